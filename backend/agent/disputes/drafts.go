package disputes

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/desk"
	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/chain"
)

// openGas is what opening a case with a permit takes at most, with a reserve, as stakeGas is for a stake: with terms as long as they
// can be it takes 1,540,000 on the development chain.
const openGas = 2_000_000

// Draft is a desk.Drafter of what goes to the disputes contract.
func (ct *Court) Draft(ctx context.Context, d *desk.Draft, r schema.SpendRequest) error {
	contract, err := d.Client.Disputes()
	if err != nil {
		return err
	}
	q := quarrel{Draft: d, ct: ct, contract: contract}
	d.View.To = contract.Address().Hex()
	if q.rules, err = contract.Rules(ctx); err != nil {
		return err
	}
	if q.now, err = d.Client.ChainTime(ctx); err != nil {
		return err
	}
	switch r.Kind {
	case "open_dispute":
		return q.open(ctx, r)
	case "answer_dispute":
		return q.answer(ctx, r)
	case "reply_dispute":
		return q.reply(ctx, r)
	case "settle_dispute":
		return q.settle(ctx, r)
	case "collect_dispute":
		return q.collect(ctx, r)
	case "withdraw_dispute":
		return q.withdraw(ctx, r)
	}
	return q.prove(ctx, r)
}

// named is an address in words: what its owner calls it, when it is one of the wallet's other accounts.
func (ct *Court) named(address common.Address) string {
	for _, account := range ct.c.Wallet.Accounts() {
		if account.Address == address && !account.Active {
			return fmt.Sprintf("your account %q; use that one first", account.Name)
		}
	}
	return address.Hex()
}

// quarrel is a draft of what goes to the disputes contract.
type quarrel struct {
	*desk.Draft
	ct       *Court
	contract *chain.Disputes
	rules    chain.DisputeRules
	now      uint64 // by the chain's clock, which decides
}

func (q *quarrel) say(format string, args ...any) {
	q.View.Sentences = append(q.View.Sentences, fmt.Sprintf(format, args...))
}

// in is a moment so much later than now.
func (q *quarrel) in(d time.Duration) string { return words.Day(q.now + uint64(d/time.Second)) }

// claimUntil is until when a case can be opened about terms, in Unix seconds. Terms that were checked do not overflow it.
func claimUntil(t lease.Terms) uint64 {
	return uint64(t.ExpiresAt) + t.MaxSeconds + uint64(chain.ClaimPeriod/time.Second)
}

func (q *quarrel) open(ctx context.Context, r schema.SpendRequest) error {
	rec, err := q.ct.c.Record(ctx, r.Lease, string(lease.Renter))
	if err != nil {
		return words.InField("lease", err)
	}
	terms := rec.Signed.Terms
	hash, err := q.evidenceOf(ctx, r, rec.ID)
	if err != nil {
		return err
	}
	n := q.Client.Network()
	switch {
	case terms.Renter != q.From:
		return condition.FieldErrorf("lease", condition.Conflict, "it was rented with %s", q.ct.named(terms.Renter))
	case terms.Escrow != n.Escrow || terms.ChainID != n.ChainID:
		return condition.FieldErrorf("lease", condition.WrongNetwork, "it was paid on another network")
	}
	bond, err := q.contract.Bond(ctx, n.Token)
	if err != nil {
		return err
	}
	if bond.Sign() == 0 {
		return condition.Errorf(condition.Unavailable, "the network takes no bonds in %s, so no case can be opened", q.Symbol())
	}
	price := money.AtLeastZero(bond)
	if price.Cmp(q.Token) > 0 {
		return condition.Errorf(condition.InsufficientBalance, "a case takes a bond of %s, and the account holds %s",
			money.MicroUSD(money.USDMicro(price, q.Decimals())), money.MicroUSD(money.USDMicro(q.Token, q.Decimals())))
	}
	if err := q.winnable(ctx, terms); err != nil {
		return err
	}
	v := &q.View
	v.Amount, v.AmountUSDMicro = price.String(), money.USDMicro(price, q.Decimals())
	q.Spends = v.AmountUSDMicro
	dollars := money.MicroUSD(v.AmountUSDMicro).String()
	v.Title = "Open a case against " + terms.Provider.Hex()
	q.say("You put down a bond of %s. It comes back if you win, and if nobody decides. If you lose, the provider gets it.", dollars)
	q.say("The provider has until %s to answer. If it does not, you have won: it loses %s of its stake, and your bond comes back.", q.in(q.rules.Answer), words.Percent(q.rules.SilenceBps))
	q.say("Once it has answered you have %s to reply. If you do not, you have lost, and the bond is the provider's.", words.InDays(q.rules.Reply))
	q.arbiter()
	q.say("Only a fingerprint of your file is published. Keep the file: the arbiter will ask for it.")
	signature := rec.Signed.ProviderSignature
	if q.Call, err = q.contract.OpenTrial(TermsOnChain(terms), signature, n.Token, hash); err != nil {
		return err
	}
	q.Complete = func(ctx context.Context) (chain.Call, error) {
		return q.contract.OpenCall(ctx, q.Signer(), TermsOnChain(terms), signature, n.Token, bond, hash)
	}
	return q.AskWithPermit(ctx, openGas)
}

