// Package desk is where a person spends: each transaction is drafted, shown in words together with what stands in the way, and signed
// only as it was shown. It keeps the limits and the payout address. What goes to the contracts around the escrow is drafted by
// others, who are given to it; it knows neither them nor the agent.
package desk

import (
	"context"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/backend/wallet"
	"github.com/moonrig/moonrig/chain"
)

// Store keeps limits, the payout address and what was spent. *store.Store is one.
type Store interface {
	GetDocument(ctx context.Context, name string, v any) (bool, error)
	PutDocument(ctx context.Context, name string, v any) error
	Spend(ctx context.Context, s store.Spend, sinceMS int64, limit money.MicroUSD) (int64, error)
	Unspend(ctx context.Context, id int64) error
	Spends(ctx context.Context, sinceMS int64) ([]store.Spend, error)
	Payout(ctx context.Context, nowMS int64) (store.Payout, error)
	ChangePayout(ctx context.Context, next common.Address, nowMS int64, cooling time.Duration) (store.Payout, error)
	CancelPayoutChange(ctx context.Context, nowMS int64) (store.Payout, error)
	AdoptPayout(ctx context.Context, p store.Payout, nowMS int64) error
	Ledger(ctx context.Context, role lease.Role, key lease.ChannelKey) (lease.Ledger, error)
}

// Chain is the connection to the payment network.
type Chain interface {
	Use() (*chain.Client, error)
	Status() schema.ChainStatus
	Balances(ctx context.Context, account common.Address) (token money.Amount, native *big.Int, err error)
	NativePrice(ctx context.Context, client *chain.Client) *big.Int
	// Refresh reads a channel into the store.
	Refresh(ctx context.Context, key lease.ChannelKey) error
	Signer() chain.Signer
}

// Wallet says whose money it is.
type Wallet interface {
	Address() common.Address
	Account(address common.Address) (wallet.Account, error)
}

// Keys guard the wallet.
type Keys interface {
	// WalletReason says why the wallet cannot sign now.
	WalletReason() condition.Reason
	// Verify refuses a passphrase that is not the wallet's.
	Verify(passphrase string) error
}

// Books follow what was sent.
type Books interface {
	Transaction(ctx context.Context, hash string) (schema.WalletTransaction, error)
	TrackAgain()
}

// Config is what the desk needs. All of it is required.
type Config struct {
	// Store returns the store in use: on a development chain another one may take its place.
	Store  func() Store
	Chain  Chain
	Wallet Wallet
	Keys   Keys
	Books  Books
	// Disputes drafts what goes to the disputes contract, and Stake what goes to the others around the escrow.
	Disputes, Stake Drafter
	// Changed is called when the wallet's money, or what may be done with it, is another.
	Changed func()
	Now     func() time.Time
	Log     *slog.Logger
}

// Desk implements the parts of api.Spending and api.Wallet that spend. Safe for concurrent use.
type Desk struct {
	c        Config
	previews previews
}

// New returns a desk on which nothing lies.
func New(c Config) *Desk { return &Desk{c: c} }

// Clear forgets what was shown and not signed yet.
func (k *Desk) Clear() { k.previews.clear() }
