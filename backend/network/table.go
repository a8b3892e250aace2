package network

import (
	"context"

	"errors"
	"fmt"
	"strings"
	"sync"

	ds "github.com/ipfs/go-datastore"
	"github.com/ipfs/go-datastore/query"
	dht "github.com/libp2p/go-libp2p-kad-dht"
	"github.com/libp2p/go-libp2p-kad-dht/records"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/protocol"
	"github.com/multiformats/go-base32"
	mh "github.com/multiformats/go-multihash"
)

const (
	// rendezvousKeys is under how many keys each node is listed: whoever crowds out one of them hides nobody.
	rendezvousKeys = 3
	// maxRecords bounds the listings a node keeps for others.
	maxRecords = 8192
)

// rendezvous returns the keys under which a namespace's nodes are listed.
func rendezvous(namespace string) []string {
	keys := make([]string, rendezvousKeys)
	for i := range keys {
		keys[i] = fmt.Sprintf("/moonrig/%s/peers/%d", namespace, i)
	}
	return keys
}

// newTable starts the namespace's Kademlia table. It holds listings only, no values. A node whose reachability is not
// known serves it too, so that small networks work; one known to be behind a NAT only asks.
func newTable(h host.Host, namespace string) (*dht.IpfsDHT, error) {
	store, err := newRecordStore(rendezvous(namespace), maxRecords)
	if err != nil {
		return nil, err
	}
	return dht.New(h,
		dht.ProtocolPrefix(protocol.ID("/moonrig/"+namespace)),
		dht.Mode(dht.ModeAutoServer),
		dht.DisableValues(),
		dht.ProviderDatastore(store),
	)
}

// errNotListed refuses a record that is none of ours.
var errNotListed = errors.New("only listings of this network are kept")

// recordStore keeps listings in memory: only those under the network's own keys, and no more than a fixed number, since
// anybody may send them. Safe for concurrent use.
type recordStore struct {
	prefixes []string
	limit    int

	mu sync.RWMutex
	m  *ds.MapDatastore
	n  int
}

func newRecordStore(keys []string, limit int) (*recordStore, error) {
	s := &recordStore{limit: limit, m: ds.NewMapDatastore()}
	for _, key := range keys {
		sum, err := mh.Sum([]byte(key), mh.SHA2_256, -1)
		if err != nil {
			return nil, fmt.Errorf("hash key: %w", err)
		}
		s.prefixes = append(s.prefixes, records.ProvidersKeyPrefix+base32.RawStdEncoding.EncodeToString(sum)+"/")
	}
	return s, nil
}

func (s *recordStore) ours(key ds.Key) bool {
	for _, p := range s.prefixes {
		if strings.HasPrefix(key.String(), p) {
			return true
		}
	}
	return false
}

// Put implements ds.Write. In a full store the new record takes the place of any other, so that filling it up keeps
// nobody out for long.
func (s *recordStore) Put(ctx context.Context, key ds.Key, value []byte) error {
	if !s.ours(key) {
		return errNotListed
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if has, err := s.m.Has(ctx, key); err != nil {
		return err
	} else if !has {
		if s.n >= s.limit {
			if err := s.dropOne(ctx); err != nil {
				return err
			}
		}
		s.n++
	}
	return s.m.Put(ctx, key, value)
}

func (s *recordStore) dropOne(ctx context.Context) error {
	res, err := s.m.Query(ctx, query.Query{KeysOnly: true})
	if err != nil {
		return err
	}
	defer res.Close()
	if e, ok := res.NextSync(); ok {
		s.n--
		return s.m.Delete(ctx, ds.NewKey(e.Key))
	}
	return nil
}

// Delete implements ds.Write.
func (s *recordStore) Delete(ctx context.Context, key ds.Key) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if has, err := s.m.Has(ctx, key); err != nil || !has {
		return err
	}
	s.n--
	return s.m.Delete(ctx, key)
}

// Get implements ds.Read.
func (s *recordStore) Get(ctx context.Context, key ds.Key) ([]byte, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.m.Get(ctx, key)
}

// Has implements ds.Read.
func (s *recordStore) Has(ctx context.Context, key ds.Key) (bool, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.m.Has(ctx, key)
}

// GetSize implements ds.Read.
func (s *recordStore) GetSize(ctx context.Context, key ds.Key) (int, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.m.GetSize(ctx, key)
}

// Query implements ds.Read. The results are a copy, taken before it returns.
func (s *recordStore) Query(ctx context.Context, q query.Query) (query.Results, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.m.Query(ctx, q)
}

// Sync implements ds.Datastore; there is nothing to write out.
func (s *recordStore) Sync(context.Context, ds.Key) error { return nil }

// Batch implements ds.Batching.
func (s *recordStore) Batch(context.Context) (ds.Batch, error) { return ds.NewBasicBatch(s), nil }

// Close implements io.Closer.
func (s *recordStore) Close() error { return nil }
