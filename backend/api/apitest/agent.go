// Package apitest has an agent that lives in memory, for tests of the API and of its clients. It does what it is asked
// with leases, money and files of its own, and follows the same rules as far as a client can see them; it knows only
// package api, its schema and the reasons.
package apitest

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/moonrig/moonrig/backend/api"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
)

// Phrase is the recovery phrase of every wallet made here.
const Phrase = "test test test test test test test test test test test junk"

// Address is the address of every wallet made here.
const Address = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"

// Agent is an api.Backend in memory. Fields may be set before it is served.
type Agent struct {
	// Events is told what happens.
	Events *api.Events
	// OnRent, when set, runs in its own goroutine for each new lease; Close waits for it.
	OnRent func(ctx context.Context, id string)
	// Checks is what the doctor says.
	Checks []schema.Check

	ctx     context.Context
	cancel  context.CancelFunc
	running sync.WaitGroup

	mu         sync.Mutex // guards the following fields
	devices    []schema.Device
	offers     []schema.Offer
	leases     []schema.LeaseDetail // oldest first
	logs       map[string][]schema.LogChunk
	provide    schema.Provide
	lending    schema.LendingStatus
	settings   schema.Settings
	wallet     schema.Wallet
	passphrase string
	history    []schema.HistoryEntry
	peers      int
	accounts   []schema.WalletAccount
	keychain   bool
	previews   map[string]schema.SpendPreview
	requests   map[string]schema.SpendRequest // of previews about stake, rewards and votes
	stakes     stakes
	quarrels   quarrels
	shown      int
	sent       []schema.WalletTransaction // newest first
	limits     schema.Limits
	payout     schema.Payout
}

var _ api.Backend = (*Agent)(nil)

// NewAgent returns an agent with one device, one offer of somebody else, and no wallet.
func NewAgent() *Agent {
	a := &Agent{logs: map[string][]schema.LogChunk{}}
	a.ctx, a.cancel = context.WithCancel(context.Background())
	a.Events = api.NewEvents(time.Now(), a.snapshot)
	a.devices = []schema.Device{{ID: "cpu-0", Kind: "cpu", Vendor: "amd", Name: "Test CPU", MemoryBytes: 16 << 30, Cores: 8, State: "off", SuggestedPricePerHour: 50_000}}
	a.offers = []schema.Offer{{
		ID: "offer-1", Provider: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8", Peer: "peer-1", DeviceID: "cpu-1", Kind: "cpu", Vendor: "intel",
		Name: "Lent CPU", MemoryBytes: 8 << 30, Cores: 4, PricePerHour: 60_000, MaxSeconds: 3600, Images: []string{"moonrig/render:1"}, Score: 1,
	}}
	relayFee := 100
	a.provide = schema.Provide{MaxLeaseSeconds: 3600, ImagePolicy: "listed", Images: []string{"moonrig/render:1"}, RelayFeeBP: &relayFee}
	a.settings = schema.Settings{Home: "/home", Role: "both", Theme: "system", LogLevel: "info", Network: "devnet"}
	a.stakes.held = moonOf(200_000)
	a.wallet = schema.Wallet{WalletStatus: schema.WalletStatus{State: "missing"}, Balance: "0", Native: "0", Known: true}
	return a
}

// Close ends what OnRent started.
func (a *Agent) Close() {
	a.cancel()
	a.running.Wait()
}

func (a *Agent) snapshot(ctx context.Context) (schema.Snapshot, error) {
	status, err := a.Status(ctx)
	if err != nil {
		return schema.Snapshot{}, err
	}
	devices, _ := a.Devices(ctx)
	leases, _ := a.Leases(ctx, schema.LeaseQuery{})
	offers, err := a.Offers(ctx, schema.OfferQuery{})
	return schema.Snapshot{Status: status, Devices: devices, Leases: leases, Offers: offers}, err
}

// Status implements api.Rig.
func (a *Agent) Status(context.Context) (schema.Status, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	active := 0
	for _, l := range a.leases {
		if !over(l.State) {
			active++
		}
	}
	return schema.Status{
		Version: "test", Sentence: "Not lending", Wallet: a.wallet.WalletStatus, Lending: a.lending, Active: active,
		Peer:      schema.PeerStatus{ID: "peer-0", Peers: a.peers, Offers: len(a.offers)},
		Chain:     schema.ChainStatus{Network: "devnet", Connected: true, TokenSymbol: "tUSD", TokenDecimals: 6, Test: true, Faucet: true},
		Engine:    schema.EngineStatus{Ready: true, Version: "28.5"},
		Onboarded: a.settings.Onboarded,
	}, nil
}

