package agent_test

import (
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/devnet"
	"github.com/moonrig/moonrig/chain/rewards"
)

// newStaker is a purse with test money on a chain whose votes and challenges last seconds, and a connection of its own.
func newStaker(t *testing.T) (*purse, common.Address, *chain.Client) {
	t.Helper()
	p := newPurseOn(t, devnet.Config{ThawPeriod: 2 * time.Second, BlockInterval: 200 * time.Millisecond,
		VotingPeriod: 45 * time.Second, TimelockDelay: time.Second, ChallengePeriod: 4 * time.Second})
	me := common.HexToAddress(p.create())
	link, err := chain.Dial(t.Context(), p.chain.Network(), chain.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(link.Close)
	return p, me, link
}

func moonUnits(whole string) string { return whole + strings.Repeat("0", 18) }

func (p *purse) stake() schema.Stake {
	p.t.Helper()
	s, err := p.Stake(p.t.Context())
	if err != nil {
		p.t.Fatal(err)
	}
	return s
}

func TestStakeAndUnbond(t *testing.T) {
	p, me, link := newStaker(t)
	ctx := t.Context()
	s := p.stake()
	if s.Provider != me.Hex() || s.Total != "0" || s.Tier.Tier != 7 || !strings.Contains(s.Tier.Rule, "75 %") || s.MinStake != moonUnits("100") ||
		s.Balance != moonUnits("200000") || s.UnbondingSeconds != 14*24*3600 || s.Rules.DayLoss != 3000 || s.Rules.GapSeconds < 7*24*3600 || s.Rules.PayoutSeconds != 3*24*3600 || s.Payout != me.Hex() || len(s.Positions) != 1 {
		t.Fatalf("before: %+v", s)
	}
	for _, tt := range []struct {
		r           schema.SpendRequest
		code, field string
	}{
		{schema.SpendRequest{Kind: "stake", Amount: "99.9"}, "invalid_input", "amount"},
		{schema.SpendRequest{Kind: "stake", Amount: "-1"}, "invalid_input", "amount"},
		{schema.SpendRequest{Kind: "stake", Amount: "200000.1"}, "insufficient_balance", "amount"},
		{schema.SpendRequest{Kind: "delegate_stake", Amount: "100", To: me.Hex()}, "invalid_input", "to"},
		{schema.SpendRequest{Kind: "delegate_stake", Amount: "100", To: stranger}, "invalid_input", "to"},
		{schema.SpendRequest{Kind: "unbond", Amount: "1"}, "not_found", "to"},
		{schema.SpendRequest{Kind: "withdraw_stake"}, "not_found", "to"},
		{schema.SpendRequest{Kind: "maintenance", Start: 10, End: 5}, "invalid_input", "end"},
		{schema.SpendRequest{Kind: "payout_address", To: me.Hex()}, "invalid_input", "to"},
		{schema.SpendRequest{Kind: "vote", Proposal: "12", Vote: "for"}, "not_found", "proposal"},
		{schema.SpendRequest{Kind: "vote", Proposal: "x", Vote: "for"}, "invalid_input", "proposal"},
		{schema.SpendRequest{Kind: "claim_rewards"}, "invalid_input", "rewards"},
	} {
		_, err := p.PreviewSpend(ctx, tt.r)
		wantField(t, err, tt.code, tt.field)
	}

	v, err := p.PreviewSpend(ctx, schema.SpendRequest{Kind: "stake", Amount: "1000"})
	if err != nil || v.Refused.Code != "" || v.Asset != "moon" || v.Amount != moonUnits("1000") || v.MoonAfter != moonUnits("199000") ||
		v.FeeUSDMicro <= 0 || len(v.Warnings) != 1 || v.ID == "" {
		t.Fatalf("preview %+v, %v", v, err)
	}
	staked := p.send(schema.SpendRequest{Kind: "stake", Amount: "1000"})
	if staked.State != "final" || staked.Kind != "stake" || staked.Asset != "moon" || staked.Amount != moonUnits("1000") || staked.Title != "Stake 1,000.00 MOON" {
		t.Fatalf("staked %+v", staked)
	}
	if units(t, staked.FeeWei).Cmp(units(t, v.FeeWei)) > 0 {
		t.Errorf("the fee %s is above what was shown, %s", staked.FeeWei, v.FeeWei)
	}
	if s = p.stake(); s.Own != moonUnits("1000") || s.Total != s.Own || s.Delegated != "0" || s.JoinedAt == 0 || s.Balance != moonUnits("199000") ||
		s.Positions[0].Worth != s.Own || !s.Positions[0].Own {
		t.Fatalf("staked: %+v", s)
	}

	p.send(schema.SpendRequest{Kind: "unbond", Amount: "250.5"})
	s = p.stake()
	own := s.Positions[0]
	if s.Own != "749500000000000000000" || s.Total != moonUnits("1000") || len(own.Unbonding) != 1 || own.Unbonding[0].Worth != "250500000000000000000" ||
		own.Unbonding[0].Free || own.Unbonding[0].FreeAt < time.Now().Add(13*24*time.Hour).Unix() || own.Free != "0" {
		t.Fatalf("unbonding: %+v", s)
	}
	early, err := p.PreviewSpend(ctx, schema.SpendRequest{Kind: "withdraw_stake"})
	if err != nil || early.Refused.Code != "conflict" || early.ID != "" && p.canSend(early.ID) {
		t.Fatalf("withdrawing too early: %+v, %v", early.Refused, err)
	}

	from := time.Now().Add(2 * time.Hour).Unix()
	p.send(schema.SpendRequest{Kind: "maintenance", Start: from, End: from + 3600})
	if s = p.stake(); len(s.Maintenance) != 1 || s.Maintenance[0].Start != from {
		t.Fatalf("maintenance: %+v", s.Maintenance)
	}
	again, err := p.PreviewSpend(ctx, schema.SpendRequest{Kind: "maintenance", Start: from + 7200, End: from + 7300})
	if err != nil || again.Refused.Code != "transaction_failed" {
		t.Fatalf("maintenance again: %+v, %v", again.Refused, err)
	}

	p.delegateToAnother(link)
	p.payoutOnChain(me)
}

// canSend reports whether a preview can be sent.
func (p *purse) canSend(id string) bool {
	_, err := p.Send(p.t.Context(), id)
	return err == nil
}

// delegateToAnother stakes on another provider, which has staked itself.
func (p *purse) delegateToAnother(link *chain.Client) {
	t, ctx := p.t, p.t.Context()
	other := newKey(t)
	if err := link.RequestFaucet(ctx, other.Address()); err != nil {
		t.Fatal(err)
	}
	registry, err := link.Registry(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := registry.Stake(ctx, other, units(t, moonUnits("500"))); err != nil {
		t.Fatal(err)
	}
	sent := p.send(schema.SpendRequest{Kind: "delegate_stake", To: other.Address().Hex(), Amount: "300"})
	if sent.State != "final" || sent.Kind != "delegate_stake" || sent.To != other.Address().Hex() {
		t.Fatalf("delegated %+v", sent)
	}
	s := p.stake()
	if len(s.Positions) != 2 || s.Positions[1].Provider != other.Address().Hex() || s.Positions[1].Worth != moonUnits("300") || s.Positions[1].Own {
		t.Fatalf("positions %+v", s.Positions)
	}
	p.send(schema.SpendRequest{Kind: "unbond", To: other.Address().Hex(), Amount: "max"})
	if s = p.stake(); s.Positions[1].Worth != "0" || len(s.Positions[1].Unbonding) != 1 {
		t.Fatalf("positions %+v", s.Positions)
	}
}

// payoutOnChain holds the registry's payout address to the wallet's lock.
func (p *purse) payoutOnChain(me common.Address) {
	t, ctx := p.t, p.t.Context()
	mine := common.HexToAddress("0x000000000000000000000000000000000000bEEF").Hex()
	before, err := p.PreviewSpend(ctx, schema.SpendRequest{Kind: "payout_address", To: stranger})
	if err != nil || before.Refused.Code != "" {
		t.Fatalf("%+v, %v", before.Refused, err)
	}
	if _, err := p.SetPayout(ctx, schema.PayoutRequest{Address: mine, Passphrase: walletPass}); err != nil {
		t.Fatal(err)
	}
	_, err = p.Send(ctx, before.ID) // shown before the lock
	wantField(t, err, "payout_locked", "")
	v, err := p.PreviewSpend(ctx, schema.SpendRequest{Kind: "payout_address", To: stranger})
	if err != nil || v.Refused.Code != "payout_locked" {
		t.Fatalf("%+v, %v", v.Refused, err)
	}
	p.send(schema.SpendRequest{Kind: "payout_address", To: mine})
	if s := p.stake(); s.Payout != me.Hex() || s.NextPayout != mine || s.NextPayoutAt < time.Now().Add(2*24*time.Hour).Unix() {
		t.Fatalf("payout %+v", s)
	}
	p.send(schema.SpendRequest{Kind: "cancel_payout_address"})
	if s := p.stake(); s.NextPayout != "" {
		t.Fatalf("payout %+v", s)
	}
}

func TestVote(t *testing.T) {
	p, me, link := newStaker(t)
	ctx := t.Context()
	p.send(schema.SpendRequest{Kind: "delegate_votes", To: stranger})
	if given, err := p.Votes(ctx); err != nil || given.Delegate != common.HexToAddress(stranger).Hex() || given.Votes != "0" {
		t.Fatalf("votes are given away: %+v, %v", given, err)
	}
	poor, err := p.PreviewSpend(ctx, schema.SpendRequest{Kind: "propose", Change: &schema.ProposedChange{Rule: "ProviderRegistry.setMinStake", Values: []string{"50"}, Description: "x"}})
	if err != nil || poor.Refused.Code != "conflict" || !strings.Contains(poor.Refused.Text, "proposing takes 1,000.00 MOON") {
		t.Fatalf("proposing without votes: %+v, %v", poor, err)
	}
	p.send(schema.SpendRequest{Kind: "delegate_votes"})
	votes, err := p.Votes(ctx)
	if err != nil || votes.Votes != moonUnits("200000") || votes.Delegate != me.Hex() || len(votes.Proposals) != 0 || !votes.Complete {
		t.Fatalf("votes %+v, %v", votes, err)
	}
	_, err = p.PreviewSpend(ctx, schema.SpendRequest{Kind: "delegate_votes", To: me.Hex()})
	wantField(t, err, "invalid_input", "to")

	delegated, err := link.ChainTime(ctx)
	if err != nil {
		t.Fatal(err)
	}
	p.await("the delegation to be of an earlier second", func() (bool, error) {
		now, err := link.ChainTime(ctx)
		return err == nil && now > delegated, err
	})
	change := schema.ProposedChange{Rule: "ProviderRegistry.setMinStake", Values: []string{"50"}, Description: "Let more people in"}
	p.proposing(me, change)
	if sent := p.send(schema.SpendRequest{Kind: "propose", Change: &change}); sent.State != "final" || sent.Kind != "propose" || sent.Title != "Propose a change of the rules" {
		t.Fatalf("proposed %+v", sent)
	}
	votes, err = p.Votes(ctx)
	if err != nil || len(votes.Proposals) != 1 {
		t.Fatalf("votes %+v, %v", votes, err)
	}
	id := votes.Proposals[0].ID
	state := func(want string) func() (bool, error) {
		return func() (bool, error) {
			votes, err = p.Votes(ctx)
			return err == nil && len(votes.Proposals) == 1 && votes.Proposals[0].State == want, err
		}
	}
	p.await("the vote's beginning", state("active"))
	one := votes.Proposals[0]
	if one.ID != id || one.Description != "Let more people in" || !slices.Equal(one.Changes, []string{"The smallest stake is 50.00 MOON."}) ||
		one.Proposer != me.Hex() || one.OwnVote != "" || one.OwnVotes != moonUnits("200000") || one.VoteEnd <= one.VoteStart {
		t.Fatalf("proposal %+v", one)
	}
	for _, early := range []string{"cancel_proposal", "queue_proposal", "execute_proposal"} {
		if v, err := p.PreviewSpend(ctx, schema.SpendRequest{Kind: early, Proposal: id}); err != nil || v.Refused.Code != "conflict" {
			t.Fatalf("%s before its time: %+v, %v", early, v, err)
		}
	}
	v, err := p.PreviewSpend(ctx, schema.SpendRequest{Kind: "vote", Proposal: id, Vote: "for"})
	if err != nil || v.Refused.Code != "" || v.Amount != moonUnits("200000") || !strings.Contains(strings.Join(v.Sentences, " "), "smallest stake") {
		t.Fatalf("preview %+v, %v", v, err)
	}
	if _, err := p.Send(ctx, v.ID); err != nil {
		t.Fatal(err)
	}
	p.await("the vote", func() (bool, error) {
		votes, err = p.Votes(ctx)
		return err == nil && votes.Proposals[0].OwnVote == "for" && votes.Proposals[0].For == moonUnits("200000"), err
	})
	v, err = p.PreviewSpend(ctx, schema.SpendRequest{Kind: "vote", Proposal: id, Vote: "against"})
	if err != nil || v.Refused.Code == "" {
		t.Fatalf("voting twice: %+v, %v", v, err)
	}
	p.await("the vote's end", state("succeeded"))
	if sent := p.send(schema.SpendRequest{Kind: "queue_proposal", Proposal: id}); sent.State != "final" || sent.Kind != "queue_proposal" {
		t.Fatalf("queued %+v", sent)
	}
	p.await("the queue", state("queued"))
	if votes.Proposals[0].ReadyAt == 0 {
		t.Errorf("proposal %+v", votes.Proposals[0])
	}
	p.await("the timelock", func() (bool, error) {
		votes, err = p.Votes(ctx)
		return err == nil && votes.Proposals[0].Ready, err
	})
	if sent := p.send(schema.SpendRequest{Kind: "execute_proposal", Proposal: id}); sent.State != "final" || sent.Kind != "execute_proposal" {
		t.Fatalf("executed %+v", sent)
	}
	p.await("the execution", state("executed"))
	if s := p.stake(); s.MinStake != moonUnits("50") {
		t.Fatalf("smallest stake is %s", s.MinStake)
	}
}

// proposing tells what can be proposed, and what is refused before anything is signed.
// Who proposed takes it back until the vote begins, and nobody else does.
func TestWithdrawProposal(t *testing.T) {
	p := newPurseOn(t, devnet.Config{BlockInterval: 200 * time.Millisecond, VotingDelay: time.Hour})
	me := common.HexToAddress(p.create())
	ctx := t.Context()
	link, err := chain.Dial(ctx, p.chain.Network(), chain.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(link.Close)
	other := newKey(t)
	if err := link.RequestFaucet(ctx, other.Address()); err != nil {
		t.Fatal(err)
	}
	delegated, err := link.Delegate(ctx, other, other.Address())
	if err != nil {
		t.Fatal(err)
	}
	p.send(schema.SpendRequest{Kind: "delegate_votes"})
	p.await("the delegations to be of an earlier block", func() (bool, error) {
		head, err := link.BlockNumber(ctx)
		return err == nil && head > delegated.Block+1, err
	})
	theirs, err := p.chain.Network().NewProposal("Mine", chain.Change{Parameter: chain.Parameter{Contract: chain.RegistryContract, Setter: "setMinStake"},
		Args: []any{units(t, moonUnits("60"))}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := link.Propose(ctx, other, theirs); err != nil {
		t.Fatal(err)
	}
	change := schema.ProposedChange{Rule: "ProviderRegistry.setMinStake", Values: []string{"500"}, Description: "A slip: 50 was meant"}
	p.send(schema.SpendRequest{Kind: "propose", Change: &change})
	own := func() (own, foreign schema.Proposal) {
		t.Helper()
		votes, err := p.Votes(ctx)
		if err != nil || len(votes.Proposals) != 2 {
			t.Fatalf("votes %+v, %v", votes, err)
		}
		own, foreign = votes.Proposals[0], votes.Proposals[1]
		if own.Proposer != me.Hex() {
			own, foreign = foreign, own
		}
		return own, foreign
	}
	mine, foreign := own()
	if mine.State != "pending" || foreign.State != "pending" || foreign.Proposer != other.Address().Hex() {
		t.Fatalf("proposals %+v, %+v", mine, foreign)
	}
	if v, err := p.PreviewSpend(ctx, schema.SpendRequest{Kind: "cancel_proposal", Proposal: foreign.ID}); err != nil || v.Refused.Code != "conflict" ||
		!strings.Contains(v.Refused.Text, other.Address().Hex()) {
		t.Fatalf("withdrawing another's: %+v, %v", v, err)
	}
	_, err = p.PreviewSpend(ctx, schema.SpendRequest{Kind: "cancel_proposal", Proposal: "12"})
	wantField(t, err, "not_found", "proposal")
	v, err := p.PreviewSpend(ctx, schema.SpendRequest{Kind: "cancel_proposal", Proposal: mine.ID})
	if err != nil || v.Refused.Code != "" || !strings.Contains(strings.Join(v.Sentences, " "), "The smallest stake is 500.00 MOON.") {
		t.Fatalf("preview %+v, %v", v, err)
	}
	if sent := p.send(schema.SpendRequest{Kind: "cancel_proposal", Proposal: mine.ID}); sent.State != "final" || sent.Kind != "cancel_proposal" ||
		sent.Title != "Withdraw a proposal" {
		t.Fatalf("withdrawn %+v", sent)
	}
	if mine, foreign = own(); mine.State != "canceled" || foreign.State != "pending" {
		t.Fatalf("proposals %+v, %+v", mine, foreign)
	}
	if v, err := p.PreviewSpend(ctx, schema.SpendRequest{Kind: "cancel_proposal", Proposal: mine.ID}); err != nil || v.Refused.Code != "conflict" {
		t.Fatalf("withdrawing twice: %+v, %v", v, err)
	}
	_, err = p.PreviewSpend(ctx, schema.SpendRequest{Kind: "propose", Change: &change})
	wantField(t, err, "invalid_input", "description")
	change.Values, change.Description = []string{"50"}, "50 is what was meant"
	p.send(schema.SpendRequest{Kind: "propose", Change: &change})
}

func (p *purse) proposing(me common.Address, change schema.ProposedChange) {
	p.t.Helper()
	ctx := p.t.Context()
	rules, err := p.NetworkRules(ctx)
	if err != nil || len(rules.Rules) != len(chain.Parameters()) || rules.Threshold != moonUnits("1000") || rules.Votes != moonUnits("200000") ||
		rules.DelaySeconds != 1 || rules.VotingSeconds != 45 || rules.WaitSeconds != 1 {
		p.t.Fatalf("rules %+v, %v", rules, err)
	}
	i := slices.IndexFunc(rules.Rules, func(r schema.NetworkRule) bool { return r.ID == change.Rule })
	if i < 0 || rules.Rules[i].Now != "The smallest stake is 100.00 MOON." || len(rules.Rules[i].Fields) != 1 || rules.Rules[i].Fields[0].Value != "100.00" {
		p.t.Fatalf("rules %+v", rules.Rules)
	}
	for _, tt := range []struct {
		rule, description string
		values            []string
		field, says       string
	}{
		{"ProviderRegistry.setTier", "x", []string{"1"}, "rule", "no rule that a vote can change"},
		{change.Rule, " ", change.Values, "description", "say why"},
		{change.Rule, "x", []string{"-50"}, "values[0]", "negative"},
		{change.Rule, "x", []string{"1000001"}, "values[0]", "1,000,000.00 MOON"},
		{"ProviderRegistry.setUnbondingDelay", "x", []string{"29 days"}, "values[0]", "it must be from 7 days to 28 days"},
		{"ProviderRegistry.setMaintenanceLimits", "x", []string{"1 day", "6 days"}, "values[1]", "it must be from 7 days to 90 days"},
		{"ProviderRegistry.setSlashCap", "x", []string{"50.01"}, "values[0]", "it must be from 1.00 % to 50.00 %"},
		{"MoonrigGovernor.updateQuorumNumerator", "x", []string{"30.5"}, "values[0]", "to 30.00 %"},
		{"ProviderRegistry.setTreasury", "x", []string{"nobody"}, "values[0]", "ProviderRegistry_BadAddress"},
	} {
		_, err := p.PreviewSpend(ctx, schema.SpendRequest{Kind: "propose", Change: &schema.ProposedChange{Rule: tt.rule, Values: tt.values, Description: tt.description}})
		wantField(p.t, err, "invalid_input", tt.field)
		if !strings.Contains(err.Error(), tt.says) {
			p.t.Errorf("%s %q: %v does not say %q", tt.rule, tt.values, err, tt.says)
		}
	}
	_, err = p.PreviewSpend(ctx, schema.SpendRequest{Kind: "propose"})
	wantField(p.t, err, "invalid_input", "rule")
	v, err := p.PreviewSpend(ctx, schema.SpendRequest{Kind: "propose", Change: &change})
	if said := strings.Join(v.Sentences, "\n"); err != nil || v.Refused.Code != "" || v.From != me.Hex() ||
		!strings.Contains(said, "vote on this: The smallest stake is 50.00 MOON.") || !strings.Contains(said, "As it is now: The smallest stake is 100.00 MOON.") ||
		!strings.Contains(said, "“Let more people in”") || !strings.Contains(said, "begins after a second and takes 45 seconds") {
		p.t.Fatalf("preview %+v, %v", v, err)
	}
}

func proofOf(tree *rewards.Tree, i int) schema.RewardProof {
	r := tree.Reward(i)
	out := schema.RewardProof{Epoch: r.Epoch, Provider: r.Provider.Hex(), Promised: r.Day.Promised, Kept: r.Day.Kept, ResponseMS: r.Day.ResponseMS,
		Tier: uint8(r.Tier), Weight: r.Weight, Amount: r.Amount.String(), Proof: []string{}}
	for _, h := range tree.Proof(i) {
		out.Proof = append(out.Proof, h.Hex())
	}
	return out
}

func TestClaimRewards(t *testing.T) {
	p, me, link := newStaker(t)
	ctx := t.Context()
	list, err := p.Rewards(ctx)
	if err != nil || len(list.Epochs) != 0 || list.Note != "No epoch has been posted yet." {
		t.Fatalf("rewards %+v, %v", list, err)
	}
	rate, sum := big.NewInt(1e14), new(big.Int)
	var proofs []schema.RewardProof
	for epoch := rewards.EpochAt(time.Now()) - 4; len(proofs) < 2; epoch++ {
		var day []rewards.Reward
		for i, provider := range []common.Address{me, common.HexToAddress(stranger), newKey(t).Address()} {
			r := rewards.Reward{Epoch: epoch, Provider: provider, Tier: 3, Weight: 150, Day: rewards.Day{Promised: 4 * 3600, Kept: uint32(4*3600 - i), ResponseMS: 70}}
			if r.Amount, err = r.Day.Earned(r.Tier, r.Weight, rate); err != nil {
				t.Fatal(err)
			}
			day = append(day, r)
		}
		tree, err := rewards.NewTree(epoch, rate, day)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := link.PostRewards(ctx, devnet.Operator(), epoch, rate, tree); err != nil {
			t.Fatal(err)
		}
		sum.Add(sum, day[0].Amount)
		proofs = append(proofs, proofOf(tree, 0))
		wrong := proofOf(tree, 1) // somebody else's
		_, err = p.PreviewSpend(ctx, schema.SpendRequest{Kind: "claim_rewards", Rewards: []schema.RewardProof{wrong}})
		wantField(t, err, "invalid_input", "rewards[0]")
	}
	for name, change := range map[string]func(*schema.RewardProof){
		"more":      func(r *schema.RewardProof) { r.Amount = "9" + r.Amount },
		"more kept": func(r *schema.RewardProof) { r.Kept-- },
		"no proof":  func(r *schema.RewardProof) { r.Proof = r.Proof[1:] },
		"no hash":   func(r *schema.RewardProof) { r.Proof = []string{"0x12"} },
		"other day": func(r *schema.RewardProof) { r.Epoch++ },
	} {
		bad := proofs[1]
		change(&bad)
		_, err = p.PreviewSpend(ctx, schema.SpendRequest{Kind: "claim_rewards", Rewards: []schema.RewardProof{proofs[0], bad}})
		if err == nil {
			t.Fatalf("%s was taken", name)
		}
	}
	p.await("the challenge period's end", func() (bool, error) {
		list, err = p.Rewards(ctx)
		return err == nil && len(list.Epochs) == 2 && list.Epochs[0].State == "claimable" && list.Epochs[1].State == "claimable", err
	})
	v, err := p.PreviewSpend(ctx, schema.SpendRequest{Kind: "claim_rewards", Rewards: proofs})
	if err != nil || v.Refused.Code != "" || v.Amount != sum.String() {
		t.Fatalf("preview %+v, %v", v, err)
	}
	before, err := link.MoonBalance(ctx, me)
	if err != nil {
		t.Fatal(err)
	}
	if sent := p.send(schema.SpendRequest{Kind: "claim_rewards", Rewards: proofs}); sent.State != "final" || sent.Kind != "claim_rewards" {
		t.Fatalf("claimed %+v", sent)
	}
	after, err := link.MoonBalance(ctx, me)
	if err != nil || after.Sub(after, before).Cmp(sum) != 0 {
		t.Fatalf("got %s, want %s (%v)", after, sum, err)
	}
	if list, err = p.Rewards(ctx); err != nil || list.Epochs[0].State != "claimed" || list.Epochs[1].State != "claimed" {
		t.Fatalf("rewards %+v, %v", list, err)
	}
	p.await("the line of the reward", func() (bool, error) {
		s, err := p.Statement(ctx, schema.StatementQuery{Asset: "moon"})
		return err == nil && len(s.Assets) == 1 && s.Assets[0].Lines[0].Kind == "reward" && s.Assets[0].Closing == moonAfter(t, link, me), err
	})
	v, err = p.PreviewSpend(ctx, schema.SpendRequest{Kind: "claim_rewards", Rewards: proofs})
	if err != nil || v.Refused.Code != "conflict" {
		t.Fatalf("claiming twice: %+v, %v", v.Refused, err)
	}
}

// moonAfter is what the chain says the account has.
func moonAfter(t *testing.T, link *chain.Client, account common.Address) string {
	t.Helper()
	n, err := link.MoonBalance(t.Context(), account)
	if err != nil {
		t.Fatal(err)
	}
	return n.String()
}
