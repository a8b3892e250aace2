package chain_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/faulty"
)

// never is an interval at which nothing is looked for by itself: what comes was asked for.
const never = 24 * time.Hour

// feeding follows the renter of a company of two endpoints, which pushes its events if push is set, and looks for none by itself.
func feeding(t *testing.T, push bool) (c *company, follower *chain.Follower) {
	t.Helper()
	c = newCompany(t, 2)
	n := c.network
	n.RPCURLs = []string{c.proxies[0].URL(), c.proxies[1].URL()}
	if !push {
		n.WSURL = ""
	}
	client, err := chain.Dial(t.Context(), n, chain.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	looked := make(chan uint64, 1000)
	follower = chain.NewFollower(chain.FollowerConfig{Client: client, Account: c.renter.Address(), Cursor: c.ledger,
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
