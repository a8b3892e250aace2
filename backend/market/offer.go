// Package market holds what is for rent: offers, the filters that remove some with a reason each, and the ranking of
// the rest. It is pure: offers arrive from elsewhere and nothing here talks to anybody.
package market

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"time"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/eip712"
	"github.com/moonrig/moonrig/backend/money"
)

// Bounds of an offer. They hold before anything else is looked at.
const (
	// MaxOfferBytes is the largest encoded offer anybody forwards.
	MaxOfferBytes = 4096
	// MaxOfferLife is how far ahead an offer may expire: stale offers die by themselves.
	MaxOfferLife = 15 * time.Minute
	// MaxClockSkew is how far the future an offer may seem to come from.
	MaxClockSkew = 2 * time.Minute
	maxPrice     = 1000 * money.Dollar
)

// Device is what an offer says of the device. It mirrors the owner's own device but names nothing that identifies the
// computer.
type Device struct {
	// ID is the provider's name for the device, opaque to others.
	ID string `json:"id"`
	// Kind is "gpu" or "cpu".
	Kind   string `json:"kind"`
	Vendor string `json:"vendor,omitempty"`
	Name   string `json:"name"`
	// VRAMBytes is the graphics memory, zero for a CPU.
	VRAMBytes int64 `json:"vram_bytes,omitempty"`
	// Cores and MemoryBytes are the processor and memory share that come with the device.
	Cores       int   `json:"cores"`
	MemoryBytes int64 `json:"memory_bytes"`
	// Tier is the hardware tier by list price: "Entry" to "Ultra-High"; empty where unknown.
	Tier string `json:"tier,omitempty"`
	// Simulated is true for a device that exists only for development.
	Simulated bool `json:"simulated,omitempty"`
}

// Offer is a provider's signed, expiring statement that a device can be leased.
type Offer struct {
	ChainID  uint64         `json:"chain_id"`
	Escrow   common.Address `json:"escrow"`
	Token    common.Address `json:"token"`
	Provider common.Address `json:"provider"`
	// Peer is the libp2p peer ID that sells; only that peer may publish the offer.
	Peer   string `json:"peer"`
	Device Device `json:"device"`
	// PricePerHour is in micro-USD per device-hour.
	PricePerHour money.MicroUSD `json:"price_per_hour"`
	// MaxSeconds is the longest lease the provider agrees to.
	MaxSeconds uint64 `json:"max_seconds"`
	Region     string `json:"region,omitempty"`
	// Images lists images that are present, so that a job starts at once; at most eight.
	Images []string `json:"images,omitempty"`
	// Busy is true while the device is leased.
	Busy bool `json:"busy,omitempty"`
	// Sequence grows with each statement about the same device; the highest counts.
	Sequence uint64 `json:"sequence"`
	// IssuedAt and ExpiresAt are Unix seconds.
	IssuedAt  int64         `json:"issued_at"`
	ExpiresAt int64         `json:"expires_at"`
	Signature hexutil.Bytes `json:"signature"`
}

// OfferID names the newest offer of one device of one peer: it stays the same from one statement to the next.
type OfferID string

// ID returns the offer's name.
func (o Offer) ID() OfferID {
	h := eip712.NewEncoder(offerIDType).String(o.Peer).String(o.Device.ID).Uint64(o.ChainID).Hash()
	return OfferID(hex.EncodeToString(h[:8]))
}

var (
	offerIDType = eip712.TypeHash("OfferID(string peer,string device,uint64 chainId)")
	offerType   = eip712.TypeHash("Offer(address provider,address token,string peer,string device,uint256 pricePerHour," +
		"uint256 maxSeconds,string region,string images,bool busy,uint256 sequence,uint256 issuedAt,uint256 expiresAt)")
)

// Domain returns the domain the offer is signed in.
func (o Offer) Domain() eip712.Domain { return eip712.Domain{ChainID: o.ChainID, Contract: o.Escrow} }

// Digest returns what the provider signs. The device and the image list enter as their JSON.
func (o Offer) Digest() [32]byte {
	if len(o.Images) == 0 {
		o.Images = nil // an empty list does not travel, so it must not differ from none
	}
	return o.Domain().Digest(eip712.NewEncoder(offerType).
		Address(o.Provider).Address(o.Token).String(o.Peer).String(canonical(o.Device)).
		Uint64(uint64(o.PricePerHour)).Uint64(o.MaxSeconds).String(o.Region).String(canonical(o.Images)).Bool(o.Busy).
		Uint64(o.Sequence).Uint64(uint64(o.IssuedAt)).Uint64(uint64(o.ExpiresAt)).Hash())
}

