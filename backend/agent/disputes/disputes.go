// Package disputes is what a person does about a lease that went wrong: it finds the cases that concern the account, says
// whose turn it is, and drafts each step for the desk, which shows and signs it. What is said in a case is a person's word: nothing
// here speaks by itself. It knows the disputes contract, the records of leases and the files that are kept; not how leases are run.
package disputes

import (
	"context"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/wallet"
	"github.com/moonrig/moonrig/chain"
)

// Store keeps which cases were found, and leases. *store.Store is one.
type Store interface {
	GetDocument(ctx context.Context, name string, v any) (bool, error)
	PutDocument(ctx context.Context, name string, v any) error
	Lease(ctx context.Context, role lease.Role, id lease.ID) (lease.Record, error)
}

// Chain is the connection to the payment network.
type Chain interface {
	Use() (*chain.Client, error)
	// Account returns the account that signs, with the connection.
	Account() (common.Address, *chain.Client, error)
	Network() chain.Network
	Status() schema.ChainStatus
}

// Wallet says whose cases they are: those of every account are looked for, since silence in one costs the same whichever
// account happens to be in use.
type Wallet interface {
	Address() common.Address
	Accounts() []wallet.Account
}

// Files are the evidence that is kept, by the SHA-256 of each file in hexadecimal digits.
type Files interface {
	Evidence(ctx context.Context, hash string) ([]byte, error)
	Keeps(hash string) bool
}

// Config is what is needed to follow cases. All of it is required.
type Config struct {
	// Store returns the store in use: on a development chain another one may take its place.
	Store  func() Store
	Chain  Chain
	Wallet Wallet
	Files  Files
	// Record finds a lease by what a client calls it.
	Record func(ctx context.Context, id, role string) (lease.Record, error)
	// Changed is called when CaseConditions may be others.
	Changed func()
	Now     func() time.Time
	Log     *slog.Logger
}

// Court implements what api.Quarrels has of cases. Safe for concurrent use.
type Court struct {
	c    Config
	book caseBook
}

// New returns a court that knows no case yet; Serve looks for them.
func New(c Config) *Court { return &Court{c: c, book: caseBook{woken: make(chan struct{}, 1)}} }
