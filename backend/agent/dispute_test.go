package agent_test

import (
	"encoding/hex"
	"math/big"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/lease"
)

const (
	upheld = 4
	aDay   = 24 * time.Hour
)

// TestDisputes takes cases all the ways that there are, with two agents and real contracts, and at the end both statements must
// add up to the unit, and what one side lost must be what the others have.
func TestDisputes(t *testing.T) {
	c := newTimeChain(t)
	provider, renter := newParty(t, c), newParty(t, c)
	ctx := t.Context()
	won, silent, lost, late, costly, costlier := lease.ID{1}, lease.ID{2}, lease.ID{3}, lease.ID{4}, lease.ID{5}, lease.ID{6}
	for _, id := range []lease.ID{won, silent, lost, late, costly, costlier} {
		leased(t, c, provider, renter, id)
	}
	open := func(id lease.ID, evidence string) schema.SpendRequest {
		return schema.SpendRequest{Kind: "open_dispute", Lease: id.String(), Evidence: []string{evidence}}
	}
	claim := renter.evidence(won, "It printed zeros.")
	renter.refused(open(won, claim), "nothing_at_stake", "lease")
	provider.send(schema.SpendRequest{Kind: "stake", Amount: "1000"})

	d := renter.disputes()
	if len(d.Cases) != 0 || len(d.Credits) != 0 || !d.Complete || d.BondUSDMicro == 0 || d.Rules.Silence != 500 || d.Rules.AnswerSeconds != 3*24*3600 || d.Rules.Arbiter == "" {
		t.Fatalf("before: %+v", d)
	}
	refusals(t, c, provider, renter, won, silent, claim)
	tokenBefore, moonBefore := renter.holds(c)

	// What would be signed says what it costs, and what follows from silence at each step, with its day.
	v, err := renter.PreviewSpend(ctx, open(won, claim))
	if err != nil || v.Refused.Code != "" || v.Asset != "token" || v.Amount != d.Bond || v.AmountUSDMicro != d.BondUSDMicro || v.FeeUSDMicro <= 0 {
		t.Fatalf("preview %+v, %v", v, err)
	}
	if after := new(big.Int).Sub(tokenBefore, units(t, d.Bond)); v.BalanceAfter != after.String() {
		t.Errorf("%s would be left, want %s", v.BalanceAfter, after)
	}
	said := strings.Join(v.Sentences, " ")
	for _, want := range []string{"bond of $", "If you lose, the provider gets it", time.Unix(c.now(t), 0).Add(3 * aDay).Format("2 January 2006"), "5 % of its stake", "2 days to reply", "7 days to rule"} {
		if !strings.Contains(said, want) {
			t.Errorf("the preview does not say %q: %s", want, said)
		}
	}
	opened := renter.send(open(won, claim))
	if opened.State != "final" || opened.Kind != "open_dispute" || opened.Title != "Open a case" {
		t.Fatalf("opened %+v", opened)
	}
	if units(t, opened.FeeWei).Cmp(units(t, v.FeeWei)) > 0 {
		t.Errorf("the fee %s is above what was shown, %s", opened.FeeWei, v.FeeWei)
	}
	if limits, err := renter.Limits(ctx); err != nil || limits.SpentUSDMicro < d.BondUSDMicro {
		t.Errorf("the bond does not count against the daily limit: %+v, %v", limits, err)
	}
	renter.refused(open(won, claim), "already_disputed", "lease")

	provider.answers(c, won)
	renter.replies(c, won)
	id := renter.newest().ID
	c.rule(t, id, upheld, 1000)

	// 10 % of 1,000 MOON are taken, a quarter of that is the renter's, and the bond is back.
	if one := renter.newest(); one.Status != "upheld" || one.Reason != "ruling" || one.Turn != "nobody" || one.Headline != "You have won" || one.Deadline != 0 {
		t.Fatalf("ruled: %+v", one)
	}
	if renter.needs("dispute_withdraw") != "info" {
		t.Error("nobody is told of what was put down")
	}
	renter.withdraws("token", d.Bond)
	renter.withdraws("moon", moonUnits("25"))
	token, moon := renter.holds(c)
	if token.Cmp(tokenBefore) != 0 || moon.Sub(moon, moonBefore).String() != moonUnits("25") {
		t.Errorf("the renter has %s tokens, had %s, and %s MOON more", token, tokenBefore, moon)
	}
	if s := provider.stake(); s.Total != moonUnits("900") || s.Cases != 0 {
		t.Errorf("the provider has %s staked in %d cases", s.Total, s.Cases)
	}
	story(t, renter, id, claim)

	providerIsSilent(t, c, provider, renter, open(silent, renter.evidence(silent, "")), d.Bond)
	renterIsSilent(t, c, provider, renter, open(lost, renter.evidence(lost, "")), lost, d.Bond)

	penaltyInParts(t, c, provider, renter, costly, costlier)

	overdue := renter.evidence(late, "")
	c.pass(16 * aDay)
	renter.refused(open(late, overdue), "claim_too_late", "lease")

	if kinds := renter.addsUp(c); kinds["token bond"] != 5 || kinds["token dispute"] != 3 || kinds["moon dispute"] != 2 {
		t.Errorf("the renter's lines are %v", kinds)
	}
	if kinds := provider.addsUp(c); kinds["token dispute"] != 1 || kinds["moon stake"] != 1 {
		t.Errorf("the provider's lines are %v", kinds)
	}
	// One bond has gone over to the provider, and nothing is left with the contract.
	token, _ = renter.holds(c)
	if want := new(big.Int).Sub(tokenBefore, units(t, d.Bond)); token.Cmp(want) != 0 {
		t.Errorf("the renter has %s, want %s", token, want)
	}
	disputes, err := c.link.Disputes()
	if err != nil {
		t.Fatal(err)
	}
	if held, err := c.link.TokenBalance(ctx, disputes.Address()); err != nil || held.Sign() != 0 {
		t.Errorf("the contract keeps %s: %v", held, err)
	}
}

