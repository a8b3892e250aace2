package lease_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
)

func TestLedger(t *testing.T) {
	t.Parallel()
	u := money.Units
	for _, tc := range []struct {
		name   string
		ledger lease.Ledger
		free   uint64
		admit  uint64 // the largest cap that fits; one more does not
	}{
		{"an empty channel", lease.Ledger{}, 0, 0},
		{"a fresh deposit", lease.Ledger{Balance: u(100)}, 100, 100},
		{"promised and not redeemed", lease.Ledger{Balance: u(100), Best: u(30)}, 70, 70},
		{"promised and redeemed", lease.Ledger{Balance: u(70), Best: u(30), Claimed: u(30)}, 70, 70},
		{"held by running leases", lease.Ledger{Balance: u(100), Best: u(30), Committed: u(50)}, 20, 20},
		{"more held than there is", lease.Ledger{Balance: u(100), Committed: u(150)}, 0, 0},
		{"claimed beyond the vouchers", lease.Ledger{Balance: u(100), Claimed: u(50), Best: u(20)}, 100, 100},
	} {
		if got := tc.ledger.Free(); got.Cmp(u(tc.free)) != 0 {
			t.Errorf("%s: %s are free, want %d", tc.name, got, tc.free)
		}
		if err := tc.ledger.Admit(u(tc.admit)); err != nil {
			t.Errorf("%s: a cap of %d: %v", tc.name, tc.admit, err)
		}
		if err := tc.ledger.Admit(u(tc.admit + 1)); !condition.Is(err, condition.ChannelTooSmall) {
			t.Errorf("%s: a cap of %d: got %v", tc.name, tc.admit+1, err)
		}
		tc.ledger.Thawing = true
		if err := tc.ledger.Admit(u(0)); !condition.Is(err, condition.ChannelThawing) {
			t.Errorf("%s, thawing: got %v", tc.name, err)
		}
	}
}

func TestCheckVoucher(t *testing.T) {
	t.Parallel()
	terms := goodTerms()
	terms.Cap = money.Units(100)
	u := money.Units
	open := lease.Ledger{Balance: u(1000)}
	busy := lease.Ledger{Balance: u(900), Claimed: u(100), Best: u(140)} // 40 are promised, to this lease and others
	good := signedVoucher(terms, 10, 10)
	for _, tc := range []struct {
		name     string
		v        lease.Voucher
		previous uint64
		ledger   lease.Ledger
		want     condition.Code
	}{
		{"the first", good, 0, open, ""},
		{"the same amount again", signedVoucher(terms, 10, 140), 10, busy, ""},
		{"more", signedVoucher(terms, 15, 145), 10, busy, ""},
		{"more than it must be", signedVoucher(terms, 15, 500), 10, busy, ""},
		{"up to the cap", signedVoucher(terms, 100, 230), 10, busy, ""},
		{"up to the deposit", signedVoucher(terms, 15, 1000), 10, busy, ""},
		{"nothing at all", signedVoucher(terms, 0, 0), 0, open, ""},
		{"a step back", signedVoucher(terms, 9, 140), 10, busy, condition.VoucherRefused},
		{"above the cap", signedVoucher(terms, 101, 231), 10, busy, condition.VoucherRefused},
		{"above the deposit", signedVoucher(terms, 15, 1001), 10, busy, condition.VoucherRefused},
		{"taking from other leases", signedVoucher(terms, 15, 144), 10, busy, condition.VoucherRefused},
		{"its total gone back", signedVoucher(terms, 10, 139), 10, lease.Ledger{Balance: u(900), Claimed: u(100), Best: u(140)}, ""},
		{"one that was overtaken", signedVoucher(terms, 15, 130), 10, lease.Ledger{Balance: u(900), Claimed: u(100), Best: u(140), Unassigned: u(5)}, ""},
		{"overtaken, and wanting more than was left", signedVoucher(terms, 16, 130), 10,
			lease.Ledger{Balance: u(900), Claimed: u(100), Best: u(140), Unassigned: u(5)}, condition.VoucherRefused},
		{"for another lease", change(good, func(v *lease.Voucher) { v.LeaseID[0] ^= 1 }), 0, open, condition.VoucherRefused},
		{"on another channel", change(good, func(v *lease.Voucher) { v.Token[0] ^= 1 }), 0, open, condition.VoucherRefused},
		{"to another provider", change(good, func(v *lease.Voucher) { v.Provider[0] ^= 1 }), 0, open, condition.VoucherRefused},
		{"by another renter", change(good, func(v *lease.Voucher) { v.Renter = common.Address{1} }), 0, open, condition.VoucherRefused},
		{"with a total that no contract reads", change(good, func(v *lease.Voucher) { v.Cumulative = amount(nil, "79228162514264337593543950336") }), 0,
			lease.Ledger{Balance: amount(nil, "99228162514264337593543950336")}, condition.VoucherRefused},
		{"raised after signing", change(good, func(v *lease.Voucher) { v.LeaseAmount, v.Cumulative = u(20), u(20) }), 0, open, condition.BadSignature},
		{"unsigned", change(good, func(v *lease.Voucher) { v.Signature = nil }), 0, open, condition.BadSignature},
		{"signed by the provider", change(good, func(v *lease.Voucher) { v.Signature = sign(providerKey, v.Digest(terms.Domain())) }), 0, open, condition.BadSignature},
		{"signed for another escrow", change(good, func(v *lease.Voucher) {
			elsewhere := terms
			elsewhere.Escrow = common.Address{9}
			v.Signature = sign(renterKey, v.Digest(elsewhere.Domain()))
		}), 0, open, condition.BadSignature},
	} {
		err := lease.CheckVoucher(terms, tc.v, money.Units(tc.previous), tc.ledger)
		if got := condition.Of(err).Code; got != tc.want {
			t.Errorf("%s: got %v, want %q", tc.name, err, tc.want)
		}
	}
}

