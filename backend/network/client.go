package network

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/moonrig/moonrig/backend/condition"
)

// openTimeout bounds finding, dialling and greeting a peer.
const openTimeout = 20 * time.Second

// Client returns a client for requests to the peer, with URLs of the form http://<peerID>/path. Streams are kept for
// the next request, bodies flow both ways as they are written, and a cancelled request resets its stream. Redirects are not
// followed. It has no timeout of its own: the request's context is the bound. Making one opens nothing.
//
// A peer that cannot be reached, or goes away meanwhile (also while the response's body is read), gives
// [condition.PeerUnreachable]; one that has no room for another stream [condition.RateLimited]; a URL of another host
// [condition.WrongPeer]; an ID that is none [condition.InvalidInput].
func (n *Node) Client(peerID string) *http.Client {
	return &http.Client{
		Transport:     peerTransport{node: n, peer: peerID},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// newTransport returns the transport that all clients of the node share.
func (n *Node) newTransport() *http.Transport {
	return &http.Transport{
		DialContext: func(ctx context.Context, _, addr string) (net.Conn, error) {
			host, _, err := net.SplitHostPort(addr)
			if err != nil {
				return nil, condition.Errorf(condition.InvalidInput, "call %q: %w", addr, err)
			}
			return n.openStream(ctx, host)
		},
		DisableCompression:     true, // what a peer sends must not grow here
		MaxIdleConns:           64,
		MaxIdleConnsPerHost:    4,
		IdleConnTimeout:        idleTimeout * 3 / 4, // shorter than the server's, so that it does not hang up on us
		ExpectContinueTimeout:  time.Second,
		MaxResponseHeaderBytes: int64(n.cfg.Limits.HeaderBytes),
		ReadBufferSize:         streamBuffers,
		WriteBufferSize:        streamBuffers,
	}
}

// openStream opens an HTTP stream to the peer, looking up its addresses in the table when it has none that answer.
func (n *Node) openStream(ctx context.Context, peerID string) (net.Conn, error) {
	id, err := peer.Decode(peerID)
	if err != nil {
		return nil, condition.Errorf(condition.InvalidInput, "call peer %q: %w", peerID, err)
	}
	if id == n.host.ID() {
		return nil, condition.Errorf(condition.InvalidInput, "call peer %s: that is this node", id)
	}
	ctx, cancel := context.WithTimeout(ctx, openTimeout)
	defer cancel()
	s, err := n.host.NewStream(ctx, id, httpProtocol)
	if err != nil && n.dht != nil && !n.connected(id) {
		if info, ferr := n.dht.FindPeer(ctx, id); ferr == nil && len(info.Addrs) > 0 {
			if err = n.host.Connect(ctx, info); err == nil {
				s, err = n.host.NewStream(ctx, id, httpProtocol)
			}
		}
	}
	if err != nil {
		return nil, peerError(id.String(), err)
	}
	return &streamConn{Stream: s, abort: true}, nil
}

// peerTransport is a client's view of the shared transport: one peer only.
type peerTransport struct {
	node *Node
	peer string
}

// RoundTrip implements http.RoundTripper.
func (t peerTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.URL.Scheme != "http" || r.URL.Host != t.peer {
		closeBody(r)
		return nil, condition.Errorf(condition.WrongPeer, "call peer %s: the URL is of %s://%s", t.peer, r.URL.Scheme, r.URL.Host)
	}
	if _, err := peer.Decode(t.peer); err != nil {
		closeBody(r)
		return nil, condition.Errorf(condition.InvalidInput, "call peer %q: %w", t.peer, err)
	}
	resp, err := t.node.transport.RoundTrip(r)
	if err != nil {
		if r.Context().Err() != nil {
			return nil, err
		}
		return nil, peerError(t.peer, err)
	}
	if resp.StatusCode != http.StatusSwitchingProtocols { // that body is also written to
		resp.Body = &peerBody{ReadCloser: resp.Body, ctx: r.Context(), peer: t.peer}
	}
	return resp, nil
}

func closeBody(r *http.Request) {
	if r.Body != nil {
		_ = r.Body.Close()
	}
}

// peerBody gives the loss of the peer its type.
type peerBody struct {
	io.ReadCloser
	ctx  context.Context // the request's
	peer string
}

// Read implements io.Reader.
func (b *peerBody) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	if err != nil && err != io.EOF && b.ctx.Err() == nil && !errors.Is(err, http.ErrBodyReadAfterClose) { //nolint:errorlint // readers return io.EOF itself
		err = peerError(b.peer, err)
	}
	return n, err
}

// peerError gives an error of the connection to a peer its condition, unless it has one.
func peerError(id string, err error) error {
	var typed *condition.Error
	if errors.As(err, &typed) {
		return err
	}
	var reset *network.StreamError
	if errors.As(err, &reset) && reset.ErrorCode == network.StreamResourceLimitExceeded && reset.Remote {
		return condition.Errorf(condition.RateLimited, "call peer %s: %w", id, err)
	}
	return condition.Errorf(condition.PeerUnreachable, "call peer %s: %w", id, err)
}
