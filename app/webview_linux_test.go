package app

import (
	"encoding/json"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
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

func TestMappedVoice(t *testing.T) {
	const line = "7f0000000000-7f0000001000 r--p 00000000 fe:00 1234                       "
	for _, tc := range []struct{ name, maps, want string }{
		{"nothing", "", ""},
		{"other libraries", line + "/usr/lib/libflite.so.1\n" + line + "[heap]\n", ""},
		{"the voice", line + "/usr/lib/libc.so.6\n" + line + "/usr/lib/x/libflite_cmu_time_awb.so.2.2\n", "/usr/lib/x/libflite_cmu_time_awb.so.2.2"},
		{"a file of that name that is gone", line + "/usr/lib/libflite_cmu_time_awb.so.1 (deleted)\n", ""},
		{"a folder that would be two names", line + "/usr/a:b/libflite_cmu_time_awb.so.1\n", ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := mappedVoice(strings.NewReader(tc.maps)); got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

func TestVendorFile(t *testing.T) {
	file, err := keptInMemory("test.json", vendorFile(`/opt/a "b"/moonrig-nogl.so`))
	if err != nil {
		t.Fatal(err)
	}
	// Another process reads it, as the page's does.
	text, err := exec.CommandContext(t.Context(), "cat", file).Output()
	if err != nil {
		t.Fatal(err)
	}
	var got struct {
		Version string `json:"file_format_version"`
		ICD     struct {
			Path string `json:"library_path"`
		}
	}
	if err := json.Unmarshal(text, &got); err != nil || got.Version != "1.0.0" || got.ICD.Path != `/opt/a "b"/moonrig-nogl.so` {
		t.Errorf("got %s, %v", text, err)
	}
}

func TestDrawNothing(t *testing.T) {
	if got := drawNothing(t.TempDir()); got != "" {
		t.Fatalf("without the driver: %q", got)
	}
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	driver := filepath.Join(filepath.Dir(program), "moonrig-nogl.so")
	if err := os.WriteFile(driver, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.Remove(driver) })
	root := t.TempDir()
	folder := filepath.Join(root, "usr/share/glvnd/egl_vendor.d")
	if err := os.MkdirAll(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"10_nvidia.json", "50_mesa.json"} {
		if err := os.WriteFile(filepath.Join(folder, name), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	first, rest, _ := strings.Cut(drawNothing(root), ":")
	if !strings.HasPrefix(first, "/proc/") {
		t.Errorf("the driver that draws nothing is not first: %q", first)
	}
	if rest != filepath.Join(folder, "50_mesa.json") {
		t.Errorf("after it comes %q", rest)
	}
}
