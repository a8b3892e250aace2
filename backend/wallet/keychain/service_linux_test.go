package keychain_test

import (
	"bufio"
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/godbus/dbus/v5"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/wallet/keychain"
)

// TestSecretService keeps a passphrase in a real Secret Service, the one of GNOME's keyring, on a message bus of its own; what
// is kept is there again after the service was ended and begun anew, and nowhere in its files in the clear.
func TestSecretService(t *testing.T) {
	for _, program := range []string{"dbus-daemon", "gnome-keyring-daemon"} {
		if _, err := exec.LookPath(program); err != nil {
			if os.Getenv("MOONRIG_NEED_TOOLS") != "" {
				t.Fatal(err)
			}
			t.Skipf("%s is not installed", program)
		}
	}
	for _, name := range []string{"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME"} {
		dir := t.TempDir()
		if err := os.Chmod(dir, 0o700); err != nil { //nolint:gosec // a folder has to be entered
			t.Fatal(err)
		}
		t.Setenv(name, dir)
	}
	// One bus for both logins, as the client library keeps its connection.
	var address string
	config := filepath.Join(t.TempDir(), "bus.conf")
	if err := os.WriteFile(config, []byte(busConfig), 0o600); err != nil {
		t.Fatal(err)
	}
	start(t, "", &address, "dbus-daemon", "--config-file="+config, "--nofork", "--print-address=1")
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", address)

	var k keychain.Keychain
	const secret = "correct horse battery staple"

	login(t, address, func() {
		if _, err := k.Get("0xa"); !condition.Is(err, condition.NotFound) {
			t.Errorf("nothing is kept: %v", err)
		}
		if err := errors.Join(k.Set("0xa", "first"), k.Set("0xa", secret), k.Set("0xb", "other")); err != nil {
			t.Fatal(err)
		}
		if got, err := k.Get("0xa"); err != nil || got != secret {
			t.Errorf("got %q, %v", got, err)
		}
	})
	login(t, address, func() {
		if got, err := k.Get("0xa"); err != nil || got != secret {
			t.Errorf("at the next login: %q, %v", got, err)
		}
		if err := errors.Join(k.Delete("0xa"), k.Delete("0xa")); err != nil {
			t.Errorf("deleting twice: %v", err)
		}
		if _, err := k.Get("0xa"); !condition.Is(err, condition.NotFound) {
			t.Errorf("it is still kept: %v", err)
		}
		if got, err := k.Get("0xb"); err != nil || got != "other" {
			t.Errorf("the other: %q, %v", got, err)
		}
	})
	kept, err := os.ReadFile(filepath.Join(os.Getenv("XDG_DATA_HOME"), "keyrings", "login.keyring"))
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(kept, []byte("other")) || bytes.Contains(kept, []byte(secret)) {
		t.Error("what is kept lies in its file in the clear")
	}
}

// busConfig is that of a session's bus without the folders of services that it starts of its own accord: a keyring of its own
// would take the name of ours, and would have no password.
const busConfig = `<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>`

// login runs what a person does between a login, which opens the keyring, and the logout after it.
func login(t *testing.T, address string, do func()) {
	t.Helper()
	end := start(t, "the login's password", nil, "gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets")
	defer end()
	awaitKeyring(t, address)
	do()
}

// awaitKeyring returns when the service on the bus has opened the person's keyring. It takes its name before, and says nothing
// when it has, so it is asked again and again; asked for a passphrase meanwhile, it would ask somebody for the password.
func awaitKeyring(t *testing.T, address string) {
	t.Helper()
	bus, err := dbus.Connect(address)
	if err != nil {
		t.Fatal(err)
	}
	defer bus.Close()
	keyring := bus.Object("org.freedesktop.secrets", "/org/freedesktop/secrets/aliases/default")
	again := time.NewTicker(10 * time.Millisecond)
	defer again.Stop()
	for {
		locked, err := keyring.GetProperty("org.freedesktop.Secret.Collection.Locked")
		if err == nil && locked.Value() == false {
			return
		}
		select {
		case <-again.C:
		case <-t.Context().Done():
			t.Fatalf("the keyring does not open: locked %v, %v", locked, err)
		}
	}
}

// start runs a program until it is ended, at the latest with the test. It returns when the program has printed a line, if
// somebody wants it.
func start(t *testing.T, input string, first *string, name string, args ...string) (end func()) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), name, args...)
	cmd.Stdin = strings.NewReader(input)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	ended := false
	end = func() {
		if !ended {
			ended = true
			_ = cmd.Process.Signal(os.Interrupt) // it may have ended by itself
			_ = cmd.Wait()
		}
	}
	t.Cleanup(end)
	if first != nil {
		line, err := bufio.NewReader(out).ReadString('\n')
		if err != nil {
			t.Fatalf("%s said nothing: %v", name, err)
		}
		*first = strings.TrimSpace(line)
	}
	return end
}
