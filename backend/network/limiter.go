package network

import (
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
	"golang.org/x/time/rate"
)

// maxBuckets bounds how many peers a limiter remembers: identities are free, so the table must not grow with them.
const maxBuckets = 4096

// limiter keeps one token bucket per peer. Safe for concurrent use.
type limiter struct {
	rate Rate
	now  func() time.Time

	mu      sync.Mutex
	buckets map[peer.ID]*rate.Limiter
}

func newLimiter(r Rate, now func() time.Time) *limiter {
	return &limiter{rate: r, now: now, buckets: make(map[peer.ID]*rate.Limiter)}
}

// allow takes one token of the peer's bucket, if there is one.
func (l *limiter) allow(id peer.ID) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	now := l.now()
	b, ok := l.buckets[id]
	if !ok {
		if len(l.buckets) >= maxBuckets {
			l.evict(now)
		}
		b = rate.NewLimiter(rate.Limit(l.rate.PerSecond), l.rate.Burst)
		l.buckets[id] = b
	}
	return b.AllowN(now, 1)
}

// evict forgets the peers whose buckets are full again, and when those are not enough, any others: a newcomer must not
// be locked out by those who came before. It makes room for many at once, so that a flood of identities does not pay
// for one with a walk over all.
func (l *limiter) evict(now time.Time) {
	for id, b := range l.buckets {
		if b.TokensAt(now) >= float64(l.rate.Burst) {
			delete(l.buckets, id)
		}
	}
	for id := range l.buckets {
		if len(l.buckets) <= maxBuckets*3/4 {
			return
		}
		delete(l.buckets, id)
	}
}
