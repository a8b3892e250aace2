package app

import (
	"context"
	"os"
	"os/exec"
)

// prepare sets what the webview reads at its start. Must run before the window exists.
func prepare() {
	// With NVIDIA's driver this renderer shows an empty window. It would also take memory of the card that is for rent.
	if _, err := os.Stat("/sys/module/nvidia"); err == nil && os.Getenv("WEBKIT_DISABLE_DMABUF_RENDERER") == "" {
		os.Setenv("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
	}
}

// showFolder returns the command that shows a folder in the file manager, which may stay open longer than the window.
func showFolder(path string) *exec.Cmd {
	return exec.CommandContext(context.Background(), "xdg-open", path)
}
