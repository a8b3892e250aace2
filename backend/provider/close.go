package provider

import (
	"context"
	"net/http"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
)

// A renter that has no lease here may ask for the rest of its deposit. This provider then signs the end of the channel, which
// pays what it is due, and submits it: nobody waits for a thaw. What that costs is bounded as for renters' deposits, by the same
// share, here of all that was ever earned on the channel, and counted with them.
const (
	// closePatience is how long one end may take to get into a block, closeAnswer how long its renter is kept waiting for that.
	closePatience = 5 * time.Minute
	closeAnswer   = 15 * time.Second
)

// closing is the end of a channel on its way to Serve.
type closing struct {
	asked lease.CloseRequest
	peer  string
	done  chan closed // takes one
}

type closed struct {
	tx  string
	err error
}

// handleClose takes a renter's signed end of a channel. What it begins goes on when the renter hangs up.
func (m *Manager) handleClose(w http.ResponseWriter, req *http.Request) {
	data, err := readBody(w, req, lease.MaxMessageBytes)
	if err != nil {
		reply(w, nil, err)
		return
	}
	asked, err := lease.DecodeCloseRequest(data)
	var answer lease.CloseAnswer
	if err == nil {
		answer.Tx, err = m.takeClose(req.Context(), asked, m.Caller(req.Context()))
	}
	if err != nil {
		m.Logger.Info("Channel is not closed", "renter", asked.Close.Renter, "err", err)
		reply(w, nil, err)
		return
	}
	reply(w, answer, nil)
}

