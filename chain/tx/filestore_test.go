package tx_test

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/chain/tx"
)

// Whatever is put and marked, the file has the same as a store in memory, also for the process that opens it next.
func TestFileStoreKeepsWhatMemoryKeeps(t *testing.T) {
	dir := t.TempDir()
	runs := 0
	rapid.Check(t, func(rt *rapid.T) {
		runs++
		path := filepath.Join(dir, time.Duration(runs).String(), "transactions.json")
		memory := tx.NewMemoryStore()
		file, err := tx.OpenFileStore(path)
		if err != nil {
			rt.Fatal(err)
		}
		ctx := t.Context()
		for range rapid.IntRange(1, 12).Draw(rt, "steps") {
			n := rapid.ByteRange(1, 4).Draw(rt, "transaction")
			hash := common.Hash{n}
			record := tx.Record{Hash: hash, ChainID: uint64(n % 2), From: common.Address{n % 2}, Nonce: uint64(n / 2), Raw: []byte{n, 0xff}, Purpose: "try",
				CreatedAt: time.Unix(1_700_000_000, int64(n)).UTC(), First: hash}
			each := func(how func(tx.Store) error) {
				want, got := how(memory), how(file)
				if (want == nil) != (got == nil) || errors.Is(want, tx.ErrUnknownTransaction) != errors.Is(got, tx.ErrUnknownTransaction) {
					rt.Fatalf("memory says %v, the file %v", want, got)
				}
			}
			switch rapid.SampledFrom([]string{"put", "put", "mined", "pending", "done", "failed"}).Draw(rt, "step") {
			case "put":
				each(func(s tx.Store) error { return s.PutPending(ctx, record) })
			case "mined":
				each(func(s tx.Store) error { return s.MarkMined(ctx, hash, 7, common.Hash{9}, "") })
			case "pending":
				each(func(s tx.Store) error { return s.MarkPending(ctx, hash) })
			case "done":
				each(func(s tx.Store) error { return s.MarkDone(ctx, hash) })
			case "failed":
				each(func(s tx.Store) error { return s.MarkFailed(ctx, hash, "why") })
			}
			again, err := tx.OpenFileStore(path)
			if err != nil {
				rt.Fatal(err)
			}
			for from := range byte(2) {
				want, wantErr := memory.Pending(ctx, uint64(from), common.Address{from})
				for name, s := range map[string]tx.Store{"this process": file, "the next one": again} {
					got, err := s.Pending(ctx, uint64(from), common.Address{from})
					if err != nil || wantErr != nil || len(got)+len(want) > 0 && !reflect.DeepEqual(got, want) {
						rt.Fatalf("%s finds %+v, want %+v (%v, %v)", name, got, want, err, wantErr)
					}
				}
			}
		}
	})
}

// A file that cannot be read is no empty store: what it held may still be mined.
func TestFileStoreRefusesDamage(t *testing.T) {
	for name, text := range map[string]string{
		"cut off": `[{"Hash":"0x01`, "another file": `{"a":1}`, "unknown member": `[{"Nonsense":1}]`, "too long": strings.Repeat(" ", 1<<20) + "[]",
	} {
		path := filepath.Join(t.TempDir(), "transactions.json")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := tx.OpenFileStore(path); err == nil {
			t.Errorf("%s: was taken", name)
		}
	}
}

// What cannot be written is not taken.
func TestFileStoreThatCannotBeWritten(t *testing.T) {
	blocked := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(blocked, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	path := filepath.Join(dir, "state", "transactions.json")
	store, err := tx.OpenFileStore(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(blocked, filepath.Join(dir, "state")); err != nil {
		t.Skip(err)
	}
	r := tx.Record{Hash: common.Hash{1}}
	if err := store.PutPending(t.Context(), r); err == nil {
		t.Fatal("a transaction was stored in no folder")
	}
	if list, err := store.Pending(t.Context(), 0, common.Address{}); err != nil || len(list) != 0 {
		t.Errorf("pending are %+v, %v", list, err)
	}
}
