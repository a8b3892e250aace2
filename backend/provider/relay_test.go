package provider_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/provider"
)

// relays is what the escrow's double knows of renters' deposits.
type relays struct {
	price, cost uint64
	// costErr is what trying out a deposit brings, sendErr what submitting it does.
	costErr, sendErr error
	// wasted is what a submission cost that sendErr refuses.
	wasted provider.Relayed
	// slow is how long a block takes; blocks must be waited for in fake time.
	slow time.Duration
	// sent are the deposits in the order in which they were submitted; tried counts those that were tried out.
	sent  []lease.RelayedDeposit
	most  money.Amount
	tried int
	asked int
}

func (c *chainDouble) RelayPrice(context.Context) (money.Amount, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.relays.asked++
	return money.Units(c.relays.price), c.err
}

func (c *chainDouble) RelayCost(_ context.Context, _ lease.Terms, _ lease.RelayedDeposit) (money.Amount, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.relays.tried++
	return money.Units(c.relays.cost), c.relays.costErr
}

func (c *chainDouble) Relay(ctx context.Context, t lease.Terms, d lease.RelayedDeposit, most money.Amount) (provider.Relayed, error) {
	if r, err := c.Relayed(ctx, t, d); err == nil {
		return r, nil
	}
	c.mu.Lock()
	if err := c.relays.sendErr; err != nil {
		cost := c.relays.wasted
		c.mu.Unlock()
		return cost, err
	}
	c.relays.sent, c.relays.most = append(c.relays.sent, d), most
	slow := c.relays.slow
	c.mu.Unlock()
	select {
	case <-ctx.Done(): // the transaction is on its way all the same
		return provider.Relayed{}, ctx.Err()
	case <-time.After(slow):
	}
	c.land(d)
	return c.Relayed(ctx, t, d)
}

// land puts a submitted deposit into a block and ends a thaw.
func (c *chainDouble) land(d lease.RelayedDeposit) {
	c.mu.Lock()
	c.deposited, c.thawing = c.deposited.Add(d.Amount), false
	c.mu.Unlock()
}

func (c *chainDouble) Relayed(_ context.Context, _ lease.Terms, d lease.RelayedDeposit) (provider.Relayed, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for i, s := range c.relays.sent {
		if s.Same(d) {
			return provider.Relayed{Tx: fmt.Sprintf("0xrelay%d", i), FeeWei: money.Units(777)}, nil
		}
	}
	return provider.Relayed{}, condition.Errorf(condition.NotFound, "nothing was submitted")
}

func (c *chainDouble) submitted() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.relays.sent)
}

// signedDeposit is of the lease's cap.
func (l *tenant) signedDeposit() lease.RelayedDeposit {
	return lease.RelayedDeposit{Amount: l.signed.Terms.Cap, Gas: 400_000, Deadline: uint64(time.Now().Add(lease.RelayLife).Unix()),
		Permit: make([]byte, 65), Signature: make([]byte, 65)}
}

func (l *tenant) relay(d lease.RelayedDeposit) condition.Code {
	l.w.t.Helper()
	if !l.sealed {
		l.sign()
	}
	return l.w.call(l.peer, "POST", l.path(lease.PathRelay), lease.RelayRequest{Signed: l.signed, Deposit: d}, nil)
}

// accept1 accepts and does not wait for the answer, which comes with the deposit.
func (l *tenant) accept1() {
	l.sign()
	ctx, cancel := context.WithCancel(l.w.t.Context())
	answered := make(chan struct{})
	go func() {
		defer close(answered)
		l.w.send(ctx, l)
	}()
	synctest.Wait()
	cancel()
	<-answered
}

