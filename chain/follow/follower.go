// Package follow delivers what happens on the payment channels of one account: from a stored checkpoint on, each event once and in
// the chain's order, and takes back those whose blocks were replaced. Endpoints are not believed for their word: what they say
// is checked against what their own blocks prove, and against one another. It sends nothing, and keeps nothing but what its
// caller's cursor keeps.
package follow

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/chain/bindings"
	"github.com/moonrig/moonrig/chain/rpcpool"
)

const (
	// saveEvery is how many empty blocks may pass before a checkpoint is saved: looking at them again
	// after a restart is cheap, a durable write each time is not.
	saveEvery = 100
	// keptMarks is how many checkpoints are kept in memory, to find where a replaced chain parted.
	keptMarks = 256
	// backoffMin and backoffMax bound the pause after an error.
	backoffMin = 250 * time.Millisecond
	backoffMax = 30 * time.Second
	// lookEvery and lookEveryPushed are the usual pauses between two looks that nothing asked for, without and with a feed that
	// tells of events.
	lookEvery       = 15 * time.Second
	lookEveryPushed = time.Minute
)

// A Follower delivers the escrow's events of one account, from a stored checkpoint on, as blocks come,
// and takes back those whose blocks were replaced. It holds the events of one query in memory, however
// far behind it is. Serve is called once; Look is safe for concurrent use.
type Follower struct {
	cfg    Config
	escrow *bindings.LeaseEscrow
	asked  chan struct{} // by Look

	head  uint64              // the newest block that Head was told of
	next  uint64              // first block that was not handled yet
	saved uint64              // the newest checkpoint that the cursor holds
	marks []Checkpoint        // handled blocks with their hashes, oldest first
	seen  map[EventKey]uint64 // events delivered from blocks that may be scanned again, with their block
	known map[standing]uint64 // where they stand, with their block
	span  rpcpool.Span

	company []*witness    // the endpoints that this look compares with, nil until it has to
	vouched uint64        // the first block whose events no other endpoint has confirmed while they were settled
	proves  bool          // whether receipts of this chain are known to be hashed as package proof does
	doubts  map[doubt]int // how often an endpoint was wrong about a block since all was well
	// disputed is what endpoints contradicted each other about last.
	disputed dispute
	// suspects are blocks that may hold an event that nobody has told of.
	suspects map[uint64]bool
}

// New returns a follower; it does nothing until Serve.
func New(cfg Config) *Follower {
	if cfg.Rescan == 0 {
		cfg.Rescan = 12
	}
	if cfg.ChunkBlocks == 0 {
		cfg.ChunkBlocks = 2000
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	if cfg.Head == nil {
		cfg.Head = func(uint64) {}
	}
	if cfg.Undo == nil {
		cfg.Undo = func(_ context.Context, from uint64) error {
			return fmt.Errorf("blocks from %d on were replaced and nobody takes back their events", from)
		}
	}
	return &Follower{
		cfg: cfg, escrow: bindings.NewLeaseEscrow(), asked: make(chan struct{}, 1), span: rpcpool.NewSpan(cfg.ChunkBlocks), proves: cfg.Source.Proves,
		seen: make(map[EventKey]uint64), known: make(map[standing]uint64), suspects: make(map[uint64]bool), doubts: make(map[doubt]int),
	}
}

// Serve follows until ctx ends and then returns its error. It tolerates endpoints that do not answer
// and handlers that fail, by trying again with growing pauses; only a cursor that cannot be read ends
// it early.
func (f *Follower) Serve(ctx context.Context) error {
	marks, err := f.cfg.Cursor.Load(ctx)
	if err != nil {
		return fmt.Errorf("load event checkpoints: %w", err)
	}
	f.marks, f.next = marks, f.cfg.Source.StartBlock
	if len(marks) > 0 {
		f.saved = marks[len(marks)-1].Block
		f.next = max(f.next, f.saved+1)
	}
	// What was handled before the last stop was confirmed then, but for what was not settled yet.
	f.vouched = max(f.cfg.Source.StartBlock, f.next-min(f.next, rpcpool.SettledDepth+vouchEvery))

	feed := &eventFeed{url: f.cfg.Source.PushURL, timeout: f.cfg.Source.CallTimeout, queries: f.queries()}
	defer feed.close()
	backoff := backoffMin
	failing := false
	for {
		var pause time.Duration
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
			if feed.open(ctx) {
				continue
			}
			pause = f.pause(feed)
		}
		if err := f.wait(ctx, feed, pause, failing); err != nil {
			return err
		}
	}
}

