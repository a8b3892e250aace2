package agent_test

import (
	"context"
	"math/big"
	"testing/synctest"

	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/chain"
)

func (s *sim) key() lease.ChannelKey {
	return lease.ChannelKey{Renter: s.renter.address(), Provider: s.provider.address(), Token: s.chain.token}
}

// truthChannel is the channel on the chain as it stands.
func (s *sim) truthChannel() chain.Channel {
	ch, err := s.truth.Channel(context.Background(), s.renter.address(), s.provider.address())
	if err != nil {
		s.fail("read the channel: %v", err)
	}
	return ch
}

func (s *sim) tokens(x *side) *big.Int {
	n, err := s.truth.TokenBalance(context.Background(), x.address())
	if err != nil {
		s.fail("read balance: %v", err)
	}
	return n
}

// view is what a living side's store says.
type view struct {
	leases map[lease.ID]lease.Record
	best   money.Amount
}

func (s *sim) view(x *side, role lease.Role) (view, bool) {
	if x.dead.Load() {
		return view{}, false
	}
	db := x.agent.Store()
	all, err := db.Leases(context.Background(), store.LeaseFilter{Role: role})
	if err != nil {
		if x.dead.Load() {
			return view{}, false
		}
		s.fail("the %s cannot list its leases: %v", x.name, err)
	}
	v := view{leases: map[lease.ID]lease.Record{}}
	for _, l := range all {
		v.leases[l.ID] = l
	}
	best, _, err := db.BestVoucher(context.Background(), role, s.key())
	if err != nil {
		s.fail("the %s cannot read its best voucher: %v", x.name, err)
	}
	v.best = best.Cumulative
	return v, true
}

// check looks at every sum.
func (s *sim) check() {
	synctest.Wait()
	if why := s.wrong.Load(); why != nil {
		s.fail("%s", *why)
	}
	ch := s.truthChannel()
	mine, theirs := s.tokens(s.renter), s.tokens(s.provider)
	sum := new(big.Int).Add(new(big.Int).Add(mine, theirs), ch.Balance)
	if sum.Cmp(big.NewInt(simTotal)) != 0 {
		s.fail("wallets and escrow hold %s, %d were there: renter %s, provider %s, channel %s", sum, int64(simTotal), mine, theirs, ch.Balance)
	}
	if theirs.Cmp(ch.Claimed) != 0 {
		s.fail("the provider holds %s, and %s was claimed", theirs, ch.Claimed)
	}
	claimed := money.MustBig(ch.Claimed)
	r, renterLives := s.view(s.renter, lease.Renter)
	p, providerLives := s.view(s.provider, lease.Provider)
	if renterLives {
		promised := money.Amount{}
		for _, l := range r.leases {
			promised = promised.Add(l.Promised)
			s.checkLease(l)
		}
		if promised.Cmp(r.best) != 0 {
			s.fail("the renter's leases promise %s, its vouchers %s", promised, r.best)
		}
		if claimed.Cmp(r.best) > 0 {
			s.fail("%s was claimed, and %s promised", claimed, r.best)
		}
	}
	if providerLives {
		for _, l := range p.leases {
			s.checkLease(l)
		}
		for id, v := range s.acked.all() {
			if l, ok := p.leases[id]; !ok || l.Promised.Cmp(v.LeaseAmount) < 0 {
				s.fail("a voucher of %s for lease %s was acknowledged, and the provider knows of %s", v.LeaseAmount, id.Short(), l.Promised)
			}
			if p.best.Cmp(v.Cumulative) < 0 {
				s.fail("a voucher of %s in all was acknowledged, and the provider's best is %s", v.Cumulative, p.best)
			}
		}
		if claimed.Cmp(p.best) > 0 {
			s.fail("%s was claimed, and the provider's best voucher says %s", claimed, p.best)
		}
	}
	if renterLives && providerLives {
		if p.best.Cmp(r.best) > 0 {
			s.fail("the provider holds a voucher of %s, the renter promised %s", p.best, r.best)
		}
		for id, l := range p.leases {
			if other, ok := r.leases[id]; ok && l.Promised.Cmp(other.Promised) > 0 {
				s.fail("lease %s: the provider counts on %s, the renter promised %s", id.Short(), l.Promised, other.Promised)
			}
		}
	}
}

func (s *sim) checkLease(l lease.Record) {
	t := l.Signed.Terms
	switch {
	case l.Promised.Cmp(t.Cap) > 0:
		s.fail("lease %s of the %s: %s is promised above the cap of %s", l.ID.Short(), l.Role, l.Promised, t.Cap)
	case l.Promised.Cmp(t.CostUnits(l.MeteredMS)) > 0:
		s.fail("lease %s of the %s: %s is promised for %d ms", l.ID.Short(), l.Role, l.Promised, l.MeteredMS)
	case l.Paid.Cmp(l.Promised) > 0:
		s.fail("lease %s of the %s: %s is paid, %s was promised", l.ID.Short(), l.Role, l.Paid, l.Promised)
	}
}
