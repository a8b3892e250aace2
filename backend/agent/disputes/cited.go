package disputes

import (
	"bytes"
	"context"
	"crypto/sha256"

	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
)

// evidenceOf reads a file that is kept, for a case over the given lease. One that says which lease it is about is about that one.
func (q *quarrel) evidenceOf(ctx context.Context, r schema.SpendRequest, id lease.ID) ([32]byte, error) {
	var hash [32]byte
	if len(r.Evidence) != 1 {
		return hash, condition.FieldErrorf("evidence", condition.InvalidInput, "name one file")
	}
	content, err := q.ct.c.Files.Evidence(ctx, r.Evidence[0])
	if err != nil {
		return hash, words.InField("evidence", err)
	}
	e, about, err := lease.Subject(content)
	if err != nil {
		return hash, words.InField("evidence", err)
	}
	if about && e.Signed.Terms.ID != id {
		return hash, condition.FieldErrorf("evidence", condition.OtherLease, "it is about lease %s, and the case about %s", e.Signed.Terms.ID.Short(), id.Short())
	}
	hash = sha256.Sum256(content)
	return hash, nil
}

// saleIn reads the evidence of one lease out of a file that is kept.
func (q *quarrel) saleIn(ctx context.Context, hash string) (lease.Evidence, error) {
	content, err := q.ct.c.Files.Evidence(ctx, hash)
	if err != nil {
		return lease.Evidence{}, words.InField("evidence", err)
	}
	e, err := lease.EvidenceIn(bytes.TrimSpace(content))
	return e, words.InField("evidence", err)
}
