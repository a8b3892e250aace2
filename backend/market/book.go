package market

import (
	"slices"
	"sync"
	"time"
)

// maxOffers bounds the book's memory; maxPerPeer keeps one peer from filling it.
const (
	maxOffers  = 100_000
	maxPerPeer = 64
)

// Book holds the newest live offer of each device anybody offers. Callers check offers before they Put them. Safe for
// concurrent use.
type Book struct {
	mu      sync.RWMutex
	offers  map[OfferID]Offer
	perPeer map[string]int
}

// NewBook returns an empty book.
func NewBook() *Book {
	return &Book{offers: map[OfferID]Offer{}, perPeer: map[string]int{}}
}

// Put takes a checked offer in and reports whether it changed anything: an older statement about the same device, or
// one more than the book holds, does not.
func (b *Book) Put(o Offer) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	id := o.ID()
	if old, ok := b.offers[id]; ok {
		if o.Sequence <= old.Sequence {
			return false
		}
	} else {
		if len(b.offers) >= maxOffers || b.perPeer[o.Peer] >= maxPerPeer {
			return false
		}
		b.perPeer[o.Peer]++
	}
	b.offers[id] = o
	return true
}

// Get returns a live offer by name.
func (b *Book) Get(id OfferID, now time.Time) (Offer, bool) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	o, ok := b.offers[id]
	return o, ok && o.ExpiresAt > now.Unix()
}

// Live returns all offers that have not expired, in no order.
func (b *Book) Live(now time.Time) []Offer {
	b.mu.RLock()
	defer b.mu.RUnlock()
	out := make([]Offer, 0, len(b.offers))
	for _, o := range b.offers {
		if o.ExpiresAt > now.Unix() {
			out = append(out, o)
		}
	}
	return out
}

// Prune forgets what has expired and returns the names.
func (b *Book) Prune(now time.Time) []OfferID {
	b.mu.Lock()
	defer b.mu.Unlock()
	var gone []OfferID
	for id, o := range b.offers {
		if o.ExpiresAt <= now.Unix() {
			gone = append(gone, id)
			delete(b.offers, id)
			if b.perPeer[o.Peer]--; b.perPeer[o.Peer] <= 0 {
				delete(b.perPeer, o.Peer)
			}
		}
	}
	slices.Sort(gone)
	return gone
}
