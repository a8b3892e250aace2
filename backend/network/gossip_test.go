package network_test

import (
	"bytes"
	"context"
	"fmt"
	"sync/atomic"
	"testing"

	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/network"
)

// message is what a node's handler or validator got.
type message struct{ from, data string }

// listener returns handlers that accept everything and pass on what they receive.
func listener() (network.Handlers, chan message) {
	got := make(chan message, 1024)
	return network.Handlers{
		Validate: func(context.Context, string, []byte) network.Verdict { return network.Accept },
		Receive:  func(_ context.Context, from string, data []byte) { got <- message{from, string(data)} },
	}, got
}

// line connects each node to the next, and waits until the neighbours forward to each other: only for that does a
// neighbour who has said nothing yet have a good name.
func line(t *testing.T, nodes ...*node) {
	t.Helper()
	for i := range nodes[1:] {
		connect(t, nodes[i], nodes[i+1])
	}
	for i := range nodes[1:] {
		awaitScore(t, nodes[i], nodes[i+1].ID(), good)
		awaitScore(t, nodes[i+1], nodes[i].ID(), good)
	}
}

func publish(t *testing.T, n *node, data string) {
	t.Helper()
	if err := n.Publish(t.Context(), []byte(data)); err != nil {
		t.Fatal(err)
	}
}

func TestGossipReachesAllInALine(t *testing.T) {
	var nodes []*node
	var inboxes []chan message
	for range 5 {
		h, got := listener()
		nodes = append(nodes, start(t, config(t), h))
		inboxes = append(inboxes, got)
	}
	line(t, nodes...)
	publish(t, nodes[0], "from one end")
	for i, inbox := range inboxes[1:] {
		want := message{nodes[0].ID(), "from one end"}
		if got := await(t, inbox, fmt.Sprintf("the message at node %d", i+1)); got != want {
			t.Errorf("node %d received %v, want %v", i+1, got, want)
		}
	}
	publish(t, nodes[4], "from the other")
	want := message{nodes[4].ID(), "from the other"}
	if got := await(t, inboxes[0], "the answer"); got != want { // also: its own message did not come to it
		t.Errorf("node 0 received %v, want %v", got, want)
	}
}

// awaitScore waits until n thinks of the peer as wanted.
func awaitScore(t *testing.T, n *node, id string, wanted func(float64) bool) {
	t.Helper()
	for {
		await(t, n.scored, "the score to change")
		for _, p := range n.Peers() {
			if p.ID == id && wanted(p.Score) {
				return
			}
		}
	}
}

func good(score float64) bool { return score > 0 }
func bad(score float64) bool  { return score < 0 }

func TestGossipInvalidIsNotForwarded(t *testing.T) {
	for _, tt := range []struct {
		verdict network.Verdict
		blamed  bool
	}{{network.Reject, true}, {network.Ignore, false}} {
		t.Run(string(tt.verdict), func(t *testing.T) {
			sender := start(t, config(t), network.Handlers{}) // judges nothing itself
			cfg := config(t)
			judged := make(chan message, 16)
			middle := start(t, cfg, network.Handlers{Validate: func(_ context.Context, from string, data []byte) network.Verdict {
				judged <- message{from, string(data)}
				if bytes.HasPrefix(data, []byte("bad")) {
					return tt.verdict
				}
				return network.Accept
			}})
			h, got := listener()
			far := start(t, config(t), h)
			line(t, sender, middle, far)

			publish(t, sender, "bad")
			if m := await(t, judged, "the verdict"); m != (message{sender.ID(), "bad"}) {
				t.Errorf("judged %v", m)
			}
			publish(t, sender, "good")
			if m := await(t, got, "the good message"); m != (message{sender.ID(), "good"}) {
				t.Errorf("the far node received %v first", m)
			}
			if tt.blamed {
				awaitScore(t, middle, sender.ID(), bad)
			} else {
				<-middle.scored // may be from before
				await(t, middle.scored, "the scores")
				if p := middle.Peers(); p[0].Score < 0 || p[1].Score < 0 {
					t.Errorf("an ignored message was blamed on somebody: %+v", p)
				}
			}
			if len(got) != 0 {
				t.Errorf("the far node received also %v", <-got)
			}
		})
	}
}

