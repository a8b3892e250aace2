package books

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/chain"
)

// Statement implements api.Spending.
func (b *Books) Statement(ctx context.Context, q schema.StatementQuery) (schema.Statement, error) {
	account := b.c.Wallet.Address()
	if account == (common.Address{}) {
		return schema.Statement{}, condition.Errorf(condition.WalletMissing, "there is no account")
	}
	// What is stored is true as of its block; what is newer is better.
	if err := b.updateLedger(ctx); err != nil {
		b.c.Log.Debug("Ledger cannot be brought up to date", "err", err)
	}
	n := b.c.Chain.Network()
	out := schema.Statement{Account: account.Hex()}
	for _, asset := range []struct {
		asset    store.Asset
		symbol   string
		decimals uint8
	}{{store.AssetToken, b.c.Chain.Status().TokenSymbol, n.TokenDecimals}, {store.AssetNative, "ETH", words.NativeDecimals}, {store.AssetMoon, words.MoonSymbol, chain.MoonDecimals}} {
		if q.Asset != "" && q.Asset != string(asset.asset) {
			continue
		}
		mark, lines, err := b.c.Store().Statement(ctx, account, asset.asset)
		if err != nil {
			return schema.Statement{}, err
		}
		if asset.asset == store.AssetMoon && mark.Block == 0 {
			continue // the network has none, or nothing is known of it yet
		}
		if out.AsOf == 0 || int64(mark.Block) < out.Block {
			out.Block, out.AsOf = int64(mark.Block), mark.AtMS/1000
		}
		v := schema.AssetAccount{Asset: string(asset.asset), Symbol: asset.symbol, Decimals: asset.decimals}
		if err := b.fillStatement(ctx, &v, account, mark, lines, q, n); err != nil {
			return schema.Statement{}, err
		}
		out.Assets = append(out.Assets, v)
	}
	return out, nil
}

// fillStatement gives the selected lines, with what the account held before, between and after them.
func (b *Books) fillStatement(ctx context.Context, v *schema.AssetAccount, account common.Address, mark store.LedgerMark, lines []store.LedgerLine, q schema.StatementQuery, n chain.Network) error {
	held := mark.Opening.Big() // may be below zero within a block, where the order is not that of time
	opening, closing := held.String(), ""
	for _, l := range lines {
		at := l.AtMS / 1000
		if q.To > 0 && at >= q.To {
			break
		}
		change := l.Amount.Big()
		if l.Outgoing {
			change.Neg(change)
		}
		held.Add(held, change)
		if at < q.From {
			opening = held.String()
			continue
		}
		line := schema.StatementLine{At: at, Block: int64(l.Block), Kind: l.Kind, Amount: change.String(), After: held.String()}
		var fee money.Amount
		if l.Other != (common.Address{}) {
			line.Other = l.Other.Hex()
		}
		if l.TxHash != (common.Hash{}) {
			line.Tx, line.ExplorerURL = l.TxHash.Hex(), n.ExplorerTx(l.TxHash)
		}
		if l.Kind == kindEscrow {
			var err error
			if line.Kind, fee, err = b.escrowKind(ctx, account, l); err != nil {
				return err
			}
		}
		if !fee.IsZero() {
			// What the provider was paid, and what the escrow kept of it: together what arrived.
			line.Amount, line.After = l.Amount.Add(fee).String(), new(big.Int).Add(held, fee.Big()).String()
			v.Lines = append(v.Lines, line)
			line.Kind, line.Amount, line.After = "protocol_fee", "-"+fee.String(), held.String()
		}
		v.Lines = append(v.Lines, line)
	}
	closing = held.String()
	for i, j := 0, len(v.Lines)-1; i < j; i, j = i+1, j-1 {
		v.Lines[i], v.Lines[j] = v.Lines[j], v.Lines[i]
	}
	v.Opening, v.Closing = opening, closing
	return nil
}

// escrowKind says what money from the escrow to one of our accounts was, and what the escrow had kept of it.
func (b *Books) escrowKind(ctx context.Context, me common.Address, l store.LedgerLine) (kind string, fee money.Amount, err error) {
	moves, err := b.c.Store().MovementsOf(ctx, l.TxHash)
	if err != nil {
		return "", fee, err
	}
	kind = "received" // until the escrow's event was read
	var paid, kept money.Amount
	for i, m := range moves {
		switch {
		case m.Provider == me && m.Kind == store.ChainFee:
			kept = kept.Add(m.Amount)
			// One transfer may be for one payment of several, or for all of them.
			if i > 0 && moves[i-1].Provider == me && l.Amount.Add(m.Amount).Cmp(moves[i-1].Amount) == 0 {
				return "redemption", m.Amount, nil
			}
		case m.Provider == me && (m.Kind == store.ChainRedeemed || m.Kind == store.ChainClosed):
			kind, paid = "redemption", paid.Add(m.Amount)
		case m.Renter == me && kind == "received" && (m.Kind == store.ChainWithdrawn || m.Kind == store.ChainClosed):
			kind = "withdrawal"
		}
	}
	if l.Amount.Add(kept).Cmp(paid) == 0 {
		fee = kept
	}
	return kind, fee, nil
}

// DepositAddress implements api.Spending.
func (b *Books) DepositAddress(context.Context) (schema.DepositAddress, error) {
	n, status := b.c.Chain.Network(), b.c.Chain.Status()
	for _, account := range b.c.Wallet.Accounts() {
		if !account.Active {
			continue
		}
		v := schema.DepositAddress{Address: account.Address.Hex(), Name: account.Name, Network: status.Network, ChainID: n.ChainID,
			Token: status.Token, TokenSymbol: status.TokenSymbol, ExplorerURL: n.ExplorerAccount(account.Address),
			URI:     "ethereum:" + account.Address.Hex(),
			Warning: fmt.Sprintf("Send %s, or ether for fees, on the network %s only. Anything else that is sent here may be lost.", status.TokenSymbol, status.Network)}
		if n.ChainID != 0 {
			v.URI += fmt.Sprintf("@%d", n.ChainID)
		}
		return v, nil
	}
	return schema.DepositAddress{}, condition.Errorf(condition.WalletMissing, "there is no account to send to")
}
