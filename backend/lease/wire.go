package lease

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/eip712"
	"github.com/moonrig/moonrig/backend/money"
)

// The peer API: plain HTTP over a stream between two agents. Bodies are JSON unless said otherwise; errors are a
// condition.Reason with a 4xx or 5xx status.
const (
	// PathQuote takes a QuoteRequest and answers Signed with the provider's signature.
	PathQuote = "/lease/quote"
	// PathAccept takes Signed with both signatures and answers Status once the channel covers the cap.
	PathAccept = "/lease/{id}/accept"
	// PathInputs takes the input archive (tar), as the job describes it.
	PathInputs = "/lease/{id}/inputs"
	// PathEvents answers an endless stream of Events, one JSON object a line: first a Status, then whatever happens, and
	// the log from the byte offset in ?log=.
	PathEvents = "/lease/{id}/events"
	// PathVoucher takes a Voucher and answers Status once it is durable.
	PathVoucher = "/lease/{id}/voucher"
	// PathCancel takes a condition.Reason and answers Status.
	PathCancel = "/lease/{id}/cancel"
	// PathOutputs answers the contents of /out (tar) once the lease is ending.
	PathOutputs = "/lease/{id}/outputs"
	// PathReceived tells the provider that the outputs are home; it answers Status.
	PathReceived = "/lease/{id}/received"
	// PathStatus answers Status.
	PathStatus = "/lease/{id}"
)

// Bounds of messages between agents.
const (
	MaxMessageBytes = 96 << 10
	// MaxEventBytes bounds one line of the event stream.
	MaxEventBytes = 256 << 10
	// MaxLogChunk bounds the log text in one event.
	MaxLogChunk = 32 << 10
)

// QuoteRequest asks for terms.
type QuoteRequest struct {
	OfferID string         `json:"offer_id"`
	Renter  common.Address `json:"renter"`
	Job     Job            `json:"job"`
	// MaxSeconds is how long the renter wants to pay for at most.
	MaxSeconds uint64 `json:"max_seconds"`
	// MaxPricePerHour refuses a price above it; zero takes any.
	MaxPricePerHour money.MicroUSD `json:"max_price_per_hour,omitempty"`
}

// DecodeQuoteRequest reads a request from foreign bytes.
func DecodeQuoteRequest(data []byte) (QuoteRequest, error) {
	var q QuoteRequest
	if err := decodeStrict(data, MaxMessageBytes, &q); err != nil {
		return QuoteRequest{}, err
	}
	switch {
	case q.Renter == (common.Address{}):
		return QuoteRequest{}, condition.Errorf(condition.InvalidInput, "the request names no renter")
	case q.MaxSeconds == 0 || q.MaxSeconds > 366*24*3600:
		return QuoteRequest{}, condition.Errorf(condition.InvalidInput, "the time is out of range")
	case len(q.OfferID) > 64 || q.MaxPricePerHour < 0:
		return QuoteRequest{}, condition.Errorf(condition.InvalidInput, "the request is out of range")
	}
	return q, q.Job.Validate()
}

// DecodeSigned reads signed terms from foreign bytes. It checks their shape, not the signatures.
func DecodeSigned(data []byte) (Signed, error) {
	var s Signed
	if err := decodeStrict(data, MaxMessageBytes, &s); err != nil {
		return Signed{}, err
	}
	return s, s.Terms.Validate()
}

// DecodeVoucher reads a voucher from foreign bytes; see CheckVoucher.
func DecodeVoucher(data []byte) (Voucher, error) {
	var v Voucher
	err := decodeStrict(data, MaxMessageBytes, &v)
	return v, err
}

// DecodeReason reads a reason from foreign bytes and bounds its sentences.
func DecodeReason(data []byte) (condition.Reason, error) {
	var r condition.Reason
	if err := decodeStrict(data, MaxMessageBytes, &r); err != nil {
		return condition.Reason{}, err
	}
	if err := checkReason(r); err != nil {
		return condition.Reason{}, err
	}
	return r, nil
}

func checkReason(r condition.Reason) error {
	if len(r.Code) > 64 || len(r.Text) > 4096 || len(r.Remedy) > 1024 {
		return condition.Errorf(condition.InvalidInput, "the reason is too long")
	}
	return nil
}

