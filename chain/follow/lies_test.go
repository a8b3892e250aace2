package follow_test

import (
	"errors"
	"testing"
	"time"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/faulty"
	"github.com/moonrig/moonrig/chain/rpcpool"
)

// lies is what an endpoint can say of events, and at what it is caught.
var lies = []struct {
	name  string
	rules func(t *testing.T, c *company, head uint64) []faulty.Rule
	kinds []rpcpool.Kind
}{
	{"hides events", always(faulty.Rule{Kind: faulty.HideLogs}), []rpcpool.Kind{rpcpool.HidesEvents}},
	{"hides events and their receipts", always(faulty.Rule{Kind: faulty.HideLogs}, faulty.Rule{Kind: faulty.HideReceipts}), []rpcpool.Kind{rpcpool.HidesEvents}},
	{"leaves out the last event", always(faulty.Rule{Kind: faulty.ShortenLogs}), []rpcpool.Kind{rpcpool.HidesEvents}},
	{"tells of other amounts", always(faulty.Rule{Kind: faulty.AlterLogs, Method: "eth_getLogs"}), []rpcpool.Kind{rpcpool.InventsEvents}},
	{"tells of other amounts in receipts, too", always(faulty.Rule{Kind: faulty.AlterLogs}), []rpcpool.Kind{rpcpool.InventsEvents}},
	{"invents an event", func(t *testing.T, c *company, head uint64) []faulty.Rule {
		return []faulty.Rule{{Kind: faulty.InventLog, Log: c.forged(t, head)}}
	}, []rpcpool.Kind{rpcpool.InventsEvents}},
}

func always(list ...faulty.Rule) func(*testing.T, *company, uint64) []faulty.Rule {
	return func(*testing.T, *company, uint64) []faulty.Rule { return list }
}

// A liar that is asked first is caught while its blocks are new, and named; the honest one after it tells everything, once.
func TestFollowLiarFirst(t *testing.T) {
	for _, tt := range lies {
		t.Run(tt.name, func(t *testing.T) {
			c := newCompany(t, 2)
			c.follow(t)
			c.deposit(t, 1)
			c.ledger.await(t, "1")
			head := c.mine(1)
			c.proxies[0].Set(tt.rules(t, c, head)...)
			c.deposit(t, 2)
			c.awaitFault(t, 0, tt.kinds...)
			c.deposit(t, 3)
			c.ledger.await(t, "1 2 3")
			c.wantOnce(t)
			c.wantWell(t, 1)
		})
	}
}

// The same with a history that is caught up with: there no header is read but the last, and the other endpoint is what tells.
func TestFollowLiarFirstInHistory(t *testing.T) {
	for _, tt := range lies {
		t.Run(tt.name, func(t *testing.T) {
			c := newCompany(t, 2)
			c.deposit(t, 1)
			head := c.mine(2)
			c.deposit(t, 2)
			c.mine(settled)
			c.proxies[0].Set(tt.rules(t, c, head)...)
			c.follow(t)
			c.ledger.await(t, "1 2")
			c.awaitFault(t, 0, tt.kinds...)
			c.wantOnce(t)
			c.wantWell(t, 1)
		})
	}
}

// A witness that lies is found out in the same way, and what is true is delivered.
func TestFollowLyingWitness(t *testing.T) {
	for _, tt := range lies {
		t.Run(tt.name, func(t *testing.T) {
			c := newCompany(t, 2)
			c.deposit(t, 1)
			head := c.mine(2)
			c.deposit(t, 2)
			c.mine(settled)
			c.proxies[1].Set(tt.rules(t, c, head)...)
			c.follow(t)
			c.ledger.await(t, "1 2")
			if tt.name != "hides events and their receipts" && tt.name != "tells of other amounts in receipts, too" {
				c.awaitFault(t, 1, tt.kinds...)
			}
			c.wantOnce(t)
			c.wantWell(t, 0)
		})
	}
}

