package agent_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/agent"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/market"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/provider"
	"github.com/moonrig/moonrig/backend/renter"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/backend/wallet"
)

// side is one of the two agents. Its process comes and goes; its folder, its wallet and, for the provider, its jobs stay.
type side struct {
	sim    *sim
	name   string
	home   string
	url    string
	wallet *wallet.Wallet
	way    *rpcWay

	// dead is true from the instant of a crash: nothing the process does from then on reaches anybody, nor its own disk.
	dead atomic.Bool
	// fuse counts the steps to the next crash; zero and below lets the process live.
	fuse     atomic.Int64
	listener atomic.Pointer[simPipes]
	// live is agent for the other side.
	live atomic.Pointer[agent.MoneyAgent]

	agent  *agent.MoneyAgent
	server *http.Server
	peers  *peerWay
	cancel context.CancelFunc
	ended  chan struct{}
	life   context.Context
	lives  int
	log    *simLog
}

func (s *side) peer() string { return "peer-" + s.name }

// ID, Publish and Client are the side's node among its peers.
func (s *side) ID() string { return s.peer() }

// Publish tells the other side of an offer.
func (s *side) Publish(_ context.Context, data []byte) error {
	other := s.sim.other(s)
	if s.dead.Load() || other.dead.Load() || s.sim.cut.Load() {
		return nil // gossip does not know who hears it
	}
	if a := other.live.Load(); a != nil {
		a.Receive(data)
	}
	return nil
}

// Client returns the way to the other side.
func (s *side) Client(string) *http.Client { return &http.Client{Transport: s.peers} }

// step is called at each point where the process meets the outside. It reports whether the process lives, and ends it when
// its fuse has burnt down.
func (s *side) step(what string) bool {
	if s.dead.Load() {
		return false
	}
	if s.fuse.Load() > 0 && s.fuse.Add(-1) == 0 {
		s.sim.logf("%s is killed at: %s", s.name, what)
		s.die()
		return false
	}
	return true
}

// die ends the process at once, from whatever goroutine of it. What it had written is on its disk, and nothing more will be.
func (s *side) die() {
	if s.dead.Swap(true) {
		return
	}
	if err := s.agent.Store().Close(); err != nil {
		s.sim.logf("%s: close store: %v", s.name, err)
	}
}

// start begins a new process on the side's folder.
func (s *side) start() error {
	raw, err := s.sim.chain.book.Encode()
	if err != nil {
		return err
	}
	book := filepath.Join(s.home, "address-book.json")
	if err := os.WriteFile(book, raw, 0o600); err != nil {
		return err
	}
	// Fees are next to nothing, so that earnings are collected while somebody watches: at once what is a hundred times the fee, as
	// usual, and a job's that ran for some milliseconds ten minutes later.
	opts := agent.Options{Home: s.home, Network: "arbitrum-sepolia", RPCURLs: []string{s.url}, AddressBook: book, NativePrice: "0.000001",
		SettleMaxShare: provider.DefaultThrift.MaxShare, SettleMaxAge: 10 * time.Minute,
		Logger:  slog.New(slog.NewTextHandler(s.log, &slog.HandlerOptions{Level: slog.LevelInfo})),
		Observe: func(r lease.Record) { s.step(fmt.Sprintf("%s/%s", r.Role, r.State)) }}
	a, err := agent.NewMoneyAgent(context.Background(), opts, s.wallet)
	if err != nil {
		return err
	}
	s.lives++
	s.agent = a
	s.live.Store(a)
	s.peers = newPeerWay(s, s.sim.other(s), &s.sim.cut, &s.sim.lose)
	s.life, s.cancel = context.WithCancel(context.Background())
	s.ended = make(chan struct{})
	l := newSimPipes()
	s.server = &http.Server{Handler: s.guarded(a.Handler()), ErrorLog: slog.NewLogLogger(slog.DiscardHandler, slog.LevelInfo)}
	s.dead.Store(false)
	s.listener.Store(l)
	var parts sync.WaitGroup
	life, server := s.life, s.server
	parts.Go(func() { _ = a.Serve(life, s, s.adjust) })
	parts.Go(func() { _ = server.Serve(l) })
	go func() {
		parts.Wait()
		close(s.ended)
	}()
	return nil
}

