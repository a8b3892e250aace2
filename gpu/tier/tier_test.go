package tier_test

import (
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/moonrig/moonrig/gpu"
	"github.com/moonrig/moonrig/gpu/catalog"
	"github.com/moonrig/moonrig/gpu/tier"
	"pgregory.net/rapid"
)

func cards(t testing.TB) *catalog.Catalog {
	t.Helper()
	c, err := catalog.Default()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func card(name string, gib int64) gpu.Device {
	return gpu.Device{Kind: gpu.KindGPU, Name: name, VRAMBytes: gib << 30}
}

func TestOfPrice(t *testing.T) {
	t.Parallel()
	for usd, want := range map[int64]tier.HardwareTier{
		1: tier.Entry, 999: tier.Entry, 1000: tier.Low, 1999: tier.Low, 2000: tier.Medium, 4999: tier.Medium,
		5000: tier.High, 14999: tier.High, 15000: tier.UltraHigh, 1_000_000: tier.UltraHigh,
	} {
		if got := tier.OfPrice(usd); got != want {
			t.Errorf("$%d: got %s, want %s", usd, got, want)
		}
	}
}

func TestRate(t *testing.T) {
	t.Parallel()
	c := cards(t)
	tests := []struct {
		name  string
		d     gpu.Device
		want  tier.HardwareTier
		watts int64
	}{
		{"home card", card("NVIDIA GeForce RTX 4070", 12), tier.Entry, 200},
		{"dear home card", card("NVIDIA GeForce RTX 4090", 24), tier.Low, 450},
		{"workstation", card("NVIDIA RTX A6000", 48), tier.Medium, 300},
		{"datacentre", card("NVIDIA L40S", 48), tier.High, 350},
		{"best", card("NVIDIA H100 80GB HBM3", 80), tier.UltraHigh, 700},
		{"simulated", card("GeForce RTX 4090"+gpu.SimulatedSuffix, 24), tier.Low, 450},
		{"not in the catalog", card("NVIDIA GeForce RTX 7777", 12), tier.Unknown, 0},
		{"with a power limit", gpu.Device{Kind: gpu.KindGPU, Name: "RTX 4090", PowerLimitWatts: 300}, tier.Low, 300},
		{"CPU", gpu.Device{Kind: gpu.KindCPU, Name: "AMD EPYC", Cores: 4}, tier.Entry, 32},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := tier.Rate(tt.d, c)
			if got.Tier != tt.want || got.PowerWatts != tt.watts || len(got.Breakdown) == 0 {
				t.Fatalf("got %+v, want %s and %d W", got, tt.want, tt.watts)
			}
		})
	}
}

func TestSuggest(t *testing.T) {
	t.Parallel()
	c := cards(t)
	tests := []struct {
		name  string
		d     gpu.Device
		want  int64
		basis tier.Basis
	}{
		{"published", card("NVIDIA GeForce RTX 4090", 24), 175_000, tier.BasisPublished},
		{"simulated", card("GeForce RTX 5090 (simulated)", 32), 250_000, tier.BasisPublished},
		{"multiple", card("NVIDIA H100 80GB HBM3", 80), 2_100_000, tier.BasisMultiple},
		{"quarter", card("NVIDIA RTX A4000", 16), 43_750, tier.BasisMultiple},
		// 15.11 TFLOPS × 1584 + 8 GiB × 2741
		{"fitted", card("NVIDIA GeForce RTX 4060", 8), 45_862, tier.BasisFitted},
		{"unknown card", card("NVIDIA GeForce RTX 7777", 12), 32_892, tier.BasisMemory},
		{"CPU", gpu.Device{Kind: gpu.KindCPU, Cores: 8, MemoryBytes: 16 << 30}, 10_408, tier.BasisCores},
		{"nothing known", gpu.Device{Kind: gpu.KindGPU}, 0, tier.BasisMemory},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := tier.Suggest(tt.d, c)
			if got.MicroUSDPerHour != tt.want || got.Basis != tt.basis {
				t.Fatalf("got %d by %s, want %d by %s", got.MicroUSDPerHour, got.Basis, tt.want, tt.basis)
			}
			if n := len(got.Breakdown); n == 0 || got.Breakdown[n-1].MicroUSD != got.MicroUSDPerHour {
				t.Fatalf("the breakdown does not end in the price: %+v", got.Breakdown)
			}
		})
	}
}