// pause is how long to wait for a reason to look.
func (f *Follower) pause(feed *eventFeed) time.Duration {
	usual := lookEvery
	if feed.eth != nil {
		usual = lookEveryPushed
	}
	if f.cfg.PollInterval > 0 {
		usual = f.cfg.PollInterval
	}
	if feed.expects(f.next) {
		return min(usual, expectEvery)
	}
	return usual
}

// Look has it looked for events soon: somebody has a reason to expect one.
func (f *Follower) Look() {
	select {
	case f.asked <- struct{}{}:
	default: // it is about to look
	}
}

// wait returns when there is something to look at, or at the end of pause. While the endpoints fail, only that ends it.
func (f *Follower) wait(ctx context.Context, feed *eventFeed, pause time.Duration, failing bool) error {
	timer := time.NewTimer(pause)
	defer timer.Stop()
	asked := f.asked
	logs, mute := feed.logs()
	if failing {
		asked, logs = nil, nil
	}
	heard, muted := logs, (<-chan time.Time)(nil)
	if logs != nil && mute > 0 {
		t := time.NewTimer(mute)
		defer t.Stop()
		heard, muted = nil, t.C
	}
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-muted:
			heard, muted = logs, nil
			continue
		case <-timer.C:
		case <-asked:
		case log := <-heard:
			feed.told(log)
		case <-feed.lost(0):
			feed.close()
		case <-feed.lost(1):
			feed.close()
		}
		return nil
	}
}

// tell says what the newest block is, if that is news.
func (f *Follower) tell(block uint64) {
	if f.head != block {
		f.head = block
		f.cfg.Head(block)
	}
}

// handled notes that all events up to a block were delivered.
func (f *Follower) handled(c Checkpoint) {
	for len(f.marks) > 0 && f.marks[len(f.marks)-1].Block >= c.Block {
		f.marks = f.marks[:len(f.marks)-1]
	}
	f.marks = append(f.marks, c)
	if len(f.marks) > keptMarks {
		f.marks = slices.Delete(f.marks, 0, len(f.marks)-keptMarks)
	}
	f.next = max(f.next, c.Block+1)
}

// handlerError is a handler's own error, which says nothing about the endpoint.
type handlerError struct{ error }

func (e handlerError) Unwrap() error { return e.error }

// advance handles everything up to the newest block that is confirmed. All that it asks it asks one
// endpoint, whose answers belong together; the next time it asks another if this one refused.
func (f *Follower) advance(ctx context.Context) error {
	f.company = nil
	node, err := f.cfg.Source.Endpoints.Pin(ctx)
	if err != nil {
		return fmt.Errorf("follow events: %w", err)
	}
	err = f.advanceOn(ctx, node)
	var own handlerError
	if err != nil && !errors.As(err, &own) {
		node.Distrust(err)
	}
	caught := errors.Is(err, rpcpool.ErrHidesEvents) || errors.Is(err, rpcpool.ErrInventsEvents) || errors.Is(err, rpcpool.ErrOutvoted)
	if caught && f.cfg.Source.Endpoints.Several() {
		f.next = min(f.next, f.vouched) // another one is asked again for whatever had its word alone
	}
	return err
}

