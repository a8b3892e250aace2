package agent

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/escrow"
	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/chain"
)

const (
	// previewLifetime is how long what was shown may still be signed; fees move.
	previewLifetime = 5 * time.Minute
	// maxPreviews bounds how many are kept; the oldest gives way.
	maxPreviews = 64
)

// A shown preview is what a person sees and the very transaction that will be signed.
type shown struct {
	view schema.SpendPreview
	call chain.Call
	fee  *big.Int
	// spends is what counts against the limit of a day.
	spends int64
	from   common.Address
	chain  uint64
	// complete, unless nil, signs what the call needs within it, and puts the call together; the preview itself signs nothing.
	complete func(ctx context.Context) (chain.Call, error)
	// recheck, unless nil, says whether what was allowed when it was shown still is.
	recheck func(ctx context.Context) (condition.Reason, error)
}

// previews are those that wait for a yes. The zero value is ready.
type previews struct {
	mu   sync.Mutex // guards the following field
	byID map[string]shown
}

func (p *previews) put(s shown) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.byID == nil {
		p.byID = map[string]shown{}
	}
	for len(p.byID) >= maxPreviews {
		oldest := ""
		for id, other := range p.byID {
			if oldest == "" || other.view.ExpiresAt < p.byID[oldest].view.ExpiresAt {
				oldest = id
			}
		}
		delete(p.byID, oldest)
	}
	p.byID[s.view.ID] = s
}

// take returns a preview once.
func (p *previews) take(id string) (shown, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	s, ok := p.byID[id]
	delete(p.byID, id)
	return s, ok
}

func (p *previews) clear() {
	p.mu.Lock()
	defer p.mu.Unlock()
	clear(p.byID)
}

// PreviewSpend implements api.Spending.
func (a *Agent) PreviewSpend(ctx context.Context, r schema.SpendRequest) (schema.SpendPreview, error) {
	from := a.wallet.Address()
	if from == (common.Address{}) {
		return schema.SpendPreview{}, condition.Errorf(condition.WalletMissing, "there is nothing to spend")
	}
	to, err := parseReceiver(r)
	if err != nil {
		return schema.SpendPreview{}, err
	}
	client, err := a.chain.Use()
	if err != nil {
		return schema.SpendPreview{}, err
	}
	token, native, err := a.chain.Balances(ctx, from)
	if err != nil {
		return schema.SpendPreview{}, err
	}
	d := draft{a: a, client: client, price: a.chain.NativePrice(ctx, client), from: from, to: to, token: token, native: money.AtLeastZero(native)}
	d.view = schema.SpendPreview{Kind: r.Kind, From: from.Hex(), To: to.Hex(), Asset: "token", Amount: "0", Warnings: []string{}, ExpiresAt: a.now().Add(previewLifetime).Unix()}
	switch r.Kind {
	case "send":
		err = d.send(ctx, r)
	case "thaw":
		err = d.channel(ctx, true)
	case "withdraw":
		err = d.channel(ctx, false)
	case "open_dispute", "answer_dispute", "reply_dispute", "settle_dispute", "collect_dispute", "withdraw_dispute", "prove_double_sale":
		err = escrow.Governed(d.disputed(ctx, r))
	default:
		err = escrow.Governed(d.governed(ctx, r))
	}
	if err != nil {
		return schema.SpendPreview{}, err
	}
	if err := d.finish(ctx); err != nil {
		return schema.SpendPreview{}, err
	}
	s := shown{view: d.view, call: d.call, fee: d.quote.FeeWei, spends: d.spends, from: from, chain: client.Network().ChainID,
		complete: d.complete, recheck: d.recheck}
	s.view.ID = digestOf(s)
	if s.view.Refused.Code == "" {
		a.desk.previews.put(s)
	}
	return s.view, nil
}

// parseReceiver reads the other side of a request, where its kind has one.
func parseReceiver(r schema.SpendRequest) (common.Address, error) {
	switch r.Kind {
	case "stake", "claim_rewards", "vote", "maintenance", "cancel_payout_address":
		return common.Address{}, nil
	case "open_dispute", "answer_dispute", "reply_dispute", "settle_dispute", "collect_dispute", "withdraw_dispute", "prove_double_sale":
		return common.Address{}, nil
	case "unbond", "withdraw_stake", "delegate_votes":
		if r.To == "" {
			return common.Address{}, nil // the own pool; the account itself
		}
	}
	return words.Address("to", r.To)
}

