package agent_test

import (
	"flag"
	"math/rand/v2"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/moonrig/moonrig/backend/api/schema"
)

var (
	killCount = flag.Int("kills", 30, "how often a process is killed at a random time")
	killSeed  = flag.Uint64("kills.seed", 0, "draw the times of the kills from this seed; zero draws one")
)

// TestKilledAtRandom kills one of two agents at a random instant, as kill -9 does, again and again, while one lease follows
// the other on the same channel. After each restart both sides' money and the escrow's must add up to the unit and no container may be
// there that no lease needs; in the end every lease must be over and paid on both sides.
func TestKilledAtRandom(t *testing.T) {
	t.Parallel()
	seed := *killSeed
	if seed == 0 {
		seed = rand.Uint64()
	}
	t.Logf("repeat with -kills.seed=%d -kills=%d", seed, *killCount)
	rng := rand.New(rand.NewPCG(seed, 2))
	w := newWorldOf(t, plainProgram(t), "", "")
	leases := 0
	for n := range *killCount {
		if w.open(t, w.renter) == 0 {
			// It may be refused: a quote that a killed renter left behind holds the device until it runs out.
			if _, err := w.renter.Rent(t.Context(), schema.RentRequest{MaxSeconds: 120,
				Job: schema.Job{Image: testImage, Command: []string{"/testjob", "-lines", "12", "-pause", "150ms"}}}); err == nil {
				leases++
			}
		}
		victim, name := w.renter, "renter"
		if rng.IntN(2) == 0 {
			victim, name = w.provider, "provider"
		}
		delay := time.Duration(rng.Int64N(int64(1500 * time.Millisecond)))
		select {
		case <-time.After(delay):
		case <-victim.done:
			t.Fatalf("kill %d: the %s ended by itself", n, name)
		}
		if err := victim.cmd.Process.Signal(syscall.SIGKILL); err != nil {
			t.Fatal(err)
		}
		<-victim.done
		victim.start()
		w.reconnect(t, victim)
		w.checkSums(t)
		w.checkContainers(t)
		if t.Failed() {
			t.Fatalf("after kill %d, of the %s", n, name)
		}
	}
	for _, r := range []*rig{w.renter, w.provider} {
		eventually(t, "the end of all leases", func() (bool, error) { return w.open(t, r) == 0, nil })
	}
	w.checkSums(t)
	w.checkNoContainers(t)
	lent := map[string]schema.Lease{}
	for _, l := range w.list(t, w.provider) {
		lent[l.ID] = l
	}
	settled := 0
	for _, l := range w.list(t, w.renter) {
		if other, ok := lent[l.ID]; ok && (l.Promised != other.Promised || l.Paid != other.Paid || l.Paid != l.Promised) {
			t.Errorf("lease %.8s: the renter promised %s and paid %s, the provider was promised %s and paid %s",
				l.ID, l.Promised, l.Paid, other.Promised, other.Paid)
		}
		if l.State == "settled" {
			settled++
		}
	}
	if settled == 0 {
		t.Error("no lease came to its end: this test says nothing")
	}
	t.Logf("%d kills, %d leases asked for, %d settled", *killCount, leases, settled)
}

func (w *world) list(t *testing.T, r *rig) []schema.Lease {
	t.Helper()
	all, err := r.Leases(t.Context(), schema.LeaseQuery{Limit: 1000})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// open counts the leases of a side that are not at their end.
func (w *world) open(t *testing.T, r *rig) int {
	t.Helper()
	n := 0
	for _, l := range w.list(t, r) {
		if l.State != "settled" && l.State != "failed" {
			n++
		}
	}
	return n
}

// checkSums holds both wallets against the escrow's channel, as soon as no transaction is between them. What the escrow has paid
// is what the provider has more, and what the renter has less than its deposit.
func (w *world) checkSums(t *testing.T) {
	t.Helper()
	start := units(t, "1000000000") // what the faucet gives
	eventually(t, "sums that add up", func() (bool, error) {
		rw, err := w.renter.Wallet(t.Context())
		if err != nil || !rw.Known {
			return false, err
		}
		pw, err := w.provider.Wallet(t.Context())
		if err != nil || !pw.Known {
			return false, err
		}
		sum := units(t, "0").Add(units(t, rw.Balance), units(t, pw.Balance))
		for _, c := range rw.Channels {
			sum.Add(sum, units(t, c.Balance))
		}
		promised := units(t, "0")
		for _, l := range w.list(t, w.renter) {
			promised.Add(promised, units(t, l.Promised))
		}
		earned := units(t, "0").Sub(units(t, pw.Balance), start)
		if earned.Cmp(promised) > 0 {
			t.Errorf("the provider was paid %s, and %s was promised", earned, promised)
		}
		return sum.Cmp(units(t, "0").Add(start, start)) == 0, nil
	})
	for _, l := range w.list(t, w.provider) {
		if units(t, l.Paid).Cmp(units(t, l.Promised)) > 0 {
			t.Errorf("lease %.8s: %s was paid, %s promised", l.ID, l.Paid, l.Promised)
		}
	}
}

// checkContainers fails when there are more containers than leases that may need one.
func (w *world) checkContainers(t *testing.T) {
	t.Helper()
	owner := "label=io.moonrig.owner=" + filepath.Join(w.provider.set.Home, "sandbox")
	eventually(t, "no container without a lease", func() (bool, error) {
		out, err := exec.Command("docker", "ps", "-aq", "--filter", owner).Output()
		return len(strings.Fields(string(out))) <= w.open(t, w.provider), err
	})
}