// takeClose checks what needs no network, and hands the rest to Serve. No transaction and no error says that it is on its way.
func (m *Manager) takeClose(ctx context.Context, asked lease.CloseRequest, peer string) (tx string, err error) {
	if err := m.checkClose(asked); err != nil {
		return "", err
	}
	key := asked.Close.ChannelKey
	m.mu.Lock()
	busy := m.closing[key]
	m.closing[key] = true
	m.mu.Unlock()
	if busy {
		return "", condition.Errorf(condition.ChannelClosing, "its end was submitted already")
	}
	c := &closing{asked: asked, peer: peer, done: make(chan closed, 1)}
	select {
	case m.closes <- c:
	case <-ctx.Done():
		m.closed(key)
		return "", ctx.Err()
	}
	timer := time.NewTimer(closeAnswer)
	defer timer.Stop()
	select {
	case done := <-c.done:
		return done.tx, done.err
	case <-timer.C:
		return "", nil
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

func (m *Manager) closed(key lease.ChannelKey) {
	m.mu.Lock()
	delete(m.closing, key)
	m.mu.Unlock()
}

// notClosing says with a *condition.Error that the channel is being ended, or that this is not known.
func (m *Manager) notClosing(ctx context.Context, key lease.ChannelKey) error {
	c, err := m.closingOf(ctx, key)
	if err == nil && c == ClosingSubmitted {
		err = condition.Errorf(condition.ChannelClosing, "its end was submitted already")
	}
	return err
}

// mayBegin is notClosing for what counts on the channel from now on. It could lose its deposit to an end that is not final yet: when
// blocks are replaced, that end can come after the deposit, and gives all of it back.
func (m *Manager) mayBegin(ctx context.Context, key lease.ChannelKey) error {
	c, err := m.closingOf(ctx, key)
	if err == nil && c != NotClosing {
		err = condition.Errorf(condition.ChannelClosing, "nothing new begins on it yet")
	}
	return err
}

func (m *Manager) closingOf(ctx context.Context, key lease.ChannelKey) (Closing, error) {
	m.mu.Lock()
	busy := m.closing[key]
	m.mu.Unlock()
	if busy {
		return ClosingSubmitted, nil
	}
	return m.Chain.Closing(ctx, key)
}

// checkClose says with a *condition.Error what is wrong with the request by itself.
func (m *Manager) checkClose(asked lease.CloseRequest) error {
	if m.Policy().RelayShare == 0 {
		return condition.Errorf(condition.CloseRefused, "it has that switched off")
	}
	c, now := asked.Close, m.Now()
	switch {
	case asked.ChainID != m.Network.ChainID || asked.Escrow != m.Network.Escrow || c.Token != m.Network.Token || c.Provider != m.SignTerms.Address():
		return condition.Errorf(condition.InvalidInput, "the channel is with somebody else or on another network")
	case c.Until().Before(now.Add(lease.MinCloseLeft)):
		return condition.Errorf(condition.Expired, "the signature runs out before the channel can be closed; are both clocks right?")
	case c.Until().After(now.Add(lease.MaxCloseLife)):
		return condition.Errorf(condition.InvalidInput, "the signature lasts longer than %s; are both clocks right?", lease.MaxCloseLife)
	}
	return asked.Verify()
}

// close ends a channel, and tells whoever waits for it.
func (m *Manager) close(ctx context.Context, c *closing) {
	ctx, cancel := context.WithTimeout(ctx, closePatience)
	defer cancel()
	tx, err := m.submitClose(ctx, c)
	if err == nil {
		m.Logger.Info("Channel closed", "renter", c.asked.Close.Renter, "tx", tx)
	}
	m.closed(c.asked.Close.ChannelKey) // before it is told: whoever asks again at once is not in its own way
	c.done <- closed{tx, closeError(err)}
	kick(m.kickSettle)
}

func (m *Manager) submitClose(ctx context.Context, c *closing) (string, error) {
	release, err := m.collect(ctx)
	if err != nil {
		return "", err
	}
	defer release()
	key := c.asked.Close.ChannelKey
	if err := m.mayClose(ctx, key); err != nil {
		return "", err
	}
	if err := m.checkSums(ctx, c.asked.Close); err != nil {
		return "", err
	}
	most := m.Policy().relayFee(c.asked.Close.FinalCumulative)
	fee, err := m.closeCost(ctx, c.asked)
	switch {
	case err != nil:
		return "", err
	case fee.Cmp(most) > 0:
		return "", condition.Errorf(condition.CloseRefused, "the network's fee for it is %s now, too much for the %s that was earned on it",
			fee.Token(m.Network.TokenDecimals), c.asked.Close.FinalCumulative.Token(m.Network.TokenDecimals))
	}
	if err := m.relays.admit(c.peer, key.Renter, m.Now()); err != nil {
		return "", err
	}
	return m.Chain.CloseChannel(ctx, c.asked, most)
}

func (m *Manager) closeCost(ctx context.Context, asked lease.CloseRequest) (money.Amount, error) {
	ctx, cancel := context.WithTimeout(ctx, chainPatience)
	defer cancel()
	return m.Chain.CloseCost(ctx, asked)
}

// mayClose refuses while a lease counts on the channel or an earlier end of it may still be executed. Since the channel counts as
// closing already, none begins to count on it from here on.
func (m *Manager) mayClose(ctx context.Context, key lease.ChannelKey) error {
	open, err := m.Store.OpenLeases(ctx, lease.Provider)
	if err != nil {
		return err
	}
	for _, rec := range open {
		if rec.Signed.Terms.Channel() == key && !rec.State.Over() && rec.State != lease.Quoted {
			return condition.Errorf(condition.Conflict, "lease %s still runs on it", rec.ID.Short())
		}
	}
	earlier, err := m.Chain.Closing(ctx, key) // not notClosing: this one is noted already
	if err == nil && earlier == ClosingSubmitted {
		err = condition.Errorf(condition.ChannelClosing, "its end was submitted already")
	}
	return err
}

// checkSums compares what the renter signed with the escrow and with the best voucher held.
func (m *Manager) checkSums(ctx context.Context, c lease.Close) error {
	ledger, err := m.refresh(ctx, c.ChannelKey)
	if err != nil {
		return err
	}
	all := ledger.Claimed.Add(ledger.Balance)
	switch {
	case ledger.Balance.IsZero():
		return condition.Errorf(condition.Conflict, "nothing is left in the channel")
	case c.ClaimedBefore.Cmp(ledger.Claimed) != 0:
		return condition.Errorf(condition.Conflict, "%s were paid on the channel by now, not %s", ledger.Claimed, c.ClaimedBefore)
	case c.FinalCumulative.Cmp(all) > 0:
		return condition.Errorf(condition.InvalidInput, "it pays more than the channel holds")
	case c.FinalCumulative.Cmp(ledger.Best.Min(all)) < 0:
		return condition.Errorf(condition.CloseRefused, "it holds a promise of %s in all, and this is %s", ledger.Best, c.FinalCumulative)
	}
	return nil
}

// closeError keeps to itself what is wrong on this side.
func closeError(err error) error {
	if err == nil {
		return nil
	}
	switch condition.Of(err).Code {
	case condition.TransactionWaiting: // it is on its way
		return nil
	case condition.RelayRefused: // counted with the deposits
		return condition.Errorf(condition.CloseRefused, "it has paid for many transactions in the last hour")
	case condition.CloseRefused, condition.ChannelClosing, condition.Conflict, condition.InvalidInput, condition.Expired, condition.BadSignature, condition.TransactionFailed:
		return err
	}
	return &condition.Error{Reason: condition.New(condition.CloseRefused, "it cannot do so now"), Cause: err}
}
