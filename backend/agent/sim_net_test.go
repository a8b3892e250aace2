package agent_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/moonrig/moonrig/backend/lease"
)

// rpcFault is what is wrong with the way from one side to the chain.
type rpcFault string

const (
	rpcWell rpcFault = "well"
	// rpcRefused: nothing gets through. rpcStalled: a request is taken and never answered.
	rpcRefused rpcFault = "refused"
	rpcStalled rpcFault = "stalled"
	// rpcLost: a request takes effect and the answer is lost; rpcLate: nothing comes back until the caller gives up.
	rpcLost rpcFault = "answers lost"
	rpcLate rpcFault = "answers late"
	// rpcTwice: every request arrives twice, and the second answer counts.
	rpcTwice rpcFault = "twice"
	// rpcStale: questions are answered as they were answered before; rpcNull: with nothing.
	rpcStale rpcFault = "stale"
	rpcNull  rpcFault = "null"
	// rpcLimited: the endpoint says that it was asked too often. rpcJunk: what comes is no JSON.
	rpcLimited rpcFault = "limited"
	rpcJunk    rpcFault = "junk"
	// rpcHides: no event is told of. rpcHidesAll: and the receipts that would prove it are kept back as well.
	rpcHides    rpcFault = "hides events"
	rpcHidesAll rpcFault = "hides events and receipts"
)

var rpcFaults = []rpcFault{rpcRefused, rpcStalled, rpcLost, rpcLate, rpcTwice, rpcStale, rpcNull, rpcLimited, rpcJunk, rpcHides, rpcHidesAll}

var errCut = errors.New("the connection broke")

// rpcWay is one side's way to the chain, as an HTTP transport.
type rpcWay struct {
	chain *simChain
	side  *side // nil for the truth, which has no faults

	mu    sync.Mutex // guards the following fields
	fault rpcFault
	known map[string]json.RawMessage // answers by method and parameters
}

func (w *rpcWay) set(f rpcFault) {
	w.mu.Lock()
	w.fault = f
	w.mu.Unlock()
}

type rpcRequest struct {
	ID     json.RawMessage `json:"id"`
	Method string          `json:"method"`
	Params json.RawMessage `json:"params"`
}

// RoundTrip implements http.RoundTripper.
func (w *rpcWay) RoundTrip(req *http.Request) (*http.Response, error) {
	body, err := io.ReadAll(req.Body)
	if err != nil {
		return nil, err
	}
	if w.side == nil {
		status, answer := w.chain.ask(body)
		return respond(req, status, answer), nil
	}
	if !w.side.step("rpc") {
		return nil, errCut
	}
	var q rpcRequest
	single := json.Unmarshal(body, &q) == nil && q.Method != ""
	w.mu.Lock()
	fault := w.fault
	w.mu.Unlock()
	send := q.Method == "eth_sendRawTransaction"
	switch fault {
	case rpcRefused:
		return nil, errCut
	case rpcStalled:
		<-req.Context().Done()
		return nil, req.Context().Err()
	case rpcLimited:
		return respond(req, http.StatusTooManyRequests, []byte("slow down")), nil
	case rpcJunk:
		return respond(req, http.StatusOK, []byte("<html>")), nil
	case rpcNull:
		if single && !send {
			return respond(req, http.StatusOK, result(q.ID, json.RawMessage("null"))), nil
		}
	case rpcStale:
		w.mu.Lock()
		old, ok := w.known[q.Method+string(q.Params)]
		w.mu.Unlock()
		if single && !send && ok {
			return respond(req, http.StatusOK, result(q.ID, old)), nil
		}
	case rpcHides, rpcHidesAll:
		if q.Method == "eth_getLogs" || fault == rpcHidesAll && q.Method == "eth_getBlockReceipts" {
			return respond(req, http.StatusOK, result(q.ID, json.RawMessage("[]"))), nil
		}
	case rpcTwice:
		w.chain.ask(body)
	}
	status, answer := w.chain.ask(body)
	if !w.side.step("rpc answered") {
		return nil, errCut
	}
	switch fault {
	case rpcLost:
		return nil, errCut
	case rpcLate:
		<-req.Context().Done()
		return nil, req.Context().Err()
	case rpcWell:
		var got struct {
			Result json.RawMessage `json:"result"`
		}
		if single && json.Unmarshal(answer, &got) == nil && got.Result != nil {
			w.mu.Lock()
			if len(w.known) > 500 {
				clear(w.known)
			}
			w.known[q.Method+string(q.Params)] = got.Result
			w.mu.Unlock()
		}
	}
	return respond(req, status, answer), nil
}

func result(id, value json.RawMessage) []byte {
	return bytes.Join([][]byte{[]byte(`{"jsonrpc":"2.0","id":`), id, []byte(`,"result":`), value, []byte("}")}, nil)
}

