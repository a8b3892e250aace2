package provider

import (
	"context"
	"math/big"
	"net/http"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
)

// A renter who owns no coin for the network's fee signs its deposit, and this provider submits it, because it wants the lease.
// What that can cost is bounded: a share of the lease's cap, one deposit a lease, a few an hour for a renter and in all.
const (
	relayWindow = time.Hour
	// relaysOfOne is how many deposits are submitted in a window for one peer or one wallet, relaysInAll for everybody: peers
	// and wallets cost nothing to make.
	relaysOfOne, relaysInAll = 4, 40
	// relayTries is how many different requests one lease may bring before they are no longer looked at: each is tried out on
	// the network.
	relayTries = 5
	// relayPriceAge is how long the network's price is remembered for those who only ask.
	relayPriceAge = 15 * time.Second
)

// relayBook remembers for whom deposits were submitted, within the window. Safe for concurrent use.
type relayBook struct {
	mu      sync.Mutex // guards the following fields
	entries []relayEntry
	price   money.Amount
	priced  time.Time
}

type relayEntry struct {
	at     time.Time
	peer   string
	wallet common.Address
}

// admit counts one more, or says with a *condition.Error why not.
func (b *relayBook) admit(peer string, wallet common.Address, now time.Time) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	kept := b.entries[:0]
	same := 0
	for _, e := range b.entries {
		if now.Sub(e.at) >= relayWindow {
			continue
		}
		kept = append(kept, e)
		if e.peer == peer || e.wallet == wallet {
			same++
		}
	}
	b.entries = kept
	if same >= relaysOfOne || len(kept) >= relaysInAll {
		return condition.Errorf(condition.RelayRefused, "it has paid for many deposits in the last hour")
	}
	b.entries = append(b.entries, relayEntry{now, peer, wallet})
	return nil
}

// handleRelayTerms says for which leases deposits are submitted now.
func (m *Manager) handleRelayTerms(w http.ResponseWriter, req *http.Request) {
	terms, err := m.relayTerms(req.Context())
	reply(w, terms, err)
}

func (m *Manager) relayTerms(ctx context.Context) (lease.RelayTerms, error) {
	policy := m.Policy()
	if err := relayAllowed(policy); err != nil {
		return lease.RelayTerms{}, err
	}
	m.relays.mu.Lock()
	price, fresh := m.relays.price, m.Now().Sub(m.relays.priced) < relayPriceAge
	m.relays.mu.Unlock()
	if !fresh {
		ctx, cancel := context.WithTimeout(ctx, chainPatience)
		defer cancel()
		var err error
		if price, err = m.Chain.RelayPrice(ctx); err != nil {
			return lease.RelayTerms{}, relayError(err)
		}
		m.relays.mu.Lock()
		m.relays.price, m.relays.priced = price, m.Now()
		m.relays.mu.Unlock()
	}
	return lease.RelayTerms{MinCap: policy.relayCap(price)}, nil
}

func relayAllowed(p Policy) error {
	if p.RelayShare == 0 {
		return condition.Errorf(condition.RelayRefused, "it has that switched off")
	}
	return nil
}

// relayCap is the smallest cap of which a fee is the share at most.
func (p Policy) relayCap(fee money.Amount) money.Amount {
	n := new(big.Int).Mul(fee.Big(), big.NewInt(10_000))
	share := new(big.Int).SetUint64(p.RelayShare)
	n.Add(n, new(big.Int).Sub(share, big.NewInt(1)))
	return money.MustBig(n.Div(n, share))
}

// relayFee is the most that may be paid for a lease of that cap.
func (p Policy) relayFee(limit money.Amount) money.Amount {
	n := new(big.Int).Mul(limit.Big(), new(big.Int).SetUint64(p.RelayShare))
	return money.MustBig(n.Div(n, big.NewInt(10_000)))
}

// handleRelay takes a renter's signed deposit. It checks, writes down and wakes the lease's runner, which submits it.
func (m *Manager) handleRelay(r *run, w http.ResponseWriter, req *http.Request) {
	data, err := readBody(w, req, lease.MaxMessageBytes)
	if err != nil {
		reply(w, nil, err)
		return
	}
	asked, err := lease.DecodeRelayRequest(data)
	if err == nil {
		r.expect(1)
		if err = r.accept(asked.Signed); err == nil {
			r.awaitAgreed(req.Context())
			err = m.takeRelay(req.Context(), r, asked.Deposit)
		}
		r.expect(-1)
		r.poke(r.funds)
	}
	if err != nil {
		m.Logger.Info("Deposit is not submitted", "leaseId", r.record().ID.Short(), "err", err)
		reply(w, nil, err)
		return
	}
	reply(w, r.status(), nil)
}

