package tx

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
)

// raise signs the request again with a higher fee when its newest transaction has waited long enough for
// a block. The old ones stay good: whichever is mined first makes the others void.
func (s *Sender) raise(ctx context.Context, signer Signer, group []Record) error {
	if len(group) == 0 || s.opts.Now().Sub(group[len(group)-1].CreatedAt) < s.opts.BumpAfter {
		return nil
	}
	unlock, err := s.lock(ctx, signer.Address())
	if err != nil {
		return err
	}
	defer unlock()
	newest := group[len(group)-1]
	old := new(types.Transaction)
	if err := old.UnmarshalBinary(newest.Raw); err != nil {
		return fmt.Errorf("decode stored transaction: %w", err)
	}
	tip, feeCap, err := s.fees(ctx)
	if err != nil {
		return err
	}
	tip = greater(tip, raised(old.GasTipCap()))
	feeCap = greater(feeCap, raised(old.GasFeeCap()))
	feeCap = greater(feeCap, tip)
	if feeCap.Cmp(s.opts.MaxFeePerGas) > 0 || tip.Cmp(s.opts.MaxTipPerGas) > 0 {
		return fmt.Errorf("%w: a replacement would need %s wei per gas, %s of it as tip", ErrFeeTooHigh, feeCap, tip)
	}
	signed, err := Sign(types.NewTx(&types.DynamicFeeTx{
		ChainID: s.chainID, Nonce: old.Nonce(), GasTipCap: tip, GasFeeCap: feeCap, Gas: old.Gas(),
		To: old.To(), Value: old.Value(), Data: old.Data(),
	}), s.chainID, signer)
	if err != nil {
		return err
	}
	if err := s.put(ctx, signer.Address(), signed, newest.Purpose, newest.first()); err != nil {
		return err
	}
	err = s.broadcast(ctx, signed)
	switch {
	case err == nil:
		s.opts.Logger.Info("Transaction's fee was raised", "hash", newest.Hash, "by", signed.Hash(), "nonce", signed.Nonce(),
			"maxFeePerGas", feeCap, "purpose", newest.Purpose)
		return nil
	case isFinalRefusal(err):
		// "Nonce too low" among them: one of the older ones was mined meanwhile.
		if markErr := s.store.MarkFailed(ctx, signed.Hash(), err.Error()); markErr != nil {
			return errors.Join(err, fmt.Errorf("note refused transaction %s: %w", signed.Hash(), markErr))
		}
	}
	return fmt.Errorf("raise fee of %s: %w", newest.Hash, err)
}

// raised is a fee with bumpPercent on top, rounded up, and at least one wei more.
func raised(fee *big.Int) *big.Int {
	out := new(big.Int).Mul(fee, big.NewInt(100+bumpPercent))
	out.Add(out, big.NewInt(99))
	out.Div(out, big.NewInt(100))
	return greater(out, new(big.Int).Add(fee, big.NewInt(1)))
}

func greater(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		a = b
	}
	return new(big.Int).Set(a)
}
