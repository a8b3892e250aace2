package store

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store/internal/db"
)

// AdmitLease moves an agreed lease to funded when the free part of its channel covers its cap, in one transaction: two
// leases that arrive together cannot count on the same money.
func (s *Store) AdmitLease(ctx context.Context, role lease.Role, id lease.ID, nowMS int64) (lease.Record, error) {
	var l lease.Record
	err := s.write(ctx, func(q *db.Queries) (err error) {
		if l, err = loadLease(ctx, q, role, id); err != nil {
			return err
		}
		ledger, err := loadLedger(ctx, q, role, l.Signed.Terms.Channel())
		if err != nil {
			return err
		}
		if err := ledger.Admit(l.Signed.Terms.Cap); err != nil {
			return err
		}
		l, err = transition(ctx, q, l, lease.Funded, condition.Reason{}, nowMS, nil)
		return err
	})
	return orZero(l, err)
}

// IssueVoucher promises amount in all for a renter's lease. The voucher is built and signed inside the transaction that
// stores it, so it is durable before anybody sees it, and leases that share the channel add up. An amount not above what
// is promised already returns the voucher that promised it. Sign is given the voucher without its signature; it runs
// while nothing else can be written, so it must not wait for a person, nor call the store.
func (s *Store) IssueVoucher(ctx context.Context, id lease.ID, amount money.Amount, nowMS int64,
	sign func(lease.Voucher) ([]byte, error)) (lease.Voucher, error) {
	var v lease.Voucher
	err := s.write(ctx, func(q *db.Queries) error {
		l, err := loadLease(ctx, q, lease.Renter, id)
		if err != nil {
			return err
		}
		held, ok, err := leaseVoucher(ctx, q, l.Role, l.ID)
		if err != nil {
			return err
		}
		if ok && amount.Cmp(l.Promised) <= 0 {
			v = held
			return nil
		}
		terms := l.Signed.Terms
		switch {
		case !works(l.State):
			return condition.Errorf(condition.Conflict, "a lease that is %s is not paid for", l.State)
		case amount.Cmp(terms.Cap) > 0:
			return condition.Errorf(condition.BudgetSpent, "%s units are above the cap of %s", amount, terms.Cap)
		}
		ledger, err := loadLedger(ctx, q, l.Role, terms.Channel())
		if err != nil {
			return err
		}
		v = lease.Voucher{
			ChannelKey: terms.Channel(), LeaseID: id, LeaseAmount: amount,
			Cumulative: ledger.Best.Add(amount.Minus(l.Promised)),
		}
		if holds := ledger.Balance.Add(ledger.Claimed); v.Cumulative.Cmp(holds) > 0 {
			return condition.Errorf(condition.ChannelTooSmall, "it holds %s units, and %s would be promised", holds, v.Cumulative)
		}
		if v.Signature, err = sign(v); err != nil {
			return fmt.Errorf("sign voucher for lease %s: %w", id, err)
		}
		return promise(ctx, q, &l, v, nowMS)
	})
	return orZero(v, err)
}

// MarkRedeemed notes that the escrow has paid claimed in all on a channel, by the given transaction, and settles the ended
// leases that this covers and those that cost nothing. It returns the leases it settled. A claimed that is known already is no error.
func (s *Store) MarkRedeemed(ctx context.Context, key lease.ChannelKey, claimed money.Amount, tx string, nowMS int64) ([]lease.Record, error) {
	var settled []lease.Record
	err := s.write(ctx, func(q *db.Queries) error {
		ch, known, err := loadChannel(ctx, q, key)
		if err != nil {
			return err
		}
		if more, ok := claimed.Sub(ch.Claimed); known && ok {
			ch.Claimed, ch.Balance = claimed, ch.Balance.Minus(more)
			if err := saveChannel(ctx, q, ch); err != nil {
				return err
			}
		}
		rows, err := q.EndedLeases(ctx, db.EndedLeasesParams{Renter: key.Renter, Provider: key.Provider, Token: key.Token})
		if err != nil {
			return fmt.Errorf("list leases of channel: %w", err)
		}
		ended, err := leasesOf(rows)
		if err != nil {
			return err
		}
		for _, l := range ended {
			if !l.Promised.IsZero() {
				if v, ok, err := leaseVoucher(ctx, q, l.Role, l.ID); err != nil || !ok || v.Cumulative.Cmp(claimed) > 0 {
					if err != nil {
						return err
					}
					continue
				}
			}
			l, err = transition(ctx, q, l, lease.Settled, condition.Reason{}, nowMS, func(l *lease.Record) {
				l.Paid, l.ChannelLeft = l.Promised, ch.Balance
				if !l.Promised.IsZero() {
					l.SettleTx = tx
				}
			})
			if err != nil {
				return err
			}
			settled = append(settled, l)
		}
		return nil
	})
	return orZero(settled, err)
}

