// Package escrow is the agent's connection to the payment network: it dials until it succeeds, follows the escrow's events into
// the store, looks after our transactions, and gives provider and renter the escrow in their own words. It knows the chain, and
// of the rest of the agent only what Config names: not who joins it to what, no limits and nothing that a person sees but reasons.
package escrow

import (
	"context"
	"log/slog"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/backend/wallet"
	"github.com/moonrig/moonrig/chain"
)

// Store keeps what is known of the escrow. *store.Store is one.
type Store interface {
	channels
	events
	transactions
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

// transactions are those that we sent.
type transactions interface {
	PutTransaction(ctx context.Context, t store.Transaction) error
	MineTransaction(ctx context.Context, hash common.Hash, state store.TransactionState, block uint64, blockHash common.Hash, failure string) error
	FinishTransaction(ctx context.Context, hash common.Hash, state store.TransactionState, block uint64, failure string) error
	OpenTransactions(ctx context.Context, chainID uint64, from common.Address) ([]store.Transaction, error)
	Transactions(ctx context.Context, limit int) ([]store.Transaction, error)
}

// Wallet is the account that pays and is paid, and its signatures.
type Wallet interface {
	Address() common.Address
	Signer(purposes ...wallet.Purpose) *wallet.Signer
}

// Listener is told what happens on the chain. Its methods are called from several goroutines, return soon, and do not call the
// link back.
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
	// TransactionMoved: a transaction of ours was stored, or has another fate.
	TransactionMoved()
	// HeadSeen: this block is the newest.
	HeadSeen(block uint64)
}

// Config is what a link needs. All of it but the options that say so is required.
type Config struct {
	// Network names the payment network. For "devnet" DevnetURL is the development chain's info server; for others RPCURLs,
	// tried in order, and AddressBook, the file that says where the contracts are, may be empty.
	Network     string
	DevnetURL   string
	RPCURLs     []string
	AddressBook string
	// ExplorerURL is where transactions can be looked at, unless it is empty in place of what the network has.
	ExplorerURL string
	// MaxFeePerGas and MaxTipPerGas cap transactions' fees in wei; nil means the chain client's own caps.
	MaxFeePerGas, MaxTipPerGas *big.Int
	// KeyLocks is the folder of the locks that keep a key from being used by two programs at once.
	KeyLocks string
	// NativePrice is what 10^18 wei count as in micro-dollars where the network has no price feed, or nil.
	NativePrice *big.Int
	// FreeFees says that fees cost nothing, so that collecting earnings never waits for them.
	FreeFees bool

	// Store returns the store in use: on a development chain another one may take its place.
	Store    func() Store
	Wallet   Wallet
	Listener Listener
	// Spend notes that so many micro-dollars leave the wallet, or refuses it; undo takes that back.
	Spend func(ctx context.Context, microUSD int64, what string) (undo func(), err error)
	Now   func() time.Time
	Log   *slog.Logger
}

// Link is the connection to the payment network: it dials until it succeeds, keeps what it knows in the store, and
// gives the roles the escrow in their own words. Safe for concurrent use.
type Link struct {
	c     Config
	price priceCache

	mu      sync.Mutex // guards the following fields
	client  *chain.Client
	network chain.Network
	problem condition.Reason
	block   uint64
	// instance is which development chain the store belongs to; empty until that is known.
	instance string
}

// New returns a link that is not connected yet; Dial connects it.
func New(c Config) *Link {
	return &Link{c: c, problem: condition.New(condition.ChainUnreachable, "connecting")}
}
