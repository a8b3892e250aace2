package lease

import (
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/eip712"
	"github.com/moonrig/moonrig/backend/money"
)

// A channel ends at once, and not after a thaw, when both sides sign what each of them gets.
const (
	// PathClose takes a CloseRequest and answers CloseAnswer once the close is in a block, or on its way there. It needs no lease.
	PathClose = "/channel/close"
	// CloseLife is how long the renter's signature is good for, and MaxCloseLife the longest that a provider takes: neither begins
	// anything new on the channel until then.
	CloseLife    = 2 * time.Minute
	MaxCloseLife = 15 * time.Minute
	// MinCloseLeft is what must be left of it, so that it does not expire on its way into a block.
	MinCloseLeft = 15 * time.Second
)

// Close is what both sides sign to end a channel: the provider gets what FinalCumulative is above ClaimedBefore, the renter the
// rest of the balance. The escrow contract hashes the same struct.
type Close struct {
	ChannelKey
	// ClaimedBefore is what the escrow has paid on the channel so far; with any other sum there the close is void. Both in token units.
	ClaimedBefore   money.Amount `json:"claimed_before"`
	FinalCumulative money.Amount `json:"final_cumulative"`
	// Deadline is the last second in which it may be executed, in Unix seconds of the chain.
	Deadline uint64 `json:"deadline"`
}

var closeType = eip712.TypeHash("Close(address renter,address provider,address token,uint256 claimedBefore,uint256 finalCumulative,uint256 deadline)")

// Digest returns what both sides sign and the escrow verifies.
func (c Close) Digest(d eip712.Domain) [32]byte {
	return d.Digest(eip712.NewEncoder(closeType).Address(c.Renter).Address(c.Provider).Address(c.Token).
		Bytes32(c.ClaimedBefore.Word()).Bytes32(c.FinalCumulative.Word()).Uint64(c.Deadline).Hash())
}

// Until is when it runs out, by the chain's clock.
func (c Close) Until() time.Time { return time.Unix(int64(min(c.Deadline, 1<<40)), 0) }

// CloseRequest asks the provider of a channel to sign and submit its close, and to pay the network's fee for that.
type CloseRequest struct {
	ChainID uint64         `json:"chain_id"`
	Escrow  common.Address `json:"escrow"`
	Close   Close          `json:"close"`
	// Signature is the renter's over the close.
	Signature hexutil.Bytes `json:"signature"`
}

// Domain returns the domain in which the close is signed.
func (r CloseRequest) Domain() eip712.Domain {
	return eip712.Domain{ChainID: r.ChainID, Contract: r.Escrow}
}

// Verify says with a *condition.Error that the close is not signed by the channel's renter.
func (r CloseRequest) Verify() error {
	return signatureError("close", eip712.Verify(r.Close.Renter, r.Close.Digest(r.Domain()), r.Signature))
}

// DecodeCloseRequest reads a request from foreign bytes. It checks the shape, not the signature.
func DecodeCloseRequest(data []byte) (CloseRequest, error) {
	var r CloseRequest
	if err := decodeStrict(data, MaxMessageBytes, &r); err != nil {
		return CloseRequest{}, err
	}
	c := r.Close
	switch {
	case c.ClaimedBefore.BitLen() > MaxVoucherBits || c.FinalCumulative.BitLen() > MaxVoucherBits:
		return CloseRequest{}, condition.Errorf(condition.InvalidInput, "the close's sums are out of range")
	case c.FinalCumulative.Cmp(c.ClaimedBefore) < 0:
		return CloseRequest{}, condition.Errorf(condition.InvalidInput, "the close takes back what was paid")
	case c.Deadline == 0 || c.Deadline > 1<<40:
		return CloseRequest{}, condition.Errorf(condition.InvalidInput, "the close's deadline is out of range")
	case len(r.Signature) != 65:
		return CloseRequest{}, condition.Errorf(condition.InvalidInput, "the close's signature has another length")
	}
	return r, nil
}

// CloseAnswer is the provider's word on a close. The renter believes the escrow; the answer only tells where to look.
type CloseAnswer struct {
	// Tx is the transaction's hash; empty while it is in no block yet.
	Tx string `json:"tx,omitempty"`
}

// DecodeCloseAnswer reads an answer from foreign bytes.
func DecodeCloseAnswer(data []byte) (CloseAnswer, error) {
	var a CloseAnswer
	if err := decodeStrict(data, MaxMessageBytes, &a); err != nil {
		return CloseAnswer{}, err
	}
	if raw, err := hexutil.Decode(a.Tx); a.Tx != "" && (err != nil || len(raw) != common.HashLength) {
		return CloseAnswer{}, condition.Errorf(condition.InvalidInput, "the answer names no transaction")
	}
	return a, nil
}
