package evidence

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
)

// caseFile puts together what this side can show and say of a lease.
func (f *Files) caseFile(ctx context.Context, r schema.EvidenceRequest) (lease.CaseFile, error) {
	if len(r.Statement) > lease.MaxStatementBytes {
		return lease.CaseFile{}, condition.FieldErrorf("statement", condition.TooLarge, "%d bytes, %d allowed", len(r.Statement), lease.MaxStatementBytes)
	}
	rec, err := f.c.Record(ctx, r.Lease, r.Role)
	if err != nil {
		return lease.CaseFile{}, words.InField("lease", err)
	}
	e, err := f.c.Store().Evidence(ctx, rec.Role, rec.ID)
	if err != nil {
		return lease.CaseFile{}, err
	}
	story, err := f.c.Store().LeaseEvents(ctx, rec.Role, rec.ID)
	if err != nil {
		return lease.CaseFile{}, err
	}
	out := lease.CaseFile{Format: lease.CaseFileFormat, Evidence: e, Statement: strings.ToValidUTF8(r.Statement, ""), State: rec.State, Reason: rec.Reason,
		MeteredMS: rec.MeteredMS, Outputs: rec.Outputs}
	for _, s := range story {
		out.Story = append(out.Story, lease.StoryStep{AtMS: s.AtMS, State: s.To, Reason: s.Reason})
	}
	out.Log, err = f.logHash(rec)
	return out, err
}

// logHash hashes what is kept of a job's log; nil when that is nothing.
func (f *Files) logHash(rec lease.Record) (*lease.LogHash, error) {
	out, sum := &lease.LogHash{From: -1}, sha256.New()
	kept, err := f.c.JobLog(rec, func(l lease.Log) bool {
		if out.From < 0 {
			out.From = l.Offset
		}
		out.Bytes += int64(len(l.Text))
		sum.Write(l.Text)
		return true
	})
	if !kept || condition.Is(err, condition.NotFound) || (err == nil && out.From < 0) {
		return nil, nil
	}
	out.SHA256 = hex.EncodeToString(sum.Sum(nil))
	return out, err
}
