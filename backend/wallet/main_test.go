package wallet_test

import (
	"fmt"
	"os"
	"strconv"
	"testing"

	"go.uber.org/goleak"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/wallet"
)

const (
	passphrase  = "correct horse battery"
	junkPhrase  = "test test test test test test test test test test test junk"
	junkAddress = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"

	childDir  = "WALLET_TEST_DIR"
	childStep = "WALLET_TEST_STEP"
	// childNext makes the child change the passphrase to this one instead.
	childNext = "WALLET_TEST_NEXT"
)

func TestMain(m *testing.M) {
	if dir := os.Getenv(childDir); dir != "" {
		os.Exit(child(dir, os.Getenv(childStep)))
	}
	goleak.VerifyTestMain(m)
}

// child creates a wallet, or changes the passphrase of one, as a process of its own and kills itself at the given step of writing.
func child(dir, step string) int {
	w := wallet.Open(dir, light())
	steps, _ := strconv.Atoi(step)
	w.OnStep(func(string) {
		if steps--; steps == 0 {
			self, err := os.FindProcess(os.Getpid())
			if err == nil {
				err = self.Kill()
			}
			fmt.Fprintln(os.Stderr, err)
			select {} // the kill is on its way
		}
	})
	var err error
	if next := os.Getenv(childNext); next != "" {
		err = w.ChangePassphrase(passphrase, next)
	} else {
		_, err = w.Create(passphrase)
	}
	switch {
	case err == nil:
		return 0
	case condition.Is(err, condition.WalletExists):
		return 3
	}
	fmt.Fprintln(os.Stderr, err)
	return 4
}

// light is scrypt fit for tests.
func light() wallet.Options { return wallet.Options{ScryptN: 2, ScryptP: 1} }

func created(t *testing.T) (w *wallet.Wallet, dir, phrase string) {
	t.Helper()
	dir = t.TempDir()
	w = wallet.Open(dir, light())
	phrase, err := w.Create(passphrase)
	if err != nil {
		t.Fatalf("create a wallet: %v", err)
	}
	return w, dir, phrase
}

func wantCode(t *testing.T, err error, code condition.Code) {
	t.Helper()
	if !condition.Is(err, code) {
		t.Fatalf("got error %v, want code %s", err, code)
	}
}

func wantState(t *testing.T, w *wallet.Wallet, want wallet.State) {
	t.Helper()
	if got := w.State(); got != want {
		t.Fatalf("got state %s, want %s (problem: %v)", got, want, w.Problem())
	}
}
