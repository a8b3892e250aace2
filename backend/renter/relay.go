package renter

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
)

// payIn puts what is missing into the lease's channel and returns the transaction. A wallet that has no coin for the network's
// fee signs the deposit and has the provider submit it.
func (m *Manager) payIn(ctx context.Context, r *run, missing money.Amount) (tx string, err error) {
	pays := false
	if r.record().Relay == nil { // otherwise it is signed already, and must not be paid for a second time
		if pays, err = m.paysFee(ctx); err != nil {
			return "", err
		}
	}
	if pays {
		tx, err = m.deposit(ctx, r.record().Signed.Terms.Provider, missing)
		if !condition.Is(err, condition.InsufficientGas) {
			return tx, err
		}
		// It was close: the network asks for more than was expected, and nothing was sent.
	}
	return m.relay(ctx, r, missing)
}

// relay has the provider submit the deposit. The signatures are on the disk before anybody sees them, so that a restart goes on
// with the same ones: whatever else happens, only one deposit with their number can ever be executed.
func (m *Manager) relay(ctx context.Context, r *run, missing money.Amount) (string, error) {
	rec := r.record()
	t := rec.Signed.Terms
	if rec.Relay == nil {
		if err := m.mayRelay(ctx, rec.Peer, t.Cap); err != nil {
			return "", m.noFeeCoin(err)
		}
		deposit, err := m.signDeposit(ctx, t.Provider, missing)
		if err != nil {
			return "", err
		}
		if err := m.update(ctx, r, func(rec *lease.Record) { rec.Relay = &lease.Relay{Deposit: deposit, Open: true} }); err != nil {
			return "", err
		}
	}
	if err := m.awaitRelay(ctx, r); err != nil {
		return "", err
	}
	// Which transaction it was is good to know and no more.
	tx, err := m.relayedIn(ctx, r.record().Relay.Deposit)
	if err != nil {
		m.Logger.Warn("Deposit's transaction was not found", "leaseId", rec.ID.Short(), "err", err)
	}
	return tx, nil
}

// mayRelay asks the provider whether it submits a deposit for a lease of that cap; a *condition.Error says why not.
func (m *Manager) mayRelay(ctx context.Context, peer string, limit money.Amount) error {
	data, err := m.exchange(ctx, "GET", peer, lease.PathRelayTerms, nil, callTimeout)
	switch {
	case condition.Is(err, condition.Unavailable), condition.Is(err, condition.NotFound): // an older program has no such question
		return condition.Errorf(condition.RelayRefused, "its program does not do that")
	case err != nil:
		return err
	}
	terms, err := lease.DecodeRelayTerms(data)
	if err != nil {
		return err
	}
	if limit.Cmp(terms.MinCap) < 0 {
		return condition.Errorf(condition.RelayRefused, "it does so for leases of at least %s", terms.MinCap.Token(m.Network.TokenDecimals))
	}
	return nil
}

// noFeeCoin says what to do where the provider does not help.
func (m *Manager) noFeeCoin(err error) error {
	why := condition.Of(err)
	if why.Code != condition.RelayRefused {
		return err
	}
	return &condition.Error{Cause: err, Reason: condition.Reason{Code: condition.InsufficientGas,
		Text: fmt.Sprintf("The wallet holds no coin for the network's fee. %s", why.Text),
		Remedy: fmt.Sprintf("Put a little of the network's coin into the wallet at %s, or choose another offer",
			m.SignTerms.Address().Hex())}}
}

// relayPause is how long the escrow and the provider are left alone between two looks at a deposit that is on its way.
const relayPause = 300 * time.Millisecond

