package renter_test

import (
	"net/http"
	"testing"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/renter"
)

// A lease that cannot begin fails with the reason, and nothing is promised.
func TestLeaseDoesNotBegin(t *testing.T) {
	for _, tc := range []struct {
		name string
		liar *liar
		err  error
		want condition.Code
	}{
		{"no money", &liar{}, condition.Errorf(condition.InsufficientBalance, "nothing there"), condition.InsufficientBalance},
		{"refused", &liar{handlers: map[string]http.HandlerFunc{"accept": refuse(409, condition.New(condition.ChannelThawing, ""))}}, nil, condition.ChannelThawing},
		{"failed meanwhile", &liar{handlers: map[string]http.HandlerFunc{"accept": func(w http.ResponseWriter, _ *http.Request) {
			answer(w, lease.Status{State: lease.Failed, Reason: condition.New(condition.QuoteExpired, "")})
		}}}, nil, condition.QuoteExpired},
		{"never seen", &liar{handlers: map[string]http.HandlerFunc{"accept": func(w http.ResponseWriter, _ *http.Request) {
			answer(w, lease.Status{State: lease.Agreed})
		}}}, nil, condition.NotFunded},
		{"no answer", &liar{handlers: map[string]http.HandlerFunc{"accept": func(w http.ResponseWriter, r *http.Request) {
			time.Sleep(2 * time.Minute)
		}}}, nil, condition.PeerUnreachable},
		{"an answer that is none", &liar{handlers: map[string]http.HandlerFunc{"accept": endless}}, nil, condition.TooLarge},
	} {
		t.Run(tc.name, func(t *testing.T) {
			in(t, tc.liar, func(t *testing.T, w *world) {
				w.chain.err = tc.err
				rec := w.await(w.rent(600), 10*time.Minute)
				if rec.State != lease.Failed || rec.Reason.Code != tc.want || !rec.Promised.IsZero() {
					t.Errorf("it is %s (%s) and %s is promised", rec.State, rec.Reason.Text, rec.Promised)
				}
				time.Sleep(5 * time.Minute) // for the liar's own patience
			})
		})
	}
}

// The preview says what the lease will cost and what must be added, and tells nobody.
func TestPreview(t *testing.T) {
	in(t, &liar{events: honest(20)}, func(t *testing.T, w *world) {
		req := renter.Request{OfferID: w.offer.ID(), Job: lease.Job{Image: image}, MaxSeconds: 600}
		p, err := w.Preview(t.Context(), req)
		if err != nil || p.Cap.Cmp(money.Units(600*perSecond)) != 0 || p.Deposit.Cmp(p.Cap) != 0 || !p.Free.IsZero() || !p.Refused.IsZero() {
			t.Errorf("%+v, %v", p, err)
		}
		w.await(w.rent(600), time.Hour)
		if p, err = w.Preview(t.Context(), req); err != nil || p.Deposit.Cmp(money.Units(20*perSecond)) != 0 {
			t.Errorf("after a lease of 20 s %s must be added: %v", p.Deposit, err)
		}
		for _, bad := range []struct {
			change func(*renter.Request)
			want   condition.Code
		}{
			{func(r *renter.Request) { r.MaxSeconds = 36_001 }, condition.InvalidInput},
			{func(r *renter.Request) { r.MaxPricePerHour = 1 }, condition.PriceTooHigh},
			{func(r *renter.Request) { r.MaxSeconds = 36_000 }, ""},
			{func(r *renter.Request) { r.Job.Image = "" }, condition.InvalidInput},
		} {
			r := req
			bad.change(&r)
			if p, err := w.Preview(t.Context(), r); err != nil || p.Refused.Code != bad.want {
				t.Errorf("refused as %q, want %q: %v", p.Refused.Code, bad.want, err)
			}
		}
	})
}
