package follow_test

import (
	"context"
	"errors"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/faulty"
	"github.com/moonrig/moonrig/chain/follow"
)

// never is an interval at which nothing is looked for by itself: what comes was asked for.
const never = 24 * time.Hour

// feeding follows the renter of a company of two endpoints, which pushes its events if push is set, and looks for none by itself.
func feeding(t *testing.T, push bool) (c *company, follower *follow.Follower) {
	t.Helper()
	return feedingFrom(t, func(n *chain.Network) {
		if !push {
			n.WSURL = ""
		}
	})
}

// feedingFrom is feeding where adjust says who pushes.
func feedingFrom(t *testing.T, adjust func(*chain.Network)) (c *company, follower *follow.Follower) {
	t.Helper()
	c = newCompany(t, 2)
	n := c.network
	n.RPCURLs = []string{c.proxies[0].URL(), c.proxies[1].URL()}
	adjust(&n)
	client, err := chain.Dial(t.Context(), n, chain.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	looked := make(chan uint64, 1000)
	follower = follow.New(follow.Config{Source: client.EventSource(), Account: c.renter.Address(), Cursor: c.ledger,
		Handler: c.ledger.handle, Undo: c.ledger.takeBack, PollInterval: never, Head: func(block uint64) { looked <- block }})
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- follower.Serve(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; !errors.Is(err, context.Canceled) {
			t.Errorf("serve: %v", err)
		}
	})
	select {
	case <-looked:
	case <-time.After(hung):
		t.Fatal("it did not look at its start")
	}
	return c, follower
}

// asked is how often each endpoint was asked something that a look asks.
func (c *company) asked() (n [2]int) {
	for i, p := range c.proxies {
		for _, method := range []string{"eth_blockNumber", "eth_getBlockByNumber", "eth_getLogs", "eth_getBlockReceipts", "eth_getTransactionReceipt"} {
			n[i] += p.Calls(method)
		}
	}
	return n
}

// Events of the account's are pushed, of it as renter and as provider, and blocks without any are no reason to ask anybody.
func TestFeed(t *testing.T) {
	c, _ := feeding(t, true)
	c.deposit(t, 1)
	c.ledger.await(t, "1")
	before := c.asked()
	c.mine(500)
	c.deposit(t, 2)
	c.ledger.await(t, "1 2")
	after := c.asked()
	first, second := after[0]-before[0], after[1]-before[1]
	if first == 0 || second == 0 || first+second > 100 {
		t.Errorf("for an event and 500 empty blocks the endpoints were asked %d and %d times", first, second)
	}
	t.Logf("for an event and 500 empty blocks the endpoints were asked %d and %d times", first, second)
}

// An event is pushed before the endpoint that is asked knows its block.
func TestFeedIsAheadOfTheEndpoint(t *testing.T) {
	c, _ := feeding(t, true)
	c.deposit(t, 1)
	c.ledger.await(t, "1")
	for _, p := range c.proxies {
		p.Set(faulty.Rule{Kind: faulty.Behind, Number: c.mine(1)})
	}
	before := c.asked()
	c.deposit(t, 2)
	for deadline := time.Now().Add(hung); c.asked()[0] == before[0] && c.asked()[1] == before[1]; {
		if time.Now().After(deadline) {
			t.Fatal("nobody was asked")
		}
		time.Sleep(time.Millisecond)
	}
	for _, p := range c.proxies {
		p.Set()
	}
	c.ledger.await(t, "1 2")
}

// Without anything pushed, it is looked when somebody asks for it.
func TestLook(t *testing.T) {
	c, follower := feeding(t, false)
	c.deposit(t, 1)
	follower.Look()
	c.ledger.await(t, "1")
	follower.Look()
	follower.Look()
	c.deposit(t, 2)
	follower.Look()
	c.ledger.await(t, "1 2")
}

// One of the servers that are asked pushes events too, where its address is one of a WebSocket.
func TestFeedOfAServerThatIsAsked(t *testing.T) {
	c, _ := feedingFrom(t, func(n *chain.Network) { n.RPCURLs, n.WSURL = append(n.RPCURLs, n.WSURL), "" })
	c.deposit(t, 1)
	c.ledger.await(t, "1")
}

// pusher is a server that pushes what a test wants.
type pusher struct {
	push func(send func(types.Log) error)
	left chan struct{} // closed when a subscriber leaves
	once sync.Once
}

// Logs is what eth_subscribe calls for "logs".
func (p *pusher) Logs(ctx context.Context, _ map[string]any) (*rpc.Subscription, error) {
	notifier, ok := rpc.NotifierFromContext(ctx)
	if !ok {
		return nil, rpc.ErrNotificationsUnsupported
	}
	sub := notifier.CreateSubscription()
	go p.push(func(l types.Log) error { return notifier.Notify(sub.ID, l) })
	go func() {
		<-sub.Err()
		p.once.Do(func() { close(p.left) })
	}()
	return sub, nil
}

// pushing serves a pusher until the test ends, and returns its address.
func pushing(t *testing.T, push func(send func(types.Log) error)) (*pusher, string) {
	t.Helper()
	p := &pusher{push: push, left: make(chan struct{})}
	server := rpc.NewServer()
	if err := server.RegisterName("eth", p); err != nil {
		t.Fatal(err)
	}
	web := httptest.NewServer(server.WebsocketHandler([]string{"*"}))
	t.Cleanup(func() {
		server.Stop()
		web.Close()
	})
	return p, "ws" + strings.TrimPrefix(web.URL, "http")
}

// A server that pushes without end does not have the others asked without end.
func TestFeedOfAFlood(t *testing.T) {
	const pushes = 10_000
	flooded := make(chan struct{})
	var once sync.Once
	_, url := pushing(t, func(send func(types.Log) error) {
		for i := range pushes {
			if send(types.Log{Topics: []common.Hash{}, Data: []byte{}, BlockNumber: uint64(i)}) != nil {
				break
			}
		}
		once.Do(func() { close(flooded) })
	})
	start := time.Now()
	c, follower := feedingFrom(t, func(n *chain.Network) { n.WSURL = url })
	select {
	case <-flooded:
	case <-time.After(hung):
		t.Fatal("nobody listened to the flood")
	}
	asked, took := c.proxies[0].Calls("eth_getBlockByNumber"), time.Since(start)
	// A look asks for a handful of headers. There is one at the start and one when it is connected, which read the chain so far, two a
	// second for what is pushed, and one a second for what is expected.
	if most := 40 + 20*took.Seconds(); float64(asked) > most {
		t.Errorf("asked for %d headers in %v, at most %.0f are right", asked, took, most)
	}
	t.Logf("asked for %d headers for %d pushes in %v", asked, pushes, took)
	c.deposit(t, 1)
	follower.Look()
	c.ledger.await(t, "1")
}

// A server that pushes more than an event can be is not listened to; events are looked for as if there were none.
func TestFeedOfAMonster(t *testing.T) {
	p, url := pushing(t, func(send func(types.Log) error) {
		_ = send(types.Log{Topics: []common.Hash{}, Data: make([]byte, 1<<20), BlockNumber: 1})
	})
	c, follower := feedingFrom(t, func(n *chain.Network) { n.WSURL = url })
	select {
	case <-p.left:
	case <-time.After(hung):
		t.Fatal("it still listens")
	}
	c.deposit(t, 1)
	follower.Look()
	c.ledger.await(t, "1")
}
