package api

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"github.com/moonrig/moonrig/backend/api/schema"
)

// The tags group operations in the document, as the window's screens do.
const (
	tagRig     = "rig"
	tagDevices = "devices"
	tagLending = "lending"
	tagMarket  = "market"
	tagLeases  = "leases"
	tagWallet  = "wallet"
	tagHistory = "history"
	tagEvents  = "events"
)

func get(id, path, tag, summary string) huma.Operation {
	return huma.Operation{OperationID: id, Method: http.MethodGet, Path: path, Tags: []string{tag}, Summary: summary}
}

func post(id, path, tag, summary string) huma.Operation {
	return huma.Operation{OperationID: id, Method: http.MethodPost, Path: path, Tags: []string{tag}, Summary: summary}
}

func put(id, path, tag, summary string) huma.Operation {
	return huma.Operation{OperationID: id, Method: http.MethodPut, Path: path, Tags: []string{tag}, Summary: summary}
}

func patch(id, path, tag, summary string) huma.Operation {
	return huma.Operation{OperationID: id, Method: http.MethodPatch, Path: path, Tags: []string{tag}, Summary: summary}
}

// DeviceRef names a device in a path. It is exported because huma reads embedded inputs only so.
type DeviceRef struct {
	ID string `path:"id" maxLength:"128"`
}

type offerInput struct {
	ID string `path:"id" maxLength:"128"`
}

// LeaseRef names a lease in a path. It is exported because huma reads embedded inputs only so.
type LeaseRef struct {
	ID   string `path:"id" maxLength:"128"`
	Role string `query:"role" enum:"provider,renter," doc:"provider or renter; empty for either"`
}

type channelInput struct {
	Other string `path:"other" maxLength:"64" doc:"The provider's address"`
}

func (s *Server) registerRig() {
	add(s, get("get-status", "/api/status", tagRig, "The whole rig in a few words"),
		func(ctx context.Context, _ *none) (schema.Status, error) { return s.backend.Status(ctx) })
	add(s, get("get-version", "/api/version", tagRig, "What runs"),
		func(ctx context.Context, _ *none) (schema.Version, error) { return s.backend.Version(ctx) })
	add(s, get("run-doctor", "/api/doctor", tagRig, "Check everything"),
		func(ctx context.Context, _ *none) ([]schema.Check, error) { return s.backend.Doctor(ctx) })
	add(s, get("get-settings", "/api/settings", tagRig, "Settings"),
		func(ctx context.Context, _ *none) (schema.Settings, error) { return s.backend.Settings(ctx) })
	add(s, patch("change-settings", "/api/settings", tagRig, "Change settings"),
		func(ctx context.Context, in *struct{ Body schema.SettingsPatch }) (schema.Settings, error) {
			return s.backend.ChangeSettings(ctx, in.Body)
		})
	add(s, post("connect-peer", "/api/peers", tagRig, "Connect to a peer"),
		func(ctx context.Context, in *struct{ Body schema.PeerAddress }) (schema.PeerStatus, error) {
			return s.backend.Connect(ctx, in.Body.Addr)
		})
}

func (s *Server) registerDevices() {
	add(s, get("list-devices", "/api/devices", tagDevices, "This machine's devices"),
		func(ctx context.Context, _ *none) ([]schema.Device, error) { return s.backend.Devices(ctx) })
	add(s, patch("change-device", "/api/devices/{id}", tagDevices, "Lend a device or not, and for how much"),
		func(ctx context.Context, in *struct {
			DeviceRef
			Body schema.DevicePatch
		}) (schema.Device, error) {
			return s.backend.ChangeDevice(ctx, in.ID, in.Body)
		})
	add(s, get("list-device-samples", "/api/devices/{id}/history", tagDevices, "A device's load, oldest first"),
		func(ctx context.Context, in *DeviceRef) ([]schema.Sample, error) {
			return s.backend.DeviceSamples(ctx, in.ID)
		})
	add(s, get("get-provide", "/api/provide", tagLending, "The owner's settings for lending"),
		func(ctx context.Context, _ *none) (schema.Provide, error) { return s.backend.Provide(ctx) })
	add(s, put("set-provide", "/api/provide", tagLending, "Replace the settings for lending"),
		func(ctx context.Context, in *struct{ Body schema.Provide }) (schema.Provide, error) {
			return s.backend.SetProvide(ctx, in.Body)
		})
	add(s, post("start-lending", "/api/provide/start", tagLending, "Lend when the schedule allows it"),
		func(ctx context.Context, _ *none) (schema.LendingStatus, error) { return s.backend.StartLending(ctx) })
	add(s, post("pause-lending", "/api/provide/pause", tagLending, "Pause lending"),
		func(ctx context.Context, in *struct{ Body schema.PauseRequest }) (schema.LendingStatus, error) {
			return s.backend.PauseLending(ctx, in.Body)
		})
	add(s, post("resume-lending", "/api/provide/resume", tagLending, "End the pause"),
		func(ctx context.Context, _ *none) (schema.LendingStatus, error) { return s.backend.ResumeLending(ctx) })
}

