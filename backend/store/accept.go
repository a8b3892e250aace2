package store

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store/internal/db"
)

// AcceptVoucher checks a voucher that a provider was sent against its lease and its channel, stores it and raises what is
// promised. It is durable when it returns the lease. The same voucher again changes nothing and is no error.
func (s *Store) AcceptVoucher(ctx context.Context, v lease.Voucher, nowMS int64) (lease.Record, error) {
	// The signature takes longer than all the rest, so it is looked at before the voucher's turn comes, on the caller's own time.
	signed, err := s.terms.verify(v)
	if err != nil {
		return lease.Record{}, err
	}
	var l lease.Record
	err = explain(s.writer.accept(ctx, func(q *db.Queries) (err error) {
		l, err = s.writer.tally.accept(ctx, q, v, signed, nowMS)
		return err
	}))
	if err == nil {
		s.terms.keep(l.Signed.Terms)
	}
	return orZero(l, err)
}

// tally is what the writer knows by heart of the leases whose vouchers come in, and what of it the tables do not say yet: a
// voucher is one row when it is accepted, and the sums that follow from it are written when somebody asks for them. The
// vouchers alone tell them anew after a crash. Only the writer's goroutine uses it.
type tally struct {
	leases   map[lease.ID]*tallied
	channels map[lease.ChannelKey]*sums
	// unfolded holds the leases whose promise the tables do not know yet.
	unfolded map[lease.ID]bool
}

// tallied is one lease with its newest voucher.
type tallied struct {
	rec     lease.Record
	voucher lease.Voucher
	has     bool
	sums    *sums
}

// sums is a channel's ledger as CheckVoucher needs it, and what of its best voucher is some lease's.
type sums struct {
	ledger   lease.Ledger
	assigned money.Amount
}

func newTally() *tally {
	t := &tally{unfolded: map[lease.ID]bool{}}
	t.forget()
	return t
}

// maxTallied bounds what is known by heart.
const maxTallied = 4096

// forget leaves what is known to the tables, which may change now.
func (t *tally) forget() {
	t.leases, t.channels = map[lease.ID]*tallied{}, map[lease.ChannelKey]*sums{}
}

// accept is AcceptVoucher within the writer's transaction. It writes once or not at all.
func (t *tally) accept(ctx context.Context, q *db.Queries, v lease.Voucher, signed bool, nowMS int64) (lease.Record, error) {
	l, err := t.lease(ctx, q, v.LeaseID)
	if err != nil {
		return lease.Record{}, err
	}
	if l.has && equal(l.voucher, v) {
		return l.rec, nil
	}
	if !works(l.rec.State) {
		return l.rec, condition.Errorf(condition.VoucherRefused, "the lease is %s", l.rec.State)
	}
	check := lease.CheckVoucher
	if signed {
		check = lease.CheckVoucherSums
	}
	if err := check(l.rec.Signed.Terms, v, l.rec.Promised, l.sums.ledger); err != nil {
		return l.rec, err
	}
	if err := putVoucher(ctx, q, lease.Provider, v, nowMS); err != nil {
		return l.rec, err
	}
	sums := l.sums
	sums.assigned = sums.assigned.Add(v.LeaseAmount.Minus(l.rec.Promised))
	sums.ledger.Best = sums.ledger.Best.Max(v.Cumulative)
	sums.ledger.Unassigned = sums.ledger.Best.Minus(sums.assigned)
	l.rec.Promised, l.rec.UpdatedAtMS = v.LeaseAmount, nowMS
	l.voucher, l.has = v, true
	t.unfolded[v.LeaseID] = true
	return l.rec, nil
}

