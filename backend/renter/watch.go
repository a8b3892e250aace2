package renter

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
)

// patience is how long a provider may be silent before the lease is given up. Nothing is paid meanwhile.
const patience = 2 * time.Minute

var one = money.Units(1)

// watcher follows one lease's events. It belongs to one goroutine.
type watcher struct {
	m *Manager
	r *run
	// sent is the amount the provider is known to hold a voucher for; paidAt when the last one was sent.
	sent   money.Amount
	paidAt time.Time
	// offset is how far the log has come home; log is its file.
	offset int64
	log    *os.File
	// remote is what the provider last said.
	remote lease.Status
	// heard is when the provider last said anything that was true.
	heard time.Time
	// fetches counts the tries to bring the outputs home.
	fetches int
}

// watch sends the inputs, follows events, pays, and brings the outputs home, through any number of broken connections.
func (m *Manager) watch(ctx context.Context, r *run) error {
	file, size, err := m.openLog(r.record().ID)
	if err != nil {
		return err
	}
	defer file.Close()
	w := &watcher{m: m, r: r, log: file, offset: size, paidAt: m.Now(), heard: m.Now()}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	for pause := 100 * time.Millisecond; ; {
		before := m.Now()
		err := w.connect(ctx)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		switch {
		case errors.Is(err, errOver):
			return w.settleDown(ctx)
		case condition.Is(err, condition.NotFound):
			// The provider knows nothing of the lease: its disk is gone, or it is another machine by now.
			return w.lost(ctx, condition.New(condition.ProviderRestarted, ""))
		case m.Now().Sub(w.heard) > patience:
			return w.lost(ctx, condition.Newf(condition.NoHeartbeat, "for %s", patience))
		}
		m.Logger.Debug("Event stream broke off", "leaseId", r.record().ID.Short(), "err", err)
		if m.Now().Sub(before) > 10*time.Second {
			pause = 100 * time.Millisecond
		}
		if err := wait(ctx, &pause); err != nil {
			return err
		}
	}
}

// connect follows the event stream once.
func (w *watcher) connect(ctx context.Context) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	rec := w.r.record()
	if rec.Job.Inputs != nil && rec.State == lease.Preparing {
		w.m.group.Go(func() {
			if err := w.m.sendInputs(ctx, rec); err != nil && ctx.Err() == nil {
				cancel(err)
			}
		})
	}
	w.m.group.Go(func() {
		select {
		case <-ctx.Done():
		case <-w.r.cancelled:
			if _, err := w.m.ask(ctx, "POST", rec, lease.PathCancel, condition.New(condition.CancelledByRenter, ""), callTimeout); err != nil && ctx.Err() == nil {
				cancel(err)
			}
		}
	})
	resp, err := w.m.call(ctx, "GET", rec.Peer, fmt.Sprintf("%s?log=%d", leasePath(lease.PathEvents, rec.ID), w.offset), nil, -1)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	// A silent stream is a dead one: heartbeats come every few seconds while the job runs.
	silence := time.AfterFunc(patience, func() { cancel(condition.Errorf(condition.NoHeartbeat, "the stream is silent")) })
	defer silence.Stop()
	lines := bufio.NewScanner(resp.Body)
	lines.Buffer(make([]byte, 0, 64<<10), lease.MaxEventBytes)
	for lines.Scan() {
		event, err := lease.DecodeEvent(lines.Bytes())
		if err != nil {
			return err
		}
		silence.Reset(w.silenceLimit())
		if err := w.take(ctx, event); err != nil {
			return err
		}
	}
	if cause := context.Cause(ctx); cause != nil {
		return cause
	}
	return condition.Errorf(condition.PeerUnreachable, "the event stream ended: %w", lines.Err())
}

// silenceLimit is short while heartbeats are due and long while a large image or archive is made ready.
func (w *watcher) silenceLimit() time.Duration {
	switch t := w.r.record().Signed.Terms; w.remote.State {
	case lease.Running, lease.Paused:
		return 5 * t.HeartbeatInterval()
	default:
		return patience
	}
}

func (w *watcher) take(ctx context.Context, e lease.Event) error {
	switch {
	case e.Log != nil:
		return w.takeLog(ctx, *e.Log)
	case e.Status != nil:
		return w.takeStatus(ctx, *e.Status)
	default:
		return w.takeHeartbeat(ctx, *e.Heartbeat)
	}
}

