package apitest

import (
	"cmp"
	"context"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/money"
)

// stakes are MOON, stake, rewards and votes of the account in memory.
type stakes struct {
	held, staked, leaving, claimed money.Amount
	delegate, vote, state          string
	maintenance                    []schema.Maintenance
	payout, nextPayout             string
	// missing makes the network one without these contracts.
	missing bool
}

const (
	unbonding  = 14 * 24 * time.Hour
	proposalID = "7"
)

// moonOf is so many whole MOON.
func moonOf(n int64) money.Amount {
	return money.MustBig(new(big.Int).Mul(big.NewInt(n), new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)))
}

// WithoutStaking makes the network one that has no contracts for stake, rewards and votes.
func (a *Agent) WithoutStaking() {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.stakes.missing = true
}

// staking reports whether the network has it and there is an account. Called with a.mu held.
func (a *Agent) staking() error {
	if a.stakes.missing {
		return condition.Errorf(condition.NotOnNetwork, "the address book lacks it")
	}
	if a.wallet.State == "missing" {
		return a.unlocked()
	}
	return nil
}

// Stake implements api.Staking.
func (a *Agent) Stake(context.Context) (schema.Stake, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if err := a.staking(); err != nil {
		return schema.Stake{}, err
	}
	s := a.stakes
	own := schema.StakePosition{Provider: a.wallet.Address, Own: true, Worth: s.staked.String(), Unbonding: []schema.Unbonding{}, Free: "0"}
	if !s.leaving.IsZero() {
		own.Unbonding = []schema.Unbonding{{Worth: s.leaving.String(), FreeAt: time.Now().Add(unbonding).Unix()}}
	}
	payout := s.payout
	if payout == "" {
		payout = a.wallet.Address
	}
	return schema.Stake{Provider: a.wallet.Address, Registry: "0x00000000000000000000000000000000000000a1", Symbol: "MOON", Decimals: 18, Balance: s.held.String(),
		Total: s.staked.Add(s.leaving).String(), Active: s.staked.String(), Own: s.staked.String(), Delegated: "0", MinStake: moonOf(100).String(),
		UnbondingSeconds: int64(unbonding / time.Second), Rules: schema.StakeRules{DayLoss: 3000, DayLossLeast: 100, DayLossMost: 5000, HoldSeconds: 30 * 86400,
			PayoutSeconds: 3 * 86400, NoticeSeconds: 3600, LongestSeconds: 86400, GapSeconds: 30 * 86400}, Tier: schema.ServiceTier{Tier: 7, Rule: "Tier 7 asks for more than 75 % of the promised time."},
		Maintenance: append([]schema.Maintenance{}, s.maintenance...), Payout: payout, NextPayout: s.nextPayout, Positions: []schema.StakePosition{own}}, nil
}

// Rewards implements api.Staking. Two days are posted.
func (a *Agent) Rewards(context.Context) (schema.Rewards, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if err := a.staking(); err != nil {
		return schema.Rewards{}, err
	}
	state := "claimable"
	if !a.stakes.claimed.IsZero() {
		state = "claimed"
	}
	return schema.Rewards{Provider: a.wallet.Address, Contract: "0x00000000000000000000000000000000000000a2", Symbol: "MOON", Decimals: 18, From: 20_000, To: 20_030,
		Epochs: []schema.RewardEpoch{
			{Epoch: 20_030, Day: "2024-11-03", State: "waiting", ClaimableAt: time.Now().Add(time.Hour).Unix(), Root: fmt.Sprintf("0x%064x", 2), Total: "20", Left: "20"},
			{Epoch: 20_029, Day: "2024-11-02", State: state, ClaimableAt: 1, Root: fmt.Sprintf("0x%064x", 1), Total: moonOf(9).String(), Left: moonOf(9).String()},
		}, Note: "What you earned is claimed with a file from whoever posted the day."}, nil
}

// Votes implements api.Staking. One proposal is voted on.
func (a *Agent) Votes(context.Context) (schema.Votes, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if err := a.staking(); err != nil {
		return schema.Votes{}, err
	}
	now := time.Now().Unix()
	p := schema.Proposal{ID: proposalID, Description: "Charge a little", Changes: []string{"The escrow keeps 1.00 % of what providers are paid, for nobody, of deposits from then on."},
		Proposer: "0x00000000000000000000000000000000000000a3", State: cmp.Or(a.stakes.state, "active"), VoteStart: now - 60, VoteEnd: now + 3600, For: "0", Against: "0", Abstain: "0",
		Quorum: moonOf(100).String(), OwnVote: a.stakes.vote, OwnVotes: a.stakes.held.String()}
	if a.stakes.vote == "for" {
		p.For = a.stakes.held.String()
	}
	return schema.Votes{Account: a.wallet.Address, Symbol: "MOON", Decimals: 18, Balance: a.stakes.held.String(), Delegate: a.stakes.delegate, Votes: a.stakes.held.String(),
		Proposals: []schema.Proposal{p}, Complete: true}, nil
}

