package follow

import (
	"cmp"
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/moonrig/moonrig/chain/rpcpool"
)

// standing is where a log stands.
type standing struct {
	block common.Hash
	index uint
}

func standingOf(l *types.Log) standing { return standing{l.BlockHash, l.Index} }

// scanned is what came of a scan: whether anything was delivered, the range's end with its hash, and whether another endpoint
// told of the same events in the same blocks.
type scanned struct {
	delivered, agreed bool
	at                Checkpoint
}

// reading is one endpoint's account of a range of blocks.
type reading struct {
	node           *rpcpool.View
	from, to, head uint64
	end            rpcpool.Block
	blocks         map[uint64]rpcpool.Block // headers that were read already
	places         map[standing]uint        // where logs stand within their transaction, by proof
}

// deep reports whether a block is one that is not expected to be replaced any more.
func (r *reading) deep(block uint64) bool { return block+rpcpool.SettledDepth <= r.head }

func (r *reading) block(ctx context.Context, number uint64) (rpcpool.Block, error) {
	if b, ok := r.blocks[number]; ok {
		return b, nil
	}
	b, err := r.node.Block(ctx, number)
	if err != nil {
		return b, fmt.Errorf("read block %d: %w", number, err)
	}
	r.blocks[number] = b
	return b, nil
}

// scan delivers the events of a range of blocks that were not delivered before. What the endpoint says is checked against
// itself, and against another endpoint where it is about to be believed: before anything new is delivered, and where the
// blocks are settled, so that nothing is missing. Nothing is delivered of what is contradicted.
func (f *Follower) scan(ctx context.Context, node *rpcpool.View, from, to, head uint64) (scanned, error) {
	r := &reading{node: node, from: from, to: to, head: head, blocks: map[uint64]rpcpool.Block{}, places: map[standing]uint{}}
	var out scanned
	var err error
	if r.end, err = r.block(ctx, to); err != nil {
		return out, err
	}
	out.at = Checkpoint{Block: to, Hash: r.end.Hash()}
	logs, err := f.logs(ctx, node, from, to)
	if err != nil {
		return out, err
	}
	logs, caught, err := f.check(ctx, r, logs)
	if err != nil {
		return out, err
	}
	if r.deep(to) || slices.ContainsFunc(logs, f.fresh) {
		if logs, out.agreed, err = f.compare(ctx, r, logs); err != nil {
			return out, err
		}
	}
	if !r.deep(to) {
		// A block's hash stands for all before it: when it is the same after, the events belong to it.
		again, err := node.HeaderByNumber(ctx, r.end.Number)
		if err != nil {
			return out, fmt.Errorf("read block %d: %w", to, err)
		}
		if again.Hash() != out.at.Hash {
			return out, rpcpool.ErrMoved
		}
	}
	if out.delivered, err = f.deliver(ctx, r, logs); err != nil {
		return out, err
	}
	// What an endpoint kept back and its own blocks prove was delivered; nothing more is taken from it.
	return out, caught
}

// fresh reports whether a log was not delivered before.
func (f *Follower) fresh(l types.Log) bool {
	_, known := f.known[standingOf(&l)]
	return !known
}

// deliver hands over what was not handed over before.
func (f *Follower) deliver(ctx context.Context, r *reading, logs []types.Log) (delivered bool, err error) {
	firstLog := make(map[common.Hash]uint)
	for i := range logs {
		log := &logs[i]
		if !f.fresh(*log) {
			continue
		}
		event, err := Decode(f.escrow, log)
		if err != nil {
			return delivered, err
		}
		place, proven := r.places[standingOf(log)]
		if !proven {
			first, ok := firstLog[log.TxHash]
			if !ok {
				if first, err = firstLogIndex(ctx, r.node, log.TxHash); err != nil {
					return delivered, err
				}
				firstLog[log.TxHash] = first
			}
			if log.Index < first {
				return delivered, rpcpool.ErrMoved // they are of different blocks
			}
			place = log.Index - first
		}
		event.LogIndex = place
		if block, ok := f.seen[event.Key()]; !ok || block != event.Block {
			if err := f.cfg.Handler(ctx, event); err != nil {
				return delivered, handlerError{fmt.Errorf("handle %s of %s: %w", event.Kind, event.TxHash, err)}
			}
			delivered = true
		}
		f.seen[event.Key()], f.known[standingOf(log)] = event.Block, event.Block
	}
	return delivered, nil
}