func (w *watcher) takeStatus(ctx context.Context, s lease.Status) error {
	w.remote, w.heard = s, w.m.Now()
	w.sent = s.Promised
	switch s.State {
	case lease.Failed:
		return &condition.Error{Reason: s.Reason}
	case lease.Preparing, lease.Running, lease.Paused, lease.Ending:
		if err := w.m.advance(ctx, w.r, s.State, s.Reason); err != nil {
			return err
		}
		if s.State != lease.Ending {
			return nil
		}
		return w.m.update(ctx, w.r, func(rec *lease.Record) { rec.ExitCode, rec.Reason = s.ExitCode, s.Reason })
	case lease.Ended, lease.Settled:
		if err := w.m.advance(ctx, w.r, lease.Ending, s.Reason); err != nil {
			return err
		}
		return errOver
	}
	return nil
}

// takeHeartbeat checks the provider's word and answers with a voucher when one is due.
func (w *watcher) takeHeartbeat(ctx context.Context, h lease.Heartbeat) error {
	rec := w.r.record()
	t := rec.Signed.Terms
	w.r.mu.Lock()
	last := w.r.lastBeat
	w.r.mu.Unlock()
	if h.Sequence <= last {
		// A new stream begins with the newest heartbeat, which is known already after a short break.
		if h.Final {
			return w.close(ctx)
		}
		return nil
	}
	if err := h.Check(t, last); err != nil {
		return err
	}
	now := w.m.Now()
	w.heard = now
	w.r.mu.Lock()
	w.r.lastBeat, w.r.load, w.r.beatAt = h.Sequence, h.Load, now
	w.r.mu.Unlock()
	var elapsed time.Duration
	if rec.StartedAtMS > 0 {
		until := now.UnixMilli()
		if rec.EndedAtMS > 0 {
			until = rec.EndedAtMS
		}
		elapsed = time.Duration(until-rec.StartedAtMS) * time.Millisecond
	}
	amount, err := lease.Payable(t, h.MeteredMS, elapsed)
	if err != nil {
		w.m.Logger.Warn("Heartbeat is not paid", "leaseId", rec.ID.Short(), "reason", err)
		if h.Final {
			return w.close(ctx)
		}
		return nil
	}
	if err := w.m.update(ctx, w.r, func(rec *lease.Record) { rec.MeteredMS = max(rec.MeteredMS, h.MeteredMS) }); err != nil {
		return err
	}
	due := h.Final || w.remote.State == lease.Paused || now.Sub(w.paidAt) >= t.VoucherInterval()
	if due && amount.Cmp(w.sent) > 0 {
		if err := w.pay(ctx, amount); err != nil {
			return err
		}
		w.paidAt = now
	}
	if h.Final {
		return w.close(ctx)
	}
	return nil
}

// pay stores a voucher and sends it. A refusal is logged and the provider decides what it does.
func (w *watcher) pay(ctx context.Context, amount money.Amount) error {
	rec := w.r.record()
	v, err := w.m.Store.IssueVoucher(ctx, rec.ID, amount, w.m.nowMS(), func(v lease.Voucher) ([]byte, error) {
		return w.m.SignVoucher.SignHash(v.Digest(rec.Signed.Terms.Domain()))
	})
	if err != nil {
		return err
	}
	if err := w.m.update(ctx, w.r, func(*lease.Record) {}); err != nil { // the record shows what IssueVoucher promised
		return err
	}
	status, err := w.m.ask(ctx, "POST", rec, lease.PathVoucher, v, callTimeout)
	if err != nil {
		return err
	}
	w.sent = status.Promised
	return nil
}

// close brings the outputs home after the last heartbeat and tells the provider.
func (w *watcher) close(ctx context.Context) error {
	if err := w.bringHome(ctx); err != nil {
		return err
	}
	if _, err := w.m.ask(ctx, "POST", w.r.record(), lease.PathReceived, nil, callTimeout); err != nil {
		return err
	}
	return errOver
}

// settleDown ends the lease on this side.
func (w *watcher) settleDown(ctx context.Context) error {
	if !w.r.record().OutputsReceived {
		// The provider was done before this side was: take what it still has.
		if err := w.bringHome(ctx); err != nil && ctx.Err() == nil {
			w.m.Logger.Warn("Outputs did not come home", "leaseId", w.r.record().ID.Short(), "reason", condition.Of(err).Text)
		}
	}
	return w.m.transition(ctx, w.r, lease.Ended, w.r.record().Reason, nil)
}

// lost ends a lease whose provider is gone.
func (w *watcher) lost(ctx context.Context, why condition.Reason) error {
	if w.r.record().State == lease.Ending && !w.r.record().Reason.IsZero() {
		// It had ended well; only the rest did not come.
		why = w.r.record().Reason
	}
	if err := w.m.advance(ctx, w.r, lease.Ending, why); err != nil {
		return err
	}
	return w.m.transition(ctx, w.r, lease.Ended, why, nil)
}
