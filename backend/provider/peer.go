package provider

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"os"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/market"
)

// maxQuotesPerPeer bounds the quotes one peer may hold open: a quote holds a device.
const maxQuotesPerPeer = 2

// Handler serves other agents: everything of lease's peer API, and GET /offers with what is on offer now.
func (m *Manager) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /offers", func(w http.ResponseWriter, r *http.Request) { reply(w, m.Offers(), nil) })
	mux.HandleFunc("POST "+lease.PathQuote, m.handleQuote)
	mux.HandleFunc("GET "+lease.PathRelayTerms, m.handleRelayTerms)
	mux.HandleFunc("POST "+lease.PathClose, m.handleClose)
	for pattern, h := range map[string]func(*run, http.ResponseWriter, *http.Request){
		"GET " + lease.PathStatus:    func(r *run, w http.ResponseWriter, _ *http.Request) { reply(w, r.status(), nil) },
		"POST " + lease.PathAccept:   m.handleAccept,
		"POST " + lease.PathRelay:    m.handleRelay,
		"PUT " + lease.PathInputs:    m.handleInputs,
		"GET " + lease.PathEvents:    m.handleEvents,
		"POST " + lease.PathVoucher:  m.handleVoucher,
		"POST " + lease.PathCancel:   m.handleCancel,
		"GET " + lease.PathOutputs:   m.handleOutputs,
		"POST " + lease.PathReceived: m.handleReceived,
	} {
		mux.HandleFunc(pattern, m.ofLease(h))
	}
	return mux
}

// ofLease finds the lease named in the path and lets only its renter's peer through.
func (m *Manager) ofLease(h func(*run, http.ResponseWriter, *http.Request)) http.HandlerFunc {
	return func(w http.ResponseWriter, req *http.Request) {
		id, err := lease.ParseID(req.PathValue("id"))
		if err != nil {
			reply(w, nil, err)
			return
		}
		r, err := m.find(req.Context(), id)
		// A stranger learns nothing, not even that the lease exists.
		if err != nil || r.record().Peer != m.Caller(req.Context()) {
			reply(w, nil, condition.Errorf(condition.NotFound, "no lease %s of yours here", id.Short()))
			return
		}
		h(r, w, req)
	}
}

// find returns the live lease, or a still one from the store.
func (m *Manager) find(ctx context.Context, id lease.ID) (*run, error) {
	if r, err := m.run(id); err == nil {
		return r, nil
	}
	rec, err := m.Store.Lease(ctx, lease.Provider, id)
	if err != nil {
		return nil, err
	}
	return newRun(rec), nil
}

func (m *Manager) handleQuote(w http.ResponseWriter, req *http.Request) {
	data, err := readBody(w, req, lease.MaxMessageBytes)
	if err != nil {
		reply(w, nil, err)
		return
	}
	q, err := lease.DecodeQuoteRequest(data)
	if err != nil {
		reply(w, nil, err)
		return
	}
	signed, err := m.quote(req.Context(), q, m.Caller(req.Context()))
	reply(w, signed, err)
}

// quote makes terms, holds the device for them and writes them down.
func (m *Manager) quote(ctx context.Context, q lease.QuoteRequest, peer string) (lease.Signed, error) {
	now := m.Now()
	policy := m.Policy()
	if why := policy.Refuse(now); !why.IsZero() {
		return lease.Signed{}, &condition.Error{Reason: why}
	}
	if err := m.quotes.admit(peer, now); err != nil {
		return lease.Signed{}, err
	}
	device, offer, err := m.offered(market.OfferID(q.OfferID))
	if err != nil {
		return lease.Signed{}, err
	}
	job, err := fitJob(q.Job, policy, device)
	if err != nil {
		return lease.Signed{}, err
	}
	switch {
	case q.Renter == m.SignTerms.Address():
		return lease.Signed{}, condition.Errorf(condition.OwnOffer, "the renter's wallet is the provider's")
	case q.MaxSeconds > policy.MaxSeconds:
		return lease.Signed{}, condition.Errorf(condition.InvalidInput, "%d seconds asked, %d is the longest lease", q.MaxSeconds, policy.MaxSeconds)
	case q.MaxPricePerHour > 0 && device.PricePerHour > q.MaxPricePerHour:
		return lease.Signed{}, condition.Errorf(condition.PriceChanged, "it is %s an hour now", device.PricePerHour)
	}
	if err := m.Sandbox.CheckImage(ctx, job.Image); err != nil {
		return lease.Signed{}, err
	}
	terms := lease.Terms{
		ChainID: offer.ChainID, Escrow: offer.Escrow, Token: offer.Token, Provider: m.SignTerms.Address(), Renter: q.Renter,
		ProviderPeer: m.PeerID, RenterPeer: peer, DeviceID: device.ID, DeviceName: device.Name,
		PricePerHour: device.PricePerHour, TokenDecimals: m.Network.TokenDecimals,
		Cap:        lease.CapFor(device.PricePerHour, q.MaxSeconds, m.Network.TokenDecimals),
		MaxSeconds: q.MaxSeconds, VoucherSeconds: lease.DefaultVoucherSeconds, HeartbeatSeconds: lease.DefaultHeartbeatSeconds,
		GraceSeconds: policy.GraceSeconds, QuotedAt: now.Unix(), ExpiresAt: now.Add(lease.QuoteLife).Unix(),
	}
	// The hash binds the job as it was asked for; the limits filled in above are the provider's own business.
	hash := q.Job.Hash()
	terms.JobHash = hash[:]
	if _, err := rand.Read(terms.ID[:]); err != nil {
		return lease.Signed{}, err
	}
	sig, err := m.SignTerms.SignHash(terms.Digest())
	if err != nil {
		return lease.Signed{}, err
	}
	rec := lease.Record{ID: terms.ID, Role: lease.Provider, State: lease.Quoted, Peer: peer, Job: job,
		Signed: lease.Signed{Terms: terms, ProviderSignature: sig}, CreatedAtMS: now.UnixMilli()}
	if err := m.reserve(rec); err != nil {
		return lease.Signed{}, err
	}
	if err := m.Store.CreateLease(ctx, rec); err != nil {
		m.release(rec)
		return lease.Signed{}, err
	}
	return rec.Signed, m.begin(ctx, rec)
}

