package tx

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// ErrUnknownTransaction is returned by a Store for a hash that was never put into it.
var ErrUnknownTransaction = errors.New("transaction is not in the store")

// A Record is a signed transaction as it is stored.
type Record struct {
	Hash      common.Hash
	ChainID   uint64
	From      common.Address
	Nonce     uint64
	Raw       []byte // the signed transaction, EIP-2718 encoded; broadcasting it again is harmless
	Purpose   string
	CreatedAt time.Time
	// First is the hash of the request's first transaction. One that was signed again with a higher fee
	// has the same nonce and the same First; at most one of them is ever mined.
	First common.Hash
	// Block and BlockHash are where it was mined, as far as is known; zero while it is not. It may still
	// be undone until it is done or failed.
	Block     uint64
	BlockHash common.Hash
}

// A Store keeps signed transactions until their fate is final. Implementations must be durable when a
// method returns, and safe for concurrent use. All methods but PutPending and Pending give
// ErrUnknownTransaction for a hash that was never put.
type Store interface {
	// PutPending stores a transaction before it is first broadcast. Putting the same hash twice is not an
	// error.
	PutPending(ctx context.Context, r Record) error
	// MarkMined notes in which block the transaction is, and why it failed there; failure is empty when it
	// succeeded. The transaction stays among Pending.
	MarkMined(ctx context.Context, hash common.Hash, block uint64, blockHash common.Hash, failure string) error
	// MarkPending takes back MarkMined: the block was replaced.
	MarkPending(ctx context.Context, hash common.Hash) error
	// MarkDone notes that the transaction succeeded, for good.
	MarkDone(ctx context.Context, hash common.Hash) error
	// MarkFailed notes that the transaction reverted, was refused or was replaced, for good, and why.
	MarkFailed(ctx context.Context, hash common.Hash, reason string) error
	// Pending returns the key's transactions that are neither done nor failed for good, by ascending nonce
	// and then age.
	Pending(ctx context.Context, chainID uint64, from common.Address) ([]Record, error)
}

// A MemoryStore is a Store that forgets when the process ends: for tests and for one-shot commands
// that wait for their receipts.
type MemoryStore struct {
	mu      sync.Mutex // guards the following fields
	records map[common.Hash]Record
	fate    map[common.Hash]string // "" while pending, "done", or the reason of the failure
}

var _ Store = (*MemoryStore)(nil)

// NewMemoryStore returns an empty store.
func NewMemoryStore() *MemoryStore {
	return &MemoryStore{records: make(map[common.Hash]Record), fate: make(map[common.Hash]string)}
}

// PutPending implements Store.
func (m *MemoryStore) PutPending(_ context.Context, r Record) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if _, ok := m.records[r.Hash]; !ok {
		m.records[r.Hash] = r
	}
	return nil
}

// MarkMined implements Store.
func (m *MemoryStore) MarkMined(_ context.Context, hash common.Hash, block uint64, blockHash common.Hash, _ string) error {
	return m.change(hash, func(r *Record) { r.Block, r.BlockHash = block, blockHash })
}

// MarkPending implements Store.
func (m *MemoryStore) MarkPending(_ context.Context, hash common.Hash) error {
	return m.change(hash, func(r *Record) { r.Block, r.BlockHash = 0, common.Hash{} })
}

// MarkDone implements Store.
func (m *MemoryStore) MarkDone(_ context.Context, hash common.Hash) error {
	return m.change(hash, func(*Record) { m.fate[hash] = "done" })
}

// MarkFailed implements Store.
func (m *MemoryStore) MarkFailed(_ context.Context, hash common.Hash, reason string) error {
	return m.change(hash, func(*Record) { m.fate[hash] = "failed: " + reason })
}

func (m *MemoryStore) change(hash common.Hash, how func(*Record)) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	r, ok := m.records[hash]
	if !ok {
		return ErrUnknownTransaction
	}
	how(&r)
	m.records[hash] = r
	return nil
}

// Pending implements Store.
func (m *MemoryStore) Pending(_ context.Context, chainID uint64, from common.Address) ([]Record, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var out []Record
	for hash, r := range m.records {
		if r.ChainID == chainID && r.From == from && m.fate[hash] == "" {
			out = append(out, r)
		}
	}
	slices.SortFunc(out, func(a, b Record) int {
		return cmp.Or(cmp.Compare(a.Nonce, b.Nonce), a.CreatedAt.Compare(b.CreatedAt))
	})
	return out, nil
}
