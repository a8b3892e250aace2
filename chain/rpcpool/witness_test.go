package rpcpool_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"

	"github.com/moonrig/moonrig/chain/faulty"
	"github.com/moonrig/moonrig/chain/rpcpool"
)

// A liar is left alone for long, however well it answers, and others serve. Where there is no other it is asked all the same,
// and goes on being named.
func TestAccuse(t *testing.T) {
	for _, kind := range []rpcpool.Kind{rpcpool.HidesEvents, rpcpool.InventsEvents, rpcpool.Outvoted} {
		b := newBench(t, 2, false)
		view, err := b.pool.Pin(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if got := len(b.pool.Witnesses(view)); got != 1 {
			t.Fatalf("%d witnesses", got)
		}
		fault := view.Accuse(kind, "block %d", 7)
		if !errors.Is(fault, rpcpool.ErrLying) || errors.Is(fault, rpcpool.ErrUnreachable) || fault.Kind != kind || fault.Detail != "block 7" ||
			strings.Contains(fault.Error(), "secret-key") {
			t.Errorf("the fault is %v", fault)
		}
		before := b.first.Calls("eth_getBlockByNumber")
		for _, pass := range []time.Duration{0, 5 * time.Minute, 4 * time.Minute} {
			b.clock.pass(pass)
			if _, err := b.pool.BlockNumber(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		if b.first.Calls("eth_getBlockByNumber") != before || view.Convicted() == nil {
			t.Errorf("%s: the liar is asked again", kind)
		}
		// The other one fails: nothing else is left, and the lie is not covered by it, nor by that it answers.
		b.next.Set(faulty.Rule{Kind: faulty.DropBefore})
		if _, err := b.pool.BlockNumber(t.Context()); err == nil || b.first.Calls("eth_getBlockByNumber") != before {
			t.Errorf("%s: it was asked while another was to be tried first: %v", kind, err)
		}
		if _, err := b.pool.BlockNumber(t.Context()); err == nil && view.Convicted() == nil {
			t.Errorf("%s: it is believed again", kind)
		}
		if h := b.pool.Health()[0]; h.Fault == nil || h.Fault.Kind != kind {
			t.Errorf("%s: health is %v", kind, h.Fault)
		}
		b.next.Set()
		b.clock.pass(2 * time.Minute)
		if _, err := b.pool.BlockNumber(t.Context()); err != nil || b.pool.Health()[0].Fault != nil {
			t.Errorf("%s: after its time it is not tried again: %v, %v", kind, err, b.pool.Health()[0].Fault)
		}
	}
}

func TestAccusedAlone(t *testing.T) {
	b := newBench(t, 1, false)
	view, err := b.pool.Pin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	view.Accuse(rpcpool.HidesEvents, "block 7")
	for range 2 {
		if _, err := b.pool.BlockNumber(t.Context()); err != nil {
			t.Fatalf("nobody is asked: %v", err)
		}
	}
	b.first.Set(faulty.Rule{Kind: faulty.DropBefore, Times: 1})
	if _, err := b.pool.BlockNumber(t.Context()); !errors.Is(err, rpcpool.ErrDropped) {
		t.Errorf("the error is %v", err)
	}
	if f := b.pool.Health()[0].Fault; f == nil || f.Kind != rpcpool.HidesEvents {
		t.Errorf("the fault is %v", f)
	}
}

// A contradiction that nothing decides is told until the two agree, or nobody finds it any more. Neither is left alone for it.
func TestDispute(t *testing.T) {
	b := newBench(t, 2, false)
	view, err := b.pool.Pin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	other := b.pool.Witnesses(view)[0]
	fault := b.pool.Dispute("blocks", view, other, "they have different blocks 7")
	if !errors.Is(fault, rpcpool.ErrContradicted) || !errors.Is(fault, rpcpool.ErrLying) || errors.Is(fault, rpcpool.ErrUnreachable) {
		t.Errorf("the fault is %v", fault)
	}
	b.pool.Dispute("state", view, other, "they hold different states")
	b.pool.Agreed("state")
	if b.pool.Disputed() != fault {
		t.Errorf("the dispute is %v", b.pool.Disputed())
	}
	for i, h := range b.pool.Health() {
		if h.Fault != nil {
			t.Errorf("endpoint %d is left alone: %v", i, h.Fault)
		}
	}
	b.pool.Agreed("blocks")
	if f := b.pool.Disputed(); f != nil {
		t.Errorf("they agree, and the dispute is %v", f)
	}
	b.pool.Dispute("blocks", view, other, "they have different blocks 7")
	b.clock.pass(6 * time.Minute)
	if f := b.pool.Disputed(); f != nil {
		t.Errorf("nobody found it again, and the dispute is %v", f)
	}
}

// A block comes with the hash that the endpoint gives it, which says whether the header proves anything.
func TestBlock(t *testing.T) {
	b := newBench(t, 1, false)
	view, err := b.pool.Pin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	block, err := view.Block(t.Context(), 1)
	if err != nil || !block.Provable() || block.Number.Uint64() != 1 {
		t.Fatalf("block is %+v, %v", block, err)
	}
	if receipts, err := view.BlockReceipts(t.Context(), block.Told); err != nil || len(receipts) == 0 {
		t.Errorf("%d receipts, %v", len(receipts), err)
	}
	if _, err := view.Block(t.Context(), 1<<40); !errors.Is(err, ethereum.NotFound) {
		t.Errorf("a block that is not there gives %v", err)
	}
	b.first.Set(faulty.Rule{Kind: faulty.UnknownHeader})
	if block, err = view.Block(t.Context(), 1); err != nil || block.Provable() {
		t.Errorf("block is %+v, %v", block, err)
	}
	// That receipts are refused is not held against an endpoint.
	b.first.Set(faulty.Rule{Kind: faulty.Internal, Method: "eth_getBlockReceipts"})
	if _, err := view.BlockReceipts(t.Context(), block.Told); err == nil || b.pool.Health()[0].Fault != nil {
		t.Errorf("receipts give %v, the fault is %v", err, b.pool.Health()[0].Fault)
	}
}

// An endpoint may answer with any block.
func FuzzDecodeBlock(f *testing.F) {
	f.Add([]byte(`null`))
	f.Add([]byte(`{"hash":"0x12"}`))
	f.Add([]byte(`{"parentHash":"0x0000000000000000000000000000000000000000000000000000000000000000","sha3Uncles":"0x0000000000000000000000000000000000000000000000000000000000000000",` +
		`"miner":"0x0000000000000000000000000000000000000000","stateRoot":"0x0000000000000000000000000000000000000000000000000000000000000000",` +
		`"transactionsRoot":"0x0000000000000000000000000000000000000000000000000000000000000000","receiptsRoot":"0x0000000000000000000000000000000000000000000000000000000000000000",` +
		`"logsBloom":"0x` + strings.Repeat("00", 256) + `","difficulty":"0x0","number":"0x1","gasLimit":"0x1","gasUsed":"0x0","timestamp":"0x0","extraData":"0x","hash":null}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		b, err := rpcpool.DecodeBlock(raw)
		if err != nil {
			return
		}
		if b.Header == nil || b.Number == nil || !b.Number.IsUint64() {
			t.Fatalf("took %s", raw)
		}
		_ = b.Provable()
	})
}
