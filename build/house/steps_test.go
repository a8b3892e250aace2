package house_test

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// story is a run of two steps in a clone of their own: one looks at everything but notes/, the other makes a file out of
// what it is told and depends on everything.
const story = `
set -eu
cd "$(dirname "$0")"
. ./steps.sh
step "first" "notes *.text" "" sh act.sh first
step "second" "" made/file sh act.sh second
closing 0
`

// act does what ./plan says of the step: nothing, fail, or change a file meanwhile.
const act = `
mkdir -p made
: >made/file
case $(cat "plan-$1" 2>/dev/null) in
fail) exit 3 ;;
meddle) printf 2 >code ;;
esac
`

// A step is left out when nothing has changed that it might depend on, and only then.
func TestStepsRunAgainWhenSomethingChanged(t *testing.T) {
	const (
		neither = "0 passed, 0 failed, 2 skipped"
		second  = "1 passed, 0 failed, 1 skipped"
		both    = "2 passed, 0 failed"
	)
	for _, tt := range []struct {
		name   string
		change func(t *testing.T, c clone)
		env    []string
		want   string
	}{
		{"nothing", func(*testing.T, clone) {}, nil, neither},
		{"a file's contents", func(t *testing.T, c clone) { c.write(t, "code", "2") }, nil, both},
		{"a file that only the second looks at", func(t *testing.T, c clone) { c.write(t, "notes/today", "2") }, nil, second},
		{"a file that fits a pattern, far below", func(t *testing.T, c clone) { c.write(t, "a/b/c.text", "2") }, nil, second},
		{"a new file", func(t *testing.T, c clone) { c.write(t, "new", "") }, nil, both},
		{"a file that git ignores", func(t *testing.T, c clone) { c.write(t, "made/other", "2") }, nil, neither},
		{"a file is gone", func(t *testing.T, c clone) { c.do(t, "rm", "code") }, nil, both},
		{"a file has another name", func(t *testing.T, c clone) { c.do(t, "mv", "code", "code2") }, nil, both},
		{"a file can be run", func(t *testing.T, c clone) { c.do(t, "chmod", "+x", "code") }, nil, both},
		{"a link leads elsewhere", func(t *testing.T, c clone) { c.do(t, "ln", "-sf", "notes", "link") }, nil, both},
		{"only git's index", func(t *testing.T, c clone) { c.do(t, "git", "add", "-A") }, nil, neither},
		{"what the second made is gone", func(t *testing.T, c clone) { c.do(t, "rm", "made/file") }, nil, second},
		{"what is remembered is gone", func(t *testing.T, c clone) { c.do(t, "rm", "-r", "test-output") }, nil, both},
		{"a variable that steers tests", func(*testing.T, clone) {}, []string{"MOONRIG_NEED_ENGINE=1"}, both},
		{"a tool has another version", func(t *testing.T, c clone) { c.write(t, "made/bin/version", "2") }, nil, both},
		{"everything is asked for", func(*testing.T, clone) {}, []string{"ALL=1"}, both},
		{"a machine runs it", func(*testing.T, clone) {}, []string{"CI=true"}, both},
		{"git's folder is gone", func(t *testing.T, c clone) { c.do(t, "rm", "-rf", ".git") }, nil, both},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			c := newClone(t)
			if got := c.run(t, 0); got != both {
				t.Fatalf("the first run ends with %q, not %q", got, both)
			}
			tt.change(t, c)
			before := c.do(t, "sh", "-c", "git status --porcelain 2>&1 || true")
			if got := c.run(t, 0, tt.env...); got != tt.want {
				t.Errorf("after that it ends with %q, not %q", got, tt.want)
			}
			if after := c.do(t, "sh", "-c", "git status --porcelain 2>&1 || true"); after != before {
				t.Errorf("git's index was %q and is %q", before, after)
			}
		})
	}
}

// What fails is told, ends the run, and is run again though nothing changed.
func TestStepsThatFail(t *testing.T) {
	t.Parallel()
	c := newClone(t)
	c.write(t, "plan-second", "fail")
	for _, want := range []string{"1 passed, 1 failed", "0 passed, 1 failed, 1 skipped"} {
		if got := c.run(t, 1); got != want {
			t.Errorf("a run whose second step fails ends with %q, not %q", got, want)
		}
	}
	c.write(t, "plan-second", "")
	if got, want := c.run(t, 0), "2 passed, 0 failed"; got != want {
		t.Errorf("when it is mended the run ends with %q, not %q", got, want)
	}
	// It passed once with these files and fails now: it counts as not passed.
	c.write(t, ".git/info/exclude", "plan-second")
	c.run(t, 0)
	c.write(t, "plan-second", "fail")
	c.run(t, 1, "ALL=1")
	c.write(t, "plan-second", "")
	if got, want := c.run(t, 0), "1 passed, 0 failed, 1 skipped"; got != want {
		t.Errorf("after it failed with the same files the run ends with %q, not %q", got, want)
	}
}

