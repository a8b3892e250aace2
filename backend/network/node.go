// Package network is how agents meet and talk: a libp2p host with discovery (bootstrap peers, a Kademlia table, mDNS),
// one gossip topic and plain net/http over streams, where the handler knows its caller's proven peer ID. It carries
// bytes and HTTP; it must not know what an offer, a lease or a price is.
package network

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"sync"

	dht "github.com/libp2p/go-libp2p-kad-dht"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/peer"
	"golang.org/x/sync/errgroup"

	"github.com/moonrig/moonrig/backend/condition"
)

// Errors of Serve: another Serve of the same node runs; the node was closed under it.
var (
	ErrServing = errors.New("the node is already being served")
	ErrClosed  = errors.New("the node is closed")
)

// Node is one peer of the network. Safe for concurrent use.
type Node struct {
	cfg       Config
	log       *slog.Logger
	host      host.Host
	gate      *gate
	dht       *dht.IpfsDHT // nil when off
	bootstrap []peer.AddrInfo
	loopback  bool
	gossip    *gossip
	requests  *limiter
	transport *http.Transport
	stop      context.CancelFunc // ends the gossip router, and closes done
	done      <-chan struct{}

	closing sync.Once
	closed  error

	found  chan peer.AddrInfo // peers that discovery has seen, for the dialers
	misses *misses

	mu       sync.Mutex
	handlers Handlers
	serving  bool
	changed  chan struct{} // closed and replaced whenever a peer comes or goes
	scores   map[peer.ID]float64
}

// Open starts the node's host: from then on it listens, answers the table's questions and can connect, publish and
// call. Looking for peers, receiving and serving HTTP begin with Serve. The context bounds the opening only; Close
// ends the node.
func Open(ctx context.Context, cfg Config) (*Node, error) {
	p, err := cfg.parse()
	if err != nil {
		return nil, fmt.Errorf("open network: %w", err)
	}
	if cfg.Identity == nil {
		if cfg.Identity, err = LoadIdentity(cfg.IdentityPath); err != nil {
			return nil, fmt.Errorf("open network: %w", err)
		}
	}
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("open network: %w", err)
	}
	n := &Node{
		cfg:       cfg,
		log:       cfg.Logger,
		bootstrap: p.bootstrap,
		loopback:  p.loopback,
		gate:      newGate(p.loopback),
		requests:  newLimiter(cfg.Limits.RequestRate, cfg.timing.now),
		found:     make(chan peer.AddrInfo),
		misses:    newMisses(cfg.timing),
		changed:   make(chan struct{}),
	}
	for _, info := range p.bootstrap {
		n.gate.name(info.ID)
	}
	if n.host, err = newHost(cfg, p.listen, n.gate); err != nil {
		return nil, fmt.Errorf("open network: %w", err)
	}
	life, stop := context.WithCancel(context.Background())
	n.stop, n.done = stop, life.Done()
	if cfg.DHT {
		if n.dht, err = newTable(n.host, cfg.Namespace); err != nil {
			return nil, errors.Join(fmt.Errorf("open network: start table: %w", err), n.Close())
		}
	}
	if n.gossip, err = newGossip(life, n); err != nil {
		return nil, errors.Join(fmt.Errorf("open network: start gossip: %w", err), n.Close())
	}
	n.transport = n.newTransport()
	return n, nil
}

// Handle sets what the node does with what arrives. Call it before Serve; a later call counts from the next Serve,
// except for Validate, which counts at once.
func (n *Node) Handle(h Handlers) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.handlers = h
}

// Serve looks for peers, keeps the bootstrap peers connected, receives gossip and serves HTTP until ctx ends, and then
// returns nil. It may be called again after it has returned.
func (n *Node) Serve(ctx context.Context) error {
	n.mu.Lock()
	if n.serving {
		n.mu.Unlock()
		return ErrServing
	}
	n.serving = true
	h := n.handlers
	n.mu.Unlock()
	defer func() {
		n.mu.Lock()
		defer n.mu.Unlock()
		n.serving = false
	}()

	g, gctx := errgroup.WithContext(ctx)
	g.Go(func() error {
		select {
		case <-gctx.Done():
			return nil
		case <-n.done:
			return ErrClosed
		}
	})
	g.Go(func() error { return n.watchPeers(gctx, h.Peer) })
	g.Go(func() error { return n.gossip.receive(gctx, h.Receive) })
	g.Go(func() error { n.measure(gctx); return nil })
	if h.HTTP != nil {
		g.Go(func() error { return n.serveHTTP(gctx, h.HTTP) })
	}
	n.discover(gctx, g)
	err := g.Wait()
	if ctx.Err() != nil {
		return nil
	}
	return err
}

// Close ends the node and every connection at once; a Serve that still runs returns [ErrClosed]. A second Close does
// nothing and returns what the first did.
func (n *Node) Close() error {
	n.closing.Do(func() { n.closed = n.close() })
	return n.closed
}

func (n *Node) close() error {
	var errs []error
	if n.transport != nil {
		n.transport.CloseIdleConnections()
	}
	if n.dht != nil {
		errs = append(errs, n.dht.Close())
	}
	errs = append(errs, n.host.Close())
	// Last, so that other peers see a connection lost, and no handler's answer that seems complete.
	n.stop()
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("close network: %w", err)
	}
	return nil
}

// ID returns the node's peer ID.
func (n *Node) ID() string { return n.host.ID().String() }

// Addrs returns the full multiaddrs, with /p2p/<peer>, at which others can dial the node.
func (n *Node) Addrs() []string {
	info := peer.AddrInfo{ID: n.host.ID(), Addrs: n.host.Addrs()}
	addrs, err := peer.AddrInfoToP2pAddrs(&info)
	if err != nil {
		return nil // only for an ID that is none, and the host's own is one
	}
	out := make([]string, len(addrs))
	for i, a := range addrs {
		out[i] = a.String()
	}
	return out
}

// Publish gives the bytes to the gossip topic, signed by the node. It returns once they are on their way; nobody need be
// listening. More than Limits.MessageBytes gives [condition.TooLarge], more often than half of Limits.AuthorRate
// [condition.RateLimited], and what the node's own validator does not accept [condition.InvalidInput].
func (n *Node) Publish(ctx context.Context, data []byte) error {
	return n.gossip.publish(ctx, data)
}

// Connect connects to the peer at a full multiaddr, with /p2p/<peer>. An address that is none gives
// [condition.InvalidInput], a peer that does not answer [condition.PeerUnreachable].
func (n *Node) Connect(ctx context.Context, addr string) error {
	info, err := peer.AddrInfoFromString(addr)
	if err != nil {
		return condition.Errorf(condition.InvalidInput, "connect to %q: %w", addr, err)
	}
	if info.ID == n.host.ID() {
		return condition.Errorf(condition.InvalidInput, "connect to %s: that is this node", info.ID)
	}
	n.gate.name(info.ID)
	if err := n.host.Connect(ctx, *info); err != nil {
		return condition.Errorf(condition.PeerUnreachable, "connect to %s: %w", info.ID, err)
	}
	return nil
}
