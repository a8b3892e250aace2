package stake

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/desk"
	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/chain"
)

// stakeGas is what staking with a permit takes at most, with a reserve: an account's first stake takes 618,830 on the development
// chain, and a transaction's limit is a fifth above the node's estimate. The call itself cannot be tried out before the permit
// in it is signed, and nothing is signed for a preview. Where the base fee is small beside the tip there is no other reserve.
const stakeGas = 800_000

// noPrice is the warning of whatever moves MOON.
const noPrice = "Nobody says what a MOON is worth, so the daily limit does not count this."

// draft is a draft of what goes to one of those contracts.
type draft struct{ *desk.Draft }

// Draft is a desk.Drafter of what goes to the contracts around the escrow, but for the one of disputes.
func Draft(ctx context.Context, on *desk.Draft, r schema.SpendRequest) error {
	d := draft{on}
	switch r.Kind {
	case "claim_rewards":
		return d.claim(ctx, r.Rewards)
	case "delegate_votes":
		return d.delegateVotes(ctx)
	case "vote":
		return d.vote(ctx, r)
	case "propose":
		return d.propose(ctx, r)
	case "cancel_proposal":
		return d.takeBack(ctx, r)
	case "queue_proposal":
		return d.carry(ctx, r, false)
	case "execute_proposal":
		return d.carry(ctx, r, true)
	}
	registry, err := d.Client.Registry(ctx)
	if err != nil {
		return err
	}
	if d.To == (common.Address{}) {
		d.To = d.From
	}
	d.View.To = registry.Address().Hex()
	switch r.Kind {
	case "stake":
		return d.stake(ctx, registry, r.Amount, d.From)
	case "delegate_stake":
		if d.To == d.From {
			return condition.FieldErrorf("to", condition.InvalidInput, "that is your own account; stake instead")
		}
		return d.stake(ctx, registry, r.Amount, d.To)
	case "unbond":
		return d.unbond(ctx, registry, r.Amount)
	case "withdraw_stake":
		return d.withdrawStake(ctx, registry)
	case "maintenance":
		return d.maintenance(ctx, registry, r.Start, r.End)
	case "payout_address":
		return d.payoutAddress(ctx, registry)
	case "cancel_payout_address":
		return d.cancelPayoutAddress(ctx, registry)
	}
	return condition.FieldErrorf("kind", condition.InvalidInput, "%q is not known", words.Clip(r.Kind, 40))
}

// stake drafts staking with the own pool or delegating to another one.
func (d draft) stake(ctx context.Context, r *chain.Registry, text string, provider common.Address) error {
	have, err := d.Client.MoonBalance(ctx, d.From)
	if err != nil {
		return err
	}
	amount, err := words.MoonAmount(text, have)
	if err != nil {
		return err
	}
	least, err := r.MinStake(ctx)
	if err != nil {
		return err
	}
	if amount.Cmp(least) < 0 {
		return condition.FieldErrorf("amount", condition.InvalidInput, "it takes at least %s at a time", words.Moon(least))
	}
	delay, err := r.UnbondingDelay(ctx)
	if err != nil {
		return err
	}
	d.AboutMoon(amount, new(big.Int).Sub(have, amount))
	if provider == d.From {
		d.Call = r.StakeTrial(amount)
		d.View.Title = "Stake " + words.Moon(amount)
		d.View.Sentences = []string{
			fmt.Sprintf("%s of your account %s are held by the registry and stand behind what you lend.", words.Moon(amount), d.From.Hex()),
			"If you break a promise that can be proven, a part of them is taken.",
		}
	} else {
		d.View.To = provider.Hex()
		if err := d.backed(ctx, r, provider, least); err != nil {
			return err
		}
		d.Call = r.DelegateTrial(provider, amount)
		d.View.Title = fmt.Sprintf("Stake %s on %s", words.Moon(amount), provider.Hex())
		d.View.Sentences = []string{
			fmt.Sprintf("%s of your account %s are held by the registry and stand behind what %s lends.", words.Moon(amount), d.From.Hex(), provider.Hex()),
			"If that provider breaks a promise, a part of them is taken together with its own.",
		}
	}
	d.View.Sentences = append(d.View.Sentences, fmt.Sprintf("To have them back you begin to take them out, wait %s, and withdraw them.", words.InDays(delay)))
	d.View.Warnings = append(d.View.Warnings, noPrice)
	d.Complete = func(ctx context.Context) (chain.Call, error) {
		signer := d.Signer()
		if provider == d.From {
			return r.StakeCall(ctx, signer, amount)
		}
		return r.DelegateCall(ctx, signer, provider, amount)
	}
	return d.AskWithPermit(ctx, stakeGas)
}

// backed refuses a provider that has too little of its own to lose, which the registry would refuse too.
func (d draft) backed(ctx context.Context, r *chain.Registry, provider common.Address, least *big.Int) error {
	s, err := r.Standing(ctx, provider)
	if err != nil {
		return err
	}
	if s.SelfStake.Cmp(least) < 0 {
		return condition.FieldErrorf("to", condition.InvalidInput, "that provider has staked less than %s of its own", words.Moon(least))
	}
	return nil
}

