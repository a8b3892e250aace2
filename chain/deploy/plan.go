package deploy

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/bindings"
)

// TestDollarContract is the test dollar's name among the steps; the address book has it as a token.
const TestDollarContract = "TestDollar"

// A Step deploys one contract.
type Step struct {
	// Name is the contract's in the address book.
	Name string
	// Nonce is the deployer's, and with it the contract's Address is known before it is there.
	Nonce   uint64
	Address common.Address
	// Code is what the transaction carries: creation code and arguments.
	Code []byte
}

// order is that of deployment: each contract after those whose code its constructor looks at. The governor
// is last, as its list names the setters of all the others.
func (c Config) order() []string {
	names := []string{
		chain.EscrowContract, chain.ForwarderContract, chain.GovernTokenContract, chain.TimelockContract,
		chain.RegistryContract, chain.DisputesContract, chain.RewardsContract, chain.GovernorContract,
	}
	if c.TestDollar {
		names = slices.Insert(names, 0, TestDollarContract)
	}
	return names
}

// Addresses returns where each contract of a deployment lies, by name.
func (c Config) Addresses(deployer common.Address, firstNonce uint64) map[string]common.Address {
	at := make(map[string]common.Address)
	for i, name := range c.order() {
		at[name] = crypto.CreateAddress(deployer, firstNonce+uint64(i))
	}
	return at
}

// Plan returns the steps of a deployment. Error: ErrBadConfig.
func (c Config) Plan(deployer common.Address, firstNonce uint64) ([]Step, error) {
	if err := c.Check(); err != nil {
		return nil, err
	}
	at := c.Addresses(deployer, firstNonce)
	var steps []Step
	for i, name := range c.order() {
		code, err := c.code(name, at)
		if err != nil {
			return nil, fmt.Errorf("plan %s: %w", name, err)
		}
		steps = append(steps, Step{Name: name, Nonce: firstNonce + uint64(i), Address: at[name], Code: code})
	}
	return steps, nil
}

// code returns a contract's creation code with its arguments.
func (c Config) code(name string, at map[string]common.Address) ([]byte, error) {
	timelock := at[chain.TimelockContract]
	switch name {
	case TestDollarContract:
		return creation(bindings.TestDollarMetaData.Bin, nil), nil
	case chain.ForwarderContract:
		return creation(bindings.ForwarderMetaData.Bin, nil), nil
	case chain.EscrowContract:
		var tokens []common.Address
		for _, t := range c.tokens(at) {
			tokens = append(tokens, t.Address)
		}
		return creation(bindings.LeaseEscrowMetaData.Bin, bindings.NewLeaseEscrow().PackConstructor(
			seconds(c.ThawPeriod), tokens, timelock, at[chain.ForwarderContract])), nil
	case chain.GovernTokenContract:
		holders, amounts := c.holders(at)
		return creation(bindings.MoonrigTokenMetaData.Bin,
			bindings.NewMoonrigToken().PackConstructor(holders, amounts)), nil
	case chain.TimelockContract:
		return creation(bindings.MoonrigTimelockMetaData.Bin, bindings.NewMoonrigTimelock().PackConstructor(
			seconds(c.Governance.TimelockDelay), at[chain.GovernorContract])), nil
	case chain.RegistryContract:
		return creation(bindings.ProviderRegistryMetaData.Bin, bindings.NewProviderRegistry().PackConstructor(
			timelock, at[chain.GovernTokenContract], at[chain.RewardsContract], at[chain.RewardsContract],
			c.Registry.Guardian, c.Registry.MinStake,
			[]common.Address{at[chain.DisputesContract], at[chain.RewardsContract]})), nil
	case chain.DisputesContract:
		return creation(bindings.DisputesMetaData.Bin, bindings.NewDisputes().PackConstructor(
			timelock, at[chain.RegistryContract], at[chain.EscrowContract], c.Disputes.Arbiter, c.bonds(at),
			bindings.IDisputesPanelLimits{MinStake: c.Disputes.PanelStake, MinAge: seconds(c.Disputes.PanelAge)})), nil
	case chain.RewardsContract:
		r := c.Rewards
		return creation(bindings.LivenessRewardsMetaData.Bin, bindings.NewLivenessRewards().PackConstructor(
			bindings.LivenessRewardsConfig{
				Token:              at[chain.GovernTokenContract],
				Registry:           at[chain.RegistryContract],
				Governance:         timelock,
				Poster:             r.Poster,
				Resolver:           r.Resolver,
				FirstEpoch:         new(big.Int).SetUint64(r.FirstEpoch),
				EpochBudget:        r.EpochBudget,
				MaxEpochBudget:     r.MaxEpochBudget,
				ChallengePeriod:    seconds(r.ChallengePeriod),
				MinChallengePeriod: seconds(r.MinChallengePeriod),
				ChallengeBond:      r.ChallengeBond,
			})), nil
	case chain.GovernorContract:
		parameters, err := c.parameters(at)
		if err != nil {
			return nil, err
		}
		g := c.Governance
		return creation(bindings.MoonrigGovernorMetaData.Bin, bindings.NewMoonrigGovernor().PackConstructor(
			at[chain.GovernTokenContract], timelock, bindings.IMoonrigGovernorSettings{
				VotingDelay:       seconds(g.VotingDelay),
				VotingPeriod:      uint32(g.VotingPeriod / Second),
				ProposalThreshold: g.ProposalThreshold,
				Quorum:            big.NewInt(int64(g.Quorum)),
				MinVotingPeriod:   uint32(g.MinVotingPeriod / Second),
				MinQuorum:         big.NewInt(int64(g.MinQuorum)),
			}, parameters)), nil
	}
	return nil, fmt.Errorf("%w: unknown contract", ErrBadConfig)
}

