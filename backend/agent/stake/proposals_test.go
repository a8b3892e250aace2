package stake_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/moonrig/moonrig/backend/agent/stake"
	"github.com/moonrig/moonrig/chain"
)

// TestEveryParameterHasWords holds the sentences against the list of what can be voted on, and against each setter's arguments.
func TestEveryParameterHasWords(t *testing.T) {
	texts := stake.ParameterTexts()
	if len(texts) != len(chain.Parameters()) {
		t.Errorf("%d sentences for %d parameters", len(texts), len(chain.Parameters()))
	}
	for _, p := range chain.Parameters() {
		method, err := p.Method()
		if err != nil {
			t.Fatal(err)
		}
		if text, ok := texts[p]; !ok || strings.Count(text, "%s") != len(method.Inputs) {
			t.Errorf("%s of %s: %q does not say its %d arguments", p.Setter, p.Contract, text, len(method.Inputs))
		}
	}
}

// TestQuorumInWords: the governor counts a quorum in hundredths of a per cent.
func TestQuorumInWords(t *testing.T) {
	p := chain.Proposal{Changes: []chain.Change{{
		Parameter: chain.Parameter{Contract: chain.GovernorContract, Setter: "updateQuorumNumerator"}, Args: []any{big.NewInt(450)},
	}}}
	if got := stake.ProposalWords(p, chain.Network{}); len(got) != 1 || got[0] != "A vote counts when 4.50 % of all MOON take part." {
		t.Errorf("got %q", got)
	}
}
