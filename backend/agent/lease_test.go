package agent_test

import (
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/lease"
)

func signalled() (context.Context, context.CancelFunc) {
	return signal.NotifyContext(context.Background(), syscall.SIGTERM)
}

// TestFirstLease runs one whole lease between two agents: found, quoted, paid, run, brought home, settled.
func TestFirstLease(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	l := w.rent(t, "-lines", "5", "-pause", "200ms")
	renter := w.renter.await(t, l.ID, "settled", "failed")
	provider := w.provider.await(t, l.ID, "settled", "failed")
	if renter.State != "settled" || renter.Reason.Code != "completed" || provider.State != "settled" {
		t.Fatalf("renter %s (%s), provider %s (%s)", renter.State, renter.Reason.Text, provider.State, provider.Reason.Text)
	}
	w.checkMoney(t, renter.Lease, provider.Lease)
	if renter.MeteredMS < 900 {
		t.Errorf("metered %d ms for a job of a second", renter.MeteredMS)
	}
	data, err := os.ReadFile(filepath.Join(renter.OutputsDir, "result.txt"))
	if err != nil || string(data) != "done\n" {
		t.Errorf("result = %q, %v", data, err)
	}
	page, err := w.renter.LeaseLogs(t.Context(), l.ID, "", 0)
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	for _, c := range page.Chunks {
		text.WriteString(c.Text)
	}
	if want := "line 1\nline 2\nline 3\nline 4\nline 5\n"; text.String() != want || !page.Complete {
		t.Errorf("log = %q (complete %v), want %q", text.String(), page.Complete, want)
	}
	var story []string
	for _, e := range renter.Events {
		story = append(story, e.To)
	}
	if got, want := strings.Join(story, " "), "quoted agreed funded preparing running ending ended settled"; got != want {
		t.Errorf("story = %q, want %q", got, want)
	}
	t.Logf("stages: %v", renter.Stages)
	for _, r := range []*rig{w.renter, w.provider} {
		file, err := r.LeaseEvidence(t.Context(), l.ID, "")
		if err != nil {
			t.Fatal(err)
		}
		raw, err := io.ReadAll(file)
		if err := errors.Join(err, file.Close()); err != nil {
			t.Fatal(err)
		}
		e, err := lease.DecodeEvidence(raw)
		if err != nil || e.Last == nil || !e.Last.Final || e.Signed.VerifyBoth() != nil {
			t.Errorf("the evidence is %s: %v", raw, err)
		}
	}
	w.checkNoContainers(t)
}

// checkMoney holds both sides' numbers against each other and against the escrow.
func (w *world) checkMoney(t *testing.T, renter, provider schema.Lease) {
	t.Helper()
	if renter.Promised != provider.Promised || renter.Paid != provider.Paid || renter.Promised != renter.Paid {
		t.Errorf("renter promised %s and paid %s, provider was promised %s and paid %s", renter.Promised, renter.Paid, provider.Promised, provider.Paid)
	}
	if renter.MeteredMS > 0 && renter.Promised == "0" {
		t.Errorf("%d ms metered and nothing promised", renter.MeteredMS)
	}
	rw, err := w.renter.Wallet(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	pw, err := w.provider.Wallet(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	start := units(t, "1000000000") // what the faucet gives
	paid := units(t, renter.Paid)
	held := units(t, "0")
	for _, c := range rw.Channels {
		held.Add(held, units(t, c.Balance))
	}
	if got := units(t, pw.Balance); got.Cmp(units(t, "0").Add(start, paid)) != 0 {
		t.Errorf("the provider holds %s, want %s and %s", got, start, paid)
	}
	sum := units(t, rw.Balance)
	sum.Add(sum, held).Add(sum, paid)
	if sum.Cmp(start) != 0 {
		t.Errorf("the renter's wallet %s, channels %s and payments %s are not %s", rw.Balance, held, paid, start)
	}
}

// checkNoContainers fails when a container of either agent is left. Other worlds may have theirs.
func (w *world) checkNoContainers(t *testing.T) {
	t.Helper()
	for _, r := range []*rig{w.provider, w.renter} {
		owner := "label=io.moonrig.owner=" + filepath.Join(r.set.Home, "sandbox")
		eventually(t, "no container", func() (bool, error) {
			out, err := exec.Command("docker", "ps", "-aq", "--filter", owner).Output()
			return len(strings.TrimSpace(string(out))) == 0, err
		})
	}
}
