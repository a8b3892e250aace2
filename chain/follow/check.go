package follow

import (
	"context"
	"errors"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/moonrig/moonrig/chain/proof"
	"github.com/moonrig/moonrig/chain/rpcpool"
)

const (
	// fewBlocks is how many new blocks a look may have found for each one's header to be read. Of more, the last one's is.
	fewBlocks = 8
	// mostDoubts is how often in a row an endpoint may be wrong about a new block before it counts as a lie. Behind one URL
	// there can be several nodes, of which some are late.
	mostDoubts = 5
)

// errUntold says that an endpoint did not tell of an event that its own block proves.
var errUntold = errors.New("an event of a new block was not told of yet")

// doubt is an endpoint that was wrong about a block.
type doubt struct {
	endpoint string
	block    common.Hash
}

// mayConcern reports whether a block may hold an event of the account's, by its bloom filter.
func (f *Follower) mayConcern(h *types.Header) bool {
	return h.Bloom.Test(f.cfg.Source.Escrow.Bytes()) &&
		h.Bloom.Test(common.BytesToHash(f.cfg.Account.Bytes()).Bytes()) &&
		slices.ContainsFunc(topics(f.escrow), func(kind common.Hash) bool { return h.Bloom.Test(kind.Bytes()) })
}

// concerns reports whether a log is an event of the account's.
func (f *Follower) concerns(l *types.Log) bool {
	me := common.BytesToHash(f.cfg.Account.Bytes())
	return l.Address == f.cfg.Source.Escrow && len(l.Topics) > 1 && slices.Contains(topics(f.escrow), l.Topics[0]) &&
		slices.Contains(l.Topics[1:min(len(l.Topics), 3)], me)
}

// check looks at what an endpoint says without asking another: whether the blocks that it names hold the events that it tells
// of, and whether those whose headers are read anyway, or are few, hold others. It returns the events as they are proven,
// where they can be. caught is what is held against the endpoint although they are right now; err is what makes them useless.
func (f *Follower) check(ctx context.Context, r *reading, logs []types.Log) (_ []types.Log, caught, err error) {
	blocks := map[uint64]bool{}
	for i := range logs {
		if f.fresh(logs[i]) {
			blocks[logs[i].BlockNumber] = true
		}
	}
	first := max(r.from, f.next)
	if first > r.to || r.to-first >= fewBlocks {
		first = r.to
	}
	for n := first; n <= r.to; n++ {
		b, err := r.block(ctx, n)
		if err != nil {
			return nil, nil, err
		}
		if f.mayConcern(b.Header) && len(at(logs, n)) == 0 {
			f.suspects[n] = true
		}
	}
	for n := range f.suspects {
		if n >= r.from && n <= r.to {
			blocks[n] = true
		}
	}
	for _, n := range slices.Sorted(maps.Keys(blocks)) {
		b, err := r.block(ctx, n)
		if err != nil {
			return nil, nil, err
		}
		told := at(logs, n)
		if err := f.denied(r, b, told); err != nil {
			return nil, nil, err
		}
		truth, proven, err := f.truth(ctx, b, r.node)
		if err != nil {
			return nil, nil, err
		}
		if proven {
			kept, err := f.against(ctx, r, r.node, b, told, truth)
			if err != nil {
				return nil, nil, err
			}
			logs = r.replace(logs, n, truth)
			if kept != nil {
				caught = kept
				continue
			}
		}
		delete(f.suspects, n)
	}
	return logs, caught, nil
}

// denied holds against an endpoint the events that its block cannot hold, by the block's hash or its bloom filter.
func (f *Follower) denied(r *reading, b rpcpool.Block, told []types.Log) error {
	for i := range told {
		number := told[i].BlockNumber
		switch {
		case b.Told != (common.Hash{}) && told[i].BlockHash != b.Told:
			if !f.enough(r.node, told[i].BlockHash, r.deep(number)) {
				return rpcpool.ErrMoved
			}
			return r.node.Accuse(rpcpool.InventsEvents, "%s: it says block %s, and of the block %s", proof.Describe(&told[i]), told[i].BlockHash, b.Told)
		case b.Provable() && proof.Denies(b.Header, &told[i]):
			return r.node.Accuse(rpcpool.InventsEvents, "%s: the block cannot hold it", proof.Describe(&told[i]))
		}
	}
	return nil
}

