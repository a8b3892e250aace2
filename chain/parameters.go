package chain

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"github.com/moonrig/moonrig/chain/bindings"
)

// A Parameter is a setter that proposals may call. All of them together are all that governance can do.
type Parameter struct {
	// Contract is its name in the address book.
	Contract string
	// Setter is the function's name.
	Setter string
}

// Parameters returns the parameters of all contracts. A test holds the list against the contracts'
// sources and against the table of docs/contracts.md.
func Parameters() []Parameter {
	return []Parameter{
		{EscrowContract, "setTokenAllowed"},
		{EscrowContract, "setFee"},
		{EscrowContract, "setDepositsPaused"},
		{RegistryContract, "setSlasher"},
		{RegistryContract, "setTierKeeper"},
		{RegistryContract, "setGuardian"},
		{RegistryContract, "setTreasury"},
		{RegistryContract, "setUnbondingDelay"},
		{RegistryContract, "setSlashCap"},
		{RegistryContract, "setMinStake"},
		{RegistryContract, "setMaintenanceLimits"},
		{RegistryContract, "setPaused"},
		{DisputesContract, "setArbiter"},
		{DisputesContract, "setBond"},
		{DisputesContract, "setPeriods"},
		{DisputesContract, "setPenalties"},
		{DisputesContract, "setPanelLimits"},
		{RewardsContract, "setPoster"},
		{RewardsContract, "setResolver"},
		{RewardsContract, "setEpochBudget"},
		{RewardsContract, "setChallengePeriod"},
		{RewardsContract, "setChallengeBond"},
		{GovernorContract, "setVotingDelay"},
		{GovernorContract, "setVotingPeriod"},
		{GovernorContract, "setProposalThreshold"},
		{GovernorContract, "updateQuorumNumerator"},
	}
}

// known reports whether the parameter is one of Parameters.
func (p Parameter) known() bool { return slices.Contains(Parameters(), p) }

// Method returns the setter as the contract's bindings know it.
func (p Parameter) Method() (abi.Method, error) {
	contract, err := contractABI(p.Contract)
	if err != nil {
		return abi.Method{}, err
	}
	method, ok := contract.Methods[p.Setter]
	if !ok {
		return abi.Method{}, fmt.Errorf("%s has no %s", p.Contract, p.Setter)
	}
	return method, nil
}

// contractABI returns the interface of a contract by its name in the address book.
func contractABI(name string) (*abi.ABI, error) {
	meta, ok := map[string]interface{ ParseABI() (*abi.ABI, error) }{
		EscrowContract:      &bindings.LeaseEscrowMetaData,
		RegistryContract:    &bindings.ProviderRegistryMetaData,
		DisputesContract:    &bindings.DisputesMetaData,
		RewardsContract:     &bindings.LivenessRewardsMetaData,
		GovernTokenContract: &bindings.MoonrigTokenMetaData,
		GovernorContract:    &bindings.MoonrigGovernorMetaData,
		TimelockContract:    &bindings.MoonrigTimelockMetaData,
	}[name]
	if !ok {
		return nil, fmt.Errorf("contract %s is not one of ours", name)
	}
	return meta.ParseABI()
}
