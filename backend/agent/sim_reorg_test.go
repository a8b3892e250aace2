package agent_test

import (
	"context"
	"testing"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
)

// TestRedemptionIsUnmade takes away the block in which a settled lease was paid for. The lease is not settled any more on either
// side, is collected again, and ends settled with the same sums.
func TestRedemptionIsUnmade(t *testing.T) {
	simulate(t, 1, func(s *sim) {
		sides := []struct {
			*side
			role lease.Role
		}{{s.provider, lease.Provider}, {s.renter, lease.Renter}}
		// until lets time go by until each side's only lease is as wanted.
		until := func(what string, holds func(lease.Record, []lease.Transition) bool) {
			for range 300 {
				n := 0
				for _, x := range sides {
					v, ok := s.view(x.side, x.role)
					if !ok {
						s.fail("the %s is dead", x.name)
					}
					for id, l := range v.leases {
						story, err := x.agent.Store().LeaseEvents(context.Background(), x.role, id)
						if err != nil {
							s.fail("read story: %v", err)
						}
						if holds(l, story) {
							n++
						}
					}
				}
				if n == len(sides) {
					return
				}
				s.pass(2 * time.Second)
			}
			s.fail("it does not come about: %s", what)
		}
		s.rent()
		until("the lease runs", func(l lease.Record, _ []lease.Transition) bool { return l.State == lease.Running })
		s.pass(40 * time.Second)
		for _, j := range s.jobs() {
			j.end(0)
		}
		until("the lease is settled", func(l lease.Record, _ []lease.Transition) bool { return l.State == lease.Settled })
		paid := money.MustBig(s.truthChannel().Claimed)
		if paid.IsZero() {
			s.fail("nothing was paid")
		}
		redeemed := s.redemptions()
		if len(redeemed) != 1 {
			s.fail("%d redemptions", len(redeemed))
		}

		head := s.head()
		if err := s.chain.reorg(head-redeemed[0].Block+1, true); err != nil {
			s.fail("reorganise: %v", err)
		}
		if left := s.truthChannel().Claimed; left.Sign() != 0 {
			s.fail("the redemption stands: %s", left)
		}
		until("the lease is reopened and settled again", func(l lease.Record, story []lease.Transition) bool {
			reopened := 0
			for _, e := range story {
				if e.From == lease.Settled && e.To == lease.Ended && e.Reason.Code == condition.SettlementUndone {
					reopened++
				}
			}
			return reopened > 0 && l.State == lease.Settled && story[len(story)-1].To == lease.Settled
		})
		s.check()
		if again := money.MustBig(s.truthChannel().Claimed); again.Cmp(paid) != 0 {
			s.fail("%s was paid after %s", again, paid)
		}
		until("both sides know of one redemption", func(l lease.Record, _ []lease.Transition) bool {
			return l.Paid.Cmp(paid) == 0 && l.Promised.Cmp(paid) == 0 && len(s.redemptions()) == 1
		})
		for _, x := range sides {
			db := x.agent.Store()
			open, err := db.Unsettled(context.Background(), x.role)
			if err != nil || !open.IsZero() {
				s.fail("the %s still counts on %s: %v", x.name, open, err)
			}
			entries, err := db.History(context.Background(), store.HistoryFilter{Role: x.role})
			if err != nil {
				s.fail("read history: %v", err)
			}
			cost, moved := money.Amount{}, money.Amount{}
			for _, e := range entries {
				switch e.Kind {
				case store.HistoryLease:
					cost = cost.Add(e.Amount)
				case store.HistoryRedemption:
					moved = moved.Add(e.Amount)
				}
			}
			if cost.Cmp(paid) != 0 || (x.role == lease.Provider && moved.Cmp(paid) != 0) {
				s.fail("the history of the %s shows %s for the lease and %s redeemed, %s was paid", x.name, cost, moved, paid)
			}
		}
		s.finish()
	})
}

// redemptions are what the provider's store has of the escrow's payments.
func (s *sim) redemptions() []store.ChainEvent {
	all, err := s.provider.agent.Store().ChainEvents(context.Background())
	if err != nil {
		s.fail("read events: %v", err)
	}
	var out []store.ChainEvent
	for _, e := range all {
		if e.Kind == store.ChainRedeemed {
			out = append(out, e)
		}
	}
	return out
}

// head is the number of the newest block.
func (s *sim) head() uint64 {
	n, err := s.truth.BlockNumber(context.Background())
	if err != nil {
		s.fail("read block: %v", err)
	}
	return n
}
