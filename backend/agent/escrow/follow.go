package escrow

import (
	"context"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/link"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/follow"
	"golang.org/x/sync/errgroup"
)

// cursor keeps how far the escrow's events were read.
type cursor struct{ esc *Escrow }

// Load implements follow.Cursor.
func (c cursor) Load(ctx context.Context) ([]follow.Checkpoint, error) {
	stored, err := c.esc.c.Store().Checkpoints(ctx)
	out := make([]follow.Checkpoint, 0, len(stored))
	for _, s := range stored {
		out = append(out, follow.Checkpoint{Block: s.Block, Hash: s.Hash})
	}
	return out, err
}

// Save implements follow.Cursor.
func (c cursor) Save(ctx context.Context, mark follow.Checkpoint) error {
	return c.esc.c.Store().AddCheckpoint(ctx, store.Checkpoint{Block: mark.Block, Hash: mark.Hash})
}

// Follow takes the escrow's events on our channels into the store, once there is a wallet to follow, and looks after our
// transactions.
func (esc *Escrow) Follow(ctx context.Context) error {
	client, err := esc.Use()
	if err != nil {
		return err
	}
	account, err := esc.awaitWallet(ctx)
	if err != nil {
		return err
	}
	if err := esc.followOnly(ctx, account); err != nil {
		return err
	}
	follower := follow.New(follow.Config{Source: client.EventSource(), Account: account, Cursor: cursor{esc}, Handler: esc.chainEvent,
		Undo: esc.undoEvents, Head: esc.c.Listener.HeadSeen, Logger: esc.c.Log.With("part", "follower")})
	esc.follower.Store(follower)
	both, ctx := errgroup.WithContext(ctx) // neither ends without an error
	both.Go(func() error { return follower.Serve(ctx) })
	both.Go(func() error { return esc.tend(ctx, client, account) })
	return both.Wait()
}

// LookForEvents has the escrow's events read soon: a transaction of ours is in a block.
func (esc *Escrow) LookForEvents() {
	if f := esc.follower.Load(); f != nil {
		f.Look()
	}
}

// followedAccount names whose events the checkpoints are about.
const followedAccount = "followed_account"

// followOnly forgets the checkpoints of another account: what it has read, this one has not. Events that are known already
// change nothing when they come again.
func (esc *Escrow) followOnly(ctx context.Context, account common.Address) error {
	known, err := esc.c.Store().Meta(ctx, followedAccount)
	if err != nil || known == account.Hex() {
		return err
	}
	if known != "" {
		if err := esc.c.Store().ForgetCheckpoints(ctx); err != nil {
			return err
		}
	}
	return esc.c.Store().SetMeta(ctx, followedAccount, account.Hex())
}

// How often our transactions and ended leases are looked after: while there are any, several times before one that lost its block
// is missed, and otherwise.
const (
	tendEvery = 15 * time.Second
	tendRest  = time.Minute
)

// LeaseEnded has it looked at soon whether the escrow has paid for a lease already.
func (esc *Escrow) LeaseEnded() {
	select {
	case esc.tendNow <- struct{}{}:
	default: // it is about to look
	}
}

// tend sees to it that every transaction we sent, in this run or an earlier one, finds its end.
func (esc *Escrow) tend(ctx context.Context, client *chain.Client, account common.Address) error {
	failing := false
	for {
		open := esc.settleEnded(ctx)
		esc.reopen(ctx)
		left, err := client.Tend(ctx, account)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil && !failing { // once per outage, not once per try
			esc.c.Log.Warn("Transactions cannot be looked after", "err", err)
		}
		failing = err != nil
		rest := tendEvery
		if len(left) == 0 && open == 0 && !failing {
			rest = tendRest
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-esc.tendNow:
		case <-time.After(rest):
		}
	}
}

// undoEvents takes back what stood on blocks that were replaced. What the escrow holds now is read from it, and vouchers
// whose redemption was undone are due again.
func (esc *Escrow) undoEvents(ctx context.Context, from uint64) error {
	client, err := esc.Use()
	if err != nil {
		return err
	}
	if esc.Renewed(ctx, client) {
		return link.ErrNewChain // its history is put aside as a whole, not taken back
	}
	removed, reopened, err := esc.c.Store().RemoveChainEventsFrom(ctx, from, esc.c.Now().UnixMilli())
	if err != nil {
		return err
	}
	esc.c.Log.Warn("Escrow events were taken back", "fromBlock", from, "count", len(removed), "reopenedLeases", len(reopened))
	esc.tell(reopened)
	done := map[lease.ChannelKey]bool{}
	for _, e := range removed {
		if done[e.Key] {
			continue
		}
		done[e.Key] = true
		if err := esc.Refresh(ctx, e.Key); err != nil {
			esc.c.Log.Warn("Channel cannot be read", "err", err) // settling reads it again
		}
	}
	esc.reopen(ctx) // what was settled without an event, by a receipt
	esc.c.Listener.ChannelMoved()
	esc.c.Listener.HistoryMoved()
	esc.c.Listener.StatusMoved()
	return nil
}

