package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// rest is how long a window is left alone before its memory is read.
const rest = 5 * time.Second

// benchWindow measures the window of an agent that runs already, turn about with a Chromium in app mode that shows the same
// page of the same agent, on the same display. Both are measured from exec: the window until the page tells the program that
// two frames have been drawn, Chromium until the page's first contentful paint, which comes before that. Memory is the sum of
// the proportional set sizes of the program and all its children, a while after.
func benchWindow(ctx context.Context, o options) ([]line, error) {
	h, err := newHouse(ctx, o, "window")
	if h != nil {
		defer h.stop()
	}
	if err != nil {
		return nil, err
	}
	a, err := h.newAgent("rig", nil, true)
	if err != nil {
		return nil, err
	}
	if _, err := a.run(ctx, "--web=127.0.0.1:0"); err != nil {
		return nil, err
	}
	if _, err := a.joined(ctx); err != nil {
		return nil, err
	}
	if err := errors.Join(a.furnish(ctx), a.lend(ctx)); err != nil {
		return nil, err
	}
	url := <-a.web // it was told before the agent answered
	env, err := h.display(ctx)
	if err != nil {
		return nil, err
	}
	var ours, theirs, ourMemory, theirMemory []float64
	for i := range o.starts + 1 {
		w, err := h.windowOnce(ctx, a, env)
		if err != nil {
			return nil, err
		}
		b, err := h.browserOnce(ctx, fmt.Sprintf("chromium-%02d", i), url, env)
		if err != nil {
			return nil, err
		}
		say("window %.0f ms %.0f MB, chromium %.0f ms %.0f MB", w.paint, w.memory, b.paint, b.memory)
		if i == 0 {
			continue // the first of each warms up
		}
		ours, ourMemory = append(ours, w.paint), append(ourMemory, w.memory)
		theirs, theirMemory = append(theirs, b.paint), append(theirMemory, b.memory)
	}
	spread("window: exec to painted", "ms", ours)
	spread("chromium --app: exec to first contentful paint", "ms", theirs)
	spread("window: memory of its processes", "MB", ourMemory)
	spread("chromium --app: memory of its processes", "MB", theirMemory)
	const peer = "chromium --app"
	return []line{
		absolute("window_first_paint", median(ours), "ms", 1000),
		relative("window_first_paint_beside_chromium", median(ours), "ms", peer, median(theirs), 0.5),
		relative("window_memory_beside_chromium", median(ourMemory), "MB", peer, median(theirMemory), 0.5),
	}, nil
}

// shown is one window that was opened: milliseconds until it had painted, and megabytes a while after.
type shown struct{ paint, memory float64 }

// display starts a display without a screen and a session bus, as a login has them, and returns the environment for windows.
func (h *house) display(ctx context.Context) ([]string, error) {
	number, err := h.says(ctx, "xvfb", "Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset")
	if err != nil {
		return nil, err
	}
	bus, err := h.says(ctx, "dbus", "dbus-daemon", "--session", "--nofork", "--print-address=1")
	if err != nil {
		return nil, err
	}
	env := make([]string, 0, len(os.Environ())+4)
	for _, e := range os.Environ() {
		if !strings.HasPrefix(e, "WAYLAND_DISPLAY=") {
			env = append(env, e)
		}
	}
	// A login has its accessibility bus long before; starting one is not the window's work, nor the browser's.
	return append(env, "DISPLAY=:"+number, "DBUS_SESSION_BUS_ADDRESS="+bus, "NO_AT_BRIDGE=1", "GDK_BACKEND=x11"), nil
}

// says starts one of the system's programs and returns the first line it prints.
func (h *house) says(ctx context.Context, name string, args ...string) (string, error) {
	said := make(chan string, 1)
	p, err := launch(h.dir, name, exec.CommandContext(context.Background(), args[0], args[1:]...), func(line string) {
		select {
		case said <- line:
		default:
		}
	})
	if err != nil {
		return "", err
	}
	h.programs = append(h.programs, p)
	select {
	case line := <-said:
		return line, nil
	case <-p.done:
		return "", fmt.Errorf("%s did not start", name)
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

func (h *house) windowOnce(ctx context.Context, a *agent, env []string) (shown, error) {
	exe, err := filepath.Abs(filepath.Join(h.o.programs, "moonrig-desktop"))
	if err != nil {
		return shown{}, err
	}
	cmd := exec.CommandContext(context.Background(), exe)
	cmd.Env = append(env[:len(env):len(env)], "MOONRIG_HOME="+a.home, "MOONRIG_TRACE_START=1")
	painted := make(chan time.Time, 1)
	p, err := launch(h.dir, "window", cmd, func(line string) {
		if strings.HasPrefix(line, "painted ") {
			painted <- time.Now()
		}
	})
	if err != nil {
		return shown{}, err
	}
	defer p.end()
	limit, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	select {
	case at := <-painted:
		return settled(ctx, p, at.Sub(p.started))
	case <-p.done:
		return shown{}, errors.New("the window ended before it had painted")
	case <-limit.Done():
		return shown{}, errors.New("the window did not paint")
	}
}

func (h *house) browserOnce(ctx context.Context, name, url string, env []string) (shown, error) {
	b, err := newBrowser(h.dir, name, url, env)
	if err != nil {
		return shown{}, err
	}
	defer b.end()
	took, err := b.painted(ctx, url)
	if err != nil {
		return shown{}, err
	}
	return settled(ctx, b.p, took)
}

// settled reads the memory of a window that has come to rest.
func settled(ctx context.Context, p *program, took time.Duration) (shown, error) {
	if err := pause(ctx, rest); err != nil {
		return shown{}, err
	}
	m, processes, err := treeMemory(p.cmd.Process.Pid)
	if err != nil {
		return shown{}, err
	}
	if processes < 2 {
		return shown{}, fmt.Errorf("%s shows nothing: it has no children", p.name)
	}
	return shown{millis(took), megabytes(m.pss)}, nil
}
