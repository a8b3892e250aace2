package provider_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/provider"
)

func TestQuoteRefused(t *testing.T) {
	for _, tc := range []struct {
		name  string
		world func(*world)
		ask   func(*lease.QuoteRequest)
		want  condition.Code
	}{
		{"lending is off", func(w *world) { p := policy(); p.Enabled = false; w.SetPolicy(p) }, nil, condition.ProviderPaused},
		{"paused", func(w *world) { p := policy(); p.PausedUntil = provider.Forever; w.SetPolicy(p) }, nil, condition.ProviderPaused},
		{"an unknown offer", nil, func(q *lease.QuoteRequest) { q.OfferID = "0123456789abcdef" }, condition.NotFound},
		{"the device is switched off", func(w *world) { w.devices[0].Enabled = false }, nil, condition.NotFound},
		{"the device cannot be lent", func(w *world) { w.devices[0].Reason = condition.New(condition.DriverError, "") }, nil, condition.NotFound},
		{"the device is gone", func(w *world) { w.devices = nil }, nil, condition.DeviceLost},
		{"an image the owner does not lend to", nil, func(q *lease.QuoteRequest) { q.Job.Image = "other:1" }, condition.Forbidden},
		{"an image that is not there", func(w *world) { w.box.imageErr = condition.Errorf(condition.ImageMissing, "job:1") }, nil, condition.ImageMissing},
		{"a GPU job on a CPU", nil, func(q *lease.QuoteRequest) { q.Job.NeedsGPU = true }, condition.WrongKind},
		{"too many cores", nil, func(q *lease.QuoteRequest) { q.Job.MilliCPUs = 4001 }, condition.MemoryTooSmall},
		{"too much memory", nil, func(q *lease.QuoteRequest) { q.Job.MemoryBytes = 1<<30 + 1 }, condition.MemoryTooSmall},
		{"too much scratch space", nil, func(q *lease.QuoteRequest) { q.Job.ScratchBytes = 1<<20 + 1 }, condition.MemoryTooSmall},
		{"inputs that do not fit", nil, func(q *lease.QuoteRequest) {
			q.Job.Inputs = &lease.Inputs{Bytes: 1<<20 + 1, SHA256: strings.Repeat("0", 64)}
		}, condition.TooLarge},
		{"too long", nil, func(q *lease.QuoteRequest) { q.MaxSeconds = 3601 }, condition.InvalidInput},
		{"no time", nil, func(q *lease.QuoteRequest) { q.MaxSeconds = 0 }, condition.InvalidInput},
		{"a price that has risen", func(w *world) { w.devices[0].PricePerHour++ }, func(q *lease.QuoteRequest) { q.MaxPricePerHour = 3_600_000 }, condition.PriceChanged},
		{"the provider's own wallet", nil, func(q *lease.QuoteRequest) { q.Renter = providerKey.Address() }, condition.OwnOffer},
		{"an environment that reaches outside", nil, func(q *lease.QuoteRequest) { q.Job.Env = map[string]string{"LD_PRELOAD": "x"} }, condition.InvalidInput},
	} {
		t.Run(tc.name, func(t *testing.T) {
			in(t, func(t *testing.T, w *world) {
				q := w.request()
				w.mu.Lock()
				if tc.world != nil {
					tc.world(w)
				}
				w.mu.Unlock()
				if tc.ask != nil {
					tc.ask(&q)
				}
				if got := w.call(renter, "POST", lease.PathQuote, q, nil); got != tc.want {
					t.Errorf("got %q, want %q", got, tc.want)
				}
				if _, busy := w.LeaseOn("cpu"); busy {
					t.Error("a refused quote holds the device")
				}
				if open, err := w.store.OpenLeases(t.Context(), lease.Provider); err != nil || len(open) != 0 {
					t.Errorf("a refused quote is written down: %v, %v", open, err)
				}
			})
		})
	}
}

// The provider fills in what the job leaves open, and binds the job as it was asked for.
func TestQuoteFitsJob(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		q := w.request()
		q.Job.MemoryBytes = 64 << 20
		hash := q.Job.Hash()
		l := w.quote(func(r *lease.QuoteRequest) { *r = q })
		if !bytes.Equal(l.signed.Terms.JobHash, hash[:]) {
			t.Error("the terms bind another job")
		}
		j := l.record().Job
		if j.MilliCPUs != 4000 || j.MemoryBytes != 64<<20 || j.ScratchBytes != 1<<20 || j.MaxOutputBytes != 1<<20 {
			t.Errorf("the job became %+v", j)
		}
	})
}