// offered finds the device behind an offer that stands.
func (m *Manager) offered(id market.OfferID) (Device, market.Offer, error) {
	offer, ok := m.book.snapshot()[id]
	if !ok {
		return Device{}, offer, condition.Errorf(condition.NotFound, "this offer does not stand any more")
	}
	for _, d := range m.Devices() {
		if d.ID != offer.Device.ID {
			continue
		}
		if !d.Enabled || !d.Reason.IsZero() {
			return Device{}, offer, condition.Errorf(condition.NotFound, "%s is not for rent now", d.Name)
		}
		return d, offer, nil
	}
	return Device{}, offer, condition.Errorf(condition.DeviceLost, "%s", offer.Device.Name)
}

// fitJob checks the job against what the owner allows and fills in the limits it leaves open.
func fitJob(j lease.Job, p Policy, d Device) (lease.Job, error) {
	if err := p.AllowsImage(j.Image); err != nil {
		return j, err
	}
	if j.NeedsGPU && d.GPUUUID == "" {
		return j, condition.Errorf(condition.WrongKind, "the job needs a GPU and %s is none", d.Name)
	}
	for _, f := range []struct {
		what  string
		asked *int64
		limit int64
	}{
		{"thousandths of a core", &j.MilliCPUs, p.MilliCPUs},
		{"bytes of memory", &j.MemoryBytes, p.MemoryBytes},
		{"bytes of scratch space", &j.ScratchBytes, p.ScratchBytes},
	} {
		if *f.asked > f.limit {
			return j, condition.Errorf(condition.MemoryTooSmall, "%d %s asked, %d is the most", *f.asked, f.what, f.limit)
		}
		if *f.asked == 0 {
			*f.asked = f.limit
		}
	}
	if j.MaxOutputBytes == 0 || j.MaxOutputBytes > j.ScratchBytes {
		j.MaxOutputBytes = j.ScratchBytes
	}
	if in := j.Inputs; in != nil && in.Bytes > j.ScratchBytes {
		return j, condition.Errorf(condition.TooLarge, "inputs of %d bytes, %d is the most", in.Bytes, j.ScratchBytes)
	}
	return j, nil
}

// reserve gives the device to the lease, unless somebody has it or the peer holds too many quotes.
func (m *Manager) reserve(rec lease.Record) error {
	t := rec.Signed.Terms
	m.mu.Lock()
	defer m.mu.Unlock()
	if holder, taken := m.reserved[t.DeviceID]; taken {
		return condition.Errorf(condition.DeviceBusy, "%s, lease %s", t.DeviceName, holder.Short())
	}
	open := 0
	for _, r := range m.runs {
		if other := r.record(); other.Peer == rec.Peer && (other.State == lease.Quoted || other.State == lease.Agreed) {
			open++
		}
	}
	if open >= maxQuotesPerPeer {
		return condition.Errorf(condition.RateLimited, "%d quotes are open already", open)
	}
	m.reserved[t.DeviceID] = t.ID
	return nil
}

