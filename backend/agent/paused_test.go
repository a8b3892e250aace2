package agent_test

import (
	"fmt"
	"os/exec"
	"regexp"
	"strings"
	"testing"
	"time"
)

var owedIn = regexp.MustCompile(`[0-9.]+ owed`)

// TestKilledWhilePaused kills the renter of a running lease. The provider works on trust for two voucher intervals at
// most, pauses, and is killed itself in the moment it has written that down. Both come back, the renter pays, and the
// lease comes to its end with every unit in its place.
func TestKilledWhilePaused(t *testing.T) {
	t.Parallel()
	w := newWorldOf(t, plainProgram(t), "provider/paused", "")
	l := w.rent(t, "-lines", "60", "-pause", "1s")
	w.renter.await(t, l.ID, "running")
	if err := w.renter.cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	<-w.renter.done
	select {
	case <-w.provider.done:
	case <-time.After(hung):
		t.Fatal("the provider works on without being paid")
	}
	// The renter is there first, and the provider looks for it as it starts: a job is paused for a while and no longer.
	w.renter.start()
	eventually(t, "the renter's return", func() (bool, error) {
		s, err := w.renter.Status(t.Context())
		if err == nil {
			w.provider.set.Bootstrap = s.Peer.Addrs
		}
		return len(w.provider.set.Bootstrap) > 0, err
	})
	w.provider.start()
	w.introduce(t)
	renter := w.renter.await(t, l.ID, "settled", "failed")
	provider := w.provider.await(t, l.ID, "settled", "failed")
	if renter.State != "settled" || provider.State != "settled" || renter.Reason.Code != "completed" {
		t.Errorf("renter %s (%s), provider %s (%s)", renter.State, renter.Reason.Text, provider.State, provider.Reason.Text)
	}
	var story []string
	for _, e := range provider.Events {
		story = append(story, e.To)
		if e.To != "paused" {
			continue
		}
		var owed float64
		if _, err := fmt.Sscanf(owedIn.FindString(e.Reason.Text), "%f", &owed); err != nil {
			t.Errorf("%q does not say what is owed: %v", e.Reason.Text, err)
		}
		// Two intervals at a thousand units a second are 0.03; a third one would be more than a machine's slowness.
		if owed <= 0 || owed > 0.045 {
			t.Errorf("%f is owed", owed)
		}
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
	eventually(t, "no container", func() (bool, error) {
		out, err := exec.Command("docker", "ps", "-aq", "--filter", "label=io.moonrig.lease="+id).Output()
		return len(strings.TrimSpace(string(out))) == 0, err
	})
}
