package cli

import (
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"os"
	"regexp"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"
	"unicode"

	"golang.org/x/term"
)

// show prints v as JSON when asked for, or as people does.
func (e *env) show(v any, people func(w io.Writer)) error {
	if e.json {
		out := json.NewEncoder(e.out)
		out.SetIndent("", "  ")
		out.SetEscapeHTML(false)
		return out.Encode(v)
	}
	people(e.out)
	return nil
}

// table prints rows in aligned columns; the first row is the header.
func table(w io.Writer, rows ...[]string) {
	out := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
	for _, row := range rows {
		for i, cell := range row {
			row[i] = clean(cell)
		}
		fmt.Fprintln(out, strings.TrimRight(strings.Join(row, "\t"), "\t"))
	}
	// An error here is a reader that went away.
	_ = out.Flush()
}

// clean keeps other people's words from moving the cursor, or looking like two lines.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || !unicode.IsPrint(r) && !unicode.IsSpace(r) {
			return '�'
		}
		return r
	}, s)
}

// cleanLog lets lines, tabs and colours through but nothing else that a terminal would obey. A job is a stranger's.
func cleanLog(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '\n' || r == '\t' || r == '\r' || !unicode.IsControl(r) {
			return r
		}
		return -1
	}, s)
}

// isTerminal reports whether a person is at the other end.
func isTerminal(v any) bool {
	f, ok := v.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// usd prints micro-dollars exactly, with at least two decimals.
func usd(micro int64) string {
	sign := ""
	n := new(big.Int).SetInt64(micro)
	if n.Sign() < 0 {
		sign = "-"
		n.Neg(n)
	}
	return sign + "$" + decimal(n, 6)
}

// tokens prints an amount in a token's smallest unit.
func tokens(amount string, decimals uint8, symbol string) string {
	n, ok := new(big.Int).SetString(amount, 10)
	if !ok || n.Sign() < 0 {
		return amount
	}
	return strings.TrimSpace(decimal(n, int(decimals)) + " " + symbol)
}

func decimal(n *big.Int, decimals int) string {
	s := n.String()
	if decimals == 0 {
		return s
	}
	if len(s) <= decimals {
		s = strings.Repeat("0", decimals-len(s)+1) + s
	}
	fraction := strings.TrimRight(s[len(s)-decimals:], "0")
	for len(fraction) < min(2, decimals) {
		fraction += "0"
	}
	whole := s[:len(s)-decimals]
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	return whole + "." + fraction
}

// grouped is a number as it is printed here. Without a decimal point a comma may be meant as one.
var grouped = regexp.MustCompile(`^\$?[0-9]{1,3}(,[0-9]{3})+\.[0-9]+$`)

// parseUSD reads "0.25", "$0.25" or "$1,000.25" as micro-dollars, without floats.
func parseUSD(s string) (int64, error) {
	if grouped.MatchString(s) {
		s = strings.ReplaceAll(s, ",", "")
	}
	whole, fraction, dotted := strings.Cut(strings.TrimPrefix(s, "$"), ".")
	digits := whole + fraction + strings.Repeat("0", max(0, 6-len(fraction)))
	n, err := strconv.ParseUint(digits, 10, 63)
	if err != nil || whole == "" || (dotted && fraction == "") || len(fraction) > 6 {
		return 0, fmt.Errorf("%q is not an amount of dollars like 0.25", s)
	}
	return int64(n), nil
}

// parseBytes reads "8GB", "512 MiB" or a plain number of bytes. A bare K, M, G or T is binary, as memory is counted.
func parseBytes(s string) (int64, error) {
	text := strings.ToUpper(strings.ReplaceAll(s, " ", ""))
	i := strings.IndexFunc(text, func(r rune) bool { return r < '0' || r > '9' })
	if i < 0 {
		i = len(text)
	}
	n, err := strconv.ParseInt(text[:i], 10, 64)
	unit, ok := map[string]int64{
		"": 1, "B": 1, "K": 1 << 10, "KB": 1000, "KIB": 1 << 10, "M": 1 << 20, "MB": 1000_000, "MIB": 1 << 20,
		"G": 1 << 30, "GB": 1000_000_000, "GIB": 1 << 30, "T": 1 << 40, "TB": 1000_000_000_000, "TIB": 1 << 40,
	}[text[i:]]
	if err != nil || !ok || n > (1<<62)/unit {
		return 0, fmt.Errorf("%q is not a size like 8GiB", s)
	}
	return n * unit, nil
}

// size prints bytes for a table.
func size(n int64) string {
	switch {
	case n <= 0:
		return "-"
	case n >= 1<<30:
		return strconv.FormatFloat(float64(n)/(1<<30), 'f', 1, 64) + " GiB"
	case n >= 1<<20:
		return strconv.FormatFloat(float64(n)/(1<<20), 'f', 1, 64) + " MiB"
	default:
		return strconv.FormatInt(n, 10) + " B"
	}
}

// when prints a time of the owner's wall clock.
func when(unix int64) string {
	if unix <= 0 {
		return "-"
	}
	return time.Unix(unix, 0).Format("2006-01-02 15:04:05")
}

// lasted prints milliseconds.
func lasted(ms int64) string {
	return (time.Duration(ms) * time.Millisecond).Round(100 * time.Millisecond).String()
}

// short prints the beginning of a long identifier.
func short(id string) string {
	if len(id) > 14 {
		return id[:8] + "…" + id[len(id)-4:]
	}
	return id
}

func dash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}
