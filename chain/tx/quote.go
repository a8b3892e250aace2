package tx

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
)

// GasPrice returns the most and the expected price per gas of a transaction that were sent now, in wei. ErrFeeTooHigh when
// that is above the cap.
func (s *Sender) GasPrice(ctx context.Context) (most, expected *big.Int, err error) {
	tip, most, err := s.fees(ctx)
	if err != nil {
		return nil, nil, err
	}
	// The cap is twice the base fee and the tip.
	expected = new(big.Int).Add(most, tip)
	return most, expected.Rsh(expected, 1), nil
}

// Quote returns what a request by from would need now: a limit of gas, and the most and the expected price per gas. It signs
// and stores nothing. Errors as for Send, but for the balance, which it does not look at.
func (s *Sender) Quote(ctx context.Context, from common.Address, req Request) (gas uint64, most, expected *big.Int, err error) {
	if most, expected, err = s.GasPrice(ctx); err != nil {
		return 0, nil, nil, err
	}
	value := req.Value
	if value == nil {
		value = new(big.Int)
	}
	gas, err = s.estimate(ctx, ethereum.CallMsg{From: from, To: &req.To, Data: req.Data, Value: value})
	return gas, most, expected, err
}

// withinFee holds a transaction below the fee that its sender agreed to: the cap per gas gives way first, as it is more than
// is charged, and then the gas limit's reserve, the fifth that estimate adds. Where the base fee is small beside the tip, the
// cap has next to nothing to give, and a limit that comes out a little higher than when the fee was shown would be refused.
func withinFee(most *big.Int, gas uint64, tip, feeCap *big.Int) (uint64, *big.Int, error) {
	if most == nil {
		return gas, feeCap, nil
	}
	affordable := new(big.Int).Div(most, new(big.Int).SetUint64(max(gas, 1)))
	if affordable.Cmp(feeCap) >= 0 {
		return gas, feeCap, nil
	}
	// What is charged now is the base fee, half of what the cap is above the tip, and the tip.
	needed := new(big.Int).Add(feeCap, tip)
	needed.Rsh(needed, 1)
	if affordable.Cmp(needed) >= 0 {
		return gas, affordable, nil
	}
	enough, estimated := new(big.Int).Div(most, needed), gas-gas/6
	if enough.Cmp(new(big.Int).SetUint64(estimated)) < 0 {
		return 0, nil, fmt.Errorf("%w: %d gas at %s wei, agreed to %s in all", ErrFeeTooHigh, estimated, needed, most)
	}
	return enough.Uint64(), needed, nil
}
