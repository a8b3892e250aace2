package store_test

import (
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
)

func TestSetChannelIgnoresOlderBlocks(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	if _, ok, err := s.Channel(t.Context(), channel); ok || err != nil {
		t.Errorf("a channel before there is one: %v %v", ok, err)
	}
	for _, step := range []struct{ block, balance, want uint64 }{{5, 50, 50}, {4, 40, 50}, {5, 55, 55}, {6, 60, 60}} {
		err := s.SetChannel(t.Context(), store.Channel{Key: channel, Balance: money.Units(step.balance), ThawEndsAt: 9, Block: step.block})
		if err != nil {
			t.Fatal(err)
		}
		c, ok, err := s.Channel(t.Context(), channel)
		if err != nil || !ok || c.Balance.Cmp(money.Units(step.want)) != 0 || c.ThawEndsAt != 9 {
			t.Errorf("after block %d: got %+v, %v; want a balance of %d", step.block, c, err, step.want)
		}
	}
	if all, err := s.Channels(t.Context()); err != nil || len(all) != 1 || all[0].Key != channel {
		t.Errorf("channels: got %v, %v", all, err)
	}
}

func TestAmountsLargerThanAWord(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	huge := money.MustBig(new(big.Int).Lsh(big.NewInt(1), 95)) // more than any integer column keeps
	if err := s.SetChannel(t.Context(), store.Channel{Key: channel, Balance: huge, Block: 1}); err != nil {
		t.Fatal(err)
	}
	mustCreate(t, s, newLease(lease.Renter, 1, huge), lease.Running)
	// As text 9 sorts behind 10: the best voucher must be found by number.
	for _, amount := range []money.Amount{money.Units(9), money.Units(10), huge} {
		if _, err := s.IssueVoucher(t.Context(), idOf(1), amount, 1, signVoucher); err != nil {
			t.Fatal(err)
		}
	}
	mustCreate(t, s, newLease(lease.Renter, 2, huge), lease.Running)
	if _, err := s.IssueVoucher(t.Context(), idOf(2), money.Units(1), 1, signVoucher); !condition.Is(err, condition.ChannelTooSmall) {
		t.Errorf("got %v", err)
	}
	v, ok, err := s.BestVoucher(t.Context(), lease.Renter, channel)
	if err != nil || !ok || v.Cumulative.Cmp(huge) != 0 {
		t.Errorf("got %s, %v, %v; want %s", v.Cumulative, ok, err, huge)
	}
}

func TestBestVoucherIsFoundByNumber(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	deposit(t, s, 1000, 0)
	for i, amount := range []uint64{9, 1, 90} { // totals 9, 10, 100
		mustCreate(t, s, newLease(lease.Renter, uint64(i+1), money.Units(500)), lease.Running)
		if _, err := s.IssueVoucher(t.Context(), idOf(uint64(i+1)), money.Units(amount), 1, signVoucher); err != nil {
			t.Fatal(err)
		}
	}
	if v, _, err := s.BestVoucher(t.Context(), lease.Renter, channel); err != nil || v.Cumulative.Cmp(money.Units(100)) != 0 {
		t.Errorf("got %s, %v; want 100", v.Cumulative, err)
	}
}

