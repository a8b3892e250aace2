package network

import (
	"fmt"
	"slices"
	"time"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	rcmgr "github.com/libp2p/go-libp2p/p2p/host/resource-manager"
	"github.com/libp2p/go-libp2p/p2p/muxer/yamux"
	"github.com/libp2p/go-libp2p/p2p/net/connmgr"
	"github.com/libp2p/go-libp2p/p2p/security/noise"
	libp2ptls "github.com/libp2p/go-libp2p/p2p/security/tls"
	quic "github.com/libp2p/go-libp2p/p2p/transport/quic"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	ma "github.com/multiformats/go-multiaddr"
	manet "github.com/multiformats/go-multiaddr/net"
)

// maxFiles is how many file descriptors connections may take: a desktop's limit is often 1024, and the agent needs its own.
const maxFiles = 512

// newHost starts a host with QUIC and TCP, bounded in memory and connections, that relays for nobody and asks nobody
// outside for help: no port mapping, no metrics.
func newHost(cfg Config, listen []ma.Multiaddr, g *gate) (host.Host, error) {
	resources, err := newResources(cfg.Limits.Memory)
	if err != nil {
		return nil, err
	}
	conns, err := connmgr.NewConnManager(cfg.Limits.PeersLow, cfg.Limits.PeersHigh, connmgr.WithGracePeriod(time.Minute))
	if err != nil {
		return nil, fmt.Errorf("make connection manager: %w", err)
	}
	h, err := libp2p.New(
		libp2p.Identity(cfg.Identity),
		libp2p.ListenAddrs(listen...),
		libp2p.UserAgent("moonrig"),
		libp2p.Transport(quic.NewTransport),
		libp2p.Transport(tcp.NewTCPTransport),
		// TLS comes first: its ciphers run in hardware, Noise's do not.
		libp2p.Security(libp2ptls.ID, libp2ptls.New),
		libp2p.Security(noise.ID, noise.New),
		libp2p.Muxer(yamux.ID, newMuxer()),
		libp2p.ResourceManager(resources),
		libp2p.ConnectionManager(conns),
		libp2p.ConnectionGater(g),
		libp2p.AddrsFactory(worthTelling),
		libp2p.DisableRelay(),
		libp2p.DisableMetrics(),
	)
	if err != nil {
		return nil, fmt.Errorf("start host: %w", err)
	}
	return h, nil
}

// How often a TCP connection is asked whether it still lives, and how long a round trip takes, from which the multiplexer learns
// how much to have on its way. QUIC sees to both itself.
const (
	keepAlive  = 2 * time.Minute
	measureRTT = 5 * time.Minute
)

// newMuxer is the usual multiplexer, which asks each half minute for either, of each peer, and so keeps waking two machines.
func newMuxer() *yamux.Transport {
	m := *yamux.DefaultTransport
	m.KeepAliveInterval, m.MeasureRTTInterval = keepAlive, measureRTT
	return &m
}

// newResources returns a resource manager scaled for the given memory rather than for the machine's: the machine
// belongs to its owner.
func newResources(memory int64) (network.ResourceManager, error) {
	limits := rcmgr.DefaultLimits
	libp2p.SetDefaultServiceLimits(&limits)
	m, err := rcmgr.NewResourceManager(rcmgr.NewFixedLimiter(limits.Scale(memory, maxFiles)), rcmgr.WithMetricsDisabled())
	if err != nil {
		return nil, fmt.Errorf("make resource manager: %w", err)
	}
	return m, nil
}

// worthTelling leaves out the loopback addresses when there are others: told to other machines they would only make
// them dial themselves.
func worthTelling(addrs []ma.Multiaddr) []ma.Multiaddr {
	others := slices.DeleteFunc(slices.Clone(addrs), manet.IsIPLoopback)
	if len(others) == 0 {
		return addrs
	}
	return others
}