func TestGossipOversize(t *testing.T) {
	cfg := config(t)
	cfg.Limits.MessageBytes = 5000 // a sender who keeps to no limit of others
	sender := start(t, cfg, network.Handlers{})
	cfg = config(t)
	h, got := listener()
	var judged atomic.Int64
	h.Validate = func(context.Context, string, []byte) network.Verdict { judged.Add(1); return network.Accept }
	receiver := start(t, cfg, h)
	line(t, sender, receiver)

	publish(t, sender, string(make([]byte, 4097)))
	awaitScore(t, receiver, sender.ID(), bad)
	publish(t, sender, string(make([]byte, 4096)))
	if m := await(t, got, "the message of just the allowed size"); len(m.data) != 4096 {
		t.Errorf("received %d bytes", len(m.data))
	}
	if n := judged.Load(); n != 1 {
		t.Errorf("the validator was asked about %d messages, want 1", n)
	}
	if err := sender.Publish(t.Context(), make([]byte, 5001)); !condition.Is(err, condition.TooLarge) {
		t.Errorf("publishing more than the own limit = %v", err)
	}
}

func TestGossipFlood(t *testing.T) {
	cfg := config(t)
	cfg.Limits.AuthorRate = network.Rate{PerSecond: 1000, Burst: 1000}
	flooder := start(t, cfg, network.Handlers{})
	cfg = config(t)
	cfg.Limits.AuthorRate = network.Rate{PerSecond: 0.001, Burst: 20}
	h, got := listener()
	receiver := start(t, cfg, h)
	honest := start(t, config(t), network.Handlers{})
	line(t, flooder, receiver, honest)

	for i := range 200 {
		publish(t, flooder, fmt.Sprint(i))
	}
	awaitScore(t, receiver, flooder.ID(), bad)
	publish(t, honest, "still heard")
	flooded := 0
	for {
		m := await(t, got, "the honest message")
		if m.from == honest.ID() {
			break
		}
		flooded++
	}
	if flooded > 20 {
		t.Errorf("%d messages of the flooder came through, want at most 20", flooded)
	}
}

func TestPublishHoldsItselfToHalf(t *testing.T) {
	cfg := config(t)
	cfg.Limits.AuthorRate = network.Rate{PerSecond: 0.001, Burst: 8}
	n := start(t, cfg, network.Handlers{})
	for range 4 {
		publish(t, n, "x")
	}
	if err := n.Publish(t.Context(), []byte("x")); !condition.Is(err, condition.RateLimited) {
		t.Errorf("fifth message = %v", err)
	}
}

func TestPublishRefusedByOwnValidator(t *testing.T) {
	n := start(t, config(t), network.Handlers{
		Validate: func(context.Context, string, []byte) network.Verdict { return network.Reject },
	})
	if err := n.Publish(t.Context(), []byte("x")); !condition.Is(err, condition.InvalidInput) {
		t.Errorf("Publish = %v", err)
	}
}

func TestInspectCutsOffAHop(t *testing.T) {
	cfg := config(t)
	cfg.Limits.HopRate = network.Rate{PerSecond: 0.001, Burst: 10}
	n := start(t, cfg, network.Handlers{})
	for _, tt := range []struct {
		hop      peer.ID
		messages int
		want     int
	}{{"a", 7, 7}, {"a", 7, 3}, {"a", 7, 0}, {"b", 7, 7}} {
		if left, subs := n.Inspect(tt.hop, tt.messages); left != tt.want || subs != 1 {
			t.Errorf("of %d messages of %s %d are left, want %d; of 1 subscription %d", tt.messages, tt.hop, left, tt.want, subs)
		}
	}
}
