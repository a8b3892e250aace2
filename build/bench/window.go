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
// page of the same agent, on the same display. Both are measured from exec to the page's own first-contentful-paint entry, and to
// the mark that the page's program sets when its first picture has been drawn. Memory is the sum of the proportional set sizes
// of the program and all its children, a while after.
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
	var ours, theirs, ourDrawn, theirDrawn, ourMemory, theirMemory []float64
	for i := range o.starts + 1 {
		w, err := h.windowOnce(ctx, a, env)
		if err != nil {
			return nil, err
		}
		b, err := h.browserOnce(ctx, fmt.Sprintf("chromium-%02d", i), url, env)
		if err != nil {
			return nil, err
		}
		say("window %.0f ms, drawn %.0f ms, %.0f MB; chromium %.0f ms, drawn %.0f ms, %.0f MB", w.paint, w.drawn, w.memory, b.paint, b.drawn, b.memory)
		if i == 0 {
			continue // the first of each warms up
		}
		ours, ourDrawn, ourMemory = append(ours, w.paint), append(ourDrawn, w.drawn), append(ourMemory, w.memory)
		theirs, theirDrawn, theirMemory = append(theirs, b.paint), append(theirDrawn, b.drawn), append(theirMemory, b.memory)
	}
	spread("window: exec to first contentful paint", "ms", ours)
	spread("chromium --app: exec to first contentful paint", "ms", theirs)
	spread("window: exec to the program's first picture", "ms", ourDrawn)
	spread("chromium --app: exec to the program's first picture", "ms", theirDrawn)
	spread("window: memory of its processes", "MB", ourMemory)
	spread("chromium --app: memory of its processes", "MB", theirMemory)
	const peer = "chromium --app"
	return []line{
		absolute("window_first_paint", median(ours), "ms", 1000),
		relative("window_first_paint_beside_chromium", median(ours), "ms", peer, median(theirs), 0.5),
		relative("window_drawn_beside_chromium", median(ourDrawn), "ms", peer, median(theirDrawn), 0.5),
		relative("window_memory_beside_chromium", median(ourMemory), "MB", peer, median(theirMemory), 0.5),
	}, nil
}

// shown is one window that was opened: milliseconds until its first paint and until the program's first picture, and
// megabytes a while after.
type shown struct{ paint, drawn, memory float64 }

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
	pictures := make(chan shown, 1)
	var one shown
	p, err := launch(h.dir, "window", cmd, func(line string) {
		var what string
		var since, at float64 // the latter in milliseconds since 1970
		if _, err := fmt.Sscan(line, &what, &since, &at); err != nil {
			return
		}
		switch what {
		case "painted":
			one.paint = at
		case "drawn":
			one.drawn = at
		}
		if one.paint > 0 && one.drawn > 0 {
			select {
			case pictures <- one:
			default:
			}
		}
	})
	if err != nil {
		return shown{}, err
	}
	defer p.end()
	limit, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	select {
	case s := <-pictures:
		return settled(ctx, p, s)
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
	limit, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	s, err := b.pictures(limit, url)
	if err != nil {
		return shown{}, err
	}
	return settled(ctx, b.p, s)
}

// settled turns the times of a window's pictures, in milliseconds since 1970, into times since its start, and reads its memory
// once it has come to rest.
func settled(ctx context.Context, p *program, s shown) (shown, error) {
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
	started := float64(p.started.UnixMicro()) / 1000
	return shown{s.paint - started, s.drawn - started, megabytes(m.pss)}, nil
}
