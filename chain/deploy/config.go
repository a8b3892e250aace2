// Package deploy puts Moonrig's contracts on a chain: all of them in one order, with governance over
// them from the first moment and nobody else. It knows the contracts' bindings, transactions and the
// address book; it knows nothing of networks' names, wallets' files or the agent.
package deploy

import (
	"errors"
	"fmt"
	"math/big"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/chain"
)

// ErrBadConfig says that a configuration cannot be deployed.
var ErrBadConfig = errors.New("deployment is not configured")

// A Period is a time.Duration that is written as text: "36h", "24h0m0s".
type Period time.Duration

// Units of periods.
const (
	Second = Period(time.Second)
	Hour   = Period(time.Hour)
)

func (p Period) String() string { return time.Duration(p).String() }

// MarshalJSON writes the period as time.Duration prints it.
func (p Period) MarshalJSON() ([]byte, error) { return []byte(strconv.Quote(p.String())), nil }

// UnmarshalJSON reads what time.ParseDuration does.
func (p *Period) UnmarshalJSON(raw []byte) error {
	text, err := strconv.Unquote(string(raw))
	if err != nil {
		return fmt.Errorf("period %.40s is not text", raw)
	}
	d, err := time.ParseDuration(text)
	*p = Period(d)
	return err
}

// Supply is all the MOON there will ever be, in its smallest unit: a billion with 18 decimals.
var Supply = Moon(1_000_000_000)

// Moon returns n whole MOON in the smallest unit.
func Moon(n int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(n), new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil))
}

// A Config is what a deployment decides. What is fixed for good is said at each field; everything else
// is the first value of a parameter that a vote can change within the contract's bounds.
type Config struct {
	// Tokens are those that the escrow takes at first; the first is the default.
	Tokens []chain.BookToken
	// TestDollar deploys a test dollar that anybody can mint, as the first of Tokens. For test chains only.
	TestDollar bool
	// ThawPeriod of the escrow: 1 second to 30 days, fixed for good.
	ThawPeriod Period
	// Holders get MOON at the start. What they do not get of Supply backs LivenessRewards.
	Holders []Holder

	Governance Governance
	Registry   Registry
	Disputes   Disputes
	Rewards    Rewards

	// Start is where the deployment began; nil means that it begins now. Give the same again to go on with
	// one that was interrupted: what is there is kept.
	Start *Start
	// MaxFeePerGas caps the fee per gas in wei; nil means 200 gwei.
	MaxFeePerGas *big.Int
	// AtOnce sends everything without waiting for what it builds on, with gas limits that are guessed from
	// the size of the code. For a chain that mines for the deployer alone.
	AtOnce bool
}

// A Start is where a deployment began.
type Start struct {
	// Nonce is the deployer's nonce of the first contract.
	Nonce uint64
	// Block is the newest block before it.
	Block uint64
}

// A Holder gets MOON at the start.
type Holder struct {
	Address common.Address
	Amount  *big.Int
}

// Governance are the first settings of governor and timelock; see MoonrigGovernor.sol for the bounds.
type Governance struct {
	// VotingDelay lies between a proposal and the count of who may vote.
	VotingDelay Period
	// VotingPeriod is how long votes are taken, MinVotingPeriod the shortest that a vote can choose. The
	// floor is fixed for good.
	VotingPeriod, MinVotingPeriod Period
	// ProposalThreshold is the MOON that it takes to propose.
	ProposalThreshold *big.Int
	// Quorum is in basis points of the supply, and so is the smallest that a vote can choose, which is
	// fixed for good.
	Quorum, MinQuorum uint16
	// TimelockDelay lies between the end of a vote and its effect, fixed for good.
	TimelockDelay Period
}

// Registry are the first settings of ProviderRegistry. Its slashers are the disputes and the rewards, its
// tiers come from the rewards, and what is slashed backs them.
type Registry struct {
	// Guardian may stop new stake at once, and nothing else; zero: nobody.
	Guardian common.Address
	// MinStake is the smallest stake, in MOON.
	MinStake *big.Int
}

// Disputes are the first settings of Disputes.
type Disputes struct {
	// Arbiter rules; zero: nobody.
	Arbiter common.Address
	// Bond is what a dispute costs, in whole units of each of the escrow's tokens: the first value, and the
	// bounds of later ones, which are fixed for good.
	Bond, MinBond, MaxBond int64
	// PanelStake is what a provider must have staked of its own for its result to count against others, in
	// MOON. A vote can raise it, never lower it below this.
	PanelStake *big.Int
	// PanelAge is for how long it must have had stake.
	PanelAge Period
}