// Encode returns the offer as JSON.
func (o Offer) Encode() ([]byte, error) { return json.Marshal(o) }

// DecodeOffer reads one offer from foreign bytes: bounded, strict, and nothing after it. It checks the shape only; see Check.
func DecodeOffer(data []byte) (Offer, error) {
	var o Offer
	if len(data) > MaxOfferBytes {
		return o, condition.Errorf(condition.TooLarge, "an offer of %d bytes, %d allowed", len(data), MaxOfferBytes)
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&o); err != nil {
		return Offer{}, condition.Errorf(condition.InvalidInput, "read offer: %w", err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return Offer{}, condition.Errorf(condition.InvalidInput, "something follows the offer")
	}
	return o, nil
}

// Check says with a *condition.Error why an offer that came from the given peer at the given time must not be used or
// forwarded: bounds, binding to the peer, expiry, signature, in the order of what they cost.
func (o Offer) Check(from string, now time.Time) error {
	if err := o.checkFields(); err != nil {
		return err
	}
	if o.Peer != from {
		return condition.Errorf(condition.WrongPeer, "the offer names %s but %s sent it", o.Peer, from)
	}
	switch issued, expires := time.Unix(o.IssuedAt, 0), time.Unix(o.ExpiresAt, 0); {
	case !expires.After(now):
		return condition.Errorf(condition.Expired, "the offer ended at %s", expires.UTC().Format(time.RFC3339))
	case issued.After(now.Add(MaxClockSkew)):
		return condition.Errorf(condition.InvalidInput, "the offer is from the future")
	case expires.Sub(issued) > MaxOfferLife:
		return condition.Errorf(condition.InvalidInput, "the offer lasts longer than %s", MaxOfferLife)
	}
	if err := eip712.Verify(o.Provider, o.Digest(), o.Signature); err != nil {
		return condition.Errorf(condition.BadSignature, "offer of %s: %w", o.Peer, err)
	}
	return nil
}

func (o Offer) checkFields() error {
	text := func(what, s string, limit int) error {
		if len(s) > limit {
			return condition.Errorf(condition.InvalidInput, "%s is longer than %d bytes", what, limit)
		}
		if !utf8.ValidString(s) { // JSON would change it on the way, and the signature would fail on the other side
			return condition.Errorf(condition.InvalidInput, "%s is not UTF-8", what)
		}
		return nil
	}
	for _, f := range []struct {
		what, s string
		limit   int
	}{
		{"the peer", o.Peer, 128}, {"the device's id", o.Device.ID, 96}, {"the device's name", o.Device.Name, 96},
		{"the vendor", o.Device.Vendor, 32}, {"the tier", o.Device.Tier, 32}, {"the region", o.Region, 32},
	} {
		if err := text(f.what, f.s, f.limit); err != nil {
			return err
		}
	}
	if len(o.Images) > 8 {
		return condition.Errorf(condition.InvalidInput, "more than 8 images")
	}
	for _, i := range o.Images {
		if err := text("an image", i, 200); err != nil {
			return err
		}
	}
	d := o.Device
	switch {
	case o.Peer == "" || d.ID == "" || d.Name == "":
		return condition.Errorf(condition.InvalidInput, "the peer, the device's id or its name is missing")
	case d.Kind != "gpu" && d.Kind != "cpu":
		return condition.Errorf(condition.InvalidInput, "no device is of kind %q", d.Kind)
	case d.VRAMBytes < 0 || d.VRAMBytes > 1<<44 || d.MemoryBytes < 0 || d.MemoryBytes > 1<<46 || d.Cores < 0 || d.Cores > 1<<16:
		return condition.Errorf(condition.InvalidInput, "the device's sizes are out of range")
	case o.PricePerHour < 0 || o.PricePerHour > maxPrice:
		return condition.Errorf(condition.InvalidInput, "the price is out of range")
	case o.MaxSeconds == 0 || o.MaxSeconds > 366*24*3600:
		return condition.Errorf(condition.InvalidInput, "the longest lease is out of range")
	case o.IssuedAt <= 0 || o.ExpiresAt <= o.IssuedAt || o.ExpiresAt > 1<<40:
		return condition.Errorf(condition.InvalidInput, "the offer's times are out of range")
	}
	return nil
}

// canonical returns v as JSON; struct fields keep their declared order, so it is the same for everybody.
func canonical(v any) string {
	raw, err := json.Marshal(v)
	if err != nil {
		panic(fmt.Sprintf("marshal %T: %v", v, err)) // developer error
	}
	return string(raw)
}
