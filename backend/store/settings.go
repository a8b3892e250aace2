package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/moonrig/moonrig/backend/store/internal/db"
)

// GetDocument decodes the JSON document of that name into into, and reports whether there is one.
func (s *Store) GetDocument(ctx context.Context, name string, into any) (found bool, err error) {
	err = s.read(ctx, func(q *db.Queries) error {
		raw, err := q.Document(ctx, name)
		if errors.Is(err, sql.ErrNoRows) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("load document %s: %w", name, err)
		}
		found = true
		return fromJSON(raw, into)
	})
	return found, err
}

// PutDocument stores v as the JSON document of that name.
func (s *Store) PutDocument(ctx context.Context, name string, v any) error {
	raw, err := toJSON(v)
	if err != nil {
		return err
	}
	return s.write(ctx, func(q *db.Queries) error {
		return q.PutDocument(ctx, db.PutDocumentParams{Name: name, Value: raw})
	})
}
