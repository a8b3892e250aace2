package renter_test

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/renter"
)

// relays is what the escrow's double knows of deposits that somebody else submits.
type relays struct {
	// poor says that the wallet has no coin for fees.
	poor bool
	// signed counts signatures, next is the forwarder's next number.
	signed int
	next   uint64
}

func (c *chainDouble) PaysFee(context.Context) (bool, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return !c.relays.poor, nil
}

func (c *chainDouble) SignDeposit(_ context.Context, _ common.Address, a money.Amount) (lease.RelayedDeposit, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.relays.signed++
	return lease.RelayedDeposit{Amount: a, Gas: 1, Nonce: c.relays.next, Deadline: uint64(time.Now().Add(lease.RelayLife).Unix()),
		Permit: make([]byte, 65), Signature: append(make([]byte, 64), byte(c.relays.signed))}, nil
}

func (c *chainDouble) RelayFate(_ context.Context, _ common.Address, d lease.RelayedDeposit) (lease.RelayFate, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	switch {
	case d.Nonce < c.relays.next:
		return lease.RelayUsed, nil
	case time.Now().After(d.Until()):
		return lease.RelayExpired, nil
	}
	return lease.RelayOpen, nil
}

func (c *chainDouble) RelayedIn(context.Context, lease.RelayedDeposit) (string, error) {
	return "0xrelayed", nil
}

// execute is what the forwarder does with a request: each number once, and none too late.
func (c *chainDouble) execute(d lease.RelayedDeposit) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if d.Nonce == c.relays.next && !time.Now().After(d.Until()) {
		c.relays.next++
		c.held = c.held.Add(d.Amount)
	}
}

func (c *chainDouble) counts() (signed, deposits int, held money.Amount) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.relays.signed, c.deposits, c.held
}

// relayer answers both questions about deposits; it keeps what it was asked to submit.
type relayer struct {
	minCap  uint64
	refuses condition.Reason // at the question
	denies  condition.Reason // at the deposit
	submit  func(c *chainDouble, d lease.RelayedDeposit, n int)
	says    lease.State

	mu    sync.Mutex // guards the following field
	asked []lease.RelayRequest
}

func (p *relayer) handler(l *liar) http.HandlerFunc {
	return func(w http.ResponseWriter, req *http.Request) {
		if req.Method == http.MethodGet {
			if !p.refuses.IsZero() {
				refuse(http.StatusConflict, p.refuses)(w, req)
				return
			}
			answer(w, lease.RelayTerms{MinCap: money.Units(p.minCap)})
			return
		}
		var asked lease.RelayRequest
		if err := json.NewDecoder(req.Body).Decode(&asked); err != nil {
			panic(err)
		}
		p.mu.Lock()
		p.asked = append(p.asked, asked)
		n := len(p.asked)
		p.mu.Unlock()
		if !p.denies.IsZero() {
			refuse(http.StatusConflict, p.denies)(w, req)
			return
		}
		if p.submit != nil {
			p.submit(l.w.chain, asked.Deposit, n)
		}
		says := p.says
		if says == "" {
			says = lease.Agreed
		}
		answer(w, lease.Status{State: says})
	}
}

func (p *relayer) requests() []lease.RelayRequest {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]lease.RelayRequest(nil), p.asked...)
}

// inPoverty runs f with a renter that has no coin for fees and a provider that submits as told.
func inPoverty(t *testing.T, p *relayer, f func(t *testing.T, w *world)) {
	t.Helper()
	l := &liar{events: honest(20), handlers: map[string]http.HandlerFunc{}}
	l.handlers["relay"] = p.handler(l)
	in(t, l, func(t *testing.T, w *world) {
		w.chain.relays.poor = true
		f(t, w)
	})
}

func submitAt(n int) func(*chainDouble, lease.RelayedDeposit, int) {
	return func(c *chainDouble, d lease.RelayedDeposit, asked int) {
		if asked >= n {
			c.execute(d)
		}
	}
}

