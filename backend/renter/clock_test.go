package renter_test

import (
	"encoding/json"
	"net/http"
	"testing"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/renter"
)

// at signs a heartbeat with another time.
func at(off time.Duration) func(*lease.Heartbeat) {
	return func(h *lease.Heartbeat) {
		h.At = time.Now().Add(off).Unix()
		h.Signature, _ = providerKey.SignHash(h.Digest(lease.Terms{ChainID: chainID, Escrow: escrow}.Domain()))
	}
}

// TestWrongClock: heartbeats with a time that cannot be true are not paid; when it stays so, the lease is ended and both sides
// are told why.
func TestWrongClock(t *testing.T) {
	for _, tc := range []struct {
		name string
		off  func(second int64) time.Duration
		// most is the most that may be promised of 300 seconds, least the least.
		most, least uint64
		want        condition.Code
	}{
		{"fast", func(int64) time.Duration { return 3 * time.Minute }, 0, 0, condition.ClocksDiffer},
		{"slow", func(int64) time.Duration { return -3 * time.Minute }, 0, 0, condition.ClocksDiffer},
		{"an hour ago", func(int64) time.Duration { return -time.Hour }, 0, 0, condition.ClocksDiffer},
		{"far off", func(int64) time.Duration { return 200 * 365 * 24 * time.Hour }, 0, 0, condition.ClocksDiffer},
		{"stands still", func(s int64) time.Duration { return -time.Duration(s) * time.Second }, 125 * perSecond, 90 * perSecond, condition.ClocksDiffer},
		{"off by a minute", func(int64) time.Duration { return -time.Minute }, 300 * perSecond, 300 * perSecond, condition.OutputsLost},
		{"is set right soon", func(s int64) time.Duration {
			if s < 20 {
				return 5 * time.Minute
			}
			return 0
		}, 300 * perSecond, 300 * perSecond, condition.OutputsLost},
	} {
		t.Run(tc.name, func(t *testing.T) {
			told := make(chan condition.Reason, 1)
			l := &liar{handlers: map[string]http.HandlerFunc{"cancel": func(w http.ResponseWriter, req *http.Request) {
				var why condition.Reason
				if err := json.NewDecoder(req.Body).Decode(&why); err != nil {
					t.Error(err)
				}
				select {
				case told <- why:
				default:
				}
				answer(w, lease.Status{State: lease.Running})
			}}, events: func(s *stream, _ int) {
				s.status(lease.Preparing, 0, "")
				s.status(lease.Running, 0, "")
				for i := int64(3); i <= 300; i += 3 {
					if !s.nap(3*time.Second) || !s.beat(i*1000, false, at(tc.off(i))) {
						return
					}
					if len(told) > 0 {
						s.status(lease.Ending, i*1000, condition.CancelledByRenter)
						s.beat(i*1000, true, at(tc.off(i)))
						return
					}
				}
				s.nap(time.Millisecond) // for another sequence
				s.status(lease.Ending, 300_000, condition.Completed)
				s.beat(300_000, true, at(tc.off(300)))
			}}
			in(t, l, func(t *testing.T, w *world) {
				rec := w.await(w.rent(600), time.Hour)
				if rec.Reason.Code != tc.want {
					t.Errorf("it ended for %q", rec.Reason.Text)
				}
				if rec.Promised.Cmp(money.Units(tc.most)) > 0 || rec.Promised.Cmp(money.Units(tc.least)) < 0 {
					t.Errorf("%s units are promised, not %d to %d", rec.Promised, tc.least, tc.most)
				}
				if (tc.want == condition.ClocksDiffer) != (len(told) == 1) {
					t.Errorf("the provider was told %d times", len(told))
				}
				if tc.want == condition.ClocksDiffer {
					if why := <-told; why.Code != condition.ClocksDiffer || rec.Reason.Remedy == "" {
						t.Errorf("the provider was told %q, the renter %q", why.Text, rec.Reason.Remedy)
					}
				}
			})
		})
	}
}

// A provider that does not end a lease over its clock changes nothing about the reason.
func TestWrongClockGoesOn(t *testing.T) {
	in(t, &liar{events: func(s *stream, _ int) {
		s.status(lease.Running, 0, "")
		for i := int64(1); s.nap(3*time.Second) && s.beat(i*3000, false, at(time.Hour)); i++ {
		}
	}}, func(t *testing.T, w *world) {
		if rec := w.await(w.rent(36_000), time.Hour); rec.Reason.Code != condition.ClocksDiffer || !rec.Promised.IsZero() {
			t.Errorf("it ended for %q, with %s promised", rec.Reason.Text, rec.Promised)
		}
	})
}

// Who quotes with a wrong clock is told so, and its device is free again.
func TestQuoteOfAWrongClock(t *testing.T) {
	told := make(chan condition.Reason, 1)
	in(t, &liar{terms: func(t *lease.Terms) { t.QuotedAt += 300; t.ExpiresAt += 300 },
		handlers: map[string]http.HandlerFunc{"cancel": func(w http.ResponseWriter, req *http.Request) {
			var why condition.Reason
			if err := json.NewDecoder(req.Body).Decode(&why); err != nil {
				t.Error(err)
			}
			told <- why
			answer(w, lease.Status{State: lease.Quoted})
		}}}, func(t *testing.T, w *world) {
		if _, err := w.Rent(t.Context(), renter.Request{OfferID: w.offer.ID(), Job: lease.Job{Image: image}, MaxSeconds: 600}); !condition.Is(err, condition.ClocksDiffer) {
			t.Errorf("got %v", err)
		}
		if why := <-told; why.Code != condition.ClocksDiffer {
			t.Errorf("the provider was told %q", why.Text)
		}
	})
}
