package disputes

import (
	"math/big"

	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/chain"
)

// SaleOnChain returns evidence as the disputes contract takes it.
func SaleOnChain(e lease.Evidence) chain.Sale {
	nothing := chain.SignedHeartbeat{Sequence: new(big.Int), MeteredMs: new(big.Int), At: new(big.Int)}
	s := chain.Sale{Terms: TermsOnChain(e.Signed.Terms), TermsSignature: e.Signed.ProviderSignature, From: nothing, To: nothing}
	if e.Last != nil {
		s.To, s.ToSignature = HeartbeatOnChain(*e.Last), e.Last.Signature
		if e.FromFirst() {
			s.From, s.FromSignature = HeartbeatOnChain(*e.First), e.First.Signature
		}
	}
	return s
}

// TermsOnChain returns terms as the disputes contract takes them. The job's hash was checked to be one.
func TermsOnChain(t lease.Terms) chain.SignedTerms {
	n := func(v uint64) *big.Int { return new(big.Int).SetUint64(v) }
	return chain.SignedTerms{
		LeaseId: t.ID, Token: t.Token, Provider: t.Provider, Renter: t.Renter, ProviderPeer: t.ProviderPeer, RenterPeer: t.RenterPeer,
		DeviceId: t.DeviceID, DeviceName: t.DeviceName, JobHash: [32]byte(t.JobHash), PricePerHour: n(uint64(t.PricePerHour)),
		TokenDecimals: n(uint64(t.TokenDecimals)), Cap: t.Cap.Big(), MaxSeconds: n(t.MaxSeconds), VoucherSeconds: n(t.VoucherSeconds),
		HeartbeatSeconds: n(t.HeartbeatSeconds), GraceSeconds: n(t.GraceSeconds), QuotedAt: n(uint64(t.QuotedAt)), ExpiresAt: n(uint64(t.ExpiresAt)),
	}
}

// HeartbeatOnChain returns a heartbeat as the disputes contract takes it.
func HeartbeatOnChain(h lease.Heartbeat) chain.SignedHeartbeat {
	return chain.SignedHeartbeat{
		LeaseId: h.LeaseID, Sequence: new(big.Int).SetUint64(h.Sequence), State: string(h.State),
		MeteredMs: big.NewInt(h.MeteredMS), At: big.NewInt(h.At), IsFinal: h.Final,
	}
}
