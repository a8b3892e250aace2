package provider

import (
	"context"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
)

const (
	// settleRetry is the pause after a try that failed; settleRest the longest between two looks at what waits.
	settleRetry = 30 * time.Second
	settleRest  = 5 * time.Minute
	// redeemPatience is how long one redemption may take to get into a block; it is tried again.
	redeemPatience = 5 * time.Minute
)

// settleLoop collects what ended leases are owed, and what is owed on channels that thaw, when that pays.
func (m *Manager) settleLoop(ctx context.Context) {
	for {
		pause := m.settle(ctx)
		timer := time.NewTimer(pause)
		select {
		case <-ctx.Done():
			timer.Stop()
			return
		case <-m.kickSettle:
			timer.Stop()
		case <-timer.C:
		}
	}
}

// owed is a channel's due with the voucher that collects it.
type owed struct {
	Due
	voucher lease.Voucher
}

// settle collects in as many transactions as it takes, and returns how long nothing will have to be done.
func (m *Manager) settle(ctx context.Context) (pause time.Duration) {
	for {
		again, pause, why := m.settleOnce(ctx)
		m.mu.Lock()
		m.unsettled = why
		m.mu.Unlock()
		if !again || ctx.Err() != nil {
			return pause
		}
	}
}

// settleOnce makes at most one transaction. again says that there is more to collect at once.
func (m *Manager) settleOnce(ctx context.Context) (again bool, pause time.Duration, why condition.Reason) {
	dues, problem := m.dues(ctx)
	if len(dues) == 0 {
		return false, settleRetry, problem
	}
	plain, vouchers := make([]Due, len(dues)), make([]lease.Voucher, 0, len(dues))
	for i, d := range dues {
		plain[i] = d.Due
		if len(vouchers) < m.thrift().most() {
			vouchers = append(vouchers, d.voucher)
		}
	}
	costs, err := m.costs(ctx, vouchers)
	if err != nil {
		m.Logger.Warn("Cost of collecting is not known", "err", err)
		return false, settleRetry, condition.Of(err)
	}
	choice := m.thrift().Choose(m.Now(), plain, costs)
	if len(choice.Take) == 0 {
		return false, m.restUntil(choice.Next), m.waiting(choice, problem)
	}
	batch := make([]lease.Voucher, 0, len(choice.Take))
	for _, i := range choice.Take {
		batch = append(batch, dues[i].voucher)
	}
	tx, err := m.redeem(ctx, batch)
	if err != nil {
		why := condition.Of(err)
		m.Logger.Warn("Vouchers were not redeemed yet", "count", len(batch), "reason", why.Text)
		return false, settleRetry, why
	}
	m.Logger.Info("Vouchers redeemed", "count", len(batch), "tx", tx)
	return len(choice.Take) < len(dues), settleRetry, m.waiting(choice, problem)
}

func (m *Manager) thrift() Thrift {
	if m.Thrift == (Thrift{}) {
		return DefaultThrift
	}
	return m.Thrift
}

// restUntil is the pause until something must be collected, or might have become worth it.
func (m *Manager) restUntil(next time.Time) time.Duration {
	if next.IsZero() {
		return settleRest
	}
	return min(max(next.Sub(m.Now()), time.Second), settleRest)
}

// waiting says what is not collected yet, when nothing worse is to be said.
func (m *Manager) waiting(c Choice, problem condition.Reason) condition.Reason {
	decimals := m.Network.TokenDecimals
	switch {
	case !problem.IsZero():
		return problem
	case !c.Waiting.IsZero() && !c.Next.IsZero():
		return condition.Newf(condition.SettlementWaits, "%s, until %s at the latest", c.Waiting.Token(decimals), c.Next.Format("2 January 15:04"))
	case !c.Worthless.IsZero():
		return condition.Newf(condition.SettlementWaits, "collecting %s costs more than that now", c.Worthless.Token(decimals))
	}
	return condition.Reason{}
}

