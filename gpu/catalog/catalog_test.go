package catalog_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/moonrig/moonrig/gpu"
	"github.com/moonrig/moonrig/gpu/catalog"
	"pgregory.net/rapid"
)

func load(t testing.TB, override string) *catalog.Catalog {
	t.Helper()
	c, err := catalog.Load([]byte(override))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestBuiltin(t *testing.T) {
	t.Parallel()
	cards := load(t, "").Cards()
	vendors := map[gpu.Vendor]int{}
	for _, c := range cards {
		vendors[c.Vendor]++
		// Wide bounds that catch a slipped digit: no card since 2016 is
		// worse than 0.01 or better than 0.6 TFLOPS a watt.
		if perWatt := c.FP32TFLOPS / float64(c.PowerWatts); perWatt < 0.01 || perWatt > 0.6 {
			t.Errorf("%s has %.3f TFLOPS a watt", c.Name, perWatt)
		}
		if perDollar := c.FP32TFLOPS / float64(c.ListPriceUSD); perDollar < 0.0005 || perDollar > 0.15 {
			t.Errorf("%s has %.5f TFLOPS a dollar", c.Name, perDollar)
		}
	}
	if len(cards) < 100 || vendors[gpu.VendorNVIDIA] < 60 || vendors[gpu.VendorAMD] < 30 ||
		vendors[gpu.VendorIntel] < 8 || vendors[gpu.VendorApple] < 12 {
		t.Fatalf("got %d cards, %v", len(cards), vendors)
	}
}

func TestLookup(t *testing.T) {
	t.Parallel()
	c := load(t, "")
	tests := []struct{ name, want string }{
		{"NVIDIA GeForce RTX 4080", "GeForce RTX 4080"},
		{"GeForce RTX 4080", "GeForce RTX 4080"},
		{"rtx4080", "GeForce RTX 4080"},
		{"NVIDIA Corporation AD103 [GeForce RTX 4080]", "GeForce RTX 4080"},
		{"NVIDIA GeForce RTX 4080 SUPER", "GeForce RTX 4080 SUPER"},
		{"NVIDIA GeForce RTX 4080 Laptop GPU", "GeForce RTX 4080 Laptop"},
		{"GeForce RTX 3080 Mobile / Max-Q 8GB/16GB", "GeForce RTX 3080 Laptop"},
		{"NVIDIA GeForce RTX 3070 Mobile / Max-Q", "GeForce RTX 3070 Laptop"},
		{"NVIDIA GeForce GTX 1080 with Max-Q Design", ""},
		{"NVIDIA GeForce RTX 2080 Laptop GPU", ""},
		{"NVIDIA GeForce RTX 4060 Ti", "GeForce RTX 4060 Ti 8GB"},
		{"NVIDIA GeForce RTX 4060 Ti 16GB", "GeForce RTX 4060 Ti 16GB"},
		{"NVIDIA GeForce RTX 4090 D", "GeForce RTX 4090 D"},
		{"Tesla T4", "Tesla T4"},
		{"NVIDIA T4", "Tesla T4"},
		{"Tesla V100-SXM2-32GB", "Tesla V100 32GB"},
		{"NVIDIA A100-SXM4-80GB", "A100 80GB"},
		{"NVIDIA A100 80GB PCIe", "A100 80GB"},
		{"NVIDIA A100-PCIE-40GB", "A100 40GB"},
		{"NVIDIA H100 80GB HBM3", "H100 SXM"},
		{"NVIDIA H100 PCIe", "H100 PCIe"},
		{"NVIDIA H100 NVL", "H100 NVL"},
		{"NVIDIA H200", "H200"},
		{"NVIDIA B200", "B200"},
		{"NVIDIA L40S", "L40S"},
		{"NVIDIA L40", "L40"},
		{"NVIDIA L4", "L4"},
		{"NVIDIA RTX A6000", "RTX A6000"},
		{"NVIDIA RTX 6000 Ada Generation", "RTX 6000 Ada Generation"},
		{"Quadro RTX 6000", "Quadro RTX 6000"},
		{"NVIDIA RTX PRO 6000 Blackwell Workstation Edition", "RTX PRO 6000 Blackwell"},
		{"NVIDIA RTX 4000 SFF Ada Generation", "RTX 4000 SFF Ada Generation"},
		{"AMD Radeon RX 7900 XTX (navi31)", "Radeon RX 7900 XTX"},
		{"AMD Radeon RX 7900 XTX (radeonsi, navi31, LLVM 17.0.6, DRM 3.57)", "Radeon RX 7900 XTX"},
		{"AMD Radeon™ RX 7900 XT", "Radeon RX 7900 XT"},
		{"Navi 48 [Radeon RX 9070 XT]", "Radeon RX 9070 XT"},
		{"AMD Radeon RX 9060 XT", "Radeon RX 9060 XT 8GB"},
		{"AMD Radeon Pro W7900", "Radeon Pro W7900"},
		{"AMD Instinct MI300X", "Instinct MI300X"},
		{"Intel(R) Arc(TM) A770 Graphics", "Arc A770 8GB"},
		{"Intel Arc B580", "Arc B580"},
		{"Apple M2 Ultra", "Apple M2 Ultra"},
		{"Apple M1 Max", "Apple M1 Max"},
		{"AMD Radeon Graphics (RADV NAVI31)", ""},
		{"NVIDIA GeForce RTX 6090", ""},
		{"NVIDIA", ""},
		{"", ""},
		{strings.Repeat("RTX ", 5000), ""},
	}
	for _, tt := range tests {
		t.Run(tt.name[:min(len(tt.name), 40)], func(t *testing.T) {
			t.Parallel()
			got, ok := c.Lookup(tt.name)
			if got.Name != tt.want || ok != (tt.want != "") {
				t.Fatalf("got %q, %v, want %q", got.Name, ok, tt.want)
			}
		})
	}
}

func TestFindByMemory(t *testing.T) {
	t.Parallel()
	c := load(t, "")
	tests := []struct {
		name string
		mib  int64
		want string
	}{
		{"NVIDIA GeForce RTX 4060 Ti", 16380, "GeForce RTX 4060 Ti 16GB"},
		{"NVIDIA GeForce RTX 4060 Ti", 8188, "GeForce RTX 4060 Ti 8GB"},
		{"NVIDIA GeForce RTX 3080", 12288, "GeForce RTX 3080 12GB"},
		{"NVIDIA GeForce RTX 3080", 10240, "GeForce RTX 3080"},
		{"NVIDIA GeForce RTX 5060 Ti", 16311, "GeForce RTX 5060 Ti 16GB"},
		{"NVIDIA GeForce GTX 1060 6GB", 6144, "GeForce GTX 1060 6GB"},
		{"AMD Radeon RX 9060 XT", 16304, "Radeon RX 9060 XT 16GB"},
		{"NVIDIA H100 PCIe", 81559, "H100 PCIe"},
		{"NVIDIA H200", 143771, "H200"},
		{"NVIDIA RTX A2000 12GB", 12282, "RTX A2000 12GB"},
	}
	for _, tt := range tests {
		got, ok := c.Find(tt.name, tt.mib<<20)
		if !ok || got.Name != tt.want {
			t.Errorf("%s with %d MiB: got %q, want %q", tt.name, tt.mib, got.Name, tt.want)
		}
	}
}

// Every card is found by its own name and aliases, plain and decorated.
func TestEveryCardIsFound(t *testing.T) {
	t.Parallel()
	c := load(t, "")
	for _, card := range c.Cards() {
		for _, name := range append([]string{card.Name}, card.Aliases...) {
			for _, as := range []string{name, "NVIDIA " + name, strings.ToUpper(name), name + " (chip)", name + " GPU"} {
				if got, ok := c.Lookup(as); !ok || got.Name != card.Name {
					t.Errorf("%q: got %q, want %q", as, got.Name, card.Name)
				}
				if got, ok := c.Find(as, card.VRAMBytes-100<<20); !ok || got.Name != card.Name {
					t.Errorf("%q with its memory: got %q, want %q", as, got.Name, card.Name)
				}
			}
		}
	}
}

func TestOverride(t *testing.T) {
	t.Parallel()
	c := load(t, `
[[card]]
name = "NVIDIA GeForce RTX 4080"
price_usd = 1099

[[card]]
name = "Radeon RX 9990"
vendor = "amd"
class = "desktop"
year = 2026
price_usd = 1500
vram_gib = 48
fp32_tflops = 120.5
power_w = 400
`)
	got, _ := c.Lookup("RTX 4080")
	if got.ListPriceUSD != 1099 || got.PriceBasis != catalog.BasisOwner || got.PowerWatts != 320 || got.Name != "GeForce RTX 4080" {
		t.Errorf("changed card: %+v", got)
	}
	if got, ok := c.Lookup("AMD Radeon RX 9990"); !ok || got.VRAMBytes != 48<<30 {
		t.Errorf("added card: %+v, %v", got, ok)
	}
	if plain, _ := load(t, "").Lookup("RTX 4080"); plain.ListPriceUSD != 1199 {
		t.Errorf("override leaked into the built-in cards: %+v", plain)
	}
}

func TestOverrideRefused(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, file, want string }{
		{"misspelt key", "[[card]]\nname = \"RTX 4080\"\nprice_us = 5", `line 3: unknown key "card.price_us"`},
		{"not TOML", "[[card]\nname", "line 1"},
		{"new card incomplete", "[[card]]\nname = \"RTX 9999\"\nprice_usd = 5", "vendor"},
		{"no name", "[[card]]\nprice_usd = 5", "without a name"},
		{"same card twice", "[[card]]\nname = \"RTX 4080\"\n[[card]]\nname = \"NVIDIA RTX 4080\"", "twice"},
		{"free card", "[[card]]\nname = \"RTX 4080\"\nprice_usd = 0", "price_usd"},
		{"speed that is no number", "[[card]]\nname = \"RTX 4080\"\nfp32_tflops = nan", "fp32_tflops"},
		{"memory that is no number", "[[card]]\nname = \"RTX 4080\"\nvram_gib = nan", "vram_gib"},
		{"endless memory", "[[card]]\nname = \"RTX 4080\"\nvram_gib = inf", "vram_gib"},
		{"negative power", "[[card]]\nname = \"RTX 4080\"\npower_w = -1", "power_w"},
		{"alias of another card", "[[card]]\nname = \"RTX 4080\"\naliases = [\"RTX 4090\"]", "names both"},
		{"price as text", "[[card]]\nname = \"RTX 4080\"\nprice_usd = \"5\"", "line 3"},
		{"too long", strings.Repeat("#", catalog.MaxFileBytes+1), "at most"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			_, err := catalog.Load([]byte(tt.file))
			if !errors.Is(err, catalog.ErrInvalid) || !strings.Contains(err.Error(), tt.want) {
				t.Fatalf("got %v, want it to say %q", err, tt.want)
			}
		})
	}
}

