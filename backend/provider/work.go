package provider

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
)

const (
	// inputsPatience is how long a renter may take to send the inputs.
	inputsPatience = 10 * time.Minute
	// finalPatience is how long the provider waits for the last voucher and for the renter to fetch the outputs, after
	// anything last moved.
	finalPatience = 2 * time.Minute
	// finalRetry is the pause between two tries to make the last heartbeat.
	finalRetry = time.Second
	// finalLimit is how long it waits at most, whatever moves.
	finalLimit = time.Hour
)

// running is a container with what its goroutines report.
type running struct {
	Container
	exit chan exited
	// done ends the goroutines that follow the container.
	done context.CancelFunc
}

type exited struct {
	Exit
	err error
}

// folder returns where the lease's inputs and outputs lie while it lasts.
func (m *Manager) folder(id lease.ID) string { return filepath.Join(m.Dir, id.String()) }

// prepare starts the container, puts the inputs in and starts the job. A container that an earlier, killed agent left half
// prepared is thrown away: nothing was metered yet.
func (m *Manager) prepare(ctx context.Context, r *run) (*running, error) {
	rec := r.record()
	if err := m.Sandbox.Remove(ctx, rec.ID.String()); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(m.folder(rec.ID), 0o700); err != nil {
		return nil, condition.Errorf(condition.DiskFull, "make the lease's folder: %w", err)
	}
	if err := m.awaitInputs(ctx, r); err != nil {
		return nil, err
	}
	c, err := m.Sandbox.Start(ctx, m.spec(rec))
	if err != nil {
		return nil, err
	}
	if err := m.launch(ctx, r, c); err != nil {
		return nil, errors.Join(err, c.Close())
	}
	return m.follow(ctx, r, c), nil
}

func (m *Manager) launch(ctx context.Context, r *run, c Container) error {
	rec := r.record()
	if rec.Job.Inputs != nil {
		f, err := os.Open(m.inputsFile(rec.ID))
		if err != nil {
			return err
		}
		defer f.Close()
		if err := c.PutInputs(ctx, f); err != nil {
			return err
		}
	}
	if why := r.stopReason(); !why.IsZero() {
		return &condition.Error{Reason: why}
	}
	// Written before it takes effect: a crash between the two leaves a running lease whose container holds a job that
	// never began, which adopt finds out.
	if err := m.transition(ctx, r, lease.Running, condition.Reason{}, func(rec *lease.Record) {
		rec.ContainerID, rec.StartedAtMS = c.ID(), m.nowMS()
	}); err != nil {
		return err
	}
	return c.Run(ctx)
}

func (m *Manager) spec(rec lease.Record) Spec {
	j := rec.Job
	s := Spec{LeaseID: rec.ID.String(), Image: j.Image, Command: j.Command, Env: j.Env, MilliCPUs: j.MilliCPUs,
		MemoryBytes: j.MemoryBytes, ScratchBytes: j.ScratchBytes, MaxOutputBytes: j.MaxOutputBytes}
	for _, d := range m.Devices() {
		if d.ID == rec.Signed.Terms.DeviceID && !d.Simulated {
			s.GPUUUID, s.GPUVendor = d.GPUUUID, d.Vendor
		}
	}
	if s.GPUUUID == "" {
		s.GPUVendor = ""
	}
	return s
}

// adopt takes up the container of a lease that ran when an earlier process of this agent ended.
func (m *Manager) adopt(ctx context.Context, r *run) (*running, error) {
	rec := r.record()
	c, err := m.Sandbox.Adopt(ctx, rec.ID.String())
	if err != nil {
		m.Logger.Warn("Container of a running lease is lost", "leaseId", rec.ID.Short(), "err", err)
		return nil, condition.Errorf(condition.ProviderRestarted, "%w", err)
	}
	if rec.State == lease.Paused {
		// It stays paused until it is paid for. The earlier process may have ended before it had paused the container, and
		// pausing twice is refused and harmless.
		if err := c.Pause(ctx); err != nil {
			m.Logger.Debug("Container was not paused again", "leaseId", rec.ID.Short(), "err", err)
		}
		return m.follow(ctx, r, c), nil
	}
	// Starting a job that runs already is refused and harmless; one that was never started starts.
	if err := c.Run(ctx); err != nil && !condition.Is(err, condition.Conflict) {
		return nil, errors.Join(err, c.Close())
	}
	return m.follow(ctx, r, c), nil
}

// follow starts the goroutines that read the log and wait for the end.
func (m *Manager) follow(ctx context.Context, r *run, c Container) *running {
	ctx, cancel := context.WithCancel(ctx)
	job := &running{Container: c, exit: make(chan exited, 1), done: cancel}
	logged := make(chan struct{})
	m.group.Go(func() {
		defer close(logged)
		if err := c.Logs(ctx, 0, r.append); err != nil && ctx.Err() == nil {
			m.Logger.Warn("Log broke off", "leaseId", r.record().ID.Short(), "err", err)
		}
	})
	m.group.Go(func() {
		e, err := c.Wait(ctx)
		// The log is read to its end before the end is told, so that nobody misses the last line.
		select {
		case <-logged:
		case <-ctx.Done():
		}
		job.exit <- exited{e, err}
	})
	return job
}

