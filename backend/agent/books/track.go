package books

import (
	"context"
	"time"

	"github.com/moonrig/moonrig/backend/agent/escrow"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/chain"
)

const (
	// trackEvery is how often the chain is asked for a new block while a transaction is on its way.
	trackEvery = time.Second
	// ledgerBlocks is how many blocks the ledger may be behind when nobody asks for it. It reads the chain in several calls;
	// and of twice as many blocks any node can still tell where each amount came from, even one that keeps no archive.
	ledgerBlocks = 60
)

// TrackAgain wakes the tracker, which looks at all transactions whatever the block.
func (b *Books) TrackAgain() {
	select {
	case b.tracked <- struct{}{}:
	default: // it is about to look
	}
}

// HeadSeen lets the tracker count how far the chain is, without asking.
func (b *Books) HeadSeen(block uint64) {
	b.head.Store(block)
	b.wake()
}

// wake has Serve look what there is to do by now.
func (b *Books) wake() {
	select {
	case b.moved <- struct{}{}:
	default: // it has not come to the last one yet
	}
}

// Serve follows transactions until they are final, tells clients of each step, and keeps the ledger up to date.
// While no transaction is on its way it asks the chain nothing and wakes only to count the blocks that the follower tells of.
func (b *Books) Serve(ctx context.Context) error {
	again, later := time.NewTimer(trackEvery), time.NewTimer(ledgerRest)
	var looked time.Time
	defer again.Stop()
	defer later.Stop()
	var head, ledgered uint64
	open, asked := false, true
	for {
		client, err := b.c.Chain.Use()
		if err == nil {
			now := b.head.Load()
			if open || asked {
				if n, err := client.BlockNumber(ctx); err == nil {
					now = n
				}
			}
			due := now < ledgered || now >= ledgered+ledgerBlocks
			// With the ledger, all transactions are looked at once more: whatever was missed is found then at the latest.
			if now != 0 && (asked || due || (open && now != head)) {
				head, asked = now, false
				if open, err = b.trackOnce(ctx, client, head); err != nil && ctx.Err() == nil {
					open = true
					b.c.Log.Warn("Transactions cannot be followed", "err", err)
				}
			}
			if now != 0 && due {
				ledgered, looked = now, b.c.Now()
				b.freshLedger(ctx)
			}
		}
		var wake <-chan time.Time
		if err == nil && (open || asked) {
			again.Reset(trackEvery)
			wake = again.C
		}
		var look <-chan time.Time
		if err == nil && b.wanted.Load() {
			later.Reset(min(ledgerRest, ledgerRest-b.c.Now().Sub(looked)))
			look = later.C
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-look:
			looked = b.c.Now()
			b.freshLedger(ctx)
		case <-b.tracked:
			asked = true
		case <-b.moved:
		case <-wake:
		}
	}
}

// trackOnce looks at every transaction that is not final yet, and reports whether one remains.
func (b *Books) trackOnce(ctx context.Context, client *chain.Client, head uint64) (open bool, err error) {
	all, err := b.c.Store().Transactions(ctx, escrow.TrackedRows)
	if err != nil {
		return false, err
	}
	final := client.Network().FinalBlocks()
	moved := false
	for _, t := range all {
		if t.ChainID != client.Network().ChainID {
			continue
		}
		known, have, err := b.c.Store().Receipt(ctx, t.Hash)
		if err != nil {
			return false, err
		}
		if (have && head >= known.Block+final) || (!have && t.State == store.TransactionFailed) {
			continue
		}
		m, ok, err := client.MinedReceipt(ctx, t.Hash)
		if err != nil {
			return false, err
		}
		open = open || ok || t.State == store.TransactionPending
		if !ok {
			continue // tend sees to it that it is sent again
		}
		moved = true
		if r := receiptOf(m); !have || r.Block != known.Block {
			if err := b.c.Store().PutReceipt(ctx, r); err != nil {
				return false, err
			}
			b.c.Confirmed(client.Network(), t)
		}
		if t.State == store.TransactionPending {
			// It is mined, so this notes its fate at once.
			if _, err := client.WaitMined(ctx, t.From, t.Hash); err != nil {
				b.c.Log.Warn("Transaction failed", "hash", t.Hash, "purpose", t.Purpose, "err", err)
			}
		}
	}
	if moved {
		b.c.Moved()
	}
	return open, nil
}

func receiptOf(m chain.Mined) store.Receipt {
	return store.Receipt{Hash: m.TxHash, Block: m.Block, MinedMS: int64(m.Time) * 1000, FeeWei: money.AtLeastZero(m.FeeWei), Succeeded: m.Succeeded}
}
