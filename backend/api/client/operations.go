package client

import (
	"context"
	"io"
	"net/http"

	"github.com/moonrig/moonrig/backend/api/schema"
)

type leaseRole struct {
	Role string `query:"role"`
}

// Status returns the whole rig in a few words.
func (c *Client) Status(ctx context.Context) (schema.Status, error) {
	return call[schema.Status](ctx, c, http.MethodGet, "/api/status", nil)
}

// Version says what runs.
func (c *Client) Version(ctx context.Context) (schema.Version, error) {
	return call[schema.Version](ctx, c, http.MethodGet, "/api/version", nil)
}

// Doctor checks everything anew.
func (c *Client) Doctor(ctx context.Context) ([]schema.Check, error) {
	return call[[]schema.Check](ctx, c, http.MethodGet, "/api/doctor", nil)
}

// Settings returns the settings.
func (c *Client) Settings(ctx context.Context) (schema.Settings, error) {
	return call[schema.Settings](ctx, c, http.MethodGet, "/api/settings", nil)
}

// ChangeSettings changes the fields that are set.
func (c *Client) ChangeSettings(ctx context.Context, patch schema.SettingsPatch) (schema.Settings, error) {
	return call[schema.Settings](ctx, c, http.MethodPatch, "/api/settings", patch)
}

// Connect makes the agent connect to the peer at a multiaddr.
func (c *Client) Connect(ctx context.Context, addr string) (schema.PeerStatus, error) {
	return call[schema.PeerStatus](ctx, c, http.MethodPost, "/api/peers", schema.PeerAddress{Addr: addr})
}

// Devices returns the agent's devices.
func (c *Client) Devices(ctx context.Context) ([]schema.Device, error) {
	return call[[]schema.Device](ctx, c, http.MethodGet, "/api/devices", nil)
}

// ChangeDevice changes the fields that are set.
func (c *Client) ChangeDevice(ctx context.Context, id string, patch schema.DevicePatch) (schema.Device, error) {
	return call[schema.Device](ctx, c, http.MethodPatch, "/api/devices/"+segment(id), patch)
}

// DeviceSamples returns a device's load, oldest first.
func (c *Client) DeviceSamples(ctx context.Context, id string) ([]schema.Sample, error) {
	return call[[]schema.Sample](ctx, c, http.MethodGet, "/api/devices/"+segment(id)+"/history", nil)
}

// Provide returns the settings for lending.
func (c *Client) Provide(ctx context.Context) (schema.Provide, error) {
	return call[schema.Provide](ctx, c, http.MethodGet, "/api/provide", nil)
}

// SetProvide replaces the settings for lending.
func (c *Client) SetProvide(ctx context.Context, provide schema.Provide) (schema.Provide, error) {
	if provide.Schedule == nil {
		provide.Schedule = []string{}
	}
	if provide.Images == nil {
		provide.Images = []string{}
	}
	return call[schema.Provide](ctx, c, http.MethodPut, "/api/provide", provide)
}

// StartLending lends whenever the schedule allows it.
func (c *Client) StartLending(ctx context.Context) (schema.LendingStatus, error) {
	return call[schema.LendingStatus](ctx, c, http.MethodPost, "/api/provide/start", nil)
}

// PauseLending pauses lending.
func (c *Client) PauseLending(ctx context.Context, request schema.PauseRequest) (schema.LendingStatus, error) {
	return call[schema.LendingStatus](ctx, c, http.MethodPost, "/api/provide/pause", request)
}

// ResumeLending ends the pause.
func (c *Client) ResumeLending(ctx context.Context) (schema.LendingStatus, error) {
	return call[schema.LendingStatus](ctx, c, http.MethodPost, "/api/provide/resume", nil)
}

// Offers returns what others offer, best first.
func (c *Client) Offers(ctx context.Context, q schema.OfferQuery) ([]schema.Offer, error) {
	return call[[]schema.Offer](ctx, c, http.MethodGet, query("/api/offers", q), nil)
}

// Offer returns one offer.
func (c *Client) Offer(ctx context.Context, id string) (schema.Offer, error) {
	return call[schema.Offer](ctx, c, http.MethodGet, "/api/offers/"+segment(id), nil)
}

// Preview says what a lease would cost.
func (c *Client) Preview(ctx context.Context, request schema.RentRequest) (schema.Preview, error) {
	return call[schema.Preview](ctx, c, http.MethodPost, "/api/leases/preview", request)
}

// Rent opens a lease; what follows is told by events.
func (c *Client) Rent(ctx context.Context, request schema.RentRequest) (schema.Lease, error) {
	return call[schema.Lease](ctx, c, http.MethodPost, "/api/leases", request)
}

// Leases returns leases, newest first.
func (c *Client) Leases(ctx context.Context, q schema.LeaseQuery) ([]schema.Lease, error) {
	return call[[]schema.Lease](ctx, c, http.MethodGet, query("/api/leases", q), nil)
}

// Lease returns one lease with its story. Role may be empty.
func (c *Client) Lease(ctx context.Context, id, role string) (schema.LeaseDetail, error) {
	return call[schema.LeaseDetail](ctx, c, http.MethodGet, query("/api/leases/"+segment(id), leaseRole{role}), nil)
}

