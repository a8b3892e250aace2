package client

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"strings"
	"time"

	"github.com/moonrig/moonrig/backend/api/schema"
)

const (
	// maxEventLine bounds one line of the stream; the first event holds a whole snapshot.
	maxEventLine = 16 << 20
	// silence is after how long without even a heartbeat a stream counts as dead.
	silence = 45 * time.Second
	// retryMin and retryMax bound the pause before the stream is opened again.
	retryMin = 100 * time.Millisecond
	retryMax = 3 * time.Second
)

// Event is one that the agent told.
type Event struct {
	// ID is opaque; Events takes it to go on from there.
	ID string
	// Kind is one of schema.Event*.
	Kind string
	// Data is the JSON of the kind's type.
	Data json.RawMessage
}

// Decode decodes an event's data.
func Decode[T any](e Event) (T, error) {
	var out T
	if err := json.Unmarshal(e.Data, &out); err != nil {
		return out, fmt.Errorf("read event %s: %w", e.Kind, err)
	}
	return out, nil
}

// errStop passes a handler's error through the reader.
type errStop struct{ error }

func (e errStop) Unwrap() error { return e.error }

// Events reads one event stream until it breaks, ctx ends, or handle returns an error, which Events then returns. The
// first event is a snapshot unless the agent can go on after the event with the ID since. It never returns nil; an
// agent that ends the stream gives io.EOF.
func (c *Client) Events(ctx context.Context, since string, handle func(Event) error) error {
	err := c.events(ctx, since, func() {}, handle)
	var stop errStop
	if errors.As(err, &stop) {
		return stop.error
	}
	return err
}

func (c *Client) events(ctx context.Context, since string, opened func(), handle func(Event) error) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	// The agent sends at least heartbeats. One that hangs, or a laptop that slept, shows as silence.
	watchdog := time.AfterFunc(silence, func() { cancel(errors.New("the agent went silent")) })
	defer watchdog.Stop()
	header := http.Header{"Accept": {"text/event-stream"}}
	if since != "" {
		header.Set("Last-Event-ID", since)
	}
	response, err := c.send(ctx, http.MethodGet, "/api/events", nil, header)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	opened()
	err = readEvents(response.Body, func() { watchdog.Reset(silence) }, handle)
	if cause := context.Cause(ctx); cause != nil {
		return cause
	}
	return err
}

// readEvents parses server-sent events until the reader ends.
func readEvents(r io.Reader, alive func(), handle func(Event) error) error {
	lines := bufio.NewScanner(r)
	lines.Buffer(make([]byte, 0, 16<<10), maxEventLine)
	var e Event
	var data [][]byte
	for lines.Scan() {
		alive()
		line := lines.Bytes()
		if len(line) == 0 {
			if len(data) > 0 {
				e.Data = bytes.Join(data, []byte{'\n'})
				if err := handle(e); err != nil {
					return errStop{err}
				}
			}
			e, data = Event{}, nil
			continue
		}
		name, value, _ := strings.Cut(string(line), ":")
		value = strings.TrimPrefix(value, " ")
		switch name {
		case "id":
			e.ID = value
		case "event":
			e.Kind = value
		case "data":
			data = append(data, []byte(value))
		}
	}
	if err := lines.Err(); err != nil {
		return fmt.Errorf("read events: %w", err)
	}
	return io.EOF
}

// Follow reads events, over every break of the stream, until ctx ends or handle returns an error, which Follow then
// returns. After a break it goes on from the last event, or with a new snapshot. Changed, which may be nil, hears when
// the agent answers (with nil) and when it stops to (with the reason); calls to both functions never overlap.
func (c *Client) Follow(ctx context.Context, handle func(Event) error, changed func(error)) error {
	var (
		last  string
		pause = retryMin
		up    bool
		told  bool
	)
	for {
		err := c.events(ctx, last, func() {
			pause = retryMin
			if changed != nil && !up {
				changed(nil)
			}
			up, told = true, true
		}, func(e Event) error {
			if e.ID != "" {
				last = e.ID
			}
			return handle(e)
		})
		var stop errStop
		if errors.As(err, &stop) {
			return stop.error
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		var refused *Error
		if errors.As(err, &refused) && refused.Status < 500 {
			// The agent is there and will say the same again.
			return err
		}
		if !errors.Is(err, io.EOF) && changed != nil && (up || !told) {
			changed(err)
			up, told = false, true
		}
		timer := time.NewTimer(pause/2 + rand.N(pause/2))
		select {
		case <-ctx.Done():
			timer.Stop()
			return ctx.Err()
		case <-timer.C:
		}
		pause = min(pause*2, retryMax)
	}
}

// WaitReady waits until the agent answers, or ctx ends.
func (c *Client) WaitReady(ctx context.Context) (schema.Version, error) {
	ticker := time.NewTicker(30 * time.Millisecond)
	defer ticker.Stop()
	for {
		version, err := c.Version(ctx)
		if err == nil {
			return version, nil
		}
		select {
		case <-ctx.Done():
			return schema.Version{}, fmt.Errorf("wait for agent: %w", errors.Join(ctx.Err(), err))
		case <-ticker.C:
		}
	}
}