// lease returns a lease and its channel, from the tables where it is not known by heart. What the tables do not know yet of a
// channel cannot be missed: whatever is unfolded is known by heart, and forgetting comes after folding.
func (t *tally) lease(ctx context.Context, q *db.Queries, id lease.ID) (*tallied, error) {
	if l, ok := t.leases[id]; ok {
		return l, nil
	}
	rec, err := loadLease(ctx, q, lease.Provider, id)
	if err != nil {
		return nil, err
	}
	l := &tallied{rec: rec}
	if l.voucher, l.has, err = leaseVoucher(ctx, q, lease.Provider, id); err != nil {
		return nil, err
	}
	key := rec.Signed.Terms.Channel()
	if l.sums = t.channels[key]; l.sums == nil {
		l.sums = &sums{}
		if l.sums.ledger, err = loadLedger(ctx, q, lease.Provider, key); err != nil {
			return nil, err
		}
		l.sums.assigned = l.sums.ledger.Best.Minus(l.sums.ledger.Unassigned)
		t.channels[key] = l.sums
	}
	t.leases[id] = l
	return l, nil
}

// full says that there is enough to fold.
func (t *tally) full() bool { return len(t.leases) >= maxTallied }

// fold writes down what follows from vouchers that were accepted.
func (t *tally) fold(ctx context.Context, q *db.Queries) error {
	for id := range t.unfolded {
		if err := foldLease(ctx, q, id); err != nil {
			return err
		}
	}
	clear(t.unfolded)
	t.forget()
	return nil
}

// foldLease raises a provider's lease and its channel to what the lease's voucher promises.
func foldLease(ctx context.Context, q *db.Queries, id lease.ID) error {
	row, err := q.LeaseVoucher(ctx, db.LeaseVoucherParams{Role: lease.Provider, LeaseID: id.String()})
	if err != nil {
		return fmt.Errorf("load voucher of lease %s: %w", id, err)
	}
	l, err := loadLease(ctx, q, lease.Provider, id)
	if err != nil {
		return err
	}
	return raise(ctx, q, &l, row.LeaseAmount, row.AtMS)
}

// unfoldedQuery names the leases whose voucher promises what the lease does not say yet.
const unfoldedQuery = `SELECT v.lease_id FROM vouchers v JOIN leases l ON l.role = v.role AND l.id = v.lease_id
WHERE v.role = 'provider' AND v.lease_amount <> l.promised`

// foldAll finds by the vouchers what was not folded when a process ended, or when a transaction was lost.
func foldAll(ctx context.Context, d db.DBTX) (err error) {
	rows, err := d.QueryContext(ctx, unfoldedQuery)
	if err != nil {
		return fmt.Errorf("list promises: %w", err)
	}
	var ids []lease.ID
	for rows.Next() {
		var text string
		if err = rows.Scan(&text); err != nil {
			break
		}
		var id lease.ID
		if id, err = lease.ParseID(text); err != nil {
			break
		}
		ids = append(ids, id)
	}
	if err := errors.Join(err, rows.Err(), rows.Close()); err != nil { //nolint:sqlclosecheck // closed here and not at the end: the connection is needed below
		return fmt.Errorf("list promises: %w", err)
	}
	for _, id := range ids {
		if err := foldLease(ctx, db.New(d), id); err != nil {
			return err
		}
	}
	return nil
}

// termsCache remembers the terms of leases whose vouchers come in. A lease's terms never change and its ID is never used
// again, so what is remembered stays true.
type termsCache struct {
	mu    sync.RWMutex // guards the following field
	terms map[lease.ID]lease.Terms
}

// verify checks the voucher's signature, if its lease's terms are known, and says whether it did.
func (c *termsCache) verify(v lease.Voucher) (bool, error) {
	c.mu.RLock()
	t, ok := c.terms[v.LeaseID]
	c.mu.RUnlock()
	if !ok || v.ChannelKey != t.Channel() || v.Cumulative.BitLen() > lease.MaxVoucherBits || v.LeaseAmount.BitLen() > lease.MaxVoucherBits {
		return false, nil // refused later, with the reason that fits
	}
	return true, lease.CheckVoucherSignature(t, v)
}

func (c *termsCache) keep(t lease.Terms) {
	c.mu.RLock()
	_, ok := c.terms[t.ID]
	c.mu.RUnlock()
	if ok {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.terms == nil || len(c.terms) >= maxTallied {
		c.terms = map[lease.ID]lease.Terms{}
	}
	c.terms[t.ID] = t
}
