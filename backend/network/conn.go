package network

import (
	"context"
	"errors"
	"net"
	"sync"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
)

// peerAddr is a peer ID as a net.Addr.
type peerAddr peer.ID

// Network implements net.Addr.
func (a peerAddr) Network() string { return "libp2p" }

// String implements net.Addr.
func (a peerAddr) String() string { return peer.ID(a).String() }

// streamConn is a stream as a net.Conn. The embedded stream also gives CloseWrite, which lets net/http end a connection
// without cutting off what is still under way.
type streamConn struct {
	network.Stream
	abort bool // Close resets: the client closes only what it is done with or has given up
	once  sync.Once
	after func() // called once after closing; may be nil
}

// LocalAddr implements net.Conn.
func (c *streamConn) LocalAddr() net.Addr { return peerAddr(c.Conn().LocalPeer()) }

// RemoteAddr implements net.Conn.
func (c *streamConn) RemoteAddr() net.Addr { return peerAddr(c.Conn().RemotePeer()) }

// Close implements net.Conn.
func (c *streamConn) Close() error {
	var err error
	if c.abort {
		err = c.Reset()
	} else {
		err = c.Stream.Close()
	}
	if c.after != nil {
		c.once.Do(c.after)
	}
	return err
}

// errListenerClosed ends Accept after Close.
var errListenerClosed = errors.New("stream listener is closed")

// streamListener hands the streams of one protocol to an HTTP server, and refuses those over a peer's share.
// Safe for concurrent use.
type streamListener struct {
	self  peer.ID
	limit int
	conns chan net.Conn
	done  context.Context
	close context.CancelFunc

	mu   sync.Mutex
	open map[peer.ID]int
}

func newStreamListener(self peer.ID, perPeer int) *streamListener {
	l := &streamListener{self: self, limit: perPeer, conns: make(chan net.Conn), open: make(map[peer.ID]int)}
	l.done, l.close = context.WithCancel(context.Background())
	return l
}

// handle takes one incoming stream; it is the host's stream handler.
func (l *streamListener) handle(s network.Stream) {
	id := s.Conn().RemotePeer()
	if !l.take(id) {
		_ = s.ResetWithError(network.StreamResourceLimitExceeded)
		return
	}
	c := &streamConn{Stream: s, after: func() { l.release(id) }}
	select {
	case l.conns <- c:
	case <-l.done.Done():
		_ = s.ResetWithError(network.StreamShutdown)
		l.release(id)
	}
}

func (l *streamListener) take(id peer.ID) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.open[id] >= l.limit {
		return false
	}
	l.open[id]++
	return true
}

func (l *streamListener) release(id peer.ID) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.open[id]--; l.open[id] <= 0 {
		delete(l.open, id)
	}
}

// Accept implements net.Listener.
func (l *streamListener) Accept() (net.Conn, error) {
	select {
	case c := <-l.conns:
		return c, nil
	case <-l.done.Done():
		return nil, errListenerClosed
	}
}

// Close implements net.Listener.
func (l *streamListener) Close() error {
	l.close()
	return nil
}

// Addr implements net.Listener.
func (l *streamListener) Addr() net.Addr { return peerAddr(l.self) }
