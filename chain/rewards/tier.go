// Package rewards holds the rules by which providers are paid for being there: service tiers, what an
// epoch earns, and the Merkle tree that a poster puts on the chain. It is the same as TierRules.sol and
// the leaves of LivenessRewards.sol, tested against them. It knows hashes and numbers: no chain client,
// no clock, no I/O.
package rewards

import (
	"errors"
	"fmt"
	"math/big"
	"time"
)

// Epoch is the period of uptime accounting: a day of UTC, counted from 1970-01-01.
const Epoch = 24 * time.Hour

// EpochAt returns the epoch of a time.
func EpochAt(t time.Time) uint64 { return uint64(t.Unix()) / epochSeconds }

const (
	epochSeconds = uint64(Epoch / time.Second)
	// MinPromise is how many seconds of an epoch must be promised for it to move a provider up or down:
	// somebody who promises a minute a day and keeps it has shown nothing.
	MinPromise = 3600
	// scale: weights are hundredths, multipliers tenths.
	scale = 1000
)

// A Tier is a service tier: 1 is the best, 7 is where everybody begins.
type Tier uint8

// The ends of the ladder.
const (
	Best  Tier = 1
	Worst Tier = 7
)

var (
	// ErrBadTier says that a service tier is not from 1 to 7.
	ErrBadTier = errors.New("service tier is not from 1 to 7")
	// ErrBadHours says that more was kept than promised, or more promised than a day has.
	ErrBadHours = errors.New("kept or promised time is more than there is")
)

// A Rule is what a service tier asks and pays.
type Rule struct {
	// UptimeLine is the per cent of the promised time that must be exceeded to belong to the tier.
	UptimeLine uint8
	// SlashLine is the per cent of the promised time below which an epoch is not paid; zero: no line.
	SlashLine uint8
	// ResponseLine is what the response time must stay below, in milliseconds.
	ResponseLine uint16
	// Multiplier is in tenths: 20 is twice the reward.
	Multiplier uint8
	// UpAfter is how many epochs in a row must qualify for the next better tier; zero: there is none.
	UpAfter uint8
	// DownAfter is how many epochs in a row below the tier's own lines lose it; zero: there is no lower one.
	DownAfter uint8
}

// rules are those of TierRules.sol: uptime and slash lines, multipliers and periods are those that
// Spheron publishes for its eras of 24 hours, and response lines are graded between its two ends.
var rules = [...]Rule{
	1: {UptimeLine: 99, SlashLine: 85, ResponseLine: 100, Multiplier: 20, DownAfter: 32},
	2: {UptimeLine: 98, SlashLine: 80, ResponseLine: 150, Multiplier: 17, UpAfter: 30, DownAfter: 25},
	3: {UptimeLine: 97, SlashLine: 75, ResponseLine: 200, Multiplier: 15, UpAfter: 23, DownAfter: 20},
	4: {UptimeLine: 95, SlashLine: 70, ResponseLine: 250, Multiplier: 12, UpAfter: 17, DownAfter: 14},
	5: {UptimeLine: 90, SlashLine: 65, ResponseLine: 300, Multiplier: 11, UpAfter: 11, DownAfter: 7},
	6: {UptimeLine: 85, SlashLine: 60, ResponseLine: 400, Multiplier: 10, UpAfter: 5, DownAfter: 5},
	7: {UptimeLine: 75, ResponseLine: 500, UpAfter: 3},
}

// Rule returns the tier's rules. Error: ErrBadTier.
func (t Tier) Rule() (Rule, error) {
	if t < Best || t > Worst {
		return Rule{}, fmt.Errorf("%w: %d", ErrBadTier, t)
	}
	return rules[t], nil
}

// A Day is what was measured of a provider in one epoch.
type Day struct {
	// Promised and Kept are seconds: Kept of the Promised ones.
	Promised, Kept uint32
	// ResponseMS is the response time in milliseconds.
	ResponseMS uint32
}

// Check reports hours that cannot be, as ErrBadHours.
func (d Day) Check() error {
	if d.Kept > d.Promised || uint64(d.Promised) > epochSeconds {
		return fmt.Errorf("%w: kept %d s of %d s promised", ErrBadHours, d.Kept, d.Promised)
	}
	return nil
}

