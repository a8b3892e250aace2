package agent_test

import (
	"flag"
	"testing"

	"github.com/moonrig/moonrig/backend/api/schema"
)

// init lets more worlds run side by side than there are cores: they spend their time waiting. The command line overrides it.
func init() {
	testing.Init()
	if err := flag.Set("test.parallel", "6"); err != nil {
		panic(err)
	}
}

// TestKilledAtEveryState kills one side, as kill -9 does, right after it has written down each state of a lease and before
// anything follows from it; then starts it again. The lease must end on both sides, the money must add up to the unit,
// and no container may be left.
func TestKilledAtEveryState(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		at string
		// may are the renter's final states that are right.
		may []string
	}{
		// Everything needed to go on is on the disk of both.
		{"renter/agreed", []string{"settled"}},
		{"provider/agreed", []string{"settled"}},
		{"renter/funded", []string{"settled"}},
		{"provider/funded", []string{"settled"}},
		{"renter/preparing", []string{"settled"}},
		{"provider/preparing", []string{"settled"}},
		{"renter/running", []string{"settled"}},
		{"provider/running", []string{"settled"}},
		{"renter/voucher", []string{"settled"}},
		{"provider/voucher", []string{"settled"}},
		{"renter/ending", []string{"settled"}},
		{"provider/ending", []string{"settled"}},
		{"renter/ended", []string{"settled"}},
		{"provider/ended", []string{"settled"}},
		{"renter/settled", []string{"settled"}},
		{"provider/settled", []string{"settled"}},
		// Nothing was agreed: the quote runs out, or the renter gives up.
		{"renter/quoted", []string{"failed"}},
		{"provider/quoted", []string{"settled", "failed"}},
	} {
		t.Run(tc.at, func(t *testing.T) {
			t.Parallel() // each in a world of its own
			killed(t, tc.at, tc.may)
		})
	}
}

func killed(t *testing.T, at string, may []string) {
	var providerKill, renterKill string
	if at[0] == 'p' {
		providerKill = at
	} else {
		renterKill = at
	}
	w := newWorldOf(t, plainProgram(t), providerKill, renterKill)
	victim := w.renter
	if providerKill != "" {
		victim = w.provider
	}
	// Long enough for a voucher where one is waited for, short otherwise.
	lines := "8"
	if at == "renter/voucher" || at == "provider/voucher" {
		lines = "90"
	}
	id := w.rentThroughDeath(t, victim, "-lines", lines, "-pause", "200ms")
	if at != "provider/quoted" {
		<-victim.done
		victim.start()
		w.reconnect(t, victim)
	}
	if id == "" {
		// The renter died before it could even tell which lease it was: its own list knows.
		leases, err := w.renter.Leases(t.Context(), schema.LeaseQuery{})
		if err != nil || len(leases) != 1 {
			t.Fatalf("leases after the restart: %v, %v", leases, err)
		}
		id = leases[0].ID
	}
	renter := w.renter.await(t, id, may...)
	provider := w.provider.await(t, id, "settled", "failed")
	if renter.State == "settled" && provider.State != "settled" {
		t.Errorf("renter %s, provider %s (%s)", renter.State, provider.State, provider.Reason.Text)
	}
	t.Logf("renter %s (%s), provider %s (%s), metered %d ms, paid %s", renter.State, renter.Reason.Code, provider.State, provider.Reason.Code, renter.MeteredMS, renter.Paid)
	w.checkMoney(t, renter.Lease, provider.Lease)
	w.checkNoContainer(t, id)
}

// rentThroughDeath rents while somebody is about to be killed: the call may break off.
func (w *world) rentThroughDeath(t *testing.T, victim *rig, args ...string) string {
	t.Helper()
	l, err := w.renter.Rent(t.Context(), schema.RentRequest{MaxSeconds: 120,
		Job: schema.Job{Image: testImage, Command: append([]string{"/testjob"}, args...)}})
	if err == nil {
		return l.ID
	}
	if victim == w.provider {
		// The provider died while quoting and the renter has nothing: rent again once it is back.
		<-victim.done
		victim.start()
		w.reconnect(t, victim)
		// The quote that nobody heard of holds the device until it runs out.
		var again schema.Lease
		eventually(t, "a second quote", func() (bool, error) {
			again, err = w.renter.Rent(t.Context(), schema.RentRequest{MaxSeconds: 120,
				Job: schema.Job{Image: testImage, Command: append([]string{"/testjob"}, args...)}})
			return err == nil, err
		})
		return again.ID
	}
	return ""
}

// reconnect introduces a restarted agent, whose port is a new one.
func (w *world) reconnect(t *testing.T, victim *rig) {
	t.Helper()
	eventually(t, "joining again", func() (bool, error) {
		s, err := victim.Status(t.Context())
		return err == nil && s.Peer.ID != "" && s.Wallet.State == "unlocked", err
	})
	w.introduce(t)
}
