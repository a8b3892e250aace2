package store_test

import (
	"context"
	"errors"
	"path/filepath"
	"sync"
	"testing"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
)

// held keeps the writer busy until the returned function is called, so that everything written meanwhile waits and shares
// what comes next.
func held(t *testing.T, s *store.Store) (release func()) {
	t.Helper()
	busy, free, done := make(chan struct{}), make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		_, err := s.UpdateLease(context.Background(), lease.Provider, idOf(1), func(*lease.Record) {
			close(busy)
			<-free
		})
		if err != nil {
			t.Error(err)
		}
	}()
	<-busy
	return func() {
		close(free)
		<-done
	}
}

// Vouchers that are saved together are judged one by one: a bad one is refused, and takes none of the others along.
func TestBadVouchersInABatch(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	const leases = 40
	deposit(t, s, 1_000_000, 0)
	for n := uint64(1); n <= leases; n++ {
		mustCreate(t, s, newLease(lease.Provider, n, money.Units(100)), lease.Running)
	}
	release := held(t, s)
	var all sync.WaitGroup
	errs := make([]error, leases+1)
	for n := uint64(1); n <= leases; n++ {
		v := voucher(n, 10, 10*leases)
		switch n % 4 {
		case 1:
			v.Signature[7] ^= 1
		case 2:
			v = voucher(n, 101, 10*leases) // above the cap
		}
		all.Go(func() { _, errs[n] = s.AcceptVoucher(t.Context(), v, 7) })
	}
	release()
	all.Wait()
	for n := uint64(1); n <= leases; n++ {
		want, held := condition.Code(""), uint64(10)
		switch n % 4 {
		case 1:
			want, held = condition.BadSignature, 0
		case 2:
			want, held = condition.VoucherRefused, 0
		}
		if got := condition.Of(errs[n]).Code; got != want {
			t.Errorf("voucher %d: got %v, want %q", n, errs[n], want)
		}
		l, err := s.Lease(t.Context(), lease.Provider, idOf(n))
		if err != nil || l.Promised.Cmp(money.Units(held)) != 0 {
			t.Errorf("lease %d is promised %s (%v), want %d", n, l.Promised, err, held)
		}
	}
	ledger, err := s.Ledger(t.Context(), lease.Provider, channel)
	if err != nil || ledger.Unassigned.Cmp(money.Units(10*leases/2)) != 0 {
		t.Errorf("%s are unassigned (%v), want %d: half of the leases are promised theirs", ledger.Unassigned, err, 10*leases/2)
	}
}

// Whatever number of vouchers shares a commit, each lease's newest is what another process finds.
func TestManyVouchersInABatch(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "moonrig.db")
	s := openStore(t, path)
	const leases = 71 // not a sum of few powers of two
	deposit(t, s, 1_000_000, 0)
	for n := uint64(1); n <= leases; n++ {
		mustCreate(t, s, newLease(lease.Provider, n, money.Units(100)), lease.Running)
	}
	release := held(t, s)
	var all sync.WaitGroup
	for n := uint64(1); n <= leases; n++ {
		all.Go(func() {
			if _, err := s.AcceptVoucher(t.Context(), voucher(n, 10, 40*leases), 7); err != nil && !condition.Is(err, condition.VoucherRefused) {
				t.Error(err)
			}
		})
		// A later one of the same lease may share the commit, and may come first: then the other is a step back.
		all.Go(func() {
			if _, err := s.AcceptVoucher(t.Context(), voucher(n, 20, 40*leases), 8); err != nil {
				t.Error(err)
			}
		})
	}
	release()
	all.Wait()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = openStore(t, path)
	for n := uint64(1); n <= leases; n++ {
		v, ok, err := s.LeaseVoucher(t.Context(), lease.Provider, idOf(n))
		if err != nil || !ok || v.LeaseAmount.Cmp(money.Units(20)) != 0 {
			t.Errorf("lease %d has a voucher of %s (%v, %v), want 20", n, v.LeaseAmount, ok, err)
		}
		if l, err := s.Lease(t.Context(), lease.Provider, idOf(n)); err != nil || l.Promised.Cmp(money.Units(20)) != 0 || l.UpdatedAtMS != 8 {
			t.Errorf("lease %d is promised %s at %d (%v), want 20 at 8", n, l.Promised, l.UpdatedAtMS, err)
		}
	}
}

// A change that fails after it has written something leaves nothing of it, and what it shared the transaction with stays.
func TestFailedChangeLeavesNothing(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	for n := uint64(1); n <= 3; n++ {
		mustCreate(t, s, newLease(lease.Provider, n, money.Units(100)), lease.Quoted)
	}
	release := held(t, s)
	var all sync.WaitGroup
	all.Go(func() {
		if _, err := s.UpdateLease(context.Background(), lease.Provider, idOf(2), func(r *lease.Record) { r.Label = "two" }); err != nil {
			t.Error(err)
		}
	})
	all.Go(func() {
		defer func() {
			if got := recover(); got != "developer error" {
				t.Errorf("the caller's panic came back as %v", got)
			}
		}()
		_, err := s.UpdateLease(context.Background(), lease.Provider, idOf(3), func(r *lease.Record) {
			r.Label = "three"
			panic("developer error")
		})
		t.Errorf("it returned %v", err)
	})
	release()
	all.Wait()
	for n, want := range map[uint64]string{2: "two", 3: "job 3"} {
		if l, err := s.Lease(t.Context(), lease.Provider, idOf(n)); err != nil || l.Label != want {
			t.Errorf("lease %d is labelled %q (%v), want %q", n, l.Label, err, want)
		}
	}
}

// A caller that leaves while its write waits has written nothing; one that leaves while others' writes are under way
// takes none of them along.
func TestCallerLeaves(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	for n := uint64(1); n <= 3; n++ {
		mustCreate(t, s, newLease(lease.Provider, n, money.Units(100)), lease.Quoted)
	}
	release := held(t, s)
	ctx, leave := context.WithCancel(t.Context())
	waiting := make(chan error)
	go func() {
		_, err := s.UpdateLease(ctx, lease.Provider, idOf(2), func(r *lease.Record) { r.Label = "two" })
		waiting <- err
	}()
	leave()
	if err := <-waiting; !errors.Is(err, context.Canceled) {
		t.Errorf("it returned %v", err)
	}
	release()

	release = held(t, s)
	ctx, leave = context.WithCancel(t.Context())
	var all sync.WaitGroup
	all.Go(func() {
		if _, err := s.UpdateLease(context.Background(), lease.Provider, idOf(3), func(r *lease.Record) { r.Label = "three" }); err != nil {
			t.Error(err)
		}
	})
	all.Go(func() {
		// Its turn comes, and it leaves in the middle of it: the write goes through and says so.
		_, err := s.UpdateLease(ctx, lease.Provider, idOf(1), func(r *lease.Record) {
			r.Label = "one"
			leave()
		})
		if err != nil {
			t.Error(err)
		}
	})
	release()
	all.Wait()
	for n, want := range map[uint64]string{1: "one", 2: "job 2", 3: "three"} {
		if l, err := s.Lease(t.Context(), lease.Provider, idOf(n)); err != nil || l.Label != want {
			t.Errorf("lease %d is labelled %q (%v), want %q", n, l.Label, err, want)
		}
	}
}

func TestWriteAfterClose(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	mustCreate(t, s, newLease(lease.Provider, 1, money.Units(100)), lease.Quoted)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := s.UpdateLease(t.Context(), lease.Provider, idOf(1), nil); !errors.Is(err, store.ErrClosed) {
		t.Errorf("got %v", err)
	}
}
