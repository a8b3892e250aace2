package renter

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
)

const (
	// closeTimeout bounds the provider's answer, which may wait for a block.
	closeTimeout = 30 * time.Second
	// closeSlack is how long after its deadline a close is still looked for: the block that carries it may be seen late.
	closeSlack = 15 * time.Second
)

// Ending is what the end of a channel would bring, or has brought, in token units.
type Ending struct {
	// Back comes back to the wallet, Paid goes to the provider for what was promised and not collected yet.
	Back, Paid money.Amount
	// Tx is the provider's transaction; empty where it is not known.
	Tx string
}

// PreviewClose says what CloseChannel would bring now. A *condition.Error says why it cannot be asked for: NotFound when nothing is
// left in the channel, Conflict while a lease runs on it.
func (m *Manager) PreviewClose(ctx context.Context, provider common.Address) (Ending, error) {
	_, ending, err := m.draftClose(ctx, m.channelWith(provider))
	return ending, err
}

// CloseChannel asks the provider, whose agent is peer, to end the wallet's channel with it at once, and returns when the escrow has.
// It signs nothing if less than least would come back. The provider pays the network's fee and may refuse: CloseRefused, or whatever
// else keeps it; nothing has moved then. CloseMissed: nor has anything moved by the deadline. Other leases on the channel are
// funded only when its fate is known.
func (m *Manager) CloseChannel(ctx context.Context, provider common.Address, peer string, least money.Amount) (Ending, error) {
	key := m.channelWith(provider)
	over, err := m.beginClose(ctx, key)
	if err != nil {
		return Ending{}, err
	}
	defer over()
	signed, ending, err := m.signClose(ctx, key, least)
	if err != nil {
		return Ending{}, err
	}
	data, err := m.exchange(ctx, "POST", peer, lease.PathClose, signed, closeTimeout)
	switch {
	case condition.Is(err, condition.ChannelClosing): // an earlier try
	case condition.Is(err, condition.Unavailable), condition.Is(err, condition.NotFound): // an older program has no such question
		return Ending{}, condition.Errorf(condition.CloseRefused, "its program does not do that")
	case err != nil:
		return Ending{}, err
	default:
		answer, err := lease.DecodeCloseAnswer(data)
		if err != nil {
			return Ending{}, err
		}
		ending.Tx = answer.Tx
	}
	if err := m.awaitClose(ctx, signed.Close); err != nil {
		return Ending{}, err
	}
	m.Logger.Info("Channel closed", "provider", provider, "back", ending.Back.String(), "tx", ending.Tx)
	return ending, nil
}

func (m *Manager) channelWith(provider common.Address) lease.ChannelKey {
	return lease.ChannelKey{Renter: m.SignTerms.Address(), Provider: provider, Token: m.Network.Token}
}

// beginClose keeps leases from being funded on the channel until over is called.
func (m *Manager) beginClose(ctx context.Context, key lease.ChannelKey) (over func(), err error) {
	select {
	case m.funding <- struct{}{}:
		defer func() { <-m.funding }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if _, busy := m.endings[key]; busy {
		return nil, condition.Errorf(condition.ChannelClosing, "it was asked for already")
	}
	done := make(chan struct{})
	m.endings[key] = done
	return func() {
		m.mu.Lock()
		delete(m.endings, key)
		m.mu.Unlock()
		close(done)
	}, nil
}

// endingOf returns what is closed once the end of the channel that was asked for is over, or nil when none was.
func (m *Manager) endingOf(key lease.ChannelKey) <-chan struct{} {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.endings[key]
}

// draftClose says what would be signed. What was promised to the provider is paid, as far as the channel goes, so that it has no
// reason to refuse.
func (m *Manager) draftClose(ctx context.Context, key lease.ChannelKey) (lease.Close, Ending, error) {
	open, err := m.Store.OpenLeases(ctx, lease.Renter)
	if err != nil {
		return lease.Close{}, Ending{}, err
	}
	for _, rec := range open {
		if rec.Signed.Terms.Channel() == key && !rec.State.Over() {
			return lease.Close{}, Ending{}, condition.Errorf(condition.Conflict, "lease %s still counts on this deposit", rec.ID.Short())
		}
	}
	ledger, err := m.refresh(ctx, key)
	if err != nil {
		return lease.Close{}, Ending{}, err
	}
	if ledger.Balance.IsZero() {
		return lease.Close{}, Ending{}, condition.Errorf(condition.NotFound, "nothing is left of the deposit")
	}
	final := ledger.Best.Min(ledger.Claimed.Add(ledger.Balance))
	paid := final.Minus(ledger.Claimed)
	return lease.Close{ChannelKey: key, ClaimedBefore: ledger.Claimed, FinalCumulative: final},
		Ending{Back: ledger.Balance.Minus(paid), Paid: paid}, nil
}

func (m *Manager) signClose(ctx context.Context, key lease.ChannelKey, least money.Amount) (lease.CloseRequest, Ending, error) {
	// A deposit that is on its way would end the thaw of a channel that is empty by then.
	if err := m.awaitDeposits(ctx, key.Provider); err != nil {
		return lease.CloseRequest{}, Ending{}, err
	}
	c, ending, err := m.draftClose(ctx, key)
	switch {
	case err != nil:
		return lease.CloseRequest{}, Ending{}, err
	case ending.Back.Cmp(least) < 0:
		return lease.CloseRequest{}, Ending{}, condition.Errorf(condition.Conflict, "%s would come back by now, less than was shown", ending.Back.Token(m.Network.TokenDecimals))
	}
	c.Deadline = uint64(m.Now().Add(lease.CloseLife).Unix())
	r := lease.CloseRequest{ChainID: m.Network.ChainID, Escrow: m.Network.Escrow, Close: c}
	r.Signature, err = m.SignClose.SignHash(c.Digest(r.Domain()))
	return r, ending, err
}

// awaitClose looks at the channel until it is empty, or the signature has run out. The escrow is believed, not the provider.
func (m *Manager) awaitClose(ctx context.Context, c lease.Close) error {
	for pause := relayPause; ; {
		ledger, err := m.refresh(ctx, c.ChannelKey)
		switch {
		case err == nil && ledger.Balance.IsZero():
			return nil
		case err == nil && ledger.Claimed.Cmp(c.ClaimedBefore) != 0:
			return condition.Errorf(condition.CloseMissed, "the lender collected what it was due instead")
		case m.Now().After(c.Until().Add(closeSlack)):
			if err != nil {
				return err
			}
			return condition.Errorf(condition.CloseMissed, "the signature is out of date")
		}
		if err := wait(ctx, &pause); err != nil {
			return err
		}
	}
}
