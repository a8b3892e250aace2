package renter_test

import (
	"net/http"
	"testing"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
)

// endsOnce is the stream of a job that ends after ten seconds, which calls ended. Each later stream begins with the last heartbeat again.
func endsOnce(ended func()) func(*stream, int) {
	var last lease.Heartbeat
	return func(s *stream, n int) {
		if n == 1 {
			s.status(lease.Running, 0, "")
			s.nap(10 * time.Second)
			ended()
			s.status(lease.Ending, 9000, condition.Completed)
			s.beat(9000, true, func(h *lease.Heartbeat) { last = *h })
			s.nap(time.Second)
			return
		}
		s.status(lease.Ending, 9000, condition.Completed)
		s.event(lease.Event{Heartbeat: &last})
		s.nap(time.Minute)
	}
}

// The voucher that answers a job's last heartbeat is lost with its connection. The stream that begins anew repeats the heartbeat, and
// the voucher is sent again before the outputs are called received: nothing would ask for it after that.
func TestLastVoucherIsLost(t *testing.T) {
	lost := 0
	l := &liar{events: endsOnce(func() {})}
	l.handlers = map[string]http.HandlerFunc{"voucher": func(w http.ResponseWriter, req *http.Request) {
		if lost++; lost == 1 {
			panic(http.ErrAbortHandler)
		}
		delete(l.handlers, "voucher")
		l.ServeHTTP(w, req)
	}}
	in(t, l, func(t *testing.T, w *world) {
		rec := w.await(w.rent(600), 5*time.Minute)
		l.mu.Lock()
		defer l.mu.Unlock()
		if lost < 2 || rec.Promised.IsZero() || l.promised.Cmp(rec.Promised) != 0 {
			t.Errorf("%s is promised and %s was received, in %d tries", rec.Promised, l.promised, lost)
		}
	})
}

// The last voucher is refused, as one is whose deposit is missing after a block was replaced. It is offered again for a minute; the
// outputs come home whatever becomes of it.
func TestLastVoucherIsRefused(t *testing.T) {
	for _, tc := range []struct {
		name  string
		until time.Duration // after the job's end
		taken bool
	}{
		{"for a moment", 20 * time.Second, true},
		{"for good", time.Hour, false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			var ended time.Time
			tries := 0
			l := &liar{events: endsOnce(func() { ended = time.Now() })}
			l.handlers = map[string]http.HandlerFunc{"voucher": func(w http.ResponseWriter, req *http.Request) {
				tries++
				if time.Since(ended) < tc.until {
					refuse(http.StatusConflict, condition.New(condition.VoucherRefused, "its total is more than the deposit holds"))(w, req)
					return
				}
				delete(l.handlers, "voucher")
				l.ServeHTTP(w, req)
			}}
			in(t, l, func(t *testing.T, w *world) {
				rec := w.await(w.rent(600), 5*time.Minute)
				took := time.Since(ended)
				l.mu.Lock()
				defer l.mu.Unlock()
				if !rec.OutputsReceived || !l.received {
					t.Errorf("outputs received: %v, told so: %v", rec.OutputsReceived, l.received)
				}
				if got := !rec.Promised.IsZero() && l.promised.Cmp(rec.Promised) == 0; got != tc.taken {
					t.Errorf("%s is promised and %s was received, in %d tries", rec.Promised, l.promised, tries)
				}
				if took > 90*time.Second || tries > 100 || tries < 3 {
					t.Errorf("over after %v and %d tries", took, tries)
				}
			})
		})
	}
}