// awaitWallet returns the wallet's address as soon as there is a wallet, locked or not.
func (esc *Escrow) awaitWallet(ctx context.Context) (common.Address, error) {
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		if address := esc.c.Wallet.Address(); address != (common.Address{}) {
			return address, nil
		}
		select {
		case <-ctx.Done():
			return common.Address{}, ctx.Err()
		case <-tick.C:
		}
	}
}

var eventKinds = map[follow.EventKind]store.ChainEventKind{
	follow.EventDeposited: store.ChainDeposited, follow.EventRedeemed: store.ChainRedeemed, follow.EventThawStarted: store.ChainThaw,
	follow.EventWithdrawn: store.ChainWithdrawn, follow.EventClosed: store.ChainClosed,
	follow.EventFeeTaken: store.ChainFee,
}

// chainEvent stores one event of the escrow and passes on what follows from it. It may come again.
func (esc *Escrow) chainEvent(ctx context.Context, e follow.Event) error {
	key := lease.ChannelKey{Renter: e.Renter, Provider: e.Provider, Token: e.Token}
	role := lease.Renter
	if e.Provider == esc.c.Wallet.Address() {
		role = lease.Provider
	}
	leaseID, err := esc.leaseOf(ctx, e, key)
	if err != nil {
		return err
	}
	isNew, err := esc.c.Store().AppendChainEvent(ctx, store.ChainEvent{TxHash: e.TxHash, LogIndex: e.LogIndex, Block: e.Block,
		AtMS: esc.c.Now().UnixMilli(), Role: role, Kind: eventKinds[e.Kind], Key: key, LeaseID: leaseID,
		Amount: amount(e.Amount), Refunded: amount(e.Refunded), Claimed: amount(e.Claimed), Balance: amount(e.Balance)})
	if err != nil {
		return err
	}
	// An event that is known already may be one after which an earlier process was killed, before it had settled anything.
	if isNew {
		esc.c.Log.Info("Escrow event", "kind", e.Kind, "amount", amount(e.Amount).String(), "block", e.Block)
	}
	esc.settled(ctx, key, e.TxHash.Hex())
	if role == lease.Provider {
		esc.c.Listener.ChannelMoved()
	}
	esc.c.Listener.HistoryMoved()
	esc.c.Listener.StatusMoved()
	return nil
}

// leaseOf returns the lease that an event is about, if any: a fee is a part of the payment of the same channel before it.
// Events come in the order of the chain, so that is the last one stored.
func (esc *Escrow) leaseOf(ctx context.Context, e follow.Event, key lease.ChannelKey) (lease.ID, error) {
	if e.Kind != follow.EventFeeTaken {
		return e.LeaseID, nil
	}
	moves, err := esc.c.Store().MovementsOf(ctx, e.TxHash)
	if err != nil {
		return lease.ID{}, err
	}
	var id lease.ID
	for _, m := range moves {
		if m.Kind == store.ChainRedeemed && m.Renter == key.Renter && m.Provider == key.Provider && m.Token == key.Token {
			id = m.LeaseID
		}
	}
	return id, nil
}

// amount is nil-safe: kinds of events leave out what they do not have.
func amount(n *big.Int) money.Amount {
	if n == nil {
		return money.Amount{}
	}
	return money.MustBig(n)
}

// settleEnded settles leases that the escrow has paid for and that no event need ever settle: rented ones that ended on this side
// only after it had come, and those that were reopened although the payment stands. It returns how many leases are not settled yet.
func (esc *Escrow) settleEnded(ctx context.Context) (unsettled int) {
	done := map[lease.ChannelKey]bool{}
	for _, role := range []lease.Role{lease.Renter, lease.Provider} {
		open, err := esc.c.Store().OpenLeases(ctx, role)
		if err != nil {
			esc.c.Log.Warn("Leases cannot be read", "err", err)
			return 1 // perhaps
		}
		unsettled += len(open)
		for _, r := range open {
			if key := r.Signed.Terms.Channel(); r.State == lease.Ended && !done[key] {
				done[key] = true
				esc.settled(ctx, key, "")
			}
		}
	}
	return unsettled
}
