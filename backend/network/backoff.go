package network

import (
	"context"
	"math/rand/v2"
	"time"
)

// backoff counts out growing, jittered delays. Not safe for concurrent use.
type backoff struct {
	min, max, next time.Duration
}

func newBackoff(minimum, maximum time.Duration) *backoff {
	return &backoff{min: minimum, max: maximum, next: minimum}
}

// delay returns how long to wait now, and doubles the one after.
func (b *backoff) delay() time.Duration {
	d := b.next
	b.next = min(2*b.next, b.max)
	return jitter(d)
}

func (b *backoff) reset() { b.next = b.min }

// jitter spreads d over three quarters to five quarters of itself, so that peers which started together drift apart.
func jitter(d time.Duration) time.Duration {
	return d*3/4 + rand.N(d/2+1)
}

// pause waits for d, or until wake (which may be nil) is closed; it reports false when ctx ended first.
func pause(ctx context.Context, d time.Duration, wake <-chan struct{}) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-wake:
	case <-t.C:
	}
	return true
}
