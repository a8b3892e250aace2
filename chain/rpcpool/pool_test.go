package rpcpool_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"math/big"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/devnet"
	"github.com/moonrig/moonrig/chain/faulty"
	"github.com/moonrig/moonrig/chain/rpcpool"
	"github.com/moonrig/moonrig/chain/tx"
)

// network is the development chain that all tests of this package share.
var network chain.Network

func TestMain(m *testing.M) {
	flag.Parse()
	if flag.Lookup("test.fuzz").Value.String() != "" {
		os.Exit(m.Run()) // the fuzz targets need no chain, and each of their workers would start one
	}
	d, err := devnet.Start(context.Background(), devnet.Config{})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	network = d.Info.Network()
	code := m.Run()
	if err := d.Stop(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		code = 1
	}
	os.Exit(code)
}

// clock is a clock that stands still until it is moved.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) pass(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// bench is two endpoints of the same chain, of which the first can fail.
type bench struct {
	pool        *rpcpool.Pool
	first, next *faulty.Proxy
	clock       *clock
}

func newBench(t *testing.T, endpoints int, stalls bool) *bench {
	t.Helper()
	timeout := 10 * time.Second // for a machine that is busy
	if stalls {
		timeout = 2 * time.Second
	}
	b := &bench{first: faulty.New(network.RPCURLs[0]), next: faulty.New(network.RPCURLs[0]), clock: &clock{now: time.Now()}}
	t.Cleanup(b.first.Close)
	t.Cleanup(b.next.Close)
	urls := []string{b.first.URL() + "/v2/secret-key", b.next.URL()}[:endpoints]
	pool, err := rpcpool.New(rpcpool.Config{ChainID: network.ChainID, URLs: urls, CallTimeout: timeout, Now: b.clock.Now})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(pool.Close)
	b.pool = pool
	return b
}

// faults is every way in which an endpoint may fail, by name, and what must be said of it.
var faults = []struct {
	name string
	rule faulty.Rule
	kind rpcpool.Kind
	is   []error
}{
	{"does not answer", faulty.Rule{Kind: faulty.Stall}, rpcpool.Stalled, []error{rpcpool.ErrStalled, rpcpool.ErrUnreachable}},
	{"drops the connection", faulty.Rule{Kind: faulty.DropBefore}, rpcpool.Dropped, []error{rpcpool.ErrDropped, rpcpool.ErrUnreachable}},
	{"drops the connection in the answer", faulty.Rule{Kind: faulty.Half}, rpcpool.Dropped, []error{rpcpool.ErrDropped}},
	{"limits the rate by status", faulty.Rule{Kind: faulty.Limit429}, rpcpool.RateLimited, []error{rpcpool.ErrRateLimited, rpcpool.ErrUnreachable}},
	{"limits the rate by code", faulty.Rule{Kind: faulty.LimitCode}, rpcpool.RateLimited, []error{rpcpool.ErrRateLimited}},
	{"is unavailable", faulty.Rule{Kind: faulty.Unavailable}, rpcpool.Failing, []error{rpcpool.ErrFailing, rpcpool.ErrUnreachable}},
	{"fails inside", faulty.Rule{Kind: faulty.Internal}, rpcpool.Failing, []error{rpcpool.ErrFailing}},
	{"answers with a web page", faulty.Rule{Kind: faulty.Garbage}, rpcpool.Garbled, []error{rpcpool.ErrGarbled, rpcpool.ErrUnreachable}},
	{"serves another chain", faulty.Rule{Kind: faulty.OtherChain, Number: 1}, rpcpool.WrongChain, []error{rpcpool.ErrWrongChain}},
	{"has a head from the future", faulty.Rule{Kind: faulty.HeadTime, Number: 4_000_000_000}, rpcpool.HeadTime, []error{rpcpool.ErrHeadTime, rpcpool.ErrLying}},
	{"has a head from long ago", faulty.Rule{Kind: faulty.HeadTime, Number: 1_000_000_000}, rpcpool.HeadTime, []error{rpcpool.ErrHeadTime, rpcpool.ErrLying}},
}

