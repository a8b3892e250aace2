package network

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
)

// httpProtocol is HTTP/1.1 as it is, on a stream.
const httpProtocol = "/moonrig/http/1"

const (
	idleTimeout   = 2 * time.Minute // of a kept stream without a request
	drainTimeout  = 2 * time.Second // for handlers to end with Serve
	streamBuffers = 16 << 10
)

type callerKey struct{}

// CallerFrom returns the peer ID of a request's sender, as proven by the connection, or "" when the request did not
// come through a [Node].
func CallerFrom(r *http.Request) string {
	id, ok := r.Context().Value(callerKey{}).(peer.ID)
	if !ok {
		return ""
	}
	return id.String()
}

// serveHTTP serves the handler to other peers until ctx ends.
func (n *Node) serveHTTP(ctx context.Context, h http.Handler) error {
	l := newStreamListener(n.host.ID(), n.cfg.Limits.StreamsPerPeer)
	n.host.SetStreamHandler(httpProtocol, l.handle)
	defer n.host.RemoveStreamHandler(httpProtocol)

	base, cancel := context.WithCancel(ctx)
	defer cancel()
	srv := &http.Server{
		Handler:           n.limitRequests(h),
		ReadHeaderTimeout: n.cfg.Limits.HeaderTimeout,
		IdleTimeout:       idleTimeout,
		MaxHeaderBytes:    n.cfg.Limits.HeaderBytes,
		ErrorLog:          slog.NewLogLogger(n.log.Handler(), slog.LevelDebug), // what a peer does wrong is no error of ours
		BaseContext:       func(net.Listener) context.Context { return base },
		ConnContext: func(ctx context.Context, c net.Conn) context.Context {
			return context.WithValue(ctx, callerKey{}, c.(*streamConn).Conn().RemotePeer())
		},
	}
	ended := make(chan error, 1)
	go func() { ended <- srv.Serve(l) }()

	var err error
	select {
	case <-ctx.Done():
	case err = <-ended:
		ended <- err
	}
	// The requests' contexts have ended with ctx; give their handlers a moment to see it before the streams go.
	drain, stop := context.WithTimeout(context.WithoutCancel(ctx), drainTimeout)
	defer stop()
	_ = l.Close()
	if srv.Shutdown(drain) != nil {
		_ = srv.Close()
	}
	<-ended
	if ctx.Err() != nil || err == nil || errors.Is(err, errListenerClosed) {
		return nil
	}
	return fmt.Errorf("serve peers: %w", err)
}

// limitRequests refuses with 429 what a peer asks beyond its rate.
func (n *Node) limitRequests(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if id, _ := r.Context().Value(callerKey{}).(peer.ID); !n.requests.allow(id) {
			w.Header().Set("Retry-After", "1")
			http.Error(w, "too many requests", http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}
