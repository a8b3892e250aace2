package provider_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/provider"
)

// closes is what the escrow's double knows of the ends of channels.
type closes struct {
	cost uint64
	// costErr is what trying one out brings, sendErr what submitting it does.
	costErr, sendErr error
	// slow is how long a block takes.
	slow time.Duration
	sent []lease.Close
	// earlier is how far one is that an earlier process has sent.
	earlier provider.Closing
}

func (c *chainDouble) CloseCost(context.Context, lease.CloseRequest) (money.Amount, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return money.Units(c.closes.cost), c.closes.costErr
}

func (c *chainDouble) CloseChannel(ctx context.Context, r lease.CloseRequest, _ money.Amount) (string, error) {
	c.mu.Lock()
	if err := c.closes.sendErr; err != nil {
		c.mu.Unlock()
		return "", err
	}
	c.closes.sent = append(c.closes.sent, r.Close)
	slow := c.closes.slow
	c.mu.Unlock()
	select {
	case <-ctx.Done():
		return "", ctx.Err()
	case <-time.After(slow):
	}
	c.mu.Lock()
	c.claimed, c.deposited = r.Close.FinalCumulative, r.Close.FinalCumulative
	c.mu.Unlock()
	return "0xc105ed", c.settle(ctx, r.Close.ChannelKey, r.Close.FinalCumulative)
}

func (c *chainDouble) Closing(context.Context, lease.ChannelKey) (provider.Closing, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.closes.earlier, c.err
}

func (c *chainDouble) closed() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.closes.sent)
}

// end asks for the end of the tenant's channel at final units, signed by its renter.
func (l *tenant) end(final uint64, change ...func(*lease.CloseRequest)) (lease.CloseAnswer, condition.Code) {
	l.w.t.Helper()
	l.w.chain.mu.Lock()
	claimed := l.w.chain.claimed
	l.w.chain.mu.Unlock()
	t := l.signed.Terms
	r := lease.CloseRequest{ChainID: t.ChainID, Escrow: t.Escrow, Close: lease.Close{ChannelKey: t.Channel(), ClaimedBefore: claimed,
		FinalCumulative: money.Units(final), Deadline: uint64(time.Now().Add(lease.CloseLife).Unix())}}
	for _, c := range change {
		c(&r)
	}
	if r.Signature == nil {
		r.Signature, _ = renterKey.SignHash(r.Close.Digest(r.Domain()))
	}
	var a lease.CloseAnswer
	code := l.w.call(l.peer, "POST", lease.PathClose, r, &a)
	return a, code
}

// A channel whose earnings wait for a better fee is ended: the close pays them, and nothing is collected beside it.
func TestCloses(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		w.chain.cost(5_000, 0) // so that nothing is collected before
		l := earn(t, w)
		w.chain.closes.cost = 100 // 1 % of what was earned
		answer, code := l.end(10_000)
		if code != "" || answer.Tx == "" {
			t.Fatalf("answer %+v, %s", answer, code)
		}
		synctest.Wait()
		if rec := l.record(); rec.State != lease.Settled || w.chain.redeemed() != 0 || w.chain.closed() != 1 {
			t.Errorf("lease %s, redeemed %d times, closed %d times", rec.State, w.chain.redeemed(), w.chain.closed())
		}
		if _, code := l.end(10_000); code != condition.Conflict {
			t.Errorf("an empty channel: %q", code)
		}
		// It begins anew with a deposit.
		next, _ := w.begin()
		if s := next.status(); s.State != lease.Running {
			t.Errorf("the next lease is %s", s.State)
		}
	})
}

func TestCloseRefuses(t *testing.T) {
	for _, tc := range []struct {
		name   string
		setup  func(w *world)
		final  uint64
		change func(r *lease.CloseRequest)
		want   condition.Code
	}{
		{"switched off", func(w *world) {
			p := policy()
			p.RelayShare = 0
			w.SetPolicy(p)
		}, 10_000, nil, condition.CloseRefused},
		{"another network", nil, 10_000, func(r *lease.CloseRequest) { r.ChainID++ }, condition.InvalidInput},
		{"another escrow", nil, 10_000, func(r *lease.CloseRequest) { r.Escrow[0] ^= 1 }, condition.InvalidInput},
		{"another token", nil, 10_000, func(r *lease.CloseRequest) { r.Close.Token[0] ^= 1 }, condition.InvalidInput},
		{"somebody else's channel", nil, 10_000, func(r *lease.CloseRequest) { r.Close.Provider = strangerKey.Address() }, condition.InvalidInput},
		{"out of date", nil, 10_000, func(r *lease.CloseRequest) { r.Close.Deadline = uint64(time.Now().Unix() + 5) }, condition.Expired},
		{"good for ever", nil, 10_000, func(r *lease.CloseRequest) { r.Close.Deadline = uint64(time.Now().Add(time.Hour).Unix()) }, condition.InvalidInput},
		{"a stranger's signature", nil, 10_000, func(r *lease.CloseRequest) {
			r.Signature, _ = strangerKey.SignHash(r.Close.Digest(r.Domain()))
		}, condition.BadSignature},
		{"less than was promised", nil, 9_999, nil, condition.CloseRefused},
		{"more than there is", nil, 100_000_000, nil, condition.InvalidInput},
		{"another sum paid", nil, 10_000, func(r *lease.CloseRequest) { r.Close.ClaimedBefore = money.Units(1) }, condition.Conflict},
		{"too dear", func(w *world) { w.chain.closes.cost = 101 }, 10_000, nil, condition.CloseRefused},
		{"submitted by an earlier process", func(w *world) { w.chain.closes.earlier = provider.ClosingSubmitted }, 10_000, nil, condition.ChannelClosing},
		{"refused by the network", func(w *world) {
			w.chain.closes.costErr = condition.Errorf(condition.TransactionFailed, "LeaseEscrow_CloseExpired")
		}, 10_000, nil, condition.TransactionFailed},
		{"this side has no coin", func(w *world) {
			w.chain.closes.costErr = condition.Errorf(condition.InsufficientGas, "the account holds nothing")
		}, 10_000, nil, condition.CloseRefused},
		{"this side's network is down", func(w *world) { w.chain.closes.sendErr = errors.New("dial secret.example: refused") }, 10_000, nil, condition.CloseRefused},
	} {
		t.Run(tc.name, func(t *testing.T) {
			in(t, func(t *testing.T, w *world) {
				w.chain.cost(5_000, 0)
				l := earn(t, w)
				if tc.setup != nil {
					tc.setup(w)
				}
				change := func(*lease.CloseRequest) {}
				if tc.change != nil {
					change = tc.change
				}
				if _, code := l.end(tc.final, change); code != tc.want {
					t.Errorf("%q, want %q", code, tc.want)
				}
				if n := w.chain.closed(); n != 0 {
					t.Fatalf("it was submitted %d times", n)
				}
				// What is good is taken afterwards.
				w.SetPolicy(policy())
				w.chain.mu.Lock()
				w.chain.closes = closes{}
				w.chain.mu.Unlock()
				if _, code := l.end(10_000); code != "" {
					t.Errorf("afterwards: %s", code)
				}
			})
		})
	}
}

