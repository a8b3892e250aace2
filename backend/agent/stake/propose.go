package stake

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/chain"
)

// propose drafts a proposal of one change. What the contract would refuse is refused now: nobody should vote on it.
func (d draft) propose(ctx context.Context, r schema.SpendRequest) error {
	if r.Change == nil {
		return condition.FieldErrorf("rule", condition.InvalidInput, "it names no rule")
	}
	description := strings.TrimSpace(r.Change.Description)
	change, err := readChange(*r.Change)
	if err != nil {
		return err
	}
	if description == "" {
		return condition.FieldErrorf("description", condition.InvalidInput, "say why; whoever votes reads it")
	}
	network := d.Client.Network()
	p, err := network.NewProposal(description, change)
	if err != nil {
		return err
	}
	if err := refusedChange(d.Client.TryChange(ctx, change), change); err != nil {
		return err
	}
	switch _, err := d.Client.ProposalState(ctx, p.ID); {
	case err == nil:
		return condition.FieldErrorf("description", condition.InvalidInput, "the same change was proposed in the same words; say it in others")
	case !errors.Is(err, chain.ErrReverted): // it is what says that there is none
		return err
	}
	governor, err := d.Client.GovernorRules(ctx)
	if err != nil {
		return err
	}
	votes, err := d.Client.Votes(ctx, d.From)
	if err != nil {
		return err
	}
	if votes.Cmp(governor.Threshold) < 0 {
		d.Refuse(condition.Newf(condition.Conflict, "proposing takes %s of votes, and the account votes with %s", words.Moon(governor.Threshold), words.Moon(votes)))
	}
	if d.Call, err = d.Client.ProposeCall(p); err != nil {
		return err
	}
	d.View.To = d.Call.To.Hex()
	d.View.Title = "Propose a change"
	d.View.Sentences = []string{"You ask everybody who holds MOON to vote on this: " + changeWords(change, network)}
	if args, ok, err := d.Client.Current(ctx, change.Parameter); err != nil {
		return err
	} else if ok {
		d.View.Sentences = append(d.View.Sentences, "As it is now: "+changeWords(chain.Change{Parameter: change.Parameter, Args: args}, network))
	}
	d.View.Sentences = append(d.View.Sentences,
		fmt.Sprintf("Your words, which stay on the chain for everybody: “%s”", words.Clip(description, 4000)),
		fmt.Sprintf("The vote begins after %s and takes %s. If it is accepted, it waits for %s before it takes effect.",
			words.InDays(governor.VotingDelay), words.InDays(governor.VotingPeriod), words.InDays(governor.Wait)))
	return d.Ask(ctx)
}

// takeBack drafts the withdrawal of the account's own proposal before anybody votes on it.
func (d draft) takeBack(ctx context.Context, r schema.SpendRequest) error {
	found, err := d.proposal(ctx, r.Proposal)
	if err != nil {
		return err
	}
	state, err := d.Client.ProposalState(ctx, found.ID)
	if err != nil {
		return err
	}
	if d.Call, err = d.Client.CancelProposalCall(found); err != nil {
		return err
	}
	switch {
	case found.Proposer != d.From:
		d.Refuse(condition.Newf(condition.Conflict, "only %s, who made the proposal, can withdraw it", found.Proposer.Hex()))
	case state == chain.ProposalActive:
		d.Refuse(condition.Newf(condition.Conflict, "the vote has begun, and from then on only the votes decide"))
	case state != chain.ProposalPending:
		d.Refuse(condition.Newf(condition.Conflict, "the proposal is %s", state))
	}
	d.View.To = d.Call.To.Hex()
	d.View.Title = "Withdraw your proposal"
	d.View.Sentences = append([]string{"Nobody will vote on this:"}, proposalWords(found, d.Client.Network())...)
	d.View.Sentences = append(d.View.Sentences, "It stays on the chain as withdrawn. The same change in the same words cannot be proposed again; in others it can.")
	return d.Ask(ctx)
}

// carry drafts the step that a proposal takes after its vote: into the timelock's queue, or from there into effect.
func (d draft) carry(ctx context.Context, r schema.SpendRequest, execute bool) error {
	found, err := d.proposal(ctx, r.Proposal)
	if err != nil {
		return err
	}
	state, err := d.Client.ProposalState(ctx, found.ID)
	if err != nil {
		return err
	}
	governor, err := d.Client.GovernorRules(ctx)
	if err != nil {
		return err
	}
	changes := proposalWords(found, d.Client.Network())
	if !execute {
		d.Call, err = d.Client.QueueProposalCall(found)
		d.View.Title = "Have an accepted change wait its time"
		d.View.Sentences = append([]string{fmt.Sprintf("The vote was won. From now on it waits for %s, in which whoever disagrees can leave; after that anybody can put it into effect.",
			words.InDays(governor.Wait))}, changes...)
		if state != chain.ProposalSucceeded {
			d.Refuse(condition.Newf(condition.Conflict, "the proposal is %s", state))
		}
	} else {
		d.Call, err = d.Client.ExecuteProposalCall(found)
		d.View.Title = "Put an accepted change into effect"
		d.View.Sentences = append([]string{"The vote was won and its time has passed. From now on:"}, changes...)
		if err := d.ready(ctx, found, state); err != nil {
			return err
		}
	}
	if err != nil {
		return err
	}
	d.View.To = d.Call.To.Hex()
	d.View.Sentences = append(d.View.Sentences, "You get nothing for it; anybody can do it.")
	return d.Ask(ctx)
}

// ready refuses a proposal that cannot be executed yet.
func (d draft) ready(ctx context.Context, p chain.Proposal, state chain.ProposalState) error {
	if state != chain.ProposalQueued {
		d.Refuse(condition.Newf(condition.Conflict, "the proposal is %s", state))
		return nil
	}
	at, err := d.Client.ProposalReadyAt(ctx, p.ID)
	if err != nil {
		return err
	}
	now, err := d.Client.ChainTime(ctx)
	if err == nil && now < at {
		d.Refuse(condition.Newf(condition.Conflict, "it waits until %s", words.Day(at)))
	}
	return err
}
