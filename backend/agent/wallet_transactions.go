package agent

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/escrow"
	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/chain"
)

// How many blocks make a transaction final for us. A development chain never takes a block back; Arbitrum's sequencer orders
// blocks for good unless the layer below is reorganised, which 64 of its blocks (about 16 s) show in practice.
const (
	finalOnDevnet = 3
	finalBlocks   = chain.DefaultFinality
)

func finalAfter(n chain.Network) int64 {
	if n.Name == chain.Devnet {
		return finalOnDevnet
	}
	return finalBlocks
}

// Transactions implements api.Spending.
func (a *Agent) Transactions(ctx context.Context, q schema.TransactionQuery) ([]schema.WalletTransaction, error) {
	if q.Limit == 0 {
		q.Limit = 100
	}
	all, err := a.db().Transactions(ctx, q.Limit)
	if err != nil {
		return nil, err
	}
	p := a.progress(ctx)
	out := make([]schema.WalletTransaction, 0, len(all))
	for _, t := range all {
		v, err := p.view(ctx, t)
		if err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, nil
}

// Transaction implements api.Spending.
func (a *Agent) Transaction(ctx context.Context, hash string) (schema.WalletTransaction, error) {
	raw := common.FromHex(hash)
	if len(raw) != common.HashLength {
		return schema.WalletTransaction{}, condition.Errorf(condition.InvalidInput, "%q is not the hash of a transaction", words.Clip(hash, 70))
	}
	t, err := a.db().Transaction(ctx, common.BytesToHash(raw))
	if err != nil {
		return schema.WalletTransaction{}, err
	}
	return a.progress(ctx).view(ctx, t)
}

// progress is what is needed to say how far transactions are, all at one moment.
type progress struct {
	a       *Agent
	client  *chain.Client // nil while the chain cannot be asked
	network chain.Network
	head    uint64
	price   *big.Int
}

func (a *Agent) progress(ctx context.Context) *progress {
	p := &progress{a: a, network: a.chain.Network()}
	client, err := a.chain.Use()
	if err == nil {
		if p.head, err = client.BlockNumber(ctx); err == nil {
			p.client = client
		}
	}
	p.price = a.chain.NativePrice(ctx, p.client)
	return p
}

func (p *progress) view(ctx context.Context, t store.Transaction) (schema.WalletTransaction, error) {
	v := schema.WalletTransaction{Hash: t.Hash.Hex(), From: t.From.Hex(), Nonce: int64(t.Nonce), Kind: "other", Title: t.Purpose, Asset: "token", Amount: "0",
		State: "stored", At: t.AtMS / 1000, FinalAfter: finalAfter(p.network), ExplorerURL: p.network.ExplorerTx(t.Hash)}
	if action, err := p.network.Describe(t.Raw); err == nil {
		p.describe(&v, action)
	}
	receipt, mined, err := p.a.db().Receipt(ctx, t.Hash)
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

func receiptOf(m chain.Mined) store.Receipt {
	return store.Receipt{Hash: m.TxHash, Block: m.Block, MinedMS: int64(m.Time) * 1000, FeeWei: money.AtLeastZero(m.FeeWei), Succeeded: m.Succeeded}
}

// describe says in plain words what a transaction does.
func (p *progress) describe(v *schema.WalletTransaction, action chain.Action) {
	v.Kind, v.Amount = action.Kind, action.Amount.String()
	amount := money.AtLeastZero(action.Amount)
	text := money.MicroUSD(money.USDMicro(amount, p.network.TokenDecimals)).String()
	if action.Native {
		v.Asset, text = "native", amount.Token(words.NativeDecimals)+" ETH"
	}
	if action.Moon {
		v.Asset, text = "moon", words.Moon(action.Amount)
	}
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

// track tells clients that the wallet may have changed, and lets the tracker look at its transactions.
func (a *Agent) track() {
	a.walletChanged()
	a.trackAgain()
}

// trackAgain wakes the tracker, which looks at all transactions whatever the block.
func (a *Agent) trackAgain() {
	select {
	case a.desk.tracked <- struct{}{}:
	default: // it is about to look
	}
}

// headSeen lets the tracker look at a new block.
func (a *Agent) headSeen(block uint64) {
	a.desk.head.Store(block)
	select {
	case a.desk.moved <- struct{}{}:
	default: // it has not come to the last one yet
	}
}

const (
	// trackEvery is how often the chain is asked for a new block while a transaction is on its way, should nobody tell of it.
	trackEvery = time.Second
	// ledgerBlocks is how many blocks the ledger may be behind when nobody asks for it. It reads the chain in several calls;
	// and of twice as many blocks it could still find out where each amount came from.
	ledgerBlocks = 60
)

// trackTransactions follows transactions until they are final, tells clients of each step, and keeps the ledger up to date.
// While no transaction is on its way it asks the chain nothing and wakes only to count the blocks that the follower tells of.
func (a *Agent) trackTransactions(ctx context.Context) error {
	again := time.NewTimer(trackEvery)
	defer again.Stop()
	var head, ledgered uint64
	open, asked := false, true
	for {
		client, err := a.chain.Use()
		if err == nil {
			now := a.desk.head.Load()
			if open || asked {
				if n, err := client.BlockNumber(ctx); err == nil {
					now = n
				}
			}
			due := now < ledgered || now >= ledgered+ledgerBlocks
			// With the ledger, all transactions are looked at once more: whatever was missed is found then at the latest.
			if now != 0 && (asked || due || (open && now != head)) {
				head, asked = now, false
				if open, err = a.trackOnce(ctx, client, head); err != nil && ctx.Err() == nil {
					open = true
					a.log.Warn("Transactions cannot be followed", "err", err)
				}
			}
			if now != 0 && due {
				ledgered = now
				if err := a.updateLedger(ctx); err != nil && ctx.Err() == nil {
					a.log.Debug("Ledger cannot be brought up to date", "err", err)
				}
			}
		}
		var wake <-chan time.Time
		if err == nil && (open || asked) {
			again.Reset(trackEvery)
			wake = again.C
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-a.desk.tracked:
			asked = true
		case <-a.desk.moved:
		case <-wake:
		}
	}
}

// trackOnce looks at every transaction that is not final yet, and reports whether one remains.
func (a *Agent) trackOnce(ctx context.Context, client *chain.Client, head uint64) (open bool, err error) {
	all, err := a.db().Transactions(ctx, escrow.TrackedRows)
	if err != nil {
		return false, err
	}
	final := uint64(finalAfter(client.Network()))
	moved := false
	for _, t := range all {
		if t.ChainID != client.Network().ChainID {
			continue
		}
		known, have, err := a.db().Receipt(ctx, t.Hash)
		if err != nil {
			return false, err
		}
		if (have && head >= known.Block+final) || (!have && t.State == store.TransactionFailed) {
			continue
		}
		m, ok, err := client.MinedReceipt(ctx, t.Hash)
		if err != nil {
			return false, err
		}
		open = open || ok || t.State == store.TransactionPending
		if !ok {
			continue // tend sees to it that it is sent again
		}
		moved = true
		if r := receiptOf(m); !have || r.Block != known.Block {
			if err := a.db().PutReceipt(ctx, r); err != nil {
				return false, err
			}
			a.caseMoved(client.Network(), t)
		}
		if t.State == store.TransactionPending {
			// It is mined, so this notes its fate at once.
			if _, err := client.WaitMined(ctx, t.From, t.Hash); err != nil {
				a.log.Warn("Transaction failed", "hash", t.Hash, "purpose", t.Purpose, "err", err)
			}
		}
	}
	if moved {
		a.events.Publish(schema.EventWallet, schema.WalletChanged{State: a.walletStatus().State})
	}
	return open, nil
}
