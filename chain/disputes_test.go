package chain_test

import (
	"bytes"
	"crypto/rand"
	"errors"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/moonrig/moonrig/chain"
)

func disputesOf(t *testing.T, client *chain.Client) *chain.Disputes {
	t.Helper()
	disputes, err := client.Disputes()
	if err != nil {
		t.Fatal(err)
	}
	return disputes
}

// contractSigned signs a digest in the form that contracts take.
func (a account) contractSigned(t *testing.T, digest [32]byte, err error) []byte {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	sig := a.signed(t, digest)
	sig[64] += 27
	return sig
}

// saleBy is a lease of one hour that began when it was quoted and ran all the time.
func saleBy(t *testing.T, disputes *chain.Disputes, provider, renter account, quotedAt int64) chain.Sale {
	t.Helper()
	terms := chain.SignedTerms{
		Token: network.Token, Provider: provider.Address(), Renter: renter.Address(), ProviderPeer: "12D3KooWProvider",
		RenterPeer: "12D3KooWRenter", DeviceId: "GPU-1", DeviceName: "GPU", JobHash: [32]byte{9}, PricePerHour: big.NewInt(500_000),
		TokenDecimals: big.NewInt(6), Cap: big.NewInt(500_000), MaxSeconds: big.NewInt(3600), VoucherSeconds: big.NewInt(15),
		HeartbeatSeconds: big.NewInt(3), GraceSeconds: big.NewInt(0), QuotedAt: big.NewInt(quotedAt), ExpiresAt: big.NewInt(quotedAt + 60),
	}
	if _, err := rand.Read(terms.LeaseId[:]); err != nil {
		t.Fatal(err)
	}
	nothing := chain.SignedHeartbeat{Sequence: new(big.Int), MeteredMs: new(big.Int), At: new(big.Int)}
	beat := chain.SignedHeartbeat{LeaseId: terms.LeaseId, Sequence: big.NewInt(1200), State: "running",
		MeteredMs: big.NewInt(3_600_000), At: big.NewInt(quotedAt + 3600)}
	digest, err := disputes.TermsDigestOnChain(t.Context(), terms)
	sale := chain.Sale{Terms: terms, TermsSignature: provider.contractSigned(t, digest, err), From: nothing, To: beat}
	digest, err = disputes.HeartbeatDigestOnChain(t.Context(), beat)
	sale.ToSignature = provider.contractSigned(t, digest, err)
	return sale
}