// send is an acceptance that may be broken off.
func (w *world) send(ctx context.Context, l *tenant) {
	raw, err := json.Marshal(l.signed)
	if err != nil {
		panic(err)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://provider"+l.path(lease.PathAccept), bytes.NewReader(raw))
	if err != nil {
		panic(err)
	}
	req.Header.Set("X-Peer", l.peer)
	if resp, err := w.client.Do(req); err == nil {
		_ = resp.Body.Close()
	}
}

// The provider submits the deposit of an agreed lease once, runs the lease, and its history says what the network charged.
func TestRelaysADeposit(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		w.chain.relays.price, w.chain.relays.cost = 5_000, 6_000 // of a cap of 600,000 at most 6,000
		var terms lease.RelayTerms
		for range 3 {
			if code := w.call(renter, "GET", lease.PathRelayTerms, nil, &terms); code != "" || terms.MinCap.Cmp(money.Units(500_000)) != 0 {
				t.Fatalf("%q, a deposit is submitted for leases of %s", code, terms.MinCap)
			}
		}
		if w.chain.relays.asked != 1 {
			t.Errorf("the network was asked for its price %d times", w.chain.relays.asked)
		}
		l := w.quote()
		d := l.signedDeposit()
		for range 3 { // it may be asked again
			if code := l.relay(d); code != "" {
				t.Fatal(code)
			}
		}
		synctest.Wait()
		<-w.box.started
		rec := l.record()
		if rec.State != lease.Running || rec.Relay == nil || rec.Relay.Tx != "0xrelay0" || rec.Relay.FeeWei.Cmp(money.Units(777)) != 0 || rec.Relay.Open {
			t.Errorf("it is %s with %+v", rec.State, rec.Relay)
		}
		if n := w.chain.submitted(); n != 1 || w.chain.relays.most.Cmp(money.Units(6_000)) != 0 {
			t.Errorf("submitted %d times for at most %s", n, w.chain.relays.most)
		}
		if code := l.relay(d); code != "" { // and after all is done
			t.Error(code)
		}
		if code := l.accept(); code != "" {
			t.Error(code)
		}
		if want := "quoted agreed funded preparing running"; l.states() != want {
			t.Errorf("the story is %q, want %q", l.states(), want)
		}
	})
}

