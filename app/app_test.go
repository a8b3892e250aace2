package app

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"os/signal"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/moonrig/moonrig/backend/api"
	"github.com/moonrig/moonrig/backend/api/apitest"
	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/config"
)

var quiet = slog.New(slog.DiscardHandler)

// TestMain is also the agent that the launcher starts: this very program, called as it would call the real one.
func TestMain(m *testing.M) {
	if len(os.Args) == 5 && os.Args[1] == "agent" {
		if err := agentMain(os.Args[4]); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	goleak.VerifyTestMain(m)
}

func agentMain(socket string) error {
	if os.Getenv("MOONRIG_TEST_AGENT") == "broken" {
		return errors.New("this agent does not start")
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	agent := apitest.NewAgent()
	defer agent.Close()
	listener, err := api.ListenLocal(socket)
	if err != nil {
		return err
	}
	if err := os.WriteFile(socket+".pid", []byte(strconv.Itoa(os.Getpid())), 0o600); err != nil {
		return err
	}
	if err := api.New(api.Options{Backend: agent, Events: agent.Events}).Serve(ctx, listener); !errors.Is(err, context.Canceled) {
		return err
	}
	return nil
}

// serveAgent serves an agent in memory until the returned function is called.
func serveAgent(t *testing.T, socket string) (*apitest.Agent, func()) {
	t.Helper()
	agent := apitest.NewAgent()
	listener, err := api.ListenLocal(socket)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	server := api.New(api.Options{Backend: agent, Events: agent.Events})
	go func() { done <- server.Serve(ctx, listener) }()
	var once sync.Once
	stop := func() { once.Do(func() { cancel(); <-done; agent.Close() }) }
	t.Cleanup(stop)
	return agent, stop
}

func localClient(t *testing.T, socket string) *client.Client {
	c := client.Local(socket)
	t.Cleanup(c.Close)
	return c
}

// desk is a window without a screen.
type desk struct {
	asked  []string
	answer string
	err    error
}

func (d *desk) Emit(string, any)                        {}
func (d *desk) PickFolder(title string) (string, error) { return d.did("pick-folder", title) }
func (d *desk) PickFile(title string) (string, error)   { return d.did("pick-file", title) }
func (d *desk) PickNewFile(title, name string) (string, error) {
	return d.did("pick-new-file", title, name)
}
func (d *desk) Notify(title, body string) error { _, err := d.did("notify", title, body); return err }
func (d *desk) OpenURL(url string)              { _, _ = d.did("open-url", url) }
func (d *desk) OpenFolder(path string) error    { _, err := d.did("open-folder", path); return err }
func (d *desk) did(what ...string) (string, error) {
	d.asked = append(d.asked, strings.Join(what, " "))
	return d.answer, d.err
}

func TestNative(t *testing.T) {
	folder := t.TempDir()
	file := filepath.Join(folder, "run.desktop")
	if err := os.WriteFile(file, nil, 0o700); err != nil {
		t.Fatal(err)
	}
	quote := func(s string) string { raw, _ := json.Marshal(s); return string(raw) }
	tests := []struct {
		name, method, path, body string
		desk                     desk
		status                   int
		asked, says              string
	}{
		{"folder", "POST", "open-folder", `{"path":` + quote(folder) + `}`, desk{}, 204, "open-folder " + folder, ""},
		{"file instead of folder", "POST", "open-folder", `{"path":` + quote(file) + `}`, desk{}, 422, "", "is not a folder"},
		{"relative folder", "POST", "open-folder", `{"path":"."}`, desk{}, 422, "", "is not a folder"},
		{"option instead of folder", "POST", "open-folder", `{"path":"--help"}`, desk{}, 422, "", "is not a folder"},
		{"no file manager", "POST", "open-folder", `{"path":` + quote(folder) + `}`, desk{err: errors.New("no xdg-open")}, 503, "open-folder " + folder, "no xdg-open"},
		{"pick", "POST", "pick-folder", `{"title":"Inputs"}`, desk{answer: "/data"}, 200, "pick-folder Inputs", `{"path":"/data"}`},
		{"pick nothing", "POST", "pick-file", ``, desk{}, 200, "pick-file ", `{"path":""}`},
		{"save as a path", "POST", "save", `{"name":"../key.json","content":"{}"}`, desk{}, 422, "", "not the name"},
		{"save under no name", "POST", "save", `{"content":"{}"}`, desk{}, 422, "", "not the name"},
		{"save another site's", "POST", "save", `{"name":"a","url":"http://example.org/api/x"}`, desk{}, 422, "", "nothing that the agent has"},
		{"save another host's", "POST", "save", `{"name":"a","url":"//example.org/api/x"}`, desk{}, 422, "", "nothing that the agent has"},
		{"save nothing of the agent's", "POST", "save", `{"name":"a","url":"/native/save"}`, desk{}, 422, "", "nothing that the agent has"},
		{"decline to save", "POST", "save", `{"title":"Save","name":"key.json","content":"{}"}`, desk{}, 200, "pick-new-file Save key.json", `{"path":""}`},
		{"notify", "POST", "notify", `{"title":"Done","body":"8 files"}`, desk{}, 204, "notify Done 8 files", ""},
		{"notify nothing", "POST", "notify", `{}`, desk{}, 422, "", "title"},
		{"page", "POST", "open-url", `{"url":"https://example.org/a?b"}`, desk{}, 204, "open-url https://example.org/a?b", ""},
		{"file url", "POST", "open-url", `{"url":"file:///etc/passwd"}`, desk{}, 422, "", "web page"},
		{"script", "POST", "open-url", `{"url":"javascript:alert(1)"}`, desk{}, 422, "", "web page"},
		{"hidden host", "POST", "open-url", `{"url":"https://bank.example@evil.example/"}`, desk{}, 422, "", "web page"},
		{"a link cannot do it", "GET", "open-url", ``, desk{}, 405, "", ""},
		{"unknown", "POST", "format-disk", ``, desk{}, 404, "", ""},
		{"not json", "POST", "notify", `{`, desk{}, 422, "", "read request"},
		{"endless", "POST", "notify", `{"title":"` + strings.Repeat("x", 20<<10) + `"}`, desk{}, 422, "", "too large"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			w := httptest.NewRecorder()
			newNative(&test.desk, http.DefaultTransport, func(string, float64) {}, func() {}, quiet).ServeHTTP(w, httptest.NewRequest(test.method, "/native/"+test.path, strings.NewReader(test.body)))
			if w.Code != test.status || !strings.Contains(w.Body.String(), test.says) {
				t.Errorf("got %d %s, want %d %q", w.Code, w.Body, test.status, test.says)
			}
			if got := strings.Join(test.desk.asked, "; "); got != test.asked {
				t.Errorf("asked the system for %q, want %q", got, test.asked)
			}
		})
	}
}

func TestPaintedOnce(t *testing.T) {
	var out bytes.Buffer
	started := time.UnixMilli(1_700_000_000_000)
	painted := paintedOnce(&out, true, started)
	painted("painted", 1_700_000_001_234.5)
	painted("painted", 1_700_000_009_999)
	painted("drawn", 1_700_000_001_300)
	if want := "painted 1234 1700000001234.500\ndrawn 1300 1700000001300.000\n"; out.String() != want {
		t.Errorf("printed %q, want %q", out.String(), want)
	}
	out.Reset()
	paintedOnce(&out, false, started)("painted", 1_700_000_001_234.5)
	if out.Len() > 0 {
		t.Errorf("printed %q without being asked", out.String())
	}
}

func TestHandlerForwards(t *testing.T) {
	socket := filepath.Join(t.TempDir(), "s")
	agent, stop := serveAgent(t, socket)
	server := httptest.NewServer(withPolicy("default-src 'none'")(newHandler(localClient(t, socket), http.NotFoundHandler(), quiet)))
	defer server.Close()
	defer http.DefaultClient.CloseIdleConnections()

	do := func(method, path, body string) (*http.Response, string) {
		t.Helper()
		request, err := http.NewRequest(method, server.URL+path, strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		request.Header.Set("Content-Type", "application/json")
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		text, _ := io.ReadAll(response.Body)
		return response, string(text)
	}
	if response, text := do("GET", "/api/status", ""); response.StatusCode != 200 || !strings.Contains(text, "Not lending") {
		t.Errorf("status: %d %s", response.StatusCode, text)
	}
	if response, text := do("PATCH", "/api/devices/cpu-0", `{"enabled":true}`); response.StatusCode != 200 || !strings.Contains(text, `"enabled":true`) {
		t.Errorf("patch: %d %s", response.StatusCode, text)
	}
	if response, text := do("POST", "/api/provide/start", ""); response.StatusCode != 423 || !strings.Contains(text, "wallet_locked") {
		t.Errorf("refusal: %d %s", response.StatusCode, text)
	}
	if response, _ := do("GET", "/elsewhere", ""); response.StatusCode != 404 || response.Header.Get("Content-Security-Policy") == "" {
		t.Errorf("elsewhere: %d %v", response.StatusCode, response.Header)
	}

	// The event stream comes through piece by piece.
	response, err := http.Get(server.URL + "/api/events")
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	var seen strings.Builder
	buffer := make([]byte, 1<<16)
	for published := false; !strings.Contains(seen.String(), "offers"); {
		n, err := response.Body.Read(buffer)
		if err != nil {
			t.Fatal(err)
		}
		seen.Write(buffer[:n])
		if !published && strings.Contains(seen.String(), "event: snapshot") {
			published = true
			seen.Reset()
			agent.Events.Publish(schema.EventOffers, schema.OffersChanged{Live: 1})
		}
	}

	stop()
	if response, text := do("GET", "/api/status", ""); response.StatusCode != 503 || !strings.Contains(text, `"code":"unavailable"`) {
		t.Errorf("without an agent: %d %s", response.StatusCode, text)
	}
}

// page collects what is forwarded.
type page struct {
	events chan forwarded
}

func (p *page) emit(name string, payload any) {
	if name == eventName {
		p.events <- payload.(forwarded)
	}
}

// next returns the next forwarded event of a kind, and fails on another.
func (p *page) next(t *testing.T, kind string) forwarded {
	t.Helper()
	select {
	case e := <-p.events:
		if e.Kind != kind {
			t.Fatalf("got %s %s, want %s", e.Kind, e.Data, kind)
		}
		return e
	case <-time.After(2 * time.Minute):
		t.Fatalf("no %s", kind)
		return forwarded{}
	}
}

func TestBridge(t *testing.T) {
	socket := filepath.Join(t.TempDir(), "s")
	p := &page{events: make(chan forwarded, 100)}
	var stop func()
	var agent *apitest.Agent
	starts := 0
	b := &bridge{agent: localClient(t, socket), emit: p.emit, log: quiet, start: func(context.Context) error {
		starts++
		if starts == 1 {
			return errors.New("no program")
		}
		agent, stop = serveAgent(t, socket)
		return nil
	}}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- b.serve(ctx) }()

	// No agent, and none to start: the page is told why, and it is tried again.
	if e := p.next(t, kindDown); !strings.Contains(string(e.Data), "no program") {
		t.Errorf("down because %s", e.Data)
	}
	p.next(t, kindDown)
	p.next(t, kindUp)
	first := p.next(t, schema.EventSnapshot)
	agent.Events.Publish(schema.EventOffers, schema.OffersChanged{Live: 3})
	if e := p.next(t, schema.EventOffers); string(e.Data) != `{"live":3}` || e.ID == "" || e.ID == first.ID {
		t.Errorf("got %s %s", e.ID, e.Data)
	}
	// A page that was reloaded begins anew.
	b.subscribe()
	p.next(t, kindUp)
	p.next(t, schema.EventSnapshot)
	// The agent dies and is started again.
	stop()
	p.next(t, kindDown)
	p.next(t, kindUp)
	p.next(t, schema.EventSnapshot)
	if starts != 3 {
		t.Errorf("started %d times", starts)
	}
	cancel()
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Errorf("serve: %v", err)
	}
}