func (f *Follower) advanceOn(ctx context.Context, node *rpcpool.View) error {
	head, err := node.BlockNumber(ctx)
	if err != nil {
		return fmt.Errorf("read block number: %w", err)
	}
	f.tell(head)
	if err := f.reorganise(ctx, node, head); err != nil {
		return err
	}
	if head < f.cfg.Confirmations {
		return nil
	}
	target := head - f.cfg.Confirmations
	from := f.cfg.Source.StartBlock
	if f.next > from+f.cfg.Rescan {
		from = f.next - f.cfg.Rescan
	}
	settled := target - min(target, rpcpool.SettledDepth)
	for from <= target {
		limit := target
		if from <= settled {
			limit = settled
		}
		got, err := f.read(ctx, node, from, limit, head)
		if err != nil {
			return err
		}
		to := got.at.Block
		f.handled(got.at)
		// A re-scanned block that brought nothing new needs no write.
		if got.delivered || to >= f.saved+saveEvery {
			if err := f.cfg.Cursor.Save(ctx, got.at); err != nil {
				return fmt.Errorf("save event checkpoint: %w", err)
			}
			f.saved = to
		}
		if got.agreed && from <= f.vouched && to <= settled {
			f.vouched = max(f.vouched, to+1)
		}
		from = to + 1
	}
	if err := f.vouch(ctx, node, settled, head); err != nil {
		return err
	}
	f.forget(target)
	clear(f.doubts)
	return nil
}

// read scans from a block on, as far as one query goes and no further than limit. An endpoint that takes less gets less.
func (f *Follower) read(ctx context.Context, node *rpcpool.View, from, limit, head uint64) (scanned, error) {
	for {
		to := min(limit, from+f.span.Size()-1)
		got, err := f.scan(ctx, node, from, to, head)
		if err == nil {
			f.span.Taken(to - from + 1)
			return got, nil
		}
		if !f.span.Refused(err, to-from+1) {
			return got, err
		}
	}
}

// forget drops what is known of blocks that are not scanned again.
func (f *Follower) forget(target uint64) {
	oldest := target - min(target, 2*f.cfg.Rescan)
	if f.cfg.Source.Endpoints.Several() {
		oldest = min(oldest, f.vouched)
	}
	maps.DeleteFunc(f.seen, func(_ EventKey, block uint64) bool { return block < oldest })
	maps.DeleteFunc(f.known, func(_ standing, block uint64) bool { return block < oldest })
}

// reorganise compares the newest block that was handled with the chain, and takes back what stood on
// blocks that are not there any more. A head that is merely lower than what was handled is no evidence:
// it may be that of an endpoint that lags.
func (f *Follower) reorganise(ctx context.Context, node *rpcpool.View, head uint64) error {
	var parted *Checkpoint // the oldest that is not there any more
	keep := len(f.marks)
	for ; keep > 0; keep-- {
		mark := f.marks[keep-1]
		if mark.Block > head {
			continue
		}
		if mark.Hash == (common.Hash{}) {
			break
		}
		header, err := node.HeaderByNumber(ctx, new(big.Int).SetUint64(mark.Block))
		if err != nil {
			return fmt.Errorf("read block %d: %w", mark.Block, err)
		}
		if header.Hash() == mark.Hash {
			break
		}
		parted = &mark
	}
	if parted == nil {
		return nil
	}
	if err := f.confirmGone(ctx, node, *parted, head); err != nil {
		return err
	}
	from := f.cfg.Source.StartBlock
	if keep > 0 {
		from = f.marks[keep-1].Block + 1
	}
	f.cfg.Logger.Warn("Blocks were replaced; their events are taken back", "from", from, "handled", f.next)
	if err := f.cfg.Undo(ctx, from); err != nil {
		return fmt.Errorf("take back events from block %d: %w", from, err)
	}
	f.marks, f.next, f.saved, f.vouched = f.marks[:keep], from, 0, min(f.vouched, from)
	if keep > 0 {
		f.saved = f.marks[keep-1].Block
	}
	maps.DeleteFunc(f.seen, func(_ EventKey, block uint64) bool { return block >= from })
	maps.DeleteFunc(f.known, func(_ standing, block uint64) bool { return block >= from })
	maps.DeleteFunc(f.suspects, func(block uint64, _ bool) bool { return block >= from })
	return nil
}
