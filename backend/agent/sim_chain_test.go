package agent_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/bindings"
	"github.com/moonrig/moonrig/chain/deploy"
	"github.com/moonrig/moonrig/chain/tx"
)

// simChainID is that of a network whose contracts' addresses are given, so that nothing special to the development network is
// in play.
const simChainID = 421614

// simChain is a chain in memory that makes blocks, and unmakes them, when it is told to. Its goroutines live in real time,
// outside of the bubble in which the agents live: do brings work from inside to them.
type simChain struct {
	stack   *node.Node
	backend *eth.Ethereum
	beacon  *catalyst.SimulatedBeacon
	server  *rpc.Server
	client  *ethclient.Client
	bank    simKey
	dollar  *bindings.TestDollar
	escrow  common.Address
	token   common.Address
	book    chain.AddressBook

	hands chan *hand
	stop  chan struct{}
	group sync.WaitGroup
}

// hand is one goroutine outside of the bubble. Its channels were made outside too: one that was made inside must not be
// touched here.
type hand struct {
	work chan func()
	done chan struct{}
}

// simKey signs with a key that everybody may know.
type simKey struct{ key *ecdsa.PrivateKey }

func newSimKey(seed string) simKey {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte(seed)))
	if err != nil {
		panic(err) // the seeds are constants
	}
	return simKey{key}
}

func (k simKey) Address() common.Address { return crypto.PubkeyToAddress(k.key.PublicKey) }

func (k simKey) SignHash(hash [32]byte) ([]byte, error) { return crypto.Sign(hash[:], k.key) }

// newSimChain starts a chain with Moonrig's contracts on it.
func newSimChain(thaw time.Duration) (_ *simChain, err error) {
	c := &simChain{bank: newSimKey("sim bank"), dollar: bindings.NewTestDollar(), hands: make(chan *hand, 8), stop: make(chan struct{})}
	config := node.DefaultConfig
	config.DataDir = ""
	config.P2P = p2p.Config{NoDiscovery: true, NoDial: true}
	if c.stack, err = node.New(&config); err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, c.stack.Close())
		}
	}()
	rules := *params.AllDevChainProtocolChanges
	rules.ChainID = big.NewInt(simChainID)
	alloc := core.SystemContractAllocs()
	alloc[c.bank.Address()] = types.Account{Balance: new(big.Int).Mul(big.NewInt(1e9), big.NewInt(params.Ether))}
	ec := ethconfig.Defaults
	ec.Genesis = &core.Genesis{Config: &rules, GasLimit: ethconfig.Defaults.Miner.GasCeil, Alloc: alloc}
	ec.SyncMode = ethconfig.FullSync
	ec.TxPool.NoLocals = true
	ec.LogNoHistory = true
	ec.DatabaseCache, ec.TrieCleanCache, ec.TrieDirtyCache, ec.SnapshotCache = 16, 16, 32, 0
	if c.backend, err = eth.New(c.stack, &ec); err != nil {
		return nil, err
	}
	c.stack.RegisterAPIs([]rpc.API{{Namespace: "eth",
		Service: filters.NewFilterAPI(filters.NewFilterSystem(c.backend.APIBackend, filters.Config{LogQueryLimit: 1000}))}})
	if err := c.stack.Start(); err != nil {
		return nil, err
	}
	if c.beacon, err = catalyst.NewSimulatedBeacon(0, common.Address{}, c.backend); err != nil {
		return nil, err
	}
	if c.server, err = c.stack.RPCHandler(); err != nil {
		return nil, err
	}
	c.client = ethclient.NewClient(c.stack.Attach())
	for range cap(c.hands) {
		h := &hand{work: make(chan func()), done: make(chan struct{})}
		c.group.Go(func() {
			for {
				select {
				case <-c.stop:
					return
				case f := <-h.work:
					f()
					h.done <- struct{}{}
				}
			}
		})
		c.hands <- h
	}
	return c, c.deploy(thaw)
}

