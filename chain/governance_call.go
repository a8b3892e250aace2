package chain

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/moonrig/moonrig/chain/bindings"
)

// ProposeCall is what Propose sends. Error: ErrNotDeployed.
func (c *Client) ProposeCall(p Proposal) (Call, error) {
	data, err := governedBindings().governor.TryPackPropose(p.targets, p.values(), p.calls, p.Description)
	if err != nil {
		return Call{}, fmt.Errorf("propose: %w", err)
	}
	return c.preparedFor(GovernorContract, data, "propose")
}

// CancelProposalCall takes a proposal back. Only who proposed it can, and only before the vote begins. Error: ErrNotDeployed.
func (c *Client) CancelProposalCall(p Proposal) (Call, error) {
	data, err := governedBindings().governor.TryPackCancel(p.targets, p.values(), p.calls, p.descriptionHash())
	if err != nil {
		return Call{}, fmt.Errorf("cancel proposal: %w", err)
	}
	return c.preparedFor(GovernorContract, data, "cancel proposal")
}

// QueueProposalCall is what QueueProposal sends. Error: ErrNotDeployed.
func (c *Client) QueueProposalCall(p Proposal) (Call, error) {
	data, err := governedBindings().governor.TryPackQueue(p.targets, p.values(), p.calls, p.descriptionHash())
	if err != nil {
		return Call{}, fmt.Errorf("queue proposal: %w", err)
	}
	return c.preparedFor(GovernorContract, data, "queue proposal")
}

// ExecuteProposalCall is what ExecuteProposal sends. Error: ErrNotDeployed.
func (c *Client) ExecuteProposalCall(p Proposal) (Call, error) {
	data, err := governedBindings().governor.TryPackExecute(p.targets, p.values(), p.calls, p.descriptionHash())
	if err != nil {
		return Call{}, fmt.Errorf("execute proposal: %w", err)
	}
	return c.preparedFor(GovernorContract, data, "execute proposal")
}

// GovernorRules are how proposals are made and what they wait for.
type GovernorRules struct {
	// Threshold is the votes, in MOON's smallest unit, that it takes to propose.
	Threshold *big.Int
	// VotingDelay passes before the vote, VotingPeriod is how long it lasts, and Wait what the timelock waits after it.
	VotingDelay, VotingPeriod, Wait time.Duration
}

// GovernorRules returns them as they are now. Errors: ErrNotDeployed, ErrUnreachable.
func (c *Client) GovernorRules(ctx context.Context) (GovernorRules, error) {
	governor, timelock := governedBindings().governor, bindings.NewMoonrigTimelock()
	r := GovernorRules{Threshold: new(big.Int)}
	var delay, period, wait big.Int
	for _, q := range []struct {
		contract string
		data     []byte
		unpack   func([]byte) (*big.Int, error)
		into     *big.Int
	}{
		{GovernorContract, governor.PackProposalThreshold(), governor.UnpackProposalThreshold, r.Threshold},
		{GovernorContract, governor.PackVotingDelay(), governor.UnpackVotingDelay, &delay},
		{GovernorContract, governor.PackVotingPeriod(), governor.UnpackVotingPeriod, &period},
		{TimelockContract, timelock.PackGetMinDelay(), timelock.UnpackGetMinDelay, &wait},
	} {
		out, err := c.callTo(ctx, q.contract, q.data)
		if err != nil {
			return r, fmt.Errorf("read rules of the governor: %w", err)
		}
		n, err := q.unpack(out)
		if err != nil {
			return r, fmt.Errorf("decode rules of the governor: %w", err)
		}
		q.into.Set(n)
	}
	for n, into := range map[*big.Int]*time.Duration{&delay: &r.VotingDelay, &period: &r.VotingPeriod, &wait: &r.Wait} {
		if n.BitLen() > 32 {
			return r, fmt.Errorf("rules of the governor: %s seconds are out of range", n)
		}
		*into = time.Duration(n.Int64()) * time.Second
	}
	return r, nil
}
