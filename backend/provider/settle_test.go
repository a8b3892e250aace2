package provider_test

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/provider"
)

// earn runs a lease that brings 10,000 units and ends with everything promised and fetched.
func earn(t *testing.T, w *world) *tenant {
	t.Helper()
	l, c := w.begin()
	time.Sleep(10 * time.Second)
	c.end(provider.Exit{}, nil)
	synctest.Wait()
	if code := l.pay(10_000); code != "" {
		t.Fatal(code)
	}
	if code := w.call(renter, "POST", l.path(lease.PathReceived), nil, nil); code != "" {
		t.Fatal(code)
	}
	synctest.Wait()
	return l
}

func (c *chainDouble) cost(fixed, each uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.costs = provider.Costs{Fixed: money.Units(fixed), Each: money.Units(each)}
}

// Earnings that are small beside the fee wait, and say so; when the fee falls they are collected.
func TestSettlementWaitsForTheFee(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		w.chain.cost(60, 41) // 1.01 %
		l := earn(t, w)
		if rec := l.record(); rec.State != lease.Ended || w.chain.redeemed() != 0 || w.Unsettled().Code != condition.SettlementWaits {
			t.Fatalf("state %s, redeemed %d times, %v", rec.State, w.chain.redeemed(), w.Unsettled())
		}
		time.Sleep(20 * time.Minute)
		if w.chain.redeemed() != 0 {
			t.Fatal("it was collected although nothing changed")
		}
		w.chain.cost(60, 40)
		time.Sleep(6 * time.Minute)
		synctest.Wait()
		if rec := l.record(); rec.State != lease.Settled || w.chain.redeemed() != 1 || !w.Unsettled().IsZero() {
			t.Errorf("state %s, redeemed %d times, %v", rec.State, w.chain.redeemed(), w.Unsettled())
		}
	})
}

// impatient makes an hour the longest wait.
func (w *world) impatient() {
	w.end()
	w.cfg.Thrift = provider.Thrift{MaxShare: 100, MaxAge: time.Hour, MostChannels: 20}
	w.serve()
}

// Nothing waits longer than the owner said.
func TestSettlementWaitsSoLongAtMost(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		w.impatient()
		w.chain.cost(5_000, 0)
		l := earn(t, w)
		time.Sleep(time.Hour - 10*time.Second)
		if w.chain.redeemed() != 0 {
			t.Fatal("it was collected too early")
		}
		time.Sleep(11 * time.Second)
		synctest.Wait()
		if rec := l.record(); rec.State != lease.Settled || w.chain.redeemed() != 1 {
			t.Errorf("state %s, redeemed %d times", rec.State, w.chain.redeemed())
		}
	})
}

// A thaw does not run out under earnings that wait.
func TestSettlementComesBeforeTheThawEnds(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		w.chain.cost(5_000, 0)
		l := earn(t, w)
		w.chain.thaw() // it ends in an hour, and ten minutes before there must be time enough
		w.ChannelChanged()
		time.Sleep(50*time.Minute - 10*time.Second)
		if w.chain.redeemed() != 0 {
			t.Fatal("it was collected too early")
		}
		time.Sleep(11 * time.Second)
		synctest.Wait()
		if rec := l.record(); rec.State != lease.Settled || w.chain.redeemed() != 1 {
			t.Errorf("state %s, redeemed %d times", rec.State, w.chain.redeemed())
		}
	})
}

// What costs more to collect than it brings stays where it is, whatever presses.
func TestSettlementNeverAtALoss(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		w.impatient()
		w.chain.cost(10_000, 0)
		earn(t, w)
		time.Sleep(2 * time.Hour)
		synctest.Wait()
		if w.chain.redeemed() != 0 || w.Unsettled().Code != condition.SettlementWaits {
			t.Errorf("redeemed %d times, %v", w.chain.redeemed(), w.Unsettled())
		}
	})
}