// With no other endpoint a liar is named, too, where its own blocks give it away. What its receipts prove although it hides it
// is delivered; nothing is that it invents.
func TestFollowLiarAlone(t *testing.T) {
	for _, tt := range lies {
		t.Run(tt.name, func(t *testing.T) {
			c := newCompany(t, 1)
			c.follow(t)
			c.deposit(t, 1)
			c.ledger.await(t, "1")
			head := c.mine(1)
			c.proxies[0].Set(tt.rules(t, c, head)...)
			c.deposit(t, 2)
			fault := c.awaitFault(t, 0, tt.kinds...)
			if fault.Endpoint != c.proxies[0].URL() {
				t.Errorf("the fault names %q", fault.Endpoint)
			}
			if tt.name == "hides events" || tt.name == "leaves out the last event" {
				c.ledger.await(t, "1 2")
			} else if story := c.ledger.story(); story != "1" {
				t.Errorf("events are %q", story)
			}
			if _, _, err := c.client.AgreedChannel(t.Context(), c.renter.Address(), c.provider.Address()); !errors.Is(err, chain.ErrLying) {
				t.Errorf("its word is taken for a channel: %v", err)
			}
			c.proxies[0].Set() // it repents, or its owner repaired it
			c.ledger.await(t, "1 2")
			c.wantOnce(t)
		})
	}
}

// What nobody can know who has a single endpoint: what an endpoint hides that also refuses receipts, or in blocks of which no
// header was read. It is not blamed for it, and the events come when it tells of them again.
func TestFollowLiarAloneThatIsNotCaught(t *testing.T) {
	t.Run("without receipts", func(t *testing.T) {
		c := newCompany(t, 1)
		c.follow(t)
		c.deposit(t, 1)
		c.ledger.await(t, "1")
		c.proxies[0].Set(faulty.Rule{Kind: faulty.NoMethod, Method: "eth_getBlockReceipts"}, faulty.Rule{Kind: faulty.HideLogs})
		c.deposit(t, 2)
		c.awaitBlock(t)
		if story := c.ledger.story(); story != "1" {
			t.Errorf("events are %q", story)
		}
		c.wantWell(t, 0)
		c.proxies[0].Set()
		c.ledger.await(t, "1 2") // within the blocks that are looked at again
	})
	t.Run("in history", func(t *testing.T) {
		c := newCompany(t, 1)
		c.deposit(t, 1)
		c.mine(settled)
		c.proxies[0].Set(faulty.Rule{Kind: faulty.HideLogs})
		c.follow(t)
		c.awaitBlock(t)
		if story := c.ledger.story(); story != "" {
			t.Errorf("events are %q", story)
		}
		c.wantWell(t, 0)
	})
}

// awaitBlock waits until the follower's newest checkpoint, or the looks it takes, are beyond the newest block.
func (c *company) awaitBlock(t *testing.T) {
	t.Helper()
	head := c.mine(1)
	seen := func() int { return c.proxies[0].Calls("eth_getLogs") }
	for deadline, before := time.Now().Add(hung), seen(); seen() < before+8; {
		if time.Now().After(deadline) {
			t.Fatalf("block %d is not looked at", head)
		}
		time.Sleep(time.Millisecond)
	}
}

// Where receipts are refused, two endpoints that tell of different events contradict each other; of three, most are believed.
func TestFollowWithoutProof(t *testing.T) {
	refuse := faulty.Rule{Kind: faulty.NoMethod, Method: "eth_getBlockReceipts"}
	c := newCompany(t, 2)
	c.deposit(t, 1)
	c.mine(settled)
	c.proxies[0].Set(refuse, faulty.Rule{Kind: faulty.HideLogs})
	c.proxies[1].Set(refuse)
	c.follow(t)
	c.awaitDispute(t, true)
	c.wantWell(t, 0, 1)
	if story := c.ledger.story(); story != "" {
		t.Errorf("events are %q", story)
	}
	c.proxies[0].Set(refuse)
	c.ledger.await(t, "1")
	c.awaitDispute(t, false)

	c = newCompany(t, 3)
	c.deposit(t, 1)
	c.mine(settled)
	for _, p := range c.proxies {
		p.Set(refuse)
	}
	c.proxies[0].Set(refuse, faulty.Rule{Kind: faulty.HideLogs})
	c.follow(t)
	c.ledger.await(t, "1")
	c.awaitFault(t, 0, rpcpool.Outvoted)
	c.wantWell(t, 1, 2)
}

