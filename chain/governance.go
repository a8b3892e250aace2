package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// ErrNotAParameter says that a proposal calls something that governance may not change.
var ErrNotAParameter = errors.New("not a parameter that governance may change")

// A ProposalState says where a proposal is on its way.
type ProposalState string

// The states of a proposal.
const (
	ProposalPending   ProposalState = "pending"
	ProposalActive    ProposalState = "active"
	ProposalCanceled  ProposalState = "canceled"
	ProposalDefeated  ProposalState = "defeated"
	ProposalSucceeded ProposalState = "succeeded"
	ProposalQueued    ProposalState = "queued"
	ProposalExpired   ProposalState = "expired"
	ProposalExecuted  ProposalState = "executed"
)

// proposalStates are in the order of the governor's enum.
var proposalStates = [...]ProposalState{
	ProposalPending, ProposalActive, ProposalCanceled, ProposalDefeated,
	ProposalSucceeded, ProposalQueued, ProposalExpired, ProposalExecuted,
}

// A Vote is a voter's answer to a proposal.
type Vote string

// The answers. An abstention counts towards the quorum and for neither side.
const (
	VoteAgainst Vote = "against"
	VoteFor     Vote = "for"
	VoteAbstain Vote = "abstain"
)

// supportOf is the governor's number of each answer.
var supportOf = map[Vote]uint8{VoteAgainst: 0, VoteFor: 1, VoteAbstain: 2}

// A Change is one call of a proposal: a parameter and its new value.
type Change struct {
	Parameter Parameter
	// Args are the setter's, in the Go types of its bindings.
	Args []any
}

// A Proposal is a list of changes that is voted on as a whole.
type Proposal struct {
	ID       *big.Int
	Proposer common.Address
	// Changes are what it does. Nil when it was made by a governor whose parameters are not known here.
	Changes     []Change
	Description string
	// VoteStart is when votes are counted who has, and VoteEnd when the last can be cast, in Unix seconds.
	VoteStart, VoteEnd uint64
	Block              uint64

	targets []common.Address
	calls   [][]byte
}

// A Tally is how a vote stands, in MOON's smallest unit.
type Tally struct {
	Against, For, Abstain *big.Int
	// Quorum is what For and Abstain must reach together.
	Quorum *big.Int
}

// NewProposal puts a proposal together, with its id. Errors: ErrNotAParameter, ErrNotDeployed, or what is
// wrong with a change's arguments.
func (n Network) NewProposal(description string, changes ...Change) (Proposal, error) {
	p := Proposal{Description: description, Changes: changes}
	if len(changes) == 0 {
		return p, errors.New("proposal changes nothing")
	}
	for _, change := range changes {
		if !change.Parameter.known() {
			return p, fmt.Errorf("%s of %s: %w", change.Parameter.Setter, change.Parameter.Contract, ErrNotAParameter)
		}
		target, err := n.Contract(change.Parameter.Contract)
		if err != nil {
			return p, err
		}
		method, err := change.Parameter.Method()
		if err != nil {
			return p, err
		}
		args, err := method.Inputs.Pack(change.Args...)
		if err != nil {
			return p, fmt.Errorf("arguments of %s: %w", method.Sig, err)
		}
		p.targets = append(p.targets, target)
		p.calls = append(p.calls, append(method.ID, args...))
	}
	p.ID = p.id()
	return p, nil
}

// id is the governor's hash of the encoded proposal, worked out here.
func (p Proposal) id() *big.Int {
	packed := governedBindings().governor.PackHashProposal(p.targets, p.values(), p.calls, p.descriptionHash())
	return new(big.Int).SetBytes(crypto.Keccak256(packed[4:]))
}

// values: no proposal sends money.
func (p Proposal) values() []*big.Int {
	out := make([]*big.Int, len(p.targets))
	for i := range out {
		out[i] = new(big.Int)
	}
	return out
}

