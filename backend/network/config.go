package network

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"regexp"
	"time"

	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	ma "github.com/multiformats/go-multiaddr"
	manet "github.com/multiformats/go-multiaddr/net"
)

// Config says who a node is, where it listens and how it meets others. The zero value of a field means its default.
type Config struct {
	// Identity is the node's key. When nil the key is read from IdentityPath, which is created on first use.
	Identity crypto.PrivKey
	// IdentityPath is the file of the node's key; see [LoadIdentity]. Used only when Identity is nil.
	IdentityPath string
	// Listen holds the multiaddrs to listen on; default: [ListenAddrs] with any free port.
	Listen []string
	// Bootstrap holds full multiaddrs (with /p2p/<peer>) of peers to stay connected to.
	Bootstrap []string
	// MDNS looks for peers in the local network. It stays off while the node listens on loopback only.
	MDNS bool
	// DHT looks for peers through a Kademlia table of this namespace's own.
	DHT bool
	// Namespace keeps payment networks apart, for example "devnet-1337": lower-case letters, digits and dashes.
	// Nodes of different namespaces share no topic, no table and no mDNS tag. Required.
	Namespace string
	// Logger receives what the node has to say; default: discard.
	Logger *slog.Logger
	// Limits bounds what others may take.
	Limits Limits

	timing timing
}

// Limits bounds what other peers may take of this machine. The zero value of a field means its default.
type Limits struct {
	// MessageBytes is the largest gossip payload; default 4096.
	MessageBytes int
	// AuthorRate bounds the gossip messages of one author; default 2 a second, 20 at once. A node holds itself to
	// half of it, so that an honest author is never over the limit of another.
	AuthorRate Rate
	// HopRate bounds the gossip messages of all authors that one connected peer hands on; default 200 a second, 1000 at once.
	HopRate Rate
	// RequestRate bounds the HTTP requests of one peer; default 50 a second, 200 at once.
	RequestRate Rate
	// StreamsPerPeer bounds the concurrent HTTP streams of one peer; default 64.
	StreamsPerPeer int
	// HeaderBytes bounds the header of an HTTP request or response; default 32 KiB.
	HeaderBytes int
	// HeaderTimeout is how long a peer may take to send a request's header; default 10 s.
	HeaderTimeout time.Duration
	// Memory is what connections and streams may hold for other peers, in bytes; default 128 MiB.
	Memory int64
	// PeersLow and PeersHigh are the connection manager's water marks; default 32 and 64.
	PeersLow, PeersHigh int
}

// Rate is a token bucket: so many events a second, so many at once.
type Rate struct {
	PerSecond float64
	Burst     int
}

// Verdict is what a validator says of a gossip message.
type Verdict string

// The verdicts.
const (
	// Accept forwards and delivers the message.
	Accept Verdict = "accept"
	// Ignore drops the message without blame: it is stale, or cannot be judged.
	Ignore Verdict = "ignore"
	// Reject drops the message and lowers the score of the peer that handed it on. Use it only for what no honest
	// peer would forward, whatever its clock says.
	Reject Verdict = "reject"
)

// Handlers is what a node does with what arrives. Every field may be nil.
type Handlers struct {
	// HTTP serves other peers' requests; see [CallerFrom]. It must bound the bodies it reads. When nil the node
	// serves no HTTP.
	HTTP http.Handler
	// Validate judges a message before it is forwarded, the node's own included. It runs on the gossip workers, on
	// several at once, so it must be quick and do no I/O. When nil, messages of others are dropped without blame.
	Validate func(ctx context.Context, from string, data []byte) Verdict
	// Receive gets each accepted message of others, one at a time. From is the author's peer ID, proven by its signature.
	Receive func(ctx context.Context, from string, data []byte)
	// Peer hears of each connect and disconnect, one at a time; it must return quickly.
	Peer func(PeerEvent)
}

// ListenAddrs returns the multiaddrs of QUIC and TCP on the given port on every interface, IPv4 and IPv6.
// Port 0 means any free port.
func ListenAddrs(port int) []string {
	return []string{
		fmt.Sprintf("/ip4/0.0.0.0/udp/%d/quic-v1", port),
		fmt.Sprintf("/ip4/0.0.0.0/tcp/%d", port),
		fmt.Sprintf("/ip6/::/udp/%d/quic-v1", port),
		fmt.Sprintf("/ip6/::/tcp/%d", port),
	}
}

