// Package provider sells: it offers the owner's devices at the owner's hours, quotes and accepts leases, runs their
// jobs, meters them, takes vouchers and redeems them. It knows the ground only; the network, the sandbox, the chain and
// the store come in through the small interfaces below.
package provider

import (
	"context"
	"io"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/market"
	"github.com/moonrig/moonrig/backend/money"
)

// Store keeps the provider's leases and vouchers. Every method is durable when it returns.
type Store interface {
	CreateLease(ctx context.Context, r lease.Record) error
	Lease(ctx context.Context, role lease.Role, id lease.ID) (lease.Record, error)
	// OpenLeases returns the leases that are not final.
	OpenLeases(ctx context.Context, role lease.Role) ([]lease.Record, error)
	Transition(ctx context.Context, role lease.Role, id lease.ID, to lease.State, why condition.Reason, nowMS int64, change func(*lease.Record)) (lease.Record, error)
	UpdateLease(ctx context.Context, role lease.Role, id lease.ID, change func(*lease.Record)) (lease.Record, error)
	// KeepHeartbeat stores a heartbeat with the meter's reading in it.
	KeepHeartbeat(ctx context.Context, role lease.Role, h lease.Heartbeat) (lease.Record, error)
	// AdmitLease makes an agreed lease funded when the channel's free part covers its cap, or says why not.
	AdmitLease(ctx context.Context, role lease.Role, id lease.ID, nowMS int64) (lease.Record, error)
	// AcceptVoucher checks and stores a voucher and returns the lease it raised.
	AcceptVoucher(ctx context.Context, v lease.Voucher, nowMS int64) (lease.Record, error)
	BestVoucher(ctx context.Context, role lease.Role, key lease.ChannelKey) (lease.Voucher, bool, error)
	// UncollectedChannels returns the channels whose best voucher promises more than the escrow has paid, as far as the store
	// knows.
	UncollectedChannels(ctx context.Context) ([]lease.ChannelKey, error)
	// OpenRelays returns the leases whose renter's deposit was to be submitted and whose cost is not known yet.
	OpenRelays(ctx context.Context, role lease.Role) ([]lease.Record, error)
}

// Chain is the escrow as the provider needs it.
type Chain interface {
	// RefreshChannel reads the channel from the escrow into the store.
	RefreshChannel(ctx context.Context, key lease.ChannelKey) (lease.Ledger, error)
	// Redeem collects what the vouchers promise, of one channel each, in one transaction, and returns once that is in a block,
	// with the transaction's hash. A voucher that cannot be collected does not keep back the others.
	Redeem(ctx context.Context, vouchers []lease.Voucher) (string, error)
	// RedeemCosts returns what collecting these vouchers would cost now.
	RedeemCosts(ctx context.Context, vouchers []lease.Voucher) (Costs, error)
	// RelayPrice returns what submitting a renter's deposit costs about now, in token units.
	RelayPrice(ctx context.Context) (money.Amount, error)
	// RelayCost tries the renter's deposit out and returns what submitting it costs, in token units; a *condition.Error says why
	// the network would refuse it.
	RelayCost(ctx context.Context, t lease.Terms, d lease.RelayedDeposit) (money.Amount, error)
	// Relay submits the renter's deposit and returns once that is in a block; it pays no more than most for it. What an earlier
	// process has submitted is not sent again. Conflict says that somebody else has used the renter's signature,
	// TransactionWaiting that it was sent and is in no block yet. Beside another error, what it cost all the same.
	Relay(ctx context.Context, t lease.Terms, d lease.RelayedDeposit, most money.Amount) (Relayed, error)
	// Relayed finds what Relay submitted, in this process or an earlier one, and waits for its block; NotFound when it did not,
	// other errors as for Relay.
	Relayed(ctx context.Context, t lease.Terms, d lease.RelayedDeposit) (Relayed, error)
	// CloseCost tries out the end of a channel that its renter has signed and returns what submitting it costs, in token units; a
	// *condition.Error says why the network would refuse it.
	CloseCost(ctx context.Context, r lease.CloseRequest) (money.Amount, error)
	// CloseChannel signs and submits it and returns once it is in a block, with the transaction's hash; it pays no more than most for it.
	// TransactionWaiting says that it was sent and is in no block yet.
	CloseChannel(ctx context.Context, r lease.CloseRequest, most money.Amount) (string, error)
	// Closing says how far a close of the channel is that was submitted, in this process or an earlier one.
	Closing(ctx context.Context, key lease.ChannelKey) (Closing, error)
}

