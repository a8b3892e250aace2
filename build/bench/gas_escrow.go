package main

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/bindings"
)

// lease goes through one lease of a new renter: a deposit with permit into a new channel, and then either a redemption, the
// thaw and the withdrawal, or a close that both sides sign.
func (b *gasBench) lease(ctx context.Context, name string, agreed bool) (g escrowGas, err error) {
	renter, err := b.renter(ctx, name)
	if err != nil {
		return g, err
	}
	who, provider := crypto.PubkeyToAddress(renter.PublicKey), crypto.PubkeyToAddress(b.provider.PublicKey)
	if g.deposit, err = b.deposit(ctx, renter, big.NewInt(100e6)); err != nil {
		return g, fmt.Errorf("deposit: %w", err)
	}
	escrow, token := b.network.Escrow, b.network.Token
	if agreed {
		now, err := b.now(ctx)
		if err != nil {
			return g, err
		}
		c := chain.Close{
			Renter: who, Provider: provider, Token: token,
			ClaimedBefore: new(big.Int), FinalCumulative: big.NewInt(1e6), Deadline: now + 600,
		}
		digest := b.network.CloseDigest(c)
		byRenter, err := signature(renter, digest)
		if err != nil {
			return g, err
		}
		byProvider, err := signature(b.provider, digest)
		if err != nil {
			return g, err
		}
		if g.close, err = b.gas(ctx, renter, escrow, b.escrow.PackCloseCooperatively(who, provider, token, c.FinalCumulative,
			new(big.Int).SetUint64(c.Deadline), byRenter, byProvider)); err != nil {
			return g, fmt.Errorf("close: %w", err)
		}
		return g, nil
	}
	voucher, sig, err := b.voucher(renter, 1e6)
	if err != nil {
		return g, err
	}
	if g.redeem, err = b.gas(ctx, b.provider, escrow, b.escrow.PackRedeem(voucher, sig)); err != nil {
		return g, fmt.Errorf("redeem: %w", err)
	}
	if g.ask, err = b.gas(ctx, renter, escrow, b.escrow.PackRequestWithdraw(provider, token)); err != nil {
		return g, fmt.Errorf("request withdrawal: %w", err)
	}
	if err := b.pass(ctx, benchThaw+time.Minute); err != nil {
		return g, err
	}
	if g.withdraw, err = b.gas(ctx, renter, escrow, b.escrow.PackWithdraw(provider, token)); err != nil {
		return g, fmt.Errorf("withdraw: %w", err)
	}
	return g, nil
}

// batch redeems from many channels at once and returns what that takes for each. Every channel was redeemed from before.
func (b *gasBench) batch(ctx context.Context) (float64, error) {
	var renters []*ecdsa.PrivateKey
	for i := range batchSize {
		renter, err := b.renter(ctx, fmt.Sprintf("renter %d", i))
		if err != nil {
			return 0, err
		}
		if _, err := b.deposit(ctx, renter, big.NewInt(100e6)); err != nil {
			return 0, err
		}
		renters = append(renters, renter)
	}
	used := 0.0
	for _, cumulative := range []int64{1_234_567, 2_345_678} {
		var vouchers []bindings.ILeaseEscrowVoucher
		var signatures []bindings.ILeaseEscrowSignature
		for _, renter := range renters {
			voucher, sig, err := b.voucher(renter, cumulative)
			if err != nil {
				return 0, err
			}
			vouchers, signatures = append(vouchers, voucher), append(signatures, sig)
		}
		var err error
		if used, err = b.gas(ctx, b.provider, b.network.Escrow, b.escrow.PackRedeemMany(vouchers, signatures)); err != nil {
			return 0, fmt.Errorf("redeem many: %w", err)
		}
	}
	return used / batchSize, nil
}

// voucher is the renter's promise to the provider, with a lease's id as long as they are.
func (b *gasBench) voucher(renter *ecdsa.PrivateKey, cumulative int64) (bindings.ILeaseEscrowVoucher, bindings.ILeaseEscrowSignature, error) {
	v := chain.Voucher{
		Renter: crypto.PubkeyToAddress(renter.PublicKey), Provider: crypto.PubkeyToAddress(b.provider.PublicKey),
		Token: b.network.Token, Cumulative: big.NewInt(cumulative), LeaseID: crypto.Keccak256Hash([]byte("lease")),
		LeaseAmount: big.NewInt(cumulative),
	}
	digest := b.network.VoucherDigest(v)
	sig, err := crypto.Sign(digest[:], renter)
	if err != nil {
		return bindings.ILeaseEscrowVoucher{}, bindings.ILeaseEscrowSignature{}, err
	}
	// The parity goes into the highest bit of s.
	sig[32] |= sig[64] << 7
	return bindings.ILeaseEscrowVoucher{
		Renter: v.Renter, Provider: v.Provider, Token: v.Token,
		Cumulative: v.Cumulative, LeaseId: v.LeaseID, LeaseAmount: v.LeaseAmount,
	}, bindings.ILeaseEscrowSignature{R: [32]byte(sig[:32]), Vs: [32]byte(sig[32:64])}, nil
}

// deposit signs a permit for the amount, the renter's first, and deposits with it.
func (b *gasBench) deposit(ctx context.Context, renter *ecdsa.PrivateKey, amount *big.Int) (float64, error) {
	now, err := b.now(ctx)
	if err != nil {
		return 0, err
	}
	deadline := new(big.Int).SetUint64(now + 1200)
	word := func(n *big.Int) []byte { return common.LeftPadBytes(n.Bytes(), 32) }
	sig, err := signature(renter, crypto.Keccak256Hash([]byte{0x19, 0x01}, b.domain, crypto.Keccak256(
		crypto.Keccak256([]byte("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)")),
		common.LeftPadBytes(crypto.PubkeyToAddress(renter.PublicKey).Bytes(), 32),
		common.LeftPadBytes(b.network.Escrow.Bytes(), 32), word(amount), word(new(big.Int)), word(deadline))))
	if err != nil {
		return 0, err
	}
	return b.gas(ctx, renter, b.network.Escrow, b.escrow.PackDepositWithPermit(crypto.PubkeyToAddress(b.provider.PublicKey),
		b.network.Token, amount, deadline, sig[64], [32]byte(sig[:32]), [32]byte(sig[32:64])))
}

// signature is one in the form that contracts take.
func signature(key *ecdsa.PrivateKey, digest [32]byte) ([]byte, error) {
	sig, err := crypto.Sign(digest[:], key)
	if err != nil {
		return nil, err
	}
	sig[64] += 27
	return sig, nil
}