// CancelLease asks a lease to end. Role may be empty.
func (c *Client) CancelLease(ctx context.Context, id, role string) (schema.Lease, error) {
	return call[schema.Lease](ctx, c, http.MethodPost, query("/api/leases/"+segment(id)+"/cancel", leaseRole{role}), nil)
}

// LeaseLogs returns a page of a job's log from the given byte on. Role may be empty.
func (c *Client) LeaseLogs(ctx context.Context, id, role string, from int64) (schema.LogPage, error) {
	return call[schema.LogPage](ctx, c, http.MethodGet, query("/api/leases/"+segment(id)+"/logs", struct {
		From int64  `query:"from"`
		Role string `query:"role"`
	}{From: from, Role: role}), nil)
}

// LeaseEvidence opens what this side can show of a lease. The caller closes it.
func (c *Client) LeaseEvidence(ctx context.Context, id, role string) (io.ReadCloser, error) {
	return c.open(ctx, query("/api/leases/"+segment(id)+"/evidence", leaseRole{role}))
}

// LeaseOutput opens one file that came home. The caller closes it.
func (c *Client) LeaseOutput(ctx context.Context, id, name string) (io.ReadCloser, error) {
	return c.open(ctx, query("/api/leases/"+segment(id)+"/outputs", struct {
		Path string `query:"path"`
	}{name}))
}

// Wallet returns what the wallet holds.
func (c *Client) Wallet(ctx context.Context) (schema.Wallet, error) {
	return call[schema.Wallet](ctx, c, http.MethodGet, "/api/wallet", nil)
}

// CreateWallet makes a wallet and returns its recovery phrase.
func (c *Client) CreateWallet(ctx context.Context, passphrase string) (schema.Phrase, error) {
	return call[schema.Phrase](ctx, c, http.MethodPost, "/api/wallet/create", schema.Passphrase{Passphrase: passphrase})
}

// ImportWallet brings a wallet in.
func (c *Client) ImportWallet(ctx context.Context, request schema.ImportRequest) (schema.WalletStatus, error) {
	return call[schema.WalletStatus](ctx, c, http.MethodPost, "/api/wallet/import", request)
}

// UnlockWallet unlocks the wallet.
func (c *Client) UnlockWallet(ctx context.Context, passphrase string) (schema.WalletStatus, error) {
	return call[schema.WalletStatus](ctx, c, http.MethodPost, "/api/wallet/unlock", schema.Passphrase{Passphrase: passphrase})
}

// LockWallet locks the wallet.
func (c *Client) LockWallet(ctx context.Context) (schema.WalletStatus, error) {
	return call[schema.WalletStatus](ctx, c, http.MethodPost, "/api/wallet/lock", nil)
}

// WalletPhrase shows the recovery phrase again.
func (c *Client) WalletPhrase(ctx context.Context, passphrase string) (schema.Phrase, error) {
	return call[schema.Phrase](ctx, c, http.MethodPost, "/api/wallet/phrase", schema.Passphrase{Passphrase: passphrase})
}

// WalletQuiz says which words of the phrase to ask for.
func (c *Client) WalletQuiz(ctx context.Context) (schema.Quiz, error) {
	return call[schema.Quiz](ctx, c, http.MethodGet, "/api/wallet/quiz", nil)
}

// AnswerQuiz proves that the phrase is written down.
func (c *Client) AnswerQuiz(ctx context.Context, answer schema.QuizAnswer) (schema.WalletStatus, error) {
	return call[schema.WalletStatus](ctx, c, http.MethodPost, "/api/wallet/quiz", answer)
}

// Faucet asks for test money.
func (c *Client) Faucet(ctx context.Context) (schema.Wallet, error) {
	return call[schema.Wallet](ctx, c, http.MethodPost, "/api/wallet/faucet", nil)
}

// ThawChannel begins to withdraw the deposit for a provider.
func (c *Client) ThawChannel(ctx context.Context, other string) (schema.Transaction, error) {
	return call[schema.Transaction](ctx, c, http.MethodPost, "/api/wallet/channels/"+segment(other)+"/thaw", nil)
}

// WithdrawChannel withdraws a thawed deposit.
func (c *Client) WithdrawChannel(ctx context.Context, other string) (schema.Transaction, error) {
	return call[schema.Transaction](ctx, c, http.MethodPost, "/api/wallet/channels/"+segment(other)+"/withdraw", nil)
}

// History returns what was earned and spent.
func (c *Client) History(ctx context.Context, q schema.HistoryQuery) (schema.History, error) {
	return call[schema.History](ctx, c, http.MethodGet, query("/api/history", q), nil)
}

// HistoryCSV opens the same as a table. The caller closes it.
func (c *Client) HistoryCSV(ctx context.Context, q schema.HistoryQuery) (io.ReadCloser, error) {
	return c.open(ctx, query("/api/history.csv", q))
}

func (c *Client) open(ctx context.Context, path string) (io.ReadCloser, error) {
	response, err := c.send(ctx, http.MethodGet, path, nil, nil)
	if err != nil {
		return nil, err
	}
	return response.Body, nil
}