// What is not good is refused with a reason, costs nothing, and leaves the lease open for what is.
func TestRelayRefuses(t *testing.T) {
	type change struct {
		name  string
		setup func(w *world, l *tenant, d *lease.RelayedDeposit)
		want  condition.Code
	}
	deposit := func(f func(l *tenant, d *lease.RelayedDeposit)) func(*world, *tenant, *lease.RelayedDeposit) {
		return func(_ *world, l *tenant, d *lease.RelayedDeposit) { f(l, d) }
	}
	for _, tc := range []change{
		{"switched off", func(w *world, _ *tenant, _ *lease.RelayedDeposit) {
			p := policy()
			p.RelayShare = 0
			w.SetPolicy(p)
		}, condition.RelayRefused},
		{"nothing", deposit(func(_ *tenant, d *lease.RelayedDeposit) { d.Amount = money.Amount{} }), condition.InvalidInput},
		{"too little", deposit(func(l *tenant, d *lease.RelayedDeposit) { d.Amount = l.signed.Terms.Cap.Minus(money.Units(1)) }), condition.ChannelTooSmall},
		{"more than the escrow counts", deposit(func(_ *tenant, d *lease.RelayedDeposit) {
			d.Amount, _ = money.ParseUnits("79228162514264337593543950336")
		}), condition.InvalidInput},
		{"no gas", deposit(func(_ *tenant, d *lease.RelayedDeposit) { d.Gas = 0 }), condition.InvalidInput},
		{"a block's worth of gas", deposit(func(_ *tenant, d *lease.RelayedDeposit) { d.Gas = lease.MaxRelayGas + 1 }), condition.InvalidInput},
		{"no permit", deposit(func(_ *tenant, d *lease.RelayedDeposit) { d.Permit = nil }), condition.InvalidInput},
		{"a long signature", deposit(func(_ *tenant, d *lease.RelayedDeposit) { d.Signature = make([]byte, 66) }), condition.InvalidInput},
		{"out of date", deposit(func(_ *tenant, d *lease.RelayedDeposit) { d.Deadline = uint64(time.Now().Unix() + 5) }), condition.Expired},
		{"good for ever", deposit(func(_ *tenant, d *lease.RelayedDeposit) { d.Deadline = uint64(time.Now().Add(time.Hour).Unix()) }), condition.InvalidInput},
		{"a deadline beyond all time", deposit(func(_ *tenant, d *lease.RelayedDeposit) { d.Deadline = 1 << 63 }), condition.InvalidInput},
		{"other terms", deposit(func(l *tenant, _ *lease.RelayedDeposit) { l.signed.Terms.Cap = money.Units(1) }), condition.InvalidInput},
		{"not agreed to", deposit(func(l *tenant, _ *lease.RelayedDeposit) {
			l.signed.Terms.ExpiresAt++ // the signature is over other terms than are sent
			l.sign()
			l.signed.Terms.ExpiresAt--
			l.sealed = true
		}), condition.BadSignature},
		{"a stranger's", deposit(func(l *tenant, _ *lease.RelayedDeposit) { l.peer = "peer-stranger" }), condition.NotFound},
		{"not signed by the renter", func(w *world, _ *tenant, _ *lease.RelayedDeposit) {
			w.chain.relays.costErr = condition.Errorf(condition.BadSignature, "it is by somebody else")
		}, condition.BadSignature},
		{"refused by the network", func(w *world, _ *tenant, _ *lease.RelayedDeposit) {
			w.chain.relays.costErr = condition.Errorf(condition.TransactionFailed, "LeaseEscrow_InsufficientAllowance")
		}, condition.TransactionFailed},
		{"this side has no coin either", func(w *world, _ *tenant, _ *lease.RelayedDeposit) {
			w.chain.relays.costErr = condition.Errorf(condition.InsufficientGas, "the account holds nothing")
		}, condition.RelayRefused},
		{"this side's network is down", func(w *world, _ *tenant, _ *lease.RelayedDeposit) {
			w.chain.relays.costErr = errors.New("dial secret.example: refused")
		}, condition.RelayRefused},
		{"too dear", func(w *world, _ *tenant, _ *lease.RelayedDeposit) { w.chain.relays.cost = 6_001 }, condition.RelayRefused},
		{"not needed", func(w *world, l *tenant, _ *lease.RelayedDeposit) {
			w.chain.deposit(l.signed.Terms.Cap.Big().Uint64() / 2)
			l.accept1()
			w.chain.deposit(l.signed.Terms.Cap.Big().Uint64())
		}, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			in(t, func(t *testing.T, w *world) {
				l := w.quote()
				good := *l
				d := l.signedDeposit()
				tc.setup(w, l, &d)
				if code := l.relay(d); code != tc.want {
					t.Errorf("%q, want %q", code, tc.want)
				}
				synctest.Wait()
				if n := w.chain.submitted(); n != 0 {
					t.Fatalf("it was submitted %d times", n)
				}
				if rec := good.record(); rec.Relay != nil {
					t.Errorf("it was written down: %+v", rec.Relay)
				}
				if tc.want == "" {
					return
				}
				// What is good is taken afterwards.
				w.SetPolicy(policy())
				w.chain.mu.Lock()
				w.chain.relays.costErr, w.chain.relays.cost = nil, 0
				w.chain.mu.Unlock()
				if code := good.relay(good.signedDeposit()); code != "" {
					t.Errorf("afterwards: %s", code)
				}
				synctest.Wait()
				if s := good.status(); s.State != lease.Running || w.chain.submitted() != 1 {
					t.Errorf("afterwards it is %s (%s), submitted %d", s.State, s.Reason.Text, w.chain.submitted())
				}
			})
		})
	}
}

