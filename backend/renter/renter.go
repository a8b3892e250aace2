// Package renter buys: it opens leases with providers, funds them, brings inputs there and outputs home, watches the
// meter and pays by vouchers. It knows the ground only; the network, the chain, the store and archives come in through
// the small interfaces below.
package renter

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/market"
	"github.com/moonrig/moonrig/backend/money"
)

// Store keeps the renter's leases and vouchers. Every method is durable when it returns.
type Store interface {
	CreateLease(ctx context.Context, r lease.Record) error
	Lease(ctx context.Context, role lease.Role, id lease.ID) (lease.Record, error)
	// OpenLeases returns the leases that are not final.
	OpenLeases(ctx context.Context, role lease.Role) ([]lease.Record, error)
	Transition(ctx context.Context, role lease.Role, id lease.ID, to lease.State, why condition.Reason, nowMS int64, change func(*lease.Record)) (lease.Record, error)
	UpdateLease(ctx context.Context, role lease.Role, id lease.ID, change func(*lease.Record)) (lease.Record, error)
	// KeepHeartbeat stores a heartbeat with the meter's reading in it.
	KeepHeartbeat(ctx context.Context, role lease.Role, h lease.Heartbeat) (lease.Record, error)
	// IssueVoucher signs and stores a voucher that promises the amount for the lease, or returns the one that promises it already.
	IssueVoucher(ctx context.Context, id lease.ID, amount money.Amount, nowMS int64, sign func(lease.Voucher) ([]byte, error)) (lease.Voucher, error)
	LeaseVoucher(ctx context.Context, role lease.Role, id lease.ID) (lease.Voucher, bool, error)
	// OpenRelays returns the leases, over or not, whose signed deposit may still be executed.
	OpenRelays(ctx context.Context, role lease.Role) ([]lease.Record, error)
}

// Chain is the escrow as the renter needs it.
type Chain interface {
	// RefreshChannel reads the channel from the escrow into the store.
	RefreshChannel(ctx context.Context, key lease.ChannelKey) (lease.Ledger, error)
	// AwaitDeposits returns once no deposit for the provider that was sent before, by whichever process, may still be mined.
	AwaitDeposits(ctx context.Context, provider common.Address) error
	// PaysFee reports whether the wallet's coin covers what the network charges for a deposit.
	PaysFee(ctx context.Context) (bool, error)
	// Deposit adds to the channel and returns once that is in a block, with the transaction's hash. InsufficientGas says that
	// nothing was sent.
	Deposit(ctx context.Context, provider common.Address, amount money.Amount) (string, error)
	// Balance returns what the wallet holds.
	Balance(ctx context.Context) (money.Amount, error)
	// SignDeposit signs a deposit for the provider to submit, good for lease.RelayLife. It sends nothing.
	SignDeposit(ctx context.Context, provider common.Address, amount money.Amount) (lease.RelayedDeposit, error)
	// RelayFate says what has become of a deposit of this wallet's for the provider, as the network sees it.
	RelayFate(ctx context.Context, provider common.Address, d lease.RelayedDeposit) (lease.RelayFate, error)
	// RelayedIn returns the transaction that carried the deposit; empty when it is not found.
	RelayedIn(ctx context.Context, d lease.RelayedDeposit) (string, error)
}

// Archive packs and unpacks folders that travel.
type Archive interface {
	Pack(ctx context.Context, w io.Writer, path string) error
	// Unpack checks every entry and fills a fresh folder, or leaves nothing.
	Unpack(ctx context.Context, r io.Reader, dir string, maxBytes int64) ([]lease.Output, error)
}

// Signer signs for one purpose.
type Signer interface {
	Address() common.Address
	SignHash(digest [32]byte) ([]byte, error)
}

// Config is what the renter is made of.
type Config struct {
	Store   Store
	Chain   Chain
	Archive Archive
	// Client returns an HTTP client for requests to a peer at http://<peer>/path.
	Client func(peerID string) *http.Client
	// Offers finds offers; see market.Book.
	Offers *market.Book

	SignTerms, SignVoucher, SignClose Signer

	PeerID  string
	Network Network
	// Dir holds what leases bring while they last; OutputsDir returns where results go by default.
	Dir        string
	OutputsDir func() string
	// Changed is told of every change of a lease, Logged of every piece of output. Neither may block.
	Changed func(lease.Record)
	Logged  func(lease.ID, lease.Log)
	Now     func() time.Time
	Logger  *slog.Logger
}