// qualifies compares without dividing, as the contract does.
func (d Day) qualifies(t Tier) bool {
	r := rules[t]
	return uint64(d.Kept)*100 > uint64(r.UptimeLine)*uint64(d.Promised) && d.ResponseMS < uint32(r.ResponseLine)
}

// Tier returns the best tier for which the day is good enough; Worst when it is good for none. Error:
// ErrBadHours.
func (d Day) Tier() (Tier, error) {
	if err := d.Check(); err != nil {
		return 0, err
	}
	for t := Best; t < Worst; t++ {
		if d.qualifies(t) {
			return t, nil
		}
	}
	return Worst, nil
}

// Slashed reports whether less was kept than the slash line of tier t. Errors: ErrBadTier, ErrBadHours.
func (d Day) Slashed(t Tier) (bool, error) {
	r, err := t.Rule()
	if err != nil {
		return false, err
	}
	if err := d.Check(); err != nil {
		return false, err
	}
	return uint64(d.Kept)*100 < uint64(r.SlashLine)*uint64(d.Promised), nil
}

// A Standing is where a provider stands. Everybody begins with the one that NewStanding returns.
type Standing struct {
	Tier Tier
	// Good is how many epochs in a row qualified for a better tier, Bad how many did not for this one.
	Good, Bad uint8
}

// NewStanding is where everybody begins.
func NewStanding() Standing { return Standing{Tier: Worst} }

// Next returns the standing after a day: one step at a time, and a day that is neither good nor bad ends
// both rows. Less than MinPromise says nothing. Errors: ErrBadTier, ErrBadHours.
func (s Standing) Next(d Day) (Standing, error) {
	r, err := s.Tier.Rule()
	if err != nil {
		return s, err
	}
	if err := d.Check(); err != nil {
		return s, err
	}
	switch {
	case d.Promised < MinPromise:
		return s, nil
	case r.UpAfter != 0 && d.qualifies(s.Tier-1):
		if uint(s.Good)+1 >= uint(r.UpAfter) {
			return Standing{Tier: s.Tier - 1}, nil
		}
		return Standing{Tier: s.Tier, Good: s.Good + 1}, nil
	case r.DownAfter != 0 && !d.qualifies(s.Tier):
		if uint(s.Bad)+1 >= uint(r.DownAfter) {
			return Standing{Tier: s.Tier + 1}, nil
		}
		return Standing{Tier: s.Tier, Bad: s.Bad + 1}, nil
	}
	return Standing{Tier: s.Tier}, nil
}

// Earned returns what the day earns in tier t, in the token's smallest unit: seconds kept × weight / 100
// × multiplier / 10 × rate, and nothing below the slash line. Weight is in hundredths of a reference
// card; rate is what a second at weight 1.00 and multiplier 1.0 earns. Errors: ErrBadTier, ErrBadHours.
func (d Day) Earned(t Tier, weight uint32, rate *big.Int) (*big.Int, error) {
	slashed, err := d.Slashed(t)
	if err != nil || slashed {
		return new(big.Int), err
	}
	return points(d.Kept, weight, t, rate), nil
}

// Penalty returns what the day costs the provider's stake when it fell below the slash line of tier t:
// what the promised and missed seconds would have earned. Zero otherwise. Errors: ErrBadTier, ErrBadHours.
func (d Day) Penalty(t Tier, weight uint32, rate *big.Int) (*big.Int, error) {
	slashed, err := d.Slashed(t)
	if err != nil || !slashed {
		return new(big.Int), err
	}
	return points(d.Promised-d.Kept, weight, t, rate), nil
}

func points(seconds, weight uint32, t Tier, rate *big.Int) *big.Int {
	n := new(big.Int).SetUint64(uint64(seconds) * uint64(weight)) // 17 + 32 bits
	n.Mul(n, big.NewInt(int64(rules[t].Multiplier)))
	n.Mul(n, rate)
	return n.Quo(n, big.NewInt(scale))
}
