package catalog

import (
	"math"
	"slices"
	"strings"

	"github.com/moonrig/moonrig/gpu"
)

// Lookup finds a card by the name that a driver, a list of PCI devices or a
// person gives it. It does not care for the vendor's decorations ("NVIDIA",
// "(navi31)", "Graphics", "®"), and it never takes a laptop's card for the
// desktop's. Where several cards share the name and the name has no size, the
// first of the catalog is meant; Find chooses by memory.
func (c *Catalog) Lookup(name string) (Card, bool) {
	return c.Find(name, 0)
}

// Find is Lookup for a card whose memory in bytes is known: of cards of one
// name, the one nearest in memory is meant. 0 means unknown.
func (c *Catalog) Find(name string, vramBytes int64) (Card, bool) {
	if len(name) > gpu.MaxText {
		return Card{}, false
	}
	if card, ok := c.find(name, vramBytes); ok {
		return card, true
	}
	// Some lists write "Navi 31 [Radeon RX 7900 XTX]".
	if _, inner, ok := strings.Cut(name, "["); ok {
		if inner, _, ok = strings.Cut(inner, "]"); ok {
			return c.find(inner, vramBytes)
		}
	}
	return Card{}, false
}

func (c *Catalog) find(name string, vramBytes int64) (Card, bool) {
	k := key(name)
	if k == "" {
		return Card{}, false
	}
	i, exact := c.exact[k]
	same := c.loose[looseKey(name)]
	switch {
	case exact && (vramBytes <= 0 || looseKey(name) != k || near(c.cards[i].VRAMBytes, vramBytes)):
		// The name itself tells the size, or there is nothing to choose
		// by, or the size does not speak against it.
		return c.cards[i], true
	case len(same) == 0:
		return Card{}, false
	case vramBytes <= 0:
		return c.cards[same[0]], true
	}
	return c.cards[slices.MinFunc(same, func(a, b int) int {
		return compareDistance(c.cards[a].VRAMBytes, c.cards[b].VRAMBytes, vramBytes)
	})], true
}

// near allows for what a driver keeps for itself (error correction takes a
// sixteenth on some cards).
func near(card, seen int64) bool {
	return math.Abs(float64(card-seen)) <= 0.12*float64(card)
}

func compareDistance(a, b, want int64) int {
	da, db := math.Abs(float64(a-want)), math.Abs(float64(b-want))
	switch {
	case da < db:
		return -1
	case da > db:
		return 1
	}
	return 0
}

// decoration are words that tell nothing about which card it is.
var decoration = map[string]bool{
	"nvidia": true, "amd": true, "ati": true, "intel": true, "corporation": true, "corp": true, "inc": true,
	"advanced": true, "micro": true, "devices": true, "r": true, "tm": true, "geforce": true, "radeon": true,
	"tesla": true, "instinct": true, "graphics": true, "gpu": true, "video": true, "card": true, "series": true,
	"generation": true, "edition": true, "founders": true, "the": true, "apple": true,
}

// form are words about size and connection, which loose keys leave out.
var form = map[string]bool{
	"pcie": true, "pci": true, "sxm": true, "sxm2": true, "sxm3": true, "sxm4": true, "sxm5": true,
	"hbm2": true, "hbm2e": true, "hbm3": true, "hbm3e": true, "d6": true, "workstation": true, "server": true,
}

// key is the name in the one spelling in which names are compared.
func key(name string) string { return strings.Join(words(name, false), " ") }

func looseKey(name string) string { return strings.Join(words(name, true), " ") }

func words(name string, loose bool) []string {
	lower := strings.ToLower(name)
	laptop := false
	for _, w := range []string{"laptop", "mobile", "max-q", "notebook"} {
		laptop = laptop || strings.Contains(lower, w)
	}
	var out []string
	for _, w := range fields(withoutBrackets(lower)) {
		switch {
		case decoration[w], w == "laptop", w == "mobile", w == "notebook", w == "with", w == "design":
			continue
		case laptop && (w == "max" || w == "q"):
			continue
		case loose && (form[w] || isSize(w)):
			continue
		}
		out = append(out, split(w)...)
	}
	if laptop && len(out) > 0 {
		out = append(out, "laptop")
	}
	return out
}

// withoutBrackets drops what stands in round brackets: chip names, driver
// notes, "(R)".
func withoutBrackets(s string) string {
	var b strings.Builder
	depth := 0
	for _, r := range s {
		switch {
		case r == '(':
			depth++
			b.WriteByte(' ')
		case r == ')' && depth > 0:
			depth--
		case depth == 0:
			b.WriteRune(r)
		}
	}
	return b.String()
}

func fields(s string) []string {
	parts := strings.FieldsFunc(s, func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	})
	// "80 gb" is one word.
	var out []string
	for _, p := range parts {
		if n := len(out); n > 0 && (p == "gb" || p == "gib") && isDigits(out[n-1]) {
			out[n-1] += "gb"
			continue
		}
		out = append(out, p)
	}
	return out
}

func isSize(w string) bool {
	n, ok := strings.CutSuffix(w, "gb")
	return ok && isDigits(n)
}

func isDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// split parts letters from digits ("rtx4080ti" is "rtx 4080 ti").
func split(w string) []string {
	if isSize(w) {
		return []string{w}
	}
	var out []string
	start := 0
	for i := 1; i < len(w); i++ {
		if isDigits(w[i:i+1]) != isDigits(w[i-1:i]) {
			out = append(out, w[start:i])
			start = i
		}
	}
	return append(out, w[start:])
}
