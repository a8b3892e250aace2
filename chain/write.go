package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/moonrig/moonrig/chain/bindings"
	"github.com/moonrig/moonrig/chain/tx"
)

// permitLifetime is how long a permit is good for, in seconds of the chain: long enough for a slow
// block, short enough that a forgotten one is worth nothing tomorrow.
const permitLifetime = 20 * 60

// Deposit adds amount, in the token's smallest unit, to the signer's channel with provider, in one
// transaction: the signer also signs an EIP-2612 permit, so no approval is needed before. It waits for
// the receipt until ctx ends.
//
// Errors: ErrInsufficientBalance, ErrInsufficientGas, ErrReverted (with ErrDepositsPaused or
// ErrTokenNotAllowed where governance decided so), ErrUnreachable, ErrNotMined. When the receipt's TxHash is set beside an error, the transaction was stored and may still be mined.
func (c *Client) Deposit(ctx context.Context, signer Signer, provider common.Address, amount *big.Int) (Receipt, error) {
	if amount == nil || amount.Sign() <= 0 {
		return Receipt{}, errors.New("deposit: amount is not positive")
	}
	permit, err := c.permitFor(ctx, signer, amount)
	if err != nil {
		return Receipt{}, fmt.Errorf("deposit: %w", err)
	}
	data := c.escrow.PackDepositWithPermit(provider, c.network.Token, amount,
		new(big.Int).SetUint64(permit.deadline), permit.v, permit.r, permit.s)
	return c.send(ctx, signer, data, DepositPurpose(provider))
}

// DepositPurpose is the purpose with which a deposit for the provider is stored.
func DepositPurpose(provider common.Address) string { return "deposit for " + provider.Hex() }

// Redeem collects for the provider what voucher v, signed by its renter, promises beyond what was
// already claimed. Anybody may call it; the signer only pays the fee. Errors as for Deposit;
// ErrNothingDue when a better voucher was redeemed before, ErrChannelEmpty when nothing is left.
func (c *Client) Redeem(ctx context.Context, signer Signer, v Voucher, sig []byte) (Receipt, error) {
	compact, err := compactSignature(sig)
	if err != nil {
		return Receipt{}, fmt.Errorf("redeem: %w", err)
	}
	data, err := c.escrow.TryPackRedeem(v.tuple(), compact)
	if err != nil {
		return Receipt{}, fmt.Errorf("redeem: %w", err)
	}
	return c.send(ctx, signer, data, "redeem from "+v.Renter.Hex())
}

// ClosePurpose is the purpose with which the end of a channel is stored.
func ClosePurpose(renter, provider common.Address) string {
	return "close " + renter.Hex() + " to " + provider.Hex()
}

// CloseCall is what CloseCooperatively sends. Error: one of the signatures cannot be one.
func (c *Client) CloseCall(cl Close, renterSig, providerSig []byte) (Call, error) {
	renterSig, err := contractSignature(renterSig)
	if err != nil {
		return Call{}, fmt.Errorf("close: renter: %w", err)
	}
	providerSig, err = contractSignature(providerSig)
	if err != nil {
		return Call{}, fmt.Errorf("close: provider: %w", err)
	}
	data, err := c.escrow.TryPackCloseCooperatively(cl.Renter, cl.Provider, cl.Token, orZero(cl.FinalCumulative),
		new(big.Int).SetUint64(cl.Deadline), renterSig, providerSig)
	if err != nil {
		return Call{}, fmt.Errorf("close: %w", err)
	}
	return Call{To: c.network.Escrow, Data: data, Value: new(big.Int), Purpose: ClosePurpose(cl.Renter, cl.Provider)}, nil
}

// CloseCooperatively ends a channel at once, with the signatures of both sides over CloseDigest.
// Anybody may call it. Errors as for Deposit.
func (c *Client) CloseCooperatively(ctx context.Context, signer Signer, cl Close, renterSig, providerSig []byte) (Receipt, error) {
	call, err := c.CloseCall(cl, renterSig, providerSig)
	if err != nil {
		return Receipt{}, err
	}
	return c.send(ctx, signer, call.Data, call.Purpose)
}

// RequestWithdraw starts the thaw after which the signer may withdraw from its channel with provider.
// Errors as for Deposit.
func (c *Client) RequestWithdraw(ctx context.Context, signer Signer, provider common.Address) (Receipt, error) {
	return c.send(ctx, signer, c.escrow.PackRequestWithdraw(provider, c.network.Token), "request withdrawal from "+provider.Hex())
}

