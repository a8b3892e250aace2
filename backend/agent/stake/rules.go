package stake

import (
	"fmt"
	"math/big"
	"reflect"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/chain"
)

// A unit says how a value that governance sets is told and typed.
type unit string

// The units are the kinds of schema.RuleField.
const (
	unitSeconds     unit = "duration"
	unitBasisPoints unit = "percent"
	unitMoon        unit = "moon"
	unitSmallest    unit = "number" // of a token whose decimals nobody told
	unitAddress     unit = "address"
	unitSwitch      unit = "switch"
)

// A field is one value of a rule, in a few words.
type field struct {
	label string
	unit  unit
}

// A rule is what governance can change: in a few words, and as a sentence with a verb for each of its fields.
type rule struct {
	title, text string
	fields      []field
}

func param(contract, setter string) chain.Parameter {
	return chain.Parameter{Contract: contract, Setter: setter}
}

// rules say what governance can change. A test holds them against the list of parameters, and their fields against the setters'.
var rules = map[chain.Parameter]rule{
	param(chain.EscrowContract, "setTokenAllowed"): {"Tokens for deposits", "Whether deposits in the token %s are taken: %s.",
		[]field{{"Token", unitAddress}, {"Deposits in it are taken", unitSwitch}}},
	param(chain.EscrowContract, "setFee"): {"The network's fee", "The escrow keeps %s of what providers are paid, for %s, of deposits from then on.",
		[]field{{"Of what providers are paid", unitBasisPoints}, {"For", unitAddress}}},
	param(chain.EscrowContract, "setDepositsPaused"): {"New deposits", "Whether new deposits are stopped: %s.",
		[]field{{"New deposits are stopped", unitSwitch}}},
	param(chain.RegistryContract, "setSlasher"): {"Who may take stake", "Whether the contract %s may take stake: %s.",
		[]field{{"Contract", unitAddress}, {"It may take stake", unitSwitch}}},
	param(chain.RegistryContract, "setTierKeeper"): {"Who sets service tiers", "Service tiers are set by %s.", []field{{"Account or contract", unitAddress}}},
	param(chain.RegistryContract, "setGuardian"): {"Who may stop new stake at once", "New stake can be stopped at once by %s.",
		[]field{{"Account", unitAddress}}},
	param(chain.RegistryContract, "setTreasury"): {"Where taken stake goes", "Stake that is taken goes to %s.", []field{{"Account or contract", unitAddress}}},
	param(chain.RegistryContract, "setUnbondingDelay"): {"How long stake takes to leave", "Taking stake out takes %s.",
		[]field{{"Time", unitSeconds}}},
	param(chain.RegistryContract, "setSlashCap"): {"What a day can cost", "One day can cost a provider at most %s of its stake.",
		[]field{{"Of its stake", unitBasisPoints}}},
	param(chain.RegistryContract, "setMinStake"): {"The smallest stake", "The smallest stake is %s.", []field{{"Amount", unitMoon}}},
	param(chain.RegistryContract, "setMaintenanceLimits"): {"Announced absences", "Maintenance may last %s, and the next one has to wait %s.",
		[]field{{"Longest", unitSeconds}, {"Until the next one", unitSeconds}}},
	param(chain.RegistryContract, "setPaused"):  {"New stake", "Whether new stake is stopped: %s.", []field{{"New stake is stopped", unitSwitch}}},
	param(chain.DisputesContract, "setArbiter"): {"Who decides contested cases", "Contested cases are decided by %s.", []field{{"Account", unitAddress}}},
	param(chain.DisputesContract, "setBond"): {"What a case costs at first", "Opening a case in the token %s costs %s of its smallest unit at first.",
		[]field{{"Token", unitAddress}, {"Bond, in its smallest unit", unitSmallest}}},
	param(chain.DisputesContract, "setPeriods"): {"Deadlines of a case",
		"In a case the provider has %s to answer, then the renter %s to reply, then the arbiter %s to decide.",
		[]field{{"To answer", unitSeconds}, {"To reply", unitSeconds}, {"To decide", unitSeconds}}},
	param(chain.DisputesContract, "setPenalties"): {"What is taken for faults",
		"A device sold twice costs %s of the stake, a wrong result %s, a ruling at most %s and silence %s; a reward is at most %s of the provider's own loss.",
		[]field{{"A device sold twice", unitBasisPoints}, {"A wrong result", unitBasisPoints}, {"A ruling, at most", unitBasisPoints},
			{"Silence", unitBasisPoints}, {"Reward, of the own loss", unitBasisPoints}}},
	param(chain.DisputesContract, "setPanelLimits"): {"Whose result counts", "A provider's result counts against others when it has staked %s, for %s.",
		[]field{{"Stake", unitMoon}, {"Staked for", unitSeconds}}},
	param(chain.RewardsContract, "setPoster"): {"Who posts rewards", "Rewards are posted by %s.", []field{{"Account", unitAddress}}},
	param(chain.RewardsContract, "setResolver"): {"Who decides doubts about rewards", "Doubts about rewards are decided by %s.",
		[]field{{"Account", unitAddress}}},
	param(chain.RewardsContract, "setEpochBudget"):        {"Rewards of a day", "A day pays at most %s in rewards.", []field{{"At most", unitMoon}}},
	param(chain.RewardsContract, "setChallengePeriod"):    {"How long rewards can be doubted", "Rewards can be doubted for %s.", []field{{"Time", unitSeconds}}},
	param(chain.RewardsContract, "setChallengeBond"):      {"What doubting rewards takes", "Doubting rewards takes a bond of %s.", []field{{"Bond", unitMoon}}},
	param(chain.GovernorContract, "setVotingDelay"):       {"How long a vote waits to begin", "A vote begins %s after its proposal.", []field{{"Time", unitSeconds}}},
	param(chain.GovernorContract, "setVotingPeriod"):      {"How long a vote lasts", "A vote lasts %s.", []field{{"Time", unitSeconds}}},
	param(chain.GovernorContract, "setProposalThreshold"): {"What proposing takes", "Proposing takes %s.", []field{{"Votes", unitMoon}}},
	param(chain.GovernorContract, "updateQuorumNumerator"): {"How many must take part", "A vote counts when %s of all MOON take part.",
		[]field{{"Of all MOON", unitBasisPoints}}},
}