// With one endpoint the fault is the answer, by its type, without the URL's key. With two nobody notices
// but who looks. When the fault is over, the endpoint is used again.
func TestFaults(t *testing.T) {
	for _, tt := range faults {
		t.Run(tt.name, func(t *testing.T) {
			alone := newBench(t, 1, tt.rule.Kind == faulty.Stall)
			alone.first.Set(tt.rule)
			_, err := alone.pool.BlockNumber(t.Context())
			for _, want := range tt.is {
				if !errors.Is(err, want) {
					t.Errorf("alone: %v is not %q", err, want)
				}
			}
			var fault *rpcpool.Fault
			if !errors.As(err, &fault) || fault.Kind != tt.kind {
				t.Errorf("alone: fault is %+v, want %s", fault, tt.kind)
			}
			if err != nil && strings.Contains(err.Error(), "secret-key") {
				t.Errorf("the key is in %q", err)
			}

			b := newBench(t, 2, tt.rule.Kind == faulty.Stall)
			b.first.Set(tt.rule)
			if _, err := b.pool.BlockNumber(t.Context()); err != nil {
				t.Fatalf("with a second endpoint: %v", err)
			}
			health := b.pool.Health()
			if health[0].Fault == nil || health[0].Fault.Kind != tt.kind || health[1].Fault != nil {
				t.Fatalf("health is %+v", health)
			}
			asked := b.first.Calls("eth_chainId") + b.first.Calls("eth_getBlockByNumber")
			if _, err := b.pool.BlockNumber(t.Context()); err != nil {
				t.Fatal(err)
			}
			if again := b.first.Calls("eth_chainId") + b.first.Calls("eth_getBlockByNumber"); again != asked {
				t.Error("the bad endpoint was not left alone")
			}
			b.first.Set()
			b.clock.pass(time.Minute)
			if _, err := b.pool.BlockNumber(t.Context()); err != nil {
				t.Fatal(err)
			}
			if health := b.pool.Health(); health[0].Fault != nil {
				t.Errorf("the first endpoint is well and not used: %v", health[0].Fault)
			}
		})
	}
}

// A head may go back a little, as behind a load balancer, and not far.
func TestHeadGoesBackwards(t *testing.T) {
	b := newBench(t, 2, false)
	b.first.Set(faulty.Rule{Kind: faulty.HeadNumber, Number: 10_000})
	if n, err := b.pool.BlockNumber(t.Context()); n != 10_000 || err != nil {
		t.Fatalf("head is %d, %v", n, err)
	}
	b.first.Set(faulty.Rule{Kind: faulty.HeadNumber, Number: 10_000 - 64})
	if n, err := b.pool.BlockNumber(t.Context()); n != 10_000-64 || err != nil {
		t.Fatalf("head is %d, %v", n, err)
	}
	b.first.Set(faulty.Rule{Kind: faulty.HeadNumber, Number: 10_000 - 65})
	if n, err := b.pool.BlockNumber(t.Context()); n > 9000 || err != nil { // the other endpoint's
		t.Fatalf("head is %d, %v", n, err)
	}
	if f := b.pool.Health()[0].Fault; f == nil || !errors.Is(f, rpcpool.ErrHeadBackwards) || !errors.Is(f, rpcpool.ErrLying) {
		t.Errorf("fault is %v", f)
	}
}

