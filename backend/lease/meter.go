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

// Exposure is the provider's rule "nobody works unpaid": what a renter owes beyond its vouchers never passes the cost
// of two voucher intervals, however it spaces or sizes them.
type Exposure struct {
	// Terms are the lease's.
	Terms Terms
	// PausedSince is when the job was paused for this rule; zero while it works.
	PausedSince time.Time
}

// Verdict is what the rule says.
type Verdict string

// The verdicts.
const (
	// Work: go on.
	Work Verdict = "work"
	// Pause: stop the job and the meter until a voucher comes.
	Pause Verdict = "pause"
	// Stop: end the lease.
	Stop Verdict = "stop"
)

// Judge looks at what was metered and promised. It says Pause when the next heartbeat interval could take what is owed past two
// voucher intervals, Stop when the job has been paused for two more, Work otherwise; a paused job works again once no more
// than one interval is owed.
func (e Exposure) Judge(meteredMS int64, promised money.Amount, now time.Time) Verdict {
	t := e.Terms
	interval := t.VoucherInterval().Milliseconds()
	owed := t.CostUnits(meteredMS).Minus(promised)
	if !e.PausedSince.IsZero() {
		switch {
		case owed.Cmp(t.CostUnits(interval)) <= 0:
			return Work
		case now.Sub(e.PausedSince) > 2*t.VoucherInterval():
			return Stop
		}
		return Pause
	}
	ahead := t.CostUnits(meteredMS + t.HeartbeatInterval().Milliseconds()).Minus(promised)
	if ahead.Cmp(t.CostUnits(2*interval)) > 0 {
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