// Closing is how far a channel's end is that this side submitted.
type Closing int

// The steps of a channel's end.
const (
	// NotClosing: there is none, or it is final.
	NotClosing Closing = iota
	// ClosingMined: it is in a block that another may replace. Then it can come after what came after it.
	ClosingMined
	// ClosingSubmitted: it waits for a block.
	ClosingSubmitted
)

// Spec is what a container is made from.
type Spec struct {
	LeaseID                                   string
	Image                                     string
	Command                                   []string
	Env                                       map[string]string
	MilliCPUs                                 int64
	MemoryBytes, ScratchBytes, MaxOutputBytes int64
	GPUUUID, GPUVendor                        string
}

// Exit is how a job ended. Reason is zero for a job that did what it should.
type Exit struct {
	Code   int
	Reason condition.Reason
}

// Container is one running sandbox.
type Container interface {
	ID() string
	PutInputs(ctx context.Context, tar io.Reader) error
	Run(ctx context.Context) error
	// Logs calls emit for each piece from the offset on and returns when the log ends.
	Logs(ctx context.Context, from int64, emit func(lease.Log) error) error
	Wait(ctx context.Context) (Exit, error)
	// Outputs brings /out into a fresh folder.
	Outputs(ctx context.Context, dir string) ([]lease.Output, error)
	Pause(ctx context.Context) error
	Unpause(ctx context.Context) error
	// Stop ends the job, with a grace between asking and killing.
	Stop(ctx context.Context, grace time.Duration) error
	Close() error
}

// Sandbox runs containers.
type Sandbox interface {
	// CheckImage says with a *condition.Error why the image cannot run here.
	CheckImage(ctx context.Context, ref string) error
	Start(ctx context.Context, s Spec) (Container, error)
	// Adopt takes up a container that an earlier process of this agent started; condition.SandboxLost when it is gone.
	Adopt(ctx context.Context, leaseID string) (Container, error)
	// Leases returns the lease IDs of all containers of ours.
	Leases(ctx context.Context) ([]string, error)
	// Remove makes sure that nothing of the lease's container is left.
	Remove(ctx context.Context, leaseID string) error
}

// Signer signs for one purpose.
type Signer interface {
	Address() common.Address
	SignHash(digest [32]byte) ([]byte, error)
}

// Device is one of the owner's devices with the owner's wishes.
type Device struct {
	market.Device
	GPUUUID      string
	Enabled      bool
	PricePerHour money.MicroUSD
	// Reason is why it cannot be lent now, whatever the wishes.
	Reason condition.Reason
}

// Config is what the provider is made of.
type Config struct {
	Store   Store
	Chain   Chain
	Sandbox Sandbox
	// Pack writes a folder as a tar stream.
	Pack func(ctx context.Context, w io.Writer, dir string) error
	// Publish tells the network of an offer.
	Publish func(ctx context.Context, data []byte) error
	// Devices returns what there is to lend.
	Devices func() []Device
	// Images returns the references of images that are present.
	Images func(ctx context.Context) []string
	// Load returns a device's load (0 to 1) and power in watts, negative where unknown.
	Load func(deviceID string) (load, watts float64)
	// Caller returns the authenticated peer of a request.
	Caller func(ctx context.Context) string

	SignOffer, SignTerms, SignHeartbeat Signer

	// PeerID is this agent's. Network says where money is.
	PeerID  string
	Network Network
	// Thrift says when collecting earnings pays; the zero value means DefaultThrift. ThawMargin is how long before a thaw's end
	// what is owed on the channel is collected whatever it costs.
	Thrift     Thrift
	ThawMargin time.Duration
	// Dir holds what leases bring while they last.
	Dir string
	// Changed is told of every change of a lease, Log of every piece of output. Neither may block.
	Changed func(lease.Record)
	Now     func() time.Time
	Logger  *slog.Logger
}