func TestAdmitLeaseNeverSellsTwice(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	deposit(t, s, 1000, 0)
	const n = 20 // each wants 300, so three fit
	for i := range uint64(n) {
		mustCreate(t, s, newLease(lease.Provider, i+1, money.Units(300)), lease.Agreed)
	}
	var wg sync.WaitGroup
	errs := make([]error, n)
	for i := range n {
		wg.Go(func() { _, errs[i] = s.AdmitLease(t.Context(), lease.Provider, idOf(uint64(i+1)), 5) })
	}
	wg.Wait()
	admitted := 0
	for i, err := range errs {
		l, lerr := s.Lease(t.Context(), lease.Provider, idOf(uint64(i+1)))
		switch {
		case lerr != nil:
			t.Fatal(lerr)
		case err == nil && l.State == lease.Funded:
			admitted++
		case !condition.Is(err, condition.ChannelTooSmall) || l.State != lease.Agreed:
			t.Errorf("lease %d is %s: %v", i+1, l.State, err)
		}
	}
	if admitted != 3 {
		t.Errorf("admitted %d leases, want 3", admitted)
	}
	ledger, err := s.Ledger(t.Context(), lease.Provider, channel)
	if err != nil || ledger.Committed.Cmp(money.Units(900)) != 0 || ledger.Free().Cmp(money.Units(100)) != 0 {
		t.Errorf("ledger: got %+v, %v", ledger, err)
	}

	if err := s.SetChannel(t.Context(), store.Channel{Key: channel, Balance: money.Units(9999), ThawEndsAt: 1, Block: 2}); err != nil {
		t.Fatal(err)
	}
	mustCreate(t, s, newLease(lease.Provider, 99, money.Units(1)), lease.Agreed)
	if _, err := s.AdmitLease(t.Context(), lease.Provider, idOf(99), 5); !condition.Is(err, condition.ChannelThawing) {
		t.Errorf("on a thawing channel: got %v", err)
	}
}

func TestMarkRedeemed(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	deposit(t, s, 1000, 0)
	for i := range uint64(4) {
		mustCreate(t, s, newLease(lease.Provider, i+1, money.Units(100)), lease.Running)
	}
	for _, v := range []lease.Voucher{voucher(1, 10, 10), voucher(2, 20, 30), voucher(3, 30, 60)} {
		if _, err := s.AcceptVoucher(t.Context(), v, 1); err != nil {
			t.Fatal(err)
		}
	}
	for _, n := range []uint64{1, 3, 4} { // 2 still runs, 4 cost nothing
		mustMove(t, s, lease.Record{Role: lease.Provider, ID: idOf(n)}, lease.Ended)
	}
	settled, err := s.MarkRedeemed(t.Context(), channel, money.Units(30), "0xaa", 77)
	if err != nil || len(settled) != 2 || settled[0].ID != idOf(1) || settled[1].ID != idOf(4) {
		t.Fatalf("got %v, %v; want leases 1 and 4", settled, err)
	}
	one, four := settled[0], settled[1]
	if one.Paid.Cmp(money.Units(10)) != 0 || one.SettleTx != "0xaa" || one.ChannelLeft.Cmp(money.Units(970)) != 0 || one.State != lease.Settled {
		t.Errorf("a paid lease: got %+v", one)
	}
	if !four.Paid.IsZero() || four.SettleTx != "" {
		t.Errorf("a lease that cost nothing: got %+v", four)
	}
	if unsettled, err := s.Unsettled(t.Context(), lease.Provider); err != nil || unsettled.Cmp(money.Units(50)) != 0 {
		t.Errorf("unsettled: got %s, %v; want 50", unsettled, err)
	}
	if again, err := s.MarkRedeemed(t.Context(), channel, money.Units(30), "0xbb", 78); err != nil || len(again) != 0 {
		t.Errorf("again: got %v, %v", again, err)
	}
	if rest, err := s.MarkRedeemed(t.Context(), channel, money.Units(60), "0xcc", 79); err != nil || len(rest) != 1 || rest[0].ID != idOf(3) {
		t.Errorf("the rest: got %v, %v", rest, err)
	}
	c, _, err := s.Channel(t.Context(), channel)
	if err != nil || c.Claimed.Cmp(money.Units(60)) != 0 || c.Balance.Cmp(money.Units(940)) != 0 {
		t.Errorf("channel: got %+v, %v", c, err)
	}
}