// Rewards are the first settings of LivenessRewards.
type Rewards struct {
	// Poster posts roots, Resolver decides over challenges.
	Poster, Resolver common.Address
	// FirstEpoch is the first day that can be posted, fixed for good; zero means the day of the deployment.
	FirstEpoch uint64
	// EpochBudget is the most that a day may pay, MaxEpochBudget the most that a vote can make it; the
	// latter is fixed for good.
	EpochBudget, MaxEpochBudget *big.Int
	// ChallengePeriod is how long a root can be doubted, MinChallengePeriod the shortest that a vote can
	// choose; the latter is fixed for good.
	ChallengePeriod, MinChallengePeriod Period
	// ChallengeBond is what a challenger puts down.
	ChallengeBond *big.Int
}

// Defaults returns the settings for a chain with real money: votes of five days that take effect two
// days later, a thaw of a day. Tokens, Holders, Guardian, Arbiter,
// Poster and Resolver are left for the caller.
func Defaults() Config {
	return Config{
		ThawPeriod: 24 * Hour,
		Governance: Governance{
			VotingDelay:       24 * Hour,
			VotingPeriod:      5 * 24 * Hour,
			MinVotingPeriod:   24 * Hour,
			ProposalThreshold: Moon(100_000),
			Quorum:            400,
			MinQuorum:         100,
			TimelockDelay:     2 * 24 * Hour,
		},
		Registry: Registry{MinStake: Moon(1_000)},
		Disputes: Disputes{
			Bond: 10, MinBond: 1, MaxBond: 1_000,
			PanelStake: Moon(10_000),
			PanelAge:   30 * 24 * Hour,
		},
		Rewards: Rewards{
			EpochBudget:        Moon(100_000),
			MaxEpochBudget:     Moon(250_000),
			ChallengePeriod:    24 * Hour,
			MinChallengePeriod: 12 * Hour,
			ChallengeBond:      Moon(1_000),
		},
	}
}

// Check reports what is missing or contradicts itself, as ErrBadConfig. The contracts check the bounds
// of each value again.
func (c Config) Check() error {
	bad := func(format string, args ...any) error {
		return fmt.Errorf("%w: "+format, append([]any{ErrBadConfig}, args...)...)
	}
	if len(c.Tokens) == 0 && !c.TestDollar {
		return bad("the escrow takes no token")
	}
	for _, d := range []struct {
		what string
		d    Period
	}{
		{"thaw period", c.ThawPeriod},
		{"voting delay", c.Governance.VotingDelay},
		{"voting period", c.Governance.VotingPeriod},
		{"shortest voting period", c.Governance.MinVotingPeriod},
		{"timelock delay", c.Governance.TimelockDelay},
		{"challenge period", c.Rewards.ChallengePeriod},
		{"age of a panel's members", c.Disputes.PanelAge},
		{"shortest challenge period", c.Rewards.MinChallengePeriod},
	} {
		if d.d < Second || d.d%Second != 0 {
			return bad("%s of %s is not a whole number of seconds", d.what, d.d)
		}
	}
	for _, n := range []struct {
		what string
		n    *big.Int
	}{
		{"proposal threshold", c.Governance.ProposalThreshold},
		{"smallest stake", c.Registry.MinStake},
		{"stake of a panel's members", c.Disputes.PanelStake},
		{"epoch budget", c.Rewards.EpochBudget},
		{"largest epoch budget", c.Rewards.MaxEpochBudget},
		{"challenge bond", c.Rewards.ChallengeBond},
	} {
		if n.n == nil || n.n.Sign() <= 0 {
			return bad("%s is not positive", n.what)
		}
	}
	if d := c.Disputes; d.MinBond < 1 || d.Bond < d.MinBond || d.MaxBond < d.Bond {
		return bad("bond of %d is not between %d and %d", d.Bond, d.MinBond, d.MaxBond)
	}
	if c.Rewards.Poster == (common.Address{}) || c.Rewards.Resolver == (common.Address{}) {
		return bad("nobody posts rewards or resolves challenges")
	}
	given := new(big.Int)
	for _, h := range c.Holders {
		if h.Address == (common.Address{}) || h.Amount == nil || h.Amount.Sign() <= 0 {
			return bad("holder %s gets %s", h.Address, h.Amount)
		}
		given.Add(given, h.Amount)
	}
	if given.Cmp(Supply) > 0 {
		return bad("holders get %s, more than there is", given)
	}
	return nil
}
