package money

import (
	"errors"
	"fmt"
	"strings"
)

// What can be wrong with a typed amount. Each matches ErrSyntax, too.
var (
	ErrEmpty    = fmt.Errorf("%w: it is empty", ErrSyntax)
	ErrNegative = fmt.Errorf("%w: it is negative", ErrSyntax)
	ErrDecimals = fmt.Errorf("%w: it has too many decimals", ErrSyntax)
	ErrTooLarge = fmt.Errorf("%w: it is larger than any amount can be", ErrSyntax)
	ErrNumber   = fmt.Errorf("%w: it is not a decimal number such as 12.5", ErrSyntax)
)

// ParseInput reads an amount of whole tokens as a person types it, such as "12.5", or copies it from where it was printed, exactly; it
// rounds nothing. Its errors
// are sentences for that person and match ErrEmpty, ErrNegative, ErrDecimals, ErrTooLarge or ErrNumber.
func ParseInput(s string, decimals uint8) (Amount, error) {
	s = ungroup(strings.TrimSpace(s))
	whole, frac, _ := strings.Cut(strings.TrimPrefix(s, "-"), ".")
	switch {
	case s == "":
		return Amount{}, ErrEmpty
	case strings.Trim(whole+frac, "0123456789") != "" || whole == "" || strings.HasSuffix(s, "."):
		return Amount{}, ErrNumber
	case s[0] == '-':
		return Amount{}, ErrNegative
	case len(frac) > int(decimals):
		if strings.Trim(frac[decimals:], "0") != "" {
			return Amount{}, fmt.Errorf("%w: at most %d", ErrDecimals, decimals)
		}
		s = strings.TrimSuffix(whole+"."+frac[:decimals], ".")
	}
	if len(strings.TrimLeft(whole, "0")) > 78 { // the digits of 2^256
		return Amount{}, ErrTooLarge
	}
	whole, frac, dotted := strings.Cut(s, ".")
	if whole = strings.TrimLeft(whole, "0"); whole == "" {
		whole = "0"
	}
	if dotted {
		whole += "." + frac
	}
	a, err := ParseToken(whole, decimals)
	if errors.Is(err, ErrSyntax) { // only its size is left to be wrong
		return Amount{}, ErrTooLarge
	}
	return a, err
}
