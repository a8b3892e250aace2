package agent_test

import (
	"context"
	"encoding/json"
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

	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/wallet"
	"github.com/moonrig/moonrig/chain"
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
// steps: leases begin, end and are cancelled, channels thaw and are ended at once; either process is killed at any point where it meets disk, chain or peer and
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
		s.t.Logf("seed %d: %d steps, %d leases, %d channels ended, %d lives, %d vouchers' leases acknowledged, %s units claimed", seed, *simSteps, s.leases, s.ended.Load(),
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
	ended            atomic.Int64 // channels
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
