package store

import (
	"context"
	"fmt"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store/internal/db"
)

// A Spend is money that left the wallet.
type Spend struct {
	AtMS   int64
	Amount money.MicroUSD
	What   string
}

// Spend notes that amount leaves the wallet now, unless that and what was spent since sinceMS would be more than limit:
// LimitReached. A limit of zero is none. Call it before anything is signed; Unspend takes it back when nothing was sent.
// What is older than sinceMS is forgotten.
func (s *Store) Spend(ctx context.Context, spend Spend, sinceMS int64, limit money.MicroUSD) (id int64, err error) {
	if spend.Amount < 0 {
		return 0, condition.Errorf(condition.InvalidInput, "a negative amount cannot be spent")
	}
	err = s.write(ctx, func(q *db.Queries) error {
		if err := q.DeleteSpendsBefore(ctx, sinceMS); err != nil {
			return fmt.Errorf("forget old spends: %w", err)
		}
		rows, err := q.SpendsSince(ctx, sinceMS)
		if err != nil {
			return fmt.Errorf("list spends: %w", err)
		}
		left := limit
		for _, r := range rows {
			left -= money.MicroUSD(r.UsdMicro)
		}
		if limit > 0 && spend.Amount > left {
			return condition.Errorf(condition.LimitReached, "of %s a day %s are left, and this is %s", limit, max(left, 0), spend.Amount)
		}
		id, err = q.InsertSpend(ctx, db.InsertSpendParams{AtMS: spend.AtMS, UsdMicro: int64(spend.Amount), What: spend.What})
		if err != nil {
			return fmt.Errorf("note spend: %w", err)
		}
		return nil
	})
	return id, err
}

// Unspend takes back what Spend noted.
func (s *Store) Unspend(ctx context.Context, id int64) error {
	return s.write(ctx, func(q *db.Queries) error { return q.DeleteSpend(ctx, id) })
}

// Spends returns what left the wallet since then, oldest first.
func (s *Store) Spends(ctx context.Context, sinceMS int64) ([]Spend, error) {
	var out []Spend
	err := s.read(ctx, func(q *db.Queries) error {
		rows, err := q.SpendsSince(ctx, sinceMS)
		if err != nil {
			return fmt.Errorf("list spends: %w", err)
		}
		for _, r := range rows {
			out = append(out, Spend{AtMS: r.AtMS, Amount: money.MicroUSD(r.UsdMicro), What: r.What})
		}
		return nil
	})
	return out, err
}
