package rewards

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// RecordHeader is the first line of a record.
const RecordHeader = "day,provider,promised,kept,response_ms,weight"

// ErrBadRecord says that the bytes are not a record. A *LineError with it says in which line.
var ErrBadRecord = errors.New("record of the day is not valid")

// A Record is what was written down of one epoch: what each provider promised and kept. It is the word of whoever wrote it.
type Record struct {
	Epoch   uint64
	Entries []Entry
}

// An Entry is one provider's line of a record.
type Entry struct {
	Provider common.Address
	Day      Day
	// Weight is what it lends, in hundredths of a reference card.
	Weight uint32
}

// ParseRecord reads a record: lines of RecordHeader's fields, promised and kept in seconds, one line for each provider. It
// takes nothing else. Error: ErrBadRecord.
func ParseRecord(raw []byte) (Record, error) {
	var r Record
	epoch, err := readTable(raw, RecordHeader, func(provider common.Address, fields []string) error {
		var numbers [4]uint32
		for i, name := range [...]string{"promised", "kept", "response_ms", "weight"} {
			n, err := parseNumber(name, fields[i], 32)
			if err != nil {
				return err
			}
			numbers[i] = uint32(n)
		}
		e := Entry{Provider: provider, Day: Day{Promised: numbers[0], Kept: numbers[1], ResponseMS: numbers[2]}, Weight: numbers[3]}
		r.Entries = append(r.Entries, e)
		return e.Day.Check()
	})
	if err != nil {
		return Record{}, fmt.Errorf("%w: %w", ErrBadRecord, err)
	}
	r.Epoch = epoch
	return r, nil
}

// Encode returns the record as ParseRecord reads it.
func (r Record) Encode() []byte {
	var b strings.Builder
	b.WriteString(RecordHeader + "\n")
	for _, e := range r.Entries {
		fmt.Fprintf(&b, "%s,%s,%d,%d,%d,%d\n", DateOf(r.Epoch), e.Provider.Hex(), e.Day.Promised, e.Day.Kept, e.Day.ResponseMS, e.Weight)
	}
	return []byte(b.String())
}
