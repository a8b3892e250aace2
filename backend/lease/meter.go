package lease

import (
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/money"
)

// Meter counts the time a device works for a lease. It is a value: keep it under the owner's lock and store MeteredMS.
type Meter struct {
	// MeteredMS is what has been counted, in milliseconds.
	MeteredMS int64
	since     time.Time
}

// Start lets the meter run from now; starting a running meter changes nothing.
func (m *Meter) Start(now time.Time) {
	if m.since.IsZero() {
		m.since = now
	}
}

// Read counts up to now and returns the total in milliseconds. A clock that went back counts nothing.
func (m *Meter) Read(now time.Time) int64 {
	if !m.since.IsZero() && now.After(m.since) {
		// Sub uses the monotonic clock where there is one, so a jump of the wall clock is not billed. Whole
		// milliseconds are taken and the remainder stays, so that frequent reading does not round time away.
		d := now.Sub(m.since).Truncate(time.Millisecond)
		m.MeteredMS += d.Milliseconds()
		m.since = m.since.Add(d)
	}
	return m.MeteredMS
}

// Stop counts up to now and halts.
func (m *Meter) Stop(now time.Time) int64 {
	ms := m.Read(now)
	m.since = time.Time{}
	return ms
}

// Running reports whether time is being counted.
func (m *Meter) Running() bool { return !m.since.IsZero() }

// Exposure is the provider's rule "nobody works unpaid": it knows when a voucher last raised what was promised.
type Exposure struct {
	Interval time.Duration
	// LastPaid is when the last good voucher came, or the job began.
	LastPaid time.Time
}

// Verdict is what the rule says.
type Verdict string

// The verdicts.
const (
	Work  Verdict = "work"
	Pause Verdict = "pause"
	Stop  Verdict = "stop"
)

// Judge returns Pause after two intervals without a voucher and Stop after four. Time passes while the job is paused,
// the meter does not: what the provider can lose is two intervals.
func (e Exposure) Judge(now time.Time) Verdict {
	switch silent := now.Sub(e.LastPaid); {
	case silent > 4*e.Interval:
		return Stop
	case silent > 2*e.Interval:
		return Pause
	}
	return Work
}

// Payable is the renter's rule "nobody pays a dead host": what to promise for a heartbeat that says meteredMS, when the job has
// run for at most elapsed by the renter's own clock. It refuses a meter that is more than one heartbeat ahead of that clock.
func Payable(t Terms, meteredMS int64, elapsed time.Duration) (money.Amount, error) {
	slack := t.HeartbeatInterval() + 2*time.Second
	if meteredMS < 0 || meteredMS > (elapsed+slack).Milliseconds() {
		return money.Amount{}, condition.Errorf(condition.MeterDisagrees, "it says %d ms after %d ms", meteredMS, elapsed.Milliseconds())
	}
	return t.CostUnits(meteredMS), nil
}