// dues lists every channel that an ended lease or a thaw makes due, and why the list may be incomplete.
func (m *Manager) dues(ctx context.Context) ([]owed, condition.Reason) {
	open, err := m.Store.OpenLeases(ctx, lease.Provider)
	if err != nil {
		m.Logger.Error("Leases cannot be read", "err", err)
		return nil, condition.Of(err)
	}
	// since is when the first of a channel's leases ended; zero while all of them run.
	since, order := map[lease.ChannelKey]int64{}, []lease.ChannelKey{}
	for _, rec := range open {
		if rec.State.Check(lease.Settled) == nil && rec.Promised.IsZero() {
			m.settleNothing(ctx, rec)
			continue
		}
		if rec.Promised.IsZero() {
			continue
		}
		key := rec.Signed.Terms.Channel()
		at, known := since[key]
		if !known {
			order = append(order, key)
		}
		if rec.State == lease.Ended && (at == 0 || rec.EndedAtMS < at) {
			at = rec.EndedAtMS
		}
		since[key] = at
	}
	// A redemption that was undone after its lease was settled is due as well.
	undone, err := m.Store.UncollectedChannels(ctx)
	if err != nil {
		m.Logger.Error("Channels cannot be read", "err", err)
		return nil, condition.Of(err)
	}
	var out []owed
	for _, key := range order {
		due, ok, why := m.due(ctx, key, since[key], since[key] > 0)
		if !why.IsZero() {
			return out, why
		}
		if ok {
			out = append(out, due)
		}
	}
	for _, key := range undone {
		if _, listed := since[key]; listed {
			continue
		}
		due, ok, why := m.due(ctx, key, m.nowMS(), true)
		if !why.IsZero() {
			return out, why
		}
		if ok {
			out = append(out, due)
		}
	}
	return out, condition.Reason{}
}

// due looks at one channel. Without an ended lease it is due only in a thaw: a voucher that still grows is collected once.
func (m *Manager) due(ctx context.Context, key lease.ChannelKey, sinceMS int64, ended bool) (owed, bool, condition.Reason) {
	ledger, err := m.refresh(ctx, key)
	if err != nil {
		m.Logger.Warn("Escrow cannot be read", "err", err)
		return owed{}, false, condition.Of(err)
	}
	best, ok, err := m.Store.BestVoucher(ctx, lease.Provider, key)
	if err != nil {
		return owed{}, false, condition.Of(err)
	}
	if !ok || !ended && !ledger.Thawing {
		return owed{}, false, condition.Reason{}
	}
	if err := m.notClosing(ctx, key); err != nil { // its end pays what is due
		return owed{}, false, condition.Reason{}
	}
	d := owed{voucher: best, Due: Due{Key: key, Owed: best.Cumulative.Minus(ledger.Claimed).Min(ledger.Balance), Since: time.UnixMilli(sinceMS)}}
	if !ended {
		d.Since = m.Now()
	}
	if ledger.Thawing {
		d.SafeUntil = time.Unix(ledger.ThawEndsAt, 0).Add(-m.ThawMargin)
	}
	return d, !d.Owed.IsZero(), condition.Reason{}
}

func (m *Manager) costs(ctx context.Context, vouchers []lease.Voucher) (Costs, error) {
	ctx, cancel := context.WithTimeout(ctx, redeemPatience)
	defer cancel()
	return m.Chain.RedeemCosts(ctx, vouchers)
}

// Unsettled returns why earnings were not collected at the last try, or the zero reason.
func (m *Manager) Unsettled() condition.Reason {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.unsettled
}

func (m *Manager) redeem(ctx context.Context, vouchers []lease.Voucher) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, redeemPatience)
	defer cancel()
	release, err := m.collect(ctx)
	if err != nil {
		return "", err
	}
	defer release()
	return m.Chain.Redeem(ctx, vouchers)
}

// collect waits until no other transaction that pays this provider is being made.
func (m *Manager) collect(ctx context.Context) (release func(), err error) {
	select {
	case m.collecting <- struct{}{}:
		return func() { <-m.collecting }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}
