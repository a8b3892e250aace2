package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store/internal/db"
)

// A Channel is what the escrow said of a payment channel at a block.
type Channel struct {
	Key lease.ChannelKey
	// Balance is what is left in it, Claimed what was ever redeemed from it.
	Balance, Claimed money.Amount
	// ThawEndsAt is when the renter may withdraw, in Unix seconds; zero while the channel is not thawing.
	ThawEndsAt int64
	Block      uint64
}

// SetChannel stores what the escrow says of a channel. What an older block said is ignored.
func (s *Store) SetChannel(ctx context.Context, c Channel) error {
	return s.write(ctx, func(q *db.Queries) error {
		row, ok, err := loadChannel(ctx, q, c.Key)
		if err != nil || (ok && uint64(row.Block) > c.Block) {
			return err
		}
		row.Renter, row.Provider, row.Token = c.Key.Renter, c.Key.Provider, c.Key.Token
		row.Balance, row.Claimed, row.ThawEndsAt, row.Block = c.Balance, c.Claimed, c.ThawEndsAt, int64(c.Block)
		return saveChannel(ctx, q, row)
	})
}

// Channel returns what is known of a channel, and whether anything is.
func (s *Store) Channel(ctx context.Context, key lease.ChannelKey) (c Channel, ok bool, err error) {
	err = s.read(ctx, func(q *db.Queries) error {
		var row db.Channel
		if row, ok, err = loadChannel(ctx, q, key); ok {
			c = channelOf(row)
		}
		return err
	})
	return c, ok, err
}

// Channels returns all channels that were ever stored.
func (s *Store) Channels(ctx context.Context) ([]Channel, error) {
	var out []Channel
	err := s.read(ctx, func(q *db.Queries) error {
		rows, err := q.Channels(ctx)
		if err != nil {
			return fmt.Errorf("list channels: %w", err)
		}
		for _, r := range rows {
			out = append(out, channelOf(r))
		}
		return nil
	})
	return out, err
}

// Ledger returns what one side knows of a channel. For the renter, Best is what it issued.
func (s *Store) Ledger(ctx context.Context, role lease.Role, key lease.ChannelKey) (l lease.Ledger, err error) {
	err = s.read(ctx, func(q *db.Queries) error {
		l, err = loadLedger(ctx, q, role, key)
		return err
	})
	return orZero(l, err)
}

// loadLedger adds up what the side knows, within the caller's transaction: nothing can come in between.
func loadLedger(ctx context.Context, q *db.Queries, role lease.Role, key lease.ChannelKey) (lease.Ledger, error) {
	ch, _, err := loadChannel(ctx, q, key)
	if err != nil {
		return lease.Ledger{}, err
	}
	best, _, err := bestVoucher(ctx, q, role, key)
	if err != nil {
		return lease.Ledger{}, err
	}
	rows, err := q.PromisesAtWork(ctx, db.PromisesAtWorkParams{Role: role, Renter: key.Renter, Provider: key.Provider, Token: key.Token})
	if err != nil {
		return lease.Ledger{}, fmt.Errorf("add up channel: %w", err)
	}
	l := lease.Ledger{
		Balance: ch.Balance, Claimed: ch.Claimed, Thawing: ch.ThawEndsAt > 0, ThawEndsAt: ch.ThawEndsAt,
		// What was claimed without a voucher of ours (the file is younger than the channel) is spent all the same.
		Best: best.Cumulative.Max(ch.Claimed),
	}
	if role == lease.Provider {
		l.Unassigned = l.Best.Minus(ch.Assigned)
	}
	for _, r := range rows {
		l.Committed = l.Committed.Add(r.Cap.Minus(r.Promised))
	}
	return l, nil
}

// works reports whether the lease may still cost something: it was admitted and is not over.
func works(s lease.State) bool {
	return !s.Over() && s != lease.Quoted && s != lease.Agreed
}

func loadChannel(ctx context.Context, q *db.Queries, key lease.ChannelKey) (db.Channel, bool, error) {
	row, err := q.Channel(ctx, db.ChannelParams{Renter: key.Renter, Provider: key.Provider, Token: key.Token})
	if errors.Is(err, sql.ErrNoRows) {
		return db.Channel{}, false, nil
	}
	if err != nil {
		return db.Channel{}, false, fmt.Errorf("load channel: %w", err)
	}
	return row, true, nil
}

// saveChannel stores the row. What was claimed beyond every voucher held was earned in another life of this file: no lease
// in it may count on that part.
func saveChannel(ctx context.Context, q *db.Queries, row db.Channel) error {
	best, _, err := bestVoucher(ctx, q, lease.Provider, channelOf(row).Key)
	if err != nil {
		return err
	}
	if row.Claimed.Cmp(best.Cumulative) > 0 {
		row.Assigned = row.Assigned.Max(row.Claimed)
	}
	if err := q.PutChannel(ctx, db.PutChannelParams(row)); err != nil {
		return fmt.Errorf("save channel: %w", err)
	}
	return nil
}

func channelOf(r db.Channel) Channel {
	return Channel{
		Key:     lease.ChannelKey{Renter: r.Renter, Provider: r.Provider, Token: r.Token},
		Balance: r.Balance, Claimed: r.Claimed, ThawEndsAt: r.ThawEndsAt, Block: uint64(r.Block),
	}
}

// UncollectedChannels returns the channels on which a provider's best voucher promises more than the escrow has paid, as
// far as this file knows, and which hold something.
func (s *Store) UncollectedChannels(ctx context.Context) ([]lease.ChannelKey, error) {
	var out []lease.ChannelKey
	err := s.read(ctx, func(q *db.Queries) error {
		rows, err := q.Channels(ctx)
		if err != nil {
			return fmt.Errorf("list channels: %w", err)
		}
		for _, r := range rows {
			c := channelOf(r)
			best, ok, err := bestVoucher(ctx, q, lease.Provider, c.Key)
			if err != nil {
				return err
			}
			if ok && !c.Balance.IsZero() && best.Cumulative.Cmp(c.Claimed) > 0 {
				out = append(out, c.Key)
			}
		}
		return nil
	})
	return out, err
}
