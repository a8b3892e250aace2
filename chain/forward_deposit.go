package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// A ForwardedDeposit is all that is signed for a deposit which somebody else submits: a permit for the token and a request to
// the forwarder, both good until Deadline. Everything else about it follows from the network: the token, the escrow, and that no
// native money goes along.
type ForwardedDeposit struct {
	Renter, Provider common.Address
	// Amount is in the token's smallest unit.
	Amount *big.Int
	// Gas, Nonce and Deadline are the forward request's.
	Gas, Nonce, Deadline uint64
	// Permit and Signature are the renter's, 65 bytes each.
	Permit, Signature []byte
}

// SignDeposit signs a deposit for provider that somebody else may submit within the given number of seconds of the chain. It
// sends nothing. Errors: ErrInsufficientBalance, and those of SignForward, ErrDepositsPaused and
// ErrTokenNotAllowed among them.
func (c *Client) SignDeposit(ctx context.Context, signer Signer, provider common.Address, amount *big.Int, seconds uint64) (ForwardedDeposit, error) {
	if amount == nil || amount.Sign() <= 0 {
		return ForwardedDeposit{}, errors.New("sign deposit: amount is not positive")
	}
	now, err := c.ChainTime(ctx)
	if err != nil {
		return ForwardedDeposit{}, fmt.Errorf("sign deposit: %w", err)
	}
	if err := c.checkTokens(ctx, signer.Address(), amount); err != nil {
		return ForwardedDeposit{}, fmt.Errorf("sign deposit: %w", err)
	}
	d := ForwardedDeposit{Renter: signer.Address(), Provider: provider, Amount: new(big.Int).Set(amount), Deadline: now + seconds}
	p, err := c.signPermitUntil(ctx, signer, c.network.Token, c.network.Escrow, amount, d.Deadline)
	if err != nil {
		return ForwardedDeposit{}, fmt.Errorf("sign deposit: %w", err)
	}
	d.Permit = append(append(append(d.Permit, p.r[:]...), p.s[:]...), p.v)
	r, err := c.SignForward(ctx, signer, c.network.depositData(d), d.Deadline)
	if err != nil {
		return ForwardedDeposit{}, fmt.Errorf("sign deposit: %w", err)
	}
	d.Gas, d.Nonce, d.Signature = r.Gas, r.Nonce, r.Signature
	return d, nil
}

// Request returns the forward request that the deposit's signature is over: always a deposit of Renter for Provider, in this
// network's token and escrow. Whatever else was signed does not verify.
func (n Network) Request(d ForwardedDeposit) (ForwardRequest, error) {
	if d.Amount == nil || d.Amount.Sign() <= 0 || d.Amount.BitLen() > 96 || len(d.Permit) != 65 {
		return ForwardRequest{}, fmt.Errorf("%w: it is no deposit", ErrForwardSigner)
	}
	return ForwardRequest{From: d.Renter, To: n.Escrow, Gas: d.Gas, Nonce: d.Nonce, Deadline: d.Deadline, Data: n.depositData(d), Signature: d.Signature}, nil
}

// depositData is the call of the escrow. The permit has 65 bytes.
func (n Network) depositData(d ForwardedDeposit) []byte {
	return escrowContract().PackDepositWithPermit(d.Provider, n.Token, d.Amount, new(big.Int).SetUint64(d.Deadline),
		d.Permit[64], [32]byte(d.Permit[:32]), [32]byte(d.Permit[32:64]))
}

// SignRequestWithdraw signs the start of the thaw of the signer's channel with provider. Errors as for SignForward.
func (c *Client) SignRequestWithdraw(ctx context.Context, signer Signer, provider common.Address, deadline uint64) (ForwardRequest, error) {
	return c.SignForward(ctx, signer, c.RequestWithdrawCall(provider).Data, deadline)
}

// SignWithdraw signs the withdrawal after the thaw. The money goes to the signer, whoever submits it. Errors as for SignForward.
func (c *Client) SignWithdraw(ctx context.Context, signer Signer, provider common.Address, deadline uint64) (ForwardRequest, error) {
	return c.SignForward(ctx, signer, c.WithdrawCall(provider).Data, deadline)
}
