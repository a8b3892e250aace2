package stake

import (
	"fmt"
	"math/big"
	"reflect"
	"strings"
	"time"
	"unicode"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/chain"
)

// A unit says how a number that governance sets is to be read.
type unit int

const (
	unitPlain unit = iota
	unitSeconds
	unitBasisPoints
	unitMoon
)

// parameterWords say what governance can change: a sentence with a verb for each argument in order, and the arguments' units.
// A test holds it against the list of parameters.
var parameterWords = map[chain.Parameter]struct {
	text  string
	units []unit
}{
	{Contract: chain.EscrowContract, Setter: "setTokenAllowed"}:         {"Whether deposits in the token %s are taken: %s.", nil},
	{Contract: chain.EscrowContract, Setter: "setFee"}:                  {"The escrow keeps %s of what providers are paid, for %s, of deposits from then on.", []unit{unitBasisPoints}},
	{Contract: chain.EscrowContract, Setter: "setDepositsPaused"}:       {"Whether new deposits are stopped: %s.", nil},
	{Contract: chain.RegistryContract, Setter: "setSlasher"}:            {"Whether the contract %s may take stake: %s.", nil},
	{Contract: chain.RegistryContract, Setter: "setTierKeeper"}:         {"Service tiers are set by %s.", nil},
	{Contract: chain.RegistryContract, Setter: "setGuardian"}:           {"New stake can be stopped at once by %s.", nil},
	{Contract: chain.RegistryContract, Setter: "setTreasury"}:           {"Stake that is taken goes to %s.", nil},
	{Contract: chain.RegistryContract, Setter: "setUnbondingDelay"}:     {"Taking stake out takes %s.", []unit{unitSeconds}},
	{Contract: chain.RegistryContract, Setter: "setSlashCap"}:           {"One day can cost a provider at most %s of its stake.", []unit{unitBasisPoints}},
	{Contract: chain.RegistryContract, Setter: "setMinStake"}:           {"The smallest stake is %s.", []unit{unitMoon}},
	{Contract: chain.RegistryContract, Setter: "setMaintenanceLimits"}:  {"Maintenance may last %s, and the next one has to wait %s.", []unit{unitSeconds, unitSeconds}},
	{Contract: chain.RegistryContract, Setter: "setPaused"}:             {"Whether new stake is stopped: %s.", nil},
	{Contract: chain.DisputesContract, Setter: "setArbiter"}:            {"Contested cases are decided by %s.", nil},
	{Contract: chain.DisputesContract, Setter: "setBond"}:               {"Opening a case in the token %s costs %s of its smallest unit at first.", nil},
	{Contract: chain.DisputesContract, Setter: "setPeriods"}:            {"The time that the sides of a case have, in seconds: %s.", nil},
	{Contract: chain.DisputesContract, Setter: "setPenalties"}:          {"What is taken for each fault, in hundredths of a per cent: %s.", nil},
	{Contract: chain.DisputesContract, Setter: "setPanelLimits"}:        {"Whose result counts against others, in MOON's smallest unit and seconds: %s.", nil},
	{Contract: chain.RewardsContract, Setter: "setPoster"}:              {"Rewards are posted by %s.", nil},
	{Contract: chain.RewardsContract, Setter: "setResolver"}:            {"Doubts about rewards are decided by %s.", nil},
	{Contract: chain.RewardsContract, Setter: "setEpochBudget"}:         {"A day pays at most %s in rewards.", []unit{unitMoon}},
	{Contract: chain.RewardsContract, Setter: "setChallengePeriod"}:     {"Rewards can be doubted for %s.", []unit{unitSeconds}},
	{Contract: chain.RewardsContract, Setter: "setChallengeBond"}:       {"Doubting rewards takes a bond of %s.", []unit{unitMoon}},
	{Contract: chain.GovernorContract, Setter: "setVotingDelay"}:        {"A vote begins %s after its proposal.", []unit{unitSeconds}},
	{Contract: chain.GovernorContract, Setter: "setVotingPeriod"}:       {"A vote lasts %s.", []unit{unitSeconds}},
	{Contract: chain.GovernorContract, Setter: "setProposalThreshold"}:  {"Proposing takes %s.", []unit{unitMoon}},
	{Contract: chain.GovernorContract, Setter: "updateQuorumNumerator"}: {"A vote counts when %s of all MOON take part.", []unit{unitBasisPoints}},
}

// proposalWords says what a proposal does. What is not known is said to be so, never left out.
func proposalWords(p chain.Proposal, n chain.Network) []string {
	if len(p.Changes) == 0 {
		return []string{"It does something that this program does not know. Look at its calls before you vote."}
	}
	out := make([]string, 0, len(p.Changes))
	for _, change := range p.Changes {
		known, ok := parameterWords[change.Parameter]
		args := make([]any, 0, len(change.Args))
		for i, arg := range change.Args {
			u := unitPlain
			if i < len(known.units) {
				u = known.units[i]
			}
			args = append(args, argWords(arg, u, n))
		}
		if !ok || strings.Count(known.text, "%s") != len(args) {
			out = append(out, fmt.Sprintf("%s of %s: %v.", change.Parameter.Setter, change.Parameter.Contract, args))
			continue
		}
		out = append(out, fmt.Sprintf(known.text, args...))
	}
	return out
}

func argWords(arg any, u unit, n chain.Network) string {
	switch v := arg.(type) {
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
	case *big.Int:
		return numberWords(v, u)
	}
	r := reflect.ValueOf(arg)
	switch {
	case r.CanUint():
		return numberWords(new(big.Int).SetUint64(r.Uint()), u)
	case r.Kind() == reflect.Struct:
		parts := make([]string, 0, r.NumField())
		for i := range r.NumField() {
			parts = append(parts, fieldWords(r.Type().Field(i).Name)+" "+argWords(r.Field(i).Interface(), u, n))
		}
		return strings.Join(parts, ", ")
	}
	return fmt.Sprint(arg)
}

func numberWords(n *big.Int, u unit) string {
	switch {
	case u == unitMoon:
		return words.Moon(n)
	case u == unitSeconds && n.IsInt64() && n.Int64() < 1<<32:
		return words.InDays(time.Duration(n.Int64()) * time.Second)
	case u == unitBasisPoints && n.IsInt64():
		return fmt.Sprintf("%d.%02d %%", n.Int64()/100, n.Int64()%100)
	}
	return n.String()
}

// fieldWords turns a field's name, such as DoubleSale, into words.
func fieldWords(name string) string {
	var b strings.Builder
	for i, r := range name {
		if unicode.IsUpper(r) && i > 0 {
			b.WriteByte(' ')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}
