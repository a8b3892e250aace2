package store

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store/internal/db"
)

// A ChainEventKind says what happened on a channel. Serialised as these words.
type ChainEventKind string

// The kinds of chain events.
const (
	ChainDeposited ChainEventKind = "deposited"
	ChainRedeemed  ChainEventKind = "redeemed"
	ChainThaw      ChainEventKind = "thaw"
	ChainWithdrawn ChainEventKind = "withdrawn"
	ChainClosed    ChainEventKind = "closed"
	// ChainFee is the part of the payment before it that the provider did not receive.
	ChainFee ChainEventKind = "fee"
)

// A ChainEvent is something the escrow said that happened on a channel of ours.
type ChainEvent struct {
	// TxHash and LogIndex, the place within the transaction, name the event for good.
	TxHash   common.Hash
	LogIndex uint
	Block    uint64
	AtMS     int64 // of the block
	// Role is the side we are on.
	Role    lease.Role
	Kind    ChainEventKind
	Key     lease.ChannelKey
	LeaseID lease.ID // the redeemed voucher's, or zero; a fee has that of the payment which it is a part of
	// Amount is what moved: the deposit, what the provider got, or what was withdrawn. Refunded is what a close gave back.
	Amount, Refunded money.Amount
	// Claimed and Balance are the channel's afterwards, as far as the event tells.
	Claimed, Balance money.Amount
}

// AppendChainEvent stores an event and reports whether it is new: the same transaction and index again changes nothing.
func (s *Store) AppendChainEvent(ctx context.Context, e ChainEvent) (isNew bool, err error) {
	if e.Role != lease.Provider && e.Role != lease.Renter {
		return false, condition.Errorf(condition.InvalidInput, "event of %s has no side", e.TxHash)
	}
	p := db.InsertChainEventParams{
		TxHash: e.TxHash, LogIndex: int64(e.LogIndex), Block: int64(e.Block), AtMS: e.AtMS, Role: e.Role, Kind: string(e.Kind),
		Renter: e.Key.Renter, Provider: e.Key.Provider, Token: e.Key.Token,
		Amount: e.Amount, Refunded: e.Refunded, Claimed: e.Claimed, Balance: e.Balance,
	}
	if !e.LeaseID.IsZero() {
		p.LeaseID = e.LeaseID.String()
	}
	err = s.write(ctx, func(q *db.Queries) error {
		n, err := q.InsertChainEvent(ctx, p)
		if err != nil {
			return fmt.Errorf("store event of %s: %w", e.TxHash, err)
		}
		isNew = n > 0
		return nil
	})
	return isNew && err == nil, err
}

// RemoveChainEventsFrom forgets the events of a block and all later ones, which another chain of blocks has replaced, and the
// checkpoints from there on. Leases that such an event had settled are ended again, and what was read of channels on those blocks
// may be read anew on lower ones. It returns what was forgotten, by block, and the leases.
func (s *Store) RemoveChainEventsFrom(ctx context.Context, block uint64, nowMS int64) (out []ChainEvent, reopened []lease.Record, err error) {
	err = s.write(ctx, func(q *db.Queries) error {
		reopened = nil
		rows, err := q.DeleteChainEventsFrom(ctx, int64(block))
		if err != nil {
			return fmt.Errorf("remove events from block %d: %w", block, err)
		}
		if out, err = chainEventsOf(rows); err != nil {
			return err
		}
		slices.SortStableFunc(out, func(a, b ChainEvent) int { return cmp.Compare(a.Block, b.Block) })
		for _, e := range out {
			if e.Kind != ChainRedeemed && e.Kind != ChainClosed {
				continue
			}
			settled, err := settledLeases(ctx, q, e.Key)
			if err != nil {
				return err
			}
			for _, l := range settled {
				if l.SettleTx != e.TxHash.Hex() {
					continue
				}
				if l, err = reopen(ctx, q, l, nowMS); err != nil {
					return err
				}
				reopened = append(reopened, l)
			}
		}
		if err := q.ForgetChannelBlocks(ctx, int64(block)); err != nil {
			return fmt.Errorf("forget channels from block %d: %w", block, err)
		}
		return q.DeleteCheckpointsFrom(ctx, int64(block))
	})
	if err != nil {
		return nil, nil, err
	}
	return out, reopened, nil
}

// ChainEvents returns all events, by block.
func (s *Store) ChainEvents(ctx context.Context) ([]ChainEvent, error) {
	var out []ChainEvent
	err := s.read(ctx, func(q *db.Queries) error {
		rows, err := q.ChainEvents(ctx)
		if err != nil {
			return fmt.Errorf("list chain events: %w", err)
		}
		out, err = chainEventsOf(rows)
		return err
	})
	return out, err
}

func chainEventsOf(rows []db.ChainEvent) ([]ChainEvent, error) {
	var out []ChainEvent
	for _, r := range rows {
		e, err := chainEventOf(r)
		if err != nil {
			return nil, err
		}
		out = append(out, e)
	}
	return out, nil
}

func chainEventOf(r db.ChainEvent) (ChainEvent, error) {
	e := ChainEvent{
		TxHash: r.TxHash, LogIndex: uint(r.LogIndex), Block: uint64(r.Block), AtMS: r.AtMS, Role: r.Role, Kind: ChainEventKind(r.Kind),
		Key:    lease.ChannelKey{Renter: r.Renter, Provider: r.Provider, Token: r.Token},
		Amount: r.Amount, Refunded: r.Refunded, Claimed: r.Claimed, Balance: r.Balance,
	}
	if r.LeaseID == "" {
		return e, nil
	}
	id, err := lease.ParseID(r.LeaseID)
	e.LeaseID = id
	return e, err
}
