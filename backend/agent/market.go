package agent

import (
	"context"
	"encoding/json"
	"io"
	"net/http"

	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/market"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/renter"
)

// maxOffersBytes bounds the answer to "what do you offer": 64 offers of the largest size.
const maxOffersBytes = 64 * market.MaxOfferBytes

// fetchOffers asks one peer what it offers and takes in what holds.
func (a *Agent) fetchOffers(ctx context.Context, j *joined, peer string) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+peer+"/offers", nil)
	if err != nil {
		return err
	}
	resp, err := j.node.Client(peer).Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(io.LimitReader(resp.Body, maxOffersBytes+1))
	if err != nil {
		return err
	}
	if len(data) > maxOffersBytes {
		return condition.Errorf(condition.TooLarge, "the peer's offers")
	}
	var raw []json.RawMessage
	if err := json.Unmarshal(data, &raw); err != nil {
		return condition.Errorf(condition.InvalidInput, "read offers: %w", err)
	}
	changed := false
	for _, one := range raw {
		o, err := market.DecodeOffer(one)
		if err != nil {
			return err
		}
		if o.Check(peer, a.now()) == nil && a.book.Put(o) {
			changed = true
		}
	}
	if changed {
		a.offersMoved()
	}
	return nil
}

// Offers implements api.Market.
func (a *Agent) Offers(_ context.Context, q schema.OfferQuery) ([]schema.Offer, error) {
	var out []schema.Offer
	for _, m := range market.Rank(a.book.Live(a.now()), a.filterOf(q), q.Image) {
		if m.Refused.IsZero() || q.All {
			out = append(out, offerView(m))
		}
	}
	return out, nil
}

// Offer implements api.Market.
func (a *Agent) Offer(_ context.Context, id string) (schema.Offer, error) {
	o, ok := a.book.Get(market.OfferID(id), a.now())
	if !ok {
		return schema.Offer{}, condition.Errorf(condition.NotFound, "the offer is gone")
	}
	return offerView(market.Rank([]market.Offer{o}, a.filterOf(schema.OfferQuery{Simulated: true}), "")[0]), nil
}

func (a *Agent) filterOf(q schema.OfferQuery) market.Filter {
	f := market.Filter{Kind: q.Kind, Vendor: q.Vendor, Name: q.Name, MinVRAMBytes: q.MinVRAMBytes, MinMemoryBytes: q.MinMemoryBytes,
		MinCores: q.MinCores, MaxPrice: money.MicroUSD(q.MaxPrice), Region: q.Region, Image: q.Image, AllowSimulated: q.Simulated}
	if j := a.joined.Load(); j != nil {
		f.ExceptPeer = j.node.ID()
		f.ChainID = a.chain.Status().ChainID
	}
	return f
}

func offerView(m market.Match) schema.Offer {
	o := m.Offer
	return schema.Offer{ID: string(o.ID()), Provider: o.Provider.Hex(), Peer: o.Peer, DeviceID: o.Device.ID, Kind: o.Device.Kind, Vendor: o.Device.Vendor,
		Name: o.Device.Name, Tier: o.Device.Tier, VRAMBytes: o.Device.VRAMBytes, MemoryBytes: o.Device.MemoryBytes, Cores: o.Device.Cores,
		Simulated: o.Device.Simulated, PricePerHour: int64(o.PricePerHour), MaxSeconds: int64(o.MaxSeconds), Region: o.Region, Images: o.Images,
		Busy: o.Busy, ExpiresAt: o.ExpiresAt, Score: m.Score, Refused: words.Reason(m.Refused)}
}

// Preview implements api.Market.
func (a *Agent) Preview(ctx context.Context, r schema.RentRequest) (schema.Preview, error) {
	j, err := a.member()
	if err != nil {
		return schema.Preview{}, err
	}
	r.PreviewID = ""
	p, err := j.renter.Preview(ctx, a.requestOf(r))
	if err != nil {
		return schema.Preview{}, err
	}
	if why := a.Keys.WalletReason(); !why.IsZero() && p.Refused.IsZero() {
		p.Refused = why
	}
	decimals := a.chain.Status().TokenDecimals
	if why, err := a.Desk.LeaseRefused(ctx, money.USDMicro(p.Cap, decimals), money.USDMicro(p.Deposit, decimals)); err != nil {
		return schema.Preview{}, err
	} else if p.Refused.IsZero() {
		p.Refused = why
	}
	v := schema.Preview{Offer: offerView(market.Match{Offer: p.Offer}), CapUSDMicro: money.USDMicro(p.Cap, decimals), Cap: p.Cap.String(),
		Relayed: p.Relayed, ChannelFree: p.Free.String(), Deposit: p.Deposit.String(), Balance: p.Balance.String(), Refused: words.Reason(p.Refused)}
	a.Desk.SayLease(ctx, &v, r, money.USDMicro(p.Deposit, decimals))
	return v, nil
}

// Rent implements api.Market.
func (a *Agent) Rent(ctx context.Context, r schema.RentRequest) (schema.Lease, error) {
	j, err := a.member()
	if err != nil {
		return schema.Lease{}, err
	}
	if why := a.Keys.WalletReason(); !why.IsZero() {
		return schema.Lease{}, &condition.Error{Reason: why}
	}
	if err := a.mayRent(ctx, &r); err != nil {
		return schema.Lease{}, err
	}
	rec, err := j.renter.Rent(ctx, a.requestOf(r))
	if err != nil {
		return schema.Lease{}, err
	}
	return a.leaseView(rec), nil
}

func (a *Agent) requestOf(r schema.RentRequest) renter.Request {
	return renter.Request{OfferID: market.OfferID(r.OfferID), Filter: a.filterOf(r.Filter), MaxSeconds: uint64(max(r.MaxSeconds, 0)),
		MaxPricePerHour: money.MicroUSD(r.MaxPricePerHour), InputsPath: r.InputsPath, OutputsDir: r.OutputsDir, Label: r.Label,
		Job: lease.Job{Image: r.Job.Image, Command: r.Job.Command, Env: r.Job.Env, NeedsGPU: r.Job.NeedsGPU, MilliCPUs: r.Job.MilliCPUs,
			MemoryBytes: r.Job.MemoryBytes, ScratchBytes: r.Job.ScratchBytes, MaxOutputBytes: r.Job.MaxOutputBytes}}
}

// mayRent refuses a lease that passes a limit, or is another than was shown.
func (a *Agent) mayRent(ctx context.Context, r *schema.RentRequest) error {
	limited, err := a.Desk.Limited(ctx)
	if err != nil || (r.PreviewID == "" && !limited) {
		return err
	}
	shownID := r.PreviewID
	v, err := a.Preview(ctx, *r)
	if err != nil {
		return err
	}
	if shownID != "" && v.ID != shownID {
		return condition.Errorf(condition.PriceChanged, "the lease would be another than was shown; look at it again")
	}
	if v.Refused.Code == string(condition.LimitReached) {
		return &condition.Error{Reason: condition.Reason{Code: condition.LimitReached, Text: v.Refused.Text, Remedy: v.Refused.Remedy}}
	}
	r.OfferID = v.Offer.ID // this one and not what is best a moment later
	return nil
}
