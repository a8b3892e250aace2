package chain_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/moonrig/moonrig/chain"
)

func TestDepositManyRedeemMany(t *testing.T) {
	client := dial(t)
	renter, second, keeper := funded(t, client), funded(t, client), funded(t, client)
	first, other := newAccount(t), newAccount(t)

	if _, err := client.DepositMany(t.Context(), renter, []chain.Share{
		{Provider: first.Address(), Amount: big.NewInt(1_000_000)},
		{Provider: other.Address(), Amount: big.NewInt(2_000_000)},
	}); err != nil {
		t.Fatal(err)
	}
	wantChannel(t, client, renter, first, 1_000_000, 0)
	wantChannel(t, client, renter, other, 2_000_000, 0)
	wantTokens(t, client, renter, faucetTokens-3_000_000)
	if _, err := client.Deposit(t.Context(), second, first.Address(), big.NewInt(500_000)); err != nil {
		t.Fatal(err)
	}

	promise := func(from, to, signer account, cumulative int64) chain.SignedVoucher {
		v := voucher(from, to, cumulative)
		return chain.SignedVoucher{Voucher: v, Signature: signer.signed(t, network.VoucherDigest(v))}
	}
	// In an order that the client has to sort, with one of each that is skipped.
	batch := []chain.SignedVoucher{
		promise(renter, first, renter, 100_000),
		promise(renter, other, renter, 200_000),
		promise(second, first, second, 700_000), // more than is there
		promise(renter, first, renter, 100_000), // the first again
		promise(renter, other, keeper, 900_000), // by another key
		promise(keeper, other, keeper, 1),       // never deposited
		promise(renter, first, renter, 150_000),
	}
	receipt, got, err := client.RedeemMany(t.Context(), keeper, batch)
	if err != nil {
		t.Fatal(err)
	}
	if receipt.GasUsed == 0 {
		t.Errorf("receipt is incomplete: %+v", receipt)
	}
	for i, want := range []struct {
		paid    int64
		refused chain.Refusal
	}{
		{100_000, ""}, {200_000, ""}, {500_000, ""}, {0, chain.RefusedNothingDue}, {0, chain.RefusedSignature},
		{0, chain.RefusedEmpty}, {50_000, ""},
	} {
		if got[i].Paid.Cmp(big.NewInt(want.paid)) != 0 || got[i].Refused != want.refused {
			t.Errorf("voucher %d paid %s and was refused for %q, want %d and %q", i, got[i].Paid, got[i].Refused, want.paid, want.refused)
		}
	}
	wantTokens(t, client, first, 650_000)
	wantTokens(t, client, other, 200_000)
	wantTokens(t, client, keeper, faucetTokens)

	// Nothing of it pays a second time, which is known before anything is sent.
	receipt, _, err = client.RedeemMany(t.Context(), keeper, batch)
	if !errors.Is(err, chain.ErrNothingRedeemed) || !errors.Is(err, chain.ErrReverted) {
		t.Errorf("the same batch again gives %v, want %v", err, chain.ErrNothingRedeemed)
	}
	if receipt.Block != 0 {
		t.Errorf("the same batch again was mined: %+v", receipt)
	}
}

func TestBatchesAreBounded(t *testing.T) {
	client := dial(t)
	signer := newAccount(t)
	for _, n := range []int{0, chain.MaxBatch + 1} {
		if _, err := client.DepositMany(t.Context(), signer, make([]chain.Share, n)); err == nil {
			t.Errorf("a deposit of %d shares is taken", n)
		}
		if _, _, err := client.RedeemMany(t.Context(), signer, make([]chain.SignedVoucher, n)); err == nil {
			t.Errorf("a batch of %d vouchers is taken", n)
		}
	}
	if _, err := client.DepositMany(t.Context(), signer, []chain.Share{{Amount: big.NewInt(-1)}}); err == nil {
		t.Error("a negative share is taken")
	}
}

// A signature with the other s is as good to ecrecover; it has no form that the contract takes, and is not sent.
func TestRedeemRefusesMalleableSignature(t *testing.T) {
	client := dial(t)
	renter, provider := funded(t, client), funded(t, client)
	v := voucher(renter, provider, 1_000)
	sig := renter.signed(t, network.VoucherDigest(v))
	order, _ := new(big.Int).SetString("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141", 16)
	s := new(big.Int).SetBytes(sig[32:64])
	s.Sub(order, s).FillBytes(sig[32:64])
	sig[64] ^= 1
	if _, err := client.Redeem(t.Context(), provider, v, sig); err == nil {
		t.Error("a malleable signature is taken")
	}
}

func TestTerms(t *testing.T) {
	client := dial(t)
	terms, err := client.Terms(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if terms.DepositsPaused || !terms.TokenAllowed || terms.FeeBasisPoints != 0 || terms.MaxFeeBasisPoints != 500 {
		t.Errorf("terms are %+v", terms)
	}
	if terms.FeesAccrued == nil || terms.FeesAccrued.Sign() != 0 {
		t.Errorf("fees accrued: %s", terms.FeesAccrued)
	}
	_, err = client.CollectFees(t.Context(), funded(t, client))
	wantRevert(t, err, "LeaseEscrow_AmountZero")
}
