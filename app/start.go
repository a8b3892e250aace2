package app

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"sync"
	"time"

	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/config"
)

// startTimeout is how long a new agent may take until it answers.
const startTimeout = 20 * time.Second

// launcher starts an agent that outlives the window.
type launcher struct {
	agent *client.Client
	paths config.Paths
	// find returns the program to run.
	find func() (string, error)
	// env is the environment the agent is to have: the window's own without what was set for the webview.
	env []string
	// running counts the agents that were started and have not ended; nothing but tests waits for them.
	running sync.WaitGroup
}

// findAgent returns the program beside this one, else the one in the PATH.
func findAgent() (string, error) {
	name := "moonrig"
	if runtime.GOOS == "windows" {
		name += ".exe"
	}
	if own, err := os.Executable(); err == nil {
		if own, err = filepath.EvalSymlinks(own); err == nil {
			beside := filepath.Join(filepath.Dir(own), name)
			if info, err := os.Stat(beside); err == nil && info.Mode().IsRegular() {
				return beside, nil
			}
		}
	}
	path, err := exec.LookPath(name)
	if err != nil {
		return "", fmt.Errorf("find the program %s beside the window or in the PATH: %w", name, err)
	}
	return path, nil
}

// start runs an agent, detached and with its log in a file, and waits until it answers.
func (l *launcher) start(ctx context.Context) error {
	program, err := l.find()
	if err != nil {
		return err
	}
	// The agent is to outlive the window.
	cmd := exec.CommandContext(context.WithoutCancel(ctx), program, "agent", "--log-file", "--socket", l.paths.Socket)
	cmd.SysProcAttr = detached()
	cmd.Env = l.env
	// The working folder of the window may be a stick that is pulled.
	if home, err := os.UserHomeDir(); err == nil {
		cmd.Dir = home
	}
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("start agent: %w", err)
	}
	// An agent that ends at once would be waited for in vain. The goroutine ends with the agent, or the window.
	exited := make(chan error, 1)
	l.running.Go(func() { exited <- cmd.Wait() })

	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	ready := make(chan error, 1)
	go func() {
		_, err := l.agent.WaitReady(ctx)
		ready <- err
	}()
	select {
	case err := <-ready:
		if err != nil {
			return fmt.Errorf("start agent: %w; its log is %s", err, l.paths.LogFile)
		}
		return nil
	case err := <-exited:
		cancel()
		<-ready
		if err == nil {
			err = errors.New("it ended at once")
		}
		return fmt.Errorf("start agent: %w; its log is %s", err, l.paths.LogFile)
	}
}
