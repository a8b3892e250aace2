//go:build !linux

package main

import (
	"os"
	"os/exec"
)

// detach does nothing here: the demo is made for Linux, elsewhere `make demo` says what to install.
func detach(*exec.Cmd) {}

func askToEnd(p *os.Process) error { return p.Signal(os.Interrupt) }
