package desk

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/link"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/chain"
)

// prepare looks once more whether it may be sent, and signs what the call needs within it.
func (s *shown) prepare(ctx context.Context) error {
	if s.recheck != nil {
		why, err := s.recheck(ctx)
		if err == nil && !why.IsZero() {
			err = &condition.Error{Reason: why}
		}
		if err != nil {
			return err
		}
	}
	if s.complete == nil {
		return nil
	}
	call, err := s.complete(ctx)
	if err != nil {
		return link.Explain(err)
	}
	s.call = call
	return nil
}

// limited reports whether a kind counts against the limit of a day: what may not come back.
func limited(kind string) bool { return kind == "send" || kind == "open_dispute" }

// Send implements api.Spending.
func (k *Desk) Send(ctx context.Context, previewID string) (schema.WalletTransaction, error) {
	s, ok := k.previews.take(previewID)
	switch {
	case !ok:
		return schema.WalletTransaction{}, condition.Errorf(condition.NotFound, "what was shown is not known any more; look at it again")
	case k.c.Now().Unix() > s.view.ExpiresAt:
		return schema.WalletTransaction{}, condition.Errorf(condition.Expired, "it was shown more than %s ago", previewLifetime)
	}
	client, err := k.c.Chain.Use()
	if err != nil {
		return schema.WalletTransaction{}, err
	}
	if s.from != k.c.Wallet.Address() || s.chain != client.Network().ChainID {
		return schema.WalletTransaction{}, condition.Errorf(condition.Conflict, "another account or network is in use than was shown")
	}
	if why := k.c.Keys.WalletReason(); !why.IsZero() {
		return schema.WalletTransaction{}, &condition.Error{Reason: why}
	}
	undo := func() {}
	if s.view.Kind == "send" {
		why, err := k.payoutRefused(ctx, common.HexToAddress(s.view.To))
		if err == nil && !why.IsZero() {
			err = &condition.Error{Reason: why}
		}
		if err != nil {
			return schema.WalletTransaction{}, err
		}
	}
	if limited(s.view.Kind) {
		if undo, err = k.Spend(ctx, s.spends, s.view.Title); err != nil {
			return schema.WalletTransaction{}, err
		}
	}
	if err := s.prepare(ctx); err != nil {
		undo()
		return schema.WalletTransaction{}, err
	}
	hash, err := client.SendCall(ctx, k.c.Chain.Signer(), s.call, s.fee)
	if hash == (common.Hash{}) {
		undo()
		if errors.Is(err, chain.ErrFeeTooHigh) {
			return schema.WalletTransaction{}, condition.Errorf(condition.PriceChanged, "the network's fee has risen above what was shown; nothing was sent")
		}
		return schema.WalletTransaction{}, link.Explain(err)
	}
	if err != nil {
		// It is stored and may have arrived; the tracker finds out.
		k.c.Log.Warn("Transaction may not have arrived yet", "hash", hash, "err", err)
	}
	k.c.Changed()
	k.c.Books.TrackAgain()
	return k.c.Books.Transaction(ctx, hash.Hex())
}
