package money_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/moonrig/moonrig/backend/money"
)

func TestUSDMicro(t *testing.T) {
	huge := new(big.Int).Lsh(big.NewInt(1), 200)
	for _, tt := range []struct {
		name     string
		amount   *big.Int
		decimals uint8
		want     int64
	}{
		{"as many decimals", big.NewInt(1_234_567), 6, 1_234_567},
		{"more, cut off", big.NewInt(1_999), 9, 1},
		{"fewer", big.NewInt(12), 2, 120_000},
		{"too many", huge, 6, math.MaxInt64},
	} {
		if got := money.USDMicro(money.MustBig(tt.amount), tt.decimals); got != tt.want {
			t.Errorf("%s: %d, not %d", tt.name, got, tt.want)
		}
	}
}

func TestUSDOfWei(t *testing.T) {
	price := big.NewInt(3_000_000_000) // an ether is worth 3000 dollars
	for _, tt := range []struct {
		name       string
		wei, price *big.Int
		want       int64
		known      bool
	}{
		{"an ether", new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil), price, 3_000_000_000, true},
		{"one wei, rounded up", big.NewInt(1), price, 1, true},
		{"nothing", new(big.Int), price, 0, true},
		{"too much", new(big.Int).Lsh(big.NewInt(1), 200), price, math.MaxInt64, true},
		{"no price", big.NewInt(1), nil, 0, false},
		{"no amount", nil, price, 0, false},
	} {
		if got, known := money.USDOfWei(tt.wei, tt.price); got != tt.want || known != tt.known {
			t.Errorf("%s: %d, known %t; not %d, %t", tt.name, got, known, tt.want, tt.known)
		}
	}
}

func TestAtLeastZero(t *testing.T) {
	for _, n := range []*big.Int{nil, new(big.Int), big.NewInt(-5)} {
		if got := money.AtLeastZero(n); !got.IsZero() {
			t.Errorf("%v becomes %s", n, got)
		}
	}
	n := big.NewInt(7)
	a := money.AtLeastZero(n)
	n.SetInt64(8)
	if a.String() != "7" {
		t.Errorf("7 becomes %s", a)
	}
}
