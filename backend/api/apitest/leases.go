package apitest

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/money"
)

// logPage is how many chunks a page of a log holds here.
const logPage = 16

// Offers implements api.Market.
func (a *Agent) Offers(_ context.Context, query schema.OfferQuery) ([]schema.Offer, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	var out []schema.Offer
	for _, o := range a.offers {
		switch {
		case query.Kind != "" && query.Kind != o.Kind:
			o.Refused = reason(condition.New(condition.WrongKind, ""))
		case query.MaxPrice > 0 && o.PricePerHour > query.MaxPrice:
			o.Refused = reason(condition.New(condition.PriceTooHigh, ""))
		}
		if o.Refused.Code == "" || query.All {
			out = append(out, o)
		}
	}
	return out, nil
}

// Offer implements api.Market.
func (a *Agent) Offer(_ context.Context, id string) (schema.Offer, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, o := range a.offers {
		if o.ID == id {
			return o, nil
		}
	}
	return schema.Offer{}, missing("offer", id)
}

// Preview implements api.Market.
func (a *Agent) Preview(ctx context.Context, request schema.RentRequest) (schema.Preview, error) {
	offers, _ := a.Offers(ctx, request.Filter)
	if i := slices.IndexFunc(offers, func(o schema.Offer) bool { return request.OfferID == "" || o.ID == request.OfferID }); i >= 0 {
		a.mu.Lock()
		defer a.mu.Unlock()
		limit := money.CostOf(money.MicroUSD(offers[i].PricePerHour), request.MaxSeconds*1000)
		preview := schema.Preview{
			Offer: offers[i], CapUSDMicro: int64(limit), Cap: limit.Units(6).String(), ChannelFree: "0", Deposit: limit.Units(6).String(), Balance: a.wallet.Balance,
		}
		if a.wallet.State != "unlocked" {
			preview.Refused = reason(condition.New(condition.WalletLocked, ""))
		} else if a.wallet.Balance == "0" {
			preview.Refused = reason(condition.New(condition.InsufficientBalance, ""))
		}
		return preview, nil
	}
	return schema.Preview{}, condition.Errorf(condition.NoMatchingOffer, "none of %d", len(offers))
}

