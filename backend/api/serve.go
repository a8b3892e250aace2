package api

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"
)

// Times of a connection. There is no time for a whole answer: event streams have no end.
const (
	headerTimeout = 5 * time.Second
	idleTimeout   = 2 * time.Minute
	stopTimeout   = 3 * time.Second
)

type stopKey struct{}

// Serve answers on listener, as of ListenLocal, until ctx ends and then returns its error. Whoever can connect may do
// everything. It closes the listener. Event streams end at once, other requests get some seconds to end.
func (s *Server) Serve(ctx context.Context, listener net.Listener) error {
	return s.serve(ctx, listener, s.Handler())
}

func (s *Server) serve(ctx context.Context, listener net.Listener, handler http.Handler) error {
	// Requests outlive ctx for as long as the shutdown waits for them; event streams look at stopKey.
	base, cancel := context.WithCancel(context.WithValue(context.WithoutCancel(ctx), stopKey{}, ctx.Done()))
	defer cancel()
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: headerTimeout,
		IdleTimeout:       idleTimeout,
		MaxHeaderBytes:    maxHeaderBytes,
		BaseContext:       func(net.Listener) context.Context { return base },
	}
	stopped := make(chan struct{})
	release := context.AfterFunc(ctx, func() {
		defer close(stopped)
		grace, cancelGrace := context.WithTimeout(base, stopTimeout)
		defer cancelGrace()
		if server.Shutdown(grace) != nil {
			cancel()
			server.Close()
		}
	})
	err := server.Serve(listener)
	if release() {
		server.Close()
		return fmt.Errorf("serve api: %w", err)
	}
	<-stopped
	if !errors.Is(err, http.ErrServerClosed) {
		return errors.Join(ctx.Err(), err)
	}
	return ctx.Err()
}

// stopping returns a channel that closes when the server stops, or nil outside of Serve.
func stopping(ctx context.Context) <-chan struct{} {
	done, _ := ctx.Value(stopKey{}).(<-chan struct{})
	return done
}
