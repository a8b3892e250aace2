package agent

import (
	"context"
	"sync"
	"sync/atomic"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/backend/wallet/keychain"
	"golang.org/x/time/rate"
)

// desk is what the agent remembers about the wallet besides its file and the store: what was shown and not signed yet, how
// often a passphrase was tried.
type desk struct {
	keys     keychain.Keychain
	secrets  *rate.Limiter // reveals and exports
	failures *rate.Limiter // wrong passphrases
	previews previews
	ledger   sync.Mutex    // held while the ledger is brought up to date
	tracked  chan struct{} // wakes the tracker: a transaction was stored, or may have moved
	head     atomic.Uint64 // the newest block that the follower heard of
	moved    chan struct{} // wakes the tracker: head is another one
	cases    caseBook
}

// A person who reveals a phrase does so a few times in a life; a program that guesses a passphrase tries without end. Scrypt
// makes a guess cost a second, and this makes it cost many.
const (
	secretsBurst, failuresBurst = 5, 10
	secretsEvery, failuresEvery = 30 * time.Second, 6 * time.Second
)

func newDesk() *desk {
	return &desk{
		secrets: rate.NewLimiter(rate.Every(secretsEvery), secretsBurst), failures: rate.NewLimiter(rate.Every(failuresEvery), failuresBurst),
		tracked: make(chan struct{}, 1), moved: make(chan struct{}, 1), cases: caseBook{woken: make(chan struct{}, 1)},
	}
}

// withPassphrase runs something that tries a passphrase, and refuses when wrong ones came too often. Code that reveals a
// secret also counts when the passphrase is right.
func (d *desk) withPassphrase(reveals bool, now time.Time, try func() error) error {
	if d.failures.TokensAt(now) < 1 {
		return condition.Errorf(condition.RateLimited, "the passphrase was wrong too often; wait a minute")
	}
	if reveals && !d.secrets.AllowN(now, 1) {
		return condition.Errorf(condition.RateLimited, "secrets were shown too often; wait a minute")
	}
	err := try()
	if condition.Is(err, condition.WrongPassphrase) {
		d.failures.AllowN(now, 1)
	}
	return err
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
