// Package catalog knows the cards that exist: what one costs when new, how
// much memory it has, how fast it is, and what power it draws. The data is a
// file inside the program (cards.toml) over which an owner's own file may be
// merged. The package does no I/O, and it knows neither which cards this
// computer has nor what they earn.
package catalog

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/moonrig/moonrig/gpu"
	"github.com/pelletier/go-toml/v2"
)

//go:embed cards.toml
var builtin []byte

// Class says what sort of machine a card is made for.
type Class string

// The classes of cards.
const (
	ClassDesktop     Class = "desktop"
	ClassLaptop      Class = "laptop"
	ClassWorkstation Class = "workstation"
	ClassDatacentre  Class = "datacentre"
	// ClassSoC is a GPU inside a processor that shares the system's memory.
	ClassSoC Class = "soc"
)

// PriceBasis says how far a list price can be trusted.
type PriceBasis string

// The bases of prices.
const (
	// BasisList is the maker's own price at launch.
	BasisList PriceBasis = "list"
	// BasisEstimate is what shops asked: the maker gave no price, or it is
	// not certain.
	BasisEstimate PriceBasis = "estimate"
	// BasisComputer is the price of the cheapest computer with the chip.
	BasisComputer PriceBasis = "computer"
	// BasisOwner is the owner's own correction.
	BasisOwner PriceBasis = "owner"
)

// A Card is one entry of the catalog.
type Card struct {
	Name         string     `json:"name"`
	Vendor       gpu.Vendor `json:"vendor"`
	Class        Class      `json:"class"`
	Year         int        `json:"year"`
	ListPriceUSD int64      `json:"listPriceUSD"`
	PriceBasis   PriceBasis `json:"priceBasis"`
	VRAMBytes    int64      `json:"vramBytes"`
	// FP32TFLOPS is the peak single precision speed in 10^12 operations
	// per second.
	FP32TFLOPS float64 `json:"fp32TFLOPS"`
	// PowerWatts is the power of the whole card at full load.
	PowerWatts int      `json:"powerWatts"`
	Aliases    []string `json:"aliases,omitempty"`
}

// Limits on what a file may hold.
const (
	MaxFileBytes = 1 << 20
	maxCards     = 5000
	maxAliases   = 20
	maxName      = 80
)

// ErrInvalid is wrapped by every error about the content of a file.
var ErrInvalid = errors.New("invalid card catalog")

// A Catalog is a set of cards. It does not change after it was made and is
// safe for concurrent use.
type Catalog struct {
	cards []Card
	exact map[string]int   // normalised name or alias → index of the card
	loose map[string][]int // the same without sizes and forms of connection
}

// Default returns the catalog inside the program.
func Default() (*Catalog, error) {
	return Load(nil)
}

// Load returns the catalog inside the program with the owner's file merged
// over it. An entry of a known name changes the fields it has; one of an
// unknown name adds a card and must be complete. An empty override is no
// override. Errors wrap ErrInvalid and say where in the file.
func Load(override []byte) (*Catalog, error) {
	base, err := parse(builtin)
	if err != nil {
		return nil, fmt.Errorf("read built-in cards: %w", err)
	}
	cards, err := merge(nil, base, BasisList)
	if err != nil {
		return nil, fmt.Errorf("check built-in cards: %w", err)
	}
	if len(bytes.TrimSpace(override)) > 0 {
		own, err := parse(override)
		if err != nil {
			return nil, fmt.Errorf("read own cards: %w", err)
		}
		if cards, err = merge(cards, own, BasisOwner); err != nil {
			return nil, fmt.Errorf("check own cards: %w", err)
		}
	}
	return index(cards)
}

// Cards returns a copy of all cards in the order of the file.
func (c *Catalog) Cards() []Card {
	cards := slices.Clone(c.cards)
	for i := range cards {
		cards[i].Aliases = slices.Clone(cards[i].Aliases)
	}
	return cards
}

// entry is a card as a file has it; a nil field was not given.
type entry struct {
	Name       string      `toml:"name"`
	Vendor     *string     `toml:"vendor"`
	Class      *string     `toml:"class"`
	Year       *int        `toml:"year"`
	PriceUSD   *int64      `toml:"price_usd"`
	PriceBasis *PriceBasis `toml:"price_basis"`
	VRAMGiB    *float64    `toml:"vram_gib"`
	FP32TFLOPS *float64    `toml:"fp32_tflops"`
	PowerW     *int        `toml:"power_w"`
	Aliases    []string    `toml:"aliases"`
}

func parse(b []byte) ([]entry, error) {
	if len(b) > MaxFileBytes {
		return nil, fmt.Errorf("%w: file of %d bytes, at most %d", ErrInvalid, len(b), MaxFileBytes)
	}
	var file struct {
		Card []entry `toml:"card"`
	}
	// Unknown keys are refused: a misspelt price_usd must not pass as
	// "nothing to change".
	if err := toml.NewDecoder(bytes.NewReader(b)).DisallowUnknownFields().Decode(&file); err != nil {
		var strict *toml.StrictMissingError
		if errors.As(err, &strict) && len(strict.Errors) > 0 {
			row, _ := strict.Errors[0].Position()
			return nil, fmt.Errorf("%w: line %d: unknown key %q", ErrInvalid, row,
				gpu.Clean(strings.Join(strict.Errors[0].Key(), ".")))
		}
		var bad *toml.DecodeError
		if errors.As(err, &bad) {
			row, col := bad.Position()
			return nil, fmt.Errorf("%w: line %d, column %d: %s", ErrInvalid, row, col, gpu.Clean(bad.Error()))
		}
		return nil, fmt.Errorf("%w: %s", ErrInvalid, gpu.Clean(err.Error()))
	}
	if len(file.Card) > maxCards {
		return nil, fmt.Errorf("%w: %d cards, at most %d", ErrInvalid, len(file.Card), maxCards)
	}
	return file.Card, nil
}

