package docker

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"sync"
	"time"

	"github.com/docker/docker/api/types/container"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/sandbox"
	"github.com/moonrig/moonrig/backend/sandbox/archive"
	"github.com/moonrig/moonrig/backend/sandbox/guest"
)

// Container is one sandbox. It is safe for concurrent use. While a sandbox is paused, what needs its guest (Logs, Wait,
// Outputs, …) waits, until the caller's context ends.
type Container struct {
	runtime  *Runtime
	id       string
	leaseID  string
	short    string
	outBytes int64
	link     *link
	guest    *guest.Client

	cancel context.CancelFunc // ends watch
	watch  sync.WaitGroup

	gone chan struct{} // closed when the container has stopped
	end  sandbox.Exit  // how, valid after gone

	mu       sync.Mutex  // guards the following fields
	init     *os.Process // the guest, held so that its number cannot come to mean another process
	lastCPU  uint64
	lastSeen time.Time
}

func (r *Runtime) container(leaseID, id, short string, outBytes int64) *Container {
	c := &Container{runtime: r, id: id, leaseID: leaseID, short: short, outBytes: outBytes, gone: make(chan struct{})}
	c.guest = guest.NewClient(func(ctx context.Context) (net.Conn, error) { return c.link.open(ctx) })
	return c
}

// ID returns the engine's name for the container.
func (c *Container) ID() string { return c.id }

// LeaseID returns the lease that the sandbox belongs to.
func (c *Container) LeaseID() string { return c.leaseID }

// attach learns the first process and begins to watch the container. It must be called once.
func (c *Container) attach(ctx context.Context) error {
	info, err := c.runtime.engine.ContainerInspect(ctx, c.id)
	if err != nil {
		return engineError("look at the sandbox", err)
	}
	if info.State == nil || !info.State.Running || info.State.Pid == 0 {
		return stopped(info)
	}
	// Held before it is compared with: from here on the number cannot be given to another process unnoticed.
	process, err := os.FindProcess(info.State.Pid)
	if err != nil {
		return condition.Errorf(condition.SandboxLost, "find its first process: %w", err)
	}
	c.mu.Lock()
	c.init = process
	c.mu.Unlock()
	c.link.allow(info.State.Pid)
	watchCtx, cancel := context.WithCancel(context.WithoutCancel(ctx))
	c.cancel = cancel
	c.watch.Go(func() { c.watchEnd(watchCtx) })
	return nil
}

// connect is attach, and waits for the guest.
func (c *Container) connect(ctx context.Context, limit time.Duration) error {
	if err := c.attach(ctx); err != nil {
		if words := c.runtime.lastWords(ctx, c.id); words != "" && condition.Is(err, condition.SandboxLost) {
			return condition.Errorf(condition.StartFailed, "the sandbox ended at once: %s", words)
		}
		return err
	}
	waitCtx, cancel := context.WithTimeoutCause(ctx, limit, condition.Errorf(condition.StartFailed, "the guest did not answer within %s", limit))
	defer cancel()
	stream, err := c.link.open(waitCtx)
	if err != nil {
		return c.lost(ctx, err)
	}
	return stream.Close()
}

// watchEnd waits for the container to stop, by whatever cause.
func (c *Container) watchEnd(ctx context.Context) {
	const pause = time.Second
	for {
		results, errs := c.runtime.engine.ContainerWait(ctx, c.id, container.WaitConditionNotRunning)
		select {
		case <-results:
		case <-errs:
		}
		if ctx.Err() != nil {
			return
		}
		info, err := c.runtime.engine.ContainerInspect(ctx, c.id)
		switch {
		case ctx.Err() != nil:
			return
		case isNotFound(err):
			c.setGone(sandbox.Exit{Reason: condition.New(condition.SandboxLost, "it was removed")})
			return
		case err == nil && info.State != nil && !info.State.Running:
			c.setGone(exitOf(info))
			return
		}
		// The engine is away, or restarting. It is asked again until it says something.
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			return
		}
	}
}

func (c *Container) setGone(exit sandbox.Exit) {
	if exit.FinishedAt.IsZero() {
		exit.FinishedAt = time.Now()
	}
	c.end = exit
	close(c.gone)
	c.link.fail(&condition.Error{Reason: exit.Reason})
}

// exitOf says how a container ended whose guest could not tell any more.
func exitOf(info container.InspectResponse) sandbox.Exit {
	exit := sandbox.Exit{Code: info.State.ExitCode, OOMKilled: info.State.OOMKilled}
	exit.StartedAt, _ = time.Parse(time.RFC3339Nano, info.State.StartedAt) // zero when the engine does not say
	exit.FinishedAt, _ = time.Parse(time.RFC3339Nano, info.State.FinishedAt)
	exit.Reason = condition.New(condition.SandboxLost, "")
	if exit.OOMKilled {
		exit.Reason = condition.New(condition.OutOfMemory, "")
	}
	return exit
}

