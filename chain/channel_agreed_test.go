package chain_test

import (
	"errors"
	"strings"
	"testing"

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
