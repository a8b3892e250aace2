package agent

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/provider"
	"github.com/moonrig/moonrig/backend/sandbox"
	"github.com/moonrig/moonrig/backend/sandbox/archive"
	"github.com/moonrig/moonrig/backend/sandbox/docker"
)

// maxArchiveBytes bounds what is packed or unpacked where nothing smaller does.
const maxArchiveBytes = 16 << 30

// jobRuntime gives the provider the sandbox in its own words.
type jobRuntime struct{ a *Agent }

var _ provider.Sandbox = jobRuntime{}

// CheckImage implements provider.Sandbox.
func (s jobRuntime) CheckImage(ctx context.Context, ref string) error {
	_, err := s.a.runtime.Image(ctx, ref)
	return err
}

// pidsLimit is how many processes and threads one job may have.
const pidsLimit = 4096

// Start implements provider.Sandbox.
func (s jobRuntime) Start(ctx context.Context, p provider.Spec) (provider.Container, error) {
	spec := sandbox.Spec{LeaseID: p.LeaseID, Image: p.Image, Command: p.Command, Env: p.Env, CPUs: float64(p.MilliCPUs) / 1000,
		MemoryBytes: p.MemoryBytes, ScratchBytes: p.ScratchBytes, MaxOutputBytes: p.MaxOutputBytes, PidsLimit: pidsLimit,
		GPUUUID: p.GPUUUID, GPUVendor: sandbox.GPUVendor(p.GPUVendor)}
	c, err := s.a.runtime.Start(ctx, spec)
	if err != nil {
		return nil, err
	}
	return container{c}, nil
}

// Adopt implements provider.Sandbox.
func (s jobRuntime) Adopt(ctx context.Context, leaseID string) (provider.Container, error) {
	c, err := s.a.runtime.Adopt(ctx, leaseID)
	if err != nil {
		return nil, err
	}
	return container{c}, nil
}

// Leases implements provider.Sandbox.
func (s jobRuntime) Leases(ctx context.Context) ([]string, error) {
	found, err := s.a.runtime.List(ctx)
	if err != nil {
		return nil, err
	}
	ids := make([]string, 0, len(found))
	for _, f := range found {
		ids = append(ids, f.LeaseID)
	}
	return ids, nil
}

// Remove implements provider.Sandbox. Without an engine there is nothing to remove now; the sweep at the next start does.
func (s jobRuntime) Remove(ctx context.Context, leaseID string) error {
	err := s.a.runtime.Remove(ctx, leaseID)
	if condition.Is(err, condition.EngineAbsent) {
		return nil
	}
	return err
}

// container gives the provider a container in its own words.
type container struct{ *docker.Container }

// Logs implements provider.Container.
func (c container) Logs(ctx context.Context, from int64, emit func(lease.Log) error) error {
	r, err := c.Container.Logs(ctx, from)
	if err != nil {
		return err
	}
	defer r.Close()
	for reader := sandbox.NewLogReader(r, from); ; {
		record, err := reader.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		stream := "stdout"
		if record.Stream != sandbox.Stdout {
			stream = "stderr"
		}
		if err := emit(lease.Log{Offset: record.Offset, Stream: stream, Text: record.Data}); err != nil {
			return err
		}
	}
}

// Wait implements provider.Container.
func (c container) Wait(ctx context.Context) (provider.Exit, error) {
	e, err := c.Container.Wait(ctx)
	return provider.Exit{Code: e.Code, Reason: e.Reason}, err
}

// Stop implements provider.Container.
func (c container) Stop(ctx context.Context, grace time.Duration) error {
	_, err := c.Container.Stop(ctx, grace)
	return err
}

// Outputs implements provider.Container.
func (c container) Outputs(ctx context.Context, dir string) ([]lease.Output, error) {
	m, err := c.Container.Outputs(ctx, dir)
	return outputsOf(m), err
}

func outputsOf(m archive.Manifest) []lease.Output {
	out := make([]lease.Output, 0, len(m.Files))
	for _, f := range m.Files {
		out = append(out, lease.Output{Name: f.Name, Bytes: f.Size, SHA256: f.SHA256})
	}
	return out
}

// archives packs and unpacks for both roles.
type archives struct{}

// Pack writes a folder's contents, or one file, as a tar stream.
func (archives) Pack(ctx context.Context, w io.Writer, path string) error {
	info, err := os.Stat(path)
	if err != nil {
		return condition.Errorf(condition.NotFound, "open %s: %w", filepath.Base(path), err)
	}
	limits := archive.Limits{MaxBytes: maxArchiveBytes}
	if info.IsDir() {
		_, err = archive.Pack(ctx, w, path, limits)
		return err
	}
	_, err = archive.PackFiles(ctx, w, []archive.Source{{Name: filepath.Base(path), Path: path}}, limits)
	return err
}

// Unpack fills a fresh folder from a tar stream.
func (archives) Unpack(ctx context.Context, r io.Reader, dir string, maxBytes int64) ([]lease.Output, error) {
	m, err := archive.Unpack(ctx, r, dir, archive.Limits{MaxBytes: min(maxBytes, maxArchiveBytes)})
	return outputsOf(m), err
}

// imageCache remembers the names of images that are present, since each offer lists them.
type imageCache struct {
	mu   sync.Mutex
	refs []string
	at   time.Time
}

// imagesLife is how old the list may be.
const imagesLife = 15 * time.Second

// imageRefs returns the names of images that are present, newest knowledge at most some seconds old.
func (a *Agent) imageRefs(ctx context.Context) []string {
	a.images.mu.Lock()
	defer a.images.mu.Unlock()
	if a.now().Sub(a.images.at) < imagesLife {
		return a.images.refs
	}
	a.images.at = a.now()
	images, err := a.runtime.Images(ctx)
	if err != nil {
		a.images.refs = nil
		return nil
	}
	a.images.refs = a.images.refs[:0:0]
	for _, i := range images {
		for _, ref := range i.Refs {
			if !strings.HasPrefix(ref, "<none>") {
				a.images.refs = append(a.images.refs, ref)
			}
		}
	}
	return a.images.refs
}

// engineWatch is what is known of the container engine.
type engineWatch struct {
	mu     sync.Mutex // guards the following fields
	engine sandbox.Engine
	why    condition.Reason
	looked bool
}

func (e *engineWatch) get() (sandbox.Engine, condition.Reason) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if !e.looked {
		return e.engine, condition.New(condition.EngineAbsent, "not looked for yet")
	}
	return e.engine, e.why
}

// watchEngine looks whether the engine answers.
func (a *Agent) watchEngine(ctx context.Context) error {
	tick := time.NewTicker(10 * time.Second)
	defer tick.Stop()
	for {
		probeCtx, cancel := context.WithTimeout(ctx, 5*time.Second)
		engine, err := a.runtime.Probe(probeCtx)
		cancel()
		why := condition.Of(err)
		a.engine.mu.Lock()
		changed := !a.engine.looked || a.engine.why.Code != why.Code
		a.engine.engine, a.engine.why, a.engine.looked = engine, why, true
		a.engine.mu.Unlock()
		if changed {
			a.offersChanged()
			a.poke()
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
}