// refusals are those of opening a case that cost nothing and say why.
func refusals(t *testing.T, c *timeChain, provider, renter party, id, other lease.ID, claim string) {
	t.Helper()
	ctx := t.Context()
	request := func(id string, evidence ...string) schema.SpendRequest {
		return schema.SpendRequest{Kind: "open_dispute", Lease: id, Evidence: evidence}
	}
	renter.refused(request(id.String(), renter.evidence(other, "")), "other_lease", "evidence")
	renter.refused(request(id.String(), strings.Repeat("0", 64)), "not_found", "evidence")
	renter.refused(request(id.String(), "../../wallet/key.json"), "invalid_input", "evidence")
	renter.refused(request(id.String()), "invalid_input", "evidence")
	renter.refused(request(strings.Repeat("0", 64), claim), "not_found", "lease")
	provider.refused(request(id.String(), provider.evidence(id, "")), "not_found", "lease") // it did not rent it
	renter.refused(schema.SpendRequest{Kind: "answer_dispute", Case: "7", Evidence: []string{claim}}, "not_found", "case")
	renter.refused(schema.SpendRequest{Kind: "settle_dispute", Case: "none"}, "invalid_input", "case")
	renter.refused(schema.SpendRequest{Kind: "withdraw_dispute", Asset: "token"}, "not_found", "asset")
	_, err := renter.Dispute(ctx, "7")
	wantField(t, err, "not_found", "")

	// Foreign files: one that claims to be evidence must be, any other may be whatever it is.
	forged, err := renter.LeaseEvidence(ctx, id.String(), "renter")
	if err != nil {
		t.Fatal(err)
	}
	defer forged.Close()
	raw := make([]byte, 64<<10)
	n, _ := forged.Read(raw)
	_, err = renter.KeepEvidence(ctx, schema.EvidenceRequest{Name: "forged.json", Content: []byte(strings.Replace(string(raw[:n]), "DDDD", "EEEE", 1))})
	wantField(t, err, "bad_signature", "content")
	picture, err := renter.KeepEvidence(ctx, schema.EvidenceRequest{Name: "screen.png", Content: []byte("\x89PNG")})
	if err != nil || picture.LeaseID != "" {
		t.Fatalf("a picture: %+v, %v", picture, err)
	}
	if v, err := renter.PreviewSpend(ctx, request(id.String(), picture.SHA256)); err != nil || v.Refused.Code != "" {
		t.Fatalf("a picture is no evidence: %+v, %v", v.Refused, err)
	}
	_, err = renter.KeepEvidence(ctx, schema.EvidenceRequest{})
	wantField(t, err, "invalid_input", "content")

	// A bond that the limit of a day, or the account, does not allow.
	if _, err := renter.SetLimits(ctx, schema.LimitsRequest{DailyUSDMicro: 1_000_000}); err != nil {
		t.Fatal(err)
	}
	if v, err := renter.PreviewSpend(ctx, request(id.String(), claim)); err != nil || v.Refused.Code != "limit_reached" {
		t.Fatalf("above the limit: %+v, %v", v.Refused, err)
	}
	if _, err := renter.SetLimits(ctx, schema.LimitsRequest{Passphrase: walletPass}); err != nil {
		t.Fatal(err)
	}
	all, _ := renter.holds(c)
	renter.send(schema.SpendRequest{Kind: "send", Asset: "token", To: provider.me().Hex(), Amount: "max"})
	renter.refused(request(id.String(), claim), "insufficient_balance", "")
	provider.send(schema.SpendRequest{Kind: "send", Asset: "token", To: renter.me().Hex(), Amount: decimals(all, 6)})
}