// stopped is the error of a container that does not live.
func stopped(info container.InspectResponse) error {
	if info.State == nil {
		return condition.Errorf(condition.SandboxLost, "the engine does not know its state")
	}
	return &condition.Error{Reason: exitOf(info).Reason}
}

// lost prefers, to an error of the connection, what the engine knows about why it broke.
func (c *Container) lost(ctx context.Context, err error) error {
	if err == nil || !errors.Is(err, guest.ErrUnreachable) {
		return err
	}
	info, inspectErr := c.runtime.engine.ContainerInspect(ctx, c.id)
	switch {
	case isNotFound(inspectErr):
		return condition.Errorf(condition.SandboxLost, "it was removed")
	case inspectErr == nil && info.State != nil && !info.State.Running:
		return stopped(info)
	}
	return condition.Errorf(condition.SandboxLost, "%w", err)
}

// State asks where the job is. For a container that has stopped it is Gone, without an error.
func (c *Container) State(ctx context.Context) (sandbox.JobState, error) {
	status, err := c.guest.Status(ctx)
	select {
	case <-c.gone:
		return sandbox.Gone, nil
	default:
	}
	if err != nil {
		return "", c.lost(ctx, err)
	}
	return status.State, nil
}

// PutInputs sends a tar of inputs, which replace what is in /in, before Run. They are checked and unpacked inside the
// sandbox. The error carries BadArchive, TooLarge, DiskFull or Conflict (the job has been started).
func (c *Container) PutInputs(ctx context.Context, r io.Reader) error {
	if err := c.guest.PutInputs(ctx, r); err != nil {
		return fmt.Errorf("send the inputs: %w", c.lost(ctx, err))
	}
	return nil
}

// Run starts the job and returns when its program has been loaded. The error carries StartFailed when that cannot be
// (no such program, not for this processor, working folder missing), or Conflict when it has been started before.
func (c *Container) Run(ctx context.Context) error {
	if _, err := c.guest.Run(ctx); err != nil {
		return fmt.Errorf("start the job: %w", c.lost(ctx, err))
	}
	return nil
}

// Wait returns how the job ended, when it has. It survives lost connections. A container that stopped before the guest
// could tell is an Exit too, with the reason SandboxLost or OutOfMemory; an error is only what keeps us from knowing.
func (c *Container) Wait(ctx context.Context) (sandbox.Exit, error) {
	for {
		status, err := c.guest.Wait(ctx)
		if err == nil {
			return status.Exit(), nil
		}
		select {
		case <-c.gone:
			return c.end, nil
		default:
		}
		if ctx.Err() != nil || errors.Is(err, errLinkClosed) || !errors.Is(err, guest.ErrUnreachable) {
			return sandbox.Exit{}, fmt.Errorf("wait for the job: %w", err)
		}
		// The connection broke: the next request waits for the guest to come back, or for the container's end.
	}
}

// Logs follows the job's output from the given offset, framed for sandbox.NewLogReader, until the job has ended and all
// is read. It may be called before Run, and by several readers. It survives lost connections; it ends with an error
// when the container stops. Closing it stops it.
func (c *Container) Logs(ctx context.Context, from int64) (io.ReadCloser, error) {
	ctx, cancel := context.WithCancel(ctx)
	s := &logStream{c: c, ctx: ctx, cancel: cancel, next: from}
	if err := s.connect(); err != nil {
		cancel()
		return nil, fmt.Errorf("read the log: %w", err)
	}
	return s, nil
}

// Outputs brings what the job left in /out into the folder dir, which must not exist or be empty and appears whole or
// not at all. It may be called while the job runs. The error carries OutputTooLarge, BadArchive, DiskFull, Conflict
// or SandboxLost.
func (c *Container) Outputs(ctx context.Context, dir string) (archive.Manifest, error) {
	stream, err := c.guest.Outputs(ctx)
	if err == nil {
		defer stream.Close()
		var manifest archive.Manifest
		if manifest, err = archive.Unpack(ctx, stream, dir, archive.Limits{MaxBytes: c.outBytes}); err == nil {
			return manifest, nil
		}
	}
	if condition.Is(err, condition.TooLarge) {
		var typed *condition.Error
		errors.As(err, &typed)
		err = &condition.Error{Reason: condition.Newf(condition.OutputTooLarge, "the limit is %d bytes and %d files", c.outBytes, archive.DefaultMaxEntries), Cause: typed}
	}
	return archive.Manifest{}, fmt.Errorf("bring the outputs home: %w", c.lost(ctx, err))
}

