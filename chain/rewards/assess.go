package rewards

import (
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// ErrTooMany says that more providers have ever been in a record than a table of standings holds.
var ErrTooMany = errors.New("there are more providers than a table holds")

// An Assessment is what the rules make of an epoch's record.
type Assessment struct {
	Epoch uint64
	Rate  *big.Int
	// Lines are ordered by address, so that the tree does not depend on the order of the record.
	Lines []Line
	// Total is the sum of the rewards, in the token's smallest unit.
	Total *big.Int
	// After are the standings with which the next epoch begins.
	After Standings
}

// A Line is what becomes of one provider.
type Line struct {
	Reward Reward
	// Before is the standing with which the epoch began, whose tier pays it, and After that with which it ended.
	Before, After Standing
	// Slashed says that the slash line was missed, and Penalty what can be charged for that, in the token's smallest unit.
	Slashed bool
	Penalty *big.Int
}

// Assess applies the rules to a record, for providers that stood as before says when the epoch began. Those that are in no
// record of the epoch promised nothing, and stand as they did. The rate is what a second at weight 1.00 and multiplier 1.0
// earns, not negative. It depends on its arguments only: whoever has them finds the same root. Errors: ErrBadHours,
// ErrBadTier, ErrTooMany.
func Assess(record Record, before Standings, rate *big.Int) (Assessment, error) {
	a := Assessment{Epoch: record.Epoch, Rate: new(big.Int).Set(rate), Total: new(big.Int),
		After: Standings{Epoch: record.Epoch, Of: make(map[common.Address]Standing, len(before.Of))}}
	maps.Copy(a.After.Of, before.Of)
	for _, e := range record.Entries {
		standing, known := before.Of[e.Provider]
		if !known {
			standing = NewStanding()
		}
		line, err := e.assess(record.Epoch, standing, rate)
		if err != nil {
			return Assessment{}, fmt.Errorf("assess %s: %w", e.Provider, err)
		}
		a.Lines = append(a.Lines, line)
		a.Total.Add(a.Total, line.Reward.Amount)
		a.After.Of[e.Provider] = line.After
	}
	if len(a.After.Of) > MaxProviders {
		return Assessment{}, fmt.Errorf("%w: %d", ErrTooMany, len(a.After.Of))
	}
	slices.SortFunc(a.Lines, func(x, y Line) int { return x.Reward.Provider.Cmp(y.Reward.Provider) })
	return a, nil
}

func (e Entry) assess(epoch uint64, standing Standing, rate *big.Int) (Line, error) {
	line := Line{Before: standing, Reward: Reward{Epoch: epoch, Provider: e.Provider, Day: e.Day, Tier: standing.Tier, Weight: e.Weight}}
	var err error
	if line.After, err = standing.Next(e.Day); err != nil {
		return line, err
	}
	if line.Slashed, err = e.Day.Slashed(standing.Tier); err != nil {
		return line, err
	}
	if line.Reward.Amount, err = e.Day.Earned(standing.Tier, e.Weight, rate); err != nil {
		return line, err
	}
	line.Penalty, err = e.Day.Penalty(standing.Tier, e.Weight, rate)
	return line, err
}

// Tree returns the tree of all lines, those without a reward too: a leaf also proves a tier, and what was missed. Errors as
// for NewTree.
func (a Assessment) Tree() (*Tree, error) {
	leaves := make([]Reward, len(a.Lines))
	for i, line := range a.Lines {
		leaves[i] = line.Reward
	}
	return NewTree(a.Epoch, a.Rate, leaves)
}

// MaxRate returns the highest rate at which the day's total is within the limit, or nil when nothing is earned at any rate.
func (a Assessment) MaxRate(limit *big.Int) *big.Int {
	points := new(big.Int)
	for _, line := range a.Lines {
		// At this rate a point is one unit, and nothing is rounded.
		if earned, err := line.Reward.Day.Earned(line.Before.Tier, line.Reward.Weight, big.NewInt(scale)); err == nil {
			points.Add(points, earned)
		}
	}
	if points.Sign() == 0 {
		return nil
	}
	rate := new(big.Int).Mul(limit, big.NewInt(scale))
	return rate.Quo(rate, points)
}
