package api_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/moonrig/moonrig/backend/api"
	"github.com/moonrig/moonrig/backend/api/apitest"
	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
)

// troubled is an agent whose status fails in the given way.
type troubled struct {
	*apitest.Agent
	status func(context.Context) (schema.Status, error)
	peer   func(context.Context) (schema.PeerStatus, error)
}

func (a troubled) Status(ctx context.Context) (schema.Status, error) { return a.status(ctx) }

func (a troubled) Connect(ctx context.Context, _ string) (schema.PeerStatus, error) {
	return a.peer(ctx)
}

func TestDocumentIsUpToDate(t *testing.T) {
	want, err := api.New(api.Options{Version: "1"}).Document()
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../../frontend/openapi.json")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("frontend/openapi.json is stale: run go generate ./backend/api")
	}
	again, err := api.New(api.Options{Version: "1"}).Document()
	if err != nil || !bytes.Equal(again, want) {
		t.Errorf("the document is not the same twice (err %v)", err)
	}
}

func TestProblems(t *testing.T) {
	agent := apitest.NewAgent()
	_, socket := serveLocal(t, agent, agent, nil)
	tests := []struct {
		name, method, path, body string
		status                   int
		code                     string
		says                     string
	}{
		{"unknown path", "GET", "/api/moon", "", 404, "not_found", "/api/moon"},
		{"path outside", "GET", "/etc/passwd", "", 404, "not_found", ""},
		{"unknown method", "DELETE", "/api/status", "", 404, "not_found", "DELETE"},
		{"unknown parameter", "GET", "/api/offers?colour=red", "", 422, "invalid_input", "colour"},
		{"wrong enum", "GET", "/api/offers?kind=tpu", "", 422, "invalid_input", "kind"},
		{"not json", "POST", "/api/leases", "{", 400, "invalid_input", ""},
		{"null byte in json", "POST", "/api/leases", "\x00", 400, "invalid_input", ""},
		{"unknown field", "POST", "/api/leases", `{"job":{"image":"x"},"max_seconds":1,"tip":1}`, 422, "invalid_input", "tip"},
		{"missing field", "POST", "/api/leases", `{"job":{"image":"x"}}`, 422, "invalid_input", "max_seconds"},
		{"out of range", "PATCH", "/api/devices/cpu-0", `{"price_per_hour":-1}`, 422, "invalid_input", "price_per_hour"},
		{"overflow", "PATCH", "/api/devices/cpu-0", `{"price_per_hour":99999999999999999999999}`, 422, "invalid_input", ""},
		{"too large", "POST", "/api/peers", `{"addr":"` + strings.Repeat("a", 300<<10) + `"}`, 413, "too_large", ""},
		{"unknown device", "PATCH", "/api/devices/none", `{}`, 404, "not_found", "none"},
		{"locked", "POST", "/api/provide/start", "", 423, "wallet_locked", ""},
		{"no wallet", "POST", "/api/wallet/lock", "", 409, "wallet_missing", ""},
		{"unreadable peer", "POST", "/api/peers", `{"addr":"x"}`, 422, "invalid_input", "names no peer"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			request, err := http.NewRequest(test.method, "http://agent"+test.path, strings.NewReader(test.body))
			if err != nil {
				t.Fatal(err)
			}
			response, err := raw(t, socket).Do(request)
			if err != nil {
				t.Fatal(err)
			}
			defer response.Body.Close()
			text, _ := io.ReadAll(response.Body)
			var p schema.Problem
			if err := json.Unmarshal(text, &p); err != nil {
				t.Fatalf("%s: %v", text, err)
			}
			if response.StatusCode != test.status || p.Status != test.status || p.Code != test.code {
				t.Errorf("got %d %s, want %d and code %s", response.StatusCode, text, test.status, test.code)
			}
			if !strings.Contains(string(text), test.says) || p.Detail == "" || p.Title == "" {
				t.Errorf("%s does not say %q", text, test.says)
			}
			if got := response.Header.Get("Content-Type"); got != "application/problem+json" {
				t.Errorf("content type %q", got)
			}
		})
	}
}

