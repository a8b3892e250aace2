package renter

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/market"
	"github.com/moonrig/moonrig/backend/money"
)

// Preview is what a lease would cost, before anything is signed.
type Preview struct {
	Offer market.Offer
	// Cap is the most it can cost, Free what the channel covers already, Deposit what must be added, Balance what the wallet holds.
	Cap, Free, Deposit, Balance money.Amount
	// Relayed says that the wallet has no coin for the deposit's fee and that the provider says it pays it.
	Relayed bool
	// Refused says why it cannot start now.
	Refused condition.Reason
}

// Choose finds the offer a request means.
func (m *Manager) Choose(req Request) (market.Offer, error) {
	now := m.Now()
	if req.OfferID != "" {
		o, ok := m.Offers.Get(req.OfferID, now)
		if !ok {
			return o, condition.Errorf(condition.NotFound, "the offer is gone")
		}
		return o, nil
	}
	f := req.Filter
	f.ChainID, f.ExceptPeer = m.Network.ChainID, m.PeerID
	if req.Job.NeedsGPU && f.Kind == "" {
		f.Kind = "gpu"
	}
	matches := market.Rank(m.Offers.Live(now), f, req.Job.Image)
	if len(matches) == 0 {
		return market.Offer{}, condition.Errorf(condition.NoMatchingOffer, "nobody offers anything now")
	}
	if why := matches[0].Refused; !why.IsZero() {
		return market.Offer{}, condition.Errorf(condition.NoMatchingOffer, "of %d offers none fits; the first: %s", len(matches), why.Text)
	}
	return matches[0].Offer, nil
}

// Preview says what the lease would cost. It signs nothing, and tells nobody but, where the wallet cannot pay the deposit's fee,
// the provider: whether it does.
func (m *Manager) Preview(ctx context.Context, req Request) (Preview, error) {
	offer, err := m.Choose(req)
	if err != nil {
		return Preview{}, err
	}
	p := Preview{Offer: offer, Cap: lease.CapFor(offer.PricePerHour, req.MaxSeconds, m.Network.TokenDecimals)}
	if err := m.checkOffer(req, offer); err != nil {
		p.Refused = condition.Of(err)
	}
	ledger, err := m.refresh(ctx, m.channel(offer))
	if err != nil {
		return p, err
	}
	if p.Balance, err = m.Chain.Balance(ctx); err != nil {
		return p, err
	}
	p.Free, p.Deposit = ledger.Free(), p.Cap.Minus(ledger.Free())
	if p.Refused.IsZero() && p.Deposit.Cmp(p.Balance) > 0 {
		p.Refused = condition.Newf(condition.InsufficientBalance, "%s needed, %s there",
			p.Deposit.Token(m.Network.TokenDecimals), p.Balance.Token(m.Network.TokenDecimals))
	}
	if p.Refused.IsZero() && (!p.Deposit.IsZero() || ledger.Thawing) {
		pays, err := m.paysFee(ctx)
		if err != nil {
			return p, err
		}
		if !pays {
			if err := m.mayRelay(ctx, offer.Peer, p.Cap); err != nil {
				p.Refused = condition.Of(m.noFeeCoin(err))
			}
			p.Relayed = p.Refused.IsZero()
		}
	}
	return p, nil
}

func (m *Manager) channel(o market.Offer) lease.ChannelKey {
	return lease.ChannelKey{Renter: m.SignTerms.Address(), Provider: o.Provider, Token: m.Network.Token}
}

// checkOffer says why the request and the offer do not go together.
func (m *Manager) checkOffer(req Request, o market.Offer) error {
	if err := req.Job.Validate(); err != nil {
		return err
	}
	switch {
	case o.ChainID != m.Network.ChainID || o.Escrow != m.Network.Escrow || o.Token != m.Network.Token:
		return condition.Errorf(condition.WrongNetwork, "chain %d", o.ChainID)
	case o.Peer == m.PeerID || o.Provider == m.SignTerms.Address():
		return condition.Errorf(condition.OwnOffer, "%s", o.Device.Name)
	case o.Busy:
		return condition.Errorf(condition.DeviceBusy, "%s", o.Device.Name)
	case req.MaxSeconds == 0 || req.MaxSeconds > o.MaxSeconds:
		return condition.Errorf(condition.InvalidInput, "the longest lease of this offer is %d seconds", o.MaxSeconds)
	case req.MaxPricePerHour > 0 && o.PricePerHour > req.MaxPricePerHour:
		return condition.Errorf(condition.PriceTooHigh, "%s an hour", o.PricePerHour)
	}
	return nil
}