func (p Proposal) descriptionHash() [32]byte { return crypto.Keccak256Hash([]byte(p.Description)) }

// Propose makes a proposal of NewProposal's. The signer needs as many votes as the governor's threshold
// asks for. Errors as for Deposit, ErrNotDeployed.
func (c *Client) Propose(ctx context.Context, signer Signer, p Proposal) (Receipt, error) {
	call, err := c.ProposeCall(p)
	if err != nil {
		return Receipt{}, err
	}
	return c.sendAt(ctx, signer, call.To, call.Data, call.Purpose)
}

// CastVote votes on a proposal, once and with what the signer's account had when the vote started. Errors
// as for Deposit, ErrNotDeployed.
func (c *Client) CastVote(ctx context.Context, signer Signer, id *big.Int, vote Vote) (Receipt, error) {
	call, err := c.CastVoteCall(id, vote)
	if err != nil {
		return Receipt{}, err
	}
	return c.sendAt(ctx, signer, call.To, call.Data, call.Purpose)
}

// QueueProposal hands a proposal that won to the timelock. Anybody may. Errors as for Deposit,
// ErrNotDeployed.
func (c *Client) QueueProposal(ctx context.Context, signer Signer, p Proposal) (Receipt, error) {
	call, err := c.QueueProposalCall(p)
	if err != nil {
		return Receipt{}, err
	}
	return c.sendAt(ctx, signer, call.To, call.Data, call.Purpose)
}

// ExecuteProposal does what was voted, once the timelock's delay is over. Anybody may. Errors as for
// Deposit, ErrNotDeployed.
func (c *Client) ExecuteProposal(ctx context.Context, signer Signer, p Proposal) (Receipt, error) {
	call, err := c.ExecuteProposalCall(p)
	if err != nil {
		return Receipt{}, err
	}
	return c.sendAt(ctx, signer, call.To, call.Data, call.Purpose)
}

// ProposalState returns where a proposal is. Errors: ErrReverted for an id that nobody proposed,
// ErrNotDeployed, ErrUnreachable.
func (c *Client) ProposalState(ctx context.Context, id *big.Int) (ProposalState, error) {
	governor := governedBindings().governor
	out, err := c.callTo(ctx, GovernorContract, governor.PackState(id))
	if err != nil {
		return "", fmt.Errorf("read state of proposal: %w", err)
	}
	state, err := governor.UnpackState(out)
	if err != nil || int(state) >= len(proposalStates) {
		return "", fmt.Errorf("decode state %d of proposal: %w", state, err)
	}
	return proposalStates[state], nil
}

// ProposalReadyAt returns when a queued proposal can be executed, in Unix seconds; zero before it is
// queued. Errors as for ProposalState.
func (c *Client) ProposalReadyAt(ctx context.Context, id *big.Int) (uint64, error) {
	governor := governedBindings().governor
	out, err := c.callTo(ctx, GovernorContract, governor.PackProposalEta(id))
	if err != nil {
		return 0, fmt.Errorf("read time of proposal: %w", err)
	}
	at, err := governor.UnpackProposalEta(out)
	if err != nil || !at.IsUint64() {
		return 0, fmt.Errorf("decode time of proposal: %s: %w", at, err)
	}
	return at.Uint64(), nil
}

// HasVoted reports whether account voted on a proposal. Errors: ErrNotDeployed, ErrUnreachable.
func (c *Client) HasVoted(ctx context.Context, id *big.Int, account common.Address) (bool, error) {
	governor := governedBindings().governor
	out, err := c.callTo(ctx, GovernorContract, governor.PackHasVoted(id, account))
	if err != nil {
		return false, fmt.Errorf("read vote of %s: %w", account, err)
	}
	return governor.UnpackHasVoted(out)
}