// The rates of the fitted price are those that fit the published prices best.
func TestFit(t *testing.T) {
	t.Parallel()
	c := cards(t)
	var tt, tv, vv, tp, vp float64
	n := 0
	for _, card := range c.Cards() {
		s := tier.Suggest(gpu.Device{Kind: gpu.KindGPU, Name: card.Name, VRAMBytes: card.VRAMBytes}, c)
		if s.Basis != tier.BasisPublished {
			continue
		}
		n++
		x, y, p := card.FP32TFLOPS, float64(card.VRAMBytes>>30), float64(s.MicroUSDPerHour)
		tt, tv, vv, tp, vp = tt+x*x, tv+x*y, vv+y*y, tp+x*p, vp+y*p
	}
	det := tt*vv - tv*tv
	perTFLOPS, perGiB := (tp*vv-tv*vp)/det, (tt*vp-tv*tp)/det
	if n != 8 || math.Abs(perTFLOPS-tier.MicroUSDPerTFLOPS) > 1 || math.Abs(perGiB-tier.MicroUSDPerGiB) > 1 {
		t.Fatalf("%d prices fit %.1f a TFLOPS and %.1f a GiB", n, perTFLOPS, perGiB)
	}
}

func TestEveryPublishedNameIsACard(t *testing.T) {
	t.Parallel()
	c := cards(t)
	for _, name := range tier.PricedNames() {
		if got, ok := c.Lookup(name); !ok || got.Name != name {
			t.Errorf("a price for %q, which the catalog does not have", name)
		}
	}
}

func TestExpect(t *testing.T) {
	t.Parallel()
	// 56 hours a week at half occupancy: 28 rented hours. $0.20 × 28 × 487/112.
	e, err := tier.Expect(tier.Plan{
		MicroUSDPerHour: 200_000, LoadWatts: 320, IdleWatts: 50, MicroUSDPerKWh: 300_000,
		LentMinutesPerWeek: 56 * 60, OccupancyPermille: 500,
	})
	if err != nil {
		t.Fatal(err)
	}
	want := tier.Earnings{
		// 0.5 h × 320 W + 0.5 h × 50 W = 185 Wh at $0.30 = $0.0555
		PerHour: tier.Amount{GrossMicroUSD: 100_000, PowerMicroUSD: 55_500, NetMicroUSD: 44_500},
		PerDay:  tier.Amount{GrossMicroUSD: 800_000, PowerMicroUSD: 444_000, NetMicroUSD: 356_000},
		// 56 × 487/112 = 243.5 hours on offer
		PerMonth: tier.Amount{GrossMicroUSD: 24_350_000, PowerMicroUSD: 13_514_250, NetMicroUSD: 10_835_750},
	}
	if e.PerHour != want.PerHour || e.PerDay != want.PerDay || e.PerMonth != want.PerMonth {
		t.Fatalf("got %+v", e)
	}
	var text []string
	for _, l := range e.Breakdown {
		text = append(text, l.Text)
	}
	got := strings.Join(text, "\n")
	for _, part := range []string{"56.0 hours a week", "243 hours a month", "50.0 %", "$0.20 an hour", "320 W while rented and 50 W", "$0.30 a kWh"} {
		if !strings.Contains(got, part) {
			t.Errorf("the breakdown does not say %q:\n%s", part, got)
		}
	}
	if e.Breakdown[len(e.Breakdown)-1].MicroUSD != e.PerMonth.NetMicroUSD {
		t.Error("the breakdown does not end in the net amount")
	}
}

func TestExpectLoss(t *testing.T) {
	t.Parallel()
	e, err := tier.Expect(tier.Plan{MicroUSDPerHour: 10_000, LoadWatts: 450, MicroUSDPerKWh: 400_000,
		LentMinutesPerWeek: tier.MinutesPerWeek, OccupancyPermille: 1000})
	if err != nil || e.PerHour.NetMicroUSD != -170_000 {
		t.Fatalf("got %+v, %v, want a loss of $0.17 an hour", e.PerHour, err)
	}
}

func TestPowerCost(t *testing.T) {
	t.Parallel()
	if got, err := tier.PowerCost(333, 301_111); err != nil || got != 100_270 {
		t.Fatalf("got %d, %v, want 100270, which is rounded up", got, err)
	}
	if _, err := tier.PowerCost(-1, 1); !errors.Is(err, tier.ErrPlan) {
		t.Fatalf("got %v", err)
	}
}

func TestExpectRefuses(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name string
		p    tier.Plan
	}{
		{"negative price", tier.Plan{MicroUSDPerHour: -1}},
		{"endless price", tier.Plan{MicroUSDPerHour: math.MaxInt64}},
		{"negative watts", tier.Plan{LoadWatts: -1}},
		{"endless waiting", tier.Plan{IdleWatts: math.MaxInt64}},
		{"negative power price", tier.Plan{MicroUSDPerKWh: -1}},
		{"more than a week", tier.Plan{LentMinutesPerWeek: tier.MinutesPerWeek + 1}},
		{"occupancy in per cent of something else", tier.Plan{OccupancyPermille: 1001}},
	}
	for _, tt := range tests {
		if _, err := tier.Expect(tt.p); !errors.Is(err, tier.ErrPlan) {
			t.Errorf("%s: got %v", tt.name, err)
		}
	}
}

