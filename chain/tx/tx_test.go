package tx_test

import (
	"bytes"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/moonrig/moonrig/chain/tx"
)

type ethereumCallMsg = ethereum.CallMsg

func TestNormalizeSignature(t *testing.T) {
	body := bytes.Repeat([]byte{7}, 64)
	for _, tt := range []struct {
		name string
		sig  []byte
		want byte
		ok   bool
	}{
		{"0", append(bytes.Clone(body), 0), 0, true},
		{"1", append(bytes.Clone(body), 1), 1, true},
		{"27", append(bytes.Clone(body), 27), 0, true},
		{"28", append(bytes.Clone(body), 28), 1, true},
		{"2", append(bytes.Clone(body), 2), 0, false},
		{"29", append(bytes.Clone(body), 29), 0, false},
		{"255", append(bytes.Clone(body), 255), 0, false},
		{"short", body, 0, false},
		{"long", append(bytes.Clone(body), 0, 0), 0, false},
		{"nil", nil, 0, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			before := bytes.Clone(tt.sig)
			got, err := tx.NormalizeSignature(tt.sig)
			if (err == nil) != tt.ok {
				t.Fatalf("error is %v", err)
			}
			if tt.ok && (got[64] != tt.want || !bytes.Equal(got[:64], body)) {
				t.Errorf("signature is %x", got)
			}
			if !bytes.Equal(before, tt.sig) {
				t.Error("the input was changed")
			}
		})
	}
}

// liar names another address than the one its key has.
type liar struct{ account }

func (liar) Address() common.Address { return common.Address{1} }

func TestSignChecksSigner(t *testing.T) {
	plain := types.NewTx(&types.DynamicFeeTx{ChainID: big.NewInt(1), Gas: 21_000})
	a := newAccount(t)
	if _, err := tx.Sign(plain, big.NewInt(1), a); err != nil {
		t.Fatal(err)
	}
	if _, err := tx.Sign(plain, big.NewInt(1), liar{a}); err == nil {
		t.Error("a signature by another key was taken")
	}
}
