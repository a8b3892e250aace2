package agent_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/chain"
)

// enact lets a new account propose a change, vote for it alone, and carry it out.
func (p *purse) enact(link *chain.Client, change chain.Change) {
	t, ctx := p.t, p.t.Context()
	t.Helper()
	must := func(what string, err error) {
		t.Helper()
		if err != nil {
			t.Fatalf("%s: %v", what, err)
		}
	}
	proposer := newKey(t)
	must("faucet", link.RequestFaucet(ctx, proposer.Address()))
	_, err := link.Delegate(ctx, proposer, proposer.Address())
	must("delegate", err)
	delegated, err := link.ChainTime(ctx)
	must("time", err)
	p.await("the delegation to be of an earlier second", func() (bool, error) {
		now, err := link.ChainTime(ctx)
		return now > delegated, err
	})
	proposal, err := p.chain.Network().NewProposal("A change", change)
	must("proposal", err)
	_, err = link.Propose(ctx, proposer, proposal)
	must("propose", err)
	reach := func(want chain.ProposalState) {
		t.Helper()
		p.await("the proposal to be "+string(want), func() (bool, error) {
			state, err := link.ProposalState(ctx, proposal.ID)
			return state == want, err
		})
	}
	reach(chain.ProposalActive)
	_, err = link.CastVote(ctx, proposer, proposal.ID, chain.VoteFor)
	must("vote", err)
	reach(chain.ProposalSucceeded)
	_, err = link.QueueProposal(ctx, proposer, proposal)
	must("queue", err)
	p.await("the timelock", func() (bool, error) {
		_, err := link.ExecuteProposal(ctx, proposer, proposal)
		return err == nil, nil
	})
}

// TestFeeIsTold lets the network keep a part of what a lease earned: the statement and the history tell it beside the whole
// payment, and still come to what the account holds.
func TestFeeIsTold(t *testing.T) {
	p, me, link := newStaker(t)
	ctx := t.Context()
	p.enact(link, chain.Change{Parameter: chain.Parameter{Contract: chain.EscrowContract, Setter: "setFee"},
		Args: []any{big.NewInt(250), common.HexToAddress(stranger)}})
	exported, err := p.ExportAccount(ctx, me.Hex(), schema.ExportRequest{Passphrase: walletPass, Format: "private_key"})
	if err != nil {
		t.Fatal(err)
	}
	key, err := crypto.HexToECDSA(exported.PrivateKey[2:])
	if err != nil {
		t.Fatal(err)
	}
	other := newKey(t)
	if err := link.RequestFaucet(ctx, other.Address()); err != nil {
		t.Fatal(err)
	}
	l := &ledgerTest{p: p, link: link, me: me, ours: localKey{key}, other: other, promised: new(big.Int)}
	l.earn(t, big.NewInt(2_000_000))
	l.check(t)

	var redemption, fee schema.StatementLine
	p.await("the escrow's events", func() (bool, error) {
		s, err := p.Statement(ctx, schema.StatementQuery{Asset: "token"})
		if err != nil {
			return false, err
		}
		redemption, fee = schema.StatementLine{}, schema.StatementLine{}
		for _, line := range s.Assets[0].Lines {
			switch line.Kind {
			case "redemption":
				redemption = line
			case "protocol_fee":
				fee = line
			}
		}
		return fee.Kind != "", nil
	})
	if redemption.Amount != "2000000" || fee.Amount != "-50000" || fee.Tx != redemption.Tx || units(t, redemption.After).Cmp(units(t, fee.After)) <= 0 {
		t.Errorf("redemption %+v, fee %+v", redemption, fee)
	}
	l.check(t)

	h, err := p.History(ctx, schema.HistoryQuery{})
	if err != nil {
		t.Fatal(err)
	}
	var told []string
	leases := map[string]bool{}
	for _, e := range h.Entries {
		told = append(told, e.Kind+" "+e.Amount)
		leases[e.LeaseID] = true
	}
	if len(told) != 2 || told[0] != "fee 50000" || told[1] != "redemption 2000000" || len(leases) != 1 || leases[""] {
		t.Errorf("history %v of leases %v", told, leases)
	}
	day := time.Now().Format(time.DateOnly)
	if len(h.Days) != 1 || h.Days[0].FeesUSDMicro != 50_000 || h.Days[0].Day > day {
		t.Errorf("days %+v", h.Days)
	}
}