// answers is the provider's part of a case: it is told in time, and ever louder, and answers.
func (p party) answers(c *timeChain, id lease.ID) {
	t := p.t
	t.Helper()
	one := p.newest()
	if one.Role != "respondent" || one.Turn != "you" || !slices.Equal(one.Actions, []string{"answer"}) || one.LeaseID != id.String() || one.LeaseRole != "provider" || one.Device != strings.Repeat("N", 96) ||
		!strings.Contains(one.Headline, "You have to answer until ") || !strings.Contains(one.Next, "you lose 5 % of your stake") {
		t.Fatalf("against me: %+v", one)
	}
	if got := p.needs("dispute_answer_due"); got != "warning" {
		t.Fatalf("a case with days to answer is %q", got)
	}
	c.pass(2*aDay + time.Hour)
	p.disputes()
	if got := p.needs("dispute_answer_urgent"); got != "critical" || p.needs("dispute_answer_due") != "" {
		t.Fatalf("a case with less than a day to answer is %q", got)
	}
	answer := schema.SpendRequest{Kind: "answer_dispute", Case: one.ID, Evidence: []string{p.evidence(id, "They were zeros that it was asked for.")}}
	p.refused(schema.SpendRequest{Kind: "reply_dispute", Case: one.ID, Evidence: answer.Evidence}, "conflict", "case")
	p.refused(schema.SpendRequest{Kind: "settle_dispute", Case: one.ID}, "conflict", "case")
	if sent := p.send(answer); sent.State != "final" || sent.Kind != "answer_dispute" {
		t.Fatalf("answered %+v", sent)
	}
	if one = p.newest(); one.Status != "answered" || one.Turn != "other" || one.Answer != answer.Evidence[0] || p.needs("dispute_answer_urgent") != "" {
		t.Fatalf("answered: %+v", one)
	}
}