// digestOf names what is shown together with what would be signed; a random part keeps two of the same apart.
func digestOf(s shown) string {
	raw, err := json.Marshal([]any{s.view, s.call.To, s.call.Data, s.call.Value.String(), s.fee, s.chain, rand.Text()})
	if err != nil {
		panic(err) // developer error: all of these have JSON
	}
	sum := sha256.Sum256(raw)
	return hex.EncodeToString(sum[:])
}

// draft is a preview in the making.
type draft struct {
	a             *Agent
	client        *chain.Client
	price         *big.Int
	from, to      common.Address
	token, native money.Amount // what the account holds

	view   schema.SpendPreview
	call   chain.Call
	quote  chain.Quote
	value  money.Amount // wei that leave besides the fee
	spends int64
	// See shown.
	complete func(ctx context.Context) (chain.Call, error)
	recheck  func(ctx context.Context) (condition.Reason, error)
}

func (d *draft) decimals() uint8 { return d.client.Network().TokenDecimals }

func (d *draft) symbol() string { return d.a.chain.Status().TokenSymbol }

func (d *draft) refuse(why condition.Reason) {
	if d.view.Refused.Code == "" && !why.IsZero() {
		d.view.Refused = words.Reason(why)
	}
}

// send drafts a transfer.
func (d *draft) send(ctx context.Context, r schema.SpendRequest) error {
	n := d.client.Network()
	switch d.to {
	case d.from:
		return condition.FieldErrorf("to", condition.InvalidInput, "that is the account that sends")
	case n.Token, n.Escrow:
		return condition.FieldErrorf("to", condition.InvalidInput, "that is a contract, which would keep the money for ever")
	}
	if r.Asset == "native" {
		return d.sendNative(ctx, r.Amount)
	}
	amount := d.token
	if r.Amount != "max" {
		var err error
		if amount, err = words.Amount(r.Amount, d.decimals()); err != nil {
			return err
		}
	}
	if err := words.Positive(amount); err != nil {
		return err
	}
	if amount.Cmp(d.token) > 0 {
		return condition.FieldErrorf("amount", condition.InsufficientBalance, "the account holds %s", d.token.Token(d.decimals()))
	}
	d.call = d.client.TransferToken(d.to, amount.Big())
	d.view.Amount, d.view.AmountUSDMicro = amount.String(), money.USDMicro(amount, d.decimals())
	d.spends = d.view.AmountUSDMicro
	d.view.Title = "Send " + money.MicroUSD(d.view.AmountUSDMicro).String()
	d.view.Sentences = []string{
		fmt.Sprintf("%s %s go from your account %s to %s.", amount.Token(d.decimals()), d.symbol(), d.from.Hex(), d.to.Hex()),
		"Once it is final nobody can take it back.",
	}
	return d.ask(ctx)
}

func (d *draft) sendNative(ctx context.Context, text string) error {
	d.view.Asset = "native"
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
		d.call = d.client.TransferNative(d.to, amount.Big())
		if err := d.ask(ctx); err != nil {
			return err
		}
	} else {
		// What a transfer of a little costs is what one of all costs; the rest is the fee's.
		d.call = d.client.TransferNative(d.to, big.NewInt(1))
		if err := d.ask(ctx); err != nil {
			return err
		}
		var enough bool
		if amount, enough = d.native.Sub(money.AtLeastZero(d.quote.FeeWei)); !enough || amount.IsZero() {
			return condition.FieldErrorf("amount", condition.InsufficientGas, "the fee is more than the account holds")
		}
		d.call = d.client.TransferNative(d.to, amount.Big())
	}
	d.value = amount
	d.view.Amount = amount.String()
	usd, known := money.USDOfWei(amount.Big(), d.price)
	d.view.AmountUSDMicro, d.spends = usd, usd
	if !known {
		d.view.Warnings = append(d.view.Warnings, "Nobody says what an ether is worth here, so the daily limit does not count this.")
	}
	d.view.Title = "Send " + amount.Token(words.NativeDecimals) + " ETH"
	d.view.Sentences = []string{
		fmt.Sprintf("%s ETH go from your account %s to %s.", amount.Token(words.NativeDecimals), d.from.Hex(), d.to.Hex()),
		"Once it is final nobody can take it back.",
	}
	return nil
}

