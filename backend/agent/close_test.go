package agent_test

import (
	"math/big"
	"slices"
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
	w.checkForeign(t, provider, first, second, ended)
	w.checkCollected(t, first, second)

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

// checkForeign looks at what a renter sees who signed no transaction: its money, two deposits that its lender submitted, and what
// the end of the channel gave back. Each is there once, and together they are what it holds.
func (w *poorWorld) checkForeign(t *testing.T, provider string, first, second schema.LeaseDetail, ended schema.ChannelEnding) {
	t.Helper()
	all, err := w.renter.Transactions(t.Context(), schema.TransactionQuery{})
	if err != nil {
		t.Fatal(err)
	}
	wallet, err := w.renter.Wallet(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var told []string
	sum := new(big.Int)
	for i, tx := range all {
		if !tx.Foreign || tx.State != "final" || tx.From != wallet.Address || tx.FeeWei != "" || (i > 0 && tx.At > all[i-1].At) {
			t.Errorf("%+v", tx)
		}
		if tx.Kind == "deposit" || tx.Kind == "close" {
			if tx.To != provider {
				t.Errorf("%s with %s, not %s", tx.Kind, tx.To, provider)
			}
		}
		amount := units(t, tx.Amount)
		if tx.Kind == "deposit" {
			amount.Neg(amount)
		}
		if tx.Asset == "token" {
			sum.Add(sum, amount)
			told = append(told, tx.Kind+" "+amount.String())
		}
		if one, err := w.renter.Transaction(t.Context(), tx.Hash); err != nil || one.Hash != tx.Hash || !one.Foreign {
			t.Errorf("asked for alone: %+v, %v", one, err)
		}
	}
	slices.Sort(told)
	want := []string{"close " + ended.Back, "deposit -" + first.Deposited, "deposit -" + second.Deposited, "faucet 1000000000"}
	slices.Sort(want)
	if !slices.Equal(told, want) {
		t.Errorf("told of %v, want %v", told, want)
	}
	if sum.String() != wallet.Balance {
		t.Errorf("what is told of comes to %s, the wallet holds %s", sum, wallet.Balance)
	}
	if one, err := w.renter.Transactions(t.Context(), schema.TransactionQuery{Limit: 1}); err != nil || len(one) != 1 || one[0].Hash != all[0].Hash {
		t.Errorf("the newest alone: %+v, %v", one, err)
	}
	_, err = w.renter.Transaction(t.Context(), "0x"+strings.Repeat("ab", 32))
	wantField(t, err, string(condition.NotFound), "")
}

// checkCollected looks at what the lender sees of what it collected: the transactions do not say how much, its ledger does.
func (w *poorWorld) checkCollected(t *testing.T, first, second schema.LeaseDetail) {
	t.Helper()
	all, err := w.provider.Transactions(t.Context(), schema.TransactionQuery{})
	if err != nil {
		t.Fatal(err)
	}
	sum, closed := new(big.Int), false
	for _, tx := range all {
		if tx.Kind == "redemption" || tx.Kind == "close" {
			sum.Add(sum, units(t, tx.Amount))
		}
		if tx.Kind == "close" {
			closed = true
			if tx.To != first.Renter || tx.Foreign {
				t.Errorf("the end of the channel is shown as %+v", tx)
			}
		}
	}
	if want := new(big.Int).Add(units(t, first.Paid), units(t, second.Paid)); !closed || sum.Cmp(want) != 0 {
		t.Errorf("the lender is told that it collected %s, it was paid %s", sum, want)
	}
}
