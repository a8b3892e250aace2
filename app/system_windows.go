package app

import "os/exec"

// prepare has nothing to do here.
func prepare() {}

// showFolder returns the command that shows a folder in the file manager.
func showFolder(path string) *exec.Cmd { return exec.Command("explorer.exe", path) }
