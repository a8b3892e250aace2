package docker

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/docker/docker/api/types/container"
	"github.com/docker/docker/api/types/filters"
	"github.com/docker/docker/pkg/stdcopy"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/sandbox"
	"github.com/moonrig/moonrig/backend/sandbox/guest"
	"github.com/moonrig/moonrig/backend/sandbox/guest/dist"
)

// Start makes and starts the sandbox of a lease and returns when its guest has connected and knows its plan; nothing of
// the image has run by then. On an error nothing is left behind. The error carries InvalidInput, ImageMissing,
// GuestMissing, DiskFull, StartFailed, DeviceLost, NotLendable, Conflict (the lease has a sandbox already) or one of
// Probe's. The Container must be closed.
func (r *Runtime) Start(ctx context.Context, spec sandbox.Spec) (_ *Container, err error) {
	if err := spec.Validate(); err != nil {
		return nil, err
	}
	p, err := r.known(ctx)
	if err != nil {
		return nil, err
	}
	img, err := r.inspectImage(ctx, spec.Image)
	if err != nil {
		return nil, err
	}
	plan, err := jobPlan(spec, img)
	if err != nil {
		return nil, err
	}
	program, err := r.guestProgram(p)
	if err != nil {
		return nil, err
	}
	short := shortName(r.config.Owner, spec.LeaseID)
	config, host, err := containerConfig(spec, img, p, r.config.Owner, hostPaths{guest: program, socket: r.socketDir(short)})
	if err != nil {
		return nil, err
	}
	// The engine wants the folder to be there. The socket comes later: if the lease has a sandbox already, its socket
	// lies in this folder and must stay.
	if err := os.MkdirAll(r.socketDir(short), 0o711); err != nil {
		return nil, fmt.Errorf("make the socket's folder: %w", err)
	}
	created, err := r.engine.ContainerCreate(ctx, config, host, nil, nil, "moonrig-"+short)
	if err != nil {
		if strings.Contains(err.Error(), "is already in use") {
			return nil, condition.Errorf(condition.Conflict, "the lease %s has a sandbox already", spec.LeaseID)
		}
		r.discard(context.WithoutCancel(ctx), "", short)
		return nil, engineError("make the sandbox", err)
	}
	c := r.container(spec.LeaseID, created.ID, short, spec.WithDefaults().MaxOutputBytes)
	defer func() {
		if err != nil {
			c.Close()
			r.discard(context.WithoutCancel(ctx), created.ID, short)
		}
	}()
	if c.link, err = newLink(r.socketDir(short), r.log); err != nil {
		return nil, err
	}
	if err := r.engine.ContainerStart(ctx, created.ID, container.StartOptions{}); err != nil {
		return nil, startError(engineError("start the sandbox", err))
	}
	if err := c.connect(ctx, r.config.StartTimeout); err != nil {
		return nil, err
	}
	if _, err := c.guest.Prepare(ctx, plan); err != nil {
		return nil, c.lost(ctx, err)
	}
	return c, nil
}

// Adopt takes up the sandbox of a lease that an earlier process started, wherever its job is; ask State. The error
// carries SandboxLost when there is none or it has stopped, or Conflict when it was cut off before it knew its plan:
// then only Remove helps. The Container must be closed.
func (r *Runtime) Adopt(ctx context.Context, leaseID string) (_ *Container, err error) {
	found, err := r.find(ctx, leaseID)
	if err != nil {
		return nil, err
	}
	if len(found) == 0 {
		return nil, condition.Errorf(condition.SandboxLost, "lease %s has none", leaseID)
	}
	short := shortName(r.config.Owner, leaseID)
	limit, err := strconv.ParseInt(found[0].Labels[labelOutput], 10, 64)
	if err != nil {
		return nil, condition.Errorf(condition.SandboxLost, "the labels of lease %s are damaged", leaseID)
	}
	c := r.container(leaseID, found[0].ID, short, limit)
	defer func() {
		if err != nil {
			c.Close()
		}
	}()
	if c.link, err = newLink(r.socketDir(short), r.log); err != nil {
		return nil, err
	}
	if found[0].State == container.StatePaused {
		// A frozen guest cannot dial. It is taken up as it is; its calls wait for Unpause.
		return c, c.attach(ctx)
	}
	if err := c.connect(ctx, r.config.StartTimeout); err != nil {
		return nil, err
	}
	status, err := c.guest.Status(ctx)
	if err != nil {
		return nil, c.lost(ctx, err)
	}
	if status.State == guest.Empty {
		return nil, condition.Errorf(condition.Conflict, "the sandbox of lease %s was cut off while it was made", leaseID)
	}
	return c, nil
}

