// Package rpcpool talks to one chain through several JSON-RPC endpoints as if they were one: it goes on
// with the next when one stalls, drops the connection, limits the rate, serves another chain or says
// what cannot be true, leaves the bad one alone for a while, and says of each why. It knows JSON-RPC and
// go-ethereum's types; it knows no contract.
package rpcpool

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
)

// Config says which endpoints there are and what is expected of them. ChainID and URLs are required.
type Config struct {
	ChainID uint64
	// URLs are http, https, ws or wss, the preferred one first.
	URLs []string
	// CallTimeout bounds one call to one endpoint; zero means 10 seconds.
	CallTimeout time.Duration
	// Development says that the chain may begin anew and that its clock is moved at will, so that neither
	// is held against the endpoint.
	Development bool
	// MaxAhead and MaxBehind are how far the newest block's time may be from the clock; zero means 10
	// minutes and an hour.
	MaxAhead, MaxBehind time.Duration
	// MaxRewind is by how many blocks an endpoint's head may go back, as in a reorganisation or behind a
	// load balancer; zero means 64.
	MaxRewind uint64
	// Now is the clock; nil means time.Now.
	Now    func() time.Time
	Logger *slog.Logger
}

// A Pool is several endpoints of one chain. It has the calls of View, each of which goes to the first
// endpoint that is well, and to the next when that one fails. Safe for concurrent use.
type Pool struct {
	View
	cfg       Config
	endpoints []*endpoint
	disputes  disputes
}

