package follow_test

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"net/http/httptest"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/faulty"
	"github.com/moonrig/moonrig/chain/follow"
	"github.com/moonrig/moonrig/chain/proof"
)

// ledger is what a store makes of a follower's events: by key, with the block they are in.
type ledger struct {
	memoryCursor

	mu      sync.Mutex
	events  map[follow.EventKey]follow.Event
	undone  int
	changed chan struct{}
}

func newLedger() *ledger {
	return &ledger{events: make(map[follow.EventKey]follow.Event), changed: make(chan struct{}, 1)}
}

func (l *ledger) handle(_ context.Context, e follow.Event) error {
	l.mu.Lock()
	l.events[e.Key()] = e
	l.mu.Unlock()
	l.wake()
	return nil
}

func (l *ledger) takeBack(_ context.Context, from uint64) error {
	l.undo(from)
	l.mu.Lock()
	for key, e := range l.events {
		if e.Block >= from {
			delete(l.events, key)
			l.undone++
		}
	}
	l.mu.Unlock()
	l.wake()
	return nil
}

func (l *ledger) wake() {
	select {
	case l.changed <- struct{}{}:
	default:
	}
}

// story lists the amounts of the events that hold, by block.
func (l *ledger) story() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	all := make([]follow.Event, 0, len(l.events))
	for _, e := range l.events {
		all = append(all, e)
	}
	slices.SortFunc(all, func(a, b follow.Event) int {
		return cmp.Or(cmp.Compare(a.Block, b.Block), a.Amount.Cmp(b.Amount))
	})
	var out []string
	for _, e := range all {
		out = append(out, fmt.Sprint(e.Amount))
	}
	return strings.Join(out, " ")
}

func (l *ledger) await(t *testing.T, want string) {
	t.Helper()
	for deadline := time.After(20 * time.Second); l.story() != want; {
		select {
		case <-l.changed:
		case <-deadline:
			t.Fatalf("events are %q, want %q", l.story(), want)
		}
	}
}

// Blocks are replaced while a follower runs, and while none does: what stood on them is taken back, what
// stands now is there, each once.
func TestFollowReorganisation(t *testing.T) {
	m := newManual(t)
	client, control, renter, provider := m.client, m.control, m.renter, m.provider
	ctx := t.Context()
	deposit := func(amount int64) {
		t.Helper()
		m.deposit(t, amount)
	}

	l := newLedger()
	run := func() (stop func()) {
		_, stop = serve(t, follow.Config{
			Source: client.EventSource(), Account: renter.Address(), Cursor: l, Handler: l.handle, Undo: l.takeBack, PollInterval: 5 * time.Millisecond, Rescan: 2,
		})
		return stop
	}
	stop := run()
	deposit(1)
	fork, _ := control.Head()
	deposit(2)
	deposit(3)
	l.await(t, "1 2 3")

	if err := control.Rewind(fork, true); err != nil {
		t.Fatal(err)
	}
	for range 4 {
		control.Mine() // a longer chain without the deposits
	}
	l.await(t, "1")
	tend := func() {
		t.Helper()
		m.background(t, func() error {
			_, err := client.Tend(ctx, renter.Address())
			return err
		})
		control.Mine()
	}
	tend() // what was lost is sent again
	deposit(4)
	l.await(t, "1 2 3 4")
	if l.undone != 2 {
		t.Errorf("%d events were taken back, want 2", l.undone)
	}

	// The same while nobody follows, back to before everything.
	stop()
	if err := control.Rewind(fork-1, true); err != nil {
		t.Fatal(err)
	}
	for range 12 {
		control.Mine()
	}
	tend()
	deposit(5)
	run()
	l.await(t, "1 2 3 4 5")
	wantChannelOf(t, client, renter, provider, 15)
}

// scripted is a JSON-RPC server with a long chain of cheap headers and an event of an account in some of
// its blocks. Like many providers it refuses queries for more than so many blocks or events.
type scripted struct {
	escrow, account      common.Address
	head, every          uint64
	at                   uint64 // when all blocks were made: a block that changed its time would be another block
	mostBlocks, mostLogs uint64

	mu                               sync.Mutex
	calls, queries, refused, largest uint64
	numbers                          map[common.Hash]uint64 // of blocks with an event
}

// eventful reports whether a block has an event: every so often, and one stretch that is dense.
func (s *scripted) eventful(n uint64) bool { return n%s.every == 0 || n/1000 == 50 }

func (s *scripted) header(n uint64) *types.Header {
	h := &types.Header{
		ParentHash: common.BigToHash(new(big.Int).SetUint64(n)), Number: new(big.Int).SetUint64(n), Difficulty: new(big.Int),
		Time: s.at, GasLimit: 30_000_000, BaseFee: big.NewInt(7), Extra: []byte{}, ReceiptHash: types.EmptyReceiptsHash,
	}
	if s.eventful(n) {
		receipts := s.receipts(n, common.Hash{})
		h.Bloom, h.ReceiptHash = receipts[0].Bloom, proof.Root(receipts)
	}
	return h
}