// Withdraw pays the signer all that its channel with provider holds, after the thaw. Errors as for
// Deposit; ErrReverted with LeaseEscrow_ThawNotOver when it comes too early.
func (c *Client) Withdraw(ctx context.Context, signer Signer, provider common.Address) (Receipt, error) {
	return c.send(ctx, signer, c.escrow.PackWithdraw(provider, c.network.Token), "withdraw from "+provider.Hex())
}

// Tend looks after the key's transactions whose fate is not final: mined ones are noted, missing ones
// and those that lost their block broadcast again. Call it at start, before anything new is sent, and
// every few blocks. It returns those still to be mined; WaitMined waits for them. It signs nothing.
func (c *Client) Tend(ctx context.Context, from common.Address) ([]tx.Record, error) {
	left, err := c.sender.Tend(ctx, from)
	return left, c.explain(err)
}

// WaitMined waits for a transaction of the key that was sent before. Errors as for Deposit.
func (c *Client) WaitMined(ctx context.Context, from common.Address, hash common.Hash) (Receipt, error) {
	return c.await(ctx, hash, func(ctx context.Context) (*types.Receipt, error) { return c.sender.Wait(ctx, from, hash) })
}

// PushMined is WaitMined that raises the fee, within the caps, while it waits. Errors as for Deposit.
func (c *Client) PushMined(ctx context.Context, signer Signer, hash common.Hash) (Receipt, error) {
	return c.await(ctx, hash, func(ctx context.Context) (*types.Receipt, error) { return c.sender.Push(ctx, signer, hash) })
}

func (c *Client) await(ctx context.Context, hash common.Hash, wait func(context.Context) (*types.Receipt, error)) (Receipt, error) {
	ctx, cancel := context.WithTimeout(ctx, c.opts.MinedTimeout)
	defer cancel()
	out := Receipt{TxHash: hash}
	receipt, err := wait(ctx)
	if receipt != nil {
		out = newReceipt(receipt)
	}
	return out, c.explain(err)
}

// send sends a call of the escrow and waits for its receipt; while it waits, the fee is raised if need
// be.
func (c *Client) send(ctx context.Context, signer Signer, data []byte, purpose string) (Receipt, error) {
	return c.sendAt(ctx, signer, c.network.Escrow, data, purpose)
}

// sendAt is send for a call of any contract.
func (c *Client) sendAt(ctx context.Context, signer Signer, to common.Address, data []byte, purpose string) (Receipt, error) {
	return c.sendAll(ctx, signer, tx.Request{To: to, Data: data, Purpose: purpose})
}

// sendAll is send for any request.
func (c *Client) sendAll(ctx context.Context, signer Signer, req tx.Request) (Receipt, error) {
	purpose := req.Purpose
	hash, err := c.sender.Send(ctx, signer, req)
	switch {
	case err != nil && hash == (common.Hash{}):
		return Receipt{}, fmt.Errorf("%s: %w", purpose, c.explain(err))
	case err != nil:
		// It is stored and may have arrived; waiting sends it again until the chain says what became of it.
		c.opts.Logger.Warn("Transaction may not have arrived", "hash", hash, "purpose", purpose, "err", err)
	}
	receipt, err := c.PushMined(ctx, signer, hash)
	if err != nil {
		return receipt, fmt.Errorf("%s: %w", purpose, err)
	}
	return receipt, nil
}

type permit struct {
	deadline uint64
	v        uint8
	r, s     [32]byte
}

// permitFor is signPermit for an amount that the signer holds.
func (c *Client) permitFor(ctx context.Context, signer Signer, amount *big.Int) (permit, error) {
	if err := c.checkTokens(ctx, signer.Address(), amount); err != nil {
		return permit{}, err
	}
	return c.signPermit(ctx, signer, c.network.Token, c.network.Escrow, amount)
}

// checkTokens refuses an amount that the account does not hold.
func (c *Client) checkTokens(ctx context.Context, account common.Address, amount *big.Int) error {
	have, err := c.TokenBalance(ctx, account)
	if err == nil && have.Cmp(amount) < 0 {
		err = fmt.Errorf("%w: %s has %s, needs %s", ErrInsufficientBalance, account, have, amount)
	}
	return err
}

// signPermit lets spender take amount of the signer's tokens, once.
func (c *Client) signPermit(ctx context.Context, signer Signer, token, spender common.Address, amount *big.Int) (permit, error) {
	now, err := c.ChainTime(ctx)
	if err != nil {
		return permit{}, err
	}
	return c.signPermitUntil(ctx, signer, token, spender, amount, now+permitLifetime)
}