// replies is the renter's part of a case that was answered.
func (p party) replies(c *timeChain, id lease.ID) {
	t := p.t
	t.Helper()
	one := p.newest()
	if one.Role != "claimant" || one.Turn != "you" || !slices.Equal(one.Actions, []string{"reply"}) || p.needs("dispute_reply_due") != "warning" {
		t.Fatalf("it is my turn: %+v", one)
	}
	c.pass(aDay + time.Hour)
	p.disputes()
	if p.needs("dispute_reply_urgent") != "critical" {
		t.Fatal("nobody is told to act now")
	}
	p.refused(schema.SpendRequest{Kind: "answer_dispute", Case: one.ID, Evidence: []string{one.Claim}}, "conflict", "case")
	p.send(schema.SpendRequest{Kind: "reply_dispute", Case: one.ID, Evidence: []string{p.evidence(id, "I asked for a picture.")}})
	if one = p.newest(); one.Status != "contested" || one.Turn != "arbiter" || p.needs("dispute_reply_urgent") != "" {
		t.Fatalf("replied: %+v", one)
	}
}

func (p party) withdraws(asset, want string) {
	p.t.Helper()
	sent := p.send(schema.SpendRequest{Kind: "withdraw_dispute", Asset: asset})
	if sent.State != "final" || sent.Kind != "withdraw_dispute" || sent.Asset != asset {
		p.t.Fatalf("withdrawn %+v", sent)
	}
	for _, credit := range p.disputes().Credits {
		if credit.Asset == asset {
			p.t.Fatalf("%s are still there, %s were", credit.Amount, want)
		}
	}
}

