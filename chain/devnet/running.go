package devnet

import (
	"context"
	"errors"
	"fmt"
)

// A Running is a development chain that serves in this process. Its fields do not change.
type Running struct {
	// Info is what the chain says of itself.
	Info Info
	// Control makes the blocks of a Manual chain; nil for one that makes them itself.
	Control *Control

	cancel context.CancelFunc
	served chan error
}

// Start serves a chain until Stop, or until ctx ends, and returns when its contracts are deployed and its servers answer.
// Stop must be called.
func Start(ctx context.Context, cfg Config) (*Running, error) {
	ctx, cancel := context.WithCancel(ctx)
	d := New(cfg)
	r := &Running{cancel: cancel, served: make(chan error, 1)}
	go func() { r.served <- d.Serve(ctx) }()
	select {
	case r.Info = <-d.Ready():
	case err := <-r.served:
		cancel()
		return nil, fmt.Errorf("start development chain: %w", err)
	}
	if cfg.Manual {
		select {
		case r.Control = <-d.Control():
		case err := <-r.served:
			cancel()
			return nil, fmt.Errorf("start development chain: %w", err)
		}
	}
	return r, nil
}

// Stop ends the chain, waits until it has ended, and returns what went wrong with it. It is called once, and nobody may be
// making a block then.
func (r *Running) Stop() error {
	r.cancel()
	if err := <-r.served; err != nil && !errors.Is(err, context.Canceled) {
		return fmt.Errorf("serve development chain: %w", err)
	}
	return nil
}
