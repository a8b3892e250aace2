package store

import (
	"context"
	"fmt"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store/internal/db"
)

// ReopenUnpaid makes the settled leases ended again for which the escrow has not paid, as far as this file knows: the redemption
// that had settled them was on a block that was replaced. It returns them; mostly there are none, and nothing is written.
func (s *Store) ReopenUnpaid(ctx context.Context, nowMS int64) ([]lease.Record, error) {
	unpaid := false
	err := s.read(ctx, func(q *db.Queries) error {
		return eachUnpaid(ctx, q, func(lease.Record) error {
			unpaid = true
			return nil
		})
	})
	if err != nil || !unpaid {
		return nil, err
	}
	var out []lease.Record
	err = s.write(ctx, func(q *db.Queries) error {
		out = nil
		return eachUnpaid(ctx, q, func(l lease.Record) error {
			l, err := reopen(ctx, q, l, nowMS)
			out = append(out, l)
			return err
		})
	})
	return orZero(out, err)
}

// eachUnpaid calls fn with every settled lease whose voucher is above what the escrow has paid on its channel.
func eachUnpaid(ctx context.Context, q *db.Queries, fn func(lease.Record) error) error {
	channels, err := q.Channels(ctx)
	if err != nil {
		return fmt.Errorf("list channels: %w", err)
	}
	for _, ch := range channels {
		key := channelOf(ch).Key
		var best money.Amount
		for _, role := range []lease.Role{lease.Provider, lease.Renter} {
			v, _, err := bestVoucher(ctx, q, role, key)
			if err != nil {
				return err
			}
			best = best.Max(v.Cumulative)
		}
		if best.Cmp(ch.Claimed) <= 0 {
			continue
		}
		settled, err := settledLeases(ctx, q, key)
		if err != nil {
			return err
		}
		for _, l := range settled {
			v, ok, err := leaseVoucher(ctx, q, l.Role, l.ID)
			if err != nil {
				return err
			}
			if !ok || v.Cumulative.Cmp(ch.Claimed) <= 0 {
				continue
			}
			if err := fn(l); err != nil {
				return err
			}
		}
	}
	return nil
}

func settledLeases(ctx context.Context, q *db.Queries, key lease.ChannelKey) ([]lease.Record, error) {
	rows, err := q.SettledLeases(ctx, db.SettledLeasesParams{Renter: key.Renter, Provider: key.Provider, Token: key.Token})
	if err != nil {
		return nil, fmt.Errorf("list settled leases of channel: %w", err)
	}
	return leasesOf(rows)
}

// reopen is the only step back in a lease's life. Why the lease ended stays; the story says why it is open again.
func reopen(ctx context.Context, q *db.Queries, l lease.Record, nowMS int64) (lease.Record, error) {
	l.State, l.UpdatedAtMS = lease.Ended, nowMS
	l.Paid, l.ChannelLeft, l.SettleTx = money.Amount{}, money.Amount{}, ""
	if err := saveLease(ctx, q, l); err != nil {
		return l, err
	}
	return l, addEvent(ctx, q, l, lease.Transition{AtMS: nowMS, From: lease.Settled, To: lease.Ended,
		Reason: condition.New(condition.SettlementUndone, "")})
}