// A file that is changed while a step runs may have been read before or after, so that the step has passed with neither.
func TestStepsDuringWhichSomethingChanges(t *testing.T) {
	t.Parallel()
	c := newClone(t)
	c.write(t, "plan-first", "meddle")
	for range 2 {
		c.write(t, "code", "1")
		c.run(t, 0)
		if got := c.do(t, "cat", "code"); got != "2" {
			t.Errorf("the step that changes a file was not run: the file holds %q", got)
		}
	}
}

// A change of a file in the second in which git last looked at it shows in its contents only.
func TestStepsSeeWhatChangedWithinASecond(t *testing.T) {
	t.Parallel()
	c := newClone(t)
	const then = "@1000000000"
	c.do(t, "git", "config", "core.trustctime", "false") // which no program can set back
	c.do(t, "touch", "-d", then, "code")
	c.do(t, "git", "add", "code")
	c.do(t, "touch", "-d", then, ".git/index")
	for _, text := range []string{"1", "2"} {
		c.write(t, "code", text)
		c.do(t, "touch", "-d", then, "code")
		if got, want := c.run(t, 0), "2 passed, 0 failed"; got != want {
			t.Errorf("with %q in the file the run ends with %q, not %q", text, got, want)
		}
	}
}

// clone is a folder with a git repository in which the story is played.
type clone string

func newClone(t *testing.T) clone {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not installed")
	}
	c := clone(t.TempDir())
	script, err := os.ReadFile(root + "/build/scripts/steps.sh")
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"steps.sh": string(script), "story.sh": story, "act.sh": act, ".gitignore": "/made/\n/test-output/\n",
		"code": "1", "notes/today": "1", "a/b/c.text": "1",
	} {
		c.write(t, name, text)
	}
	// The tools only tell their version, which is quicker than the real ones do and can be changed.
	c.write(t, "made/bin/version", "1")
	for _, tool := range []string{"go", "node", "chromium", "docker"} {
		c.write(t, "made/bin/"+tool, "#!/bin/sh\ncat \"${0%/*}/version\"\n")
		c.do(t, "chmod", "+x", "made/bin/"+tool)
	}
	c.do(t, "git", "init", "-q")
	c.do(t, "ln", "-s", "code", "link")
	// Some files in the index and some not yet.
	c.do(t, "git", "add", "code", "story.sh", ".gitignore")
	return c
}

func (c clone) write(t *testing.T, name, text string) {
	t.Helper()
	file := filepath.Join(string(c), name)
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func (c clone) command(name string, args ...string) *exec.Cmd {
	cmd := exec.Command(name, args...)
	cmd.Dir = string(c)
	cmd.Env = []string{"PATH=" + filepath.Join(string(c), "made/bin") + ":" + os.Getenv("PATH")}
	// Not what steers the run that this test is a part of, nor the repository of the hook that may have started it.
	for _, pair := range os.Environ() {
		if name, _, _ := strings.Cut(pair, "="); name != "PATH" && name != "ALL" && name != "CI" && name != "CHROMIUM" &&
			!strings.HasPrefix(name, "GIT_") && !strings.HasPrefix(name, "MOONRIG_") {
			cmd.Env = append(cmd.Env, pair)
		}
	}
	return cmd
}

func (c clone) do(t *testing.T, name string, args ...string) string {
	t.Helper()
	out, err := c.command(name, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s %v: %v: %s", name, args, err, out)
	}
	return string(out)
}

// run plays the story and returns its last line; code is what it must exit with.
func (c clone) run(t *testing.T, code int, env ...string) string {
	t.Helper()
	cmd := c.command("sh", "story.sh")
	cmd.Env = append(cmd.Env, env...)
	out, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	if got := cmd.ProcessState.ExitCode(); got != code {
		t.Fatalf("the run exits with %d, not %d:\n%s", got, code, out)
	}
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	return lines[len(lines)-1]
}
