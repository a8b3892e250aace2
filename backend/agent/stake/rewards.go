package stake

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"golang.org/x/sync/errgroup"

	"github.com/moonrig/moonrig/backend/agent/link"
	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/rewards"
)

const (
	// rewardDays is how many days back postings are looked for, and rewardReads how many are asked for at once.
	rewardDays, rewardReads = 31, 8

	noPosting = "No epoch has been posted yet."
	// byFile tells the truth: the chain has a hash, and nobody on the network hands out what it is made of.
	byFile = "The chain has only a hash of each day. What you earned is claimed with a file from whoever posted the day."
)

// Rewards implements api.Staking.
func (k *Staker) Rewards(ctx context.Context) (schema.Rewards, error) {
	from, client, err := k.c.Chain.Account()
	if err != nil {
		return schema.Rewards{}, err
	}
	at, err := client.Network().Contract(chain.RewardsContract)
	if err != nil {
		return schema.Rewards{}, link.Governed(err)
	}
	now, err := client.ChainTime(ctx)
	if err != nil {
		return schema.Rewards{}, link.Governed(err)
	}
	today := int64(rewards.EpochAt(time.Unix(int64(now), 0)))
	v := schema.Rewards{Provider: from.Hex(), Contract: at.Hex(), Symbol: words.MoonSymbol, Decimals: chain.MoonDecimals,
		Epochs: []schema.RewardEpoch{}, From: max(today-rewardDays, 0), To: today - 1}
	found := make([]schema.RewardEpoch, rewardDays)
	g, gctx := errgroup.WithContext(ctx)
	g.SetLimit(rewardReads)
	for i := range found {
		g.Go(func() (err error) {
			found[i], err = epochView(gctx, client, uint64(v.To-int64(i)), from, now)
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return schema.Rewards{}, link.Governed(err)
	}
	for _, e := range found {
		if e.State != "" {
			v.Epochs = append(v.Epochs, e)
		}
	}
	if v.Note = byFile; len(v.Epochs) == 0 {
		v.Note = noPosting
	}
	return v, nil
}

// epochView returns an epoch without a state when nothing is posted for it.
func epochView(ctx context.Context, client *chain.Client, epoch uint64, provider common.Address, now uint64) (schema.RewardEpoch, error) {
	p, err := client.Posting(ctx, epoch)
	if err != nil || p.Status == chain.RewardsNone {
		return schema.RewardEpoch{}, err
	}
	v := schema.RewardEpoch{Epoch: int64(epoch), Day: dayOf(epoch), State: "waiting", ClaimableAt: int64(p.EndsAt), Root: p.Root.Hex(),
		Total: p.Total.String(), Left: p.Left.String()}
	switch {
	case p.Status == chain.RewardsChallenged:
		v.State = "challenged"
	case now >= p.EndsAt:
		v.State = "claimable"
		claimed, err := client.RewardClaimed(ctx, epoch, provider)
		if err != nil {
			return v, err
		}
		if claimed {
			v.State = "claimed"
		}
	}
	return v, nil
}

func dayOf(epoch uint64) string {
	return time.Unix(int64(epoch)*int64(rewards.Epoch/time.Second), 0).UTC().Format(time.DateOnly)
}

// claim drafts claiming rewards, each checked against the root on the chain.
func (d draft) claim(ctx context.Context, proofs []schema.RewardProof) error {
	at, err := d.Client.Network().Contract(chain.RewardsContract)
	if err != nil {
		return err
	}
	if len(proofs) == 0 {
		return condition.FieldErrorf("rewards", condition.InvalidInput, "there is no proof of a reward")
	}
	now, err := d.Client.ChainTime(ctx)
	if err != nil {
		return err
	}
	var list []chain.ProvenReward
	sum, seen, claimed := new(big.Int), map[uint64]bool{}, 0
	for i, proof := range proofs {
		field := fmt.Sprintf("rewards[%d]", i)
		r, err := d.proven(field, proof)
		if err != nil {
			return err
		}
		if seen[r.Reward.Epoch] {
			return condition.FieldErrorf(field, condition.InvalidInput, "%s is there twice", dayOf(r.Reward.Epoch))
		}
		seen[r.Reward.Epoch] = true
		p, err := d.posted(ctx, field, r)
		if err != nil {
			return err
		}
		done, err := d.Client.RewardClaimed(ctx, r.Reward.Epoch, d.From)
		switch {
		case err != nil:
			return err
		case done:
			claimed++
		case p.Status == chain.RewardsChallenged:
			d.View.Warnings = append(d.View.Warnings, fmt.Sprintf("The rewards of %s are doubted, and left out until that is decided.", dayOf(r.Reward.Epoch)))
		case now < p.EndsAt:
			d.View.Warnings = append(d.View.Warnings, fmt.Sprintf("The rewards of %s can be claimed from %s on, and are left out.",
				dayOf(r.Reward.Epoch), time.Unix(int64(p.EndsAt), 0).Format(time.DateTime)))
		default:
			list = append(list, r)
			sum.Add(sum, r.Reward.Amount)
		}
	}
	if claimed > 0 {
		d.View.Warnings = append(d.View.Warnings, fmt.Sprintf("Of %d days %d were claimed before, and are left out.", len(proofs), claimed))
	}
	d.View.To = at.Hex()
	return d.claimList(ctx, list, sum)
}

func (d draft) claimList(ctx context.Context, list []chain.ProvenReward, sum *big.Int) error {
	have, err := d.Client.MoonBalance(ctx, d.From)
	if err != nil {
		return err
	}
	registry, err := d.Client.Registry(ctx)
	if err != nil {
		return err
	}
	s, err := registry.Standing(ctx, d.From)
	if err != nil {
		return err
	}
	gets := s.Payout
	if gets == d.From {
		have.Add(have, sum)
	}
	d.AboutMoon(sum, have)
	d.View.Title = "Claim " + words.Moon(sum)
	if len(list) == 0 {
		d.Call.Value = new(big.Int)
		d.Quote = chain.Quote{FeeWei: new(big.Int), ExpectedWei: new(big.Int)}
		d.Refuse(condition.Newf(condition.Conflict, "none of these rewards can be claimed now"))
		return nil
	}
	days := "1 day"
	if len(list) > 1 {
		days = fmt.Sprintf("%d days", len(list))
	}
	d.View.Sentences = []string{fmt.Sprintf("The rewards of %s, %s, go to %s. Each was checked against what is posted on the chain.", days, words.Moon(sum), gets.Hex())}
	if d.Call, err = d.Client.ClaimRewardsCall(list); err != nil {
		return err
	}
	if err := d.Ask(ctx); err != nil {
		return err
	}
	return d.Locked(ctx, gets)
}

// proven reads a proof. A reward of somebody else is refused: it would be paid to them.
func (d draft) proven(field string, p schema.RewardProof) (chain.ProvenReward, error) {
	bad := func(format string, args ...any) (chain.ProvenReward, error) {
		return chain.ProvenReward{}, condition.FieldErrorf(field, condition.InvalidInput, format, args...)
	}
	provider, err := words.Address(field, p.Provider)
	if err != nil {
		return chain.ProvenReward{}, err
	}
	if provider != d.From {
		return bad("it is the reward of %s, and this account is %s", provider, d.From)
	}
	amount, err := money.ParseUnits(p.Amount)
	if err != nil || amount.BitLen() > 128 {
		return bad("%q is not an amount", words.Clip(p.Amount, 80))
	}
	out := chain.ProvenReward{Reward: rewards.Reward{Epoch: p.Epoch, Provider: provider, Tier: rewards.Tier(p.Tier), Weight: p.Weight, Amount: amount.Big(),
		Day: rewards.Day{Promised: p.Promised, Kept: p.Kept, ResponseMS: p.ResponseMS}}}
	for _, text := range p.Proof {
		raw, err := hexutil.Decode(text)
		if err != nil || len(raw) != common.HashLength {
			return bad("%q is not a hash", words.Clip(text, 70))
		}
		out.Proof = append(out.Proof, common.BytesToHash(raw))
	}
	return out, nil
}

// posted checks a proof against the chain.
func (d draft) posted(ctx context.Context, field string, r chain.ProvenReward) (chain.Posting, error) {
	p, err := d.Client.Posting(ctx, r.Reward.Epoch)
	if err != nil {
		return p, err
	}
	if p.Status == chain.RewardsNone {
		return p, condition.FieldErrorf(field, condition.NotFound, "nothing is posted for %s", dayOf(r.Reward.Epoch))
	}
	earned, err := r.Reward.Day.Earned(r.Reward.Tier, r.Reward.Weight, p.Rate)
	if err != nil || earned.Cmp(r.Reward.Amount) != 0 {
		return p, condition.FieldErrorf(field, condition.InvalidInput, "the amount of %s is not what that day earns", dayOf(r.Reward.Epoch))
	}
	if !rewards.Verify(p.Root, r.Reward.Leaf(), r.Proof) {
		return p, condition.FieldErrorf(field, condition.InvalidInput, "it does not prove what is posted for %s", dayOf(r.Reward.Epoch))
	}
	return p, nil
}
