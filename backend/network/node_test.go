package network_test

import (
	"context"
	"crypto/rand"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p/core/crypto"
	"go.uber.org/goleak"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/network"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// patience bounds every wait of these tests; it is reached only by a failure.
const patience = 2 * time.Minute

// config returns the configuration of a node on loopback with a fresh key.
func config(t *testing.T) network.Config {
	t.Helper()
	key, _, err := crypto.GenerateEd25519Key(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	cfg := network.Config{Identity: key, Listen: network.LoopbackAddrs(0), Namespace: "test"}
	cfg.Hasten()
	return cfg
}

// node is a served node and what it has heard.
type node struct {
	*network.Node
	events chan network.PeerEvent
	scored chan struct{} // has a value after each reading of the scores
	stop   func()        // ends it in good order
	crash  func()        // closes it under Serve
}

// start opens and serves a node until the test ends or stop is called.
func start(t *testing.T, cfg network.Config, h network.Handlers) *node {
	t.Helper()
	n := &node{events: make(chan network.PeerEvent, 64), scored: make(chan struct{}, 1)}
	cfg.OnScores(func() {
		select {
		case n.scored <- struct{}{}:
		default:
		}
	})
	inner, err := network.Open(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	n.Node = inner
	if h.Peer == nil {
		h.Peer = func(e network.PeerEvent) { n.events <- e }
	}
	inner.Handle(h)
	ctx, cancel := context.WithCancel(context.Background())
	served := make(chan error, 1)
	go func() { served <- inner.Serve(ctx) }()
	end := func() {
		if err := inner.Close(); err != nil {
			t.Errorf("Close: %v", err)
		}
	}
	n.stop = sync.OnceFunc(func() {
		cancel()
		if err := <-served; err != nil {
			t.Errorf("Serve: %v", err)
		}
		end()
	})
	n.crash = func() {
		end()
		if err := await(t, served, "the end of Serve"); !errors.Is(err, network.ErrClosed) {
			t.Errorf("Serve of a closed node = %v, want ErrClosed", err)
		}
		served <- nil // for stop
	}
	t.Cleanup(n.stop)
	return n
}

// await receives from c or sees it closed, or fails the test.
func await[T any](t *testing.T, c <-chan T, what string) T {
	t.Helper()
	select {
	case v := <-c:
		return v
	case <-time.After(patience):
		t.Fatalf("wait for %s: nothing came", what)
		panic("unreachable")
	}
}

// awaitPeer waits until n has told that the peer came or went.
func awaitPeer(t *testing.T, n *node, id string, connected bool) network.PeerInfo {
	t.Helper()
	for {
		if e := await(t, n.events, "peer event"); e.Peer.ID == id && e.Connected == connected {
			return e.Peer
		}
	}
}

func connect(t *testing.T, from, to *node) {
	t.Helper()
	if err := from.Connect(t.Context(), addr(t, to, "quic-v1")); err != nil {
		t.Fatal(err)
	}
}

// addr returns the node's address of the given transport.
func addr(t *testing.T, n *node, transport string) string {
	t.Helper()
	for _, a := range n.Addrs() {
		if strings.Contains(a, "/"+transport) {
			return a
		}
	}
	t.Fatalf("no %s address among %v", transport, n.Addrs())
	return ""
}

func TestConnect(t *testing.T) {
	a, b := start(t, config(t), network.Handlers{}), start(t, config(t), network.Handlers{})
	connect(t, a, b)
	seen := awaitPeer(t, a, b.ID(), true)
	if seen.Direction != network.Outbound || seen.Transport != "quic-v1" || seen.ConnectedSince.IsZero() || len(seen.Addrs) != 1 {
		t.Errorf("outbound peer = %+v", seen)
	}
	if seen := awaitPeer(t, b, a.ID(), true); seen.Direction != network.Inbound {
		t.Errorf("inbound peer = %+v", seen)
	}
	if got := a.Peers(); len(got) != 1 || got[0].ID != b.ID() {
		t.Errorf("peers = %+v", got)
	}
	b.stop()
	awaitPeer(t, a, b.ID(), false)
	if got := a.Peers(); len(got) != 0 {
		t.Errorf("peers after the other has closed = %+v", got)
	}
}

func TestConnectRefuses(t *testing.T) {
	a, gone := start(t, config(t), network.Handlers{}), start(t, config(t), network.Handlers{})
	deadAddr := addr(t, gone, "tcp") // refused at once
	gone.stop()
	tests := []struct {
		name string
		addr string
		want condition.Code
	}{
		{"no multiaddr", "example.org:80", condition.InvalidInput},
		{"no peer", "/ip4/127.0.0.1/tcp/1", condition.InvalidInput},
		{"itself", a.Addrs()[0], condition.InvalidInput},
		{"nobody there", deadAddr, condition.PeerUnreachable},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if err := a.Connect(t.Context(), tt.addr); !condition.Is(err, tt.want) {
				t.Errorf("Connect(%q) = %v, want %s", tt.addr, err, tt.want)
			}
		})
	}
}

func TestServeTwice(t *testing.T) {
	a := start(t, config(t), network.Handlers{})
	b := start(t, config(t), network.Handlers{})
	connect(t, a, b)
	awaitPeer(t, a, b.ID(), true) // so the first Serve surely runs
	if err := a.Serve(t.Context()); err != network.ErrServing {
		t.Errorf("second Serve = %v, want ErrServing", err)
	}
}
