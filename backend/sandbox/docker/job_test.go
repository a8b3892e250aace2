package docker_test

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/sandbox"
	"github.com/moonrig/moonrig/backend/sandbox/archive"
)

func TestProbe(t *testing.T) {
	e, err := engine(t).Probe(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if e.OSType != "linux" || e.Arch == "" || e.CPUs < 1 || e.MemBytes < 1<<28 || e.RootDir == "" || e.FreeBytes <= 0 {
		t.Errorf("engine %+v", e)
	}
}

func TestImageOwnCommand(t *testing.T) {
	_, exit, text := runJob(t, job(t))
	if exit.Code != 0 || !exit.Reason.IsZero() || !strings.Contains(text, "the image's own command") {
		t.Errorf("exit %+v after %q", exit, text)
	}
	if exit.StartedAt.IsZero() || exit.FinishedAt.Before(exit.StartedAt) || time.Since(exit.FinishedAt) > time.Hour {
		t.Errorf("from %s to %s", exit.StartedAt, exit.FinishedAt)
	}
}

func TestExits(t *testing.T) {
	tests := []struct {
		name   string
		mode   []string
		code   int
		signal string
		reason condition.Code
	}{
		{"success", []string{"exit", "0"}, 0, "", ""},
		{"failure", []string{"exit", "7"}, 7, "", condition.NonZeroExit},
		{"crash", []string{"crash"}, 139, "SIGSEGV", condition.NonZeroExit},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, exit, _ := runJob(t, job(t, test.mode...))
			// A Go program answers a fault with exit code 2 instead of dying of it.
			if test.name == "crash" && exit.Code == 2 {
				test.code, test.signal = 2, ""
			}
			if exit.Code != test.code || exit.Signal != test.signal || exit.Reason.Code != test.reason {
				t.Errorf("exit %+v", exit)
			}
		})
	}
}

