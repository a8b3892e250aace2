package renter_test

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"go.uber.org/goleak"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/market"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/renter"
	"github.com/moonrig/moonrig/backend/sandbox/archive"
	"github.com/moonrig/moonrig/backend/store"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

type key struct{ k *ecdsa.PrivateKey }

func keyOf(n byte) key {
	k, err := crypto.ToECDSA(common.LeftPadBytes([]byte{n}, 32))
	if err != nil {
		panic(err)
	}
	return key{k}
}

func (k key) Address() common.Address { return crypto.PubkeyToAddress(k.k.PublicKey) }

func (k key) SignHash(d [32]byte) ([]byte, error) {
	sig, err := crypto.Sign(d[:], k.k)
	if err == nil {
		sig[64] += 27
	}
	return sig, err
}

var (
	providerKey, renterKey, strangerKey = keyOf(1), keyOf(2), keyOf(3)
	escrow, token                       = common.HexToAddress("0xe5"), common.HexToAddress("0x70")
)

const (
	chainID = 31337
	image   = "registry.example/job:1"
	// perSecond is what a second costs at the price of the test's offer.
	perSecond = 1000
)

// chainDouble is the escrow: deposits arrive at once.
type chainDouble struct {
	store    *store.Store
	mu       sync.Mutex // guards the following fields
	held     money.Amount
	claimed  money.Amount
	block    uint64
	deposits int
	err      error
	relays   relays
}

func (c *chainDouble) RefreshChannel(ctx context.Context, k lease.ChannelKey) (lease.Ledger, error) {
	c.mu.Lock()
	c.block++
	ch := store.Channel{Key: k, Balance: c.held, Claimed: c.claimed, Block: c.block}
	c.mu.Unlock()
	if err := c.store.SetChannel(ctx, ch); err != nil {
		return lease.Ledger{}, err
	}
	return c.store.Ledger(ctx, lease.Renter, k)
}

func (c *chainDouble) AwaitDeposits(context.Context, common.Address) error { return nil }

func (c *chainDouble) Deposit(_ context.Context, _ common.Address, a money.Amount) (string, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.err != nil {
		return "", c.err
	}
	c.held = c.held.Add(a)
	c.deposits++
	return fmt.Sprintf("0xdeposit%d", c.deposits), nil
}

func (c *chainDouble) Balance(context.Context) (money.Amount, error) { return money.Units(1e9), nil }

// archives is the real thing, as the agent joins it.
type archives struct{}

func (archives) Pack(ctx context.Context, w io.Writer, path string) error {
	_, err := archive.Pack(ctx, w, path, archive.Limits{})
	return err
}

func (archives) Unpack(ctx context.Context, r io.Reader, dir string, limit int64) ([]lease.Output, error) {
	m, err := archive.Unpack(ctx, r, dir, archive.Limits{MaxBytes: limit})
	var out []lease.Output
	for _, f := range m.Files {
		out = append(out, lease.Output{Name: f.Name, Bytes: f.Size, SHA256: f.SHA256})
	}
	return out, err
}

// liar is a provider that says what the test wants.
type liar struct {
	w *world
	// terms changes what is quoted before it is signed, signer signs it.
	terms  func(*lease.Terms)
	signer key
	// events writes one connection's stream; it ends with it. n counts the connections.
	events func(s *stream, n int)
	// outputs, accept and cancel answer in place of an honest provider.
	handlers map[string]http.HandlerFunc

	mu       sync.Mutex // guards the following fields
	signed   lease.Signed
	promised money.Amount
	vouchers []lease.Voucher
	streams  int
	received bool
	inputs   []byte
}

// stream is one connection's event stream.
type stream struct {
	l    *liar
	t    lease.Terms
	out  http.ResponseWriter
	req  *http.Request
	from int64
}

// raw writes one line, and reports whether anybody still reads.
func (s *stream) raw(line string) bool {
	_, err := io.WriteString(s.out, line+"\n")
	if err == nil {
		err = http.NewResponseController(s.out).Flush()
	}
	return err == nil && s.req.Context().Err() == nil
}

func (s *stream) event(e lease.Event) bool {
	raw, err := json.Marshal(e)
	if err != nil {
		panic(err)
	}
	return s.raw(string(raw))
}

func (s *stream) status(state lease.State, metered int64, why condition.Code) bool {
	st := lease.Status{State: state, MeteredMS: metered}
	if why != "" {
		st.Reason = condition.New(why, "")
	}
	s.l.mu.Lock()
	st.Promised = s.l.promised
	s.l.mu.Unlock()
	return s.event(lease.Event{Status: &st})
}

