package follow_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/follow"
)

// memoryCursor is a cursor for tests.
type memoryCursor struct {
	mu    sync.Mutex
	marks []follow.Checkpoint
}

func (c *memoryCursor) Load(context.Context) ([]follow.Checkpoint, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Clone(c.marks), nil
}

func (c *memoryCursor) Save(_ context.Context, mark follow.Checkpoint) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.cut(mark.Block)
	c.marks = append(c.marks, mark)
	return nil
}

// undo is the part of an Undo that concerns the cursor.
func (c *memoryCursor) undo(from uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.cut(from)
}

func (c *memoryCursor) cut(from uint64) {
	c.marks = slices.DeleteFunc(c.marks, func(m follow.Checkpoint) bool { return m.Block >= from })
}

// serve runs a follower until stop is called and returns the events it delivers.
func serve(t *testing.T, cfg follow.Config) (events <-chan follow.Event, stop func()) {
	t.Helper()
	out := make(chan follow.Event, 16) // more than any test makes
	ctx, cancel := context.WithCancel(context.Background())
	if cfg.Handler == nil {
		cfg.Handler = func(ctx context.Context, e follow.Event) error {
			select {
			case out <- e:
				return nil
			case <-ctx.Done():
				return ctx.Err()
			}
		}
	}
	done := make(chan error, 1)
	go func() { done <- follow.New(cfg).Serve(ctx) }()
	var once sync.Once
	stop = func() {
		once.Do(func() {
			cancel()
			if err := <-done; !errors.Is(err, context.Canceled) {
				t.Errorf("serve: %v", err)
			}
		})
	}
	t.Cleanup(stop)
	return out, stop
}

func next(t *testing.T, events <-chan follow.Event) follow.Event {
	t.Helper()
	select {
	case e := <-events:
		return e
	case <-time.After(5 * time.Minute): // a bound on a test that hangs
		t.Fatal("no event in 5 minutes")
		return follow.Event{}
	}
}

func describe(e follow.Event) string {
	return fmt.Sprintf("%s amount=%v refunded=%v balance=%v claimed=%v", e.Kind, e.Amount, e.Refunded, e.Balance, e.Claimed)
}

// useChannel makes one event of each kind.
func useChannel(t *testing.T, client *chain.Client, renter, provider account) (want []string) {
	t.Helper()
	if _, err := client.Deposit(t.Context(), renter, provider.Address(), big.NewInt(1_000)); err != nil {
		t.Fatal(err)
	}
	v := chain.Voucher{Renter: renter.Address(), Provider: provider.Address(), Token: network.Token, Cumulative: big.NewInt(300),
		LeaseID: [32]byte{1, 2, 3}, LeaseAmount: big.NewInt(300)}
	if _, err := client.Redeem(t.Context(), provider, v, renter.signed(t, network.VoucherDigest(v))); err != nil {
		t.Fatal(err)
	}
	if _, err := client.RequestWithdraw(t.Context(), renter, provider.Address()); err != nil {
		t.Fatal(err)
	}
	passThaw(t, client, renter, provider)
	if _, err := client.Withdraw(t.Context(), renter, provider.Address()); err != nil {
		t.Fatal(err)
	}
	if _, err := client.Deposit(t.Context(), renter, provider.Address(), big.NewInt(500)); err != nil {
		t.Fatal(err)
	}
	cl := chain.Close{
		Renter: renter.Address(), Provider: provider.Address(), Token: network.Token,
		ClaimedBefore: big.NewInt(300), FinalCumulative: big.NewInt(400),
		Deadline: uint64(time.Now().Add(time.Hour).Unix()),
	}
	if _, err := client.CloseCooperatively(t.Context(), renter, cl,
		renter.signed(t, network.CloseDigest(cl)), provider.signed(t, network.CloseDigest(cl))); err != nil {
		t.Fatal(err)
	}
	return []string{
		"deposited amount=1000 refunded=<nil> balance=1000 claimed=<nil>",
		"redeemed amount=300 refunded=<nil> balance=700 claimed=300",
		"thaw_started amount=<nil> refunded=<nil> balance=<nil> claimed=<nil>",
		"withdrawn amount=700 refunded=<nil> balance=0 claimed=<nil>",
		"deposited amount=500 refunded=<nil> balance=500 claimed=<nil>",
		"closed amount=100 refunded=400 balance=0 claimed=400",
	}
}

