package chain_test

import (
	"errors"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/faulty"
	"github.com/moonrig/moonrig/chain/rpcpool"
)

// richer is the lie that a channel holds a dollar more.
func richer() faulty.Rule {
	return faulty.Rule{Kind: faulty.OtherState, Number: 1_000_000, Match: channelOf()}
}

// channelOf is how a call that reads a channel begins, in hexadecimal.
func channelOf() string {
	return strings.TrimPrefix(hexutil.Encode(chain.ChannelOfSelector()), "0x")
}

// What decides about money is what two endpoints hold for true of the same block.
func TestAgreedChannel(t *testing.T) {
	read := func(c *company) (chain.Channel, uint64, error) {
		return c.client.AgreedChannel(t.Context(), c.renter.Address(), c.provider.Address())
	}
	want := func(t *testing.T, c *company, balance int64, block uint64) {
		t.Helper()
		ch, at, err := read(c)
		if err != nil || ch.Balance.Int64() != balance || at != block {
			t.Errorf("channel holds %v at block %d, %v; want %d at %d", ch.Balance, at, err, balance, block)
		}
	}
	t.Run("alone", func(t *testing.T) {
		c := newCompany(t, 1)
		c.deposit(t, 7)
		head := c.mine(1)
		want(t, c, 7, head)
	})
	t.Run("two", func(t *testing.T) {
		c := newCompany(t, 2)
		c.deposit(t, 7)
		head := c.mine(1)
		want(t, c, 7, head)
		for liar := range 2 {
			c.proxies[liar].Set(richer())
			if ch, _, err := read(c); !errors.Is(err, chain.ErrContradicted) || !errors.Is(err, chain.ErrLying) {
				t.Errorf("the channel holds %v although endpoint %d says otherwise: %v", ch.Balance, liar, err)
			}
			if f := c.client.Disputed(); f == nil || !strings.Contains(f.Endpoint, c.proxies[0].URL()) || !strings.Contains(f.Endpoint, c.proxies[1].URL()) {
				t.Errorf("the dispute is %v", f)
			}
			c.wantWell(t, 0, 1)
			c.proxies[liar].Set()
			want(t, c, 7, head)
			if f := c.client.Disputed(); f != nil {
				t.Errorf("it is still a dispute: %v", f)
			}
		}
	})
	t.Run("one of two is behind", func(t *testing.T) {
		c := newCompany(t, 2)
		c.deposit(t, 7)
		behind := c.mine(1)
		c.deposit(t, 5)
		head := c.mine(1)
		for late := range 2 {
			c.proxies[late].Set(faulty.Rule{Kind: faulty.Behind, Number: behind})
			want(t, c, 7, behind) // what both know
			c.proxies[late].Set()
		}
		want(t, c, 12, head)
		c.wantWell(t, 0, 1)
	})
	t.Run("blocks of another fork", func(t *testing.T) {
		c := newCompany(t, 2)
		c.deposit(t, 7)
		fork := c.mine(5)
		c.mine(5)
		c.proxies[0].Set(faulty.Rule{Kind: faulty.OtherHeader, Number: fork + 1})
		want(t, c, 7, fork+5-8) // back in steps of one, two, four, eight: the newest of those that both have
		c.proxies[0].Set(faulty.Rule{Kind: faulty.OtherHeader})
		if ch, _, err := read(c); !errors.Is(err, chain.ErrContradicted) {
			t.Errorf("the channel holds %v: %v", ch.Balance, err)
		}
	})
	t.Run("three", func(t *testing.T) {
		for liar := range 2 {
			c := newCompany(t, 3)
			c.deposit(t, 7)
			head := c.mine(1)
			c.proxies[liar].Set(richer())
			_, _, err := read(c)
			if liar == 0 && !errors.Is(err, chain.ErrOutvoted) || liar > 0 && err != nil {
				t.Errorf("endpoint %d lies: %v", liar, err)
			}
			want(t, c, 7, head)
			if f := c.client.Health()[liar].Fault; f == nil || f.Kind != rpcpool.Outvoted || c.client.Disputed() != nil {
				t.Errorf("the fault is %v, the dispute %v", f, c.client.Disputed())
			}
		}
	})
	t.Run("the other does not answer", func(t *testing.T) {
		c := newCompany(t, 2)
		c.deposit(t, 7)
		head := c.mine(1)
		c.proxies[1].Set(faulty.Rule{Kind: faulty.DropBefore})
		want(t, c, 7, head)
	})
}

// Blocks that are pushed and hold no event of the account's are no reason to ask anybody, and with several endpoints a range of
// them is asked about once, not each.
func TestFollowIdleAsksNobody(t *testing.T) {
	c := newCompany(t, 2)
	n := c.network // with its heads
	n.RPCURLs = []string{c.proxies[0].URL(), c.proxies[1].URL()}
	client, err := chain.Dial(t.Context(), n, chain.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	heads := make(chan uint64, 1000)
	// While it is above zero, each block is made as soon as the one before is seen, by whichever way that is: also in the
	// middle of a look, so that the look passes blocks whose pushes come after it.
	var chained atomic.Int64
	c.deposit(t, 1)
	_, stop := follow(t, chain.FollowerConfig{Client: client, Account: c.renter.Address(), Cursor: c.ledger, Handler: c.ledger.handle,
		Undo: c.ledger.takeBack, Head: func(block uint64) {
			heads <- block
			if chained.Load() > 0 {
				chained.Add(-1)
				c.mine(1)
			}
		}})
	defer stop()
	c.ledger.await(t, "1")
	asked := func() (n [2]int) {
		for i, p := range c.proxies {
			for _, method := range []string{"eth_getBlockByNumber", "eth_getLogs", "eth_getBlockReceipts", "eth_getTransactionReceipt", "eth_call"} {
				n[i] += p.Calls(method)
			}
		}
		return n
	}
	// pushed makes blocks, each when the one before was told of.
	pushed := func(blocks int) {
		t.Helper()
		for range blocks {
			for want, deadline := c.mine(1), time.After(hung); ; {
				select {
				case head := <-heads:
					if head < want {
						continue
					}
				case <-deadline:
					t.Fatalf("block %d is not pushed", want)
				}
				break
			}
		}
	}
	pushed(5) // the feed is open, and what came before it was looked for
	before := asked()
	pushed(50)
	if after := asked(); after != before {
		t.Errorf("for 50 empty blocks the endpoints were asked %d and %d times", after[0]-before[0], after[1]-before[1])
	}
	const rest = 450
	chained.Store(rest - 1)
	deadline := time.After(hung)
	for head, last := uint64(0), c.mine(1)+rest-1; head < last; {
		select {
		case head = <-heads:
		case <-deadline:
			t.Fatalf("block %d of %d is not seen", head+1, last)
		}
	}
	after := asked()
	if first, second := after[0]-before[0], after[1]-before[1]; first == 0 || second == 0 || first > 100 || second > 40 {
		t.Errorf("for 500 empty blocks the endpoints were asked %d and %d times", first, second)
	}
	t.Logf("for 500 empty blocks the endpoints were asked %d and %d times", after[0]-before[0], after[1]-before[1])
}
