package agent_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/market"
	"github.com/moonrig/moonrig/backend/network"
	"github.com/moonrig/moonrig/chain/devnet"
)

// peer is a node of the test itself: the same transport, and whatever manners the test gives it.
type peer struct{ *network.Node }

// newPeer opens a node whose own limits do not bind it; those of others do.
func newPeer(t *testing.T, chainID uint64, h network.Handlers) *peer {
	t.Helper()
	node, err := network.Open(t.Context(), network.Config{IdentityPath: filepath.Join(t.TempDir(), "peer.key"), Listen: network.LoopbackAddrs(0),
		Namespace: fmt.Sprintf("devnet-%d", chainID), Logger: slog.New(slog.DiscardHandler),
		Limits: network.Limits{MessageBytes: 1 << 20, AuthorRate: network.Rate{PerSecond: 1e6, Burst: 1e6}, HopRate: network.Rate{PerSecond: 1e6, Burst: 1e6}}})
	if err != nil {
		t.Fatal(err)
	}
	if h.Validate == nil {
		h.Validate = func(context.Context, string, []byte) network.Verdict { return network.Accept }
	}
	node.Handle(h)
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- node.Serve(ctx) }()
	t.Cleanup(func() {
		cancel()
		<-ended
		if err := node.Close(); err != nil {
			t.Error(err)
		}
	})
	return &peer{node}
}

func (p *peer) meet(t *testing.T, other schema.PeerStatus) {
	t.Helper()
	if err := p.Connect(t.Context(), other.Addrs[0]); err != nil {
		t.Fatal(err)
	}
}

// offers makes offers of one peer with a wallet of its own.
type offers struct {
	key      *ecdsa.PrivateKey
	chain    schema.ChainStatus
	peer     string
	sequence uint64
}

func (f *offers) make(t *testing.T, device string, change func(*market.Offer)) []byte {
	t.Helper()
	f.sequence++
	now := time.Now()
	o := market.Offer{ChainID: f.chain.ChainID, Escrow: common.HexToAddress(f.chain.Escrow), Token: common.HexToAddress(f.chain.Token),
		Provider: crypto.PubkeyToAddress(f.key.PublicKey), Peer: f.peer, Device: market.Device{ID: device, Kind: "cpu", Name: "A processor"},
		PricePerHour: 1, MaxSeconds: 60, Sequence: f.sequence, IssuedAt: now.Unix(), ExpiresAt: now.Add(5 * time.Minute).Unix()}
	if change != nil {
		change(&o)
	}
	digest := o.Digest()
	sig, err := crypto.Sign(digest[:], f.key)
	if err != nil {
		t.Fatal(err)
	}
	sig[64] += 27
	if o.Signature == nil {
		o.Signature = sig
	}
	data, err := o.Encode()
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// watched is an honest peer that notes what reaches it.
type watched struct {
	*peer
	mu   sync.Mutex // guards the following field
	seen [][]byte
}

func newWatched(t *testing.T, chainID uint64) *watched {
	w := &watched{}
	w.peer = newPeer(t, chainID, network.Handlers{Receive: func(_ context.Context, _ string, data []byte) {
		w.mu.Lock()
		w.seen = append(w.seen, bytes.Clone(data))
		w.mu.Unlock()
	}})
	return w
}

func (w *watched) saw(data []byte) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, d := range w.seen {
		if bytes.Equal(d, data) {
			return true
		}
	}
	return false
}

// newVictim is one agent on a chain of its own.
func newVictim(t *testing.T) (*rig, schema.Status) {
	t.Helper()
	r := newRig(t, plainProgram(t), infoURL(startDevnet(t, devnet.Config{})), "")
	r.start()
	t.Cleanup(r.stop)
	var s schema.Status
	eventually(t, "joining", func() (ok bool, err error) {
		s, err = r.Status(t.Context())
		return err == nil && s.Peer.ID != "" && s.Chain.Connected, err
	})
	return r, s
}