// logs returns the escrow's logs of a range of blocks that name the account, as an endpoint tells them.
func (f *Follower) logs(ctx context.Context, node *rpcpool.View, from, to uint64) ([]types.Log, error) {
	logs, err := f.query(ctx, node, ethereum.FilterQuery{FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to)})
	if err != nil {
		return nil, fmt.Errorf("read events of blocks %d to %d: %w", from, to, err)
	}
	for _, l := range logs {
		if l.BlockNumber < from || l.BlockNumber > to {
			return nil, node.Accuse(rpcpool.InventsEvents, "asked for blocks %d to %d, it told of block %d", from, to, l.BlockNumber)
		}
	}
	return logs, nil
}

// logsOf is logs of the one block that has a hash. An endpoint that does not know the block cannot answer, while a range that
// ends in it can come from one that has not seen it yet.
func (f *Follower) logsOf(ctx context.Context, node *rpcpool.View, block common.Hash) ([]types.Log, error) {
	logs, err := f.query(ctx, node, ethereum.FilterQuery{BlockHash: &block})
	if err != nil {
		return nil, fmt.Errorf("read events of block %s: %w", block, err)
	}
	return logs, nil
}

// queries find the account's events, those of it as renter and those of it as provider: a filter cannot say "this topic or
// that one".
func (f *Follower) queries() [2]ethereum.FilterQuery {
	me := []common.Hash{common.BytesToHash(f.cfg.Account.Bytes())}
	kinds := topics(f.escrow)
	escrow := []common.Address{f.cfg.Source.Escrow}
	return [2]ethereum.FilterQuery{
		{Addresses: escrow, Topics: [][]common.Hash{kinds, me}},
		{Addresses: escrow, Topics: [][]common.Hash{kinds, nil, me}},
	}
}

// query asks for the account's logs of some blocks, and returns them in the order of the chain.
func (f *Follower) query(ctx context.Context, node *rpcpool.View, blocks ethereum.FilterQuery) ([]types.Log, error) {
	var all []types.Log
	for _, q := range f.queries() {
		q.FromBlock, q.ToBlock, q.BlockHash = blocks.FromBlock, blocks.ToBlock, blocks.BlockHash
		logs, err := node.FilterLogs(ctx, q)
		if err != nil {
			return nil, err
		}
		all = append(all, logs...)
	}
	all = slices.DeleteFunc(all, func(l types.Log) bool { return l.Removed })
	for i := range all {
		if !f.concerns(&all[i]) {
			return nil, node.Accuse(rpcpool.InventsEvents, "it told of a log that was not asked for, in block %d", all[i].BlockNumber)
		}
	}
	slices.SortFunc(all, func(a, b types.Log) int {
		return cmp.Or(cmp.Compare(a.BlockNumber, b.BlockNumber), cmp.Compare(a.Index, b.Index))
	})
	// Somebody who is renter and provider at once is found by both queries.
	return slices.CompactFunc(all, func(a, b types.Log) bool {
		return a.BlockHash == b.BlockHash && a.TxHash == b.TxHash && a.Index == b.Index
	}), nil
}

// firstLogIndex returns where in its block the logs of a transaction begin.
func firstLogIndex(ctx context.Context, node *rpcpool.View, hash common.Hash) (uint, error) {
	receipt, err := node.TransactionReceipt(ctx, hash)
	if err != nil {
		return 0, fmt.Errorf("read receipt of %s: %w", hash, err)
	}
	if len(receipt.Logs) == 0 {
		return 0, fmt.Errorf("read receipt of %s: it has no logs", hash)
	}
	return receipt.Logs[0].Index, nil
}
