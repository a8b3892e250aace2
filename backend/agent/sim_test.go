package agent_test

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math/big"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/market"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/renter"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/backend/wallet"
	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/rpcpool"
)

var (
	simSeed  = flag.Uint64("sim.seed", 1, "play the money simulation of this seed; zero draws one")
	simSteps = flag.Int("sim.steps", 60, "steps of the money simulation")
)

const (
	simImage = "sim:1"
	simPrice = 3_600_000 // a thousand units a second
	simThaw  = 90 * time.Second
	// simTotal is all the money there is, in units of the token.
	simTotal = 10_000_000_000
	// simEpisode is after how many steps everything is healed, ended, settled and withdrawn.
	simEpisode = 40
)

// TestMoneySimulation drives the money code of two agents, everything but their peer node, engine and API, through random
// steps: leases begin, end and are cancelled; either process is killed at any point where it meets disk, chain or peer and
// starts again on what it had written; the chain makes blocks late and takes some back, with or without what was in them;
// its endpoint refuses, stalls, loses answers, repeats requests, tells old news or nonsense, hides events; the peers lose each
// other. After each step all sums must hold to the unit, and every so often everything is healed and every unit must be back in
// a wallet.
//
// It runs in fake time. The seed decides the steps; which goroutine runs first is the scheduler's.
func TestMoneySimulation(t *testing.T) {
	seed := *simSeed
	if seed == 0 {
		seed = rand.Uint64()
	}
	simulate(t, seed, func(s *sim) {
		for n := 1; n <= *simSteps; n++ {
			s.n.Store(int64(n))
			s.act()
			s.check()
			if n%simEpisode == 0 || n == *simSteps {
				s.finish()
			}
		}
		s.t.Logf("seed %d: %d steps, %d leases, %d lives, %d vouchers' leases acknowledged, %s units claimed", seed, *simSteps, s.leases,
			s.provider.lives+s.renter.lives, len(s.acked.all()), s.truthChannel().Claimed)
	})
}

// simulate lets two agents live on a chain in memory, in fake time, for as long as play takes.
func simulate(t *testing.T, seed uint64, play func(*sim)) {
	t.Helper()
	c, err := newSimChain(simThaw)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := c.close(); err != nil {
			t.Error(err)
		}
	}()
	// A bubble's clock stands at the year 2000.
	ahead := time.Since(time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC))
	wallets := map[string]*wallet.Wallet{}
	synctest.Test(t, func(t *testing.T) {
		time.Sleep(ahead)
		s := &sim{t: t, chain: c, rng: rand.New(rand.NewPCG(seed, 1)), seed: seed, box: &simBox{jobs: map[string]*simJob{}},
			acked: acked{lease: map[lease.ID]lease.Voucher{}}}
		defer s.close()
		s.open(wallets)
		play(s)
		if testing.Verbose() {
			t.Log(strings.Join(s.story, "\n"))
		}
	})
}

// sim is two agents and everything that happens to them.
type sim struct {
	t     *testing.T
	seed  uint64
	n     atomic.Int64 // the step
	rng   *rand.Rand
	chain *simChain
	box   *simBox
	truth *chain.Client

	provider, renter *side
	cut              atomic.Bool
	lose             atomic.Int64
	acked            acked
	leases           int
	// wrong is what a goroutine of an agent did that it must not do.
	wrong atomic.Pointer[string]

	mu    sync.Mutex // guards the following field
	story []string
}

func (s *sim) logf(format string, args ...any) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.story = append(s.story, fmt.Sprintf("step %d, %s: ", s.n.Load(), time.Now().Format("15:04:05"))+fmt.Sprintf(format, args...))
}