// proposalWords says what a proposal does. What is not known is said to be so, never left out.
func proposalWords(p chain.Proposal, n chain.Network) []string {
	if len(p.Changes) == 0 {
		return []string{"It does something that this program does not know. Look at its calls before you vote."}
	}
	out := make([]string, 0, len(p.Changes))
	for _, change := range p.Changes {
		out = append(out, changeWords(change, n))
	}
	return out
}

// changeWords says in a sentence what one change sets.
func changeWords(change chain.Change, n chain.Network) string {
	values := flat(change.Args)
	known := rules[change.Parameter]
	if len(known.fields) != len(values) || len(values) == 0 {
		return fmt.Sprintf("%s of %s: %v.", change.Parameter.Setter, change.Parameter.Contract, values)
	}
	said := make([]any, len(values))
	for i, value := range values {
		said[i] = valueWords(value, known.fields[i].unit, n)
	}
	return fmt.Sprintf(known.text, said...)
}

// flat returns a setter's arguments with the fields of its structs in their place.
func flat(args []any) []any {
	var out []any
	for _, arg := range args {
		v := reflect.ValueOf(arg)
		if v.Kind() != reflect.Struct {
			out = append(out, arg)
			continue
		}
		for i := range v.NumField() {
			out = append(out, v.Field(i).Interface())
		}
	}
	return out
}

// valueWords says a value in a sentence.
func valueWords(value any, u unit, n chain.Network) string {
	switch v := value.(type) {
	case common.Address:
		switch {
		case v == common.Address{}:
			return "nobody"
		case v == n.Token:
			return n.TokenSymbol
		}
		return v.Hex()
	case bool:
		if v {
			return "yes"
		}
		return "no"
	}
	number, ok := asNumber(value)
	switch {
	case !ok:
		return fmt.Sprint(value)
	case u == unitMoon:
		return words.Moon(number)
	case u == unitSeconds && number.IsInt64() && number.Int64() < 1<<32:
		return words.InDays(time.Duration(number.Int64()) * time.Second)
	case u == unitBasisPoints && number.IsInt64():
		return fmt.Sprintf("%d.%02d %%", number.Int64()/100, number.Int64()%100)
	}
	return number.String()
}

// typed is a value as a person would type it, so that it can be changed from there.
func typed(value any, u unit, n chain.Network) string {
	if a, ok := value.(common.Address); ok {
		if a == (common.Address{}) {
			return ""
		}
		return a.Hex()
	}
	text := valueWords(value, u, n)
	if u == unitSeconds {
		for _, article := range []string{"a ", "an "} {
			if unit, one := strings.CutPrefix(text, article); one {
				return "1 " + unit
			}
		}
	}
	return strings.TrimSuffix(strings.TrimSuffix(text, " "+words.MoonSymbol), " %")
}

func asNumber(value any) (*big.Int, bool) {
	if n, ok := value.(*big.Int); ok {
		return n, true
	}
	if r := reflect.ValueOf(value); r.CanUint() {
		return new(big.Int).SetUint64(r.Uint()), true
	}
	return nil, false
}
