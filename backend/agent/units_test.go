package agent_test

import (
	"math/big"
	"testing"
)

func units(t *testing.T, s string) *big.Int {
	t.Helper()
	n, ok := new(big.Int).SetString(s, 10)
	if !ok {
		t.Fatalf("%q is not an amount", s)
	}
	return n
}