// One lease brings one deposit, and not many that are not good.
func TestRelayOneForALease(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		w.chain.relays.slow = 10 * time.Second
		l := w.quote()
		bad := l.signedDeposit()
		w.chain.relays.costErr = condition.Errorf(condition.BadSignature, "no")
		for range 4 {
			if code := l.relay(bad); code != condition.BadSignature {
				t.Fatal(code)
			}
		}
		w.chain.relays.costErr = nil
		if code := l.relay(l.signedDeposit()); code != "" {
			t.Fatal(code)
		}
		other := l.signedDeposit()
		other.Nonce++
		if code := l.relay(other); code != condition.RelayRefused {
			t.Errorf("a second deposit: %q", code)
		}
		time.Sleep(30 * time.Second)
		if s := l.status(); s.State != lease.Running || w.chain.submitted() != 1 || w.chain.relays.tried != 5 {
			t.Errorf("it is %s, submitted %d, tried %d", s.State, w.chain.submitted(), w.chain.relays.tried)
		}
	})
	in(t, func(t *testing.T, w *world) {
		l := w.quote()
		w.chain.relays.costErr = condition.Errorf(condition.BadSignature, "no")
		for range 5 {
			l.relay(l.signedDeposit())
		}
		if code := l.relay(l.signedDeposit()); code != condition.RateLimited || w.chain.relays.tried != 5 {
			t.Errorf("the sixth: %q, tried %d", code, w.chain.relays.tried)
		}
	})
}

// A renter is helped a few times an hour, under whichever name of the two.
func TestRelayRate(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		lend := func() condition.Code {
			l := w.quote()
			w.chain.mu.Lock()
			w.chain.deposited = w.chain.claimed // the renter has withdrawn
			w.chain.mu.Unlock()
			code := l.relay(l.signedDeposit())
			synctest.Wait()
			l.w.call(l.peer, "POST", l.path(lease.PathCancel), condition.New(condition.CancelledByRenter, ""), nil)
			time.Sleep(2 * time.Minute)
			return code
		}
		for i := range 4 {
			if code := lend(); code != "" {
				t.Fatalf("deposit %d: %s", i+1, code)
			}
		}
		if code := lend(); code != condition.RelayRefused {
			t.Errorf("the fifth: %q", code)
		}
		time.Sleep(time.Hour)
		if code := lend(); code != "" {
			t.Errorf("an hour later: %q", code)
		}
	})
}

// A deposit that ends a thaw is taken, although no lease begins on a channel that thaws.
func TestRelayEndsAThaw(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		l := w.quote()
		w.chain.deposit(l.signed.Terms.Cap.Big().Uint64())
		w.chain.thaw()
		d := l.signedDeposit()
		d.Amount = money.Units(1)
		if code := l.relay(d); code != "" {
			t.Fatal(code)
		}
		synctest.Wait()
		if s := l.status(); s.State != lease.Running {
			t.Errorf("it is %s (%s)", s.State, s.Reason.Text)
		}
	})
}

// What the network refuses in the end fails the lease with a reason that tells nothing of this side.
func TestRelayFails(t *testing.T) {
	for _, tc := range []struct {
		name string
		err  error
		want condition.Code
	}{
		{"refused", condition.Errorf(condition.TransactionFailed, "ERC2771ForwarderInvalidSigner"), condition.TransactionFailed},
		{"dearer than before", condition.Errorf(condition.FeeTooHigh, "1 gwei"), condition.RelayRefused},
		{"somebody else used it", condition.Errorf(condition.Conflict, "the number is used"), condition.NotFunded},
		{"in no block yet", condition.Errorf(condition.TransactionWaiting, ""), condition.NotFunded},
	} {
		t.Run(tc.name, func(t *testing.T) {
			in(t, func(t *testing.T, w *world) {
				w.chain.relays.sendErr = tc.err
				l := w.quote()
				if code := l.relay(l.signedDeposit()); code != "" {
					t.Fatal(code)
				}
				time.Sleep(10 * time.Minute)
				if rec := l.record(); rec.State != lease.Failed || rec.Reason.Code != tc.want {
					t.Errorf("it is %s: %+v", rec.State, rec.Reason)
				}
			})
		})
	}
}