// passThaw makes blocks, each of which is a second later than the one before, until the renter may withdraw.
func passThaw(t *testing.T, client *chain.Client, renter, provider account) {
	t.Helper()
	ch, err := client.Channel(t.Context(), renter.Address(), provider.Address())
	if err != nil {
		t.Fatal(err)
	}
	for now := uint64(0); now < ch.ThawEndsAt; {
		hash, err := client.SendCall(t.Context(), renter, client.TransferNative(renter.Address(), big.NewInt(1)), nil)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := client.WaitMined(t.Context(), renter.Address(), hash); err != nil {
			t.Fatal(err)
		}
		if now, err = client.ChainTime(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
}

// Both sides see every event, in order and once, whether events are pushed or polled.
func TestFollow(t *testing.T) {
	pushed := dial(t)
	n := network
	n.WSURL = ""
	polled, err := chain.Dial(t.Context(), n, chain.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer polled.Close()
	renter, provider := funded(t, pushed), funded(t, pushed)
	asRenter, _ := serve(t, follow.Config{Source: pushed.EventSource(), Account: renter.Address(), Cursor: &memoryCursor{}, PollInterval: never})
	asProvider, _ := serve(t, follow.Config{
		Source: polled.EventSource(), Account: provider.Address(), Cursor: &memoryCursor{}, PollInterval: 100 * time.Millisecond, ChunkBlocks: 3,
	})

	want := useChannel(t, pushed, renter, provider)
	var got []string
	seen := make(map[follow.EventKey]bool)
	for range want {
		a, b := next(t, asRenter), next(t, asProvider)
		if a.Key() != b.Key() || a.Renter != renter.Address() || a.Provider != provider.Address() || a.Token != network.Token {
			t.Errorf("renter sees %+v, provider %+v", a, b)
		}
		if seen[a.Key()] {
			t.Errorf("%s came twice", describe(a))
		}
		seen[a.Key()] = true
		if a.Kind == follow.EventRedeemed && (a.LeaseID != [32]byte{1, 2, 3} || a.LeaseAmount.Int64() != 300) {
			t.Errorf("redemption is for lease %x, %s", a.LeaseID, a.LeaseAmount)
		}
		got = append(got, describe(a))
	}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("events are\n%q\nwant\n%q", got, want)
	}
}

// Whoever follows is told of new blocks, too, and of the same block once.
func TestFollowTellsHeads(t *testing.T) {
	client := dial(t)
	start, err := client.BlockNumber(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	heads := make(chan uint64) // the follower waits for this test: nothing is missed
	ctx := t.Context()
	_, stop := serve(t, follow.Config{Source: client.EventSource(), Account: newAccount(t).Address(), Cursor: &memoryCursor{},
		PollInterval: 10 * time.Millisecond, Head: func(block uint64) {
			select {
			case heads <- block:
			case <-ctx.Done():
			}
		}})
	var last uint64
	for range 4 {
		select {
		case head := <-heads:
			if head == last || head < start {
				t.Errorf("told of block %d after %d; it was %d at the start", head, last, start)
			}
			last = head
		case <-time.After(2 * time.Minute):
			t.Fatal("no block in two minutes")
		}
	}
	go func() { // lets the follower end
		for range heads {
		}
	}()
	stop()
	close(heads)
}

// What happened while nobody followed is delivered after the restart; what was delivered may come
// again, but only under the same key.
func TestFollowResumes(t *testing.T) {
	client := dial(t)
	renter, provider := funded(t, client), newAccount(t)
	cursor := &memoryCursor{}
	deposit := func(amount int64) {
		t.Helper()
		if _, err := client.Deposit(t.Context(), renter, provider.Address(), big.NewInt(amount)); err != nil {
			t.Fatal(err)
		}
	}
	deposit(1)
	events, stop := serve(t, follow.Config{Source: client.EventSource(), Account: renter.Address(), Cursor: cursor})
	first := next(t, events)
	deposit(2)
	second := next(t, events)
	stop()
	if marks, _ := cursor.Load(t.Context()); len(marks) == 0 {
		t.Fatal("the cursor was not saved")
	}

	deposit(3)
	events, _ = serve(t, follow.Config{Source: client.EventSource(), Account: renter.Address(), Cursor: cursor})
	known := map[follow.EventKey]bool{first.Key(): true, second.Key(): true}
	for {
		e := next(t, events)
		if known[e.Key()] {
			continue
		}
		if e.Amount.Int64() != 3 {
			t.Errorf("new event is %s", describe(e))
		}
		return
	}
}

// An event whose handler fails is tried again, and nothing behind it is delivered before.
func TestFollowHandlerFails(t *testing.T) {
	client := dial(t)
	renter, provider := funded(t, client), newAccount(t)
	for amount := int64(1); amount <= 2; amount++ {
		if _, err := client.Deposit(t.Context(), renter, provider.Address(), big.NewInt(amount)); err != nil {
			t.Fatal(err)
		}
	}
	var tries []int64
	done := make(chan struct{})
	serve(t, follow.Config{
		Source: client.EventSource(), Account: renter.Address(), Cursor: &memoryCursor{},
		Handler: func(_ context.Context, e follow.Event) error {
			tries = append(tries, e.Amount.Int64())
			if len(tries) < 3 {
				return errors.New("disk full")
			}
			if e.Amount.Int64() == 2 {
				close(done)
			}
			return nil
		},
	})
	select {
	case <-done:
	case <-time.After(hung):
		t.Fatal("handler was not called again")
	}
	if fmt.Sprint(tries) != "[1 1 1 2]" {
		t.Errorf("tries were %v", tries)
	}
}

// An endpoint that fails for a while loses nothing.
func TestFollowSurvivesOutage(t *testing.T) {
	var down atomic.Bool
	var refused atomic.Int64
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if down.Load() {
			refused.Add(1)
			http.Error(w, "down", http.StatusBadGateway)
			return
		}
		req, err := http.NewRequestWithContext(r.Context(), r.Method, network.RPCURLs[0], r.Body)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		req.Header.Set("Content-Type", "application/json")
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		defer resp.Body.Close()
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.Copy(w, resp.Body)
	}))
	defer proxy.Close()
	n := network
	n.RPCURLs, n.WSURL = []string{proxy.URL}, ""
	through, err := chain.Dial(t.Context(), n, chain.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer through.Close()

	direct := dial(t)
	renter, provider := funded(t, direct), newAccount(t)
	events, _ := serve(t, follow.Config{
		Source: through.EventSource(), Account: renter.Address(), Cursor: &memoryCursor{}, PollInterval: 50 * time.Millisecond,
	})
	down.Store(true)
	if _, err := direct.Deposit(t.Context(), renter, provider.Address(), big.NewInt(42)); err != nil {
		t.Fatal(err)
	}
	for deadline := time.Now().Add(hung); refused.Load() < 2; {
		if time.Now().After(deadline) {
			t.Fatal("the follower does not try again")
		}
		if _, err := direct.BlockNumber(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	down.Store(false)
	if e := next(t, events); e.Amount.Int64() != 42 {
		t.Errorf("event is %s", describe(e))
	}
}
