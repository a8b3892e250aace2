package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// label marks the containers of the bench's own, so that nobody else's are touched.
const label = "io.moonrig.bench"

// docker starts bare containers and hears from the engine when they run.
type docker struct {
	image  string
	mark   string
	events *exec.Cmd
	starts chan time.Time
	gone   chan struct{}
}

func newDocker(ctx context.Context, o options) (*docker, error) {
	d := &docker{image: o.image, mark: label + "=" + filepath.Base(o.work), starts: make(chan time.Time, 1), gone: make(chan struct{})}
	d.events = exec.CommandContext(ctx, "docker", "events", "--filter", "event=start", "--filter", "label="+d.mark, "--format", "{{json .}}")
	detach(d.events)
	out, err := d.events.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := d.events.Start(); err != nil {
		return nil, fmt.Errorf("listen to the engine: %w", err)
	}
	go func() {
		defer close(d.gone)
		decoder := json.NewDecoder(out)
		for {
			var e struct {
				TimeNano int64 `json:"timeNano"`
			}
			if decoder.Decode(&e) != nil {
				break
			}
			d.starts <- time.Unix(0, e.TimeNano)
		}
		_ = d.events.Wait() // it was asked to end
	}()
	return d, nil
}

func (d *docker) close() {
	askToEnd(d.events.Process)
	for {
		select {
		case <-d.starts:
		case <-d.gone:
			return
		}
	}
}

// ran is one bare container that is over; the times are in milliseconds from exec of the docker program.
type ran struct{ started, line float64 }

func (d *docker) run(ctx context.Context) (ran, error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	args := append([]string{"run", "--rm", "--network", "none", "--label", d.mark, d.image}, trivial...)
	cmd := exec.CommandContext(ctx, "docker", args...)
	var complaint strings.Builder
	cmd.Stderr = &complaint
	out, err := cmd.StdoutPipe()
	if err != nil {
		return ran{}, err
	}
	began := time.Now()
	if err := cmd.Start(); err != nil {
		return ran{}, fmt.Errorf("docker run: %w", err)
	}
	lines := bufio.NewReader(out)
	_, lineErr := lines.ReadString('\n')
	line := time.Since(began)
	_, _ = io.Copy(io.Discard, lines)
	if err := errors.Join(cmd.Wait(), lineErr); err != nil {
		return ran{}, fmt.Errorf("docker run: %w: %s", err, complaint.String())
	}
	select {
	case started := <-d.starts:
		// The engine's clock is this machine's. What is over quickly may have spoken before the engine reports its start; then
		// it ran at that time at the latest.
		return ran{millis(min(started.Sub(began.Round(0)), line)), millis(line)}, nil
	case <-d.gone:
		return ran{}, errors.New("the engine stopped telling what starts")
	case <-ctx.Done():
		return ran{}, ctx.Err()
	}
}

// sweep removes the containers that this run of the bench may have left.
func sweep(ctx context.Context, h *house) {
	ctx = context.WithoutCancel(ctx)
	for _, filter := range []string{label + "=" + filepath.Base(h.o.work), "io.moonrig.owner=" + filepath.Join(h.dir, "provider", "sandbox")} {
		out, err := exec.CommandContext(ctx, "docker", "ps", "-aq", "--filter", "label="+filter).Output()
		if ids := strings.Fields(string(out)); err == nil && len(ids) > 0 {
			if err := exec.CommandContext(ctx, "docker", append([]string{"rm", "-f"}, ids...)...).Run(); err != nil {
				fmt.Fprintln(os.Stderr, "bench: containers were not removed:", err)
			}
		}
	}
}
