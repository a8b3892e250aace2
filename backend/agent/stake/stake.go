// Package stake is what a person does with MOON: stake, delegate, take out, claim rewards, vote. It tells how all of that stands, and
// drafts each step for the desk, which shows and signs it. It knows the contracts around the escrow; nothing of leases.
package stake

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/chain"
)

// Store knows what was sent. *store.Store is one.
type Store interface {
	Transactions(ctx context.Context, limit int) ([]store.Transaction, error)
}

// Chain is the connection to the payment network.
type Chain interface {
	// Account returns the account that signs, with the connection.
	Account() (common.Address, *chain.Client, error)
}

// Config is what is needed to tell how things stand. All of it is required.
type Config struct {
	// Store returns the store in use: on a development chain another one may take its place.
	Store func() Store
	Chain Chain
}

// Staker implements api.Staking. Safe for concurrent use.
type Staker struct{ c Config }

// New returns a staker.
func New(c Config) *Staker { return &Staker{c} }