// Rent opens a lease: it finds the offer, gets terms, writes the lease down and hands it on. It returns as soon as the
// provider has quoted; funding and the rest go on in the background and show in the lease.
func (m *Manager) Rent(ctx context.Context, req Request) (lease.Record, error) {
	asked := m.Now()
	offer, err := m.Choose(req)
	if err != nil {
		return lease.Record{}, err
	}
	if err := m.checkOffer(req, offer); err != nil {
		return lease.Record{}, err
	}
	spool, inputs, err := m.packInputs(ctx, req.InputsPath)
	if err != nil {
		return lease.Record{}, err
	}
	keep := false
	defer func() {
		if spool != "" && !keep {
			_ = os.Remove(spool) // nobody needs it; a leftover is swept with the folder
		}
	}()
	req.Job.Inputs = inputs
	found := m.Now()
	terms, err := m.quote(ctx, req, offer)
	if err != nil {
		return lease.Record{}, err
	}
	rec := lease.Record{ID: terms.Terms.ID, Role: lease.Renter, State: lease.Quoted, Signed: terms, Job: req.Job, Peer: offer.Peer,
		Label: req.Label, InputsPath: req.InputsPath, OutputsDir: req.OutputsDir, CreatedAtMS: asked.UnixMilli()}
	if rec.OutputsDir == "" {
		rec.OutputsDir = filepath.Join(m.OutputsDir(), rec.ID.Short())
	}
	stage(&rec, "find", found.Sub(asked))
	stage(&rec, "quote", m.Now().Sub(found))
	// The lease is written down before its inputs take their place: a provider who quotes the ID of another lease must not
	// reach that one's files. A crash in between leaves a quoted lease, which does not outlive it.
	r, err := m.begin(ctx, rec, spool, asked)
	if err != nil {
		return lease.Record{}, err
	}
	keep = true
	m.changed(rec)
	select {
	case m.begun <- r:
		return rec, nil
	case <-ctx.Done():
		// Whoever asked has left before anything was signed, and nobody drives the lease.
		ending, cancel := context.WithTimeout(context.WithoutCancel(ctx), 2*time.Second)
		defer cancel()
		m.giveUp(ending, r, condition.New(condition.CancelledByRenter, "before the lease was agreed"))
		m.forget(rec.ID)
		return r.record(), ctx.Err()
	}
}

// begin writes a lease down, puts its inputs in place and makes it known, so that takeUp sees all of that or nothing.
func (m *Manager) begin(ctx context.Context, rec lease.Record, spool string, asked time.Time) (*run, error) {
	m.beginning.RLock()
	defer m.beginning.RUnlock()
	if err := m.Store.CreateLease(ctx, rec); err != nil {
		return nil, err
	}
	r := newRun(rec)
	r.requested = asked
	if spool != "" {
		if err := m.placeInputs(spool, rec.ID); err != nil {
			m.giveUp(ctx, r, condition.Of(err))
			return nil, err
		}
	}
	m.add(r)
	return r, nil
}

func (m *Manager) placeInputs(spool string, id lease.ID) error {
	if err := os.MkdirAll(m.folder(id), 0o700); err != nil {
		return condition.Errorf(condition.DiskFull, "make the lease's folder: %w", err)
	}
	return os.Rename(spool, m.inputsFile(id))
}

// maxQuoteLife is how far ahead terms may expire: until then an unanswered acceptance is tried again.
const maxQuoteLife = 10 * time.Minute

