package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strconv"

	"github.com/moonrig/moonrig/backend/store/internal/db"
)

// metaChainCursor names the first block whose events were not read yet.
const metaChainCursor = "chain_cursor"

// Meta returns a small fact about this file, or "" when it was never set.
func (s *Store) Meta(ctx context.Context, name string) (value string, err error) {
	err = s.read(ctx, func(q *db.Queries) error {
		value, err = loadMeta(ctx, q, name)
		return err
	})
	return value, err
}

// SetMeta stores a small fact about this file.
func (s *Store) SetMeta(ctx context.Context, name, value string) error {
	return s.write(ctx, func(q *db.Queries) error {
		return q.PutMeta(ctx, db.PutMetaParams{Name: name, Value: value})
	})
}

// ChainCursor returns the block from which the escrow's events are still to be read, and whether it was ever set.
func (s *Store) ChainCursor(ctx context.Context) (block uint64, ok bool, err error) {
	err = s.read(ctx, func(q *db.Queries) error {
		block, ok, err = loadCursor(ctx, q)
		return err
	})
	return block, ok, err
}

// SetChainCursor stores the block from which the escrow's events are still to be read. Call it after their AppendChainEvent.
func (s *Store) SetChainCursor(ctx context.Context, block uint64) error {
	return s.SetMeta(ctx, metaChainCursor, strconv.FormatUint(block, 10))
}

func loadMeta(ctx context.Context, q *db.Queries, name string) (string, error) {
	value, err := q.Meta(ctx, name)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	if err != nil {
		return "", fmt.Errorf("load %s: %w", name, err)
	}
	return value, nil
}

func loadCursor(ctx context.Context, q *db.Queries) (uint64, bool, error) {
	value, err := loadMeta(ctx, q, metaChainCursor)
	if err != nil || value == "" {
		return 0, false, err
	}
	block, err := strconv.ParseUint(value, 10, 64)
	return block, err == nil, err
}
