package desk

import (
	"context"
	"fmt"
	"math/big"

	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/money"
)

// send drafts a transfer.
func (d *Draft) send(ctx context.Context, r schema.SpendRequest) error {
	n := d.Client.Network()
	switch d.To {
	case d.From:
		return condition.FieldErrorf("to", condition.InvalidInput, "that is the account that sends")
	case n.Token, n.Escrow:
		return condition.FieldErrorf("to", condition.InvalidInput, "that is a contract, which would keep the money for ever")
	}
	if r.Asset == "native" {
		return d.sendNative(ctx, r.Amount)
	}
	amount := d.Token
	if r.Amount != "max" {
		var err error
		if amount, err = words.Amount(r.Amount, d.Decimals()); err != nil {
			return err
		}
	}
	if err := words.Positive(amount); err != nil {
		return err
	}
	if amount.Cmp(d.Token) > 0 {
		return condition.FieldErrorf("amount", condition.InsufficientBalance, "the account holds %s", d.Token.Token(d.Decimals()))
	}
	d.Call = d.Client.TransferToken(d.To, amount.Big())
	d.View.Amount, d.View.AmountUSDMicro = amount.String(), money.USDMicro(amount, d.Decimals())
	d.Spends = d.View.AmountUSDMicro
	d.View.Title = "Send " + money.MicroUSD(d.View.AmountUSDMicro).String()
	d.View.Sentences = []string{
		fmt.Sprintf("%s %s go from your account %s to %s.", amount.Token(d.Decimals()), d.Symbol(), d.From.Hex(), d.To.Hex()),
		"Once it is final nobody can take it back.",
	}
	return d.Ask(ctx)
}

func (d *Draft) sendNative(ctx context.Context, text string) error {
	d.View.Asset = "native"
	var amount money.Amount
	if text != "max" {
		var err error
		if amount, err = words.Amount(text, words.NativeDecimals); err != nil {
			return err
		}
		if err := words.Positive(amount); err != nil {
			return err
		}
		if amount.Cmp(d.native) > 0 {
			return condition.FieldErrorf("amount", condition.InsufficientBalance, "the account holds %s", d.native.Token(words.NativeDecimals))
		}
		d.Call = d.Client.TransferNative(d.To, amount.Big())
		if err := d.Ask(ctx); err != nil {
			return err
		}
	} else {
		// What a transfer of a little costs is what one of all costs; the rest is the fee's.
		d.Call = d.Client.TransferNative(d.To, big.NewInt(1))
		if err := d.Ask(ctx); err != nil {
			return err
		}
		var enough bool
		if amount, enough = d.native.Sub(money.AtLeastZero(d.Quote.FeeWei)); !enough || amount.IsZero() {
			return condition.FieldErrorf("amount", condition.InsufficientGas, "the fee is more than the account holds")
		}
		d.Call = d.Client.TransferNative(d.To, amount.Big())
	}
	d.value = amount
	d.View.Amount = amount.String()
	usd, known := money.USDOfWei(amount.Big(), d.price)
	d.View.AmountUSDMicro, d.Spends = usd, usd
	if !known {
		d.View.Warnings = append(d.View.Warnings, "Nobody says what an ether is worth here, so the daily limit does not count this.")
	}
	d.View.Title = "Send " + amount.Token(words.NativeDecimals) + " ETH"
	d.View.Sentences = []string{
		fmt.Sprintf("%s ETH go from your account %s to %s.", amount.Token(words.NativeDecimals), d.From.Hex(), d.To.Hex()),
		"Once it is final nobody can take it back.",
	}
	return nil
}
