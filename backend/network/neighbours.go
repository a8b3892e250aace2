package network

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/p2p/discovery/mdns"
)

const (
	// maxNeighbours bounds how many of a local network are kept up with: anybody there can make names up.
	maxNeighbours = 64
	// neighbourLife is how long one is looked for that was neither told of nor connected since.
	neighbourLife = time.Hour
)

// neighbours keeps up with those whom mDNS tells of. The library tells of each once for as long as its record is good, about an
// hour: whoever cannot be reached at that moment, or is lost again later, is dialled from here. Safe for concurrent use.
type neighbours struct {
	node *Node
	ctx  context.Context

	mu    sync.Mutex
	known map[peer.ID]*neighbour // nil once the end has come
	group sync.WaitGroup
}

// neighbour is where one was last said to be. It is guarded by the mutex of all.
type neighbour struct {
	info  peer.AddrInfo
	until time.Time
	told  chan struct{} // holds something when there is news
}

// announce answers and asks in the local network until ctx ends.
func (n *Node) announce(ctx context.Context) error {
	l := &neighbours{node: n, ctx: ctx, known: make(map[peer.ID]*neighbour)}
	defer l.end()
	s := mdns.NewMdnsService(n.host, "_moonrig-"+n.cfg.Namespace+"._udp", l)
	if err := s.Start(); err != nil {
		// Many machines have no interface for multicast; the other ways of meeting remain.
		n.log.Info("Local discovery is not possible", "error", err)
		return nil
	}
	<-ctx.Done()
	if err := s.Close(); err != nil {
		return fmt.Errorf("end local discovery: %w", err)
	}
	return nil
}

// end waits for all that was begun, and lets nothing begin any more. The context has ended.
func (l *neighbours) end() {
	l.mu.Lock()
	l.known = nil
	l.mu.Unlock()
	l.group.Wait()
}

// HandlePeerFound implements mdns.Notifee. The library calls it in goroutines of its own, also after its end.
func (l *neighbours) HandlePeerFound(info peer.AddrInfo) {
	if info.ID == l.node.host.ID() || len(info.Addrs) == 0 {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.known == nil {
		return
	}
	until := l.node.cfg.timing.now().Add(neighbourLife)
	if k, ok := l.known[info.ID]; ok {
		k.info, k.until = info, until
		select {
		case k.told <- struct{}{}:
		default:
		}
		return
	}
	if len(l.known) >= maxNeighbours {
		l.node.log.Debug("Neighbour left out: there are many", "peerId", info.ID.String())
		return
	}
	k := &neighbour{info: info, until: until, told: make(chan struct{}, 1)}
	l.known[info.ID] = k
	l.group.Go(func() {
		l.node.stayConnected(l.ctx, info.ID, k.told, func(met bool) (peer.AddrInfo, bool) { return l.next(k, met) })
	})
}

// next returns where a neighbour may be dialled, no address while there is no room, and false when it is given up.
func (l *neighbours) next(k *neighbour, met bool) (peer.AddrInfo, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	now := l.node.cfg.timing.now()
	if met {
		k.until = now.Add(neighbourLife)
	}
	if now.After(k.until) {
		delete(l.known, k.info.ID)
		return peer.AddrInfo{}, false
	}
	if len(l.node.host.Network().Peers()) >= l.node.cfg.Limits.PeersHigh {
		return peer.AddrInfo{ID: k.info.ID}, true
	}
	return k.info, true
}
