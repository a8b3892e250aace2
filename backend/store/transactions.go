package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/store/internal/db"
)

// A TransactionState says what became of a transaction. Serialised as these words.
type TransactionState string

// The fates of a transaction.
const (
	TransactionPending TransactionState = "pending"
	TransactionDone    TransactionState = "done"
	TransactionFailed  TransactionState = "failed"
)

// A Transaction is a signed transaction and what became of it.
type Transaction struct {
	Hash    common.Hash
	ChainID uint64
	From    common.Address
	Nonce   uint64
	Raw     []byte // as signed; broadcasting it again is harmless
	Purpose string
	State   TransactionState
	AtMS    int64
	Block   uint64 // zero until it is known
	Error   string // why it failed
}

// PutTransaction stores a pending transaction, before it is first broadcast. The same hash again changes nothing and is no error.
func (s *Store) PutTransaction(ctx context.Context, t Transaction) error {
	if t.ChainID > math.MaxInt64 || t.Nonce > math.MaxInt64 {
		return condition.Errorf(condition.InvalidInput, "transaction %s is out of range", t.Hash)
	}
	return s.write(ctx, func(q *db.Queries) error {
		err := q.InsertTransaction(ctx, db.InsertTransactionParams{
			Hash: t.Hash, ChainID: int64(t.ChainID), Sender: t.From, Nonce: int64(t.Nonce), Raw: t.Raw, Purpose: t.Purpose, AtMS: t.AtMS,
		})
		if err != nil {
			return fmt.Errorf("store transaction %s: %w", t.Hash, err)
		}
		return nil
	})
}

// FinishTransaction notes what became of a transaction, in which block (zero when unknown) and why it failed. A hash that
// was never stored gives a NotFound.
func (s *Store) FinishTransaction(ctx context.Context, hash common.Hash, state TransactionState, block uint64, failure string) error {
	if state != TransactionDone && state != TransactionFailed {
		return condition.Errorf(condition.InvalidInput, "a transaction does not finish as %q", state)
	}
	return s.write(ctx, func(q *db.Queries) error {
		n, err := q.FinishTransaction(ctx, db.FinishTransactionParams{State: string(state), Block: int64(block), Error: failure, Hash: hash})
		if err != nil {
			return fmt.Errorf("finish transaction %s: %w", hash, err)
		}
		if n == 0 {
			return condition.Errorf(condition.NotFound, "transaction %s", hash)
		}
		return nil
	})
}

// PendingTransactions returns a key's transactions that are neither done nor failed, by ascending nonce.
func (s *Store) PendingTransactions(ctx context.Context, chainID uint64, from common.Address) ([]Transaction, error) {
	var out []Transaction
	err := s.read(ctx, func(q *db.Queries) error {
		rows, err := q.PendingTransactions(ctx, db.PendingTransactionsParams{ChainID: int64(chainID), Sender: from})
		if err != nil {
			return fmt.Errorf("list pending transactions: %w", err)
		}
		out = transactionsOf(rows)
		return nil
	})
	return out, err
}

// MaxNonce returns the highest nonce a key ever used, and whether it used any.
func (s *Store) MaxNonce(ctx context.Context, chainID uint64, from common.Address) (nonce uint64, ok bool, err error) {
	err = s.read(ctx, func(q *db.Queries) error {
		n, err := q.NewestNonce(ctx, db.NewestNonceParams{ChainID: int64(chainID), Sender: from})
		if errors.Is(err, sql.ErrNoRows) {
			return nil
		}
		nonce, ok = uint64(n), err == nil
		return err
	})
	return nonce, ok, err
}

// Transactions returns the newest transactions, newest first.
func (s *Store) Transactions(ctx context.Context, limit int) ([]Transaction, error) {
	var out []Transaction
	err := s.read(ctx, func(q *db.Queries) error {
		rows, err := q.Transactions(ctx, int64(max(limit, 0)))
		if err != nil {
			return fmt.Errorf("list transactions: %w", err)
		}
		out = transactionsOf(rows)
		return nil
	})
	return out, err
}

func transactionsOf(rows []db.Transaction) []Transaction {
	out := make([]Transaction, 0, len(rows))
	for _, r := range rows {
		out = append(out, Transaction{
			Hash: r.Hash, ChainID: uint64(r.ChainID), From: r.Sender, Nonce: uint64(r.Nonce), Raw: r.Raw, Purpose: r.Purpose,
			State: TransactionState(r.State), AtMS: r.AtMS, Block: uint64(r.Block), Error: r.Error,
		})
	}
	return out
}
