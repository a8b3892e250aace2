package tier

import (
	"maps"
	"slices"
)

const (
	MicroUSDPerTFLOPS = microUSDPerTFLOPS
	MicroUSDPerGiB    = microUSDPerGiB
)

var SuggestFitted = suggestFitted

// PricedNames are the cards that have a published price or multiple.
func PricedNames() []string {
	return append(slices.Collect(maps.Keys(published)), slices.Collect(maps.Keys(multiples))...)
}
