package renter_test

import (
	"context"
	"encoding/json"
	"net/http"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/renter"
)

// closer answers the request to end a channel; do is what the escrow makes of it, if anything.
type closer struct {
	refuses condition.Reason
	do      func(c *chainDouble, r lease.CloseRequest)
	says    lease.CloseAnswer

	mu    sync.Mutex // guards the following field
	asked []lease.CloseRequest
}

func (p *closer) handler(l *liar) http.HandlerFunc {
	return func(w http.ResponseWriter, req *http.Request) {
		var asked lease.CloseRequest
		if err := json.NewDecoder(req.Body).Decode(&asked); err != nil {
			panic(err)
		}
		p.mu.Lock()
		p.asked = append(p.asked, asked)
		p.mu.Unlock()
		if !p.refuses.IsZero() {
			refuse(http.StatusConflict, p.refuses)(w, req)
			return
		}
		if p.do != nil {
			p.do(l.w.chain, asked)
		}
		answer(w, p.says)
	}
}

func (p *closer) requests() []lease.CloseRequest {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]lease.CloseRequest(nil), p.asked...)
}

// execute is what the escrow does with a close that both sides signed.
func execute(c *chainDouble, r lease.CloseRequest) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.held, c.claimed = money.Amount{}, r.Close.FinalCumulative
}

// inDebt runs f with a renter whose lease is over and paid for by a voucher that nobody has collected.
func inDebt(t *testing.T, p *closer, f func(t *testing.T, w *world, promised money.Amount)) {
	t.Helper()
	l := &liar{events: honest(20), handlers: map[string]http.HandlerFunc{}}
	l.handlers["close"] = p.handler(l)
	in(t, l, func(t *testing.T, w *world) {
		rec := w.await(w.rent(60), 10*time.Minute)
		if rec.Promised.IsZero() {
			t.Fatalf("nothing was promised: %s, %s", rec.State, rec.Reason.Text)
		}
		f(t, w, rec.Promised)
	})
}

func (w *world) closeNow(least money.Amount) (renter.Ending, error) {
	return w.CloseChannel(w.t.Context(), providerKey.Address(), "peer-provider", least)
}

const hash = "0xabababababababababababababababababababababababababababababababab"

func TestCloseChannel(t *testing.T) {
	p := &closer{do: execute, says: lease.CloseAnswer{Tx: hash}}
	inDebt(t, p, func(t *testing.T, w *world, promised money.Amount) {
		_, _, held := w.chain.counts()
		shown, err := w.PreviewClose(t.Context(), providerKey.Address())
		if err != nil || shown.Paid.Cmp(promised) != 0 || shown.Back.Cmp(held.Minus(promised)) != 0 {
			t.Fatalf("shown %+v, %v; %s are held and %s promised", shown, err, held, promised)
		}
		got, err := w.closeNow(shown.Back)
		if err != nil || got.Back.Cmp(shown.Back) != 0 || got.Paid.Cmp(promised) != 0 || got.Tx != hash {
			t.Fatalf("got %+v, %v", got, err)
		}
		asked := p.requests()
		if len(asked) != 1 || asked[0].Verify() != nil || asked[0].Close.Until().After(time.Now().Add(lease.CloseLife)) {
			t.Errorf("asked %+v", asked)
		}
		if _, err := w.closeNow(money.Amount{}); !condition.Is(err, condition.NotFound) {
			t.Errorf("an empty channel: %v", err)
		}
	})
}

func TestCloseChannelFails(t *testing.T) {
	for _, tc := range []struct {
		name   string
		closer *closer
		want   condition.Code
		// after is how long it takes to be sure.
		after time.Duration
	}{
		{"refused", &closer{refuses: condition.New(condition.CloseRefused, "too dear")}, condition.CloseRefused, 0},
		{"an older program", &closer{refuses: condition.New(condition.NotFound, "")}, condition.CloseRefused, 0},
		{"a lie", &closer{says: lease.CloseAnswer{Tx: hash}}, condition.CloseMissed, lease.CloseLife},
		{"no transaction", &closer{says: lease.CloseAnswer{Tx: "soon"}}, condition.InvalidInput, 0},
		{"collected instead", &closer{do: func(c *chainDouble, r lease.CloseRequest) {
			c.mu.Lock()
			defer c.mu.Unlock()
			c.held, c.claimed = c.held.Minus(r.Close.FinalCumulative), r.Close.FinalCumulative
		}}, condition.CloseMissed, 0},
	} {
		t.Run(tc.name, func(t *testing.T) {
			inDebt(t, tc.closer, func(t *testing.T, w *world, _ money.Amount) {
				began := time.Now()
				if _, err := w.closeNow(money.Amount{}); !condition.Is(err, tc.want) {
					t.Errorf("%v, want %s", err, tc.want)
				}
				if took := time.Since(began); took < tc.after || took > tc.after+time.Minute {
					t.Errorf("it took %s", took)
				}
				// The deposit serves the next lease as before.
				if rec := w.await(w.rent(60), 10*time.Minute); rec.Promised.IsZero() {
					t.Errorf("afterwards: %s, %s", rec.State, rec.Reason.Text)
				}
			})
		})
	}
}

// An answer that the provider is at it already is no refusal.
func TestCloseChannelTwice(t *testing.T) {
	p := &closer{refuses: condition.New(condition.ChannelClosing, "")}
	inDebt(t, p, func(t *testing.T, w *world, _ money.Amount) {
		go func() {
			time.Sleep(30 * time.Second)
			execute(w.chain, p.requests()[0])
		}()
		if _, err := w.closeNow(money.Amount{}); err != nil {
			t.Error(err)
		}
	})
}

func TestCloseChannelSignsNothing(t *testing.T) {
	p := &closer{do: execute}
	inDebt(t, p, func(t *testing.T, w *world, _ money.Amount) {
		if _, err := w.closeNow(money.Units(1 << 60)); !condition.Is(err, condition.Conflict) {
			t.Errorf("less than was shown: %v", err)
		}
		w.rent(60)
		if _, err := w.closeNow(money.Amount{}); !condition.Is(err, condition.Conflict) {
			t.Errorf("under a lease: %v", err)
		}
		if n := len(p.requests()); n != 0 {
			t.Errorf("%d requests were signed", n)
		}
	})
}

// A lease that begins meanwhile counts on the channel only once its end is known: here it makes a deposit of its own.
func TestCloseChannelHoldsLeasesBack(t *testing.T) {
	p := &closer{}
	inDebt(t, p, func(t *testing.T, w *world, _ money.Amount) {
		_, deposits, _ := w.chain.counts()
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		done := make(chan error, 1)
		go func() {
			_, err := w.CloseChannel(ctx, providerKey.Address(), "peer-provider", money.Amount{})
			done <- err
		}()
		synctest.Wait()
		if _, err := w.closeNow(money.Amount{}); !condition.Is(err, condition.ChannelClosing) {
			t.Errorf("a second time: %v", err)
		}
		id := w.rent(60)
		time.Sleep(20 * time.Second)
		if rec := w.record(id); rec.State != lease.Agreed {
			t.Fatalf("the lease is %s", rec.State)
		}
		execute(w.chain, p.requests()[0])
		if err := <-done; err != nil {
			t.Error(err)
		}
		w.await(id, 10*time.Minute)
		if _, now, _ := w.chain.counts(); now != deposits+1 {
			t.Errorf("%d deposits, there were %d", now, deposits)
		}
	})
}
