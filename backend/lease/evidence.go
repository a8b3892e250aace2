package lease

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/moonrig/moonrig/backend/condition"
)

const (
	// EvidenceFormat names the layout of Evidence; a change of it changes the name.
	EvidenceFormat = "moonrig lease evidence 1"
	// MaxEvidenceBytes bounds a file of evidence.
	MaxEvidenceBytes = 64 << 10
	// MaxHeartbeatBytes bounds one heartbeat as JSON.
	MaxHeartbeatBytes = 4 << 10
)

// Evidence is what one side of a lease can show to anybody: the terms, and the first and the newest heartbeat, as they were
// signed. The disputes contract takes exactly this; two of the same device prove a double sale.
type Evidence struct {
	Format string `json:"format"`
	Role   Role   `json:"role"`
	Signed Signed `json:"signed"`
	// First and Last are missing for a lease that has not run; they may be the same.
	First   *Heartbeat      `json:"first,omitempty"`
	Last    *Heartbeat      `json:"last,omitempty"`
	Digests EvidenceDigests `json:"digests"`
}

// EvidenceDigests are what was signed, as the disputes contract computes them, for whoever checks by hand.
type EvidenceDigests struct {
	Terms hexutil.Bytes `json:"terms"`
	First hexutil.Bytes `json:"first,omitempty"`
	Last  hexutil.Bytes `json:"last,omitempty"`
}

// NewEvidence puts evidence together; both heartbeats or none may be nil.
func NewEvidence(role Role, s Signed, first, last *Heartbeat) Evidence {
	return Evidence{Format: EvidenceFormat, Role: role, Signed: s, First: first, Last: last, Digests: digestsOf(s, first, last)}
}

func digestsOf(s Signed, first, last *Heartbeat) EvidenceDigests {
	digest := func(d [32]byte) hexutil.Bytes { return d[:] }
	out := EvidenceDigests{Terms: digest(s.Terms.Digest())}
	if first != nil && last != nil {
		out.First, out.Last = digest(first.Digest(s.Terms.Domain())), digest(last.Digest(s.Terms.Domain()))
	}
	return out
}

// Encode returns the evidence as a file. The same evidence always gives the same bytes.
func (e Evidence) Encode() ([]byte, error) {
	raw, err := json.MarshalIndent(e, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("write evidence of lease %s: %w", e.Signed.Terms.ID, err)
	}
	return append(raw, '\n'), nil
}

// DecodeEvidence reads evidence from foreign bytes and checks everything that can be checked without a clock or a chain: the
// provider's signatures, the renter's where there is one, and the digests.
func DecodeEvidence(data []byte) (Evidence, error) {
	var e Evidence
	if err := decodeStrict(data, MaxEvidenceBytes, &e); err != nil {
		return Evidence{}, err
	}
	if err := e.check(); err != nil {
		return Evidence{}, err
	}
	return e, nil
}

func (e Evidence) check() error {
	bad := func(why string) error { return condition.Errorf(condition.InvalidInput, "the evidence %s", why) }
	switch {
	case e.Format != EvidenceFormat:
		return bad("is of another format")
	case e.Role != Provider && e.Role != Renter:
		return bad("names no side")
	case (e.First == nil) != (e.Last == nil):
		return bad("lacks a heartbeat")
	}
	if err := e.Signed.VerifyProvider(); err != nil {
		return err
	}
	if len(e.Signed.RenterSignature) > 0 {
		if err := e.Signed.VerifyBoth(); err != nil {
			return err
		}
	}
	if e.Last != nil {
		if err := e.First.Check(e.Signed.Terms, 0); err != nil {
			return err
		}
		if err := e.Last.Check(e.Signed.Terms, e.First.Sequence-1); err != nil {
			return err
		}
	}
	want := digestsOf(e.Signed, e.First, e.Last)
	if !slices.Equal(e.Digests.Terms, want.Terms) || !slices.Equal(e.Digests.First, want.First) || !slices.Equal(e.Digests.Last, want.Last) {
		return bad("names other digests than what was signed has")
	}
	return nil
}
