// Package disputes is what a person does about a lease that went wrong: it keeps evidence, finds the cases that concern the account, says
// whose turn it is, and drafts each step for the desk, which shows and signs it. What is said in a case is a person's word: nothing
// here speaks by itself. It knows the disputes contract and the records of leases; not how leases are run.
package disputes

import (
	"context"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/chain"
)

// Store keeps which cases were found, and what leases were. *store.Store is one.
type Store interface {
	GetDocument(ctx context.Context, name string, v any) (bool, error)
	PutDocument(ctx context.Context, name string, v any) error
	Lease(ctx context.Context, role lease.Role, id lease.ID) (lease.Record, error)
	LeaseEvents(ctx context.Context, role lease.Role, id lease.ID) ([]lease.Transition, error)
	Evidence(ctx context.Context, role lease.Role, id lease.ID) (lease.Evidence, error)
}

// Chain is the connection to the payment network.
type Chain interface {
	Use() (*chain.Client, error)
	// Account returns the account that signs, with the connection.
	Account() (common.Address, *chain.Client, error)
	Network() chain.Network
	Status() schema.ChainStatus
}

// Wallet says whose cases they are.
type Wallet interface {
	Address() common.Address
}

// Config is what is needed to follow cases. All of it is required.
type Config struct {
	// Dir is the folder of evidence; it is made when the first file is kept.
	Dir string
	// MaxFileBytes bounds a file that is kept.
	MaxFileBytes int
	// Store returns the store in use: on a development chain another one may take its place.
	Store  func() Store
	Chain  Chain
	Wallet Wallet
	// Record finds a lease by what a client calls it.
	Record func(ctx context.Context, id, role string) (lease.Record, error)
	// JobLog gives what is kept of a job's log to take until it returns false; kept is false while nobody can say what is.
	JobLog func(r lease.Record, take func(lease.Log) bool) (kept bool, err error)
	// Changed is called when CaseConditions may be others.
	Changed func()
	Now     func() time.Time
	Log     *slog.Logger
}

// Court implements api.Quarrels. Safe for concurrent use.
type Court struct {
	c    Config
	book caseBook
}

// New returns a court that knows no case yet; Serve looks for them.
func New(c Config) *Court { return &Court{c: c, book: caseBook{woken: make(chan struct{}, 1)}} }
