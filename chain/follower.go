package chain

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	// saveEvery is how many empty blocks may pass before the cursor is saved: looking at them again
	// after a restart is cheap, a durable write each block is not.
	saveEvery = 100
	// minChunk is the smallest query that an endpoint's refusal shrinks a chunk to.
	minChunk = 16
	// backoffMin and backoffMax bound the pause after an error.
	backoffMin = 250 * time.Millisecond
	backoffMax = 30 * time.Second
	// pushedPoll is the pause between two looks while heads are pushed, in case a push was lost.
	pushedPoll = 15 * time.Second
)

// A Cursor keeps how far events were followed. It must be durable when Save returns.
type Cursor interface {
	// Load returns the last block that was handled in full, or ok false when there is none yet.
	Load(ctx context.Context) (block uint64, ok bool, err error)
	Save(ctx context.Context, block uint64) error
}

// A Handler takes one event. Events come in the order of the chain, at least once: an event may come
// again after a restart or within the re-scanned blocks, with the same Key. An error stops the
// delivery and the same event is tried again later.
type Handler func(ctx context.Context, e Event) error

// FollowerConfig says whom a Follower follows and how.
type FollowerConfig struct {
	Client *Client
	// Account is followed as renter and as provider.
	Account common.Address
	Cursor  Cursor
	Handler Handler
	Logger  *slog.Logger

	// Confirmations is how many blocks must follow an event's block before it is delivered; zero
	// delivers at once.
	Confirmations uint64
	// Rescan is how many blocks are looked at again each time, in case a block was replaced; zero
	// means 12.
	Rescan uint64
	// ChunkBlocks bounds one query; zero means 2,000.
	ChunkBlocks uint64
	// PollInterval is the pause between two looks where heads are not pushed; zero means 1 second.
	PollInterval time.Duration
}

// A Follower delivers the escrow's events of one account, from a stored cursor on, as blocks come. It
// is used by one goroutine.
type Follower struct {
	cfg FollowerConfig

	next     uint64              // first block that was not handled yet
	saved    uint64              // what the cursor holds
	lastHash common.Hash         // hash of block next-1 as a pushed head told it; zero when unknown
	seen     map[EventKey]uint64 // events delivered from blocks that may be scanned again, with their block
	chunk    uint64
}

// NewFollower returns a follower; it does nothing until Serve.
func NewFollower(cfg FollowerConfig) *Follower {
	if cfg.Rescan == 0 {
		cfg.Rescan = 12
	}
	if cfg.ChunkBlocks == 0 {
		cfg.ChunkBlocks = 2000
	}
	if cfg.PollInterval <= 0 {
		cfg.PollInterval = time.Second
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	return &Follower{cfg: cfg, seen: make(map[EventKey]uint64), chunk: cfg.ChunkBlocks}
}

// Serve follows until ctx ends and then returns its error. It tolerates endpoints that do not answer
// and handlers that fail, by trying again with growing pauses; only a cursor that cannot be read ends
// it early.
func (f *Follower) Serve(ctx context.Context) error {
	block, ok, err := f.cfg.Cursor.Load(ctx)
	if err != nil {
		return fmt.Errorf("load event cursor: %w", err)
	}
	f.next = f.cfg.Client.network.StartBlock
	if ok {
		f.next = max(f.next, block+1)
		f.saved = block
	}

	heads := &headFeed{url: f.cfg.Client.network.WSURL, timeout: f.cfg.Client.opts.CallTimeout}
	defer heads.close()
	backoff := backoffMin
	failing := false
	for {
		pause := f.cfg.PollInterval
		if err := f.advance(ctx); err != nil {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			if !failing { // once per outage, not once per try
				f.cfg.Logger.Warn("Following events interrupted", "account", f.cfg.Account, "err", err)
			}
			failing = true
			pause, backoff = backoff, min(backoff*2, backoffMax)
		} else {
			if failing {
				f.cfg.Logger.Info("Following events again", "account", f.cfg.Account, "block", f.next)
			}
			failing, backoff = false, backoffMin
			switch pushed, fresh := heads.open(ctx); {
			case fresh:
				continue
			case pushed:
				pause = pushedPoll
			}
		}
		if err := f.wait(ctx, heads, pause, failing); err != nil {
			return err
		}
	}
}

// wait returns when there may be something to look at: a head that concerns us, or the end of pause.
func (f *Follower) wait(ctx context.Context, heads *headFeed, pause time.Duration, failing bool) error {
	timer := time.NewTimer(pause)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-timer.C:
			return nil
		case head := <-heads.heads():
			if !failing && !f.skip(head) {
				return nil
			}
		case <-heads.lost():
			heads.close()
			return nil
		}
	}
}

// skip takes a pushed head that follows the last one and, by its bloom filter, has no event of the
// escrow: no query is needed for it.
func (f *Follower) skip(head *types.Header) bool {
	number := head.Number.Uint64()
	follows := f.cfg.Confirmations == 0 && number == f.next && f.lastHash != (common.Hash{}) && head.ParentHash == f.lastHash
	if number+1 >= f.next {
		f.lastHash = head.Hash()
	}
	if !follows || head.Bloom.Test(f.cfg.Client.network.Escrow.Bytes()) {
		return false
	}
	f.next = number + 1
	return f.next-f.saved < saveEvery // the regular way saves the cursor
}