func TestReservation(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		q := w.request()
		l := w.quote()
		if code := w.call("peer-other", "POST", lease.PathQuote, q, nil); code != condition.DeviceBusy {
			t.Errorf("a second quote: %q", code)
		}
		if o := w.offers(); len(o) != 1 || !o[0].Busy {
			t.Errorf("the offer does not say that it is busy: %+v", o)
		}
		time.Sleep(lease.QuoteLife + time.Second)
		if rec := l.record(); rec.State != lease.Failed || rec.Reason.Code != condition.QuoteExpired {
			t.Errorf("it is %s (%s)", rec.State, rec.Reason.Code)
		}
		if code := w.call("peer-other", "POST", lease.PathQuote, q, nil); code != "" {
			t.Errorf("after the quote expired: %q", code)
		}
	})
}

func TestQuotesPerPeer(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		w.mu.Lock()
		for _, id := range []string{"b", "c"} {
			d := w.devices[0]
			d.ID = id
			w.devices = append(w.devices, d)
		}
		w.mu.Unlock()
		w.DevicesChanged()
		synctest.Wait()
		var codes []condition.Code
		for _, o := range w.offers() {
			q := lease.QuoteRequest{OfferID: string(o.ID()), Renter: renterKey.Address(), Job: lease.Job{Image: image}, MaxSeconds: 60}
			codes = append(codes, w.call(renter, "POST", lease.PathQuote, q, nil))
		}
		if got := fmt.Sprint(codes); got != fmt.Sprint([]condition.Code{"", "", condition.RateLimited}) {
			t.Errorf("three quotes: %s", got)
		}
	})
}

// A peer that opens quotes and lets them lapse waits longer and longer; one that pays does not.
func TestIdleQuotesCost(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		held := 0
		for range 24 * 60 {
			q := w.request()
			if w.call(renter, "POST", lease.PathQuote, q, nil) == "" {
				held++
			}
			time.Sleep(time.Minute + time.Second)
		}
		if held < 3 || held > 40 {
			t.Errorf("in a day of asking each minute it held the device %d times", held)
		}
		if code := w.call("peer-honest", "POST", lease.PathQuote, w.request(), nil); code != "" {
			t.Errorf("another peer pays for it: %s", code)
		}
	})
}

func TestAcceptRefused(t *testing.T) {
	for _, tc := range []struct {
		name string
		do   func(*tenant)
		want condition.Code
	}{
		{"another price", func(l *tenant) { l.signed.Terms.PricePerHour-- }, condition.InvalidInput},
		{"another cap", func(l *tenant) { l.signed.Terms.Cap = l.signed.Terms.Cap.Add(l.signed.Terms.Cap) }, condition.InvalidInput},
		{"a cap out of range", func(l *tenant) {
			l.signed.Terms.Cap, _ = money.ParseUnits(strings.Repeat("9", 70))
		}, condition.InvalidInput},
		{"more time", func(l *tenant) { l.signed.Terms.MaxSeconds++ }, condition.InvalidInput},
		{"another job", func(l *tenant) { l.signed.Terms.JobHash[0] ^= 1 }, condition.InvalidInput},
		{"rarer vouchers", func(l *tenant) { l.signed.Terms.VoucherSeconds = 3600 }, condition.InvalidInput},
		{"a later expiry", func(l *tenant) { l.signed.Terms.ExpiresAt++ }, condition.InvalidInput},
		{"another peer", func(l *tenant) { l.peer = "peer-other" }, condition.NotFound},
		{"too late", func(*tenant) { time.Sleep(lease.QuoteLife + time.Second) }, condition.QuoteExpired},
		{"no deposit", func(*tenant) {}, condition.NotFunded},
		{"a thawing channel", func(l *tenant) { l.w.chain.deposit(1e9); l.w.chain.thaw() }, condition.ChannelThawing},
		{"a channel that is a unit too small", func(l *tenant) { l.w.chain.deposit(l.signed.Terms.Cap.Big().Uint64() - 1) }, condition.NotFunded},
		{"an escrow that hangs", func(l *tenant) { l.w.chain.hangs = true }, condition.NotFunded},
		{"servers of the chain that contradict each other", func(l *tenant) { l.w.chain.err = condition.Errorf(condition.ChainContradiction, "two") }, condition.ChainContradiction},
		{"an escrow that does not answer", func(l *tenant) { l.w.chain.err = condition.Errorf(condition.ChainUnreachable, "down") }, condition.NotFunded},
	} {
		t.Run(tc.name, func(t *testing.T) {
			in(t, func(t *testing.T, w *world) {
				l := w.quote()
				tc.do(l)
				if got := l.accept(); got != tc.want {
					t.Errorf("got %q, want %q", got, tc.want)
				}
				time.Sleep(lease.QuoteLife + time.Second)
				synctest.Wait()
				if rec := l.record(); rec.State != lease.Failed {
					t.Errorf("it is %s", rec.State)
				}
				if _, busy := w.LeaseOn("cpu"); busy || len(w.box.specs) != 0 {
					t.Error("the device is held, or something was started")
				}
			})
		})
	}
	t.Run("wrong signature", func(t *testing.T) {
		in(t, func(t *testing.T, w *world) {
			l := w.quote()
			l.signed.RenterSignature, _ = strangerKey.SignHash(l.signed.Terms.Digest())
			if got := w.call(renter, "POST", l.path(lease.PathAccept), l.signed, nil); got != condition.BadSignature {
				t.Errorf("got %q", got)
			}
			if rec := l.record(); rec.State != lease.Quoted {
				t.Errorf("it is %s", rec.State)
			}
		})
	})
}

