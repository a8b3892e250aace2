// Package pace lets the agent look more often at what moves by itself while somebody watches, and rest while nobody does.
package pace

import (
	"context"
	"time"
)

// Watched reports whether anybody watches; the channel is closed when that changes. It may be called at any time.
type Watched func() (bool, <-chan struct{})

// Wait returns nil once the time has passed that lies between two looks: often while somebody watches, seldom otherwise. Whoever
// comes in the middle of a long rest waits no longer than often since the rest began. It returns ctx.Err() when ctx ends first.
func (w Watched) Wait(ctx context.Context, often, seldom time.Duration) error {
	start := time.Now()
	timer := time.NewTimer(seldom)
	defer timer.Stop()
	for {
		watched, changed := w()
		rest := seldom
		if watched {
			rest = often
		}
		timer.Reset(rest - time.Since(start))
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-timer.C:
			return nil
		case <-changed:
		}
	}
}
