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

// At the test's price a second costs 1000 units, so two voucher intervals are 30 000.
const twoIntervals = 2 * lease.DefaultVoucherSeconds * 1000

func TestWholeLease(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		l, c := w.begin()
		time.Sleep(10 * time.Second)
		c.say("hello\n")
		c.end(provider.Exit{}, nil)
		synctest.Wait()
		if s := l.status(); s.State != lease.Ending || s.Reason.Code != condition.Completed || s.MeteredMS != 10_000 {
			t.Fatalf("after the job: %+v", s)
		}
		if code := l.pay(10_000); code != "" {
			t.Fatal(code)
		}
		if code := w.call(renter, "POST", l.path(lease.PathReceived), nil, nil); code != "" {
			t.Fatal(code)
		}
		synctest.Wait()
		if rec := l.record(); rec.State != lease.Settled || rec.Paid.Cmp(money.Units(10_000)) != 0 || w.chain.redeemed() != 1 {
			t.Errorf("state %s, paid %s, redeemed %d times", rec.State, rec.Paid, w.chain.redeemed())
		}
		if got, want := l.states(), "quoted agreed funded preparing running ending ended settled"; got != want {
			t.Errorf("story %q, want %q", got, want)
		}
	})
}

// The rule "nobody works unpaid": however a renter pays, late, little or not at all, no more than two voucher intervals
// are ever owed, and a lease that nobody pays for ends.
func TestExposure(t *testing.T) {
	for _, tc := range []struct {
		name string
		// pay returns what is promised in all after so many seconds, given what is owed for.
		pay func(second int, metered uint64) uint64
		// ends says why it is over after ten minutes; empty for not.
		ends condition.Code
	}{
		{"nothing", func(int, uint64) uint64 { return 0 }, condition.NoVoucher},
		{"in time", func(_ int, metered uint64) uint64 { return metered }, ""},
		{"always too little", func(_ int, metered uint64) uint64 { return metered / 10 }, condition.NoVoucher},
		{"by single units", func(second int, _ uint64) uint64 { return uint64(second) }, condition.NoVoucher},
		{"one interval late", func(_ int, metered uint64) uint64 { return metered - min(metered, 15_000) }, ""},
		{"just enough to go on, at the last moment", func(second int, metered uint64) uint64 {
			if second%25 == 0 {
				return metered - min(metered, 14_999)
			}
			return 0
		}, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			in(t, func(t *testing.T, w *world) {
				l, c := w.begin(func(q *lease.QuoteRequest) { q.MaxSeconds = 3600 })
				var best uint64
				for second := 1; second <= 600 && !l.record().State.Over() && l.record().State != lease.Ending; second++ {
					time.Sleep(time.Second)
					synctest.Wait()
					rec := l.record()
					if amount := tc.pay(second, uint64(rec.MeteredMS)); amount > best {
						if code := l.pay(amount); code != "" {
							t.Fatalf("voucher of %d: %s", amount, code)
						}
						best = amount
					}
					synctest.Wait()
					if owed := l.owed(); owed > twoIntervals {
						t.Fatalf("%d units are owed after %d s, more than %d", owed, second, twoIntervals)
					}
					if rec := l.record(); (rec.State == lease.Paused) != c.isPaused() {
						t.Fatalf("the lease is %s and its container paused: %v", rec.State, c.isPaused())
					}
				}
				if got := l.record().Reason.Code; tc.ends != "" && got != tc.ends || tc.ends == "" && l.record().EndedAtMS > 0 {
					t.Errorf("it is %s (%s), want %q", l.record().State, got, tc.ends)
				}
			})
		})
	}
}

// Being killed and started again does not buy the renter more.
func TestExposureThroughRestarts(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		l, c := w.begin()
		for range 20 {
			time.Sleep(4 * time.Second)
			w.restart()
			if owed := l.owed(); owed > twoIntervals {
				t.Fatalf("%d units are owed, more than %d", owed, twoIntervals)
			}
		}
		if rec := l.record(); rec.State != lease.Paused || !c.isPaused() {
			t.Fatalf("it is %s, container paused: %v", rec.State, c.isPaused())
		}
		if code := l.pay(l.owed()); code != "" {
			t.Fatal(code)
		}
		synctest.Wait()
		if rec := l.record(); rec.State != lease.Running || c.isPaused() {
			t.Errorf("paid: it is %s, container paused: %v", rec.State, c.isPaused())
		}
	})
}

