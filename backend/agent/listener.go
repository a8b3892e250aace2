package agent

import (
	"context"

	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/lease"
)

// spend counts what the roles spend against the owner's limits.
func (a *Agent) spend(ctx context.Context, microUSD int64, what string) (undo func(), err error) {
	return a.Desk.Spend(ctx, microUSD, what)
}

// transactionMoved lets the books look at a transaction that was stored, or has another fate.
func (a *Agent) transactionMoved() { a.Books.TrackAgain() }

// chainListener passes on what happens on the chain to those whom it concerns.
type chainListener struct{ a *Agent }

// StatusMoved implements escrow.Listener.
func (c chainListener) StatusMoved() { c.a.poke() }

// WalletMoved implements escrow.Listener.
func (c chainListener) WalletMoved() {
	c.a.events.Publish(schema.EventWallet, schema.WalletChanged{State: string(c.a.wallet.State())})
}

// HistoryMoved implements escrow.Listener.
func (c chainListener) HistoryMoved() {
	c.a.events.Publish(schema.EventHistory, schema.HistoryChanged{})
}

// LeaseSettled implements escrow.Listener.
func (c chainListener) LeaseSettled(r lease.Record) {
	j := c.a.joined.Load()
	switch {
	case j == nil:
		c.a.leaseChanged(r)
	case r.Role == lease.Provider:
		j.provider.Settled(r)
	default:
		j.renter.Settled(r)
	}
}

// ChannelMoved implements escrow.Listener.
func (c chainListener) ChannelMoved() {
	if j := c.a.joined.Load(); j != nil {
		j.provider.ChannelChanged()
	}
}

// HeadSeen implements escrow.Listener.
func (c chainListener) HeadSeen(block uint64) { c.a.Books.HeadSeen(block) }
