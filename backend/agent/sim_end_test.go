package agent_test

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/rpcpool"
)

// finish heals everything, ends every lease, and gets every unit back: nothing may be left anywhere.
func (s *sim) finish() {
	s.logf("everything is healed")
	s.cut.Store(false)
	s.lose.Store(0)
	for _, x := range []*side{s.provider, s.renter} {
		x.fuse.Store(0)
		x.way.set(rpcWell)
		if x.dead.Load() {
			s.restart(x)
		}
	}
	var left string
	for range 400 {
		for _, j := range s.jobs() {
			j.end(0)
		}
		s.pass(5 * time.Second)
		if left = s.unsettled(); left == "" {
			break
		}
	}
	if left != "" {
		s.fail("it does not come to an end: %s", left)
	}
	s.check()
	r, _ := s.view(s.renter, lease.Renter)
	p, _ := s.view(s.provider, lease.Provider)
	ch := s.truthChannel()
	if claimed := money.MustBig(ch.Claimed); claimed.Cmp(p.best) != 0 {
		s.fail("the provider holds %s in vouchers and was paid %s", p.best, claimed)
	}
	paid := map[lease.Role]money.Amount{}
	for _, v := range []view{r, p} {
		for _, l := range v.leases {
			paid[l.Role] = paid[l.Role].Add(l.Paid)
		}
	}
	if paid[lease.Provider].Cmp(money.MustBig(ch.Claimed)) > 0 {
		s.fail("the provider's leases say that %s was paid, the escrow paid %s", paid[lease.Provider], ch.Claimed)
	}
	for _, x := range []*side{s.provider, s.renter} {
		if pending, err := x.pending(); err != nil || len(pending) > 0 {
			s.fail("transactions of the %s are left: %v, %v", x.name, pending, err)
		}
	}
	if jobs := s.jobs(); len(jobs) > 0 {
		s.fail("jobs are left: %d", len(jobs))
	}
	s.withdraw()
}

// unsettled says what is not at its end.
func (s *sim) unsettled() string {
	for _, x := range []struct {
		*side
		role lease.Role
	}{{s.provider, lease.Provider}, {s.renter, lease.Renter}} {
		v, ok := s.view(x.side, x.role)
		if !ok {
			return x.name + " is dead"
		}
		for _, l := range v.leases {
			if l.State != lease.Settled && l.State != lease.Failed {
				return fmt.Sprintf("lease %s of the %s is %s (%s), %s of %s promised", l.ID.Short(), x.name, l.State, l.Reason.Text, l.Promised, l.Signed.Terms.Cap)
			}
		}
		if pending, err := x.pending(); err != nil || len(pending) > 0 {
			return fmt.Sprintf("%d transactions of the %s are pending (%v)", len(pending), x.name, err)
		}
	}
	return ""
}

// withdraw gets the renter's deposit back, all of it that was not promised: at once with its lender, or after a thaw.
func (s *sim) withdraw() {
	before := s.truthChannel()
	if before.Balance.Sign() == 0 || s.rng.IntN(2) == 0 && s.endAtOnce(before) {
		return
	}
	try := func(what string, f func(context.Context, *chain.Client, chain.Signer) error) error {
		client, signer, err := s.renter.agent.Chain()
		if err != nil {
			return err
		}
		done := make(chan error, 1)
		go func() {
			ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
			defer cancel()
			done <- f(ctx, client, signer)
		}()
		for range 100 {
			s.pass(2 * time.Second)
			select {
			case err := <-done:
				return err
			default:
			}
		}
		s.fail("%s: no answer", what)
		return nil
	}
	call := func(what string, f func(context.Context, *chain.Client, chain.Signer) error) {
		err := try(what, f)
		// An endpoint that asked for rest is left alone for a minute or two, however well it is by now; a person tries again.
		for range 30 {
			if !errors.Is(err, rpcpool.ErrRateLimited) {
				break
			}
			s.pass(10 * time.Second)
			err = try(what, f)
		}
		if err != nil {
			s.fail("%s: %v", what, err)
		}
	}
	provider := s.provider.address()
	if before.ThawEndsAt == 0 {
		call("request the withdrawal", func(ctx context.Context, c *chain.Client, signer chain.Signer) error {
			_, err := c.RequestWithdraw(ctx, signer, provider)
			return err
		})
	}
	s.pass(simThaw)
	for range 100 {
		s.pass(5 * time.Second)
		if s.chain.time() > s.truthChannel().ThawEndsAt {
			break
		}
	}
	call("withdraw", func(ctx context.Context, c *chain.Client, signer chain.Signer) error {
		_, err := c.Withdraw(ctx, signer, provider)
		return err
	})
	after := s.truthChannel()
	if after.Balance.Sign() != 0 || after.Claimed.Cmp(before.Claimed) != 0 {
		s.fail("after the withdrawal the channel holds %s, claimed %s instead of %s", after.Balance, after.Claimed, before.Claimed)
	}
	s.pass(5 * time.Second)
	s.check()
}

// endAtOnce reports whether the lender ended the channel together with the renter. It may refuse when it earned too little there, has
// paid for others lately, or has not heard the end of an earlier try.
func (s *sim) endAtOnce(before chain.Channel) bool {
	_, r := s.renter.agent.Roles()
	done := make(chan error, 1)
	go func() {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
		defer cancel()
		_, err := r.CloseChannel(ctx, s.provider.address(), s.provider.peer(), money.Amount{})
		done <- err
	}()
	for range 200 {
		s.pass(2 * time.Second)
		select {
		case err := <-done:
			after := s.truthChannel()
			switch condition.Of(err).Code {
			case "":
				s.ended.Add(1)
				if after.Balance.Sign() != 0 || after.Claimed.Cmp(before.Claimed) != 0 {
					s.fail("after its end the channel holds %s, claimed %s instead of %s", after.Balance, after.Claimed, before.Claimed)
				}
				s.pass(5 * time.Second)
				s.check()
				return true
			case condition.CloseRefused, condition.ChannelClosing, condition.ChainRateLimited:
				s.logf("the lender does not end the channel: %v", err)
			default:
				s.fail("end the channel: %v", err)
			}
			if after.Balance.Cmp(before.Balance) != 0 {
				s.fail("after a refusal the channel holds %s instead of %s", after.Balance, before.Balance)
			}
			return false
		default:
		}
	}
	s.fail("end the channel: no answer")
	return false
}
