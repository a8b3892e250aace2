package chain

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/moonrig/moonrig/chain/bindings"
	"github.com/moonrig/moonrig/chain/follow"
)

// MaxBatch is how many channels one transaction may touch: about two million gas, far from any block's limit.
const MaxBatch = 100

// A Share is one provider's part of a deposit for many.
type Share struct {
	Provider common.Address
	Amount   *big.Int
}

// A SignedVoucher is a voucher with its renter's signature of 65 bytes.
type SignedVoucher struct {
	Voucher
	Signature []byte
}

// A Refusal says why a voucher in a batch paid nothing.
type Refusal string

// The reasons, as the contract has them. RefusedTransfer: the token refused to pay the provider, so its vouchers of the batch
// are worth what they were worth before.
const (
	RefusedNothingDue Refusal = "nothing_due"
	RefusedEmpty      Refusal = "channel_empty"
	RefusedSignature  Refusal = "invalid_signature"
	RefusedTooLarge   Refusal = "amount_too_large"
	RefusedTransfer   Refusal = "transfer_failed"
)

// refusals are the contract's numbers; zero is no refusal.
var refusals = []Refusal{"", RefusedNothingDue, RefusedEmpty, RefusedSignature, RefusedTooLarge, RefusedTransfer}

// A Redemption is what became of one voucher in a batch. Paid is what left the channel, the protocol fee included; it is
// zero where Refused says why.
type Redemption struct {
	Paid    *big.Int
	Refused Refusal
}

// DepositMany adds to the signer's channels with many providers in one transaction and with one permit for the sum. At most
// MaxBatch shares. Errors as for Deposit.
func (c *Client) DepositMany(ctx context.Context, signer Signer, shares []Share) (Receipt, error) {
	if len(shares) == 0 || len(shares) > MaxBatch {
		return Receipt{}, fmt.Errorf("deposit for many: %d shares, want 1 to %d", len(shares), MaxBatch)
	}
	total := new(big.Int)
	parts := make([]bindings.ILeaseEscrowShare, 0, len(shares))
	for _, s := range shares {
		if s.Amount == nil || s.Amount.Sign() <= 0 {
			return Receipt{}, errors.New("deposit for many: amount is not positive")
		}
		total.Add(total, s.Amount)
		parts = append(parts, bindings.ILeaseEscrowShare{Provider: s.Provider, Amount: s.Amount})
	}
	permit, err := c.permitFor(ctx, signer, total)
	if err != nil {
		return Receipt{}, fmt.Errorf("deposit for many: %w", err)
	}
	data, err := c.escrow.TryPackDepositManyWithPermit(c.network.Token, parts,
		new(big.Int).SetUint64(permit.deadline), permit.v, permit.r, permit.s)
	if err != nil {
		return Receipt{}, fmt.Errorf("deposit for many: %w", err)
	}
	return c.send(ctx, signer, data, fmt.Sprintf("deposit for %d providers", len(shares)))
}

// RedeemMany redeems vouchers in one transaction, at most MaxBatch. A voucher that Redeem would refuse does not stop the
// others; the redemptions say what became of each, in the order of the vouchers. They are nil beside an error. Errors as for
// Deposit; ErrNothingRedeemed when no voucher is worth anything.
func (c *Client) RedeemMany(ctx context.Context, signer Signer, vouchers []SignedVoucher) (Receipt, []Redemption, error) {
	if len(vouchers) == 0 || len(vouchers) > MaxBatch {
		return Receipt{}, nil, fmt.Errorf("redeem many: %d vouchers, want 1 to %d", len(vouchers), MaxBatch)
	}
	// Neighbours with the same provider and token are paid in one transfer. The order of one channel's vouchers stays.
	order := make([]int, len(vouchers))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(bytes.Compare(vouchers[a].Provider[:], vouchers[b].Provider[:]), bytes.Compare(vouchers[a].Token[:], vouchers[b].Token[:]))
	})
	tuples := make([]bindings.ILeaseEscrowVoucher, 0, len(vouchers))
	signatures := make([]bindings.ILeaseEscrowSignature, 0, len(vouchers))
	for _, i := range order {
		sig, err := compactSignature(vouchers[i].Signature)
		if err != nil {
			return Receipt{}, nil, fmt.Errorf("redeem many: voucher %d: %w", i, err)
		}
		tuples, signatures = append(tuples, vouchers[i].tuple()), append(signatures, sig)
	}
	data, err := c.escrow.TryPackRedeemMany(tuples, signatures)
	if err != nil {
		return Receipt{}, nil, fmt.Errorf("redeem many: %w", err)
	}
	receipt, err := c.send(ctx, signer, data, fmt.Sprintf("redeem %d vouchers", len(vouchers)))
	if err != nil {
		return receipt, nil, err
	}
	out, err := c.redemptions(ctx, receipt.TxHash, order)
	if err != nil {
		return receipt, nil, fmt.Errorf("redeem many: read what was paid: %w", err)
	}
	return receipt, out, nil
}

