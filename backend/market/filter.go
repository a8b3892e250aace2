package market

import (
	"cmp"
	"slices"
	"strings"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/money"
)

// Filter says which offers a renter wants to see. Zero fields do not filter.
type Filter struct {
	Kind           string         `json:"kind,omitempty"`
	Vendor         string         `json:"vendor,omitempty"`
	Name           string         `json:"name,omitempty"`
	MinVRAMBytes   int64          `json:"min_vram_bytes,omitempty"`
	MinMemoryBytes int64          `json:"min_memory_bytes,omitempty"`
	MinCores       int            `json:"min_cores,omitempty"`
	MaxPrice       money.MicroUSD `json:"max_price_per_hour,omitempty"`
	Region         string         `json:"region,omitempty"`
	// Image wants the image to be present already.
	Image string `json:"image,omitempty"`
	// ChainID wants offers paid on that network.
	ChainID uint64 `json:"chain_id,omitempty"`
	// AllowSimulated shows devices that exist only for development.
	AllowSimulated bool `json:"allow_simulated,omitempty"`
	// AllowBusy shows devices that are leased now.
	AllowBusy bool `json:"allow_busy,omitempty"`
	// ExceptPeer leaves out one's own offers.
	ExceptPeer string `json:"-"`
}

// Refuse returns why the filter leaves the offer out, or the zero reason when it stays.
func (f Filter) Refuse(o Offer) condition.Reason {
	d := o.Device
	switch {
	case f.ExceptPeer != "" && o.Peer == f.ExceptPeer:
		return condition.New(condition.OwnOffer, "")
	case f.ChainID != 0 && o.ChainID != f.ChainID:
		return condition.Newf(condition.WrongNetwork, "it is paid on chain %d", o.ChainID)
	case d.Simulated && !f.AllowSimulated:
		return condition.New(condition.SimulatedDevice, "")
	case o.Busy && !f.AllowBusy:
		return condition.New(condition.DeviceBusy, "")
	case f.Kind != "" && d.Kind != f.Kind:
		return condition.Newf(condition.WrongKind, "a %s", d.Kind)
	case f.Vendor != "" && !strings.EqualFold(d.Vendor, f.Vendor):
		return condition.Newf(condition.WrongKind, "made by %s", d.Vendor)
	case f.Name != "" && !strings.Contains(strings.ToLower(d.Name), strings.ToLower(f.Name)):
		return condition.Newf(condition.WrongKind, "%s", d.Name)
	case d.VRAMBytes < f.MinVRAMBytes:
		return condition.Newf(condition.VRAMTooSmall, "%d GiB", d.VRAMBytes>>30)
	case d.MemoryBytes < f.MinMemoryBytes:
		return condition.Newf(condition.MemoryTooSmall, "%d GiB", d.MemoryBytes>>30)
	case d.Cores < f.MinCores:
		return condition.Newf(condition.WrongKind, "%d cores", d.Cores)
	case f.MaxPrice > 0 && o.PricePerHour > f.MaxPrice:
		return condition.Newf(condition.PriceTooHigh, "%s an hour", o.PricePerHour)
	case f.Region != "" && !strings.EqualFold(o.Region, f.Region):
		return condition.Newf(condition.WrongRegion, "%s", o.Region)
	case f.Image != "" && !slices.Contains(o.Images, f.Image):
		return condition.New(condition.ImageNotPresent, f.Image)
	}
	return condition.Reason{}
}

// Match is one offer that a filter looked at: ranked when Refused is zero.
type Match struct {
	Offer   Offer
	Refused condition.Reason
	// Score ranks the offers that stay, the highest first. Until reputation exists it is the price alone: 1/(1+dollars per hour),
	// halved when the image must still travel.
	Score float64
}

// Rank filters and orders offers: those that stay by score, then the rest by name, each with its reason.
func Rank(offers []Offer, f Filter, wantImage string) []Match {
	out := make([]Match, 0, len(offers))
	for _, o := range offers {
		m := Match{Offer: o, Refused: f.Refuse(o)}
		if m.Refused.IsZero() {
			m.Score = 1 / (1 + float64(o.PricePerHour)/float64(money.Dollar))
			if wantImage != "" && !slices.Contains(o.Images, wantImage) {
				m.Score /= 2
			}
		}
		out = append(out, m)
	}
	slices.SortStableFunc(out, func(a, b Match) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Offer.Device.Name, b.Offer.Device.Name),
			cmp.Compare(a.Offer.ID(), b.Offer.ID()))
	})
	return out
}
