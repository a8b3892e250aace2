package agent_test

import (
	"strings"
	"testing"
	"time"

	"github.com/moonrig/moonrig/backend/agent"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
)

// TestCasesOfEveryAccount takes another account into use while a case against the first one waits for an answer: its owner must
// hear of it all the same, and which account has to answer.
func TestCasesOfEveryAccount(t *testing.T) {
	c := newTimeChain(t)
	provider, renter := newParty(t, c), newParty(t, c)
	ctx, id := t.Context(), lease.ID{1}
	leased(t, c, provider, renter, id)
	if _, err := agent.StoreOf(provider.agent).Transition(ctx, lease.Provider, id, lease.Failed, condition.Newf(condition.StartFailed, "it broke"), c.now(t)*1000, nil); err != nil {
		t.Fatal(err) // while a lease goes on no other account can be used
	}
	provider.send(schema.SpendRequest{Kind: "stake", Amount: "1000"})
	second, err := provider.AddAccount(ctx, schema.AccountRequest{Passphrase: walletPass, Name: "Savings"})
	if err != nil {
		t.Fatal(err)
	}
	first := provider.me().Hex()
	if _, err := provider.RenameAccount(ctx, first, "The rig"); err != nil {
		t.Fatal(err)
	}
	use := func(address string) {
		t.Helper()
		if _, err := provider.UseAccount(ctx, address, walletPass); err != nil {
			t.Fatal(err)
		}
		provider.await("joining with the account", func() (bool, error) {
			s, err := provider.Status(ctx)
			return err == nil && s.Peer.ID != "" && s.Wallet.Address == address, err
		})
	}
	use(second.Address)
	renter.send(schema.SpendRequest{Kind: "open_dispute", Lease: id.String(), Evidence: []string{renter.evidence(id, "")}})
	opened := renter.newest().ID

	// told waits for a condition and returns it.
	told := func(code string) (found schema.Condition) {
		t.Helper()
		provider.await(code, func() (bool, error) {
			agent.LookForCases(provider.agent)
			s, err := provider.Status(ctx)
			for _, one := range s.Conditions {
				if one.Reason.Code == code {
					found = one
				}
			}
			return found.ID != "", err
		})
		return found
	}
	due := told("dispute_answer_due")
	if due.Subject != "account "+first || due.Severity != "warning" || !strings.Contains(due.Reason.Text, "50.00 MOON") || !strings.Contains(due.Reason.Text, `the account "The rig"`) {
		t.Fatalf("told %+v", due)
	}
	if d := provider.disputes(); d.Account != second.Address || len(d.Cases) != 0 {
		t.Fatalf("the cases of %s are %+v", d.Account, d.Cases)
	}
	c.pass(2*aDay + time.Hour)
	if urgent := told("dispute_answer_urgent"); urgent.Severity != "critical" || urgent.ID == due.ID {
		t.Fatalf("told %+v", urgent)
	}
	answer := schema.SpendRequest{Kind: "answer_dispute", Case: opened, Evidence: []string{provider.evidence(id, "")}}
	_, err = provider.PreviewSpend(ctx, answer)
	wantField(t, err, "forbidden", "case")
	if !strings.Contains(err.Error(), `your account "The rig"; use that one first`) {
		t.Errorf("refused with %v", err)
	}

	use(first)
	provider.send(answer)
	if one := provider.newest(); one.Status != "answered" || provider.needs("dispute_answer_urgent") != "" {
		t.Fatalf("answered: %+v", one)
	}
}