// redemptions reads from a mined batch what became of each voucher. The contract logs payments in the order of the batch, and
// with what it skipped the place in it.
func (c *Client) redemptions(ctx context.Context, hash common.Hash, order []int) ([]Redemption, error) {
	ctx, cancel := context.WithTimeout(ctx, c.opts.CallTimeout)
	defer cancel()
	receipt, err := c.eth.TransactionReceipt(ctx, hash)
	if err != nil {
		return nil, reachable(err)
	}
	out := make([]Redemption, len(order))
	var paid []*big.Int
	skipped := 0
	for _, log := range receipt.Logs {
		if log.Address != c.network.Escrow || len(log.Topics) == 0 {
			continue
		}
		switch log.Topics[0] {
		case c.escrow.GetABI().Events["Redeemed"].ID:
			e, err := follow.Decode(c.escrow, log)
			if err != nil {
				return nil, err
			}
			paid = append(paid, e.Amount)
		case c.escrow.GetABI().Events["RedeemSkipped"].ID:
			e, err := unpackSkipped(c.escrow, log)
			if err != nil {
				return nil, err
			}
			if !e.Index.IsUint64() || e.Index.Uint64() >= uint64(len(order)) || e.Reason == 0 || int(e.Reason) >= len(refusals) {
				return nil, fmt.Errorf("decode log of %s: entry %s was skipped for reason %d", hash, e.Index, e.Reason)
			}
			out[order[e.Index.Uint64()]] = Redemption{Paid: new(big.Int), Refused: refusals[e.Reason]}
			skipped++
		}
	}
	if len(paid)+skipped != len(order) {
		return nil, fmt.Errorf("transaction %s says of %d vouchers what became of them, want %d", hash, len(paid)+skipped, len(order))
	}
	for _, i := range order {
		if out[i].Refused == "" {
			if len(paid) == 0 {
				return nil, fmt.Errorf("transaction %s skips a voucher twice", hash)
			}
			out[i].Paid, paid = paid[0], paid[1:]
		}
	}
	return out, nil
}

func unpackSkipped(escrow *bindings.LeaseEscrow, log *types.Log) (*bindings.LeaseEscrowRedeemSkipped, error) {
	if err := follow.CheckShape(escrow, log); err != nil {
		return nil, err
	}
	return escrow.UnpackRedeemSkippedEvent(log)
}

// compactSignature returns sig, 65 bytes, in the 64 bytes of EIP-2098, with the parity in the highest bit of s. A malleable
// signature, whose s is in the upper half, has no such form and is refused as the contract would.
func compactSignature(sig []byte) (bindings.ILeaseEscrowSignature, error) {
	var out bindings.ILeaseEscrowSignature
	sig, err := contractSignature(sig)
	if err != nil {
		return out, err
	}
	if sig[32]&0x80 != 0 {
		return out, errors.New("check signature: s is in the upper half of the order")
	}
	sig[32] |= (sig[64] - 27) << 7
	return bindings.ILeaseEscrowSignature{R: [32]byte(sig[:32]), Vs: [32]byte(sig[32:64])}, nil
}
