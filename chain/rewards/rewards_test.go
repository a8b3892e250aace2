package rewards_test

import (
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/chain/rewards"
)

func TestEpochAt(t *testing.T) {
	for _, tt := range []struct {
		at   time.Time
		want uint64
	}{
		{time.Unix(0, 0), 0},
		{time.Unix(86_399, 0), 0},
		{time.Unix(86_400, 0), 1},
		{time.Date(2026, 11, 22, 23, 59, 59, 0, time.UTC), 20_779},
		{time.Date(2026, 11, 22, 23, 59, 59, 0, time.FixedZone("", -3600)), 20_780},
	} {
		if got := rewards.EpochAt(tt.at); got != tt.want {
			t.Errorf("%s is in epoch %d, want %d", tt.at, got, tt.want)
		}
	}
}

// The table once more, as it was taken over: tier, uptime, slash, response, multiplier, up, down.
func TestTable(t *testing.T) {
	for _, want := range [][7]int{
		{1, 99, 85, 100, 20, 0, 32},
		{2, 98, 80, 150, 17, 30, 25},
		{3, 97, 75, 200, 15, 23, 20},
		{4, 95, 70, 250, 12, 17, 14},
		{5, 90, 65, 300, 11, 11, 7},
		{6, 85, 60, 400, 10, 5, 5},
		{7, 75, 0, 500, 0, 3, 0},
	} {
		r, err := rewards.Tier(want[0]).Rule()
		if err != nil {
			t.Fatal(err)
		}
		got := [7]int{
			want[0], int(r.UptimeLine), int(r.SlashLine), int(r.ResponseLine), int(r.Multiplier),
			int(r.UpAfter), int(r.DownAfter),
		}
		if got != want {
			t.Errorf("rule is %v, want %v", got, want)
		}
	}
	for _, tier := range []rewards.Tier{0, 8, 255} {
		if _, err := tier.Rule(); !errors.Is(err, rewards.ErrBadTier) {
			t.Errorf("tier %d: %v", tier, err)
		}
	}
}

// Somebody who gives four hours every evening climbs to the top, is paid by the hour as the others, and
// falls when the hours are not kept.
func TestPartTime(t *testing.T) {
	evening := rewards.Day{Promised: 4 * 3600, Kept: 4 * 3600, ResponseMS: 60}
	s := rewards.NewStanding()
	days := 0
	for ; s.Tier != rewards.Best; days++ {
		var err error
		if s, err = s.Next(evening); err != nil {
			t.Fatal(err)
		}
	}
	if want := 3 + 5 + 11 + 17 + 23 + 30; days != want {
		t.Errorf("took %d days to tier 1, want %d", days, want)
	}
	rate := big.NewInt(1_000)
	part, err := evening.Earned(1, 100, rate)
	if err != nil {
		t.Fatal(err)
	}
	if want := big.NewInt(4 * 3600 * 2 * 1_000); part.Cmp(want) != 0 {
		t.Errorf("earned %s, want %s", part, want)
	}
	missed := rewards.Day{Promised: 4 * 3600, Kept: 3600, ResponseMS: 60}
	for days = 0; s.Tier == rewards.Best; days++ {
		if s, err = s.Next(missed); err != nil {
			t.Fatal(err)
		}
	}
	if days != 32 {
		t.Errorf("lost tier 1 after %d days, want 32", days)
	}
	if earned, err := missed.Earned(1, 100, rate); err != nil || earned.Sign() != 0 {
		t.Errorf("a lost day earned %s (%v)", earned, err)
	}
	if cost, err := missed.Penalty(1, 100, rate); err != nil || cost.Cmp(big.NewInt(3*3600*2*1_000)) != 0 {
		t.Errorf("a lost day cost %s (%v)", cost, err)
	}
}

