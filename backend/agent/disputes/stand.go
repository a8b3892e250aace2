package disputes

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/wallet"
	"github.com/moonrig/moonrig/chain"
)

// stand says whose turn it is in a case, how it stands, what happens next, and what the account can do about it.
func (k *knownCases) stand(c chain.Case, now uint64) (turn, headline, next string, actions []string) {
	mine := k.roleIn(c)
	who := func(role, you, other string) string {
		if mine == role {
			return you
		}
		return other
	}
	until := "until " + words.Day(c.Deadline)
	actions = []string{}
	if !over(c.Status) && now > c.Deadline {
		return "anybody", "The time for this step is over", "Anybody can settle the case: " + k.silent(c, who), []string{"settle"}
	}
	at := "On " + words.Day(c.Deadline) + " "
	switch c.Status {
	case chain.CaseOpen:
		if mine == "respondent" {
			return "you", "You have to answer " + until, at + "the case is lost if you have said nothing: " + k.silent(c, who), []string{"answer"}
		}
		return "other", "The provider has to answer " + until, "If it says nothing: " + k.silent(c, who), actions
	case chain.CaseAnswered:
		if mine == "claimant" {
			return "you", "You have to reply " + until, at + "the case is lost if you have said nothing: " + k.silent(c, who), []string{"reply"}
		}
		return "other", "The renter has to reply " + until, "If it says nothing: " + k.silent(c, who), actions
	case chain.CaseContested:
		return "arbiter", "The arbiter has to rule " + until, "If it says nothing: " + k.silent(c, who), actions
	case chain.CaseUpheld:
		headline = who("respondent", "You have lost", who("claimant", "You have won", "The provider has lost"))
		if c.BondToken == (common.Address{}) {
			headline = who("respondent", "It was proved that you broke a rule", "It was proved that the provider broke a rule")
		}
	case chain.CaseDismissed:
		headline = who("claimant", "You have lost, and with it the bond", who("respondent", "You have won, and the bond is yours", "The renter has lost"))
	case chain.CaseUndecided:
		headline = "Nobody has won, and the bond went back"
	}
	if c.Owed.Sign() == 0 {
		return "nobody", headline, "", actions
	}
	if now > c.Deadline {
		return "anybody", headline, fmt.Sprintf("%s of the penalty were not collected in time and are forgiven. Anybody can write that down, which frees the provider's stake.", words.Moon(c.Owed)), []string{"collect"}
	}
	return "anybody", headline, fmt.Sprintf("%s of the penalty are still to be taken, a part each day. What is left on %s is forgiven.", words.Moon(c.Owed), words.Day(c.Deadline)), []string{"collect"}
}

// silent says what follows from silence in the step that is due.
func (k *knownCases) silent(c chain.Case, who func(role, you, other string) string) string {
	switch c.Status {
	case chain.CaseOpen:
		return fmt.Sprintf("%s %s of %s stake, and the bond goes back to %s.", who("respondent", "you lose", "the provider loses"), words.Percent(k.rules.SilenceBps),
			who("respondent", "your", "its"), who("claimant", "you", "the renter"))
	case chain.CaseAnswered:
		return fmt.Sprintf("%s, and the bond is %s.", who("claimant", "you have lost", "the renter has lost"), who("respondent", "yours", "the provider's"))
	}
	return fmt.Sprintf("nobody has won, and the bond goes back to %s.", who("claimant", "you", "the renter"))
}

// urgentWithin is how long before a deadline a silent side is told to act now: whoever looks at the rig once a day sees it in time.
const urgentWithin = 24 * 3600

// CaseConditions are what a person should know of cases that concern the wallet's accounts. What has to be said in a case is told
// from the moment in which the case is found: a side has a few days for each step, a weekend away among them.
func (ct *Court) CaseConditions() []schema.Condition {
	var out []schema.Condition
	for _, account := range ct.c.Wallet.Accounts() {
		if k := ct.book.of(account.Address, ct.c.Chain.Network()); k != nil {
			out = append(out, k.conditions(account, k.now(ct.c.Now()))...)
		}
	}
	return out
}

// conditions are those of one account's cases. Only the account in use can act, so for another one they are about the account: it
// has to be taken into use first.
func (k *knownCases) conditions(account wallet.Account, now uint64) []schema.Condition {
	var out []schema.Condition
	add := func(id string, code condition.Code, format string, args ...any) {
		c := schema.Condition{ID: "dispute/" + id + "/" + string(code), Subject: "dispute " + id}
		if !account.Active {
			c.ID, c.Subject = "dispute/"+account.Address.Hex()+"/"+id+"/"+string(code), "account "+account.Address.Hex()
			format, args = format+"; it concerns the account %q, so use that one first", append(args, account.Name)
		}
		why := condition.Newf(code, format, args...)
		c.Severity, c.Reason = string(why.Severity()), words.Reason(why)
		out = append(out, c)
	}
	for _, c := range k.cases {
		id := c.ID.String()
		turn, _, _, actions := k.stand(c, now)
		urgent := c.Deadline < now+urgentWithin
		switch {
		case turn == "you" && c.Status == chain.CaseOpen:
			code, loss := condition.DisputeAnswerDue, new(big.Int).Mul(k.stake, big.NewInt(int64(k.rules.SilenceBps)))
			if urgent {
				code = condition.DisputeAnswerUrgent
			}
			add(id, code, "without an answer until %s you lose %s of your stake, %s", words.Day(c.Deadline), words.Percent(k.rules.SilenceBps), words.Moon(loss.Quo(loss, big.NewInt(10_000))))
		case turn == "you":
			code := condition.DisputeReplyDue
			if urgent {
				code = condition.DisputeReplyUrgent
			}
			add(id, code, "without a reply until %s the bond is the provider's", words.Day(c.Deadline))
		case slices.Contains(actions, "settle") && k.gains(c):
			add(id, condition.DisputeSettle, "its time was over on %s", words.Day(c.Deadline))
		case slices.Contains(actions, "collect") && slices.Contains(c.Rewarded[:], k.account) && now <= c.Deadline:
			add(id, condition.DisputeCollect, "%s until %s", words.Moon(c.Owed), words.Day(c.Deadline))
		}
	}
	if k.token.Sign() > 0 {
		add("token", condition.DisputeWithdraw, "%s", money.MicroUSD(money.USDMicro(money.AtLeastZero(k.token), k.network.TokenDecimals)))
	}
	if k.moon.Sign() > 0 {
		add("moon", condition.DisputeWithdraw, "%s", words.Moon(k.moon))
	}
	return out
}

// gains reports whether the account gains by settling a case whose time is over.
func (k *knownCases) gains(c chain.Case) bool {
	if c.Status == chain.CaseAnswered {
		return k.roleIn(c) == "respondent"
	}
	return k.roleIn(c) == "claimant"
}
