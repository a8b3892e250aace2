package agent

import (
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/moonrig/moonrig/backend/api"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/provider"
	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/gpu/catalog"
)

// Options is what an agent needs to know before it starts. Home and Socket are required.
type Options struct {
	Version string
	// Home is the folder that holds everything the agent keeps; Socket where the API listens.
	Home, Socket string
	// OutputsDir is where results go unless the person chose another folder.
	OutputsDir string
	ConfigFile string

	// Network names the payment network. For "devnet" DevnetURL is the development chain's info server; for others RPCURLs,
	// tried in order, and AddressBook, the file that says where the contracts are.
	Network     string
	DevnetURL   string
	RPCURLs     []string
	AddressBook string
	// ExplorerURL is where transactions can be looked at, in place of what the network has.
	ExplorerURL string
	// NativePrice is what one ether counts as, in dollars, where the network has no price feed; empty when nobody says. On
	// the development chain, whose money is worth nothing, empty means DevnetNativePrice, and that
	// earnings are collected without regard to fees.
	NativePrice string
	// MaxFeePerGas and MaxTipPerGas cap transactions' fees in wei; nil means the chain client's own caps.
	MaxFeePerGas, MaxTipPerGas *big.Int
	// KeyLocks is the folder of the locks that keep a key from being used by two programs at once; empty means one in Home.
	KeyLocks string
	// SettleMaxShare is how much of what it collects a transaction may cost, in basis points, and SettleMaxAge how long earnings
	// wait for that at most; both zero mean provider.DefaultThrift.
	SettleMaxShare uint64
	SettleMaxAge   time.Duration
	// RelayShare is the most of a lease's cap, in basis points, that is paid as the network's fee for the deposit of a renter
	// who owns no coin for it, unless the owner sets it otherwise; nil means DefaultRelayShare, zero pays for nobody.
	RelayShare *uint64
	// freeFees says that fees cost nothing, so that collecting earnings never waits for them.
	freeFees bool

	Listen, Bootstrap []string
	MDNS, DHT         bool

	// Simulate names cards to show although they are not there; only by an explicit wish.
	Simulate []string
	// ProbeExecutable is a program whose main calls probe.Main; empty means this one.
	ProbeExecutable string
	CatalogFile     string
	DockerHost      string

	// PassphraseFile unlocks the wallet at start, for rigs that nobody sits at.
	PassphraseFile string
	AutoLock       time.Duration
	// LightScrypt weakens the wallet file, for development only.
	LightScrypt bool

	// Web serves browsers on WebListen when not nil; WebReady is told the address to open.
	Web       *api.Web
	WebListen string
	WebReady  func(url string)

	// Observe, when not nil, sees every change of a lease after it was stored and before anything follows from it.
	Observe func(lease.Record)

	Logger *slog.Logger
	// LogLevel, when not nil, follows the person's setting.
	LogLevel *slog.LevelVar
}

// DevnetNativePrice is what an ether of the development chain counts as, so that fees there look as they do elsewhere.
const DevnetNativePrice = "3000"

// DefaultRelayShare is 1 %: what collecting earnings may cost, too.
const DefaultRelayShare = 100

func (o Options) relayShare() uint64 {
	if o.RelayShare == nil {
		return DefaultRelayShare
	}
	return *o.RelayShare
}

// thrift is when collecting earnings pays.
func (o Options) thrift() provider.Thrift {
	t := provider.DefaultThrift
	if o.SettleMaxShare > 0 || o.SettleMaxAge > 0 {
		t.MaxShare, t.MaxAge = o.SettleMaxShare, o.SettleMaxAge
	}
	return t
}

func (o Options) withDefaults() Options {
	if o.NativePrice == "" && o.Network == chain.Devnet {
		o.NativePrice, o.freeFees = DevnetNativePrice, true
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	if o.KeyLocks == "" {
		o.KeyLocks = filepath.Join(o.Home, "keys")
	}
	if o.OutputsDir == "" {
		o.OutputsDir = filepath.Join(o.Home, "outputs")
	}
	return o
}

// nativePrice is what an ether counts as in micro-dollars where the network does not say, or nil.
func (o Options) nativePrice() (*big.Int, error) {
	if o.NativePrice == "" {
		return nil, nil
	}
	p, err := money.ParseUSD(o.NativePrice)
	if err != nil {
		return nil, fmt.Errorf("read what an ether counts as: %w", err)
	}
	return big.NewInt(int64(p)), nil
}

// loadCatalog returns the built-in catalog with the owner's corrections, if there are any.
func loadCatalog(file string) (*catalog.Catalog, error) {
	if file == "" {
		return catalog.Default()
	}
	info, err := os.Stat(file)
	switch {
	case os.IsNotExist(err):
		return catalog.Default()
	case err != nil:
		return nil, fmt.Errorf("open catalog: %w", err)
	case info.Size() > 1<<20:
		return nil, fmt.Errorf("open catalog: %s is larger than 1 MiB", file)
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("read catalog: %w", err)
	}
	return catalog.Load(data)
}
