package agent_test

import (
	"os/exec"
	"strings"
	"testing"
	"time"
)

// TestKilledWhilePaused kills the renter of a running lease. The provider works on trust for two voucher intervals at
// most, pauses, and is killed itself in the moment it has written that down. Both come back, the renter pays, and the
// lease comes to its end with every unit in its place.
func TestKilledWhilePaused(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "provider/paused", "")
	l := w.rent(t, "-lines", "40", "-pause", "1s")
	w.renter.await(t, l.ID, 60*time.Second, "running")
	if err := w.renter.cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	<-w.renter.done
	began := time.Now()
	select {
	case <-w.provider.done:
	case <-time.After(60 * time.Second):
		t.Fatal("the provider works on without being paid")
	}
	t.Logf("paused after %s", time.Since(began))
	w.provider.start()
	d := w.provider.await(t, l.ID, time.Minute, "paused")
	// Two intervals at a thousand units a second.
	if owed := d.MeteredMS - units(t, d.Promised).Int64(); owed > 30_000 {
		t.Errorf("%d units are owed", owed)
	}
	w.renter.start()
	w.reconnect(t, w.renter)
	renter := w.renter.await(t, l.ID, 100*time.Second, "settled", "failed")
	provider := w.provider.await(t, l.ID, time.Minute, "settled", "failed")
	if renter.State != "settled" || provider.State != "settled" || renter.Reason.Code != "completed" {
		t.Errorf("renter %s (%s), provider %s (%s)", renter.State, renter.Reason.Text, provider.State, provider.Reason.Text)
	}
	var story []string
	for _, e := range provider.Events {
		story = append(story, e.To)
	}
	if got := strings.Join(story, " "); !strings.Contains(got, "running paused running ending") {
		t.Errorf("the provider's story: %s", got)
	}
	w.checkMoney(t, renter.Lease, provider.Lease)
	w.checkNoContainer(t, l.ID)
}

// checkNoContainer fails when the lease's container is left. Other tests have theirs at the same time.
func (w *world) checkNoContainer(t *testing.T, id string) {
	t.Helper()
	eventually(t, time.Minute, "no container", func() (bool, error) {
		out, err := exec.Command("docker", "ps", "-aq", "--filter", "label=io.moonrig.lease="+id).Output()
		return len(strings.TrimSpace(string(out))) == 0, err
	})
}