func (c *simChain) deploy(thaw time.Duration) error {
	cfg := deploy.Defaults()
	cfg.TestDollar, cfg.AtOnce = true, true
	cfg.ThawPeriod = deploy.Period(thaw)
	cfg.Holders = []deploy.Holder{{Address: c.bank.Address(), Amount: deploy.Supply}}
	cfg.Rewards.Poster, cfg.Rewards.Resolver = c.bank.Address(), c.bank.Address()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	mined := make(chan struct{})
	go func() {
		defer close(mined)
		for ctx.Err() == nil {
			c.beacon.Commit()
			select {
			case <-ctx.Done():
			case <-time.After(25 * time.Millisecond):
			}
		}
	}()
	defer func() { <-mined }()
	defer cancel()
	book, err := deploy.Run(ctx, c.client, c.bank, cfg, slog.New(slog.DiscardHandler))
	if err != nil {
		return fmt.Errorf("deploy: %w", err)
	}
	c.book = book
	c.escrow, c.token = book.Contracts[chain.EscrowContract].Address, book.Tokens[0].Address
	return nil
}

// fund gives an account ether and dollars. It is called outside of the bubble.
func (c *simChain) fund(ctx context.Context, to common.Address, dollars *big.Int) error {
	sender := tx.New(c.client, big.NewInt(simChainID), tx.NewMemoryStore(), tx.Options{})
	for _, request := range []tx.Request{
		{To: to, Value: new(big.Int).Mul(big.NewInt(100), big.NewInt(params.Ether))}, {To: c.token, Data: c.dollar.PackMint(to, dollars)},
	} {
		hash, err := sender.Send(ctx, c.bank, request)
		if err != nil {
			return err
		}
		c.beacon.Commit()
		if _, err := sender.Wait(ctx, c.bank.Address(), hash); err != nil {
			return err
		}
	}
	return nil
}

// do runs f outside of the bubble, while time stands still inside.
func (c *simChain) do(f func()) {
	h := <-c.hands
	h.work <- f
	<-h.done
	c.hands <- h
}

// mine makes a block of what waits; its time is the given one where that is later than the block's before.
func (c *simChain) mine(now time.Time) {
	c.do(func() {
		_ = c.backend.TxPool().Sync()
		head := c.backend.BlockChain().CurrentBlock()
		if ahead := now.Unix() - int64(head.Time); ahead > 0 {
			// With transactions in the pool this is refused, and the block's time is the next second or the real time.
			if c.beacon.AdjustTime(time.Duration(ahead)*time.Second) == nil {
				return
			}
		}
		c.beacon.Commit()
	})
}

// reorg replaces the newest blocks by as many and one more. What was in them is in the pool again, or is forgotten.
func (c *simChain) reorg(depth uint64, forget bool) error {
	var err error
	c.do(func() {
		blocks := c.backend.BlockChain()
		head := blocks.CurrentBlock().Number.Uint64()
		if head < depth+1 {
			return
		}
		_ = c.backend.TxPool().Sync()
		waiting, _ := c.backend.TxPool().Pending(txpool.PendingFilter{})
		var again []*types.Transaction
		for n := head - depth + 1; n <= head; n++ {
			again = append(again, blocks.GetBlockByNumber(n).Transactions()...)
		}
		for _, list := range waiting {
			for _, lazy := range list {
				if t := lazy.Resolve(); t != nil {
					again = append(again, t)
				}
			}
		}
		c.backend.TxPool().Clear()
		if err = c.beacon.Fork(blocks.GetBlockByNumber(head - depth).Hash()); err != nil {
			return
		}
		_ = c.backend.TxPool().Sync()
		c.backend.TxPool().Clear()
		if !forget {
			c.backend.TxPool().Add(again, true)
		}
		for range depth + 1 {
			c.beacon.Commit()
		}
	})
	return err
}

// time is the newest block's.
func (c *simChain) time() (unix uint64) {
	c.do(func() { unix = c.backend.BlockChain().CurrentBlock().Time })
	return unix
}

// ask answers one JSON-RPC request.
func (c *simChain) ask(body []byte) (status int, answer []byte) {
	c.do(func() {
		r := httptest.NewRequest(http.MethodPost, "/", bytes.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		c.server.ServeHTTP(w, r)
		status, answer = w.Code, w.Body.Bytes()
	})
	return status, answer
}

func (c *simChain) close() error {
	close(c.stop)
	c.group.Wait()
	c.client.Close()
	return errors.Join(c.beacon.Stop(), c.stack.Close())
}

// respond makes an HTTP response to a request.
func respond(req *http.Request, status int, body []byte) *http.Response {
	return &http.Response{StatusCode: status, Status: http.StatusText(status), Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: http.Header{"Content-Type": {"application/json"}}, Body: io.NopCloser(bytes.NewReader(body)), ContentLength: int64(len(body)), Request: req}
}