// truth returns the account's events in a block, from its receipts, as the first source has them that proves them. ok is
// false when none does. A source whose receipts cannot be the block's is accused.
func (f *Follower) truth(ctx context.Context, b rpcpool.Block, sources ...*rpcpool.View) (events []proof.Log, ok bool, err error) {
	if !b.Provable() {
		return nil, false, nil
	}
	for _, source := range sources {
		receipts, err := source.BlockReceipts(ctx, b.Told)
		if ctx.Err() != nil {
			return nil, false, ctx.Err()
		}
		if err != nil {
			continue // it need not serve them
		}
		all, verdict := proof.Receipts(b.Header, receipts)
		switch {
		case verdict == proof.Proven:
			f.proves = f.proves || len(all) > 0
			return slices.DeleteFunc(all, func(l proof.Log) bool { return !f.concerns(&l.Log) }), true, nil
		case verdict == proof.Short:
			return nil, false, source.Accuse(rpcpool.HidesEvents, "the receipts of block %d lack an event that the block holds", b.Number)
		case verdict == proof.Mismatched && f.proves:
			return nil, false, source.Accuse(rpcpool.InventsEvents, "the receipts of block %d are not those of the block", b.Number)
		}
	}
	return nil, false, nil
}

// against compares what an endpoint told of a block with what the block holds. err is an event that it invented; kept is one
// that it kept back, also when it was asked by the block's hash, which one that is merely late cannot answer. Hashes of transactions
// are left out: the truth has them from an endpoint, not from the block.
func (f *Follower) against(ctx context.Context, r *reading, node *rpcpool.View, b rpcpool.Block, told []types.Log, truth []proof.Log) (kept, err error) {
	for i := range told {
		if told[i].BlockHash != b.Told {
			return nil, rpcpool.ErrMoved
		}
		if !slices.ContainsFunc(truth, func(l proof.Log) bool { return proof.Alike(&l.Log, &told[i]) }) {
			return nil, node.Accuse(rpcpool.InventsEvents, "%s: the block's receipts have another one or none", proof.Describe(&told[i]))
		}
	}
	missing := func(told []types.Log) int {
		return slices.IndexFunc(truth, func(l proof.Log) bool {
			return !slices.ContainsFunc(told, func(t types.Log) bool { return proof.Alike(&l.Log, &t) })
		})
	}
	if missing(told) < 0 {
		return nil, nil
	}
	again, err := f.logsOf(ctx, node, b.Told)
	if err != nil {
		return nil, ctx.Err() // it cannot say, and the event is proven
	}
	i := missing(again)
	if i < 0 {
		return nil, nil
	}
	if !f.enough(node, b.Told, r.deep(b.Number.Uint64())) {
		return errUntold, nil
	}
	return node.Accuse(rpcpool.HidesEvents, "%s", proof.Describe(&truth[i].Log)), nil
}

// enough counts how often an endpoint was wrong about a block since all was well, and reports whether that can only be a lie.
func (f *Follower) enough(node *rpcpool.View, block common.Hash, deep bool) bool {
	d := doubt{endpoint: node.Endpoint(), block: block}
	f.doubts[d]++
	return deep || f.doubts[d] >= mostDoubts
}

// at returns the logs of one block.
func at(logs []types.Log, block uint64) []types.Log {
	first := slices.IndexFunc(logs, func(l types.Log) bool { return l.BlockNumber >= block })
	if first < 0 {
		return nil
	}
	rest := logs[first:]
	if end := slices.IndexFunc(rest, func(l types.Log) bool { return l.BlockNumber > block }); end >= 0 {
		rest = rest[:end]
	}
	return rest
}

// replace puts what a block holds by proof in the place of what was told of it.
func (r *reading) replace(logs []types.Log, block uint64, truth []proof.Log) []types.Log {
	plain := make([]types.Log, len(truth))
	for i, l := range truth {
		plain[i] = l.Log
		r.places[standingOf(&l.Log)] = l.Place
	}
	return put(logs, block, plain)
}

// put replaces the logs of one block in a list that is in the order of the chain.
func put(logs []types.Log, block uint64, with []types.Log) []types.Log {
	first := slices.IndexFunc(logs, func(l types.Log) bool { return l.BlockNumber >= block })
	if first < 0 {
		first = len(logs)
	}
	return slices.Replace(slices.Clone(logs), first, first+len(at(logs, block)), with...)
}
