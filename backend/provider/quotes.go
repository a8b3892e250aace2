package provider

import (
	"sync"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
)

const (
	// freeStrikes is how many quotes a peer may let lapse before it has to wait: people change their minds.
	freeStrikes = 3
	// firstWait is how long it waits then; it doubles with each further one, up to maxWait.
	firstWait, maxWait = time.Minute, time.Hour
	// maxRemembered bounds the memory for peers; strangers beyond it are refused until somebody is forgotten.
	maxRemembered = 10_000
)

// quoteBook remembers peers that hold devices by quotes and do not pay. It forgets one that paid, and each after maxWait
// of good behaviour. Peer IDs cost nothing, so this bounds a careless peer, and slows a determined one.
type quoteBook struct {
	mu    sync.Mutex // guards the following field
	peers map[string]*strikes
}

type strikes struct {
	n     int
	last  time.Time
	until time.Time
}

func newQuoteBook() *quoteBook { return &quoteBook{peers: map[string]*strikes{}} }

// admit says with a *condition.Error why the peer gets no quote now.
func (b *quoteBook) admit(peer string, now time.Time) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	s, known := b.peers[peer]
	switch {
	case known && now.Before(s.until):
		return condition.Errorf(condition.RateLimited, "%d quotes were not taken up; ask again in %s", s.n, s.until.Sub(now).Round(time.Second))
	case !known && len(b.peers) >= maxRemembered:
		b.forget(now)
		if len(b.peers) >= maxRemembered {
			return condition.Errorf(condition.RateLimited, "too many quotes were not taken up")
		}
	}
	return nil
}

// note learns from how a lease ended.
func (b *quoteBook) note(r *run, now time.Time) {
	rec, funded := r.record(), r.wasFunded()
	b.mu.Lock()
	defer b.mu.Unlock()
	if funded || rec.State != lease.Failed {
		delete(b.peers, rec.Peer)
		return
	}
	s, known := b.peers[rec.Peer]
	if !known || now.Sub(s.last) > 2*maxWait {
		s = &strikes{}
		b.peers[rec.Peer] = s
	}
	s.n, s.last = s.n+1, now
	if over := s.n - freeStrikes; over >= 0 {
		s.until = now.Add(min(firstWait<<min(over, 10), maxWait))
	}
}

// forget drops those whose last lapse is long ago. The caller holds mu.
func (b *quoteBook) forget(now time.Time) {
	for peer, s := range b.peers {
		if now.Sub(s.last) > maxWait {
			delete(b.peers, peer)
		}
	}
}
