package store_test

import (
	"errors"
	"testing"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
)

func TestAcceptVoucher(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	deposit(t, s, 1000, 0)
	mustCreate(t, s, newLease(lease.Provider, 1, money.Units(100)), lease.Running)
	mustCreate(t, s, newLease(lease.Provider, 2, money.Units(100)), lease.Running)
	mustCreate(t, s, newLease(lease.Provider, 3, money.Units(100)), lease.Agreed)

	for _, step := range []struct {
		name string
		v    lease.Voucher
		want condition.Code // empty when it is accepted
		held uint64         // promised for the lease afterwards
	}{
		{"the first", voucher(1, 10, 10), "", 10},
		{"the same again", voucher(1, 10, 10), "", 10},
		{"one that takes from another lease", voucher(2, 10, 10), condition.VoucherRefused, 0},
		{"one that arrives before its elder", voucher(2, 5, 20), "", 5},
		{"the elder", voucher(1, 15, 15), "", 15},
		{"a step back", voucher(1, 14, 20), condition.VoucherRefused, 15},
		{"above the cap", voucher(1, 101, 106), condition.VoucherRefused, 15},
		{"above the deposit", voucher(1, 16, 1001), condition.VoucherRefused, 15},
		{"for a lease that is not funded", voucher(3, 1, 21), condition.VoucherRefused, 0},
		{"for nobody", voucher(4, 1, 21), condition.NotFound, 0},
	} {
		got, err := s.AcceptVoucher(t.Context(), step.v, 7)
		if code := condition.Of(err).Code; code != step.want {
			t.Fatalf("%s: got %v, want %q", step.name, err, step.want)
		}
		if step.want == "" && got.Promised.Cmp(money.Units(step.held)) != 0 {
			t.Errorf("%s: returned %s, want %d", step.name, got.Promised, step.held)
		}
		if step.want == condition.NotFound {
			continue
		}
		l, err := s.Lease(t.Context(), lease.Provider, step.v.LeaseID)
		if err != nil || l.Promised.Cmp(money.Units(step.held)) != 0 {
			t.Errorf("%s: holds %s (%v), want %d", step.name, l.Promised, err, step.held)
		}
	}
	best, ok, err := s.BestVoucher(t.Context(), lease.Provider, channel)
	if err != nil || !ok || best.Cumulative.Cmp(money.Units(20)) != 0 || best.LeaseID != idOf(2) {
		t.Errorf("best voucher: got %+v %v %v", best, ok, err)
	}

	bad := voucher(1, 20, 25)
	bad.Signature[3] ^= 1
	if _, err := s.AcceptVoucher(t.Context(), bad, 8); !condition.Is(err, condition.BadSignature) {
		t.Errorf("a forged voucher: got %v", err)
	}
	mustMove(t, s, lease.Record{Role: lease.Provider, ID: idOf(1)}, lease.Ended)
	if _, err := s.AcceptVoucher(t.Context(), voucher(1, 20, 25), 9); !condition.Is(err, condition.VoucherRefused) {
		t.Errorf("a voucher after the end: got %v", err)
	}
	if _, err := s.AcceptVoucher(t.Context(), voucher(1, 15, 15), 9); err != nil {
		t.Errorf("the last voucher again after the end: %v", err)
	}
}

func TestVoucherAfterTheFileWasLost(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	deposit(t, s, 50, 25) // 25 were redeemed by vouchers that this file never saw
	mustCreate(t, s, newLease(lease.Provider, 1, money.Units(40)), lease.Running)
	if _, err := s.AcceptVoucher(t.Context(), voucher(1, 10, 10), 1); !condition.Is(err, condition.VoucherRefused) {
		t.Errorf("a voucher that the escrow has paid already: got %v", err)
	}
	if _, err := s.AcceptVoucher(t.Context(), voucher(1, 10, 35), 1); err != nil {
		t.Errorf("a voucher on top of what was paid: %v", err)
	}
}

func TestIssueVoucher(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	deposit(t, s, 100, 20)
	mustCreate(t, s, newLease(lease.Renter, 1, money.Units(60)), lease.Running)
	mustCreate(t, s, newLease(lease.Renter, 2, money.Units(60)), lease.Running)
	mustCreate(t, s, newLease(lease.Renter, 3, money.Units(60)), lease.Agreed)
	for _, step := range []struct {
		name         string
		lease        uint64
		amount       uint64
		want         condition.Code
		cum, promise uint64
	}{
		{"starts above what was claimed", 1, 10, "", 30, 10},
		{"adds the other lease", 2, 40, "", 70, 40},
		{"raises by the difference", 1, 15, "", 75, 15},
		{"returns the stored one for less", 2, 3, "", 70, 40},
		{"returns the stored one for the same", 1, 15, "", 75, 15},
		{"stops at the cap", 1, 61, condition.BudgetSpent, 0, 0},
		{"stops at the deposit", 2, 60, "", 95, 60},
		{"stops at the deposit for good", 1, 41, condition.ChannelTooSmall, 0, 0},
		{"wants a funded lease", 3, 1, condition.Conflict, 0, 0},
		{"wants a lease", 4, 1, condition.NotFound, 0, 0},
	} {
		v, err := s.IssueVoucher(t.Context(), idOf(step.lease), money.Units(step.amount), 5, signVoucher)
		if code := condition.Of(err).Code; code != step.want {
			t.Fatalf("%s: got %v, want %q", step.name, err, step.want)
		}
		if step.want != "" {
			continue
		}
		if v.Cumulative.Cmp(money.Units(step.cum)) != 0 || v.LeaseAmount.Cmp(money.Units(step.promise)) != 0 {
			t.Errorf("%s: got %s of %s, want %d of %d", step.name, v.LeaseAmount, v.Cumulative, step.promise, step.cum)
		}
		l, err := s.Lease(t.Context(), lease.Renter, idOf(step.lease))
		if err != nil || l.Promised.Cmp(v.LeaseAmount) != 0 {
			t.Errorf("%s: promised %s (%v), want %s", step.name, l.Promised, err, v.LeaseAmount)
		}
	}
}

func TestIssueVoucherThatCannotBeSignedPromisesNothing(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	deposit(t, s, 100, 0)
	mustCreate(t, s, newLease(lease.Renter, 1, money.Units(60)), lease.Running)
	locked := errors.New("locked")
	_, err := s.IssueVoucher(t.Context(), idOf(1), money.Units(5), 1, func(lease.Voucher) ([]byte, error) { return nil, locked })
	if !errors.Is(err, locked) {
		t.Fatalf("got %v, want the signer's error", err)
	}
	if _, ok, err := s.LeaseVoucher(t.Context(), lease.Renter, idOf(1)); ok || err != nil {
		t.Errorf("a voucher was stored (%v)", err)
	}
	if l, _ := s.Lease(t.Context(), lease.Renter, idOf(1)); !l.Promised.IsZero() {
		t.Errorf("promised %s", l.Promised)
	}
}
