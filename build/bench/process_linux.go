package main

import (
	"os"
	"os/exec"
	"syscall"

	"golang.org/x/sys/unix"
)

// detach gives the program a group of its own, so that Ctrl-C does not reach it before the bench has ended it in order, and
// ends it should the bench be killed.
func detach(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGTERM}
}

func askToEnd(p *os.Process) { _ = p.Signal(syscall.SIGTERM) } // it may just have ended

// killAll ends what is left of the program's group.
func killAll(p *os.Process) { _ = syscall.Kill(-p.Pid, syscall.SIGKILL) } // usually there is nothing left

// asAfterBoot lets the system forget what it holds of a program's file. One that was just written lies in memory in large
// pieces, of which the system counts every one whole that a process touches; a person's computer has read it, in small ones.
func asAfterBoot(file string) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	// What has not reached the disk is not forgotten.
	if err := f.Sync(); err != nil {
		return err
	}
	return unix.Fadvise(int(f.Fd()), 0, 0, unix.FADV_DONTNEED)
}
