package store_test

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
)

// settledLease is an ended lease of the provider's that the escrow has paid for by the given transaction.
func settledLease(t *testing.T, s *store.Store, n, amount, cumulative uint64, tx common.Hash) lease.Record {
	t.Helper()
	l := mustCreate(t, s, newLease(lease.Provider, n, money.Units(1000)), lease.Running)
	if _, err := s.AcceptVoucher(t.Context(), voucher(n, amount, cumulative), 50); err != nil {
		t.Fatal(err)
	}
	mustMove(t, s, l, lease.Ended)
	settled, err := s.MarkRedeemed(t.Context(), channel, money.Units(cumulative), tx.Hex(), 100)
	if err != nil || len(settled) != 1 || settled[0].ID != l.ID {
		t.Fatalf("settled: %+v, %v", settled, err)
	}
	return settled[0]
}

func wantReopened(t *testing.T, s *store.Store, got []lease.Record, ids ...uint64) {
	t.Helper()
	if len(got) != len(ids) {
		t.Fatalf("%d leases are reopened, want %v", len(got), ids)
	}
	for i, n := range ids {
		l, err := s.Lease(t.Context(), lease.Provider, idOf(n))
		if err != nil || got[i].ID != l.ID || l.State != lease.Ended || !l.Paid.IsZero() || l.SettleTx != "" || l.Promised.IsZero() {
			t.Errorf("lease %d is %+v, %v", n, l, err)
		}
		story, err := s.LeaseEvents(t.Context(), lease.Provider, idOf(n))
		if last := story[len(story)-1]; err != nil || last.From != lease.Settled || last.To != lease.Ended || last.Reason.Code != condition.SettlementUndone {
			t.Errorf("the story of lease %d ends with %+v, %v", n, last, err)
		}
	}
}

// A redemption on a block that was replaced settles nothing: the leases it had settled, and no others, wait for their money again.
func TestReorganisationReopens(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	deposit(t, s, 1000, 0)
	first, second := common.Hash{1}, common.Hash{2}
	settledLease(t, s, 1, 100, 100, first)
	settledLease(t, s, 2, 50, 150, second)
	for i, tx := range []common.Hash{first, second} {
		e := event(uint64(10+i), 1, lease.Provider, store.ChainRedeemed, 1)
		e.TxHash = tx
		if _, err := s.AppendChainEvent(t.Context(), e); err != nil {
			t.Fatal(err)
		}
	}
	removed, reopened, err := s.RemoveChainEventsFrom(t.Context(), 11, 200)
	if err != nil || len(removed) != 1 {
		t.Fatalf("removed %+v, %v", removed, err)
	}
	wantReopened(t, s, reopened, 2)
	if owed, err := s.Unsettled(t.Context(), lease.Provider); err != nil || owed.Cmp(money.Units(50)) != 0 {
		t.Errorf("%s are not settled, %v", owed, err)
	}
	// It is paid again.
	settled, err := s.MarkRedeemed(t.Context(), channel, money.Units(150), "0x3", 300)
	if err != nil || len(settled) != 1 || settled[0].Paid.Cmp(money.Units(50)) != 0 || settled[0].SettleTx != "0x3" {
		t.Errorf("settled again: %+v, %v", settled, err)
	}
}

// Without an event, what the escrow says now tells.
func TestReopenUnpaid(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	deposit(t, s, 1000, 0)
	settledLease(t, s, 1, 100, 100, common.Hash{1})
	settledLease(t, s, 2, 50, 150, common.Hash{2})
	if got, err := s.ReopenUnpaid(t.Context(), 200); err != nil || len(got) > 0 {
		t.Fatalf("of what is paid for is reopened: %+v, %v", got, err)
	}
	// The chain that took the place of the old one may be shorter for a while.
	if err := s.SetChannel(t.Context(), store.Channel{Key: channel, Balance: money.Units(850), Claimed: money.Units(150), Block: 20}); err != nil {
		t.Fatal(err)
	}
	if _, _, err := s.RemoveChainEventsFrom(t.Context(), 15, 200); err != nil {
		t.Fatal(err)
	}
	if err := s.SetChannel(t.Context(), store.Channel{Key: channel, Balance: money.Units(900), Claimed: money.Units(100), Block: 16}); err != nil {
		t.Fatal(err)
	}
	got, err := s.ReopenUnpaid(t.Context(), 200)
	if err != nil {
		t.Fatal(err)
	}
	wantReopened(t, s, got, 2)
	if got, err := s.ReopenUnpaid(t.Context(), 201); err != nil || len(got) > 0 {
		t.Errorf("it is reopened twice: %+v, %v", got, err)
	}
	l, err := s.Lease(t.Context(), lease.Provider, idOf(1))
	if err != nil || l.State != lease.Settled || !strings.HasPrefix(l.SettleTx, "0x01") {
		t.Errorf("the other is %s (%s), %v", l.State, l.SettleTx, err)
	}
}
