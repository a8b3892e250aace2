package agent

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/escrow"
	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/wallet"
	"github.com/moonrig/moonrig/chain"
)

// stakeGas is what staking with a permit takes at most, with a reserve: an account's first stake takes 618,830 on the development
// chain, and a transaction's limit is a fifth above the node's estimate. The call itself cannot be tried out before the permit
// in it is signed, and nothing is signed for a preview. Where the base fee is small beside the tip there is no other reserve.
const stakeGas = 800_000

// noPrice is the warning of whatever moves MOON.
const noPrice = "Nobody says what a MOON is worth, so the daily limit does not count this."

// governed drafts what goes to the contracts around the escrow.
func (d *draft) governed(ctx context.Context, r schema.SpendRequest) error {
	switch r.Kind {
	case "claim_rewards":
		return d.claim(ctx, r.Rewards)
	case "delegate_votes":
		return d.delegateVotes(ctx)
	case "vote":
		return d.vote(ctx, r)
	}
	registry, err := d.client.Registry(ctx)
	if err != nil {
		return err
	}
	if d.to == (common.Address{}) {
		d.to = d.from
	}
	d.view.To = registry.Address().Hex()
	switch r.Kind {
	case "stake":
		return d.stake(ctx, registry, r.Amount, d.from)
	case "delegate_stake":
		if d.to == d.from {
			return condition.FieldErrorf("to", condition.InvalidInput, "that is your own account; stake instead")
		}
		return d.stake(ctx, registry, r.Amount, d.to)
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
func (d *draft) stake(ctx context.Context, r *chain.Registry, text string, provider common.Address) error {
	have, err := d.client.MoonBalance(ctx, d.from)
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
		return condition.FieldErrorf("amount", condition.InvalidInput, "at least %s can be staked", words.Moon(least))
	}
	delay, err := r.UnbondingDelay(ctx)
	if err != nil {
		return err
	}
	d.aboutMoon(amount, new(big.Int).Sub(have, amount))
	if provider == d.from {
		d.call = r.StakeTrial(amount)
		d.view.Title = "Stake " + words.Moon(amount)
		d.view.Sentences = []string{
			fmt.Sprintf("%s of your account %s are held by the registry and stand behind what you lend.", words.Moon(amount), d.from.Hex()),
			"If you break a promise that can be proven, a part of them is taken.",
		}
	} else {
		d.view.To = provider.Hex()
		if err := d.backed(ctx, r, provider, least); err != nil {
			return err
		}
		d.call = r.DelegateTrial(provider, amount)
		d.view.Title = fmt.Sprintf("Stake %s on %s", words.Moon(amount), provider.Hex())
		d.view.Sentences = []string{
			fmt.Sprintf("%s of your account %s are held by the registry and stand behind what %s lends.", words.Moon(amount), d.from.Hex(), provider.Hex()),
			"If that provider breaks a promise, a part of them is taken together with its own.",
		}
	}
	d.view.Sentences = append(d.view.Sentences, fmt.Sprintf("To have them back you begin to take them out, wait %s, and withdraw them.", words.InDays(delay)))
	d.view.Warnings = append(d.view.Warnings, noPrice)
	d.complete = func(ctx context.Context) (chain.Call, error) {
		signer := d.a.wallet.Signer(wallet.Transaction)
		if provider == d.from {
			return r.StakeCall(ctx, signer, amount)
		}
		return r.DelegateCall(ctx, signer, provider, amount)
	}
	return d.askWithPermit(ctx, stakeGas)
}

// backed refuses a provider that has too little of its own to lose, which the registry would refuse too.
func (d *draft) backed(ctx context.Context, r *chain.Registry, provider common.Address, least *big.Int) error {
	s, err := r.Standing(ctx, provider)
	if err != nil {
		return err
	}
	if s.SelfStake.Cmp(least) < 0 {
		return condition.FieldErrorf("to", condition.InvalidInput, "that provider has staked less than %s of its own", words.Moon(least))
	}
	return nil
}

// askWithPermit asks about a call whose permit is signed only when it is sent: what the contract would refuse is found out
// without it, and the fee is that of the most gas that it takes.
func (d *draft) askWithPermit(ctx context.Context, gasUnits int64) error {
	if _, err := d.client.Quote(ctx, d.from, d.call); err != nil && !chain.AllowanceMissing(err) {
		if !errors.Is(err, chain.ErrReverted) && !errors.Is(err, chain.ErrInsufficientGas) {
			return err
		}
		d.refuse(condition.Of(escrow.Explain(err)))
	}
	most, expected, err := d.client.GasPrice(ctx)
	if err != nil {
		return err
	}
	gas := big.NewInt(gasUnits)
	d.quote = chain.Quote{FeeWei: most.Mul(most, gas), ExpectedWei: expected.Mul(expected, gas)}
	return nil
}

func (d *draft) unbond(ctx context.Context, r *chain.Registry, text string) error {
	p, err := r.Position(ctx, d.to, d.from)
	if err != nil {
		return err
	}
	if p.Shares.Sign() == 0 {
		return condition.FieldErrorf("to", condition.NotFound, "you have staked nothing with %s", d.to)
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
	d.aboutMoon(amount, nil)
	d.view.To = d.to.Hex()
	d.call = r.UnbondCall(d.to, shares)
	d.view.Title = "Begin to take out " + words.Moon(amount)
	d.view.Sentences = []string{
		fmt.Sprintf("%s begin to leave the stake with %s. In %s you can withdraw them.", words.Moon(amount), d.to.Hex(), words.InDays(delay)),
		"Until they are withdrawn they can still be taken for a broken promise. This cannot be called off, but they can be staked again.",
	}
	return d.ask(ctx)
}

func (d *draft) withdrawStake(ctx context.Context, r *chain.Registry) error {
	now, err := d.client.ChainTime(ctx)
	if err != nil {
		return err
	}
	p, err := position(ctx, r, d.to, d.from, now)
	if err != nil {
		return err
	}
	if len(p.Unbonding) == 0 {
		return condition.FieldErrorf("to", condition.NotFound, "nothing is on its way out of the stake with %s", d.to)
	}
	free, _ := new(big.Int).SetString(p.Free, 10)
	have, err := d.client.MoonBalance(ctx, d.from)
	if err != nil {
		return err
	}
	gets := d.from
	if d.to == d.from {
		s, err := r.Standing(ctx, d.from)
		if err != nil {
			return err
		}
		gets = s.Payout
	}
	if gets == d.from {
		have.Add(have, free)
	}
	d.aboutMoon(free, have)
	d.view.To = d.to.Hex()
	d.call = r.WithdrawCall(d.to)
	d.view.Title = "Withdraw " + words.Moon(free)
	d.view.Sentences = []string{fmt.Sprintf("What is free of your stake with %s, now %s, goes to %s.", d.to.Hex(), words.Moon(free), gets.Hex())}
	if err := d.ask(ctx); err != nil {
		return err
	}
	if free.Sign() == 0 {
		d.view.Refused = words.Reason(condition.Newf(condition.Conflict, "nothing can be withdrawn before %s", time.Unix(p.Unbonding[0].FreeAt, 0).Format(time.DateTime)))
	}
	return d.locked(ctx, gets)
}

func (d *draft) maintenance(ctx context.Context, r *chain.Registry, start, end int64) error {
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
	d.call = r.MaintenanceCall(uint64(start), uint64(end))
	d.view.Title = "Announce maintenance"
	d.view.Sentences = []string{
		fmt.Sprintf("You announce that you will be away from %s to %s. Downtime in it costs no stake.",
			time.Unix(start, 0).Format(time.DateTime), time.Unix(end, 0).Format(time.DateTime)),
		fmt.Sprintf("It cannot be called off, and the next one can begin %s after it at the earliest.", words.InDays(rules.MaintenanceGap)),
	}
	return d.ask(ctx)
}

func (d *draft) payoutAddress(ctx context.Context, r *chain.Registry) error {
	s, err := r.Standing(ctx, d.from)
	if err != nil {
		return err
	}
	if s.Payout == d.to {
		return condition.FieldErrorf("to", condition.InvalidInput, "stake and rewards go there already")
	}
	if d.to == r.Address() {
		return condition.FieldErrorf("to", condition.InvalidInput, "that is a contract, which would keep the money for ever")
	}
	d.view.To = d.to.Hex()
	d.call = r.RequestPayoutCall(d.to)
	d.view.Title = "Pay stake and rewards to " + d.to.Hex()
	d.view.Sentences = []string{
		fmt.Sprintf("In %s and from then on, what you withdraw of your own stake and all your rewards go to %s instead of %s.",
			words.InDays(chain.PayoutDelay), d.to.Hex(), s.Payout.Hex()),
		"Until then you can call it off. What leases earn is not touched by it.",
	}
	if err := d.ask(ctx); err != nil {
		return err
	}
	return d.locked(ctx, d.to)
}

func (d *draft) cancelPayoutAddress(ctx context.Context, r *chain.Registry) error {
	s, err := r.Standing(ctx, d.from)
	if err != nil {
		return err
	}
	if s.PendingPayout == (common.Address{}) {
		return condition.Errorf(condition.NotFound, "no change of the payout address waits")
	}
	d.call = r.CancelPayoutCall(d.from)
	d.view.Title = "Keep the payout address " + s.Payout.Hex()
	d.view.Sentences = []string{fmt.Sprintf("Stake and rewards go on to %s, and not to %s.", s.Payout.Hex(), s.PendingPayout.Hex())}
	return d.ask(ctx)
}
