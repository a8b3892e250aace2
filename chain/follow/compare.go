package follow

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/moonrig/moonrig/chain/proof"
	"github.com/moonrig/moonrig/chain/rpcpool"
)

const (
	// vouchEvery is how many settled blocks gather before another endpoint is asked about them.
	vouchEvery = saveEvery
	// mostUnvouched bounds for how many blocks it is remembered that no other endpoint was there to ask.
	mostUnvouched = 25_000
	// mostDifferences bounds in how many blocks of one range two honest endpoints may differ, because one is late.
	mostDifferences = 64
	// aboutEvents names disputes about the blocks and the events in them.
	aboutEvents = "events"
)

// errApart says that endpoints have different newest blocks. It is no fault: blocks may be replaced just now.
var errApart = errors.New("the endpoints do not agree on the newest blocks yet")

// dispute is a block that endpoints contradict each other about, and whether it is about its logs alone.
type dispute struct {
	block uint64
	logs  bool
}

// A witness is another endpoint, and its newest block at the beginning of a look.
type witness struct {
	*rpcpool.View
	head uint64
}

// lied reports whether the witness was found to lie.
func (w *witness) lied() bool { return w.Convicted() != nil }

// witnesses returns the other endpoints that can be asked in this look.
func (f *Follower) witnesses(ctx context.Context, node *rpcpool.View) []*witness {
	if f.company == nil {
		f.company = []*witness{}
		for _, v := range f.cfg.Source.Endpoints.Witnesses(node) {
			if head, err := v.BlockNumber(ctx); err == nil {
				f.company = append(f.company, &witness{v, head})
			}
		}
	}
	return slices.DeleteFunc(slices.Clone(f.company), func(w *witness) bool { return w.lied() })
}

// compare asks another endpoint for the same events of the same blocks. Both must have the range's last block: its hash stands
// for all below, so of events that differ one list is wrong. One that has not got so far says nothing. agreed is whether
// anybody could be asked.
func (f *Follower) compare(ctx context.Context, r *reading, logs []types.Log) (_ []types.Log, agreed bool, err error) {
	apart := false
	for _, w := range f.witnesses(ctx, r.node) {
		if w.head < r.to {
			continue
		}
		end, err := w.Block(ctx, r.to)
		if err != nil {
			continue
		}
		if end.Hash() != r.end.Hash() {
			if !r.deep(r.to) || r.to+rpcpool.SettledDepth > w.head {
				apart = true
				continue
			}
			if err := f.vote(ctx, r.node, r.to); err != nil {
				return nil, false, err
			}
			continue // it was outvoted
		}
		theirs, err := f.logs(ctx, w.View, r.from, r.to)
		switch {
		case errors.Is(err, rpcpool.ErrTooManyResults) && r.to-r.from >= rpcpool.SmallSpan:
			return nil, false, err // with fewer blocks both can answer
		case ctx.Err() != nil:
			return nil, false, ctx.Err()
		case err != nil:
			continue
		}
		if logs, err = f.reconcile(ctx, r, w, logs, theirs); err != nil {
			return nil, false, err
		}
		if w.lied() {
			continue
		}
		// The hash at the end stands for the blocks below, but not for what is told of them.
		if f.disputed.block <= r.to && (r.from <= f.disputed.block || !f.disputed.logs) {
			f.cfg.Source.Endpoints.Agreed(aboutEvents)
		}
		return logs, true, nil
	}
	if apart {
		return nil, false, errApart
	}
	return logs, false, ctx.Err()
}

// reconcile decides between two endpoints' events of the same blocks, block by block, by what the block proves. A witness that
// is wrong is accused, and what it said left out; when the endpoint that is read from is wrong, the fault is the error.
func (f *Follower) reconcile(ctx context.Context, r *reading, w *witness, ours, theirs []types.Log) ([]types.Log, error) {
	for range mostDifferences {
		n, differ := difference(ours, theirs)
		if !differ {
			return ours, nil
		}
		b, err := r.block(ctx, n)
		if err != nil {
			return nil, err
		}
		other, err := w.Block(ctx, n)
		if err != nil {
			return nil, errApart // not an error of the endpoint that is read from
		}
		if other.Hash() != b.Hash() {
			if !r.deep(n) || n+rpcpool.SettledDepth > w.head {
				return nil, rpcpool.ErrMoved
			}
			if err := f.vote(ctx, r.node, n); err != nil {
				return nil, err
			}
			return ours, nil
		}
		if b.Told != other.Told && (b.Provable() || other.Provable()) {
			return ours, misnamed(r.node, w.View, b, other)
		}
		truth, proven, err := f.truth(ctx, b, r.node, w.View)
		if err != nil {
			return nil, err
		}
		if !proven || slices.EqualFunc(at(ours, n), at(theirs, n), func(x, y types.Log) bool { return proof.Alike(&x, &y) }) {
			// Receipts do not say which transaction's they are.
			if ours, theirs, err = f.undecided(ctx, r, w, b, ours, theirs); err != nil || w.lied() {
				return ours, err
			}
			continue
		}
		for _, side := range []struct {
			node *rpcpool.View
			told []types.Log
		}{{r.node, at(ours, n)}, {w.View, at(theirs, n)}} {
			kept, wrong := f.against(ctx, r, side.node, b, side.told, truth)
			if side.node == r.node && (wrong != nil || kept != nil) {
				return nil, errors.Join(wrong, kept)
			}
			if ctx.Err() != nil {
				return nil, ctx.Err()
			}
		}
		ours = r.replace(ours, n, truth)
		if w.lied() {
			return ours, nil
		}
		theirs = r.replace(theirs, n, truth)
	}
	return nil, errApart
}

