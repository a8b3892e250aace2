package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/moonrig/moonrig/backend/store/internal/db"
)

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
