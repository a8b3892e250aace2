package tier

import (
	"fmt"
	"math"

	"github.com/moonrig/moonrig/gpu"
	"github.com/moonrig/moonrig/gpu/catalog"
)

// Basis says what a suggested price rests on. It is serialised.
type Basis string

// The bases of a suggestion, best first.
const (
	// BasisPublished: a marketplace publishes a price for this very card.
	BasisPublished Basis = "published"
	// BasisMultiple: a marketplace publishes how many times an RTX 4090
	// this card counts.
	BasisMultiple Basis = "multiple"
	// BasisFitted: computed from speed and memory, by the line that fits
	// the published prices best.
	BasisFitted Basis = "fitted"
	// BasisMemory: the card is not in the catalog; from memory alone.
	BasisMemory Basis = "memory"
	// BasisCores: a CPU, by its cores and memory.
	BasisCores Basis = "cores"
)

// A Suggestion is a price to begin with, before the market says better.
type Suggestion struct {
	MicroUSDPerHour int64  `json:"microUSDPerHour"`
	Basis           Basis  `json:"basis"`
	Breakdown       []Line `json:"breakdown"`
}

// published are the prices per hour that Spheron's Fizz network publishes for
// home cards, in micro-USD.
var published = map[string]int64{
	"GeForce RTX 4070":    58_000,
	"GeForce RTX 3080":    70_000,
	"GeForce RTX 4080":    85_000,
	"GeForce RTX 3090":    126_000,
	"GeForce RTX 4090":    175_000,
	"GeForce RTX 5070 Ti": 150_000,
	"GeForce RTX 5080":    185_000,
	"GeForce RTX 5090":    250_000,
}

// multiples are the reward multipliers that the same network publishes for
// cards without a price, in hundredths of an RTX 4090.
var multiples = map[string]int64{
	"RTX A4000": 25, "GeForce RTX 4070 Ti": 50, "Tesla T4": 50, "L4": 100, "A10": 100,
	"RTX A6000": 150, "L40": 150, "L40S": 200, "RTX 6000 Ada Generation": 200,
	"A100 40GB": 300, "A100 80GB": 600,
	"H100 PCIe": 1200, "H100 SXM": 1200, "H100 NVL": 1200,
	"H200": 1500, "H200 NVL": 1500, "B200": 1500,
}

const (
	multipleOf = "GeForce RTX 4090"

	// The least-squares fit of the published prices through zero; a test
	// computes it again.
	microUSDPerTFLOPS = 1_584
	microUSDPerGiB    = 2_741

	// Fizz pays $0.75 for a CPU and $0.10 for a GB of memory in a month;
	// both over 730 hours.
	microUSDPerCore   = 1_027
	microUSDPerMemGiB = 137
)

// Suggest returns a price per hour for a device. It is never negative and rises
// with speed, memory and cores among devices of one basis.
func Suggest(d gpu.Device, cards *catalog.Catalog) Suggestion {
	if d.Kind == gpu.KindCPU {
		return suggestCPU(d)
	}
	card, ok := cards.Find(d.Name, d.VRAMBytes)
	if !ok {
		gib := gibOf(d.VRAMBytes)
		v := gib * microUSDPerGiB
		return Suggestion{v, BasisMemory, []Line{{
			Text: fmt.Sprintf("The catalog has no card “%s”; %d GiB of memory at %s each.", d.Name, gib, usd(microUSDPerGiB)), MicroUSD: v}}}
	}
	if v, ok := published[card.Name]; ok {
		return Suggestion{v, BasisPublished, []Line{{
			Text: fmt.Sprintf("Spheron's Fizz network publishes %s an hour for the %s.", usd(v), card.Name), MicroUSD: v}}}
	}
	if m, ok := multiples[card.Name]; ok {
		base := published[multipleOf]
		v := base * m / 100
		return Suggestion{v, BasisMultiple, []Line{
			{Text: fmt.Sprintf("Spheron's Fizz network publishes %s an hour for the %s.", usd(base), multipleOf), MicroUSD: base},
			{Text: fmt.Sprintf("It counts the %s as %d.%02d of that.", card.Name, m/100, m%100), MicroUSD: v},
		}}
	}
	return suggestFitted(card)
}

func suggestFitted(card catalog.Card) Suggestion {
	speed := int64(math.Round(card.FP32TFLOPS * microUSDPerTFLOPS))
	gib := gibOf(card.VRAMBytes)
	memory := gib * microUSDPerGiB
	return Suggestion{speed + memory, BasisFitted, []Line{
		{Text: fmt.Sprintf("%g TFLOPS at %s each", card.FP32TFLOPS, usd(microUSDPerTFLOPS)), MicroUSD: speed},
		{Text: fmt.Sprintf("%d GiB of card memory at %s each", gib, usd(microUSDPerGiB)), MicroUSD: memory},
		{Text: "Both rates are what fits the published prices of eight cards best.", MicroUSD: speed + memory},
	}}
}

func suggestCPU(d gpu.Device) Suggestion {
	cores := int64(min(max(d.Cores, 0), 1<<20))
	gib := gibOf(d.MemoryBytes)
	return Suggestion{cores*microUSDPerCore + gib*microUSDPerMemGiB, BasisCores, []Line{
		{Text: fmt.Sprintf("%d cores at %s each", cores, usd(microUSDPerCore)), MicroUSD: cores * microUSDPerCore},
		{Text: fmt.Sprintf("%d GiB of memory at %s each", gib, usd(microUSDPerMemGiB)), MicroUSD: gib * microUSDPerMemGiB},
		{Text: "Both rates are those of Spheron's Fizz network.", MicroUSD: cores*microUSDPerCore + gib*microUSDPerMemGiB},
	}}
}

// gibOf rounds to whole GiB: drivers keep a little of the memory for
// themselves.
func gibOf(bytes int64) int64 {
	if bytes <= 0 {
		return 0
	}
	return (min(bytes, 1<<50) + 1<<29) >> 30
}

// usd prints micro-USD as dollars, with cents at least and without idle zeros.
func usd(micro int64) string {
	sign := ""
	u := uint64(micro)
	if micro < 0 {
		sign, u = "-", -u
	}
	s := fmt.Sprintf("%s$%d.%06d", sign, u/1_000_000, u%1_000_000)
	for range 4 {
		if s[len(s)-1] != '0' {
			break
		}
		s = s[:len(s)-1]
	}
	return s
}
