package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/chain/bindings"
	"github.com/moonrig/moonrig/chain/tx"
)

// RedeemFee returns what redeeming the vouchers in one transaction would cost now, in wei, as the network
// estimates it; on a rollup that includes what it pays to its base chain. From pays. Errors as for
// RedeemMany.
func (c *Client) RedeemFee(ctx context.Context, from common.Address, vouchers []SignedVoucher) (*big.Int, error) {
	tuples := make([]bindings.ILeaseEscrowVoucher, len(vouchers))
	signatures := make([]bindings.ILeaseEscrowSignature, len(vouchers))
	for i, v := range vouchers {
		sig, err := compactSignature(v.Signature)
		if err != nil {
			return nil, fmt.Errorf("estimate redemption: voucher %d: %w", i, err)
		}
		tuples[i], signatures[i] = v.tuple(), sig
	}
	data, err := c.escrow.TryPackRedeemMany(tuples, signatures)
	if err != nil {
		return nil, fmt.Errorf("estimate redemption: %w", err)
	}
	gas, _, price, err := c.sender.Quote(ctx, from, tx.Request{To: c.network.Escrow, Data: data})
	if err != nil {
		return nil, fmt.Errorf("estimate redemption: %w", c.explain(err))
	}
	return new(big.Int).Mul(price, new(big.Int).SetUint64(gas)), nil
}
