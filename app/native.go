package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"path/filepath"

	"github.com/moonrig/moonrig/backend/api/schema"
)

// maxNativeBody bounds what the page sends; it is a path, two sentences or a key file.
const maxNativeBody = 16 << 10

// window is what only a native window can do. Its methods may be called by several goroutines at once.
type window interface {
	// Emit sends an event to the page.
	Emit(name string, payload any)
	// PickFolder and PickFile ask the person and return "" when they decline.
	PickFolder(title string) (string, error)
	PickFile(title string) (string, error)
	// PickNewFile asks where to save something, with a name to begin with; "" when the person declines. It has asked
	// whether what is there may be replaced.
	PickNewFile(title, name string) (string, error)
	Notify(title, body string) error
	// OpenURL opens a page in the person's browser.
	OpenURL(url string)
	// OpenFolder shows a folder in the system's file manager.
	OpenFolder(path string) error
}

// newNative serves /native: what the page may ask of the window. Each is a POST, so that no link can cause it.
// Painted is called with what the page has drawn and when, subscribe when it wants the events from the beginning.
// Agent is where saved files come from.
func newNative(w window, agent http.RoundTripper, painted func(what string, at float64), subscribe func(), log *slog.Logger) http.Handler {
	mux := http.NewServeMux()
	handle := func(name string, do func(ctx context.Context, in nativeInput) (any, error)) {
		mux.HandleFunc("POST /native/"+name, func(w http.ResponseWriter, r *http.Request) {
			in, err := readInput(http.MaxBytesReader(w, r.Body, maxNativeBody))
			if err != nil {
				writeProblem(w, http.StatusUnprocessableEntity, schema.Problem{Code: "invalid_input", Detail: err.Error()})
				return
			}
			out, err := do(r.Context(), in)
			var wrong inputError
			switch {
			case errors.As(err, &wrong):
				writeProblem(w, http.StatusUnprocessableEntity, schema.Problem{Code: "invalid_input", Detail: wrong.Error()})
			case err != nil:
				log.Warn("The system refused", "request", name, "err", err)
				writeProblem(w, http.StatusServiceUnavailable, schema.Problem{Code: "unavailable", Detail: "The system refused: " + err.Error()})
			case out == nil:
				w.WriteHeader(http.StatusNoContent)
			default:
				w.Header().Set("Content-Type", "application/json")
				// An error here is a page that went away.
				_ = json.NewEncoder(w).Encode(out)
			}
		})
	}
	handle("open-folder", func(_ context.Context, in nativeInput) (any, error) {
		// Folders only: to open a file would be to run it, and jobs bring files home.
		path := filepath.Clean(in.Path)
		info, err := os.Stat(path)
		if err != nil || !info.IsDir() || !filepath.IsAbs(path) {
			return nil, inputError(fmt.Sprintf("%q is not a folder", in.Path))
		}
		return nil, w.OpenFolder(path)
	})
	handle("pick-folder", func(_ context.Context, in nativeInput) (any, error) { return picked(w.PickFolder(in.Title)) })
	handle("pick-file", func(_ context.Context, in nativeInput) (any, error) { return picked(w.PickFile(in.Title)) })
	files := saver{window: w, agent: agent}
	handle("save", func(ctx context.Context, in nativeInput) (any, error) { return picked(files.save(ctx, in)) })
	handle("notify", func(_ context.Context, in nativeInput) (any, error) {
		if in.Title == "" {
			return nil, inputError("a notification needs a title")
		}
		return nil, w.Notify(in.Title, in.Body)
	})
	handle("open-url", func(_ context.Context, in nativeInput) (any, error) {
		u, err := url.Parse(in.URL)
		if err != nil || (u.Scheme != "https" && u.Scheme != "http") || u.Host == "" || u.User != nil {
			return nil, inputError(fmt.Sprintf("%q is not the address of a web page", in.URL))
		}
		w.OpenURL(u.String())
		return nil, nil
	})
	handle("painted", func(_ context.Context, in nativeInput) (any, error) { painted("painted", in.At); return nil, nil })
	handle("drawn", func(_ context.Context, in nativeInput) (any, error) { painted("drawn", in.At); return nil, nil })
	handle("subscribe", func(context.Context, nativeInput) (any, error) { subscribe(); return nil, nil })
	return mux
}

// nativeInput is what any of the requests takes.
type nativeInput struct {
	Path  string `json:"path"`
	Title string `json:"title"`
	Body  string `json:"body"`
	URL   string `json:"url"`
	// Name and Content are a file's.
	Name    string `json:"name"`
	Content string `json:"content"`
	// At is when something was drawn, in milliseconds since 1970.
	At float64 `json:"at"`
}

// inputError is a mistake of the page.
type inputError string

func (e inputError) Error() string { return string(e) }

func readInput(body io.Reader) (nativeInput, error) {
	var in nativeInput
	raw, err := io.ReadAll(body)
	if err != nil {
		return in, fmt.Errorf("read request: %w", err)
	}
	if len(raw) == 0 {
		return in, nil
	}
	if err := json.Unmarshal(raw, &in); err != nil {
		return in, fmt.Errorf("read request: %w", err)
	}
	return in, nil
}

func picked(path string, err error) (any, error) {
	if err != nil {
		return nil, err
	}
	return struct {
		Path string `json:"path"`
	}{path}, nil
}
