// Package money holds prices and token amounts: parsing, printing and arithmetic without floats. It is pure and knows
// nothing of chains, leases or currencies other than the US dollar.
package money

import (
	"errors"
	"fmt"
	"math"
	"math/big"
	"regexp"
	"strings"
)

// MicroUSD is an amount of money, or a price per device-hour where the name says so, in millionths of a US dollar.
type MicroUSD int64

// Dollar is one US dollar.
const Dollar MicroUSD = 1_000_000

// ErrSyntax is returned by the parsers for anything that is not a plain decimal number in range.
var ErrSyntax = errors.New("not a valid amount")

// ParseUSD reads "0.25", "$0.25", "12" or what String prints. It refuses signs, exponents, more than six decimals and anything out of range.
func ParseUSD(s string) (MicroUSD, error) {
	n, err := parseFixed(ungroup(strings.TrimPrefix(strings.TrimSpace(s), "$")), 6)
	if err != nil {
		return 0, err
	}
	if !n.IsInt64() {
		return 0, fmt.Errorf("%w: %q is too large", ErrSyntax, s)
	}
	return MicroUSD(n.Int64()), nil
}

// String prints the amount with a dollar sign, at least two decimals and no more than needed, exactly, such as "$1,250.50".
func (m MicroUSD) String() string {
	sign := ""
	n := new(big.Int).SetInt64(int64(m))
	if n.Sign() < 0 {
		sign = "-"
		n.Neg(n)
	}
	return sign + "$" + group(formatFixed(n, 6))
}

// Units returns the amount in the smallest unit of a token of the given decimals that is worth one dollar each,
// rounded up, so that a price is never under-collected by rounding.
func (m MicroUSD) Units(decimals uint8) Amount {
	n := new(big.Int).SetInt64(int64(m))
	switch {
	case decimals > 6:
		n.Mul(n, pow10(int(decimals)-6))
	case decimals < 6:
		div := pow10(6 - int(decimals))
		n.Add(n, new(big.Int).Sub(div, big.NewInt(1))).Quo(n, div)
	}
	return Amount{n}
}

// CostOf returns what ms milliseconds cost at price per hour, rounded up to the next micro-dollar. A negative price or
// duration is a developer error and panics; a cost out of range saturates at the largest MicroUSD.
func CostOf(pricePerHour MicroUSD, ms int64) MicroUSD {
	if pricePerHour < 0 || ms < 0 {
		panic("negative price or duration") // developer error
	}
	const hour = 3_600_000
	n := new(big.Int).Mul(big.NewInt(int64(pricePerHour)), big.NewInt(ms))
	n.Add(n, big.NewInt(hour-1)).Quo(n, big.NewInt(hour))
	if !n.IsInt64() {
		return math.MaxInt64
	}
	return MicroUSD(n.Int64())
}

// maxDigits bounds what is read of a number. Those of 2^256 are 78.
const maxDigits = 90

// parseFixed reads an unsigned decimal number with at most the given decimals into its smallest unit.
func parseFixed(s string, decimals int) (*big.Int, error) {
	whole, frac, dotted := strings.Cut(s, ".")
	if whole == "" || len(s) > maxDigits || len(frac) > decimals || (dotted && frac == "") {
		return nil, fmt.Errorf("%w: %q (at most %d decimals)", ErrSyntax, clip(s), decimals)
	}
	digits := whole + frac + strings.Repeat("0", decimals-len(frac))
	for _, c := range digits {
		if c < '0' || c > '9' {
			return nil, fmt.Errorf("%w: %q", ErrSyntax, clip(s))
		}
	}
	n, ok := new(big.Int).SetString(digits, 10)
	if !ok {
		return nil, fmt.Errorf("%w: %q", ErrSyntax, clip(s))
	}
	return n, nil
}

func formatFixed(n *big.Int, decimals int) string {
	s := n.String()
	if decimals == 0 {
		return s
	}
	if len(s) <= decimals {
		s = strings.Repeat("0", decimals-len(s)+1) + s
	}
	whole, frac := s[:len(s)-decimals], strings.TrimRight(s[len(s)-decimals:], "0")
	for len(frac) < 2 && len(frac) < decimals {
		frac += "0"
	}
	return whole + "." + frac
}

// group puts a comma before each three digits that others precede, in front of the decimal point. Whole numbers stay as they are.
func group(s string) string {
	point := strings.IndexByte(s, '.')
	for i := point - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

var grouped = regexp.MustCompile(`^[0-9]{1,3}(,[0-9]{3})+\.[0-9]+$`)

// ungroup takes the commas out of a number as it is printed here. Others stay, to be refused: without a decimal point after it a
// comma may be meant as one.
func ungroup(s string) string {
	if len(s) > 2*maxDigits || !grouped.MatchString(s) {
		return s
	}
	return strings.ReplaceAll(s, ",", "")
}

func clip(s string) string {
	if len(s) > 40 {
		return s[:40] + "…"
	}
	return s
}

func pow10(n int) *big.Int { return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil) }
