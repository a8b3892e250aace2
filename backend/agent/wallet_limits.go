package agent

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
)

// limits are what the owner bounds spending by; zero is none.
type limits struct {
	Daily    money.MicroUSD `json:"daily"`
	PerLease money.MicroUSD `json:"per_lease"`
}

const (
	limitsDocument = "limits"
	// limitWindow is how long what was spent counts: a day from each moment, so that midnight doubles nothing.
	limitWindow = 24 * time.Hour
	// payoutCooling is how long a change of the payout address waits: long enough that an owner who is away for a day sees
	// it and cancels.
	payoutCooling = 48 * time.Hour
)

func (a *Agent) limits(ctx context.Context) (limits, error) {
	var l limits
	_, err := a.db().GetDocument(ctx, limitsDocument, &l)
	return l, err
}

// spend notes that money leaves the wallet, or refuses it. The returned function takes that back.
func (a *Agent) spend(ctx context.Context, microUSD int64, what string) (undo func(), err error) {
	l, err := a.limits(ctx)
	if err != nil {
		return nil, err
	}
	now := a.now()
	id, err := a.db().Spend(ctx, store.Spend{AtMS: now.UnixMilli(), Amount: money.MicroUSD(microUSD), What: what}, now.Add(-limitWindow).UnixMilli(), l.Daily)
	if err != nil {
		return nil, err
	}
	return func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		if err := a.db().Unspend(ctx, id); err != nil {
			a.log.Warn("What was not spent counts as spent for a day", "err", err)
		}
	}, nil
}

// spendRefused says why an amount could not leave the wallet now.
func (a *Agent) spendRefused(ctx context.Context, microUSD int64) (condition.Reason, error) {
	v, err := a.Limits(ctx)
	if err != nil || v.DailyUSDMicro == 0 || microUSD <= v.LeftUSDMicro {
		return condition.Reason{}, err
	}
	return condition.Newf(condition.LimitReached, "of %s a day %s are left, and this is %s",
		money.MicroUSD(v.DailyUSDMicro), money.MicroUSD(v.LeftUSDMicro), money.MicroUSD(microUSD)), nil
}

// leaseRefused says why a lease of this cap may not be opened.
func (a *Agent) leaseRefused(ctx context.Context, capUSD, depositUSD int64) (condition.Reason, error) {
	l, err := a.limits(ctx)
	if err != nil {
		return condition.Reason{}, err
	}
	if l.PerLease > 0 && money.MicroUSD(capUSD) > l.PerLease {
		return condition.Newf(condition.LimitReached, "a lease may cost %s, and this one may come to %s", l.PerLease, money.MicroUSD(capUSD)), nil
	}
	return a.spendRefused(ctx, depositUSD)
}

// Limits implements api.Spending.
func (a *Agent) Limits(ctx context.Context) (schema.Limits, error) {
	l, err := a.limits(ctx)
	if err != nil {
		return schema.Limits{}, err
	}
	spends, err := a.db().Spends(ctx, a.now().Add(-limitWindow).UnixMilli())
	if err != nil {
		return schema.Limits{}, err
	}
	v := schema.Limits{DailyUSDMicro: int64(l.Daily), PerLeaseUSDMicro: int64(l.PerLease)}
	for _, s := range spends {
		v.SpentUSDMicro += int64(s.Amount)
	}
	v.LeftUSDMicro = max(v.DailyUSDMicro-v.SpentUSDMicro, 0)
	if len(spends) > 0 {
		v.FreesAt = time.UnixMilli(spends[0].AtMS).Add(limitWindow).Unix()
	}
	return v, nil
}

// looser reports whether a limit of next allows more than one of now; zero allows everything.
func looser(next, now money.MicroUSD) bool { return now != 0 && (next == 0 || next > now) }

// SetLimits implements api.Spending.
func (a *Agent) SetLimits(ctx context.Context, r schema.LimitsRequest) (schema.Limits, error) {
	now, err := a.limits(ctx)
	if err != nil {
		return schema.Limits{}, err
	}
	next := limits{Daily: money.MicroUSD(r.DailyUSDMicro), PerLease: money.MicroUSD(r.PerLeaseUSDMicro)}
	if looser(next.Daily, now.Daily) || looser(next.PerLease, now.PerLease) {
		if r.Passphrase == "" {
			return schema.Limits{}, condition.FieldErrorf("passphrase", condition.WrongPassphrase, "raising a limit needs it")
		}
		if err := a.Verify(r.Passphrase); err != nil {
			return schema.Limits{}, err
		}
	}
	if err := a.db().PutDocument(ctx, limitsDocument, next); err != nil {
		return schema.Limits{}, err
	}
	a.log.Info("Limits changed", "daily", next.Daily.String(), "perLease", next.PerLease.String())
	a.walletChanged()
	return a.Limits(ctx)
}

// Payout implements api.Spending.
func (a *Agent) Payout(ctx context.Context) (schema.Payout, error) {
	return payoutView(a.db().Payout(ctx, a.now().UnixMilli()))
}

func payoutView(p store.Payout, err error) (schema.Payout, error) {
	if err != nil {
		return schema.Payout{}, err
	}
	v := schema.Payout{Changing: p.Changing, RequestedAt: p.RequestedMS / 1000, EffectiveAt: p.EffectiveMS / 1000, CoolingSeconds: int64(payoutCooling / time.Second)}
	if p.Address != (common.Address{}) {
		v.Address = p.Address.Hex()
	}
	if p.Changing && p.Next != (common.Address{}) {
		v.Next = p.Next.Hex()
	}
	return v, nil
}

// SetPayout implements api.Spending.
func (a *Agent) SetPayout(ctx context.Context, r schema.PayoutRequest) (schema.Payout, error) {
	var address common.Address
	if r.Address != "" {
		var err error
		if address, err = words.Address("address", r.Address); err != nil {
			return schema.Payout{}, err
		}
	}
	if err := a.Verify(r.Passphrase); err != nil {
		return schema.Payout{}, err
	}
	v, err := payoutView(a.db().ChangePayout(ctx, address, a.now().UnixMilli(), payoutCooling))
	if err == nil {
		a.log.Info("Payout address change asked for", "address", address, "effectiveAt", v.EffectiveAt)
		a.walletChanged()
	}
	return v, err
}

// CancelPayout implements api.Spending. It needs no passphrase: it only leaves things as they are.
func (a *Agent) CancelPayout(ctx context.Context) (schema.Payout, error) {
	v, err := payoutView(a.db().CancelPayoutChange(ctx, a.now().UnixMilli()))
	if err == nil {
		a.walletChanged()
	}
	return v, err
}

// payoutRefused says why money may not be sent to an address.
func (a *Agent) payoutRefused(ctx context.Context, to common.Address) (condition.Reason, error) {
	p, err := a.db().Payout(ctx, a.now().UnixMilli())
	if err != nil || p.Address == (common.Address{}) || p.Address == to {
		return condition.Reason{}, err
	}
	return condition.Newf(condition.PayoutLocked, "that is %s", p.Address), nil
}
