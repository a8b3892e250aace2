package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/store/internal/db"
)

// KeepHeartbeat stores a heartbeat that was checked, or made, together with the meter's reading in it, which never goes back. Of
// each lease the first and the newest heartbeat are kept, by their sequences.
func (s *Store) KeepHeartbeat(ctx context.Context, role lease.Role, h lease.Heartbeat) (lease.Record, error) {
	var l lease.Record
	err := s.write(ctx, func(q *db.Queries) (err error) {
		if l, err = loadLease(ctx, q, role, h.LeaseID); err != nil {
			return err
		}
		first, last, err := heartbeats(ctx, q, role, h.LeaseID)
		if err != nil {
			return err
		}
		if first == nil {
			first = &h
		}
		if last == nil || h.Sequence > last.Sequence {
			if err := putHeartbeats(ctx, q, role, *first, h); err != nil {
				return err
			}
		}
		l.MeteredMS = max(l.MeteredMS, h.MeteredMS)
		return saveLease(ctx, q, l)
	})
	return orZero(l, err)
}

// Evidence returns what one side can show of a lease, or a NotFound. A lease that has not run has no heartbeats.
func (s *Store) Evidence(ctx context.Context, role lease.Role, id lease.ID) (lease.Evidence, error) {
	var e lease.Evidence
	err := s.read(ctx, func(q *db.Queries) error {
		l, err := loadLease(ctx, q, role, id)
		if err != nil {
			return err
		}
		first, last, err := heartbeats(ctx, q, role, id)
		if err != nil {
			return err
		}
		e = lease.NewEvidence(role, l.Signed, first, last)
		return nil
	})
	return orZero(e, err)
}

// heartbeats returns the first and the newest heartbeat of a lease; nil where there is none.
func heartbeats(ctx context.Context, q *db.Queries, role lease.Role, id lease.ID) (first, last *lease.Heartbeat, err error) {
	row, err := q.LeaseHeartbeats(ctx, db.LeaseHeartbeatsParams{Role: role, LeaseID: id.String()})
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil, nil
	}
	if err != nil {
		return nil, nil, fmt.Errorf("load heartbeats of lease %s: %w", id, err)
	}
	first, last = &lease.Heartbeat{}, &lease.Heartbeat{}
	if err := errors.Join(fromJSON(row.FirstBeat, first), fromJSON(row.LastBeat, last)); err != nil {
		return nil, nil, err
	}
	return first, last, nil
}

func putHeartbeats(ctx context.Context, q *db.Queries, role lease.Role, first, last lease.Heartbeat) error {
	a, err := toJSON(first)
	if err != nil {
		return err
	}
	b, err := toJSON(last)
	if err != nil {
		return err
	}
	// A heartbeat's words are few once it was checked; who forgot to finds out here.
	if most := max(len(a), len(b)); most > lease.MaxHeartbeatBytes {
		return condition.Errorf(condition.TooLarge, "a heartbeat of %d bytes", most)
	}
	if err := q.PutHeartbeats(ctx, db.PutHeartbeatsParams{Role: role, LeaseID: last.LeaseID.String(), FirstBeat: a, LastBeat: b}); err != nil {
		return fmt.Errorf("keep heartbeat of lease %s: %w", last.LeaseID, err)
	}
	return nil
}
