package docker_test

import (
	"testing"
	"time"

	"github.com/moonrig/moonrig/backend/sandbox"
	"github.com/moonrig/moonrig/backend/sandbox/docker"
)

// TestConnectionBreaks cuts the connection again and again under a reader and a waiter, who must not notice.
func TestConnectionBreaks(t *testing.T) {
	c := start(t, engine(t), job(t, "echo"))
	logs := follow(t, c, 0)
	if err := c.Run(t.Context()); err != nil {
		t.Fatal(err)
	}
	logs.until("ready\n")
	type result struct {
		exit sandbox.Exit
		err  error
	}
	ended := make(chan result, 1)
	go func() {
		exit, err := c.Wait(t.Context())
		ended <- result{exit, err}
	}()
	for _, line := range []string{"line 1\n", "line 2\n", "line 3\n"} {
		c.Break()
		// The signal may meet the old connection; a person's client would ask again as well.
		for c.Signal(t.Context(), "SIGUSR1") != nil {
			if t.Context().Err() != nil {
				t.Fatal("no connection came back")
			}
		}
		logs.until(line)
	}
	for c.Signal(t.Context(), "SIGUSR2") != nil {
		if t.Context().Err() != nil {
			t.Fatal("no connection came back")
		}
	}
	if r := <-ended; r.err != nil || r.exit.Code != 0 {
		t.Errorf("exit %+v, %v", r.exit, r.err)
	}
	if logs.text != "ready\nline 1\nline 2\nline 3\n" {
		t.Errorf("the reader saw %q", logs.text)
	}
}

func TestAdoptPaused(t *testing.T) {
	if testImage == "" {
		t.Skip("no Docker engine answers here: ", noEngine)
	}
	dir := t.TempDir()
	c := start(t, runtimeIn(t, dir), job(t, "echo"))
	if err := c.Run(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := c.Pause(t.Context()); err != nil {
		t.Fatal(err)
	}
	c.Close()
	second := runtimeIn(t, dir)
	found, err := second.List(t.Context())
	if err != nil || len(found) != 1 || !found[0].Paused || found[0].State != sandbox.Running {
		t.Fatalf("found %+v, %v", found, err)
	}
	adopted, err := second.Adopt(t.Context(), leaseOf(t))
	if err != nil {
		t.Fatal(err)
	}
	defer adopted.Close()
	if err := adopted.Unpause(t.Context()); err != nil {
		t.Fatal(err)
	}
	if state, err := adopted.State(t.Context()); err != nil || state != sandbox.Running {
		t.Errorf("state %s, %v", state, err)
	}
	if exit, err := adopted.Stop(t.Context(), time.Minute); err != nil || exit.Code == 0 {
		t.Errorf("exit %+v, %v", exit, err)
	}
}

func TestEndWhilePaused(t *testing.T) {
	r := engine(t)
	paused := func(t *testing.T) *docker.Container {
		c := start(t, r, job(t, "term", "3"))
		logs := follow(t, c, 0)
		if err := c.Run(t.Context()); err != nil {
			t.Fatal(err)
		}
		logs.until("ready")
		if err := c.Pause(t.Context()); err != nil {
			t.Fatal(err)
		}
		return c
	}
	t.Run("stop", func(t *testing.T) {
		if exit, err := paused(t).Stop(t.Context(), 2*time.Minute); err != nil || exit.Code != 3 {
			t.Errorf("exit %+v, %v", exit, err)
		}
	})
	t.Run("kill", func(t *testing.T) {
		c := paused(t)
		if err := c.Kill(t.Context()); err != nil {
			t.Fatal(err)
		}
		if state, err := c.State(t.Context()); err != nil || state != sandbox.Gone {
			t.Errorf("state %s, %v", state, err)
		}
	})
	t.Run("remove", func(t *testing.T) {
		c := paused(t)
		if err := r.Remove(t.Context(), c.LeaseID()); err != nil {
			t.Fatal(err)
		}
		<-c.Gone()
	})
}
