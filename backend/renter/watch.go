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

const (
	// patience is how long a provider may be silent before the lease is given up. Nothing is paid meanwhile.
	patience = 2 * time.Minute
	// maxStrikes is how often a provider may say what no honest one says before the lease is given up.
	maxStrikes = 16
	// maxFlaps bounds how often a lease may pause and go on: each time is written down.
	maxFlaps = 1000
)

var one = money.Units(1)

// watcher follows one lease's events. It belongs to one goroutine.
type watcher struct {
	m *Manager
	r *run
	// sent is the amount the provider is known to hold a voucher for; paidAt when the last one was sent.
	sent   money.Amount
	paidAt time.Time
	// offset is how far the log has come home; log is its file, of logSize bytes.
	offset, logSize int64
	log             *os.File
	// remote is what the provider last said, and live whether it said so on this connection.
	remote lease.Status
	live   bool
	// preparing is when the job was last known not to run yet: it cannot have begun before.
	preparing time.Time
	// heard is when the provider last said anything that was true.
	heard time.Time
	// began is when this watch did; see deadline.
	began time.Time
	// clockWrong is when the provider's heartbeats began to carry a time that cannot be true; zero while they do not.
	clockWrong time.Time
	// refusedAt is when a last voucher was refused first; zero while none was.
	refusedAt time.Time
	// fetches counts the tries to bring the outputs home, strikes what only a broken or lying provider says.
	fetches, strikes, flaps int
}

// junk is something no honest provider says.
type junk struct{ error }

func (j junk) Unwrap() error { return j.error }

