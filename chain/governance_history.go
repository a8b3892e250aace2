package chain

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/chain/rpcpool"
)

// maxHistoryQueries bounds how often the node is asked for one history.
const maxHistoryQueries = 60

// A CastVote is how an account voted on a proposal.
type CastVote struct {
	Proposal *big.Int
	Vote     Vote
	Weight   *big.Int // in MOON's smallest unit
}

// A ProposalHistory is what was proposed, newest first, and how one account voted.
type ProposalHistory struct {
	Proposals []Proposal
	Votes     []CastVote
	// Complete says that everything since the deployment was looked through; otherwise only the newest blocks were.
	Complete bool
}

// ProposalHistory looks for proposals, and for voter's votes, from the newest block back to the deployment, in ranges as large
// as the node answers; it gives up after a while, and says so. Errors: ErrNotDeployed, ErrUnreachable.
func (c *Client) ProposalHistory(ctx context.Context, voter common.Address) (ProposalHistory, error) {
	at, err := c.network.Contract(GovernorContract)
	if err != nil {
		return ProposalHistory{}, err
	}
	head, err := c.BlockNumber(ctx)
	if err != nil {
		return ProposalHistory{}, err
	}
	out := ProposalHistory{}
	size := rpcpool.NewSpan(head + 1)
	for to, queries := head, 0; queries < maxHistoryQueries; queries++ {
		from := c.network.StartBlock
		if to+1 > size.Size() && to+1-size.Size() > from {
			from = to + 1 - size.Size()
		}
		found, err := c.Proposals(ctx, from, to)
		var votes []CastVote
		if err == nil {
			votes, err = c.votesOf(ctx, at, voter, from, to)
		}
		if err != nil {
			if size.Refused(err, to-from+1) {
				continue
			}
			return ProposalHistory{}, err
		}
		size.Taken(to - from + 1)
		slices.Reverse(found)
		out.Proposals, out.Votes = append(out.Proposals, found...), append(out.Votes, votes...)
		if from <= c.network.StartBlock {
			out.Complete = true
			break
		}
		to = from - 1
	}
	return out, nil
}

func (c *Client) votesOf(ctx context.Context, governor, voter common.Address, from, to uint64) ([]CastVote, error) {
	ctx, cancel := context.WithTimeout(ctx, c.opts.CallTimeout)
	defer cancel()
	binding := governedBindings().governor
	logs, err := c.eth.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to), Addresses: []common.Address{governor},
		Topics: [][]common.Hash{{binding.GetABI().Events["VoteCast"].ID}, {common.BytesToHash(voter[:])}},
	})
	if err != nil {
		return nil, fmt.Errorf("read votes: %w", reachable(err))
	}
	out := make([]CastVote, 0, len(logs))
	for i := range logs {
		e, err := binding.UnpackVoteCastEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("decode vote of %s: %w", logs[i].TxHash, err)
		}
		v := CastVote{Proposal: e.ProposalId, Weight: e.Weight}
		for vote, support := range supportOf {
			if support == e.Support {
				v.Vote = vote
			}
		}
		out = append(out, v)
	}
	return out, nil
}

// VotesAt returns what account could vote with at a time that is over, in Unix seconds. Errors: ErrNotDeployed, ErrUnreachable,
// ErrReverted when the time is not over.
func (c *Client) VotesAt(ctx context.Context, account common.Address, at uint64) (*big.Int, error) {
	governor := governedBindings().governor
	out, err := c.callTo(ctx, GovernorContract, governor.PackGetVotes(account, new(big.Int).SetUint64(at)))
	if err != nil {
		return nil, fmt.Errorf("read votes of %s: %w", account, err)
	}
	return governor.UnpackGetVotes(out)
}
