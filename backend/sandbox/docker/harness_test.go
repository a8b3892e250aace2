package docker_test

import (
	"archive/tar"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/moonrig/moonrig/backend/sandbox"
	"github.com/moonrig/moonrig/backend/sandbox/docker"
)

// image is the name under which this run's test image is known; empty when there is no engine.
var (
	testImage string
	noEngine  error
)

func TestMain(m *testing.M) {
	code := func() int {
		cleanup, err := prepare()
		if err != nil {
			// CI starts an engine before the tests and sets this, so that nothing is skipped there.
			if os.Getenv("MOONRIG_NEED_ENGINE") != "" {
				fmt.Fprintln(os.Stderr, err)
				return 1
			}
			noEngine = err
		}
		defer cleanup()
		if code := m.Run(); code != 0 {
			return code
		}
		if err := goleak.Find(); err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
		return 0
	}()
	os.Exit(code)
}

// prepare asks for the engine and builds the test image from nothing but one static program.
func prepare() (cleanup func(), err error) {
	cleanup = func() {}
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	dir, err := os.MkdirTemp("", "sandbox")
	if err != nil {
		return cleanup, err
	}
	defer os.RemoveAll(dir)
	runtime, err := docker.New(docker.Config{Dir: dir})
	if err != nil {
		return cleanup, err
	}
	defer runtime.Close()
	engine, err := runtime.Probe(ctx)
	if err != nil {
		return cleanup, err
	}
	program := filepath.Join(dir, "testjob")
	build := exec.CommandContext(ctx, "go", "build", "-ldflags", "-s -w", "-o", program, "./testjob")
	build.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS=linux", "GOARCH="+engine.Arch)
	if out, err := build.CombinedOutput(); err != nil {
		return cleanup, fmt.Errorf("build the test job: %w\n%s", err, out)
	}
	name := fmt.Sprintf("moonrig/testjob:%d", os.Getpid())
	if err := importImage(ctx, name, program,
		"CMD [\"/testjob\"]", "ENV LD_PRELOAD=/evil.so NVIDIA_VISIBLE_DEVICES=all FROM_IMAGE=yes", "VOLUME /data",
		"VOLUME /out", "EXPOSE 80", "USER root", "WORKDIR /work", "LABEL io.moonrig.lease=forged",
		"HEALTHCHECK CMD /testjob"); err != nil {
		return cleanup, err
	}
	testImage = name
	return func() { _ = exec.Command("docker", "image", "rm", "-f", name).Run() }, nil
}

// importImage makes an image of one program at /testjob and a few folders, as `docker import` does.
func importImage(ctx context.Context, name, program string, changes ...string) error {
	content, err := os.ReadFile(program)
	if err != nil {
		return err
	}
	var layer bytes.Buffer
	tw := tar.NewWriter(&layer)
	for _, folder := range []string{"work/", "etc/"} {
		if err := tw.WriteHeader(&tar.Header{Typeflag: tar.TypeDir, Name: folder, Mode: 0o755}); err != nil {
			return err
		}
	}
	// An image that makes its user a member of everything.
	for file, text := range map[string]string{
		"etc/passwd": "root:x:0:0:r:/:/testjob\nnobody:x:65534:65534:n:/:/testjob\n", "etc/group": "root:x:0:nobody\ndisk:x:6:nobody\nnobody:x:65534:\n",
	} {
		if err := tw.WriteHeader(&tar.Header{Name: file, Mode: 0o644, Size: int64(len(text))}); err != nil {
			return err
		}
		if _, err := tw.Write([]byte(text)); err != nil {
			return err
		}
	}
	if err := tw.WriteHeader(&tar.Header{Name: "testjob", Mode: 0o4755, Size: int64(len(content))}); err != nil {
		return err
	}
	if _, err := tw.Write(content); err != nil {
		return err
	}
	if err := tw.Close(); err != nil {
		return err
	}
	args := []string{"import"}
	for _, change := range changes {
		args = append(args, "--change", change)
	}
	cmd := exec.CommandContext(ctx, "docker", append(args, "-", name)...)
	cmd.Stdin = &layer
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("import %s: %w\n%s", name, err, out)
	}
	return nil
}