// awaitRelay tells the provider of the signed deposit until the channel covers the lease, or the deposit never will. The
// provider's word counts for nothing but what to tell the person: the escrow is asked, and the forwarder whether the
// signatures are still good.
func (m *Manager) awaitRelay(ctx context.Context, r *run) error {
	rec := r.record()
	t, deposit := rec.Signed.Terms, rec.Relay.Deposit
	pause := relayPause
	for {
		status, refused := m.ask(ctx, "POST", rec, lease.PathRelay, lease.RelayRequest{Signed: rec.Signed, Deposit: deposit}, callTimeout)
		if refused == nil && status.State == lease.Failed {
			refused = &condition.Error{Reason: status.Reason}
		}
		// The number is read before the channel: once it is used, the channel shows what the deposit did.
		fate, err := m.fate(ctx, t.Provider, deposit)
		if err == nil {
			var ledger lease.Ledger
			if ledger, err = m.refresh(ctx, t.Channel()); err == nil && ledger.Admit(t.Cap) == nil {
				return nil
			}
		}
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil && m.Now().After(deposit.Until().Add(depositPatience)):
			return err // whoever comes next finds out first
		case err != nil:
			m.Logger.Debug("Deposit's fate is not known", "leaseId", rec.ID.Short(), "err", err)
		case fate != lease.RelayOpen:
			if err := m.closeRelay(ctx, r.record()); err != nil {
				return err
			}
			if condition.Is(refused, condition.RelayRefused) {
				return m.noFeeCoin(refused)
			}
			return condition.Errorf(condition.RelayMissed, "its signatures are %s", map[lease.RelayFate]string{
				lease.RelayExpired: "out of date", lease.RelayUsed: "used up"}[fate])
		}
		if refused != nil && !condition.Is(refused, condition.PeerUnreachable) && !condition.Is(refused, condition.RateLimited) {
			return m.noFeeCoin(refused)
		}
		timer := time.NewTimer(pause)
		pause = min(2*pause, 5*time.Second)
		select {
		case <-ctx.Done():
			timer.Stop()
			return ctx.Err()
		case <-r.cancelled:
			timer.Stop()
			return condition.Errorf(condition.CancelledByRenter, "before the deposit was made")
		case <-timer.C:
		}
	}
}

// awaitRelays returns once no deposit that was signed for another lease may still be executed: the next one would have the same
// number, and one of the two be lost. A quote that runs out meanwhile is not waited for.
func (m *Manager) awaitRelays(ctx context.Context, r *run) error {
	until := time.Unix(r.record().Signed.Terms.ExpiresAt, 0)
	for pause := relayPause; ; {
		open, err := m.Store.OpenRelays(ctx, lease.Renter)
		if err != nil {
			return err
		}
		waits := 0
		for _, rec := range open {
			if rec.ID == r.record().ID {
				continue
			}
			switch fate, err := m.fate(ctx, rec.Signed.Terms.Provider, rec.Relay.Deposit); {
			case err != nil:
				return err
			case fate == lease.RelayOpen:
				waits++
			default:
				if err := m.closeRelay(ctx, rec); err != nil {
					return err
				}
			}
		}
		if waits == 0 {
			return nil
		}
		if m.Now().After(until) {
			return condition.Errorf(condition.RelayPending, "the quote ran out meanwhile")
		}
		select {
		case <-r.cancelled:
			return condition.Errorf(condition.CancelledByRenter, "before the deposit was made")
		default:
		}
		if err := wait(ctx, &pause); err != nil {
			return err
		}
	}
}

// closeRelay notes that a signed deposit can no longer be executed, or was.
func (m *Manager) closeRelay(ctx context.Context, rec lease.Record) error {
	change := func(rec *lease.Record) {
		if rec.Relay != nil {
			closed := *rec.Relay
			closed.Open = false
			rec.Relay = &closed
		}
	}
	m.mu.Lock()
	r, live := m.runs[rec.ID]
	m.mu.Unlock()
	if live {
		return m.update(ctx, r, change)
	}
	_, err := m.Store.UpdateLease(ctx, lease.Renter, rec.ID, change)
	return err
}

func (m *Manager) paysFee(ctx context.Context) (bool, error) {
	ctx, cancel := context.WithTimeout(ctx, chainPatience)
	defer cancel()
	return m.Chain.PaysFee(ctx)
}

func (m *Manager) signDeposit(ctx context.Context, to common.Address, amount money.Amount) (lease.RelayedDeposit, error) {
	ctx, cancel := context.WithTimeout(ctx, depositPatience)
	defer cancel()
	return m.Chain.SignDeposit(ctx, to, amount)
}

func (m *Manager) fate(ctx context.Context, to common.Address, d lease.RelayedDeposit) (lease.RelayFate, error) {
	ctx, cancel := context.WithTimeout(ctx, chainPatience)
	defer cancel()
	return m.Chain.RelayFate(ctx, to, d)
}

func (m *Manager) relayedIn(ctx context.Context, d lease.RelayedDeposit) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, chainPatience)
	defer cancel()
	return m.Chain.RelayedIn(ctx, d)
}