// watch sends the inputs, follows events, pays, and brings the outputs home, through any number of broken connections.
func (m *Manager) watch(ctx context.Context, r *run) error {
	file, next, size, err := m.openLog(r.record().ID)
	if err != nil {
		return err
	}
	defer file.Close()
	now := m.Now()
	w := &watcher{m: m, r: r, log: file, offset: next, logSize: size, paidAt: now, heard: now, began: now,
		preparing: time.UnixMilli(r.record().UpdatedAtMS)}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	for pause := 100 * time.Millisecond; ; {
		before := m.Now()
		err := w.connect(ctx)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		var lie junk
		if errors.As(err, &lie) {
			w.strikes++
		}
		switch now := m.Now(); {
		case errors.Is(err, errOver):
			return w.settleDown(ctx)
		case w.remote.State == lease.Failed:
			return w.failed(ctx)
		case condition.Is(err, condition.NotFound):
			// The provider knows nothing of the lease: its disk is gone, or it is another machine by now.
			return w.lost(ctx, condition.New(condition.ProviderRestarted, ""))
		case w.strikes >= maxStrikes:
			return w.lost(ctx, condition.Newf(condition.InvalidInput, "the provider says nothing sensible: %v", lie))
		case now.Sub(w.heard) > patience:
			return w.lost(ctx, condition.Newf(condition.NoHeartbeat, "for %s", patience))
		case !now.Before(w.deadline()):
			return w.lost(ctx, condition.New(condition.NoHeartbeat, "the provider does not come to an end"))
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

// How long each part of a lease may take at most, whatever the provider says.
const (
	prepareLimit = 30 * time.Minute
	pausesLimit  = 10 * time.Minute
	endLimit     = 20 * time.Minute
	// slowest is the rate below which outputs are given up, in bytes a second.
	slowest = 128 << 10
)

// deadline is when the lease is given up, however alive the provider seems: one that never comes to an end must not hold
// the deposit for ever. After a restart there is time for at least one honest answer.
func (w *watcher) deadline() time.Time {
	rec := w.r.record()
	t := rec.Signed.Terms
	var end time.Time
	switch rec.State {
	case lease.Running, lease.Paused:
		// A job stands still while payments are late; as long again is generous.
		end = time.UnixMilli(rec.StartedAtMS).Add(2*time.Duration(t.MaxSeconds)*time.Second + pausesLimit)
	case lease.Ending:
		end = time.UnixMilli(rec.EndedAtMS).Add(endLimit + fetchLimit(outputsLimit(rec)))
	default:
		end = time.UnixMilli(rec.UpdatedAtMS).Add(prepareLimit)
	}
	if at := w.r.cancelledAt(); !at.IsZero() && rec.State != lease.Ending {
		if asked := at.Add(patience + time.Duration(t.GraceSeconds)*time.Second); asked.Before(end) {
			end = asked
		}
	}
	if least := w.began.Add(patience); end.Before(least) {
		end = least
	}
	return end
}

// connect follows the event stream once.
func (w *watcher) connect(parent context.Context) error {
	ctx, cancel := context.WithCancelCause(parent)
	defer cancel(nil)
	w.live = false
	rec := w.r.record()
	// A silent stream is a dead one: heartbeats come every few seconds while the job runs, and the status now and then.
	silence := time.AfterFunc(patience, func() { cancel(condition.Errorf(condition.NoHeartbeat, "the stream is silent")) })
	defer silence.Stop()
	if rec.Job.Inputs != nil && rec.State == lease.Preparing {
		w.m.group.Go(func() {
			if err := w.m.sendInputs(ctx, rec, func() { silence.Reset(patience) }); err != nil && ctx.Err() == nil {
				cancel(err)
			}
		})
	}
	w.m.group.Go(func() {
		select {
		case <-ctx.Done():
		case <-w.r.cancelled:
			if _, err := w.m.ask(ctx, "POST", rec, lease.PathCancel, w.r.cancelReason(), callTimeout); err != nil && ctx.Err() == nil {
				cancel(err)
			}
		}
	})
	resp, err := w.m.call(ctx, "GET", rec.Peer, fmt.Sprintf("%s?log=%d", leasePath(lease.PathEvents, rec.ID), w.offset), nil, -1)
	if err != nil {
		if cause := context.Cause(ctx); cause != nil {
			return cause
		}
		return err
	}
	defer resp.Body.Close()
	lines := bufio.NewScanner(resp.Body)
	lines.Buffer(make([]byte, 0, 64<<10), lease.MaxEventBytes)
	for lines.Scan() {
		event, err := lease.DecodeEvent(lines.Bytes())
		if err != nil {
			return junk{err}
		}
		silence.Stop()
		if !w.m.Now().Before(w.deadline()) {
			return condition.Errorf(condition.NoHeartbeat, "the provider does not come to an end")
		}
		if err := w.take(parent, event); err != nil {
			return err
		}
		silence.Reset(w.silenceLimit())
	}
	if cause := context.Cause(ctx); cause != nil {
		return cause
	}
	if errors.Is(lines.Err(), bufio.ErrTooLong) {
		return junk{lines.Err()}
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
	now := w.m.Now()
	wasLive, rec := w.live, w.r.record()
	w.remote, w.live, w.heard = s, true, now
	w.sent = s.Promised
	s.Reason = w.ownReason(s.State, s.Reason)
	// When the job began is known where the change was seen; otherwise it may have been any time since it was last known
	// not to run.
	began := w.preparing
	if wasLive {
		began = now
	}
	switch s.State {
	case lease.Preparing:
		w.preparing = now
	case lease.Failed:
		return errFailed
	case lease.Running, lease.Paused, lease.Ending:
		if s.State == rec.State {
			break
		}
		if w.flaps++; w.flaps > maxFlaps {
			w.strikes = maxStrikes
			return junk{condition.Errorf(condition.InvalidInput, "it pauses and goes on without end")}
		}
		if rec.State == lease.Preparing && s.State == lease.Ending && s.MeteredMS > 0 {
			// It ran unseen.
			if err := w.m.advance(ctx, w.r, lease.Running, condition.Reason{}, began); err != nil {
				return err
			}
		}
		if err := w.m.advance(ctx, w.r, s.State, s.Reason, began); err != nil {
			return err
		}
		if s.State != lease.Ending {
			return nil
		}
		return w.m.update(ctx, w.r, func(rec *lease.Record) { rec.ExitCode, rec.Reason = s.ExitCode, s.Reason })
	case lease.Ended, lease.Settled:
		if err := w.m.advance(ctx, w.r, lease.Ending, s.Reason, began); err != nil {
			return err
		}
		return errOver
	}
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
	why := w.r.record().Reason
	if why.IsZero() {
		why = condition.New(condition.Unavailable, "the provider gives no reason")
	}
	return w.end(ctx, w.orOutputsLost(why))
}

// ownReason prefers this side's reason for the end of the lease to the provider's, which can only repeat that it was asked to.
func (w *watcher) ownReason(s lease.State, why condition.Reason) condition.Reason {
	if own := w.r.cancelReason(); own.Code == condition.ClocksDiffer && (s == lease.Ending || s.Over()) {
		return own
	}
	return why
}

// orOutputsLost replaces the reason of a lease that went well but for its outputs.
func (w *watcher) orOutputsLost(why condition.Reason) condition.Reason {
	if why.Code == condition.Completed && !w.r.record().OutputsReceived {
		return condition.New(condition.OutputsLost, "")
	}
	return why
}

// failed ends a lease that the provider says came to nothing.
func (w *watcher) failed(ctx context.Context) error {
	why := w.remote.Reason
	if why.IsZero() {
		why = condition.New(condition.Unavailable, "the provider gives no reason")
	}
	if w.r.record().State == lease.Preparing {
		return &condition.Error{Reason: why}
	}
	return w.lost(ctx, why)
}

// lost ends a lease whose provider is gone.
func (w *watcher) lost(ctx context.Context, why condition.Reason) error {
	w.m.Logger.Warn("Lease is given up", "leaseId", w.r.record().ID.Short(), "reason", why.Text)
	if w.r.record().State == lease.Ending && !w.r.record().Reason.IsZero() {
		// It had ended by itself; only the rest did not come.
		why = w.orOutputsLost(w.r.record().Reason)
	}
	return w.end(ctx, w.ownReason(lease.Ended, why))
}

func (w *watcher) end(ctx context.Context, why condition.Reason) error {
	for _, to := range []lease.State{lease.Ending, lease.Ended} {
		if err := w.m.advance(ctx, w.r, to, why, w.m.Now()); err != nil {
			return err
		}
	}
	return nil
}
