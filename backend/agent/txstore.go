package agent

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/chain/tx"
)

// txStore lets the chain's sender keep its transactions in our store.
type txStore struct{ a *Agent }

var _ tx.Store = txStore{}

// PutPending implements tx.Store.
func (s txStore) PutPending(ctx context.Context, r tx.Record) error {
	return s.a.db().PutTransaction(ctx, store.Transaction{Hash: r.Hash, ChainID: r.ChainID, From: r.From, Nonce: r.Nonce, Raw: r.Raw,
		Purpose: r.Purpose, State: store.TransactionPending, AtMS: r.CreatedAt.UnixMilli()})
}

// MarkDone implements tx.Store.
func (s txStore) MarkDone(ctx context.Context, hash common.Hash) error {
	return s.a.db().FinishTransaction(ctx, hash, store.TransactionDone, 0, "")
}

// MarkFailed implements tx.Store.
func (s txStore) MarkFailed(ctx context.Context, hash common.Hash, reason string) error {
	return s.a.db().FinishTransaction(ctx, hash, store.TransactionFailed, 0, reason)
}

// Pending implements tx.Store.
func (s txStore) Pending(ctx context.Context, chainID uint64, from common.Address) ([]tx.Record, error) {
	pending, err := s.a.db().PendingTransactions(ctx, chainID, from)
	if err != nil {
		return nil, err
	}
	out := make([]tx.Record, 0, len(pending))
	for _, t := range pending {
		out = append(out, tx.Record{Hash: t.Hash, ChainID: t.ChainID, From: t.From, Nonce: t.Nonce, Raw: t.Raw,
			Purpose: t.Purpose, CreatedAt: time.UnixMilli(t.AtMS)})
	}
	return out, nil
}
