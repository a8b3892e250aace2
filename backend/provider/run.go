package provider

import (
	"context"
	"os"
	"sync"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
)

// run is one lease while this agent lives. Its record mirrors the store; handlers talk to the runner through it.
type run struct {
	mu   sync.Mutex // guards the following fields
	rec  lease.Record
	beat *lease.Heartbeat
	// exposure is the rule "nobody works unpaid".
	exposure lease.Exposure
	stopWhy  condition.Reason
	// changed is closed and replaced whenever something above or in the log changed.
	changed chan struct{}
	log     logBuffer
	// funded is true once the channel covered the cap.
	funded bool
	// expected counts requests with a deposit that are being looked at.
	expected int
	// outputsReady is true once the outputs lie in the lease's folder.
	outputsReady bool

	// spooling is held while inputs come in.
	spooling sync.Mutex

	relaying   sync.Mutex // held while a deposit is looked at; guards the following field
	relayTries int

	// The runner waits on these; each holds at most one wake-up.
	accepted, funds, inputs, stopped, received, vouchers chan struct{}
}

func newRun(rec lease.Record) *run {
	r := &run{rec: rec, changed: make(chan struct{}), outputsReady: rec.State.Over(),
		funded: rec.State != lease.Quoted && rec.State != lease.Agreed}
	for _, c := range []*chan struct{}{&r.accepted, &r.funds, &r.inputs, &r.stopped, &r.received, &r.vouchers} {
		*c = make(chan struct{}, 1)
	}
	return r
}

func (r *run) record() lease.Record {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.rec
}

func (r *run) set(rec lease.Record) {
	r.mu.Lock()
	r.rec = rec
	r.wake()
	r.mu.Unlock()
}

// wake tells everybody who watches. The caller holds mu.
func (r *run) wake() {
	close(r.changed)
	r.changed = make(chan struct{})
}

func (r *run) poke(c chan struct{}) { kick(c) }

// stop asks the runner to end the lease; the first reason counts.
func (r *run) stop(why condition.Reason) {
	r.mu.Lock()
	if r.stopWhy.IsZero() {
		r.stopWhy = why
	}
	r.mu.Unlock()
	kick(r.stopped)
}

func (r *run) stopReason() condition.Reason {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.stopWhy
}

// paid notes a good voucher.
func (r *run) paid(rec lease.Record) {
	r.mu.Lock()
	// The runner may have moved the state on meanwhile; only what the voucher changed is taken over.
	r.rec.Promised = r.rec.Promised.Max(rec.Promised)
	r.wake()
	r.mu.Unlock()
	kick(r.vouchers)
}

func (r *run) wasFunded() bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.funded
}

// took notes that the outputs are home. The runner may have moved the state on meanwhile.
func (r *run) took() {
	r.mu.Lock()
	r.rec.OutputsReceived = true
	r.wake()
	r.mu.Unlock()
}

func (r *run) status() lease.Status {
	r.mu.Lock()
	defer r.mu.Unlock()
	return lease.Status{State: r.rec.State, Reason: r.rec.Reason, MeteredMS: r.rec.MeteredMS,
		Promised: r.rec.Promised, ExitCode: r.rec.ExitCode}
}

// accept takes the renter's signature; the terms must be the very ones that were quoted. It may be called again.
func (r *run) accept(s lease.Signed) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if err := s.Terms.Validate(); err != nil { // what is out of range cannot even be hashed
		return err
	}
	if s.Terms.Digest() != r.rec.Signed.Terms.Digest() {
		return condition.Errorf(condition.InvalidInput, "these are not the terms that were quoted")
	}
	s.ProviderSignature = r.rec.Signed.ProviderSignature
	if err := s.VerifyBoth(); err != nil {
		return err
	}
	if r.rec.State == lease.Quoted {
		r.rec.Signed.RenterSignature = s.RenterSignature
		kick(r.accepted)
	}
	return nil
}

// awaitFunded waits until the lease is past agreed, and says where it stands.
func (r *run) awaitFunded(ctx context.Context) lease.Status {
	for {
		r.mu.Lock()
		waiting := r.rec.State == lease.Quoted || r.rec.State == lease.Agreed
		changed := r.changed
		r.mu.Unlock()
		if !waiting {
			return r.status()
		}
		select {
		case <-ctx.Done():
			return r.status()
		case <-changed:
		}
	}
}

// begin registers the lease and hands it to Serve, which owns its runner. The device is reserved already.
func (m *Manager) begin(ctx context.Context, rec lease.Record) error {
	r := newRun(rec)
	m.mu.Lock()
	m.runs[rec.ID] = r
	m.mu.Unlock()
	m.changed(rec)
	kick(m.kickOffers)
	select {
	case m.begun <- r:
		return nil
	case <-ctx.Done():
		// The renter left, or this agent is going down, before anybody drove the lease: nobody will.
		ending, cancel := context.WithTimeout(context.WithoutCancel(ctx), 2*time.Second)
		defer cancel()
		m.giveUp(ending, r, condition.New(condition.QuoteExpired, "nobody waited for it"))
		m.quotes.note(r, m.Now())
		m.mu.Lock()
		delete(m.runs, rec.ID)
		m.mu.Unlock()
		m.release(rec)
		return ctx.Err()
	}
}

// transition writes the step down before it takes effect.
func (m *Manager) transition(ctx context.Context, r *run, to lease.State, why condition.Reason, change func(*lease.Record)) error {
	rec, err := m.Store.Transition(ctx, lease.Provider, r.record().ID, to, why, m.nowMS(), func(rec *lease.Record) {
		if change != nil {
			change(rec)
		}
	})
	if err != nil {
		return err
	}
	r.set(rec)
	m.changed(rec)
	m.Logger.Info("Lease changed", "leaseId", rec.ID.Short(), "state", rec.State, "reason", rec.Reason.Text)
	return nil
}

