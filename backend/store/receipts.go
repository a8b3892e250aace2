package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store/internal/db"
)

// A Receipt is what the chain said of a transaction of ours.
type Receipt struct {
	Hash      common.Hash
	Block     uint64
	MinedMS   int64
	FeeWei    money.Amount
	Succeeded bool
}

// PutReceipt stores a receipt, in the place of an earlier one of the same transaction: its block may have been replaced.
func (s *Store) PutReceipt(ctx context.Context, r Receipt) error {
	return s.write(ctx, func(q *db.Queries) error {
		if err := q.PutReceipt(ctx, db.PutReceiptParams{Hash: r.Hash, Block: int64(r.Block), MinedAtMS: r.MinedMS, FeeWei: r.FeeWei, Succeeded: r.Succeeded}); err != nil {
			return fmt.Errorf("store receipt of %s: %w", r.Hash, err)
		}
		return nil
	})
}

// Receipt returns what the chain said of a transaction, if it is known.
func (s *Store) Receipt(ctx context.Context, hash common.Hash) (r Receipt, ok bool, err error) {
	err = s.read(ctx, func(q *db.Queries) error {
		row, err := q.Receipt(ctx, hash)
		if errors.Is(err, sql.ErrNoRows) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("load receipt of %s: %w", hash, err)
		}
		r = Receipt{Hash: hash, Block: uint64(row.Block), MinedMS: row.MinedAtMS, FeeWei: row.FeeWei, Succeeded: row.Succeeded}
		ok = true
		return nil
	})
	return r, ok, err
}

// Transaction returns one transaction of ours, or a NotFound.
func (s *Store) Transaction(ctx context.Context, hash common.Hash) (Transaction, error) {
	var out Transaction
	err := s.read(ctx, func(q *db.Queries) error {
		row, err := q.TransactionByHash(ctx, hash)
		if errors.Is(err, sql.ErrNoRows) {
			return condition.Errorf(condition.NotFound, "transaction %s", hash)
		}
		if err != nil {
			return fmt.Errorf("load transaction %s: %w", hash, err)
		}
		out = transactionsOf([]db.Transaction{row})[0]
		return nil
	})
	return out, err
}

// TransactionsWithoutFee returns a key's transactions whose fee is not in the ledger, newest first.
func (s *Store) TransactionsWithoutFee(ctx context.Context, chainID uint64, from common.Address, limit int) ([]Transaction, error) {
	var out []Transaction
	err := s.read(ctx, func(q *db.Queries) error {
		rows, err := q.TransactionsWithoutFee(ctx, db.TransactionsWithoutFeeParams{ChainID: int64(chainID), Sender: from, Limit: int64(limit)})
		if err != nil {
			return fmt.Errorf("list transactions: %w", err)
		}
		out = transactionsOf(rows)
		return nil
	})
	return out, err
}

// Movement is what a transaction did on a channel of ours.
type Movement struct {
	Kind             ChainEventKind
	Renter, Provider common.Address
	Token            common.Address
	// LeaseID is that of a redeemed voucher, or zero. Amount is as in ChainEvent.
	LeaseID lease.ID
	Amount  money.Amount
}

// MovementsOf returns what a transaction did on channels of ours, in the order of the chain and as far as the escrow's events
// were read.
func (s *Store) MovementsOf(ctx context.Context, hash common.Hash) ([]Movement, error) {
	var out []Movement
	err := s.read(ctx, func(q *db.Queries) error {
		rows, err := q.RoleOfTransaction(ctx, hash)
		if err != nil {
			return fmt.Errorf("list events of %s: %w", hash, err)
		}
		for _, r := range rows {
			m := Movement{Kind: ChainEventKind(r.Kind), Renter: r.Renter, Provider: r.Provider, Token: r.Token, Amount: r.Amount}
			if r.LeaseID != "" {
				if m.LeaseID, err = lease.ParseID(r.LeaseID); err != nil {
					return fmt.Errorf("decode event of %s: %w", hash, err)
				}
			}
			out = append(out, m)
		}
		return nil
	})
	return out, err
}