// Network is the payment network the renter pays on.
type Network struct {
	ChainID       uint64
	Escrow, Token common.Address
	TokenDecimals uint8
}

// Request asks for a lease.
type Request struct {
	// OfferID names the offer; empty takes the best that Filter leaves.
	OfferID market.OfferID
	Filter  market.Filter
	Job     lease.Job
	// MaxSeconds bounds the metered time; with the price it gives the cap.
	MaxSeconds uint64
	// MaxPricePerHour refuses a price that has risen; zero takes the offer's.
	MaxPricePerHour money.MicroUSD
	// InputsPath is a file or folder for /in; OutputsDir where results go, empty for the default.
	InputsPath, OutputsDir string
	Label                  string
}

// Manager is renter mode. Safe for concurrent use.
type Manager struct {
	Config

	// funding lets one lease at a time fund a channel, so that two do not count on the same deposit: it holds one value
	// meanwhile. A deposit may take minutes, and whoever waits for it must be able to leave.
	funding chan struct{}

	// beginning is held for reading while a lease begins, and for writing while takeUp looks for what was left over.
	beginning sync.RWMutex

	mu   sync.Mutex // guards the following fields
	runs map[lease.ID]*run
	// endings holds the channels whose end was asked for; each is closed once its fate is known.
	endings map[lease.ChannelKey]chan struct{}

	begun chan *run
	group sync.WaitGroup
}

// New returns a renter. It does nothing until Serve.
func New(cfg Config) *Manager {
	return &Manager{Config: cfg, runs: map[lease.ID]*run{}, endings: map[lease.ChannelKey]chan struct{}{}, begun: make(chan *run), funding: make(chan struct{}, 1)}
}

// Serve takes up open leases where they stood and watches new ones until ctx ends. Leases go on without it; the next
// start comes back to them.
func (m *Manager) Serve(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer func() {
		cancel()
		m.group.Wait()
	}()
	if err := m.takeUp(ctx); err != nil {
		return err
	}
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case r := <-m.begun:
			m.group.Go(func() { m.drive(ctx, r) })
		}
	}
}

// takeUp drives on what an earlier process, or an earlier Serve, has left open. What Rent has begun meanwhile is not left over:
// it comes by itself.
func (m *Manager) takeUp(ctx context.Context) error {
	m.beginning.Lock()
	defer m.beginning.Unlock()
	open, err := m.Store.OpenLeases(ctx, lease.Renter)
	if err != nil {
		return err
	}
	for _, rec := range open {
		m.mu.Lock()
		_, begun := m.runs[rec.ID]
		m.mu.Unlock()
		if begun {
			continue
		}
		m.Logger.Info("Lease taken up again", "leaseId", rec.ID.Short(), "state", rec.State)
		r := newRun(rec)
		r.restarted = true
		m.add(r)
		m.group.Go(func() { m.drive(ctx, r) })
	}
	return nil
}

// Cancel asks the provider to end the lease; outputs so far come home. condition.NotFound when it is over.
func (m *Manager) Cancel(id lease.ID) error {
	m.mu.Lock()
	r, ok := m.runs[id]
	m.mu.Unlock()
	if !ok || r.record().State.Over() {
		return condition.Errorf(condition.NotFound, "no lease %s is running", id.Short())
	}
	r.cancel(m.Now(), condition.New(condition.CancelledByRenter, ""))
	return nil
}

// Settled takes over that the store settled a lease, or took that back, told by whoever follows the escrow's events.
func (m *Manager) Settled(rec lease.Record) {
	m.mu.Lock()
	r, ok := m.runs[rec.ID]
	m.mu.Unlock()
	if ok {
		r.set(rec)
	}
	m.changed(rec)
}

