package proof_test

import (
	"encoding/json"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/moonrig/moonrig/chain/proof"
)

func receipt(kind uint8, gas uint64, logs ...*types.Log) *types.Receipt {
	r := &types.Receipt{Type: kind, Status: 1, CumulativeGasUsed: 21_000, GasUsed: gas, Logs: logs, TxHash: common.Hash{kind, byte(gas)}}
	r.Bloom = types.CreateBloom(r)
	return r
}

func log(address byte, topics ...byte) *types.Log {
	l := &types.Log{Address: common.Address{address}, Data: []byte{address}}
	for _, t := range topics {
		l.Topics = append(l.Topics, common.Hash{t})
	}
	return l
}

func header(receipts []*types.Receipt) *types.Header {
	h := &types.Header{Number: big.NewInt(7), Difficulty: new(big.Int), ReceiptHash: proof.Root(receipts)}
	for _, r := range receipts {
		for i, b := range r.Bloom {
			h.Bloom[i] |= b
		}
	}
	return h
}

// Root is go-ethereum's for the types that it knows, also where a block has more receipts than one byte counts.
func TestRoot(t *testing.T) {
	for _, n := range []int{0, 1, 2, 127, 128, 129, 300} {
		var list []*types.Receipt
		for i := range n {
			list = append(list, receipt(uint8(i%5), uint64(i+1), log(byte(i), byte(i+1))))
		}
		if got, want := proof.Root(list), types.DeriveSha(types.Receipts(list), trie.NewStackTrie(nil)); got != want {
			t.Errorf("the root of %d receipts is %s, want %s", n, got, want)
		}
	}
}

func TestReceipts(t *testing.T) {
	a, b, c := log(1, 1, 2), log(2, 1, 3), log(3)
	ethereum := []*types.Receipt{receipt(2, 21_000, a), receipt(0, 30_000, b, c)}
	arbitrum := []*types.Receipt{receipt(0x6a, 0), receipt(0x64, 0), receipt(2, 21_000, a)}
	optimism := []*types.Receipt{receipt(0x7e, 50_000), receipt(2, 21_000, a)}
	other := log(1, 1, 2) // of other data, which a bloom filter says nothing about
	other.Data = []byte{9}
	odd := header(optimism)
	odd.ReceiptHash = common.Hash{1} // as that chain hashes them
	tests := []struct {
		name     string
		header   *types.Header
		receipts []*types.Receipt
		verdict  proof.Verdict
		logs     int
	}{
		{"no transactions", header(nil), nil, proof.Proven, 0},
		{"all", header(ethereum), ethereum, proof.Proven, 3},
		{"of a rollup", header(arbitrum), arbitrum, proof.Proven, 1},
		{"with one of the chain's own making besides", header(ethereum), append(ethereum[:2:2], receipt(0, 0, log(8))), proof.Proven, 3},
		{"one left out", header(ethereum), ethereum[:1], proof.Short, 0},
		{"a log left out", header(ethereum), []*types.Receipt{ethereum[0], receipt(0, 30_000, b)}, proof.Short, 0},
		{"none", header(ethereum), nil, proof.Short, 0},
		{"other data", header(ethereum), []*types.Receipt{receipt(2, 21_000, other), ethereum[1]}, proof.Mismatched, 0},
		{"one too many", header(ethereum), append(ethereum[:2:2], receipt(0, 1, log(8))), proof.Mismatched, 0},
		{"other data on a rollup", header(arbitrum), []*types.Receipt{arbitrum[0], arbitrum[1], receipt(2, 21_000, other)}, proof.Mismatched, 0},
		{"hashed in an unknown way", odd, optimism, proof.Unknown, 0},
		{"hashed in an unknown way, and one left out", odd, optimism[:1], proof.Short, 0},
		{"a receipt is null", header(ethereum), []*types.Receipt{nil}, proof.Unknown, 0},
		{"a log is null", header(ethereum), []*types.Receipt{{Logs: []*types.Log{nil}}}, proof.Unknown, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			logs, verdict := proof.Receipts(tt.header, tt.receipts)
			if verdict != tt.verdict || len(logs) != tt.logs {
				t.Fatalf("verdict %d with %d logs, want %d with %d", verdict, len(logs), tt.verdict, tt.logs)
			}
			for i, l := range logs {
				if l.Index != uint(i) || l.BlockHash != tt.header.Hash() || l.BlockNumber != 7 || l.TxHash == (common.Hash{}) {
					t.Errorf("log %d is %+v", i, l)
				}
			}
		})
	}
	logs, _ := proof.Receipts(header(ethereum), ethereum)
	if logs[0].Place != 0 || logs[1].Place != 0 || logs[2].Place != 1 || logs[2].TxIndex != 1 {
		t.Errorf("places are %+v", logs)
	}
}

func TestDenies(t *testing.T) {
	held, foreign := log(1, 1, 2), log(1, 1, 77)
	full := header([]*types.Receipt{receipt(2, 21_000, held)})
	bare := header([]*types.Receipt{receipt(2, 21_000)})
	empty := header(nil)
	for _, tt := range []struct {
		name   string
		header *types.Header
		log    *types.Log
		want   bool
	}{
		{"held", full, held, false}, {"foreign", full, foreign, true}, {"no filter is kept", bare, held, false}, {"no transactions", empty, held, true},
	} {
		if got := proof.Denies(tt.header, tt.log); got != tt.want {
			t.Errorf("%s: denied %t, want %t", tt.name, got, tt.want)
		}
	}
}

// Whatever receipts an endpoint answers with, they are proven only when they are the header's.
func FuzzReceipts(f *testing.F) {
	honest := []*types.Receipt{receipt(2, 21_000, log(1, 1, 2)), receipt(0x6a, 0), receipt(0, 30_000, log(2, 1), log(3))}
	h := header(honest)
	seed, err := json.Marshal(honest)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(seed)
	f.Add([]byte(`[null]`))
	f.Add([]byte(`[{"logs":[null],"logsBloom":"0x","cumulativeGasUsed":"0x1"}]`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		var receipts []*types.Receipt
		if json.Unmarshal(raw, &receipts) != nil {
			return
		}
		logs, verdict := proof.Receipts(h, receipts)
		switch {
		case verdict != proof.Proven && logs != nil, verdict < proof.Unknown, verdict > proof.Mismatched:
			t.Fatalf("verdict %d with %d logs", verdict, len(logs))
		case verdict != proof.Proven:
			return
		}
		// What is proven is what the block holds, whatever else was in the answer.
		want, _ := proof.Receipts(h, honest)
		if len(logs) != len(want) {
			t.Fatalf("%d logs are proven, the block holds %d", len(logs), len(want))
		}
		for i := range logs {
			a, b := logs[i], want[i]
			a.TxHash = b.TxHash // a header does not prove it by its receipts
			if !proof.Same(&a.Log, &b.Log) || a.Place != b.Place {
				t.Errorf("log %d is proven to be %+v, it is %+v", i, a, b)
			}
		}
	})
}