// A process that was killed between writing the pause down and pausing leaves a container that runs: the next one pauses it.
func TestPausedIsTakenUpPaused(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		l, c := w.begin()
		time.Sleep(40 * time.Second)
		if l.record().State != lease.Paused {
			t.Fatalf("it is %s", l.record().State)
		}
		w.end()
		if err := c.Unpause(t.Context()); err != nil {
			t.Fatal(err)
		}
		w.serve()
		if !c.isPaused() || l.record().State != lease.Paused {
			t.Errorf("container paused: %v, lease %s", c.isPaused(), l.record().State)
		}
	})
}

// A job that ends in the moment it is to be paused ended by itself; what it made and what is owed are not lost.
func TestJobEndsWhilePausing(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		l, c := w.begin()
		c.mu.Lock()
		c.pauseErr = condition.Errorf(condition.EngineError, "no such container")
		c.mu.Unlock()
		time.Sleep(28 * time.Second)
		c.end(provider.Exit{}, nil)
		synctest.Wait()
		if rec := l.record(); rec.State != lease.Ending || rec.Reason.Code != condition.Completed || len(rec.Outputs) != 1 {
			t.Errorf("it is %s (%s) with %d outputs", rec.State, rec.Reason.Text, len(rec.Outputs))
		}
	})
}

func TestTimeAndBudget(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		l, _ := w.begin(func(q *lease.QuoteRequest) { q.MaxSeconds = 40 })
		time.Sleep(20 * time.Second)
		if code := l.pay(20_000); code != "" {
			t.Fatal(code)
		}
		time.Sleep(21 * time.Second)
		rec := l.record()
		if rec.MeteredMS > 40_000 || rec.State != lease.Ending {
			t.Errorf("metered %d ms of 40 s, %s", rec.MeteredMS, rec.State)
		}
		if code := rec.Reason.Code; code != condition.TimeUp && code != condition.BudgetSpent {
			t.Errorf("it ended for %s", code)
		}
	})
}

// A refused voucher leaves everything as it was, and the same voucher again is no error.
func TestVouchersRefused(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		l, _ := w.begin()
		time.Sleep(10 * time.Second)
		if code := l.pay(10_000); code != "" {
			t.Fatal(code)
		}
		good := l.voucher(12_000)
		change := func(f func(*lease.Voucher), signer key) lease.Voucher {
			v := good
			f(&v)
			v.Signature, _ = signer.SignHash(v.Digest(l.signed.Terms.Domain()))
			return v
		}
		huge, _ := money.ParseUnits("99999999999999999999999999999999")
		for _, tc := range []struct {
			name string
			peer string
			v    any
			want condition.Code
		}{
			{"a step back", renter, change(func(v *lease.Voucher) { v.Cumulative, v.LeaseAmount = money.Units(9000), money.Units(9000) }, renterKey), condition.VoucherRefused},
			{"of a stranger", renter, change(func(*lease.Voucher) {}, strangerKey), condition.BadSignature},
			{"of the provider itself", renter, change(func(*lease.Voucher) {}, providerKey), condition.BadSignature},
			{"without a signature", renter, func() lease.Voucher { v := good; v.Signature = nil; return v }(), condition.BadSignature},
			{"changed after signing", renter, func() lease.Voucher { v := good; v.LeaseAmount = money.Units(11_999); return v }(), condition.BadSignature},
			{"for another lease", renter, change(func(v *lease.Voucher) { v.LeaseID[0] ^= 1 }, renterKey), condition.VoucherRefused},
			{"on another channel", renter, change(func(v *lease.Voucher) { v.Provider = strangerKey.Address() }, renterKey), condition.VoucherRefused},
			{"above the cap", renter, change(func(v *lease.Voucher) { v.LeaseAmount, v.Cumulative = huge, huge }, renterKey), condition.VoucherRefused},
			{"above the deposit", renter, change(func(v *lease.Voucher) { v.Cumulative = huge }, renterKey), condition.VoucherRefused},
			{"that takes back", renter, change(func(v *lease.Voucher) { v.Cumulative = money.Units(1) }, renterKey), condition.VoucherRefused},
			{"of another peer", "peer-other", good, condition.NotFound},
			{"that is no voucher", renter, []byte("{}"), condition.VoucherRefused},
			{"that is no JSON", renter, []byte("nonsense"), condition.InvalidInput},
			{"that is huge", renter, make([]byte, lease.MaxMessageBytes+1), condition.TooLarge},
		} {
			before := l.record()
			if got := w.call(tc.peer, "POST", l.path(lease.PathVoucher), tc.v, nil); got != tc.want {
				t.Errorf("%s: got %q, want %q", tc.name, got, tc.want)
			}
			if after := l.record(); after.Promised.Cmp(before.Promised) != 0 {
				t.Errorf("%s: %s is promised instead of %s", tc.name, after.Promised, before.Promised)
			}
			if best, ok, err := w.store.BestVoucher(t.Context(), lease.Provider, l.signed.Terms.Channel()); err != nil || !ok || best.Cumulative.Cmp(money.Units(10_000)) != 0 {
				t.Errorf("%s: the best voucher is %s (%v)", tc.name, best.Cumulative, err)
			}
		}
		for range 2 {
			if code := w.call(renter, "POST", l.path(lease.PathVoucher), good, nil); code != "" {
				t.Errorf("the good one: %s", code)
			}
		}
	})
}

