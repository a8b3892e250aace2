package lease_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
)

// The machine, written down a second time as a table: a row may be followed by what is marked.
var allowed = map[lease.State]string{
	//                 q a f p r P e E s F
	lease.Quoted:    " - x - - - - - - - x",
	lease.Agreed:    " - - x - - - - - - x",
	lease.Funded:    " - - - x - - - - - x",
	lease.Preparing: " - - - - x - x - - x",
	lease.Running:   " - - - - - x x - - -",
	lease.Paused:    " - - - - x - x - - -",
	lease.Ending:    " - - - - - - - x - -",
	lease.Ended:     " - - - - - - - - x -",
	lease.Settled:   " - - - - - - - - - -",
	lease.Failed:    " - - - - - - - - - -",
}

func TestStateTable(t *testing.T) {
	t.Parallel()
	all := lease.States()
	if len(all) != len(allowed) {
		t.Fatalf("%d states, the table has %d", len(all), len(allowed))
	}
	for _, from := range all {
		for i, to := range all {
			err := from.Check(to)
			if want := allowed[from][2*i+1] == 'x'; want != (err == nil) || want != slices.Contains(from.Next(), to) {
				t.Errorf("%s to %s: got %v, want allowed %v", from, to, err, want)
			}
			if err != nil && !condition.Is(err, lease.ErrTransition) {
				t.Errorf("%s to %s: %v has another code", from, to, err)
			}
		}
		if from.Final() != (len(from.Next()) == 0) {
			t.Errorf("%s: final is %v, but %v may follow", from, from.Final(), from.Next())
		}
	}
	for _, s := range []lease.State{"", "lost"} {
		if s.Check(lease.Failed) == nil || len(s.Next()) > 0 {
			t.Errorf("%q is a state", s)
		}
	}
}

func TestNextIsACopy(t *testing.T) {
	t.Parallel()
	lease.Running.Next()[0] = lease.Settled
	if lease.Running.Check(lease.Settled) == nil {
		t.Error("a caller changed the machine")
	}
}

// TestStateWalk: wherever a lease goes, it comes to an end, never works again after it was over, and is paid for only if
// it could work.
func TestStateWalk(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		s, funded, over := lease.Quoted, false, false
		for steps := 0; !s.Final(); steps++ {
			next := s.Next()
			if steps > 50 { // only pausing and running can go round
				next = slices.DeleteFunc(next, func(n lease.State) bool { return n == lease.Paused || n == lease.Running && s == lease.Paused })
			}
			if steps > 100 || len(next) == 0 {
				rt.Fatalf("no end after %d steps at %s", steps, s)
			}
			s = rapid.SampledFrom(next).Draw(rt, "next")
			funded = funded || s == lease.Funded
			if over && !s.Over() {
				rt.Fatalf("it was over and is %s", s)
			}
			over = over || s.Over()
			if s.HoldsDevice() == s.Over() {
				rt.Fatalf("%s: over is %v and holds the device is %v", s, s.Over(), s.HoldsDevice())
			}
			if (s == lease.Running || s == lease.Ended || s == lease.Settled) && !funded {
				rt.Fatalf("%s without ever being funded", s)
			}
		}
	})
}