func TestCardsIsACopy(t *testing.T) {
	t.Parallel()
	c := load(t, "")
	cards := c.Cards()
	for i := range cards {
		cards[i].ListPriceUSD = 0
		for j := range cards[i].Aliases {
			cards[i].Aliases[j] = "x"
		}
	}
	for _, card := range c.Cards() {
		if card.ListPriceUSD == 0 || len(card.Aliases) > 0 && card.Aliases[0] == "x" {
			t.Fatalf("%s was changed through the copy", card.Name)
		}
	}
}

// A card that is found stays found whatever case and blanks the name has.
func TestLookupIgnoresCaseAndBlanks(t *testing.T) {
	t.Parallel()
	c := load(t, "")
	cards := c.Cards()
	rapid.Check(t, func(t *rapid.T) {
		card := rapid.SampledFrom(cards).Draw(t, "card")
		name := card.Name
		if rapid.Bool().Draw(t, "upper") {
			name = strings.ToUpper(name)
		}
		name = strings.ReplaceAll(name, " ", rapid.SampledFrom([]string{" ", "  ", "-", "_", "\t"}).Draw(t, "blank"))
		if got, ok := c.Lookup(name); !ok || got.Name != card.Name {
			t.Fatalf("%q: got %q, want %q", name, got.Name, card.Name)
		}
	})
}