func plan(t *rapid.T) tier.Plan {
	n := func(max int64, name string) int64 { return rapid.Int64Range(0, max).Draw(t, name) }
	return tier.Plan{
		MicroUSDPerHour: n(1_000_000_000, "price"), LoadWatts: n(100_000, "load"), IdleWatts: n(100_000, "idle"),
		MicroUSDPerKWh: n(1_000_000_000, "kWh"), LentMinutesPerWeek: n(tier.MinutesPerWeek, "minutes"),
		OccupancyPermille: n(1000, "occupancy"),
	}
}

func expect(t *rapid.T, p tier.Plan) tier.Earnings {
	e, err := tier.Expect(p)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func amounts(e tier.Earnings) []tier.Amount { return []tier.Amount{e.PerHour, e.PerDay, e.PerMonth} }

func TestEarningsProperties(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := plan(t)
		e := expect(t, p)
		for i, a := range amounts(e) {
			// Floats are good enough to see an overflow.
			hours := []float64{1, float64(p.LentMinutesPerWeek) / 420, float64(p.LentMinutesPerWeek) / 60 * 365.25 / 84}[i]
			occ := float64(p.OccupancyPermille) / 1000
			gross := float64(p.MicroUSDPerHour) * occ * hours
			power := (float64(p.LoadWatts)*occ + float64(p.IdleWatts)*(1-occ)) / 1000 * hours * float64(p.MicroUSDPerKWh)
			if math.Abs(gross-float64(a.GrossMicroUSD)) > 1+gross*1e-9 || math.Abs(power-float64(a.PowerMicroUSD)) > 1+power*1e-9 {
				t.Fatalf("amount %d: got %+v, want about %f and %f", i, a, gross, power)
			}
			if a.GrossMicroUSD < 0 || a.PowerMicroUSD < 0 || a.NetMicroUSD > a.GrossMicroUSD || a.NetMicroUSD != a.GrossMicroUSD-a.PowerMicroUSD {
				t.Fatalf("amount %d: %+v", i, a)
			}
		}
		more := p
		more.MicroUSDPerHour = rapid.Int64Range(p.MicroUSDPerHour, 1_000_000_000).Draw(t, "higher price")
		for i, a := range amounts(expect(t, more)) {
			if was := amounts(e)[i]; a.GrossMicroUSD < was.GrossMicroUSD || a.NetMicroUSD < was.NetMicroUSD {
				t.Fatalf("a higher price earns less: %+v then %+v", was, a)
			}
		}
		dear := p
		dear.MicroUSDPerKWh = rapid.Int64Range(p.MicroUSDPerKWh, 1_000_000_000).Draw(t, "dearer power")
		dear.LoadWatts = rapid.Int64Range(p.LoadWatts, 100_000).Draw(t, "more watts")
		for i, a := range amounts(expect(t, dear)) {
			if was := amounts(e)[i]; a.NetMicroUSD > was.NetMicroUSD || a.GrossMicroUSD != was.GrossMicroUSD {
				t.Fatalf("dearer power earns more: %+v then %+v", was, a)
			}
		}
		longer := p
		longer.LentMinutesPerWeek = rapid.Int64Range(p.LentMinutesPerWeek, tier.MinutesPerWeek).Draw(t, "longer")
		if got := expect(t, longer); got.PerMonth.GrossMicroUSD < e.PerMonth.GrossMicroUSD || got.PerHour != e.PerHour {
			t.Fatalf("lending longer earns less: %+v then %+v", e, got)
		}
	})
}

func TestSuggestionRises(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a := catalog.Card{FP32TFLOPS: rapid.Float64Range(0.05, 9000).Draw(t, "TFLOPS"), VRAMBytes: rapid.Int64Range(1<<28, 1<<41).Draw(t, "VRAM")}
		b := a
		b.FP32TFLOPS += rapid.Float64Range(0, 1000).Draw(t, "more TFLOPS")
		b.VRAMBytes += rapid.Int64Range(0, 1<<41).Draw(t, "more VRAM")
		pa, pb := tier.SuggestFitted(a).MicroUSDPerHour, tier.SuggestFitted(b).MicroUSDPerHour
		if pa <= 0 || pb < pa {
			t.Fatalf("%d for less, %d for more", pa, pb)
		}
		c := gpu.Device{Kind: gpu.KindCPU, Cores: rapid.IntRange(0, 1<<20).Draw(t, "cores"), MemoryBytes: rapid.Int64Range(0, 1<<50).Draw(t, "memory")}
		d := c
		d.Cores += rapid.IntRange(0, 100).Draw(t, "more cores")
		if x, y := tier.Suggest(c, nil).MicroUSDPerHour, tier.Suggest(d, nil).MicroUSDPerHour; x < 0 || y < x {
			t.Fatalf("%d for fewer cores, %d for more", x, y)
		}
	})
}
