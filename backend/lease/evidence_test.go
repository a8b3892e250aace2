package lease_test

import (
	"bytes"
	"testing"

	"github.com/moonrig/moonrig/backend/lease"
)

func goodEvidence() lease.Evidence {
	terms := goodTerms()
	first, last := signedHeartbeat(terms, 5), signedHeartbeat(terms, 9)
	return lease.NewEvidence(lease.Renter, signedTerms(terms), &first, &last)
}

func TestEvidence(t *testing.T) {
	t.Parallel()
	for name, e := range map[string]lease.Evidence{
		"a lease that ran":     goodEvidence(),
		"a lease that did not": lease.NewEvidence(lease.Provider, signedTerms(goodTerms()), nil, nil),
		"a quote":              lease.NewEvidence(lease.Provider, lease.Signed{Terms: goodTerms(), ProviderSignature: sign(providerKey, goodTerms().Digest())}, nil, nil),
	} {
		file, err := e.Encode()
		if err != nil {
			t.Fatal(err)
		}
		back, err := lease.DecodeEvidence(file)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if again, err := back.Encode(); err != nil || !bytes.Equal(again, file) {
			t.Errorf("%s: it is written differently again: %v", name, err)
		}
	}
}

func TestEvidenceRefused(t *testing.T) {
	t.Parallel()
	other := signedHeartbeat(goodTerms(), 11)
	foreign := goodTerms()
	foreign.ID = lease.ID{9}
	for name, change := range map[string]func(*lease.Evidence){
		"another format":                func(e *lease.Evidence) { e.Format = "2" },
		"no side":                       func(e *lease.Evidence) { e.Role = "judge" },
		"other terms":                   func(e *lease.Evidence) { e.Signed.Terms.MaxSeconds++ },
		"a stranger's terms":            func(e *lease.Evidence) { e.Signed.ProviderSignature = e.Signed.RenterSignature },
		"a stranger for the renter":     func(e *lease.Evidence) { e.Signed.RenterSignature = e.Signed.ProviderSignature },
		"one heartbeat":                 func(e *lease.Evidence) { e.First = nil },
		"another meter":                 func(e *lease.Evidence) { e.Last.MeteredMS++ },
		"another time":                  func(e *lease.Evidence) { e.First.At++ },
		"heartbeats in the wrong order": func(e *lease.Evidence) { e.First, e.Last = e.Last, e.First },
		"another lease's heartbeat": func(e *lease.Evidence) {
			h := signedHeartbeat(foreign, 9)
			e.Last = &h
		},
		"digests of something else": func(e *lease.Evidence) { e.Last = &other },
		"no digests":                func(e *lease.Evidence) { e.Digests = lease.EvidenceDigests{} },
	} {
		e := goodEvidence()
		change(&e)
		if _, err := lease.DecodeEvidence(mustJSON(e)); err == nil {
			t.Errorf("%s is believed", name)
		}
	}
	if _, err := lease.DecodeEvidence(append(mustJSON(goodEvidence()), "{}"...)); err == nil {
		t.Error("something after the evidence is believed")
	}
}

func FuzzDecodeEvidence(f *testing.F) {
	fuzz(f, lease.MaxEvidenceBytes, lease.DecodeEvidence, func(e lease.Evidence) {
		if _, err := e.Encode(); err != nil {
			panic(err)
		}
	}, mustJSON(goodEvidence()))
}
