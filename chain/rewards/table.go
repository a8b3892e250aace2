package rewards

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Bounds of the tables that an operator writes and reads.
const (
	// MaxTableBytes bounds a record or a table of standings.
	MaxTableBytes = 8 << 20
	// MaxProviders is how many lines one may have besides its header. A proof is then at most 16 hashes long.
	MaxProviders = 1 << 16
)

// errTwiceInTable says that a table has two lines of one provider.
var errTwiceInTable = errors.New("the provider is there twice")

// A LineError says what is wrong with which line of a table.
type LineError struct {
	// Line counts from 1, the header.
	Line int
	Err  error
}

func (e *LineError) Error() string { return fmt.Sprintf("line %d: %s", e.Line, e.Err) }

// Unwrap returns what is wrong with the line.
func (e *LineError) Unwrap() error { return e.Err }

// readTable calls each with the fields of every line below the header. The table is comma-separated without quotes or
// spaces, has one line for each provider, and each line begins with the day, the same in all, and the provider. Every table
// has one form only: what is read and written again is the same, so that two people who compare hashes compare contents. The
// one exception is the end of lines, which spreadsheets write in two ways.
func readTable(raw []byte, header string, each func(provider common.Address, fields []string) error) (epoch uint64, err error) {
	if len(raw) > MaxTableBytes {
		return 0, fmt.Errorf("longer than %d bytes", MaxTableBytes)
	}
	if len(raw) > 0 && raw[len(raw)-1] != '\n' {
		return 0, &LineError{bytes.Count(raw, []byte("\n")) + 1, errors.New("it does not end: the file was cut off")}
	}
	columns := strings.Count(header, ",") + 1
	seen := make(map[common.Address]bool)
	line := 0
	for text := range strings.Lines(string(raw)) {
		line++
		text = strings.TrimSuffix(strings.TrimSuffix(text, "\n"), "\r")
		if line == 1 {
			if text != header {
				return 0, &LineError{line, fmt.Errorf("the header is not %q", header)}
			}
			continue
		}
		if line-1 > MaxProviders {
			return 0, &LineError{line, fmt.Errorf("there are more than %d providers", MaxProviders)}
		}
		fields := strings.Split(text, ",")
		if len(fields) != columns {
			return 0, &LineError{line, fmt.Errorf("it has %d fields, not %d", len(fields), columns)}
		}
		day, err := ParseDate(fields[0])
		if err == nil && line > 2 && day != epoch {
			err = fmt.Errorf("the day is %s, and %s in the line before", fields[0], DateOf(epoch))
		}
		if err != nil {
			return 0, &LineError{line, err}
		}
		epoch = day
		provider, err := parseProvider(fields[1])
		if err == nil && seen[provider] {
			err = errTwiceInTable
		}
		if err == nil {
			seen[provider] = true
			err = each(provider, fields[2:])
		}
		if err != nil {
			return 0, &LineError{line, err}
		}
	}
	switch line {
	case 0:
		return 0, errors.New("it is empty")
	case 1:
		return 0, errors.New("it has a header and nothing below it")
	}
	return epoch, nil
}

// parseProvider reads an address as it is written by everybody: with the checksum in its capital letters. Without it a
// mistyped address would be somebody's, and be paid.
func parseProvider(text string) (common.Address, error) {
	provider := common.HexToAddress(text)
	switch {
	case !common.IsHexAddress(text) || len(text) != 2+2*common.AddressLength:
		return provider, fmt.Errorf("%.60q is not an address", text)
	case provider == (common.Address{}):
		return provider, errors.New("the address is zero")
	case provider.Hex() != text:
		return provider, fmt.Errorf("the capital letters of %s are not those of the address, which would be %s", text, provider.Hex())
	}
	return provider, nil
}

// parseNumber reads a number in its shortest form.
func parseNumber(name, text string, bits int) (uint64, error) {
	n, err := strconv.ParseUint(text, 10, bits)
	if err != nil || strconv.FormatUint(n, 10) != text {
		return 0, fmt.Errorf("%s is %.40q, not a whole number below %d", name, text, uint64(1)<<bits)
	}
	return n, nil
}

// DateOf returns an epoch's day as tables and files name it: 2026-11-22.
func DateOf(epoch uint64) string {
	return time.Unix(int64(epoch*epochSeconds), 0).UTC().Format(time.DateOnly)
}

// ParseDate returns the epoch of a day that DateOf names.
func ParseDate(text string) (uint64, error) {
	t, err := time.Parse(time.DateOnly, text)
	if err != nil || t.Unix() < 0 || DateOf(EpochAt(t)) != text {
		return 0, fmt.Errorf("%.40q is not a day such as 2026-11-22", text)
	}
	return EpochAt(t), nil
}
