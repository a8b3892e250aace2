package lease_test

import (
	"math"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
)

func TestHeartbeatClock(t *testing.T) {
	t.Parallel()
	now := start.Add(time.Hour)
	for _, tc := range []struct {
		name    string
		at      time.Time
		metered time.Duration
		good    bool
	}{
		{"right", now, time.Hour, true},
		{"fast within the tolerance", now.Add(lease.ClockTolerance), time.Hour, true},
		{"too fast", now.Add(lease.ClockTolerance + time.Second), time.Hour, false},
		{"slow within the tolerance", now.Add(-lease.ClockTolerance), time.Hour, true},
		{"too slow", now.Add(-lease.ClockTolerance - time.Second), time.Hour, false},
		{"late, with its meter", start.Add(10 * time.Minute), 10 * time.Minute, true},
		{"late, with a meter that went on", start.Add(10 * time.Minute), 13 * time.Minute, false},
		{"before it began", start.Add(-time.Hour), 0, false},
		{"at the beginning of time", time.Unix(0, 0), time.Hour, false},
		{"at the end of time", time.Unix(math.MaxInt64, 0), time.Hour, false},
	} {
		err := lease.Heartbeat{At: tc.at.Unix(), MeteredMS: tc.metered.Milliseconds()}.CheckClock(start, now)
		if (err == nil) != tc.good || (err != nil && !condition.Is(err, condition.ClocksDiffer)) {
			t.Errorf("%s: %v", tc.name, err)
		}
	}
	if err := (lease.Heartbeat{At: now.Unix(), MeteredMS: math.MaxInt64}).CheckClock(start, now); !condition.Is(err, condition.ClocksDiffer) {
		t.Errorf("a meter beyond any clock: %v", err)
	}
	for seconds, good := range map[int64]bool{0: true, 120: true, -120: true, 121: false, -121: false} {
		terms := goodTerms()
		terms.QuotedAt = now.Unix() + seconds
		if err := terms.CheckClock(now); (err == nil) != good || (err != nil && condition.Of(err).Remedy == "") {
			t.Errorf("terms of a clock that is %d s off: %v", seconds, err)
		}
	}
}

// No double sale of an hour escapes its proof, however the provider chooses the times within what renters believe: the rule is
// that of the disputes contract, which compares what was used with the time that there was.
func TestClockLiesDoNotHideADoubleSale(t *testing.T) {
	t.Parallel()
	const hour = int64(3600)
	rapid.Check(t, func(rt *rapid.T) {
		began := start.Unix()
		// believed draws any time that a renter believes, for a meter of so many seconds that was read at the true time.
		believed := func(name string, metered int64) int64 {
			for {
				at := began + metered + rapid.Int64Range(-300, 300).Draw(rt, name)
				if (lease.Heartbeat{At: at, MeteredMS: metered * 1000}).CheckClock(start, start.Add(time.Duration(metered)*time.Second)) == nil {
					return at
				}
			}
		}
		use := func(name string) (from, to, used int64) {
			from, to = believed(name+" first", 0), believed(name+" last", hour)
			return from, to, min(hour, to-from)
		}
		fromA, toA, usedA := use("a")
		fromB, toB, usedB := use("b")
		if span := max(toA, toB) - min(fromA, fromB); usedA+usedB <= span+15*60 {
			rt.Fatalf("%d and %d seconds of use are hidden in %d", usedA, usedB, span)
		}
	})
}