func (d draft) unbond(ctx context.Context, r *chain.Registry, text string) error {
	p, err := r.Position(ctx, d.To, d.From)
	if err != nil {
		return err
	}
	if p.Shares.Sign() == 0 {
		return condition.FieldErrorf("to", condition.NotFound, "you have staked nothing with %s", d.To)
	}
	amount, err := words.MoonAmount(text, p.Worth)
	if err != nil {
		return err
	}
	shares := p.Shares
	if amount.Cmp(p.Worth) < 0 {
		// Rounded up, so that at least what was asked for comes out.
		shares = new(big.Int).Mul(amount, p.Shares)
		shares.Add(shares, new(big.Int).Sub(p.Worth, big.NewInt(1))).Quo(shares, p.Worth)
	}
	delay, err := r.UnbondingDelay(ctx)
	if err != nil {
		return err
	}
	d.AboutMoon(amount, nil)
	d.View.To = d.To.Hex()
	d.Call = r.UnbondCall(d.To, shares)
	d.View.Title = "Begin to take out " + words.Moon(amount)
	d.View.Sentences = []string{
		fmt.Sprintf("%s begin to leave the stake with %s. In %s you can withdraw them.", words.Moon(amount), d.To.Hex(), words.InDays(delay)),
		"Until they are withdrawn they can still be taken for a broken promise. This cannot be called off, but they can be staked again.",
	}
	return d.Ask(ctx)
}

func (d draft) withdrawStake(ctx context.Context, r *chain.Registry) error {
	now, err := d.Client.ChainTime(ctx)
	if err != nil {
		return err
	}
	p, err := position(ctx, r, d.To, d.From, now)
	if err != nil {
		return err
	}
	if len(p.Unbonding) == 0 {
		return condition.FieldErrorf("to", condition.NotFound, "nothing is on its way out of the stake with %s", d.To)
	}
	free, _ := new(big.Int).SetString(p.Free, 10)
	have, err := d.Client.MoonBalance(ctx, d.From)
	if err != nil {
		return err
	}
	gets := d.From
	if d.To == d.From {
		s, err := r.Standing(ctx, d.From)
		if err != nil {
			return err
		}
		gets = s.Payout
	}
	if gets == d.From {
		have.Add(have, free)
	}
	d.AboutMoon(free, have)
	d.View.To = d.To.Hex()
	d.Call = r.WithdrawCall(d.To)
	d.View.Title = "Withdraw " + words.Moon(free)
	d.View.Sentences = []string{fmt.Sprintf("What is free of your stake with %s, now %s, goes to %s.", d.To.Hex(), words.Moon(free), gets.Hex())}
	if err := d.Ask(ctx); err != nil {
		return err
	}
	if free.Sign() == 0 {
		d.View.Refused = words.Reason(condition.Newf(condition.Conflict, "nothing can be withdrawn before %s", time.Unix(p.Unbonding[0].FreeAt, 0).Format(time.DateTime)))
	}
	return d.Locked(ctx, gets)
}

func (d draft) maintenance(ctx context.Context, r *chain.Registry, start, end int64) error {
	if start <= 0 {
		return condition.FieldErrorf("start", condition.InvalidInput, "it has no beginning")
	}
	if end <= start {
		return condition.FieldErrorf("end", condition.InvalidInput, "it ends before it begins")
	}
	rules, err := r.Rules(ctx)
	if err != nil {
		return err
	}
	d.Call = r.MaintenanceCall(uint64(start), uint64(end))
	d.View.Title = "Announce maintenance"
	d.View.Sentences = []string{
		fmt.Sprintf("You announce that you will be away from %s to %s. Downtime in it costs no stake.",
			time.Unix(start, 0).Format(time.DateTime), time.Unix(end, 0).Format(time.DateTime)),
		fmt.Sprintf("It cannot be called off, and the next one can begin %s after it at the earliest.", words.InDays(rules.MaintenanceGap)),
	}
	return d.Ask(ctx)
}

func (d draft) payoutAddress(ctx context.Context, r *chain.Registry) error {
	s, err := r.Standing(ctx, d.From)
	if err != nil {
		return err
	}
	if s.Payout == d.To {
		return condition.FieldErrorf("to", condition.InvalidInput, "stake and rewards go there already")
	}
	if d.To == r.Address() {
		return condition.FieldErrorf("to", condition.InvalidInput, "that is a contract, which would keep the money for ever")
	}
	d.View.To = d.To.Hex()
	d.Call = r.RequestPayoutCall(d.To)
	d.View.Title = "Pay stake and rewards to " + d.To.Hex()
	d.View.Sentences = []string{
		fmt.Sprintf("In %s and from then on, what you withdraw of your own stake and all your rewards go to %s instead of %s.",
			words.InDays(chain.PayoutDelay), d.To.Hex(), s.Payout.Hex()),
		"Until then you can call it off. What leases earn is not touched by it.",
	}
	if err := d.Ask(ctx); err != nil {
		return err
	}
	return d.Locked(ctx, d.To)
}

func (d draft) cancelPayoutAddress(ctx context.Context, r *chain.Registry) error {
	s, err := r.Standing(ctx, d.From)
	if err != nil {
		return err
	}
	if s.PendingPayout == (common.Address{}) {
		return condition.Errorf(condition.NotFound, "no change of the payout address waits")
	}
	d.Call = r.CancelPayoutCall(d.From)
	d.View.Title = "Keep the payout address " + s.Payout.Hex()
	d.View.Sentences = []string{fmt.Sprintf("Stake and rewards go on to %s, and not to %s.", s.Payout.Hex(), s.PendingPayout.Hex())}
	return d.Ask(ctx)
}
