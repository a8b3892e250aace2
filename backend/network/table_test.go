package network_test

import (
	"testing"

	ds "github.com/ipfs/go-datastore"
	"github.com/ipfs/go-datastore/query"

	"github.com/moonrig/moonrig/backend/network"
)

func TestRecordStoreIsBounded(t *testing.T) {
	const limit = 10
	s, err := network.NewRecordStore(limit)
	if err != nil {
		t.Fatal(err)
	}
	for _, foreign := range []string{"/providers/AAAA/PEER", "/elsewhere", s.OwnKey(0).Parent().String()} {
		if err := s.Put(t.Context(), ds.NewKey(foreign), []byte("x")); err == nil {
			t.Errorf("the foreign record %s was kept", foreign)
		}
	}
	left := func() int {
		res, err := s.Query(t.Context(), query.Query{KeysOnly: true})
		if err != nil {
			t.Fatal(err)
		}
		all, err := res.Rest()
		if err != nil {
			t.Fatal(err)
		}
		return len(all)
	}
	for i := range 3 * limit {
		for range 2 { // again, as in each renewal
			if err := s.Put(t.Context(), s.OwnKey(i), []byte("x")); err != nil {
				t.Fatal(err)
			}
		}
		if has, err := s.Has(t.Context(), s.OwnKey(i)); err != nil || !has {
			t.Fatalf("the newest record is not there: %v", err)
		}
		if got, want := left(), min(i+1, limit); got != want {
			t.Fatalf("%d records after %d, want %d", got, i+1, want)
		}
	}
	for i := range 3 * limit {
		if err := s.Delete(t.Context(), s.OwnKey(i)); err != nil {
			t.Fatal(err)
		}
	}
	if got := left(); got != 0 {
		t.Errorf("%d records after deleting all", got)
	}
	for i := range 2 * limit {
		if err := s.Put(t.Context(), s.OwnKey(i), []byte("x")); err != nil {
			t.Fatal(err)
		}
	}
	if got := left(); got != limit {
		t.Errorf("%d records after refilling, want %d", got, limit)
	}
}
