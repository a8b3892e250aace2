package agent

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/moonrig/moonrig/backend/agent/escrow"
	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/chain"
)

// maxOwn bounds how many of our transactions are looked at for one statement.
const maxOwn = 1000

// kindEscrow is stored for money from the escrow; which kind it is follows from the escrow's events, which may be read later.
const kindEscrow = "escrow"

// updateLedger brings the ledger of the account in use up to the newest block that is final for us.
func (a *Agent) updateLedger(ctx context.Context) error {
	a.desk.ledger.Lock()
	defer a.desk.ledger.Unlock()
	account := a.wallet.Address()
	client, err := a.chain.Use()
	if err != nil || account == (common.Address{}) {
		return err
	}
	n := client.Network()
	head, err := client.BlockNumber(ctx)
	if err != nil {
		return escrow.Explain(err)
	}
	if n.Name != chain.Devnet {
		if head < finalBlocks {
			return nil
		}
		head -= finalBlocks
	}
	return errors.Join(a.updateMoney(ctx, client, account, head), a.updateMoon(ctx, client, account, head))
}

// updateMoney is updateLedger for the token and the native money, which belong together.
func (a *Agent) updateMoney(ctx context.Context, client *chain.Client, account common.Address, head uint64) error {
	n := client.Network()
	mark, known, err := a.db().LedgerMark(ctx, account, store.AssetNative)
	if err != nil || (known && head <= mark.Block) {
		return err
	}
	from, before := n.StartBlock, (*big.Int)(nil)
	if known {
		from, before = mark.Block+1, mark.Balance.Big()
	} else if n.StartBlock == 0 {
		before = new(big.Int) // the chain begins there, and nobody had anything before
	}
	own, err := a.ownTransactions(ctx, n.ChainID, account)
	if err != nil {
		return err
	}
	s, err := client.Statement(ctx, account, from, head, before, own)
	if err != nil {
		return escrow.Explain(err)
	}
	return a.appendStatement(ctx, account, known, mark.Block, before, s, n)
}

// ownTransactions returns those that may have been mined since the ledger's end.
func (a *Agent) ownTransactions(ctx context.Context, chainID uint64, account common.Address) ([]*types.Transaction, error) {
	stored, err := a.db().TransactionsWithoutFee(ctx, chainID, account, maxOwn)
	if err != nil {
		return nil, err
	}
	out := make([]*types.Transaction, 0, len(stored))
	for _, t := range stored {
		signed := new(types.Transaction)
		if err := signed.UnmarshalBinary(t.Raw); err != nil {
			return nil, fmt.Errorf("decode stored transaction %s: %w", t.Hash, err)
		}
		out = append(out, signed)
	}
	return out, nil
}

func (a *Agent) appendStatement(ctx context.Context, account common.Address, known bool, after uint64, before *big.Int, s chain.Statement, n chain.Network) error {
	lines := make([]store.LedgerLine, 0, len(s.Movements))
	// What the account held before the first line; only the first statement needs it.
	token, native := new(big.Int).Set(s.Token), new(big.Int).Set(s.Native)
	for _, m := range s.Movements {
		l := store.LedgerLine{Asset: store.AssetToken, Block: m.Block, AtMS: int64(m.Time) * 1000, Kind: lineKind(m, n), Outgoing: m.Outgoing,
			Amount: money.MustBig(m.Amount), Other: m.Other, TxHash: m.TxHash}
		sum := token
		if m.Native {
			l.Asset, sum = store.AssetNative, native
		}
		if m.Outgoing {
			sum.Add(sum, m.Amount)
		} else {
			sum.Sub(sum, m.Amount)
		}
		lines = append(lines, l)
	}
	if before != nil {
		native.Set(before)
	}
	if token.Sign() < 0 || native.Sign() < 0 {
		return condition.Errorf(condition.Internal, "the chain tells of more money to %s than it has", account)
	}
	return a.db().AppendLedger(ctx, account, known, after, lines, []store.LedgerMark{
		{Asset: store.AssetToken, Block: s.To, AtMS: int64(s.Time) * 1000, Opening: money.MustBig(token), Balance: money.MustBig(s.Token)},
		{Asset: store.AssetNative, Block: s.To, AtMS: int64(s.Time) * 1000, Opening: money.MustBig(native), Balance: money.MustBig(s.Native)},
	})
}

func lineKind(m chain.Movement, n chain.Network) string {
	disputes, err := n.Contract(chain.DisputesContract)
	quarrel := err == nil && !m.Native && m.Other == disputes
	faucet := n.FaucetURL != "" && (m.Kind == chain.MovementMint || (m.Other == n.Faucet && m.Other != (common.Address{})))
	switch {
	case m.Kind == chain.MovementFee:
		return "fee"
	case m.Kind == chain.MovementOther:
		return "other"
	case !m.Native && m.Other == n.Escrow && m.Outgoing:
		return "deposit"
	case !m.Native && m.Other == n.Escrow:
		return kindEscrow
	case quarrel && m.Outgoing:
		return "bond"
	case quarrel:
		return "dispute"
	case m.Outgoing:
		return "sent"
	case faucet:
		return "faucet"
	}
	return "received"
}