func (s *stream) beat(metered int64, final bool, change ...func(*lease.Heartbeat)) bool {
	h := lease.Heartbeat{LeaseID: s.t.ID, Sequence: uint64(time.Now().UnixMicro()), State: lease.Running, MeteredMS: metered, At: time.Now().Unix(), Final: final}
	h.Signature, _ = providerKey.SignHash(h.Digest(s.t.Domain()))
	for _, c := range change {
		c(&h)
	}
	return s.event(lease.Event{Heartbeat: &h})
}

func (s *stream) log(offset int64, text string) bool {
	return s.event(lease.Event{Log: &lease.Log{Offset: offset, Stream: "stdout", Text: []byte(text)}})
}

// nap waits, and reports whether anybody still reads.
func (s *stream) nap(d time.Duration) bool {
	select {
	case <-s.req.Context().Done():
		return false
	case <-time.After(d):
		return true
	}
}

func answer(w http.ResponseWriter, v any) { _ = json.NewEncoder(w).Encode(v) }

func refuse(status int, why condition.Reason) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(status)
		answer(w, why)
	}
}

func (l *liar) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	name := req.URL.Path[strings.LastIndex(req.URL.Path, "/")+1:]
	if h, ok := l.handlers[name]; ok {
		h(w, req)
		return
	}
	status := func(state lease.State) lease.Status {
		l.mu.Lock()
		defer l.mu.Unlock()
		return lease.Status{State: state, Promised: l.promised}
	}
	switch name {
	case "quote":
		var q lease.QuoteRequest
		if err := json.NewDecoder(req.Body).Decode(&q); err != nil {
			panic(err)
		}
		hash := q.Job.Hash()
		t := lease.Terms{ID: lease.ID{byte(len(l.w.ids) + 1)}, ChainID: chainID, Escrow: escrow, Token: token, Provider: providerKey.Address(),
			Renter: q.Renter, ProviderPeer: "peer-provider", RenterPeer: "peer-renter", DeviceID: "cpu", DeviceName: "A processor", JobHash: hash[:],
			PricePerHour: 3_600_000, TokenDecimals: 6, Cap: lease.CapFor(3_600_000, q.MaxSeconds, 6), MaxSeconds: q.MaxSeconds,
			VoucherSeconds: lease.DefaultVoucherSeconds, HeartbeatSeconds: lease.DefaultHeartbeatSeconds, GraceSeconds: 5,
			QuotedAt: time.Now().Unix(), ExpiresAt: time.Now().Add(lease.QuoteLife).Unix()}
		if l.terms != nil {
			l.terms(&t)
		}
		s := lease.Signed{Terms: t}
		s.ProviderSignature, _ = l.signer.SignHash(t.Digest())
		l.mu.Lock()
		l.signed, l.promised = s, money.Amount{}
		l.mu.Unlock()
		answer(w, s)
	case "accept":
		answer(w, status(lease.Funded))
	case "inputs":
		data, _ := io.ReadAll(req.Body)
		l.mu.Lock()
		l.inputs = data
		l.mu.Unlock()
		answer(w, status(lease.Preparing))
	case "voucher":
		var v lease.Voucher
		if err := json.NewDecoder(req.Body).Decode(&v); err != nil {
			panic(err)
		}
		l.mu.Lock()
		l.vouchers, l.promised = append(l.vouchers, v), v.LeaseAmount
		l.mu.Unlock()
		answer(w, status(lease.Running))
	case "received":
		l.mu.Lock()
		l.received = true
		l.mu.Unlock()
		answer(w, status(lease.Ending))
	case "cancel":
		answer(w, status(lease.Running))
	case "outputs":
		refuse(http.StatusConflict, condition.New(condition.OutputsLost, ""))(w, req)
	case "events":
		l.mu.Lock()
		l.streams++
		s, n := &stream{l: l, t: l.signed.Terms, out: w, req: req}, l.streams
		l.mu.Unlock()
		s.from, _ = strconv.ParseInt(req.FormValue("log"), 10, 64)
		l.events(s, n)
	}
}

// pipes is a listener whose connections are pipes: with it whole exchanges run inside a bubble of testing/synctest.
type pipes struct {
	conns  chan net.Conn
	closed chan struct{}
}

func (p *pipes) Accept() (net.Conn, error) {
	select {
	case c := <-p.conns:
		return c, nil
	case <-p.closed:
		return nil, net.ErrClosed
	}
}

func (p *pipes) Close() error   { close(p.closed); return nil }
func (p *pipes) Addr() net.Addr { return &net.UnixAddr{Name: "pipe", Net: "unix"} }

