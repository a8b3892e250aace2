package network_test

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"

	"github.com/moonrig/moonrig/backend/network"
)

func TestTableFindsPeers(t *testing.T) {
	cfg := config(t)
	cfg.DHT = true
	meeting := start(t, cfg, network.Handlers{})
	newcomer := func(h http.Handler) *node {
		cfg := config(t)
		cfg.DHT = true
		cfg.Bootstrap = meeting.Addrs()
		return start(t, cfg, network.Handlers{HTTP: h})
	}
	a := newcomer(nil)
	awaitPeer(t, a, meeting.ID(), true)
	b := newcomer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "here") }))
	awaitPeer(t, a, b.ID(), true)
	awaitPeer(t, b, a.ID(), true)
	resp, err := a.Client(b.ID()).Do(request(t, t.Context(), "GET", b.ID(), "/", nil))
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if body, err := io.ReadAll(resp.Body); err != nil || string(body) != "here" {
		t.Errorf("answer = %q, %v", body, err)
	}
}

func TestNamespacesDoNotMix(t *testing.T) {
	cfg := config(t)
	cfg.DHT = true
	cfg.Namespace = "other"
	other := start(t, cfg, network.Handlers{})
	h, got := listener()
	third := start(t, config(t), h)

	cfg = config(t)
	cfg.DHT = true
	cfg.Bootstrap = append(other.Addrs(), third.Addrs()...)
	n := start(t, cfg, network.Handlers{})
	for range 2 {
		await(t, n.events, "a bootstrap peer")
	}
	awaitScore(t, n, third.ID(), good) // n and third forward to each other
	publish(t, n, "for our own")
	await(t, got, "the message in the own namespace")
	for _, p := range n.Peers() {
		if p.ID == other.ID() && p.Score != 0 {
			t.Errorf("a node of another namespace has a score: %+v", p)
		}
	}
	if n.TableSize() != 0 {
		t.Errorf("the table holds %d peers, want none: the only other table is another namespace's", n.TableSize())
	}
}

func TestBootstrapReconnects(t *testing.T) {
	cfg := config(t)
	first := start(t, cfg, network.Handlers{})
	cfg.Listen = nil
	for _, a := range first.Addrs() {
		cfg.Listen = append(cfg.Listen, strings.Split(a, "/p2p/")[0])
	}
	other := config(t)
	other.Bootstrap = first.Addrs()
	n := start(t, other, network.Handlers{})
	awaitPeer(t, n, first.ID(), true)
	first.stop()
	awaitPeer(t, n, first.ID(), false)
	again := start(t, cfg, network.Handlers{})
	awaitPeer(t, n, again.ID(), true)
}

func TestFoundPeersAreDialled(t *testing.T) {
	a, b := start(t, config(t), network.Handlers{}), start(t, config(t), network.Handlers{})
	if err := a.Find(t.Context(), addr(t, b, "quic-v1")); err != nil {
		t.Fatal(err)
	}
	awaitPeer(t, a, b.ID(), true)
}

func TestOpenRefuses(t *testing.T) {
	good := config(t)
	tests := []struct {
		name   string
		change func(*network.Config)
	}{
		{"no namespace", func(c *network.Config) { c.Namespace = "" }},
		{"bad namespace", func(c *network.Config) { c.Namespace = "a/b" }},
		{"long namespace", func(c *network.Config) { c.Namespace = strings.Repeat("a", 33) }},
		{"no identity", func(c *network.Config) { c.Identity = nil }},
		{"bad listen address", func(c *network.Config) { c.Listen = []string{"localhost:80"} }},
		{"bootstrap without peer", func(c *network.Config) { c.Bootstrap = []string{"/ip4/127.0.0.1/tcp/1"} }},
		{"bad bootstrap", func(c *network.Config) { c.Bootstrap = []string{"example.org"} }},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			cfg := good
			tt.change(&cfg)
			n, err := network.Open(t.Context(), cfg)
			if err == nil {
				_ = n.Close()
				t.Error("no error")
			}
		})
	}
}

func TestStrangersCannotSendUsToOurselves(t *testing.T) {
	const loopback, elsewhere = "/ip4/127.0.0.1/tcp/8545", "/ip4/192.0.2.1/tcp/1"
	tests := []struct {
		name         string
		onLoopback   bool
		peer         peer.ID
		addr         string
		mayBeDialled bool
	}{
		{"stranger on loopback", false, "stranger", loopback, false},
		{"stranger on IPv6 loopback", false, "stranger", "/ip6/::1/udp/1/quic-v1", false},
		{"stranger elsewhere", false, "stranger", elsewhere, true},
		{"named peer on loopback", false, "named", loopback, true},
		{"stranger of a node that lives on loopback", true, "stranger", loopback, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			g := network.NewGate(tt.onLoopback)
			g.Name("named")
			if got := g.InterceptAddrDial(tt.peer, multiaddr.StringCast(tt.addr)); got != tt.mayBeDialled {
				t.Errorf("may be dialled: %v, want %v", got, tt.mayBeDialled)
			}
		})
	}
}
