package books

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/moonrig/moonrig/backend/agent/link"
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
func (b *Books) updateLedger(ctx context.Context) error {
	b.ledger.Lock()
	defer b.ledger.Unlock()
	account := b.c.Wallet.Address()
	client, err := b.c.Chain.Use()
	if err != nil || account == (common.Address{}) {
		return err
	}
	n := client.Network()
	head, err := client.BlockNumber(ctx)
	if err != nil {
		return link.Explain(err)
	}
	if n.Name != chain.Devnet {
		if head < chain.DefaultFinality {
			return nil
		}
		head -= chain.DefaultFinality
	}
	return errors.Join(b.updateMoney(ctx, client, account, head), b.updateMoon(ctx, client, account, head))
}

// updateMoney is updateLedger for the token and the native money, which belong together.
func (b *Books) updateMoney(ctx context.Context, client *chain.Client, account common.Address, head uint64) error {
	n := client.Network()
	mark, known, err := b.c.Store().LedgerMark(ctx, account, store.AssetNative)
	if err != nil || (known && head <= mark.Block) {
		return err
	}
	from, before := n.StartBlock, (*big.Int)(nil)
	if known {
		from, before = mark.Block+1, mark.Balance.Big()
	} else if n.StartBlock == 0 {
		before = new(big.Int) // the chain begins there, and nobody had anything before
	}
	own, err := b.ownTransactions(ctx, n.ChainID, account)
	if err != nil {
		return err
	}
	s, err := client.Statement(ctx, account, from, head, before, own)
	if err != nil {
		return link.Explain(err)
	}
	return b.appendStatement(ctx, account, known, mark.Block, before, s, n)
}

// ownTransactions returns those that may have been mined since the ledger's end.
func (b *Books) ownTransactions(ctx context.Context, chainID uint64, account common.Address) ([]*types.Transaction, error) {
	stored, err := b.c.Store().TransactionsWithoutFee(ctx, chainID, account, maxOwn)
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

func (b *Books) appendStatement(ctx context.Context, account common.Address, known bool, after uint64, before *big.Int, s chain.Statement, n chain.Network) error {
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
	tokenBefore, err := opening(account, token)
	if err != nil {
		return err
	}
	nativeBefore, err := opening(account, native)
	if err != nil {
		return err
	}
	return b.append(ctx, account, known, after, lines, []store.LedgerMark{
		{Asset: store.AssetToken, Block: s.To, AtMS: int64(s.Time) * 1000, Opening: tokenBefore, Balance: money.MustBig(s.Token)},
		{Asset: store.AssetNative, Block: s.To, AtMS: int64(s.Time) * 1000, Opening: nativeBefore, Balance: money.MustBig(s.Native)},
	})
}

// append stores what is new, and tells clients if there is anything: they may not have asked for it.
func (b *Books) append(ctx context.Context, account common.Address, known bool, after uint64, lines []store.LedgerLine, marks []store.LedgerMark) error {
	if err := b.c.Store().AppendLedger(ctx, account, known, after, lines, marks); err != nil {
		return err
	}
	if len(lines) > 0 {
		b.c.Moved()
	}
	return nil
}

// opening is what an account held before the first line, unless no account can have held that.
func opening(account common.Address, held *big.Int) (money.Amount, error) {
	a, err := money.FromBig(held)
	if err != nil {
		return a, condition.Errorf(condition.ChainImplausible, "it tells of money from or to %s that nobody can have had", account)
	}
	return a, nil
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
func (b *Books) updateMoon(ctx context.Context, client *chain.Client, account common.Address, head uint64) error {
	n := client.Network()
	mark, known, err := b.c.Store().LedgerMark(ctx, account, store.AssetMoon)
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
		return link.Explain(err)
	}
	before := new(big.Int).Set(s.Token)
	lines := make([]store.LedgerLine, 0, len(s.Movements))
	for _, m := range s.Movements {
		if m.Outgoing {
			before.Add(before, m.Amount)
		} else {
			before.Sub(before, m.Amount)
		}
		lines = append(lines, store.LedgerLine{Asset: store.AssetMoon, Block: m.Block, AtMS: int64(m.Time) * 1000, Kind: moonKind(m, n), Outgoing: m.Outgoing,
			Amount: money.MustBig(m.Amount), Other: m.Other, TxHash: m.TxHash})
	}
	held, err := opening(account, before)
	if err != nil {
		return err
	}
	return b.append(ctx, account, known, mark.Block, lines, []store.LedgerMark{
		{Asset: store.AssetMoon, Block: s.To, AtMS: int64(s.Time) * 1000, Opening: held, Balance: money.MustBig(s.Token)},
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