func (m *Manager) release(rec lease.Record) {
	m.mu.Lock()
	if m.reserved[rec.Signed.Terms.DeviceID] == rec.ID {
		delete(m.reserved, rec.Signed.Terms.DeviceID)
	}
	m.mu.Unlock()
	kick(m.kickOffers)
}

func (m *Manager) handleAccept(r *run, w http.ResponseWriter, req *http.Request) {
	data, err := readBody(w, req, lease.MaxMessageBytes)
	if err != nil {
		reply(w, nil, err)
		return
	}
	signed, err := lease.DecodeSigned(data)
	if err == nil {
		err = r.accept(signed)
	}
	if err != nil {
		reply(w, nil, err)
		return
	}
	// The runner does the rest; the answer waits until the deposit was seen, or will not be.
	reply(w, r.awaitFunded(req.Context()), nil)
}

func (m *Manager) handleVoucher(r *run, w http.ResponseWriter, req *http.Request) {
	data, err := readBody(w, req, lease.MaxMessageBytes)
	if err != nil {
		reply(w, nil, err)
		return
	}
	v, err := lease.DecodeVoucher(data)
	if err != nil {
		reply(w, nil, err)
		return
	}
	if v.LeaseID != r.record().ID {
		reply(w, nil, condition.Errorf(condition.VoucherRefused, "it is for another lease"))
		return
	}
	rec, err := m.Store.AcceptVoucher(req.Context(), v, m.nowMS())
	if err != nil {
		m.Logger.Warn("Voucher refused", "leaseId", r.record().ID.Short(), "reason", err)
		reply(w, nil, err)
		return
	}
	r.paid(rec)
	m.changed(rec)
	reply(w, r.status(), nil)
}

func (m *Manager) handleCancel(r *run, w http.ResponseWriter, req *http.Request) {
	data, err := readBody(w, req, lease.MaxMessageBytes)
	if err != nil {
		reply(w, nil, err)
		return
	}
	why, err := lease.DecodeReason(data)
	if err != nil {
		reply(w, nil, err)
		return
	}
	// Foreign words are not shown; of the reasons the owner can do something about one.
	ours := condition.New(condition.CancelledByRenter, "")
	if why.Code == condition.ClocksDiffer {
		ours = condition.Newf(condition.ClocksDiffer, "by more than %d minutes, says the renter", int(lease.ClockTolerance.Minutes()))
	}
	r.stop(ours)
	reply(w, r.status(), nil)
}

func (m *Manager) handleReceived(r *run, w http.ResponseWriter, req *http.Request) {
	if s := r.record().State; s != lease.Ending && !s.Over() {
		reply(w, nil, condition.Errorf(condition.Conflict, "a lease that is %s has no outputs yet", s))
		return
	}
	rec, err := m.Store.UpdateLease(req.Context(), lease.Provider, r.record().ID, func(rec *lease.Record) { rec.OutputsReceived = true })
	if err == nil {
		r.took()
		r.poke(r.received)
		if rec.State.Over() { // nobody else removes them then
			err = os.RemoveAll(m.folder(rec.ID))
		}
	}
	reply(w, r.status(), err)
}

func readBody(w http.ResponseWriter, req *http.Request, limit int64) ([]byte, error) {
	data, err := io.ReadAll(http.MaxBytesReader(w, req.Body, limit))
	if err != nil {
		var tooLarge *http.MaxBytesError
		if errors.As(err, &tooLarge) {
			return nil, condition.Errorf(condition.TooLarge, "more than %d bytes", limit)
		}
		return nil, condition.Errorf(condition.InvalidInput, "read message: %w", err)
	}
	return data, nil
}

// reply writes a JSON answer, or the error's reason with a status that fits it.
func reply(w http.ResponseWriter, v any, err error) {
	w.Header().Set("Content-Type", "application/json")
	if err != nil {
		why := condition.Of(err)
		if why.Code == condition.Internal {
			// What went wrong inside is nobody else's business.
			why = condition.New(condition.Internal, "")
		}
		w.WriteHeader(statusOf(why.Code))
		v = why
	}
	_ = json.NewEncoder(w).Encode(v) // the other side may be gone; there is nobody else to tell
}

func statusOf(c condition.Code) int {
	switch c {
	case condition.Internal:
		return http.StatusInternalServerError
	case condition.NotFound:
		return http.StatusNotFound
	case condition.TooLarge:
		return http.StatusRequestEntityTooLarge
	case condition.RateLimited:
		return http.StatusTooManyRequests
	case condition.InvalidInput, condition.BadSignature, condition.BadArchive:
		return http.StatusUnprocessableEntity
	}
	return http.StatusConflict
}

// writeTimeout bounds how long a renter may take to read one piece of a stream.
const writeTimeout = 30 * time.Second