// engine returns a Runtime of its own folder and owner, whose sandboxes must be gone at the test's end.
func engine(t *testing.T) *docker.Runtime {
	t.Helper()
	if testImage == "" {
		t.Skip("no Docker engine answers here (start one with build/scripts/engine.sh): ", noEngine)
	}
	return runtimeIn(t, t.TempDir())
}

func runtimeIn(t *testing.T, dir string) *docker.Runtime {
	t.Helper()
	r, err := docker.New(docker.Config{Dir: dir, Log: slog.New(slog.NewTextHandler(testWriter{t}, nil))})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close() })
	return r
}

type testWriter struct{ t *testing.T }

func (w testWriter) Write(p []byte) (int, error) {
	w.t.Log(strings.TrimSpace(string(p)))
	return len(p), nil
}

// leaseOf names a test's lease.
func leaseOf(t *testing.T) string {
	return strings.Map(func(r rune) rune {
		if r == '/' || r == ' ' {
			return '-'
		}
		return r
	}, t.Name())
}

// job is a modest spec that runs the test program in a mode.
func job(t *testing.T, mode ...string) sandbox.Spec {
	spec := sandbox.Spec{
		LeaseID: leaseOf(t), Image: testImage, CPUs: 1, MemoryBytes: 64 << 20, ScratchBytes: 8 << 20, PidsLimit: 64,
	}
	if len(mode) > 0 {
		spec.Command = append([]string{"/testjob"}, mode...)
	}
	return spec
}

// start starts a sandbox that is removed at the test's end.
func start(t *testing.T, r *docker.Runtime, spec sandbox.Spec) *docker.Container {
	t.Helper()
	c, err := r.Start(t.Context(), spec)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		c.Close()
		if err := r.Remove(context.Background(), spec.LeaseID); err != nil {
			t.Error(err)
		}
		left, err := r.List(context.Background())
		if err != nil || len(left) != 0 {
			t.Errorf("sandboxes left: %v, %v", left, err)
		}
	})
	return c
}

// runJob runs a job to its end and returns how that was and all it printed.
func runJob(t *testing.T, spec sandbox.Spec) (*docker.Container, sandbox.Exit, string) {
	t.Helper()
	c := start(t, engine(t), spec)
	if err := c.Run(t.Context()); err != nil {
		t.Fatal(err)
	}
	exit, err := c.Wait(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return c, exit, output(t, c)
}

// output returns all that a job printed, on both streams.
func output(t *testing.T, c *docker.Container) string {
	t.Helper()
	logs, err := c.Logs(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	defer logs.Close()
	var text strings.Builder
	reader := sandbox.NewLogReader(logs, 0)
	for {
		record, err := reader.Next()
		if errors.Is(err, io.EOF) {
			return text.String()
		}
		if err != nil {
			t.Fatalf("after %q: %v", text.String(), err)
		}
		text.Write(record.Data)
	}
}

// follower reads a log until a text has appeared.
type follower struct {
	t      *testing.T
	reader *sandbox.LogReader
	text   string
}

func follow(t *testing.T, c *docker.Container, from int64) *follower {
	t.Helper()
	logs, err := c.Logs(t.Context(), from)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { logs.Close() })
	return &follower{t: t, reader: sandbox.NewLogReader(logs, from)}
}

func (f *follower) until(text string) {
	f.t.Helper()
	for !strings.Contains(f.text, text) {
		record, err := f.reader.Next()
		if err != nil {
			f.t.Fatalf("no %q in the log, after %q: %v", text, f.text, err)
		}
		f.text += string(record.Data)
	}
}