// updateMoon is updateLedger for MOON, which not every network has.
func (a *Agent) updateMoon(ctx context.Context, client *chain.Client, account common.Address, head uint64) error {
	n := client.Network()
	mark, known, err := a.db().LedgerMark(ctx, account, store.AssetMoon)
	if err != nil || (known && head <= mark.Block) {
		return err
	}
	from := n.StartBlock
	if known {
		from = mark.Block + 1
	}
	s, err := client.MoonStatement(ctx, account, from, head)
	if errors.Is(err, chain.ErrNotDeployed) {
		return nil
	}
	if err != nil {
		return escrow.Explain(err)
	}
	opening := new(big.Int).Set(s.Token)
	lines := make([]store.LedgerLine, 0, len(s.Movements))
	for _, m := range s.Movements {
		if m.Outgoing {
			opening.Add(opening, m.Amount)
		} else {
			opening.Sub(opening, m.Amount)
		}
		lines = append(lines, store.LedgerLine{Asset: store.AssetMoon, Block: m.Block, AtMS: int64(m.Time) * 1000, Kind: moonKind(m, n), Outgoing: m.Outgoing,
			Amount: money.MustBig(m.Amount), Other: m.Other, TxHash: m.TxHash})
	}
	if opening.Sign() < 0 {
		return condition.Errorf(condition.Internal, "the chain tells of more MOON to %s than it has", account)
	}
	return a.db().AppendLedger(ctx, account, known, mark.Block, lines, []store.LedgerMark{
		{Asset: store.AssetMoon, Block: s.To, AtMS: int64(s.Time) * 1000, Opening: money.MustBig(opening), Balance: money.MustBig(s.Token)},
	})
}

func moonKind(m chain.Movement, n chain.Network) string {
	with := func(contract string) bool {
		at, err := n.Contract(contract)
		return err == nil && m.Other == at
	}
	switch {
	case with(chain.RegistryContract) && m.Outgoing:
		return "stake"
	case with(chain.RegistryContract):
		return "unstake"
	case with(chain.RewardsContract) && !m.Outgoing:
		return "reward"
	case with(chain.DisputesContract) && !m.Outgoing:
		return "dispute"
	case m.Outgoing:
		return "sent"
	case n.Faucet != (common.Address{}) && m.Other == n.Faucet:
		return "faucet"
	}
	return "received"
}

// Statement implements api.Spending.
func (a *Agent) Statement(ctx context.Context, q schema.StatementQuery) (schema.Statement, error) {
	account := a.wallet.Address()
	if account == (common.Address{}) {
		return schema.Statement{}, condition.Errorf(condition.WalletMissing, "there is no account")
	}
	// What is stored is true as of its block; what is newer is better.
	if err := a.updateLedger(ctx); err != nil {
		a.log.Debug("Ledger cannot be brought up to date", "err", err)
	}
	n := a.chain.Network()
	out := schema.Statement{Account: account.Hex()}
	for _, asset := range []struct {
		asset    store.Asset
		symbol   string
		decimals uint8
	}{{store.AssetToken, a.chain.Status().TokenSymbol, n.TokenDecimals}, {store.AssetNative, "ETH", words.NativeDecimals}, {store.AssetMoon, words.MoonSymbol, chain.MoonDecimals}} {
		if q.Asset != "" && q.Asset != string(asset.asset) {
			continue
		}
		mark, lines, err := a.db().Statement(ctx, account, asset.asset)
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
		if err := a.fillStatement(ctx, &v, mark, lines, q, n); err != nil {
			return schema.Statement{}, err
		}
		out.Assets = append(out.Assets, v)
	}
	return out, nil
}

// fillStatement gives the selected lines, with what the account held before, between and after them.
func (a *Agent) fillStatement(ctx context.Context, v *schema.AssetAccount, mark store.LedgerMark, lines []store.LedgerLine, q schema.StatementQuery, n chain.Network) error {
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
			if line.Kind, fee, err = a.escrowKind(ctx, l); err != nil {
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

// escrowKind says what money from the escrow was, and what the escrow had kept of it.
func (a *Agent) escrowKind(ctx context.Context, l store.LedgerLine) (kind string, fee money.Amount, err error) {
	moves, err := a.db().MovementsOf(ctx, l.TxHash)
	if err != nil {
		return "", fee, err
	}
	kind = "received" // until the escrow's event was read
	me := a.wallet.Address()
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
func (a *Agent) DepositAddress(context.Context) (schema.DepositAddress, error) {
	n, status := a.chain.Network(), a.chain.Status()
	for _, account := range a.wallet.Accounts() {
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
