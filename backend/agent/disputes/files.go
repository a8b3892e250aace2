package disputes

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
)

// hashPattern is the SHA-256 by which a kept file is named, so that no name leads out of the folder.
var hashPattern = regexp.MustCompile(`^[0-9a-f]{64}$`)

// KeepEvidence implements api.Quarrels. The file is on the disk before anybody can put its hash on the chain, where the hash of
// a file that is lost would prove nothing.
func (ct *Court) KeepEvidence(ctx context.Context, r schema.EvidenceRequest) (schema.EvidenceFile, error) {
	content, name := r.Content, r.Name
	switch {
	case len(content) > ct.c.MaxFileBytes:
		return schema.EvidenceFile{}, condition.FieldErrorf("content", condition.TooLarge, "%d bytes, %d allowed", len(content), ct.c.MaxFileBytes)
	case len(content) == 0 && r.Lease == "":
		return schema.EvidenceFile{}, condition.FieldErrorf("content", condition.InvalidInput, "the file is empty")
	case len(content) == 0:
		f, err := ct.caseFile(ctx, r)
		if err != nil {
			return schema.EvidenceFile{}, err
		}
		if content, err = f.Encode(); err != nil {
			return schema.EvidenceFile{}, err
		}
		if name == "" {
			name = "case-" + f.Evidence.Signed.Terms.ID.Short() + ".json"
		}
	}
	e, about, err := lease.Subject(content)
	if err != nil {
		return schema.EvidenceFile{}, words.InField("content", err)
	}
	sum := sha256.Sum256(content)
	v := schema.EvidenceFile{SHA256: hex.EncodeToString(sum[:]), Name: name, Bytes: int64(len(content))}
	if about {
		v.LeaseID = e.Signed.Terms.ID.String()
	}
	return v, keepFile(ct.c.Dir, v.SHA256, content)
}

// keepFile puts a file whole on the disk, or not at all. One that is there is the same: its name is its hash.
func keepFile(dir, name string, content []byte) error {
	path := filepath.Join(dir, name)
	if _, err := os.Stat(path); err == nil {
		return nil
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("make folder of evidence: %w", err)
	}
	temp, err := os.CreateTemp(dir, ".new-*")
	if err != nil {
		return fmt.Errorf("keep evidence: %w", err)
	}
	_, err = temp.Write(content)
	err = errors.Join(err, temp.Sync(), temp.Close())
	if err == nil {
		err = os.Rename(temp.Name(), path)
	}
	if err != nil {
		return errors.Join(fmt.Errorf("keep evidence: %w", err), os.Remove(temp.Name()))
	}
	return syncDir(dir)
}

// Evidence implements api.Quarrels.
func (ct *Court) Evidence(_ context.Context, hash string) ([]byte, error) {
	hash = strings.TrimPrefix(hash, "0x")
	if !hashPattern.MatchString(hash) {
		return nil, condition.Errorf(condition.InvalidInput, "%q is not the hash of a file", words.Clip(hash, 70))
	}
	content, err := os.ReadFile(filepath.Join(ct.c.Dir, hash))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, condition.Errorf(condition.NotFound, "no file %s… is kept here", hash[:8])
	}
	if err != nil {
		return nil, fmt.Errorf("read evidence: %w", err)
	}
	if sum := sha256.Sum256(content); hex.EncodeToString(sum[:]) != hash {
		return nil, condition.Errorf(condition.Conflict, "the file %s… was changed since it was kept", hash[:8])
	}
	return content, nil
}

// keeps reports whether a file is kept here.
func (ct *Court) keeps(hash string) bool {
	_, err := os.Stat(filepath.Join(ct.c.Dir, hash))
	return hashPattern.MatchString(hash) && err == nil
}

// caseFile puts together what this side can show and say of a lease.
func (ct *Court) caseFile(ctx context.Context, r schema.EvidenceRequest) (lease.CaseFile, error) {
	if len(r.Statement) > lease.MaxStatementBytes {
		return lease.CaseFile{}, condition.FieldErrorf("statement", condition.TooLarge, "%d bytes, %d allowed", len(r.Statement), lease.MaxStatementBytes)
	}
	rec, err := ct.c.Record(ctx, r.Lease, r.Role)
	if err != nil {
		return lease.CaseFile{}, words.InField("lease", err)
	}
	e, err := ct.c.Store().Evidence(ctx, rec.Role, rec.ID)
	if err != nil {
		return lease.CaseFile{}, err
	}
	story, err := ct.c.Store().LeaseEvents(ctx, rec.Role, rec.ID)
	if err != nil {
		return lease.CaseFile{}, err
	}
	f := lease.CaseFile{Format: lease.CaseFileFormat, Evidence: e, Statement: strings.ToValidUTF8(r.Statement, ""), State: rec.State, Reason: rec.Reason,
		MeteredMS: rec.MeteredMS, Outputs: rec.Outputs}
	for _, s := range story {
		f.Story = append(f.Story, lease.StoryStep{AtMS: s.AtMS, State: s.To, Reason: s.Reason})
	}
	f.Log, err = ct.logHash(rec)
	return f, err
}

// logHash hashes what is kept of a job's log; nil when that is nothing.
func (ct *Court) logHash(rec lease.Record) (*lease.LogHash, error) {
	out, sum := &lease.LogHash{From: -1}, sha256.New()
	kept, err := ct.c.JobLog(rec, func(l lease.Log) bool {
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

// evidenceOf reads a file that is kept, for a case over the given lease. One that says which lease it is about is about that one.
func (q *quarrel) evidenceOf(ctx context.Context, r schema.SpendRequest, id lease.ID) ([32]byte, error) {
	var hash [32]byte
	if len(r.Evidence) != 1 {
		return hash, condition.FieldErrorf("evidence", condition.InvalidInput, "name one file")
	}
	content, err := q.ct.Evidence(ctx, r.Evidence[0])
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
	content, err := q.ct.Evidence(ctx, hash)
	if err != nil {
		return lease.Evidence{}, words.InField("evidence", err)
	}
	e, err := lease.EvidenceIn(bytes.TrimSpace(content))
	return e, words.InField("evidence", err)
}
