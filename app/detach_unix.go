//go:build !windows

package app

import "syscall"

// detached gives the agent a session of its own, so that it ends neither with the window nor with its terminal.
func detached() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setsid: true} }
