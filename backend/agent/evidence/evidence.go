// Package evidence keeps the files that are shown in cases, each under its hash, and puts together what this side can show and say of a
// lease. It knows what the store and the log have of leases; nothing of cases, and nothing of the chain.
package evidence

import (
	"context"

	"github.com/moonrig/moonrig/backend/lease"
)

// Store knows what leases were. *store.Store is one.
type Store interface {
	LeaseEvents(ctx context.Context, role lease.Role, id lease.ID) ([]lease.Transition, error)
	Evidence(ctx context.Context, role lease.Role, id lease.ID) (lease.Evidence, error)
}

// Config is what is needed to keep evidence. All of it is required.
type Config struct {
	// Dir is the folder of the files; it is made when the first one is kept.
	Dir string
	// MaxBytes bounds a file.
	MaxBytes int
	// Store returns the store in use: on a development chain another one may take its place.
	Store func() Store
	// Record finds a lease by what a client calls it.
	Record func(ctx context.Context, id, role string) (lease.Record, error)
	// JobLog gives what is kept of a job's log to take until it returns false; kept is false while nobody can say what is.
	JobLog func(r lease.Record, take func(lease.Log) bool) (kept bool, err error)
}

// Files are those that are kept. They implement the part of api.Quarrels that is about files. Safe for concurrent use.
type Files struct{ c Config }

// New returns the files of a folder.
func New(c Config) *Files { return &Files{c} }
