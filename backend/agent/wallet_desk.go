package agent

import (
	"context"
	"time"

	"github.com/moonrig/moonrig/backend/store"
)

// desk is what was shown to a person and not signed yet, and what is known of the cases.
type desk struct {
	previews previews
	cases    caseBook
}

func newDesk() *desk {
	return &desk{cases: caseBook{woken: make(chan struct{}, 1)}}
}

// leaseNeedsWallet reports whether a lease goes on that has to sign.
func (a *Agent) leaseNeedsWallet() bool {
	db := a.db()
	if db == nil {
		return false
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	active := true
	leases, err := db.Leases(ctx, store.LeaseFilter{Active: &active})
	if err != nil {
		a.log.Warn("Leases cannot be counted; the wallet stays open", "err", err)
		return true
	}
	return len(leases) > 0
}
