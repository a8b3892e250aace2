package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/chain/bindings"
)

// ProviderMaintenance is a time in which a provider announced to be away, in Unix seconds.
type ProviderMaintenance struct{ Start, End uint64 }

// StakeTrial and DelegateTrial are Stake and Delegate without the permit, for trying out: nothing needs to be signed for
// them. They fail with AllowanceMissing when everything else is right.
func (r *Registry) StakeTrial(amount *big.Int) Call {
	return r.prepared(r.contract.PackStake(amount), "stake")
}

// DelegateTrial is described at StakeTrial.
func (r *Registry) DelegateTrial(provider common.Address, amount *big.Int) Call {
	return r.prepared(r.contract.PackDelegate(provider, amount), "delegate to "+provider.Hex())
}

// AllowanceMissing reports whether err is a contract's refusal because nobody allowed it to take the tokens, which a permit
// does.
func AllowanceMissing(err error) bool {
	var refused *RevertError
	return errors.As(err, &refused) && refused.Name == "ERC20InsufficientAllowance"
}

// StakeCall is what Stake sends. It signs a permit for the amount, and nothing else. Errors as for Deposit.
func (r *Registry) StakeCall(ctx context.Context, signer Signer, amount *big.Int) (Call, error) {
	p, err := r.permit(ctx, signer, amount)
	if err != nil {
		return Call{}, fmt.Errorf("stake: %w", err)
	}
	return r.prepared(r.contract.PackStakeWithPermit(amount, new(big.Int).SetUint64(p.deadline), p.v, p.r, p.s), "stake"), nil
}

// DelegateCall is what Delegate sends. It signs a permit for the amount, and nothing else. Errors as for Deposit.
func (r *Registry) DelegateCall(ctx context.Context, signer Signer, provider common.Address, amount *big.Int) (Call, error) {
	p, err := r.permit(ctx, signer, amount)
	if err != nil {
		return Call{}, fmt.Errorf("delegate: %w", err)
	}
	return r.prepared(r.contract.PackDelegateWithPermit(provider, amount, new(big.Int).SetUint64(p.deadline), p.v, p.r, p.s),
		"delegate to "+provider.Hex()), nil
}

// UnbondCall is what Unbond sends.
func (r *Registry) UnbondCall(provider common.Address, shares *big.Int) Call {
	return r.prepared(r.contract.PackUnbond(provider, shares), "unbond from "+provider.Hex())
}

// WithdrawCall is what Withdraw sends.
func (r *Registry) WithdrawCall(provider common.Address) Call {
	return r.prepared(r.contract.PackWithdraw(provider), "withdraw stake from "+provider.Hex())
}

// MaintenanceCall is what AnnounceMaintenance sends.
func (r *Registry) MaintenanceCall(start, end uint64) Call {
	return r.prepared(r.contract.PackAnnounceMaintenance(new(big.Int).SetUint64(start), new(big.Int).SetUint64(end)), "announce maintenance")
}

// RequestPayoutCall is what RequestPayout sends.
func (r *Registry) RequestPayoutCall(payout common.Address) Call {
	return r.prepared(r.contract.PackRequestPayout(payout), "request payout to "+payout.Hex())
}

// CancelPayoutCall is what CancelPayout sends.
func (r *Registry) CancelPayoutCall(provider common.Address) Call {
	return r.prepared(r.contract.PackCancelPayout(provider), "cancel payout change of "+provider.Hex())
}

func (r *Registry) prepared(data []byte, purpose string) Call {
	return Call{To: r.at, Data: data, Value: new(big.Int), Purpose: purpose}
}

// Maintenances returns all that a provider ever announced, oldest first.
func (r *Registry) Maintenances(ctx context.Context, provider common.Address) ([]ProviderMaintenance, error) {
	list, err := read(ctx, r.client, r.at, "maintenances", r.contract.PackMaintenancesOf(provider), r.contract.UnpackMaintenancesOf)
	if err != nil {
		return nil, err
	}
	out := make([]ProviderMaintenance, 0, len(list))
	for _, m := range list {
		out = append(out, ProviderMaintenance{Start: m.Start.Uint64(), End: m.End.Uint64()})
	}
	return out, nil
}

// DelegateVotesCall is what Delegate, of votes, sends. Error: ErrNotDeployed.
func (c *Client) DelegateVotesCall(to common.Address) (Call, error) {
	return c.preparedFor(GovernTokenContract, governedBindings().moon.PackDelegate(to), "delegate votes to "+to.Hex())
}

// CastVoteCall is what CastVote sends. Error: ErrNotDeployed.
func (c *Client) CastVoteCall(id *big.Int, vote Vote) (Call, error) {
	support, ok := supportOf[vote]
	if !ok {
		return Call{}, fmt.Errorf("vote: unknown answer %q", vote)
	}
	return c.preparedFor(GovernorContract, governedBindings().governor.PackCastVote(id, support), "vote")
}

// ClaimRewardsCall is what ClaimRewards sends. Error: ErrNotDeployed.
func (c *Client) ClaimRewardsCall(list []ProvenReward) (Call, error) {
	data, err := packClaim(list)
	if err != nil {
		return Call{}, err
	}
	return c.preparedFor(RewardsContract, data, fmt.Sprintf("claim %d rewards", len(list)))
}

func (c *Client) preparedFor(contract string, data []byte, purpose string) (Call, error) {
	to, err := c.network.Contract(contract)
	if err != nil {
		return Call{}, err
	}
	return Call{To: to, Data: data, Value: new(big.Int), Purpose: purpose}, nil
}

func packClaim(list []ProvenReward) ([]byte, error) {
	if len(list) == 0 {
		return nil, errors.New("claim rewards: there are none")
	}
	var leaves []bindings.ILivenessRewardsReward
	var proofs [][][32]byte
	for _, r := range list {
		leaves, proofs = append(leaves, rewardTuple(r.Reward)), append(proofs, proofWords(r.Proof))
	}
	data, err := governedBindings().rewards.TryPackClaimMany(leaves, proofs)
	if err != nil {
		return nil, fmt.Errorf("claim rewards: %w", err)
	}
	return data, nil
}
