package app

import (
	"context"
	"os/exec"
)

// showFolder returns the command that shows a folder in the file manager, which may stay open longer than the window.
func showFolder(path string) *exec.Cmd {
	return exec.CommandContext(context.Background(), "xdg-open", path)
}
