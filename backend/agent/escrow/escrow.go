// Package escrow is the escrow contract as the agent sees it: it follows the contract's events into the store, settles and reopens
// leases by them, looks after our transactions, and gives provider and renter the escrow in their own words. Of the rest of the
// agent it knows the link to the chain and what Config names: not who joins it to what, and no limits.
package escrow

import (
	"context"
	"log/slog"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/link"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/backend/wallet"
	"github.com/moonrig/moonrig/chain/follow"
)

// Store keeps what is known of the escrow. *store.Store is one.
type Store interface {
	channels
	events
	OpenTransactions(ctx context.Context, chainID uint64, from common.Address) ([]store.Transaction, error)
	Transactions(ctx context.Context, limit int) ([]store.Transaction, error)
	// Meta and SetMeta keep a word by its name.
	Meta(ctx context.Context, key string) (string, error)
	SetMeta(ctx context.Context, key, value string) error
}

// channels are the deposits, and the leases that are paid from them.
type channels interface {
	SetChannel(ctx context.Context, c store.Channel) error
	Channel(ctx context.Context, key lease.ChannelKey) (store.Channel, bool, error)
	Ledger(ctx context.Context, role lease.Role, key lease.ChannelKey) (lease.Ledger, error)
	MarkRedeemed(ctx context.Context, key lease.ChannelKey, claimed money.Amount, tx string, nowMS int64) ([]lease.Record, error)
	ReopenUnpaid(ctx context.Context, nowMS int64) ([]lease.Record, error)
	OpenLeases(ctx context.Context, role lease.Role) ([]lease.Record, error)
}

// events are those of the escrow, and how far they were read.
type events interface {
	Checkpoints(ctx context.Context) ([]store.Checkpoint, error)
	AddCheckpoint(ctx context.Context, c store.Checkpoint) error
	ForgetCheckpoints(ctx context.Context) error
	AppendChainEvent(ctx context.Context, e store.ChainEvent) (bool, error)
	RemoveChainEventsFrom(ctx context.Context, block uint64, nowMS int64) ([]store.ChainEvent, []lease.Record, error)
	MovementsOf(ctx context.Context, tx common.Hash) ([]store.Movement, error)
}

// Wallet is the account that pays and is paid, and its signatures.
type Wallet interface {
	Address() common.Address
	Signer(purposes ...wallet.Purpose) *wallet.Signer
}

// Listener is told what happens on the chain. Its methods are called from several goroutines, with no lock held, and return soon.
type Listener interface {
	// StatusMoved: the network's state, or something of which clients are told with it, may be another.
	StatusMoved()
	// WalletMoved: the account may hold another amount.
	WalletMoved()
	// HistoryMoved: there is an event more, or one less.
	HistoryMoved()
	// LeaseSettled: the store settled a lease, or reopened one.
	LeaseSettled(r lease.Record)
	// ChannelMoved: a channel that pays this side holds another amount.
	ChannelMoved()
	// HeadSeen: this block was the newest when the escrow was last looked at.
	HeadSeen(block uint64)
}

// Config is what an escrow needs. All of it is required but FreeFees.
type Config struct {
	Link *link.Link
	// Store returns the store in use: on a development chain another one may take its place.
	Store    func() Store
	Wallet   Wallet
	Listener Listener
	// Spend notes that so many micro-dollars leave the wallet, or refuses it; undo takes that back.
	Spend func(ctx context.Context, microUSD int64, what string) (undo func(), err error)
	// FreeFees says that fees cost nothing, so that collecting earnings never waits for them.
	FreeFees bool
	Now      func() time.Time
	Log      *slog.Logger
}

// Escrow is the escrow contract over a link. Safe for concurrent use.
type Escrow struct {
	*link.Link
	c Config

	follower atomic.Pointer[follow.Follower]
	tendNow  chan struct{}
}

// New returns an escrow; nothing is followed until Follow.
func New(c Config) *Escrow { return &Escrow{Link: c.Link, c: c, tendNow: make(chan struct{}, 1)} }
