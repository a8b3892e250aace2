package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// chromium is the program itself where it is found: the system's wrapper around it costs a shell.
func chromium() string {
	const direct = "/usr/lib/chromium/chromium"
	if _, err := os.Stat(direct); err == nil {
		return direct
	}
	return "chromium"
}

// browser is a Chromium that shows one page as an app, asked over a pipe, so that it opens no port.
type browser struct {
	p       *program
	in      io.WriteCloser
	answers chan answer
	id      int
}

type answer struct {
	ID     int             `json:"id"`
	Result json.RawMessage `json:"result"`
	Error  *struct {
		Message string `json:"message"`
	} `json:"error"`
}

// newBrowser opens the page in a Chromium without a past, and without all that it would do besides.
func newBrowser(dir, name, url string, env []string) (*browser, error) {
	cmd := exec.CommandContext(context.Background(), chromium(), "--app="+url, "--user-data-dir="+filepath.Join(dir, name), "--remote-debugging-pipe",
		"--no-sandbox", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-background-networking",
		"--disable-component-update", "--disable-extensions", "--disable-sync", "--disable-default-apps", "--password-store=basic",
		"--window-size=1280,800", "--window-position=0,0")
	cmd.Env = env
	theirIn, in, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	out, theirOut, err := os.Pipe()
	if err != nil {
		return nil, errors.Join(err, theirIn.Close(), in.Close())
	}
	cmd.ExtraFiles = []*os.File{theirIn, theirOut} // it reads from 3 and writes to 4
	b := &browser{in: in, answers: make(chan answer, 64)}
	b.p, err = launch(dir, name, cmd, nil)
	theirIn.Close()
	theirOut.Close()
	if err != nil {
		return nil, errors.Join(err, in.Close(), out.Close())
	}
	go func() {
		defer close(b.answers)
		defer out.Close()
		messages := bufio.NewReader(out)
		for {
			raw, err := messages.ReadBytes(0)
			if err != nil {
				return
			}
			var a answer
			if json.Unmarshal(bytes.TrimRight(raw, "\x00"), &a) == nil && a.ID > 0 {
				b.answers <- a
			}
		}
	}()
	return b, nil
}

func (b *browser) end() {
	b.p.end()
	b.in.Close()
	for range b.answers {
		continue // until its reader is done
	}
}

// ask sends one command of the DevTools protocol and decodes its result.
func (b *browser) ask(ctx context.Context, session, method string, params, result any) error {
	b.id++
	message := map[string]any{"id": b.id, "method": method, "params": params}
	if session != "" {
		message["sessionId"] = session
	}
	raw, err := json.Marshal(message)
	if err != nil {
		return err
	}
	if _, err := b.in.Write(append(raw, 0)); err != nil {
		return err
	}
	for {
		select {
		case a, ok := <-b.answers:
			switch {
			case !ok:
				return errors.New("chromium ended")
			case a.ID != b.id:
			case a.Error != nil:
				return errors.New(a.Error.Message)
			default:
				return json.Unmarshal(a.Result, result)
			}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// pictures waits until the page has drawn something and until its program has, and says when both were, by its own clock.
const pictures = `Promise.all([['paint', 'first-contentful-paint'], ['mark', 'drawn']].map(([type, name]) => new Promise(done =>
	new PerformanceObserver((list, observer) => {
		for (const e of list.getEntriesByName(name)) {
			observer.disconnect()
			done(performance.timeOrigin + e.startTime)
		}
	}).observe({ type, buffered: true }))))`

// pictures returns when the page drew its first content and its program's first picture, in milliseconds since 1970.
func (b *browser) pictures(ctx context.Context, url string) (shown, error) {
	var session string
	var at []float64
	err := until(ctx, func() (bool, error) {
		if session == "" {
			var err error
			if session, err = b.attach(ctx, url); err != nil || session == "" {
				return false, err
			}
		}
		var r struct {
			Result struct {
				Value []float64 `json:"value"`
			} `json:"result"`
		}
		// Fails while the page changes from the empty one to ours; then it is asked again.
		err := b.ask(ctx, session, "Runtime.evaluate",
			map[string]any{"expression": pictures, "awaitPromise": true, "returnByValue": true}, &r)
		at = r.Result.Value
		return len(at) == 2, err
	})
	if err != nil {
		return shown{}, fmt.Errorf("chromium does not paint: %w", err)
	}
	return shown{paint: at[0], drawn: at[1]}, nil
}

// attach opens a session with the page once it is there.
func (b *browser) attach(ctx context.Context, url string) (string, error) {
	var targets struct {
		Infos []struct {
			ID   string `json:"targetId"`
			Type string `json:"type"`
			URL  string `json:"url"`
		} `json:"targetInfos"`
	}
	if err := b.ask(ctx, "", "Target.getTargets", struct{}{}, &targets); err != nil {
		return "", err
	}
	base, _, _ := strings.Cut(url, "?")
	base, _, _ = strings.Cut(base, "#")
	for _, t := range targets.Infos {
		if t.Type == "page" && strings.HasPrefix(t.URL, base) {
			var s struct {
				ID string `json:"sessionId"`
			}
			err := b.ask(ctx, "", "Target.attachToTarget", map[string]any{"targetId": t.ID, "flatten": true}, &s)
			return s.ID, err
		}
	}
	return "", nil
}
