package lease_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
)

var start = time.Date(2026, 11, 1, 12, 0, 0, 0, time.UTC)

// TestMeterModel drives a meter with a clock that also jumps, and compares it with time added up in nanoseconds.
func TestMeterModel(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		var m lease.Meter
		now, worked, carried := start, time.Duration(0), time.Duration(0)
		latest := start // the clock counts only beyond where it has been
		running, read := false, int64(0)
		rt.Repeat(map[string]func(*rapid.T){
			"tick": func(rt *rapid.T) {
				now = now.Add(time.Duration(rapid.Int64Range(0, int64(5*time.Second)).Draw(rt, "ns")))
			},
			"back": func(rt *rapid.T) {
				now = now.Add(-time.Duration(rapid.Int64Range(0, int64(time.Second)).Draw(rt, "ns")))
			},
			"start": func(*rapid.T) {
				if !running {
					latest, carried = now, 0
				}
				m.Start(now)
				running = true
			},
			"stop": func(*rapid.T) {
				if running && now.After(latest) {
					carried += now.Sub(latest)
				}
				if running {
					worked += carried.Truncate(time.Millisecond)
					carried = 0
				}
				read = m.Stop(now)
				running = false
			},
			"read": func(*rapid.T) {
				if running && now.After(latest) {
					carried, latest = carried+now.Sub(latest), now
				}
				got := m.Read(now)
				if got < read {
					rt.Fatalf("it went from %d back to %d", read, got)
				}
				read = got
			},
			"": func(*rapid.T) {
				total := worked + carried
				if m.Running() != running || m.MeteredMS != read {
					rt.Fatalf("running %v, metered %d; want %v, %d", m.Running(), m.MeteredMS, running, read)
				}
				if read < 0 || time.Duration(read)*time.Millisecond > total {
					rt.Fatalf("it counts %d ms of %s", read, total)
				}
				// Reading as often as one likes loses nothing; only what has not been read yet, under a millisecond, is missing.
				if missing := total - time.Duration(read)*time.Millisecond; missing >= time.Millisecond {
					rt.Fatalf("it counts %d ms of %s: %s are lost", read, total, missing)
				}
			},
		})
	})
}

func TestMeterReadOftenLosesNothing(t *testing.T) {
	t.Parallel()
	var m lease.Meter
	m.Start(start)
	for now := start; now.Before(start.Add(time.Second)); now = now.Add(100 * time.Microsecond) {
		m.Read(now)
	}
	if got := m.Stop(start.Add(time.Second)); got != 1000 {
		t.Errorf("got %d ms of a second", got)
	}
	m.Start(start.Add(time.Hour))
	if got := m.Read(start.Add(time.Hour)); got != 1000 {
		t.Errorf("a pause was counted: %d ms", got)
	}
}

// TestExposure lets a renter pay how it likes: the provider is never owed more than two voucher intervals, and a micro-dollar
// for rounding, and a renter that keeps its word is never paused.
func TestExposure(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		terms := goodTerms()
		terms.PricePerHour = money.MicroUSD(rapid.Int64Range(0, int64(20*money.Dollar)).Draw(rt, "price"))
		terms.TokenDecimals = rapid.SampledFrom([]uint8{0, 2, 6, 18}).Draw(rt, "decimals")
		terms.HeartbeatSeconds = rapid.Uint64Range(1, 5).Draw(rt, "heartbeat")
		honest := rapid.Bool().Draw(rt, "honest")
		shortest := terms.HeartbeatSeconds
		if honest {
			shortest *= 2 // a heartbeat is what an honest voucher may be late
		}
		terms.VoucherSeconds = rapid.Uint64Range(shortest, 20).Draw(rt, "voucher")
		terms.Cap = lease.CapFor(terms.PricePerHour, terms.MaxSeconds, terms.TokenDecimals)
		limit := terms.CostUnits(2 * terms.VoucherInterval().Milliseconds()).Add(money.MicroUSD(1).Units(terms.TokenDecimals))
		var (
			e                 = lease.Exposure{Terms: terms}
			m                 lease.Meter
			promised          money.Amount
			now               = start
			sincePaid, unpaid time.Duration // since the last voucher, and while paused
		)
		m.Start(now)
		for range rapid.IntRange(1, 120).Draw(rt, "heartbeats") {
			step := terms.HeartbeatInterval()
			now, sincePaid = now.Add(step), sincePaid+step
			metered := m.Read(now)
			owed := terms.CostUnits(metered).Minus(promised)
			if owed.Cmp(limit) > 0 {
				rt.Fatalf("after %d ms it is owed %s, more than %s", metered, owed, limit)
			}
			switch {
			case honest && sincePaid >= terms.VoucherInterval():
				promised, sincePaid = terms.CostUnits(metered), 0
			case !honest && rapid.IntRange(0, 5).Draw(rt, "pay") == 0:
				// Any part of what it should, just enough to look alive.
				part := rapid.Uint64Range(0, 100).Draw(rt, "percent")
				promised = promised.Max(terms.CostUnits(metered * int64(part) / 100))
			}
			switch verdict := e.Judge(metered, promised, now); verdict {
			case lease.Work:
				e.PausedSince, unpaid = time.Time{}, 0
				m.Start(now)
			case lease.Pause:
				if honest {
					rt.Fatalf("paused although %s was promised for %d ms", promised, metered)
				}
				m.Stop(now)
				if e.PausedSince.IsZero() {
					e.PausedSince = now
				}
				if unpaid += step; unpaid > 2*terms.VoucherInterval()+2*step {
					rt.Fatalf("paused for %s and not stopped", unpaid)
				}
			case lease.Stop:
				if honest || now.Sub(e.PausedSince) <= 2*terms.VoucherInterval() {
					rt.Fatalf("stopped after a pause of %s", now.Sub(e.PausedSince))
				}
				return
			}
		}
	})
}

func TestPayable(t *testing.T) {
	t.Parallel()
	terms := goodTerms() // a dollar an hour, heartbeats every 3 s, so a slack of 5 s
	for _, tc := range []struct {
		name    string
		metered int64
		elapsed time.Duration
		want    uint64
		code    condition.Code
	}{
		{"nothing yet", 0, 0, 0, ""},
		{"half an hour", 1_800_000, 30 * time.Minute, 500_000, ""},
		{"rounded up", 1, time.Second, 1, ""},
		{"less than the clock says", 1000, time.Hour, 278, ""},
		{"ahead by the slack", 65_000, time.Minute, 18_056, ""},
		{"further ahead", 65_001, time.Minute, 0, condition.MeterDisagrees},
		{"negative", -1, time.Minute, 0, condition.MeterDisagrees},
		{"more than the lease allows", 7_200_000, 3 * time.Hour, 1_000_000, ""},
		{"far beyond any clock", 1 << 62, time.Hour, 0, condition.MeterDisagrees},
	} {
		got, err := lease.Payable(terms, tc.metered, tc.elapsed)
		if condition.Of(err).Code != tc.code || (err == nil && got.Cmp(money.Units(tc.want)) != 0) {
			t.Errorf("%s: got %s, %v; want %d, %q", tc.name, got, err, tc.want, tc.code)
		}
	}
}
