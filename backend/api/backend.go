package api

import (
	"context"

	"github.com/moonrig/moonrig/backend/api/schema"
)

// A Backend is what the API needs of the agent. Its methods may be called by several goroutines at once. An error that
// carries a condition.Reason is told to the client in its words; any other error is logged and told as an internal one.
type Backend interface {
	Rig
	Devices
	Lending
	Market
	Leases
	Wallet
	Keys
	Spending
	Staking
	Quarrels
	Accounts
}

// Rig is the agent as a whole.
type Rig interface {
	Status(ctx context.Context) (schema.Status, error)
	Version(ctx context.Context) (schema.Version, error)
	// Doctor checks everything anew; it may take seconds.
	Doctor(ctx context.Context) ([]schema.Check, error)
	Settings(ctx context.Context) (schema.Settings, error)
	ChangeSettings(ctx context.Context, patch schema.SettingsPatch) (schema.Settings, error)
	// Connect dials the peer and stays connected to it while the agent runs.
	Connect(ctx context.Context, addr string) (schema.PeerStatus, error)
}

// Devices are this machine's.
type Devices interface {
	Devices(ctx context.Context) ([]schema.Device, error)
	// ChangeDevice, and DeviceSamples, refuse an unknown id with condition.NotFound.
	ChangeDevice(ctx context.Context, id string, patch schema.DevicePatch) (schema.Device, error)
	// DeviceSamples returns the samples that are kept, oldest first.
	DeviceSamples(ctx context.Context, id string) ([]schema.Sample, error)
}

// Lending is provider mode.
type Lending interface {
	Provide(ctx context.Context) (schema.Provide, error)
	// SetProvide replaces the owner's settings. It checks what the schema cannot: schedule, time zone, images.
	SetProvide(ctx context.Context, provide schema.Provide) (schema.Provide, error)
	StartLending(ctx context.Context) (schema.LendingStatus, error)
	PauseLending(ctx context.Context, request schema.PauseRequest) (schema.LendingStatus, error)
	ResumeLending(ctx context.Context) (schema.LendingStatus, error)
}

// Market is what others offer.
type Market interface {
	// Offers returns the offers that match, best first.
	Offers(ctx context.Context, query schema.OfferQuery) ([]schema.Offer, error)
	Offer(ctx context.Context, id string) (schema.Offer, error)
	// Preview says what a lease would cost. What hinders it is in the preview, not an error, as far as an offer is found.
	Preview(ctx context.Context, request schema.RentRequest) (schema.Preview, error)
	// Rent opens a lease and returns as soon as it is written down; the rest is told by events.
	Rent(ctx context.Context, request schema.RentRequest) (schema.Lease, error)
}

// Leases are those of both roles. Role is "provider", "renter", or empty for either.
type Leases interface {
	Leases(ctx context.Context, query schema.LeaseQuery) ([]schema.Lease, error)
	Lease(ctx context.Context, id, role string) (schema.LeaseDetail, error)
	// CancelLease asks the lease to end, with its outputs brought home first where possible.
	CancelLease(ctx context.Context, id, role string) (schema.Lease, error)
	// LeaseLogs returns what is kept of the job's log from the given byte on, at most a page.
	LeaseLogs(ctx context.Context, id, role string, from int64) (schema.LogPage, error)
	// LeaseEvidence returns what this side can show of the lease to a court, as a file.
	LeaseEvidence(ctx context.Context, id, role string) ([]byte, error)
}

// Wallet is the agent's wallet.
type Wallet interface {
	Wallet(ctx context.Context) (schema.Wallet, error)
	CreateWallet(ctx context.Context, passphrase string) (schema.Phrase, error)
	ImportWallet(ctx context.Context, request schema.ImportRequest) (schema.WalletStatus, error)
	UnlockWallet(ctx context.Context, passphrase string) (schema.WalletStatus, error)
	LockWallet(ctx context.Context) (schema.WalletStatus, error)
	// WalletPhrase shows the recovery phrase again.
	WalletPhrase(ctx context.Context, passphrase string) (schema.Phrase, error)
	WalletQuiz(ctx context.Context) (schema.Quiz, error)
	// AnswerQuiz marks the wallet as backed up when the words are right, else condition.WrongPhrase.
	AnswerQuiz(ctx context.Context, answer schema.QuizAnswer) (schema.WalletStatus, error)
	// Faucet asks for test money and returns the wallet with it.
	Faucet(ctx context.Context) (schema.Wallet, error)
	// ThawChannel starts the withdrawal of the deposit for the given provider, WithdrawChannel ends it.
	ThawChannel(ctx context.Context, other string) (schema.Transaction, error)
	WithdrawChannel(ctx context.Context, other string) (schema.Transaction, error)
}

// Accounts are the money of the past.
type Accounts interface {
	History(ctx context.Context, query schema.HistoryQuery) (schema.History, error)
}
