package network

import (
	"sync"

	"github.com/libp2p/go-libp2p/core/control"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	ma "github.com/multiformats/go-multiaddr"
	manet "github.com/multiformats/go-multiaddr/net"
)

// gate keeps strangers from making the node dial this machine's own services: anybody can say that its address is
// 127.0.0.1. Loopback is dialled only for peers that the owner named, or when the whole node lives on it.
// Safe for concurrent use.
type gate struct {
	loopback bool

	mu    sync.Mutex
	named map[peer.ID]bool
}

func newGate(loopback bool) *gate { return &gate{loopback: loopback, named: make(map[peer.ID]bool)} }

// name marks a peer whose address comes from the owner.
func (g *gate) name(id peer.ID) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.named[id] = true
}

// InterceptAddrDial implements connmgr.ConnectionGater.
func (g *gate) InterceptAddrDial(id peer.ID, addr ma.Multiaddr) bool {
	if g.loopback || !manet.IsIPLoopback(addr) {
		return true
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.named[id]
}

// InterceptPeerDial implements connmgr.ConnectionGater.
func (g *gate) InterceptPeerDial(peer.ID) bool { return true }

// InterceptAccept implements connmgr.ConnectionGater.
func (g *gate) InterceptAccept(network.ConnMultiaddrs) bool { return true }

// InterceptSecured implements connmgr.ConnectionGater.
func (g *gate) InterceptSecured(network.Direction, peer.ID, network.ConnMultiaddrs) bool { return true }

// InterceptUpgraded implements connmgr.ConnectionGater.
func (g *gate) InterceptUpgraded(network.Conn) (bool, control.DisconnectReason) { return true, 0 }
