package provider

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
)

func (m *Manager) outputsDir(id lease.ID) string { return filepath.Join(m.folder(id), "out") }
func (m *Manager) inputsFile(id lease.ID) string { return filepath.Join(m.folder(id), "in.tar") }

// finish brings the outputs out of the container, throws it away, and waits for the renter to fetch them and to send
// the last voucher.
func (m *Manager) finish(ctx context.Context, r *run, job *running) error {
	rec := r.record()
	if err := m.bringOut(ctx, r, job); err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		m.Logger.Warn("Outputs are lost", "leaseId", rec.ID.Short(), "err", err)
	}
	r.mu.Lock()
	r.outputsReady = true
	r.wake()
	r.mu.Unlock()
	if err := m.Sandbox.Remove(ctx, rec.ID.String()); err != nil {
		m.Logger.Warn("Container was not removed", "leaseId", rec.ID.Short(), "err", err)
	}
	told := true
	if err := m.heartbeat(ctx, r, r.record().MeteredMS, true); err != nil {
		told = false
		m.Logger.Warn("Last heartbeat was not made yet", "leaseId", rec.ID.Short(), "err", err)
	}
	// The device is free from here on: a renter who takes its time keeps nobody else waiting.
	m.release(rec)
	m.awaitRenter(ctx, r, told)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err := m.transition(ctx, r, lease.Ended, r.record().Reason, nil); err != nil {
		return err
	}
	if r.record().OutputsReceived {
		return os.RemoveAll(m.folder(rec.ID))
	}
	return nil
}

// bringOut saves the outputs once; a folder that a killed agent left half filled is filled anew.
func (m *Manager) bringOut(ctx context.Context, r *run, job *running) error {
	rec := r.record()
	if len(rec.Outputs) > 0 || rec.OutputsReceived {
		if job != nil {
			job.done()
			return job.Close()
		}
		return nil
	}
	if job == nil {
		c, err := m.Sandbox.Adopt(ctx, rec.ID.String())
		if err != nil {
			return err
		}
		job = m.follow(ctx, r, c)
		if err := job.Stop(ctx, 0); err != nil {
			m.Logger.Warn("Job was not stopped", "leaseId", rec.ID.Short(), "err", err)
		}
	}
	defer func() {
		job.done()
		if err := job.Close(); err != nil {
			m.Logger.Debug("Container was not closed", "leaseId", rec.ID.Short(), "err", err)
		}
	}()
	if err := os.RemoveAll(m.outputsDir(rec.ID)); err != nil {
		return err
	}
	files, err := job.Outputs(ctx, m.outputsDir(rec.ID))
	if err != nil {
		return err
	}
	updated, err := m.Store.UpdateLease(ctx, lease.Provider, rec.ID, func(rec *lease.Record) { rec.Outputs = files })
	if err != nil {
		return err
	}
	r.set(updated)
	return nil
}

// awaitRenter waits until everything metered is promised and the outputs are fetched, or nothing has moved for long. A last
// heartbeat that could not be made is tried again meanwhile: without it the renter does not know what it owes, and an owner whose
// wallet was locked after a restart unlocks it a moment later.
func (m *Manager) awaitRenter(ctx context.Context, r *run, told bool) {
	patience := time.NewTimer(finalPatience)
	defer patience.Stop()
	again := time.NewTicker(finalRetry)
	defer again.Stop()
	limit := time.NewTimer(finalLimit)
	defer limit.Stop()
	promised := r.record().Promised
	for {
		rec := r.record()
		owed := rec.Signed.Terms.CostUnits(rec.MeteredMS)
		if rec.Promised.Cmp(owed) >= 0 && rec.OutputsReceived {
			return
		}
		select {
		case <-ctx.Done():
			return
		case <-patience.C:
			m.Logger.Warn("Renter does not come back", "leaseId", rec.ID.Short(),
				"promised", rec.Promised.String(), "owed", owed.String(), "outputsReceived", rec.OutputsReceived)
			return
		case <-limit.C:
			m.Logger.Warn("Renter took too long", "leaseId", rec.ID.Short(), "promised", rec.Promised.String(), "owed", owed.String())
			return
		case <-r.vouchers:
			// The same voucher again is no progress.
			if now := r.record().Promised; now.Cmp(promised) > 0 {
				promised = now
				patience.Reset(finalPatience)
			}
		case <-r.received:
			patience.Reset(finalPatience)
		case <-again.C:
			if told {
				continue
			}
			if err := m.heartbeat(ctx, r, r.record().MeteredMS, true); err == nil {
				told = true
				patience.Reset(finalPatience)
				m.Logger.Info("Last heartbeat was made", "leaseId", rec.ID.Short())
			}
		}
	}
}

