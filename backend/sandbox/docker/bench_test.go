package docker_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"testing"
	"time"

	"github.com/moonrig/moonrig/backend/sandbox"
	"github.com/moonrig/moonrig/backend/sandbox/docker"
)

// BenchmarkStart compares, turn about, the time from Start to the job's first output with that of a bare `docker run`
// of the same image. Only the ratio means anything on another machine.
func BenchmarkStart(b *testing.B) {
	if testImage == "" {
		b.Skip("no Docker engine answers here: ", noEngine)
	}
	r, err := docker.New(docker.Config{Dir: b.TempDir()})
	if err != nil {
		b.Fatal(err)
	}
	defer r.Close()
	if _, err := r.Probe(b.Context()); err != nil {
		b.Fatal(err)
	}
	var ours, bare, prepared []time.Duration
	for i := 0; b.Loop(); i++ {
		first, ready := ourStart(b, r, fmt.Sprintf("bench-%d", i))
		ours, prepared = append(ours, first), append(prepared, ready)
		bare = append(bare, bareRun(b))
	}
	median := func(d []time.Duration) float64 {
		slices.Sort(d)
		return float64(d[len(d)/2].Microseconds()) / 1000
	}
	b.ReportMetric(median(ours), "ms-moonrig")
	b.ReportMetric(median(prepared), "ms-prepared")
	b.ReportMetric(median(bare), "ms-docker-run")
	b.ReportMetric(median(ours)/median(bare), "ratio")
}

func ourStart(b *testing.B, r *docker.Runtime, lease string) (first, prepared time.Duration) {
	b.Helper()
	spec := sandbox.Spec{LeaseID: lease, Image: testImage, CPUs: 1, MemoryBytes: 64 << 20, ScratchBytes: 8 << 20, PidsLimit: 64}
	begin := time.Now()
	c, err := r.Start(b.Context(), spec)
	if err != nil {
		b.Fatal(err)
	}
	prepared = time.Since(begin)
	logs, err := c.Logs(b.Context(), 0)
	if err != nil {
		b.Fatal(err)
	}
	if err := c.Run(b.Context()); err != nil {
		b.Fatal(err)
	}
	if _, err := sandbox.NewLogReader(logs, 0).Next(); err != nil {
		b.Fatal(err)
	}
	first = time.Since(begin)
	logs.Close()
	c.Close()
	if err := r.Remove(context.Background(), lease); err != nil {
		b.Fatal(err)
	}
	return first, prepared
}

func bareRun(b *testing.B) time.Duration {
	b.Helper()
	begin := time.Now()
	cmd := exec.CommandContext(b.Context(), "docker", "run", "--rm", "--network", "none", testImage)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		b.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		b.Fatal(err)
	}
	if _, err := bufio.NewReader(out).ReadString('\n'); err != nil {
		b.Fatal(err)
	}
	first := time.Since(begin)
	if err := cmd.Wait(); err != nil {
		b.Fatal(err)
	}
	return first
}