// takeRelay writes the deposit down, to be submitted, if it is one that this provider pays for. One that is known already is no
// error.
func (m *Manager) takeRelay(ctx context.Context, r *run, d lease.RelayedDeposit) error {
	r.relaying.Lock() // one at a time for a lease
	defer r.relaying.Unlock()
	rec := r.record()
	switch {
	case rec.Relay != nil && rec.Relay.Deposit.Same(d):
		return nil
	case rec.State != lease.Agreed && !rec.State.Over(): // funded already, by whichever deposit
		return nil
	case rec.State != lease.Agreed:
		return condition.Errorf(condition.Conflict, "a lease that is %s needs no deposit", rec.State)
	case rec.Relay != nil:
		return condition.Errorf(condition.RelayRefused, "it submits one deposit for a lease")
	}
	if r.relayTries++; r.relayTries > relayTries {
		return condition.Errorf(condition.RateLimited, "%d deposits for one lease were not good", relayTries)
	}
	needed, err := m.checkRelay(ctx, rec, d)
	if err != nil {
		return relayError(err)
	}
	if !needed { // the runner will see what the channel holds
		return nil
	}
	if err := m.relays.admit(rec.Peer, rec.Signed.Terms.Renter, m.Now()); err != nil {
		return err
	}
	kept, err := m.Store.UpdateLease(ctx, lease.Provider, rec.ID, func(rec *lease.Record) { rec.Relay = &lease.Relay{Deposit: d, Open: true} })
	if err != nil {
		return err
	}
	r.relay(kept.Relay)
	m.changed(kept)
	return nil
}

// checkRelay says with a *condition.Error why this provider does not pay for the deposit, and whether the lease needs one. What it
// is of, for whom and in which token needs no check: the signature is over what the terms say, or it is not good.
func (m *Manager) checkRelay(ctx context.Context, rec lease.Record, d lease.RelayedDeposit) (needed bool, err error) {
	t, policy := rec.Signed.Terms, m.Policy()
	if err := relayAllowed(policy); err != nil {
		return false, err
	}
	switch now := m.Now(); {
	case d.Until().Before(now.Add(lease.MinRelayLeft)):
		return false, condition.Errorf(condition.Expired, "the deposit's signatures run out before it can be submitted; are both clocks right?")
	case d.Until().After(now.Add(lease.MaxRelayLife)):
		return false, condition.Errorf(condition.InvalidInput, "the deposit's signatures last longer than %s; are both clocks right?", lease.MaxRelayLife)
	case time.Unix(t.ExpiresAt, 0).Before(now):
		return false, condition.Errorf(condition.QuoteExpired, "before the deposit was made")
	}
	ledger, err := m.refresh(ctx, t.Channel())
	if err != nil || ledger.Admit(t.Cap) == nil {
		return false, err
	}
	if ledger.Thawing {
		ledger.Thawing, ledger.ThawEndsAt = false, 0 // a deposit ends it
	}
	ledger.Balance = ledger.Balance.Add(d.Amount)
	if err := ledger.Admit(t.Cap); err != nil {
		return false, err
	}
	most := policy.relayFee(t.Cap)
	ctx, cancel := context.WithTimeout(ctx, chainPatience)
	defer cancel()
	fee, err := m.Chain.RelayCost(ctx, t, d)
	if err != nil {
		return false, err
	}
	if fee.Cmp(most) > 0 {
		return false, condition.Errorf(condition.RelayRefused, "it would be %s for a lease of at most %s", fee.Token(t.TokenDecimals), t.Cap.Token(t.TokenDecimals))
	}
	return true, nil
}

// relayError keeps to itself what is wrong on this side: to the renter, a provider that cannot pay is one that does not.
func relayError(err error) error {
	if err == nil {
		return nil
	}
	switch condition.Of(err).Code {
	case condition.RelayRefused, condition.Expired, condition.InvalidInput, condition.QuoteExpired, condition.BadSignature, condition.Conflict,
		condition.ChannelTooSmall, condition.TransactionFailed, condition.InsufficientBalance:
		return err
	}
	return &condition.Error{Reason: condition.New(condition.RelayRefused, "it cannot do so now"), Cause: err}
}
