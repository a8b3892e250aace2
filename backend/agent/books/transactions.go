package books

import (
	"cmp"
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/chain"
)

// Transactions implements api.Spending.
func (b *Books) Transactions(ctx context.Context, q schema.TransactionQuery) ([]schema.WalletTransaction, error) {
	if q.Limit == 0 {
		q.Limit = 100
	}
	all, err := b.c.Store().Transactions(ctx, q.Limit)
	if err != nil {
		return nil, err
	}
	b.wantLedger()
	p, err := b.progress(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]schema.WalletTransaction, 0, len(all))
	for _, t := range all {
		v, err := p.view(ctx, t)
		if err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	foreign, err := b.foreign(ctx, q.Limit)
	if err != nil {
		return nil, err
	}
	// Ours stay in the order of their nonces where they are as old.
	out = append(out, foreign...)
	slices.SortStableFunc(out, func(x, y schema.WalletTransaction) int { return cmp.Compare(y.At, x.At) })
	return out[:min(len(out), q.Limit)], nil
}

// Transaction implements api.Spending.
func (b *Books) Transaction(ctx context.Context, hash string) (schema.WalletTransaction, error) {
	raw := common.FromHex(hash)
	if len(raw) != common.HashLength {
		return schema.WalletTransaction{}, condition.Errorf(condition.InvalidInput, "%q is not the hash of a transaction", words.Clip(hash, 70))
	}
	t, err := b.c.Store().Transaction(ctx, common.BytesToHash(raw))
	if condition.Is(err, condition.NotFound) {
		return b.foreignOne(ctx, common.BytesToHash(raw))
	}
	if err != nil {
		return schema.WalletTransaction{}, err
	}
	p, err := b.progress(ctx)
	if err != nil {
		return schema.WalletTransaction{}, err
	}
	return p.view(ctx, t)
}

// progress is what is needed to say how far transactions are, all at one moment.
type progress struct {
	b       *Books
	client  *chain.Client // nil while the chain cannot be asked
	network chain.Network
	head    uint64
	price   *big.Int
	income  map[common.Hash][]store.LedgerLine
}

func (b *Books) progress(ctx context.Context) (*progress, error) {
	p := &progress{b: b, network: b.c.Chain.Network()}
	if client, err := b.c.Chain.Use(); err == nil {
		if p.head, err = client.BlockNumber(ctx); err == nil {
			p.client = client
		}
	}
	p.price = b.c.Chain.NativePrice(ctx, p.client)
	var err error
	p.income, err = b.c.Store().OwnIncome(ctx)
	return p, err
}

// brought says what a transaction brought that does not say so itself, in the asset that it is about. What is collected and comes back
// is known when the ledger has it.
func (p *progress) brought(v *schema.WalletTransaction, hash common.Hash) {
	var sum money.Amount
	for _, l := range p.income[hash] {
		if string(l.Asset) == v.Asset {
			sum = sum.Add(l.Amount)
		}
	}
	if v.Amount == "0" && !sum.IsZero() {
		v.Amount = sum.String()
	}
}

func (p *progress) view(ctx context.Context, t store.Transaction) (schema.WalletTransaction, error) {
	v := schema.WalletTransaction{Hash: t.Hash.Hex(), From: t.From.Hex(), Nonce: int64(t.Nonce), Kind: "other", Title: t.Purpose, Asset: "token", Amount: "0",
		State: "stored", At: t.AtMS / 1000, FinalAfter: int64(p.network.FinalBlocks()), ExplorerURL: p.network.ExplorerTx(t.Hash)}
	if action, err := p.network.Describe(t.Raw); err == nil {
		p.describe(&v, action)
	}
	p.brought(&v, t.Hash)
	receipt, mined, err := p.b.c.Store().Receipt(ctx, t.Hash)
	if err != nil {
		return v, err
	}
	if !mined && p.client != nil {
		receipt, mined = p.look(ctx, t, &v)
	}
	if mined {
		v.State, v.Block, v.MinedAt, v.FeeWei = "confirmed", int64(receipt.Block), receipt.MinedMS/1000, receipt.FeeWei.String()
		v.FeeUSDMicro, _ = money.USDOfWei(receipt.FeeWei.Big(), p.price)
		if p.head >= receipt.Block {
			v.Confirmations = int64(p.head-receipt.Block) + 1
		}
		if t.Final || v.Confirmations >= v.FinalAfter {
			v.State = "final"
		}
	}
	if t.State == store.TransactionFailed || (mined && !receipt.Succeeded) {
		v.State, v.Reason = "failed", words.Reason(condition.New(condition.TransactionFailed, t.Error))
	}
	return v, nil
}

