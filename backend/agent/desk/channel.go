package desk

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/link"
	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/chain"
)

// channel drafts the two steps in which a deposit comes back.
func (d *Draft) channel(ctx context.Context, thaw bool) error {
	ch, err := d.Client.Channel(ctx, d.From, d.To)
	if err != nil {
		return link.Explain(err)
	}
	if ch.Balance.Sign() == 0 {
		return condition.FieldErrorf("to", condition.NotFound, "nothing is deposited for %s", d.To)
	}
	deposit := money.MustBig(ch.Balance)
	key := lease.ChannelKey{Renter: d.From, Provider: d.To, Token: d.Client.Network().Token}
	if err := d.desk.c.Chain.Refresh(ctx, key); err != nil {
		return err
	}
	ledger, err := d.desk.c.Store().Ledger(ctx, lease.Renter, key)
	if err != nil {
		return err
	}
	owed := ledger.Best.Minus(money.AtLeastZero(ch.Claimed)) // promised and not collected yet
	back := deposit.Minus(owed)
	d.View.Amount, d.View.AmountUSDMicro = back.String(), money.USDMicro(back, d.Decimals())
	dollars := money.MicroUSD(d.View.AmountUSDMicro).String()
	if thaw {
		d.Call = d.Client.RequestWithdrawCall(d.To)
		period, err := d.Client.ThawPeriod(ctx)
		if err != nil {
			return link.Explain(err)
		}
		d.View.Title = "Begin to withdraw " + dollars
		d.View.Sentences = []string{
			fmt.Sprintf("Your deposit for %s begins to thaw. In %s you can withdraw what is left of it.", d.To.Hex(), words.InDays(period)),
			"Until then the provider can still collect what you promised for finished work, and opens no new lease on this deposit.",
		}
	} else {
		d.Call = d.Client.WithdrawCall(d.To)
		d.View.Title = "Withdraw " + dollars
		d.View.Sentences = []string{fmt.Sprintf("What is left of your deposit for %s, now %s, comes back to your account %s.", d.To.Hex(), dollars, d.From.Hex())}
		if ch.ThawEndsAt == 0 {
			d.Refuse(condition.Newf(condition.Conflict, "the withdrawal was not begun"))
		}
	}
	if !owed.IsZero() {
		d.View.Sentences = append(d.View.Sentences, fmt.Sprintf("Of it %s are promised to the provider and not collected yet.",
			money.MicroUSD(money.USDMicro(owed, d.Decimals()))))
	}
	if err := d.Ask(ctx); err != nil {
		return err
	}
	// The contract goes by the chain's clock, so its refusal and not ours decides.
	if !thaw && ch.ThawEndsAt != 0 && d.View.Refused.Code == string(condition.TransactionFailed) {
		d.View.Refused = words.Reason(condition.Newf(condition.Conflict, "the deposit thaws until %s", time.Unix(int64(ch.ThawEndsAt), 0).Format(time.DateTime)))
	}
	return nil
}

// ThawChannel implements api.Wallet.
func (k *Desk) ThawChannel(ctx context.Context, other string) (schema.Transaction, error) {
	return k.onChannel(ctx, other, "withdrawal requested", (*chain.Client).RequestWithdraw)
}

// WithdrawChannel implements api.Wallet.
func (k *Desk) WithdrawChannel(ctx context.Context, other string) (schema.Transaction, error) {
	return k.onChannel(ctx, other, "withdrawal", (*chain.Client).Withdraw)
}

func (k *Desk) onChannel(ctx context.Context, other, purpose string,
	do func(*chain.Client, context.Context, chain.Signer, common.Address) (chain.Receipt, error),
) (schema.Transaction, error) {
	if !common.IsHexAddress(other) {
		return schema.Transaction{}, condition.Errorf(condition.InvalidInput, "%q is not an address", words.Clip(other, 64))
	}
	client, err := k.c.Chain.Use()
	if err != nil {
		return schema.Transaction{}, err
	}
	if why := k.c.Keys.WalletReason(); !why.IsZero() {
		return schema.Transaction{}, &condition.Error{Reason: why}
	}
	provider := common.HexToAddress(other)
	receipt, err := do(client, ctx, k.c.Chain.Signer(), provider)
	if err != nil {
		return schema.Transaction{}, link.Explain(err)
	}
	key := lease.ChannelKey{Renter: k.c.Wallet.Address(), Provider: provider, Token: client.Network().Token}
	if err := k.c.Chain.Refresh(ctx, key); err != nil {
		return schema.Transaction{}, err
	}
	k.c.Changed()
	return schema.Transaction{Hash: receipt.TxHash.Hex(), Purpose: purpose, State: "done", At: k.c.Now().Unix()}, nil
}
