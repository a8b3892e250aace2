package disputes

import (
	"context"
	"time"

	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
)

// prove drafts the proof of a double sale. Everything that the contract checks is checked here first, where a refusal costs nothing
// and says why.
func (q *quarrel) prove(ctx context.Context, r schema.SpendRequest) error {
	if len(r.Evidence) != 2 {
		return condition.FieldErrorf("evidence", condition.InvalidInput, "name two files, each about one of the two leases")
	}
	var e [2]lease.Evidence
	for i, hash := range r.Evidence {
		var err error
		if e[i], err = q.saleIn(ctx, hash); err != nil {
			return err
		}
	}
	n := q.Client.Network()
	if t := e[0].Signed.Terms; t.ChainID != n.ChainID || t.Escrow != n.Escrow {
		return condition.FieldErrorf("evidence", condition.WrongNetwork, "the leases were paid on another network than %s", n.Name)
	}
	s, err := lease.CheckDoubleSale(e[0], e[1], time.Unix(int64(q.now), 0))
	if err != nil {
		return words.InField("evidence", err)
	}
	settled := 0
	for _, one := range e {
		done, err := q.contract.SaleSettled(ctx, one.Signed.Terms.Digest())
		if err != nil {
			return err
		}
		if done {
			settled++
		}
	}
	if settled == len(e) {
		return condition.FieldErrorf("evidence", condition.AlreadyDisputed, "this double sale was proved before")
	}
	if err := q.staked(ctx, s.Provider, "evidence"); err != nil {
		return err
	}
	q.View.Title = "Prove that " + s.Provider.Hex() + " sold a device twice"
	if s.OneID {
		q.say("The provider signed two different leases under one number.")
	} else {
		q.say("By its own signed meter, two leases used %s for %s within %s.", words.Clip(s.DeviceName, 60), words.Lasting(s.UsedMS), words.Lasting(s.SpanMS))
	}
	q.say("It loses %s of its stake. A part of that is put down for the two renters, in equal shares: %s and %s.", words.Percent(q.rules.DoubleSaleBps), s.Renters[0].Hex(), s.Renters[1].Hex())
	q.say("Nobody has to judge it, and no bond is needed. The evidence is good until %s.", words.Day(uint64(s.GoodUntil)))
	if q.From != s.Renters[0] && q.From != s.Renters[1] {
		q.View.Warnings = append(q.View.Warnings, "You are neither of the two renters, so you pay the fee and get nothing.")
	}
	if q.Call, err = q.contract.ProveDoubleSaleCall(SaleOnChain(e[0]), SaleOnChain(e[1])); err != nil {
		return err
	}
	return q.Ask(ctx)
}
