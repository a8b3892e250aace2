package provider

import (
	"context"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/market"
)

const (
	// offerLife is how long one statement lasts; it is renewed well before.
	offerLife    = 3 * time.Minute
	offerRefresh = 45 * time.Second
	// offerRetry is the pause after an offer that is due could not be made.
	offerRetry = 15 * time.Second
	// goneLife is how long others remember that an offer was withdrawn.
	goneLife = 20 * time.Second
	// imagesPatience bounds the question which images are here: an engine that hangs must not keep offers from being told.
	imagesPatience = 5 * time.Second
)

// offerBook holds what this provider offers now.
type offerBook struct {
	mu     sync.Mutex
	offers map[market.OfferID]market.Offer
	// published is when each was last told.
	published map[market.OfferID]time.Time
	// sequence is the last that was used, for whichever device: an offer that was withdrawn and comes back goes on from it.
	sequence uint64
}

func newOfferBook() *offerBook {
	return &offerBook{offers: map[market.OfferID]market.Offer{}, published: map[market.OfferID]time.Time{}}
}

// Offers returns what this provider offers now.
func (m *Manager) Offers() []market.Offer {
	m.book.mu.Lock()
	defer m.book.mu.Unlock()
	out := make([]market.Offer, 0, len(m.book.offers))
	for _, o := range m.book.offers {
		out = append(out, o)
	}
	slices.SortFunc(out, func(a, b market.Offer) int { return int(a.Sequence) - int(b.Sequence) })
	return out
}

func (m *Manager) offerLoop(ctx context.Context) {
	var lastProblem condition.Code
	for {
		if why := m.refreshOffers(ctx); why.Code != lastProblem {
			if lastProblem = why.Code; !why.IsZero() {
				m.Logger.Warn("Offers are not told", "reason", why.Text)
			}
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(m.untilLook()):
		case <-m.kickOffers:
		}
	}
}

// untilLook is how long offers stay as they are unless something moves: until one is due again, or the owner's pause or hours begin
// or end. It is never longer than an offer is due after, since a computer that slept has its timers late.
func (m *Manager) untilLook() time.Duration {
	now, policy := m.Now(), m.Policy()
	next := now.Add(offerRefresh)
	sooner := func(at time.Time) {
		if at.After(now) && at.Before(next) {
			next = at
		}
	}
	sooner(policy.PausedUntil)
	if edge, ok := policy.Schedule.Next(now); ok {
		sooner(edge)
	}
	m.book.mu.Lock()
	defer m.book.mu.Unlock()
	for id := range m.book.offers {
		if due := m.book.published[id].Add(offerRefresh); due.After(now) {
			sooner(due)
		} else {
			sooner(now.Add(offerRetry))
		}
	}
	return next.Sub(now)
}

// Republish tells the network again what is on offer, for a peer that has just come.
func (m *Manager) Republish() {
	m.book.mu.Lock()
	clear(m.book.published)
	m.book.mu.Unlock()
	kick(m.kickOffers)
}

// refreshOffers makes the offers of this moment and publishes those that are new, changed or due. A device that may no longer be
// lent is told once more as busy, with a short life, so that nobody asks in vain.
func (m *Manager) refreshOffers(ctx context.Context) condition.Reason {
	now := m.Now()
	policy := m.Policy()
	closed := policy.Refuse(now)
	images := m.offeredImages(ctx, policy)
	want := map[market.OfferID]market.Offer{}
	for _, d := range m.Devices() {
		if !d.Enabled || !d.Reason.IsZero() || !closed.IsZero() {
			continue
		}
		_, busy := m.LeaseOn(d.ID)
		o := market.Offer{
			ChainID: m.Network.ChainID, Escrow: m.Network.Escrow, Token: m.Network.Token,
			Provider: m.SignOffer.Address(), Peer: m.PeerID, Device: d.Device, PricePerHour: d.PricePerHour,
			MaxSeconds: policy.MaxSeconds, Region: policy.Region, Images: images, Busy: busy,
		}
		want[o.ID()] = o
	}
	var problem condition.Reason
	for id, old := range m.book.snapshot() {
		if _, still := want[id]; !still {
			if err := m.withdraw(ctx, id, old, now); err != nil {
				problem = condition.Of(err)
			}
		}
	}
	for id, o := range want {
		if err := m.publish(ctx, id, o, now); err != nil {
			problem = condition.Of(err)
		}
	}
	return problem
}

// publish tells of an offer that is new, changed or due.
func (m *Manager) publish(ctx context.Context, id market.OfferID, o market.Offer, now time.Time) error {
	m.book.mu.Lock()
	old, known := m.book.offers[id]
	due := !known || now.Sub(m.book.published[id]) >= offerRefresh || !sameOffer(old, o)
	m.book.mu.Unlock()
	if !due {
		return nil
	}
	o, data, err := m.sign(o, now, offerLife)
	if err != nil {
		return err
	}
	m.book.mu.Lock()
	m.book.offers[id], m.book.published[id] = o, now
	m.book.mu.Unlock()
	return m.Publish(ctx, data)
}

// withdraw tells once more of an offer that no longer stands, as busy, and forgets it.
func (m *Manager) withdraw(ctx context.Context, id market.OfferID, old market.Offer, now time.Time) error {
	m.book.mu.Lock()
	delete(m.book.offers, id)
	delete(m.book.published, id)
	m.book.mu.Unlock()
	old.Busy = true
	_, data, err := m.sign(old, now, goneLife)
	if err != nil {
		return err
	}
	return m.Publish(ctx, data)
}

func (m *Manager) sign(o market.Offer, now time.Time, life time.Duration) (market.Offer, []byte, error) {
	m.book.mu.Lock()
	m.book.sequence = max(uint64(max(now.UnixMilli(), 0)), m.book.sequence+1)
	o.Sequence = m.book.sequence
	m.book.mu.Unlock()
	o.IssuedAt, o.ExpiresAt = now.Unix(), now.Add(life).Unix()
	sig, err := m.SignOffer.SignHash(o.Digest())
	if err != nil {
		return o, nil, err
	}
	o.Signature = sig
	data, err := o.Encode()
	return o, data, err
}

func (b *offerBook) snapshot() map[market.OfferID]market.Offer {
	b.mu.Lock()
	defer b.mu.Unlock()
	return maps.Clone(b.offers)
}

// sameOffer compares what is said, not when or by which signature.
func sameOffer(a, b market.Offer) bool {
	a.Sequence, a.IssuedAt, a.ExpiresAt, a.Signature = b.Sequence, b.IssuedAt, b.ExpiresAt, b.Signature
	return a.Digest() == b.Digest()
}

// offeredImages lists images worth telling: present and allowed, the owner's list first, at most eight.
func (m *Manager) offeredImages(ctx context.Context, p Policy) []string {
	ctx, cancel := context.WithTimeout(ctx, imagesPatience)
	defer cancel()
	var out []string
	for _, ref := range m.Images(ctx) {
		if p.AllowsImage(ref) == nil && len(ref) <= 200 && len(out) < 8 {
			out = append(out, ref)
		}
	}
	return out
}
