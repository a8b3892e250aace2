package stake

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/link"
	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/chain"
)

// maxProposals bounds how many proposals are told of; each costs several questions to the node.
const maxProposals = 50

// Votes implements api.Staking.
func (k *Staker) Votes(ctx context.Context) (schema.Votes, error) {
	from, client, err := k.c.Chain.Account()
	if err != nil {
		return schema.Votes{}, err
	}
	v, err := votesView(ctx, client, from)
	return v, link.Governed(err)
}

func votesView(ctx context.Context, client *chain.Client, from common.Address) (schema.Votes, error) {
	history, err := client.ProposalHistory(ctx, from)
	if err != nil {
		return schema.Votes{}, err
	}
	balance, err1 := client.MoonBalance(ctx, from)
	delegate, err2 := client.DelegateOf(ctx, from)
	votes, err3 := client.Votes(ctx, from)
	now, err4 := client.ChainTime(ctx)
	if err := errors.Join(err1, err2, err3, err4); err != nil {
		return schema.Votes{}, err
	}
	v := schema.Votes{Account: from.Hex(), Symbol: words.MoonSymbol, Decimals: chain.MoonDecimals, Balance: balance.String(), Votes: votes.String(),
		Proposals: []schema.Proposal{}, Complete: history.Complete && len(history.Proposals) <= maxProposals}
	if delegate != (common.Address{}) {
		v.Delegate = delegate.Hex()
	}
	for _, p := range history.Proposals[:min(len(history.Proposals), maxProposals)] {
		one, err := proposalView(ctx, client, p, from, now)
		if err != nil {
			return schema.Votes{}, err
		}
		for _, cast := range history.Votes {
			if cast.Proposal.Cmp(p.ID) == 0 {
				one.OwnVote, one.OwnVotes = string(cast.Vote), cast.Weight.String()
			}
		}
		v.Proposals = append(v.Proposals, one)
	}
	return v, nil
}

func proposalView(ctx context.Context, client *chain.Client, p chain.Proposal, voter common.Address, now uint64) (schema.Proposal, error) {
	v := schema.Proposal{ID: p.ID.String(), Description: words.Clip(p.Description, 4000), Changes: proposalWords(p, client.Network()), Proposer: p.Proposer.Hex(),
		VoteStart: int64(p.VoteStart), VoteEnd: int64(p.VoteEnd), For: "0", Against: "0", Abstain: "0", Quorum: "0", OwnVotes: "0"}
	state, err := client.ProposalState(ctx, p.ID)
	if err != nil {
		return v, err
	}
	v.State = string(state)
	if state == chain.ProposalQueued {
		ready, err := client.ProposalReadyAt(ctx, p.ID)
		if err != nil {
			return v, err
		}
		v.ReadyAt, v.Ready = int64(ready), now >= ready
	}
	if p.VoteStart >= now {
		return v, nil // who has how many votes in it is not known before it has begun
	}
	t, err := client.Tally(ctx, p)
	if err != nil {
		return v, err
	}
	weight, err := client.VotesAt(ctx, voter, p.VoteStart)
	if err != nil {
		return v, err
	}
	v.For, v.Against, v.Abstain, v.Quorum, v.OwnVotes = t.For.String(), t.Against.String(), t.Abstain.String(), t.Quorum.String(), weight.String()
	return v, nil
}

func (d draft) delegateVotes(ctx context.Context) error {
	if d.To == (common.Address{}) {
		d.To = d.From
	}
	have, err := d.Client.MoonBalance(ctx, d.From)
	if err != nil {
		return err
	}
	now, err := d.Client.DelegateOf(ctx, d.From)
	if err != nil {
		return err
	}
	if now == d.To {
		return condition.FieldErrorf("to", condition.InvalidInput, "your MOON vote there already")
	}
	if d.Call, err = d.Client.DelegateVotesCall(d.To); err != nil {
		return err
	}
	d.AboutMoon(have, have)
	d.View.To = d.To.Hex()
	if d.To == d.From {
		d.View.Title = "Vote yourself"
		d.View.Sentences = []string{fmt.Sprintf("All MOON of your account, now %s, count when you vote.", words.Moon(have))}
	} else {
		d.View.Title = "Let " + d.To.Hex() + " vote"
		d.View.Sentences = []string{fmt.Sprintf("All MOON of your account, now %s, count when %s votes.", words.Moon(have), d.To.Hex())}
	}
	d.View.Sentences = append(d.View.Sentences, "They stay yours, and you can change this at any time. It counts for votes that start later.")
	return d.Ask(ctx)
}

// proposal returns the proposal with an id as clients name it.
func (d draft) proposal(ctx context.Context, text string) (chain.Proposal, error) {
	id, ok := new(big.Int).SetString(text, 10)
	if !ok || id.Sign() <= 0 || id.BitLen() > 256 {
		return chain.Proposal{}, condition.FieldErrorf("proposal", condition.InvalidInput, "%q is not the id of a proposal", words.Clip(text, 80))
	}
	history, err := d.Client.ProposalHistory(ctx, d.From)
	if err != nil {
		return chain.Proposal{}, err
	}
	for _, p := range history.Proposals {
		if p.ID.Cmp(id) == 0 {
			return p, nil
		}
	}
	return chain.Proposal{}, condition.FieldErrorf("proposal", condition.NotFound, "there is no such proposal")
}

var voteWords = map[chain.Vote]string{chain.VoteFor: "for", chain.VoteAgainst: "against", chain.VoteAbstain: "neither for nor against"}

func (d draft) vote(ctx context.Context, r schema.SpendRequest) error {
	vote := chain.Vote(r.Vote)
	way, ok := voteWords[vote]
	if !ok {
		return condition.FieldErrorf("vote", condition.InvalidInput, "it is for, against or abstain")
	}
	found, err := d.proposal(ctx, r.Proposal)
	if err != nil {
		return err
	}
	id := found.ID
	state, err := d.Client.ProposalState(ctx, id)
	if err != nil {
		return err
	}
	at, err := d.Client.Network().Contract(chain.GovernorContract)
	if err != nil {
		return err
	}
	if d.Call, err = d.Client.CastVoteCall(id, vote); err != nil {
		return err
	}
	d.View.To = at.Hex()
	d.View.Title = "Vote " + way
	d.View.Sentences = append([]string{fmt.Sprintf("You vote %s this proposal of %s. It cannot be taken back.", way, found.Proposer.Hex())},
		proposalWords(found, d.Client.Network())...)
	weight := new(big.Int)
	if state != chain.ProposalActive {
		d.Refuse(condition.Newf(condition.Conflict, "the proposal is %s and takes no votes now", state))
	} else if weight, err = d.Client.VotesAt(ctx, d.From, found.VoteStart); err != nil {
		return err
	}
	voted, err := d.Client.HasVoted(ctx, id, d.From)
	switch {
	case err != nil:
		return err
	case voted:
		d.Refuse(condition.Newf(condition.Conflict, "the account has voted on it"))
	case weight.Sign() == 0:
		d.Refuse(condition.Newf(condition.Conflict, "the account had no votes when the vote began; MOON vote once they are delegated"))
	}
	d.AboutMoon(weight, nil)
	d.View.Sentences = append(d.View.Sentences, fmt.Sprintf("Your vote weighs %s.", words.Moon(weight)))
	return d.Ask(ctx)
}
