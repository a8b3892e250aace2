package lease_test

import (
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/eip712"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
)

func goodClose() lease.CloseRequest {
	t := goodTerms()
	r := lease.CloseRequest{ChainID: t.ChainID, Escrow: t.Escrow, Close: lease.Close{ChannelKey: t.Channel(), ClaimedBefore: money.Units(10),
		FinalCumulative: money.Units(25), Deadline: 1_700_000_120}}
	r.Signature = sign(renterKey, r.Close.Digest(r.Domain()))
	return r
}

func TestCloseTravels(t *testing.T) {
	t.Parallel()
	raw := mustJSON(goodClose())
	got, err := lease.DecodeCloseRequest(raw)
	if err != nil || string(mustJSON(got)) != string(raw) {
		t.Fatalf("got %s, %v, want %s", mustJSON(got), err, raw)
	}
	if err := got.Verify(); err != nil || got.Close.Until() != time.Unix(1_700_000_120, 0) {
		t.Errorf("%v, until %s", err, got.Close.Until())
	}
	for _, tx := range []string{"", "0x" + strings.Repeat("ab", 32)} {
		if a, err := lease.DecodeCloseAnswer(mustJSON(lease.CloseAnswer{Tx: tx})); err != nil || a.Tx != tx {
			t.Errorf("answer %q came as %+v, %v", tx, a, err)
		}
	}
}

// Each field is in what is signed.
func TestCloseSignatureCoversEverything(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*lease.CloseRequest){
		"chain":    func(r *lease.CloseRequest) { r.ChainID++ },
		"escrow":   func(r *lease.CloseRequest) { r.Escrow[0] ^= 1 },
		"renter":   func(r *lease.CloseRequest) { r.Close.Renter[0] ^= 1 },
		"provider": func(r *lease.CloseRequest) { r.Close.Provider[0] ^= 1 },
		"token":    func(r *lease.CloseRequest) { r.Close.Token[0] ^= 1 },
		"claimed":  func(r *lease.CloseRequest) { r.Close.ClaimedBefore = money.Units(11) },
		"final":    func(r *lease.CloseRequest) { r.Close.FinalCumulative = money.Units(24) },
		"deadline": func(r *lease.CloseRequest) { r.Close.Deadline++ },
	} {
		r := goodClose()
		change(&r)
		if err := r.Verify(); !condition.Is(err, condition.BadSignature) {
			t.Errorf("another %s: %v", name, err)
		}
	}
}

func TestCloseDecodersRefuse(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct{ name, old, new string }{
		{"a sum below zero", `"claimed_before":"10"`, `"claimed_before":"-10"`},
		{"a sum that is a number", `"claimed_before":"10"`, `"claimed_before":10`},
		{"more than the escrow counts", `"final_cumulative":"25"`, `"final_cumulative":"79228162514264337593543950336"`},
		{"less than was paid", `"final_cumulative":"25"`, `"final_cumulative":"9"`},
		{"no deadline", `"deadline":1700000120`, `"deadline":0`},
		{"a deadline beyond all time", `"deadline":1700000120`, `"deadline":18446744073709551615`},
		{"a short signature", `"signature":"0x`, `"signature":"0x00","was":"0x`},
		{"something else", `"deadline":1700000120`, `"deadline":1700000120,"to":"0x01"`},
	} {
		raw := string(mustJSON(goodClose()))
		if !strings.Contains(raw, tc.old) {
			t.Fatalf("%s is not in %s", tc.old, raw)
		}
		if _, err := lease.DecodeCloseRequest([]byte(strings.Replace(raw, tc.old, tc.new, 1))); !condition.Is(err, condition.InvalidInput) {
			t.Errorf("%s: %v", tc.name, err)
		}
	}
	for _, tx := range []string{"0xab", "close", "0x" + strings.Repeat("zz", 32)} {
		if _, err := lease.DecodeCloseAnswer(mustJSON(lease.CloseAnswer{Tx: tx})); !condition.Is(err, condition.InvalidInput) {
			t.Errorf("answer %q: %v", tx, err)
		}
	}
	if _, err := lease.DecodeCloseRequest([]byte(strings.Repeat(" ", lease.MaxMessageBytes+1))); !condition.Is(err, condition.TooLarge) {
		t.Errorf("too long: %v", err)
	}
}

// TestCloseDigestAgainstGenericEncoder compares the hand-made hash with go-ethereum's.
func TestCloseDigestAgainstGenericEncoder(t *testing.T) {
	t.Parallel()
	amount := rapid.Custom(func(t *rapid.T) money.Amount {
		return money.MustBig(new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 0, 32).Draw(t, "amount")))
	})
	rapid.Check(t, func(t *rapid.T) {
		address := func(name string) common.Address {
			return common.Address(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, name))
		}
		d := eip712.Domain{ChainID: rapid.Uint64().Draw(t, "chain"), Contract: address("escrow")}
		c := lease.Close{ChannelKey: lease.ChannelKey{Renter: address("renter"), Provider: address("provider"), Token: address("token")},
			ClaimedBefore: amount.Draw(t, "claimed"), FinalCumulative: amount.Draw(t, "final"), Deadline: rapid.Uint64().Draw(t, "deadline")}
		want, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
			Types: apitypes.Types{
				"EIP712Domain": {{Name: "name", Type: "string"}, {Name: "version", Type: "string"},
					{Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"}},
				"Close": {{Name: "renter", Type: "address"}, {Name: "provider", Type: "address"}, {Name: "token", Type: "address"},
					{Name: "claimedBefore", Type: "uint256"}, {Name: "finalCumulative", Type: "uint256"}, {Name: "deadline", Type: "uint256"}},
			},
			PrimaryType: "Close",
			Domain: apitypes.TypedDataDomain{Name: "Moonrig LeaseEscrow", Version: "1",
				ChainId: (*math.HexOrDecimal256)(new(big.Int).SetUint64(d.ChainID)), VerifyingContract: d.Contract.Hex()},
			Message: apitypes.TypedDataMessage{"renter": c.Renter.Hex(), "provider": c.Provider.Hex(), "token": c.Token.Hex(),
				"claimedBefore": c.ClaimedBefore.String(), "finalCumulative": c.FinalCumulative.String(),
				"deadline": new(big.Int).SetUint64(c.Deadline).String()},
		})
		if err != nil {
			t.Fatal(err)
		}
		if got := c.Digest(d); got != [32]byte(want) {
			t.Fatalf("digest %x, generic encoder says %x", got, want)
		}
	})
}

func FuzzDecodeCloseRequest(f *testing.F) {
	fuzz(f, lease.MaxMessageBytes, lease.DecodeCloseRequest, func(r lease.CloseRequest) {
		_ = r.Verify()
		if r.Close.FinalCumulative.Cmp(r.Close.ClaimedBefore) < 0 {
			panic("it takes back what was paid")
		}
	}, mustJSON(goodClose()))
}

func FuzzDecodeCloseAnswer(f *testing.F) {
	fuzz(f, lease.MaxMessageBytes, lease.DecodeCloseAnswer, func(a lease.CloseAnswer) { _ = a.Tx }, []byte(`{"tx":"0x00"}`), []byte(`{}`))
}
