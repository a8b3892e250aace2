package chain

import (
	"context"
	"fmt"
	"math/big"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum"
)

// getters name what tells a parameter's present value, in the order of its setter's arguments. What is set for one token or
// contract among many has none.
var getters = map[Parameter][]string{
	{EscrowContract, "setFee"}:                  {"feeBasisPoints", "feeRecipient"},
	{EscrowContract, "setDepositsPaused"}:       {"depositsPaused"},
	{RegistryContract, "setTierKeeper"}:         {"tierKeeper"},
	{RegistryContract, "setGuardian"}:           {"guardian"},
	{RegistryContract, "setTreasury"}:           {"treasury"},
	{RegistryContract, "setUnbondingDelay"}:     {"unbondingDelay"},
	{RegistryContract, "setSlashCap"}:           {"slashCapBps"},
	{RegistryContract, "setMinStake"}:           {"minStake"},
	{RegistryContract, "setMaintenanceLimits"}:  {"maintenanceLongest", "maintenanceGap"},
	{RegistryContract, "setPaused"}:             {"paused"},
	{DisputesContract, "setArbiter"}:            {"arbiter"},
	{DisputesContract, "setPeriods"}:            {"periods"},
	{DisputesContract, "setPenalties"}:          {"penalties"},
	{DisputesContract, "setPanelLimits"}:        {"panelLimits"},
	{RewardsContract, "setPoster"}:              {"poster"},
	{RewardsContract, "setResolver"}:            {"resolver"},
	{RewardsContract, "setEpochBudget"}:         {"epochBudget"},
	{RewardsContract, "setChallengePeriod"}:     {"challengePeriod"},
	{RewardsContract, "setChallengeBond"}:       {"challengeBond"},
	{GovernorContract, "setVotingDelay"}:        {"votingDelay"},
	{GovernorContract, "setVotingPeriod"}:       {"votingPeriod"},
	{GovernorContract, "setProposalThreshold"}:  {"proposalThreshold"},
	{GovernorContract, "updateQuorumNumerator"}: {"quorumNumerator"},
}

// Current returns what a parameter is set to now, as its setter's arguments; ok is false for one that is set for each token or
// contract apart. Errors: ErrNotDeployed, ErrUnreachable.
func (c *Client) Current(ctx context.Context, p Parameter) (args []any, ok bool, err error) {
	names, ok := getters[p]
	if !ok {
		return nil, false, nil
	}
	contract, err := contractABI(p.Contract)
	if err != nil {
		return nil, false, err
	}
	setter, err := p.Method()
	if err != nil {
		return nil, false, err
	}
	for i, name := range names {
		getter := contract.Methods[name]
		if len(getter.Inputs) > 0 { // of two with one name
			getter = contract.Methods[name+"0"]
		}
		out, err := c.callTo(ctx, p.Contract, getter.ID)
		if err != nil {
			return nil, false, fmt.Errorf("read %s of %s: %w", name, p.Contract, err)
		}
		values, err := getter.Outputs.Unpack(out)
		if err != nil || len(values) != 1 {
			return nil, false, fmt.Errorf("decode %s of %s: %d values: %w", name, p.Contract, len(values), err)
		}
		args = append(args, asArgument(setter.Inputs[i].Type.GetType(), values[0]))
	}
	return args, true, nil
}

// asArgument is a value in the type of a setter's argument: some getters tell a small number as a large one.
func asArgument(want reflect.Type, value any) any {
	n, large := value.(*big.Int)
	if arg := reflect.New(want).Elem(); large && arg.CanUint() && n.IsUint64() && !arg.OverflowUint(n.Uint64()) {
		arg.SetUint(n.Uint64())
		return arg.Interface()
	}
	return value
}

// TryChange says whether the contract would take a change from governance now, without sending anything. Errors: ErrReverted
// with the contract's reason, ErrNotDeployed, ErrUnreachable, or what is wrong with the arguments.
func (c *Client) TryChange(ctx context.Context, change Change) error {
	p, err := c.network.NewProposal("", change)
	if err != nil {
		return err
	}
	if change.Parameter.Contract == GovernorContract {
		// The governor takes its own only from what the timelock carries out at that moment, so it cannot be asked.
		return c.checkGovernorBounds(ctx, change)
	}
	from, err := c.network.Contract(TimelockContract)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, c.opts.CallTimeout)
	defer cancel()
	_, err = c.eth.CallContract(ctx, ethereum.CallMsg{From: from, To: &p.targets[0], Data: p.calls[0]}, nil)
	return c.explain(err)
}

// The bounds of the governor's own parameters, as its source has them; the lower ones of two were fixed when it was deployed.
const (
	maxVotingDelay   = 14 * 24 * 3600
	maxVotingPeriod  = 30 * 24 * 3600
	minThresholdMoon = 1_000
	maxThresholdMoon = 10_000_000
	maxQuorum        = 3_000
)

// checkGovernorBounds is TryChange for the governor's own parameters.
func (c *Client) checkGovernorBounds(ctx context.Context, change Change) error {
	governor := governedBindings().governor
	var low, high *big.Int
	switch change.Parameter.Setter {
	case "setVotingDelay":
		low, high = big.NewInt(1), big.NewInt(maxVotingDelay)
	case "setProposalThreshold":
		unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(MoonDecimals), nil)
		low, high = new(big.Int).Mul(big.NewInt(minThresholdMoon), unit), new(big.Int).Mul(big.NewInt(maxThresholdMoon), unit)
	case "setVotingPeriod":
		out, err := c.callTo(ctx, GovernorContract, governor.PackMinVotingPeriod())
		if err != nil {
			return err
		}
		least, err := governor.UnpackMinVotingPeriod(out)
		if err != nil {
			return fmt.Errorf("decode shortest voting period: %w", err)
		}
		low, high = new(big.Int).SetUint64(uint64(least)), big.NewInt(maxVotingPeriod)
	case "updateQuorumNumerator":
		out, err := c.callTo(ctx, GovernorContract, governor.PackMinQuorum())
		if err != nil {
			return err
		}
		if low, err = governor.UnpackMinQuorum(out); err != nil {
			return fmt.Errorf("decode smallest quorum: %w", err)
		}
		high = big.NewInt(maxQuorum)
	default:
		return fmt.Errorf("%s: %w", change.Parameter.Setter, ErrNotAParameter)
	}
	value, ok := new(big.Int).SetString(strings.TrimSpace(fmt.Sprint(change.Args[0])), 10)
	if !ok {
		return fmt.Errorf("%s takes a number, not %v", change.Parameter.Setter, change.Args[0])
	}
	if value.Cmp(low) < 0 || value.Cmp(high) > 0 {
		return &RevertError{Name: "MoonrigGovernor_OutOfBounds", Args: fmt.Sprintf("%s, %s, %s", value, low, high)}
	}
	return nil
}
