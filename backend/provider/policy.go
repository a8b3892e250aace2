package provider

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
)

// Policy is what the owner wants.
type Policy struct {
	// Enabled is provider mode on or off.
	Enabled bool
	// PausedUntil holds lending back; zero for not, forever for "until resumed".
	PausedUntil time.Time
	Schedule    Schedule
	Region      string
	MaxSeconds  uint64
	// GraceSeconds is what a job gets when it has to go, 0 to 60.
	GraceSeconds uint64
	// AnyImage lends to every image that is present; otherwise only to Images.
	AnyImage bool
	Images   []string
	// MilliCPUs, MemoryBytes and ScratchBytes are the most one job gets.
	MilliCPUs, MemoryBytes, ScratchBytes int64
	// RelayShare is the most of a lease's cap, in basis points, that is paid as the network's fee for submitting its renter's
	// deposit; zero submits none.
	RelayShare uint64
}

// Forever is a pause that only the owner ends.
var Forever = time.Unix(1<<40, 0)

// Refuse returns why nothing is lent at the given time, or the zero reason.
func (p Policy) Refuse(now time.Time) condition.Reason {
	switch {
	case !p.Enabled:
		return condition.New(condition.ProviderPaused, "lending is switched off")
	case p.PausedUntil.Equal(Forever):
		return condition.New(condition.ProviderPaused, "until the owner resumes")
	case now.Before(p.PausedUntil):
		return condition.Newf(condition.ProviderPaused, "until %s", p.PausedUntil.Format("15:04"))
	case !p.Schedule.Allows(now):
		return condition.New(condition.OutsideSchedule, "")
	}
	return condition.Reason{}
}

// AllowsImage says with a *condition.Error why the owner does not lend to the image.
func (p Policy) AllowsImage(ref string) error {
	if p.AnyImage || slices.Contains(p.Images, ref) {
		return nil
	}
	return condition.Errorf(condition.Forbidden, "the owner does not lend to the image %s", ref)
}

const slots = 48 // half hours a day

// Schedule says at which half hours of the week the owner lends, by the wall clock of a place. The zero value is always.
type Schedule struct {
	set      bool
	days     [7][slots]bool // Monday first
	location *time.Location
}

// ParseSchedule reads seven strings of 48 characters 0 or 1, Monday first; none at all means always.
func ParseSchedule(days []string, location *time.Location) (Schedule, error) {
	if len(days) == 0 {
		return Schedule{}, nil
	}
	if len(days) != 7 {
		return Schedule{}, condition.Errorf(condition.InvalidInput, "a schedule has 7 days, not %d", len(days))
	}
	s := Schedule{set: true, location: location}
	for d, day := range days {
		if len(day) != slots || strings.Trim(day, "01") != "" {
			return Schedule{}, condition.Errorf(condition.InvalidInput, "day %d of the schedule needs %d characters 0 or 1", d+1, slots)
		}
		for i, c := range day {
			s.days[d][i] = c == '1'
		}
	}
	return s, nil
}

// Allows reports whether the owner lends at that moment. It reads the wall clock of the place, so that 22:00 stays
// 22:00 when the clocks change.
func (s Schedule) Allows(at time.Time) bool {
	if !s.set {
		return true
	}
	if s.location != nil {
		at = at.In(s.location)
	}
	day := (int(at.Weekday()) + 6) % 7
	return s.days[day][at.Hour()*2+at.Minute()/30]
}

// Next returns when Allows next changes after the given moment, or false when it never does.
func (s Schedule) Next(after time.Time) (time.Time, bool) {
	if !s.set {
		return time.Time{}, false
	}
	now := s.Allows(after)
	// Half hours begin at multiples of 1800 s in every zone in use (offsets are multiples of a quarter hour), so
	// quarter hours are looked at.
	const step = 15 * time.Minute
	for at := after.Truncate(step).Add(step); at.Before(after.Add(8 * 24 * time.Hour)); at = at.Add(step) {
		if s.Allows(at) != now {
			return at, true
		}
	}
	return time.Time{}, false
}

// HoursPerWeek returns how many hours the owner lends.
func (s Schedule) HoursPerWeek() float64 {
	if !s.set {
		return 7 * 24
	}
	n := 0
	for _, day := range s.days {
		for _, on := range day {
			if on {
				n++
			}
		}
	}
	return float64(n) / 2
}

// String names the schedule.
func (s Schedule) String() string {
	if !s.set {
		return "always"
	}
	return fmt.Sprintf("%.1f hours a week", s.HoursPerWeek())
}