// signPermitUntil is signPermit with a deadline, in Unix seconds of the chain.
func (c *Client) signPermitUntil(ctx context.Context, signer Signer, token, spender common.Address, amount *big.Int, deadline uint64) (permit, error) {
	domain, err := c.tokenDomain(ctx, token)
	if err != nil {
		return permit{}, err
	}
	out, err := c.call(ctx, token, c.dollar.PackNonces(signer.Address()))
	if err != nil {
		return permit{}, fmt.Errorf("read permit nonce: %w", err)
	}
	nonce, err := c.dollar.UnpackNonces(out)
	if err != nil {
		return permit{}, fmt.Errorf("decode permit nonce: %w", err)
	}
	p := permit{deadline: deadline}
	sig, err := signer.SignHash(permitDigest(domain, signer.Address(), spender, amount, nonce, p.deadline))
	if err != nil {
		return permit{}, fmt.Errorf("sign permit: %w", err)
	}
	if sig, err = contractSignature(sig); err != nil {
		return permit{}, fmt.Errorf("sign permit: %w", err)
	}
	p.r, p.s, p.v = [32]byte(sig[:32]), [32]byte(sig[32:64]), sig[64]
	return p, nil
}

// tokenDomain returns a token's EIP-712 domain separator, put together here from chain id and
// address, so that a node cannot have a permit signed for another token or chain.
func (c *Client) tokenDomain(ctx context.Context, token common.Address) ([]byte, error) {
	c.mu.Lock()
	known := c.domains[token]
	c.mu.Unlock()
	if known != nil {
		return known, nil
	}
	out, err := c.call(ctx, token, c.dollar.PackName())
	if err != nil {
		return nil, fmt.Errorf("read token name: %w", err)
	}
	name, err := c.dollar.UnpackName(out)
	if err != nil {
		return nil, fmt.Errorf("decode token name: %w", err)
	}
	domain := domainSeparator(name, c.tokenVersion(ctx, token), c.network.ChainID, token)
	out, err = c.call(ctx, token, c.dollar.PackDOMAINSEPARATOR())
	if err != nil {
		return nil, fmt.Errorf("read token domain: %w", err)
	}
	if theirs, err := c.dollar.UnpackDOMAINSEPARATOR(out); err != nil || theirs != [32]byte(domain) {
		return nil, fmt.Errorf("check token domain: %q does not sign permits the way it says", name)
	}
	c.mu.Lock()
	c.domains[token] = domain
	c.mu.Unlock()
	return domain, nil
}

// tokenVersion is the token's EIP-712 version: what version() says (USDC has one), else "1".
func (c *Client) tokenVersion(ctx context.Context, token common.Address) string {
	selector := []byte{0x54, 0xfd, 0x4d, 0x50} // version()
	out, err := c.call(ctx, token, selector)
	if err != nil {
		return "1"
	}
	text, err := abi.NewType("string", "", nil)
	if err != nil {
		return "1"
	}
	values, err := abi.Arguments{{Type: text}}.Unpack(out)
	if err != nil || len(values) != 1 {
		return "1"
	}
	version, ok := values[0].(string)
	if !ok {
		return "1"
	}
	return version
}

// contractSignature returns sig with v in {27, 28}, the only form that contracts accept.
func contractSignature(sig []byte) ([]byte, error) {
	out, err := tx.NormalizeSignature(sig)
	if err != nil {
		return nil, err
	}
	out[64] += 27
	return out, nil
}

func (v Voucher) tuple() bindings.ILeaseEscrowVoucher {
	return bindings.ILeaseEscrowVoucher{
		Renter:      v.Renter,
		Provider:    v.Provider,
		Token:       v.Token,
		Cumulative:  orZero(v.Cumulative),
		LeaseId:     v.LeaseID,
		LeaseAmount: orZero(v.LeaseAmount),
	}
}

func orZero(n *big.Int) *big.Int {
	if n == nil {
		return new(big.Int)
	}
	return n
}

func newReceipt(r *types.Receipt) Receipt {
	fee := new(big.Int).SetUint64(r.GasUsed)
	if r.EffectiveGasPrice != nil {
		fee.Mul(fee, r.EffectiveGasPrice)
	}
	return Receipt{TxHash: r.TxHash, Block: r.BlockNumber.Uint64(), GasUsed: r.GasUsed, FeeWei: fee}
}
