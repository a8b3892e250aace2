package provider_test

import (
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/moonrig/moonrig/backend/market"
	"github.com/moonrig/moonrig/backend/provider"
)

// told counts what was published.
func (w *world) told() []market.Offer {
	w.mu.Lock()
	defer w.mu.Unlock()
	return append([]market.Offer(nil), w.published...)
}

// TestOffersKeepHours has offers begin and end at the very moment that the owner's pause and hours do.
func TestOffersKeepHours(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		start := time.Now() // the bubble's clock begins on a full hour
		standsAt := func(after time.Duration, want int) {
			t.Helper()
			time.Sleep(after - time.Since(start) - time.Millisecond)
			synctest.Wait()
			if got := len(w.offers()); got == want {
				t.Errorf("%v: %d offers stand already", after-time.Millisecond, got)
			}
			time.Sleep(2 * time.Millisecond)
			synctest.Wait()
			if got := len(w.offers()); got != want {
				t.Errorf("%v: %d offers stand, want %d", after+time.Millisecond, got, want)
			}
		}
		hours := "10" + strings.Repeat("1", 46) // all but 0:30 to 1:00
		days := []string{hours, hours, hours, hours, hours, hours, hours}
		s, err := provider.ParseSchedule(days, time.UTC)
		if err != nil {
			t.Fatal(err)
		}
		p := policy()
		p.Schedule = s
		p.PausedUntil = start.Add(10*time.Minute + 7*time.Second)
		w.SetPolicy(p)
		synctest.Wait()
		if n := len(w.offers()); n != 0 {
			t.Fatalf("%d offers stand in a pause", n)
		}
		standsAt(10*time.Minute+7*time.Second, 1)
		standsAt(30*time.Minute, 0)
		standsAt(time.Hour, 1)
	})
}

// TestOffersRest has an offer told again when it is due, and nothing else done about it.
func TestOffersRest(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		time.Sleep(10*time.Minute + time.Second)
		synctest.Wait()
		// At once, and each 45 s of the ten minutes.
		told := w.told()
		if len(told) != 14 {
			t.Fatalf("told %d times", len(told))
		}
		for i, o := range told[1:] {
			if pause := o.IssuedAt - told[i].IssuedAt; pause != 45 {
				t.Errorf("told after %d s", pause)
			}
		}
	})
}
