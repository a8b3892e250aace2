package lease

import (
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/condition"
)

// What the disputes contract believes; a test compares.
const (
	// SaleTolerance is by how much two leases of one device may overlap before that proves a double sale.
	SaleTolerance = 15 * time.Minute
	// MaxEvidenceAge is how old evidence may be.
	MaxEvidenceAge = 30 * 24 * time.Hour
)

// A DoubleSale is what two pieces of evidence show together: one device, sold twice for the same time.
type DoubleSale struct {
	Provider common.Address
	// Renters share the reward.
	Renters              [2]common.Address
	DeviceID, DeviceName string
	// OneID says that both terms have one lease id, which is a fault by itself; the following are zero then.
	OneID bool
	// UsedMS is for how long the two leases together used the device, by the provider's own meter, and SpanMS how much time
	// there was, in milliseconds.
	UsedMS, SpanMS int64
	// GoodUntil is the last moment at which the proof is accepted, in Unix seconds.
	GoodUntil int64
}

// CheckDoubleSale says whether two pieces of evidence that were decoded, and so are signed, prove a double sale to the disputes
// contract at the given time, and with a *condition.Error why not. It does not know the network that they are of, nor whether
// the fault was punished already.
func CheckDoubleSale(a, b Evidence, now time.Time) (DoubleSale, error) {
	ta, tb := a.Signed.Terms, b.Signed.Terms
	switch {
	case ta.Digest() == tb.Digest():
		return DoubleSale{}, condition.Errorf(condition.NotOneDevice, "both files are about one and the same lease")
	case ta.ChainID != tb.ChainID || ta.Escrow != tb.Escrow:
		return DoubleSale{}, condition.Errorf(condition.NotOneDevice, "the leases are of two payment networks")
	case ta.Provider != tb.Provider:
		return DoubleSale{}, condition.Errorf(condition.NotOneDevice, "the providers are %s and %s", ta.Provider, tb.Provider)
	}
	s := DoubleSale{Provider: ta.Provider, Renters: [2]common.Address{ta.Renter, tb.Renter}, DeviceID: ta.DeviceID, DeviceName: ta.DeviceName}
	if ta.ID == tb.ID {
		s.OneID = true
		return s.aged(ta.QuotedAt, tb.QuotedAt, now)
	}
	if ta.ProviderPeer != tb.ProviderPeer || ta.DeviceID != tb.DeviceID {
		return DoubleSale{}, condition.Errorf(condition.NotOneDevice, "the devices are %s and %s, of two computers or two in one", clip(ta.DeviceName), clip(tb.DeviceName))
	}
	startA, endA, usedA, err := a.usage()
	if err != nil {
		return DoubleSale{}, err
	}
	startB, endB, usedB, err := b.usage()
	if err != nil {
		return DoubleSale{}, err
	}
	if s, err = s.aged(endA, endB, now); err != nil {
		return DoubleSale{}, err
	}
	s.UsedMS, s.SpanMS = usedA+usedB, (max(endA, endB)-min(startA, startB))*1000
	if s.UsedMS <= s.SpanMS+SaleTolerance.Milliseconds() {
		return DoubleSale{}, condition.Errorf(condition.NoOverlap, "together they used the device for %s in a time of %s; more than %s above it would prove that it was sold twice",
			lasting(s.UsedMS), lasting(s.SpanMS), SaleTolerance)
	}
	return s, nil
}

func lasting(ms int64) time.Duration {
	return (time.Duration(ms) * time.Millisecond).Round(time.Second)
}

// aged checks two times of evidence, and notes until when the older one is good.
func (s DoubleSale) aged(a, b int64, now time.Time) (DoubleSale, error) {
	s.GoodUntil = min(a, b) + int64(MaxEvidenceAge/time.Second)
	switch at := now.Unix(); {
	case max(a, b) > at:
		return DoubleSale{}, condition.Errorf(condition.EvidenceTooOld, "it is from the future: %s", time.Unix(max(a, b), 0).UTC().Format(time.DateTime))
	case s.GoodUntil < at:
		return DoubleSale{}, condition.Errorf(condition.EvidenceTooOld, "it is of %s (UTC)", time.Unix(min(a, b), 0).UTC().Format(time.DateTime))
	}
	return s, nil
}

// FromFirst reports whether the lease's use counts from its first heartbeat. Where the two are not in order, as with a single one,
// it counts from the quote, when nothing had been used.
func (e Evidence) FromFirst() bool {
	return e.Last != nil && e.First.At < e.Last.At && e.First.MeteredMS <= e.Last.MeteredMS
}

// usage is from when to when the lease used its device, in Unix seconds, and for how many milliseconds, by the provider's word.
func (e Evidence) usage() (start, end, used int64, err error) {
	if e.Last == nil {
		return 0, 0, 0, condition.Errorf(condition.NoOverlap, "lease %s has not run", e.Signed.Terms.ID.Short())
	}
	start, end, used = e.Signed.Terms.QuotedAt, e.Last.At, e.Last.MeteredMS
	if e.FromFirst() {
		start, used = e.First.At, used-e.First.MeteredMS
	}
	// A time that no clock shows would overflow below, and is refused for its age in any case.
	if most := int64(1) << 36; end > most || start > most {
		return 0, 0, 0, condition.Errorf(condition.EvidenceTooOld, "lease %s carries a time that no clock shows", e.Signed.Terms.ID.Short())
	}
	if end <= start {
		return 0, 0, 0, condition.Errorf(condition.NoOverlap, "lease %s ends before it begins", e.Signed.Terms.ID.Short())
	}
	// A meter that runs faster than time is a quarrel of its own, not a second sale.
	return start, end, min(used, (end-start)*1000), nil
}
