// Command moonrig is the agent and the command line in one program. It joins the two: package cli knows no agent, and
// package agent no command line.
package main

import (
	"context"
	"math"
	"math/big"
	"os"
	"runtime"
	"runtime/debug"
	"time"

	"github.com/moonrig/moonrig/app/cli"
	"github.com/moonrig/moonrig/backend/agent"
	"github.com/moonrig/moonrig/backend/api"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/chain/devnet"
	"github.com/moonrig/moonrig/frontend"
	"github.com/moonrig/moonrig/gpu/probe"
)

// version is set by the linker for releases.
var version = "dev"

func main() {
	// Drivers are asked in a child of this program, so that their crash is not the agent's.
	if probe.Main() {
		return
	}
	commands := cli.Commands{RunAgent: runAgent, RunDevnet: runDevnet, Version: build()}
	os.Exit(cli.Run(context.Background(), commands, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// shrinkEvery is how often what the agent has not needed of its program for that long may go. What it does need comes back from
// the system's cache of the file, within a millisecond or two in all.
const shrinkEvery = time.Minute

// shrinkRegularly shrinks now and from time to time, until the function that it returns is called.
func shrinkRegularly() (stop func()) {
	program := findFootprint()
	program.shrink()
	ended, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		tick := time.NewTicker(shrinkEvery)
		defer tick.Stop()
		for {
			select {
			case <-tick.C:
				program.shrink()
			case <-ended:
				return
			}
		}
	}()
	return func() { close(ended); <-stopped }
}

func runAgent(ctx context.Context, o cli.AgentOptions) error {
	defer shrinkRegularly()()
	cfg := o.Config
	relayShare := percent(cfg.Chain.RelayMaxFeePercent)
	options := agent.Options{
		Version: version,
		Home:    o.Paths.Home, Socket: o.Paths.Socket, ConfigFile: o.Paths.ConfigFile, OutputsDir: o.Paths.Outputs,
		Network: cfg.Chain.Network, DevnetURL: cfg.Chain.DevnetURL, RPCURLs: cfg.Chain.RPCURLs,
		AddressBook: cfg.Chain.AddressBook, MaxFeePerGas: gwei(cfg.Chain.MaxFeeGwei), MaxTipPerGas: gwei(cfg.Chain.MaxTipGwei),
		KeyLocks: o.Paths.KeyLocks, ExplorerURL: cfg.Chain.ExplorerURL, NativePrice: cfg.Chain.NativePrice,
		SettleMaxShare: percent(cfg.Chain.SettleMaxFeePercent), SettleMaxAge: time.Duration(cfg.Chain.SettleMaxAge),
		RelayShare: &relayShare,
		Listen:     cfg.Network.Listen, Bootstrap: cfg.Network.Bootstrap, MDNS: cfg.Network.MDNS, DHT: cfg.Network.DHT,
		Simulate: cfg.Devices.Simulate, CatalogFile: cfg.Devices.CatalogFile, DockerHost: cfg.Sandbox.DockerHost,
		PassphraseFile: cfg.Wallet.PassphraseFile, AutoLock: time.Duration(cfg.Wallet.AutoLock), LightScrypt: cfg.Wallet.LightScrypt,
		Logger: o.Logger, LogLevel: o.LogLevel,
	}
	if cfg.Renter.OutputsDir != "" {
		options.OutputsDir = cfg.Renter.OutputsDir
	}
	if cfg.Agent.WebListen != "" {
		token, err := api.LoadToken(o.Paths.TokenFile)
		if err != nil {
			return err
		}
		options.Web = &api.Web{Token: token, Files: frontend.Files(), Policy: frontend.ContentSecurityPolicy}
		options.WebListen = cfg.Agent.WebListen
		options.WebReady = func(url string) { o.Ready("Open " + url) }
	}
	a, err := agent.New(options)
	if err != nil {
		return err
	}
	return a.Run(ctx, func() { o.Ready("Ready at " + o.Paths.Socket) })
}

// percent is a share in hundredths of a percent.
func percent(share float64) uint64 { return uint64(math.Round(share * 100)) }

// gwei is an amount of gwei in wei; nil for none.
func gwei(n float64) *big.Int {
	if n <= 0 {
		return nil
	}
	wei, _ := new(big.Float).Mul(big.NewFloat(n), big.NewFloat(1e9)).Int(nil)
	return wei
}

func runDevnet(ctx context.Context, o cli.DevnetOptions) error {
	chain := devnet.New(devnet.Config{
		Listen: o.Listen, InfoListen: o.InfoListen, ThawPeriod: o.ThawPeriod, BlockInterval: o.BlockInterval, Logger: o.Logger,
	})
	told := make(chan struct{})
	ctx, cancel := context.WithCancel(ctx)
	go func() {
		defer close(told)
		select {
		case info := <-chain.Ready():
			o.Ready(info)
		case <-ctx.Done():
		}
	}()
	err := chain.Serve(ctx)
	cancel()
	<-told
	return err
}

// build says what the linker and the version control know of this program.
func build() schema.Version {
	v := schema.Version{Version: version, Go: runtime.Version(), OS: runtime.GOOS, Arch: runtime.GOARCH}
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				v.Commit = s.Value[:min(12, len(s.Value))]
			}
		}
	}
	return v
}
