package app

import (
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httputil"
	"strings"

	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/api/schema"
)

// newHandler answers what the page asks for beyond its own files: /api goes to the agent, /native is done here.
func newHandler(agent *client.Client, native http.Handler, log *slog.Logger) http.Handler {
	proxy := &httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) {
			// The agent is not the page's server: it gets neither its cookies nor its origin.
			r.Out.Header.Del("Cookie")
			r.Out.Header.Del("Origin")
			r.Out.Header.Del("Referer")
		},
		Transport:     agent,
		FlushInterval: -1,
		ErrorLog:      slog.NewLogLogger(log.Handler(), slog.LevelWarn),
		ErrorHandler: func(w http.ResponseWriter, r *http.Request, err error) {
			if r.Context().Err() != nil {
				return // the page asked for it and no longer wants it
			}
			p := schema.Problem{Code: "unavailable", Detail: "The agent does not answer", Remedy: "It is started again by itself; wait a moment"}
			if !errors.Is(err, client.ErrNotRunning) {
				log.Warn("Request to the agent broke", "path", r.URL.Path, "err", err)
			}
			writeProblem(w, http.StatusServiceUnavailable, p)
		},
	}
	mux := http.NewServeMux()
	mux.Handle("/api/", proxy)
	mux.Handle("/native/", native)
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		writeProblem(w, http.StatusNotFound, schema.Problem{Code: "not_found", Detail: "There is no " + r.URL.Path})
	})
	return mux
}

// withPolicy sets the page's policy on everything but what the agent answers, which sets its own.
func withPolicy(policy string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if !strings.HasPrefix(r.URL.Path, "/api/") {
				w.Header().Set("Content-Security-Policy", policy)
				w.Header().Set("X-Content-Type-Options", "nosniff")
			}
			next.ServeHTTP(w, r)
		})
	}
}

func writeProblem(w http.ResponseWriter, status int, p schema.Problem) {
	p.Status, p.Title = status, http.StatusText(status)
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	// An error here is a page that went away.
	_ = json.NewEncoder(w).Encode(p)
}
