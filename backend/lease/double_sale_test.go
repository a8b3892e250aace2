package lease_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
)

// leaseBetween is evidence of a lease of the device that was used from the first to the last second given, all of the time.
func leaseBetween(id byte, from, to int64, change func(*lease.Terms)) lease.Evidence {
	terms := goodTerms()
	terms.ID, terms.QuotedAt, terms.ExpiresAt = lease.ID{id}, from-5, from+55
	if change != nil {
		change(&terms)
	}
	beat := func(sequence uint64, at int64) *lease.Heartbeat {
		h := lease.Heartbeat{LeaseID: terms.ID, Sequence: sequence, State: lease.Running, MeteredMS: (at - from) * 1000, At: at, Load: 1, Watts: 200}
		h.Signature = sign(providerKey, h.Digest(terms.Domain()))
		return &h
	}
	return lease.NewEvidence(lease.Renter, signedTerms(terms), beat(1, from), beat(2, to))
}

const saleStart = 1_700_000_000

var saleTime = time.Unix(saleStart+3600, 0)

func TestDoubleSale(t *testing.T) {
	t.Parallel()
	hour := leaseBetween(1, saleStart, saleStart+3600, nil)
	later := time.Unix(saleStart+4*3600, 0)
	for _, tt := range []struct {
		name  string
		other lease.Evidence
		now   time.Time
		want  condition.Code
	}{
		{"the same time", leaseBetween(2, saleStart+60, saleStart+3600, nil), later, ""},
		{"just more than is believed", leaseBetween(2, saleStart+3600-901, saleStart+7200, nil), later, ""},
		{"what two clocks may be off by", leaseBetween(2, saleStart+3600-900, saleStart+7200, nil), later, condition.NoOverlap},
		{"one after the other", leaseBetween(2, saleStart+3600, saleStart+7200, nil), later, condition.NoOverlap},
		{"the same file", hour, later, condition.NotOneDevice},
		{"another card", leaseBetween(2, saleStart, saleStart+3600, func(t *lease.Terms) { t.DeviceID = "gpu-1" }), later, condition.NotOneDevice},
		{"another computer", leaseBetween(2, saleStart, saleStart+3600, func(t *lease.Terms) { t.ProviderPeer = "peer-q" }), later, condition.NotOneDevice},
		{"another network", leaseBetween(2, saleStart, saleStart+3600, func(t *lease.Terms) { t.ChainID = 1 }), later, condition.NotOneDevice},
		{"old", leaseBetween(2, saleStart+60, saleStart+3600, nil), time.Unix(saleStart+3601, 0).Add(lease.MaxEvidenceAge), condition.EvidenceTooOld},
		{"to come", leaseBetween(2, saleStart+60, saleStart+3600, nil), time.Unix(saleStart+1800, 0), condition.EvidenceTooOld},
		{"one id for two leases", leaseBetween(1, saleStart, saleStart+3600, func(t *lease.Terms) { t.MaxSeconds++ }), later, ""},
		{"a lease that did not run", lease.NewEvidence(lease.Renter, signedTerms(goodTerms()), nil, nil), later, condition.NoOverlap},
	} {
		for _, swapped := range []bool{false, true} {
			a, b := hour, tt.other
			if swapped {
				a, b = b, a
			}
			s, err := lease.CheckDoubleSale(a, b, tt.now)
			if got := condition.Of(err).Code; got != tt.want {
				t.Errorf("%s (swapped %v): got %q, want %q: %v", tt.name, swapped, got, tt.want, err)
			}
			if err == nil && (s.Provider != hour.Signed.Terms.Provider || s.DeviceID != "gpu-0" || s.GoodUntil <= tt.now.Unix()) {
				t.Errorf("%s: %+v", tt.name, s)
			}
		}
	}
}

// Leases that follow each other, however short and whatever the honest errors of their clocks, never prove a double sale.
func TestHonestLeasesProveNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		first := rapid.Int64Range(1, 7200).Draw(rt, "first")
		gap := rapid.Int64Range(0, 7200).Draw(rt, "gap")
		second := rapid.Int64Range(1, 7200).Draw(rt, "second")
		off := rapid.Int64Range(-900, 900).Draw(rt, "clock")
		start := saleStart + first + gap + off
		a, b := leaseBetween(1, saleStart, saleStart+first, nil), leaseBetween(2, start, start+second, nil)
		if _, err := lease.CheckDoubleSale(a, b, time.Unix(saleStart+100_000, 0)); err == nil {
			rt.Fatal("two leases that followed each other prove a double sale")
		}
	})
}
