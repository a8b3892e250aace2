package lease

import (
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/money"
)

// A renter who owns no coin for the network's fee signs its deposit, and the provider of the lease submits it and pays the fee.
const (
	// PathRelay takes a RelayRequest and answers Status once it is on the provider's disk. It may be sent again.
	PathRelay = "/lease/{id}/relay"
	// PathRelayTerms answers RelayTerms, or why no deposit is submitted for anybody. Nothing of it is signed: who lies about
	// it gains nothing, since nobody gives away more than a signature that only the two sides of a lease can use.
	PathRelayTerms = "/relay"
)

// Bounds of a deposit that somebody else submits.
const (
	// RelayLife is how long the renter's signatures are good for: longer than a quote, so that a slow block is no loss, and
	// short, because until then the renter signs no other deposit.
	RelayLife = 2 * time.Minute
	// MaxRelayLife is the longest that a provider takes, since what it has promised to submit must find its end.
	MaxRelayLife = 15 * time.Minute
	// MinRelayLeft is what must be left of it, so that it does not expire on its way into a block.
	MinRelayLeft = 15 * time.Second
	// MaxRelayGas bounds what the call in it may use.
	MaxRelayGas = 1_000_000
)

// RelayTerms is what a provider submits deposits for.
type RelayTerms struct {
	// MinCap is about the smallest cap, in token units, that is worth the fee to it now.
	MinCap money.Amount `json:"min_cap"`
}

// DecodeRelayTerms reads them from foreign bytes.
func DecodeRelayTerms(data []byte) (RelayTerms, error) {
	var t RelayTerms
	err := decodeStrict(data, MaxMessageBytes, &t)
	return t, err
}

// RelayedDeposit is all that a renter signs for a deposit which the provider submits. What it does not say follows from the
// lease's terms: the token and the escrow, from whom, for whom, and that no native money goes along; a signature over anything
// else does not verify.
type RelayedDeposit struct {
	// Amount is in token units.
	Amount money.Amount `json:"amount"`
	// Gas is what the call gets, Nonce its number in the forwarder, Deadline the last second, in Unix seconds of the chain, of
	// both signatures.
	Gas      uint64 `json:"gas"`
	Nonce    uint64 `json:"nonce"`
	Deadline uint64 `json:"deadline"`
	// Permit lets the escrow take the amount from the renter; Signature lets the forwarder say that the renter deposits it.
	Permit    hexutil.Bytes `json:"permit"`
	Signature hexutil.Bytes `json:"signature"`
}

// Until is when the signatures run out, by the chain's clock.
func (d RelayedDeposit) Until() time.Time { return time.Unix(int64(min(d.Deadline, 1<<40)), 0) }

// Same reports whether two are the same signed request.
func (d RelayedDeposit) Same(o RelayedDeposit) bool {
	return d.Amount.Cmp(o.Amount) == 0 && d.Gas == o.Gas && d.Nonce == o.Nonce && d.Deadline == o.Deadline &&
		d.Permit.String() == o.Permit.String() && d.Signature.String() == o.Signature.String()
}

func (d RelayedDeposit) check() error {
	switch {
	case d.Amount.IsZero() || d.Amount.Big().BitLen() > 96: // what the escrow's sums hold
		return condition.Errorf(condition.InvalidInput, "the deposit's amount is out of range")
	case d.Gas == 0 || d.Gas > MaxRelayGas:
		return condition.Errorf(condition.InvalidInput, "the deposit wants %d gas, %d is the most", d.Gas, MaxRelayGas)
	case d.Deadline == 0 || d.Deadline > 1<<40:
		return condition.Errorf(condition.InvalidInput, "the deposit's deadline is out of range")
	case len(d.Permit) != 65 || len(d.Signature) != 65:
		return condition.Errorf(condition.InvalidInput, "the deposit's signatures have another length")
	}
	return nil
}

// RelayRequest asks the provider of a lease to submit the renter's deposit for it. It carries the terms with both signatures, so
// that the provider knows that the lease is agreed.
type RelayRequest struct {
	Signed  Signed         `json:"signed"`
	Deposit RelayedDeposit `json:"deposit"`
}

// DecodeRelayRequest reads a request from foreign bytes. It checks the shape, not the signatures.
func DecodeRelayRequest(data []byte) (RelayRequest, error) {
	var r RelayRequest
	if err := decodeStrict(data, MaxMessageBytes, &r); err != nil {
		return RelayRequest{}, err
	}
	if err := r.Signed.Terms.Validate(); err != nil {
		return RelayRequest{}, err
	}
	return r, r.Deposit.check()
}

// Relay is one side's memory of such a deposit.
type Relay struct {
	Deposit RelayedDeposit `json:"deposit"`
	// Open says, on the renter's side, that it may still be executed; on the provider's, that what it cost is not known yet.
	Open bool `json:"open,omitempty"`
	// Tx is the provider's transaction that carried it, and FeeWei what the network charged the provider for that, in the
	// native coin's smallest unit. Both empty until it is in a block, and on the renter's side.
	Tx     string       `json:"tx,omitempty"`
	FeeWei money.Amount `json:"fee_wei,omitzero"`
}

// RelayFate is what has become of a signed deposit.
type RelayFate string

// The fates.
const (
	// RelayOpen: it may still be executed.
	RelayOpen RelayFate = "open"
	// RelayUsed: its number is used, so it was executed, or never will be.
	RelayUsed RelayFate = "used"
	// RelayExpired: it never will be executed.
	RelayExpired RelayFate = "expired"
)