// TestHostileGossip lets peers say what no honest one says. Nothing of it reaches the agent's book or another peer.
func TestHostileGossip(t *testing.T) {
	t.Parallel()
	victim, s := newVictim(t)
	honest := newWatched(t, s.Chain.ChainID)
	honest.meet(t, s.Peer)
	for n, tc := range []struct {
		name string
		bad  func(t *testing.T, f *offers) []byte
	}{
		{"junk", func(*testing.T, *offers) []byte { return []byte("junk") }},
		{"nothing", func(*testing.T, *offers) []byte { return []byte{} }},
		{"unknown fields", func(t *testing.T, f *offers) []byte {
			return append([]byte(`{"root":true,`), f.make(t, "bad", nil)[1:]...)
		}},
		{"two at once", func(t *testing.T, f *offers) []byte { return append(f.make(t, "bad", nil), f.make(t, "bad2", nil)...) }},
		{"too large", func(t *testing.T, f *offers) []byte {
			return append(f.make(t, "bad", nil), bytes.Repeat([]byte(" "), 5000)...)
		}},
		{"expired", func(t *testing.T, f *offers) []byte {
			return f.make(t, "bad", func(o *market.Offer) { o.IssuedAt -= 3600; o.ExpiresAt -= 3600 })
		}},
		{"from the future", func(t *testing.T, f *offers) []byte {
			return f.make(t, "bad", func(o *market.Offer) { o.IssuedAt += 3600; o.ExpiresAt += 3600 })
		}},
		{"for ever", func(t *testing.T, f *offers) []byte {
			return f.make(t, "bad", func(o *market.Offer) { o.ExpiresAt += 365 * 86400 })
		}},
		{"in another's name", func(t *testing.T, f *offers) []byte {
			return f.make(t, "bad", func(o *market.Offer) { o.Peer = s.Peer.ID })
		}},
		{"for another's wallet", func(t *testing.T, f *offers) []byte {
			return f.make(t, "bad", func(o *market.Offer) { o.Provider = common.HexToAddress("0x1") })
		}},
		{"unsigned", func(t *testing.T, f *offers) []byte {
			return f.make(t, "bad", func(o *market.Offer) { o.Signature = []byte{} })
		}},
		{"a negative price", func(t *testing.T, f *offers) []byte {
			return f.make(t, "bad", func(o *market.Offer) { o.PricePerHour = -1 })
		}},
	} {
		key, err := crypto.ToECDSA(common.LeftPadBytes([]byte{byte(n + 1)}, 32))
		if err != nil {
			t.Fatal(err)
		}
		func() {
			h := newPeer(t, s.Chain.ChainID, network.Handlers{})
			h.meet(t, s.Peer)
			f := &offers{key: key, chain: s.Chain, peer: h.ID()}
			arrives := func(device string) {
				t.Helper()
				var said [][]byte
				next := time.Now()
				eventually(t, tc.name+": a good offer", func() (bool, error) {
					// Gossip is not repeated: it is said again until the mesh stands, within the author's rate.
					if !time.Now().Before(next) {
						next = time.Now().Add(600 * time.Millisecond)
						data := f.make(t, device, nil)
						said = append(said, data)
						if err := h.Publish(t.Context(), data); err != nil {
							return false, err
						}
					}
					got, err := victim.Offers(t.Context(), schema.OfferQuery{All: true})
					for _, o := range got {
						if o.Peer == h.ID() && o.DeviceID == device {
							for _, d := range said {
								if honest.saw(d) {
									return true, nil
								}
							}
						}
					}
					return false, err
				})
			}
			arrives("good")
			bad := tc.bad(t, f)
			if err := h.Publish(t.Context(), bad); err != nil {
				t.Logf("%s: not even sent: %v", tc.name, err)
			}
			arrives("after") // what was said before it has been judged by now
			if honest.saw(bad) {
				t.Errorf("%s: it was forwarded", tc.name)
			}
			got, err := victim.Offers(t.Context(), schema.OfferQuery{All: true})
			if err != nil {
				t.Fatal(err)
			}
			for _, o := range got {
				if strings.HasPrefix(o.DeviceID, "bad") {
					t.Errorf("%s: it is in the book: %+v", tc.name, o)
				}
			}
		}()
	}
}

// TestFlood lets one peer offer without end: it gets no more than its share, and the agent does not grow.
func TestFlood(t *testing.T) {
	t.Parallel()
	victim, s := newVictim(t)
	key, err := crypto.ToECDSA(common.LeftPadBytes([]byte{77}, 32))
	if err != nil {
		t.Fatal(err)
	}
	h := newPeer(t, s.Chain.ChainID, network.Handlers{})
	f := &offers{key: key, chain: s.Chain, peer: h.ID()}
	h.meet(t, s.Peer)
	count := func() (int, error) {
		got, err := victim.Offers(t.Context(), schema.OfferQuery{All: true})
		return len(got), err
	}
	next := time.Now()
	eventually(t, "a first offer", func() (bool, error) {
		if !time.Now().Before(next) {
			next = time.Now().Add(600 * time.Millisecond)
			if err := h.Publish(t.Context(), f.make(t, "first", nil)); err != nil {
				return false, err
			}
		}
		n, err := count()
		return n == 1, err
	})
	before := resident(t, victim)
	for i := range 5000 {
		data := f.make(t, "device-"+strconv.Itoa(i), func(o *market.Offer) { o.Device.Name = strings.Repeat("x", 90) })
		if err := h.Publish(t.Context(), data); err != nil {
			t.Fatal(err)
		}
	}
	eventually(t, "some of the flood", func() (bool, error) {
		n, err := count()
		return n > 5, err
	})
	// The agent goes on working, and the flood took no more than the share of one author.
	if n, err := count(); err != nil || n > 64 {
		t.Errorf("%d offers of one peer are in the book: %v", n, err)
	}
	if after := resident(t, victim); after-before > 128<<20 {
		t.Errorf("it grew from %d to %d bytes", before, after)
	}
	st, err := victim.Status(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	raw, err := json.Marshal(st)
	if err != nil || len(raw) > 64<<10 {
		t.Errorf("a status of %d bytes: %v", len(raw), err)
	}
}

// resident is what a process holds in memory, or zero where that cannot be read.
func resident(t *testing.T, r *rig) int {
	t.Helper()
	if runtime.GOOS != "linux" {
		return 0
	}
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/statm", r.cmd.Process.Pid))
	if err != nil {
		t.Fatal(err)
	}
	pages, err := strconv.Atoi(strings.Fields(string(data))[1])
	if err != nil {
		t.Fatal(err)
	}
	return pages * os.Getpagesize()
}