func (s *scripted) receipts(n uint64, block common.Hash) []*types.Receipt {
	r := &types.Receipt{Type: types.DynamicFeeTxType, Status: 1, CumulativeGasUsed: 50_000, GasUsed: 50_000,
		TxHash: common.BigToHash(new(big.Int).SetUint64(n + 1)), BlockHash: block, BlockNumber: new(big.Int).SetUint64(n),
		Logs: []*types.Log{{
			Address: s.escrow, BlockNumber: n, BlockHash: block, TxHash: common.BigToHash(new(big.Int).SetUint64(n + 1)),
			Topics: []common.Hash{follow.Topics()[0], common.BytesToHash(s.account[:]), {1}, {2}},
			Data:   append(common.LeftPadBytes(new(big.Int).SetUint64(n).Bytes(), 32), make([]byte, 32)...),
		}}}
	r.Bloom = types.CreateBloom(r)
	return []*types.Receipt{r}
}

func (s *scripted) log(n uint64) *types.Log { return s.receipts(n, s.header(n).Hash())[0].Logs[0] }

func (s *scripted) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var c struct {
		ID     json.RawMessage
		Method string
		Params []json.RawMessage
	}
	if err := json.NewDecoder(r.Body).Decode(&c); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	out := map[string]any{"jsonrpc": "2.0", "id": c.ID}
	s.mu.Lock()
	s.calls++
	s.mu.Unlock()
	switch c.Method {
	case "eth_chainId":
		out["result"] = hexutil.Uint64(421614)
	case "eth_getCode":
		out["result"] = "0x00"
	case "eth_getBlockByNumber":
		n := s.head
		var number hexutil.Uint64
		if json.Unmarshal(c.Params[0], &number) == nil {
			n = uint64(number)
		}
		header := s.header(n)
		if s.eventful(n) {
			s.mu.Lock()
			s.numbers[header.Hash()] = n
			s.mu.Unlock()
		}
		out["result"] = header
	case "eth_getBlockReceipts":
		var at struct{ BlockHash common.Hash }
		if err := json.Unmarshal(c.Params[0], &at); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		s.mu.Lock()
		n := s.numbers[at.BlockHash]
		s.mu.Unlock()
		out["result"] = s.receipts(n, at.BlockHash)
	case "eth_getLogs":
		result, err := s.logs(c.Params[0])
		if err != nil {
			out["error"] = map[string]any{"code": -32005, "message": err.Error()}
		} else {
			out["result"] = result
		}
	default:
		out["error"] = map[string]any{"code": -32601, "message": "no method " + c.Method}
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(out)
}

func (s *scripted) logs(raw json.RawMessage) ([]any, error) {
	var q struct {
		FromBlock, ToBlock hexutil.Uint64
		Topics             []json.RawMessage
	}
	if err := json.Unmarshal(raw, &q); err != nil {
		return nil, err
	}
	from, to := uint64(q.FromBlock), uint64(q.ToBlock)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.queries++
	if to-from+1 > s.mostBlocks {
		s.refused++
		return nil, fmt.Errorf("block range is too wide, limited to %d", s.mostBlocks)
	}
	out := []any{}
	if len(q.Topics) == 3 { // as provider: nothing
		return out, nil
	}
	for n := from; n <= to; n++ {
		if s.eventful(n) {
			out = append(out, s.log(n))
		}
	}
	if uint64(len(out)) > s.mostLogs {
		s.refused++
		return nil, errors.New("query returned more than 10000 results")
	}
	s.largest = max(s.largest, uint64(len(out)))
	return out, nil
}

// A hundred thousand blocks are caught up within what an endpoint allows, a query at a time, without a
// gap and without holding them all, also when the follower is ended in the middle.
//
// With a second endpoint that confirms it, each of them answers about as much as the one did alone.
func TestFollowCatchesUp(t *testing.T) {
	alone := catchUp(t, 1)
	both := catchUp(t, 2)
	t.Logf("asked %v alone, %v with a witness", alone, both)
	if asked := both[0] + both[1]; asked > 2*alone[0] || both[1] < alone[0]/20 {
		t.Errorf("with a witness %d questions were asked, of one alone %d", asked, alone[0])
	}
}