// No channel ends under a lease that counts on it.
func TestCloseWaitsForLeases(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		l, _ := w.begin()
		if _, code := l.end(0); code != condition.Conflict {
			t.Errorf("under a running lease: %q", code)
		}
	})
}

// Nothing begins on a channel, and nothing is collected from it, while its end is on the way.
func TestNothingBeginsOnAClosingChannel(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		w.chain.cost(5_000, 0)
		l := earn(t, w)
		w.chain.closes.slow = time.Minute
		if a, code := l.end(10_000); code != "" || a.Tx != "" {
			t.Fatalf("a slow block: %+v, %q", a, code)
		}
		if _, code := l.end(10_000); code != condition.ChannelClosing {
			t.Errorf("a second time: %q", code)
		}
		w.chain.cost(0, 0) // collecting would pay now
		next := w.quote()
		w.chain.deposit(next.signed.Terms.Cap.Big().Uint64())
		next.accept1()
		time.Sleep(30 * time.Second)
		synctest.Wait()
		if rec := next.record(); rec.State != lease.Agreed || w.chain.redeemed() != 0 {
			t.Errorf("the lease is %s, redeemed %d times", rec.State, w.chain.redeemed())
		}
		time.Sleep(time.Minute)
		synctest.Wait()
		if rec := l.record(); rec.State != lease.Settled || w.chain.redeemed() != 0 || w.chain.closed() != 1 {
			t.Errorf("lease %s, redeemed %d times, closed %d times", rec.State, w.chain.redeemed(), w.chain.closed())
		}
	})
}

// An end that an earlier process has submitted keeps leases off the channel as well, until its block cannot be replaced any more.
func TestClosingSurvivesARestart(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		w.chain.closes.earlier = provider.ClosingSubmitted
		w.restart()
		l := w.quote()
		w.chain.deposit(l.signed.Terms.Cap.Big().Uint64())
		l.accept1()
		time.Sleep(5 * time.Second)
		if rec := l.record(); rec.State != lease.Agreed {
			t.Fatalf("the lease is %s", rec.State)
		}
		w.chain.mu.Lock()
		w.chain.closes.earlier = provider.ClosingMined
		w.chain.mu.Unlock()
		time.Sleep(5 * time.Second)
		if rec := l.record(); rec.State != lease.Agreed {
			t.Fatalf("with an end that is not final the lease is %s", rec.State)
		}
		w.chain.mu.Lock()
		w.chain.closes.earlier = provider.NotClosing
		w.chain.mu.Unlock()
		time.Sleep(2 * time.Second)
		synctest.Wait()
		if s := l.status(); s.State != lease.Running {
			t.Errorf("afterwards it is %s", s.State)
		}
	})
}

// What was deposited since an end that is not final may be given back as well.
func TestCloseAfterClose(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		w.chain.cost(5_000, 0)
		l := earn(t, w)
		w.chain.closes.earlier = provider.ClosingMined
		if a, code := l.end(10_000); code != "" || a.Tx == "" {
			t.Errorf("%+v, %q", a, code)
		}
	})
}

// An end that the network has in no block yet is on its way: that is no refusal.
func TestCloseThatWaits(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		w.chain.cost(5_000, 0)
		l := earn(t, w)
		w.chain.closes.sendErr = condition.Errorf(condition.TransactionWaiting, "not mined yet")
		if a, code := l.end(10_000); code != "" || a.Tx != "" {
			t.Errorf("%+v, %q", a, code)
		}
	})
}

// A renter cannot have more paid for it than others.
func TestCloseRate(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		for range 4 {
			l, c := w.begin()
			c.end(provider.Exit{}, nil)
			synctest.Wait()
			w.call(renter, "POST", l.path(lease.PathReceived), nil, nil)
			synctest.Wait()
			if _, code := l.end(0); code != "" {
				t.Fatal(code)
			}
		}
		l, c := w.begin()
		c.end(provider.Exit{}, nil)
		synctest.Wait()
		w.call(renter, "POST", l.path(lease.PathReceived), nil, nil)
		synctest.Wait()
		if _, code := l.end(0); code != condition.CloseRefused {
			t.Errorf("the fifth in an hour: %q", code)
		}
	})
}