// LoopbackAddrs returns the multiaddrs of QUIC and TCP on 127.0.0.1. Port 0 means any free port.
func LoopbackAddrs(port int) []string {
	return []string{
		fmt.Sprintf("/ip4/127.0.0.1/udp/%d/quic-v1", port),
		fmt.Sprintf("/ip4/127.0.0.1/tcp/%d", port),
	}
}

// timing holds the paces that tests shorten.
type timing struct {
	retryMin, retryMax time.Duration // redialling a bootstrap peer, advertising again after an error
	findMin, findMax   time.Duration // looking for peers
	scores             time.Duration // reading peer scores
	pings              time.Duration // measuring round trips
	heartbeat          time.Duration // mending the mesh of gossip
	onScores           func()        // told after each reading of the scores
	now                func() time.Time
}

var namespacePattern = regexp.MustCompile(`^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$`)

// parsed is a Config with its text read.
type parsed struct {
	listen    []ma.Multiaddr
	bootstrap []peer.AddrInfo
	loopback  bool // listens on loopback only
}

// parse fills in the defaults of c and reads its addresses.
func (c *Config) parse() (parsed, error) {
	var p parsed
	if !namespacePattern.MatchString(c.Namespace) {
		return p, fmt.Errorf("namespace %q: want 1 to 32 lower-case letters, digits and dashes", c.Namespace)
	}
	if c.Identity == nil && c.IdentityPath == "" {
		return p, errors.New("neither an identity nor its file is given")
	}
	if len(c.Listen) == 0 {
		c.Listen = ListenAddrs(0)
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	c.Limits.fill()
	c.timing.fill()

	p.loopback = true
	for _, text := range c.Listen {
		addr, err := ma.NewMultiaddr(text)
		if err != nil {
			return p, fmt.Errorf("parse listen address %q: %w", text, err)
		}
		p.listen = append(p.listen, addr)
		p.loopback = p.loopback && manet.IsIPLoopback(addr)
	}
	addrs := make([]ma.Multiaddr, 0, len(c.Bootstrap))
	for _, text := range c.Bootstrap {
		addr, err := ma.NewMultiaddr(text)
		if err != nil {
			return p, fmt.Errorf("parse bootstrap address %q: %w", text, err)
		}
		addrs = append(addrs, addr)
	}
	infos, err := peer.AddrInfosFromP2pAddrs(addrs...)
	if err != nil {
		return p, fmt.Errorf("parse bootstrap addresses: %w", err)
	}
	p.bootstrap = infos
	return p, nil
}

func (l *Limits) fill() {
	l.MessageBytes = cmp.Or(l.MessageBytes, 4096)
	l.AuthorRate = cmp.Or(l.AuthorRate, Rate{PerSecond: 2, Burst: 20})
	l.HopRate = cmp.Or(l.HopRate, Rate{PerSecond: 200, Burst: 1000})
	l.RequestRate = cmp.Or(l.RequestRate, Rate{PerSecond: 50, Burst: 200})
	l.StreamsPerPeer = cmp.Or(l.StreamsPerPeer, 64)
	l.HeaderBytes = cmp.Or(l.HeaderBytes, 32<<10)
	l.HeaderTimeout = cmp.Or(l.HeaderTimeout, 10*time.Second)
	l.Memory = cmp.Or(l.Memory, 128<<20)
	l.PeersLow = cmp.Or(l.PeersLow, 32)
	l.PeersHigh = cmp.Or(l.PeersHigh, 64)
}

func (t *timing) fill() {
	t.retryMin = cmp.Or(t.retryMin, time.Second)
	t.retryMax = cmp.Or(t.retryMax, 5*time.Minute)
	t.findMin = cmp.Or(t.findMin, 5*time.Second)
	t.findMax = cmp.Or(t.findMax, 10*time.Minute)
	t.heartbeat = cmp.Or(t.heartbeat, 5*time.Second)
	t.scores = cmp.Or(t.scores, 30*time.Second)
	t.pings = cmp.Or(t.pings, 5*time.Minute)
	if t.onScores == nil {
		t.onScores = func() {}
	}
	if t.now == nil {
		t.now = time.Now
	}
}
