package app

import (
	"syscall"

	"golang.org/x/sys/windows"
)

// detached gives the agent no console and a group of its own, so that it ends neither with the window nor with its terminal.
func detached() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{CreationFlags: windows.DETACHED_PROCESS | windows.CREATE_NEW_PROCESS_GROUP, HideWindow: true}
}
