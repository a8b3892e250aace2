package agent_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
)

// TestDepositEndsAtOnce lets a renter without any coin for fees take the rest of its deposit back, which its lender signs, submits
// and pays for. Both sides and the escrow add up to the unit, the next lease begins with a new deposit, and a lender that does not
// help moves nothing.
func TestDepositEndsAtOnce(t *testing.T) {
	t.Parallel()
	w := newPoorWorld(t, plainProgram(t), "", "")
	start := units(t, "1000000000")
	first := w.lend(t, 120)
	provider := first.Provider
	paid := units(t, first.Paid)

	shown, err := w.renter.PreviewChannelEnd(t.Context(), provider)
	if err != nil || shown.Refused.Code != "" || shown.Tx != "" {
		t.Fatalf("%+v, %v", shown, err)
	}
	if back := units(t, shown.Back); back.Sign() == 0 || new(big.Int).Add(back, new(big.Int).Add(paid, units(t, shown.Paid))).Cmp(units(t, first.Deposited)) != 0 {
		t.Errorf("of %s, %s were paid, %s are owed and %s come back", first.Deposited, paid, shown.Paid, back)
	}
	_, err = w.renter.EndChannel(t.Context(), provider, "999999999")
	wantField(t, err, string(condition.Conflict), "")
	ended, err := w.renter.EndChannel(t.Context(), provider, shown.Back)
	if err != nil || ended.Back != shown.Back || !strings.HasPrefix(ended.Tx, "0x") {
		t.Fatalf("%+v, %v", ended, err)
	}
	wallet, err := w.renter.Wallet(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if want := new(big.Int).Sub(start, paid); units(t, wallet.Balance).Cmp(want) != 0 {
		t.Errorf("the renter has %s, want %s", wallet.Balance, want)
	}
	for _, c := range wallet.Channels {
		if c.Balance != "0" {
			t.Errorf("the channel with %s holds %s", c.Other, c.Balance)
		}
	}
	if n := w.wei(t, w.renter); n.Sign() != 0 {
		t.Errorf("the renter has %s wei", n)
	}
	if shown, err = w.renter.PreviewChannelEnd(t.Context(), provider); err != nil || shown.Refused.Code != string(condition.NotFound) {
		t.Errorf("afterwards: %+v, %v", shown, err)
	}

	second := w.lend(t, 120)
	w.checkFees(t, first, second)
	eventually(t, "statements that add up", func() (bool, error) { return w.statementsAddUp(t), nil })

	set, err := w.provider.Provide(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	*set.RelayFeeBP = 0
	if _, err = w.provider.SetProvide(t.Context(), set); err != nil {
		t.Fatal(err)
	}
	if shown, err = w.renter.PreviewChannelEnd(t.Context(), provider); err != nil {
		t.Fatal(err)
	}
	_, err = w.renter.EndChannel(t.Context(), provider, shown.Back)
	wantField(t, err, string(condition.CloseRefused), "")
	if again, err := w.renter.PreviewChannelEnd(t.Context(), provider); err != nil || again.Back != shown.Back {
		t.Errorf("after a refusal: %+v, %v", again, err)
	}
}

// statementsAddUp reports whether each side's statement of tokens ends with what its account holds, and says why it got there.
func (w *poorWorld) statementsAddUp(t *testing.T) bool {
	t.Helper()
	for _, r := range []*rig{w.renter, w.provider} {
		s, err := r.Statement(t.Context(), schema.StatementQuery{Asset: "token"})
		if err != nil {
			t.Fatal(err)
		}
		held, err := r.Wallet(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if len(s.Assets) != 1 || s.Assets[0].Closing != held.Balance {
			return false
		}
		sum := units(t, s.Assets[0].Opening)
		for _, l := range s.Assets[0].Lines {
			if l.Kind == "other" {
				t.Errorf("a line says %s of %s, which nobody understands", l.Kind, l.Amount)
			}
			sum.Add(sum, units(t, l.Amount))
		}
		if sum.String() != held.Balance {
			t.Errorf("the lines add up to %s, the account holds %s", sum, held.Balance)
		}
	}
	return true
}
