package eip712_test

import (
	"crypto/ecdsa"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/moonrig/moonrig/backend/eip712"
	"pgregory.net/rapid"
)

// TestAgainstGenericEncoder compares the hand-made hashes with go-ethereum's generic encoder.
func TestAgainstGenericEncoder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		who := common.BytesToAddress(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "who"))
		amount := new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 0, 32).Draw(t, "amount"))
		note := rapid.String().Draw(t, "note")
		word := [32]byte(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "word"))
		yes := rapid.Bool().Draw(t, "yes")
		domain := eip712.Domain{ChainID: rapid.Uint64().Draw(t, "chain"), Contract: who}

		typeHash := eip712.TypeHash("Thing(address who,uint256 amount,string note,bytes32 word,bool yes)")
		got := domain.Digest(eip712.NewEncoder(typeHash).Address(who).Big(amount).String(note).Bytes32(word).Bool(yes).Hash())

		want, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
			Types: apitypes.Types{
				"EIP712Domain": {{Name: "name", Type: "string"}, {Name: "version", Type: "string"},
					{Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"}},
				"Thing": {{Name: "who", Type: "address"}, {Name: "amount", Type: "uint256"}, {Name: "note", Type: "string"},
					{Name: "word", Type: "bytes32"}, {Name: "yes", Type: "bool"}},
			},
			PrimaryType: "Thing",
			Domain: apitypes.TypedDataDomain{Name: "Moonrig LeaseEscrow", Version: "1",
				ChainId: (*math.HexOrDecimal256)(new(big.Int).SetUint64(domain.ChainID)), VerifyingContract: who.Hex()},
			Message: apitypes.TypedDataMessage{"who": who.Hex(), "amount": amount.String(), "note": note, "word": word[:], "yes": yes},
		})
		if err != nil {
			t.Fatal(err)
		}
		if common.BytesToHash(want) != got {
			t.Fatalf("digest %x, generic encoder says %x", got, want)
		}
	})
}

func TestRecover(t *testing.T) {
	key, err := crypto.HexToECDSA("4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318")
	if err != nil {
		t.Fatal(err)
	}
	signer := crypto.PubkeyToAddress(key.PublicKey)
	digest := [32]byte{1, 2, 3}
	good := sign(t, key, digest)
	if err := eip712.Verify(signer, digest, good); err != nil {
		t.Fatalf("a good signature: %v", err)
	}
	for name, change := range map[string]func([]byte) []byte{
		"short":     func(s []byte) []byte { return s[:64] },
		"long":      func(s []byte) []byte { return append(s, 0) },
		"empty":     func([]byte) []byte { return nil },
		"zero":      func(s []byte) []byte { return make([]byte, 65) },
		"v below":   func(s []byte) []byte { s[64] -= 27; return s },
		"v above":   func(s []byte) []byte { s[64] = 29; return s },
		"malleable": highS,
		"bit flip":  func(s []byte) []byte { s[3] ^= 1; return s },
	} {
		if err := eip712.Verify(signer, digest, change(append([]byte(nil), good...))); err == nil {
			t.Errorf("%s signature was accepted", name)
		}
	}
	if err := eip712.Verify(common.Address{}, digest, good); err == nil {
		t.Error("the zero address signed something")
	}
}

func FuzzRecover(f *testing.F) {
	f.Add(make([]byte, 65))
	f.Fuzz(func(t *testing.T, sig []byte) {
		if got, err := eip712.Recover([32]byte{1}, sig); err == nil && got == (common.Address{}) {
			t.Fatal("recovered nobody without an error")
		}
	})
}

func sign(t *testing.T, key *ecdsa.PrivateKey, digest [32]byte) []byte {
	t.Helper()
	sig, err := crypto.Sign(digest[:], key)
	if err != nil {
		t.Fatal(err)
	}
	sig[64] += 27
	return sig
}

func highS(sig []byte) []byte {
	s := new(big.Int).SetBytes(sig[32:64])
	new(big.Int).Sub(crypto.S256().Params().N, s).FillBytes(sig[32:64])
	sig[64] = 55 - sig[64]
	return sig
}
