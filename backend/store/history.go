package store

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store/internal/db"
)

// A HistoryKind says what an entry is about. Serialised as these words.
type HistoryKind string

// The kinds of history.
const (
	HistoryLease      HistoryKind = "lease"
	HistoryDeposit    HistoryKind = "deposit"
	HistoryWithdrawal HistoryKind = "withdrawal"
	HistoryRedemption HistoryKind = "redemption"
	// HistoryFee is what the escrow kept of a redemption, whose amount includes it.
	HistoryFee HistoryKind = "fee"
)

// A HistoryEntry is one lease that is over, seen as money, or one movement of our own on a channel.
type HistoryEntry struct {
	AtMS  int64
	Role  lease.Role
	Kind  HistoryKind
	Other common.Address // the other side
	// LeaseID is a lease's own, or that of the voucher that was redeemed. Device to MeteredMS are a lease's.
	LeaseID   lease.ID
	Device    string
	Label     string
	State     lease.State
	Reason    condition.Reason
	MeteredMS int64
	// Amount is what a lease cost, or what moved, in the token's smallest unit.
	Amount money.Amount
	Tx     string
	// Relay is a lease's: the deposit that its provider submitted, with what the network charged for that.
	Relay *lease.Relay
}

// A HistoryFilter selects history. Zero fields do not filter. ToMS is exclusive.
type HistoryFilter struct {
	Role         lease.Role
	FromMS, ToMS int64
	Limit        int
}

// A Day is the sum of the leases that ended on one day of some wall clock, and of what the escrow kept of payments on it.
type Day struct {
	Day           string // YYYY-MM-DD
	Earned, Spent money.Amount
	// Fees is what of earnings the escrow kept, on the day that it paid out the rest.
	Fees      money.Amount
	MeteredMS int64
}

// pageRows is how many rows are held in memory at a time.
const pageRows = 500

// History returns the entries that the filter selects, newest first.
func (s *Store) History(ctx context.Context, f HistoryFilter) ([]HistoryEntry, error) {
	var out []HistoryEntry
	err := s.eachEntry(ctx, f, func(e HistoryEntry) error {
		out = append(out, e)
		return nil
	})
	return orZero(out, err)
}

// Totals returns what was earned (provider) or spent (renter) by leases that ended since then or run now.
func (s *Store) Totals(ctx context.Context, role lease.Role, sinceMS int64) (money.Amount, error) {
	var sum money.Amount
	err := s.read(ctx, func(q *db.Queries) error {
		rows, err := q.PromisesSince(ctx, db.PromisesSinceParams{Role: role, EndedAtMS: sinceMS})
		if err != nil {
			return fmt.Errorf("add up leases: %w", err)
		}
		for _, r := range rows {
			sum = sum.Add(worth(r.State, r.Promised, r.Paid))
		}
		return nil
	})
	return orZero(sum, err)
}

// Unsettled returns what was promised and the escrow has not paid yet.
func (s *Store) Unsettled(ctx context.Context, role lease.Role) (money.Amount, error) {
	var sum money.Amount
	err := s.read(ctx, func(q *db.Queries) error {
		rows, err := q.UnsettledPromises(ctx, role)
		if err != nil {
			return fmt.Errorf("add up leases: %w", err)
		}
		for _, r := range rows {
			sum = sum.Add(r.Promised.Minus(r.Paid))
		}
		return nil
	})
	return orZero(sum, err)
}

// Days returns the sum of each day of loc's wall clock between from and to, exclusive, on which a lease ended or a fee was
// taken, oldest first.
func (s *Store) Days(ctx context.Context, loc *time.Location, from, to time.Time) ([]Day, error) {
	var out []Day
	err := s.read(ctx, func(q *db.Queries) error {
		rows, err := q.DayParts(ctx, db.DayPartsParams{FromMS: from.UnixMilli(), ToMS: to.UnixMilli()})
		if err != nil {
			return fmt.Errorf("add up days: %w", err)
		}
		for _, r := range rows { // by time, so by day, unless the zone went back over midnight: then the day merges below
			day := time.UnixMilli(r.EndedAtMS).In(loc).Format(time.DateOnly)
			if len(out) == 0 || out[len(out)-1].Day < day {
				out = append(out, Day{Day: day})
			}
			d := &out[len(out)-1]
			if amount := worth(r.State, r.Promised, r.Paid); r.Role == lease.Provider {
				d.Earned = d.Earned.Add(amount)
			} else {
				d.Spent = d.Spent.Add(amount)
			}
			d.MeteredMS += r.MeteredMS
		}
		fees, err := q.FeeParts(ctx, db.FeePartsParams{FromMS: from.UnixMilli(), ToMS: to.UnixMilli()})
		if err != nil {
			return fmt.Errorf("add up fees: %w", err)
		}
		for _, r := range fees {
			day := time.UnixMilli(r.AtMS).In(loc).Format(time.DateOnly)
			at, found := slices.BinarySearchFunc(out, day, func(d Day, day string) int { return cmp.Compare(d.Day, day) })
			if !found {
				out = slices.Insert(out, at, Day{Day: day})
			}
			out[at].Fees = out[at].Fees.Add(r.Amount)
		}
		return nil
	})
	return orZero(out, err)
}

