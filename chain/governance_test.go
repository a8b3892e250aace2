package chain_test

import (
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/chain"
)

// A vote changes two parameters of the escrow: propose, vote, queue, execute, by way of the timelock.
func TestGovernance(t *testing.T) {
	t.Parallel()
	n, client := startGoverned(t)
	voter, treasury := funded(t, client), newAccount(t)
	moon, err := n.Contract(chain.GovernTokenContract)
	if err != nil {
		t.Fatal(err)
	}

	if votes, err := client.Votes(t.Context(), voter.Address()); err != nil || votes.Sign() != 0 {
		t.Fatalf("votes before delegating: %s (%v)", votes, err)
	}
	if _, err := client.Delegate(t.Context(), voter, voter.Address()); err != nil {
		t.Fatal(err)
	}
	votes, err := client.Votes(t.Context(), voter.Address())
	if have := moonOf(t, client, voter.Address()); err != nil || votes.Cmp(have) != 0 || votes.Sign() == 0 {
		t.Fatalf("votes are %s of %s (%v)", votes, have, err)
	}
	if to, err := client.DelegateOf(t.Context(), voter.Address()); err != nil || to != voter.Address() {
		t.Fatalf("delegate is %s (%v)", to, err)
	}

	fee := chain.Parameter{Contract: chain.EscrowContract, Setter: "setFee"}
	allow := chain.Parameter{Contract: chain.EscrowContract, Setter: "setTokenAllowed"}
	p, err := n.NewProposal("Take a fee of 0.25 %, and MOON",
		chain.Change{Parameter: fee, Args: []any{big.NewInt(25), treasury.Address()}},
		chain.Change{Parameter: allow, Args: []any{moon, true}})
	if err != nil {
		t.Fatal(err)
	}
	// The votes count a block after they were delegated.
	before, err := client.BlockNumber(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	waitFor(t, n, "a block", func() bool {
		now, err := client.BlockNumber(t.Context())
		return err == nil && now > before
	})
	if _, err := client.Propose(t.Context(), voter, p); err != nil {
		t.Fatal(err)
	}
	_, err = client.Propose(t.Context(), treasury, p)
	if !errors.Is(err, chain.ErrReverted) && !errors.Is(err, chain.ErrInsufficientGas) {
		t.Fatalf("proposed without votes: %v", err)
	}

	head, err := client.BlockNumber(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	found, err := client.Proposals(t.Context(), 0, head)
	if err != nil || len(found) != 1 {
		t.Fatalf("found %d proposals (%v)", len(found), err)
	}
	p = found[0]
	if p.ID.Sign() == 0 || len(p.Changes) != 2 || p.Changes[0].Parameter != fee || p.Changes[1].Args[0] != moon ||
		p.Proposer != voter.Address() {
		t.Fatalf("proposal came back as %+v", p)
	}
	state := func(want chain.ProposalState) func() bool {
		return func() bool {
			got, err := client.ProposalState(t.Context(), p.ID)
			if err != nil {
				t.Fatal(err)
			}
			return got == want
		}
	}
	waitFor(t, n, "the vote", state(chain.ProposalActive))
	if _, err := client.CastVote(t.Context(), voter, p.ID, chain.VoteFor); err != nil {
		t.Fatal(err)
	}
	_, err = client.CastVote(t.Context(), voter, p.ID, chain.VoteFor)
	wantRevert(t, err, "GovernorAlreadyCastVote")
	tally, err := client.Tally(t.Context(), p)
	if err != nil || tally.For.Cmp(votes) != 0 || tally.For.Cmp(tally.Quorum) < 0 || tally.Against.Sign() != 0 {
		t.Fatalf("tally is %+v (%v)", tally, err)
	}
	if voted, err := client.HasVoted(t.Context(), p.ID, voter.Address()); err != nil || !voted {
		t.Errorf("has voted: %v (%v)", voted, err)
	}
	waitFor(t, n, "the vote's end", state(chain.ProposalSucceeded))
	_, err = client.ExecuteProposal(t.Context(), voter, p)
	wantRevert(t, err, "GovernorUnexpectedProposalState")
	if _, err := client.QueueProposal(t.Context(), voter, p); err != nil {
		t.Fatal(err)
	}
	at, err := client.ProposalReadyAt(t.Context(), p.ID)
	if err != nil || at == 0 {
		t.Fatalf("ready at %d (%v)", at, err)
	}
	waitFor(t, n, "the timelock", func() bool {
		now, err := client.ChainTime(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return now >= at
	})
	if _, err := client.ExecuteProposal(t.Context(), voter, p); err != nil {
		t.Fatal(err)
	}
	if !state(chain.ProposalExecuted)() {
		t.Error("proposal was not executed")
	}
	terms, err := client.Terms(t.Context())
	if err != nil || terms.FeeBasisPoints != 25 || terms.FeeRecipient != treasury.Address() {
		t.Errorf("terms are %+v (%v)", terms, err)
	}
}

// What is not a named parameter cannot even be written down as a proposal.
func TestProposalsAreOfParametersOnly(t *testing.T) {
	for _, p := range []chain.Parameter{
		{Contract: chain.TimelockContract, Setter: "updateDelay"},
		{Contract: chain.TimelockContract, Setter: "grantRole"},
		{Contract: chain.GovernTokenContract, Setter: "transfer"},
		{Contract: chain.GovernorContract, Setter: "relay"},
		{Contract: "Nobody", Setter: "setFee"},
	} {
		if _, err := network.NewProposal("x", chain.Change{Parameter: p}); !errors.Is(err, chain.ErrNotAParameter) {
			t.Errorf("%+v: %v", p, err)
		}
	}
	fee := chain.Parameter{Contract: chain.EscrowContract, Setter: "setFee"}
	if _, err := network.NewProposal("x", chain.Change{Parameter: fee, Args: []any{"much"}}); err == nil {
		t.Error("a fee of words was taken")
	}
	if _, err := network.NewProposal("x"); err == nil {
		t.Error("a proposal of nothing was taken")
	}
	for _, p := range chain.Parameters() {
		if _, err := p.Method(); err != nil {
			t.Error(err)
		}
	}
	if _, err := (chain.Network{}).NewProposal("x", chain.Change{Parameter: fee, Args: []any{big.NewInt(1), common.Address{1}}}); !errors.Is(err, chain.ErrNotDeployed) {
		t.Errorf("without contracts: %v", err)
	}
	if slices.Contains(chain.Parameters(), chain.Parameter{}) {
		t.Error("an empty parameter is on the list")
	}
}

func TestTransferMoon(t *testing.T) {
	client := dial(t)
	from, to := funded(t, client), newAccount(t)
	have := moonOf(t, client, from.Address())
	if _, err := client.TransferMoon(t.Context(), from, to.Address(), have); err != nil {
		t.Fatal(err)
	}
	if got := moonOf(t, client, to.Address()); got.Cmp(have) != 0 {
		t.Errorf("got %s, want %s", got, have)
	}
	if _, err := client.TransferMoon(t.Context(), from, to.Address(), big.NewInt(1)); !errors.Is(err, chain.ErrInsufficientBalance) {
		t.Errorf("sent what is not there: %v", err)
	}
	for _, amount := range []*big.Int{nil, new(big.Int), big.NewInt(-1)} {
		if _, err := client.TransferMoon(t.Context(), from, to.Address(), amount); err == nil {
			t.Errorf("sent %s", amount)
		}
	}
}
