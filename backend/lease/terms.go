package lease

import (
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/eip712"
	"github.com/moonrig/moonrig/backend/money"
)

// Intervals every lease uses unless its terms say otherwise.
const (
	DefaultVoucherSeconds   = 15
	DefaultHeartbeatSeconds = 3
	// QuoteLife is how long a provider holds a quote, and the device with it.
	QuoteLife = 60 * time.Second
)

// Terms is what both sides sign before anything runs.
type Terms struct {
	ID           ID             `json:"lease_id"`
	ChainID      uint64         `json:"chain_id"`
	Escrow       common.Address `json:"escrow"`
	Token        common.Address `json:"token"`
	Provider     common.Address `json:"provider"`
	Renter       common.Address `json:"renter"`
	ProviderPeer string         `json:"provider_peer"`
	RenterPeer   string         `json:"renter_peer"`
	// DeviceID and DeviceName are the offer's.
	DeviceID   string `json:"device_id"`
	DeviceName string `json:"device_name"`
	// JobHash is Job.Hash.
	JobHash hexutil.Bytes `json:"job_hash"`
	// PricePerHour is in micro-USD per device-hour.
	PricePerHour money.MicroUSD `json:"price_per_hour"`
	// TokenDecimals converts micro-USD to token units; the token is worth one dollar.
	TokenDecimals uint8 `json:"token_decimals"`
	// Cap is the most the lease may cost, in token units. The channel's free part must cover it.
	Cap money.Amount `json:"cap"`
	// MaxSeconds bounds the metered time.
	MaxSeconds       uint64 `json:"max_seconds"`
	VoucherSeconds   uint64 `json:"voucher_seconds"`
	HeartbeatSeconds uint64 `json:"heartbeat_seconds"`
	// GraceSeconds is what a job gets between the hook and its end when the owner reclaims the device.
	GraceSeconds uint64 `json:"grace_seconds"`
	// QuotedAt and ExpiresAt are Unix seconds; the terms must be accepted before they expire.
	QuotedAt  int64 `json:"quoted_at"`
	ExpiresAt int64 `json:"expires_at"`
}

var termsType = eip712.TypeHash("Terms(bytes32 leaseId,address token,address provider,address renter,string providerPeer," +
	"string renterPeer,string deviceId,string deviceName,bytes32 jobHash,uint256 pricePerHour,uint256 tokenDecimals,uint256 cap," +
	"uint256 maxSeconds,uint256 voucherSeconds,uint256 heartbeatSeconds,uint256 graceSeconds,uint256 quotedAt,uint256 expiresAt)")

// Domain returns the domain in which everything about this lease is signed.
func (t Terms) Domain() eip712.Domain { return eip712.Domain{ChainID: t.ChainID, Contract: t.Escrow} }

// Digest returns what both sides sign.
func (t Terms) Digest() [32]byte {
	var job [32]byte
	copy(job[:], t.JobHash)
	return t.Domain().Digest(eip712.NewEncoder(termsType).
		Bytes32(t.ID).Address(t.Token).Address(t.Provider).Address(t.Renter).
		String(t.ProviderPeer).String(t.RenterPeer).String(t.DeviceID).String(t.DeviceName).Bytes32(job).
		Uint64(uint64(t.PricePerHour)).Uint64(uint64(t.TokenDecimals)).Big(t.Cap.Big()).
		Uint64(t.MaxSeconds).Uint64(t.VoucherSeconds).Uint64(t.HeartbeatSeconds).Uint64(t.GraceSeconds).
		Uint64(uint64(t.QuotedAt)).Uint64(uint64(t.ExpiresAt)).Hash())
}

// Validate says with a *condition.Error what is out of range. It does not look at the clock or at signatures.
func (t Terms) Validate() error {
	bad := func(format string, args ...any) error {
		return condition.Errorf(condition.InvalidInput, format, args...)
	}
	switch {
	case t.ID.IsZero():
		return bad("the terms name no lease")
	case t.Provider == (common.Address{}) || t.Renter == (common.Address{}) || t.Provider == t.Renter:
		return bad("the terms need two different sides")
	case t.ProviderPeer == "" || t.RenterPeer == "" || len(t.ProviderPeer) > 128 || len(t.RenterPeer) > 128:
		return bad("the terms name no peers")
	case t.DeviceID == "" || len(t.DeviceID) > 96 || len(t.DeviceName) > 96:
		return bad("the terms name no device")
	case len(t.JobHash) != 32:
		return bad("the terms name no job")
	case t.PricePerHour < 0 || t.PricePerHour > 1000*money.Dollar:
		return bad("the price is out of range")
	case t.TokenDecimals > 18:
		return bad("the token has %d decimals", t.TokenDecimals)
	case t.Cap.Big().BitLen() > 96:
		return bad("the cap is out of range")
	case t.MaxSeconds == 0 || t.MaxSeconds > 366*24*3600:
		return bad("the time is out of range")
	case t.VoucherSeconds == 0 || t.VoucherSeconds > 3600 || t.HeartbeatSeconds == 0 || t.HeartbeatSeconds > t.VoucherSeconds:
		return bad("the intervals are out of range")
	case t.GraceSeconds > 60:
		return bad("the grace is out of range")
	case t.QuotedAt <= 0 || t.ExpiresAt <= t.QuotedAt || t.ExpiresAt-t.QuotedAt > 600:
		return bad("the times are out of range")
	}
	return nil
}

// CostUnits returns what ms metered milliseconds cost in token units, never more than the cap.
func (t Terms) CostUnits(ms int64) money.Amount {
	if limit := int64(t.MaxSeconds) * 1000; ms > limit {
		ms = limit
	}
	return money.CostOf(t.PricePerHour, ms).Units(t.TokenDecimals).Min(t.Cap)
}

// CapFor returns the cap that maxSeconds at the given price need.
func CapFor(price money.MicroUSD, maxSeconds uint64, decimals uint8) money.Amount {
	return money.CostOf(price, int64(maxSeconds)*1000).Units(decimals)
}

// VoucherInterval returns the agreed time between vouchers.
func (t Terms) VoucherInterval() time.Duration { return time.Duration(t.VoucherSeconds) * time.Second }

// HeartbeatInterval returns the agreed time between heartbeats.
func (t Terms) HeartbeatInterval() time.Duration {
	return time.Duration(t.HeartbeatSeconds) * time.Second
}

// Signed is terms with the signatures that make them count. ProviderSignature comes with the quote, RenterSignature
// with the acceptance.
type Signed struct {
	Terms             Terms         `json:"terms"`
	ProviderSignature hexutil.Bytes `json:"provider_signature"`
	RenterSignature   hexutil.Bytes `json:"renter_signature,omitempty"`
}

// VerifyProvider checks the terms' shape and the provider's signature.
func (s Signed) VerifyProvider() error {
	if err := s.Terms.Validate(); err != nil {
		return err
	}
	return signatureError("terms of the provider", eip712.Verify(s.Terms.Provider, s.Terms.Digest(), s.ProviderSignature))
}

// VerifyBoth checks both signatures.
func (s Signed) VerifyBoth() error {
	if err := s.VerifyProvider(); err != nil {
		return err
	}
	return signatureError("terms of the renter", eip712.Verify(s.Terms.Renter, s.Terms.Digest(), s.RenterSignature))
}

func signatureError(what string, err error) error {
	if err == nil {
		return nil
	}
	return condition.Errorf(condition.BadSignature, "%s: %w", what, err)
}
