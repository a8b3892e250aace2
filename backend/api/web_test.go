package api_test

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/cookiejar"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/moonrig/moonrig/backend/api"
	"github.com/moonrig/moonrig/backend/api/apitest"
	"github.com/moonrig/moonrig/backend/api/client"
)

const webToken = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

// serveWeb serves an agent to browsers and returns its host:port.
func serveWeb(t *testing.T) (string, api.Web) {
	t.Helper()
	agent := apitest.NewAgent()
	t.Cleanup(agent.Close)
	listener, err := api.ListenWeb(t.Context(), "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	web := api.Web{Token: webToken, Policy: "default-src 'self'", Files: fstest.MapFS{
		"index.html":         {Data: []byte("<!doctype html>window")},
		"assets/app-1234.js": {Data: []byte("run()")},
		"favicon.svg":        {Data: []byte("<svg/>")},
	}}
	server := api.New(api.Options{Backend: agent, Events: agent.Events})
	serve(t, func(ctx context.Context) error { return server.ServeWeb(ctx, listener, web) })
	return listener.Addr().String(), web
}

func webClient(t *testing.T) *http.Client {
	t.Helper()
	transport := &http.Transport{}
	t.Cleanup(transport.CloseIdleConnections)
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	return &http.Client{Transport: transport, Jar: jar}
}

func TestWebGuards(t *testing.T) {
	address, _ := serveWeb(t)
	bearer := map[string]string{"Authorization": "Bearer " + webToken}
	_, port, _ := net.SplitHostPort(address)
	cookie := map[string]string{"Cookie": "moonrig_" + port + "=" + webToken}
	with := func(base map[string]string, more ...string) map[string]string {
		out := map[string]string{}
		for k, v := range base {
			out[k] = v
		}
		for i := 0; i < len(more); i += 2 {
			out[more[i]] = more[i+1]
		}
		return out
	}
	tests := []struct {
		name, method, path string
		header             map[string]string
		status             int
	}{
		{"no token", "GET", "/api/status", nil, 401},
		{"no token, page", "GET", "/", nil, 401},
		{"wrong token", "GET", "/api/status", map[string]string{"Authorization": "Bearer nope"}, 401},
		{"empty token", "GET", "/api/status", map[string]string{"Authorization": "Bearer "}, 401},
		{"wrong cookie", "GET", "/api/status", map[string]string{"Cookie": "moonrig_" + port + "=nope"}, 401},
		{"bearer", "GET", "/api/status", bearer, 200},
		{"cookie", "GET", "/api/status", cookie, 200},
		{"localhost", "GET", "/api/status", with(bearer, "Host", "localhost:"+port), 200},
		{"rebound name", "GET", "/api/status", with(bearer, "Host", "evil.example:"+port), 421},
		{"other port", "GET", "/api/status", with(bearer, "Host", "127.0.0.1:1"), 421},
		{"write from own page", "POST", "/api/wallet/lock", with(cookie, "Origin", "http://"+address), 409},
		{"write from another origin", "POST", "/api/wallet/lock", with(cookie, "Origin", "http://evil.example"), 403},
		{"write from another port", "POST", "/api/wallet/lock", with(cookie, "Origin", "http://127.0.0.1:1"), 403},
		{"write from another site", "POST", "/api/wallet/lock", with(cookie, "Sec-Fetch-Site", "cross-site"), 403},
		{"wrong token in address", "GET", "/?token=nope", nil, 401},
		{"page below", "GET", "/leases/lease-1", cookie, 200},
		{"missing asset", "GET", "/assets/app-0000.js", cookie, 404},
		{"outside", "GET", "/../../etc/passwd.txt", cookie, 404},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			request, err := http.NewRequest(test.method, "http://"+address+test.path, nil)
			if err != nil {
				t.Fatal(err)
			}
			for name, value := range test.header {
				if name == "Host" {
					request.Host = value
				} else {
					request.Header.Set(name, value)
				}
			}
			response, err := webClient(t).Do(request)
			if err != nil {
				t.Fatal(err)
			}
			defer response.Body.Close()
			if text, _ := io.ReadAll(response.Body); response.StatusCode != test.status {
				t.Errorf("got %d %s, want %d", response.StatusCode, text, test.status)
			}
		})
	}
}

func TestWebEntersOnceByToken(t *testing.T) {
	address, _ := serveWeb(t)
	browser := webClient(t)
	var hops []string
	browser.CheckRedirect = func(r *http.Request, _ []*http.Request) error {
		hops = append(hops, r.URL.String())
		for _, c := range r.Response.Cookies() {
			if !c.HttpOnly || c.SameSite != http.SameSiteStrictMode {
				t.Errorf("cookie %v", c)
			}
		}
		return nil
	}
	get := func(path string) (*http.Response, string) {
		response, err := browser.Get("http://" + address + path)
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		text, _ := io.ReadAll(response.Body)
		return response, string(text)
	}
	response, text := get("/?token=" + webToken)
	if len(hops) != 1 || hops[0] != "http://"+address+"/" || !strings.Contains(text, "window") {
		t.Errorf("went over %v to %q", hops, text)
	}
	if response.Header.Get("Content-Security-Policy") != "default-src 'self'" || response.Header.Get("Cache-Control") != "no-cache" {
		t.Errorf("header %v", response.Header)
	}
	response, text = get("/assets/app-1234.js")
	if text != "run()" || !strings.Contains(response.Header.Get("Cache-Control"), "immutable") || !strings.HasPrefix(response.Header.Get("Content-Type"), "text/javascript") {
		t.Errorf("asset %q %v", text, response.Header)
	}
	if response, text = get("/index.html"); response.StatusCode != 200 || !strings.Contains(text, "window") {
		t.Errorf("index %d %q", response.StatusCode, text)
	}
	if response, _ = get("/api/version"); response.StatusCode != 200 {
		t.Errorf("api %d", response.StatusCode)
	}
}

func TestWebClient(t *testing.T) {
	address, _ := serveWeb(t)
	c, err := client.Remote("http://"+address+"/", webToken)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if v, err := c.Version(t.Context()); err != nil || v.Version != "test" {
		t.Errorf("got %v, %v", v, err)
	}
	if e := take(t, c, "", 1, nil); e[0].Kind != "snapshot" {
		t.Errorf("got %v", e)
	}
	wrong, _ := client.Remote("http://"+address, "nope")
	defer wrong.Close()
	var told *client.Error
	if _, err := wrong.Version(t.Context()); !errors.As(err, &told) || told.Code != "forbidden" || told.Remedy == "x" {
		t.Errorf("got %v", err)
	}
	if _, err := client.Remote("unix:///x", ""); err == nil {
		t.Error("no error for a URL that is not http")
	}
}

func TestListenWebIsLoopbackOnly(t *testing.T) {
	for _, address := range []string{"0.0.0.0:0", ":0", "192.0.2.1:0", "nonsense"} {
		if listener, err := api.ListenWeb(t.Context(), address); err == nil {
			listener.Close()
			t.Errorf("listens on %q", address)
		}
	}
}

func TestLoadToken(t *testing.T) {
	file := filepath.Join(t.TempDir(), "run", "token")
	first, err := api.LoadToken(file)
	if err != nil || len(first) < 26 {
		t.Fatalf("%q, %v", first, err)
	}
	if again, err := api.LoadToken(file); err != nil || again != first {
		t.Errorf("second time %q, %v", again, err)
	}
	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info.Mode(), err)
	}
	write(t, file, "short")
	if _, err := api.LoadToken(file); err == nil {
		t.Error("a short token is taken")
	}
}
