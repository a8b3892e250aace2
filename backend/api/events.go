package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/moonrig/moonrig/backend/api/schema"
)

// The ring keeps what a client may have missed while it was away, bounded in number and in bytes: a chatty job's log
// must not grow the agent.
const (
	ringEvents = 1000
	ringBytes  = 4 << 20
	// batchEvents is the most that one read of the ring returns.
	batchEvents = 64
)

// errLagged is returned to a reader whose place in the ring is gone.
var errLagged = errors.New("events lost: too slow, or too long away")

// Events hands what happens in the agent to every client that listens. A client that reads slower than things happen
// is not waited for and costs no memory: it falls out of the ring and starts again with a snapshot. An Events is safe
// for concurrent use and has no goroutine of its own.
type Events struct {
	// run tells this agent's ids from those of an earlier one.
	run      string
	snapshot func(context.Context) (schema.Snapshot, error)

	mu      sync.Mutex
	ring    []event // oldest first
	bytes   int
	next    uint64        // number of the next event
	changed chan struct{} // closed at the next Publish

	listeners int
	watched   chan struct{} // closed when the first listener comes or the last one goes
}

// event is one that was published, as it travels.
type event struct {
	number uint64
	kind   string
	data   []byte
}

// NewEvents returns a hub. Snapshot is asked for whenever a client starts afresh; started tells this run of the agent
// from others.
func NewEvents(started time.Time, snapshot func(context.Context) (schema.Snapshot, error)) *Events {
	return &Events{
		run:      strconv.FormatInt(started.UnixMilli(), 36),
		snapshot: snapshot,
		next:     1,
		changed:  make(chan struct{}),
		watched:  make(chan struct{}),
	}
}

// Watched reports whether any client listens now. The channel is closed when that changes.
func (e *Events) Watched() (bool, <-chan struct{}) {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.listeners > 0, e.watched
}

// listen counts a client in, until leave is called.
func (e *Events) listen() (leave func()) {
	e.count(1)
	return func() { e.count(-1) }
}

func (e *Events) count(n int) {
	e.mu.Lock()
	defer e.mu.Unlock()
	was := e.listeners > 0
	if e.listeners += n; was != (e.listeners > 0) {
		close(e.watched)
		e.watched = make(chan struct{})
	}
}

// Publish tells all clients that v happened. Kind is one of schema.Event*; v is marshalled before Publish returns and
// may be changed afterwards. A v that cannot be marshalled is a developer error and panics.
func (e *Events) Publish(kind string, v any) {
	data, err := json.Marshal(withoutNulls(v))
	if err != nil {
		panic(fmt.Sprintf("marshal event %s: %v", kind, err)) // developer error
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	e.ring = append(e.ring, event{number: e.next, kind: kind, data: data})
	e.bytes += len(data)
	e.next++
	for len(e.ring) > 1 && (len(e.ring) > ringEvents || e.bytes > ringBytes) {
		e.bytes -= len(e.ring[0].data)
		e.ring[0] = event{}
		e.ring = e.ring[1:]
	}
	close(e.changed)
	e.changed = make(chan struct{})
}

// last returns the number of the newest event.
func (e *Events) last() uint64 {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.next - 1
}

// after returns some events that follow the given number and, when there are none, a channel that closes with the next.
func (e *Events) after(number uint64) ([]event, <-chan struct{}, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	first := e.next - uint64(len(e.ring))
	if number >= e.next || number+1 < first {
		return nil, nil, errLagged
	}
	rest := e.ring[number+1-first:]
	if len(rest) == 0 {
		return nil, e.changed, nil
	}
	// A copy: Publish clears the places of what it drops.
	return append([]event(nil), rest[:min(len(rest), batchEvents)]...), nil, nil
}

// id prints an event's number as clients keep it.
func (e *Events) id(number uint64) string { return e.run + "-" + strconv.FormatUint(number, 10) }

// resume returns the number behind an id when the stream can go on from there.
func (e *Events) resume(id string) (uint64, bool) {
	run, digits, ok := strings.Cut(id, "-")
	if !ok || run != e.run {
		return 0, false
	}
	number, err := strconv.ParseUint(digits, 10, 64)
	if err != nil {
		return 0, false
	}
	if _, _, err := e.after(number); err != nil {
		return 0, false
	}
	return number, true
}
