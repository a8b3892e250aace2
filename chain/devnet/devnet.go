// Package devnet is an embedded development chain: go-ethereum in process, with JSON-RPC over HTTP and
// WebSocket on loopback, Moonrig's contracts deployed at start, and a faucet. It knows package chain
// and go-ethereum; nothing else of Moonrig imports it but the command that runs it and tests.
//
// The chain lives in memory and begins anew with each start. Its keys are public and its money is
// worth nothing.
package devnet

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/deploy"
)

// ChainID is the development chain's id: "moon" in ASCII, which no public chain uses.
const ChainID = 0x6d6f6f6e

// TokenDecimals is the number of decimals of the test dollar.
const TokenDecimals = deploy.TestDollarDecimals

// TokenSymbol is what the test dollar calls itself.
const TokenSymbol = deploy.TestDollarSymbol

// DefaultThawPeriod and the other periods are short so that a withdrawal, a vote and a challenge can be
// watched.
const (
	DefaultThawPeriod      = time.Minute
	DefaultVotingDelay     = time.Second
	DefaultVotingPeriod    = time.Minute
	DefaultTimelockDelay   = 10 * time.Second
	DefaultChallengePeriod = time.Minute
)

// Config says where the chain listens and how it behaves. The zero value is usable: free ports on
// loopback.
type Config struct {
	// Listen is host:port for JSON-RPC, HTTP and WebSocket on one port; empty means 127.0.0.1:0.
	// The host must be loopback: everybody knows this chain's keys.
	Listen string
	// InfoListen is host:port for /devnet.json and /faucet; empty means 127.0.0.1:0.
	InfoListen string
	// ThawPeriod is the escrow's; zero means DefaultThawPeriod. It is rounded down to seconds.
	ThawPeriod time.Duration
	// VotingDelay, VotingPeriod, TimelockDelay and ChallengePeriod are those of governance and rewards; zero means the
	// default, and they are rounded down to seconds as well.
	VotingDelay, VotingPeriod, TimelockDelay, ChallengePeriod time.Duration
	// BlockInterval is the longest time between two blocks; zero means one second.
	BlockInterval time.Duration
	// Manual leaves it to Control to make blocks once the contracts are deployed. The faucet then waits
	// for them too.
	Manual bool
	Logger *slog.Logger
}

// Info is what the chain says of itself.
type Info = chain.DevnetInfo

// A Devnet is one development chain.
type Devnet struct {
	cfg      Config
	ready    chan Info
	deployed chan struct{} // closed when the contracts are there
	control  chan *Control
}

