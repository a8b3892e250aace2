package evidence_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"testing"

	"github.com/moonrig/moonrig/backend/agent/evidence"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
)

func newFiles(t *testing.T) (*evidence.Files, string) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "evidence")
	return evidence.New(evidence.Config{Dir: dir, MaxBytes: 100,
		Record: func(context.Context, string, string) (lease.Record, error) {
			return lease.Record{}, condition.Errorf(condition.NotFound, "no lease")
		}}), dir
}

// A file that is kept is there under its hash, once, and comes back as it was.
func TestKept(t *testing.T) {
	f, dir := newFiles(t)
	content := []byte("a picture of a screen")
	sum := sha256.Sum256(content)
	for range 2 {
		v, err := f.KeepEvidence(t.Context(), schema.EvidenceRequest{Name: "screen.png", Content: content})
		if err != nil || v.SHA256 != hex.EncodeToString(sum[:]) || v.Bytes != int64(len(content)) || v.LeaseID != "" {
			t.Fatalf("%+v, %v", v, err)
		}
	}
	if entries, err := os.ReadDir(dir); err != nil || len(entries) != 1 {
		t.Fatalf("%d files are kept: %v", len(entries), err)
	}
	hash := hex.EncodeToString(sum[:])
	if got, err := f.Evidence(t.Context(), "0x"+hash); err != nil || !bytes.Equal(got, content) || !f.Keeps(hash) {
		t.Errorf("%q comes back, %v", got, err)
	}
	// Whoever changes it on the disk does not get away with it.
	if err := os.WriteFile(filepath.Join(dir, hash), []byte("another picture"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := f.Evidence(t.Context(), hash); !condition.Is(err, condition.Conflict) {
		t.Errorf("a file that was changed gives %v", err)
	}
}

func TestNotKept(t *testing.T) {
	f, dir := newFiles(t)
	for _, tt := range []struct {
		name    string
		request schema.EvidenceRequest
		code    condition.Code
	}{
		{"too large", schema.EvidenceRequest{Content: make([]byte, 101)}, condition.TooLarge},
		{"empty", schema.EvidenceRequest{}, condition.InvalidInput},
		{"no such lease", schema.EvidenceRequest{Lease: "00"}, condition.NotFound},
	} {
		if _, err := f.KeepEvidence(t.Context(), tt.request); !condition.Is(err, tt.code) {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
	if _, err := os.Stat(dir); !os.IsNotExist(err) {
		t.Errorf("the folder is there: %v", err)
	}
	for hash, code := range map[string]condition.Code{
		"../wallet/key.json": condition.InvalidInput, "": condition.InvalidInput,
		hex.EncodeToString(make([]byte, sha256.Size)): condition.NotFound,
	} {
		if _, err := f.Evidence(t.Context(), hash); !condition.Is(err, code) || f.Keeps(hash) {
			t.Errorf("%q: %v", hash, err)
		}
	}
}
