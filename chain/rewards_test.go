package chain_test

import (
	"context"
	"math/big"
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/bindings"
	"github.com/moonrig/moonrig/chain/deploy"
	"github.com/moonrig/moonrig/chain/devnet"
	"github.com/moonrig/moonrig/chain/rewards"
)

// startGoverned is a development chain of the test's own: what governance changes, all other tests would
// see. Each of its blocks is a second later than the one before, so that its minutes are seconds, and fewer of them on a busy
// machine.
func startGoverned(t *testing.T) (chain.Network, *chain.Client) {
	t.Helper()
	d, err := devnet.Start(context.Background(), devnet.Config{BlockInterval: 100 * time.Millisecond, VotingPeriod: time.Minute,
		TimelockDelay: time.Second, ChallengePeriod: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Stop(); err != nil {
			t.Error(err)
		}
	})
	n := d.Info.Network()
	client, err := chain.Dial(t.Context(), n, chain.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return n, client
}

// waitFor asks each time a block came, until answer says yes.
func waitFor(t *testing.T, n chain.Network, what string, answer func() bool) {
	t.Helper()
	eth, err := ethclient.DialContext(t.Context(), n.WSURL)
	if err != nil {
		t.Fatal(err)
	}
	defer eth.Close()
	times := make(chan uint64)
	stop := subscribeTimes(t, eth, times)
	defer stop()
	for deadline := time.After(hung); !answer(); {
		select {
		case <-times:
		case <-deadline:
			t.Fatalf("waited in vain: %s", what)
		}
	}
}

func moonOf(t *testing.T, client *chain.Client, account common.Address) *big.Int {
	t.Helper()
	have, err := client.MoonBalance(t.Context(), account)
	if err != nil {
		t.Fatal(err)
	}
	return have
}

// dayOf is a tree of two providers for an epoch.
func dayOf(t *testing.T, epoch uint64, rate *big.Int, providers ...account) *rewards.Tree {
	t.Helper()
	var list []rewards.Reward
	for i, p := range providers {
		r := rewards.Reward{
			Epoch: epoch, Provider: p.Address(), Tier: rewards.Tier(i + 1), Weight: 100,
			Day: rewards.Day{Promised: 4 * 3600, Kept: uint32(4*3600 - i), ResponseMS: 70},
		}
		var err error
		if r.Amount, err = r.Day.Earned(r.Tier, r.Weight, rate); err != nil {
			t.Fatal(err)
		}
		list = append(list, r)
	}
	tree, err := rewards.NewTree(epoch, rate, list)
	if err != nil {
		t.Fatal(err)
	}
	return tree
}

func TestRewards(t *testing.T) {
	t.Parallel()
	n, client := startGoverned(t)
	poster := devnet.Operator()
	alice, bob, keeper := newAccount(t), newAccount(t), funded(t, client)
	rate := big.NewInt(1e15)
	first := rewards.EpochAt(time.Now()) - 5

	// Two days of the two of them.
	var trees []*rewards.Tree
	for epoch := first; epoch < first+2; epoch++ {
		tree := dayOf(t, epoch, rate, alice, bob)
		trees = append(trees, tree)
		if _, err := client.PostRewards(t.Context(), poster, epoch, rate, tree); err != nil {
			t.Fatal(err)
		}
	}
	terms, err := client.RewardsTerms(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	// The supply that nobody got backs the rewards, and both days are set aside.
	there := new(big.Int).Sub(deploy.Moon(100_000_000), new(big.Int).Add(trees[0].Total(), trees[1].Total()))
	if month := first + 5 - 30; terms.FirstEpoch != month && terms.FirstEpoch != month-1 { // the chain may have begun before midnight
		t.Errorf("first epoch is %d, want %d", terms.FirstEpoch, month)
	}
	want := chain.RewardsTerms{Poster: poster.Address(), FirstEpoch: terms.FirstEpoch, Budget: deploy.Moon(100_000), Available: there, ChallengePeriod: time.Minute}
	if !reflect.DeepEqual(terms, want) {
		t.Errorf("terms are %+v, want %+v", terms, want)
	}
	_, err = client.PostRewards(t.Context(), keeper, first+2, rate, trees[0])
	wantRevert(t, err, "LivenessRewards_NotPoster")

	// A third one is doubted, and falls.
	if _, err := client.PostRewards(t.Context(), poster, first+2, rate, dayOf(t, first+2, rate, alice)); err != nil {
		t.Fatal(err)
	}
	before := moonOf(t, client, keeper.Address())
	if _, err := client.ChallengeRewards(t.Context(), keeper, first+2, common.Hash{1}); err != nil {
		t.Fatal(err)
	}
	p, err := client.Posting(t.Context(), first+2)
	if err != nil || p.Status != chain.RewardsChallenged || p.Challenger != keeper.Address() {
		t.Fatalf("posting is %+v (%v)", p, err)
	}
	_, err = client.ResolveSilence(t.Context(), keeper, first+2)
	wantRevert(t, err, "LivenessRewards_ResolverHasTime")
	if _, err := client.ResolveRewards(t.Context(), poster, first+2, false); err != nil {
		t.Fatal(err)
	}
	if p, err = client.Posting(t.Context(), first+2); err != nil || p.Status != chain.RewardsNone {
		t.Fatalf("posting is %+v (%v)", p, err)
	}
	if after := moonOf(t, client, keeper.Address()); after.Cmp(before) != 0 {
		t.Errorf("challenger has %s, had %s", after, before)
	}

	// Both days at once, for Alice, by somebody else, once the challenge period is over.
	mine := []chain.ProvenReward{
		{Reward: trees[0].Reward(0), Proof: trees[0].Proof(0)},
		{Reward: trees[1].Reward(0), Proof: trees[1].Proof(0)},
	}
	if p, err = client.Posting(t.Context(), first+1); err != nil || p.Root != trees[1].Root() || p.Status != chain.RewardsPosted {
		t.Fatalf("posting is %+v (%v)", p, err)
	}
	waitFor(t, n, "challenge period", func() bool {
		now, err := client.ChainTime(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return now > p.EndsAt
	})
	if _, err := client.ClaimRewards(t.Context(), keeper, mine); err != nil {
		t.Fatal(err)
	}
	sum := new(big.Int).Add(mine[0].Reward.Amount, mine[1].Reward.Amount)
	if got := moonOf(t, client, alice.Address()); got.Cmp(sum) != 0 || sum.Sign() == 0 {
		t.Errorf("provider got %s, want %s", got, sum)
	}
	claimed, err := client.RewardClaimed(t.Context(), first, alice.Address())
	other, otherErr := client.RewardClaimed(t.Context(), first, bob.Address())
	if err != nil || otherErr != nil || !claimed || other {
		t.Errorf("claimed: %v (%v), %v (%v)", claimed, err, other, otherErr)
	}
	_, err = client.ClaimRewards(t.Context(), keeper, mine)
	wantRevert(t, err, "LivenessRewards_NothingToClaim")
	lie := mine[0]
	lie.Reward.Weight++
	_, err = client.ClaimRewards(t.Context(), keeper, []chain.ProvenReward{lie})
	wantRevert(t, err, "LivenessRewards_InvalidProof")
	if _, err := client.PublishTier(t.Context(), keeper, mine[1]); err != nil {
		t.Fatal(err)
	}
	_, err = client.PublishTier(t.Context(), keeper, mine[0])
	wantRevert(t, err, "LivenessRewards_TierOutdated")
	_, err = client.ChargePenalty(t.Context(), keeper, mine[0])
	wantRevert(t, err, "LivenessRewards_NothingToSlash")
}

// rules asks the contract, on the chain that all tests share.
type rules struct {
	t       *rapid.T
	eth     *ethclient.Client
	at      common.Address
	binding *bindings.LivenessRewards
}

func (r rules) call(data []byte) ([]byte, error) {
	return r.eth.CallContract(context.Background(), ethereum.CallMsg{To: &r.at, Data: data}, nil)
}

// The rules in Go and in Solidity are one: for any day and standing, also those that cannot be.
func TestRulesAgreeWithTheContract(t *testing.T) {
	at, err := network.Contract(chain.RewardsContract)
	if err != nil {
		t.Fatal(err)
	}
	eth := dialWS(t)
	rapid.Check(t, func(rt *rapid.T) {
		r := rules{rt, eth, at, bindings.NewLivenessRewards()}
		day := rewards.Day{
			Promised:   rapid.OneOf(rapid.Uint32Range(0, 86_401), rapid.SampledFrom([]uint32{3599, 3600, 10_000, 86_400})).Draw(rt, "promised"),
			ResponseMS: rapid.OneOf(rapid.Uint32Range(0, 600), rapid.Uint32()).Draw(rt, "response"),
		}
		// Around each line, and anywhere.
		line := rapid.SampledFrom([]uint32{0, 60, 65, 70, 75, 80, 85, 90, 95, 97, 98, 99, 100}).Draw(rt, "line")
		near := int64(day.Promised)*int64(line)/100 + rapid.Int64Range(-2, 2).Draw(rt, "off")
		day.Kept = uint32(min(max(near, 0), 90_000))
		standing := rewards.Standing{
			Tier: rewards.Tier(rapid.IntRange(0, 8).Draw(rt, "tier")),
			Good: rapid.Uint8Range(0, 33).Draw(rt, "good"), Bad: rapid.Uint8Range(0, 33).Draw(rt, "bad"),
		}
		weight := rapid.Uint32().Draw(rt, "weight")
		rate := new(big.Int).SetUint64(rapid.Uint64().Draw(rt, "rate"))
		r.tier(day)
		r.next(standing, day)
		r.sums(standing.Tier, day, weight, rate)
		r.leaf(rewards.Reward{
			Epoch: rapid.Uint64().Draw(rt, "epoch"), Provider: common.Address(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(rt, "provider")),
			Day: day, Tier: standing.Tier, Weight: weight, Amount: rate,
		})
	})
}

func (r rules) tier(day rewards.Day) {
	want, wantErr := day.Tier()
	out, err := r.call(r.binding.PackTierFor(number(day.Promised), number(day.Kept), number(day.ResponseMS)))
	if (err == nil) != (wantErr == nil) {
		r.t.Fatalf("tier of %+v: Go says %v, Solidity %v", day, wantErr, err)
	}
	if err != nil {
		return
	}
	if got, err := r.binding.UnpackTierFor(out); err != nil || rewards.Tier(got) != want {
		r.t.Fatalf("tier of %+v: Go says %d, Solidity %d (%v)", day, want, got, err)
	}
}

func (r rules) next(s rewards.Standing, day rewards.Day) {
	want, wantErr := s.Next(day)
	out, err := r.call(r.binding.PackNextStanding(bindings.TierRulesStanding{Tier: uint8(s.Tier), Good: s.Good, Bad: s.Bad},
		number(day.Promised), number(day.Kept), number(day.ResponseMS)))
	if (err == nil) != (wantErr == nil) {
		r.t.Fatalf("%+v after %+v: Go says %v, Solidity %v", s, day, wantErr, err)
	}
	if err != nil {
		return
	}
	got, err := r.binding.UnpackNextStanding(out)
	if err != nil || (rewards.Standing{Tier: rewards.Tier(got.Tier), Good: got.Good, Bad: got.Bad}) != want {
		r.t.Fatalf("%+v after %+v: Go says %+v, Solidity %+v (%v)", s, day, want, got, err)
	}
}

func (r rules) sums(tier rewards.Tier, day rewards.Day, weight uint32, rate *big.Int) {
	earned, earnErr := day.Earned(tier, weight, rate)
	cost, costErr := day.Penalty(tier, weight, rate)
	t, promised, kept, w := big.NewInt(int64(tier)), number(day.Promised), number(day.Kept), number(weight)
	out, err := r.call(r.binding.PackRewardFor(t, promised, kept, w, rate))
	if (err == nil) != (earnErr == nil) {
		r.t.Fatalf("reward of %+v in tier %d: Go says %v, Solidity %v", day, tier, earnErr, err)
	}
	if err == nil {
		if got, err := r.binding.UnpackRewardFor(out); err != nil || got.Cmp(earned) != 0 {
			r.t.Fatalf("reward of %+v in tier %d: Go says %s, Solidity %s (%v)", day, tier, earned, got, err)
		}
	}
	out, err = r.call(r.binding.PackPenaltyFor(t, promised, kept, w, rate))
	if (err == nil) != (costErr == nil) {
		r.t.Fatalf("penalty of %+v in tier %d: Go says %v, Solidity %v", day, tier, costErr, err)
	}
	if err == nil {
		if got, err := r.binding.UnpackPenaltyFor(out); err != nil || got.Cmp(cost) != 0 {
			r.t.Fatalf("penalty of %+v in tier %d: Go says %s, Solidity %s (%v)", day, tier, cost, got, err)
		}
	}
}

func (r rules) leaf(reward rewards.Reward) {
	out, err := r.call(r.binding.PackLeafOf(bindings.ILivenessRewardsReward{
		Epoch: new(big.Int).SetUint64(reward.Epoch), Provider: reward.Provider, Promised: reward.Day.Promised,
		Kept: reward.Day.Kept, ResponseMs: reward.Day.ResponseMS, Tier: uint8(reward.Tier), Weight: reward.Weight,
		Amount: reward.Amount,
	}))
	if err != nil {
		r.t.Fatal(err)
	}
	if got, err := r.binding.UnpackLeafOf(out); err != nil || got != reward.Leaf() {
		r.t.Fatalf("leaf of %+v: Go says %s, Solidity %x (%v)", reward, reward.Leaf(), got, err)
	}
}

func number(n uint32) *big.Int { return new(big.Int).SetUint64(uint64(n)) }
