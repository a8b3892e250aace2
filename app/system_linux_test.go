package app

import (
	"maps"
	"os"
	"path/filepath"
	"testing"
)

func TestWebviewVariables(t *testing.T) {
	const noBuffers, noCompositing, device = "WEBKIT_DISABLE_DMABUF_RENDERER", "WEBKIT_DISABLE_COMPOSITING_MODE", "WEBKIT_WEB_RENDER_DEVICE_FILE"
	for _, tc := range []struct {
		name  string
		files []string
		want  map[string]string
	}{
		{"no card", nil, map[string]string{noCompositing: "1", noBuffers: "1", device: "/dev/null"}},
		{"a screen that draws nothing", []string{"dev/dri/card0"}, map[string]string{noCompositing: "1", noBuffers: "1", device: "/dev/null"}},
		{"a card", []string{"dev/dri/card0", "dev/dri/renderD128"}, map[string]string{noCompositing: "1"}},
		{"NVIDIA", []string{"dev/dri/renderD128", "sys/module/nvidia/version"}, map[string]string{noCompositing: "1", noBuffers: "1"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			root := t.TempDir()
			for _, f := range tc.files {
				f = filepath.Join(root, f)
				if err := os.MkdirAll(filepath.Dir(f), 0o700); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(f, nil, 0o600); err != nil {
					t.Fatal(err)
				}
			}
			if got := webviewVariables(root); !maps.Equal(got, tc.want) {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}

func TestPrepareKeepsWhatAPersonSet(t *testing.T) {
	t.Setenv("WEBKIT_DISABLE_COMPOSITING_MODE", "0")
	// Set and taken away again, so that the test puts back what was there.
	t.Setenv("WEBKIT_DISABLE_DMABUF_RENDERER", "")
	os.Unsetenv("WEBKIT_DISABLE_DMABUF_RENDERER")
	before := os.Environ()
	undo := prepare()
	if got := os.Getenv("WEBKIT_DISABLE_COMPOSITING_MODE"); got != "0" {
		t.Errorf("the person's setting became %q", got)
	}
	undo()
	if after := os.Environ(); len(after) != len(before) {
		t.Errorf("undo leaves %d variables of %d", len(after), len(before))
	}
}