// Status is where the provider says a lease stands.
type Status struct {
	State     State            `json:"state"`
	Reason    condition.Reason `json:"reason,omitzero"`
	MeteredMS int64            `json:"metered_ms"`
	Promised  money.Amount     `json:"promised"`
	ExitCode  *int             `json:"exit_code,omitempty"`
}

// DecodeStatus reads a status from foreign bytes.
func DecodeStatus(data []byte) (Status, error) {
	var s Status
	if err := decodeStrict(data, MaxMessageBytes, &s); err != nil {
		return Status{}, err
	}
	if err := s.check(); err != nil {
		return Status{}, err
	}
	return s, nil
}

// check bounds what will be stored and shown.
func (s Status) check() error {
	if !slices.Contains(States(), s.State) || s.MeteredMS < 0 {
		return condition.Errorf(condition.InvalidInput, "the status is out of range")
	}
	return checkReason(s.Reason)
}

// Heartbeat is the provider's signed word on a running lease.
type Heartbeat struct {
	LeaseID   ID     `json:"lease_id"`
	Sequence  uint64 `json:"sequence"`
	State     State  `json:"state"`
	MeteredMS int64  `json:"metered_ms"`
	// At is the provider's clock, Unix seconds.
	At int64 `json:"at"`
	// Final marks the last heartbeat: the meter will not move again.
	Final bool `json:"final,omitempty"`
	// Load (0 to 1) and Watts describe the device; negative where unknown.
	Load      float64       `json:"load"`
	Watts     float64       `json:"watts"`
	Signature hexutil.Bytes `json:"signature"`
}

var heartbeatType = eip712.TypeHash("Heartbeat(bytes32 leaseId,uint256 sequence,string state,uint256 meteredMs,uint256 at,bool final)")

// Digest returns what the provider signs: everything that money depends on.
func (h Heartbeat) Digest(d eip712.Domain) [32]byte {
	return d.Digest(eip712.NewEncoder(heartbeatType).Bytes32(h.LeaseID).Uint64(h.Sequence).String(string(h.State)).
		Uint64(uint64(max(h.MeteredMS, 0))).Uint64(uint64(max(h.At, 0))).Bool(h.Final).Hash())
}

// Check says with a *condition.Error why a renter must not answer the heartbeat.
func (h Heartbeat) Check(t Terms, lastSequence uint64) error {
	switch {
	case h.LeaseID != t.ID:
		return condition.Errorf(condition.InvalidInput, "the heartbeat is for another lease")
	case h.Sequence <= lastSequence:
		return condition.Errorf(condition.InvalidInput, "the heartbeat is old")
	case h.MeteredMS < 0 || h.At < 0 || !slices.Contains(States(), h.State):
		return condition.Errorf(condition.InvalidInput, "the heartbeat is out of range")
	}
	return signatureError("heartbeat", eip712.Verify(t.Provider, h.Digest(t.Domain()), h.Signature))
}

// Event is one line of a lease's event stream. Exactly one of its parts is set.
type Event struct {
	Status    *Status    `json:"status,omitempty"`
	Heartbeat *Heartbeat `json:"heartbeat,omitempty"`
	Log       *Log       `json:"log,omitempty"`
}

// Log is a piece of the job's output.
type Log struct {
	// Offset is the position of Text in the whole log, in bytes; a gap means that something was dropped.
	Offset int64 `json:"offset"`
	// Stream is "stdout" or "stderr".
	Stream string `json:"stream"`
	Text   []byte `json:"text"`
}

func (l Log) valid() bool {
	return l.Offset >= 0 && len(l.Text) <= MaxLogChunk && (l.Stream == "stdout" || l.Stream == "stderr")
}

// DecodeEvent reads one line of an event stream.
func DecodeEvent(line []byte) (Event, error) {
	var e Event
	if err := decodeStrict(line, MaxEventBytes, &e); err != nil {
		return Event{}, err
	}
	parts := 0
	for _, set := range []bool{e.Status != nil, e.Heartbeat != nil, e.Log != nil} {
		if set {
			parts++
		}
	}
	if parts != 1 || (e.Log != nil && !e.Log.valid()) {
		return Event{}, condition.Errorf(condition.InvalidInput, "the event is not valid")
	}
	if e.Status != nil {
		if err := e.Status.check(); err != nil {
			return Event{}, err
		}
	}
	return e, nil
}