// misnamed accuses the endpoint that gives a block a hash that is not the block's, as the other one's and the block's own fields
// show, and returns the fault if it is the one that is read from.
func misnamed(node, other *rpcpool.View, b, otherBlock rpcpool.Block) error {
	if otherBlock.Provable() {
		return node.Accuse(rpcpool.InventsEvents, "it gives block %d a hash that is not the block's", b.Number)
	}
	_ = other.Accuse(rpcpool.InventsEvents, "it gives block %d a hash that is not the block's", b.Number)
	return nil
}

// difference returns the first block of which two lists have different logs.
func difference(a, b []types.Log) (block uint64, differ bool) {
	for i := range max(len(a), len(b)) {
		switch {
		case i >= len(a):
			return b[i].BlockNumber, true
		case i >= len(b):
			return a[i].BlockNumber, true
		case !proof.Same(&a[i], &b[i]):
			return min(a[i].BlockNumber, b[i].BlockNumber), true
		}
	}
	return 0, false
}

// undecided is for events that differ in a block that proves nothing: both are asked for that block alone, which helps when
// one was late, and then the others. Without a majority it is a dispute.
func (f *Follower) undecided(ctx context.Context, r *reading, w *witness, b rpcpool.Block, ours, theirs []types.Log) (_, _ []types.Log, err error) {
	n := b.Number.Uint64()
	var voters []*rpcpool.View
	var lists [][]types.Log
	for _, v := range append([]*rpcpool.View{r.node, w.View}, f.others(w)...) {
		if len(lists) == 2 && same(lists[0], lists[1]) {
			return put(ours, n, lists[0]), put(theirs, n, lists[1]), nil
		}
		logs, err := f.logsOf(ctx, v, b.Told)
		switch {
		case err != nil && v == r.node:
			return nil, nil, err
		case err != nil && v == w.View:
			return nil, nil, errApart
		case err != nil:
			continue
		}
		voters, lists = append(voters, v), append(lists, logs)
	}
	if len(lists) == 2 && same(lists[0], lists[1]) {
		return put(ours, n, lists[0]), put(theirs, n, lists[1]), nil
	}
	err = f.decide(dispute{n, true}, voters, func(i, j int) bool { return same(lists[i], lists[j]) },
		fmt.Sprintf("they tell of different events in block %d", n))
	return ours, theirs, err
}

func same(a, b []types.Log) bool {
	return slices.EqualFunc(a, b, func(x, y types.Log) bool { return proof.Same(&x, &y) })
}

// others returns the witnesses of this look besides one.
func (f *Follower) others(not *witness) []*rpcpool.View {
	var out []*rpcpool.View
	for _, w := range f.company {
		if w != not && w.Convicted() == nil {
			out = append(out, w.View)
		}
	}
	return out
}

// vote asks every endpoint for the hash of a settled block. nil means that node is of the majority and who contradicts it was
// accused.
func (f *Follower) vote(ctx context.Context, node *rpcpool.View, block uint64) error {
	var voters []*rpcpool.View
	var hashes []common.Hash
	for _, v := range append([]*witness{{node, block + rpcpool.SettledDepth}}, f.witnesses(ctx, node)...) {
		if v.head < block+rpcpool.SettledDepth {
			continue
		}
		b, err := v.Block(ctx, block)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			continue
		}
		voters, hashes = append(voters, v.View), append(hashes, b.Hash())
	}
	if len(voters) == 0 || voters[0] != node {
		return errApart
	}
	return f.decide(dispute{block, false}, voters, func(i, j int) bool { return hashes[i] == hashes[j] }, fmt.Sprintf("they have different blocks %d", block))
}

// decide lets endpoints vote, and notes what becomes a dispute. The first voter is the one that is read from.
func (f *Follower) decide(about dispute, voters []*rpcpool.View, agree func(i, j int) bool, detail string) error {
	err := f.cfg.Source.Endpoints.Decide(aboutEvents, voters, agree, detail)
	if errors.Is(err, rpcpool.ErrContradicted) {
		f.disputed = about
	}
	return err
}

// confirmGone asks another endpoint, before events are taken back, whether the block is gone on which they stood. One that is
// behind is not asked.
func (f *Follower) confirmGone(ctx context.Context, node *rpcpool.View, mark Checkpoint, head uint64) error {
	apart := false
	for _, w := range f.witnesses(ctx, node) {
		if w.head < mark.Block || w.head+f.cfg.Rescan < head {
			continue
		}
		b, err := w.Block(ctx, mark.Block)
		if err != nil {
			continue
		}
		if b.Hash() != mark.Hash {
			return nil
		}
		if mark.Block+rpcpool.SettledDepth > min(head, w.head) {
			apart = true
			continue
		}
		if err := f.vote(ctx, node, mark.Block); err != nil {
			return err
		}
	}
	if apart {
		return errApart
	}
	return ctx.Err()
}

// vouch reads settled blocks once more, a range at a time, when enough have gathered that no other endpoint has confirmed: what
// was kept back when they were new is delivered now.
func (f *Follower) vouch(ctx context.Context, node *rpcpool.View, settled, head uint64) error {
	if !f.cfg.Source.Endpoints.Several() {
		return nil
	}
	f.vouched = max(f.vouched, settled-min(settled, mostUnvouched))
	if settled < f.vouched+vouchEvery || len(f.witnesses(ctx, node)) == 0 {
		return ctx.Err()
	}
	for f.vouched <= settled {
		got, err := f.read(ctx, node, f.vouched, settled, head)
		if err != nil || !got.agreed {
			return err
		}
		f.vouched = got.at.Block + 1
	}
	return nil
}
