package money_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/moonrig/moonrig/backend/money"
	"pgregory.net/rapid"
)

func TestParseInput(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		want     string
		err      error
	}{
		{"whole", "12", "12000000", nil},
		{"decimals", " 12.5 ", "12500000", nil},
		{"all decimals", "0.000001", "1", nil},
		{"zeros beyond the decimals", "1.5000000000", "1500000", nil},
		{"leading zeros", "0012.5", "12500000", nil},
		{"many leading zeros", strings.Repeat("0", 200) + "1", "1000000", nil},
		{"the largest", "115792089237316195423570985008687907853269984665640564039457584007913129", "115792089237316195423570985008687907853269984665640564039457584007913129000000", nil},
		{"too large", "115792089237316195423570985008687907853269984665640564039457584007913130", "", money.ErrTooLarge},
		{"far too large", strings.Repeat("9", 500), "", money.ErrTooLarge},
		{"too many decimals", "1.0000001", "", money.ErrDecimals},
		{"negative", "-1", "", money.ErrNegative},
		{"negative zero", "-0", "", money.ErrNegative},
		{"empty", "  ", "", money.ErrEmpty},
		{"words", "all", "", money.ErrNumber},
		{"plus", "+1", "", money.ErrNumber},
		{"exponent", "1e6", "", money.ErrNumber},
		{"hexadecimal", "0x10", "", money.ErrNumber},
		{"as printed", "1,012,250.50", "1012250500000", nil},
		{"comma", "1,5", "", money.ErrNumber},
		{"a comma that may be meant as a point", "1,250", "", money.ErrNumber},
		{"commas elsewhere", "1,25,000.00", "", money.ErrNumber},
		{"a comma first", ",250.00", "", money.ErrNumber},
		{"four digits first", "1250,000.00", "", money.ErrNumber},
		{"a comma behind the point", "1.250,000", "", money.ErrNumber},
		{"grouped and negative", "-1,250.00", "", money.ErrNumber},
		{"grouped and far too large", strings.Repeat("999,", 200) + "999.0", "", money.ErrNumber},
		{"two dots", "1.2.3", "", money.ErrNumber},
		{"dot alone", ".", "", money.ErrNumber},
		{"trailing dot", "1.", "", money.ErrNumber},
		{"leading dot", ".5", "", money.ErrNumber},
		{"other digits", "١", "", money.ErrNumber},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := money.ParseInput(tt.in, 6)
			if tt.err != nil {
				if !errors.Is(err, tt.err) || !errors.Is(err, money.ErrSyntax) {
					t.Fatalf("got %s, %v, want %v", got, err, tt.err)
				}
				return
			}
			if err != nil || got.String() != tt.want {
				t.Fatalf("got %s, %v, want %s", got, err, tt.want)
			}
		})
	}
}

func TestParseInputReadsWhatTokenPrints(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := money.Units(rapid.Uint64().Draw(t, "units"))
		decimals := rapid.Uint8Range(0, 36).Draw(t, "decimals")
		if got, err := money.ParseInput(a.Token(decimals), decimals); err != nil || got.Cmp(a) != 0 {
			t.Fatalf("%s with %d decimals came back as %s, %v", a, decimals, got, err)
		}
	})
}

func FuzzParseInput(f *testing.F) {
	f.Add("12.5", uint8(6))
	f.Add("-0.1", uint8(0))
	f.Fuzz(func(t *testing.T, s string, decimals uint8) {
		decimals %= 37
		a, err := money.ParseInput(s, decimals)
		if err != nil {
			return
		}
		if again, err := money.ParseInput(a.Token(decimals), decimals); err != nil || again.Cmp(a) != 0 {
			t.Fatalf("%q → %s → %s, %v", s, a, again, err)
		}
	})
}
