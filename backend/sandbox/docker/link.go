package docker

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"sync"

	"github.com/hashicorp/yamux"
	"golang.org/x/time/rate"

	"github.com/moonrig/moonrig/backend/sandbox/guest"
)

// maxGuestStreams is how many streams a guest may try to open, none of which is wanted yet, before it is cut off.
const maxGuestStreams = 16

// errLinkClosed is returned when the container's owner has closed it.
var errLinkClosed = errors.New("the connection to the sandbox was closed")

// link is the agent's end of the one connection with a guest: it listens, lets nobody in but the container's first
// process, and has the next connection take the place of one that broke.
type link struct {
	listener net.Listener
	release  func() // lets go of what the listener's path needs
	log      *slog.Logger
	peerPID  func(net.Conn) (int, error)

	closed chan struct{}
	done   chan struct{} // closed when the accepting goroutine has ended

	mu      sync.Mutex // guards the following fields
	pid     int        // of the guest; 0 until allow
	session *yamux.Session
	changed chan struct{} // closed and replaced when pid or session change
	err     error         // why there will be no session any more
}

// newLink listens in the folder and starts accepting; it must be closed.
func newLink(dir string, log *slog.Logger) (*link, error) {
	listener, release, err := listen(dir)
	if err != nil {
		return nil, fmt.Errorf("listen for the guest: %w", err)
	}
	l := &link{
		listener: listener, release: release, log: log, peerPID: peerPID,
		closed: make(chan struct{}), done: make(chan struct{}), changed: make(chan struct{}),
	}
	go l.accept()
	return l, nil
}

// allow names the one process that may connect.
func (l *link) allow(pid int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.pid = pid
	l.wake()
}

// fail makes all that wait for the guest, now and later, end with the error.
func (l *link) fail(err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.err == nil {
		l.err = err
		l.wake()
	}
}

// wake tells the waiting; l.mu must be held.
func (l *link) wake() {
	close(l.changed)
	l.changed = make(chan struct{})
}

// close ends the connection and waits until nothing of it is left.
func (l *link) close() {
	l.fail(errLinkClosed)
	l.mu.Lock()
	select {
	case <-l.closed:
	default:
		close(l.closed)
	}
	session := l.session
	l.mu.Unlock()
	_ = l.listener.Close()
	if session != nil {
		_ = session.Close()
	}
	<-l.done
	l.release()
}

// open returns a new stream to the guest, waiting for its connection where there is none.
func (l *link) open(ctx context.Context) (net.Conn, error) {
	for {
		l.mu.Lock()
		session, changed, err := l.session, l.changed, l.err
		l.mu.Unlock()
		if session != nil {
			stream, openErr := session.Open()
			if openErr == nil {
				return stream, nil
			}
		}
		if err != nil {
			return nil, err
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return nil, context.Cause(ctx)
		}
	}
}

// accept is the link's goroutine: one connection after the other.
func (l *link) accept() {
	defer close(l.done)
	// A job may dial us as often as it likes; it shall not cost us more than this.
	limiter := rate.NewLimiter(200, 64)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	go func() { // ends with this function at the latest
		select {
		case <-l.closed:
			cancel()
		case <-ctx.Done():
		}
	}()
	for limiter.Wait(ctx) == nil {
		conn, err := l.listener.Accept()
		if err != nil {
			return
		}
		if !l.isGuest(conn) {
			conn.Close()
			continue
		}
		session, err := yamux.Server(conn, guest.SessionConfig())
		if err != nil {
			conn.Close()
			continue
		}
		l.mu.Lock()
		l.session = session
		l.wake()
		l.mu.Unlock()
		select {
		case <-l.closed: // between the two, when close could not see the session yet
			session.Close()
		default:
		}
		l.refuseStreams(session)
		l.mu.Lock()
		l.session = nil
		l.wake()
		l.mu.Unlock()
	}
}

// isGuest reports whether a connection comes from the container's first process. It waits until that is known.
func (l *link) isGuest(conn net.Conn) bool {
	peer, err := l.peerPID(conn)
	if err != nil {
		l.log.Warn("Could not tell who connected to a sandbox's socket", "error", err)
		return false
	}
	for {
		l.mu.Lock()
		pid, changed, failed := l.pid, l.changed, l.err
		l.mu.Unlock()
		switch {
		case failed != nil:
			return false
		case pid != 0:
			return peer == pid
		}
		<-changed
	}
}

// refuseStreams holds the session until it ends. The guest has no business opening streams yet.
func (l *link) refuseStreams(session *yamux.Session) {
	defer session.Close()
	for range maxGuestStreams {
		stream, err := session.Accept()
		if err != nil {
			return
		}
		stream.Close()
	}
	l.log.Warn("A guest was cut off because it kept opening streams")
}
