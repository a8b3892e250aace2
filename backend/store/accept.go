package store

import (
	"context"
	"errors"
	"fmt"
	"math/bits"
	"slices"
	"strings"
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
	c, err := s.CheckVoucher(v)
	if err != nil {
		return lease.Record{}, err
	}
	return s.AcceptChecked(ctx, c, nowMS)
}

// CheckedVoucher is a voucher that CheckVoucher has looked at. The zero value is a voucher that nobody signed.
type CheckedVoucher struct {
	voucher lease.Voucher
	// signed says that the signature is right; otherwise that could not be told yet.
	signed bool
}

// CheckVoucher does the part of AcceptVoucher that needs no turn: it checks the signature, where the lease is known by heart.
func (s *Store) CheckVoucher(v lease.Voucher) (CheckedVoucher, error) {
	signed, err := s.terms.verify(v)
	if err != nil {
		return CheckedVoucher{}, err
	}
	v.Signature = slices.Clone(v.Signature) // what was checked is what is stored
	return CheckedVoucher{voucher: v, signed: signed}, nil
}

// AcceptChecked is the rest of AcceptVoucher.
func (s *Store) AcceptChecked(ctx context.Context, c CheckedVoucher, nowMS int64) (l lease.Record, err error) {
	err = explain(s.writer.accept(ctx, func(q *db.Queries) (err error) {
		l, err = s.writer.tally.accept(ctx, q, c.voucher, c.signed, nowMS)
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
	// unwritten holds the leases whose newest voucher is not in its table yet; it is before anything is committed.
	unwritten map[lease.ID]*tallied
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
	t := &tally{unwritten: map[lease.ID]*tallied{}, unfolded: map[lease.ID]bool{}}
	t.forget()
	return t
}

// maxTallied bounds what is known by heart.
const maxTallied = 4096

// forget leaves what is known to the tables, which may change now.
func (t *tally) forget() {
	t.leases, t.channels = map[lease.ID]*tallied{}, map[lease.ChannelKey]*sums{}
}

// accept is AcceptVoucher within the writer's transaction. It writes nothing: of several vouchers of one lease that share a
// commit only the newest is a row, which write makes.
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
	sums := l.sums
	sums.assigned = sums.assigned.Add(v.LeaseAmount.Minus(l.rec.Promised))
	sums.ledger.Best = sums.ledger.Best.Max(v.Cumulative)
	sums.ledger.Unassigned = sums.ledger.Best.Minus(sums.assigned)
	l.rec.Promised, l.rec.UpdatedAtMS = v.LeaseAmount, nowMS
	l.voucher, l.has = v, true
	t.unwritten[v.LeaseID], t.unfolded[v.LeaseID] = l, true
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

// write puts the vouchers that were accepted into their table, many rows to a statement: a statement costs the processor more
// than a row.
func (t *tally) write(ctx context.Context, d db.DBTX) error {
	args := make([]any, 0, len(t.unwritten)*voucherColumns)
	for id, l := range t.unwritten {
		v := l.voucher
		args = append(args, string(lease.Provider), id.String(), v.Renter[:], v.Provider[:], v.Token[:], v.Cumulative.String(),
			v.LeaseAmount.String(), []byte(v.Signature), l.rec.UpdatedAtMS)
	}
	for len(args) > 0 {
		i := min(bits.Len(uint(len(args)/voucherColumns)), len(putVouchers)) - 1
		n := voucherColumns << i
		if _, err := d.ExecContext(ctx, putVouchers[i], args[:n]...); err != nil {
			return fmt.Errorf("store vouchers: %w", err)
		}
		args = args[n:]
	}
	clear(t.unwritten)
	return nil
}

const voucherColumns = 9

// putVouchers is the query PutVoucher for 1, 2, 4, 8, 16 and 32 rows: few, since each is prepared once and kept.
var putVouchers = func() (queries [6]string) {
	const row = "(?, ?, ?, ?, ?, ?, ?, ?, ?)"
	for i := range queries {
		queries[i] = "INSERT INTO vouchers (role, lease_id, renter, provider, token, cumulative, lease_amount, signature, at_ms)\nVALUES " +
			row + strings.Repeat(", "+row, 1<<i-1) + `
ON CONFLICT (role, lease_id) DO UPDATE SET
    cumulative = excluded.cumulative, lease_amount = excluded.lease_amount, signature = excluded.signature, at_ms = excluded.at_ms`
	}
	return queries
}()

// fold writes down the vouchers that were accepted, and what follows from them.
func (t *tally) fold(ctx context.Context, d db.DBTX) error {
	if err := t.write(ctx, d); err != nil {
		return err
	}
	q := db.New(d)
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
