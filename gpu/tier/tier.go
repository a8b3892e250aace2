// Package tier says what a device is worth: its hardware tier by the list price
// of the card, a price per hour to begin with, and what the owner may expect to
// earn before and after the cost of power. Every number comes with the lines
// that explain it. Money is in whole micro-USD (a millionth of a US dollar). The
// package does no I/O, and it knows neither today's market nor any lease.
package tier

import (
	"fmt"

	"github.com/moonrig/moonrig/gpu"
	"github.com/moonrig/moonrig/gpu/catalog"
)

// HardwareTier orders devices by list price. It is serialised.
type HardwareTier string

// The tiers, by the list price of the card in US dollars.
const (
	Entry     HardwareTier = "entry"      // below $1,000
	Low       HardwareTier = "low"        // below $2,000
	Medium    HardwareTier = "medium"     // below $5,000
	High      HardwareTier = "high"       // below $15,000
	UltraHigh HardwareTier = "ultra-high" // $15,000 and above
	// Unknown is the tier of a GPU that the catalog does not have.
	Unknown HardwareTier = "unknown"
)

// OfPrice returns the tier of a list price in whole US dollars.
func OfPrice(usd int64) HardwareTier {
	switch {
	case usd < 1_000:
		return Entry
	case usd < 2_000:
		return Low
	case usd < 5_000:
		return Medium
	case usd < 15_000:
		return High
	}
	return UltraHigh
}

// A Line explains one step of a calculation in plain words. MicroUSD is the
// amount that the step adds up to, where it is about money.
type Line struct {
	Text     string `json:"text"`
	MicroUSD int64  `json:"microUSD,omitempty"`
}

// A Rating is the tier of a device and why.
type Rating struct {
	Tier HardwareTier `json:"tier"`
	// Card is the catalog's entry, or nil.
	Card *catalog.Card `json:"card,omitempty"`
	// PowerWatts is what the device draws at full load: the limit that is
	// set on it, else the catalog's figure, else an estimate; 0 is unknown.
	PowerWatts int64  `json:"powerWatts"`
	Breakdown  []Line `json:"breakdown"`
}

// wattsPerCore is a rough figure for a desktop processor at full load.
const wattsPerCore = 8

// Rate finds the tier of a device. A CPU is always of the entry tier.
func Rate(d gpu.Device, cards *catalog.Catalog) Rating {
	if d.Kind == gpu.KindCPU {
		w := int64(min(max(d.Cores, 0), 1<<12)) * wattsPerCore
		return Rating{Tier: Entry, PowerWatts: w, Breakdown: []Line{
			{Text: "A CPU is of the entry tier."},
			{Text: fmt.Sprintf("Power at full load is estimated at %d W, %d W for each of %d cores.", w, wattsPerCore, d.Cores)},
		}}
	}
	r := Rating{Tier: Unknown}
	if card, ok := cards.Find(d.Name, d.VRAMBytes); ok {
		r.Card, r.Tier, r.PowerWatts = &card, OfPrice(card.ListPriceUSD), int64(card.PowerWatts)
		r.Breakdown = append(r.Breakdown, Line{Text: fmt.Sprintf("The list price of %s is $%d (%s), which is the tier “%s”.",
			card.Name, card.ListPriceUSD, basisInWords(card.PriceBasis), r.Tier)})
	} else {
		r.Breakdown = append(r.Breakdown, Line{Text: fmt.Sprintf(
			"The catalog has no card “%s”, so its tier is unknown; it can be added to the owner's own card file.", d.Name)})
	}
	if d.PowerLimitWatts > 0 {
		r.PowerWatts = int64(d.PowerLimitWatts)
		r.Breakdown = append(r.Breakdown, Line{Text: fmt.Sprintf("The power limit that is set on the card is %d W.", d.PowerLimitWatts)})
	}
	return r
}

func basisInWords(b catalog.PriceBasis) string {
	switch b {
	case catalog.BasisList:
		return "the maker's price at launch"
	case catalog.BasisComputer:
		return "of the cheapest computer with it"
	case catalog.BasisOwner:
		return "as the owner entered it"
	}
	return "an estimate"
}