func (m *Manager) changed(rec lease.Record) {
	if m.Changed != nil {
		m.Changed(rec)
	}
}

// drive takes a lease from wherever it stands to its end. It returns early only when ctx ends: the next start goes on.
func (m *Manager) drive(ctx context.Context, r *run) {
	err := m.steps(ctx, r)
	if ctx.Err() != nil {
		return
	}
	rec := r.record()
	if err != nil && !rec.State.Over() {
		// Nothing runs yet, or the store is broken; either way the device must not stay taken.
		m.Logger.Error("Lease broke off", "leaseId", rec.ID.Short(), "state", rec.State, "err", err)
		m.giveUp(ctx, r, condition.Of(err))
	}
	if err := m.Sandbox.Remove(ctx, rec.ID.String()); err != nil {
		m.Logger.Error("Container was not removed", "leaseId", rec.ID.Short(), "err", err)
	}
	if r.record().State == lease.Failed {
		if err := os.RemoveAll(m.folder(rec.ID)); err != nil {
			m.Logger.Warn("Lease's folder was not removed", "leaseId", rec.ID.Short(), "err", err)
		}
	}
	m.quotes.note(r, m.Now())
	m.release(rec)
	kick(m.kickSettle)
	m.forgetLater(ctx, r)
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
	var job *running
	for {
		var err error
		switch rec := r.record(); rec.State {
		case lease.Quoted:
			err = m.awaitAcceptance(ctx, r)
		case lease.Agreed:
			err = m.awaitFunds(ctx, r)
		case lease.Funded:
			err = m.transition(ctx, r, lease.Preparing, condition.Reason{}, nil)
		case lease.Preparing:
			job, err = m.prepare(ctx, r)
		case lease.Running, lease.Paused:
			if job == nil {
				job, err = m.adopt(ctx, r)
			}
			if err == nil {
				err = m.work(ctx, r, job)
			}
			if err != nil && ctx.Err() == nil && !r.record().State.Over() {
				// What worked until now is still owed, and what it brought forth may still be there.
				m.Logger.Error("Job broke off", "leaseId", rec.ID.Short(), "err", err)
				if job != nil {
					m.halt(ctx, r, job)
				}
				err = m.transition(ctx, r, lease.Ending, condition.Of(err), nil)
			}
		case lease.Ending:
			err = m.finish(ctx, r, job)
		default:
			return nil
		}
		if err != nil {
			return err
		}
	}
}

func (m *Manager) awaitAcceptance(ctx context.Context, r *run) error {
	rec := r.record()
	expiry := time.NewTimer(time.Unix(rec.Signed.Terms.ExpiresAt, 0).Sub(m.Now()))
	defer expiry.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-expiry.C:
		return condition.Errorf(condition.QuoteExpired, "after %d seconds", rec.Signed.Terms.ExpiresAt-rec.Signed.Terms.QuotedAt)
	case <-r.stopped:
		return &condition.Error{Reason: r.stopReason()}
	case <-r.accepted:
		signature := r.record().Signed.RenterSignature
		return m.transition(ctx, r, lease.Agreed, condition.Reason{}, func(rec *lease.Record) { rec.Signed.RenterSignature = signature })
	}
}

// fundsPoll is how often the escrow is asked for a deposit that no event has told of.
const fundsPoll = 500 * time.Millisecond

// chainPatience bounds one question to the escrow.
const chainPatience = 10 * time.Second

// refresh reads a channel from the escrow into the store.
func (m *Manager) refresh(ctx context.Context, key lease.ChannelKey) (lease.Ledger, error) {
	ctx, cancel := context.WithTimeout(ctx, chainPatience)
	defer cancel()
	return m.Chain.RefreshChannel(ctx, key)
}

// awaitFunds looks at the channel until its free part covers the cap or the quote expires. A deposit that the renter signed is
// submitted meanwhile.
func (m *Manager) awaitFunds(ctx context.Context, r *run) error {
	rec := r.record()
	poll := time.NewTicker(fundsPoll)
	defer poll.Stop()
	submitting := false
	for {
		if relay := r.record().Relay; relay != nil && relay.Tx == "" && !submitting {
			submitting = true
			m.group.Go(func() { m.submit(ctx, r) })
		}
		_, err := m.refresh(ctx, rec.Signed.Terms.Channel())
		if err == nil {
			err = m.mayBegin(ctx, rec.Signed.Terms.Channel())
		}
		if err == nil {
			var funded lease.Record
			if funded, err = m.Store.AdmitLease(ctx, lease.Provider, rec.ID, m.nowMS()); err == nil {
				r.mu.Lock()
				r.funded = true
				r.mu.Unlock()
				r.set(funded)
				m.changed(funded)
				return nil
			}
			if condition.Is(err, condition.ChannelThawing) && !r.fundsExpected() {
				return err
			}
		}
		expiry := time.NewTimer(r.fundsDue().Sub(m.Now()))
		select {
		case <-ctx.Done():
			expiry.Stop()
			return ctx.Err()
		case <-r.stopped:
			expiry.Stop()
			return &condition.Error{Reason: r.stopReason()}
		case <-expiry.C:
			if condition.Of(err).Code.ServerLies() {
				return err // the renter may have paid; it is this side's servers that cannot be believed
			}
			return condition.Errorf(condition.NotFunded, "%w", err)
		case <-poll.C:
		case <-r.funds:
		}
		expiry.Stop()
	}
}