func wantCase(t *testing.T, disputes *chain.Disputes, id *big.Int, status chain.CaseStatus) chain.Case {
	t.Helper()
	c, err := disputes.Case(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	if c.Status != status {
		t.Fatalf("case is %s, want %s", c.Status, status)
	}
	return c
}

func TestCase(t *testing.T) {
	client := dial(t)
	disputes, registry := disputesOf(t, client), registryOf(t, client)
	provider, renter := staked(t, client, 1000), funded(t, client)
	sale := saleBy(t, disputes, provider, renter, time.Now().Add(-2*time.Hour).Unix())

	bond, err := disputes.Bond(t.Context(), network.Token)
	if err != nil || bond.Sign() <= 0 {
		t.Fatalf("bond is %v, %v", bond, err)
	}
	if _, err := disputes.Open(t.Context(), renter, sale.Terms, sale.TermsSignature, network.Token, [32]byte{1}); err != nil {
		t.Fatal(err)
	}
	id, err := disputes.CaseOfLease(t.Context(), provider.Address(), sale.Terms.LeaseId)
	if err != nil || id.Sign() == 0 {
		t.Fatalf("case of the lease is %v, %v", id, err)
	}
	c := wantCase(t, disputes, id, chain.CaseOpen)
	if c.Claimant != renter.Address() || c.Respondent != provider.Address() || c.Bond.Cmp(bond) != 0 || c.Reason != "" ||
		c.Subject != sale.Terms.LeaseId || c.Claim != [32]byte{1} || c.Deadline <= uint64(time.Now().Unix()) {
		t.Errorf("case is %+v", c)
	}
	if s, err := registry.Standing(t.Context(), provider.Address()); err != nil || s.Cases != 1 || s.HeldUntil <= c.Deadline {
		t.Errorf("standing is %+v, %v", s, err)
	}
	_, err = disputes.Open(t.Context(), renter, sale.Terms, sale.TermsSignature, network.Token, [32]byte{1})
	wantRevert(t, err, "Disputes_AlreadyDisputed")
	if _, err = disputes.Open(t.Context(), renter, sale.Terms, sale.TermsSignature, registry.Token(), [32]byte{1}); err == nil || errors.Is(err, chain.ErrReverted) {
		t.Errorf("a bond in a token in which none is taken got as far as the chain: %v", err)
	}
	_, err = disputes.Answer(t.Context(), renter, id, [32]byte{2})
	wantRevert(t, err, "Disputes_Unauthorized")
	if _, err := disputes.Answer(t.Context(), provider, id, [32]byte{2}); err != nil {
		t.Fatal(err)
	}
	wantCase(t, disputes, id, chain.CaseAnswered)
	if _, err := disputes.Reply(t.Context(), renter, id, [32]byte{3}); err != nil {
		t.Fatal(err)
	}
	if c = wantCase(t, disputes, id, chain.CaseContested); c.Answer != [32]byte{2} || c.Reply != [32]byte{3} {
		t.Errorf("case is %+v", c)
	}
	_, err = disputes.Settle(t.Context(), renter, id)
	wantRevert(t, err, "Disputes_TooEarly")
	_, err = disputes.Collect(t.Context(), renter, id)
	wantRevert(t, err, "Disputes_NothingToCollect")
}

func TestProveDoubleSale(t *testing.T) {
	client := dial(t)
	disputes, registry := disputesOf(t, client), registryOf(t, client)
	provider, renter, other := staked(t, client, 1000), funded(t, client), funded(t, client)
	quoted := time.Now().Add(-3 * time.Hour).Unix()
	a := saleBy(t, disputes, provider, renter, quoted)
	_, err := disputes.ProveDoubleSale(t.Context(), other, a, saleBy(t, disputes, provider, other, quoted+3600))
	wantRevert(t, err, "Disputes_NoOverlap")
	b := saleBy(t, disputes, provider, other, quoted+60)
	if _, err := disputes.ProveDoubleSale(t.Context(), other, a, b); err != nil {
		t.Fatal(err)
	}
	_, err = disputes.ProveDoubleSale(t.Context(), other, b, a)
	wantRevert(t, err, "Disputes_AlreadySettled")

	// 30 % of 1,000 MOON, a quarter of which is the reward, shared by the two renters.
	s, err := registry.Standing(t.Context(), provider.Address())
	if err != nil {
		t.Fatal(err)
	}
	wantNumber(t, "stake", s.Stake, moon(700))
	share := new(big.Int).Div(moon(75), big.NewInt(2))
	for _, who := range []account{renter, other} {
		credit, err := disputes.Credit(t.Context(), who.Address(), registry.Token())
		if err != nil {
			t.Fatal(err)
		}
		wantNumber(t, "credit", credit, share)
	}
	if _, err := disputes.Withdraw(t.Context(), renter, registry.Token()); err != nil {
		t.Fatal(err)
	}
	_, err = disputes.Withdraw(t.Context(), renter, registry.Token())
	wantRevert(t, err, "Disputes_NothingToWithdraw")

	count, err := disputes.Count(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	c := wantCase(t, disputes, count, chain.CaseUpheld)
	if c.Reason != chain.ReasonDoubleSale || c.Respondent != provider.Address() || c.Owed.Sign() != 0 {
		t.Errorf("case is %+v", c)
	}
}

// Providers that have only just come are no majority against anybody.
func TestProveWrongOutputNeedsOldStake(t *testing.T) {
	client := dial(t)
	disputes := disputesOf(t, client)
	members := []account{staked(t, client, 100_000), staked(t, client, 100_000), staked(t, client, 100_000)}
	slices.SortFunc(members, func(a, b account) int { return bytes.Compare(a.Address().Bytes(), b.Address().Bytes()) })
	now := big.NewInt(time.Now().Add(-time.Minute).Unix())
	panel := chain.JobPanel{Renter: members[0].Address(), JobHash: [32]byte{1}, CreatedAt: now}
	for _, m := range members {
		panel.Providers = append(panel.Providers, m.Address())
	}
	hash, err := disputes.PanelHashOnChain(t.Context(), panel)
	if err != nil {
		t.Fatal(err)
	}
	result := func(i int, root byte) chain.MemberResult {
		r := chain.JobResult{Panel: hash, LeaseId: common.Hash{byte(i)}, OutputRoot: [32]byte{root}, At: now}
		digest, err := disputes.ResultDigestOnChain(t.Context(), r)
		return chain.MemberResult{Member: big.NewInt(int64(i)), Result: r, Signature: members[i].contractSigned(t, digest, err)}
	}
	_, err = disputes.ProveWrongOutput(t.Context(), members[1], panel, result(0, 1), []chain.MemberResult{result(1, 2)})
	wantRevert(t, err, "Disputes_NoMajority")
	_, err = disputes.ProveWrongOutput(t.Context(), members[1], panel, result(0, 1), []chain.MemberResult{result(1, 2), result(2, 2)})
	wantRevert(t, err, "Disputes_NotEligible")
}

// What concerns an account is found on the chain, in pieces that fit together, with what happened in it.
func TestCasesOf(t *testing.T) {
	client := dial(t)
	disputes := disputesOf(t, client)
	provider, renter, other := staked(t, client, 1000), funded(t, client), funded(t, client)
	nothing, err := disputes.CasesOf(t.Context(), renter.Address(), 0)
	if err != nil || len(nothing.Found) != 0 || !nothing.Complete || nothing.Next == 0 {
		t.Fatalf("before: %+v, %v", nothing, err)
	}
	sale := saleBy(t, disputes, provider, renter, time.Now().Add(-2*time.Hour).Unix())
	rules, err := disputes.Rules(t.Context())
	if err != nil || rules.Answer != 3*24*time.Hour || rules.Reply != 2*24*time.Hour || rules.Ruling != 7*24*time.Hour || rules.SilenceBps != 500 || rules.Arbiter == (common.Address{}) {
		t.Fatalf("rules %+v, %v", rules, err)
	}
	bond, err := disputes.Bond(t.Context(), network.Token)
	if err != nil {
		t.Fatal(err)
	}
	trial, err := disputes.OpenTrial(sale.Terms, sale.TermsSignature, network.Token, [32]byte{1})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := client.Quote(t.Context(), renter.Address(), trial); !chain.AllowanceMissing(err) {
		t.Errorf("a trial fails with %v", err)
	}
	open, err := disputes.OpenCall(t.Context(), renter, sale.Terms, sale.TermsSignature, network.Token, bond, [32]byte{1})
	if err != nil {
		t.Fatal(err)
	}
	sendCall(t, client, renter, open)
	id, err := disputes.CaseOfLease(t.Context(), provider.Address(), sale.Terms.LeaseId)
	if err != nil || id.Sign() == 0 {
		t.Fatalf("case %v, %v", id, err)
	}
	answer, err := disputes.AnswerCall(id, [32]byte{2})
	if err != nil {
		t.Fatal(err)
	}
	sendCall(t, client, provider, answer)
	// A proof that somebody else brings concerns its provider, and who brought it.
	a, b := saleBy(t, disputes, provider, renter, time.Now().Add(-3*time.Hour).Unix()), saleBy(t, disputes, provider, other, time.Now().Add(-3*time.Hour+time.Minute).Unix())
	proof, err := disputes.ProveDoubleSaleCall(a, b)
	if err != nil {
		t.Fatal(err)
	}
	sendCall(t, client, other, proof)
	for who, want := range map[account]int{renter: 1, provider: 2, other: 1} {
		s, err := disputes.CasesOf(t.Context(), who.Address(), nothing.Next)
		if err != nil || len(s.Found) != want || !s.Complete {
			t.Errorf("%s: found %+v, %v, want %d cases", who.Address(), s, err, want)
		}
		again, err := disputes.CasesOf(t.Context(), who.Address(), s.Next)
		if err != nil || len(again.Found) != 0 {
			t.Errorf("%s: found %+v again, %v", who.Address(), again, err)
		}
	}
	steps, complete, err := disputes.CaseSteps(t.Context(), id, 0)
	if err != nil || !complete || len(steps) != 2 || steps[0].Kind != chain.StepOpened || steps[0].By != renter.Address() || steps[0].Evidence != [32]byte{1} ||
		steps[1].Kind != chain.StepAnswered || steps[1].By != provider.Address() || steps[1].Evidence != [32]byte{2} || steps[1].Time == 0 {
		t.Errorf("steps %+v, %v, %v", steps, complete, err)
	}
}

func sendCall(t *testing.T, client *chain.Client, from account, call chain.Call) {
	t.Helper()
	hash, err := client.SendCall(t.Context(), from, call, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := client.WaitMined(t.Context(), from.Address(), hash); err != nil {
		t.Fatal(err)
	}
	m, ok, err := client.MinedReceipt(t.Context(), hash)
	if err != nil || !ok || !m.Succeeded {
		t.Fatalf("%s: %+v, %v", call.Purpose, m, err)
	}
}

// A transaction of the wallet's own is told by what it does in a case, and one that cannot be read by nothing else.
func TestDescribeDisputes(t *testing.T) {
	client := dial(t)
	disputes := disputesOf(t, client)
	moon, err := network.Contract(chain.GovernTokenContract)
	if err != nil {
		t.Fatal(err)
	}
	made := func(call chain.Call, err error) chain.Call {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return call
	}
	one, hash := big.NewInt(1), [32]byte{1}
	sale := saleBy(t, disputes, newAccount(t), newAccount(t), 1)
	for kind, call := range map[string]chain.Call{
		"open_dispute":      made(disputes.OpenTrial(sale.Terms, sale.TermsSignature, network.Token, hash)),
		"answer_dispute":    made(disputes.AnswerCall(one, hash)),
		"reply_dispute":     made(disputes.ReplyCall(one, hash)),
		"settle_dispute":    made(disputes.SettleCall(one)),
		"collect_dispute":   made(disputes.CollectCall(one)),
		"withdraw_dispute":  made(disputes.WithdrawCall(moon)),
		"prove_double_sale": made(disputes.ProveDoubleSaleCall(sale, sale)),
	} {
		for _, data := range [][]byte{call.Data, call.Data[:4], call.Data[:20]} {
			raw, err := types.NewTx(&types.DynamicFeeTx{To: &call.To, Data: data}).MarshalBinary()
			if err != nil {
				t.Fatal(err)
			}
			got, err := network.Describe(raw)
			if err != nil || got.Kind != kind || got.Amount.Sign() != 0 || got.Moon != (kind == "withdraw_dispute" && len(data) == len(call.Data)) {
				t.Errorf("%s, %d bytes: %+v, %v", kind, len(data), got, err)
			}
		}
	}
}