func (s *Server) registerMarket() {
	add(s, get("list-offers", "/api/offers", tagMarket, "What others offer, best first"),
		func(ctx context.Context, in *struct{ schema.OfferQuery }) ([]schema.Offer, error) {
			return s.backend.Offers(ctx, in.OfferQuery)
		})
	add(s, get("get-offer", "/api/offers/{id}", tagMarket, "One offer"),
		func(ctx context.Context, in *offerInput) (schema.Offer, error) { return s.backend.Offer(ctx, in.ID) })
	add(s, post("preview-lease", "/api/leases/preview", tagMarket, "What a lease would cost"),
		func(ctx context.Context, in *struct{ Body schema.RentRequest }) (schema.Preview, error) {
			return s.backend.Preview(ctx, in.Body)
		})
	rent := post("rent", "/api/leases", tagMarket, "Open a lease")
	rent.DefaultStatus = http.StatusCreated
	add(s, rent, func(ctx context.Context, in *struct{ Body schema.RentRequest }) (schema.Lease, error) {
		return s.backend.Rent(ctx, in.Body)
	})
}

func (s *Server) registerLeases() {
	add(s, get("list-leases", "/api/leases", tagLeases, "Leases of both roles, newest first"),
		func(ctx context.Context, in *struct{ schema.LeaseQuery }) ([]schema.Lease, error) {
			return s.backend.Leases(ctx, in.LeaseQuery)
		})
	add(s, get("get-lease", "/api/leases/{id}", tagLeases, "One lease with its story"),
		func(ctx context.Context, in *LeaseRef) (schema.LeaseDetail, error) {
			return s.backend.Lease(ctx, in.ID, in.Role)
		})
	add(s, post("cancel-lease", "/api/leases/{id}/cancel", tagLeases, "End a lease"),
		func(ctx context.Context, in *LeaseRef) (schema.Lease, error) {
			return s.backend.CancelLease(ctx, in.ID, in.Role)
		})
	add(s, get("get-lease-logs", "/api/leases/{id}/logs", tagLeases, "A page of a job's log"),
		func(ctx context.Context, in *struct {
			LeaseRef
			From int64 `query:"from" minimum:"0" doc:"Position in the whole log, in bytes"`
		}) (schema.LogPage, error) {
			return s.backend.LeaseLogs(ctx, in.ID, in.Role, in.From)
		})
	s.registerOutputs()
	s.registerEvidence()
}

func (s *Server) registerWallet() {
	type passphrase struct{ Body schema.Passphrase }
	add(s, get("get-wallet", "/api/wallet", tagWallet, "What the wallet holds"),
		func(ctx context.Context, _ *none) (schema.Wallet, error) { return s.backend.Wallet(ctx) })
	add(s, post("create-wallet", "/api/wallet/create", tagWallet, "Create a wallet"),
		func(ctx context.Context, in *passphrase) (schema.Phrase, error) {
			return s.backend.CreateWallet(ctx, in.Body.Passphrase)
		})
	add(s, post("import-wallet", "/api/wallet/import", tagWallet, "Bring a wallet in"),
		func(ctx context.Context, in *struct{ Body schema.ImportRequest }) (schema.WalletStatus, error) {
			return s.backend.ImportWallet(ctx, in.Body)
		})
	add(s, post("unlock-wallet", "/api/wallet/unlock", tagWallet, "Unlock the wallet"),
		func(ctx context.Context, in *passphrase) (schema.WalletStatus, error) {
			return s.backend.UnlockWallet(ctx, in.Body.Passphrase)
		})
	add(s, post("lock-wallet", "/api/wallet/lock", tagWallet, "Lock the wallet"),
		func(ctx context.Context, _ *none) (schema.WalletStatus, error) { return s.backend.LockWallet(ctx) })
	add(s, post("show-phrase", "/api/wallet/phrase", tagWallet, "Show the recovery phrase again"),
		func(ctx context.Context, in *passphrase) (schema.Phrase, error) {
			return s.backend.WalletPhrase(ctx, in.Body.Passphrase)
		})
	add(s, get("get-quiz", "/api/wallet/quiz", tagWallet, "Which words of the phrase to ask for"),
		func(ctx context.Context, _ *none) (schema.Quiz, error) { return s.backend.WalletQuiz(ctx) })
	add(s, post("answer-quiz", "/api/wallet/quiz", tagWallet, "Prove that the phrase is written down"),
		func(ctx context.Context, in *struct{ Body schema.QuizAnswer }) (schema.WalletStatus, error) {
			return s.backend.AnswerQuiz(ctx, in.Body)
		})
	add(s, post("ask-faucet", "/api/wallet/faucet", tagWallet, "Ask for test money"),
		func(ctx context.Context, _ *none) (schema.Wallet, error) { return s.backend.Faucet(ctx) })
	add(s, post("thaw-channel", "/api/wallet/channels/{other}/thaw", tagWallet, "Begin to withdraw a deposit"),
		func(ctx context.Context, in *channelInput) (schema.Transaction, error) {
			return s.backend.ThawChannel(ctx, in.Other)
		})
	add(s, post("withdraw-channel", "/api/wallet/channels/{other}/withdraw", tagWallet, "Withdraw a thawed deposit"),
		func(ctx context.Context, in *channelInput) (schema.Transaction, error) {
			return s.backend.WithdrawChannel(ctx, in.Other)
		})
}
