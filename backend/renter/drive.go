package renter

import (
	"context"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
)

// drive takes a lease from wherever it stands to its end. It returns early only when ctx ends: the next start goes on.
func (m *Manager) drive(ctx context.Context, r *run) {
	err := m.steps(ctx, r)
	if ctx.Err() != nil {
		return
	}
	if rec := r.record(); err != nil && !rec.State.Over() {
		m.Logger.Warn("Lease broke off", "leaseId", rec.ID.Short(), "state", rec.State, "reason", condition.Of(err).Text)
		m.giveUp(ctx, r, condition.Of(err))
	}
	if r.record().State == lease.Ended && r.record().Promised.IsZero() {
		if err := m.transition(ctx, r, lease.Settled, r.record().Reason, nil); err != nil {
			m.Logger.Error("Lease cannot be settled", "leaseId", r.record().ID.Short(), "err", err)
		}
	}
	if r.record().State.Over() {
		_ = os.Remove(m.inputsFile(r.record().ID)) // usually there is none
	}
	m.forget(r.record().ID)
}

// giveUp ends a lease as its state allows.
func (m *Manager) giveUp(ctx context.Context, r *run, why condition.Reason) {
	for _, to := range []lease.State{lease.Failed, lease.Ending, lease.Ended} {
		if r.record().State.Check(to) == nil {
			if err := m.transition(ctx, r, to, why, func(rec *lease.Record) { rec.EndedAtMS = m.nowMS() }); err != nil {
				m.Logger.Error("Lease cannot be ended", "leaseId", r.record().ID.Short(), "err", err)
				return
			}
		}
	}
}

// steps walks the states; each function leaves the lease in a later one.
func (m *Manager) steps(ctx context.Context, r *run) error {
	for {
		var err error
		switch rec := r.record(); rec.State {
		case lease.Quoted:
			err = m.agree(ctx, r)
		case lease.Agreed:
			err = m.fund(ctx, r)
		case lease.Funded:
			err = m.accept(ctx, r)
		case lease.Preparing, lease.Running, lease.Paused, lease.Ending:
			err = m.watch(ctx, r)
		default:
			return nil
		}
		if err != nil {
			return err
		}
	}
}

func (m *Manager) agree(ctx context.Context, r *run) error {
	switch {
	case r.restarted:
		return condition.Errorf(condition.RenterRestarted, "before the lease was agreed")
	case r.isCancelled():
		return condition.Errorf(condition.CancelledByRenter, "before the lease was agreed")
	}
	sig, err := m.sign(r.record().Signed.Terms)
	if err != nil {
		return err
	}
	return m.transition(ctx, r, lease.Agreed, condition.Reason{}, func(rec *lease.Record) { rec.Signed.RenterSignature = sig })
}

// beginFunding waits until no other lease is being funded, and no end of the lease's channel is on its way.
func (m *Manager) beginFunding(ctx context.Context, r *run) (release func(), err error) {
	cancelled := func() error { return condition.Errorf(condition.CancelledByRenter, "before the deposit was made") }
	for {
		select {
		case m.funding <- struct{}{}:
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-r.cancelled:
			return nil, cancelled()
		}
		ending := m.endingOf(r.record().Signed.Terms.Channel())
		if ending == nil {
			return func() { <-m.funding }, nil
		}
		<-m.funding // the others need not wait for it
		select {
		case <-ending:
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-r.cancelled:
			return nil, cancelled()
		}
	}
}

