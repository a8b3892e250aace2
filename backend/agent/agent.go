// Package agent joins all parts of Moonrig into the one process that does the work: it opens the store and the wallet,
// connects to the payment network, meets other agents, offers devices, runs and rents leases, and answers the API. It is
// the only package that knows every part; it holds no rules of its own.
package agent

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	"github.com/gofrs/flock"
	"github.com/moonrig/moonrig/backend/agent/books"
	"github.com/moonrig/moonrig/backend/agent/desk"
	"github.com/moonrig/moonrig/backend/agent/disputes"
	"github.com/moonrig/moonrig/backend/agent/engine"
	"github.com/moonrig/moonrig/backend/agent/escrow"
	"github.com/moonrig/moonrig/backend/agent/evidence"
	"github.com/moonrig/moonrig/backend/agent/keys"
	"github.com/moonrig/moonrig/backend/agent/stake"
	"github.com/moonrig/moonrig/backend/api"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/market"
	"github.com/moonrig/moonrig/backend/network"
	"github.com/moonrig/moonrig/backend/provider"
	"github.com/moonrig/moonrig/backend/renter"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/backend/wallet"
	"github.com/moonrig/moonrig/gpu/catalog"
	"github.com/moonrig/moonrig/gpu/probe"
	"github.com/thejerf/suture/v4"
)

// ErrRunning is returned when another agent works in the same folder.
var ErrRunning = errors.New("another agent is running in this folder")

// Agent is the whole backend. What a person does with keys and money is done by the parts that are embedded.
type Agent struct {
	*keys.Keys
	*books.Books
	*desk.Desk
	*stake.Staker
	*disputes.Court
	*evidence.Files

	opts    Options
	log     *slog.Logger
	started time.Time
	now     func() time.Time

	events *api.Events
	wallet *wallet.Wallet
	cards  *catalog.Catalog
	prober *probe.Prober
	book   *market.Book
	conds  *conditions
	engine *engine.Engine
	chain  *escrow.Escrow

	// The following are set while Run works, before anything that uses them starts.
	store atomic.Pointer[store.Store]
	kit   *suture.Supervisor

	// inventory is nil until the devices were looked for.
	inventory atomic.Pointer[inventory]
	// joined is nil until the payment network is known and the node is open.
	joined atomic.Pointer[joined]

	prefsMu sync.Mutex // guards the following field and the document behind it
	prefs   preferences
	poked   chan struct{} // wakes the status publisher
	rejoins chan error    // ends what is joined, which then joins anew
	// leaseMoved has it looked at whether a device is leased, and must be measured often.
	leaseMoved chan struct{}
}

// joined is what exists once the agent is part of a network.
type joined struct {
	node     *network.Node
	provider *provider.Manager
	renter   *renter.Manager
}

// New returns an agent; it does nothing until Run.
func New(opts Options) (*Agent, error) {
	opts = opts.withDefaults()
	walletOpts := wallet.Options{AutoLock: opts.AutoLock, Log: opts.Logger.With("part", "wallet")}
	if opts.LightScrypt {
		walletOpts.ScryptN, walletOpts.ScryptP = 1<<12, 6
	}
	return newWith(opts, wallet.Open(filepath.Join(opts.Home, "wallet"), walletOpts))
}

// newWith is New with a wallet that is there already. The options have their defaults.
func newWith(opts Options, w *wallet.Wallet) (*Agent, error) {
	cards, err := loadCatalog(opts.CatalogFile)
	if err != nil {
		return nil, err
	}
	price, err := opts.nativePrice()
	if err != nil {
		return nil, err
	}
	a := &Agent{
		opts: opts, log: opts.Logger, now: time.Now, started: time.Now(),
		wallet: w, cards: cards,
		prober: probe.New(probe.Config{Executable: opts.ProbeExecutable, Simulate: opts.Simulate, Catalog: cards, Log: opts.Logger.With("part", "probe")}),
		book:   market.NewBook(), conds: newConditions(),
		poked: make(chan struct{}, 1), rejoins: make(chan error, 1), leaseMoved: make(chan struct{}, 1),
	}
	a.wallet.SetHold(a.leaseNeedsWallet)
	a.engine, err = engine.New(engine.Config{Host: opts.DockerHost, Dir: filepath.Join(opts.Home, "sandbox"), Changed: a.engineChanged, Watched: a.watched, Now: a.now,
		Log: opts.Logger.With("part", "sandbox")})
	if err != nil {
		return nil, fmt.Errorf("set up sandbox: %w", err)
	}
	a.makeParts(price)
	a.events = api.NewEvents(a.started, a.Snapshot)
	return a, nil
}