// What a refused submission cost is in the lease's history as well.
func TestRelayFailsAtACost(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		w.chain.relays.sendErr = condition.Errorf(condition.TransactionFailed, "ERC2771ForwarderInvalidSigner")
		w.chain.relays.wasted = provider.Relayed{Tx: "0xwasted", FeeWei: money.Units(55)}
		l := w.quote()
		if code := l.relay(l.signedDeposit()); code != "" {
			t.Fatal(code)
		}
		synctest.Wait()
		if rec := l.record(); rec.State != lease.Failed || rec.Relay.Open || rec.Relay.Tx != "0xwasted" || rec.Relay.FeeWei.Cmp(money.Units(55)) != 0 {
			t.Errorf("it is %s with %+v", rec.State, rec.Relay)
		}
	})
}

// A provider that is killed after it wrote the deposit down, or after it sent it, goes on without a second one, and finds out
// what it cost.
func TestRelaySurvivesARestart(t *testing.T) {
	t.Run("before it is in a block", func(t *testing.T) {
		in(t, func(t *testing.T, w *world) {
			w.chain.relays.slow = 20 * time.Second
			l := w.quote()
			if code := l.relay(l.signedDeposit()); code != "" {
				t.Fatal(code)
			}
			synctest.Wait()
			w.end()
			if rec := l.record(); rec.State != lease.Agreed || rec.Relay == nil || !rec.Relay.Open || w.chain.submitted() != 1 {
				t.Fatalf("it is %s with %+v, submitted %d", rec.State, rec.Relay, w.chain.submitted())
			}
			w.chain.land(l.record().Relay.Deposit)
			w.serve()
			time.Sleep(5 * time.Second)
			if rec := l.record(); rec.State != lease.Running || rec.Relay.Tx != "0xrelay0" || rec.Relay.Open || w.chain.submitted() != 1 {
				t.Errorf("it is %s with %+v, submitted %d", rec.State, rec.Relay, w.chain.submitted())
			}
		})
	})
	t.Run("before it was sent", func(t *testing.T) {
		in(t, func(t *testing.T, w *world) {
			l := w.quote()
			l.accept1()
			w.end()
			d := l.signedDeposit()
			if _, err := w.store.UpdateLease(t.Context(), lease.Provider, l.signed.Terms.ID, func(r *lease.Record) {
				r.Relay = &lease.Relay{Deposit: d, Open: true}
			}); err != nil {
				t.Fatal(err)
			}
			w.serve()
			time.Sleep(5 * time.Second)
			if rec := l.record(); rec.State != lease.Running || rec.Relay.Tx == "" || w.chain.submitted() != 1 {
				t.Errorf("it is %s with %+v, submitted %d", rec.State, rec.Relay, w.chain.submitted())
			}
		})
	})
	t.Run("when the lease has failed meanwhile", func(t *testing.T) {
		in(t, func(t *testing.T, w *world) {
			l := w.quote()
			time.Sleep(2 * time.Minute)
			d := l.signedDeposit()
			if _, err := w.store.UpdateLease(t.Context(), lease.Provider, l.signed.Terms.ID, func(r *lease.Record) {
				r.Relay = &lease.Relay{Deposit: d, Open: true}
			}); err != nil {
				t.Fatal(err)
			}
			w.restart()
			time.Sleep(time.Second)
			if rec := l.record(); rec.State != lease.Failed || rec.Relay.Open || rec.Relay.Tx != "" || w.chain.submitted() != 0 {
				t.Errorf("it is %s with %+v, submitted %d", rec.State, rec.Relay, w.chain.submitted())
			}
		})
	})
}

// Who asks when the service is off, or cannot be given, is told, and not why.
func TestRelayTermsRefused(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		w.chain.mu.Lock()
		w.chain.err = errors.New("dial secret.example: refused")
		w.chain.mu.Unlock()
		var why condition.Reason
		if code := w.call(renter, "GET", lease.PathRelayTerms, nil, &why); code != condition.RelayRefused || strings.Contains(why.Text, "secret") {
			t.Errorf("%s: %s", code, why.Text)
		}
		p := policy()
		p.RelayShare = 0
		w.SetPolicy(p)
		if code := w.call(renter, "GET", lease.PathRelayTerms, nil, nil); code != condition.RelayRefused {
			t.Error(code)
		}
	})
}