// NetworkRules implements api.Staking. There are two.
func (a *Agent) NetworkRules(context.Context) (schema.NetworkRules, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if err := a.staking(); err != nil {
		return schema.NetworkRules{}, err
	}
	return schema.NetworkRules{Symbol: "MOON", Decimals: 18, Threshold: moonOf(1000).String(), Votes: a.stakes.held.String(), DelaySeconds: 86_400,
		VotingSeconds: 5 * 86_400, WaitSeconds: 2 * 86_400, Rules: []schema.NetworkRule{
			{ID: "ProviderRegistry.setMinStake", Title: "The smallest stake", Now: "The smallest stake is 100.00 MOON.",
				Fields: []schema.RuleField{{Label: "Amount", Kind: "moon", Value: "100.00"}}},
			{ID: "LeaseEscrow.setTokenAllowed", Title: "Tokens for deposits", Fields: []schema.RuleField{{Label: "Token", Kind: "address"},
				{Label: "Deposits in it are taken", Kind: "switch"}}},
		}}, nil
}

// governed are the kinds that go to the contracts around the escrow.
var governed = []string{"stake", "delegate_stake", "unbond", "withdraw_stake", "claim_rewards", "delegate_votes", "vote", "propose", "cancel_proposal", "queue_proposal", "execute_proposal", "maintenance", "payout_address", "cancel_payout_address"}

// previewGoverned is PreviewSpend for them. Called with a.mu held.
func (a *Agent) previewGoverned(r schema.SpendRequest) (schema.SpendPreview, error) {
	if err := a.staking(); err != nil {
		return schema.SpendPreview{}, err
	}
	v := schema.SpendPreview{Kind: r.Kind, Title: "Do " + r.Kind, From: a.wallet.Address, To: r.To, Asset: "moon", Amount: "0", Warnings: []string{},
		FeeWei: "3000000000000", FeeExpectedWei: "2000000000000", FeeUSDMicro: 9_000, USDKnown: true, BalanceAfter: a.wallet.Balance, NativeAfter: a.wallet.Native,
		ExpiresAt: time.Now().Add(5 * time.Minute).Unix()}
	amount := money.Amount{}
	most := a.stakes.held
	switch r.Kind {
	case "unbond":
		most = a.stakes.staked
		fallthrough
	case "stake", "delegate_stake":
		var err error
		if amount = most; r.Amount != "max" {
			if amount, err = money.ParseInput(r.Amount, 18); err != nil {
				return schema.SpendPreview{}, condition.FieldErrorf("amount", condition.InvalidInput, "%w", err)
			}
		}
		if amount.Cmp(most) > 0 {
			return schema.SpendPreview{}, condition.FieldErrorf("amount", condition.InsufficientBalance, "there are %s MOON", most.Token(18))
		}
		v.Title = r.Kind + " " + amount.Token(18) + " MOON"
	case "claim_rewards":
		for i, p := range r.Rewards {
			n, err := money.ParseUnits(p.Amount)
			if err != nil {
				return schema.SpendPreview{}, condition.FieldErrorf(fmt.Sprintf("rewards[%d]", i), condition.InvalidInput, "%w", err)
			}
			amount = amount.Add(n)
		}
		v.Title = "Claim " + amount.Token(18) + " MOON"
	case "propose":
		if r.Change == nil || r.Change.Description == "" {
			return schema.SpendPreview{}, condition.FieldErrorf("description", condition.InvalidInput, "say why")
		}
		v.Title = "Propose " + r.Change.Rule + " " + strings.Join(r.Change.Values, " ")
	case "vote", "cancel_proposal", "queue_proposal", "execute_proposal":
		if r.Proposal != proposalID {
			return schema.SpendPreview{}, condition.FieldErrorf("proposal", condition.NotFound, "there is no such proposal")
		}
		if v.Title = r.Kind + " " + r.Proposal; r.Kind == "vote" {
			v.Title = "Vote " + r.Vote
		}
	}
	v.Amount = amount.String()
	v.Sentences = []string{v.Title + ".", "The network charges at most $0.01 for it."}
	a.shown++
	v.ID = fmt.Sprintf("preview-%d", a.shown)
	if a.previews == nil {
		a.previews = map[string]schema.SpendPreview{}
	}
	if a.requests == nil {
		a.requests = map[string]schema.SpendRequest{}
	}
	a.previews[v.ID], a.requests[v.ID] = v, r
	return v, nil
}

// sendGoverned does what a preview showed. Called with a.mu held.
func (a *Agent) sendGoverned(v schema.SpendPreview) {
	r := a.requests[v.ID]
	delete(a.requests, v.ID)
	amount, _ := money.ParseUnits(v.Amount)
	s := &a.stakes
	switch v.Kind {
	case "stake":
		s.held, s.staked = s.held.Minus(amount), s.staked.Add(amount)
	case "delegate_stake":
		s.held = s.held.Minus(amount)
	case "unbond":
		s.staked, s.leaving = s.staked.Minus(amount), s.leaving.Add(amount)
	case "claim_rewards":
		s.claimed, s.held = s.claimed.Add(amount), s.held.Add(amount)
	case "delegate_votes":
		if s.delegate = r.To; s.delegate == "" {
			s.delegate = a.wallet.Address
		}
	case "vote":
		s.vote = r.Vote
	case "cancel_proposal":
		s.state = "canceled"
	case "queue_proposal":
		s.state = "queued"
	case "execute_proposal":
		s.state = "executed"
	case "maintenance":
		s.maintenance = append(s.maintenance, schema.Maintenance{Start: r.Start, End: r.End})
	case "payout_address":
		s.nextPayout = r.To
	case "cancel_payout_address":
		s.nextPayout = ""
	}
}

func isGoverned(kind string) bool { return slices.Contains(governed, kind) }
