package store_test

import (
	"testing"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
)

// A signed deposit is found for as long as it is open, whatever became of its lease, and each side finds its own.
func TestOpenRelays(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	for n := uint64(1); n <= 3; n++ {
		l := newLease(lease.Renter, n, money.Units(100))
		mustCreate(t, s, l, lease.Quoted)
		if n == 3 {
			continue // funded otherwise
		}
		if _, err := s.UpdateLease(t.Context(), lease.Renter, l.ID, func(r *lease.Record) {
			r.Relay = &lease.Relay{Open: true, Deposit: lease.RelayedDeposit{Nonce: n}}
		}); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := s.Transition(t.Context(), lease.Renter, idOf(1), lease.Failed, condition.New(condition.RelayRefused, ""), 5, nil); err != nil {
		t.Fatal(err)
	}
	open := func(role lease.Role) []lease.Record {
		all, err := s.OpenRelays(t.Context(), role)
		if err != nil {
			t.Fatal(err)
		}
		return all
	}
	if all := open(lease.Renter); len(all) != 2 || all[0].ID != idOf(1) || all[0].State != lease.Failed || all[1].Relay.Deposit.Nonce != 2 {
		t.Errorf("open are %+v", all)
	}
	if all := open(lease.Provider); len(all) != 0 {
		t.Errorf("the other side has %d", len(all))
	}
	if _, err := s.UpdateLease(t.Context(), lease.Renter, idOf(1), func(r *lease.Record) { r.Relay = &lease.Relay{Deposit: r.Relay.Deposit} }); err != nil {
		t.Fatal(err)
	}
	if all := open(lease.Renter); len(all) != 1 || all[0].ID != idOf(2) {
		t.Errorf("open are %+v", all)
	}
}