// quote gets terms and checks that they say what the offer said.
func (m *Manager) quote(ctx context.Context, req Request, o market.Offer) (lease.Signed, error) {
	limit := req.MaxPricePerHour
	if limit == 0 {
		limit = o.PricePerHour
	}
	data, err := m.exchange(ctx, "POST", o.Peer, lease.PathQuote, lease.QuoteRequest{OfferID: string(o.ID()), Renter: m.SignTerms.Address(),
		Job: req.Job, MaxSeconds: req.MaxSeconds, MaxPricePerHour: limit}, callTimeout)
	if err != nil {
		return lease.Signed{}, err
	}
	s, err := lease.DecodeSigned(data)
	if err != nil {
		return lease.Signed{}, err
	}
	if err := s.VerifyProvider(); err != nil {
		return lease.Signed{}, err
	}
	t, hash := s.Terms, req.Job.Hash()
	same := t.ChainID == m.Network.ChainID && t.Escrow == m.Network.Escrow && t.Token == m.Network.Token &&
		t.TokenDecimals == m.Network.TokenDecimals && t.Provider == o.Provider && t.Renter == m.SignTerms.Address() &&
		t.ProviderPeer == o.Peer && t.RenterPeer == m.PeerID && t.DeviceID == o.Device.ID && t.DeviceName == o.Device.Name &&
		bytes.Equal(t.JobHash, hash[:]) &&
		t.MaxSeconds <= req.MaxSeconds && t.Cap.Cmp(lease.CapFor(t.PricePerHour, t.MaxSeconds, t.TokenDecimals)) == 0
	switch {
	case t.PricePerHour > limit:
		return lease.Signed{}, condition.Errorf(condition.PriceChanged, "%s an hour instead of %s", t.PricePerHour, limit)
	case !same:
		return lease.Signed{}, condition.Errorf(condition.InvalidInput, "the provider's terms are not what it offered")
	case t.VoucherSeconds > 60:
		return lease.Signed{}, condition.Errorf(condition.InvalidInput, "the provider wants payments only every %d seconds", t.VoucherSeconds)
	}
	now := m.Now()
	if err := t.CheckClock(now); err != nil {
		m.decline(ctx, t, o.Peer, condition.Of(err))
		return lease.Signed{}, err
	}
	switch {
	case time.Unix(t.ExpiresAt, 0).Before(now):
		return lease.Signed{}, condition.Errorf(condition.Expired, "the provider's terms; are both clocks right?")
	case time.Unix(t.ExpiresAt, 0).After(now.Add(maxQuoteLife)):
		return lease.Signed{}, condition.Errorf(condition.InvalidInput, "the provider's terms expire too late; are both clocks right?")
	}
	return s, nil
}

// decline tells a provider why its terms are not taken, where its owner can do something about it, and frees the device.
func (m *Manager) decline(ctx context.Context, t lease.Terms, peer string, why condition.Reason) {
	if _, err := m.exchange(ctx, "POST", peer, leasePath(lease.PathCancel, t.ID), why, callTimeout); err != nil {
		m.Logger.Debug("Provider was not told why its terms are not taken", "leaseId", t.ID.Short(), "err", err)
	}
}

func (m *Manager) folder(id lease.ID) string     { return filepath.Join(m.Dir, id.String()) }
func (m *Manager) inputsFile(id lease.ID) string { return filepath.Join(m.folder(id), "in.tar") }

// packInputs writes the inputs' archive to a file and describes it by content; "" and nil for none.
func (m *Manager) packInputs(ctx context.Context, path string) (string, *lease.Inputs, error) {
	if path == "" {
		return "", nil, nil
	}
	if err := os.MkdirAll(m.Dir, 0o700); err != nil {
		return "", nil, condition.Errorf(condition.DiskFull, "make the leases' folder: %w", err)
	}
	f, err := os.CreateTemp(m.Dir, "in-*.part")
	if err != nil {
		return "", nil, condition.Errorf(condition.DiskFull, "make the inputs' file: %w", err)
	}
	defer f.Close()
	hash := sha256.New()
	count := &counter{}
	if err := m.Archive.Pack(ctx, io.MultiWriter(f, hash, count), path); err != nil {
		return "", nil, errors.Join(err, os.Remove(f.Name()))
	}
	return f.Name(), &lease.Inputs{Bytes: count.n, SHA256: hex.EncodeToString(hash.Sum(nil))}, nil
}

type counter struct{ n int64 }

func (c *counter) Write(p []byte) (int, error) {
	c.n += int64(len(p))
	return len(p), nil
}

// sign returns the renter's signature over the terms.
func (m *Manager) sign(t lease.Terms) (hexutil.Bytes, error) { return m.SignTerms.SignHash(t.Digest()) }