// An endpoint that limits the rate is left alone for as long as it asked, even when there is no other.
func TestRateLimitIsHeeded(t *testing.T) {
	b := newBench(t, 1, false)
	b.first.Set(faulty.Rule{Kind: faulty.Limit429, Times: 1})
	if _, err := b.pool.BlockNumber(t.Context()); !errors.Is(err, rpcpool.ErrRateLimited) {
		t.Fatal(err)
	}
	b.clock.pass(29 * time.Second)
	if _, err := b.pool.BlockNumber(t.Context()); !errors.Is(err, rpcpool.ErrRateLimited) || b.first.Calls("eth_chainId") != 1 {
		t.Fatalf("asked %d times: %v", b.first.Calls("eth_chainId"), err)
	}
	b.clock.pass(2 * time.Second)
	if _, err := b.pool.BlockNumber(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// What the chain answers is no fault: it is handed to the caller, and no other endpoint is asked.
func TestAnswersAreNoFaults(t *testing.T) {
	b := newBench(t, 2, false)
	if _, err := b.pool.TransactionReceipt(t.Context(), common.Hash{1}); !errors.Is(err, ethereum.NotFound) {
		t.Errorf("missing receipt gives %v", err)
	}
	b.first.Set(faulty.Rule{Kind: faulty.TooMany})
	if _, err := b.pool.FilterLogs(t.Context(), ethereum.FilterQuery{}); !errors.Is(err, rpcpool.ErrTooManyResults) || errors.Is(err, rpcpool.ErrUnreachable) {
		t.Errorf("too many events give %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := b.pool.BlockNumber(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("a caller that gave up gets %v", err)
	}
	for i, h := range b.pool.Health() {
		if h.Fault != nil {
			t.Errorf("endpoint %d is blamed: %v", i, h.Fault)
		}
	}
	if n := b.next.Calls("eth_getLogs") + b.next.Calls("eth_getTransactionReceipt"); n != 0 {
		t.Errorf("the second endpoint was asked %d times", n)
	}
}

// An endpoint that answers, but refuses what its user must have, is left alone for a minute when the user
// says so; what is no answer of the endpoint is not held against it.
func TestDistrust(t *testing.T) {
	b := newBench(t, 2, false)
	b.first.Set(faulty.Rule{Kind: faulty.TooMany})
	asked := func() int {
		t.Helper()
		view, err := b.pool.Pin(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		before := b.first.Calls("eth_getLogs")
		_, err = view.FilterLogs(t.Context(), ethereum.FilterQuery{})
		view.Distrust(context.Canceled)
		view.Distrust(errors.New("the disk is full"))
		view.Distrust(err)
		return b.first.Calls("eth_getLogs") - before
	}
	for i, want := range []int{1, 0, 0} {
		if n := asked(); n != want {
			t.Errorf("try %d asked the first endpoint %d times, want %d", i, n, want)
		}
	}
	health := b.pool.Health()
	if !errors.Is(health[0].Fault, rpcpool.ErrFailing) || health[1].Fault != nil {
		t.Errorf("faults are %v and %v", health[0].Fault, health[1].Fault)
	}
	b.clock.pass(61 * time.Second)
	if n := asked(); n != 1 {
		t.Errorf("after a minute the first endpoint is asked %d times", n)
	}
}

// A pinned view keeps to its endpoint: its answers belong together, or there are none.
func TestPin(t *testing.T) {
	b := newBench(t, 2, false)
	view, err := b.pool.Pin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := view.BlockNumber(t.Context()); err != nil {
		t.Fatal(err)
	}
	b.first.Set(faulty.Rule{Kind: faulty.DropBefore})
	if _, err := view.BlockNumber(t.Context()); !errors.Is(err, rpcpool.ErrDropped) {
		t.Errorf("error is %v", err)
	}
	if view, err = b.pool.Pin(t.Context()); err != nil {
		t.Fatal(err)
	}
	before := b.next.Calls("eth_getBlockByNumber")
	if _, err := view.BlockNumber(t.Context()); err != nil || b.next.Calls("eth_getBlockByNumber") != before+1 {
		t.Errorf("the second endpoint was not pinned: %v", err)
	}
}

// What one endpoint may have taken before its answer was lost, another one's refusal does not undo.
func TestRefusalAfterLostAnswerIsUncertain(t *testing.T) {
	b := newBench(t, 2, false)
	poor, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	signed, err := types.SignNewTx(poor, types.LatestSignerForChainID(new(big.Int).SetUint64(network.ChainID)), &types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(network.ChainID), Gas: 21_000, GasFeeCap: big.NewInt(3e9), GasTipCap: big.NewInt(1e9), To: &common.Address{},
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := b.pool.SendTransaction(t.Context(), signed); err == nil || errors.Is(err, rpcpool.ErrUncertain) || !strings.Contains(err.Error(), "insufficient funds") {
		t.Errorf("a refusal is %v", err)
	}
	b.first.Set(faulty.Rule{Kind: faulty.DropAfter, Method: "eth_sendRawTransaction"})
	if err := b.pool.SendTransaction(t.Context(), signed); !errors.Is(err, rpcpool.ErrUncertain) {
		t.Errorf("after a lost answer, a refusal is %v", err)
	}
	var refusal interface{ ErrorCode() int }
	if err := b.pool.SendTransaction(t.Context(), signed); errors.As(err, &refusal) && b.first.Wrong(faulty.DropAfter) == 2 {
		t.Errorf("it passes for a refusal: %v", err)
	}
}

var _ tx.Backend = rpcpool.View{}

func TestNewRefuses(t *testing.T) {
	for _, urls := range [][]string{nil, {""}, {"127.0.0.1:8545"}, {"ftp://127.0.0.1"}, {"http://127.0.0.1:1", "http://"}} {
		if _, err := rpcpool.New(rpcpool.Config{ChainID: 1, URLs: urls}); !errors.Is(err, rpcpool.ErrUnreachable) {
			t.Errorf("%q gives %v", urls, err)
		}
	}
}
