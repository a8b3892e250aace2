package evidence

import (
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
func (f *Files) KeepEvidence(ctx context.Context, r schema.EvidenceRequest) (schema.EvidenceFile, error) {
	content, name := r.Content, r.Name
	switch {
	case len(content) > f.c.MaxBytes:
		return schema.EvidenceFile{}, condition.FieldErrorf("content", condition.TooLarge, "%d bytes, %d allowed", len(content), f.c.MaxBytes)
	case len(content) == 0 && r.Lease == "":
		return schema.EvidenceFile{}, condition.FieldErrorf("content", condition.InvalidInput, "the file is empty")
	case len(content) == 0:
		made, err := f.caseFile(ctx, r)
		if err != nil {
			return schema.EvidenceFile{}, err
		}
		if content, err = made.Encode(); err != nil {
			return schema.EvidenceFile{}, err
		}
		if name == "" {
			name = "case-" + made.Evidence.Signed.Terms.ID.Short() + ".json"
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
	return v, keepFile(f.c.Dir, v.SHA256, content)
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
func (f *Files) Evidence(_ context.Context, hash string) ([]byte, error) {
	hash = strings.TrimPrefix(hash, "0x")
	if !hashPattern.MatchString(hash) {
		return nil, condition.Errorf(condition.InvalidInput, "%q is not the hash of a file", words.Clip(hash, 70))
	}
	content, err := os.ReadFile(filepath.Join(f.c.Dir, hash))
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

// Keeps reports whether a file is kept here.
func (f *Files) Keeps(hash string) bool {
	_, err := os.Stat(filepath.Join(f.c.Dir, hash))
	return hashPattern.MatchString(hash) && err == nil
}
