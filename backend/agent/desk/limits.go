package desk

import (
	"context"
	"errors"
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

func (k *Desk) limits(ctx context.Context) (limits, error) {
	var l limits
	_, err := k.c.Store().GetDocument(ctx, limitsDocument, &l)
	return l, err
}

// Spend notes that money leaves the wallet, or refuses it. The returned function takes that back.
func (k *Desk) Spend(ctx context.Context, microUSD int64, what string) (undo func(), err error) {
	l, err := k.limits(ctx)
	if err != nil {
		return nil, err
	}
	now := k.c.Now()
	id, err := k.c.Store().Spend(ctx, store.Spend{AtMS: now.UnixMilli(), Amount: money.MicroUSD(microUSD), What: what}, now.Add(-limitWindow).UnixMilli(), l.Daily)
	if err != nil {
		return nil, err
	}
	return func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		if err := k.c.Store().Unspend(ctx, id); err != nil {
			k.c.Log.Warn("What was not spent counts as spent for a day", "err", err)
		}
	}, nil
}

// spendRefused says why an amount could not leave the wallet now.
func (k *Desk) spendRefused(ctx context.Context, microUSD int64) (condition.Reason, error) {
	v, err := k.Limits(ctx)
	if err != nil || v.DailyUSDMicro == 0 || microUSD <= v.LeftUSDMicro {
		return condition.Reason{}, err
	}
	return condition.Newf(condition.LimitReached, "of %s a day %s are left, and this is %s",
		money.MicroUSD(v.DailyUSDMicro), money.MicroUSD(v.LeftUSDMicro), money.MicroUSD(microUSD)), nil
}

// LeaseRefused says why a lease of this cap may not be opened.
func (k *Desk) LeaseRefused(ctx context.Context, capUSD, depositUSD int64) (condition.Reason, error) {
	l, err := k.limits(ctx)
	if err != nil {
		return condition.Reason{}, err
	}
	if l.PerLease > 0 && money.MicroUSD(capUSD) > l.PerLease {
		return condition.Newf(condition.LimitReached, "a lease may cost %s, and this one may come to %s", l.PerLease, money.MicroUSD(capUSD)), nil
	}
	return k.spendRefused(ctx, depositUSD)
}

// Limits implements api.Spending.
func (k *Desk) Limits(ctx context.Context) (schema.Limits, error) {
	l, err := k.limits(ctx)
	if err != nil {
		return schema.Limits{}, err
	}
	spends, err := k.c.Store().Spends(ctx, k.c.Now().Add(-limitWindow).UnixMilli())
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
func (k *Desk) SetLimits(ctx context.Context, r schema.LimitsRequest) (schema.Limits, error) {
	now, err := k.limits(ctx)
	if err != nil {
		return schema.Limits{}, err
	}
	next := limits{Daily: money.MicroUSD(r.DailyUSDMicro), PerLease: money.MicroUSD(r.PerLeaseUSDMicro)}
	if looser(next.Daily, now.Daily) || looser(next.PerLease, now.PerLease) {
		if r.Passphrase == "" {
			return schema.Limits{}, condition.FieldErrorf("passphrase", condition.WrongPassphrase, "raising a limit needs it")
		}
		if err := k.c.Keys.Verify(r.Passphrase); err != nil {
			return schema.Limits{}, err
		}
	}
	if err := k.c.Store().PutDocument(ctx, limitsDocument, next); err != nil {
		return schema.Limits{}, err
	}
	k.c.Log.Info("Limits changed", "daily", next.Daily.String(), "perLease", next.PerLease.String())
	k.c.Changed()
	return k.Limits(ctx)
}

// Payout implements api.Spending.
func (k *Desk) Payout(ctx context.Context) (schema.Payout, error) {
	return payoutView(k.c.Store().Payout(ctx, k.c.Now().UnixMilli()))
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
func (k *Desk) SetPayout(ctx context.Context, r schema.PayoutRequest) (schema.Payout, error) {
	var address common.Address
	if r.Address != "" {
		var err error
		if address, err = words.Address("address", r.Address); err != nil {
			return schema.Payout{}, err
		}
	}
	if err := k.c.Keys.Verify(r.Passphrase); err != nil {
		return schema.Payout{}, err
	}
	v, err := payoutView(k.c.Store().ChangePayout(ctx, address, k.c.Now().UnixMilli(), payoutCooling))
	if err == nil {
		k.c.Log.Info("Payout address change asked for", "address", address, "effectiveAt", v.EffectiveAt)
		k.c.Changed()
	}
	return v, err
}

// CancelPayout implements api.Spending. It needs no passphrase: it only leaves things as they are.
func (k *Desk) CancelPayout(ctx context.Context) (schema.Payout, error) {
	v, err := payoutView(k.c.Store().CancelPayoutChange(ctx, k.c.Now().UnixMilli()))
	if err == nil {
		k.c.Changed()
	}
	return v, err
}

// payoutRefused says why money may not be sent to an address.
func (k *Desk) payoutRefused(ctx context.Context, to common.Address) (condition.Reason, error) {
	p, err := k.c.Store().Payout(ctx, k.c.Now().UnixMilli())
	if err != nil || p.Address == (common.Address{}) || p.Address == to {
		return condition.Reason{}, err
	}
	return condition.Newf(condition.PayoutLocked, "that is %s", p.Address), nil
}

// Limited reports whether any limit is set.
func (k *Desk) Limited(ctx context.Context) (bool, error) {
	l, err := k.limits(ctx)
	return l != limits{}, err
}

// Protection reads what protects the owner's money, limits and payout address. What it returns writes that into the store that is
// in use when it is called.
func (k *Desk) Protection(ctx context.Context) (restore func(context.Context) error, err error) {
	payout, err := k.c.Store().Payout(ctx, k.c.Now().UnixMilli())
	if err != nil {
		return nil, err
	}
	l, err := k.limits(ctx)
	if err != nil {
		return nil, err
	}
	return func(ctx context.Context) error {
		db := k.c.Store()
		return errors.Join(db.AdoptPayout(ctx, payout, k.c.Now().UnixMilli()), db.PutDocument(ctx, limitsDocument, l))
	}, nil
}