// fail ends the test with everything that is needed to understand and to repeat it.
func (s *sim) fail(format string, args ...any) {
	s.t.Helper()
	for _, side := range []*side{s.provider, s.renter} {
		s.t.Logf("log of the %s:\n%s", side.name, side.log.tail(8000))
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.t.Logf("what happened:\n%s", strings.Join(s.story[max(0, len(s.story)-80):], "\n"))
	s.t.Fatalf("seed %d, step %d (repeat with -sim.seed=%d -sim.steps=%d): %s", s.seed, s.n.Load(), s.seed, *simSteps, fmt.Sprintf(format, args...))
}

func (s *sim) other(x *side) *side {
	if x == s.provider {
		return s.renter
	}
	return s.provider
}

func (s *sim) open(map[string]*wallet.Wallet) {
	ctx := context.Background()
	for _, name := range []string{"provider", "renter"} {
		x := &side{sim: s, name: name, home: s.t.TempDir(), log: &simLog{}}
		x.wallet = wallet.Open(filepath.Join(x.home, "wallet"), wallet.Options{ScryptN: 2, ScryptP: 1})
		if _, err := x.wallet.Create("correct horse"); err != nil {
			s.t.Fatal(err)
		}
		x.way = &rpcWay{chain: s.chain, side: x, fault: rpcWell, known: map[string]json.RawMessage{}}
		x.url = ways.put(name, x.way)
		if name == "provider" {
			s.provider = x
		} else {
			s.renter = x
		}
	}
	var err error
	s.chain.do(func() {
		outside := context.Background()
		for address, amount := range map[*side]int64{s.renter: simTotal, s.provider: 0} {
			if err == nil {
				err = s.chain.fund(outside, address.address(), big.NewInt(amount))
			}
		}
	})
	if err != nil {
		s.t.Fatal(err)
	}
	network, err := chain.LookupNetwork("arbitrum-sepolia")
	if network.ChainID != simChainID {
		s.t.Fatal(err)
	}
	network.RPCURLs, network.Escrow, network.Token = []string{ways.put("truth", &rpcWay{chain: s.chain})}, s.chain.escrow, s.chain.token
	if s.truth, err = chain.Dial(ctx, network, chain.Options{}); err != nil {
		s.t.Fatal(err)
	}
	for _, x := range []*side{s.provider, s.renter} {
		if err := x.start(); err != nil {
			s.t.Fatal(err)
		}
	}
	s.pass(5 * time.Second)
}

func (s *sim) close() {
	for _, x := range []*side{s.provider, s.renter} {
		if x == nil || x.agent == nil {
			continue
		}
		if x.ended != nil {
			if err := x.stop(); err != nil {
				s.t.Error(err)
			}
		}
		x.wallet.Lock()
		ways.drop(x.name)
	}
	if s.truth != nil {
		s.truth.Close()
	}
	ways.drop("truth")
	synctest.Wait()
}

// pass lets time go by, with a block every two seconds.
func (s *sim) pass(d time.Duration) {
	for d > 0 {
		one := min(d, 2*time.Second)
		time.Sleep(one)
		s.chain.mine(time.Now())
		d -= one
	}
	synctest.Wait()
}

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

// withdraw gets the renter's deposit back, all of it that was not promised.
func (s *sim) withdraw() {
	before := s.truthChannel()
	if before.Balance.Sign() == 0 {
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

// carefulChain is the escrow as the renter sees it. It fails the test when a deposit is made while another one of the same
// renter may still be mined: the same lease would be paid for twice.
type carefulChain struct {
	renter.Chain
	side *side
}

// Deposit implements renter.Chain.
func (c *carefulChain) Deposit(ctx context.Context, to common.Address, amount money.Amount) (string, error) {
	pending, err := c.side.pending()
	for _, t := range pending {
		if err == nil && strings.HasPrefix(t.Purpose, "deposit") {
			why := fmt.Sprintf("a deposit of %s is made while %s may still be mined", amount, t.Hash)
			c.side.sim.wrong.CompareAndSwap(nil, &why)
		}
	}
	return c.Chain.Deposit(ctx, to, amount)
}