// TestLeasesThatShareAChannelAddUp lets a renter and a provider, each with a file of its own, run several leases on one
// channel. Vouchers are issued, lost, delayed, overtaken and repeated, the provider redeems, and either side restarts.
func TestLeasesThatShareAChannelAddUp(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		dir := inMemory(t)
		defer os.RemoveAll(dir)
		open := func(name string) *store.Store {
			s, err := store.Open(t.Context(), filepath.Join(dir, fmt.Sprintf("%s.db", name)))
			if err != nil {
				rt.Fatal(err)
			}
			return s
		}
		renter, provider := open("renter"), open("provider")
		defer func() { _ = errors.Join(renter.Close(), provider.Close()) }()

		base := rapid.Uint64Range(0, 50).Draw(rt, "claimed before")
		total := base + rapid.Uint64Range(0, 400).Draw(rt, "deposit")
		claimed, block := base, uint64(1)
		tell := func() {
			for _, s := range []*store.Store{renter, provider} {
				c := store.Channel{Key: channel, Balance: money.Units(total - claimed), Claimed: money.Units(claimed), Block: block}
				if err := s.SetChannel(t.Context(), c); err != nil {
					rt.Fatal(err)
				}
			}
		}
		tell()
		n := rapid.IntRange(1, 4).Draw(rt, "leases")
		asked := make([]uint64, n)  // by the renter
		issued := make([]uint64, n) // promised, as the renter knows
		const leaseCap = 120
		for i := range n {
			for role, s := range map[lease.Role]*store.Store{lease.Renter: renter, lease.Provider: provider} {
				l := newLease(role, uint64(i+1), money.Units(leaseCap))
				l.State = lease.Running // at once: the way there is tested elsewhere
				if err := s.CreateLease(t.Context(), l); err != nil {
					rt.Fatal(err)
				}
			}
		}
		var wire []lease.Voucher // under way, or lost for good; a heap from which any may come out at any time
		accept := func(v lease.Voucher) {
			i := v.LeaseID[31] - 1
			before, err := provider.Lease(t.Context(), lease.Provider, v.LeaseID)
			if err != nil {
				rt.Fatal(err)
			}
			got, err := provider.AcceptVoucher(t.Context(), v, 1)
			stale := v.LeaseAmount.Cmp(before.Promised) < 0
			switch {
			case stale && !condition.Is(err, condition.VoucherRefused):
				rt.Fatalf("lease %d: a step back to %s: got %v", i+1, v.LeaseAmount, err)
			case !stale && err != nil:
				rt.Fatalf("lease %d: an honest voucher for %s of %s was refused: %v", i+1, v.LeaseAmount, v.Cumulative, err)
			case !stale && got.Promised.Cmp(v.LeaseAmount) != 0:
				rt.Fatalf("lease %d: got %s, want %s", i+1, got.Promised, v.LeaseAmount)
			}
		}
		check := func(s *store.Store, role lease.Role) (sum uint64) {
			all, err := s.Leases(t.Context(), store.LeaseFilter{Role: role})
			if err != nil || len(all) != n {
				rt.Fatal(len(all), err)
			}
			for _, l := range all {
				if l.Promised.Cmp(l.Signed.Terms.Cap) > 0 {
					rt.Fatalf("lease %s: promised %s, above its cap", l.ID.Short(), l.Promised)
				}
				sum += l.Promised.Big().Uint64()
			}
			best, ok, err := s.BestVoucher(t.Context(), role, channel)
			if err != nil {
				rt.Fatal(err)
			}
			if best.Cumulative.Cmp(money.Units(total)) > 0 {
				rt.Fatalf("%s: promised %s of a deposit of %d", role, best.Cumulative, total)
			}
			if cum := best.Cumulative.Big().Uint64(); ok && sum+base > cum {
				rt.Fatalf("%s: leases count on %d, the best voucher is worth %d", role, sum, cum-base)
			} else if role == lease.Renter && ok && sum+base != cum {
				rt.Fatalf("renter: leases add up to %d, the best voucher to %d", sum, cum-base)
			}
			return sum
		}
		rt.Repeat(map[string]func(*rapid.T){
			"issue": func(rt *rapid.T) {
				i := rapid.IntRange(0, n-1).Draw(rt, "lease")
				asked[i] += rapid.Uint64Range(0, 40).Draw(rt, "more")
				v, err := renter.IssueVoucher(t.Context(), idOf(uint64(i+1)), money.Units(asked[i]), 1, signVoucher)
				if err != nil {
					if !condition.Is(err, condition.BudgetSpent) && !condition.Is(err, condition.ChannelTooSmall) {
						rt.Fatal(err)
					}
					asked[i] = issued[i]
					return
				}
				issued[i] = v.LeaseAmount.Big().Uint64()
				wire = append(wire, v)
			},
			"deliver": func(rt *rapid.T) {
				if len(wire) == 0 {
					rt.Skip("nothing is under way")
				}
				accept(rapid.SampledFrom(wire).Draw(rt, "voucher"))
			},
			"redeem": func(rt *rapid.T) {
				best, ok, err := provider.BestVoucher(t.Context(), lease.Provider, channel)
				if err != nil {
					rt.Fatal(err)
				}
				if !ok || best.Cumulative.Big().Uint64() <= claimed {
					rt.Skip("nothing to redeem")
				}
				claimed, block = best.Cumulative.Big().Uint64(), block+1
				if rapid.Bool().Draw(rt, "the event comes first") {
					for _, s := range []*store.Store{provider, renter} {
						if _, err := s.MarkRedeemed(t.Context(), channel, money.Units(claimed), "0x1", 2); err != nil {
							rt.Fatal(err)
						}
					}
				}
				tell()
			},
			"restart": func(rt *rapid.T) {
				if rapid.IntRange(0, 7).Draw(rt, "luck") > 0 {
					rt.Skip("not now")
				}
				if err := errors.Join(renter.Close(), provider.Close()); err != nil {
					rt.Fatal(err)
				}
				renter, provider = open("renter"), open("provider")
			},
			"": func(*rapid.T) {
				check(renter, lease.Renter)
				check(provider, lease.Provider)
			},
		})
		// Everything that was lost is sent once more: then both sides agree to the unit.
		for i := range n {
			if v, ok, err := renter.LeaseVoucher(t.Context(), lease.Renter, idOf(uint64(i+1))); err != nil {
				rt.Fatal(err)
			} else if ok {
				accept(v)
			}
		}
		if r, p := check(renter, lease.Renter), check(provider, lease.Provider); r != p {
			rt.Fatalf("the renter promised %d, the provider holds %d", r, p)
		}
	})
}

