package keychain_test

import (
	"errors"
	"os"
	"os/exec"
	"testing"

	"github.com/zalando/go-keyring"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/wallet/keychain"
)

// A system without a desktop says so, at once and in words.
func TestAbsent(t *testing.T) {
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", "")
	t.Setenv("XDG_RUNTIME_DIR", t.TempDir())
	if !keychain.CanBeAbsent {
		t.Skip("this system always has a keychain")
	}
	var k keychain.Keychain
	for name, err := range map[string]error{"set": k.Set("a", "secret"), "delete": k.Delete("a"), "get": second(k.Get("a"))} {
		if !condition.Is(err, condition.KeychainUnavailable) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A bus that nobody answers on is the same.
func TestBroken(t *testing.T) {
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path="+t.TempDir()+"/none")
	if !keychain.CanBeAbsent {
		t.Skip("this system always has a keychain")
	}
	if err := (keychain.Keychain{}).Set("a", "secret"); !condition.Is(err, condition.KeychainUnavailable) {
		t.Error(err)
	}
}

// The library's own keychain in memory stands for the system's: what is tested is what is made of its answers.
func TestAnswers(t *testing.T) {
	const child = "MOONRIG_TEST_KEYCHAIN_IN_MEMORY"
	if os.Getenv(child) == "" {
		// In a process of its own: the library has no way back from its memory to the system's keychain, which others test.
		cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestAnswers$") //nolint:gosec // this very program
		cmd.Env = append(os.Environ(), child+"=1")
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Errorf("%v\n%s", err, out)
		}
		return
	}
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/in/memory")
	keyring.MockInit()
	var k keychain.Keychain
	if _, err := k.Get("a"); !condition.Is(err, condition.NotFound) {
		t.Errorf("nothing is kept: %v", err)
	}
	if err := errors.Join(k.Set("a", "first"), k.Set("a", "second"), k.Set("b", "other")); err != nil {
		t.Fatal(err)
	}
	if got, err := k.Get("a"); err != nil || got != "second" {
		t.Errorf("got %q, %v", got, err)
	}
	if err := errors.Join(k.Delete("a"), k.Delete("a")); err != nil {
		t.Errorf("deleting twice: %v", err)
	}
	if _, err := k.Get("a"); !condition.Is(err, condition.NotFound) {
		t.Errorf("it is still kept: %v", err)
	}
	if got, err := k.Get("b"); err != nil || got != "other" {
		t.Errorf("the other: %q, %v", got, err)
	}
}

func second(_ string, err error) error { return err }