// forgetLater keeps a lease that is over at hand, so that a renter who asks a moment later still learns of its end
// from the live stream, and then leaves it to the store.
func (m *Manager) forgetLater(ctx context.Context, r *run) {
	t := time.NewTimer(finalPatience)
	defer t.Stop()
	select {
	case <-ctx.Done():
	case <-t.C:
	}
	m.mu.Lock()
	delete(m.runs, r.record().ID)
	m.mu.Unlock()
}

func (m *Manager) settleNothing(ctx context.Context, rec lease.Record) {
	rec, err := m.Store.Transition(ctx, lease.Provider, rec.ID, lease.Settled, rec.Reason, m.nowMS(), func(*lease.Record) {})
	if err != nil {
		m.Logger.Error("Lease cannot be settled", "leaseId", rec.ID.Short(), "err", err)
		return
	}
	m.Settled(rec)
}

// Settled takes over that the store settled a lease, or took that back, told by whoever follows the escrow's events.
func (m *Manager) Settled(rec lease.Record) {
	if r, err := m.run(rec.ID); err == nil {
		r.set(rec)
	}
	m.changed(rec)
}

// reconcile compares the store with the containers that are there, and takes up each lease where it stood.
func (m *Manager) reconcile(ctx context.Context) error {
	open, err := m.Store.OpenLeases(ctx, lease.Provider)
	if err != nil {
		return err
	}
	known := map[string]bool{}
	for _, rec := range open {
		if rec.State.Over() {
			continue
		}
		known[rec.ID.String()] = true
		r := newRun(rec)
		m.mu.Lock()
		m.runs[rec.ID] = r
		// An ending lease gives its device free early; another may have it by now.
		if _, taken := m.reserved[rec.Signed.Terms.DeviceID]; !taken || rec.State != lease.Ending {
			m.reserved[rec.Signed.Terms.DeviceID] = rec.ID
		}
		m.mu.Unlock()
		m.Logger.Info("Lease taken up again", "leaseId", rec.ID.Short(), "state", rec.State)
		m.group.Go(func() { m.drive(ctx, r) })
	}
	m.tidy(ctx)
	return m.sweep(ctx, known)
}

// keepOutputs is how long outputs wait for a renter who did not fetch them while the lease lasted.
const keepOutputs = 24 * time.Hour

// tidy removes the folders of leases that are over and whose renter did not come for the outputs.
func (m *Manager) tidy(ctx context.Context) {
	entries, err := os.ReadDir(m.Dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		m.Logger.Warn("Leases' folders cannot be listed", "err", err)
	}
	for _, e := range entries {
		id, err := lease.ParseID(e.Name())
		if err != nil {
			continue // not ours to judge
		}
		rec, err := m.Store.Lease(ctx, lease.Provider, id)
		switch {
		case err != nil && !condition.Is(err, condition.NotFound):
			continue
		case err == nil && (!rec.State.Over() || m.nowMS()-rec.UpdatedAtMS < keepOutputs.Milliseconds()):
			continue
		}
		m.Logger.Info("Lease's folder removed", "leaseId", id.Short())
		if err := os.RemoveAll(m.folder(id)); err != nil {
			m.Logger.Warn("Lease's folder was not removed", "leaseId", id.Short(), "err", err)
		}
	}
}

// sweep removes containers that no open lease knows. An engine that does not answer is reported by its own condition;
// leases without containers need none.
func (m *Manager) sweep(ctx context.Context, known map[string]bool) error {
	present, err := m.Sandbox.Leases(ctx)
	if err != nil {
		m.Logger.Warn("Containers cannot be listed", "err", err)
		return nil
	}
	for _, id := range present {
		if known[id] {
			continue
		}
		m.Logger.Warn("Container without a lease removed", "leaseId", id)
		if err := m.Sandbox.Remove(ctx, id); err != nil {
			m.Logger.Error("Container was not removed", "leaseId", id, "err", err)
		}
	}
	return nil
}