// Run works until ctx ends. Ready, when not nil, is called once the API answers. Everything the agent keeps lies in
// Options.Home, which only one agent uses at a time (ErrRunning).
func (a *Agent) Run(ctx context.Context, ready func()) error {
	if err := os.MkdirAll(a.opts.Home, 0o700); err != nil {
		return fmt.Errorf("make home: %w", err)
	}
	lock := flock.New(filepath.Join(a.opts.Home, "agent.lock"))
	if ok, err := lock.TryLock(); err != nil || !ok {
		return errors.Join(fmt.Errorf("%w: %s", ErrRunning, a.opts.Home), err)
	}
	defer lock.Unlock()
	db, err := store.Open(ctx, a.storePath())
	if err != nil {
		return fmt.Errorf("open store: %w", err)
	}
	a.store.Store(db)
	defer func() {
		if err := a.db().Close(); err != nil {
			a.log.Error("Store was not closed", "err", err)
		}
	}()
	defer a.engine.Close()
	if err := a.loadPreferences(ctx); err != nil {
		return err
	}
	a.applySettings()
	a.Keys.UnlockFromFile()
	defer a.chain.Close()

	listener, err := api.ListenLocal(a.opts.Socket)
	if err != nil {
		return fmt.Errorf("listen for clients: %w", err)
	}
	server := api.New(api.Options{Backend: a, Events: a.events, Logger: a.log.With("part", "api"), Version: a.opts.Version})
	a.kit = suture.New("agent", suture.Spec{EventHook: a.supervised, FailureBackoff: time.Second, Timeout: 15 * time.Second})
	a.serve("api", func(ctx context.Context) error { return server.Serve(ctx, listener) }, once)
	if a.opts.Web != nil {
		web, err := api.ListenWeb(ctx, a.opts.WebListen)
		if err != nil {
			return err
		}
		if a.opts.WebReady != nil {
			a.opts.WebReady(a.opts.Web.URL(web))
		}
		a.serve("web", func(ctx context.Context) error { return server.ServeWeb(ctx, web, *a.opts.Web) }, once)
	}
	// Devices are looked for while the API already answers; a slow driver must not hold anything up.
	a.serve("devices", a.watchDevices, again)
	a.serve("status", a.publishStatus, again)
	a.serve("engine", a.engine.Serve, again)
	a.serve("network", a.join, again)
	a.serve("transactions", a.Books.Serve, again)
	a.serve("cases", a.Court.Serve, again)
	// The system may ask a person first; nothing waits for that.
	a.serve("keychain", func(context.Context) error {
		a.Keys.UnlockFromKeychain()
		return nil
	}, once)
	if ready != nil {
		ready()
	}
	err = a.kit.Serve(ctx)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return err
}

// db returns the store of the payment network in use.
func (a *Agent) db() *store.Store { return a.store.Load() }

func (a *Agent) storePath() string {
	return filepath.Join(a.opts.Home, "moonrig-"+a.opts.Network+".db")
}

// restart says whether a part that ended is started again.
type restart bool

const (
	again restart = true
	once  restart = false
)

// service lets suture supervise a function.
type service struct {
	name    string
	run     func(context.Context) error
	restart restart
}

// String names the service in the supervisor's events.
func (s service) String() string { return s.name }

// Serve implements suture.Service. A timeout inside a part must not look like the supervisor's own end.
func (s service) Serve(ctx context.Context) error {
	err := s.run(ctx)
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case s.restart == once:
		return errors.Join(suture.ErrDoNotRestart, err)
	case errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded):
		return fmt.Errorf("%s: %v", s.name, err) //nolint:errorlint // suture stops a service for good on a context error
	}
	return err
}

func (a *Agent) serve(name string, run func(context.Context) error, r restart) suture.ServiceToken {
	return a.kit.Add(service{name, run, r})
}

func (a *Agent) supervised(e suture.Event) {
	switch e.Type() {
	case suture.EventTypeServicePanic, suture.EventTypeServiceTerminate:
		a.log.Error("Part stopped", "event", e.String())
	default:
		a.log.Debug("Supervisor", "event", e.String())
	}
}

// member returns the joined parts, or why there are none yet.
func (a *Agent) member() (*joined, error) {
	if j := a.joined.Load(); j != nil {
		return j, nil
	}
	return nil, a.chain.NotJoined()
}

// leaseChanged tells clients of a lease, and of what follows from it.
func (a *Agent) leaseChanged(r lease.Record) {
	if a.opts.Observe != nil {
		a.opts.Observe(r)
	}
	a.events.Publish(schema.EventLease, a.leaseView(r))
	if r.State == lease.Ended {
		a.chain.LeaseEnded()
	}
	if r.Role == lease.Provider {
		kick(a.leaseMoved)
	}
	if r.State.Over() {
		a.events.Publish(schema.EventHistory, schema.HistoryChanged{LeaseID: r.ID.String()})
	}
	a.poke()
}

// engineChanged lets it take effect that the container engine answers, or does not any more.
func (a *Agent) engineChanged() {
	a.offersChanged()
	a.poke()
}

// watched says whether any client listens to what happens.
func (a *Agent) watched() (bool, <-chan struct{}) { return a.events.Watched() }

func (a *Agent) poke() { kick(a.poked) }

// kick wakes whoever listens, unless that was done already.
func kick(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}
