package market_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/market"
	"github.com/moonrig/moonrig/backend/money"
)

func TestFilterRefuse(t *testing.T) {
	t.Parallel()
	simulated := func(o *market.Offer) { o.Device.Simulated = true }
	busy := func(o *market.Offer) { o.Busy = true }
	for _, tc := range []struct {
		name   string
		filter market.Filter
		change func(*market.Offer)
		want   condition.Code
	}{
		{"nothing asked", market.Filter{}, nil, ""},
		{"all asked and given", market.Filter{
			Kind: "gpu", Vendor: "NVIDIA", Name: "rtx 4090", MinVRAMBytes: 24 << 30, MinMemoryBytes: 32 << 30, MinCores: 16,
			MaxPrice: money.Dollar / 2, Region: "EU-West", Image: "pytorch:2", ChainID: 31337, ExceptPeer: "me",
		}, nil, ""},
		{"one's own", market.Filter{ExceptPeer: "peer-p"}, nil, condition.OwnOffer},
		{"another network", market.Filter{ChainID: 1}, nil, condition.WrongNetwork},
		{"simulated", market.Filter{}, simulated, condition.SimulatedDevice},
		{"simulated, and that is fine", market.Filter{AllowSimulated: true}, simulated, ""},
		{"busy", market.Filter{}, busy, condition.DeviceBusy},
		{"busy, and that is fine", market.Filter{AllowBusy: true}, busy, ""},
		{"another kind", market.Filter{Kind: "cpu"}, nil, condition.WrongKind},
		{"another vendor", market.Filter{Vendor: "amd"}, nil, condition.WrongKind},
		{"another name", market.Filter{Name: "3090"}, nil, condition.WrongKind},
		{"too little graphics memory", market.Filter{MinVRAMBytes: 24<<30 + 1}, nil, condition.VRAMTooSmall},
		{"too little memory", market.Filter{MinMemoryBytes: 32<<30 + 1}, nil, condition.MemoryTooSmall},
		{"too few cores", market.Filter{MinCores: 17}, nil, condition.WrongKind},
		{"too dear", market.Filter{MaxPrice: money.Dollar/2 - 1}, nil, condition.PriceTooHigh},
		{"another region", market.Filter{Region: "us"}, nil, condition.WrongRegion},
		{"without the image", market.Filter{Image: "pytorch"}, nil, condition.ImageNotPresent},
	} {
		o := plainOffer()
		if tc.change != nil {
			tc.change(&o)
		}
		if got := tc.filter.Refuse(o); got.Code != tc.want || (tc.want != "" && got.Text == "") {
			t.Errorf("%s: got %q %q, want %q", tc.name, got.Code, got.Text, tc.want)
		}
	}
}

// TestRank: nothing is lost, what stays comes first and cheapest first, what is refused has a reason, and the order does not
// depend on how the offers came.
func TestRank(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		var offers []market.Offer
		for i := range rapid.IntRange(0, 12).Draw(rt, "offers") {
			o := plainOffer()
			o.Device.ID = fmt.Sprint(i)
			o.Device.Name = rapid.SampledFrom([]string{"A", "B"}).Draw(rt, "name")
			o.PricePerHour = money.MicroUSD(rapid.Int64Range(0, 5).Draw(rt, "price")) * money.Dollar
			o.Images = rapid.SampledFrom([][]string{nil, {"a"}}).Draw(rt, "images")
			offers = append(offers, o)
		}
		f := market.Filter{MaxPrice: money.MicroUSD(rapid.Int64Range(0, 5).Draw(rt, "limit")) * money.Dollar}
		image := rapid.SampledFrom([]string{"", "a"}).Draw(rt, "image")
		names := func(ms []market.Match) string {
			var b strings.Builder
			for _, m := range ms {
				b.WriteString(m.Offer.Device.ID + " ")
			}
			return b.String()
		}
		ranked := market.Rank(offers, f, image)
		if len(ranked) != len(offers) {
			rt.Fatalf("%d of %d offers are left", len(ranked), len(offers))
		}
		refused := false
		for i, m := range ranked {
			stays := m.Refused.IsZero()
			if stays && refused {
				rt.Fatalf("%d stays but stands behind one that was refused", i)
			}
			refused = refused || !stays
			if stays != (m.Score > 0) || stays != f.Refuse(m.Offer).IsZero() {
				rt.Fatalf("%d: score %v with reason %q", i, m.Score, m.Refused.Code)
			}
			if i == 0 || !stays {
				continue
			}
			p := ranked[i-1].Offer
			if has := slices.Contains(p.Images, "a") == slices.Contains(m.Offer.Images, "a"); (image == "" || has) && p.PricePerHour > m.Offer.PricePerHour {
				rt.Fatalf("%s stands before %s", p.PricePerHour, m.Offer.PricePerHour)
			}
			if image != "" && p.PricePerHour == m.Offer.PricePerHour && !slices.Contains(p.Images, image) && slices.Contains(m.Offer.Images, image) {
				rt.Fatal("at the same price the one without the image stands first")
			}
		}
		shuffled := rapid.Permutation(offers).Draw(rt, "order")
		if got, want := names(market.Rank(shuffled, f, image)), names(ranked); got != want {
			rt.Fatalf("in another order: %s and %s", got, want)
		}
	})
}
