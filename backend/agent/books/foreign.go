package books

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/chain"
)

// ledgerRest is how old the ledger may be when somebody looks at transactions. Clients look at each step of each transaction,
// and the ledger asks the chain for several things.
const ledgerRest = 5 * time.Second

// wantLedger has Serve bring the ledger up to date, once that was long enough ago. Nobody waits for it, as the first time can take
// long: clients are told when there is more to see.
func (b *Books) wantLedger() {
	b.wanted.Store(true)
	b.wake()
}

// freshLedger brings the ledger up to date. What cannot be read now is read later.
func (b *Books) freshLedger(ctx context.Context) {
	b.wanted.Store(false)
	if err := b.updateLedger(ctx); err != nil && ctx.Err() == nil {
		b.c.Log.Debug("Ledger cannot be brought up to date", "err", err)
	}
}

// foreign returns what transactions that were not signed here did with our money, newest first: at most limit, each once.
func (b *Books) foreign(ctx context.Context, limit int) ([]schema.WalletTransaction, error) {
	lines, err := b.c.Store().ForeignLines(ctx, limit)
	if err != nil {
		return nil, err
	}
	return b.foreignViews(ctx, lines)
}

// foreignOne is foreign for one transaction. One that moved several assets is told by the first.
func (b *Books) foreignOne(ctx context.Context, hash common.Hash) (schema.WalletTransaction, error) {
	lines, err := b.c.Store().ForeignLinesOf(ctx, hash)
	if err != nil {
		return schema.WalletTransaction{}, err
	}
	views, err := b.foreignViews(ctx, lines)
	if err != nil {
		return schema.WalletTransaction{}, err
	}
	if len(views) == 0 {
		return schema.WalletTransaction{}, condition.Errorf(condition.NotFound, "no transaction of this wallet has the hash %s", hash)
	}
	return views[0], nil
}

// foreignViews adds up lines of one transaction that are of one kind: who is paid for several leases at once is paid once.
func (b *Books) foreignViews(ctx context.Context, lines []store.ForeignLine) ([]schema.WalletTransaction, error) {
	type key struct {
		hash    common.Hash
		account common.Address
		asset   store.Asset
		kind    string
	}
	n := b.c.Chain.Network()
	at, sums := map[key]int{}, []money.Amount(nil)
	var out []schema.WalletTransaction
	for _, l := range lines {
		kind, other, err := b.foreignKind(ctx, l)
		if err != nil {
			return nil, err
		}
		if kind == "" {
			continue
		}
		k := key{l.TxHash, l.Account, l.Asset, kind}
		i, ok := at[k]
		if !ok {
			i = len(out)
			at[k], sums = i, append(sums, money.Amount{})
			v := schema.WalletTransaction{Hash: l.TxHash.Hex(), Foreign: true, Kind: kind, Asset: string(l.Asset), State: "final",
				At: l.AtMS / 1000, MinedAt: l.AtMS / 1000, Block: int64(l.Block), Confirmations: int64(n.FinalBlocks()), FinalAfter: int64(n.FinalBlocks()),
				From: l.Account.Hex(), ExplorerURL: n.ExplorerTx(l.TxHash)}
			if other != (common.Address{}) {
				v.To = other.Hex()
			}
			out = append(out, v)
		}
		sums[i] = sums[i].Add(l.Amount)
		out[i].Amount = sums[i].String()
		out[i].Title = foreignTitle(kind, other, said(n, l.Asset, sums[i]))
	}
	return out, nil
}

// foreignKind says what a line was in the words of a transaction, and who was on its other side. Nothing is said of fees and of what
// nobody can name.
func (b *Books) foreignKind(ctx context.Context, l store.ForeignLine) (kind string, other common.Address, err error) {
	other = l.Other
	switch l.Kind {
	case "deposit", kindEscrow:
		moves, err := b.c.Store().MovementsOf(ctx, l.TxHash)
		if err != nil {
			return "", other, err
		}
		kind := "deposit"
		if !l.Outgoing {
			kind, _, err = b.escrowKind(ctx, l.Account, l.LedgerLine)
			if err != nil {
				return "", other, err
			}
			kind = map[string]string{"withdrawal": "close", "redemption": "redemption"}[kind]
		}
		for _, m := range moves {
			switch l.Account {
			case m.Renter:
				other = m.Provider
			case m.Provider:
				other = m.Renter
			}
		}
		if kind == "" {
			kind = "received" // until the escrow's event was read
		}
		return kind, other, nil
	case "sent":
		return "send", other, nil
	case "received", "faucet", "stake":
		return l.Kind, other, nil
	case "unstake":
		return "withdraw_stake", common.Address{}, nil
	case "reward":
		return "claim_rewards", common.Address{}, nil
	case "bond":
		return "open_dispute", common.Address{}, nil
	case "dispute":
		return "withdraw_dispute", common.Address{}, nil
	}
	return "", other, nil
}

// foreignTitle does not say who sent it: that can be the same person, at another computer with the same account.
func foreignTitle(kind string, other common.Address, text string) string {
	who := "somebody"
	if other != (common.Address{}) {
		who = other.Hex()
	}
	switch kind {
	case "send":
		return fmt.Sprintf("%s went to %s, sent elsewhere", text, who)
	case "deposit":
		return fmt.Sprintf("Deposit %s for leases with %s, submitted elsewhere", text, who)
	case "redemption":
		return fmt.Sprintf("%s that leases earned, collected elsewhere", text)
	case "close":
		return fmt.Sprintf("%s of the deposit for %s came back", text, who)
	case "faucet":
		return fmt.Sprintf("%s from the faucet", text)
	case "stake":
		return fmt.Sprintf("Stake %s, sent elsewhere", text)
	case "withdraw_stake":
		return fmt.Sprintf("%s of stake came back", text)
	case "claim_rewards":
		return fmt.Sprintf("Rewards of %s, claimed elsewhere", text)
	case "open_dispute":
		return fmt.Sprintf("%s put down for a case, sent elsewhere", text)
	case "withdraw_dispute":
		return fmt.Sprintf("%s from cases", text)
	}
	return fmt.Sprintf("%s from %s", text, who)
}

// said is an amount as a person reads it.
func said(n chain.Network, asset store.Asset, amount money.Amount) string {
	switch asset {
	case store.AssetNative:
		return amount.Token(words.NativeDecimals) + " ETH"
	case store.AssetMoon:
		return words.Moon(amount.Big())
	}
	return money.MicroUSD(money.USDMicro(amount, n.TokenDecimals)).String()
}