func TestLauncher(t *testing.T) {
	paths := config.Paths{Socket: filepath.Join(t.TempDir(), "s"), LogFile: "the.log"}
	l := &launcher{agent: localClient(t, paths.Socket), paths: paths, find: os.Executable, env: os.Environ()}
	t.Run("broken", func(t *testing.T) {
		broken := &launcher{agent: l.agent, paths: paths, find: os.Executable, env: append(os.Environ(), "MOONRIG_TEST_AGENT=broken")}
		if err := broken.start(t.Context()); err == nil || !strings.Contains(err.Error(), "exit status 1") || !strings.Contains(err.Error(), "the.log") {
			t.Errorf("got %v", err)
		}
	})
	t.Run("missing", func(t *testing.T) {
		missing := &launcher{agent: l.agent, paths: paths, find: func() (string, error) { return "", errors.New("no program") }, env: os.Environ()}
		if err := missing.start(t.Context()); err == nil {
			t.Error("no error")
		}
	})
	t.Run("started", func(t *testing.T) {
		// What was set for the webview since is not for the agent.
		t.Setenv("MOONRIG_TEST_AGENT", "broken")
		if err := l.start(t.Context()); err != nil {
			t.Fatal(err)
		}
		raw, err := os.ReadFile(paths.Socket + ".pid")
		if err != nil {
			t.Fatal(err)
		}
		pid, err := strconv.Atoi(string(raw))
		if err != nil {
			t.Fatal(err)
		}
		process, err := os.FindProcess(pid)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := l.agent.Status(t.Context()); err != nil {
			t.Error(err)
		}
		// The event stream ends when the process does.
		opened := make(chan struct{}, 1)
		ended := make(chan error, 1)
		go func() {
			ended <- l.agent.Events(context.Background(), "", func(client.Event) error { opened <- struct{}{}; return nil })
		}()
		<-opened
		if err := process.Signal(os.Interrupt); err != nil {
			t.Fatal(err)
		}
		<-ended
		l.running.Wait()
	})
}

func TestInstanceID(t *testing.T) {
	if a, b := instanceID("/a"), instanceID("/b"); a == b || strings.Trim(a, "abcdefghijklmnopqrstuvwxyz0123456789") != "" {
		t.Errorf("%s and %s", a, b)
	}
}
