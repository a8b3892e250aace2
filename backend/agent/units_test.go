package agent_test

import (
	"crypto/ecdsa"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/moonrig/moonrig/backend/money"
)

func units(t *testing.T, s string) *big.Int {
	t.Helper()
	n, ok := new(big.Int).SetString(s, 10)
	if !ok {
		t.Fatalf("%q is not an amount", s)
	}
	return n
}

// localKey signs with a key in memory, as another program would.
type localKey struct{ key *ecdsa.PrivateKey }

func newKey(t *testing.T) localKey {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	return localKey{key}
}

func (k localKey) Address() common.Address { return crypto.PubkeyToAddress(k.key.PublicKey) }

func (k localKey) SignHash(hash [32]byte) ([]byte, error) { return crypto.Sign(hash[:], k.key) }

// decimals writes an amount of smallest units as a person types it.
func decimals(n *big.Int, places uint8) string { return money.MustBig(n).Token(places) }

// simKeyOf is the key that an export shows.
func simKeyOf(t *testing.T, private string) simKey {
	t.Helper()
	key, err := crypto.HexToECDSA(strings.TrimPrefix(private, "0x"))
	if err != nil {
		t.Fatal(err)
	}
	return simKey{key}
}