func change(v lease.Voucher, how func(*lease.Voucher)) lease.Voucher {
	how(&v)
	return v
}

// TestCheckVoucherProtectsTheProvider: whatever is accepted, the best voucher still covers what all leases were promised,
// and the deposit covers the best voucher.
func TestCheckVoucherProtectsTheProvider(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		const n = 3
		var promised [n]uint64
		var terms [n]lease.Terms
		for i := range n {
			terms[i] = goodTerms()
			terms[i].ID, terms[i].Cap = lease.ID{byte(i + 1)}, money.Units(50)
		}
		claimed := rapid.Uint64Range(0, 30).Draw(rt, "claimed before")
		base, best, deposit := claimed, claimed, claimed+rapid.Uint64Range(0, 120).Draw(rt, "balance")
		for range rapid.IntRange(1, 30).Draw(rt, "vouchers") {
			i := rapid.IntRange(0, n-1).Draw(rt, "lease")
			sum := base
			for _, p := range promised {
				sum += p
			}
			ledger := lease.Ledger{
				Balance: money.Units(deposit - claimed), Claimed: money.Units(claimed), Best: money.Units(best), Unassigned: money.Units(best - sum),
			}
			amount := rapid.Uint64Range(0, 60).Draw(rt, "amount")
			v := signedVoucher(terms[i], amount, rapid.Uint64Range(0, 170).Draw(rt, "total"))
			if lease.CheckVoucher(terms[i], v, money.Units(promised[i]), ledger) == nil {
				if amount < promised[i] || amount > 50 {
					rt.Fatalf("accepted %d after %d", amount, promised[i])
				}
				sum, promised[i] = sum+amount-promised[i], amount
				best = max(best, v.Cumulative.Big().Uint64())
			}
			if best < sum || best > deposit {
				rt.Fatalf("leases count on %d, the best voucher is worth %d, the deposit %d", sum, best, deposit)
			}
			if rapid.IntRange(0, 4).Draw(rt, "redeem") == 0 {
				claimed = best
			}
		}
	})
}
