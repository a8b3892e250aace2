// Package engine is the agent's view of the container engine: it gives the provider the sandbox in its own words, packs and unpacks
// files for both roles, and looks whether the engine answers. It knows no leases but by their numbers.
package engine

import (
	"context"
	"log/slog"
	"strings"
	"sync"
	"time"

	"github.com/moonrig/moonrig/backend/agent/pace"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/provider"
	"github.com/moonrig/moonrig/backend/sandbox"
	"github.com/moonrig/moonrig/backend/sandbox/docker"
)

// Config is what an engine needs. All of it but Host is required.
type Config struct {
	// Host is where the container engine listens; empty means where it usually does.
	Host string
	// Dir is the folder of the jobs' files. It also marks our containers, so that a person who looks at `docker ps` sees whose one is.
	Dir string
	// Changed is called when the engine answers, or does not any more.
	Changed func()
	// Watched says whether anybody watches; the engine is asked less often while nobody does.
	Watched pace.Watched
	Now     func() time.Time
	Log     *slog.Logger
}

// Engine is the container engine as the provider needs it (provider.Sandbox). Safe for concurrent use.
type Engine struct {
	runtime *docker.Runtime
	changed func()
	watched pace.Watched
	now     func() time.Time

	imagesMu sync.Mutex // guards the following two fields
	refs     []string   // the names of images that are present, since each offer lists them
	at       time.Time

	mu     sync.Mutex // guards the following fields: what is known of the engine
	engine sandbox.Engine
	why    condition.Reason
	looked bool
}

var _ provider.Sandbox = (*Engine)(nil)

// New returns an engine; nobody asks it anything yet. Close lets go of it.
func New(c Config) (*Engine, error) {
	runtime, err := docker.New(docker.Config{Host: c.Host, Dir: c.Dir, Owner: c.Dir, Log: c.Log})
	if err != nil {
		return nil, err
	}
	return &Engine{runtime: runtime, changed: c.Changed, watched: c.Watched, now: c.Now}, nil
}

// Close ends the connection to the engine; containers go on.
func (e *Engine) Close() error { return e.runtime.Close() }

// CheckImage implements provider.Sandbox.
func (e *Engine) CheckImage(ctx context.Context, ref string) error {
	_, err := e.runtime.Image(ctx, ref)
	return err
}

// pidsLimit is how many processes and threads one job may have.
const pidsLimit = 4096

// Start implements provider.Sandbox.
func (e *Engine) Start(ctx context.Context, p provider.Spec) (provider.Container, error) {
	spec := sandbox.Spec{LeaseID: p.LeaseID, Image: p.Image, Command: p.Command, Env: p.Env, CPUs: float64(p.MilliCPUs) / 1000,
		MemoryBytes: p.MemoryBytes, ScratchBytes: p.ScratchBytes, MaxOutputBytes: p.MaxOutputBytes, PidsLimit: pidsLimit,
		GPUUUID: p.GPUUUID, GPUVendor: sandbox.GPUVendor(p.GPUVendor)}
	c, err := e.runtime.Start(ctx, spec)
	if err != nil {
		return nil, err
	}
	return container{c}, nil
}

// Adopt implements provider.Sandbox.
func (e *Engine) Adopt(ctx context.Context, leaseID string) (provider.Container, error) {
	c, err := e.runtime.Adopt(ctx, leaseID)
	if err != nil {
		return nil, err
	}
	return container{c}, nil
}

// Leases implements provider.Sandbox.
func (e *Engine) Leases(ctx context.Context) ([]string, error) {
	found, err := e.runtime.List(ctx)
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
func (e *Engine) Remove(ctx context.Context, leaseID string) error {
	err := e.runtime.Remove(ctx, leaseID)
	if condition.Is(err, condition.EngineAbsent) {
		return nil
	}
	return err
}

// imagesLife is how old the list may be.
const imagesLife = 30 * time.Second

// Images returns the names of images that are present, newest knowledge at most some seconds old.
func (e *Engine) Images(ctx context.Context) []string {
	e.imagesMu.Lock()
	defer e.imagesMu.Unlock()
	if e.now().Sub(e.at) < imagesLife {
		return e.refs
	}
	e.at = e.now()
	images, err := e.runtime.Images(ctx)
	if err != nil {
		e.refs = nil
		return nil
	}
	e.refs = e.refs[:0:0]
	for _, i := range images {
		for _, ref := range i.Refs {
			if !strings.HasPrefix(ref, "<none>") {
				e.refs = append(e.refs, ref)
			}
		}
	}
	return e.refs
}

// State is the engine as it was last seen, and why it cannot be used; the latter is zero when it can.
func (e *Engine) State() (sandbox.Engine, condition.Reason) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if !e.looked {
		return e.engine, condition.New(condition.EngineAbsent, "not looked for yet")
	}
	return e.engine, e.why
}

// Probe asks the engine now.
func (e *Engine) Probe(ctx context.Context) (sandbox.Engine, error) { return e.runtime.Probe(ctx) }

// How often it is asked whether the engine answers: while it does and somebody watches, while it does and nobody watches, and
// while it does not.
const (
	probeWatched = 30 * time.Second
	probeAlone   = time.Minute
	probeIll     = 10 * time.Second
)

// Serve looks now and then whether the engine answers, until ctx ends.
func (e *Engine) Serve(ctx context.Context) error {
	for {
		probeCtx, cancel := context.WithTimeout(ctx, 5*time.Second)
		engine, err := e.runtime.Probe(probeCtx)
		cancel()
		why := condition.Of(err)
		e.mu.Lock()
		changed := !e.looked || e.why.Code != why.Code
		e.engine, e.why, e.looked = engine, why, true
		e.mu.Unlock()
		if changed {
			e.changed()
		}
		watched, alone := probeWatched, probeAlone
		if err != nil {
			watched, alone = probeIll, probeIll
		}
		if err := e.watched.Wait(ctx, watched, alone); err != nil {
			return err
		}
	}
}
