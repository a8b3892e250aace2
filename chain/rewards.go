package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/chain/bindings"
	"github.com/moonrig/moonrig/chain/rewards"
)

// A RewardsStatus says what became of an epoch's root.
type RewardsStatus string

// The states of a root. An epoch whose root fell is RewardsNone again.
const (
	RewardsNone       RewardsStatus = "none"
	RewardsPosted     RewardsStatus = "posted"
	RewardsChallenged RewardsStatus = "challenged"
)

// A Posting is an epoch's root and what became of it.
type Posting struct {
	Status RewardsStatus
	Root   common.Hash
	// Total is the sum of the epoch's rewards, Left what was not claimed of it, in MOON's smallest unit.
	Total, Left *big.Int
	// Rate is what a second at weight 1.00 and multiplier 1.0 earns.
	Rate *big.Int
	// EndsAt is when the challenge period ends, or the resolver's time while challenged, in Unix seconds.
	EndsAt uint64
	// Challenger and Bond are set while challenged.
	Challenger common.Address
	Bond       *big.Int
}

// A ProvenReward is a reward with the way from its leaf to the root.
type ProvenReward struct {
	Reward rewards.Reward
	Proof  []common.Hash
}

// Posting returns the root of an epoch. Errors: ErrNotDeployed, ErrUnreachable.
func (c *Client) Posting(ctx context.Context, epoch uint64) (Posting, error) {
	binding := governedBindings().rewards
	out, err := c.callTo(ctx, RewardsContract, binding.PackPostingOf(new(big.Int).SetUint64(epoch)))
	if err != nil {
		return Posting{}, fmt.Errorf("read rewards of epoch %d: %w", epoch, err)
	}
	p, err := binding.UnpackPostingOf(out)
	if err != nil {
		return Posting{}, fmt.Errorf("decode rewards of epoch %d: %w", epoch, err)
	}
	states := [...]RewardsStatus{RewardsNone, RewardsPosted, RewardsChallenged}
	if int(p.Status) >= len(states) || !p.EndsAt.IsUint64() {
		return Posting{}, fmt.Errorf("decode rewards of epoch %d: status %d, ends at %s", epoch, p.Status, p.EndsAt)
	}
	return Posting{
		Status: states[p.Status], Root: p.Root, Total: p.Total, Left: p.Left, Rate: p.Rate,
		EndsAt: p.EndsAt.Uint64(), Challenger: p.Challenger, Bond: p.Bond,
	}, nil
}

// RewardClaimed reports whether the provider's reward for an epoch was claimed. Errors: ErrNotDeployed,
// ErrUnreachable.
func (c *Client) RewardClaimed(ctx context.Context, epoch uint64, provider common.Address) (bool, error) {
	binding := governedBindings().rewards
	out, err := c.callTo(ctx, RewardsContract, binding.PackIsClaimed(new(big.Int).SetUint64(epoch), provider))
	if err != nil {
		return false, fmt.Errorf("read claim of %s: %w", provider, err)
	}
	return binding.UnpackIsClaimed(out)
}

// PostRewards posts the root of an epoch's tree, made at the given rate. Only the poster can. Errors as
// for Deposit, ErrNotDeployed.
func (c *Client) PostRewards(ctx context.Context, signer Signer, epoch uint64, rate *big.Int, tree *rewards.Tree) (Receipt, error) {
	data, err := governedBindings().rewards.TryPackPost(new(big.Int).SetUint64(epoch), tree.Root(), tree.Total(), orZero(rate))
	if err != nil {
		return Receipt{}, fmt.Errorf("post rewards: %w", err)
	}
	return c.sendTo(ctx, signer, RewardsContract, data, fmt.Sprintf("post rewards of epoch %d", epoch))
}

// ClaimRewards claims rewards of any epochs and providers in one transaction; each is paid to its
// provider's payout address. Those that were claimed before are passed over. Errors as for Deposit;
// ErrReverted with LivenessRewards_NothingToClaim when all were; ErrNotDeployed.
func (c *Client) ClaimRewards(ctx context.Context, signer Signer, list []ProvenReward) (Receipt, error) {
	data, err := packClaim(list)
	if err != nil {
		return Receipt{}, err
	}
	return c.sendTo(ctx, signer, RewardsContract, data, fmt.Sprintf("claim %d rewards", len(list)))
}