func (m *Manager) add(r *run) {
	m.mu.Lock()
	m.runs[r.record().ID] = r
	m.mu.Unlock()
}

func (m *Manager) forget(id lease.ID) {
	m.mu.Lock()
	delete(m.runs, id)
	m.mu.Unlock()
}

func (m *Manager) changed(rec lease.Record) {
	if m.Changed != nil {
		m.Changed(rec)
	}
}

func (m *Manager) nowMS() int64 { return m.Now().UnixMilli() }

// transition writes the step down before it takes effect.
func (m *Manager) transition(ctx context.Context, r *run, to lease.State, why condition.Reason, change func(*lease.Record)) error {
	rec, err := m.Store.Transition(ctx, lease.Renter, r.record().ID, to, why, m.nowMS(), func(rec *lease.Record) {
		if change != nil {
			change(rec)
		}
	})
	if err != nil {
		return err
	}
	r.set(rec)
	m.changed(rec)
	m.Logger.Info("Lease changed", "leaseId", rec.ID.Short(), "state", rec.State, "reason", rec.Reason.Text)
	return nil
}

func (m *Manager) update(ctx context.Context, r *run, change func(*lease.Record)) error {
	rec, err := m.Store.UpdateLease(ctx, lease.Renter, r.record().ID, change)
	if err != nil {
		return err
	}
	r.set(rec)
	m.changed(rec)
	return nil
}

// keep stores a heartbeat that is believed.
func (m *Manager) keep(ctx context.Context, r *run, h lease.Heartbeat) error {
	rec, err := m.Store.KeepHeartbeat(ctx, lease.Renter, h)
	if err != nil {
		return err
	}
	r.set(rec)
	m.changed(rec)
	return nil
}

// stage notes how long a stage took.
func stage(rec *lease.Record, name string, d time.Duration) {
	if rec.Stages == nil {
		rec.Stages = map[string]int64{}
	}
	if _, known := rec.Stages[name]; !known {
		rec.Stages[name] = d.Milliseconds()
	}
}

// run is one lease while this agent lives.
type run struct {
	mu        sync.Mutex // guards the following fields
	rec       lease.Record
	lastBeat  uint64
	load      float64
	beatAt    time.Time
	cancelled chan struct{}
	// askedAt is when this side asked for the end, and askedWhy for which reason.
	askedAt  time.Time
	askedWhy condition.Reason
	// restarted is set when an earlier process began the lease.
	restarted bool
	// requested is when the person asked for the lease; zero after a restart.
	requested time.Time
}

func newRun(rec lease.Record) *run {
	return &run{rec: rec, cancelled: make(chan struct{})}
}

func (r *run) record() lease.Record {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.rec
}

func (r *run) set(rec lease.Record) {
	r.mu.Lock()
	r.rec = rec
	r.mu.Unlock()
}

// cancel asks for the end of the lease; the first reason counts.
func (r *run) cancel(now time.Time, why condition.Reason) {
	r.mu.Lock()
	defer r.mu.Unlock()
	select {
	case <-r.cancelled:
	default:
		r.askedAt, r.askedWhy = now, why
		close(r.cancelled)
	}
}

// cancelledAt returns when the renter asked for the end, or zero.
func (r *run) cancelledAt() time.Time {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.askedAt
}

// cancelReason returns why this side asked for the end, or the zero reason.
func (r *run) cancelReason() condition.Reason {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.askedWhy
}

func (r *run) isCancelled() bool {
	select {
	case <-r.cancelled:
		return true
	default:
		return false
	}
}

// Live returns a running lease's newest load (0 to 1, negative where unknown) and when the last heartbeat came.
func (m *Manager) Live(id lease.ID) (load float64, heartbeat time.Time, ok bool) {
	m.mu.Lock()
	r, ok := m.runs[id]
	m.mu.Unlock()
	if !ok {
		return 0, time.Time{}, false
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.load, r.beatAt, !r.beatAt.IsZero()
}

// errOver ends a watch whose lease is over.
var errOver = errors.New("the lease is over")

// errFailed ends a watch whose provider says that the lease came to nothing.
var errFailed = errors.New("the lease failed")
