package chain_test

import (
	"errors"
	"math/big"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/chain"
)

// forEach are the parameters that are set for each token or contract apart, and so have no single value.
var forEach = []string{"setTokenAllowed", "setSlasher", "setBond"}

// What is set now can be read, and governance could set it again: names, order and types of getters and setters agree.
func TestCurrentParameters(t *testing.T) {
	t.Parallel()
	client := dial(t)
	for _, p := range chain.Parameters() {
		args, ok, err := client.Current(t.Context(), p)
		if err != nil {
			t.Errorf("%s of %s: %v", p.Setter, p.Contract, err)
			continue
		}
		if ok == slices.Contains(forEach, p.Setter) {
			t.Errorf("%s of %s: known is %v", p.Setter, p.Contract, ok)
		}
		if !ok {
			continue
		}
		if p.Setter == "setFee" {
			args[1] = common.Address{1} // nobody gets it at first, which nobody can choose
		}
		if err := client.TryChange(t.Context(), chain.Change{Parameter: p, Args: args}); err != nil {
			t.Errorf("%s of %s would not take %v again: %v", p.Setter, p.Contract, args, err)
		}
	}
	rules, err := client.GovernorRules(t.Context())
	if err != nil || rules.Threshold.Cmp(units(1_000)) != 0 || rules.VotingDelay != time.Second || rules.VotingPeriod <= 0 || rules.Wait <= 0 {
		t.Errorf("rules are %+v (%v)", rules, err)
	}
}

// units is so many whole MOON.
func units(n int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(n), new(big.Int).Exp(big.NewInt(10), big.NewInt(chain.MoonDecimals), nil))
}

// What a contract would refuse is found out before anybody votes on it.
func TestTryChange(t *testing.T) {
	t.Parallel()
	client := dial(t)
	for _, tt := range []struct {
		contract, setter string
		args             []any
		want             string // the contract's reason, or nothing
	}{
		{chain.RegistryContract, "setUnbondingDelay", []any{big.NewInt(8 * 24 * 3600)}, ""},
		{chain.RegistryContract, "setUnbondingDelay", []any{big.NewInt(24 * 3600)}, "ProviderRegistry_OutOfBounds"},
		{chain.RegistryContract, "setTreasury", []any{common.Address{}}, "ProviderRegistry_BadAddress"},
		{chain.EscrowContract, "setFee", []any{big.NewInt(501), common.Address{1}}, "LeaseEscrow_FeeTooHigh"},
		{chain.GovernorContract, "setVotingDelay", []any{big.NewInt(14*24*3600 + 1)}, "MoonrigGovernor_OutOfBounds"},
		{chain.GovernorContract, "setVotingDelay", []any{big.NewInt(14 * 24 * 3600)}, ""},
		{chain.GovernorContract, "setVotingPeriod", []any{uint32(0)}, "MoonrigGovernor_OutOfBounds"},
		{chain.GovernorContract, "setVotingPeriod", []any{uint32(30 * 24 * 3600)}, ""},
		{chain.GovernorContract, "setProposalThreshold", []any{units(999)}, "MoonrigGovernor_OutOfBounds"},
		{chain.GovernorContract, "setProposalThreshold", []any{units(10_000_000)}, ""},
		{chain.GovernorContract, "updateQuorumNumerator", []any{big.NewInt(3_001)}, "MoonrigGovernor_OutOfBounds"},
		{chain.GovernorContract, "updateQuorumNumerator", []any{new(big.Int)}, "MoonrigGovernor_OutOfBounds"},
	} {
		err := client.TryChange(t.Context(), chain.Change{Parameter: chain.Parameter{Contract: tt.contract, Setter: tt.setter}, Args: tt.args})
		if tt.want == "" {
			if err != nil {
				t.Errorf("%s(%v): %v", tt.setter, tt.args, err)
			}
			continue
		}
		wantRevert(t, err, tt.want)
	}
	err := client.TryChange(t.Context(), chain.Change{Parameter: chain.Parameter{Contract: chain.TimelockContract, Setter: "updateDelay"}})
	if !errors.Is(err, chain.ErrNotAParameter) {
		t.Errorf("the timelock's delay: %v", err)
	}
}

// TestGovernorBounds holds what the governor's code fixes against its source.
func TestGovernorBounds(t *testing.T) {
	source, err := os.ReadFile("contracts/src/MoonrigGovernor.sol")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"MAX_VOTING_DELAY = 14 days;", "MAX_VOTING_PERIOD = 30 days;", "MIN_THRESHOLD = 1_000e18;", "MAX_THRESHOLD = 10_000_000e18;", "MAX_QUORUM = 3_000;",
	} {
		if !strings.Contains(string(source), " constant "+want) {
			t.Errorf("the governor's source does not say %s", want)
		}
	}
}
