package desk

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/link"
	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/chain"
)

// Draft is a preview in the making. It belongs to one goroutine. Whoever drafts sets Call and Quote, the latter by Ask or
// AskWithPermit, and what View says of it; the desk has filled in the rest before, and adds fee, balances and refusals after.
type Draft struct {
	// Client is the connection to the chain that the draft is made with.
	Client *chain.Client
	// From is the account that signs, To the other side where the request names one.
	From, To common.Address
	// Token is what the account holds of the token.
	Token money.Amount
	// View is what the person will see.
	View schema.SpendPreview
	// Call is what will be sent, and Quote what the network would charge for it.
	Call  chain.Call
	Quote chain.Quote
	// Spends is what counts against the limit of a day, in micro-dollars.
	Spends int64
	// Complete, unless nil, signs what the call needs within it, and puts the call together; the preview itself signs nothing.
	Complete func(ctx context.Context) (chain.Call, error)
	// Recheck, unless nil, says whether what was allowed when it was shown still is.
	Recheck func(ctx context.Context) (condition.Reason, error)

	desk   *Desk
	price  *big.Int
	native money.Amount // what the account holds of the network's coin
	value  money.Amount // wei that leave besides the fee
}

// A Drafter drafts what a request of some kinds asks for.
type Drafter func(ctx context.Context, d *Draft, r schema.SpendRequest) error

// Signer signs transactions, and permits within them, with the wallet's account.
func (d *Draft) Signer() chain.Signer { return d.desk.c.Chain.Signer() }

// Decimals are those of the token.
func (d *Draft) Decimals() uint8 { return d.Client.Network().TokenDecimals }

// Symbol is how the token is called.
func (d *Draft) Symbol() string { return d.desk.c.Chain.Status().TokenSymbol }

// Refuse says why it cannot be sent, unless something was said before; the person sees the preview all the same.
func (d *Draft) Refuse(why condition.Reason) {
	if d.View.Refused.Code == "" && !why.IsZero() {
		d.View.Refused = words.Reason(why)
	}
}

// Ask finds out what the network would charge. A contract that would refuse is no error of the input.
func (d *Draft) Ask(ctx context.Context) error {
	quote, err := d.Client.Quote(ctx, d.From, d.Call)
	d.Quote = quote
	switch {
	case errors.Is(err, chain.ErrReverted), errors.Is(err, chain.ErrInsufficientGas):
		// Which fee is asked for something that cannot be done does not matter.
		d.Quote = chain.Quote{FeeWei: new(big.Int), ExpectedWei: new(big.Int)}
		d.Refuse(condition.Of(link.Explain(err)))
		return nil
	case err != nil:
		return link.Explain(err)
	}
	return nil
}

// AboutMoon says that a draft is about so much MOON, and what is left of what the account holds.
func (d *Draft) AboutMoon(amount, after *big.Int) {
	d.View.Asset, d.View.Amount = "moon", money.MustBig(amount).String()
	if after != nil {
		d.View.MoonAfter = after.String()
	}
}

// Locked says why money that goes to an address would break the payout lock. The account itself is no way around it.
func (d *Draft) Locked(ctx context.Context, to common.Address) error {
	d.Recheck = func(ctx context.Context) (condition.Reason, error) {
		if to == d.From {
			return condition.Reason{}, nil
		}
		return d.desk.payoutRefused(ctx, to)
	}
	why, err := d.Recheck(ctx)
	d.Refuse(why)
	return err
}

// AskWithPermit asks about a call whose permit is signed only when it is sent: what the contract would refuse is found out
// without it, and the fee is that of the most gas that it takes.
func (d *Draft) AskWithPermit(ctx context.Context, gasUnits int64) error {
	if _, err := d.Client.Quote(ctx, d.From, d.Call); err != nil && !chain.AllowanceMissing(err) {
		if !errors.Is(err, chain.ErrReverted) && !errors.Is(err, chain.ErrInsufficientGas) {
			return err
		}
		d.Refuse(condition.Of(link.Explain(err)))
	}
	most, expected, err := d.Client.GasPrice(ctx)
	if err != nil {
		return err
	}
	gas := big.NewInt(gasUnits)
	d.Quote = chain.Quote{FeeWei: most.Mul(most, gas), ExpectedWei: expected.Mul(expected, gas)}
	return nil
}

// finish adds fee, what is left, and what stands in the way.
func (d *Draft) finish(ctx context.Context) error {
	v := &d.View
	fee := money.AtLeastZero(d.Quote.FeeWei)
	v.FeeWei, v.FeeExpectedWei = fee.String(), d.Quote.ExpectedWei.String()
	v.FeeUSDMicro, v.USDKnown = money.USDOfWei(d.Quote.FeeWei, d.price)
	charge := fmt.Sprintf("The network charges at most %s ETH for it.", fee.Token(words.NativeDecimals))
	if v.USDKnown {
		charge = fmt.Sprintf("The network charges at most %s for it (%s ETH).", money.MicroUSD(v.FeeUSDMicro), fee.Token(words.NativeDecimals))
	}
	v.Sentences = append(v.Sentences, charge)
	need := d.value.Add(fee)
	left, enough := d.native.Sub(need)
	if !enough {
		d.Refuse(condition.Newf(condition.InsufficientGas, "the account holds %s ETH and %s are needed", d.native.Token(words.NativeDecimals), need.Token(words.NativeDecimals)))
	}
	after := d.Token
	if (v.Kind == "send" || v.Kind == "open_dispute") && v.Asset == "token" {
		spent, err := money.ParseUnits(v.Amount)
		if err != nil {
			return err
		}
		after = after.Minus(spent)
	} else if v.Asset == "token" && (v.Kind == "withdraw" || v.Kind == "withdraw_dispute") {
		back, err := money.ParseUnits(v.Amount)
		if err != nil {
			return err
		}
		after = after.Add(back)
	}
	v.BalanceAfter, v.NativeAfter = after.String(), left.String()
	if v.Kind == "send" {
		if _, err := d.desk.c.Wallet.Account(d.To); err == nil {
			v.Sentences = append(v.Sentences, "The receiver is another account of this wallet.")
		}
		why, err := d.desk.payoutRefused(ctx, d.To)
		if err != nil {
			return err
		}
		d.Refuse(why)
	}
	if limited(v.Kind) {
		why, err := d.desk.spendRefused(ctx, d.Spends)
		if err != nil {
			return err
		}
		d.Refuse(why)
	}
	d.Refuse(d.desk.c.Keys.WalletReason())
	return nil
}
