package network

import (
	"context"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/discovery"
	"github.com/libp2p/go-libp2p/core/peer"
	routing "github.com/libp2p/go-libp2p/p2p/discovery/routing"
	"golang.org/x/sync/errgroup"
)

const (
	dialTimeout = 15 * time.Second
	dialers     = 4
	// steadyFor is how long a bootstrap connection must have lasted for the next redial to be quick again.
	steadyFor = time.Minute
	// alone is the number of peers below which losing one makes the node look for others at once.
	alone = 4
)

// discover starts what looks for peers, in g, until ctx ends.
func (n *Node) discover(ctx context.Context, g *errgroup.Group) {
	for _, info := range n.bootstrap {
		if info.ID != n.host.ID() {
			g.Go(func() error {
				n.host.ConnManager().Protect(info.ID, "bootstrap")
				defer n.host.ConnManager().Unprotect(info.ID, "bootstrap")
				n.stayConnected(ctx, info.ID, nil, func(bool) (peer.AddrInfo, bool) { return info, true })
				return nil
			})
		}
	}
	for range dialers {
		g.Go(func() error { n.dialFound(ctx); return nil })
	}
	if n.dht != nil {
		table := routing.NewRoutingDiscovery(n.dht)
		for _, key := range rendezvous(n.cfg.Namespace) {
			g.Go(func() error { n.advertise(ctx, table, key); return nil })
			g.Go(func() error { n.find(ctx, table, key); return nil })
		}
	}
	switch {
	case !n.cfg.MDNS:
	case n.loopback:
		n.log.Info("Local discovery is off: the node listens on loopback only")
	default:
		g.Go(func() error { return n.announce(ctx) })
	}
}

// stayConnected dials a peer whenever it is not connected, as long as next says where, which is told whether the last dial
// succeeded. Without an address it waits. News is a reason to dial soon.
func (n *Node) stayConnected(ctx context.Context, id peer.ID, news <-chan struct{}, next func(met bool) (peer.AddrInfo, bool)) {
	wait := newBackoff(n.cfg.timing.retryMin, n.cfg.timing.retryMax)
	for met := false; ctx.Err() == nil; {
		info, ok := next(met)
		if !ok {
			return
		}
		start := n.cfg.timing.now()
		met = false
		if len(info.Addrs) > 0 {
			err := n.dial(ctx, info)
			if met = err == nil; !met {
				n.log.Debug("Peer unreachable", "peerId", id.String(), "error", err)
			}
		}
		for ctx.Err() == nil {
			wake := n.changes()
			if !n.connected(id) {
				break
			}
			select {
			case <-ctx.Done():
			case <-wake:
			}
		}
		if met && n.cfg.timing.now().Sub(start) > steadyFor {
			wait.reset()
		}
		// News shortens the wait but to no less than its shortest: anybody in the local network can make news, also of addresses
		// that are somebody else's.
		least := jitter(wait.min)
		pause(ctx, least, nil)
		pause(ctx, wait.delay()-least, news)
	}
}

func (n *Node) dial(ctx context.Context, info peer.AddrInfo) error {
	ctx, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	return n.host.Connect(ctx, info)
}

// awaitTable waits until the table knows somebody to ask.
func (n *Node) awaitTable(ctx context.Context) {
	wait := newBackoff(n.cfg.timing.retryMin, n.cfg.timing.retryMax)
	for ctx.Err() == nil && n.dht.RoutingTable().Size() == 0 {
		wake := n.changes()
		// A peer that has just connected enters the table a moment later, hence the short wait before the long one.
		pause(ctx, jitter(wait.min), nil)
		if n.dht.RoutingTable().Size() == 0 {
			pause(ctx, wait.delay(), wake)
		}
	}
}

// advertise keeps the node listed under a key of the table.
func (n *Node) advertise(ctx context.Context, table *routing.RoutingDiscovery, key string) {
	wait := newBackoff(n.cfg.timing.retryMin, n.cfg.timing.retryMax)
	for ctx.Err() == nil {
		n.awaitTable(ctx)
		ttl, err := table.Advertise(ctx, key)
		if err != nil {
			n.log.Debug("Advertising failed", "error", err)
			pause(ctx, wait.delay(), nil)
			continue
		}
		wait.reset()
		pause(ctx, jitter(ttl/2), nil)
	}
}

// find looks for peers under a key of the table: often at first and whenever the node has become nearly alone, ever
// more rarely after that, and not while it has enough.
func (n *Node) find(ctx context.Context, table *routing.RoutingDiscovery, key string) {
	wait := newBackoff(n.cfg.timing.findMin, n.cfg.timing.findMax)
	for ctx.Err() == nil {
		n.awaitTable(ctx)
		most := len(n.host.Network().Peers())
		if most < n.cfg.Limits.PeersLow {
			n.findOnce(ctx, table, key)
		}
		for until := n.cfg.timing.now().Add(wait.delay()); ctx.Err() == nil; {
			wake := n.changes()
			left := until.Sub(n.cfg.timing.now())
			if left <= 0 {
				break
			}
			now := len(n.host.Network().Peers())
			if now < most && now < alone {
				wait.reset()
				pause(ctx, jitter(wait.min), nil)
				break
			}
			most = max(most, now)
			pause(ctx, left, wake)
		}
	}
}

func (n *Node) findOnce(ctx context.Context, table *routing.RoutingDiscovery, key string) {
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	infos, err := table.FindPeers(ctx, key, discovery.Limit(2*n.cfg.Limits.PeersLow))
	if err != nil {
		n.log.Debug("Looking for peers failed", "error", err)
		return
	}
	for info := range infos {
		select {
		case n.found <- info:
		case <-ctx.Done():
			// The search owns the channel and closes it now that its context has ended.
		}
	}
}

// dialFound dials what discovery finds, while there is room.
func (n *Node) dialFound(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case info := <-n.found:
			switch {
			case info.ID == n.host.ID(), len(info.Addrs) == 0, n.connected(info.ID):
			case len(n.host.Network().Peers()) >= n.cfg.Limits.PeersHigh, n.misses.recent(info.ID):
			default:
				if err := n.dial(ctx, info); err != nil && ctx.Err() == nil {
					n.misses.add(info.ID)
					n.log.Debug("Found peer unreachable", "peerId", info.ID.String(), "error", err)
				}
			}
		}
	}
}

// misses remembers for a while whom it was no use to dial. Safe for concurrent use.
type misses struct {
	keep time.Duration
	now  func() time.Time

	mu    sync.Mutex
	until map[peer.ID]time.Time
}

func newMisses(t timing) *misses {
	return &misses{keep: t.retryMax, now: t.now, until: make(map[peer.ID]time.Time)}
}

func (m *misses) add(id peer.ID) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if len(m.until) >= maxBuckets {
		clear(m.until)
	}
	m.until[id] = m.now().Add(m.keep)
}

func (m *misses) recent(id peer.ID) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	until, ok := m.until[id]
	if ok && m.now().After(until) {
		delete(m.until, id)
		ok = false
	}
	return ok
}
