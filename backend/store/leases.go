package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/store/internal/db"
)

// A LeaseFilter selects leases. Zero fields do not filter.
type LeaseFilter struct {
	Role lease.Role
	// Active selects the leases that are not over, or those that are.
	Active *bool
	// Unsettled selects the leases that ended and wait for their money.
	Unsettled bool
	Channel   *lease.ChannelKey
	// Limit bounds how many are returned, and BeforeMS how new they are; with both one reads page by page.
	Limit    int
	BeforeMS int64
}

// CreateLease stores a new lease with its first event, at CreatedAtMS. A lease of that role and ID that is there already gives
// a Conflict. Nothing can have been promised yet.
func (s *Store) CreateLease(ctx context.Context, l lease.Record) error {
	if l.ID != l.Signed.Terms.ID || (l.Role != lease.Provider && l.Role != lease.Renter) || !l.Promised.IsZero() {
		return condition.Errorf(condition.InvalidInput, "lease %s does not fit its terms", l.ID.Short())
	}
	if l.UpdatedAtMS == 0 {
		l.UpdatedAtMS = l.CreatedAtMS
	}
	return s.write(ctx, func(q *db.Queries) error {
		if _, err := q.LeaseByID(ctx, db.LeaseByIDParams{Role: l.Role, ID: l.ID.String()}); err == nil {
			return condition.Errorf(condition.Conflict, "lease %s is there already", l.ID.Short())
		} else if !errors.Is(err, sql.ErrNoRows) {
			return fmt.Errorf("create lease %s: %w", l.ID, err)
		}
		params, err := insertParams(l)
		if err != nil {
			return err
		}
		if err := q.InsertLease(ctx, params); err != nil {
			return fmt.Errorf("create lease %s: %w", l.ID, err)
		}
		return addEvent(ctx, q, l, lease.Transition{AtMS: l.CreatedAtMS, To: l.State, Reason: l.Reason})
	})
}

// Transition moves a lease to another state, in one durable transaction with the story of it and with what change, which
// may be nil, does to the other fields. A state that may not follow gives a Conflict and changes nothing. A zero reason
// clears that of a pause, but leaves standing why the lease ended.
func (s *Store) Transition(ctx context.Context, role lease.Role, id lease.ID, to lease.State, reason condition.Reason,
	nowMS int64, change func(*lease.Record)) (lease.Record, error) {
	var l lease.Record
	err := s.write(ctx, func(q *db.Queries) (err error) {
		if l, err = loadLease(ctx, q, role, id); err != nil {
			return err
		}
		l, err = transition(ctx, q, l, to, reason, nowMS, change)
		return err
	})
	return orZero(l, err)
}

// UpdateLease changes fields of a lease. It returns an error, and changes nothing, when change touches the identity, the
// terms, the job, the state or the promise: those have methods of their own.
func (s *Store) UpdateLease(ctx context.Context, role lease.Role, id lease.ID, change func(*lease.Record)) (lease.Record, error) {
	var l lease.Record
	err := s.write(ctx, func(q *db.Queries) (err error) {
		if l, err = loadLease(ctx, q, role, id); err != nil {
			return err
		}
		if err := apply(&l, change); err != nil {
			return err
		}
		return saveLease(ctx, q, l)
	})
	return orZero(l, err)
}

// Lease returns one lease, or a NotFound.
func (s *Store) Lease(ctx context.Context, role lease.Role, id lease.ID) (lease.Record, error) {
	var l lease.Record
	err := s.read(ctx, func(q *db.Queries) (err error) {
		l, err = loadLease(ctx, q, role, id)
		return err
	})
	return orZero(l, err)
}

// Leases returns the leases that the filter selects, newest first.
func (s *Store) Leases(ctx context.Context, f LeaseFilter) ([]lease.Record, error) {
	p := db.LeasesParams{AnyRole: string(f.Role), Active: -1, AnyChannel: 1, BeforeMS: f.BeforeMS, MaxRows: int64(f.Limit)}
	if f.Active != nil {
		p.Active = boolInt(*f.Active)
	}
	p.Unsettled = boolInt(f.Unsettled)
	if f.Channel != nil {
		p.AnyChannel, p.Renter, p.Provider, p.Token = 0, f.Channel.Renter, f.Channel.Provider, f.Channel.Token
	}
	if p.BeforeMS == 0 {
		p.BeforeMS = math.MaxInt64
	}
	if p.MaxRows <= 0 {
		p.MaxRows = math.MaxInt64
	}
	var out []lease.Record
	err := s.read(ctx, func(q *db.Queries) error {
		rows, err := q.Leases(ctx, p)
		if err != nil {
			return fmt.Errorf("list leases: %w", err)
		}
		out, err = leasesOf(rows)
		return err
	})
	return out, err
}