func FuzzLoad(f *testing.F) {
	f.Add([]byte("[[card]]\nname = \"RTX 4080\"\nprice_usd = 1099\n"))
	f.Add([]byte("[[card]]\nname = \"X\"\nvram_gib = nan\naliases = [\"a\"]\n"))
	f.Add([]byte("card = 5"))
	f.Fuzz(func(t *testing.T, b []byte) {
		c, err := catalog.Load(b)
		if err != nil {
			if !errors.Is(err, catalog.ErrInvalid) {
				t.Fatalf("got %v, want it to wrap ErrInvalid", err)
			}
			return
		}
		for _, card := range c.Cards() {
			if card.ListPriceUSD <= 0 || card.PowerWatts <= 0 || !(card.FP32TFLOPS > 0) || card.VRAMBytes <= 0 {
				t.Fatalf("accepted %+v", card)
			}
			if _, ok := c.Lookup(card.Name); !ok {
				t.Fatalf("%q cannot be found", card.Name)
			}
		}
	})
}

func FuzzLookup(f *testing.F) {
	c := load(f, "")
	f.Add("NVIDIA GeForce RTX 4080 Laptop GPU")
	f.Add("Navi 31 [Radeon RX 7900 XT/7900 XTX]")
	f.Add("((((")
	f.Fuzz(func(t *testing.T, name string) {
		card, ok := c.Lookup(name)
		if ok != (card.Name != "") {
			t.Fatalf("%q: got %+v, %v", name, card, ok)
		}
	})
}