func TestConcurrentVouchers(t *testing.T) {
	t.Parallel()
	renter, provider := newStore(t), newStore(t)
	deposit(t, renter, 1000, 0)
	deposit(t, provider, 1000, 0)
	const leases, steps = 6, 10
	var wg sync.WaitGroup
	for i := range uint64(leases) {
		mustCreate(t, renter, newLease(lease.Renter, i+1, money.Units(100)), lease.Running)
		mustCreate(t, provider, newLease(lease.Provider, i+1, money.Units(100)), lease.Running)
	}
	for i := range uint64(leases) {
		wg.Go(func() {
			for step := range uint64(steps) {
				v, err := renter.IssueVoucher(t.Context(), idOf(i+1), money.Units((step+1)*10), 1, signVoucher)
				if err != nil {
					t.Errorf("issue: %v", err)
					return
				}
				if _, err := provider.AcceptVoucher(t.Context(), v, 1); err != nil {
					t.Errorf("accept: %v", err)
					return
				}
			}
		})
	}
	wg.Go(func() { // a window that looks on
		for range 50 {
			if _, err := provider.Leases(t.Context(), store.LeaseFilter{}); err != nil {
				t.Errorf("read: %v", err)
			}
		}
	})
	wg.Wait()
	for role, s := range map[lease.Role]*store.Store{lease.Renter: renter, lease.Provider: provider} {
		best, _, err := s.BestVoucher(t.Context(), role, channel)
		if err != nil || best.Cumulative.Cmp(money.Units(leases*steps*10)) != 0 {
			t.Errorf("%s: got %s, %v; want %d", role, best.Cumulative, err, leases*steps*10)
		}
		if l, err := s.Ledger(t.Context(), role, channel); err != nil || !l.Committed.IsZero() || !l.Unassigned.IsZero() {
			t.Errorf("%s: got %+v, %v", role, l, err)
		}
	}
}