// work meters the job, sends heartbeats and keeps the rules until the lease is ending.
func (m *Manager) work(ctx context.Context, r *run, job *running) error {
	rec := r.record()
	t := rec.Signed.Terms
	meter := lease.Meter{MeteredMS: rec.MeteredMS}
	now := m.Now()
	r.mu.Lock()
	r.exposure = lease.Exposure{Terms: t}
	if rec.State == lease.Paused {
		r.exposure.PausedSince = now
	}
	r.mu.Unlock()
	switch {
	case rec.State == lease.Paused:
		if r.judge(now) == lease.Work {
			if err := m.resume(ctx, r, job, &meter); err != nil {
				return err
			}
		}
	case r.judge(now) == lease.Pause:
		// An earlier process had metered up to here: not one heartbeat more on trust.
		if err := m.pause(ctx, r, job, &meter); err != nil {
			return err
		}
	default:
		meter.Start(now)
	}
	beat := time.NewTicker(t.HeartbeatInterval())
	defer beat.Stop()
	// The limit is a timer of its own so that no second beyond it is worked.
	limit := time.NewTimer(time.Duration(t.MaxSeconds)*time.Second - time.Duration(meter.MeteredMS)*time.Millisecond)
	defer limit.Stop()
	if err := m.heartbeat(ctx, r, meter.Read(now), false); err != nil {
		m.Logger.Warn("Heartbeat was not made", "leaseId", rec.ID.Short(), "err", err)
	}
	for {
		select {
		case <-ctx.Done():
			m.keepMeter(r, meter.Read(m.Now()))
			return ctx.Err()
		case e := <-job.exit:
			return m.end(ctx, r, job, &meter, endOf(e), &e.Exit)
		case <-r.stopped:
			return m.end(ctx, r, job, &meter, r.stopReason(), nil)
		case <-limit.C:
			if meter.Running() {
				return m.end(ctx, r, job, &meter, condition.Newf(condition.TimeUp, "after %d seconds", t.MaxSeconds), nil)
			}
		case <-r.vouchers:
			if !meter.Running() && r.judge(m.Now()) == lease.Work {
				if err := m.resume(ctx, r, job, &meter); err != nil {
					return m.unless(ctx, r, job, &meter, err)
				}
				limit.Reset(time.Duration(t.MaxSeconds)*time.Second - time.Duration(meter.MeteredMS)*time.Millisecond)
			}
		case <-beat.C:
			if err := m.heartbeat(ctx, r, meter.Read(m.Now()), false); err != nil {
				m.Logger.Warn("Heartbeat was not made", "leaseId", rec.ID.Short(), "err", err)
			}
			if why := m.outOfMoney(r, &meter); !why.IsZero() {
				return m.end(ctx, r, job, &meter, why, nil)
			}
			if meter.Running() && r.judge(m.Now()) == lease.Pause {
				if err := m.pause(ctx, r, job, &meter); err != nil {
					return m.unless(ctx, r, job, &meter, err)
				}
			}
		}
	}
}

// outOfMoney says why the lease must end now for money's sake.
func (m *Manager) outOfMoney(r *run, meter *lease.Meter) condition.Reason {
	t := r.record().Signed.Terms
	if r.judge(m.Now()) == lease.Stop {
		return condition.Newf(condition.NoVoucher, "%s owed", t.CostUnits(meter.MeteredMS).Minus(r.record().Promised).Token(t.TokenDecimals))
	}
	if t.PricePerHour > 0 && t.CostUnits(meter.MeteredMS).Cmp(t.Cap) >= 0 {
		return condition.Newf(condition.BudgetSpent, "%s", t.Cap.Token(t.TokenDecimals))
	}
	return condition.Reason{}
}

// lateness is how late the next heartbeat may be before the exposure rule is broken by it.
const lateness = 500 * time.Millisecond

func (r *run) judge(now time.Time) lease.Verdict {
	r.mu.Lock()
	defer r.mu.Unlock()
	ms := r.rec.MeteredMS
	if r.exposure.PausedSince.IsZero() {
		ms += lateness.Milliseconds()
	}
	return r.exposure.Judge(ms, r.rec.Promised, now)
}

func (m *Manager) pause(ctx context.Context, r *run, job *running, meter *lease.Meter) error {
	now := m.Now()
	ms := meter.Stop(now)
	t := r.record().Signed.Terms
	why := condition.Newf(condition.NoVoucher, "%s owed", t.CostUnits(ms).Minus(r.record().Promised).Token(t.TokenDecimals))
	r.mu.Lock()
	r.exposure.PausedSince = now
	r.mu.Unlock()
	if err := m.transition(ctx, r, lease.Paused, why, func(rec *lease.Record) { rec.MeteredMS = ms }); err != nil {
		return err
	}
	return job.Pause(ctx)
}

