package stake_test

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/moonrig/moonrig/backend/agent/stake"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/chain"
)

// TestEveryRuleHasWords holds the sentences against the list of what can be voted on, and their fields against each setter's
// arguments.
func TestEveryRuleHasWords(t *testing.T) {
	texts, fields := stake.RuleTexts()
	if len(texts) != len(chain.Parameters()) {
		t.Errorf("%d sentences for %d parameters", len(texts), len(chain.Parameters()))
	}
	for _, p := range chain.Parameters() {
		method, err := p.Method()
		if err != nil {
			t.Fatal(err)
		}
		want := 0
		for _, input := range method.Inputs {
			want += max(1, len(input.Type.TupleElems))
		}
		if text, ok := texts[p]; !ok || strings.Count(text, "%s") != want || fields[p] != want {
			t.Errorf("%s of %s: %q with %d fields does not say its %d values", p.Setter, p.Contract, text, fields[p], want)
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

func TestReadChange(t *testing.T) {
	const someone = "0x00000000000000000000000000000000000000A1"
	for _, tt := range []struct {
		rule   string
		values []string
		say    string // what it is read as; or the field that is refused
	}{
		{"ProviderRegistry.setUnbondingDelay", []string{"8 days"}, "Taking stake out takes 8 days."},
		{"ProviderRegistry.setMinStake", []string{"1,250.5"}, "The smallest stake is 1,250.50 MOON."},
		{"ProviderRegistry.setMaintenanceLimits", []string{"36 hours", "30 days"}, "Maintenance may last 36 hours, and the next one has to wait 30 days."},
		{"ProviderRegistry.setSlashCap", []string{"12.5 %"}, "One day can cost a provider at most 12.50 % of its stake."},
		{"ProviderRegistry.setPaused", []string{"Yes"}, "Whether new stake is stopped: yes."},
		{"ProviderRegistry.setGuardian", []string{"nobody"}, "New stake can be stopped at once by nobody."},
		{"LeaseEscrow.setFee", []string{"0.25", someone}, "The escrow keeps 0.25 % of what providers are paid, for " + someone + ", of deposits from then on."},
		{"Disputes.setPeriods", []string{"3 days", "2 days", "a day"}, "In a case the provider has 3 days to answer, then the renter 2 days to reply, then the arbiter a day to decide."},
		{"Disputes.setPanelLimits", []string{"500", "14 days"}, "A provider's result counts against others when it has staked 500.00 MOON, for 14 days."},
		{"MoonrigGovernor.setVotingPeriod", []string{"5 days"}, "A vote lasts 5 days."},
		{"Disputes.setBond", []string{someone, "1000"}, "Opening a case in the token " + someone + " costs 1000 of its smallest unit at first."},

		{"ProviderRegistry.setTier", []string{"1"}, "rule"},
		{"", nil, "rule"},
		{"ProviderRegistry.setMinStake", nil, "values"},
		{"ProviderRegistry.setMinStake", []string{"1", "2"}, "values"},
		{"ProviderRegistry.setMinStake", []string{"-1"}, "values[0]"},
		{"ProviderRegistry.setMinStake", []string{"much"}, "values[0]"},
		{"ProviderRegistry.setMinStake", []string{"1" + strings.Repeat("0", 30)}, "values[0]"}, // more than the setter's 128 bits
		{"ProviderRegistry.setSlashCap", []string{"12.505"}, "values[0]"},
		{"ProviderRegistry.setSlashCap", []string{"700"}, "values[0]"}, // more than its 16 bits
		{"ProviderRegistry.setUnbondingDelay", []string{"8"}, "values[0]"},
		{"ProviderRegistry.setPaused", []string{"maybe"}, "values[0]"},
		{"LeaseEscrow.setFee", []string{"1", "0x12"}, "values[1]"},
		{"Disputes.setPeriods", []string{"3 days", "2 days", "soon"}, "values[2]"},
		{"Disputes.setBond", []string{someone, "1.5"}, "values[1]"},
	} {
		change, err := stake.ReadChange(schema.ProposedChange{Rule: tt.rule, Values: tt.values})
		if err != nil {
			var why *condition.Error
			if !errors.As(err, &why) || why.Field != tt.say {
				t.Errorf("%s %q is refused with %v, and not in %q", tt.rule, tt.values, err, tt.say)
			}
			continue
		}
		if got := stake.ProposalWords(chain.Proposal{Changes: []chain.Change{change}}, chain.Network{}); len(got) != 1 || got[0] != tt.say {
			t.Errorf("%s %q is read as %q", tt.rule, tt.values, got)
		}
	}
}
