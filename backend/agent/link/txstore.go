package link

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/chain/tx"
)

// txStore lets the chain's sender keep its transactions in our store.
type txStore struct{ l *Link }

var _ tx.Store = txStore{}

// PutPending implements tx.Store.
func (s txStore) PutPending(ctx context.Context, r tx.Record) error {
	err := s.l.c.Store().PutTransaction(ctx, store.Transaction{Hash: r.Hash, ChainID: r.ChainID, From: r.From, Nonce: r.Nonce, Raw: r.Raw,
		Purpose: r.Purpose, State: store.TransactionPending, AtMS: r.CreatedAt.UnixMilli(), First: r.First})
	s.l.c.TransactionMoved()
	return err
}

// MarkMined implements tx.Store.
func (s txStore) MarkMined(ctx context.Context, hash common.Hash, block uint64, blockHash common.Hash, failure string) error {
	state := store.TransactionDone
	if failure != "" {
		state = store.TransactionFailed
	}
	err := s.known(s.l.c.Store().MineTransaction(ctx, hash, state, block, blockHash, failure))
	s.l.c.TransactionMoved()
	return err
}

// MarkPending implements tx.Store.
func (s txStore) MarkPending(ctx context.Context, hash common.Hash) error {
	err := s.known(s.l.c.Store().MineTransaction(ctx, hash, store.TransactionPending, 0, common.Hash{}, ""))
	s.l.c.TransactionMoved()
	return err
}

// MarkDone implements tx.Store.
func (s txStore) MarkDone(ctx context.Context, hash common.Hash) error {
	return s.known(s.l.c.Store().FinishTransaction(ctx, hash, store.TransactionDone, 0, ""))
}

// MarkFailed implements tx.Store.
func (s txStore) MarkFailed(ctx context.Context, hash common.Hash, reason string) error {
	return s.known(s.l.c.Store().FinishTransaction(ctx, hash, store.TransactionFailed, 0, reason))
}

// known says "was never put" in the sender's words.
func (txStore) known(err error) error {
	if condition.Is(err, condition.NotFound) {
		return fmt.Errorf("%w: %w", tx.ErrUnknownTransaction, err)
	}
	return err
}

// Pending implements tx.Store.
func (s txStore) Pending(ctx context.Context, chainID uint64, from common.Address) ([]tx.Record, error) {
	open, err := s.l.c.Store().OpenTransactions(ctx, chainID, from)
	if err != nil {
		return nil, err
	}
	out := make([]tx.Record, 0, len(open))
	for _, t := range open {
		out = append(out, tx.Record{Hash: t.Hash, ChainID: t.ChainID, From: t.From, Nonce: t.Nonce, Raw: t.Raw,
			Purpose: t.Purpose, CreatedAt: time.UnixMilli(t.AtMS), First: t.First, Block: t.Block, BlockHash: t.BlockHash})
	}
	return out, nil
}
