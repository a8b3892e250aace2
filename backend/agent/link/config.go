// Package link is the agent's connection to the payment network: it dials until it succeeds, looks whether the network answers and
// is to be believed, knows what a fee is worth, and puts what the chain says into reasons for people. Our transactions it keeps in
// the store. It knows no contract but by its client, and of the rest of the agent only what Config names.
package link

import (
	"context"
	"log/slog"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/pace"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/backend/wallet"
	"github.com/moonrig/moonrig/chain"
)

// Store keeps the transactions that we sent. *store.Store is one.
type Store interface {
	PutTransaction(ctx context.Context, t store.Transaction) error
	MineTransaction(ctx context.Context, hash common.Hash, state store.TransactionState, block uint64, blockHash common.Hash, failure string) error
	FinishTransaction(ctx context.Context, hash common.Hash, state store.TransactionState, block uint64, failure string) error
	OpenTransactions(ctx context.Context, chainID uint64, from common.Address) ([]store.Transaction, error)
}

// Wallet is the account that pays and is paid, and its signatures.
type Wallet interface {
	Address() common.Address
	Signer(purposes ...wallet.Purpose) *wallet.Signer
}

// Config is what a link needs. All of it but the options that say so is required.
type Config struct {
	// Network names the payment network. For "devnet" DevnetURL is the development chain's info server; for others RPCURLs,
	// tried in order, and AddressBook, the file that says where the contracts are, may be empty.
	Network     string
	DevnetURL   string
	RPCURLs     []string
	AddressBook string
	// ExplorerURL is where transactions can be looked at, in place of what the network has; empty for that.
	ExplorerURL string
	// MaxFeePerGas and MaxTipPerGas cap transactions' fees in wei; nil means the chain client's own caps.
	MaxFeePerGas, MaxTipPerGas *big.Int
	// KeyLocks is the folder of the locks that keep a key from being used by two programs at once.
	KeyLocks string
	// NativePrice is what 10^18 wei count as in micro-dollars where the network has no price feed, or nil.
	NativePrice *big.Int

	// Store returns the store in use: on a development chain another one may take its place.
	Store  func() Store
	Wallet Wallet
	// StatusMoved is called when the network's state may be another, TransactionMoved when a transaction of ours was stored or
	// has another fate. Both return soon and do not call the link back.
	StatusMoved, TransactionMoved func()
	// Watched says whether anybody watches; the network is asked less often while nobody does.
	Watched pace.Watched
	Now     func() time.Time
	Log     *slog.Logger
}

// Link is the connection to the payment network. Safe for concurrent use.
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
