package store

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/store/internal/db"
)

// keptCheckpoints is how many are kept. They are at least a hundred blocks apart where nothing happens.
const keptCheckpoints = 64

// A Checkpoint is a block up to which the escrow's events were read, and the hash that it had; a hash of zeros is not known.
type Checkpoint struct {
	Block uint64
	Hash  common.Hash
}

// Checkpoints returns the newest checkpoints, oldest first.
func (s *Store) Checkpoints(ctx context.Context) ([]Checkpoint, error) {
	var out []Checkpoint
	err := s.read(ctx, func(q *db.Queries) error {
		rows, err := q.Checkpoints(ctx)
		if err != nil {
			return fmt.Errorf("list checkpoints: %w", err)
		}
		for _, r := range rows {
			out = append(out, Checkpoint{Block: uint64(r.Block), Hash: r.Hash})
		}
		return nil
	})
	return out, err
}

// AddCheckpoint stores a checkpoint, after the AppendChainEvent of the events below it. Those above it are of a chain that was
// left and are forgotten, as are the oldest.
func (s *Store) AddCheckpoint(ctx context.Context, c Checkpoint) error {
	return s.write(ctx, func(q *db.Queries) error {
		if err := q.DeleteCheckpointsFrom(ctx, int64(c.Block)); err != nil {
			return fmt.Errorf("forget checkpoints from block %d: %w", c.Block, err)
		}
		if err := q.PutCheckpoint(ctx, db.PutCheckpointParams{Block: int64(c.Block), Hash: c.Hash}); err != nil {
			return fmt.Errorf("store checkpoint at block %d: %w", c.Block, err)
		}
		all, err := q.Checkpoints(ctx)
		if err != nil {
			return fmt.Errorf("list checkpoints: %w", err)
		}
		if len(all) <= keptCheckpoints {
			return nil
		}
		return q.DeleteCheckpointsBefore(ctx, all[len(all)-keptCheckpoints].Block)
	})
}

// ForgetCheckpoints makes the escrow's events be read from the beginning once more.
func (s *Store) ForgetCheckpoints(ctx context.Context) error {
	return s.write(ctx, func(q *db.Queries) error {
		if err := q.DeleteCheckpointsFrom(ctx, 0); err != nil {
			return fmt.Errorf("forget checkpoints: %w", err)
		}
		return nil
	})
}