// look asks the chain for a transaction that no receipt is stored of.
func (p *progress) look(ctx context.Context, t store.Transaction, v *schema.WalletTransaction) (store.Receipt, bool) {
	m, ok, err := p.client.MinedReceipt(ctx, t.Hash)
	switch {
	case err != nil:
		return store.Receipt{}, false
	case ok:
		return receiptOf(m), true
	case t.State != store.TransactionPending:
		return store.Receipt{}, false
	}
	if known, err := p.client.Known(ctx, t.Hash); err == nil && known {
		v.State = "sent"
	}
	return store.Receipt{}, false
}

// describe says in plain words what a transaction does.
func (p *progress) describe(v *schema.WalletTransaction, action chain.Action) {
	v.Kind, v.Amount = action.Kind, action.Amount.String()
	if action.Native {
		v.Asset = string(store.AssetNative)
	}
	if action.Moon {
		v.Asset = string(store.AssetMoon)
	}
	text := said(p.network, store.Asset(v.Asset), money.AtLeastZero(action.Amount))
	other := "somebody"
	if action.Other != (common.Address{}) {
		v.To = action.Other.Hex()
		other = v.To
	}
	switch action.Kind {
	case "send":
		v.Title = fmt.Sprintf("Send %s to %s", text, other)
	case "deposit":
		v.Title = fmt.Sprintf("Deposit %s for leases with %s", text, other)
	case "redemption":
		v.Title = "Collect what leases earned"
		if v.To != "" {
			v.Title = "Collect what leases of " + other + " earned"
		}
	case "forward":
		v.Title = fmt.Sprintf("Pay the network's fee for a deposit of %s by %s", text, other)
		v.Amount = "0" // it is not ours
	case "thaw":
		v.Title = "Begin to withdraw the deposit for " + other
	case "withdraw":
		v.Title = "Withdraw the deposit for " + other
	case "close":
		v.Title = "Close a channel"
	case "stake":
		v.Title = "Stake " + text
	case "delegate_stake":
		v.Title = fmt.Sprintf("Stake %s on %s", text, other)
	case "unbond":
		v.Title = "Begin to take stake out of " + other
	case "withdraw_stake":
		v.Title = "Withdraw stake from " + other
	case "maintenance":
		v.Title = "Announce maintenance"
	case "payout_address":
		v.Title = "Pay stake and rewards to " + other
	case "cancel_payout_address":
		v.Title = "Keep the payout address"
	case "claim_rewards":
		v.Title = "Claim rewards"
	case "delegate_votes":
		v.Title = "Let " + other + " vote"
	case "vote":
		v.Title = "Vote on a proposal"
	case "propose":
		v.Title = "Propose a change of the rules"
	case "cancel_proposal":
		v.Title = "Withdraw a proposal"
	case "queue_proposal":
		v.Title = "Have an accepted change wait its time"
	case "execute_proposal":
		v.Title = "Put an accepted change into effect"
	case "open_dispute":
		v.Title = "Open a case"
	case "answer_dispute":
		v.Title = "Answer a case"
	case "reply_dispute":
		v.Title = "Reply in a case"
	case "settle_dispute":
		v.Title = "Settle a case"
	case "collect_dispute":
		v.Title = "Collect a penalty"
	case "withdraw_dispute":
		v.Title = "Withdraw what cases put down"
	case "prove_double_sale":
		v.Title = "Prove that a device was sold twice"
	}
}