// BestVoucher returns the voucher with the highest total on a channel, and whether there is one. For the provider it is
// the one to redeem.
func (s *Store) BestVoucher(ctx context.Context, role lease.Role, key lease.ChannelKey) (v lease.Voucher, ok bool, err error) {
	err = s.read(ctx, func(q *db.Queries) error {
		v, ok, err = bestVoucher(ctx, q, role, key)
		return err
	})
	return v, ok, err
}

// LeaseVoucher returns the newest voucher of a lease, and whether there is one.
func (s *Store) LeaseVoucher(ctx context.Context, role lease.Role, id lease.ID) (v lease.Voucher, ok bool, err error) {
	err = s.read(ctx, func(q *db.Queries) error {
		v, ok, err = leaseVoucher(ctx, q, role, id)
		return err
	})
	return v, ok, err
}

// promise stores the voucher and what it promises for the lease.
func promise(ctx context.Context, q *db.Queries, l *lease.Record, v lease.Voucher, nowMS int64) error {
	if err := putVoucher(ctx, q, l.Role, v, nowMS); err != nil {
		return err
	}
	return raise(ctx, q, l, v.LeaseAmount, nowMS)
}

func putVoucher(ctx context.Context, q *db.Queries, role lease.Role, v lease.Voucher, nowMS int64) error {
	err := q.PutVoucher(ctx, db.PutVoucherParams{
		Role: role, LeaseID: v.LeaseID.String(), Renter: v.Renter, Provider: v.Provider, Token: v.Token,
		Cumulative: v.Cumulative, LeaseAmount: v.LeaseAmount, Signature: v.Signature, AtMS: nowMS,
	})
	if err != nil {
		return fmt.Errorf("store voucher for lease %s: %w", v.LeaseID, err)
	}
	return nil
}

// raise writes down that amount is promised for the lease in all.
func raise(ctx context.Context, q *db.Queries, l *lease.Record, amount money.Amount, nowMS int64) error {
	more := amount.Minus(l.Promised)
	if l.Role == lease.Provider && !more.IsZero() {
		ch, _, err := loadChannel(ctx, q, l.Signed.Terms.Channel())
		if err != nil {
			return err
		}
		ch.Assigned = ch.Assigned.Add(more)
		if err := saveChannel(ctx, q, ch); err != nil {
			return err
		}
	}
	l.Promised, l.UpdatedAtMS = amount, nowMS
	err := q.RaisePromise(ctx, db.RaisePromiseParams{Promised: l.Promised, UpdatedAtMS: nowMS, Role: l.Role, ID: l.ID.String()})
	if err != nil {
		return fmt.Errorf("raise promise of lease %s: %w", l.ID, err)
	}
	return nil
}

func bestVoucher(ctx context.Context, q *db.Queries, role lease.Role, key lease.ChannelKey) (lease.Voucher, bool, error) {
	row, err := q.BestVoucher(ctx, db.BestVoucherParams{Role: role, Renter: key.Renter, Provider: key.Provider, Token: key.Token})
	return voucherOf(row, err)
}

func leaseVoucher(ctx context.Context, q *db.Queries, role lease.Role, id lease.ID) (lease.Voucher, bool, error) {
	row, err := q.LeaseVoucher(ctx, db.LeaseVoucherParams{Role: role, LeaseID: id.String()})
	return voucherOf(row, err)
}

func voucherOf(r db.Voucher, err error) (lease.Voucher, bool, error) {
	if errors.Is(err, sql.ErrNoRows) {
		return lease.Voucher{}, false, nil
	}
	if err != nil {
		return lease.Voucher{}, false, fmt.Errorf("load voucher: %w", err)
	}
	id, err := lease.ParseID(r.LeaseID)
	if err != nil {
		return lease.Voucher{}, false, fmt.Errorf("load voucher: %w", err)
	}
	return lease.Voucher{
		ChannelKey: lease.ChannelKey{Renter: r.Renter, Provider: r.Provider, Token: r.Token},
		Cumulative: r.Cumulative, LeaseID: id, LeaseAmount: r.LeaseAmount, Signature: r.Signature,
	}, true, nil
}

func equal(a, b lease.Voucher) bool {
	return a.ChannelKey == b.ChannelKey && a.LeaseID == b.LeaseID && a.Cumulative.Cmp(b.Cumulative) == 0 &&
		a.LeaseAmount.Cmp(b.LeaseAmount) == 0 && bytes.Equal(a.Signature, b.Signature)
}
