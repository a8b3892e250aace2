package app

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// What is saved is whole, its owner's alone, and replaces what was there only when it has come.
func TestSave(t *testing.T) {
	socket := filepath.Join(t.TempDir(), "s")
	_, stop := serveAgent(t, socket)
	agent := localClient(t, socket)
	folder := t.TempDir()
	path := filepath.Join(folder, "saved")
	if err := os.WriteFile(path, []byte("before"), 0o644); err != nil {
		t.Fatal(err)
	}
	save := func(in nativeInput) *httptest.ResponseRecorder {
		t.Helper()
		body, err := json.Marshal(in)
		if err != nil {
			t.Fatal(err)
		}
		w := httptest.NewRecorder()
		newNative(&desk{answer: path}, agent, func(string, float64) {}, func() {}, quiet).
			ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/native/save", strings.NewReader(string(body))))
		return w
	}
	saved := func() string {
		t.Helper()
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		return string(raw)
	}

	if w := save(nativeInput{Name: "a.json", URL: "/api/nothing"}); w.Code != http.StatusServiceUnavailable || saved() != "before" {
		t.Errorf("what the agent does not have: %d %s, saved %q", w.Code, w.Body, saved())
	}
	if w := save(nativeInput{Name: "a.json", URL: "/api/status"}); w.Code != http.StatusOK || !strings.Contains(saved(), "Not lending") {
		t.Errorf("the agent's answer: %d %s, saved %q", w.Code, w.Body, saved())
	}
	if w := save(nativeInput{Name: "key.json", Content: `{"version":3}`}); w.Code != http.StatusOK || saved() != `{"version":3}` {
		t.Errorf("the page's own: %d %s, saved %q", w.Code, w.Body, saved())
	}
	stop()
	if w := save(nativeInput{Name: "a.json", URL: "/api/status"}); w.Code != http.StatusServiceUnavailable || saved() != `{"version":3}` {
		t.Errorf("without an agent: %d %s, saved %q", w.Code, w.Body, saved())
	}

	if left, err := os.ReadDir(folder); err != nil || len(left) != 1 {
		t.Errorf("left %v, %v", left, err)
	}
	if info, err := os.Stat(path); err != nil || os.PathSeparator == '/' && info.Mode().Perm() != 0o600 {
		t.Errorf("mode is %v, %v", info.Mode(), err)
	}
}
