package lease

import (
	"time"

	"github.com/moonrig/moonrig/backend/condition"
)

// ClockTolerance is how far apart the clocks of the two sides of a lease may be. What a provider signs carries its own clock and
// is evidence of when its device was used; the disputes contract believes clocks that are off by 15 minutes in all, which two
// leases with opposite errors stay well below.
const ClockTolerance = 2 * time.Minute

// CheckClock says with a *condition.Error when terms that were quoted just now carry a time that is not now's.
func (t Terms) CheckClock(now time.Time) error { return checkClock(t.QuotedAt, now.Unix(), now) }

// CheckClock says with a *condition.Error when the heartbeat's time cannot be true by the renter's own clock: it is after now, or
// before the job, which began at began or later, can have been metered for as long. A heartbeat that comes late is no lie: its
// time stays behind together with its meter.
func (h Heartbeat) CheckClock(began, now time.Time) error {
	// The meter is foreign; in whole seconds the sum cannot overflow.
	return checkClock(h.At, began.Unix()+h.MeteredMS/1000, now)
}

// checkClock compares a foreign time, which is not negative, with what this side's clock allows: from earliest to now.
func checkClock(at, earliest int64, now time.Time) error {
	const tolerance, year = int64(ClockTolerance / time.Second), int64(366 * 24 * 3600)
	if at-now.Unix() <= tolerance && earliest-at <= tolerance {
		return nil
	}
	there := "a time that no clock shows"
	if off := at - now.Unix(); off > -year && off < year {
		there = time.Unix(at, 0).UTC().Format(time.DateTime)
	}
	return condition.Errorf(condition.ClocksDiffer, "the provider's says %s and the renter's %s (UTC)", there, now.UTC().Format(time.DateTime))
}