// advance handles everything up to the newest block that is confirmed.
func (f *Follower) advance(ctx context.Context) error {
	head, err := f.cfg.Client.BlockNumber(ctx)
	if err != nil {
		return err
	}
	if head < f.cfg.Confirmations {
		return nil
	}
	if f.cfg.Client.network.Name == Devnet && head+1 < f.next {
		// A development chain lives in memory. One that is shorter than before is another one.
		f.cfg.Logger.Warn("Development chain began anew", "block", head, "cursor", f.next-1)
		f.next, f.saved, f.lastHash = f.cfg.Client.network.StartBlock, 0, common.Hash{}
		clear(f.seen)
	}
	target := head - f.cfg.Confirmations
	start := f.cfg.Client.network.StartBlock
	from := start
	if f.next > start+f.cfg.Rescan {
		from = f.next - f.cfg.Rescan
	}
	for from <= target {
		to := min(target, from+f.chunk-1)
		delivered, err := f.scan(ctx, from, to)
		if err != nil {
			var answer rpc.Error
			if errors.As(err, &answer) && f.chunk > minChunk {
				f.chunk = max(f.chunk/2, minChunk) // endpoints bound range or size of an answer
				continue
			}
			return err
		}
		f.next = max(f.next, to+1)
		if delivered || to >= f.saved+saveEvery {
			if err := f.cfg.Cursor.Save(ctx, to); err != nil {
				return fmt.Errorf("save event cursor: %w", err)
			}
			f.saved = to
		}
		from = to + 1
	}
	f.chunk = min(f.chunk*2, f.cfg.ChunkBlocks)
	for key, block := range f.seen {
		if block+2*f.cfg.Rescan < target {
			delete(f.seen, key)
		}
	}
	return nil
}

// scan delivers the events of a range of blocks that were not delivered before.
func (f *Follower) scan(ctx context.Context, from, to uint64) (delivered bool, err error) {
	logs, err := f.logs(ctx, from, to)
	if err != nil {
		return false, err
	}
	firstLog := make(map[common.Hash]uint)
	for i := range logs {
		log := &logs[i]
		first, ok := firstLog[log.TxHash]
		if !ok {
			if first, err = f.firstLogIndex(ctx, log.TxHash); err != nil {
				return delivered, err
			}
			firstLog[log.TxHash] = first
		}
		event, err := decodeEvent(f.cfg.Client.escrow, log)
		if err != nil {
			return delivered, err
		}
		event.LogIndex = log.Index - first
		if _, ok := f.seen[event.Key()]; ok {
			continue
		}
		if err := f.cfg.Handler(ctx, event); err != nil {
			return delivered, fmt.Errorf("handle %s of %s: %w", event.Kind, event.TxHash, err)
		}
		f.seen[event.Key()] = event.Block
		delivered = true
	}
	return delivered, nil
}

// logs returns the escrow's logs that name the account, in the order of the chain. Two queries,
// because a filter cannot say "this topic or that one".
func (f *Follower) logs(ctx context.Context, from, to uint64) ([]types.Log, error) {
	me := []common.Hash{common.BytesToHash(f.cfg.Account.Bytes())}
	kinds := eventTopics(f.cfg.Client.escrow)
	var all []types.Log
	for _, topics := range [][][]common.Hash{{kinds, me}, {kinds, nil, me}} {
		logs, err := f.filter(ctx, from, to, topics)
		if err != nil {
			return nil, err
		}
		all = append(all, logs...)
	}
	all = slices.DeleteFunc(all, func(l types.Log) bool { return l.Removed })
	slices.SortFunc(all, func(a, b types.Log) int {
		return cmp.Or(cmp.Compare(a.BlockNumber, b.BlockNumber), cmp.Compare(a.Index, b.Index))
	})
	return all, nil
}

func (f *Follower) filter(ctx context.Context, from, to uint64, topics [][]common.Hash) ([]types.Log, error) {
	ctx, cancel := context.WithTimeout(ctx, f.cfg.Client.opts.CallTimeout)
	defer cancel()
	logs, err := f.cfg.Client.eth.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from),
		ToBlock:   new(big.Int).SetUint64(to),
		Addresses: []common.Address{f.cfg.Client.network.Escrow},
		Topics:    topics,
	})
	if err != nil {
		return nil, fmt.Errorf("read events of blocks %d to %d: %w", from, to, reachable(err))
	}
	return logs, nil
}

// firstLogIndex returns where in its block the logs of a transaction begin.
func (f *Follower) firstLogIndex(ctx context.Context, hash common.Hash) (uint, error) {
	ctx, cancel := context.WithTimeout(ctx, f.cfg.Client.opts.CallTimeout)
	defer cancel()
	receipt, err := f.cfg.Client.eth.TransactionReceipt(ctx, hash)
	if err != nil {
		return 0, fmt.Errorf("read receipt of %s: %w", hash, err)
	}
	if len(receipt.Logs) == 0 {
		return 0, fmt.Errorf("read receipt of %s: it has no logs", hash)
	}
	return receipt.Logs[0].Index, nil
}