// story looks at what happened in a case that was ruled on.
func story(t *testing.T, p party, id, claim string) {
	t.Helper()
	d, err := p.Dispute(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	var kinds []string
	for _, s := range d.Steps {
		kinds = append(kinds, s.Kind)
		if s.At == 0 || s.Text == "" || !strings.HasPrefix(s.Tx, "0x") {
			t.Errorf("step %+v", s)
		}
	}
	if want := []string{"opened", "answered", "replied", "ruled", "resolved", "collected"}; !slices.Equal(kinds, want) || !d.Complete {
		t.Fatalf("the story is %v, want %v", kinds, want)
	}
	first := d.Steps[0]
	if first.Evidence != claim || !first.Kept || d.Steps[1].Kept || first.By != p.me().Hex() {
		t.Errorf("opened: %+v, answered: %+v", first, d.Steps[1])
	}
	kept, err := p.Evidence(t.Context(), claim)
	if err != nil {
		t.Fatal(err)
	}
	defer kept.Close()
	raw := make([]byte, 1<<20)
	n, _ := kept.Read(raw)
	if f, err := lease.DecodeCaseFile(raw[:n]); err != nil || f.Statement != "It printed zeros." || f.Evidence.Last == nil {
		t.Errorf("the file that was kept is %+v, %v", f, err)
	}
}

// providerIsSilent is a case that the provider never answers.
func providerIsSilent(t *testing.T, c *timeChain, provider, renter party, open schema.SpendRequest, bond string) {
	t.Helper()
	renter.send(open)
	id := renter.newest().ID
	c.pass(3*aDay + time.Minute)
	one := renter.newest()
	if one.Status != "open" || one.Turn != "anybody" || !slices.Equal(one.Actions, []string{"settle"}) || renter.needs("dispute_settle") != "info" {
		t.Fatalf("the provider was silent: %+v", one)
	}
	if provider.newest(); provider.needs("dispute_answer_urgent") != "" || provider.needs("dispute_settle") != "" {
		t.Error("the provider is told to do what it is too late for, or what harms it")
	}
	provider.refused(schema.SpendRequest{Kind: "answer_dispute", Case: id, Evidence: []string{provider.evidence(lease.ID{2}, "")}}, "expired", "case")
	renter.send(schema.SpendRequest{Kind: "settle_dispute", Case: id})
	if one = renter.newest(); one.Status != "upheld" || one.Reason != "default" {
		t.Fatalf("settled: %+v", one)
	}
	renter.refused(schema.SpendRequest{Kind: "settle_dispute", Case: id}, "conflict", "case")
	renter.refused(schema.SpendRequest{Kind: "collect_dispute", Case: id}, "conflict", "case")
	renter.withdraws("token", bond)
	if s := provider.stake(); s.Total != moonUnits("855") { // 5 % of 900
		t.Errorf("the provider has %s staked", s.Total)
	}
}

// renterIsSilent is a case whose answer the renter does not reply to.
func renterIsSilent(t *testing.T, c *timeChain, provider, renter party, open schema.SpendRequest, id lease.ID, bond string) {
	t.Helper()
	renter.send(open)
	one := provider.newest()
	provider.send(schema.SpendRequest{Kind: "answer_dispute", Case: one.ID, Evidence: []string{provider.evidence(id, "")}})
	c.pass(2*aDay + time.Minute)
	if one = provider.newest(); one.Turn != "anybody" || provider.needs("dispute_settle") != "info" {
		t.Fatalf("the renter was silent: %+v", one)
	}
	before, _ := provider.holds(c)
	provider.send(schema.SpendRequest{Kind: "settle_dispute", Case: one.ID})
	if one = provider.newest(); one.Status != "dismissed" || one.Headline != "You have won, and the bond is yours" {
		t.Fatalf("settled: %+v", one)
	}
	if lost := renter.newest(); lost.Headline != "You have lost, and with it the bond" {
		t.Fatalf("settled: %+v", lost)
	}
	provider.withdraws("token", bond)
	if after, _ := provider.holds(c); after.Sub(after, before).String() != bond {
		t.Errorf("the provider has %s more, want %s", after, bond)
	}
}

// penaltyInParts are two cases whose penalties are more than a day can cost a provider, so that one is collected the day after.
func penaltyInParts(t *testing.T, c *timeChain, provider, renter party, ids ...lease.ID) {
	t.Helper()
	var cases []string
	for _, id := range ids {
		evidence := []string{renter.evidence(id, "")}
		renter.send(schema.SpendRequest{Kind: "open_dispute", Lease: id.String(), Evidence: evidence})
		one := renter.newest().ID
		provider.send(schema.SpendRequest{Kind: "answer_dispute", Case: one, Evidence: []string{provider.evidence(id, "")}})
		renter.send(schema.SpendRequest{Kind: "reply_dispute", Case: one, Evidence: evidence})
		cases = append(cases, one)
	}
	day := int64(aDay / time.Second)
	c.pass(time.Duration(day-c.now(t)%day+60) * time.Second) // so that both rulings fall on one day
	for _, one := range cases {
		c.rule(t, one, upheld, 3000)
	}
	last := cases[1]
	now := renter.newest()
	if now.ID != last || now.Owed == "0" || now.Turn != "anybody" || !slices.Equal(now.Actions, []string{"collect"}) || now.Deadline == 0 || renter.needs("dispute_collect") != "info" {
		t.Fatalf("more was taken than a day may cost: %+v", now)
	}
	c.pass(aDay)
	if sent := renter.send(schema.SpendRequest{Kind: "collect_dispute", Case: last}); sent.State != "final" || sent.Kind != "collect_dispute" {
		t.Fatalf("collected %+v", sent)
	}
	if now = renter.newest(); now.Owed != "0" || now.Turn != "nobody" || renter.needs("dispute_collect") != "" {
		t.Fatalf("collected: %+v", now)
	}
	if s := provider.stake(); s.Total != "418950000000000000000" { // 30 % of 855, and of what was left
		t.Errorf("the provider has %s staked", s.Total)
	}
	d, err := renter.Dispute(t.Context(), last)
	if err != nil {
		t.Fatal(err)
	}
	if n := len(d.Steps); n != 7 || !strings.HasPrefix(d.Steps[5].Text, "Nothing more could be taken that day") || !strings.HasPrefix(d.Steps[6].Text, "179.55 MOON") {
		t.Errorf("the story is %+v", d.Steps)
	}
	_, before := renter.holds(c)
	renter.withdraws("token", "both bonds")
	renter.withdraws("moon", "a quarter of what was taken")
	if _, after := renter.holds(c); after.Sub(after, before).String() != "109012500000000000000" {
		t.Errorf("the reward is %s", after)
	}
}

// TestProveDoubleSale takes two files to the contract as a person does, and every file that proves nothing is refused before a fee.
func TestProveDoubleSale(t *testing.T) {
	p, me, link := newStaker(t)
	ctx := t.Context()
	registry, err := link.Registry(ctx)
	if err != nil {
		t.Fatal(err)
	}
	seller, other := newSimKey("seller of one card"), newSimKey("another renter")
	for _, k := range []simKey{seller, other} {
		if err := link.RequestFaucet(ctx, k.Address()); err != nil {
			t.Fatal(err)
		}
	}
	exported, err := p.ExportAccount(ctx, me.Hex(), schema.ExportRequest{Passphrase: walletPass, Format: "private_key"})
	if err != nil {
		t.Fatal(err)
	}
	mine := simKeyOf(t, exported.PrivateKey)
	quoted := time.Now().Add(-3 * time.Hour).Unix()
	keep := func(file string) string {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		f, err := p.KeepEvidence(ctx, schema.EvidenceRequest{Name: file, Content: raw})
		if err != nil {
			t.Fatal(err)
		}
		return f.SHA256
	}
	a := keep(evidenceFile(t, link, seller, mine, lease.ID{1}, quoted))
	b := keep(evidenceFile(t, link, seller, other, lease.ID{2}, quoted+60))
	later := keep(evidenceFile(t, link, seller, other, lease.ID{3}, quoted+3700))
	old := keep(evidenceFile(t, link, seller, other, lease.ID{4}, quoted-31*24*3600))
	letter, err := p.KeepEvidence(ctx, schema.EvidenceRequest{Name: "letter.txt", Content: []byte("dear arbiter")})
	if err != nil {
		t.Fatal(err)
	}
	prove := func(hashes ...string) schema.SpendRequest {
		return schema.SpendRequest{Kind: "prove_double_sale", Evidence: hashes}
	}
	refused := func(code string, hashes ...string) {
		t.Helper()
		_, err := p.PreviewSpend(ctx, prove(hashes...))
		wantField(t, err, code, "evidence")
	}
	refused("invalid_input", a)
	refused("not_one_device", a, a)
	refused("no_overlap", a, later)
	refused("evidence_too_old", a, old)
	refused("invalid_input", a, letter.SHA256)
	refused("not_found", a, hex.EncodeToString(make([]byte, 32)))
	refused("nothing_at_stake", a, b)
	if _, err := registry.Stake(ctx, seller, units(t, moonUnits("1000"))); err != nil {
		t.Fatal(err)
	}
	v, err := p.PreviewSpend(ctx, prove(a, b))
	if err != nil || v.Refused.Code != "" || v.Amount != "0" || !strings.Contains(strings.Join(v.Sentences, " "), "30 % of its stake") {
		t.Fatalf("preview %+v, %v", v, err)
	}
	if sent := p.send(prove(a, b)); sent.State != "final" || sent.Kind != "prove_double_sale" {
		t.Fatalf("proved %+v", sent)
	}
	refused("already_disputed", b, a)
	d, err := p.Disputes(ctx)
	if err != nil || len(d.Cases) != 1 || d.Cases[0].Kind != "proof" || d.Cases[0].Role != "claimant" || d.Cases[0].Reason != "double_sale" || len(d.Credits) != 1 || d.Credits[0].Asset != "moon" {
		t.Fatalf("cases %+v, %v", d, err)
	}
	before, err := link.MoonBalance(ctx, me)
	if err != nil {
		t.Fatal(err)
	}
	p.send(schema.SpendRequest{Kind: "withdraw_dispute", Asset: "moon"})
	// Half of a quarter of 300 MOON.
	if after, err := link.MoonBalance(ctx, me); err != nil || after.Sub(after, before).String() != "37500000000000000000" {
		t.Fatalf("the reward is %s, %v", after, err)
	}
}
