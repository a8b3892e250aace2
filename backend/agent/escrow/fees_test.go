package escrow_test

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/backend/agent/escrow"
	"github.com/moonrig/moonrig/backend/money"
)

// What one voucher costs by itself, and each further one on top, gives what all of them cost; and never more for one than one costs.
func TestSplitFee(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 200).Draw(t, "vouchers")
		one, many := big.NewInt(rapid.Int64Range(0, 1<<50).Draw(t, "one")), big.NewInt(rapid.Int64Range(0, 1<<57).Draw(t, "many"))
		fixed, each := escrow.SplitFee(one, many, n)
		if fixed.Sign() < 0 || each.Sign() < 0 {
			t.Fatalf("fixed %s, each %s", fixed, each)
		}
		if sum := new(big.Int).Add(fixed, each); sum.Cmp(one) != 0 {
			t.Fatalf("one costs %s, and its parts are %s and %s", one, fixed, each)
		}
		all := new(big.Int).Add(fixed, new(big.Int).Mul(each, big.NewInt(int64(n))))
		possible := n > 1 && many.Cmp(one) > 0 && many.Cmp(new(big.Int).Mul(one, big.NewInt(int64(n)))) <= 0
		if missing := new(big.Int).Sub(many, all); possible && (missing.Sign() < 0 || missing.Cmp(big.NewInt(int64(n))) >= 0) {
			t.Fatalf("%d cost %s, and the parts come to %s", n, many, all)
		}
	})
}

// A fee in token units is never less than it is in wei, and the wei that so many units allow never cost more of them.
func TestFeeUnits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		price := big.NewInt(rapid.Int64Range(1, 100_000_000_000).Draw(t, "price"))
		decimals := rapid.Uint8Range(0, 18).Draw(t, "decimals")
		wei := big.NewInt(rapid.Int64Min(0).Draw(t, "wei"))
		units := escrow.FeeUnits(wei, price, decimals)
		if back := escrow.FeeWei(units, price, decimals); back.Cmp(wei) < 0 {
			t.Fatalf("%s wei are %s units, which are only %s wei", wei, units, back)
		}
		allowed := money.Units(rapid.Uint64().Draw(t, "allowed"))
		if cost := escrow.FeeUnits(escrow.FeeWei(allowed, price, decimals), price, decimals); cost.Cmp(allowed) > 0 {
			t.Fatalf("%s units allow what costs %s", allowed, cost)
		}
	})
}
