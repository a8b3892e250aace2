package store

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/store/internal/db"
)

// A Payout is the address that money is sent to and no other, and what it is about to become.
type Payout struct {
	// Address is zero while money may be sent anywhere.
	Address common.Address
	// Changing says that Next takes Address's place at EffectiveMS. A zero Next removes the lock.
	Changing                 bool
	Next                     common.Address
	RequestedMS, EffectiveMS int64
}

// Payout returns the payout address as of now.
func (s *Store) Payout(ctx context.Context, nowMS int64) (Payout, error) {
	var p Payout
	err := s.read(ctx, func(q *db.Queries) error {
		var err error
		p, _, err = loadPayout(ctx, q, nowMS)
		return err
	})
	return p, err
}

// loadPayout also returns the row of a change that waits.
func loadPayout(ctx context.Context, q *db.Queries, nowMS int64) (p Payout, waiting int64, err error) {
	rows, err := q.PayoutChanges(ctx)
	if err != nil {
		return p, 0, fmt.Errorf("load payout address: %w", err)
	}
	for _, r := range rows { // newest first; at most one waits, as a new change takes the waiting one's place
		if r.EffectiveAtMS <= nowMS {
			p.Address = r.Address
			break
		}
		p.Changing, p.Next, p.RequestedMS, p.EffectiveMS = true, r.Address, r.RequestedAtMS, r.EffectiveAtMS
		waiting = r.Sequence
	}
	return p, waiting, nil
}

// ChangePayout asks for another payout address, zero for none. The first address holds at once, since nothing was locked;
// any other change holds after cooling, and takes the place of one that waits. Asking for what holds is a Conflict.
func (s *Store) ChangePayout(ctx context.Context, address common.Address, nowMS int64, cooling time.Duration) (Payout, error) {
	var p Payout
	err := s.write(ctx, func(q *db.Queries) error {
		now, waiting, err := loadPayout(ctx, q, nowMS)
		if err != nil {
			return err
		}
		if now.Address == address {
			return condition.Errorf(condition.Conflict, "that is how it is already")
		}
		if now.Changing {
			if err := q.CancelPayoutChange(ctx, waiting); err != nil {
				return fmt.Errorf("replace payout change: %w", err)
			}
		}
		effective := nowMS
		if now.Address != (common.Address{}) {
			effective += cooling.Milliseconds()
		}
		if err := q.InsertPayoutChange(ctx, db.InsertPayoutChangeParams{Address: address, RequestedAtMS: nowMS, EffectiveAtMS: effective}); err != nil {
			return fmt.Errorf("store payout change: %w", err)
		}
		p, _, err = loadPayout(ctx, q, nowMS)
		return err
	})
	return p, err
}

// CancelPayoutChange takes back a change that waits, or is a NotFound.
func (s *Store) CancelPayoutChange(ctx context.Context, nowMS int64) (Payout, error) {
	var p Payout
	err := s.write(ctx, func(q *db.Queries) error {
		now, waiting, err := loadPayout(ctx, q, nowMS)
		if err != nil {
			return err
		}
		if !now.Changing {
			return condition.Errorf(condition.NotFound, "no change of the payout address waits")
		}
		if err := q.CancelPayoutChange(ctx, waiting); err != nil {
			return fmt.Errorf("cancel payout change: %w", err)
		}
		p, _, err = loadPayout(ctx, q, nowMS)
		return err
	})
	return p, err
}

// AdoptPayout takes over the payout address and a change that waits from another file, into one that has none.
func (s *Store) AdoptPayout(ctx context.Context, p Payout, nowMS int64) error {
	return s.write(ctx, func(q *db.Queries) error {
		if p.Address != (common.Address{}) {
			if err := q.InsertPayoutChange(ctx, db.InsertPayoutChangeParams{Address: p.Address, RequestedAtMS: nowMS, EffectiveAtMS: nowMS}); err != nil {
				return fmt.Errorf("adopt payout address: %w", err)
			}
		}
		if !p.Changing {
			return nil
		}
		return q.InsertPayoutChange(ctx, db.InsertPayoutChangeParams{Address: p.Next, RequestedAtMS: p.RequestedMS, EffectiveAtMS: p.EffectiveMS})
	})
}
