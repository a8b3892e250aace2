package app

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"sync"

	"github.com/moonrig/moonrig/backend/api/client"
)

// eventName is the one window event that carries everything: some webviews buffer a streamed answer, so the page cannot
// read the agent's stream itself.
const eventName = "moonrig:event"

// Kinds of forwarded events that are not the agent's.
const (
	kindUp   = "up"
	kindDown = "down"
)

// forwarded is an agent's event on its way to the page, or, with kind up or down, word of the agent itself.
type forwarded struct {
	Kind string          `json:"kind"`
	ID   string          `json:"id,omitempty"`
	Data json.RawMessage `json:"data,omitempty"`
}

// A bridge hands the agent's events to the page. It starts the agent when none runs, and again when it is gone.
type bridge struct {
	agent *client.Client
	emit  func(name string, payload any)
	// start starts an agent and returns when it answers.
	start func(context.Context) error
	log   *slog.Logger

	mu      sync.Mutex // guards the following fields
	restart context.CancelFunc
}

// subscribe makes the events begin anew with a snapshot, for a page that was not listening yet, or was reloaded.
func (b *bridge) subscribe() {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.restart != nil {
		b.restart()
	}
}

// serve runs until ctx ends.
func (b *bridge) serve(ctx context.Context) error {
	for ctx.Err() == nil {
		round, restart := context.WithCancel(ctx)
		b.mu.Lock()
		b.restart = restart
		b.mu.Unlock()
		err := b.follow(ctx, round)
		restart()
		if ctx.Err() == nil && !errors.Is(err, context.Canceled) {
			return err
		}
	}
	return ctx.Err()
}

// follow forwards events until round ends or the agent refuses. An agent is started under ctx: a page that subscribes
// while one starts must not make it two.
func (b *bridge) follow(ctx, round context.Context) error {
	b.ensure(ctx)
	return b.agent.Follow(round, func(e client.Event) error {
		b.emit(eventName, forwarded{Kind: e.Kind, ID: e.ID, Data: e.Data})
		return nil
	}, func(err error) {
		if err == nil {
			b.log.Info("Agent answers")
			b.emit(eventName, forwarded{Kind: kindUp})
			return
		}
		if round.Err() != nil {
			return // asked for
		}
		b.log.Warn("Agent is gone", "err", err)
		b.down(err)
		b.ensure(ctx)
	})
}

// ensure starts an agent when none runs. When that fails the page is told; Follow tries to reach one anyway, as the
// person may start it.
func (b *bridge) ensure(ctx context.Context) {
	_, err := b.agent.Version(ctx)
	if !errors.Is(err, client.ErrNotRunning) {
		return
	}
	if err := b.start(ctx); err != nil && ctx.Err() == nil {
		b.log.Error("Agent could not be started", "err", err)
		b.down(err)
	}
}

func (b *bridge) down(err error) {
	data, marshalErr := json.Marshal(struct {
		Reason string `json:"reason"`
	}{err.Error()})
	if marshalErr != nil {
		data = nil
	}
	b.emit(eventName, forwarded{Kind: kindDown, Data: data})
}
