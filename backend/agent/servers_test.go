package agent_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/store"
)

// TestHiddenThaw is the provider's only server keeping back that the renter withdraws its deposit. The provider knows of it all
// the same, by the server's own receipts, collects in time, and its owner is told which server it was and at what it was caught.
func TestHiddenThaw(t *testing.T) {
	simulate(t, 1, func(s *sim) {
		state := func(want lease.State) func() bool {
			return func() bool {
				v, ok := s.view(s.provider, lease.Provider)
				for _, l := range v.leases {
					ok = ok && l.State == want
				}
				return ok && len(v.leases) == 1
			}
		}
		until := func(what string, holds func() bool) {
			for range 400 {
				if holds() {
					return
				}
				s.pass(2 * time.Second)
			}
			s.fail("it does not come about: %s", what)
		}
		s.rent()
		until("the lease runs", state(lease.Running))
		s.pass(20 * time.Second)
		s.provider.way.set(rpcHides)
		s.thaw()
		until("the provider knows of the thaw", func() bool {
			all, err := s.provider.agent.Store().ChainEvents(context.Background())
			return err == nil && slices.ContainsFunc(all, func(e store.ChainEvent) bool { return e.Kind == store.ChainThaw })
		})
		until("the server is named", func() bool { return s.provider.agent.Distrusted().Code == condition.ChainHidesEvents })
		if why := s.provider.agent.Distrusted(); !strings.Contains(why.Text, s.provider.url) || why.Remedy == "" {
			s.fail("the reason is %+v", why)
		}
		if why := s.renter.agent.Distrusted(); !why.IsZero() {
			s.fail("the renter's server is blamed: %+v", why)
		}
		s.finish()
	})
}
