package tx

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
)

// maxStoreBytes bounds a FileStore's file: hundreds of open transactions, and a command has one or two.
const maxStoreBytes = 1 << 20

// A FileStore is a Store in one file, for a command that ends and is called again: what it sent and did not see mined is
// there the next time. The file holds only what is open, and is replaced as a whole at each change. Only one process may use
// it at a time; FileLocks see to that.
type FileStore struct {
	path string

	mu   sync.Mutex // guards the following fields
	open map[common.Hash]Record
	// closed are those that became final in this process. They are in the file no more.
	closed map[common.Hash]bool
}

var _ Store = (*FileStore)(nil)

// OpenFileStore reads the store in the file; a file that is missing is an empty store, and is made by the first change.
func OpenFileStore(path string) (*FileStore, error) {
	s := &FileStore{path: path, open: make(map[common.Hash]Record), closed: make(map[common.Hash]bool)}
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return s, nil
	}
	if err != nil {
		return nil, fmt.Errorf("open stored transactions: %w", err)
	}
	defer f.Close()
	raw, err := io.ReadAll(io.LimitReader(f, maxStoreBytes+1))
	if err != nil {
		return nil, fmt.Errorf("read stored transactions: %w", err)
	}
	if len(raw) > maxStoreBytes {
		return nil, fmt.Errorf("read stored transactions: %s is longer than %d bytes", path, maxStoreBytes)
	}
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.DisallowUnknownFields()
	var list []Record
	if err := decoder.Decode(&list); err != nil {
		return nil, fmt.Errorf("read stored transactions in %s: %w", path, err)
	}
	for _, r := range list {
		s.open[r.Hash] = r
	}
	return s, nil
}

// PutPending implements Store.
func (s *FileStore) PutPending(_ context.Context, r Record) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, ok := s.open[r.Hash]; ok || s.closed[r.Hash] {
		return nil
	}
	next := maps.Clone(s.open)
	next[r.Hash] = r
	return s.save(next)
}

// MarkMined implements Store.
func (s *FileStore) MarkMined(_ context.Context, hash common.Hash, block uint64, blockHash common.Hash, _ string) error {
	return s.change(hash, func(next map[common.Hash]Record) {
		r := next[hash]
		r.Block, r.BlockHash = block, blockHash
		next[hash] = r
	})
}

// MarkPending implements Store.
func (s *FileStore) MarkPending(ctx context.Context, hash common.Hash) error {
	return s.MarkMined(ctx, hash, 0, common.Hash{}, "")
}

// MarkDone implements Store.
func (s *FileStore) MarkDone(_ context.Context, hash common.Hash) error { return s.finish(hash) }

// MarkFailed implements Store. The reason is the caller's to show; it is not kept.
func (s *FileStore) MarkFailed(_ context.Context, hash common.Hash, _ string) error {
	return s.finish(hash)
}

func (s *FileStore) finish(hash common.Hash) error {
	return s.change(hash, func(next map[common.Hash]Record) { delete(next, hash) })
}

// change saves what how makes of the open transactions. One that is final stays as it is.
func (s *FileStore) change(hash common.Hash, how func(next map[common.Hash]Record)) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed[hash] {
		return nil
	}
	if _, ok := s.open[hash]; !ok {
		return ErrUnknownTransaction
	}
	next := maps.Clone(s.open)
	how(next)
	if err := s.save(next); err != nil {
		return err
	}
	if _, ok := next[hash]; !ok {
		s.closed[hash] = true
	}
	return nil
}

// save replaces the file, and only then what the store answers.
func (s *FileStore) save(next map[common.Hash]Record) error {
	raw, err := json.MarshalIndent(inOrder(next), "", "  ")
	if err != nil {
		return fmt.Errorf("store transactions: %w", err)
	}
	dir := filepath.Dir(s.path)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("store transactions: %w", err)
	}
	f, err := os.CreateTemp(dir, ".transactions-*")
	if err != nil {
		return fmt.Errorf("store transactions: %w", err)
	}
	defer os.Remove(f.Name()) // gone already when all went well
	_, err = f.Write(append(raw, '\n'))
	err = errors.Join(err, f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), s.path)
	}
	if err == nil {
		err = syncDir(dir)
	}
	if err != nil {
		return fmt.Errorf("store transactions: %w", err)
	}
	s.open = next
	return nil
}

// Pending implements Store.
func (s *FileStore) Pending(_ context.Context, chainID uint64, from common.Address) ([]Record, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.DeleteFunc(inOrder(s.open), func(r Record) bool { return r.ChainID != chainID || r.From != from }), nil
}

// inOrder lists records by ascending nonce and then age.
func inOrder(records map[common.Hash]Record) []Record {
	return slices.SortedFunc(maps.Values(records), func(a, b Record) int {
		return cmp.Or(cmp.Compare(a.Nonce, b.Nonce), a.CreatedAt.Compare(b.CreatedAt))
	})
}