// Usage says what the sandbox uses, as the engine counts it.
func (c *Container) Usage(ctx context.Context) (sandbox.Usage, error) {
	response, err := c.runtime.engine.ContainerStatsOneShot(ctx, c.id)
	if err != nil {
		return sandbox.Usage{}, engineError("measure the sandbox", err)
	}
	defer response.Body.Close()
	var stats container.StatsResponse
	if err := json.NewDecoder(io.LimitReader(response.Body, 1<<20)).Decode(&stats); err != nil {
		return sandbox.Usage{}, engineError("measure the sandbox", err)
	}
	now, cpu := time.Now(), stats.CPUStats.CPUUsage.TotalUsage
	memory := stats.MemoryStats.Usage
	for _, droppable := range []string{"total_inactive_file", "inactive_file"} { // cgroup v1, v2
		if cache, ok := stats.MemoryStats.Stats[droppable]; ok {
			memory -= min(cache, memory)
			break
		}
	}
	usage := sandbox.Usage{MemoryBytes: int64(memory), MemoryLimit: int64(stats.MemoryStats.Limit)}
	c.mu.Lock()
	defer c.mu.Unlock()
	if elapsed := now.Sub(c.lastSeen); !c.lastSeen.IsZero() && elapsed > 0 && cpu >= c.lastCPU {
		usage.CPUPercent = 100 * float64(cpu-c.lastCPU) / float64(elapsed)
	}
	c.lastCPU, c.lastSeen = cpu, now
	return usage, nil
}

// Signal sends a signal, by its name, to all processes of the job. The error carries Conflict when it does not run.
func (c *Container) Signal(ctx context.Context, name string) error {
	if err := c.guest.Signal(ctx, name); err != nil {
		return fmt.Errorf("signal the job: %w", c.lost(ctx, err))
	}
	return nil
}

// Stop asks the job to end, waits for as long as grace, then ends it; the sandbox stays, so that outputs can be brought
// home. It returns how the job ended. A paused sandbox is unpaused for it. A guest that does not answer in time costs the sandbox its life.
func (c *Container) Stop(ctx context.Context, grace time.Duration) (sandbox.Exit, error) {
	// A frozen job hears nothing. For one that is not, the engine's refusal is as good.
	_ = c.runtime.engine.ContainerUnpause(ctx, c.id)
	if exit, done := c.endBy(ctx, "SIGTERM", grace); done {
		return exit, nil
	}
	const killLimit = 10 * time.Second
	if exit, done := c.endBy(ctx, "SIGKILL", killLimit); done {
		return exit, nil
	}
	if err := ctx.Err(); err != nil {
		return sandbox.Exit{}, fmt.Errorf("stop the job: %w", err)
	}
	if err := c.Kill(ctx); err != nil {
		return sandbox.Exit{}, err
	}
	return c.Wait(ctx)
}

// endBy sends a signal and waits for the job's end.
func (c *Container) endBy(ctx context.Context, signal string, limit time.Duration) (sandbox.Exit, bool) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	// An error here is a job that has ended, or a guest that is away; the wait tells which.
	_ = c.guest.Signal(ctx, signal)
	exit, err := c.Wait(ctx)
	return exit, err == nil
}

// Kill ends the sandbox at once, with all that is in it; outputs are lost. It returns when that has happened.
func (c *Container) Kill(ctx context.Context) error {
	c.mu.Lock()
	process := c.init
	c.mu.Unlock()
	// Straight to the kernel where we may: a tenth of a second sooner than by the engine.
	if process != nil && process.Signal(os.Kill) == nil {
		const usual = 250 * time.Millisecond
		select {
		case <-c.gone:
			return nil
		case <-time.After(usual): // paused, perhaps: the engine knows how to end that
		case <-ctx.Done():
		}
	}
	err := c.runtime.engine.ContainerKill(ctx, c.id, "SIGKILL")
	if err != nil && !isNotFound(err) && !isNotRunning(err) {
		return engineError("end the sandbox", err)
	}
	_ = c.runtime.engine.ContainerUnpause(ctx, c.id) // a frozen process dies when it is thawed; an error: it is not frozen
	select {
	case <-c.gone:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("end the sandbox: %w", context.Cause(ctx))
	}
}

// Pause freezes all of the sandbox.
func (c *Container) Pause(ctx context.Context) error {
	if err := c.runtime.engine.ContainerPause(ctx, c.id); err != nil {
		return engineError("pause the sandbox", err)
	}
	return nil
}

// Unpause lets it go on.
func (c *Container) Unpause(ctx context.Context) error {
	if err := c.runtime.engine.ContainerUnpause(ctx, c.id); err != nil {
		return engineError("unpause the sandbox", err)
	}
	return nil
}

// Gone is closed when the container has stopped, for whatever cause.
func (c *Container) Gone() <-chan struct{} { return c.gone }

// Close drops the connection. The container goes on, and can be adopted; Remove ends it. Close may be called twice.
func (c *Container) Close() error {
	if c.cancel != nil {
		c.cancel()
	}
	if c.link != nil {
		c.link.close()
	}
	c.watch.Wait()
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.init != nil {
		_ = c.init.Release()
		c.init = nil
	}
	return nil
}