// sequence returns the number of the next heartbeat: the clock, so that it goes on rising after a restart, or one more than
// the last where the clock has not moved or went back. The caller holds mu.
func (r *run) sequence(now time.Time) uint64 {
	n := uint64(max(now.UnixMicro(), 0))
	if r.beat != nil && r.beat.Sequence >= n {
		n = r.beat.Sequence + 1
	}
	return n
}

// unless returns the error, unless the job ended at the same moment, which is why it could not be paused or woken.
func (m *Manager) unless(ctx context.Context, r *run, job *running, meter *lease.Meter, err error) error {
	patience := time.NewTimer(5 * time.Second)
	defer patience.Stop()
	select {
	case e := <-job.exit:
		return m.end(ctx, r, job, meter, endOf(e), &e.Exit)
	case <-patience.C:
	case <-ctx.Done():
	}
	return err
}

func (m *Manager) resume(ctx context.Context, r *run, job *running, meter *lease.Meter) error {
	if err := job.Unpause(ctx); err != nil {
		return err
	}
	if err := m.transition(ctx, r, lease.Running, condition.Reason{}, nil); err != nil {
		return err
	}
	r.mu.Lock()
	r.exposure.PausedSince = time.Time{}
	r.mu.Unlock()
	meter.Start(m.Now())
	return nil
}

// end stops the meter and whatever still runs, and writes the lease down as ending.
func (m *Manager) end(ctx context.Context, r *run, job *running, meter *lease.Meter, why condition.Reason, exit *Exit) error {
	ms := meter.Stop(m.Now())
	if exit == nil {
		m.halt(ctx, r, job)
	}
	return m.transition(ctx, r, lease.Ending, why, func(rec *lease.Record) {
		rec.MeteredMS, rec.EndedAtMS = ms, m.nowMS()
		if exit != nil {
			rec.ExitCode = &exit.Code
		}
	})
}

// halt ends the job, paused or not, after its grace.
func (m *Manager) halt(ctx context.Context, r *run, job *running) {
	rec := r.record()
	if rec.State == lease.Paused {
		if err := job.Unpause(ctx); err != nil {
			m.Logger.Warn("Paused job cannot be woken", "leaseId", rec.ID.Short(), "err", err)
		}
	}
	if err := job.Stop(ctx, time.Duration(rec.Signed.Terms.GraceSeconds)*time.Second); err != nil {
		m.Logger.Warn("Job was not stopped", "leaseId", rec.ID.Short(), "err", err)
	}
}

func endOf(e exited) condition.Reason {
	switch {
	case e.err != nil:
		return condition.Of(e.err)
	case !e.Reason.IsZero():
		return e.Reason
	}
	return condition.New(condition.Completed, "")
}

// keepMeter stores what was metered when the agent goes down in order. Its own context: the agent's has ended.
func (m *Manager) keepMeter(r *run, ms int64) {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	if _, err := m.Store.UpdateLease(ctx, lease.Provider, r.record().ID, func(rec *lease.Record) { rec.MeteredMS = ms }); err != nil {
		m.Logger.Error("Meter was not kept", "leaseId", r.record().ID.Short(), "err", err)
	}
}

// heartbeat signs the newest word on the lease, stores it with the meter behind it, and shows it.
func (m *Manager) heartbeat(ctx context.Context, r *run, ms int64, final bool) error {
	rec := r.record()
	load, watts := m.Load(rec.Signed.Terms.DeviceID)
	now := m.Now()
	r.mu.Lock()
	sequence := r.sequence(now)
	r.mu.Unlock()
	h := lease.Heartbeat{LeaseID: rec.ID, Sequence: sequence, State: rec.State, MeteredMS: ms, At: now.Unix(),
		Final: final, Load: load, Watts: watts}
	var err error
	if h.Signature, err = m.SignHeartbeat.SignHash(h.Digest(rec.Signed.Terms.Domain())); err != nil {
		// The meter is kept nevertheless: what was metered is owed, whether or not the wallet is open.
		_, stored := m.Store.UpdateLease(ctx, lease.Provider, rec.ID, func(rec *lease.Record) { rec.MeteredMS = max(rec.MeteredMS, ms) })
		return errors.Join(fmt.Errorf("sign heartbeat: %w", err), stored)
	}
	if rec, err = m.Store.KeepHeartbeat(ctx, lease.Provider, h); err != nil {
		return fmt.Errorf("store heartbeat: %w", err)
	}
	r.mu.Lock()
	r.rec.MeteredMS = ms
	r.beat = &h
	r.wake()
	r.mu.Unlock()
	m.changed(rec)
	return nil
}
