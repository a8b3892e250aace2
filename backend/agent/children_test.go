package agent_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/moonrig/moonrig/chain/devnet"
)

// The environment variables that turn the test binary into something else: an agent with its options, where it is to kill
// itself, and a development chain with its settings.
const (
	envAgent  = "MOONRIG_TEST_AGENT"
	envKill   = "MOONRIG_TEST_KILL"
	envDevnet = "MOONRIG_TEST_DEVNET"
)

// hung is how long a test waits for something that must happen. It says nothing of how fast it must happen: a test that waits this
// long on the busiest machine hangs.
const hung = 5 * time.Minute

// beChild is the main function of a test binary that is to be something else.
func beChild() (done bool, err error) {
	var run func(context.Context, []byte) error
	raw := os.Getenv(envAgent)
	if run = beAgent; raw == "" {
		if raw, run = os.Getenv(envDevnet), beDevnet; raw == "" {
			return false, nil
		}
	}
	ctx, stop := signalled()
	defer stop()
	go func() {
		// A test that panics or is killed leaves nobody behind.
		if _, err := io.Copy(io.Discard, os.Stdin); err == nil && ctx.Err() == nil {
			os.Exit(1)
		}
	}()
	if err = run(ctx, []byte(raw)); ctx.Err() != nil {
		err = nil
	}
	return true, err
}

// beDevnet runs a development chain until SIGTERM, and first prints where it is.
func beDevnet(ctx context.Context, raw []byte) error {
	var cfg devnet.Config
	if err := json.Unmarshal(raw, &cfg); err != nil {
		return err
	}
	cfg.Logger = nil
	d, err := devnet.Start(ctx, cfg)
	if err != nil {
		return err
	}
	if err := json.NewEncoder(os.Stdout).Encode(d.Info); err != nil {
		return errors.Join(err, d.Stop())
	}
	<-ctx.Done()
	return d.Stop()
}

// plain is this test binary without the race detector. What is started by the dozen, or is not what the test is about, is started
// from it, because the detector makes it many times slower.
var plain = sync.OnceValues(func() (string, error) {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "", errors.New("the test binary does not say how it was built")
	}
	race := false
	for _, s := range info.Settings {
		race = race || s.Key == "-race" && s.Value == "true"
	}
	if !race {
		return os.Args[0], nil
	}
	program := filepath.Join(childDir, "plain.test")
	build := exec.Command("go", "test", "-c", "-ldflags", "-s -w", "-o", program, ".")
	if out, err := build.CombinedOutput(); err != nil {
		return "", fmt.Errorf("build the tests without the race detector: %w\n%s", err, out)
	}
	return program, nil
})

// childDir is where plain builds; TestMain makes it and removes it.
var childDir string

func plainProgram(t *testing.T) string {
	t.Helper()
	program, err := plain()
	if err != nil {
		t.Fatal(err)
	}
	return program
}

// startDevnet runs a chain in a process of its own until the test ends.
func startDevnet(t *testing.T, cfg devnet.Config) devnet.Info {
	t.Helper()
	raw, err := json.Marshal(cfg)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(plainProgram(t))
	cmd.Env = append(os.Environ(), envDevnet+"="+string(raw))
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = in.Close() // which ends it: there is nothing to put away
		_ = cmd.Wait()
	})
	line, err := bufio.NewReader(out).ReadBytes('\n')
	if err != nil {
		t.Fatalf("the development chain did not start: %v", err)
	}
	var info devnet.Info
	if err := json.Unmarshal(line, &info); err != nil {
		t.Fatal(err)
	}
	return info
}

// infoURL is where agents ask about the chain.
func infoURL(info devnet.Info) string { return strings.TrimSuffix(info.FaucetURL, "/faucet") }
