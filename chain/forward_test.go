package chain_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/bindings"
	"github.com/moonrig/moonrig/chain/tx"
)

// minutes is how long the tests' requests are good for, in seconds.
const minutes = 120

// gasless is an account with test dollars and not one wei.
func gasless(t *testing.T, client *chain.Client, dollars int64) account {
	t.Helper()
	a, rich := newAccount(t), funded(t, client)
	call := chain.Call{To: network.Token, Data: bindings.NewTestDollar().PackMint(a.Address(), big.NewInt(dollars)), Value: new(big.Int), Purpose: "mint"}
	hash, err := client.SendCall(t.Context(), rich, call, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := client.WaitMined(t.Context(), rich.Address(), hash); err != nil {
		t.Fatal(err)
	}
	wantNoGas(t, client, a)
	return a
}

func wantNoGas(t *testing.T, client *chain.Client, a account) {
	t.Helper()
	if wei, err := client.NativeBalance(t.Context(), a.Address()); err != nil || wei.Sign() != 0 {
		t.Fatalf("the account holds %s wei, want none: %v", wei, err)
	}
}

func signedDeposit(t *testing.T, client *chain.Client, renter, provider account, amount int64) chain.ForwardedDeposit {
	t.Helper()
	d, err := client.SignDeposit(t.Context(), renter, provider.Address(), big.NewInt(amount), minutes)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func requestOf(t *testing.T, d chain.ForwardedDeposit) chain.ForwardRequest {
	t.Helper()
	r, err := network.Request(d)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// The digest is what an implementation of EIP-712 that is not ours makes of the same request.
func TestForwardDigest(t *testing.T) {
	t.Parallel()
	forwarder, err := network.Contract(chain.ForwarderContract)
	if err != nil {
		t.Fatal(err)
	}
	r := chain.ForwardRequest{From: common.Address{1}, To: network.Escrow, Gas: 200_000, Nonce: 7, Deadline: 1_800_000_000, Data: []byte("a call")}
	theirs := apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {{Name: "name", Type: "string"}, {Name: "version", Type: "string"}, {Name: "chainId", Type: "uint256"},
				{Name: "verifyingContract", Type: "address"}},
			"ForwardRequest": {{Name: "from", Type: "address"}, {Name: "to", Type: "address"}, {Name: "value", Type: "uint256"},
				{Name: "gas", Type: "uint256"}, {Name: "nonce", Type: "uint256"}, {Name: "deadline", Type: "uint48"}, {Name: "data", Type: "bytes"}},
		},
		PrimaryType: "ForwardRequest",
		Domain: apitypes.TypedDataDomain{Name: "Moonrig Forwarder", Version: "1",
			ChainId: (*math.HexOrDecimal256)(new(big.Int).SetUint64(network.ChainID)), VerifyingContract: forwarder.Hex()},
		Message: apitypes.TypedDataMessage{"from": r.From.Hex(), "to": r.To.Hex(), "value": "0", "gas": "200000", "nonce": "7",
			"deadline": "1800000000", "data": hexutil.Encode(r.Data)},
	}
	want, _, err := apitypes.TypedDataAndHash(theirs)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := network.ForwardDigest(r); err != nil || common.Hash(got) != common.BytesToHash(want) {
		t.Errorf("digest %x, %v, want %x", got, err, want)
	}
	bare := network
	bare.Book = nil
	if _, err := bare.ForwardDigest(r); !errors.Is(err, chain.ErrNotDeployed) {
		t.Errorf("without a forwarder: %v", err)
	}
}

// A renter that owns dollars only makes a first deposit and adds to it; whoever submits pays the fee, and nobody pays twice.
func TestForwardedDeposit(t *testing.T) {
	t.Parallel()
	client := dial(t)
	renter, provider, payer := gasless(t, client, 10_000_000), newAccount(t), funded(t, client)
	block, err := client.BlockNumber(t.Context())
	if err != nil {
		t.Fatal(err)
	}

	first := signedDeposit(t, client, renter, provider, 5_000_000)
	r := requestOf(t, first)
	if err := client.CheckForward(t.Context(), payer.Address(), r); err != nil {
		t.Fatal(err)
	}
	receipt, err := client.Forward(t.Context(), payer, r, nil)
	if err != nil || receipt.FeeWei.Sign() <= 0 || receipt.GasUsed > chain.MaxForwardGas {
		t.Fatalf("receipt %+v, %v", receipt, err)
	}
	wantChannel(t, client, renter, provider, 5_000_000, 0)
	wantTokens(t, client, renter, 5_000_000)
	wantNoGas(t, client, renter)
	t.Logf("a first deposit that somebody else submits takes %d gas", receipt.GasUsed)

	hash, succeeded, ok, err := client.ForwardedIn(t.Context(), renter.Address(), first.Nonce, block)
	if err != nil || !ok || !succeeded || hash != receipt.TxHash {
		t.Errorf("found %s (succeeded %v, there %v), %v, want %s", hash, succeeded, ok, err, receipt.TxHash)
	}
	if _, _, ok, err := client.ForwardedIn(t.Context(), renter.Address(), first.Nonce+1, block); ok || err != nil {
		t.Errorf("a request that was never made was found: %v", err)
	}

	// The very same once more, by somebody else: nothing moves.
	if _, err := client.Forward(t.Context(), funded(t, client), r, nil); !errors.Is(err, chain.ErrForwardUsed) {
		t.Errorf("replayed: %v", err)
	}
	call, err := client.ForwardCall(r)
	if err != nil {
		t.Fatal(err)
	}
	_, err = client.SendCall(t.Context(), payer, call, nil)
	wantRevert(t, err, "ERC2771ForwarderInvalidSigner")
	wantChannel(t, client, renter, provider, 5_000_000, 0)

	// A permit that is submitted alone lets only the escrow take the money, and only when the renter says so.
	second := signedDeposit(t, client, renter, provider, 2_000_000)
	permit := chain.Call{To: network.Token, Value: new(big.Int), Purpose: "permit", Data: bindings.NewTestDollar().PackPermit(renter.Address(), network.Escrow,
		second.Amount, new(big.Int).SetUint64(second.Deadline), second.Permit[64], [32]byte(second.Permit[:32]), [32]byte(second.Permit[32:64]))}
	if hash, err = client.SendCall(t.Context(), payer, permit, nil); err != nil {
		t.Fatal(err)
	}
	if _, err := client.WaitMined(t.Context(), payer.Address(), hash); err != nil {
		t.Fatal(err)
	}
	if _, err := client.Forward(t.Context(), payer, requestOf(t, second), nil); err != nil {
		t.Fatal(err)
	}
	wantChannel(t, client, renter, provider, 7_000_000, 0)
	wantTokens(t, client, renter, 3_000_000)
	wantNoGas(t, client, renter)
}

// The money comes back the same way.
func TestForwardedWithdrawal(t *testing.T) {
	t.Parallel()
	client := dial(t)
	renter, provider, payer := gasless(t, client, 1_000_000), newAccount(t), funded(t, client)
	if _, err := client.Forward(t.Context(), payer, requestOf(t, signedDeposit(t, client, renter, provider, 1_000_000)), nil); err != nil {
		t.Fatal(err)
	}
	now, err := client.ChainTime(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	thaw, err := client.SignRequestWithdraw(t.Context(), renter, provider.Address(), now+minutes)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := client.Forward(t.Context(), payer, thaw, nil); err != nil {
		t.Fatal(err)
	}
	ends := wantChannel(t, client, renter, provider, 1_000_000, 0).ThawEndsAt
	// The escrow's own reason, and not that something failed inside.
	_, err = client.SignWithdraw(t.Context(), renter, provider.Address(), ends+minutes)
	wantRevert(t, err, "LeaseEscrow_ThawNotOver")
	reachChainTime(t, ends)
	withdrawal, err := client.SignWithdraw(t.Context(), renter, provider.Address(), ends+minutes)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := client.Forward(t.Context(), payer, withdrawal, nil); err != nil {
		t.Fatal(err)
	}
	wantTokens(t, client, renter, 1_000_000)
	wantChannel(t, client, renter, provider, 0, 0)
	wantNoGas(t, client, renter)
}

// Whatever is changed about a signed deposit, it is refused before it costs anything.
func TestForwardRefuses(t *testing.T) {
	t.Parallel()
	client := dial(t)
	renter, provider, payer, stranger := gasless(t, client, 5_000_000), newAccount(t), funded(t, client), newAccount(t)
	good := signedDeposit(t, client, renter, provider, 5_000_000)
	spoil := func(sig []byte) []byte {
		out := append([]byte(nil), sig...)
		out[5] ^= 1
		return out
	}
	for _, tc := range []struct {
		name   string
		change func(d *chain.ForwardedDeposit)
		want   error
	}{
		{"another amount", func(d *chain.ForwardedDeposit) { d.Amount = big.NewInt(4_999_999) }, chain.ErrForwardSigner},
		{"no amount", func(d *chain.ForwardedDeposit) { d.Amount = nil }, chain.ErrForwardSigner},
		{"more than the escrow counts", func(d *chain.ForwardedDeposit) { d.Amount = new(big.Int).Lsh(big.NewInt(1), 96) }, chain.ErrForwardSigner},
		{"another provider", func(d *chain.ForwardedDeposit) { d.Provider = stranger.Address() }, chain.ErrForwardSigner},
		{"another renter", func(d *chain.ForwardedDeposit) { d.Renter = stranger.Address() }, chain.ErrForwardSigner},
		{"more gas", func(d *chain.ForwardedDeposit) { d.Gas++ }, chain.ErrForwardSigner},
		{"a later deadline", func(d *chain.ForwardedDeposit) { d.Deadline++ }, chain.ErrForwardSigner},
		{"another number", func(d *chain.ForwardedDeposit) { d.Nonce++ }, chain.ErrForwardSigner},
		{"another permit", func(d *chain.ForwardedDeposit) { d.Permit = spoil(d.Permit) }, chain.ErrForwardSigner},
		{"no permit", func(d *chain.ForwardedDeposit) { d.Permit = nil }, chain.ErrForwardSigner},
		{"another signature", func(d *chain.ForwardedDeposit) { d.Signature = spoil(d.Signature) }, chain.ErrForwardSigner},
		{"no signature", func(d *chain.ForwardedDeposit) { d.Signature = nil }, chain.ErrForwardSigner},
		{"signed by a stranger", func(d *chain.ForwardedDeposit) {
			digest, err := network.ForwardDigest(requestOf(t, *d))
			if err != nil {
				t.Fatal(err)
			}
			d.Signature = stranger.signed(t, digest)
		}, chain.ErrForwardSigner},
		{"its turn is later", func(d *chain.ForwardedDeposit) { resign(t, renter, d, func() { d.Nonce++ }) }, chain.ErrForwardEarly},
		{"expired", func(d *chain.ForwardedDeposit) { resign(t, renter, d, func() { d.Deadline = 1 }) }, chain.ErrForwardExpired},
		{"more than there is", func(d *chain.ForwardedDeposit) { resign(t, renter, d, func() { d.Amount = big.NewInt(5_000_001) }) }, chain.ErrReverted},
		{"a permit of nobody", func(d *chain.ForwardedDeposit) { resign(t, renter, d, func() { d.Permit = spoil(d.Permit) }) }, chain.ErrReverted},
		{"too little gas", func(d *chain.ForwardedDeposit) { resign(t, renter, d, func() { d.Gas = 50_000 }) }, nil},
	} {
		t.Run(tc.name, func(t *testing.T) {
			d := good
			tc.change(&d)
			r, err := network.Request(d)
			if err == nil {
				_, err = client.Forward(t.Context(), payer, r, nil)
			}
			if err == nil || (tc.want != nil && !errors.Is(err, tc.want)) {
				t.Errorf("%v, want %v", err, tc.want)
			}
		})
	}
	wantChannel(t, client, renter, provider, 0, 0)

	// The forwarder would pass on a call of any contract; ours is of the escrow alone, and the token does not listen to it.
	digest, err := network.ForwardDigest(chain.ForwardRequest{From: renter.Address(), To: network.Token, Gas: good.Gas, Nonce: good.Nonce,
		Deadline: good.Deadline, Data: client.TransferToken(payer.Address(), big.NewInt(1)).Data})
	if err != nil {
		t.Fatal(err)
	}
	elsewhere := chain.ForwardRequest{From: renter.Address(), To: network.Token, Gas: good.Gas, Nonce: good.Nonce, Deadline: good.Deadline,
		Data: client.TransferToken(payer.Address(), big.NewInt(1)).Data, Signature: renter.signed(t, digest)}
	if _, err := client.Forward(t.Context(), payer, elsewhere, nil); !errors.Is(err, chain.ErrReverted) {
		t.Errorf("a call of the token: %v", err)
	}
	// A fee above what was agreed to is not paid.
	if _, err := client.Forward(t.Context(), payer, requestOf(t, good), big.NewInt(1)); !errors.Is(err, tx.ErrFeeTooHigh) {
		t.Errorf("at one wei: %v", err)
	}
	// After all that the good one is still good.
	if _, err := client.Forward(t.Context(), payer, requestOf(t, good), nil); err != nil {
		t.Error(err)
	}
	if _, err := client.SignDeposit(t.Context(), renter, provider.Address(), big.NewInt(1), minutes); !errors.Is(err, chain.ErrInsufficientBalance) {
		t.Errorf("signed for more than there is: %v", err)
	}
}

// resign makes a change that the renter itself signs.
func resign(t *testing.T, renter account, d *chain.ForwardedDeposit, change func()) {
	t.Helper()
	change()
	digest, err := network.ForwardDigest(requestOf(t, *d))
	if err != nil {
		t.Fatal(err)
	}
	d.Signature = renter.signed(t, digest)
	d.Signature[64] += 27
}

// A submitted deposit is shown as what it is.
func TestDescribeForward(t *testing.T) {
	t.Parallel()
	client := dial(t)
	renter, provider := gasless(t, client, 1_000_000), newAccount(t)
	call, err := client.ForwardCall(requestOf(t, signedDeposit(t, client, renter, provider, 1_000_000)))
	if err != nil {
		t.Fatal(err)
	}
	chainID := new(big.Int).SetUint64(network.ChainID)
	for _, data := range [][]byte{call.Data, call.Data[:40]} {
		signed, err := tx.Sign(types.NewTx(&types.DynamicFeeTx{ChainID: chainID, To: &call.To, Data: data, Gas: 1}), chainID, provider)
		if err != nil {
			t.Fatal(err)
		}
		raw, err := signed.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		want := chain.Action{Kind: "forward", Amount: big.NewInt(1_000_000), Other: renter.Address()}
		if len(data) == 40 {
			want = chain.Action{Kind: "other", Amount: new(big.Int)}
		}
		if got, err := network.Describe(raw); err != nil || got.Kind != want.Kind || got.Other != want.Other || got.Amount.Cmp(want.Amount) != 0 {
			t.Errorf("described as %+v, %v, want %+v", got, err, want)
		}
	}
}