// A renter that keeps the lease from ending, without paying, holds neither the device nor the agent.
func TestRenterNeverComes(t *testing.T) {
	for _, tc := range []struct {
		name  string
		every func(l *tenant)
	}{
		{"silent", func(*tenant) {}},
		{"the same voucher for ever", func(l *tenant) { l.pay(1000) }},
		{"outputs for ever", func(l *tenant) { l.w.call(renter, "GET", l.path(lease.PathOutputs), nil, nil) }},
	} {
		t.Run(tc.name, func(t *testing.T) {
			in(t, func(t *testing.T, w *world) {
				l, c := w.begin()
				time.Sleep(3 * time.Second)
				if code := l.pay(1000); code != "" {
					t.Fatal(code)
				}
				c.end(provider.Exit{}, nil)
				synctest.Wait()
				if id, busy := w.LeaseOn("cpu"); busy {
					t.Errorf("the device is still held by %s", id.Short())
				}
				for range 130 {
					time.Sleep(30 * time.Second)
					if l.record().State != lease.Ending {
						break
					}
					tc.every(l)
				}
				synctest.Wait()
				if rec := l.record(); rec.State != lease.Settled || rec.Paid.Cmp(money.Units(1000)) != 0 {
					t.Errorf("it is %s and %s is paid", rec.State, rec.Paid)
				}
			})
		})
	}
}

// Two leases of one renter share its channel: whatever order their vouchers arrive in, each is paid for what it cost.
func TestTwoLeasesShareAChannel(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		w.mu.Lock()
		second := w.devices[0]
		second.ID = "cpu2"
		w.devices = append(w.devices, second)
		w.mu.Unlock()
		w.DevicesChanged()
		synctest.Wait()
		offers := w.offers()
		begin := func(n int) (*tenant, *container) {
			return w.begin(func(q *lease.QuoteRequest) { q.OfferID = string(offers[n].ID()) })
		}
		a, jobA := begin(0)
		b, jobB := begin(1)
		time.Sleep(10 * time.Second)
		send := func(l *tenant, cumulative, amount uint64) condition.Code {
			v := l.voucher(amount)
			v.Cumulative = money.Units(cumulative)
			v.Signature, _ = renterKey.SignHash(v.Digest(l.signed.Terms.Domain()))
			return w.call(renter, "POST", l.path(lease.PathVoucher), v, nil)
		}
		// Signed first for a and then for b, which arrives first.
		if code := send(b, 18_000, 8000); code != "" {
			t.Fatal(code)
		}
		if code := send(a, 10_000, 10_000); code != "" {
			t.Fatal(code)
		}
		// One that promises b with what was promised for a is refused.
		if code := send(b, 18_000, 10_000); code != condition.VoucherRefused {
			t.Errorf("the same units twice: %q", code)
		}
		jobA.end(provider.Exit{}, nil)
		jobB.end(provider.Exit{}, nil)
		synctest.Wait()
		if code := send(b, 20_000, 10_000); code != "" {
			t.Fatal(code)
		}
		for _, l := range []*tenant{a, b} {
			w.call(renter, "POST", l.path(lease.PathReceived), nil, nil)
		}
		synctest.Wait()
		// The second may have ended only after the first one's redemption had paid for both.
		if err := w.chain.tend(a.signed.Terms.Channel()); err != nil {
			t.Fatal(err)
		}
		for _, l := range []*tenant{a, b} {
			if rec := l.record(); rec.State != lease.Settled || rec.Paid.Cmp(money.Units(10_000)) != 0 {
				t.Errorf("a lease is %s and %s is paid", rec.State, rec.Paid)
			}
		}
		if w.chain.claimed.Cmp(money.Units(20_000)) != 0 {
			t.Errorf("%s is claimed", w.chain.claimed)
		}
	})
}