func TestRefusesHoursThatCannotBe(t *testing.T) {
	for _, d := range []rewards.Day{{Promised: 10, Kept: 11}, {Promised: 86_401}} {
		_, tierErr := d.Tier()
		_, slashErr := d.Slashed(1)
		_, earnErr := d.Earned(1, 1, big.NewInt(1))
		_, costErr := d.Penalty(1, 1, big.NewInt(1))
		_, nextErr := rewards.NewStanding().Next(d)
		for _, err := range []error{tierErr, slashErr, earnErr, costErr, nextErr} {
			if !errors.Is(err, rewards.ErrBadHours) {
				t.Errorf("%+v: %v", d, err)
			}
		}
	}
}

func reward(t testing.TB, provider byte, kept uint32, rate *big.Int) rewards.Reward {
	r := rewards.Reward{
		Epoch: 7, Provider: common.Address{provider}, Day: rewards.Day{Promised: 10_000, Kept: kept, ResponseMS: 80},
		Tier: 2, Weight: 150,
	}
	var err error
	if r.Amount, err = r.Day.Earned(r.Tier, r.Weight, rate); err != nil {
		t.Fatal(err)
	}
	return r
}

func TestTreeProves(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		rate := big.NewInt(rapid.Int64Range(0, 1e15).Draw(rt, "rate"))
		var list []rewards.Reward
		total := new(big.Int)
		for i := range rapid.IntRange(1, 40).Draw(rt, "rewards") {
			r := reward(t, byte(i+1), uint32(rapid.IntRange(0, 10_000).Draw(rt, "kept")), rate)
			list = append(list, r)
			total.Add(total, r.Amount)
		}
		tree, err := rewards.NewTree(7, rate, list)
		if err != nil {
			rt.Fatal(err)
		}
		if tree.Total().Cmp(total) != 0 || tree.Len() != len(list) {
			rt.Fatalf("total is %s of %d, want %s of %d", tree.Total(), tree.Len(), total, len(list))
		}
		for i := range list {
			leaf, proof := tree.Reward(i).Leaf(), tree.Proof(i)
			if !rewards.Verify(tree.Root(), leaf, proof) {
				rt.Fatalf("reward %d of %d is not proven", i, len(list))
			}
			other := list[i]
			other.Amount = new(big.Int).Add(other.Amount, big.NewInt(1))
			if rewards.Verify(tree.Root(), other.Leaf(), proof) {
				rt.Fatal("another amount is proven")
			}
		}
	})
}

func TestTreeRefuses(t *testing.T) {
	rate := big.NewInt(1e12)
	good := reward(t, 1, 10_000, rate)
	change := func(f func(*rewards.Reward)) rewards.Reward {
		r := good
		f(&r)
		return r
	}
	for _, tt := range []struct {
		name string
		list []rewards.Reward
		rate *big.Int
		want error
	}{
		{"nothing", nil, rate, rewards.ErrNoRewards},
		{"twice", []rewards.Reward{good, good}, rate, rewards.ErrTwice},
		{"too much", []rewards.Reward{change(func(r *rewards.Reward) { r.Amount = new(big.Int).Add(r.Amount, big.NewInt(1)) })}, rate, rewards.ErrBadAmount},
		{"no amount", []rewards.Reward{change(func(r *rewards.Reward) { r.Amount = nil })}, rate, rewards.ErrBadAmount},
		{"other rate", []rewards.Reward{good}, big.NewInt(1), rewards.ErrBadAmount},
		{"tier", []rewards.Reward{change(func(r *rewards.Reward) { r.Tier = 0 })}, rate, rewards.ErrBadTier},
		{"hours", []rewards.Reward{change(func(r *rewards.Reward) { r.Day.Kept = 10_001 })}, rate, rewards.ErrBadHours},
		{"huge rate", []rewards.Reward{reward(t, 1, 10_000, new(big.Int).Lsh(big.NewInt(1), 120))},
			new(big.Int).Lsh(big.NewInt(1), 120), rewards.ErrTooMuch},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := rewards.NewTree(7, tt.rate, tt.list); !errors.Is(err, tt.want) {
				t.Errorf("error is %v, want %v", err, tt.want)
			}
		})
	}
	if _, err := rewards.NewTree(8, rate, []rewards.Reward{good}); err == nil {
		t.Error("a reward of another epoch was taken")
	}
}
