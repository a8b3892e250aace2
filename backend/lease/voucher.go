package lease

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/eip712"
	"github.com/moonrig/moonrig/backend/money"
)

// ChannelKey names a payment channel: one renter's deposit for one provider in one token.
type ChannelKey struct {
	Renter   common.Address `json:"renter"`
	Provider common.Address `json:"provider"`
	Token    common.Address `json:"token"`
}

// Channel returns the channel that pays for the lease.
func (t Terms) Channel() ChannelKey {
	return ChannelKey{Renter: t.Renter, Provider: t.Provider, Token: t.Token}
}

// Voucher is the renter's signed, cumulative promise on a channel: in all, Cumulative is yours; LeaseAmount of it is
// for this lease. The escrow contract hashes the same struct.
type Voucher struct {
	ChannelKey
	Cumulative  money.Amount  `json:"cumulative"`
	LeaseID     ID            `json:"lease_id"`
	LeaseAmount money.Amount  `json:"lease_amount"`
	Signature   hexutil.Bytes `json:"signature"`
}

var voucherType = eip712.TypeHash("Voucher(address renter,address provider,address token,uint256 cumulative,bytes32 leaseId,uint256 leaseAmount)")

// Digest returns what the renter signs and the escrow verifies.
func (v Voucher) Digest(d eip712.Domain) [32]byte {
	return d.Digest(eip712.NewEncoder(voucherType).Address(v.Renter).Address(v.Provider).Address(v.Token).
		Bytes32(v.Cumulative.Word()).Bytes32(v.LeaseID).Bytes32(v.LeaseAmount.Word()).Hash())
}

// Ledger is what the provider knows of one channel when a voucher arrives or a lease begins. All in token units.
type Ledger struct {
	// Balance and Claimed are the escrow's: what is left in the channel, what was ever redeemed.
	Balance, Claimed money.Amount
	// Thawing is true once the renter asked to withdraw.
	Thawing bool
	// ThawEndsAt is when the renter may withdraw, in Unix seconds; zero when no thaw runs.
	ThawEndsAt int64
	// Best is the highest cumulative promise held, or Claimed when that is higher.
	Best money.Amount
	// Unassigned is the part of Best that no lease's own promise explains yet: vouchers of leases that share a channel
	// travel apart, and a later one may arrive first.
	Unassigned money.Amount
	// Committed is what running leases may still cost: the sum of cap minus promised over the leases that are not over.
	Committed money.Amount
}

// Free returns the part of the channel that nothing has a claim on: Balance − (Best − Claimed) − Committed, or zero.
func (l Ledger) Free() money.Amount {
	return l.Balance.Minus(l.Best.Minus(l.Claimed)).Minus(l.Committed)
}

// Admit says with a *condition.Error why the channel does not cover a new lease of the given cap.
func (l Ledger) Admit(leaseCap money.Amount) error {
	if l.Thawing {
		return condition.Errorf(condition.ChannelThawing, "no new lease starts on it")
	}
	if free := l.Free(); free.Cmp(leaseCap) < 0 {
		return condition.Errorf(condition.ChannelTooSmall, "%s units are free, %s needed", free, leaseCap)
	}
	return nil
}

// MaxVoucherBits bounds a voucher's total, as the escrow's storage does.
const MaxVoucherBits = 96

// CheckVoucher says with a *condition.Error why a provider must not count on the voucher: wrong lease or channel, a step
// back, more than the cap or the deposit, a promise that takes from another lease what it gives to this one, or a bad signature.
// previous is the lease's part in the best voucher held for it.
func CheckVoucher(t Terms, v Voucher, previous money.Amount, l Ledger) error {
	if err := CheckVoucherSums(t, v, previous, l); err != nil {
		return err
	}
	return CheckVoucherSignature(t, v)
}

// CheckVoucherSums is CheckVoucher without the signature.
func CheckVoucherSums(t Terms, v Voucher, previous money.Amount, l Ledger) error {
	bad := func(format string, args ...any) error {
		return condition.Errorf(condition.VoucherRefused, format, args...)
	}
	switch {
	case v.LeaseID != t.ID || v.ChannelKey != t.Channel():
		return bad("it is for another lease")
	case v.LeaseAmount.Cmp(previous) < 0:
		return bad("it promises %s, and %s was promised before", v.LeaseAmount, previous)
	case v.LeaseAmount.Cmp(t.Cap) > 0:
		return bad("it promises %s, above the cap of %s", v.LeaseAmount, t.Cap)
	case v.Cumulative.BitLen() > MaxVoucherBits:
		return bad("it is out of range")
	case v.Cumulative.Max(l.Best).Cmp(l.Best.Minus(l.Unassigned).Add(v.LeaseAmount.Minus(previous))) < 0:
		return bad("its total of %s takes back what was promised for other leases", v.Cumulative)
	case v.Cumulative.Cmp(l.Claimed.Add(l.Balance)) > 0:
		return bad("its total of %s is more than the deposit holds", v.Cumulative)
	}
	return nil
}

// CheckVoucherSignature says with a *condition.Error that the voucher is not signed by the terms' renter. It says nothing of
// the voucher's sums, which must fit into MaxVoucherBits.
func CheckVoucherSignature(t Terms, v Voucher) error {
	return signatureError("voucher", eip712.Verify(t.Renter, v.Digest(t.Domain()), v.Signature))
}
