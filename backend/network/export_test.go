package network

import (
	"context"
	"fmt"
	"net"
	"time"

	ds "github.com/ipfs/go-datastore"
	pubsub "github.com/libp2p/go-libp2p-pubsub"
	pb "github.com/libp2p/go-libp2p-pubsub/pb"
	"github.com/libp2p/go-libp2p/core/peer"
)

// Hasten makes a node of this configuration retry, look around and read scores at a test's pace.
func (c *Config) Hasten() {
	c.timing.retryMin = 20 * time.Millisecond
	c.timing.retryMax = time.Second
	c.timing.findMin = 50 * time.Millisecond
	c.timing.findMax = time.Second
	c.timing.scores = 100 * time.Millisecond
	c.timing.heartbeat = time.Second
}

// OnScores sets what is told after each reading of the peer scores.
func (c *Config) OnScores(f func()) { c.timing.onScores = f }

// Inspect runs a packet with so many messages and one subscription through the hop limit, and returns how many of each
// are left.
func (n *Node) Inspect(hop peer.ID, messages int) (left, subscriptions int) {
	rpc := &pubsub.RPC{RPC: pb.RPC{Subscriptions: []*pb.RPC_SubOpts{{}}}}
	for range messages {
		rpc.Publish = append(rpc.Publish, &pb.Message{})
	}
	if err := n.gossip.inspect(hop, rpc); err != nil {
		panic(err)
	}
	return len(rpc.Publish), len(rpc.Subscriptions)
}

// OpenStream opens a raw HTTP stream.
func (n *Node) OpenStream(ctx context.Context, id string) (net.Conn, error) {
	return n.openStream(ctx, id)
}

// Find hands the dialers a peer as if discovery had found it.
func (n *Node) Find(ctx context.Context, addr string) error {
	info, err := peer.AddrInfoFromString(addr)
	if err != nil {
		return err
	}
	select {
	case n.found <- *info:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// The limiter and the record store, for their own tests.
var (
	NewLimiter     = newLimiter
	NewRecordStore = func(limit int) (*recordStore, error) { return newRecordStore(rendezvous("test"), limit) }
	ParseIdentity  = parseIdentity
)

// Allow is allow.
func (l *limiter) Allow(id peer.ID) bool { return l.allow(id) }

// Len returns how many peers are remembered.
func (l *limiter) Len() int { return len(l.buckets) }

// MaxBuckets is the limiter's bound.
const MaxBuckets = maxBuckets

// OwnKey returns the i-th of many keys under the store's own prefixes.
func (s *recordStore) OwnKey(i int) ds.Key {
	return ds.NewKey(fmt.Sprintf("%sPEER%d", s.prefixes[i%len(s.prefixes)], i))
}

// TableSize returns how many peers are in the node's table.
func (n *Node) TableSize() int { return n.dht.RoutingTable().Size() }

// NewGate is newGate.
var NewGate = newGate

// Name is name.
func (g *gate) Name(id peer.ID) { g.name(id) }