func TestInternalErrorsAreLoggedAndNotTold(t *testing.T) {
	for _, test := range []struct {
		name   string
		status func(context.Context) (schema.Status, error)
	}{
		{"error", func(context.Context) (schema.Status, error) { return schema.Status{}, errors.New("secret inside") }},
		{"internal reason", func(context.Context) (schema.Status, error) {
			return schema.Status{}, condition.Errorf(condition.Internal, "secret inside")
		}},
		{"panic", func(context.Context) (schema.Status, error) { panic("secret inside") }},
	} {
		t.Run(test.name, func(t *testing.T) {
			var log bytes.Buffer
			agent := apitest.NewAgent()
			c, _ := serveLocal(t, agent, troubled{Agent: agent, status: test.status}, slog.New(slog.NewTextHandler(&log, nil)))
			_, err := c.Status(t.Context())
			var told *client.Error
			if !errors.As(err, &told) || told.Status != 500 || told.Code != "internal" {
				t.Fatalf("got %v", err)
			}
			if strings.Contains(err.Error(), "secret") {
				t.Errorf("the client was told %q", err)
			}
			if !strings.Contains(log.String(), "secret inside") {
				t.Errorf("the log has only %q", log.String())
			}
			id := told.ID
			if id == "" { // a panic tells its id in the sentence
				_, id, _ = strings.Cut(told.Text, "error ")
				id, _, _ = strings.Cut(id, " ")
			}
			if id == "" || !strings.Contains(log.String(), id) {
				t.Errorf("id %q is not in the log", id)
			}
		})
	}
}

func TestAnswersHaveNoNulls(t *testing.T) {
	agent := apitest.NewAgent()
	_, socket := serveLocal(t, agent, agent, nil)
	for _, path := range []string{"/api/doctor", "/api/devices", "/api/devices/cpu-0/history", "/api/offers?kind=gpu", "/api/leases", "/api/wallet", "/api/history", "/api/settings", "/api/status", "/api/provide"} {
		response, err := raw(t, socket).Get("http://agent" + path)
		if err != nil {
			t.Fatal(err)
		}
		text, _ := io.ReadAll(response.Body)
		response.Body.Close()
		if response.StatusCode != 200 || bytes.Contains(text, []byte("null")) {
			t.Errorf("%s: %d %s", path, response.StatusCode, text)
		}
	}
}

// pipeListener hands out ends of pipes, which live in a synctest bubble.
type pipeListener struct {
	conns  chan net.Conn
	closed chan struct{}
}

func (l *pipeListener) Accept() (net.Conn, error) {
	select {
	case c := <-l.conns:
		return c, nil
	case <-l.closed:
		return nil, net.ErrClosed
	}
}
func (l *pipeListener) Close() error   { close(l.closed); return nil }
func (l *pipeListener) Addr() net.Addr { return &net.UnixAddr{Name: "pipe", Net: "unix"} }

// An operation may take longer than its body may take to arrive.
func TestSlowOperationIsNotCancelled(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		agent := apitest.NewAgent()
		defer agent.Close()
		backend := troubled{Agent: agent, peer: func(ctx context.Context) (schema.PeerStatus, error) {
			select {
			case <-ctx.Done():
				return schema.PeerStatus{}, ctx.Err()
			case <-time.After(time.Minute):
				return schema.PeerStatus{ID: "slow"}, nil
			}
		}}
		listener := &pipeListener{conns: make(chan net.Conn), closed: make(chan struct{})}
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan error)
		server := api.New(api.Options{Backend: backend, Events: agent.Events})
		go func() { done <- server.Serve(ctx, listener) }()
		here, there := net.Pipe()
		listener.conns <- there
		go func() {
			_, _ = io.WriteString(here, "POST /api/peers HTTP/1.1\r\nHost: agent\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 12\r\n\r\n{\"addr\":\"x\"}")
		}()
		answer, err := io.ReadAll(here)
		if err != nil || !bytes.Contains(answer, []byte(`"slow"`)) {
			t.Errorf("got %q, %v", answer, err)
		}
		cancel()
		if err := <-done; !errors.Is(err, context.Canceled) {
			t.Errorf("serve: %v", err)
		}
	})
}