// catchUp follows a long chain to its head, and returns how much each endpoint was asked.
func catchUp(t *testing.T, endpoints int) (calls []uint64) {
	t.Helper()
	const blocks = 100_000
	s := &scripted{escrow: common.Address{0xe5}, account: common.Address{0xac}, head: blocks, every: 100, mostBlocks: 700, mostLogs: 90,
		at: uint64(time.Now().Unix()), numbers: map[common.Hash]uint64{}}
	server := httptest.NewServer(s)
	defer server.Close()
	urls := []string{server.URL}
	second := &scripted{escrow: s.escrow, account: s.account, head: s.head, every: s.every, mostBlocks: 600, mostLogs: 120, at: s.at,
		numbers: map[common.Hash]uint64{}}
	if endpoints > 1 {
		other := httptest.NewServer(second)
		defer other.Close()
		urls = append(urls, other.URL)
	}
	client, err := chain.Dial(t.Context(), chain.Network{
		Name: chain.ArbitrumSepolia, ChainID: 421614, RPCURLs: urls, Escrow: s.escrow, Token: common.Address{2},
	}, chain.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	cursor := &memoryCursor{}
	var last uint64
	seen, repeated := 0, 0
	half, all := make(chan struct{}), make(chan struct{})
	handler := func(_ context.Context, e follow.Event) error {
		switch {
		case e.Block > last || seen == 0:
			seen++
		default:
			repeated++
			return nil
		}
		last = e.Block
		switch {
		case e.Block == blocks/2:
			close(half)
		case e.Block == blocks:
			close(all)
		}
		return nil
	}
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	for _, until := range []chan struct{}{half, all} {
		_, stop := serve(t, follow.Config{Source: client.EventSource(), Account: s.account, Cursor: cursor, Handler: handler})
		select {
		case <-until:
		case <-time.After(5 * time.Minute): // a bound on a test that hangs: a second does on a quiet machine
			t.Fatal("it does not catch up")
		}
		stop()
	}
	// A question that the follower gave up when it was ended may still be answered.
	for _, endpoint := range []*scripted{s, second} {
		endpoint.mu.Lock()
		defer endpoint.mu.Unlock()
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	want := blocks/100 + 1 + 990 // every hundredth, and the dense stretch besides
	if seen != want {
		t.Errorf("%d events came, want %d", seen, want)
	}
	if s.largest > s.mostLogs || s.refused*4 > s.queries || s.queries > 3000 {
		t.Errorf("%d queries, %d refused, largest %d events", s.queries, s.refused, s.largest)
	}
	if grown := int64(after.HeapAlloc) - int64(before.HeapAlloc); grown > 8<<20 {
		t.Errorf("%d bytes are held after it", grown)
	}
	if marks, _ := cursor.Load(t.Context()); len(marks) == 0 || marks[len(marks)-1].Block < blocks/2 {
		t.Errorf("checkpoints are %v", marks)
	}
	t.Logf("%d queries, %d refused, %d events repeated after the restart", s.queries, s.refused, repeated)
	for i, h := range client.Health() {
		if h.Fault != nil {
			t.Errorf("endpoint %d is blamed: %v", i, h.Fault)
		}
	}
	return []uint64{s.calls, second.calls}[:endpoints]
}

// A second endpoint takes over in the middle of following, and nothing is lost or doubled. Each fault
// meets an endpoint that is well and asked first.
func TestFollowFailsOver(t *testing.T) {
	for _, kind := range []faulty.Kind{faulty.Stall, faulty.DropBefore, faulty.Half, faulty.LimitCode, faulty.Internal, faulty.TooMany} {
		t.Run(string(kind), func(t *testing.T) { followFailsOver(t, kind) })
	}
}

func followFailsOver(t *testing.T, kind faulty.Kind) {
	first, second := faulty.New(network.RPCURLs[0]), faulty.New(network.RPCURLs[0])
	defer first.Close()
	defer second.Close()
	n := network
	n.RPCURLs, n.WSURL = []string{first.URL(), second.URL()}, ""
	client, err := chain.Dial(t.Context(), n, chain.Options{CallTimeout: 2 * time.Second})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	direct := dial(t)
	renter, provider := funded(t, direct), newAccount(t)
	events, _ := serve(t, follow.Config{Source: client.EventSource(), Account: renter.Address(), Cursor: &memoryCursor{}, PollInterval: 20 * time.Millisecond})
	for i := range int64(3) {
		if i == 1 {
			first.Set(faulty.Rule{Kind: kind})
		}
		if _, err := direct.Deposit(t.Context(), renter, provider.Address(), big.NewInt(i+1)); err != nil {
			t.Fatal(err)
		}
		if e := next(t, events); e.Amount.Int64() != i+1 {
			t.Errorf("event %d is %s", i, describe(e))
		}
	}
	if first.Wrong(kind) == 0 {
		t.Error("the first endpoint was not asked")
	}
}

func wantChannelOf(t *testing.T, client *chain.Client, renter, provider account, balance int64) {
	t.Helper()
	ch, err := client.Channel(t.Context(), renter.Address(), provider.Address())
	if err != nil || ch.Balance.Int64() != balance {
		t.Errorf("channel has %v, %v; want %d", ch.Balance, err, balance)
	}
}
