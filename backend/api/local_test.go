package api_test

import (
	"errors"
	"net"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/moonrig/moonrig/backend/api"
	"github.com/moonrig/moonrig/backend/api/client"
)

func TestListenLocal(t *testing.T) {
	t.Run("closed to others", func(t *testing.T) {
		if runtime.GOOS == "windows" {
			t.Skip("Windows has no modes")
		}
		path := filepath.Join(t.TempDir(), "run", "agent.sock")
		if err := os.Mkdir(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		listener, err := api.ListenLocal(path)
		if err != nil {
			t.Fatal(err)
		}
		defer listener.Close()
		for name, want := range map[string]os.FileMode{path: 0o600, filepath.Dir(path): 0o700} {
			if info, err := os.Stat(name); err != nil || info.Mode().Perm() != want {
				t.Errorf("%s: %v, %v; want %v", name, info.Mode().Perm(), err, want)
			}
		}
	})
	t.Run("running agent", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "s")
		listener, err := api.ListenLocal(path)
		if err != nil {
			t.Fatal(err)
		}
		defer listener.Close()
		if _, err := api.ListenLocal(path); !errors.Is(err, api.ErrAgentRuns) {
			t.Errorf("got %v", err)
		}
	})
	t.Run("dead agent", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "s")
		dead, err := net.ListenUnix("unix", &net.UnixAddr{Name: path, Net: "unix"})
		if err != nil {
			t.Fatal(err)
		}
		dead.SetUnlinkOnClose(false)
		dead.Close()
		listener, err := api.ListenLocal(path)
		if err != nil {
			t.Fatal(err)
		}
		listener.Close()
	})
	t.Run("something else", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "s")
		write(t, path, "mine")
		if _, err := api.ListenLocal(path); err == nil {
			t.Error("no error")
		}
		if text, err := os.ReadFile(path); err != nil || string(text) != "mine" {
			t.Errorf("the file is now %q, %v", text, err)
		}
	})
	t.Run("too long", func(t *testing.T) {
		if _, err := api.ListenLocal("/" + strings.Repeat("x", 103)); err == nil || !strings.Contains(err.Error(), "longer than") {
			t.Errorf("got %v", err)
		}
	})
}

func TestNoAgent(t *testing.T) {
	c := client.Local(filepath.Join(t.TempDir(), "none"))
	if _, err := c.Status(t.Context()); !errors.Is(err, client.ErrNotRunning) {
		t.Errorf("got %v", err)
	}
}
