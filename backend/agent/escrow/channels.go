package escrow

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/link"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/chain"
)

// Side is the escrow as one role sees it: provider.Chain and renter.Chain.
type Side struct {
	*Escrow
	role lease.Role
}

// Side returns the escrow as a role sees it.
func (esc *Escrow) Side(role lease.Role) Side { return Side{esc, role} }

// RefreshChannel implements provider.Chain and renter.Chain.
func (s Side) RefreshChannel(ctx context.Context, key lease.ChannelKey) (lease.Ledger, error) {
	if err := s.Refresh(ctx, key); err != nil {
		return lease.Ledger{}, err
	}
	return s.c.Store().Ledger(ctx, s.role, key)
}

// Refresh reads a channel from the escrow into the store, so that what is stored is never older than its number says. Of a channel
// that pays this side, two servers must say the same: leases are accepted and payments counted on it. The other side's money is a
// renter's own, who must see a deposit in the block that it was just mined in.
func (esc *Escrow) Refresh(ctx context.Context, key lease.ChannelKey) error {
	client, err := esc.Use()
	if err != nil {
		return err
	}
	var ch chain.Channel
	var block uint64
	if key.Provider == esc.c.Wallet.Address() {
		ch, block, err = client.AgreedChannel(ctx, key.Renter, key.Provider)
	} else if block, err = client.BlockNumber(ctx); err == nil { // before the channel
		ch, err = client.Channel(ctx, key.Renter, key.Provider)
	}
	if err != nil {
		return link.Explain(err)
	}
	return esc.c.Store().SetChannel(ctx, store.Channel{Key: key, Balance: money.MustBig(ch.Balance), Claimed: money.MustBig(ch.Claimed),
		ThawEndsAt: int64(ch.ThawEndsAt), Block: block})
}

// settled brings the leases of a channel up to what the escrow has paid.
func (esc *Escrow) settled(ctx context.Context, key lease.ChannelKey, tx string) {
	if err := esc.Refresh(ctx, key); err != nil {
		esc.c.Log.Warn("Channel cannot be read", "err", err)
		return
	}
	ch, ok, err := esc.c.Store().Channel(ctx, key)
	if err != nil || !ok {
		return
	}
	records, err := esc.c.Store().MarkRedeemed(ctx, key, ch.Claimed, tx, esc.c.Now().UnixMilli())
	if err != nil {
		esc.c.Log.Error("Settlement was not stored", "err", err)
		return
	}
	esc.tell(records)
	esc.c.Listener.WalletMoved()
}

// tell tells of leases that the store settled, or reopened.
func (esc *Escrow) tell(records []lease.Record) {
	for _, r := range records {
		esc.c.Listener.LeaseSettled(r)
	}
}

// reopen takes back what the escrow no longer has paid for.
func (esc *Escrow) reopen(ctx context.Context) {
	records, err := esc.c.Store().ReopenUnpaid(ctx, esc.c.Now().UnixMilli())
	if err != nil {
		esc.c.Log.Error("Leases cannot be reopened", "err", err)
		return
	}
	for _, r := range records {
		esc.c.Log.Warn("Lease is not settled any more", "leaseId", r.ID.Short(), "role", r.Role)
	}
	esc.tell(records)
}

// AwaitDeposits implements renter.Chain.
func (esc *Escrow) AwaitDeposits(ctx context.Context, to common.Address) error {
	client, err := esc.Use()
	if err != nil {
		return err
	}
	from := esc.c.Wallet.Address()
	for {
		// A block that was replaced may have taken a deposit back; Tend finds out and sends it again.
		if _, err := client.Tend(ctx, from); err != nil {
			return link.Explain(err)
		}
		open, err := esc.c.Store().OpenTransactions(ctx, client.Network().ChainID, from)
		if err != nil {
			return err
		}
		i := slices.IndexFunc(open, func(t store.Transaction) bool {
			return t.State == store.TransactionPending && t.Purpose == chain.DepositPurpose(to)
		})
		if i < 0 {
			return nil
		}
		// Mined, refused or replaced, it is pending no more; anything else is worth another look.
		if _, err := client.WaitMined(ctx, from, open[i].Hash); err != nil && ctx.Err() != nil {
			return link.Explain(fmt.Errorf("an earlier deposit is on its way: %w", err))
		}
		select {
		case <-ctx.Done():
			return link.Explain(fmt.Errorf("an earlier deposit is on its way: %w", chain.ErrNotMined))
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// Deposit implements renter.Chain.
func (esc *Escrow) Deposit(ctx context.Context, to common.Address, amount money.Amount) (string, error) {
	client, err := esc.Use()
	if err != nil {
		return "", err
	}
	// The limits hold here, too: what a person agreed to may have been a while ago.
	undo, err := esc.c.Spend(ctx, money.USDMicro(amount, client.Network().TokenDecimals), "deposit for "+to.Hex())
	if err != nil {
		return "", err
	}
	receipt, err := client.Deposit(ctx, esc.Signer(), to, amount.Big())
	switch {
	case err == nil:
	case receipt.TxHash == (common.Hash{}):
		undo()
	case errors.Is(err, chain.ErrInsufficientGas):
		// It was sent; there is only not enough to raise its fee. Nobody must take that for a deposit that was not made.
		err = fmt.Errorf("%w: %w", chain.ErrNotMined, err)
	}
	if err != nil {
		return "", link.Explain(err)
	}
	return receipt.TxHash.Hex(), nil
}

// Balance implements renter.Chain.
func (esc *Escrow) Balance(ctx context.Context) (money.Amount, error) {
	client, err := esc.Use()
	if err != nil {
		return money.Amount{}, err
	}
	n, err := client.TokenBalance(ctx, esc.c.Wallet.Address())
	if err != nil {
		return money.Amount{}, link.Explain(err)
	}
	return money.MustBig(n), nil
}