// tokens are the escrow's, the test dollar first where there is one.
func (c Config) tokens(at map[string]common.Address) []chain.BookToken {
	tokens := slices.Clone(c.Tokens)
	if c.TestDollar {
		tokens = slices.Insert(tokens, 0, chain.BookToken{
			Address: at[TestDollarContract], Symbol: TestDollarSymbol, Decimals: TestDollarDecimals,
		})
	}
	return tokens
}

// bonds are those of disputes, in each of the escrow's tokens.
func (c Config) bonds(at map[string]common.Address) []bindings.IDisputesBondToken {
	var out []bindings.IDisputesBondToken
	for _, t := range c.tokens(at) {
		unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(t.Decimals)), nil)
		whole := func(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), unit) }
		out = append(out, bindings.IDisputesBondToken{
			Token: t.Address, Min: whole(c.Disputes.MinBond), Max: whole(c.Disputes.MaxBond), Bond: whole(c.Disputes.Bond),
		})
	}
	return out
}

// What the test dollar calls itself, and how many decimals it has.
const (
	TestDollarSymbol   = "tUSD"
	TestDollarDecimals = 6
)

// holders are those of the configuration, and the rewards with the rest of the supply.
func (c Config) holders(at map[string]common.Address) (addresses []common.Address, amounts []*big.Int) {
	rest := new(big.Int).Set(Supply)
	for _, h := range c.Holders {
		addresses, amounts = append(addresses, h.Address), append(amounts, h.Amount)
		rest.Sub(rest, h.Amount)
	}
	if rest.Sign() > 0 {
		addresses, amounts = append(addresses, at[chain.RewardsContract]), append(amounts, rest)
	}
	return addresses, amounts
}

// parameters are the setters that proposals may call, of the contracts that are deployed.
func (c Config) parameters(at map[string]common.Address) ([]bindings.IMoonrigGovernorParameter, error) {
	var out []bindings.IMoonrigGovernorParameter
	for _, p := range chain.Parameters() {
		target, ok := at[p.Contract]
		if !ok || p.Contract == chain.GovernorContract {
			continue // the governor knows its own
		}
		method, err := p.Method()
		if err != nil {
			return nil, err
		}
		out = append(out, bindings.IMoonrigGovernorParameter{Target: target, Selector: [4]byte(method.ID)})
	}
	return out, nil
}

func creation(bin string, args []byte) []byte { return append(common.FromHex(bin), args...) }

func seconds(p Period) *big.Int { return big.NewInt(int64(p / Second)) }
