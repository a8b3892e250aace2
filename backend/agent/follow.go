package agent

import (
	"context"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/chain"
)

// cursor keeps how far the escrow's events were read.
type cursor struct{ a *Agent }

// Load implements chain.Cursor.
func (c cursor) Load(ctx context.Context) (uint64, bool, error) { return c.a.db().ChainCursor(ctx) }

// Save implements chain.Cursor.
func (c cursor) Save(ctx context.Context, block uint64) error {
	return c.a.db().SetChainCursor(ctx, block)
}

// follow takes the escrow's events on our channels into the store, once there is a wallet to follow.
func (a *Agent) follow(ctx context.Context) error {
	client, err := a.chain.use()
	if err != nil {
		return err
	}
	account, err := a.awaitWallet(ctx)
	if err != nil {
		return err
	}
	if pending, err := client.Resume(ctx, account); err != nil {
		a.log.Warn("Transactions of an earlier run cannot be looked at", "err", err)
	} else if len(pending) > 0 {
		a.log.Info("Transactions of an earlier run were sent again", "count", len(pending))
	}
	return chain.NewFollower(chain.FollowerConfig{Client: client, Account: account, Cursor: cursor{a}, Handler: a.chainEvent,
		Logger: a.log.With("part", "follower")}).Serve(ctx)
}

// awaitWallet returns the wallet's address as soon as there is a wallet, locked or not.
func (a *Agent) awaitWallet(ctx context.Context) (common.Address, error) {
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		if address := a.wallet.Address(); address != (common.Address{}) {
			return address, nil
		}
		select {
		case <-ctx.Done():
			return common.Address{}, ctx.Err()
		case <-tick.C:
		}
	}
}

var eventKinds = map[chain.EventKind]store.ChainEventKind{
	chain.EventDeposited: store.ChainDeposited, chain.EventRedeemed: store.ChainRedeemed, chain.EventThawStarted: store.ChainThaw,
	chain.EventWithdrawn: store.ChainWithdrawn, chain.EventClosed: store.ChainClosed,
}

// chainEvent stores one event of the escrow and passes on what follows from it. It may come again.
func (a *Agent) chainEvent(ctx context.Context, e chain.Event) error {
	key := lease.ChannelKey{Renter: e.Renter, Provider: e.Provider, Token: e.Token}
	role := lease.Renter
	if e.Provider == a.wallet.Address() {
		role = lease.Provider
	}
	isNew, err := a.db().AppendChainEvent(ctx, store.ChainEvent{TxHash: e.TxHash, LogIndex: e.LogIndex, Block: e.Block,
		AtMS: a.now().UnixMilli(), Role: role, Kind: eventKinds[e.Kind], Key: key, LeaseID: e.LeaseID,
		Amount: amount(e.Amount), Refunded: amount(e.Refunded), Claimed: amount(e.Claimed), Balance: amount(e.Balance)})
	if err != nil {
		return err
	}
	// An event that is known already may be one after which an earlier process was killed, before it had settled anything.
	if isNew {
		a.log.Info("Escrow event", "kind", e.Kind, "amount", amount(e.Amount).String(), "block", e.Block)
	}
	a.chain.settled(ctx, key, e.TxHash.Hex())
	if j := a.joined.Load(); j != nil && role == lease.Provider {
		j.provider.ChannelChanged()
	}
	a.events.Publish(schema.EventHistory, schema.HistoryChanged{})
	a.poke()
	return nil
}

// amount is nil-safe: kinds of events leave out what they do not have.
func amount(n *big.Int) money.Amount {
	if n == nil {
		return money.Amount{}
	}
	return money.MustBig(n)
}
