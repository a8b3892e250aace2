package lease_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/backend/eip712"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
)

// generic hashes a voucher by go-ethereum's generic encoder.
func generic(d eip712.Domain, v lease.Voucher) ([]byte, error) {
	digest, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {{Name: "name", Type: "string"}, {Name: "version", Type: "string"},
				{Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"}},
			"Voucher": {{Name: "renter", Type: "address"}, {Name: "provider", Type: "address"}, {Name: "token", Type: "address"},
				{Name: "cumulative", Type: "uint256"}, {Name: "leaseId", Type: "bytes32"}, {Name: "leaseAmount", Type: "uint256"}},
		},
		PrimaryType: "Voucher",
		Domain: apitypes.TypedDataDomain{Name: "Moonrig LeaseEscrow", Version: "1",
			ChainId: (*math.HexOrDecimal256)(new(big.Int).SetUint64(d.ChainID)), VerifyingContract: d.Contract.Hex()},
		Message: apitypes.TypedDataMessage{"renter": v.Renter.Hex(), "provider": v.Provider.Hex(), "token": v.Token.Hex(),
			"cumulative": v.Cumulative.String(), "leaseId": v.LeaseID[:], "leaseAmount": v.LeaseAmount.String()},
	})
	return digest, err
}

// TestVoucherDigestAgainstGenericEncoder compares the hand-made hash of any voucher in any domain with go-ethereum's, so that
// what is signed here is what every other wallet would show and the contract verifies.
func TestVoucherDigestAgainstGenericEncoder(t *testing.T) {
	t.Parallel()
	address := rapid.Custom(func(t *rapid.T) common.Address {
		return common.Address(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "address"))
	})
	amount := rapid.Custom(func(t *rapid.T) money.Amount {
		return money.MustBig(new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 0, 32).Draw(t, "amount")))
	})
	rapid.Check(t, func(t *rapid.T) {
		// Two domains turn about: what is remembered of one must not be taken for the other.
		var domains [2]eip712.Domain
		for i := range domains {
			domains[i] = eip712.Domain{ChainID: rapid.Uint64().Draw(t, "chain"), Contract: address.Draw(t, "escrow")}
		}
		v := lease.Voucher{
			ChannelKey:  lease.ChannelKey{Renter: address.Draw(t, "renter"), Provider: address.Draw(t, "provider"), Token: address.Draw(t, "token")},
			Cumulative:  amount.Draw(t, "cumulative"),
			LeaseID:     lease.ID(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "lease")),
			LeaseAmount: amount.Draw(t, "lease amount"),
		}
		for _, d := range []eip712.Domain{domains[0], domains[1], domains[0]} {
			want, err := generic(d, v)
			if err != nil {
				t.Fatal(err)
			}
			if got := v.Digest(d); got != [32]byte(want) {
				t.Fatalf("digest %x, generic encoder says %x", got, want)
			}
		}
	})
}

func BenchmarkVoucherDigest(b *testing.B) {
	v, d := signedVoucher(goodTerms(), 10, 10), goodTerms().Domain()
	b.Run("by hand", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			v.Digest(d)
		}
	})
	b.Run("generic encoder", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := generic(d, v); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkCheckVoucher(b *testing.B) {
	terms := goodTerms()
	v, ledger := signedVoucher(terms, 10, 10), lease.Ledger{Balance: money.Units(1000)}
	b.ReportAllocs()
	for b.Loop() {
		if err := lease.CheckVoucher(terms, v, money.Amount{}, ledger); err != nil {
			b.Fatal(err)
		}
	}
}