func TestRefusals(t *testing.T) {
	r := engine(t)
	t.Run("image missing", func(t *testing.T) {
		spec := job(t)
		spec.Image = "moonrig/there-is-none:1"
		if _, err := r.Start(t.Context(), spec); !condition.Is(err, condition.ImageMissing) {
			t.Errorf("got %v", err)
		}
	})
	t.Run("too many cores", func(t *testing.T) {
		spec := job(t)
		spec.CPUs = 4000
		if _, err := r.Start(t.Context(), spec); !condition.Is(err, condition.InvalidInput) {
			t.Errorf("got %v", err)
		}
	})
	t.Run("GPU that is not there", func(t *testing.T) {
		spec := job(t)
		spec.GPUUUID, spec.GPUVendor = "GPU-00000000-0000-0000-0000-000000000000", sandbox.NVIDIA
		_, err := r.Start(t.Context(), spec)
		if !condition.Is(err, condition.DeviceLost) && !condition.Is(err, condition.StartFailed) {
			t.Errorf("got %v", err)
		}
	})
	t.Run("twice", func(t *testing.T) {
		start(t, r, job(t))
		if _, err := r.Start(t.Context(), job(t)); !condition.Is(err, condition.Conflict) {
			t.Errorf("got %v", err)
		}
	})
	for name, command := range map[string][]string{
		"no such program": {"/nothing"}, "not in the path": {"nothing"}, "a folder": {"/etc"}, "not a program": {"/etc/passwd"},
	} {
		t.Run(name, func(t *testing.T) {
			spec := job(t)
			spec.Command = command
			c := start(t, r, spec)
			err := c.Run(t.Context())
			if !condition.Is(err, condition.StartFailed) || !strings.Contains(err.Error(), command[0]) {
				t.Errorf("got %v", err)
			}
		})
	}
	left, err := r.List(t.Context())
	if err != nil || len(left) != 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func TestLogsFollowAndResume(t *testing.T) {
	c := start(t, engine(t), job(t, "echo"))
	early := follow(t, c, 0) // before there is anything
	if err := c.Run(t.Context()); err != nil {
		t.Fatal(err)
	}
	early.until("ready\n")
	signal := func() {
		t.Helper()
		if err := c.Signal(t.Context(), "SIGUSR1"); err != nil {
			t.Fatal(err)
		}
	}
	signal()
	early.until("line 1\n")
	place := early.reader.Offset()
	signal()
	early.until("line 2\n")
	late := follow(t, c, place)
	late.until("line 2\n")
	if late.text != "line 2\n" {
		t.Errorf("resumed with %q", late.text)
	}
	inside := follow(t, c, place-3) // in the middle of what was written at once
	inside.until("line 2\n")
	if inside.text != " 1\nline 2\n" && inside.text != "1\nline 2\n" && !strings.HasSuffix("line 1\nline 2\n", inside.text) || len(inside.text) != 10 {
		t.Errorf("resumed inside with %q", inside.text)
	}
	if err := c.Signal(t.Context(), "SIGUSR2"); err != nil {
		t.Fatal(err)
	}
	if exit, err := c.Wait(t.Context()); err != nil || exit.Code != 0 {
		t.Errorf("exit %+v, %v", exit, err)
	}
	if text := output(t, c); text != "ready\nline 1\nline 2\n" {
		t.Errorf("in all %q", text)
	}
}

func TestLogStreamsAreToldApart(t *testing.T) {
	c, _, _ := runJob(t, job(t, "print", "200"))
	logs, err := c.Logs(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	defer logs.Close()
	text := map[sandbox.Stream]string{}
	reader := sandbox.NewLogReader(logs, 0)
	for {
		record, err := reader.Next()
		if err != nil {
			break
		}
		text[record.Stream] += string(record.Data)
	}
	for stream, word := range map[sandbox.Stream]string{sandbox.Stdout: "out ", sandbox.Stderr: "err "} {
		if strings.Count(text[stream], word) != 200 || strings.Count(text[stream], "\n") != 200 {
			t.Errorf("%s: %q", stream, text[stream])
		}
	}
}

func TestLogFloodIsCapped(t *testing.T) {
	const printed = 32 << 10 // KiB
	spec := job(t, "flood", "32768")
	spec.MaxLogBytes = 256 << 10
	c, exit, _ := runJob(t, spec)
	if exit.Code != 0 {
		t.Fatalf("exit %+v", exit)
	}
	logs, err := c.Logs(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	defer logs.Close()
	var text bytes.Buffer
	var dropped int64
	reader := sandbox.NewLogReader(logs, 0)
	for {
		record, err := reader.Next()
		if err != nil {
			break
		}
		dropped += record.Dropped
		text.Write(record.Data)
	}
	if int64(text.Len()) > spec.MaxLogBytes || text.Len() < 128<<10 {
		t.Errorf("kept %d bytes of %d", text.Len(), printed<<10)
	}
	if dropped+int64(text.Len()) != printed<<10+int64(len("the last line\n")) {
		t.Errorf("dropped %d and kept %d", dropped, text.Len())
	}
	if !strings.HasSuffix(text.String(), "the last line\n") {
		t.Error("the end is not what was kept")
	}
}

func TestInputsAndOutputs(t *testing.T) {
	c := start(t, engine(t), job(t, "cat"))
	dir := t.TempDir()
	write(t, dir, "scene/one.txt", "1")
	write(t, dir, "two.txt", "2")
	for range 2 { // the second replaces the first
		if err := c.PutInputs(t.Context(), pack(t, dir)); err != nil {
			t.Fatal(err)
		}
	}
	if err := c.Run(t.Context()); err != nil {
		t.Fatal(err)
	}
	if exit, err := c.Wait(t.Context()); err != nil || exit.Code != 0 {
		t.Fatalf("exit %+v, %v", exit, err)
	}
	if text := output(t, c); text != "/in/scene/one.txt=1\n/in/two.txt=2\n" {
		t.Errorf("the job saw %q", text)
	}
	if err := c.PutInputs(t.Context(), pack(t, dir)); !condition.Is(err, condition.Conflict) {
		t.Errorf("inputs after the end: %v", err)
	}
}

func TestHostileInputs(t *testing.T) {
	r := engine(t)
	for name, content := range map[string][]byte{
		"climbing": tarOf(t, "../x"), "absolute": tarOf(t, "/etc/x"), "link": linkTar(t), "noise": bytes.Repeat([]byte("x"), 4096),
		"twice": tarOf(t, "a", "a"), "cut": tarOf(t, "a")[:700],
	} {
		t.Run(name, func(t *testing.T) {
			c := start(t, r, job(t, "cat"))
			if err := c.PutInputs(t.Context(), bytes.NewReader(content)); !condition.Is(err, condition.BadArchive) {
				t.Errorf("got %v", err)
			}
			if err := c.Run(t.Context()); err != nil {
				t.Fatal(err)
			}
			if text := output(t, c); text != "" {
				t.Errorf("left behind: %q", text)
			}
		})
	}
	t.Run("too large", func(t *testing.T) {
		c := start(t, r, job(t, "cat"))
		if err := c.PutInputs(t.Context(), bytes.NewReader(bigTar(t, 9<<20))); !condition.Is(err, condition.TooLarge) {
			t.Errorf("got %v", err)
		}
	})
}

func TestOutputs(t *testing.T) {
	c, exit, _ := runJob(t, job(t, "outputs", "clean"))
	if exit.Code != 0 {
		t.Fatalf("exit %+v", exit)
	}
	dir := t.TempDir() + "/home"
	m, err := c.Outputs(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(m.Files) != 2 || m.Files[0].Name != "a.txt" || m.Files[1].Name != "deep/er/b.bin" || m.Bytes != 100_005 {
		t.Errorf("manifest %+v", m)
	}
	if got := read(t, dir, "a.txt"); got != "first" {
		t.Errorf("a.txt holds %q", got)
	}
	if _, err := c.Outputs(t.Context(), dir); !condition.Is(err, condition.Conflict) {
		t.Errorf("into a folder in use: %v", err)
	}
}

func TestOutputsRefused(t *testing.T) {
	tests := []struct {
		name  string
		mode  []string
		limit int64
		code  condition.Code
	}{
		{"a name with a line break", []string{"outputs"}, 0, condition.BadArchive},
		{"too large", []string{"fill", "/out/big"}, 1 << 20, condition.OutputTooLarge},
		{"too many", []string{"manyfiles", "10001"}, 0, condition.OutputTooLarge},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			spec := job(t, test.mode...)
			spec.MaxOutputBytes = test.limit
			spec.ScratchBytes = 32 << 20
			c, _, _ := runJob(t, spec)
			dir := t.TempDir()
			if _, err := c.Outputs(t.Context(), dir+"/home"); !condition.Is(err, test.code) {
				t.Errorf("got %v", err)
			}
			if left := names(t, dir); len(left) != 0 {
				t.Errorf("left behind: %v", left)
			}
		})
	}
}

func TestStop(t *testing.T) {
	r := engine(t)
	t.Run("with grace", func(t *testing.T) {
		c := start(t, r, job(t, "term", "3"))
		logs := follow(t, c, 0)
		if err := c.Run(t.Context()); err != nil {
			t.Fatal(err)
		}
		logs.until("ready")
		exit, err := c.Stop(t.Context(), time.Minute)
		if err != nil || exit.Code != 3 {
			t.Errorf("exit %+v, %v", exit, err)
		}
		m, err := c.Outputs(t.Context(), t.TempDir()+"/home")
		if err != nil || len(m.Files) != 1 {
			t.Errorf("last words: %+v, %v", m, err)
		}
	})
	t.Run("without", func(t *testing.T) {
		c := start(t, r, job(t, "ignore"))
		logs := follow(t, c, 0)
		if err := c.Run(t.Context()); err != nil {
			t.Fatal(err)
		}
		logs.until("ready")
		exit, err := c.Stop(t.Context(), 50*time.Millisecond)
		if err != nil || exit.Signal != "SIGKILL" || exit.Code != 137 || exit.OOMKilled {
			t.Errorf("exit %+v, %v", exit, err)
		}
		m, err := c.Outputs(t.Context(), t.TempDir()+"/home")
		if err != nil || len(m.Files) != 1 {
			t.Errorf("outputs of a killed job: %+v, %v", m, err)
		}
	})
	t.Run("kill", func(t *testing.T) {
		c := start(t, r, job(t, "wait"))
		logs := follow(t, c, 0)
		if err := c.Run(t.Context()); err != nil {
			t.Fatal(err)
		}
		logs.until("ready")
		if err := c.Kill(t.Context()); err != nil {
			t.Fatal(err)
		}
		exit, err := c.Wait(t.Context())
		if err != nil || exit.Reason.Code != condition.SandboxLost {
			t.Errorf("exit %+v, %v", exit, err)
		}
		if state, err := c.State(t.Context()); err != nil || state != sandbox.Gone {
			t.Errorf("state %s, %v", state, err)
		}
		if _, err := c.Outputs(t.Context(), t.TempDir()+"/home"); !condition.Is(err, condition.SandboxLost) {
			t.Errorf("outputs of a killed sandbox: %v", err)
		}
	})
}

func TestOrphansEndWithTheJob(t *testing.T) {
	_, exit, text := runJob(t, job(t, "orphan"))
	if exit.Code != 0 || !strings.Contains(text, "leaving true") {
		t.Errorf("exit %+v after %q", exit, text)
	}
}

func TestPauseAndUsage(t *testing.T) {
	c := start(t, engine(t), job(t, "echo"))
	logs := follow(t, c, 0)
	if err := c.Run(t.Context()); err != nil {
		t.Fatal(err)
	}
	logs.until("ready")
	if err := c.Pause(t.Context()); err != nil {
		t.Fatal(err)
	}
	usage, err := c.Usage(t.Context())
	if err != nil || usage.MemoryBytes < 1<<20 || usage.MemoryLimit != job(t).Footprint() || usage.CPUPercent != 0 {
		t.Errorf("usage %+v, %v", usage, err)
	}
	if err := c.Unpause(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := c.Signal(t.Context(), "SIGUSR1"); err != nil {
		t.Fatal(err)
	}
	logs.until("line 1")
	if usage, err = c.Usage(t.Context()); err != nil || usage.CPUPercent < 0 || usage.CPUPercent > 250 {
		t.Errorf("usage %+v, %v", usage, err)
	}
}

func TestAdopt(t *testing.T) {
	r := engine(t)
	dir := t.TempDir()
	first := runtimeIn(t, dir)
	spec := job(t, "echo")
	c, err := first.Start(t.Context(), spec)
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Run(t.Context()); err != nil {
		t.Fatal(err)
	}
	logs := follow(t, c, 0)
	logs.until("ready\n")
	place := logs.reader.Offset()
	c.Close()
	first.Close()

	second := runtimeIn(t, dir)
	found, err := second.List(t.Context())
	if err != nil || len(found) != 1 || found[0].LeaseID != spec.LeaseID || found[0].State != sandbox.Running {
		t.Fatalf("found %+v, %v", found, err)
	}
	if others, err := r.List(t.Context()); err != nil || len(others) != 0 {
		t.Errorf("another owner sees %+v, %v", others, err)
	}
	adopted, err := second.Adopt(t.Context(), spec.LeaseID)
	if err != nil {
		t.Fatal(err)
	}
	defer adopted.Close()
	if state, err := adopted.State(t.Context()); err != nil || state != sandbox.Running {
		t.Fatalf("state %s, %v", state, err)
	}
	if err := adopted.Signal(t.Context(), "SIGUSR1"); err != nil {
		t.Fatal(err)
	}
	resumed := follow(t, adopted, place)
	resumed.until("line 1\n")
	if resumed.text != "line 1\n" {
		t.Errorf("resumed with %q", resumed.text)
	}
	if exit, err := adopted.Stop(t.Context(), 2*time.Minute); err != nil || exit.Signal != "SIGTERM" && exit.Code != 143 {
		t.Errorf("exit %+v, %v", exit, err)
	}
	for range 2 {
		if err := second.Remove(t.Context(), spec.LeaseID); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := second.Adopt(t.Context(), spec.LeaseID); !condition.Is(err, condition.SandboxLost) {
		t.Errorf("adopted what is gone: %v", err)
	}
	if left := names(t, dir+"/run"); len(left) != 0 {
		t.Errorf("left behind: %v", left)
	}
}

func pack(t *testing.T, dir string) *bytes.Buffer {
	t.Helper()
	var b bytes.Buffer
	if _, err := archive.Pack(t.Context(), &b, dir, archive.Limits{}); err != nil {
		t.Fatal(err)
	}
	return &b
}
