package stake

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/link"
	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/rewards"
)

const (
	// maxSent bounds how many of our transactions are looked through for those pools.
	maxSent = 1000
	// maxDelegations bounds how many pools of others one standing tells of.
	maxDelegations = 20
	// caseDelay is how many seconds longer stake waits while a case is open.
	caseDelay = uint64(chain.MaxHold / time.Second)
)

// Stake implements api.Staking.
func (k *Staker) Stake(ctx context.Context) (schema.Stake, error) {
	from, client, err := k.c.Chain.Account()
	if err != nil {
		return schema.Stake{}, err
	}
	r, err := client.Registry(ctx)
	if err != nil {
		return schema.Stake{}, link.Governed(err)
	}
	v, err := k.standing(ctx, client, r, from)
	return v, link.Governed(err)
}

func (k *Staker) standing(ctx context.Context, client *chain.Client, r *chain.Registry, from common.Address) (schema.Stake, error) {
	s, err := r.Standing(ctx, from)
	if err != nil {
		return schema.Stake{}, err
	}
	now, err1 := client.ChainTime(ctx)
	balance, err2 := client.MoonBalance(ctx, from)
	least, err3 := r.MinStake(ctx)
	delay, err4 := r.UnbondingDelay(ctx)
	away, err5 := r.Maintenances(ctx, from)
	tier, err6 := tierView(rewards.Tier(s.Tier))
	rules, err7 := r.Rules(ctx)
	if err := errors.Join(err1, err2, err3, err4, err5, err6, err7); err != nil {
		return schema.Stake{}, err
	}
	v := schema.Stake{
		Provider: from.Hex(), Registry: r.Address().Hex(), Symbol: words.MoonSymbol, Decimals: chain.MoonDecimals, Balance: balance.String(),
		Total: s.Stake.String(), Active: s.ActiveStake.String(), Own: s.SelfStake.String(),
		Delegated: money.AtLeastZero(s.ActiveStake).Minus(money.AtLeastZero(s.SelfStake)).String(),
		JoinedAt:  int64(s.JoinedAt), MinStake: least.String(), UnbondingSeconds: int64(delay / time.Second), Tier: tier, Rules: rulesView(rules),
		Maintenance: []schema.Maintenance{}, Payout: s.Payout.Hex(), Cases: int64(s.Cases),
	}
	if s.PendingPayout != (common.Address{}) {
		v.NextPayout, v.NextPayoutAt = s.PendingPayout.Hex(), int64(s.PendingPayoutAt)
	}
	if s.Cases > 0 {
		v.HeldUntil = int64(s.HeldUntil)
	}
	for _, m := range away {
		if m.End > now {
			v.Maintenance = append(v.Maintenance, schema.Maintenance{Start: int64(m.Start), End: int64(m.End)})
		}
	}
	pools, err := k.pools(ctx, client.Network(), from)
	if err != nil {
		return schema.Stake{}, err
	}
	for _, provider := range pools {
		p, err := position(ctx, r, provider, from, now)
		if err != nil {
			return schema.Stake{}, err
		}
		if provider == from || p.Worth != "0" || len(p.Unbonding) > 0 {
			v.Positions = append(v.Positions, p)
		}
	}
	return v, nil
}

// pools are the providers in whose pools the account may have something: its own, and those that it sent stake to.
func (k *Staker) pools(ctx context.Context, n chain.Network, from common.Address) ([]common.Address, error) {
	out := []common.Address{from}
	sent, err := k.c.Store().Transactions(ctx, maxSent)
	if err != nil {
		return nil, err
	}
	for _, t := range sent {
		if t.From != from || t.ChainID != n.ChainID || len(out) > maxDelegations {
			continue
		}
		action, err := n.Describe(t.Raw)
		if err == nil && action.Kind == "delegate_stake" && !slices.Contains(out, action.Other) {
			out = append(out, action.Other)
		}
	}
	return out, nil
}

func position(ctx context.Context, r *chain.Registry, provider, staker common.Address, now uint64) (schema.StakePosition, error) {
	p, err := r.Position(ctx, provider, staker)
	if err != nil {
		return schema.StakePosition{}, err
	}
	hold, err := r.Standing(ctx, provider)
	if err != nil {
		return schema.StakePosition{}, err
	}
	v := schema.StakePosition{Provider: provider.Hex(), Own: provider == staker, Worth: p.Worth.String(), Unbonding: []schema.Unbonding{}}
	free := new(big.Int)
	for _, u := range p.Unbondings {
		at := u.ReleaseAt
		if hold.Cases > 0 && now < hold.HeldUntil {
			at = min(max(at, hold.HeldUntil), at+caseDelay)
		}
		out := schema.Unbonding{Worth: u.Worth.String(), FreeAt: int64(at), Free: now >= at}
		if out.Free {
			free.Add(free, u.Worth)
		}
		v.Unbonding = append(v.Unbonding, out)
	}
	v.Free = free.String()
	return v, nil
}

func rulesView(r chain.Rules) schema.StakeRules {
	return schema.StakeRules{DayLoss: r.SlashCap, DayLossLeast: chain.MinSlashCap, DayLossMost: chain.MaxSlashCap,
		HoldSeconds: int64(chain.MaxHold / time.Second), PayoutSeconds: int64(chain.PayoutDelay / time.Second),
		NoticeSeconds: int64(chain.MaintenanceNotice / time.Second), LongestSeconds: int64(r.MaintenanceLongest / time.Second),
		GapSeconds: int64(r.MaintenanceGap / time.Second)}
}

// tierView puts a tier's rule into words.
func tierView(t rewards.Tier) (schema.ServiceTier, error) {
	rule, err := t.Rule()
	if err != nil {
		return schema.ServiceTier{}, err
	}
	text := fmt.Sprintf("Tier %d asks for more than %d %% of the promised time and an answer within %d ms, and multiplies rewards by %d.%d.",
		t, rule.UptimeLine, rule.ResponseLine, rule.Multiplier/10, rule.Multiplier%10)
	if rule.SlashLine > 0 {
		text += fmt.Sprintf(" A day below %d %% earns nothing and can cost stake.", rule.SlashLine)
	}
	if rule.UpAfter > 0 {
		text += fmt.Sprintf(" %d days in a row that are good enough for tier %d lead there.", rule.UpAfter, t-1)
	}
	if rule.DownAfter > 0 {
		text += fmt.Sprintf(" %d days in a row that are not good enough lead to tier %d.", rule.DownAfter, t+1)
	}
	return schema.ServiceTier{Tier: int(t), Multiplier: int(rule.Multiplier), Rule: text}, nil
}
