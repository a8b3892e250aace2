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
	// Final says that enough blocks follow: the state does not change any more.
	Final bool
	// First is the hash of the request's first transaction; one that was signed again with a higher fee has the same. Zero
	// in PutTransaction means the transaction's own.
	First common.Hash
	// BlockHash is the block's; zero until it is known.
	BlockHash common.Hash
}

// PutTransaction stores a pending transaction, before it is first broadcast. The same hash again changes nothing and is no error.
func (s *Store) PutTransaction(ctx context.Context, t Transaction) error {
	if t.ChainID > math.MaxInt64 || t.Nonce > math.MaxInt64 {
		return condition.Errorf(condition.InvalidInput, "transaction %s is out of range", t.Hash)
	}
	if t.First == (common.Hash{}) {
		t.First = t.Hash
	}
	return s.write(ctx, func(q *db.Queries) error {
		err := q.InsertTransaction(ctx, db.InsertTransactionParams{
			Hash: t.Hash, ChainID: int64(t.ChainID), Sender: t.From, Nonce: int64(t.Nonce), Raw: t.Raw, Purpose: t.Purpose, AtMS: t.AtMS, FirstHash: t.First,
		})
		if err != nil {
			return fmt.Errorf("store transaction %s: %w", t.Hash, err)
		}
		return nil
	})
}

// MineTransaction notes in which block a transaction is, and why it failed there, if it did. That is not final: the block may
// be replaced, and then state is TransactionPending again and the block zero. A hash that was never stored, or whose fate is
// final, gives a NotFound.
func (s *Store) MineTransaction(ctx context.Context, hash common.Hash, state TransactionState, block uint64, blockHash common.Hash, failure string) error {
	return s.write(ctx, func(q *db.Queries) error {
		n, err := q.MineTransaction(ctx, db.MineTransactionParams{State: string(state), Block: int64(block), BlockHash: blockHash, Error: failure, Hash: hash})
		if err != nil {
			return fmt.Errorf("note block of transaction %s: %w", hash, err)
		}
		if n == 0 {
			return condition.Errorf(condition.NotFound, "open transaction %s", hash)
		}
		return nil
	})
}

// FinishTransaction notes what became of a transaction for good, in which block (zero leaves what is known) and why it
// failed. A hash that was never stored gives a NotFound.
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

// OpenTransactions returns a key's transactions whose fate is not final, by ascending nonce: those that wait, and those whose
// block is too new.
func (s *Store) OpenTransactions(ctx context.Context, chainID uint64, from common.Address) ([]Transaction, error) {
	var out []Transaction
	err := s.read(ctx, func(q *db.Queries) error {
		rows, err := q.OpenTransactions(ctx, db.OpenTransactionsParams{ChainID: int64(chainID), Sender: from})
		if err != nil {
			return fmt.Errorf("list open transactions: %w", err)
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

// Transactions returns the newest transactions, newest first; of those that were signed again with a higher fee only the one
// that was mined, or the newest.
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
			Final: r.Final, First: r.FirstHash, BlockHash: r.BlockHash,
		})
	}
	return out
}
