package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/moonrig/moonrig/chain/tx"
)

// A Call is a transaction that is prepared and not signed, so that a person can see it first. What is sent is these bytes
// and no others.
type Call struct {
	To      common.Address
	Data    []byte
	Value   *big.Int // wei
	Purpose string
}

// A Quote is what a call would cost.
type Quote struct {
	// FeeWei is the most that the network can charge; ExpectedWei is what it would charge now.
	FeeWei, ExpectedWei *big.Int
}

// TransferToken is a call that sends amount, in the token's smallest unit, to another account.
func (c *Client) TransferToken(to common.Address, amount *big.Int) Call {
	return Call{To: c.network.Token, Data: c.dollar.PackTransfer(to, amount), Value: new(big.Int), Purpose: "send tokens to " + to.Hex()}
}

// TransferNative is a call that sends amount wei to another account.
func (c *Client) TransferNative(to common.Address, amount *big.Int) Call {
	return Call{To: to, Value: new(big.Int).Set(amount), Purpose: "send to " + to.Hex()}
}

// RequestWithdrawCall is what RequestWithdraw sends.
func (c *Client) RequestWithdrawCall(provider common.Address) Call {
	return Call{To: c.network.Escrow, Data: c.escrow.PackRequestWithdraw(provider, c.network.Token), Value: new(big.Int),
		Purpose: "request withdrawal from " + provider.Hex()}
}

// WithdrawCall is what Withdraw sends.
func (c *Client) WithdrawCall(provider common.Address) Call {
	return Call{To: c.network.Escrow, Data: c.escrow.PackWithdraw(provider, c.network.Token), Value: new(big.Int),
		Purpose: "withdraw from " + provider.Hex()}
}

// Quote says what a call by from would cost now. Errors: ErrReverted when the contract would refuse it, ErrUnreachable,
// tx.ErrFeeTooHigh. It does not look at from's native balance.
func (c *Client) Quote(ctx context.Context, from common.Address, call Call) (Quote, error) {
	limit, most, expected, err := c.sender.Quote(ctx, from, tx.Request{To: call.To, Data: call.Data, Value: call.Value})
	if err != nil {
		return Quote{}, fmt.Errorf("%s: %w", call.Purpose, c.explain(err))
	}
	gas := new(big.Int).SetUint64(limit)
	return Quote{FeeWei: new(big.Int).Mul(gas, most), ExpectedWei: new(big.Int).Mul(gas, expected)}, nil
}

// GasPrice returns the most and the expected price of a unit of gas now, in wei. Errors: ErrUnreachable, tx.ErrFeeTooHigh.
func (c *Client) GasPrice(ctx context.Context) (most, expected *big.Int, err error) {
	most, expected, err = c.sender.GasPrice(ctx)
	return most, expected, c.explain(err)
}

// SendCall signs and broadcasts a call and returns its hash without waiting for a block; WaitMined does that. It never costs
// more than maxFee wei: ErrFeeTooHigh. A hash beside an error says that it was stored and may still be mined. Other errors
// as for Deposit.
func (c *Client) SendCall(ctx context.Context, signer Signer, call Call, maxFee *big.Int) (common.Hash, error) {
	hash, err := c.sender.Send(ctx, signer, tx.Request{To: call.To, Data: call.Data, Value: call.Value, Purpose: call.Purpose, MaxFee: maxFee})
	if err != nil {
		return hash, fmt.Errorf("%s: %w", call.Purpose, c.explain(err))
	}
	return hash, nil
}

// Known reports whether the endpoint has a transaction, mined or waiting.
func (c *Client) Known(ctx context.Context, hash common.Hash) (bool, error) {
	_, err := c.eth.TransactionByHash(ctx, hash)
	if errors.Is(err, ethereum.NotFound) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("look for transaction %s: %w", hash, reachable(err))
	}
	return true, nil
}

// A Mined transaction is one that is in a block.
type Mined struct {
	Receipt
	Succeeded bool
	Time      uint64 // of the block, in Unix seconds
}

// MinedReceipt returns what became of a transaction, or ok false while it is in no block.
func (c *Client) MinedReceipt(ctx context.Context, hash common.Hash) (m Mined, ok bool, err error) {
	r, err := c.eth.TransactionReceipt(ctx, hash)
	if errors.Is(err, ethereum.NotFound) || (err != nil && err.Error() == "transaction indexing is in progress") {
		return Mined{}, false, nil
	}
	if err != nil {
		return Mined{}, false, fmt.Errorf("read receipt of %s: %w", hash, reachable(err))
	}
	head, err := c.eth.HeaderByNumber(ctx, r.BlockNumber)
	if err != nil {
		return Mined{}, false, fmt.Errorf("read block %s: %w", r.BlockNumber, reachable(err))
	}
	return Mined{Receipt: newReceipt(r), Succeeded: r.Status == types.ReceiptStatusSuccessful, Time: head.Time}, true, nil
}

// An Action is what a signed transaction does, as far as this program knows its contract.
type Action struct {
	// Kind is "send", "deposit", "redemption", "thaw", "withdraw", "close", "stake", "delegate_stake", "unbond",
	// "withdraw_stake", "maintenance", "payout_address", "cancel_payout_address", "claim_rewards", "delegate_votes", "vote",
	// "propose", "cancel_proposal", "queue_proposal", "execute_proposal", "forward" (a signed call of Other is submitted for
	// it, such as a deposit of Amount), "open_dispute", "answer_dispute", "reply_dispute", "settle_dispute", "collect_dispute", "withdraw_dispute", "prove_double_sale" or "other".
	Kind string
	// Native says that Amount is in wei, Moon that it is in MOON's smallest unit; otherwise it is in the token's.
	Native, Moon bool
	Amount       *big.Int // zero where the transaction does not say
	// Other is who gets the money, or the other side of the channel; zero where there is not one.
	Other common.Address
}

// methods say what the escrow's functions do, by the beginning of their names.
var methods = []struct{ prefix, kind string }{
	{"deposit", "deposit"}, {"redeem", "redemption"}, {"requestWithdraw", "thaw"}, {"withdraw", "withdraw"}, {"close", "close"},
}

// Describe reads a signed transaction, EIP-2718 encoded, as this network's. Bytes that are none give an error.
func (n Network) Describe(raw []byte) (Action, error) {
	var signed types.Transaction
	if err := signed.UnmarshalBinary(raw); err != nil {
		return Action{}, fmt.Errorf("decode transaction: %w", err)
	}
	out := Action{Kind: "other", Amount: new(big.Int)}
	to := signed.To()
	switch {
	case to == nil:
	case len(signed.Data()) == 0:
		out = Action{Kind: "send", Native: true, Amount: signed.Value(), Other: *to}
	case *to == n.Token:
		n.describeToken(&out, signed.Data())
	case *to == n.Escrow:
		n.describeEscrow(&out, signed.Data())
		if out.Kind == "close" {
			n.describeClose(&out, &signed)
		}
	default:
		n.describeGoverned(&out, *to, signed.Data())
	}
	return out, nil
}