// OpenRelays returns one side's leases, over or not, whose signed deposit may still be executed, oldest first.
func (s *Store) OpenRelays(ctx context.Context, role lease.Role) ([]lease.Record, error) {
	var out []lease.Record
	err := s.read(ctx, func(q *db.Queries) error {
		rows, err := q.OpenRelays(ctx, role)
		if err != nil {
			return fmt.Errorf("list signed deposits: %w", err)
		}
		out, err = leasesOf(rows)
		return err
	})
	return out, err
}

// OpenLeases returns one side's leases that are not final, newest first: those that work and those that wait for their money.
func (s *Store) OpenLeases(ctx context.Context, role lease.Role) ([]lease.Record, error) {
	var out []lease.Record
	err := s.read(ctx, func(q *db.Queries) error {
		rows, err := q.OpenLeases(ctx, role)
		if err != nil {
			return fmt.Errorf("list open leases: %w", err)
		}
		out, err = leasesOf(rows)
		return err
	})
	return out, err
}

// LeaseEvents returns the story of a lease, oldest first. A lease that is not there has none.
func (s *Store) LeaseEvents(ctx context.Context, role lease.Role, id lease.ID) ([]lease.Transition, error) {
	var out []lease.Transition
	err := s.read(ctx, func(q *db.Queries) error {
		rows, err := q.LeaseEvents(ctx, db.LeaseEventsParams{Role: role, LeaseID: id.String()})
		if err != nil {
			return fmt.Errorf("list events of lease %s: %w", id, err)
		}
		for _, r := range rows {
			e := lease.Transition{AtMS: r.AtMS, From: r.FromState, To: r.ToState}
			if err := fromJSON(r.Reason, &e.Reason); err != nil {
				return err
			}
			out = append(out, e)
		}
		return nil
	})
	return out, err
}

func transition(ctx context.Context, q *db.Queries, l lease.Record, to lease.State, reason condition.Reason, nowMS int64,
	change func(*lease.Record)) (lease.Record, error) {
	from := l.State
	if err := from.Check(to); err != nil {
		return l, err
	}
	if err := apply(&l, change); err != nil {
		return l, err
	}
	l.State, l.UpdatedAtMS = to, nowMS
	if !reason.IsZero() || !to.Over() {
		l.Reason = reason
	}
	if to == lease.Running && l.StartedAtMS == 0 {
		l.StartedAtMS = nowMS
	}
	if (to == lease.Ending || to == lease.Failed) && l.EndedAtMS == 0 {
		l.EndedAtMS = nowMS
	}
	if err := saveLease(ctx, q, l); err != nil {
		return l, err
	}
	return l, addEvent(ctx, q, l, lease.Transition{AtMS: nowMS, From: from, To: to, Reason: reason})
}

// apply runs change and refuses what it must not touch.
func apply(l *lease.Record, change func(*lease.Record)) error {
	if change == nil {
		return nil
	}
	before, terms, job := *l, l.Signed.Terms.Digest(), l.Job.Hash()
	change(l)
	if l.ID != before.ID || l.Role != before.Role || l.State != before.State || l.Promised.Cmp(before.Promised) != 0 ||
		l.Signed.Terms.Digest() != terms || l.Job.Hash() != job {
		return fmt.Errorf("change lease %s: its identity, terms, job, state or promise was touched", before.ID)
	}
	return nil
}

func addEvent(ctx context.Context, q *db.Queries, l lease.Record, e lease.Transition) error {
	reason, err := toJSON(e.Reason)
	if err != nil {
		return err
	}
	err = q.InsertLeaseEvent(ctx, db.InsertLeaseEventParams{
		Role: l.Role, LeaseID: l.ID.String(), AtMS: e.AtMS, FromState: e.From, ToState: e.To, Reason: reason,
	})
	if err != nil {
		return fmt.Errorf("note that lease %s is %s: %w", l.ID, e.To, err)
	}
	return nil
}

func loadLease(ctx context.Context, q *db.Queries, role lease.Role, id lease.ID) (lease.Record, error) {
	row, err := q.LeaseByID(ctx, db.LeaseByIDParams{Role: role, ID: id.String()})
	if errors.Is(err, sql.ErrNoRows) {
		return lease.Record{}, condition.Errorf(condition.NotFound, "lease %s", id.Short())
	}
	if err != nil {
		return lease.Record{}, fmt.Errorf("load lease %s: %w", id, err)
	}
	return leaseOf(row)
}

func saveLease(ctx context.Context, q *db.Queries, l lease.Record) error {
	params, err := updateParams(l)
	if err != nil {
		return err
	}
	if err := q.UpdateLease(ctx, params); err != nil {
		return fmt.Errorf("save lease %s: %w", l.ID, err)
	}
	return nil
}

// orZero keeps a half-changed value from leaving with an error.
func orZero[T any](v T, err error) (T, error) {
	if err != nil {
		var zero T
		return zero, err
	}
	return v, nil
}