// Whose transaction an event was receipts do not prove. Nobody is blamed for what another one says of it, but by a majority.
func TestFollowOtherTransaction(t *testing.T) {
	for _, endpoints := range []int{2, 3} {
		c := newCompany(t, endpoints)
		c.deposit(t, 1)
		c.mine(settled)
		c.proxies[0].Set(faulty.Rule{Kind: faulty.AlterHashes})
		c.follow(t)
		if endpoints == 2 {
			c.awaitDispute(t, true)
			c.wantWell(t, 0)
			if story := c.ledger.story(); story != "" {
				t.Errorf("events are %q", story)
			}
			c.proxies[0].Set()
		} else {
			c.awaitFault(t, 0, rpcpool.Outvoted)
			c.wantWell(t, 2)
		}
		c.ledger.await(t, "1")
		c.wantWell(t, 1)
		c.wantOnce(t)
	}
}

// Two endpoints that have different settled blocks: nothing more is delivered, nothing is taken back, and whoever looks is told,
// until they agree again.
func TestFollowContradiction(t *testing.T) {
	for liar := range 2 {
		c := newCompany(t, 2)
		stop := c.follow(t)
		c.deposit(t, 1)
		c.ledger.await(t, "1")
		fork := c.mine(5)
		c.deposit(t, 2)
		c.ledger.await(t, "1 2")
		stop()
		c.mine(settled)
		c.deposit(t, 3)
		c.mine(settled)
		c.proxies[liar].Set(faulty.Rule{Kind: faulty.OtherHeader, Number: fork})
		c.follow(t)
		c.awaitDispute(t, true)
		c.wantWell(t, 0, 1)
		if story := c.ledger.story(); story != "1 2" || c.ledger.undone > 0 {
			t.Errorf("liar %d: events are %q, %d were taken back", liar, story, c.ledger.undone)
		}
		c.proxies[liar].Set()
		c.ledger.await(t, "1 2 3")
		c.awaitDispute(t, false)
		if c.ledger.undone > 0 {
			t.Errorf("liar %d: %d events were taken back", liar, c.ledger.undone)
		}
	}
}

// Of three endpoints the one that contradicts both others is left alone, wherever it stands, and nothing is taken back.
func TestFollowMajority(t *testing.T) {
	for liar := range 3 {
		c := newCompany(t, 3)
		stop := c.follow(t)
		c.deposit(t, 1)
		c.ledger.await(t, "1")
		fork := c.mine(5)
		c.deposit(t, 2)
		c.ledger.await(t, "1 2")
		stop()
		c.mine(settled)
		c.deposit(t, 3)
		c.mine(settled)
		c.proxies[liar].Set(faulty.Rule{Kind: faulty.OtherHeader, Number: fork})
		c.follow(t)
		c.ledger.await(t, "1 2 3")
		if liar < 2 { // the third is not asked while the second agrees
			c.awaitFault(t, liar, rpcpool.Outvoted)
		}
		for i := range 3 {
			if i != liar {
				c.wantWell(t, i)
			}
		}
		if c.ledger.undone > 0 || c.client.Disputed() != nil {
			t.Errorf("liar %d: %d events were taken back, the dispute is %v", liar, c.ledger.undone, c.client.Disputed())
		}
	}
}