// Tally returns how the vote on a proposal stands. The quorum is known once the vote has started. Errors
// as for ProposalState.
func (c *Client) Tally(ctx context.Context, p Proposal) (Tally, error) {
	governor := governedBindings().governor
	out, err := c.callTo(ctx, GovernorContract, governor.PackProposalVotes(p.ID))
	if err != nil {
		return Tally{}, fmt.Errorf("read votes of proposal: %w", err)
	}
	votes, err := governor.UnpackProposalVotes(out)
	if err != nil {
		return Tally{}, fmt.Errorf("decode votes of proposal: %w", err)
	}
	out, err = c.callTo(ctx, GovernorContract, governor.PackQuorum(new(big.Int).SetUint64(p.VoteStart)))
	if err != nil {
		return Tally{}, fmt.Errorf("read quorum: %w", err)
	}
	quorum, err := governor.UnpackQuorum(out)
	if err != nil {
		return Tally{}, fmt.Errorf("decode quorum: %w", err)
	}
	return Tally{Against: votes.AgainstVotes, For: votes.ForVotes, Abstain: votes.AbstainVotes, Quorum: quorum}, nil
}

// Proposals returns the proposals that were made from block from to block to, oldest first. The caller
// keeps the span within what its node answers. Errors: ErrNotDeployed, ErrUnreachable.
func (c *Client) Proposals(ctx context.Context, from, to uint64) ([]Proposal, error) {
	at, err := c.network.Contract(GovernorContract)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, c.opts.CallTimeout)
	defer cancel()
	created := governedBindings().governor.GetABI().Events["ProposalCreated"].ID
	logs, err := c.eth.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to),
		Addresses: []common.Address{at}, Topics: [][]common.Hash{{created}},
	})
	if err != nil {
		return nil, fmt.Errorf("read proposals: %w", reachable(err))
	}
	var out []Proposal
	for i := range logs {
		p, err := c.network.decodeProposal(&logs[i])
		if err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	return out, nil
}

// decodeProposal reads a proposal from its event. A node that makes up another text or other calls than
// those that the id is the hash of is found out.
func (n Network) decodeProposal(log *types.Log) (Proposal, error) {
	e, err := governedBindings().governor.UnpackProposalCreatedEvent(log)
	if err != nil {
		return Proposal{}, fmt.Errorf("decode proposal of %s: %w", log.TxHash, err)
	}
	if len(e.Targets) != len(e.Calldatas) {
		return Proposal{}, fmt.Errorf("decode proposal of %s: %d targets and %d calls", log.TxHash, len(e.Targets), len(e.Calldatas))
	}
	if !e.VoteStart.IsUint64() || !e.VoteEnd.IsUint64() {
		return Proposal{}, fmt.Errorf("decode proposal of %s: times are out of range", log.TxHash)
	}
	p := Proposal{
		Proposer: e.Proposer, Description: e.Description, VoteStart: e.VoteStart.Uint64(), VoteEnd: e.VoteEnd.Uint64(),
		Block: log.BlockNumber, targets: e.Targets, calls: e.Calldatas,
	}
	if p.ID = p.id(); p.ID.Cmp(e.ProposalId) != 0 {
		return Proposal{}, fmt.Errorf("decode proposal of %s: its id is not the hash of what it says", log.TxHash)
	}
	for i, target := range p.targets {
		change, ok := n.change(target, p.calls[i])
		if !ok {
			p.Changes = nil
			break
		}
		p.Changes = append(p.Changes, change)
	}
	return p, nil
}

// change decodes one call of a proposal.
func (n Network) change(target common.Address, call []byte) (Change, bool) {
	if len(call) < 4 {
		return Change{}, false
	}
	for _, p := range Parameters() {
		at, err := n.Contract(p.Contract)
		if err != nil || at != target {
			continue
		}
		method, err := p.Method()
		if err != nil || [4]byte(method.ID) != [4]byte(call[:4]) {
			continue
		}
		args, err := method.Inputs.Unpack(call[4:])
		return Change{Parameter: p, Args: args}, err == nil
	}
	return Change{}, false
}
