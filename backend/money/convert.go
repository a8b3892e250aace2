package money

import (
	"math"
	"math/big"
)

// AtLeastZero copies n. A nil or negative n is zero; one over 256 bits is a developer error and panics.
func AtLeastZero(n *big.Int) Amount {
	if n == nil || n.Sign() < 0 {
		return Amount{}
	}
	return MustBig(n)
}

// USDMicro is what an amount of a token of the given decimals, worth a dollar each, is in micro-dollars, as the API writes
// them. What is below a micro-dollar is cut off; what no int64 holds is the largest one.
func USDMicro(a Amount, decimals uint8) int64 {
	n := a.Big()
	for ; decimals > 6; decimals-- {
		n.Quo(n, big.NewInt(10))
	}
	for ; decimals < 6; decimals++ {
		n.Mul(n, big.NewInt(10))
	}
	if !n.IsInt64() {
		return math.MaxInt64
	}
	return n.Int64()
}

// USDOfWei is what an amount of wei is worth in micro-dollars, rounded up, where 10^18 wei are worth price of them. It is not
// known where one of the two is nil.
func USDOfWei(wei, price *big.Int) (microUSD int64, known bool) {
	if price == nil || wei == nil {
		return 0, false
	}
	ether := pow10(18)
	n := new(big.Int).Mul(wei, price)
	n.Add(n, new(big.Int).Sub(ether, big.NewInt(1))).Quo(n, ether)
	if !n.IsInt64() {
		return math.MaxInt64, true
	}
	return n.Int64(), true
}