// New returns a pool; it connects to nothing until the first call. Close must be called.
func New(cfg Config) (*Pool, error) {
	if cfg.CallTimeout <= 0 {
		cfg.CallTimeout = 10 * time.Second
	}
	if cfg.MaxAhead <= 0 {
		cfg.MaxAhead = 10 * time.Minute
	}
	if cfg.MaxBehind <= 0 {
		cfg.MaxBehind = time.Hour
	}
	if cfg.MaxRewind == 0 {
		cfg.MaxRewind = 64
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	p := &Pool{cfg: cfg}
	p.View.pool = p
	for i, raw := range cfg.URLs {
		e, err := newEndpoint(raw)
		if err != nil {
			return nil, fmt.Errorf("endpoint %d: %w", i+1, err)
		}
		p.endpoints = append(p.endpoints, e)
	}
	if len(p.endpoints) == 0 {
		return nil, fmt.Errorf("no endpoint is configured: %w", ErrUnreachable)
	}
	return p, nil
}

// Close ends the connections.
func (p *Pool) Close() {
	for _, e := range p.endpoints {
		e.close()
	}
}

// Health is what is known of one endpoint.
type Health struct {
	// Endpoint is the URL's scheme and host.
	Endpoint string
	// Fault is why it is not used now, nil while it is well or was not asked yet.
	Fault *Fault
	// RetryAt is when it is tried again.
	RetryAt time.Time
	// Head is the newest block it named.
	Head uint64
}

// Health returns what is known of each endpoint, in the configured order. It asks nobody.
func (p *Pool) Health() []Health {
	out := make([]Health, 0, len(p.endpoints))
	for _, e := range p.endpoints {
		e.mu.Lock()
		out = append(out, Health{Endpoint: e.name, Fault: e.fault, RetryAt: e.retryAt, Head: e.highest})
		e.mu.Unlock()
	}
	return out
}

// Pin returns a view that asks one endpoint only, one that is well now: what several calls on it say
// belongs together, as the answers of different endpoints need not.
func (p *Pool) Pin(ctx context.Context) (*View, error) {
	return do(ctx, p.View, func(_ context.Context, eth conn) (*View, error) { return &View{pool: p, only: eth.e}, nil })
}

// order returns the endpoints to try: those that are well, then those whose pause is over. When there is
// none of either, those in a pause, the one that ends first in front: somebody needs an answer, and
// trying is better than waiting; but one that limits the rate is left alone.
func (p *Pool) order() []*endpoint {
	type candidate struct {
		e       *endpoint
		fault   *Fault
		retryAt time.Time
	}
	var well, due, paused []candidate
	now := p.cfg.Now()
	for _, e := range p.endpoints {
		e.mu.Lock()
		c := candidate{e, e.fault, e.retryAt}
		e.mu.Unlock()
		switch {
		case c.fault == nil:
			well = append(well, c)
		case !now.Before(c.retryAt):
			due = append(due, c)
		case c.fault.Kind != RateLimited:
			paused = append(paused, c)
		}
	}
	// One that is due keeps its place: if it came last, the preferred one would never be used again.
	out := slices.Concat(well, due)
	slices.SortStableFunc(out, func(a, b candidate) int { return p.index(a.e) - p.index(b.e) })
	if len(out) == 0 {
		slices.SortStableFunc(paused, func(a, b candidate) int { return a.retryAt.Compare(b.retryAt) })
		out = paused
	}
	list := make([]*endpoint, len(out))
	for i, c := range out {
		list[i] = c.e
	}
	return list
}

func (p *Pool) index(e *endpoint) int { return slices.Index(p.endpoints, e) }

// lastFaults is why no endpoint is to be asked.
func (p *Pool) lastFaults() error {
	var faults faultsError
	for _, h := range p.Health() {
		if h.Fault != nil {
			faults = append(faults, h.Fault)
		}
	}
	return faults
}

// do runs a call on the first endpoint that serves it. Errors are the chain's answer, every endpoint's
// fault joined, or the caller's ended context.
func do[T any](ctx context.Context, v View, call func(context.Context, conn) (T, error)) (T, error) {
	out, _, err := attempt(ctx, v, call)
	return out, err
}

// attempt is do, and tells of the faults on the way.
func attempt[T any](ctx context.Context, v View, call func(context.Context, conn) (T, error)) (T, []*Fault, error) {
	var zero T
	p := v.pool
	candidates := []*endpoint{v.only}
	if v.only == nil {
		candidates = p.order()
	}
	var faults faultsError
	for _, e := range candidates {
		out, err := one(ctx, p, e, call)
		if ctx.Err() != nil {
			if err == nil {
				return out, faults, nil
			}
			return zero, faults, context.Cause(ctx)
		}
		f := faultOf(ctx, e.name, err)
		if f == nil {
			e.answered(p.cfg.Now())
			return out, faults, err
		}
		e.mu.Lock()
		news := e.fault == nil || e.fault.Kind != f.Kind && !e.convicted(p.cfg.Now())
		e.mu.Unlock()
		e.failed(f, p.cfg.Now())
		if news { // once per outage, not once per try
			p.cfg.Logger.Warn("Chain endpoint is left alone for a while", "endpoint", e.name, "kind", f.Kind, "detail", f.Detail)
		}
		faults = append(faults, f)
	}
	if len(faults) == 0 {
		return zero, nil, p.lastFaults()
	}
	return zero, faults, faults
}

func one[T any](ctx context.Context, p *Pool, e *endpoint, call func(context.Context, conn) (T, error)) (T, error) {
	var zero T
	ctx, cancel := context.WithTimeout(ctx, p.cfg.CallTimeout)
	defer cancel()
	eth, err := e.client(ctx)
	if err != nil {
		return zero, err
	}
	if err := e.check(ctx, eth, &p.cfg); err != nil {
		return zero, err
	}
	return call(ctx, conn{eth, e})
}

// conn is an endpoint's client, for the time of a call.
type conn struct {
	*ethclient.Client
	e *endpoint
}

// faultsError is every endpoint's fault, in one line.
type faultsError []*Fault

func (f faultsError) Error() string {
	texts := make([]string, len(f))
	for i, one := range f {
		texts[i] = one.Error()
	}
	return strings.Join(texts, "; ")
}

// Unwrap returns the faults.
func (f faultsError) Unwrap() []error {
	errs := make([]error, len(f))
	for i, one := range f {
		errs[i] = one
	}
	return errs
}
