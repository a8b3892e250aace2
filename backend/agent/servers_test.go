package agent_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/moonrig/moonrig/backend/agent"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/chain/rpcpool"
)

// What a server was caught at comes with its name, a sentence and a remedy; and louder where no other server is.
func TestServerReasons(t *testing.T) {
	for kind, code := range map[rpcpool.Kind]condition.Code{
		rpcpool.HidesEvents: condition.ChainHidesEvents, rpcpool.InventsEvents: condition.ChainInventsEvents,
		rpcpool.Outvoted: condition.ChainOutvoted, rpcpool.Contradicted: condition.ChainContradiction,
		rpcpool.HeadBackwards: condition.ChainImplausible, rpcpool.Stalled: condition.ChainSlow,
	} {
		bad := rpcpool.Health{Endpoint: "https://bad.test", Fault: &rpcpool.Fault{Kind: kind, Endpoint: "https://bad.test", Detail: "block 7"}}
		alone := agent.ServerReasons([]rpcpool.Health{bad})[bad.Endpoint]
		with := agent.ServerReasons([]rpcpool.Health{bad, {Endpoint: "https://good.test"}})
		one := with[bad.Endpoint]
		if len(with) != 1 || alone.Code != code || one.Code != code || one.Remedy == "" || !strings.HasPrefix(one.Text, "One of the payment network's servers is not used. ") {
			t.Errorf("%s: alone it is %+v, with another one %+v", kind, alone, with)
		}
		if strings.Contains(alone.Text, "not used") || !strings.Contains(alone.Text, "https://bad.test") || !strings.Contains(alone.Text, "block 7") {
			t.Errorf("%s: alone it is %q", kind, alone.Text)
		}
		if lies := kind != rpcpool.Stalled; code.ServerLies() != lies || lies && alone.Severity() != condition.Critical {
			t.Errorf("%s: it lies %t, is %s", kind, code.ServerLies(), alone.Severity())
		}
	}
}

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
