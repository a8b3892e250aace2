package wallet_test

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/wallet"
)

func runChild(t *testing.T, dir string, step int, env ...string) int {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), childDir+"="+dir, childStep+"="+strconv.Itoa(step))
	cmd.Env = append(cmd.Env, env...)
	var out bytes.Buffer
	cmd.Stderr = &out
	err = cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	if code := cmd.ProcessState.ExitCode(); code == 4 || code == 2 {
		t.Fatalf("the child failed: %s", out.String())
	}
	return cmd.ProcessState.ExitCode()
}

// A process that is killed at any step of writing leaves nothing or a whole wallet, and never stands in the way of the next.
func TestKilledWhileWriting(t *testing.T) {
	missing, whole := 0, 0
	for step := 1; ; step++ {
		if step > 20 {
			t.Fatal("the child never came to its end")
		}
		dir := filepath.Join(t.TempDir(), "wallet")
		if runChild(t, dir, step) == 0 {
			break // it has fewer steps
		}
		w := wallet.Open(dir, light())
		switch w.State() {
		case wallet.Missing:
			missing++
			if whole > 0 {
				t.Errorf("step %d: missing, although an earlier step left a whole wallet", step)
			}
			if _, err := w.Create(passphrase); err != nil {
				t.Errorf("step %d: create after the crash: %v", step, err)
			}
		case wallet.Locked:
			whole++
			_, err := w.Create(passphrase)
			wantCode(t, err, condition.WalletExists)
			if err := w.Unlock(passphrase); err != nil {
				t.Errorf("step %d: %v", step, err)
			}
			if _, err := w.RevealPhrase(passphrase); err != nil {
				t.Errorf("step %d: %v", step, err)
			}
		default:
			t.Fatalf("step %d left a wallet that is %s: %v", step, w.State(), w.Problem())
		}
		if err := w.MarkBackedUp(); err != nil { // any write cleans up
			t.Errorf("step %d: %v", step, err)
		}
		entries, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		for _, entry := range entries {
			if strings.HasPrefix(entry.Name(), ".new-") {
				t.Errorf("step %d left %s", step, entry.Name())
			}
		}
	}
	if missing < 5 || whole < 2 {
		t.Errorf("killed %d times before and %d times after the file was in place; expected at least 5 and 2", missing, whole)
	}
}

// A process that is killed at any step of changing the passphrase leaves a wallet that opens whole, with the old passphrase
// or with the new one.
func TestKilledWhileChangingThePassphrase(t *testing.T) {
	const next = "another horse battery"
	before, after := 0, 0
	for step := 1; ; step++ {
		if step > 30 {
			t.Fatal("the child never came to its end")
		}
		dir := filepath.Join(t.TempDir(), "wallet")
		w := wallet.Open(dir, light())
		if err := w.Import(junkPhrase, passphrase); err != nil {
			t.Fatal(err)
		}
		second, err := w.AddDerived(passphrase)
		if err != nil {
			t.Fatal(err)
		}
		if runChild(t, dir, step, childNext+"="+next) == 0 {
			break
		}
		w = wallet.Open(dir, light())
		opens := passphrase
		if condition.Is(w.Unlock(passphrase), condition.WrongPassphrase) {
			opens = next
			after++
		} else {
			before++
			if after > 0 {
				t.Errorf("step %d: the old passphrase opens it, although the new one did after an earlier step", step)
			}
		}
		if phrase, err := w.RevealPhrase(opens); err != nil || phrase != junkPhrase {
			t.Errorf("step %d: phrase: %v", step, err)
		}
		if err := w.Use(second.Address, opens); err != nil {
			t.Errorf("step %d: %v", step, err)
		}
		if err := w.ChangePassphrase(opens, "a third horse"); err != nil {
			t.Errorf("step %d: change after the crash: %v", step, err)
		}
	}
	if before < 5 || after < 2 {
		t.Errorf("killed %d times before and %d times after the new file was in place; expected at least 5 and 2", before, after)
	}
}

// Of several processes and goroutines that create a wallet in the same folder at once, exactly one does.
func TestOneOfManyCreates(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "wallet")
	var wg sync.WaitGroup
	var mu sync.Mutex
	made, refused := 0, 0
	count := func(ok bool) {
		mu.Lock()
		defer mu.Unlock()
		if ok {
			made++
		} else {
			refused++
		}
	}
	for range 3 {
		wg.Go(func() { count(runChild(t, dir, 0) == 0) })
	}
	shared := wallet.Open(dir, light())
	for range 4 {
		wg.Go(func() {
			_, err := shared.Create(passphrase)
			if err != nil && !condition.Is(err, condition.WalletExists) {
				t.Error(err)
			}
			count(err == nil)
		})
	}
	wg.Wait()
	if made != 1 || refused != 6 {
		t.Errorf("made %d and refused %d, want 1 and 6", made, refused)
	}
	w := wallet.Open(dir, light())
	if err := w.Unlock(passphrase); err != nil {
		t.Error(err)
	}
	if shared.Address() != w.Address() {
		t.Errorf("got %s, want the winner's %s", shared.Address(), w.Address())
	}
}
