package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Terms are what governance decided about the escrow. They concern deposits made from now on, never what is deposited.
type Terms struct {
	// Governance may change the terms; the zero address is nobody.
	Governance common.Address
	// DepositsPaused says that no deposits are taken.
	DepositsPaused bool
	// TokenAllowed says that deposits in the network's token are taken.
	TokenAllowed bool
	// FeeBasisPoints is the fee that a channel gets with a deposit, in hundredths of a percent of what its provider is
	// paid; MaxFeeBasisPoints is the most that the contract's code permits.
	FeeBasisPoints, MaxFeeBasisPoints uint64
	// FeeRecipient gets the fees; the zero address while there never was one.
	FeeRecipient common.Address
	// FeesAccrued wait to be collected, in the token's smallest unit.
	FeesAccrued *big.Int
}

// Terms reads what governance decided about the escrow.
func (c *Client) Terms(ctx context.Context) (Terms, error) {
	var t Terms
	for _, read := range []struct {
		what   string
		data   []byte
		unpack func([]byte) error
	}{
		{"governance", c.escrow.PackGovernance(), into(c.escrow.UnpackGovernance, &t.Governance)},
		{"pause", c.escrow.PackDepositsPaused(), into(c.escrow.UnpackDepositsPaused, &t.DepositsPaused)},
		{"tokens", c.escrow.PackIsTokenAllowed(c.network.Token), into(c.escrow.UnpackIsTokenAllowed, &t.TokenAllowed)},
		{"fee", c.escrow.PackFeeBasisPoints(), small(c.escrow.UnpackFeeBasisPoints, &t.FeeBasisPoints)},
		{"highest fee", c.escrow.PackMAXFEEBASISPOINTS(), small(c.escrow.UnpackMAXFEEBASISPOINTS, &t.MaxFeeBasisPoints)},
		{"fee recipient", c.escrow.PackFeeRecipient(), into(c.escrow.UnpackFeeRecipient, &t.FeeRecipient)},
		{"accrued fees", c.escrow.PackFeesAccrued(c.network.Token), into(c.escrow.UnpackFeesAccrued, &t.FeesAccrued)},
	} {
		out, err := c.call(ctx, c.network.Escrow, read.data)
		if err != nil {
			return Terms{}, fmt.Errorf("read %s: %w", read.what, err)
		}
		if err := read.unpack(out); err != nil {
			return Terms{}, fmt.Errorf("decode %s: %w", read.what, err)
		}
	}
	return t, nil
}

// CollectFees sends the fees that accrued in the network's token to their recipient. Anybody may call it; the signer only pays
// the gas. Errors as for Deposit.
func (c *Client) CollectFees(ctx context.Context, signer Signer) (Receipt, error) {
	return c.send(ctx, signer, c.escrow.PackCollectFees(c.network.Token), "collect fees")
}

// into keeps what unpack returns in to.
func into[T any](unpack func([]byte) (T, error), to *T) func([]byte) error {
	return func(data []byte) (err error) {
		*to, err = unpack(data)
		return err
	}
}

// small is into for numbers that are small when a contract of ours answers.
func small(unpack func([]byte) (*big.Int, error), to *uint64) func([]byte) error {
	return func(data []byte) error {
		n, err := unpack(data)
		if err != nil {
			return err
		}
		if !n.IsUint64() {
			return fmt.Errorf("%s is not a number of basis points", n)
		}
		*to = n.Uint64()
		return nil
	}
}
