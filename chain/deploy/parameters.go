package deploy

import (
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"github.com/moonrig/moonrig/chain"
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
		{chain.EscrowContract, "setTokenAllowed"},
		{chain.EscrowContract, "setFee"},
		{chain.EscrowContract, "setDepositsPaused"},
		{chain.RegistryContract, "setSlasher"},
		{chain.RegistryContract, "setTierKeeper"},
		{chain.RegistryContract, "setGuardian"},
		{chain.RegistryContract, "setTreasury"},
		{chain.RegistryContract, "setUnbondingDelay"},
		{chain.RegistryContract, "setSlashCap"},
		{chain.RegistryContract, "setMinStake"},
		{chain.RegistryContract, "setMaintenanceLimits"},
		{chain.RegistryContract, "setPaused"},
		{chain.DisputesContract, "setArbiter"},
		{chain.DisputesContract, "setBond"},
		{chain.DisputesContract, "setPeriods"},
		{chain.DisputesContract, "setPenalties"},
		{chain.DisputesContract, "setPanelLimits"},
		{chain.RewardsContract, "setPoster"},
		{chain.RewardsContract, "setResolver"},
		{chain.RewardsContract, "setEpochBudget"},
		{chain.RewardsContract, "setChallengePeriod"},
		{chain.RewardsContract, "setChallengeBond"},
		{chain.GovernorContract, "setVotingDelay"},
		{chain.GovernorContract, "setVotingPeriod"},
		{chain.GovernorContract, "setProposalThreshold"},
		{chain.GovernorContract, "updateQuorumNumerator"},
	}
}

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
