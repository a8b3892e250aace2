package disputes

import (
	"context"
	"fmt"

	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/chain"
)

// silence says how a case ends whose deadline passes.
func (q *quarrel) silence(status chain.CaseStatus) (string, bool) {
	switch status {
	case chain.CaseOpen:
		return fmt.Sprintf("The provider did not answer, so it has lost: %s of its stake are taken, and the bond goes back to the renter.", words.Percent(q.rules.SilenceBps)), true
	case chain.CaseAnswered:
		return "The renter did not reply, so it has lost: the bond is the provider's.", true
	case chain.CaseContested:
		return "The arbiter did not rule, so nobody has won: the bond goes back to the renter.", true
	}
	return "", false
}

func (q *quarrel) settle(ctx context.Context, r schema.SpendRequest) error {
	c, err := q.caseOf(ctx, r)
	if err != nil {
		return err
	}
	said, ok := q.silence(c.Status)
	switch {
	case !ok:
		return condition.FieldErrorf("case", condition.Conflict, "the case is over: %s", statusWords[c.Status])
	case q.now <= c.Deadline:
		return condition.FieldErrorf("case", condition.Conflict, "the time of this step is over on %s", words.Day(c.Deadline))
	}
	q.View.Title = fmt.Sprintf("Settle case %s", c.ID)
	q.say("%s", said)
	q.say("What anybody is owed is put down for them and can be withdrawn after this.")
	if q.Call, err = q.contract.SettleCall(c.ID); err != nil {
		return err
	}
	return q.Ask(ctx)
}

func (q *quarrel) collect(ctx context.Context, r schema.SpendRequest) error {
	c, err := q.caseOf(ctx, r)
	if err != nil {
		return err
	}
	if c.Owed.Sign() == 0 {
		return condition.FieldErrorf("case", condition.Conflict, "nothing is owed in it")
	}
	q.AboutMoon(c.Owed, nil)
	q.View.Title = fmt.Sprintf("Collect what is owed in case %s", c.ID)
	if q.now > c.Deadline {
		q.say("The rest of the penalty, %s, was not collected by %s and is forgiven. This lets the provider's stake go.", words.Moon(c.Owed), words.Day(c.Deadline))
	} else {
		q.say("Of the penalty %s could not be taken at once, because a day can cost a provider only so much. As much as today allows is taken now.", words.Moon(c.Owed))
		q.say("What is left on %s is forgiven.", words.Day(c.Deadline))
	}
	if q.Call, err = q.contract.CollectCall(c.ID); err != nil {
		return err
	}
	return q.Ask(ctx)
}

func (q *quarrel) withdraw(ctx context.Context, r schema.SpendRequest) error {
	token := q.Client.Network().Token
	if r.Asset == "moon" {
		at, err := q.Client.Network().Contract(chain.GovernTokenContract)
		if err != nil {
			return err
		}
		token = at
	}
	credit, err := q.contract.Credit(ctx, q.From, token)
	if err != nil {
		return err
	}
	if credit.Sign() == 0 {
		return condition.FieldErrorf("asset", condition.NotFound, "nothing was put down for this account")
	}
	text := words.Moon(credit)
	if r.Asset == "moon" {
		have, err := q.Client.MoonBalance(ctx, q.From)
		if err != nil {
			return err
		}
		q.AboutMoon(credit, have.Add(have, credit))
	} else {
		q.View.Amount, q.View.AmountUSDMicro = credit.String(), money.USDMicro(money.AtLeastZero(credit), q.Decimals())
		text = money.MicroUSD(q.View.AmountUSDMicro).String()
	}
	q.View.Title = "Withdraw " + text
	q.say("What cases put down for you, %s, comes to your account %s.", text, q.From.Hex())
	if q.Call, err = q.contract.WithdrawCall(token); err != nil {
		return err
	}
	return q.Ask(ctx)
}
