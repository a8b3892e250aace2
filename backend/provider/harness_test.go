package provider_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"slices"
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
	"github.com/moonrig/moonrig/backend/provider"
	"github.com/moonrig/moonrig/backend/store"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// key signs as one side.
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
	renter  = "peer-renter"
)

// pipes is a listener whose connections are pipes: with it whole exchanges run inside a bubble of testing/synctest.
type pipes struct {
	conns  chan net.Conn
	closed chan struct{}
}

func newPipes() *pipes { return &pipes{conns: make(chan net.Conn), closed: make(chan struct{})} }

func (p *pipes) Accept() (net.Conn, error) {
	select {
	case c := <-p.conns:
		return c, nil
	case <-p.closed:
		return nil, net.ErrClosed
	}
}

func (p *pipes) Close() error {
	close(p.closed)
	return nil
}

func (p *pipes) Addr() net.Addr { return &net.UnixAddr{Name: "pipe", Net: "unix"} }

func (p *pipes) dial(ctx context.Context, _, _ string) (net.Conn, error) {
	here, there := net.Pipe()
	select {
	case p.conns <- there:
		return here, nil
	case <-p.closed:
		return nil, net.ErrClosed
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

type callerKey struct{}

// world is one provider with a real store, served over pipes in fake time.
type world struct {
	*provider.Manager
	t      *testing.T
	cfg    provider.Config
	store  *store.Store
	chain  *chainDouble
	box    *box
	client *http.Client

	mu        sync.Mutex // guards the following fields
	published []market.Offer
	devices   []provider.Device
	publish   error

	stop func()
}

func policy() provider.Policy {
	return provider.Policy{Enabled: true, MaxSeconds: 3600, GraceSeconds: 5, Images: []string{image}, MilliCPUs: 4000,
		MemoryBytes: 1 << 30, ScratchBytes: 1 << 20, Region: "eu", RelayShare: 100}
}

// in runs f in a bubble of fake time with a provider that serves.
func in(t *testing.T, f func(t *testing.T, w *world)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		w.serve()
		f(t, w)
	})
}

func newWorld(t *testing.T) *world {
	t.Helper()
	dir := t.TempDir()
	db, err := store.Open(t.Context(), filepath.Join(dir, "test.db"))
	if err != nil {
		t.Fatal(err)
	}
	w := &world{t: t, store: db, box: newBox(), devices: []provider.Device{
		{Device: market.Device{ID: "cpu", Kind: "cpu", Name: "A processor", Cores: 4, MemoryBytes: 1 << 30}, Enabled: true, PricePerHour: 3_600_000},
	}}
	w.chain = &chainDouble{w: w}
	w.cfg = provider.Config{
		Store: db, Chain: w.chain, Sandbox: w.box, Pack: packNames, Publish: func(_ context.Context, data []byte) error {
			o, err := market.DecodeOffer(data)
			w.mu.Lock()
			defer w.mu.Unlock()
			w.published = append(w.published, o)
			return errors.Join(err, w.publish)
		},
		Devices: func() []provider.Device {
			w.mu.Lock()
			defer w.mu.Unlock()
			return slices.Clone(w.devices)
		},
		Images:    func(context.Context) []string { return []string{image, "other:1"} },
		Load:      func(string) (float64, float64) { return 0.5, -1 },
		Caller:    func(ctx context.Context) string { s, _ := ctx.Value(callerKey{}).(string); return s },
		SignOffer: providerKey, SignTerms: providerKey, SignHeartbeat: providerKey,
		PeerID: "peer-provider", Network: provider.Network{ChainID: chainID, Escrow: escrow, Token: token, TokenDecimals: 6},
		ThawMargin: 10 * time.Minute,
		Dir:        filepath.Join(dir, "provider"), Now: time.Now, Logger: slog.New(slog.DiscardHandler),
	}
	t.Cleanup(func() {
		w.end()
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return w
}

// serve starts a fresh provider on what is there, as the start of a process does.
func (w *world) serve() {
	w.Manager = provider.New(w.cfg)
	w.SetPolicy(policy())
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 2)
	m := w.Manager
	go func() { ended <- m.Serve(ctx) }()
	l := newPipes()
	handler := m.Handler()
	srv := &http.Server{Handler: http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		handler.ServeHTTP(rw, r.WithContext(context.WithValue(r.Context(), callerKey{}, r.Header.Get("X-Peer"))))
	}), ErrorLog: slog.NewLogLogger(slog.DiscardHandler, slog.LevelInfo)}
	go func() { ended <- srv.Serve(l) }()
	transport := &http.Transport{DialContext: l.dial}
	w.client = &http.Client{Transport: transport}
	w.stop = func() {
		cancel()
		_ = srv.Close()
		transport.CloseIdleConnections()
		<-ended
		<-ended
		time.Sleep(time.Second) // for connections that linger
	}
	synctest.Wait()
}

// end stops the process; its containers go on.
func (w *world) end() {
	if w.stop != nil {
		w.stop()
		w.stop = nil
	}
}

func (w *world) restart() {
	w.end()
	w.serve()
}

