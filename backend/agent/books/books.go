// Package books keeps what the wallet's money did: the transactions that we sent, followed until they are final, a statement whose
// lines add up to what the chain says, and the history of leases. It signs nothing and decides nothing.
package books

import (
	"context"
	"log/slog"
	"math/big"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/backend/wallet"
	"github.com/moonrig/moonrig/chain"
)

// Store is where the books are. *store.Store is one.
type Store interface {
	Transactions(ctx context.Context, limit int) ([]store.Transaction, error)
	Transaction(ctx context.Context, hash common.Hash) (store.Transaction, error)
	TransactionsWithoutFee(ctx context.Context, chainID uint64, from common.Address, limit int) ([]store.Transaction, error)
	Receipt(ctx context.Context, hash common.Hash) (store.Receipt, bool, error)
	PutReceipt(ctx context.Context, r store.Receipt) error
	LedgerMark(ctx context.Context, account common.Address, asset store.Asset) (store.LedgerMark, bool, error)
	AppendLedger(ctx context.Context, account common.Address, known bool, after uint64, lines []store.LedgerLine, marks []store.LedgerMark) error
	Statement(ctx context.Context, account common.Address, asset store.Asset) (store.LedgerMark, []store.LedgerLine, error)
	ForeignLines(ctx context.Context, limit int) ([]store.ForeignLine, error)
	ForeignLinesOf(ctx context.Context, tx common.Hash) ([]store.ForeignLine, error)
	OwnIncome(ctx context.Context) (map[common.Hash][]store.LedgerLine, error)
	MovementsOf(ctx context.Context, tx common.Hash) ([]store.Movement, error)
	History(ctx context.Context, f store.HistoryFilter) ([]store.HistoryEntry, error)
	Days(ctx context.Context, zone *time.Location, from, to time.Time) ([]store.Day, error)
}

// Chain is the connection to the payment network.
type Chain interface {
	Use() (*chain.Client, error)
	Network() chain.Network
	Status() schema.ChainStatus
	NativePrice(ctx context.Context, client *chain.Client) *big.Int
	NetworkFee(r lease.Relay) (wei string, usdMicro int64)
}

// Wallet says whose money it is.
type Wallet interface {
	Address() common.Address
	Accounts() []wallet.Account
}

// Config is what the books need. All of it is required.
type Config struct {
	// Store returns the store in use: on a development chain another one may take its place.
	Store  func() Store
	Chain  Chain
	Wallet Wallet
	// Moved is called when a transaction has come further or the ledger has, Confirmed when one of ours is in a block.
	Moved     func()
	Confirmed func(n chain.Network, t store.Transaction)
	Now       func() time.Time
	Log       *slog.Logger
}

// Books implements the parts of api.Spending that only read, and api.Accounts. Safe for concurrent use.
type Books struct {
	c       Config
	ledger  sync.Mutex    // held while the ledger is brought up to date
	wanted  atomic.Bool   // somebody looked since the ledger was brought up to date
	tracked chan struct{} // wakes Serve: a transaction was stored, or may have moved
	head    atomic.Uint64 // the newest block that the follower heard of
	moved   chan struct{} // wakes Serve: head is another one, or the ledger is to be brought up to date
}

// New returns books; nothing is followed until Serve.
func New(c Config) *Books {
	return &Books{c: c, tracked: make(chan struct{}, 1), moved: make(chan struct{}, 1)}
}