// adjust puts in the parts that are not the money's.
func (s *side) adjust(p *provider.Manager, r *renter.Manager) {
	p.Sandbox = s.sim.box
	p.Pack = func(_ context.Context, w io.Writer, dir string) error {
		_, err := io.WriteString(w, filepath.Base(dir))
		return err
	}
	p.Images = func(context.Context) []string { return []string{simImage} }
	p.Load = func(string) (float64, float64) { return 0.5, -1 }
	p.Devices = func() []provider.Device {
		if s.name != "provider" {
			return nil
		}
		var out []provider.Device
		for _, id := range []string{"a", "b"} {
			out = append(out, provider.Device{Device: market.Device{ID: id, Kind: "cpu", Name: "A processor", Cores: 4, MemoryBytes: 1 << 30},
				Enabled: true, PricePerHour: simPrice})
		}
		return out
	}
	p.SetPolicy(provider.Policy{Enabled: s.name == "provider", MaxSeconds: 3600, GraceSeconds: 1, Images: []string{simImage},
		MilliCPUs: 4000, MemoryBytes: 1 << 30, ScratchBytes: 1 << 20, RelayShare: 100})
	r.Archive = simArchive{}
	r.Chain = &carefulChain{Chain: r.Chain, side: s}
}

// stop tears down what is left of a dead process.
func (s *side) stop() error {
	s.die()
	s.live.Store(nil)
	s.cancel()
	if l := s.listener.Swap(nil); l != nil {
		_ = l.Close()
	}
	_ = s.server.Close()
	s.peers.http.CloseIdleConnections()
	<-s.ended
	return s.agent.Close()
}

// guarded is the process's handler: a dead one answers nobody, and what a living one acknowledges is noted.
func (s *side) guarded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s.sim.cut.Load() || !s.step("request") {
			panic(http.ErrAbortHandler)
		}
		if !strings.HasSuffix(r.URL.Path, "/voucher") {
			next.ServeHTTP(w, r)
			return
		}
		body, err := io.ReadAll(r.Body)
		if err != nil {
			panic(http.ErrAbortHandler)
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		next.ServeHTTP(&vouched{ResponseWriter: w, first: func(status int) bool {
			if !s.step("voucher answered") {
				return false
			}
			if status == http.StatusOK {
				if v, err := lease.DecodeVoucher(body); err == nil {
					s.sim.acked.note(v)
				}
			}
			return true
		}}, r)
	})
}

// pending returns the transactions that wait for a block.
func (s *side) pending() ([]store.Transaction, error) {
	open, err := s.agent.Store().OpenTransactions(context.Background(), simChainID, s.address())
	return slices.DeleteFunc(open, func(t store.Transaction) bool { return t.State != store.TransactionPending }), err
}

func (s *side) address() common.Address { return s.wallet.Address() }

// simArchive moves no files.
type simArchive struct{}

func (simArchive) Pack(context.Context, io.Writer, string) error { return nil }

func (simArchive) Unpack(_ context.Context, r io.Reader, dir string, _ int64) ([]lease.Output, error) {
	_, err := io.Copy(io.Discard, r)
	if err == nil {
		err = os.MkdirAll(dir, 0o700)
	}
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, "result.txt"), []byte("done\n"), 0o600)
	}
	return []lease.Output{{Name: "result.txt", Bytes: 5}}, err
}

// simLog keeps the end of a side's log for when something fails.
type simLog struct {
	mu  sync.Mutex // guards the following field
	buf []byte
}

func (l *simLog) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.buf = append(l.buf, p...)
	if len(l.buf) > 1<<20 {
		l.buf = append([]byte(nil), l.buf[len(l.buf)-1<<19:]...)
	}
	return len(p), nil
}

func (l *simLog) tail(n int) string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return tail(string(l.buf), n)
}

// carefulChain is the escrow as the renter sees it. It fails the test when a deposit is made while another one of the same
// renter may still be mined: the same lease would be paid for twice.
type carefulChain struct {
	renter.Chain
	side *side
}

// Deposit implements renter.Chain.
func (c *carefulChain) Deposit(ctx context.Context, to common.Address, amount money.Amount) (string, error) {
	pending, err := c.side.pending()
	for _, t := range pending {
		if err == nil && strings.HasPrefix(t.Purpose, "deposit") {
			why := fmt.Sprintf("a deposit of %s is made while %s may still be mined", amount, t.Hash)
			c.side.sim.wrong.CompareAndSwap(nil, &why)
		}
	}
	return c.Chain.Deposit(ctx, to, amount)
}
