package follow_test

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/faulty"
	"github.com/moonrig/moonrig/chain/follow"
	"github.com/moonrig/moonrig/chain/rpcpool"
)

// settled is more blocks than may be replaced while they are read.
const settled = 130

// company is a chain behind several endpoints that can lie, and what a follower makes of it.
type company struct {
	*manual
	proxies []*faulty.Proxy
	client  *chain.Client // through them
	ledger  *ledger

	mu    sync.Mutex // guards the following field
	times map[follow.EventKey]int
}

func newCompany(t *testing.T, endpoints int) *company {
	t.Helper()
	c := &company{manual: newManual(t), ledger: newLedger(), times: map[follow.EventKey]int{}}
	n := c.network
	n.RPCURLs, n.WSURL = nil, ""
	for range endpoints {
		p := faulty.New(c.network.RPCURLs[0])
		t.Cleanup(p.Close)
		c.proxies = append(c.proxies, p)
		n.RPCURLs = append(n.RPCURLs, p.URL())
	}
	client, err := chain.Dial(t.Context(), n, chain.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	c.client = client
	return c
}

func (c *company) follow(t *testing.T) (stop func()) {
	t.Helper()
	_, stop = serve(t, follow.Config{Source: c.client.EventSource(), Account: c.renter.Address(), Cursor: c.ledger, Undo: c.ledger.takeBack,
		PollInterval: 5 * time.Millisecond, Handler: func(ctx context.Context, e follow.Event) error {
			c.mu.Lock()
			c.times[e.Key()]++
			c.mu.Unlock()
			return c.ledger.handle(ctx, e)
		}})
	return stop
}

// awaitFault waits until an endpoint is blamed, while blocks come.
func (c *company) awaitFault(t *testing.T, endpoint int, kinds ...rpcpool.Kind) *rpcpool.Fault {
	t.Helper()
	for deadline := time.Now().Add(20 * time.Second); time.Now().Before(deadline); {
		f := c.client.Health()[endpoint].Fault
		for _, kind := range kinds {
			if f != nil && f.Kind == kind {
				if !errors.Is(f, chain.ErrLying) || errors.Is(f, chain.ErrUnreachable) || f.Detail == "" {
					t.Errorf("the fault is %v", f)
				}
				return f
			}
		}
		time.Sleep(time.Millisecond) // between two looks at what other goroutines do
	}
	t.Fatalf("endpoint %d has the fault %v, want %v", endpoint, c.client.Health()[endpoint].Fault, kinds)
	return nil
}

// awaitDispute waits until the endpoints contradict each other, or no longer.
func (c *company) awaitDispute(t *testing.T, want bool) {
	t.Helper()
	for deadline := time.Now().Add(20 * time.Second); time.Now().Before(deadline); {
		f := c.client.Disputed()
		if (f != nil) == want {
			if want && (!errors.Is(f, chain.ErrContradicted) || !errors.Is(f, chain.ErrLying)) {
				t.Errorf("the dispute is %v", f)
			}
			return
		}
		time.Sleep(time.Millisecond)
	}
	t.Fatalf("the dispute is %v, want one: %t", c.client.Disputed(), want)
}

func (c *company) wantWell(t *testing.T, endpoints ...int) {
	t.Helper()
	for _, i := range endpoints {
		if f := c.client.Health()[i].Fault; f != nil && errors.Is(f, chain.ErrLying) {
			t.Errorf("endpoint %d is blamed: %v", i, f)
		}
	}
}

// wantOnce checks that every event came once.
func (c *company) wantOnce(t *testing.T) {
	t.Helper()
	c.mu.Lock()
	defer c.mu.Unlock()
	for key, n := range c.times {
		if n != 1 {
			t.Errorf("event %d of %s came %d times", key.LogIndex, key.TxHash, n)
		}
	}
}

// forged is a log of a deposit that never was: a true one of another amount, in a block that has none of it.
func (c *company) forged(t *testing.T, block uint64) json.RawMessage {
	t.Helper()
	header, logs := c.truth(t, block)
	log := logs[0]
	log.Data = append(common.LeftPadBytes(big.NewInt(666).Bytes(), 32), common.LeftPadBytes(big.NewInt(999).Bytes(), 32)...)
	log.BlockNumber, log.BlockHash, log.Index, log.TxHash = block, header.Hash(), 0, common.Hash{6, 6, 6}
	raw, err := json.Marshal(log)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// truth is a block's header, and all deposits up to it.
func (c *company) truth(t *testing.T, block uint64) (*types.Header, []types.Log) {
	t.Helper()
	pool, err := rpcpool.New(rpcpool.Config{ChainID: c.network.ChainID, URLs: c.network.RPCURLs})
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	header, err := pool.HeaderByNumber(t.Context(), new(big.Int).SetUint64(block))
	if err != nil {
		t.Fatal(err)
	}
	logs, err := pool.FilterLogs(t.Context(), ethereum.FilterQuery{Addresses: []common.Address{c.network.Escrow}, FromBlock: new(big.Int),
		Topics: [][]common.Hash{{follow.Topics()[0]}}, ToBlock: header.Number})
	if err != nil || len(logs) == 0 {
		t.Fatalf("%d deposits, %v", len(logs), err)
	}
	return header, logs
}