func (p *pipes) dial(ctx context.Context, _, _ string) (net.Conn, error) {
	here, there := net.Pipe()
	select {
	case p.conns <- there:
		return here, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// world is one renter with a real store and a provider that may lie, in fake time.
type world struct {
	*renter.Manager
	t     *testing.T
	cfg   renter.Config
	dir   string
	store *store.Store
	chain *chainDouble
	liar  *liar
	offer market.Offer
	ids   []lease.ID
	stop  func()
}

func in(t *testing.T, l *liar, f func(t *testing.T, w *world)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		dir := t.TempDir()
		db, err := store.Open(t.Context(), filepath.Join(dir, "test.db"))
		if err != nil {
			t.Fatal(err)
		}
		if l.signer.k == nil {
			l.signer = providerKey
		}
		w := &world{t: t, dir: dir, store: db, chain: &chainDouble{store: db}, liar: l}
		l.w = w
		listener := &pipes{conns: make(chan net.Conn), closed: make(chan struct{})}
		srv := &http.Server{Handler: l, ErrorLog: slog.NewLogLogger(slog.DiscardHandler, slog.LevelInfo)}
		served := make(chan error, 1)
		go func() { served <- srv.Serve(listener) }()
		transport := &http.Transport{DialContext: listener.dial}
		w.offer = market.Offer{ChainID: chainID, Escrow: escrow, Token: token, Provider: providerKey.Address(), Peer: "peer-provider",
			Device: market.Device{ID: "cpu", Kind: "cpu", Name: "A processor"}, PricePerHour: 3_600_000, MaxSeconds: 36_000, Images: []string{image},
			Sequence: 1, IssuedAt: time.Now().Unix(), ExpiresAt: time.Now().Add(10 * time.Minute).Unix()}
		book := market.NewBook()
		book.Put(w.offer)
		w.cfg = renter.Config{Store: db, Chain: w.chain, Archive: archives{}, Client: func(string) *http.Client { return &http.Client{Transport: transport} },
			Offers: book, SignTerms: renterKey, SignVoucher: renterKey, SignClose: renterKey, PeerID: "peer-renter",
			Network: renter.Network{ChainID: chainID, Escrow: escrow, Token: token, TokenDecimals: 6},
			Dir:     filepath.Join(dir, "renter"), OutputsDir: func() string { return filepath.Join(dir, "results") },
			Now: time.Now, Logger: slog.New(slog.DiscardHandler)}
		w.serve()
		f(t, w)
		w.stop()
		_ = srv.Close()
		transport.CloseIdleConnections()
		<-served
		time.Sleep(time.Minute) // for connections that linger
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
}

func (w *world) serve() {
	w.Manager = renter.New(w.cfg)
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	m := w.Manager
	go func() { ended <- m.Serve(ctx) }()
	w.stop = func() { cancel(); <-ended }
}

// rent opens a lease of so many seconds.
func (w *world) rent(seconds uint64, change ...func(*renter.Request)) lease.ID {
	w.t.Helper()
	req := renter.Request{OfferID: w.offer.ID(), Job: lease.Job{Image: image, MaxOutputBytes: 1 << 20}, MaxSeconds: seconds}
	for _, c := range change {
		c(&req)
	}
	rec, err := w.Rent(w.t.Context(), req)
	if err != nil {
		w.t.Fatal(err)
	}
	w.ids = append(w.ids, rec.ID)
	return rec.ID
}

func (w *world) record(id lease.ID) lease.Record {
	w.t.Helper()
	rec, err := w.store.Lease(context.Background(), lease.Renter, id)
	if err != nil {
		w.t.Fatal(err)
	}
	return rec
}

// await waits until the lease is over, at most so long, and holds it to the renter's rules all the while.
func (w *world) await(id lease.ID, within time.Duration) lease.Record {
	w.t.Helper()
	for began := time.Now(); ; {
		rec := w.record(id)
		limit := money.Amount{}
		if rec.StartedAtMS > 0 {
			// The meter may be a heartbeat and two seconds ahead of our clock.
			limit = rec.Signed.Terms.CostUnits(time.Now().UnixMilli() - rec.StartedAtMS + 5000)
		}
		if rec.Promised.Cmp(limit) > 0 || rec.Promised.Cmp(rec.Signed.Terms.Cap) > 0 {
			w.t.Fatalf("%s units are promised; the clock allows %s, the cap %s", rec.Promised, limit, rec.Signed.Terms.Cap)
		}
		if rec.State.Over() {
			return rec
		}
		if time.Since(began) > within {
			w.t.Fatalf("the lease is %s after %s", rec.State, within)
		}
		time.Sleep(5 * time.Second)
	}
}