// A renter without a coin for fees rents, and its preview says who pays.
func TestRelayedDeposit(t *testing.T) {
	p := &relayer{submit: submitAt(3)}
	inPoverty(t, p, func(t *testing.T, w *world) {
		preview, err := w.Preview(t.Context(), renter.Request{OfferID: w.offer.ID(), Job: lease.Job{Image: image}, MaxSeconds: 600})
		if err != nil || !preview.Relayed || !preview.Refused.IsZero() {
			t.Errorf("preview %+v, %v", preview, err)
		}
		id := w.rent(600)
		rec := w.await(id, time.Hour)
		limit := money.Units(600 * perSecond)
		if rec.State != lease.Ended || rec.Deposited.Cmp(limit) != 0 || rec.DepositTx != "0xrelayed" || rec.Relay == nil || rec.Relay.Open {
			t.Errorf("it is %s (%s), deposited %s in %s, relay %+v", rec.State, rec.Reason.Text, rec.Deposited, rec.DepositTx, rec.Relay)
		}
		signed, deposits, held := w.chain.counts()
		if signed != 1 || deposits != 0 || held.Cmp(limit) != 0 {
			t.Errorf("%d signatures, %d deposits of our own, %s held", signed, deposits, held)
		}
		for _, r := range p.requests() {
			if err := r.Signed.VerifyBoth(); err != nil || !r.Deposit.Same(rec.Relay.Deposit) {
				t.Errorf("asked to submit %+v: %v", r.Deposit, err)
			}
		}
		// The next lease needs none: what is left in the channel covers it.
		if preview, err := w.Preview(t.Context(), renter.Request{OfferID: w.offer.ID(), Job: lease.Job{Image: image}, MaxSeconds: 10}); err != nil ||
			preview.Relayed || !preview.Refused.IsZero() {
			t.Errorf("preview %+v, %v", preview, err)
		}
	})
}

// A wallet that has a coin for fees deposits by itself; one whose coin turns out not to suffice is helped.
func TestRelayIsTheSecondWay(t *testing.T) {
	p := &relayer{submit: submitAt(1)}
	inPoverty(t, p, func(t *testing.T, w *world) {
		w.chain.relays.poor = false
		rec := w.await(w.rent(600), time.Hour)
		if signed, deposits, _ := w.chain.counts(); signed != 0 || deposits != 1 || rec.Relay != nil {
			t.Errorf("%d signatures, %d deposits of our own", signed, deposits)
		}
		w.chain.err = condition.Errorf(condition.InsufficientGas, "the fee rose")
		rec = w.await(w.rent(900), time.Hour)
		if signed, deposits, _ := w.chain.counts(); signed != 1 || deposits != 1 || rec.Relay == nil || rec.State != lease.Ended {
			t.Errorf("%d signatures, %d deposits of our own, it is %s (%s)", signed, deposits, rec.State, rec.Reason.Text)
		}
	})
}

// Where the provider does not help, nothing is signed, and the person learns what to do.
func TestRelayRefusedBeforehand(t *testing.T) {
	for _, tc := range []struct {
		name string
		p    *relayer
		old  bool
		want string
	}{
		{"switched off", &relayer{refuses: condition.New(condition.RelayRefused, "it has that switched off")}, false, "switched off"},
		{"too small", &relayer{minCap: 600*perSecond + 1}, false, "at least"},
		{"an older program", &relayer{}, true, "does not do that"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			inPoverty(t, tc.p, func(t *testing.T, w *world) {
				if tc.old {
					w.liar.handlers["relay"] = http.NotFound
				}
				p, err := w.Preview(t.Context(), renter.Request{OfferID: w.offer.ID(), Job: lease.Job{Image: image}, MaxSeconds: 600})
				if err != nil || p.Relayed || p.Refused.Code != condition.InsufficientGas {
					t.Errorf("preview %+v, %v", p, err)
				}
				rec := w.await(w.rent(600), time.Hour)
				if rec.State != lease.Failed || rec.Reason.Code != condition.InsufficientGas || !strings.Contains(rec.Reason.Text, tc.want) ||
					!strings.Contains(rec.Reason.Remedy, renterKey.Address().Hex()) {
					t.Errorf("it is %s: %+v", rec.State, rec.Reason)
				}
				if signed, _, held := w.chain.counts(); signed != 0 || !held.IsZero() || rec.Relay != nil {
					t.Errorf("%d signatures, %s held", signed, held)
				}
			})
		})
	}
}

// A provider that does not submit, whatever it says, ends the lease with a reason, and no other way is tried before the
// signatures have run out.
func TestRelayMissed(t *testing.T) {
	for _, tc := range []struct {
		name string
		p    *relayer
	}{
		{"it does nothing", &relayer{}},
		{"it says that the deposit is there", &relayer{says: lease.Funded}},
		{"it cannot be understood", &relayer{says: "confused"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			inPoverty(t, tc.p, func(t *testing.T, w *world) {
				began := time.Now()
				rec := w.await(w.rent(600), time.Hour)
				signed, _, held := w.chain.counts()
				if rec.State != lease.Failed || signed != 1 || !held.IsZero() {
					t.Fatalf("it is %s (%s), %d signatures", rec.State, rec.Reason.Text, signed)
				}
				if tc.p.says != "confused" && (rec.Reason.Code != condition.RelayMissed || rec.Relay.Open || time.Since(began) < lease.RelayLife) {
					t.Errorf("after %s: %+v, open %v", time.Since(began), rec.Reason, rec.Relay.Open)
				}
				// The next deposit is made when the first can no longer be, and only once.
				tc.p.submit, tc.p.says = submitAt(1), ""
				time.Sleep(lease.RelayLife)
				rec = w.await(w.rent(600), time.Hour)
				if signed, _, held := w.chain.counts(); rec.State != lease.Ended || signed != 2 || held.Cmp(money.Units(600*perSecond)) != 0 {
					t.Errorf("it is %s (%s), %d signatures, %s held", rec.State, rec.Reason.Text, signed, held)
				}
			})
		})
	}
}