// List returns all sandboxes of this Runtime's owner, living or not.
func (r *Runtime) List(ctx context.Context) ([]sandbox.Found, error) {
	summaries, err := r.find(ctx, "")
	if err != nil {
		return nil, err
	}
	var all []sandbox.Found
	for _, s := range summaries {
		f := sandbox.Found{LeaseID: s.Labels[labelLease], ContainerID: s.ID, State: sandbox.Gone, Labels: s.Labels}
		switch s.State {
		case container.StateRunning:
			f.State = sandbox.Running
		case container.StatePaused:
			f.State, f.Paused = sandbox.Running, true
		}
		all = append(all, f)
	}
	return all, nil
}

// Remove ends the sandbox of a lease at once, whatever it does, and removes all that is left of it. It is no error when
// there is none.
func (r *Runtime) Remove(ctx context.Context, leaseID string) error {
	found, err := r.find(ctx, leaseID)
	if err != nil {
		return err
	}
	for _, s := range found {
		if err := r.remove(ctx, s.ID); err != nil {
			return err
		}
	}
	if err := os.RemoveAll(r.socketDir(shortName(r.config.Owner, leaseID))); err != nil {
		return fmt.Errorf("remove the sandbox's socket: %w", err)
	}
	return nil
}

func (r *Runtime) remove(ctx context.Context, id string) error {
	err := r.engine.ContainerRemove(ctx, id, container.RemoveOptions{Force: true, RemoveVolumes: true})
	if err != nil && !isNotFound(err) && !strings.Contains(err.Error(), "is already in progress") {
		return engineError("remove the sandbox", err)
	}
	return nil
}

// discard removes what a failed start left. There is already an error to return, so this one is only logged.
func (r *Runtime) discard(ctx context.Context, id, short string) {
	if id == "" {
		// None was made.
	} else if err := r.remove(ctx, id); err != nil {
		r.log.Warn("Could not remove a sandbox that did not start", "container", id, "error", err)
	}
	if err := os.RemoveAll(r.socketDir(short)); err != nil {
		r.log.Warn("Could not remove the socket of a sandbox that did not start", "error", err)
	}
}

// find lists our containers, of one lease or of all.
func (r *Runtime) find(ctx context.Context, leaseID string) ([]container.Summary, error) {
	args := filters.NewArgs(filters.Arg("label", labelOwner+"="+r.config.Owner))
	if leaseID != "" {
		args.Add("label", labelLease+"="+leaseID)
	} else {
		args.Add("label", labelLease)
	}
	found, err := r.engine.ContainerList(ctx, container.ListOptions{All: true, Filters: args})
	if err != nil {
		return nil, engineError("list the sandboxes", err)
	}
	return found, nil
}

func (r *Runtime) socketDir(short string) string { return filepath.Join(r.config.Dir, "run", short) }

// guestProgram returns the path of the guest on disk, writing it there where it is missing or not ours.
func (r *Runtime) guestProgram(p platform) (string, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if path, known := r.guests[p.arch]; known {
		if _, err := os.Stat(path); err == nil {
			return path, nil
		}
	}
	program, err := dist.Guest(p.os, p.arch)
	if err != nil {
		return "", err
	}
	if err := os.MkdirAll(r.config.Dir, 0o700); err != nil {
		return "", fmt.Errorf("make the sandbox folder: %w", err)
	}
	// Named by its content: a new version never overwrites the one that a living container runs.
	sum := sha256.Sum256(program)
	path := filepath.Join(r.config.Dir, "guest-"+p.arch+"-"+hex.EncodeToString(sum[:8]))
	if onDisk, err := os.ReadFile(path); err != nil || sha256.Sum256(onDisk) != sum {
		if err := writeProgram(path, program); err != nil {
			return "", err
		}
	}
	r.guests[p.arch] = path
	return path, nil
}

// writeProgram puts an executable in place at once, so that nobody ever sees half of it.
func writeProgram(path string, program []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".guest-*")
	if err != nil {
		return fmt.Errorf("write the guest: %w", err)
	}
	defer os.Remove(f.Name()) // gone already when all went well
	_, err = f.Write(program)
	if err == nil {
		err = f.Chmod(0o555)
	}
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return fmt.Errorf("write the guest: %w", err)
	}
	return nil
}

// startError turns the engine's refusal to start a container that it had agreed to make into words about the job.
func startError(err error) error {
	var typed *condition.Error
	if errors.As(err, &typed) && typed.Reason.Code == condition.EngineError {
		return &condition.Error{Reason: condition.New(condition.StartFailed, strings.TrimPrefix(typed.Reason.Text, condition.New(condition.EngineError, "").Text+": ")), Cause: typed.Cause}
	}
	return err
}

// lastWords returns the end of what the guest itself printed, to say why it did not start.
func (r *Runtime) lastWords(ctx context.Context, id string) string {
	logs, err := r.engine.ContainerLogs(ctx, id, container.LogsOptions{ShowStdout: true, ShowStderr: true, Tail: "3"})
	if err != nil {
		return ""
	}
	defer logs.Close()
	var words bytes.Buffer
	if _, err := stdcopy.StdCopy(&words, &words, io.LimitReader(logs, 4<<10)); err != nil && words.Len() == 0 {
		return ""
	}
	return strings.Join(strings.Fields(words.String()), " ")
}
