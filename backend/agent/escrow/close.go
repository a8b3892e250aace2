package escrow

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/link"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/provider"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/backend/wallet"
	"github.com/moonrig/moonrig/chain"
)

// CloseCost implements provider.Chain.
func (esc *Escrow) CloseCost(ctx context.Context, r lease.CloseRequest) (money.Amount, error) {
	client, err := esc.Use()
	if err != nil {
		return money.Amount{}, err
	}
	call, err := esc.closeCall(client, r)
	if err != nil {
		return money.Amount{}, err
	}
	return esc.costOf(ctx, client, call, "close")
}

// CloseChannel implements provider.Chain.
func (esc *Escrow) CloseChannel(ctx context.Context, r lease.CloseRequest, most money.Amount) (string, error) {
	client, err := esc.Use()
	if err != nil {
		return "", err
	}
	call, err := esc.closeCall(client, r)
	if err != nil {
		return "", err
	}
	var maxFee *big.Int
	if !esc.c.FreeFees {
		maxFee = feeWei(most, esc.countedPrice(ctx, client), client.Network().TokenDecimals)
	}
	signer := esc.Signer()
	hash, err := client.SendCall(ctx, signer, call, maxFee)
	if hash == (common.Hash{}) {
		return "", link.Explain(err)
	}
	// It is stored and may be mined, whatever keeps us from seeing that.
	receipt, err := client.WaitMined(ctx, signer.Address(), hash)
	if err != nil && receipt.FeeWei == nil {
		err = fmt.Errorf("%w: %w", chain.ErrNotMined, err)
	}
	if err != nil {
		return "", link.Explain(err)
	}
	// The follower will bring the event too; whoever is first settles.
	esc.settled(ctx, r.Close.ChannelKey, hash.Hex())
	return hash.Hex(), nil
}

// Closing implements provider.Chain.
func (esc *Escrow) Closing(ctx context.Context, key lease.ChannelKey) (provider.Closing, error) {
	client, err := esc.Use()
	if err != nil {
		return 0, err
	}
	open, err := esc.c.Store().OpenTransactions(ctx, client.Network().ChainID, key.Provider)
	if err != nil {
		return 0, err
	}
	out := provider.NotClosing
	for _, t := range open {
		if t.Purpose != chain.ClosePurpose(key.Renter, key.Provider) {
			continue
		}
		if t.State == store.TransactionPending {
			return provider.ClosingSubmitted, nil
		}
		// It stays open until its block cannot be replaced any more; on a development chain that is sooner.
		if client.Network().Name == chain.Devnet {
			head, err := client.BlockNumber(ctx)
			if err != nil {
				return 0, link.Explain(err)
			}
			if head+1 >= t.Block+client.Network().FinalBlocks() {
				continue
			}
		}
		out = provider.ClosingMined
	}
	return out, nil
}

// closeCall adds this side's signature. Nobody sees it but with the transaction that it is sent in.
func (esc *Escrow) closeCall(client *chain.Client, r lease.CloseRequest) (chain.Call, error) {
	own, err := esc.c.Wallet.Signer(wallet.Close).SignHash(r.Close.Digest(r.Domain()))
	if err != nil {
		return chain.Call{}, err
	}
	call, err := client.CloseCall(chain.Close{Renter: r.Close.Renter, Provider: r.Close.Provider, Token: r.Close.Token,
		ClaimedBefore: r.Close.ClaimedBefore.Big(), FinalCumulative: r.Close.FinalCumulative.Big(), Deadline: r.Close.Deadline}, r.Signature, own)
	return call, link.Explain(err)
}
