// Package proof says what a block's header, receipts and logs prove about each other: which logs a block holds, and which it
// cannot hold. It knows go-ethereum's types and hashes, no endpoint and no contract; it is pure.
package proof

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/trie"
)

// A Verdict is what receipts prove together with a header. In memory only.
type Verdict int

// What receipts can prove.
const (
	// Unknown: nothing follows. The chain hashes its receipts in a way that is not known here, or they are not complete.
	Unknown Verdict = iota + 1
	// Proven: the receipts are the block's, all of them and nothing else.
	Proven
	// Short: the receipts lack a log that the block holds, by its bloom filter, whatever the way they are hashed.
	Short
	// Mismatched: the receipts are not the block's, unless the chain hashes them in a way that is not known here.
	Mismatched
)

// A Log is a log of a block, with its place within its transaction, which a block that takes this one's place does not change.
type Log struct {
	types.Log
	Place uint
}

// Receipts checks a block's receipts against its header, and returns the block's logs in their order when they are Proven, with
// block, index and place filled in. The hashes of transactions are what the receipts say: a header proves them by its
// transactions alone.
func Receipts(header *types.Header, receipts []*types.Receipt) ([]Log, Verdict) {
	known := true
	var union types.Bloom
	for _, r := range receipts {
		if r == nil || slices.Contains(r.Logs, nil) {
			return nil, Unknown
		}
		for _, log := range r.Logs {
			add(&union, log)
		}
		known = known && hashed(r)
	}
	// Some chains answer with receipts of their own making besides, which cost no gas and are no part of the root.
	charged := slices.DeleteFunc(slices.Clone(receipts), func(r *types.Receipt) bool { return r.GasUsed == 0 })
	for _, list := range [][]*types.Receipt{receipts, charged} {
		if Root(list) == header.ReceiptHash {
			return logs(header, list), Proven
		}
	}
	switch {
	case !covers(union, header.Bloom):
		return nil, Short
	case known:
		return nil, Mismatched
	}
	return nil, Unknown
}

// Root is the hash that a header has of its block's receipts. Receipts of every type are hashed as Ethereum's and Arbitrum's
// are; go-ethereum's own types.Receipts leaves out those of types that it does not know, such as the first of each Arbitrum block.
func Root(receipts []*types.Receipt) common.Hash {
	return types.DeriveSha(list(receipts), trie.NewStackTrie(nil))
}

// list is receipts of any type as they are hashed.
type list []*types.Receipt

// Len implements types.DerivableList.
func (l list) Len() int { return len(l) }

// EncodeIndex implements types.DerivableList.
func (l list) EncodeIndex(i int, w *bytes.Buffer) {
	plain := *l[i]
	if plain.Type != types.LegacyTxType {
		w.WriteByte(plain.Type)
		plain.Type = types.LegacyTxType
	}
	types.Receipts{&plain}.EncodeIndex(0, w)
}

// hashed reports whether a receipt is known to be hashed as Root does: that of a transaction of Ethereum's, which costs gas, or
// of Arbitrum's, which need not.
func hashed(r *types.Receipt) bool {
	return r.Type <= types.SetCodeTxType && r.GasUsed > 0 || r.Type >= 0x64 && r.Type <= 0x6a
}

func logs(header *types.Header, receipts []*types.Receipt) []Log {
	var out []Log
	hash, number := header.Hash(), header.Number.Uint64()
	for i, r := range receipts {
		for place, log := range r.Logs {
			found := Log{Log: *log, Place: uint(place)}
			found.BlockHash, found.BlockNumber = hash, number
			found.TxHash, found.TxIndex = r.TxHash, uint(i)
			found.Index, found.Removed = uint(len(out)), false
			out = append(out, found)
		}
	}
	return out
}

func add(bloom *types.Bloom, log *types.Log) {
	bloom.Add(log.Address.Bytes())
	for _, topic := range log.Topics {
		bloom.Add(topic.Bytes())
	}
}

// covers reports whether every bit of part is in whole.
func covers(whole, part types.Bloom) bool {
	for i := range part {
		if part[i]&^whole[i] != 0 {
			return false
		}
	}
	return true
}

// Denies reports whether a block cannot hold a log, by its header's bloom filter. An empty filter denies a log only where
// the block has no receipts at all: some chains keep none.
func Denies(header *types.Header, log *types.Log) bool {
	if header.Bloom == (types.Bloom{}) {
		return header.ReceiptHash == types.EmptyReceiptsHash
	}
	var wanted types.Bloom
	add(&wanted, log)
	return !covers(header.Bloom, wanted)
}

// Same compares what a log says and where it stands, and nothing that follows from it.
func Same(a, b *types.Log) bool { return a.TxHash == b.TxHash && Alike(a, b) }

// Alike is Same but for the hash of the transaction, of which receipts prove nothing.
func Alike(a, b *types.Log) bool {
	return a.BlockHash == b.BlockHash && a.BlockNumber == b.BlockNumber && a.Index == b.Index &&
		a.Address == b.Address && slices.Equal(a.Topics, b.Topics) && bytes.Equal(a.Data, b.Data)
}

// Describe names a log for a person who looks for it.
func Describe(log *types.Log) string {
	return fmt.Sprintf("event %d of block %d in transaction %s", log.Index, log.BlockNumber, log.TxHash)
}