// ChallengeRewards doubts the root of an epoch. It allows and puts down the bond, which is lost if the
// root stands; evidence is the hash of what is shown to the resolver. Errors as for Deposit,
// ErrInsufficientBalance, ErrNotDeployed.
func (c *Client) ChallengeRewards(ctx context.Context, signer Signer, epoch uint64, evidence common.Hash) (Receipt, error) {
	binding := governedBindings().rewards
	out, err := c.callTo(ctx, RewardsContract, binding.PackChallengeBond())
	if err != nil {
		return Receipt{}, fmt.Errorf("read challenge bond: %w", err)
	}
	bond, err := binding.UnpackChallengeBond(out)
	if err != nil {
		return Receipt{}, fmt.Errorf("decode challenge bond: %w", err)
	}
	if err := c.checkMoon(ctx, signer.Address(), bond); err != nil {
		return Receipt{}, fmt.Errorf("challenge rewards: %w", err)
	}
	if err := c.approveMoon(ctx, signer, RewardsContract, bond); err != nil {
		return Receipt{}, fmt.Errorf("challenge rewards: %w", err)
	}
	data := binding.PackChallenge(new(big.Int).SetUint64(epoch), evidence)
	return c.sendTo(ctx, signer, RewardsContract, data, fmt.Sprintf("challenge rewards of epoch %d", epoch))
}

// ResolveRewards decides a challenge. Only the resolver can. Errors as for Deposit, ErrNotDeployed.
func (c *Client) ResolveRewards(ctx context.Context, signer Signer, epoch uint64, stands bool) (Receipt, error) {
	data := governedBindings().rewards.PackResolve(new(big.Int).SetUint64(epoch), stands)
	return c.sendTo(ctx, signer, RewardsContract, data, fmt.Sprintf("resolve rewards of epoch %d", epoch))
}

// ResolveSilence ends a challenge that the resolver did not answer in time. Anybody can. Errors as for
// Deposit, ErrNotDeployed.
func (c *Client) ResolveSilence(ctx context.Context, signer Signer, epoch uint64) (Receipt, error) {
	data := governedBindings().rewards.PackResolveSilence(new(big.Int).SetUint64(epoch))
	return c.sendTo(ctx, signer, RewardsContract, data, fmt.Sprintf("end challenge of epoch %d", epoch))
}

// ChargePenalty charges a provider's stake for an epoch below its slash line, and PublishTier tells the
// registry a provider's tier. Anybody can. Errors as for Deposit, ErrNotDeployed.
func (c *Client) ChargePenalty(ctx context.Context, signer Signer, r ProvenReward) (Receipt, error) {
	data, err := governedBindings().rewards.TryPackChargePenalty(rewardTuple(r.Reward), proofWords(r.Proof))
	if err != nil {
		return Receipt{}, fmt.Errorf("charge penalty: %w", err)
	}
	return c.sendTo(ctx, signer, RewardsContract, data, "charge penalty of "+r.Reward.Provider.Hex())
}

// PublishTier tells the registry the tier that a reward names. See ChargePenalty.
func (c *Client) PublishTier(ctx context.Context, signer Signer, r ProvenReward) (Receipt, error) {
	data, err := governedBindings().rewards.TryPackPublishTier(rewardTuple(r.Reward), proofWords(r.Proof))
	if err != nil {
		return Receipt{}, fmt.Errorf("publish tier: %w", err)
	}
	return c.sendTo(ctx, signer, RewardsContract, data, "publish tier of "+r.Reward.Provider.Hex())
}

func rewardTuple(r rewards.Reward) bindings.ILivenessRewardsReward {
	return bindings.ILivenessRewardsReward{
		Epoch: new(big.Int).SetUint64(r.Epoch), Provider: r.Provider,
		Promised: r.Day.Promised, Kept: r.Day.Kept, ResponseMs: r.Day.ResponseMS,
		Tier: uint8(r.Tier), Weight: r.Weight, Amount: orZero(r.Amount),
	}
}

func proofWords(proof []common.Hash) [][32]byte {
	out := make([][32]byte, len(proof))
	for i, h := range proof {
		out[i] = h
	}
	return out
}
