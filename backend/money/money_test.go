package money_test

import (
	"encoding/json"
	"math/big"
	"testing"

	"github.com/moonrig/moonrig/backend/money"
	"pgregory.net/rapid"
)

func TestParseUSD(t *testing.T) {
	for _, tc := range []struct {
		name, in string
		want     money.MicroUSD
		ok       bool
	}{
		{"whole", "12", 12_000_000, true},
		{"cents", "$0.25", 250_000, true},
		{"six decimals", "0.000001", 1, true},
		{"seven decimals", "0.0000001", 0, false},
		{"negative", "-1", 0, false},
		{"plus", "+1", 0, false},
		{"exponent", "1e3", 0, false},
		{"as printed", "$1,250.50", 1_250_500_000, true},
		{"comma", "1,5", 0, false},
		{"a comma that may be meant as a point", "1,250", 0, false},
		{"empty", "", 0, false},
		{"dot alone", ".", 0, false},
		{"trailing dot", "1.", 0, false},
		{"overflow", "99999999999999", 0, false},
		{"arabic digits", "١", 0, false},
	} {
		got, err := money.ParseUSD(tc.in)
		if (err == nil) != tc.ok || got != tc.want {
			t.Errorf("%s: ParseUSD(%q) = %d, %v", tc.name, tc.in, got, err)
		}
	}
}

func TestUSDRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := money.MicroUSD(rapid.Int64Min(0).Draw(t, "m"))
		got, err := money.ParseUSD(m.String())
		if err != nil || got != m {
			t.Fatalf("ParseUSD(%s) = %d, %v, want %d", m, got, err, m)
		}
	})
}

func TestCostOf(t *testing.T) {
	if got := money.CostOf(3_600_000, 1000); got != 1000 {
		t.Errorf("one second at $3.60/h = %d, want 1000", got)
	}
	if got := money.CostOf(1, 1); got != 1 {
		t.Errorf("the smallest cost = %d, want 1: rounded up", got)
	}
	rapid.Check(t, func(t *rapid.T) {
		price := money.MicroUSD(rapid.Int64Range(0, 1e12).Draw(t, "price"))
		a := rapid.Int64Range(0, 1e10).Draw(t, "a")
		b := rapid.Int64Range(0, 1e10).Draw(t, "b")
		whole, parts := money.CostOf(price, a+b), money.CostOf(price, a)+money.CostOf(price, b)
		if whole > parts || parts-whole > 1 {
			t.Fatalf("cost of %d+%d ms at %d: %d together, %d apart", a, b, price, whole, parts)
		}
	})
}

func TestAmountJSONAndArithmetic(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := money.MustBig(new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 0, 31).Draw(t, "a")))
		b := money.MustBig(new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 0, 31).Draw(t, "b")))
		raw, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		var back money.Amount
		if err := json.Unmarshal(raw, &back); err != nil || back.Cmp(a) != 0 {
			t.Fatalf("JSON %s came back as %s, %v", raw, back, err)
		}
		if d, ok := a.Add(b).Sub(b); !ok || d.Cmp(a) != 0 {
			t.Fatalf("(%s+%s)-%s = %s, %v", a, b, b, d, ok)
		}
	})
	for _, in := range []string{`"-1"`, `"1.5"`, `""`, `1`, `"0x10"`, `"1157920892373161954235709850086879078532699846656405640394575840079131296399360"`} {
		var a money.Amount
		if err := json.Unmarshal([]byte(in), &a); err == nil {
			t.Errorf("%s was accepted as %s", in, a)
		}
	}
}

func TestUnitsRoundUp(t *testing.T) {
	if got := money.MicroUSD(1).Units(2).String(); got != "1" {
		t.Errorf("one micro-dollar in cents = %s, want 1", got)
	}
	if got := money.MicroUSD(1_500_000).Units(18).Token(18); got != "1.50" {
		t.Errorf("$1.50 at 18 decimals = %s", got)
	}
}

func FuzzParseToken(f *testing.F) {
	f.Add("12.5", uint8(6))
	f.Add("0x1", uint8(18))
	f.Add("12345.678", uint8(6))
	f.Fuzz(func(t *testing.T, s string, decimals uint8) {
		a, err := money.ParseToken(s, decimals%37)
		if err != nil {
			return
		}
		back, err := money.ParseToken(a.Plain(decimals%37), decimals%37)
		if err != nil || back.Cmp(a) != 0 {
			t.Fatalf("%q → %s → %s, %v", s, a, back, err)
		}
	})
}