// channel drafts the two steps in which a deposit comes back.
func (d *draft) channel(ctx context.Context, thaw bool) error {
	ch, err := d.client.Channel(ctx, d.from, d.to)
	if err != nil {
		return escrow.Explain(err)
	}
	if ch.Balance.Sign() == 0 {
		return condition.FieldErrorf("to", condition.NotFound, "nothing is deposited for %s", d.to)
	}
	deposit := money.MustBig(ch.Balance)
	key := lease.ChannelKey{Renter: d.from, Provider: d.to, Token: d.client.Network().Token}
	if err := d.a.chain.Refresh(ctx, key); err != nil {
		return err
	}
	ledger, err := d.a.db().Ledger(ctx, lease.Renter, key)
	if err != nil {
		return err
	}
	owed := ledger.Best.Minus(money.AtLeastZero(ch.Claimed)) // promised and not collected yet
	back := deposit.Minus(owed)
	d.view.Amount, d.view.AmountUSDMicro = back.String(), money.USDMicro(back, d.decimals())
	dollars := money.MicroUSD(d.view.AmountUSDMicro).String()
	if thaw {
		d.call = d.client.RequestWithdrawCall(d.to)
		period, err := d.client.ThawPeriod(ctx)
		if err != nil {
			return escrow.Explain(err)
		}
		d.view.Title = "Begin to withdraw " + dollars
		d.view.Sentences = []string{
			fmt.Sprintf("Your deposit for %s begins to thaw. In %s you can withdraw what is left of it.", d.to.Hex(), period),
			"Until then the provider can still collect what you promised for finished work, and opens no new lease on this deposit.",
		}
	} else {
		d.call = d.client.WithdrawCall(d.to)
		d.view.Title = "Withdraw " + dollars
		d.view.Sentences = []string{fmt.Sprintf("What is left of your deposit for %s, now %s, comes back to your account %s.", d.to.Hex(), dollars, d.from.Hex())}
		if ch.ThawEndsAt == 0 {
			d.refuse(condition.Newf(condition.Conflict, "the withdrawal was not begun"))
		}
	}
	if !owed.IsZero() {
		d.view.Sentences = append(d.view.Sentences, fmt.Sprintf("Of it %s are promised to the provider and not collected yet.",
			money.MicroUSD(money.USDMicro(owed, d.decimals()))))
	}
	if err := d.ask(ctx); err != nil {
		return err
	}
	// The contract goes by the chain's clock, so its refusal and not ours decides.
	if !thaw && ch.ThawEndsAt != 0 && d.view.Refused.Code == string(condition.TransactionFailed) {
		d.view.Refused = words.Reason(condition.Newf(condition.Conflict, "the deposit thaws until %s", time.Unix(int64(ch.ThawEndsAt), 0).Format(time.DateTime)))
	}
	return nil
}

// ask finds out what the network would charge. A contract that would refuse is no error of the input.
func (d *draft) ask(ctx context.Context) error {
	quote, err := d.client.Quote(ctx, d.from, d.call)
	d.quote = quote
	switch {
	case errors.Is(err, chain.ErrReverted), errors.Is(err, chain.ErrInsufficientGas):
		// Which fee is asked for something that cannot be done does not matter.
		d.quote = chain.Quote{FeeWei: new(big.Int), ExpectedWei: new(big.Int)}
		d.refuse(condition.Of(escrow.Explain(err)))
		return nil
	case err != nil:
		return escrow.Explain(err)
	}
	return nil
}

// finish adds fee, what is left, and what stands in the way.
func (d *draft) finish(ctx context.Context) error {
	v := &d.view
	fee := money.AtLeastZero(d.quote.FeeWei)
	v.FeeWei, v.FeeExpectedWei = fee.String(), d.quote.ExpectedWei.String()
	v.FeeUSDMicro, v.USDKnown = money.USDOfWei(d.quote.FeeWei, d.price)
	charge := fmt.Sprintf("The network charges at most %s ETH for it.", fee.Token(words.NativeDecimals))
	if v.USDKnown {
		charge = fmt.Sprintf("The network charges at most %s for it (%s ETH).", money.MicroUSD(v.FeeUSDMicro), fee.Token(words.NativeDecimals))
	}
	v.Sentences = append(v.Sentences, charge)
	need := d.value.Add(fee)
	left, enough := d.native.Sub(need)
	if !enough {
		d.refuse(condition.Newf(condition.InsufficientGas, "the account holds %s ETH and %s are needed", d.native.Token(words.NativeDecimals), need.Token(words.NativeDecimals)))
	}
	after := d.token
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
		if _, err := d.a.wallet.Account(d.to); err == nil {
			v.Sentences = append(v.Sentences, "The receiver is another account of this wallet.")
		}
		why, err := d.a.payoutRefused(ctx, d.to)
		if err != nil {
			return err
		}
		d.refuse(why)
	}
	if limited(v.Kind) {
		why, err := d.a.spendRefused(ctx, d.spends)
		if err != nil {
			return err
		}
		d.refuse(why)
	}
	d.refuse(d.a.WalletReason())
	return nil
}