// arbiter says what happens once both sides have spoken.
func (q *quarrel) arbiter() {
	if q.rules.Arbiter == (common.Address{}) {
		q.say("Nobody is elected to rule, so a case that both sides speak in ends undecided and the bond goes back.")
		return
	}
	q.say("Then the arbiter %s has %s to rule. It can take up to %s of the stake, and a part of that is yours. If it says nothing, nobody has won and the bond goes back.",
		q.rules.Arbiter.Hex(), words.InDays(q.rules.Ruling), words.Percent(q.rules.RulingBps))
}

// winnable says why a case over terms would be refused.
func (q *quarrel) winnable(ctx context.Context, t lease.Terms) error {
	if until := claimUntil(t); q.now > until {
		return condition.FieldErrorf("lease", condition.ClaimTooLate, "it was possible until %s", words.Day(until))
	}
	if uint64(t.QuotedAt) > q.now {
		return condition.FieldErrorf("lease", condition.ClaimTooLate, "the lease is from the future")
	}
	earlier, err := q.contract.CaseOfLease(ctx, t.Provider, t.ID)
	if err != nil {
		return err
	}
	if earlier.Sign() != 0 {
		return condition.FieldErrorf("lease", condition.AlreadyDisputed, "case %s", earlier)
	}
	return q.staked(ctx, t.Provider, "lease")
}

func (q *quarrel) staked(ctx context.Context, provider common.Address, field string) error {
	registry, err := q.Client.Registry(ctx)
	if err != nil {
		return err
	}
	s, err := registry.Standing(ctx, provider)
	if err != nil {
		return err
	}
	if s.Stake.Sign() == 0 {
		return condition.FieldErrorf(field, condition.NothingAtStake, "%s", provider)
	}
	return nil
}

// due returns a case whose step is that of a status, and refuses it when its time is over.
func (q *quarrel) due(ctx context.Context, r schema.SpendRequest, want chain.CaseStatus) (chain.Case, error) {
	c, err := q.caseOf(ctx, r)
	if err != nil {
		return c, err
	}
	if c.Status != want {
		return c, condition.FieldErrorf("case", condition.Conflict, "the case is %s", statusWords[c.Status])
	}
	if q.now > c.Deadline {
		return c, condition.FieldErrorf("case", condition.Expired, "the time for it was over on %s; the case can only be settled now", words.Day(c.Deadline))
	}
	return c, nil
}

func (q *quarrel) caseOf(ctx context.Context, r schema.SpendRequest) (chain.Case, error) {
	id, err := parseCase(r.Case)
	if err != nil {
		return chain.Case{}, err
	}
	c, err := q.contract.Case(ctx, id)
	if err == nil && c.Status == chain.CaseNone {
		err = condition.FieldErrorf("case", condition.NotFound, "there is no case %s", id)
	}
	return c, err
}

// parseCase reads the id of a case.
func parseCase(text string) (*big.Int, error) {
	id, ok := new(big.Int).SetString(text, 10)
	if !ok || id.Sign() <= 0 || id.BitLen() > 256 {
		return nil, condition.FieldErrorf("case", condition.InvalidInput, "%q is not the number of a case", words.Clip(text, 80))
	}
	return id, nil
}

func (q *quarrel) answer(ctx context.Context, r schema.SpendRequest) error {
	c, err := q.due(ctx, r, chain.CaseOpen)
	if err != nil {
		return err
	}
	registry, err := q.Client.Registry(ctx)
	if err != nil {
		return err
	}
	s, err := registry.Standing(ctx, c.Respondent)
	if err != nil {
		return err
	}
	if q.From != c.Respondent && q.From != s.Payout {
		return condition.FieldErrorf("case", condition.Forbidden, "it is against %s", q.ct.named(c.Respondent))
	}
	hash, err := q.evidenceOf(ctx, r, c.Subject)
	if err != nil {
		return err
	}
	q.View.Title = fmt.Sprintf("Answer case %s", c.ID)
	q.say("You say that you kept your part, and publish a fingerprint of your evidence. Keep the file: the arbiter will ask for it.")
	gets := "is yours"
	if s.Payout != q.From {
		gets = "goes to " + s.Payout.Hex()
	}
	q.say("The renter then has until %s to reply. If it does not, you have won, and its bond of %s %s.", q.in(q.rules.Reply), q.dollars(c), gets)
	q.arbiter()
	if q.Call, err = q.contract.AnswerCall(c.ID, hash); err != nil {
		return err
	}
	return q.Ask(ctx)
}

// dollars prints the bond of a case.
func (q *quarrel) dollars(c chain.Case) string {
	if c.BondToken != q.Client.Network().Token {
		return "another token"
	}
	return money.MicroUSD(money.USDMicro(money.AtLeastZero(c.Bond), q.Decimals())).String()
}

func (q *quarrel) reply(ctx context.Context, r schema.SpendRequest) error {
	c, err := q.due(ctx, r, chain.CaseAnswered)
	if err != nil {
		return err
	}
	if q.From != c.Claimant {
		return condition.FieldErrorf("case", condition.Forbidden, "it was opened by %s", q.ct.named(c.Claimant))
	}
	hash, err := q.evidenceOf(ctx, r, c.Subject)
	if err != nil {
		return err
	}
	q.View.Title = fmt.Sprintf("Reply in case %s", c.ID)
	q.say("You stand by your case, publish a fingerprint of what you have to add, and take it to the arbiter. Keep the file.")
	q.arbiter()
	q.say("If the arbiter finds against you, your bond of %s is the provider's.", q.dollars(c))
	if q.Call, err = q.contract.ReplyCall(c.ID, hash); err != nil {
		return err
	}
	return q.Ask(ctx)
}
