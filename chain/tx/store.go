package tx

import (
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
}

// A Store keeps signed transactions until their fate is known. Implementations must be durable when
// a method returns, and safe for concurrent use.
type Store interface {
	// PutPending stores a transaction before it is first broadcast. Putting the same hash twice is
	// not an error.
	PutPending(ctx context.Context, r Record) error
	// MarkDone notes that the transaction was mined and succeeded.
	MarkDone(ctx context.Context, hash common.Hash) error
	// MarkFailed notes that the transaction reverted, was refused or was replaced, and why.
	MarkFailed(ctx context.Context, hash common.Hash, reason string) error
	// Pending returns the key's transactions that are neither done nor failed, by ascending nonce.
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

// MarkDone implements Store.
func (m *MemoryStore) MarkDone(_ context.Context, hash common.Hash) error {
	return m.mark(hash, "done")
}

// MarkFailed implements Store.
func (m *MemoryStore) MarkFailed(_ context.Context, hash common.Hash, reason string) error {
	return m.mark(hash, "failed: "+reason)
}

func (m *MemoryStore) mark(hash common.Hash, fate string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if _, ok := m.records[hash]; !ok {
		return ErrUnknownTransaction
	}
	m.fate[hash] = fate
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
		switch {
		case a.Nonce < b.Nonce:
			return -1
		case a.Nonce > b.Nonce:
			return 1
		default:
			return a.CreatedAt.Compare(b.CreatedAt)
		}
	})
	return out, nil
}
