package app

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
)

// prepare sets what the webview reads at its start, unless the person has set it. Must run before the window exists. Undo
// takes it back once the page is there, so that a browser or file manager that the window opens does not draw by it.
func prepare() (undo func()) {
	var set []string
	for name, value := range webviewVariables("/") {
		if _, there := os.LookupEnv(name); !there && os.Setenv(name, value) == nil {
			set = append(set, name)
		}
	}
	return func() {
		for _, name := range set {
			_ = os.Unsetenv(name) // fails for impossible names only
		}
	}
}

// webviewVariables returns the environment that WebKitGTK draws well in, on the machine whose files are below root.
//
// The window asks for no hardware acceleration: the card is for rent. WebKitGTK still sets up OpenGL in the window's own
// process to find out whether it could, before it starts the page's process; told that it need not, it does not. Where
// there is no card to draw with that is software OpenGL with a compiler of its own, and nothing of it is ever used, so the
// buffers on a card and the question which card are left out as well.
func webviewVariables(root string) map[string]string {
	const noBuffers, noCompositing, device = "WEBKIT_DISABLE_DMABUF_RENDERER", "WEBKIT_DISABLE_COMPOSITING_MODE", "WEBKIT_WEB_RENDER_DEVICE_FILE"
	v := map[string]string{noCompositing: "1"}
	// With NVIDIA's driver this renderer shows an empty window. It would also take memory of the card that is for rent.
	if _, err := os.Stat(filepath.Join(root, "sys/module/nvidia")); err == nil {
		v[noBuffers] = "1"
	}
	if nodes, err := filepath.Glob(filepath.Join(root, "dev/dri/renderD*")); err == nil && len(nodes) == 0 {
		v[noBuffers], v[device] = "1", "/dev/null"
	}
	return v
}

// showFolder returns the command that shows a folder in the file manager, which may stay open longer than the window.
func showFolder(path string) *exec.Cmd {
	return exec.CommandContext(context.Background(), "xdg-open", path)
}