// fund makes sure that the channel's free part covers the cap, with one transaction when it does not; see payIn.
func (m *Manager) fund(ctx context.Context, r *run) error {
	began := m.Now()
	release, err := m.beginFunding(ctx, r)
	if err != nil {
		return err
	}
	defer release()
	rec := r.record()
	t := rec.Signed.Terms
	ledger, err := m.refresh(ctx, t.Channel())
	if err != nil {
		return err
	}
	missing := t.Cap.Minus(ledger.Free())
	if !missing.IsZero() || ledger.Thawing {
		// What an earlier try has sent, before it was killed or gave up, may be on its way: it is not sent again.
		if err := m.awaitDeposits(ctx, t.Provider); err != nil {
			return err
		}
		if err := m.awaitRelays(ctx, r); err != nil {
			return err
		}
		if ledger, err = m.refresh(ctx, t.Channel()); err != nil {
			return err
		}
		missing = t.Cap.Minus(ledger.Free())
	}
	var tx string
	var paid money.Amount
	if !missing.IsZero() || ledger.Thawing {
		// A quote that ran out is not funded: the money would lie there for nothing. What a killed agent deposited stays
		// in the channel for the next lease with this provider, or is withdrawn.
		if m.Now().After(time.Unix(t.ExpiresAt, 0)) {
			return condition.Errorf(condition.QuoteExpired, "before the deposit was made")
		}
		if r.isCancelled() {
			return condition.Errorf(condition.CancelledByRenter, "before the deposit was made")
		}
		if missing.IsZero() {
			// Any deposit stops the thaw; the smallest will do.
			missing = missing.Add(one)
		}
		if tx, err = m.payIn(ctx, r, missing); err != nil {
			return err
		}
		paid = missing
		if ledger, err = m.refresh(ctx, t.Channel()); err != nil {
			return err
		}
		if err := ledger.Admit(t.Cap); err != nil {
			return err
		}
	}
	return m.transition(ctx, r, lease.Funded, condition.Reason{}, func(rec *lease.Record) {
		rec.DepositTx, rec.Deposited = tx, paid
		if rec.Relay != nil {
			closed := *rec.Relay
			closed.Open = false
			rec.Relay, rec.Deposited = &closed, closed.Deposit.Amount
		}
		stage(rec, "fund", m.Now().Sub(began))
	})
}

const (
	// chainPatience bounds one question to the escrow.
	chainPatience = 15 * time.Second
	// depositPatience is how long a deposit may take to get into a block. One that comes later stays in the channel.
	depositPatience = 5 * time.Minute
)

// refresh reads a channel from the escrow into the store.
func (m *Manager) refresh(ctx context.Context, key lease.ChannelKey) (lease.Ledger, error) {
	ctx, cancel := context.WithTimeout(ctx, chainPatience)
	defer cancel()
	return m.Chain.RefreshChannel(ctx, key)
}

func (m *Manager) awaitDeposits(ctx context.Context, to common.Address) error {
	ctx, cancel := context.WithTimeout(ctx, depositPatience)
	defer cancel()
	return m.Chain.AwaitDeposits(ctx, to)
}

func (m *Manager) deposit(ctx context.Context, to common.Address, amount money.Amount) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, depositPatience)
	defer cancel()
	return m.Chain.Deposit(ctx, to, amount)
}

// accept sends the signed terms until the provider has seen the deposit, or the quote runs out.
func (m *Manager) accept(ctx context.Context, r *run) error {
	rec := r.record()
	until := time.Unix(rec.Signed.Terms.ExpiresAt, 0)
	pause := 200 * time.Millisecond
	for {
		status, err := m.ask(ctx, "POST", rec, lease.PathAccept, rec.Signed, acceptTimeout)
		switch {
		case err == nil && status.State == lease.Failed:
			return &condition.Error{Reason: status.Reason}
		case err == nil && (status.State == lease.Quoted || status.State == lease.Agreed):
			// The provider still waits for the deposit to show on its side.
		case err == nil:
			return m.advance(ctx, r, lease.Preparing, condition.Reason{}, m.Now())
		case !condition.Is(err, condition.PeerUnreachable) && ctx.Err() == nil:
			return err
		}
		if m.Now().After(until) {
			if err == nil {
				err = condition.Errorf(condition.NotFunded, "the provider does not see it")
			}
			return err
		}
		if err := wait(ctx, &pause); err != nil {
			return err
		}
	}
}

// advance writes down every step between here and the state, so that none is skipped in the story. A job that turns out
// to run, or to have run, may have begun at the given time.
func (m *Manager) advance(ctx context.Context, r *run, to lease.State, why condition.Reason, began time.Time) error {
	for _, s := range r.record().State.PathTo(to) {
		reason := condition.Reason{}
		if s == to {
			reason = why
		}
		if err := m.transition(ctx, r, s, reason, func(rec *lease.Record) {
			now := m.nowMS()
			switch {
			case s == lease.Running && rec.StartedAtMS == 0:
				rec.StartedAtMS = began.UnixMilli()
				stage(rec, "prepare", time.Duration(max(rec.StartedAtMS-rec.UpdatedAtMS, 0))*time.Millisecond)
			case s == lease.Ending:
				rec.EndedAtMS = now
				if rec.StartedAtMS > 0 {
					stage(rec, "run", time.Duration(now-rec.StartedAtMS)*time.Millisecond)
				}
			}
		}); err != nil {
			return err
		}
	}
	return nil
}

// wait pauses with doubling intervals up to five seconds.
func wait(ctx context.Context, pause *time.Duration) error {
	t := time.NewTimer(*pause)
	defer t.Stop()
	*pause = min(*pause*2, 5*time.Second)
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}
