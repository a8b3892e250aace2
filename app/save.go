package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
)

// saver puts what the page has into a file that the person picks: a webview has no downloads.
type saver struct {
	window window
	agent  http.RoundTripper
}

// save asks where to, and writes there what in holds or what the agent answers at in.URL. It returns the path, "" when the
// person declined. The file is whole or not there: what was there before stays until all has come.
func (s saver) save(ctx context.Context, in nativeInput) (string, error) {
	if in.Name == "" || in.Name != filepath.Base(in.Name) || strings.ContainsAny(in.Name, `/\`) || in.Name == "." || in.Name == ".." {
		return "", inputError(fmt.Sprintf("%q is not the name of a file", in.Name))
	}
	from, err := url.Parse(in.URL)
	if in.URL != "" && (err != nil || from.IsAbs() || from.Host != "" || !strings.HasPrefix(from.Path, "/api/")) {
		return "", inputError(fmt.Sprintf("%q is nothing that the agent has", in.URL))
	}
	path, err := s.window.PickNewFile(in.Title, in.Name)
	if err != nil || path == "" {
		return "", err
	}
	body := io.NopCloser(strings.NewReader(in.Content))
	if in.URL != "" {
		if body, err = s.fetch(ctx, in.URL); err != nil {
			return "", err
		}
	}
	return path, errors.Join(writeWhole(path, body), body.Close())
}

func (s saver) fetch(ctx context.Context, path string) (io.ReadCloser, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://agent"+path, nil)
	if err != nil {
		return nil, inputError(err.Error())
	}
	answer, err := s.agent.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	if answer.StatusCode != http.StatusOK {
		answer.Body.Close()
		return nil, fmt.Errorf("the agent answered %s", answer.Status)
	}
	return answer.Body, nil
}

// writeWhole writes a file that only its owner may read: it may be a key.
func writeWhole(path string, body io.Reader) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".moonrig-save-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // fails when all went well: it has its name by then
	defer f.Close()
	if _, err := io.Copy(f, body); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	if err := errors.Join(f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return os.Rename(f.Name(), path)
}
