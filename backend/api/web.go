package api

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/moonrig/moonrig/backend/condition"
)

// Web is what the API needs to be served to browsers.
type Web struct {
	// Token lets in; see LoadToken. Required.
	Token string
	// Files holds the window's pages; nil serves the API alone.
	Files fs.FS
	// Policy is the Content-Security-Policy of the pages.
	Policy string
}

// LoadToken reads the token in the given file, which is made on first use and can be read by its owner only.
func LoadToken(file string) (string, error) {
	raw, err := os.ReadFile(file)
	if err == nil {
		if token := strings.TrimSpace(string(raw)); len(token) >= 26 {
			return token, nil
		}
		return "", fmt.Errorf("the token in %s is too short: remove the file to get a new one", file)
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("read token: %w", err)
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		return "", fmt.Errorf("make token: %w", err)
	}
	token := rand.Text()
	if err := os.WriteFile(file, []byte(token+"\n"), 0o600); err != nil {
		return "", fmt.Errorf("make token: %w", err)
	}
	return token, nil
}

// ListenWeb listens on a loopback address and refuses any other.
func ListenWeb(ctx context.Context, address string) (net.Listener, error) {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return nil, fmt.Errorf("listen for browsers: %w", err)
	}
	if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return nil, fmt.Errorf("listen for browsers: %q is not a loopback address; to reach it from elsewhere use an ssh tunnel", host)
	}
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", address)
	if err != nil {
		return nil, fmt.Errorf("listen for browsers: %w", err)
	}
	return listener, nil
}

// URL returns the address to open in a browser once: the token in it becomes a cookie.
func (w Web) URL(listener net.Listener) string {
	return "http://" + listener.Addr().String() + "/?token=" + url.QueryEscape(w.Token)
}

// ServeWeb answers browsers, and programs with the token, until ctx ends, and then returns its error. It closes the
// listener.
func (s *Server) ServeWeb(ctx context.Context, listener net.Listener, web Web) error {
	if web.Token == "" {
		listener.Close()
		return errors.New("serve browsers: no token")
	}
	_, port, err := net.SplitHostPort(listener.Addr().String())
	if err != nil {
		listener.Close()
		return fmt.Errorf("serve browsers: %w", err)
	}
	return s.serve(ctx, listener, s.WebHandler(web, port))
}

// WebHandler returns the handler of ServeWeb for a listener on the given port.
func (s *Server) WebHandler(web Web, port string) http.Handler {
	guard := &webGuard{web: web, port: port, cookie: "moonrig_" + port, api: s.Handler()}
	return s.recovered(guard)
}

// webGuard lets in whoever has the token, from pages that are our own.
type webGuard struct {
	web    Web
	port   string
	cookie string // cookies know no ports, so the port is in the name
	api    http.Handler
	cross  http.CrossOriginProtection
}

func (g *webGuard) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Referrer-Policy", "no-referrer")
	header.Set("Cross-Origin-Resource-Policy", "same-origin")
	header.Set("Cross-Origin-Opener-Policy", "same-origin")
	if !g.ourHost(r.Host) {
		// Another name that resolves to loopback is how a page of a stranger would get in (DNS rebinding).
		writeProblem(w, http.StatusMisdirectedRequest, condition.Newf(condition.Forbidden, "this is not %s", r.Host))
		return
	}
	if err := g.cross.Check(r); err != nil {
		writeProblem(w, http.StatusForbidden, condition.New(condition.Forbidden, "the request comes from another site"))
		return
	}
	if token := r.URL.Query().Get("token"); r.Method == http.MethodGet && r.URL.Path == "/" && token != "" {
		g.enter(w, r, token)
		return
	}
	if !g.known(r) {
		header.Set("WWW-Authenticate", `Bearer realm="moonrig"`)
		writeProblem(w, http.StatusUnauthorized, condition.New(condition.Forbidden, "open the address that the agent prints when it starts, or send its token"))
		return
	}
	if r.URL.Path == "/api" || strings.HasPrefix(r.URL.Path, "/api/") {
		g.api.ServeHTTP(w, r)
		return
	}
	g.page(w, r)
}

// ourHost reports whether the client meant this server by a name that cannot be anybody else's.
func (g *webGuard) ourHost(host string) bool {
	name, port, err := net.SplitHostPort(host)
	if err != nil || port != g.port {
		return false
	}
	ip := net.ParseIP(name)
	return name == "localhost" || (ip != nil && ip.IsLoopback())
}

func (g *webGuard) right(token string) bool {
	return subtle.ConstantTimeCompare([]byte(token), []byte(g.web.Token)) == 1
}

func (g *webGuard) known(r *http.Request) bool {
	if token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); ok {
		return g.right(token)
	}
	cookie, err := r.Cookie(g.cookie)
	return err == nil && g.right(cookie.Value)
}

// enter turns the token in the address into a cookie and takes it out of the address bar.
func (g *webGuard) enter(w http.ResponseWriter, r *http.Request, token string) {
	if !g.right(token) {
		writeProblem(w, http.StatusUnauthorized, condition.New(condition.Forbidden, "the token is not valid"))
		return
	}
	http.SetCookie(w, &http.Cookie{
		Name: g.cookie, Value: token, Path: "/", HttpOnly: true, SameSite: http.SameSiteStrictMode, MaxAge: 30 * 24 * 3600,
	})
	w.Header().Set("Cache-Control", "no-store")
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

// page serves the window's files. A path without a file is a place inside the window.
func (g *webGuard) page(w http.ResponseWriter, r *http.Request) {
	if g.web.Files == nil || (r.Method != http.MethodGet && r.Method != http.MethodHead) {
		writeProblem(w, http.StatusNotFound, condition.New(condition.NotFound, ""))
		return
	}
	name := strings.TrimPrefix(path.Clean("/"+r.URL.Path), "/")
	if info, err := fs.Stat(g.web.Files, name); name == "" || err != nil || info.IsDir() {
		if path.Ext(name) != "" {
			writeProblem(w, http.StatusNotFound, condition.New(condition.NotFound, ""))
			return
		}
		name = "index.html"
	}
	if g.web.Policy != "" {
		w.Header().Set("Content-Security-Policy", g.web.Policy)
	}
	if strings.HasPrefix(name, "assets/") {
		// The build puts a hash of the content into these names.
		w.Header().Set("Cache-Control", "private, max-age=31536000, immutable")
	} else {
		w.Header().Set("Cache-Control", "no-cache")
	}
	if name == "index.html" {
		g.index(w)
		return
	}
	http.ServeFileFS(w, r, g.web.Files, name)
}

// index is written by hand, as ServeFileFS sends a client that asks for index.html somewhere else.
func (g *webGuard) index(w http.ResponseWriter) {
	page, err := fs.ReadFile(g.web.Files, "index.html")
	if err != nil {
		writeProblem(w, http.StatusNotFound, condition.New(condition.NotFound, "this build holds no pages"))
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	// An error here is a client that went away.
	_, _ = w.Write(page)
}
