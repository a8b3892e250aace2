package renter

import (
	"context"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
)

// takeHeartbeat checks the provider's word and answers with a voucher when one is due.
func (w *watcher) takeHeartbeat(ctx context.Context, h lease.Heartbeat) error {
	rec := w.r.record()
	t := rec.Signed.Terms
	w.r.mu.Lock()
	last := w.r.lastBeat
	w.r.mu.Unlock()
	if h.LeaseID == t.ID && h.Sequence <= last {
		// A new stream begins with the newest heartbeat, which is known already after a short break.
		if h.Final {
			return w.closeAgain(ctx, rec)
		}
		return nil
	}
	if err := h.Check(t, last); err != nil {
		return junk{err}
	}
	now := w.m.Now()
	w.heard = now
	w.r.mu.Lock()
	w.r.lastBeat, w.r.load, w.r.beatAt = h.Sequence, h.Load, now
	w.r.mu.Unlock()
	if err := h.CheckClock(begun(rec), now); err != nil {
		return w.disbelieve(ctx, h, condition.Of(err))
	}
	w.clockWrong = time.Time{}
	amount, err := lease.Payable(t, h.MeteredMS, ran(rec, now))
	if err != nil {
		w.m.Logger.Warn("Heartbeat is not paid", "leaseId", rec.ID.Short(), "reason", err)
		if h.Final {
			return w.close(ctx)
		}
		return nil
	}
	if err := w.m.keep(ctx, w.r, h); err != nil {
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

// refusedFor is how long a last voucher that is refused is offered again; the provider waits twice as long for it.
const refusedFor = time.Minute

// closeAgain is close for a last heartbeat that came before the stream broke off. The voucher that answered it may have been lost
// on its way, and nothing will ask for it once the outputs are here. One that is refused does not keep them from coming home; it is
// offered again for a while, since the deposit that it draws on may be missing for a moment only: when its block was replaced by
// another. What is promised and never taken would keep the lease from being settled.
func (w *watcher) closeAgain(ctx context.Context, rec lease.Record) error {
	if rec.Promised.Cmp(w.sent) > 0 {
		switch err := w.pay(ctx, rec.Promised); {
		case condition.Is(err, condition.PeerUnreachable), condition.Is(err, condition.RateLimited), ctx.Err() != nil:
			return err // it did not get there
		case condition.Is(err, condition.VoucherRefused) && w.mayBeTaken():
			if lost := w.bringHome(ctx); lost != nil {
				return lost
			}
			return err // the stream begins anew, and with it this
		case err != nil:
			w.m.Logger.Warn("Last voucher was not taken", "leaseId", rec.ID.Short(), "reason", condition.Of(err).Text)
		}
	}
	return w.close(ctx)
}

// mayBeTaken reports whether a last voucher that was refused was so for not long yet.
func (w *watcher) mayBeTaken() bool {
	now := w.m.Now()
	if w.refusedAt.IsZero() {
		w.refusedAt = now
	}
	return now.Sub(w.refusedAt) < refusedFor
}

// disbelieve leaves a heartbeat unpaid whose time cannot be true. A clock that was just set right is given two voucher
// intervals, for which the provider works unpaid at most anyway; then the lease is ended.
func (w *watcher) disbelieve(ctx context.Context, h lease.Heartbeat, why condition.Reason) error {
	now, t := w.m.Now(), w.r.record().Signed.Terms
	if w.clockWrong.IsZero() {
		w.clockWrong = now
		w.m.Logger.Warn("Heartbeat is not paid", "leaseId", t.ID.Short(), "reason", why.Text)
	}
	switch {
	case h.Final:
		return w.close(ctx)
	case now.Sub(w.clockWrong) >= 2*t.VoucherInterval():
		w.r.cancel(now, why)
	}
	return nil
}

// begun returns since when the job can have run, by this side's clock.
func begun(rec lease.Record) time.Time {
	if rec.StartedAtMS > 0 {
		return time.UnixMilli(rec.StartedAtMS)
	}
	return time.UnixMilli(rec.CreatedAtMS)
}

// ran returns for how long the job can have run at most, by this side's clock.
func ran(rec lease.Record, now time.Time) time.Duration {
	if rec.StartedAtMS == 0 {
		return 0
	}
	until := now.UnixMilli()
	if rec.EndedAtMS > 0 {
		until = rec.EndedAtMS
	}
	return time.Duration(until-rec.StartedAtMS) * time.Millisecond
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
	if condition.Is(err, condition.NotFound) {
		return condition.Errorf(condition.VoucherRefused, "%w", err)
	}
	if err != nil {
		return err
	}
	w.sent = status.Promised
	return nil
}
