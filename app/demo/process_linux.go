package main

import (
	"os"
	"os/exec"
	"syscall"
)

// detach keeps Ctrl-C from reaching the program directly, so that the demo ends everything in order, and lets the
// program end when the demo is killed.
func detach(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGTERM}
}

func askToEnd(p *os.Process) error { return p.Signal(syscall.SIGTERM) }