// rpcWays leads requests to the hosts of the simulation, and all others where they went before.
type rpcWays struct {
	next http.RoundTripper
	mu   sync.Mutex // guards the following field
	ways map[string]*rpcWay
}

const simDomain = ".moonrig.test"

// RoundTrip implements http.RoundTripper.
func (w *rpcWays) RoundTrip(req *http.Request) (*http.Response, error) {
	if !strings.HasSuffix(req.URL.Host, simDomain) {
		return w.next.RoundTrip(req)
	}
	w.mu.Lock()
	way := w.ways[req.URL.Host]
	w.mu.Unlock()
	if way == nil {
		return nil, errCut
	}
	return way.RoundTrip(req)
}

// ways is every process's default transport while tests run: chain clients can be given a URL only.
var ways = func() *rpcWays {
	w := &rpcWays{next: http.DefaultTransport, ways: map[string]*rpcWay{}}
	http.DefaultTransport = w
	return w
}()

func (w *rpcWays) put(host string, way *rpcWay) (url string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.ways[host+simDomain] = way
	return "http://" + host + simDomain
}

func (w *rpcWays) drop(host string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	delete(w.ways, host+simDomain)
}

// simPipes is a listener whose connections are pipes.
type simPipes struct {
	conns  chan net.Conn
	closed chan struct{}
	once   sync.Once
}

func newSimPipes() *simPipes {
	return &simPipes{conns: make(chan net.Conn), closed: make(chan struct{})}
}

func (p *simPipes) Accept() (net.Conn, error) {
	select {
	case c := <-p.conns:
		return c, nil
	case <-p.closed:
		return nil, net.ErrClosed
	}
}

func (p *simPipes) Close() error {
	p.once.Do(func() { close(p.closed) })
	return nil
}

func (p *simPipes) Addr() net.Addr { return &net.UnixAddr{Name: "pipe", Net: "unix"} }

func (p *simPipes) dial(ctx context.Context) (net.Conn, error) {
	here, there := net.Pipe()
	select {
	case p.conns <- there:
		return here, nil
	case <-p.closed:
		return nil, net.ErrClosed
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// peerWay is the renter's way to the provider.
type peerWay struct {
	from, to *side
	// cut breaks it; lose is how many answers are lost next.
	cut  *atomic.Bool
	lose *atomic.Int64
	http *http.Transport
}

func newPeerWay(from, to *side, cut *atomic.Bool, lose *atomic.Int64) *peerWay {
	return &peerWay{from: from, to: to, cut: cut, lose: lose, http: &http.Transport{DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
		l := to.listener.Load()
		if l == nil || to.dead.Load() {
			return nil, errCut
		}
		return l.dial(ctx)
	}}}
}

// RoundTrip implements http.RoundTripper.
func (w *peerWay) RoundTrip(req *http.Request) (*http.Response, error) {
	if !w.from.step("peer") || w.cut.Load() {
		return nil, errCut
	}
	req = req.Clone(req.Context())
	req.Header.Set("Moonrig-Peer", w.from.peer())
	resp, err := w.http.RoundTrip(req)
	if err != nil {
		return nil, err
	}
	lost := req.Method != http.MethodGet && w.lose.Add(-1) >= 0
	if !w.from.step("peer answered") || w.cut.Load() || lost {
		return nil, errors.Join(errCut, resp.Body.Close())
	}
	return resp, nil
}

// acked notes the vouchers that a provider has acknowledged, in the words of its own answers.
type acked struct {
	mu    sync.Mutex // guards the following field
	lease map[lease.ID]lease.Voucher
}

func (a *acked) note(v lease.Voucher) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if old, ok := a.lease[v.LeaseID]; !ok || old.LeaseAmount.Cmp(v.LeaseAmount) < 0 {
		a.lease[v.LeaseID] = v
	}
}

func (a *acked) all() map[lease.ID]lease.Voucher {
	a.mu.Lock()
	defer a.mu.Unlock()
	out := make(map[lease.ID]lease.Voucher, len(a.lease))
	for id, v := range a.lease {
		out[id] = v
	}
	return out
}

// vouched is a handler's answer, of which the first byte is an acknowledgement.
type vouched struct {
	http.ResponseWriter
	first func(status int) bool
	wrote bool
}

func (w *vouched) WriteHeader(status int) {
	if !w.wrote {
		w.wrote = true
		if !w.first(status) {
			panic(http.ErrAbortHandler)
		}
	}
	w.ResponseWriter.WriteHeader(status)
}

func (w *vouched) Write(p []byte) (int, error) {
	if !w.wrote {
		w.WriteHeader(http.StatusOK)
	}
	return w.ResponseWriter.Write(p)
}

// Unwrap lets http.ResponseController reach what is below.
func (w *vouched) Unwrap() http.ResponseWriter { return w.ResponseWriter }