// Network is the payment network of new offers.
type Network struct {
	ChainID       uint64
	Escrow, Token common.Address
	TokenDecimals uint8
}

// Manager is provider mode. Safe for concurrent use.
type Manager struct {
	Config
	book   *offerBook
	quotes *quoteBook
	relays relayBook

	mu     sync.Mutex // guards the following fields
	policy Policy
	// runs holds every lease that is not over and those ended whose renter may still ask.
	runs map[lease.ID]*run
	// reserved says which lease has a device.
	reserved map[string]lease.ID
	// unsettled is why the last try to collect earnings failed.
	unsettled condition.Reason
	// closing holds the channels whose end is being signed and submitted.
	closing map[lease.ChannelKey]bool

	kickOffers, kickSettle chan struct{}
	// collecting holds one value while a transaction that collects earnings or ends a channel is made: of two at a time, one would be
	// void.
	collecting chan struct{}
	// begun carries new leases to Serve, closes the ends of channels.
	begun  chan *run
	closes chan *closing
	group  sync.WaitGroup
}

// New returns a provider. It does nothing until Serve.
func New(cfg Config) *Manager {
	return &Manager{
		Config: cfg, book: newOfferBook(), quotes: newQuoteBook(), runs: map[lease.ID]*run{}, reserved: map[string]lease.ID{},
		kickOffers: make(chan struct{}, 1), kickSettle: make(chan struct{}, 1),
		closing: map[lease.ChannelKey]bool{}, collecting: make(chan struct{}, 1),
		begun: make(chan *run), closes: make(chan *closing),
	}
}

// SetPolicy changes the owner's wishes; running leases keep their terms.
func (m *Manager) SetPolicy(p Policy) {
	m.mu.Lock()
	m.policy = p
	m.mu.Unlock()
	kick(m.kickOffers)
}

// Policy returns the owner's wishes.
func (m *Manager) Policy() Policy {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.policy
}

// DevicesChanged says that devices, their prices or images changed, so that offers are looked at again.
func (m *Manager) DevicesChanged() { kick(m.kickOffers) }

// ChannelChanged says that a channel may have grown or begun to thaw.
func (m *Manager) ChannelChanged() {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, r := range m.runs {
		r.poke(r.funds)
	}
	kick(m.kickSettle)
}

// LeaseOn returns which lease holds the device.
func (m *Manager) LeaseOn(deviceID string) (lease.ID, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	id, ok := m.reserved[deviceID]
	return id, ok
}

// StopAll ends every lease with the reason, after its grace.
func (m *Manager) StopAll(why condition.Reason) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, r := range m.runs {
		r.stop(why)
	}
}

// Stop ends one lease with the reason, after its grace; condition.NotFound when it is not running.
func (m *Manager) Stop(id lease.ID, why condition.Reason) error {
	r, err := m.run(id)
	if err != nil {
		return err
	}
	r.stop(why)
	return nil
}

// Serve reconciles, then offers, runs and settles until ctx ends. Leases that run then are left running: the next start
// adopts them.
func (m *Manager) Serve(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer func() {
		cancel()
		m.group.Wait()
	}()
	if err := m.reconcile(ctx); err != nil {
		return err
	}
	m.group.Go(func() { m.noteRelays(ctx) })
	m.group.Go(func() { m.settleLoop(ctx) })
	m.group.Go(func() { m.offerLoop(ctx) })
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case r := <-m.begun:
			m.group.Go(func() { m.drive(ctx, r) })
		case c := <-m.closes:
			m.group.Go(func() { m.close(ctx, c) })
		}
	}
}

func (m *Manager) run(id lease.ID) (*run, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if r, ok := m.runs[id]; ok {
		return r, nil
	}
	return nil, condition.Errorf(condition.NotFound, "no lease %s here", id.Short())
}

func (m *Manager) nowMS() int64 { return m.Now().UnixMilli() }

func kick(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}