// To a stranger no lease exists.
func TestStrangers(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		l, _ := w.begin()
		for _, path := range []string{lease.PathStatus, lease.PathEvents, lease.PathOutputs} {
			if got := w.call("peer-other", "GET", l.path(path), nil, nil); got != condition.NotFound {
				t.Errorf("GET %s: %q", path, got)
			}
		}
		for _, path := range []string{lease.PathAccept, lease.PathVoucher, lease.PathCancel, lease.PathReceived} {
			if got := w.call("peer-other", "POST", l.path(path), nil, nil); got != condition.NotFound {
				t.Errorf("POST %s: %q", path, got)
			}
			unknown := strings.Replace(path, "{id}", strings.Repeat("ab", 32), 1)
			if got := w.call(renter, "POST", unknown, nil, nil); got != condition.NotFound {
				t.Errorf("POST %s of nobody: %q", path, got)
			}
		}
		if got := w.call(renter, "GET", "/lease/none", nil, nil); got != condition.InvalidInput {
			t.Errorf("a bad ID: %q", got)
		}
		if rec := l.record(); rec.State != lease.Running {
			t.Errorf("it is %s", rec.State)
		}
	})
}

func TestCancel(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		l, c := w.begin()
		time.Sleep(5 * time.Second)
		if got := w.call(renter, "POST", l.path(lease.PathReceived), nil, nil); got != condition.Conflict {
			t.Errorf("outputs received before there are any: %q", got)
		}
		if got := w.call(renter, "POST", l.path(lease.PathCancel), []byte("{}x"), nil); got != condition.InvalidInput {
			t.Errorf("junk: %q", got)
		}
		if got := w.call(renter, "POST", l.path(lease.PathCancel), condition.New(condition.CancelledByRenter, ""), nil); got != "" {
			t.Errorf("cancel: %q", got)
		}
		synctest.Wait()
		if rec := l.record(); rec.State != lease.Ending || rec.Reason.Code != condition.CancelledByRenter || !c.stopped || len(rec.Outputs) != 1 {
			t.Errorf("it is %s (%s), stopped: %v, outputs: %v", rec.State, rec.Reason.Code, c.stopped, rec.Outputs)
		}
	})
}

// Of what a renter says of the provider's clock the code counts, not the words.
func TestClocksDiffer(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		l := w.quote()
		why := condition.Reason{Code: condition.ClocksDiffer, Text: "Call this number"}
		if got := w.call(renter, "POST", l.path(lease.PathCancel), why, nil); got != "" {
			t.Errorf("cancel: %q", got)
		}
		synctest.Wait()
		rec := l.record()
		if rec.State != lease.Failed || rec.Reason.Code != condition.ClocksDiffer || strings.Contains(rec.Reason.Text, "number") || rec.Reason.Remedy == "" {
			t.Errorf("it is %s: %+v", rec.State, rec.Reason)
		}
		if _, busy := w.LeaseOn("cpu"); busy {
			t.Error("the device is held")
		}
	})
}