// call does one request as a peer and decodes the answer into v; a refusal is returned as its code.
func (w *world) call(peer, method, path string, body, v any) condition.Code {
	w.t.Helper()
	var r io.Reader
	switch b := body.(type) {
	case nil:
	case []byte:
		r = bytes.NewReader(b)
	case io.Reader:
		r = b
	default:
		raw, err := json.Marshal(b)
		if err != nil {
			w.t.Fatal(err)
		}
		r = bytes.NewReader(raw)
	}
	req, err := http.NewRequestWithContext(w.t.Context(), method, "http://provider"+path, r)
	if err != nil {
		w.t.Fatal(err)
	}
	req.Header.Set("X-Peer", peer)
	resp, err := w.client.Do(req)
	if err != nil {
		return condition.Code("broken: " + err.Error())
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body)
	if err != nil {
		return condition.Code("broken: " + err.Error())
	}
	if resp.StatusCode != http.StatusOK {
		why, err := lease.DecodeReason(data)
		if err != nil {
			w.t.Fatalf("%s %s: %s: %q", method, path, resp.Status, data)
		}
		return why.Code
	}
	if v != nil {
		if err := json.Unmarshal(data, v); err != nil {
			w.t.Fatalf("%s %s: %v in %q", method, path, err, data)
		}
	}
	return ""
}

// offers is what is on offer once everybody has done what there was to do: a quote, for one, changes the offer a moment later.
func (w *world) offers() []market.Offer {
	synctest.Wait()
	var out []market.Offer
	if code := w.call(renter, "GET", "/offers", nil, &out); code != "" {
		w.t.Fatal(code)
	}
	return out
}

func (w *world) request() lease.QuoteRequest {
	w.t.Helper()
	offers := w.offers()
	if len(offers) == 0 {
		w.t.Fatal("nothing is on offer")
	}
	return lease.QuoteRequest{OfferID: string(offers[0].ID()), Renter: renterKey.Address(), Job: lease.Job{Image: image}, MaxSeconds: 600}
}

// tenant is an honest renter, driven by hand.
type tenant struct {
	w      *world
	signed lease.Signed
	peer   string
	// sealed says that the renter's signature stays as it is.
	sealed bool
}

func (w *world) quote(change ...func(*lease.QuoteRequest)) *tenant {
	w.t.Helper()
	q := w.request()
	for _, c := range change {
		c(&q)
	}
	l := &tenant{w: w, peer: renter}
	if code := w.call(renter, "POST", lease.PathQuote, q, &l.signed); code != "" {
		w.t.Fatalf("quote: %s", code)
	}
	if err := l.signed.VerifyProvider(); err != nil {
		w.t.Fatal(err)
	}
	return l
}

func (l *tenant) path(pattern string) string {
	return strings.Replace(pattern, "{id}", l.signed.Terms.ID.String(), 1)
}

func (l *tenant) accept() condition.Code {
	l.w.t.Helper()
	l.sign()
	return l.send()
}

func (l *tenant) sign() {
	l.w.t.Helper()
	if l.signed.Terms.Validate() == nil {
		sig, err := renterKey.SignHash(l.signed.Terms.Digest())
		if err != nil {
			l.w.t.Fatal(err)
		}
		l.signed.RenterSignature = sig
	}
}

func (l *tenant) send() condition.Code {
	var s lease.Status
	code := l.w.call(l.peer, "POST", l.path(lease.PathAccept), l.signed, &s)
	if code == "" && s.State == lease.Failed {
		return s.Reason.Code
	}
	return code
}

// begin quotes, deposits, accepts and waits until the job runs.
func (w *world) begin(change ...func(*lease.QuoteRequest)) (*tenant, *container) {
	w.t.Helper()
	l := w.quote(change...)
	w.chain.deposit(l.signed.Terms.Cap.Big().Uint64())
	if code := l.accept(); code != "" {
		w.t.Fatalf("accept: %s", code)
	}
	synctest.Wait()
	c := <-w.box.started
	if s := l.status(); s.State != lease.Running {
		w.t.Fatalf("it is %s: %s", s.State, s.Reason.Text)
	}
	return l, c
}

func (l *tenant) status() lease.Status {
	l.w.t.Helper()
	var s lease.Status
	if code := l.w.call(l.peer, "GET", l.path(lease.PathStatus), nil, &s); code != "" {
		l.w.t.Fatalf("status: %s", code)
	}
	return s
}

func (l *tenant) record() lease.Record {
	l.w.t.Helper()
	rec, err := l.w.store.Lease(context.Background(), lease.Provider, l.signed.Terms.ID)
	if err != nil {
		l.w.t.Fatal(err)
	}
	return rec
}

func (l *tenant) voucher(amount uint64) lease.Voucher {
	v := lease.Voucher{ChannelKey: l.signed.Terms.Channel(), Cumulative: money.Units(amount), LeaseID: l.signed.Terms.ID, LeaseAmount: money.Units(amount)}
	v.Signature, _ = renterKey.SignHash(v.Digest(l.signed.Terms.Domain()))
	return v
}

// pay sends a voucher for amount in all; the channel is the lease's alone.
func (l *tenant) pay(amount uint64) condition.Code {
	l.w.t.Helper()
	return l.w.call(l.peer, "POST", l.path(lease.PathVoucher), l.voucher(amount), nil)
}

// owed is what is metered and not promised, in units: a thousand a second at the price of the test's device.
func (l *tenant) owed() uint64 {
	rec := l.record()
	return rec.Signed.Terms.CostUnits(rec.MeteredMS).Minus(rec.Promised).Big().Uint64()
}

// packNames stands for the archive of a folder: the names in it and what they hold.
func packNames(_ context.Context, w io.Writer, dir string) error {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		data, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			return err
		}
		if _, err := fmt.Fprintf(w, "%s=%s", e.Name(), data); err != nil {
			return err
		}
	}
	return nil
}

// states is the story of the lease in words.
func (l *tenant) states() string {
	steps, err := l.w.store.LeaseEvents(context.Background(), lease.Provider, l.signed.Terms.ID)
	if err != nil {
		l.w.t.Fatal(err)
	}
	var words []string
	for _, s := range steps {
		words = append(words, string(s.To))
	}
	return strings.Join(words, " ")
}
