package agent_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/api/schema"
)

// TestInputsAndReasons rents several times on one channel: what goes in comes out, and each way a job can end reaches
// the renter in words.
func TestInputsAndReasons(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	inputs := filepath.Join(t.TempDir(), "scene")
	if err := os.MkdirAll(filepath.Join(inputs, "textures"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(inputs, "textures", "moon.txt"), []byte("grey"), 0o644); err != nil {
		t.Fatal(err)
	}
	for i, tc := range []struct {
		name    string
		command []string
		inputs  string
		state   string
		reason  string
		exit    int
	}{
		{"inputs", []string{"/testjob", "-lines", "1", "-need", "textures/moon.txt"}, inputs, "settled", "completed", 0},
		{"inputs missing", []string{"/testjob", "-lines", "1", "-need", "nothing"}, inputs, "settled", "non_zero_exit", 4},
		{"exit code", []string{"/testjob", "-lines", "1", "-exit", "3"}, "", "settled", "non_zero_exit", 3},
		{"no such program", []string{"/nothing"}, "", "settled", "start_failed", 0},
	} {
		t.Run(tc.name, func(t *testing.T) {
			w.awaitFree(t)
			seconds := int64(30)
			if i == 0 {
				seconds = 120 // what is left of this deposit covers all that follow
			}
			l, err := w.renter.Rent(t.Context(), schema.RentRequest{MaxSeconds: seconds, InputsPath: tc.inputs,
				Job: schema.Job{Image: testImage, Command: tc.command}})
			if err != nil {
				t.Fatal(err)
			}
			d := w.renter.await(t, l.ID, "settled", "failed")
			if d.State != tc.state || d.Reason.Code != tc.reason || d.Reason.Text == "" {
				t.Errorf("it is %s: %s (%s), want %s: %s", d.State, d.Reason.Code, d.Reason.Text, tc.state, tc.reason)
			}
			if tc.exit != 0 && (d.ExitCode == nil || *d.ExitCode != tc.exit) {
				t.Errorf("exit code %v, want %d", d.ExitCode, tc.exit)
			}
			if hasDeposit := d.DepositTx != ""; hasDeposit && i > 0 {
				t.Errorf("lease %d made a deposit although the channel held enough", i+1)
			}
		})
	}
	t.Run("image missing", func(t *testing.T) {
		w.awaitFree(t)
		_, err := w.renter.Rent(t.Context(), schema.RentRequest{OfferID: w.awaitOffer(t).ID, MaxSeconds: 30, Job: schema.Job{Image: "nobody/has-this:1"}})
		if code := client.Code(err); code != "forbidden" && code != "image_missing" {
			t.Errorf("renting with an image the provider does not lend to gives %q (%v)", code, err)
		}
	})
	w.checkNoContainers(t)
}

// awaitFree waits until the device is on offer and not leased.
func (w *world) awaitFree(t *testing.T) {
	t.Helper()
	eventually(t, "a free device", func() (bool, error) {
		offers, err := w.renter.Offers(t.Context(), schema.OfferQuery{Image: testImage})
		return len(offers) == 1 && !offers[0].Busy, err
	})
}