// Rent implements api.Market.
func (a *Agent) Rent(ctx context.Context, request schema.RentRequest) (schema.Lease, error) {
	preview, err := a.Preview(ctx, request)
	if err != nil {
		return schema.Lease{}, err
	}
	if code := preview.Refused.Code; code != "" {
		return schema.Lease{}, condition.Errorf(condition.Code(code), "cannot rent now")
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	now := time.Now()
	l := schema.Lease{
		ID: fmt.Sprintf("lease-%d", len(a.leases)+1), Role: "renter", State: "agreed", Label: request.Label, Image: request.Job.Image, Command: request.Job.Command,
		DeviceID: preview.Offer.DeviceID, Device: preview.Offer.Name, Provider: preview.Offer.Provider, Renter: Address, PricePerHour: preview.Offer.PricePerHour,
		CapUSDMicro: preview.CapUSDMicro, Cap: preview.Cap, MaxSeconds: request.MaxSeconds, Promised: "0", Paid: "0", Deposited: preview.Deposit, ChannelLeft: "0",
		OutputsDir: request.OutputsDir, CreatedAt: now.Unix(),
	}
	a.leases = append(a.leases, schema.LeaseDetail{Lease: l, Events: []schema.LeaseEvent{{At: now.Unix(), AtMS: now.UnixMilli(), To: "agreed"}}})
	a.Events.Publish(schema.EventLease, l)
	if a.OnRent != nil {
		a.running.Go(func() { a.OnRent(a.ctx, l.ID) })
	}
	return l, nil
}

// Advance moves a lease on and tells it. Change may be nil.
func (a *Agent) Advance(id, state string, why condition.Reason, change func(*schema.Lease)) {
	a.mu.Lock()
	defer a.mu.Unlock()
	detail := a.lease(id)
	if detail == nil || over(detail.State) && !over(state) {
		return
	}
	now := time.Now()
	detail.Events = append(detail.Events, schema.LeaseEvent{At: now.Unix(), AtMS: now.UnixMilli(), From: detail.State, To: state, Reason: reason(why)})
	detail.State, detail.Reason = state, reason(why)
	if change != nil {
		change(&detail.Lease)
	}
	a.Events.Publish(schema.EventLease, detail.Lease)
}

// Log adds to a job's log and tells it.
func (a *Agent) Log(id, stream, text string) {
	a.mu.Lock()
	defer a.mu.Unlock()
	var offset int64
	if kept := a.logs[id]; len(kept) > 0 {
		offset = kept[len(kept)-1].Offset + int64(len(kept[len(kept)-1].Text))
	}
	chunk := schema.LogChunk{LeaseID: id, Offset: offset, Stream: stream, Text: text}
	a.logs[id] = append(a.logs[id], chunk)
	a.Events.Publish(schema.EventLog, chunk)
}

// lease finds a lease; the caller holds the lock.
func (a *Agent) lease(id string) *schema.LeaseDetail {
	for i := range a.leases {
		if a.leases[i].ID == id {
			return &a.leases[i]
		}
	}
	return nil
}

// Leases implements api.Leases.
func (a *Agent) Leases(_ context.Context, query schema.LeaseQuery) ([]schema.Lease, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	var out []schema.Lease
	skipping := query.Before != ""
	for _, l := range slices.Backward(a.leases) {
		if skipping {
			skipping = l.ID != query.Before
			continue
		}
		if (query.Role == "" || query.Role == l.Role) && !(query.Active && over(l.State)) {
			out = append(out, l.Lease)
		}
		if query.Limit > 0 && len(out) == query.Limit {
			break
		}
	}
	return out, nil
}

// Lease implements api.Leases.
func (a *Agent) Lease(_ context.Context, id, role string) (schema.LeaseDetail, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	l := a.lease(id)
	if l == nil || (role != "" && role != l.Role) {
		return schema.LeaseDetail{}, missing("lease", id)
	}
	return schema.LeaseDetail{Lease: l.Lease, Events: slices.Clone(l.Events)}, nil
}

// CancelLease implements api.Leases.
func (a *Agent) CancelLease(ctx context.Context, id, role string) (schema.Lease, error) {
	detail, err := a.Lease(ctx, id, role)
	if err != nil {
		return schema.Lease{}, err
	}
	if over(detail.State) {
		return schema.Lease{}, condition.Errorf(condition.Conflict, "lease %s is over", id)
	}
	a.Advance(id, "ending", condition.New(condition.CancelledByRenter, ""), nil)
	a.Advance(id, "ended", condition.New(condition.CancelledByRenter, ""), nil)
	detail, err = a.Lease(ctx, id, role)
	return detail.Lease, err
}

// LeaseLogs implements api.Leases.
func (a *Agent) LeaseLogs(_ context.Context, id, role string, from int64) (schema.LogPage, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	l := a.lease(id)
	if l == nil || (role != "" && role != l.Role) {
		return schema.LogPage{}, missing("lease", id)
	}
	page := schema.LogPage{From: from, Next: from}
	for _, c := range a.logs[id] {
		if end := c.Offset + int64(len(c.Text)); end > from && len(page.Chunks) < logPage {
			page.Chunks = append(page.Chunks, c)
			page.Next = end
		}
	}
	page.Complete = over(l.State) && len(page.Chunks) == 0
	return page, nil
}

// LeaseEvidence implements api.Leases. It names the lease and proves nothing.
func (a *Agent) LeaseEvidence(ctx context.Context, id, role string) ([]byte, error) {
	detail, err := a.Lease(ctx, id, role)
	if err != nil {
		return nil, err
	}
	return []byte(`{"lease":"` + detail.ID + `"}`), nil
}

func reason(r condition.Reason) schema.Reason {
	return schema.Reason{Code: string(r.Code), Text: r.Text, Remedy: r.Remedy}
}
