package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/api/schema"
)

// over reports whether a lease's job will never run again.
func over(state string) bool { return state == "ended" || state == "settled" || state == "failed" }

// watch prints what happens to one lease: its states and its job's log, each piece once, over every break of the stream.
type watch struct {
	e        *env
	client   *client.Client
	id, role string
	// states is where changes of state are told; nil for nowhere.
	states io.Writer

	state string
	// next is where the log goes on; last where the newest printed piece began.
	next, last int64
	// loose is true while the last line that was printed has no end.
	loose bool
}

func newWatch(e *env, c *client.Client, id, role string) *watch {
	return &watch{e: e, client: c, id: id, role: role, last: -1}
}

// errSeen ends a follow.
var errSeen = errors.New("seen")

// follow watches until done says so of the lease, or ctx ends. Start, when not nil, runs once the stream is open, so that
// nothing it sets off is missed; it returns the lease to watch.
func (w *watch) follow(ctx context.Context, start func() (schema.Lease, error), done func(schema.Lease) bool) (schema.Lease, error) {
	// Only an agent that was there once is waited for.
	if _, err := w.client.Version(ctx); err != nil {
		return schema.Lease{}, err
	}
	var latest schema.Lease
	see := func(l schema.Lease) error {
		latest = l
		w.tell(l)
		if done(l) {
			return errSeen
		}
		return nil
	}
	err := w.client.Follow(ctx, func(event client.Event) error {
		switch event.Kind {
		case schema.EventSnapshot:
			if start != nil {
				l, err := start()
				if err != nil {
					return err
				}
				start, w.id, w.role = nil, l.ID, l.Role
				return see(l)
			}
			// At the beginning and after a break: ask for what was missed.
			if err := w.catchUp(ctx); err != nil {
				return err
			}
			detail, err := w.client.Lease(ctx, w.id, w.role)
			if err != nil {
				return err
			}
			return see(detail.Lease)
		case schema.EventLease:
			l, err := client.Decode[schema.Lease](event)
			if err == nil && l.ID == w.id && (w.role == "" || l.Role == w.role) {
				return see(l)
			}
			return err
		case schema.EventLog:
			chunk, err := client.Decode[schema.LogChunk](event)
			if err == nil && chunk.LeaseID == w.id {
				w.print(chunk)
			}
			return err
		}
		return nil
	}, func(err error) {
		if err != nil {
			fmt.Fprintln(w.e.err, "The agent does not answer any more; waiting for it. The lease goes on without this command.")
		}
	})
	if !errors.Is(err, errSeen) {
		return latest, err
	}
	return latest, w.catchUp(ctx)
}

// catchUp prints the pages of the log that were not printed yet.
func (w *watch) catchUp(ctx context.Context) error {
	for {
		page, err := w.client.LeaseLogs(ctx, w.id, w.role, w.next)
		if err != nil {
			return err
		}
		if page.Dropped > w.next && page.Dropped > 0 {
			fmt.Fprintf(w.e.err, "(%d bytes of the log before this are no longer kept)\n", page.Dropped)
		}
		for _, chunk := range page.Chunks {
			w.print(chunk)
		}
		if page.Next <= w.next && len(page.Chunks) == 0 || page.Complete {
			w.next = max(w.next, page.Next)
			return nil
		}
		w.next = max(w.next, page.Next)
	}
}

func (w *watch) print(chunk schema.LogChunk) {
	if chunk.Offset <= w.last {
		return
	}
	w.last = chunk.Offset
	w.next = max(w.next, chunk.Offset+int64(len(chunk.Text)))
	if w.e.json {
		line, err := json.Marshal(chunk)
		if err == nil {
			fmt.Fprintf(w.e.out, "%s\n", line)
		}
		return
	}
	out := w.e.out
	if chunk.Stream == "stderr" {
		out = w.e.err
	}
	text := cleanLog(chunk.Text)
	fmt.Fprint(out, text)
	w.loose = text != "" && text[len(text)-1] != '\n'
}

// tell tells a change of state.
func (w *watch) tell(l schema.Lease) {
	if l.State == w.state {
		return
	}
	w.state = l.State
	if w.states == nil {
		return
	}
	if w.loose {
		fmt.Fprintln(w.states)
		w.loose = false
	}
	fmt.Fprintf(w.states, "-- %s", l.State)
	if l.Reason.Text != "" {
		fmt.Fprintf(w.states, ": %s", clean(l.Reason.Text))
	}
	fmt.Fprintln(w.states)
}
