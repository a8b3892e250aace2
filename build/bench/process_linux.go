package main

import (
	"os"
	"os/exec"
	"syscall"
)

// detach gives the program a group of its own, so that Ctrl-C does not reach it before the bench has ended it in order, and
// ends it should the bench be killed.
func detach(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGTERM}
}

func askToEnd(p *os.Process) { _ = p.Signal(syscall.SIGTERM) } // it may just have ended

// killAll ends what is left of the program's group.
func killAll(p *os.Process) { _ = syscall.Kill(-p.Pid, syscall.SIGKILL) } // usually there is nothing left