// New returns a chain that does nothing until Serve.
func New(cfg Config) *Devnet {
	if cfg.Listen == "" {
		cfg.Listen = "127.0.0.1:0"
	}
	if cfg.InfoListen == "" {
		cfg.InfoListen = "127.0.0.1:0"
	}
	if cfg.ThawPeriod == 0 {
		cfg.ThawPeriod = DefaultThawPeriod
	}
	if cfg.VotingDelay == 0 {
		cfg.VotingDelay = DefaultVotingDelay
	}
	if cfg.VotingPeriod == 0 {
		cfg.VotingPeriod = DefaultVotingPeriod
	}
	if cfg.TimelockDelay == 0 {
		cfg.TimelockDelay = DefaultTimelockDelay
	}
	if cfg.ChallengePeriod == 0 {
		cfg.ChallengePeriod = DefaultChallengePeriod
	}
	if cfg.BlockInterval <= 0 {
		cfg.BlockInterval = time.Second
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	return &Devnet{
		cfg: cfg, ready: make(chan Info, 1), deployed: make(chan struct{}), control: make(chan *Control, 1),
	}
}

// Control delivers once, on a Manual chain, what makes its blocks; nothing else makes any by then.
func (d *Devnet) Control() <-chan *Control { return d.control }

// Ready delivers the chain's info once, when contracts are deployed and both servers answer.
func (d *Devnet) Ready() <-chan Info { return d.ready }

// Serve runs the chain until ctx ends, and then returns its error. It may be called once.
func (d *Devnet) Serve(ctx context.Context) error {
	rpcHost, rpcPort, err := loopback(ctx, d.cfg.Listen)
	if err != nil {
		return fmt.Errorf("listen for json-rpc: %w", err)
	}
	if _, _, err := loopback(ctx, d.cfg.InfoListen); err != nil {
		return fmt.Errorf("listen for info: %w", err)
	}
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", d.cfg.InfoListen)
	if err != nil {
		return fmt.Errorf("listen for info: %w", err)
	}
	defer listener.Close()

	n, err := startNode(rpcHost, rpcPort)
	if err != nil {
		return err
	}
	defer func() {
		if err := n.close(); err != nil {
			d.cfg.Logger.Warn("Development chain closed with an error", "err", err)
		}
	}()

	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error {
		if !d.cfg.Manual {
			return n.mine(ctx, d.cfg.BlockInterval)
		}
		mining, stop := context.WithCancel(ctx)
		go func() {
			defer stop()
			select {
			case <-ctx.Done():
			case <-d.deployed:
			}
		}()
		if err := n.mine(mining, d.cfg.BlockInterval); ctx.Err() != nil || !errors.Is(err, context.Canceled) {
			return err
		}
		d.control <- &Control{n}
		<-ctx.Done()
		return ctx.Err()
	})
	group.Go(func() error { return d.serveInfo(ctx, n, listener) })
	return group.Wait()
}

// serveInfo deploys the contracts and then answers requests.
func (d *Devnet) serveInfo(ctx context.Context, n *devNode, listener net.Listener) error {
	bank := newBank(n, d.cfg.Logger)
	book, err := deploy.Run(ctx, n.client, deployer, settings(d.cfg), d.cfg.Logger)
	if err != nil {
		return fmt.Errorf("deploy contracts: %w", err)
	}
	escrow, token := Addresses()
	base := "http://" + listener.Addr().String()
	info := Info{
		Name:          chain.Devnet,
		ChainID:       ChainID,
		RPCURL:        n.stack.HTTPEndpoint(),
		WSURL:         n.stack.WSEndpoint(),
		Escrow:        escrow,
		Token:         token,
		TokenDecimals: TokenDecimals,
		FaucetURL:     base + "/faucet",
		Faucet:        faucet.Address(),
		StartBlock:    0,
		Book:          &book,
	}
	close(d.deployed)
	server := &http.Server{
		Handler:           newInfoHandler(info, bank),
		ReadHeaderTimeout: 30 * time.Second,
		ReadTimeout:       30 * time.Second,
		WriteTimeout:      faucetTimeout + 5*time.Second,
		IdleTimeout:       30 * time.Second,
		MaxHeaderBytes:    8 << 10,
		BaseContext:       func(net.Listener) context.Context { return ctx },
	}
	d.cfg.Logger.Info("Development chain ready", "rpc", info.RPCURL, "info", base+"/devnet.json",
		"chainId", uint64(ChainID), "escrow", escrow, "token", token)
	d.ready <- info

	stopped := context.AfterFunc(ctx, func() { server.Close() })
	defer stopped()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve info: %w", err)
	}
	return ctx.Err()
}

// loopback splits host:port and insists that the host is this machine only.
func loopback(ctx context.Context, address string) (host string, port int, err error) {
	host, service, err := net.SplitHostPort(address)
	if err != nil {
		return "", 0, err
	}
	if port, err = net.DefaultResolver.LookupPort(ctx, "tcp", service); err != nil {
		return "", 0, err
	}
	if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return "", 0, fmt.Errorf("%q is not a loopback address: the development chain's keys are public", host)
	}
	return host, port, nil
}

// Addresses returns where every development chain has its contracts: they depend on nothing but the
// deployer's key and the order of deployment.
func Addresses() (escrow, token common.Address) {
	return addresses[chain.EscrowContract], addresses[deploy.TestDollarContract]
}