func merge(cards []Card, entries []entry, basis PriceBasis) ([]Card, error) {
	at := make(map[string]int, len(cards)+len(entries))
	for i, c := range cards {
		at[key(c.Name)] = i
	}
	fresh := make(map[string]bool, len(entries))
	for _, e := range entries {
		k := key(e.Name)
		if k == "" {
			return nil, fmt.Errorf("%w: a card without a name", ErrInvalid)
		}
		if fresh[k] {
			return nil, fmt.Errorf("%w: card %q twice", ErrInvalid, gpu.Clean(e.Name))
		}
		fresh[k] = true
		i, known := at[k]
		card := Card{Name: e.Name, PriceBasis: basis}
		if known {
			card = cards[i]
		}
		e.apply(&card, basis)
		if err := card.validate(); err != nil {
			return nil, err
		}
		if known {
			cards[i] = card
		} else {
			at[k] = len(cards)
			cards = append(cards, card)
		}
	}
	return cards, nil
}

func (e entry) apply(c *Card, basis PriceBasis) {
	if e.Vendor != nil {
		c.Vendor = gpu.Vendor(*e.Vendor)
	}
	if e.Class != nil {
		c.Class = Class(*e.Class)
	}
	if e.Year != nil {
		c.Year = *e.Year
	}
	if e.PriceUSD != nil {
		c.ListPriceUSD, c.PriceBasis = *e.PriceUSD, basis
	}
	if e.PriceBasis != nil {
		c.PriceBasis = *e.PriceBasis
	}
	if e.VRAMGiB != nil {
		c.VRAMBytes = 0
		// The comparison is false for NaN, so nothing odd is converted.
		if v := *e.VRAMGiB; v > 0 && v <= 1<<20 {
			c.VRAMBytes = int64(math.Round(v * (1 << 30)))
		}
	}
	if e.FP32TFLOPS != nil {
		c.FP32TFLOPS = *e.FP32TFLOPS
	}
	if e.PowerW != nil {
		c.PowerWatts = *e.PowerW
	}
	if e.Aliases != nil {
		c.Aliases = e.Aliases
	}
}

func (c Card) validate() error {
	bad := func(format string, args ...any) error {
		return fmt.Errorf("%w: card %q: %s", ErrInvalid, gpu.Clean(c.Name), fmt.Sprintf(format, args...))
	}
	switch {
	case c.Name != gpu.Clean(c.Name) || len(c.Name) > maxName:
		return bad("name is not plain text of at most %d bytes", maxName)
	case strings.HasSuffix(c.Name, gpu.SimulatedSuffix):
		return bad("only simulated devices are named so")
	case !slices.Contains([]gpu.Vendor{gpu.VendorNVIDIA, gpu.VendorAMD, gpu.VendorIntel, gpu.VendorApple}, c.Vendor):
		return bad("vendor %q, want nvidia, amd, intel or apple", gpu.Clean(string(c.Vendor)))
	case !slices.Contains([]Class{ClassDesktop, ClassLaptop, ClassWorkstation, ClassDatacentre, ClassSoC}, c.Class):
		return bad("class %q, want desktop, laptop, workstation, datacentre or soc", gpu.Clean(string(c.Class)))
	case !slices.Contains([]PriceBasis{BasisList, BasisEstimate, BasisComputer, BasisOwner}, c.PriceBasis):
		return bad("price_basis %q, want list, estimate, computer or owner", gpu.Clean(string(c.PriceBasis)))
	case c.Year < 2000 || c.Year > 2100:
		return bad("year %d", c.Year)
	case c.ListPriceUSD < 1 || c.ListPriceUSD > 1_000_000:
		return bad("price_usd %d, want 1 to 1,000,000", c.ListPriceUSD)
	case c.VRAMBytes < 1<<28 || c.VRAMBytes > 1<<42:
		return bad("vram_gib is missing or out of range")
	case !(c.FP32TFLOPS >= 0.05 && c.FP32TFLOPS <= 10_000):
		return bad("fp32_tflops %g, want 0.05 to 10,000", c.FP32TFLOPS)
	case c.PowerWatts < 1 || c.PowerWatts > 20_000:
		return bad("power_w %d, want 1 to 20,000", c.PowerWatts)
	case len(c.Aliases) > maxAliases:
		return bad("%d aliases, at most %d", len(c.Aliases), maxAliases)
	}
	for _, a := range c.Aliases {
		if a != gpu.Clean(a) || len(a) > maxName || key(a) == "" {
			return bad("alias %q", gpu.Clean(a))
		}
	}
	return nil
}

func index(cards []Card) (*Catalog, error) {
	if len(cards) > maxCards {
		return nil, fmt.Errorf("%w: %d cards, at most %d", ErrInvalid, len(cards), maxCards)
	}
	c := &Catalog{cards: cards, exact: map[string]int{}, loose: map[string][]int{}}
	for i, card := range cards {
		for _, name := range append([]string{card.Name}, card.Aliases...) {
			if j, taken := c.exact[key(name)]; taken && j != i {
				return nil, fmt.Errorf("%w: %q names both %q and %q", ErrInvalid,
					gpu.Clean(name), cards[j].Name, card.Name)
			}
			c.exact[key(name)] = i
			if l := looseKey(name); !slices.Contains(c.loose[l], i) {
				c.loose[l] = append(c.loose[l], i)
			}
		}
	}
	return c, nil
}
