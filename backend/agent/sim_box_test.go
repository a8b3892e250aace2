package agent_test

import (
	"context"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/provider"
)

// simBox is a container engine without containers: the money does not ask what a job does. It outlives the provider's process.
type simBox struct {
	mu   sync.Mutex // guards the following field
	jobs map[string]*simJob
}

func (b *simBox) CheckImage(context.Context, string) error { return nil }

func (b *simBox) Start(_ context.Context, s provider.Spec) (provider.Container, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	j := &simJob{id: s.LeaseID, ended: make(chan struct{})}
	b.jobs[s.LeaseID] = j
	return j, nil
}

func (b *simBox) Adopt(_ context.Context, id string) (provider.Container, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if j, ok := b.jobs[id]; ok {
		return j, nil
	}
	return nil, condition.Errorf(condition.SandboxLost, "lease %s has none", id)
}

func (b *simBox) Leases(context.Context) ([]string, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return slices.Sorted(maps.Keys(b.jobs)), nil
}

func (b *simBox) Remove(_ context.Context, id string) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if j, ok := b.jobs[id]; ok {
		j.end(137)
		delete(b.jobs, id)
	}
	return nil
}

// simJob is one job; it runs until it is told to end.
type simJob struct {
	id    string
	ended chan struct{}

	mu          sync.Mutex // guards the following fields
	ran, paused bool
	over        bool
	code        int
}

func (j *simJob) ID() string { return "job-" + j.id[:8] }

func (j *simJob) PutInputs(_ context.Context, r io.Reader) error {
	_, err := io.Copy(io.Discard, r)
	return err
}

func (j *simJob) Run(context.Context) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.ran {
		return condition.Errorf(condition.Conflict, "it runs already")
	}
	j.ran = true
	return nil
}

func (j *simJob) Logs(ctx context.Context, _ int64, _ func(lease.Log) error) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-j.ended:
		return nil
	}
}

func (j *simJob) Wait(ctx context.Context) (provider.Exit, error) {
	select {
	case <-ctx.Done():
		return provider.Exit{}, ctx.Err()
	case <-j.ended:
		j.mu.Lock()
		defer j.mu.Unlock()
		return provider.Exit{Code: j.code}, nil
	}
}

func (j *simJob) end(code int) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if !j.over {
		j.over, j.code = true, code
		close(j.ended)
	}
}

func (j *simJob) Outputs(_ context.Context, dir string) ([]lease.Output, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(dir, "result.txt"), []byte("done\n"), 0o600); err != nil {
		return nil, err
	}
	return []lease.Output{{Name: "result.txt", Bytes: 5}}, nil
}

func (j *simJob) Pause(context.Context) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.paused {
		return condition.Errorf(condition.EngineError, "it is paused already")
	}
	j.paused = true
	return nil
}

func (j *simJob) Unpause(context.Context) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if !j.paused {
		return condition.Errorf(condition.EngineError, "it is not paused")
	}
	j.paused = false
	return nil
}

func (j *simJob) Stop(context.Context, time.Duration) error {
	j.end(143)
	return nil
}

func (j *simJob) Close() error { return nil }
