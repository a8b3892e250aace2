package store_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
)

func heartbeat(l lease.Record, sequence uint64, metered int64) lease.Heartbeat {
	h := lease.Heartbeat{LeaseID: l.ID, Sequence: sequence, State: lease.Running, MeteredMS: metered, At: 2000 + metered/1000, Load: 0.5, Watts: -1}
	h.Signature = sign(providerKey, h.Digest(l.Signed.Terms.Domain()))
	return h
}

// Both sides keep the first and the newest heartbeat, and the meter that they carry.
func TestHeartbeatsAreKept(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "moonrig.db")
	s, err := store.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	for _, role := range []lease.Role{lease.Provider, lease.Renter} {
		l := mustCreate(t, s, newLease(role, 1, money.Units(1000)), lease.Running)
		e, err := s.Evidence(t.Context(), role, l.ID)
		if err != nil || e.First != nil || e.Last != nil || e.Signed.Terms.ID != l.ID {
			t.Fatalf("before it ran: %+v, %v", e, err)
		}
		// Sequences are foreign and may be anything of 64 bits.
		for _, h := range []lease.Heartbeat{heartbeat(l, 10, 1000), heartbeat(l, 1<<63, 5000), heartbeat(l, 1<<63+1, 4000), heartbeat(l, 20, 6000)} {
			if l, err = s.KeepHeartbeat(t.Context(), role, h); err != nil {
				t.Fatal(err)
			}
		}
		if l.MeteredMS != 6000 {
			t.Errorf("%s: the meter says %d", role, l.MeteredMS)
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = openStore(t, path)
	for _, role := range []lease.Role{lease.Provider, lease.Renter} {
		e, err := s.Evidence(t.Context(), role, idOf(1))
		if err != nil {
			t.Fatal(err)
		}
		if e.Role != role || e.First.Sequence != 10 || e.Last.Sequence != 1<<63+1 {
			t.Errorf("%s: heartbeats %+v to %+v are kept", role, e.First, e.Last)
		}
		file, err := e.Encode()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := lease.DecodeEvidence(file); err != nil {
			t.Errorf("%s: what is kept is no evidence: %v", role, err)
		}
	}
}

func TestHeartbeatsRefused(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	l := mustCreate(t, s, newLease(lease.Renter, 1, money.Units(1000)), lease.Running)
	if _, err := s.KeepHeartbeat(t.Context(), lease.Provider, heartbeat(l, 1, 0)); !condition.Is(err, condition.NotFound) {
		t.Errorf("of an unknown lease: %v", err)
	}
	if _, err := s.Evidence(t.Context(), lease.Provider, l.ID); !condition.Is(err, condition.NotFound) {
		t.Errorf("evidence of an unknown lease: %v", err)
	}
	long := heartbeat(l, 1, 7000)
	long.State = lease.State(strings.Repeat("x", lease.MaxHeartbeatBytes))
	if _, err := s.KeepHeartbeat(t.Context(), lease.Renter, long); !condition.Is(err, condition.TooLarge) {
		t.Errorf("one that is too long: %v", err)
	}
	if got, err := s.Lease(t.Context(), lease.Renter, l.ID); err != nil || got.MeteredMS != 0 {
		t.Errorf("a refused heartbeat moved the meter to %d: %v", got.MeteredMS, err)
	}
}
