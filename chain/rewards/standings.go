package rewards

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// StandingsHeader is the first line of a table of standings.
const StandingsHeader = "day,provider,tier,good,bad"

// ErrBadStandings says that the bytes are not a table of standings. A *LineError with it says in which line.
var ErrBadStandings = errors.New("table of standings is not valid")

// Standings are where all providers stand when an epoch is over. Who is not among them has never been in a record and
// begins with NewStanding.
type Standings struct {
	Epoch uint64
	Of    map[common.Address]Standing
}

// ParseStandings reads a table of standings: lines of StandingsHeader's fields, one for each provider. It takes nothing else.
// Error: ErrBadStandings.
func ParseStandings(raw []byte) (Standings, error) {
	s := Standings{Of: make(map[common.Address]Standing)}
	epoch, err := readTable(raw, StandingsHeader, func(provider common.Address, fields []string) error {
		var numbers [3]uint8
		for i, name := range [...]string{"tier", "good", "bad"} {
			n, err := parseNumber(name, fields[i], 8)
			if err != nil {
				return err
			}
			numbers[i] = uint8(n)
		}
		s.Of[provider] = Standing{Tier: Tier(numbers[0]), Good: numbers[1], Bad: numbers[2]}
		return s.Of[provider].Check()
	})
	if err != nil {
		return Standings{}, fmt.Errorf("%w: %w", ErrBadStandings, err)
	}
	s.Epoch = epoch
	return s, nil
}

// Encode returns the table as ParseStandings reads it, ordered by address.
func (s Standings) Encode() []byte {
	var b strings.Builder
	b.WriteString(StandingsHeader + "\n")
	for _, provider := range slices.SortedFunc(maps.Keys(s.Of), common.Address.Cmp) {
		at := s.Of[provider]
		fmt.Fprintf(&b, "%s,%s,%d,%d,%d\n", DateOf(s.Epoch), provider.Hex(), at.Tier, at.Good, at.Bad)
	}
	return []byte(b.String())
}

// Check reports a standing that Next never returns: both rows at once, or one that is so long that it would have ended in
// another tier. Errors: ErrBadTier, ErrBadRow.
func (s Standing) Check() error {
	r, err := s.Tier.Rule()
	if err != nil {
		return err
	}
	if s.Good != 0 && s.Bad != 0 || s.Good != 0 && s.Good >= r.UpAfter || s.Bad != 0 && s.Bad >= r.DownAfter {
		return fmt.Errorf("%w: %d good and %d bad in tier %d", ErrBadRow, s.Good, s.Bad, s.Tier)
	}
	return nil
}

// ErrBadRow says that a standing has more days in a row than its tier allows.
var ErrBadRow = errors.New("days in a row cannot be")