// An endpoint that is merely behind says nothing about the others, and is blamed for nothing; neither is one of whose nodes one
// is late.
func TestFollowLaggingIsNoLie(t *testing.T) {
	c := newCompany(t, 2)
	c.follow(t)
	c.deposit(t, 1)
	c.ledger.await(t, "1")
	behind, _ := c.control.Head()
	c.proxies[1].Set(faulty.Rule{Kind: faulty.Behind, Number: behind})
	c.deposit(t, 2)
	c.ledger.await(t, "1 2")
	c.mine(40)
	c.deposit(t, 3)
	c.ledger.await(t, "1 2 3")
	// The first endpoint, too, has a node that is late: it answers for a range as if its end were empty.
	c.proxies[0].Set(faulty.Rule{Kind: faulty.HideLogs, Match: "fromBlock", Times: 2})
	c.deposit(t, 4)
	c.ledger.await(t, "1 2 3 4")
	c.proxies[1].Set()
	c.deposit(t, 5)
	c.ledger.await(t, "1 2 3 4 5")
	c.wantOnce(t)
	c.wantWell(t, 0, 1)
	if f := c.client.Disputed(); f != nil {
		t.Errorf("it is a dispute: %v", f)
	}
}

// A chain whose headers have fields that are not known here proves nothing, and is no liar.
func TestFollowUnknownHeaders(t *testing.T) {
	c := newCompany(t, 2)
	for _, p := range c.proxies {
		p.Set(faulty.Rule{Kind: faulty.UnknownHeader})
	}
	c.deposit(t, 1)
	c.mine(settled)
	c.follow(t)
	c.deposit(t, 2)
	c.ledger.await(t, "1 2")
	c.proxies[0].Set(faulty.Rule{Kind: faulty.UnknownHeader}, faulty.Rule{Kind: faulty.HideLogs})
	c.deposit(t, 3)
	c.awaitBlock(t)
	c.proxies[0].Set(faulty.Rule{Kind: faulty.UnknownHeader})
	c.ledger.await(t, "1 2 3")
	c.wantOnce(t)
	c.wantWell(t, 0, 1)
	if f := c.client.Disputed(); f != nil {
		t.Errorf("it is a dispute: %v", f)
	}
}

// Blocks are replaced again and again while two endpoints are compared. Nobody is blamed, and all comes right.
func TestFollowReorganisationIsNoLie(t *testing.T) {
	c := newCompany(t, 2)
	c.follow(t)
	c.deposit(t, 1)
	c.ledger.await(t, "1")
	for i := range 12 {
		head := c.mine(3)
		c.deposit(t, int64(i+2))
		if err := c.control.Rewind(head-uint64(i%3), false); err != nil {
			t.Fatal(err)
		}
		c.mine(3)
		c.background(t, func() error {
			_, err := c.manual.client.Tend(t.Context(), c.renter.Address())
			return err
		})
		c.mine(1)
	}
	c.ledger.await(t, "1 2 3 4 5 6 7 8 9 10 11 12 13")
	c.wantWell(t, 0, 1)
	if f := c.client.Disputed(); f != nil {
		t.Errorf("it is a dispute: %v", f)
	}
}

// What a server hides of new blocks without giving itself away comes to light when they are settled, and is delivered then.
func TestFollowVouches(t *testing.T) {
	c := newCompany(t, 2)
	c.follow(t)
	c.deposit(t, 1)
	c.ledger.await(t, "1")
	c.proxies[0].Set(faulty.Rule{Kind: faulty.NoMethod, Method: "eth_getBlockReceipts"}, faulty.Rule{Kind: faulty.HideLogs})
	c.deposit(t, 2)
	c.awaitBlock(t)
	if story := c.ledger.story(); story != "1" {
		t.Errorf("events are %q", story)
	}
	c.mine(2 * settled)
	c.ledger.await(t, "1 2")
	c.awaitFault(t, 0, rpcpool.HidesEvents)
	c.wantOnce(t)
	c.wantWell(t, 1)
}
