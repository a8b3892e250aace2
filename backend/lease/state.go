package lease

import (
	"slices"

	"github.com/moonrig/moonrig/backend/condition"
)

// State is where a lease stands. Serialised as these words.
type State string

// The states, in the order of a good lease. Paused and running alternate.
const (
	// Quoted: the provider has signed terms and holds the device for QuoteLife.
	Quoted State = "quoted"
	// Agreed: both have signed.
	Agreed State = "agreed"
	// Funded: the channel's free part covers the cap.
	Funded State = "funded"
	// Preparing: image and inputs are made ready.
	Preparing State = "preparing"
	// Running: the job runs and the meter with it.
	Running State = "running"
	// Paused: the job stands still and so does the meter.
	Paused State = "paused"
	// Ending: the job is over; outputs and the last voucher are under way.
	Ending State = "ending"
	// Ended: everything is home; the money is not settled yet.
	Ended State = "ended"
	// Settled: the escrow has paid what was promised, or nothing was.
	Settled State = "settled"
	// Failed: it ended before anything had to be paid.
	Failed State = "failed"
)

// Role is the side an agent is on. Serialised as these words.
type Role string

// The roles.
const (
	Provider Role = "provider"
	Renter   Role = "renter"
)

var next = map[State][]State{
	Quoted:    {Agreed, Failed},
	Agreed:    {Funded, Failed},
	Funded:    {Preparing, Failed},
	Preparing: {Running, Ending, Failed},
	Running:   {Paused, Ending},
	Paused:    {Running, Ending},
	Ending:    {Ended},
	Ended:     {Settled},
}

// ErrTransition is the code of a transition that the machine does not know.
const ErrTransition = condition.Conflict

// Next returns the states that may follow.
func (s State) Next() []State { return slices.Clone(next[s]) }

// Check says with a *condition.Error when to may not follow s.
func (s State) Check(to State) error {
	if slices.Contains(next[s], to) {
		return nil
	}
	return condition.Errorf(ErrTransition, "a lease that is %s cannot become %s", s, to)
}

// Over reports whether the job is done with for good: nothing runs and nothing will.
func (s State) Over() bool { return s == Ended || s == Settled || s == Failed }

// Final reports whether nothing at all will happen any more.
func (s State) Final() bool { return s == Settled || s == Failed }

// HoldsDevice reports whether the device belongs to the lease.
func (s State) HoldsDevice() bool { return !s.Over() }

// States returns all states, in the order of a good lease.
func States() []State {
	return []State{Quoted, Agreed, Funded, Preparing, Running, Paused, Ending, Ended, Settled, Failed}
}

// PathTo returns the shortest way from s to the given state, without s, or nil when there is none. The other side's
// news may skip states; the path writes each of them down.
func (s State) PathTo(to State) []State {
	type step struct {
		at   State
		path []State
	}
	seen := map[State]bool{s: true}
	for queue := []step{{at: s}}; len(queue) > 0; queue = queue[1:] {
		for _, n := range next[queue[0].at] {
			if seen[n] || (n == Failed && to != Failed) {
				continue
			}
			seen[n] = true
			path := append(slices.Clone(queue[0].path), n)
			if n == to {
				return path
			}
			queue = append(queue, step{n, path})
		}
	}
	return nil
}
