package agent_test

import (
	"context"
	"testing/synctest"
	"time"

	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/market"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/renter"
)

// act does one random thing, and lets a random time go by.
func (s *sim) act() {
	x := s.provider
	if s.rng.IntN(2) == 0 {
		x = s.renter
	}
	switch dice := s.rng.IntN(100); {
	case dice < 22:
		s.rent()
	case dice < 36:
		s.endJob()
	case dice < 41:
		s.cancel()
	case dice < 51:
		if !x.dead.Load() {
			n := int64(1 + s.rng.IntN(40))
			s.logf("the %s is killed %d steps on", x.name, n)
			x.fuse.Store(n)
		}
	case dice < 56:
		if !x.dead.Load() {
			s.logf("the %s is killed", x.name)
			x.die()
		}
	case dice < 66:
		f := rpcFaults[s.rng.IntN(len(rpcFaults))]
		s.logf("the chain of the %s: %s", x.name, f)
		x.way.set(f)
	case dice < 69:
		s.logf("the peers are cut off")
		s.cut.Store(true)
	case dice < 75:
		s.lose.Store(int64(s.rng.IntN(4)))
		s.logf("%d answers between the peers will be lost", s.lose.Load())
	case dice < 84:
		depth, forget := uint64(1+s.rng.IntN(4)), s.rng.IntN(2) == 0
		s.logf("reorganisation of %d blocks, forgotten: %t", depth, forget)
		if err := s.chain.reorg(depth, forget); err != nil {
			s.fail("reorganise: %v", err)
		}
	case dice < 87:
		s.thaw()
	case dice < 93:
		s.endChannel()
	}
	if s.rng.IntN(8) == 0 {
		// No blocks for a while.
		time.Sleep(time.Duration(s.rng.IntN(8000)) * time.Millisecond)
		synctest.Wait()
	} else {
		s.pass(time.Duration(s.rng.IntN(6000)) * time.Millisecond)
	}
	for _, x := range []*side{s.provider, s.renter} {
		if x.dead.Load() && s.rng.IntN(3) > 0 {
			s.restart(x)
		}
		if s.rng.IntN(4) == 0 {
			x.way.set(rpcWell)
		}
	}
	if s.rng.IntN(3) == 0 {
		s.cut.Store(false)
	}
}

func (s *sim) restart(x *side) {
	if err := x.stop(); err != nil {
		s.logf("%s: %v", x.name, err)
	}
	x.fuse.Store(0)
	s.logf("the %s starts again", x.name)
	if err := x.start(); err != nil {
		s.fail("the %s does not start: %v", x.name, err)
	}
	synctest.Wait()
}

// rent asks for a lease, in the background as a person's click does.
func (s *sim) rent() {
	if s.renter.dead.Load() {
		return
	}
	_, r := s.renter.agent.Roles()
	if r == nil {
		return
	}
	open, err := s.renter.agent.Store().OpenLeases(context.Background(), lease.Renter)
	if err != nil || len(open) >= 4 {
		return
	}
	if p, _ := s.provider.agent.Roles(); p != nil && !s.provider.dead.Load() && !s.cut.Load() {
		for _, o := range p.Offers() { // as peers who meet ask each other
			if data, err := o.Encode(); err == nil {
				s.renter.agent.Receive(data)
			}
		}
	}
	s.leases++
	seconds := uint64(60 + s.rng.IntN(300))
	life := s.renter.life
	go func() {
		ctx, cancel := context.WithTimeout(life, 30*time.Second)
		defer cancel()
		if _, err := r.Rent(ctx, renter.Request{Filter: market.Filter{}, Job: lease.Job{Image: simImage}, MaxSeconds: seconds}); err != nil {
			s.logf("nothing was rented: %v", err)
		}
	}()
	s.logf("rent for %d s", seconds)
}

func (s *sim) jobs() []*simJob {
	ids, _ := s.box.Leases(context.Background())
	s.box.mu.Lock()
	defer s.box.mu.Unlock()
	var out []*simJob
	for _, id := range ids {
		if j := s.box.jobs[id]; j != nil {
			out = append(out, j)
		}
	}
	return out
}

func (s *sim) endJob() {
	if jobs := s.jobs(); len(jobs) > 0 {
		j := jobs[s.rng.IntN(len(jobs))]
		s.logf("job %.8s ends", j.id)
		j.end(s.rng.IntN(2))
	}
}

func (s *sim) cancel() {
	if s.renter.dead.Load() {
		return
	}
	_, r := s.renter.agent.Roles()
	open, err := s.renter.agent.Store().OpenLeases(context.Background(), lease.Renter)
	if r != nil && err == nil && len(open) > 0 {
		l := open[s.rng.IntN(len(open))]
		s.logf("lease %s is cancelled: %v", l.ID.Short(), r.Cancel(l.ID))
	}
}

// thaw is the renter asking for its money back while leases may run.
func (s *sim) thaw() {
	if s.renter.dead.Load() || s.renter.way.fault != rpcWell {
		return
	}
	s.logf("the renter wants its deposit back")
	a, life := s.renter.agent, s.renter.life
	go func() {
		ctx, cancel := context.WithTimeout(life, time.Minute)
		defer cancel()
		if client, signer, err := a.Chain(); err == nil {
			_, _ = client.RequestWithdraw(ctx, signer, s.provider.address()) // there may be nothing
		}
	}()
}

// endChannel is the renter asking its lender to end their channel at once, whatever runs on it.
func (s *sim) endChannel() {
	if s.renter.dead.Load() {
		return
	}
	_, r := s.renter.agent.Roles()
	if r == nil {
		return
	}
	s.logf("the renter asks for the end of the channel")
	life := s.renter.life
	go func() {
		ctx, cancel := context.WithTimeout(life, 4*time.Minute)
		defer cancel()
		ending, err := r.CloseChannel(ctx, s.provider.address(), s.provider.peer(), money.Amount{})
		if err != nil {
			s.logf("the channel is not ended: %v", err)
			return
		}
		s.ended.Add(1)
		s.logf("the channel is ended, %s came back and %s were paid", ending.Back, ending.Paid)
	}()
}
