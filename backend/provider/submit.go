package provider

import (
	"context"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
)

// relayPatience is how long one submission may take to get into a block; its lease has run out by then.
const relayPatience = 5 * time.Minute

// submit sends the deposit that was written down, or finds that an earlier process did, and notes what it cost.
func (m *Manager) submit(ctx context.Context, r *run) {
	rec := r.record()
	t := rec.Signed.Terms
	sending, cancel := context.WithTimeout(ctx, relayPatience)
	defer cancel()
	relayed, err := m.Chain.Relay(sending, t, rec.Relay.Deposit, m.Policy().relayFee(t.Cap))
	switch {
	case ctx.Err() != nil && err != nil:
		return // what was sent is looked after; the next start finds it
	case condition.Is(err, condition.Conflict), condition.Is(err, condition.TransactionWaiting):
		// Somebody else submitted it, or the network takes its time: the channel will show.
		m.Logger.Warn("Deposit's fee is not known yet", "leaseId", rec.ID.Short(), "err", err)
		return
	case err != nil:
		m.Logger.Warn("Deposit was not submitted", "leaseId", rec.ID.Short(), "err", err)
		if kept, ok := m.noteRelayed(ctx, rec.ID, relayed); ok {
			r.relay(kept.Relay)
		}
		if r.record().State == lease.Agreed {
			r.stop(condition.Of(relayError(err)))
		}
		return
	}
	m.Logger.Info("Deposit submitted", "leaseId", rec.ID.Short(), "tx", relayed.Tx)
	if kept, ok := m.noteRelayed(ctx, rec.ID, relayed); ok {
		r.relay(kept.Relay)
		r.poke(r.funds)
	}
}

// noteRelayed writes down what a submission cost; nothing of that ends the lease.
func (m *Manager) noteRelayed(ctx context.Context, id lease.ID, relayed Relayed) (lease.Record, bool) {
	kept, err := m.Store.UpdateLease(ctx, lease.Provider, id, func(rec *lease.Record) {
		if rec.Relay != nil {
			done := *rec.Relay
			done.Open, done.Tx, done.FeeWei = false, relayed.Tx, relayed.FeeWei
			rec.Relay = &done
		}
	})
	if err != nil {
		m.Logger.Error("Deposit's fee was not stored", "leaseId", id.Short(), "tx", relayed.Tx, "err", err)
		return kept, false
	}
	m.changed(kept)
	return kept, true
}

// noteRelays finds out what deposits cost that an earlier process submitted and whose leases have moved on, or have failed, before
// that was known. It submits none.
func (m *Manager) noteRelays(ctx context.Context) {
	open, err := m.Store.OpenRelays(ctx, lease.Provider)
	if err != nil {
		m.Logger.Error("Submitted deposits cannot be read", "err", err)
		return
	}
	for _, rec := range open {
		if rec.State == lease.Agreed {
			continue // its runner goes on with it
		}
		relayed, err := m.Chain.Relayed(ctx, rec.Signed.Terms, rec.Relay.Deposit)
		if err != nil && relayed.Tx == "" && !condition.Is(err, condition.NotFound) {
			m.Logger.Warn("Deposit's fee is not known yet", "leaseId", rec.ID.Short(), "err", err)
			continue
		}
		kept, ok := m.noteRelayed(ctx, rec.ID, relayed)
		if r, err := m.run(rec.ID); ok && err == nil {
			r.relay(kept.Relay)
		}
	}
}

// expect counts requests with a deposit that are being looked at.
func (r *run) expect(n int) {
	r.mu.Lock()
	r.expected += n
	r.mu.Unlock()
}

// relay takes over what the store has of the renter's deposit. The runner may have moved the state on meanwhile.
func (r *run) relay(known *lease.Relay) {
	r.mu.Lock()
	r.rec.Relay = known
	r.wake()
	r.mu.Unlock()
}

// awaitAgreed waits until the runner has written down the renter's acceptance.
func (r *run) awaitAgreed(ctx context.Context) {
	for {
		r.mu.Lock()
		waiting := r.rec.State == lease.Quoted
		changed := r.changed
		r.mu.Unlock()
		if !waiting {
			return
		}
		select {
		case <-ctx.Done():
			return
		case <-changed:
		}
	}
}

// fundsExpected reports whether a deposit is being looked at or was taken, which will end a thaw.
func (r *run) fundsExpected() bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.expected > 0 || r.rec.Relay != nil
}

// fundsDue is until when the channel may still come to cover the lease: as long as the quote holds, or a little longer for a
// deposit that this side has undertaken to submit.
func (r *run) fundsDue() time.Time {
	rec := r.record()
	due := time.Unix(rec.Signed.Terms.ExpiresAt, 0)
	if rec.Relay == nil {
		return due
	}
	longer := min(max(rec.Relay.Deposit.Until().Sub(due), 0), lease.RelayLife)
	return due.Add(longer)
}

// Relayed is a deposit that was submitted and is in a block.
type Relayed struct {
	Tx string
	// FeeWei is what the network charged for it, in the native coin's smallest unit.
	FeeWei money.Amount
}
