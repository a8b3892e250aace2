package apitest

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/money"
)

// PreviewSpend implements api.Spending.
func (a *Agent) PreviewSpend(_ context.Context, r schema.SpendRequest) (schema.SpendPreview, error) {
	if isQuarrel(r.Kind) {
		a.mu.Lock()
		defer a.mu.Unlock()
		return a.previewQuarrel(r)
	}
	if isGoverned(r.Kind) {
		a.mu.Lock()
		defer a.mu.Unlock()
		return a.previewGoverned(r)
	}
	if !strings.HasPrefix(r.To, "0x") {
		return schema.SpendPreview{}, condition.FieldErrorf("to", condition.InvalidInput, "%q is not an address", r.To)
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.wallet.State == "missing" {
		return schema.SpendPreview{}, a.unlocked()
	}
	amount := money.Amount{}
	switch {
	case r.Kind != "send":
		found := false
		for _, c := range a.wallet.Channels {
			if c.Other == r.To {
				found = true
				amount, _ = money.ParseUnits(c.Free)
			}
		}
		if !found {
			return schema.SpendPreview{}, missing("channel with", r.To)
		}
	case r.Amount == "max":
		amount, _ = money.ParseUnits(a.wallet.Balance)
	default:
		var err error
		if amount, err = money.ParseInput(r.Amount, 6); err != nil {
			return schema.SpendPreview{}, condition.FieldErrorf("amount", condition.InvalidInput, "%w", err)
		}
		if held, _ := money.ParseUnits(a.wallet.Balance); amount.Cmp(held) > 0 {
			return schema.SpendPreview{}, condition.FieldErrorf("amount", condition.InsufficientBalance, "the account holds %s", held.Token(6))
		}
	}
	a.shown++
	usd := amount.Big().Int64()
	v := schema.SpendPreview{ID: fmt.Sprintf("preview-%d", a.shown), Kind: r.Kind, Title: "Send " + money.MicroUSD(usd).String(), From: a.wallet.Address, To: r.To,
		Sentences: []string{amount.Token(6) + " tUSD go to " + r.To + ".", "The network charges at most $0.01 for it."}, Asset: "token", Amount: amount.String(), AmountUSDMicro: usd,
		FeeWei: "3000000000000", FeeExpectedWei: "2000000000000", FeeUSDMicro: 9_000, USDKnown: true, BalanceAfter: a.wallet.Balance, NativeAfter: a.wallet.Native,
		ExpiresAt: time.Now().Add(5 * time.Minute).Unix()}
	if r.Kind != "send" {
		v.Title = "Withdraw " + money.MicroUSD(usd).String()
	}
	if a.payout.Address != "" && a.payout.Address != r.To && r.Kind == "send" {
		v.Refused = schema.Reason{Code: string(condition.PayoutLocked), Text: "Money may be sent to the payout address only"}
		return v, nil
	}
	if a.previews == nil {
		a.previews = map[string]schema.SpendPreview{}
	}
	a.previews[v.ID] = v
	return v, nil
}

// Send implements api.Spending.
func (a *Agent) Send(_ context.Context, id string) (schema.WalletTransaction, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	v, ok := a.previews[id]
	if !ok {
		return schema.WalletTransaction{}, missing("preview", id)
	}
	if err := a.unlocked(); err != nil {
		return schema.WalletTransaction{}, err
	}
	delete(a.previews, id)
	if v.Kind == "send" {
		held, _ := new(big.Int).SetString(a.wallet.Balance, 10)
		sent, _ := new(big.Int).SetString(v.Amount, 10)
		a.wallet.Balance = held.Sub(held, sent).String()
		a.limits.SpentUSDMicro += v.AmountUSDMicro
	}
	if isQuarrel(v.Kind) {
		a.sendQuarrel(v, a.requests[v.ID])
	}
	if isGoverned(v.Kind) {
		a.sendGoverned(v)
	}
	kind := v.Kind
	t := schema.WalletTransaction{Hash: fmt.Sprintf("0x%064x", len(a.sent)+1), From: v.From, Nonce: int64(len(a.sent)), Kind: kind, Title: v.Title, To: v.To, Asset: v.Asset,
		Amount: v.Amount, State: "sent", At: time.Now().Unix(), FinalAfter: 3}
	a.sent = append([]schema.WalletTransaction{t}, a.sent...)
	return t, nil
}

// Transactions implements api.Spending. What was asked for once is a block further the next time.
func (a *Agent) Transactions(_ context.Context, q schema.TransactionQuery) ([]schema.WalletTransaction, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for i := range a.sent {
		a.step(i)
	}
	out := append([]schema.WalletTransaction(nil), a.sent...)
	if q.Limit > 0 && len(out) > q.Limit {
		out = out[:q.Limit]
	}
	return out, nil
}

func (a *Agent) step(i int) {
	t := &a.sent[i]
	t.Confirmations = min(t.Confirmations+1, t.FinalAfter)
	t.State, t.Block, t.FeeWei, t.FeeUSDMicro = "confirmed", 1, "2000000000000", 6_000
	if t.Confirmations == t.FinalAfter {
		t.State = "final"
	}
}

// Transaction implements api.Spending.
func (a *Agent) Transaction(_ context.Context, hash string) (schema.WalletTransaction, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for i := range a.sent {
		if a.sent[i].Hash == hash {
			a.step(i)
			return a.sent[i], nil
		}
	}
	return schema.WalletTransaction{}, missing("transaction", hash)
}

// DepositAddress implements api.Spending.
func (a *Agent) DepositAddress(context.Context) (schema.DepositAddress, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.wallet.State == "missing" {
		return schema.DepositAddress{}, condition.Errorf(condition.WalletMissing, "no address to send to")
	}
	return schema.DepositAddress{Address: a.wallet.Address, Name: "Account 1", Network: "devnet", ChainID: 1, TokenSymbol: "tUSD", URI: "ethereum:" + a.wallet.Address + "@1",
		Warning: "Send tUSD, or ether for fees, on the network devnet only."}, nil
}

// Limits implements api.Spending.
func (a *Agent) Limits(context.Context) (schema.Limits, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	v := a.limits
	v.LeftUSDMicro = max(v.DailyUSDMicro-v.SpentUSDMicro, 0)
	return v, nil
}

// SetLimits implements api.Spending.
func (a *Agent) SetLimits(ctx context.Context, r schema.LimitsRequest) (schema.Limits, error) {
	a.mu.Lock()
	loose := func(next, now int64) bool { return now != 0 && (next == 0 || next > now) }
	if loose(r.DailyUSDMicro, a.limits.DailyUSDMicro) || loose(r.PerLeaseUSDMicro, a.limits.PerLeaseUSDMicro) {
		if err := a.check(r.Passphrase); err != nil {
			a.mu.Unlock()
			return schema.Limits{}, err
		}
	}
	a.limits.DailyUSDMicro, a.limits.PerLeaseUSDMicro = r.DailyUSDMicro, r.PerLeaseUSDMicro
	a.mu.Unlock()
	return a.Limits(ctx)
}

const cooling = 48 * time.Hour

// Payout implements api.Spending.
func (a *Agent) Payout(context.Context) (schema.Payout, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.payout.CoolingSeconds = int64(cooling / time.Second)
	return a.payout, nil
}

// SetPayout implements api.Spending.
func (a *Agent) SetPayout(ctx context.Context, r schema.PayoutRequest) (schema.Payout, error) {
	a.mu.Lock()
	if err := a.check(r.Passphrase); err != nil {
		a.mu.Unlock()
		return schema.Payout{}, err
	}
	if a.payout.Address == "" {
		a.payout.Address = r.Address
	} else {
		now := time.Now()
		a.payout.Changing, a.payout.Next, a.payout.RequestedAt, a.payout.EffectiveAt = true, r.Address, now.Unix(), now.Add(cooling).Unix()
	}
	a.mu.Unlock()
	return a.Payout(ctx)
}

// CancelPayout implements api.Spending.
func (a *Agent) CancelPayout(ctx context.Context) (schema.Payout, error) {
	a.mu.Lock()
	if !a.payout.Changing {
		a.mu.Unlock()
		return schema.Payout{}, condition.Errorf(condition.NotFound, "no change waits")
	}
	a.payout = schema.Payout{Address: a.payout.Address}
	a.mu.Unlock()
	return a.Payout(ctx)
}

// Statement implements api.Spending: what the faucet gave, and what was sent.
func (a *Agent) Statement(context.Context, schema.StatementQuery) (schema.Statement, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	token := schema.AssetAccount{Asset: "token", Symbol: "tUSD", Decimals: 6, Opening: "0", Closing: a.wallet.Balance}
	held, _ := new(big.Int).SetString(a.wallet.Balance, 10)
	for _, t := range a.sent {
		if t.Kind != "send" {
			continue
		}
		token.Lines = append(token.Lines, schema.StatementLine{At: t.At, Kind: "sent", Amount: "-" + t.Amount, After: held.String(), Other: t.To, Tx: t.Hash})
		sent, _ := new(big.Int).SetString(t.Amount, 10)
		held.Add(held, sent)
	}
	if held.Sign() > 0 {
		token.Lines = append(token.Lines, schema.StatementLine{Kind: "faucet", Amount: held.String(), After: held.String()})
	}
	return schema.Statement{Account: a.wallet.Address, AsOf: time.Now().Unix(), Assets: []schema.AssetAccount{token}}, nil
}

// PreviewChannelEnd implements api.Spending.
func (a *Agent) PreviewChannelEnd(_ context.Context, provider string) (schema.ChannelEnding, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, c := range a.wallet.Channels {
		if c.Other == provider && c.Role == "renter" {
			free, _ := money.ParseUnits(c.Free)
			usd := money.USDMicro(free, 6)
			return schema.ChannelEnding{Provider: provider, Back: c.Free, BackUSDMicro: usd, Paid: "0",
				Sentences: []string{"The lender is asked to end the deposit.", money.MicroUSD(usd).String() + " come back."}}, nil
		}
	}
	return schema.ChannelEnding{}, missing("channel with", provider)
}

// EndChannel implements api.Spending.
func (a *Agent) EndChannel(ctx context.Context, provider string, r schema.ChannelEndRequest) (schema.ChannelEnding, error) {
	v, err := a.PreviewChannelEnd(ctx, provider)
	if err == nil && v.Back != r.Back {
		err = condition.Errorf(condition.Conflict, "%s would come back", v.Back)
	}
	if err != nil {
		return schema.ChannelEnding{}, err
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.wallet.Channels = slices.DeleteFunc(a.wallet.Channels, func(c schema.Channel) bool { return c.Other == provider && c.Role == "renter" })
	v.Tx = "0x" + strings.Repeat("c1", 32)
	return v, nil
}