// A provider that refuses may still submit: until the signatures have run out nothing else is signed, and what it submits late is
// found and not deposited twice.
func TestRelayRefusedAndSubmitted(t *testing.T) {
	p := &relayer{denies: condition.New(condition.RelayRefused, "the fee is too high")}
	inPoverty(t, p, func(t *testing.T, w *world) {
		first := w.rent(600)
		rec := w.await(first, time.Minute)
		if rec.State != lease.Failed || rec.Reason.Code != condition.InsufficientGas || !strings.Contains(rec.Reason.Text, "too high") || !rec.Relay.Open {
			t.Fatalf("it is %s: %+v", rec.State, rec.Reason)
		}
		// At once the next one: it waits for the first, and its quote runs out.
		second := w.await(w.rent(600), 10*time.Minute)
		if signed, _, _ := w.chain.counts(); second.Reason.Code != condition.RelayPending || signed != 1 {
			t.Fatalf("it is %s (%s), %d signatures", second.State, second.Reason.Text, signed)
		}
		w.chain.execute(p.requests()[0].Deposit)
		third := w.await(w.rent(600), time.Hour)
		signed, deposits, held := w.chain.counts()
		if third.State != lease.Ended || signed != 1 || deposits != 0 || held.Cmp(money.Units(600*perSecond)) != 0 {
			t.Errorf("it is %s (%s), %d signatures, %s held", third.State, third.Reason.Text, signed, held)
		}
		open, err := w.store.OpenRelays(t.Context(), lease.Renter)
		if err != nil || len(open) != 1 { // it is looked at again before the next deposit
			t.Errorf("%d signed deposits are open: %v", len(open), err)
		}
	})
}

// A number that was used up without the deposit is noticed.
func TestRelayUsedUp(t *testing.T) {
	p := &relayer{submit: func(c *chainDouble, d lease.RelayedDeposit, _ int) {
		c.mu.Lock()
		c.relays.next = d.Nonce + 1
		c.mu.Unlock()
	}}
	inPoverty(t, p, func(t *testing.T, w *world) {
		rec := w.await(w.rent(600), time.Minute)
		if rec.State != lease.Failed || rec.Reason.Code != condition.RelayMissed || rec.Relay.Open {
			t.Errorf("it is %s: %+v", rec.State, rec.Reason)
		}
	})
}

// A renter that is killed after it signed goes on with the same signatures.
func TestRelaySurvivesARestart(t *testing.T) {
	p := &relayer{}
	inPoverty(t, p, func(t *testing.T, w *world) {
		id := w.rent(600)
		for len(p.requests()) == 0 {
			time.Sleep(100 * time.Millisecond)
		}
		w.stop()
		if rec := w.record(id); rec.State != lease.Agreed || rec.Relay == nil || !rec.Relay.Open {
			t.Fatalf("it is %s with %+v", rec.State, rec.Relay)
		}
		p.submit = submitAt(1)
		w.serve()
		rec := w.await(id, time.Hour)
		if signed, deposits, held := w.chain.counts(); rec.State != lease.Ended || signed != 1 || deposits != 0 || held.Cmp(money.Units(600*perSecond)) != 0 {
			t.Errorf("it is %s (%s), %d signatures, %s held", rec.State, rec.Reason.Text, signed, held)
		}
		for _, r := range p.requests() {
			if !r.Deposit.Same(rec.Relay.Deposit) {
				t.Errorf("asked to submit %+v after %+v", r.Deposit, rec.Relay.Deposit)
			}
		}
	})
}

// A person who gives up while the deposit is on its way is let go; what was signed is remembered.
func TestRelayCancelled(t *testing.T) {
	p := &relayer{}
	inPoverty(t, p, func(t *testing.T, w *world) {
		id := w.rent(600)
		for len(p.requests()) == 0 {
			time.Sleep(100 * time.Millisecond)
		}
		if err := w.Cancel(id); err != nil {
			t.Fatal(err)
		}
		if rec := w.await(id, time.Minute); rec.State != lease.Failed || rec.Reason.Code != condition.CancelledByRenter || !rec.Relay.Open {
			t.Errorf("it is %s: %+v", rec.State, rec.Reason)
		}
	})
}
