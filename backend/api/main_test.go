package api_test

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"path/filepath"
	"testing"

	"go.uber.org/goleak"

	"github.com/moonrig/moonrig/backend/api"
	"github.com/moonrig/moonrig/backend/api/apitest"
	"github.com/moonrig/moonrig/backend/api/client"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// serveLocal serves backend at a socket until the test ends.
func serveLocal(t *testing.T, agent *apitest.Agent, backend api.Backend, log *slog.Logger) (*client.Client, string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "run", "agent.sock")
	listener, err := api.ListenLocal(path)
	if err != nil {
		t.Fatal(err)
	}
	server := api.New(api.Options{Backend: backend, Events: agent.Events, Logger: log})
	serve(t, func(ctx context.Context) error { return server.Serve(ctx, listener) })
	t.Cleanup(agent.Close)
	c := client.Local(path)
	t.Cleanup(c.Close)
	return c, path
}

func serve(t *testing.T, run func(context.Context) error) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; !errors.Is(err, context.Canceled) {
			t.Errorf("serve: got %v, want context canceled", err)
		}
	})
}

// raw returns an HTTP client for a socket.
func raw(t *testing.T, path string) *http.Client {
	t.Helper()
	transport := &http.Transport{DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "unix", path)
	}}
	t.Cleanup(transport.CloseIdleConnections)
	return &http.Client{Transport: transport}
}