// Version implements api.Rig.
func (a *Agent) Version(context.Context) (schema.Version, error) {
	return schema.Version{Version: "test", Go: "go", OS: "linux", Arch: "amd64"}, nil
}

// Doctor implements api.Rig.
func (a *Agent) Doctor(context.Context) ([]schema.Check, error) { return a.Checks, nil }

// Settings implements api.Rig.
func (a *Agent) Settings(context.Context) (schema.Settings, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.settings, nil
}

// ChangeSettings implements api.Rig.
func (a *Agent) ChangeSettings(_ context.Context, patch schema.SettingsPatch) (schema.Settings, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	set(&a.settings.Role, patch.Role)
	set(&a.settings.Onboarded, patch.Onboarded)
	set(&a.settings.Theme, patch.Theme)
	set(&a.settings.LogLevel, patch.LogLevel)
	set(&a.settings.AutoLockMinutes, patch.AutoLockMinutes)
	set(&a.settings.OutputsDir, patch.OutputsDir)
	return a.settings, nil
}

// Connect implements api.Rig.
func (a *Agent) Connect(_ context.Context, addr string) (schema.PeerStatus, error) {
	if !strings.Contains(addr, "/p2p/") {
		return schema.PeerStatus{}, condition.Errorf(condition.InvalidInput, "%q names no peer", addr)
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.peers++
	return schema.PeerStatus{ID: "peer-0", Peers: a.peers}, nil
}

// Devices implements api.Devices.
func (a *Agent) Devices(context.Context) ([]schema.Device, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	return slices.Clone(a.devices), nil
}

// ChangeDevice implements api.Devices.
func (a *Agent) ChangeDevice(_ context.Context, id string, patch schema.DevicePatch) (schema.Device, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for i := range a.devices {
		if d := &a.devices[i]; d.ID == id {
			set(&d.Enabled, patch.Enabled)
			set(&d.PricePerHour, patch.PricePerHour)
			a.Events.Publish(schema.EventDevice, *d)
			return *d, nil
		}
	}
	return schema.Device{}, condition.Errorf(condition.NotFound, "device %s", id)
}

// DeviceSamples implements api.Devices.
func (a *Agent) DeviceSamples(_ context.Context, id string) ([]schema.Sample, error) {
	if id != "cpu-0" {
		return nil, condition.Errorf(condition.NotFound, "device %s", id)
	}
	return nil, nil
}

// Provide implements api.Lending.
func (a *Agent) Provide(context.Context) (schema.Provide, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.provide, nil
}

// SetProvide implements api.Lending.
func (a *Agent) SetProvide(_ context.Context, provide schema.Provide) (schema.Provide, error) {
	for _, day := range provide.Schedule {
		if len(day) != 48 {
			return schema.Provide{}, condition.Errorf(condition.InvalidInput, "schedule: a day has 48 half hours, not %d", len(day))
		}
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.provide = provide
	return provide, nil
}

// StartLending implements api.Lending.
func (a *Agent) StartLending(context.Context) (schema.LendingStatus, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.wallet.State != "unlocked" {
		return schema.LendingStatus{}, condition.Errorf(condition.WalletLocked, "lending needs the wallet")
	}
	a.lending.Enabled, a.provide.Enabled = true, true
	return a.lending, nil
}

// PauseLending implements api.Lending.
func (a *Agent) PauseLending(_ context.Context, request schema.PauseRequest) (schema.LendingStatus, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.lending.PausedUntil = -1
	if request.Minutes > 0 {
		a.lending.PausedUntil = time.Now().Unix() + int64(request.Minutes)*60
	}
	return a.lending, nil
}

// ResumeLending implements api.Lending.
func (a *Agent) ResumeLending(context.Context) (schema.LendingStatus, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.lending.PausedUntil = 0
	return a.lending, nil
}

func set[T any](to *T, from *T) {
	if from != nil {
		*to = *from
	}
}

func over(state string) bool {
	return state == "ended" || state == "settled" || state == "failed"
}

func missing(what, id string) error {
	return condition.Errorf(condition.NotFound, "%s", fmt.Sprintf("%s %s", what, id))
}