// worth is what a lease cost: what was paid once it is settled, what is promised until then.
func worth(s lease.State, promised, paid money.Amount) money.Amount {
	if s == lease.Settled {
		return paid
	}
	return promised
}

// eachEntry gives fn the entries that the filter selects, newest first, all from one snapshot and a page at a time.
func (s *Store) eachEntry(ctx context.Context, f HistoryFilter, fn func(HistoryEntry) error) error {
	if f.ToMS == 0 {
		f.ToMS = math.MaxInt64
	}
	return s.read(ctx, func(q *db.Queries) error {
		leases, moves := leasePages(ctx, q, f), movePages(ctx, q, f)
		for n := 0; f.Limit <= 0 || n < f.Limit; n++ {
			l, err := leases.peek()
			if err != nil {
				return err
			}
			m, err := moves.peek()
			if err != nil {
				return err
			}
			switch {
			case l == nil && m == nil:
				return nil
			case m == nil || (l != nil && l.AtMS >= m.AtMS):
				leases.skip()
				err = fn(*l)
			default:
				moves.skip()
				err = fn(*m)
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
}

// pages reads entries a page at a time: next returns the page after the one before, empty at the end.
type pages struct {
	next func() ([]HistoryEntry, error)
	page []HistoryEntry
	done bool
}

func (p *pages) peek() (*HistoryEntry, error) {
	if len(p.page) == 0 && !p.done {
		var err error
		if p.page, err = p.next(); err != nil {
			return nil, fmt.Errorf("list history: %w", err)
		}
		p.done = len(p.page) < pageRows
	}
	if len(p.page) == 0 {
		return nil, nil
	}
	return &p.page[0], nil
}

func (p *pages) skip() { p.page = p.page[1:] }

func leasePages(ctx context.Context, q *db.Queries, f HistoryFilter) *pages {
	at := db.LeasesOverParams{AnyRole: string(f.Role), FromMS: f.FromMS, ToMS: f.ToMS, AtMS: math.MaxInt64, MaxRows: pageRows}
	return &pages{next: func() ([]HistoryEntry, error) {
		rows, err := q.LeasesOver(ctx, at)
		if err != nil {
			return nil, err
		}
		var out []HistoryEntry
		for _, r := range rows {
			at.AtMS, at.Place = r.EndedAtMS, string(r.Role)+r.ID
			l, err := leaseOf(r)
			if err != nil {
				return nil, err
			}
			out = append(out, entryOfLease(l))
		}
		return out, nil
	}}
}

func movePages(ctx context.Context, q *db.Queries, f HistoryFilter) *pages {
	at := db.MovementsParams{AnyRole: string(f.Role), FromMS: f.FromMS, ToMS: f.ToMS, AtMS: math.MaxInt64, MaxRows: pageRows}
	return &pages{next: func() ([]HistoryEntry, error) {
		rows, err := q.Movements(ctx, at)
		if err != nil {
			return nil, err
		}
		var out []HistoryEntry
		for _, r := range rows {
			at.AtMS, at.TxHash, at.LogIndex = r.AtMS, r.TxHash, r.LogIndex
			e, err := chainEventOf(r)
			if err != nil {
				return nil, err
			}
			out = append(out, entryOfMove(e))
		}
		return out, nil
	}}
}

func entryOfLease(l lease.Record) HistoryEntry {
	t := l.Signed.Terms
	e := HistoryEntry{
		AtMS: l.EndedAtMS, Role: l.Role, Kind: HistoryLease, Other: other(l.Role, t.Channel()), LeaseID: l.ID, Device: t.DeviceName,
		Label: l.Label, State: l.State, Reason: l.Reason, MeteredMS: l.MeteredMS, Amount: worth(l.State, l.Promised, l.Paid), Tx: l.SettleTx,
		Relay: l.Relay,
	}
	return e
}

func entryOfMove(c ChainEvent) HistoryEntry {
	e := HistoryEntry{
		AtMS: c.AtMS, Role: c.Role, Other: other(c.Role, c.Key), LeaseID: c.LeaseID, Amount: c.Amount, Tx: c.TxHash.Hex(),
	}
	switch {
	case c.Kind == ChainFee:
		e.Kind = HistoryFee
	case c.Role == lease.Provider:
		e.Kind = HistoryRedemption
	case c.Kind == ChainDeposited:
		e.Kind = HistoryDeposit
	default:
		e.Kind = HistoryWithdrawal
		if c.Kind == ChainClosed {
			e.Amount = c.Refunded
		}
	}
	return e
}

func other(role lease.Role, key lease.ChannelKey) common.Address {
	if role == lease.Provider {
		return key.Renter
	}
	return key.Provider
}
