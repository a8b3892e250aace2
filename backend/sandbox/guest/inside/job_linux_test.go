package inside

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/moonrig/moonrig/backend/condition"
)

func TestLookup(t *testing.T) {
	dir := t.TempDir()
	program := filepath.Join(dir, "program")
	if err := os.WriteFile(program, nil, 0o755); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name, dir string
		env       []string
		found     bool
	}{
		{"program", "/", []string{"PATH=/none:" + dir}, true},
		{"program", "/", []string{"PATH=/none"}, false},
		{"program", dir, []string{"PATH=."}, false}, // a relative folder in PATH is never searched
		{"./program", dir, nil, true},
		{program, "/", nil, true},
		{dir, "/", nil, false},
	} {
		got, err := lookup(test.name, test.dir, test.env)
		if test.found != (err == nil) || test.found && got != program || err != nil && !condition.Is(err, condition.StartFailed) {
			t.Errorf("%+v: %q, %v", test, got, err)
		}
	}
}

func TestWorkingDir(t *testing.T) {
	dir := t.TempDir()
	if err := os.Symlink("/proc/self", filepath.Join(dir, "link")); err != nil {
		t.Fatal(err)
	}
	if got, err := workingDir(dir); err != nil || got == "" {
		t.Errorf("%q, %v", got, err)
	}
	for _, bad := range []string{"/proc/self/fd/8", "/proc/1/cwd", "/sys", "/dev", "/.moonrig", filepath.Join(dir, "link"), filepath.Join(dir, "none")} {
		if _, err := workingDir(bad); !condition.Is(err, condition.StartFailed) {
			t.Errorf("%s: %v", bad, err)
		}
	}
}

func TestOOMCount(t *testing.T) {
	file := filepath.Join(t.TempDir(), "memory.events")
	if err := os.WriteFile(file, []byte("low 0\noom 3\noom_kill 2\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	w := &oomWatch{counters: []string{"/none", file}}
	if n := w.kills(); n != 2 {
		t.Errorf("%d", n)
	}
	w.counters = w.counters[:1]
	if n := w.kills(); n != 0 {
		t.Errorf("%d without a file", n)
	}
}
