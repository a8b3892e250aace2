package api_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/backend/api"
	"github.com/moonrig/moonrig/backend/api/apitest"
	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/api/schema"
)

var errEnough = errors.New("enough")

// take reads n events after since.
func take(t *testing.T, c *client.Client, since string, n int, then func(client.Event)) []client.Event {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute) // a bound on a test that hangs
	defer cancel()
	var got []client.Event
	err := c.Events(ctx, since, func(e client.Event) error {
		got = append(got, e)
		if then != nil {
			then(e)
		}
		if len(got) == n {
			return errEnough
		}
		return nil
	})
	if !errors.Is(err, errEnough) {
		t.Fatalf("got %d of %d events, then %v", len(got), n, err)
	}
	return got
}

func TestEventsBeginWithSnapshotAndResume(t *testing.T) {
	agent := apitest.NewAgent()
	c, _ := serveLocal(t, agent, agent, nil)
	got := take(t, c, "", 3, func(e client.Event) {
		if e.Kind == schema.EventSnapshot {
			agent.Log("l", "stdout", "one")
			agent.Log("l", "stdout", "two")
		}
	})
	snapshot, err := client.Decode[schema.Snapshot](got[0])
	if err != nil || got[0].Kind != schema.EventSnapshot || len(snapshot.Devices) != 1 || snapshot.Leases == nil {
		t.Errorf("first event %s %s, %v", got[0].Kind, got[0].Data, err)
	}
	// From the event before the last the last comes again, without a snapshot.
	again := take(t, c, got[1].ID, 1, nil)
	if again[0].ID != got[2].ID || again[0].Kind != schema.EventLog || !strings.Contains(string(again[0].Data), "two") {
		t.Errorf("resumed with %s %s", again[0].ID, again[0].Data)
	}
	for _, since := range []string{"other-1", "nonsense", got[2].ID + "0", "-", "x-99999999999999999999999"} {
		if first := take(t, c, since, 1, nil)[0]; first.Kind != schema.EventSnapshot {
			t.Errorf("since %q began with %s", since, first.Kind)
		}
	}
}

func TestEventsOfLongAgoAreASnapshot(t *testing.T) {
	agent := apitest.NewAgent()
	c, _ := serveLocal(t, agent, agent, nil)
	first := take(t, c, "", 1, nil)[0]
	for range 1500 {
		agent.Events.Publish(schema.EventOffers, schema.OffersChanged{Live: 1})
	}
	if e := take(t, c, first.ID, 1, nil)[0]; e.Kind != schema.EventSnapshot {
		t.Errorf("began with %s", e.Kind)
	}
}

// A client that does not read is cut off and costs nobody else anything.
func TestSlowClientIsDropped(t *testing.T) {
	agent := apitest.NewAgent()
	c, _ := serveLocal(t, agent, agent, nil)
	filled := false
	err := c.Events(t.Context(), "", func(client.Event) error {
		if !filled {
			filled = true
			// More than the ring and all buffers between hold, while this reader reads nothing.
			for range 3000 {
				agent.Log("l", "stdout", strings.Repeat("x", 8<<10))
			}
		}
		return nil
	})
	if !errors.Is(err, io.EOF) {
		t.Errorf("the stream ended with %v", err)
	}
}

func TestSilentStreamHasHeartbeats(t *testing.T) {
	agent := apitest.NewAgent()
	defer agent.Close()
	listener, err := api.ListenLocal(t.TempDir() + "/s")
	if err != nil {
		t.Fatal(err)
	}
	server := api.New(api.Options{Backend: agent, Events: agent.Events, Heartbeat: time.Millisecond})
	serve(t, func(ctx context.Context) error { return server.Serve(ctx, listener) })
	response, err := raw(t, listener.Addr().String()).Get("http://agent/api/events")
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	var text strings.Builder
	buffer := make([]byte, 4096)
	for strings.Count(text.String(), ": heartbeat\n\n") < 3 {
		n, err := response.Body.Read(buffer)
		if err != nil {
			t.Fatal(err)
		}
		text.Write(buffer[:n])
	}
	if response.Header.Get("Content-Type") != "text/event-stream" {
		t.Errorf("content type %q", response.Header.Get("Content-Type"))
	}
}

// Whatever is published while clients come and go, each sees a gapless run of events.
func TestEventsAreGapless(t *testing.T) {
	agent := apitest.NewAgent()
	c, _ := serveLocal(t, agent, agent, nil)
	rapid.Check(t, func(r *rapid.T) {
		total := rapid.IntRange(1, 300).Draw(r, "total")
		stops := rapid.SliceOfN(rapid.IntRange(1, 40), 0, 5).Draw(r, "stops")
		since := take(t, c, "", 1, nil)[0].ID
		var publishing sync.WaitGroup
		publishing.Go(func() {
			for i := range total {
				agent.Events.Publish(schema.EventOffers, schema.OffersChanged{Live: i})
			}
		})
		next := 0
		read := func(n int) {
			for _, e := range take(t, c, since, n, nil) {
				changed, err := client.Decode[schema.OffersChanged](e)
				if err != nil || changed.Live != next {
					r.Fatalf("got %s, want %d", e.Data, next)
				}
				next, since = next+1, e.ID
			}
		}
		for _, n := range stops {
			if n = min(n, total-next); n > 0 {
				read(n)
			}
		}
		if total > next {
			read(total - next)
		}
		publishing.Wait()
	})
}

func TestFollowGoesOnOverARestart(t *testing.T) {
	path := t.TempDir() + "/s"
	start := func(live int) (stop func()) {
		agent := apitest.NewAgent()
		listener, err := api.ListenLocal(path)
		if err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithCancel(context.Background())
		done := make(chan error)
		server := api.New(api.Options{Backend: agent, Events: agent.Events})
		go func() { done <- server.Serve(ctx, listener) }()
		agent.Events.Publish(schema.EventOffers, schema.OffersChanged{Live: live})
		return func() { cancel(); <-done; agent.Close() }
	}
	stop := start(1)
	c := client.Local(path)
	defer c.Close()
	var story []string
	snapshots := 0
	err := c.Follow(t.Context(), func(e client.Event) error {
		if e.Kind != schema.EventSnapshot {
			return fmt.Errorf("unexpected event %s", e.Kind)
		}
		snapshots++
		story = append(story, "snapshot")
		if snapshots == 1 {
			stop()
			return nil
		}
		return errEnough
	}, func(err error) {
		if err == nil {
			story = append(story, "up")
			return
		}
		if !errors.Is(err, client.ErrNotRunning) {
			t.Errorf("down with %v", err)
		}
		story = append(story, "down")
		stop = start(2)
	})
	stop()
	if !errors.Is(err, errEnough) {
		t.Fatal(err)
	}
	if got := strings.Join(story, " "); got != "up snapshot down up snapshot" {
		t.Errorf("story: %s", got)
	}
}
