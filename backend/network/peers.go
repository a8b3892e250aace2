package network

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/libp2p/go-libp2p/core/event"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/p2p/host/eventbus"
	"github.com/libp2p/go-libp2p/p2p/protocol/ping"
)

// Direction says who opened a connection.
type Direction string

// The directions.
const (
	Inbound  Direction = "inbound"
	Outbound Direction = "outbound"
)

// PeerInfo is one connected peer.
type PeerInfo struct {
	// ID is the peer ID.
	ID string
	// Addrs holds the multiaddrs of its connections, without the peer ID.
	Addrs []string
	// Direction, Transport ("quic-v1", "tcp") and ConnectedSince are those of its oldest connection.
	Direction      Direction
	Transport      string
	ConnectedSince time.Time
	// RTT is the measured round trip, 0 while unknown.
	RTT time.Duration
	// Score is the peer's gossip score as last read; below 0 it has misbehaved.
	Score float64
}

// PeerEvent tells that a peer connected or disconnected. After a disconnect only Peer.ID is set.
type PeerEvent struct {
	Connected bool
	Peer      PeerInfo
}

// Peers returns the connected peers, those connected longest first.
func (n *Node) Peers() []PeerInfo {
	var out []PeerInfo
	for _, id := range n.host.Network().Peers() {
		if info, ok := n.peerInfo(id); ok {
			out = append(out, info)
		}
	}
	slices.SortFunc(out, func(a, b PeerInfo) int {
		if c := a.ConnectedSince.Compare(b.ConnectedSince); c != 0 {
			return c
		}
		return strings.Compare(a.ID, b.ID)
	})
	return out
}

func (n *Node) peerInfo(id peer.ID) (PeerInfo, bool) {
	conns := n.host.Network().ConnsToPeer(id)
	if len(conns) == 0 {
		return PeerInfo{}, false
	}
	oldest := slices.MinFunc(conns, func(a, b network.Conn) int { return a.Stat().Opened.Compare(b.Stat().Opened) })
	info := PeerInfo{
		ID:             id.String(),
		Direction:      Inbound,
		Transport:      oldest.ConnState().Transport,
		ConnectedSince: oldest.Stat().Opened,
		RTT:            n.host.Peerstore().LatencyEWMA(id),
	}
	if oldest.Stat().Direction == network.DirOutbound {
		info.Direction = Outbound
	}
	for _, c := range conns {
		info.Addrs = append(info.Addrs, c.RemoteMultiaddr().String())
	}
	n.mu.Lock()
	info.Score = n.scores[id]
	n.mu.Unlock()
	return info, true
}

// changes returns a channel that is closed when the next peer comes or goes. Take it before looking at the state it
// is to guard.
func (n *Node) changes() <-chan struct{} {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.changed
}

func (n *Node) connected(id peer.ID) bool {
	return n.host.Network().Connectedness(id) == network.Connected
}

// watchPeers tells of peers coming and going until ctx ends, first of those already there.
func (n *Node) watchPeers(ctx context.Context, tell func(PeerEvent)) error {
	sub, err := n.host.EventBus().Subscribe(new(event.EvtPeerConnectednessChanged), eventbus.BufSize(64))
	if err != nil {
		return fmt.Errorf("watch peers: %w", err)
	}
	defer sub.Close()
	if tell == nil {
		tell = func(PeerEvent) {}
	}
	known := make(map[peer.ID]bool)
	// What is so now may be ahead of the events, and a peer that comes and goes between two of them has none of its own: that it was
	// gone is taken from the event, or it would count as there for good.
	turn := func(id peer.ID, gone bool) {
		info, ok := n.peerInfo(id)
		ok = ok && !gone
		switch {
		case ok && !known[id]:
			known[id] = true
			n.log.Debug("Peer connected", "peerId", info.ID, "transport", info.Transport, "direction", info.Direction)
			tell(PeerEvent{Connected: true, Peer: info})
		case !ok && known[id]:
			delete(known, id)
			n.log.Debug("Peer disconnected", "peerId", id.String())
			tell(PeerEvent{Peer: PeerInfo{ID: id.String()}})
		}
		n.mu.Lock()
		close(n.changed)
		n.changed = make(chan struct{})
		n.mu.Unlock()
	}
	for _, id := range n.host.Network().Peers() {
		turn(id, false)
	}
	for {
		select {
		case <-ctx.Done():
			return nil
		case e, ok := <-sub.Out():
			if !ok {
				return fmt.Errorf("watch peers: %w", ErrClosed)
			}
			change := e.(event.EvtPeerConnectednessChanged)
			turn(change.Peer, change.Connectedness == network.NotConnected)
		}
	}
}

// measure keeps the round trips of the connected peers fresh, one peer at a time, until ctx ends: new peers at once,
// all of them now and then.
func (n *Node) measure(ctx context.Context) {
	var due time.Time
	for ctx.Err() == nil {
		wake := n.changes()
		now := n.cfg.timing.now()
		all := now.After(due)
		if all {
			due = now.Add(jitter(n.cfg.timing.pings))
		}
		for _, id := range n.host.Network().Peers() {
			if ctx.Err() == nil && (all || n.host.Peerstore().LatencyEWMA(id) == 0) {
				n.pingOnce(ctx, id)
			}
		}
		pause(ctx, due.Sub(now), wake)
	}
}

// pingOnce measures one round trip; the ping protocol puts it into the peerstore. A peer that does not answer keeps an
// unknown one.
func (n *Node) pingOnce(ctx context.Context, id peer.ID) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	ctx = network.WithNoDial(ctx, "measure")
	select {
	case <-ctx.Done():
	case res := <-ping.Ping(ctx, n.host, id):
		if res.Error != nil {
			n.log.Debug("Ping failed", "peerId", id.String(), "error", res.Error)
		}
	}
}
