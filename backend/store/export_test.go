package store

import (
	"context"
	"fmt"
)

// OpenWithin is Open with another patience for locks.
var OpenWithin = open

// LimitToPresentSize lets the file grow no further, as on a full disk.
func LimitToPresentSize(ctx context.Context, s *Store) error {
	var pages int
	if err := s.writer.QueryRowContext(ctx, "PRAGMA page_count").Scan(&pages); err != nil {
		return err
	}
	_, err := s.writer.ExecContext(ctx, fmt.Sprintf("PRAGMA max_page_count = %d", pages))
	return err
}
