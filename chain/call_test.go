package chain_test

import (
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/tx"
)

func TestDescribe(t *testing.T) {
	client, err := chain.Dial(t.Context(), network, chain.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	from, other := newAccount(t), common.Address{0xee}
	for _, tt := range []struct {
		name string
		call chain.Call
		want chain.Action
	}{
		{"ether", client.TransferNative(other, big.NewInt(7)), chain.Action{Kind: "send", Native: true, Amount: big.NewInt(7), Other: other}},
		{"tokens", client.TransferToken(other, big.NewInt(8)), chain.Action{Kind: "send", Amount: big.NewInt(8), Other: other}},
		{"thaw", client.RequestWithdrawCall(other), chain.Action{Kind: "thaw", Amount: new(big.Int), Other: other}},
		{"withdraw", client.WithdrawCall(other), chain.Action{Kind: "withdraw", Amount: new(big.Int), Other: other}},
		{"somebody's contract", chain.Call{To: other, Data: []byte{1, 2, 3, 4}}, chain.Action{Kind: "other", Amount: new(big.Int)}},
		{"cut off", chain.Call{To: network.Token, Data: client.TransferToken(other, big.NewInt(8)).Data[:9]}, chain.Action{Kind: "other", Amount: new(big.Int)}},
		{"a byte", chain.Call{To: network.Escrow, Data: []byte{1}}, chain.Action{Kind: "other", Amount: new(big.Int)}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			chainID := new(big.Int).SetUint64(network.ChainID)
			signed, err := tx.Sign(types.NewTx(&types.DynamicFeeTx{ChainID: chainID, To: &tt.call.To, Data: tt.call.Data, Value: tt.call.Value, Gas: 1}), chainID, from)
			if err != nil {
				t.Fatal(err)
			}
			raw, err := signed.MarshalBinary()
			if err != nil {
				t.Fatal(err)
			}
			got, err := network.Describe(raw)
			if err != nil || got.Kind != tt.want.Kind || got.Native != tt.want.Native || got.Other != tt.want.Other || got.Amount.Cmp(tt.want.Amount) != 0 {
				t.Errorf("got %+v, %v, want %+v", got, err, tt.want)
			}
		})
	}
	if _, err := network.Describe([]byte("no transaction")); err == nil {
		t.Error("nonsense was described")
	}
}

// What was agreed to is never passed, and nothing is signed then.
func TestSendCallKeepsToTheFee(t *testing.T) {
	client, err := chain.Dial(t.Context(), network, chain.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	from := newAccount(t)
	if err := client.RequestFaucet(t.Context(), from.Address()); err != nil {
		t.Fatal(err)
	}
	call := client.TransferToken(common.Address{0xee}, big.NewInt(5))
	quote, err := client.Quote(t.Context(), from.Address(), call)
	if err != nil || quote.ExpectedWei.Sign() <= 0 || quote.FeeWei.Cmp(quote.ExpectedWei) < 0 {
		t.Fatalf("%+v, %v", quote, err)
	}
	tenth := new(big.Int).Div(quote.ExpectedWei, big.NewInt(10))
	if hash, err := client.SendCall(t.Context(), from, call, tenth); !errors.Is(err, tx.ErrFeeTooHigh) || hash != (common.Hash{}) {
		t.Fatalf("hash %s, error %v", hash, err)
	}
	hash, err := client.SendCall(t.Context(), from, call, quote.FeeWei)
	if err != nil {
		t.Fatal(err)
	}
	receipt, err := client.WaitMined(t.Context(), from.Address(), hash)
	if err != nil || receipt.FeeWei.Cmp(quote.FeeWei) > 0 {
		t.Errorf("%+v, %v; agreed to %s", receipt, err, quote.FeeWei)
	}
	if known, err := client.Known(t.Context(), common.Hash{1}); known || err != nil {
		t.Errorf("known %v, %v", known, err)
	}
	if m, ok, err := client.MinedReceipt(t.Context(), hash); err != nil || !ok || !m.Succeeded || m.Time == 0 {
		t.Errorf("%+v, %v, %v", m, ok, err)
	}
}

func word(n int64) []byte { return common.LeftPadBytes(big.NewInt(n).Bytes(), 32) }

func TestParsePrice(t *testing.T) {
	now := time.Unix(1_800_000_000, 0)
	round := func(answer []byte, updated int64) []byte {
		out := append(word(1), answer...)
		return append(append(append(out, word(0)...), word(updated)...), word(1)...)
	}
	fresh := now.Add(-time.Hour).Unix()
	if got, err := chain.ParsePrice(round(word(312_345_678_900), fresh), word(8), now); err != nil || got.Int64() != 3_123_456_789 {
		t.Errorf("$3123.456789 came as %s micro-dollars, %v", got, err)
	}
	negative := make([]byte, 32)
	for i := range negative {
		negative[i] = 0xff
	}
	for name, tt := range map[string]struct{ round, decimals []byte }{
		"zero":          {round(word(0), fresh), word(8)},
		"negative":      {round(negative, fresh), word(8)},
		"stale":         {round(word(1), now.Add(-26*time.Hour).Unix()), word(8)},
		"never updated": {round(word(1), 0), word(8)},
		"no contract":   {nil, nil},
		"short":         {round(word(1), fresh)[:100], word(8)},
		"decimals":      {round(word(1), fresh), word(77)},
	} {
		if got, err := chain.ParsePrice(tt.round, tt.decimals, now); !errors.Is(err, chain.ErrNoPrice) {
			t.Errorf("%s: got %s, %v", name, got, err)
		}
	}
}

func FuzzDescribe(f *testing.F) {
	f.Add([]byte{2})
	f.Fuzz(func(_ *testing.T, raw []byte) {
		_, _ = chain.Network{Token: common.Address{1}, Escrow: common.Address{2}}.Describe(raw)
	})
}
