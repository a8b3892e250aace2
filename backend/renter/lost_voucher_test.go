package renter_test

import (
	"net/http"
	"testing"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
)

// The voucher that answers a job's last heartbeat is lost with its connection. The stream that begins anew repeats the heartbeat, and
// the voucher is sent again before the outputs are called received: nothing would ask for it after that.
func TestLastVoucherIsLost(t *testing.T) {
	var last lease.Heartbeat
	lost := 0
	l := &liar{}
	l.events = func(s *stream, n int) {
		if n == 1 {
			s.status(lease.Running, 0, "")
			s.nap(10 * time.Second)
			s.status(lease.Ending, 9000, condition.Completed)
			s.beat(9000, true, func(h *lease.Heartbeat) { last = *h })
			s.nap(time.Second)
			return
		}
		s.status(lease.Ending, 9000, condition.Completed)
		s.event(lease.Event{Heartbeat: &last})
		s.nap(time.Minute)
	}
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
