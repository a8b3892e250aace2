package api

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/moonrig/moonrig/backend/api/schema"
)

// writeTimeout is how long a client may take to accept one batch of events.
const writeTimeout = 10 * time.Second

type eventsInput struct {
	LastEventID string `header:"Last-Event-ID" maxLength:"64" doc:"ID of the last event seen; set by browsers"`
	Since       string `query:"since" maxLength:"64" doc:"The same, for clients that cannot set the header"`
}

func (s *Server) registerEvents() {
	op := get("stream-events", "/api/events", tagEvents, "What happens, as server-sent events")
	op.Description = "The first event is a snapshot, unless the stream goes on from Last-Event-ID. IDs are opaque. " +
		"A client that falls behind is disconnected; it reconnects with the last ID it has seen."
	op.Responses = map[string]*huma.Response{"200": {
		Description: "Events without end",
		Content:     map[string]*huma.MediaType{"text/event-stream": {Schema: s.eventSchema()}},
	}}
	s.describeErrors(&op)
	huma.Register(s.huma, op, func(ctx context.Context, in *eventsInput) (*huma.StreamResponse, error) {
		first, from, err := s.firstEvent(ctx, cmp.Or(in.LastEventID, in.Since))
		if err != nil {
			return nil, s.problem(ctx, op.OperationID, err)
		}
		return &huma.StreamResponse{Body: func(ctx huma.Context) {
			_, w := humago.Unwrap(ctx)
			s.streamEvents(ctx.Context(), w, first, from)
		}}, nil
	})
}

// firstEvent returns the snapshot to begin with, or nil where the stream resumes, and the number to go on from.
func (s *Server) firstEvent(ctx context.Context, lastID string) ([]byte, uint64, error) {
	if number, ok := s.events.resume(lastID); ok {
		return nil, number, nil
	}
	// The number first: what happens while the snapshot is made is then sent again, which is better than never.
	number := s.events.last()
	snapshot, err := s.events.snapshot(ctx)
	if err != nil {
		return nil, 0, fmt.Errorf("make snapshot: %w", err)
	}
	data, err := json.Marshal(withoutNulls(snapshot))
	return data, number, err
}

// streamEvents writes until the client goes away, falls behind, or the server stops.
func (s *Server) streamEvents(ctx context.Context, w http.ResponseWriter, first []byte, from uint64) {
	defer s.events.listen()()
	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("X-Accel-Buffering", "no")
	out := http.NewResponseController(w)
	flush := func() error {
		// Not every writer in tests has deadlines; one without simply waits.
		_ = out.SetWriteDeadline(time.Now().Add(writeTimeout))
		return out.Flush()
	}
	if first != nil {
		writeEvent(w, s.events.id(from), schema.EventSnapshot, first)
	} else {
		fmt.Fprint(w, ": resumed\n\n")
	}
	if flush() != nil {
		return
	}
	heartbeat := time.NewTicker(s.heartbeat)
	defer heartbeat.Stop()
	for {
		batch, changed, err := s.events.after(from)
		if err != nil {
			fmt.Fprintf(w, ": %v\n\n", err)
			_ = flush()
			return
		}
		for _, e := range batch {
			writeEvent(w, s.events.id(e.number), e.kind, e.data)
			from = e.number
		}
		if len(batch) > 0 {
			if flush() != nil {
				return
			}
			continue
		}
		select {
		case <-ctx.Done():
			return
		case <-stopping(ctx):
			return
		case <-changed:
		case <-heartbeat.C:
			fmt.Fprint(w, ": heartbeat\n\n")
			if flush() != nil {
				return
			}
		}
	}
}

// writeEvent writes one event. Data is JSON on one line. Errors show at the flush that follows.
func writeEvent(w http.ResponseWriter, id, kind string, data []byte) {
	fmt.Fprintf(w, "id: %s\nevent: %s\ndata: %s\n\n", id, kind, data)
}

// eventSchema describes each kind of event with its data.
func (s *Server) eventSchema() *huma.Schema {
	kinds := []struct {
		kind string
		data *huma.Schema
	}{
		{schema.EventSnapshot, schemaOf[schema.Snapshot](s.huma)},
		{schema.EventStatus, schemaOf[schema.Status](s.huma)},
		{schema.EventDevice, schemaOf[schema.Device](s.huma)},
		{schema.EventLease, schemaOf[schema.Lease](s.huma)},
		{schema.EventLog, schemaOf[schema.LogChunk](s.huma)},
		{schema.EventOffers, schemaOf[schema.OffersChanged](s.huma)},
		{schema.EventWallet, schemaOf[schema.WalletChanged](s.huma)},
		{schema.EventHistory, schemaOf[schema.HistoryChanged](s.huma)},
	}
	choices := make([]*huma.Schema, 0, len(kinds))
	for _, k := range kinds {
		choices = append(choices, &huma.Schema{
			Type: huma.TypeObject,
			Properties: map[string]*huma.Schema{
				"id":    {Type: huma.TypeString},
				"event": {Type: huma.TypeString, Enum: []any{k.kind}},
				"data":  k.data,
			},
			Required: []string{"id", "event", "data"},
		})
	}
	return &huma.Schema{OneOf: choices}
}
