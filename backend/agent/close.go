package agent

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/renter"
	"github.com/moonrig/moonrig/backend/store"
)

// PreviewChannelEnd implements api.Spending.
func (a *Agent) PreviewChannelEnd(ctx context.Context, provider string) (schema.ChannelEnding, error) {
	to, err := words.Address("provider", provider)
	if err != nil {
		return schema.ChannelEnding{}, err
	}
	j, err := a.member()
	if err != nil {
		return schema.ChannelEnding{}, err
	}
	// Who was never rented from is not looked up: what is typed by mistake leaves nothing behind.
	var ending renter.Ending
	if _, err = a.lenderOf(ctx, to); err == nil {
		ending, err = j.renter.PreviewClose(ctx, to)
	}
	switch {
	case condition.Is(err, condition.NotFound), condition.Is(err, condition.Conflict), condition.Is(err, condition.CloseRefused):
		return schema.ChannelEnding{Provider: to.Hex(), Back: "0", Paid: "0", Sentences: []string{}, Refused: words.Reason(condition.Of(err))}, nil
	case err != nil:
		return schema.ChannelEnding{}, err
	}
	v := a.endingView(to, ending)
	if why := a.WalletReason(); !why.IsZero() {
		v.Refused = words.Reason(why)
	}
	return v, nil
}

// EndChannel implements api.Spending.
func (a *Agent) EndChannel(ctx context.Context, provider string, r schema.ChannelEndRequest) (schema.ChannelEnding, error) {
	to, err := words.Address("provider", provider)
	if err != nil {
		return schema.ChannelEnding{}, err
	}
	least, err := money.ParseUnits(r.Back)
	if err != nil {
		return schema.ChannelEnding{}, condition.FieldErrorf("back", condition.InvalidInput, "%w", err)
	}
	j, err := a.member()
	if err != nil {
		return schema.ChannelEnding{}, err
	}
	if why := a.WalletReason(); !why.IsZero() {
		return schema.ChannelEnding{}, &condition.Error{Reason: why}
	}
	peer, err := a.lenderOf(ctx, to)
	if err != nil {
		return schema.ChannelEnding{}, err
	}
	ending, err := j.renter.CloseChannel(ctx, to, peer, least)
	if err != nil {
		return schema.ChannelEnding{}, err
	}
	a.events.Publish(schema.EventHistory, schema.HistoryChanged{})
	a.events.Publish(schema.EventWallet, schema.WalletChanged{State: a.WalletStatus().State})
	return a.endingView(to, ending), nil
}

// lenderOf returns the agent of the provider that the newest lease on the wallet's channel with it was with.
func (a *Agent) lenderOf(ctx context.Context, provider common.Address) (peer string, err error) {
	key := lease.ChannelKey{Renter: a.wallet.Address(), Provider: provider, Token: a.chain.Network().Token}
	known, err := a.db().Leases(ctx, store.LeaseFilter{Role: lease.Renter, Channel: &key, Limit: 1})
	if err != nil {
		return "", err
	}
	if len(known) == 0 {
		return "", condition.Errorf(condition.CloseRefused, "this computer has no lease with it and does not know where it is")
	}
	return known[0].Peer, nil
}

func (a *Agent) endingView(provider common.Address, e renter.Ending) schema.ChannelEnding {
	n := a.chain.Network()
	v := schema.ChannelEnding{Provider: provider.Hex(), Back: e.Back.String(), BackUSDMicro: money.USDMicro(e.Back, n.TokenDecimals),
		Paid: e.Paid.String(), PaidUSDMicro: money.USDMicro(e.Paid, n.TokenDecimals), Tx: e.Tx}
	if e.Tx != "" {
		v.ExplorerURL = n.ExplorerTx(common.HexToHash(e.Tx))
	}
	v.Sentences = []string{
		fmt.Sprintf("The lender %s is asked to end the deposit with you, now.", provider.Hex()),
		fmt.Sprintf("%s come back to your account %s.", money.MicroUSD(v.BackUSDMicro), a.wallet.Address().Hex()),
	}
	if !e.Paid.IsZero() {
		v.Sentences = append(v.Sentences, fmt.Sprintf("The lender gets %s, which you promised for finished work.", money.MicroUSD(v.PaidUSDMicro)))
	}
	v.Sentences = append(v.Sentences,
		"The lender pays the network's fee. It may be away, or say no: then nothing moves, and you can withdraw without it.",
		fmt.Sprintf("Your signature is good for %d minutes.", int(lease.CloseLife.Minutes())))
	return v
}
