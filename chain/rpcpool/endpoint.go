package rpcpool

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/url"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	// backoffMin and backoffMax bound how long an endpoint that failed is left alone.
	backoffMin = 500 * time.Millisecond
	backoffMax = 60 * time.Second
	// distrustPause is how long an endpoint is left alone that answers, but not what its user needs.
	distrustPause = time.Minute
	// liarPause is how long an endpoint is left alone that was found to lie.
	liarPause = 10 * time.Minute
	// recheckEvery is how long an endpoint is believed to serve the right chain.
	recheckEvery = 5 * time.Minute
	// maxAnswer bounds an answer. The largest that we ask for are events, a chunk at a time.
	maxAnswer = 32 << 20
)

var errTooLong = errors.New("answer is longer than 32 MiB")

// An endpoint is one URL with what is known of its health.
type endpoint struct {
	url  string
	name string // scheme and host: the rest may be a key

	mu        sync.Mutex // guards the following fields
	eth       *ethclient.Client
	checkedAt time.Time // when chain and head were last found right; zero when they are to be checked
	highest   uint64    // the newest block it ever named
	fault     *Fault    // the last one, nil while it is well
	failures  int       // in a row
	retryAt   time.Time
}

func newEndpoint(raw string) (*endpoint, error) {
	u, err := url.Parse(raw)
	if err != nil || u.Host == "" {
		return nil, fmt.Errorf("%w: it is not a URL with a host", ErrUnreachable) // not quoted: it may hold a key
	}
	switch u.Scheme {
	case "http", "https", "ws", "wss":
	default:
		return nil, fmt.Errorf("%w: %s has scheme %q, not http, https, ws or wss", ErrUnreachable, u.Host, u.Scheme)
	}
	return &endpoint{url: raw, name: u.Scheme + "://" + u.Host}, nil
}

// client connects if need be.
func (e *endpoint) client(ctx context.Context) (*ethclient.Client, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.eth != nil {
		return e.eth, nil
	}
	conn, err := rpc.DialOptions(ctx, e.url, rpc.WithHTTPClient(&http.Client{Transport: bounded{http.DefaultTransport, e}}),
		rpc.WithWebsocketMessageSizeLimit(maxAnswer))
	if err != nil {
		return nil, err
	}
	e.eth = ethclient.NewClient(conn)
	return e.eth, nil
}

func (e *endpoint) close() {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.eth != nil {
		e.eth.Close()
		e.eth = nil
	}
}

// failed notes a fault and for how long the endpoint is left alone: doubling, or what it asked for. A lie that was found out
// is not covered by what else goes wrong.
func (e *endpoint) failed(f *Fault, now time.Time) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.convicted(now) && !f.Kind.convicts() {
		return
	}
	pause := backoffMax
	if e.failures < 7 {
		pause = min(backoffMin<<e.failures, backoffMax)
	}
	if f.retryAfter > 0 {
		pause = min(max(f.retryAfter, backoffMin), 2*backoffMax)
	}
	if f.Kind.convicts() {
		pause = liarPause
	}
	e.failures++
	e.fault, e.retryAt, e.checkedAt = f, now.Add(pause), time.Time{}
}

// convicted reports whether a lie of the endpoint is held against it now; mu is held.
func (e *endpoint) convicted(now time.Time) bool {
	return e.fault != nil && e.fault.Kind.convicts() && now.Before(e.retryAt)
}

// answered notes that the endpoint is well. One that lied is not, for answering.
func (e *endpoint) answered(now time.Time) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.convicted(now) {
		return
	}
	e.fault, e.failures, e.retryAt = nil, 0, time.Time{}
}

// sawHead checks a newest block against what the endpoint said before and against the clock.
func (e *endpoint) sawHead(head *types.Header, cfg *Config) *Fault {
	number := head.Number.Uint64()
	at, now := time.Unix(int64(min(head.Time, 1<<40)), 0), cfg.Now()
	e.mu.Lock()
	defer e.mu.Unlock()
	switch {
	case cfg.Development:
		// Everybody may move a development chain's clock, and begin it anew.
	case at.After(now.Add(cfg.MaxAhead)):
		return &Fault{Kind: HeadTime, Endpoint: e.name, Detail: fmt.Sprintf("block %d is of %s", number, at.UTC().Format(time.RFC3339))}
	case at.Before(now.Add(-cfg.MaxBehind)):
		return &Fault{Kind: HeadTime, Endpoint: e.name, Detail: fmt.Sprintf("block %d is of %s", number, at.UTC().Format(time.RFC3339))}
	case number+cfg.MaxRewind < e.highest:
		return &Fault{Kind: HeadBackwards, Endpoint: e.name, Detail: fmt.Sprintf("from block %d to %d", e.highest, number)}
	}
	e.highest = max(e.highest, number)
	return nil
}

// check makes sure that the endpoint serves our chain and tells a plausible head, before it is used and
// again from time to time.
func (e *endpoint) check(ctx context.Context, eth *ethclient.Client, cfg *Config) error {
	e.mu.Lock()
	fresh := !e.checkedAt.IsZero() && cfg.Now().Sub(e.checkedAt) < recheckEvery
	e.mu.Unlock()
	if fresh {
		return nil
	}
	id, err := eth.ChainID(ctx)
	if err != nil {
		return err
	}
	if id.Cmp(new(big.Int).SetUint64(cfg.ChainID)) != 0 {
		return &Fault{Kind: WrongChain, Endpoint: e.name, Detail: fmt.Sprintf("chain id is %s, want %d", id, cfg.ChainID)}
	}
	head, err := eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return err
	}
	if f := e.sawHead(head, cfg); f != nil {
		return f
	}
	e.mu.Lock()
	e.checkedAt = cfg.Now()
	e.mu.Unlock()
	return nil
}

// bounded is a transport that cuts answers which are too long, and notes how long a rate limit lasts:
// the JSON-RPC client keeps no header.
type bounded struct {
	next http.RoundTripper
	e    *endpoint
}

// RoundTrip implements http.RoundTripper.
func (b bounded) RoundTrip(r *http.Request) (*http.Response, error) {
	resp, err := b.next.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	if resp.StatusCode == http.StatusTooManyRequests {
		f := &Fault{Kind: RateLimited, Endpoint: b.e.name, Detail: resp.Status}
		if seconds, err := strconv.Atoi(resp.Header.Get("Retry-After")); err == nil && seconds > 0 {
			f.retryAfter = time.Duration(min(seconds, 3600)) * time.Second
		}
		resp.Body.Close()
		return nil, f
	}
	resp.Body = &limited{ReadCloser: resp.Body, left: maxAnswer}
	return resp, nil
}

// limited fails, rather than ends, when too much was read: half an answer must not pass for one.
type limited struct {
	io.ReadCloser
	left int64
}

func (l *limited) Read(p []byte) (int, error) {
	if l.left <= 0 {
		return 0, errTooLong
	}
	if int64(len(p)) > l.left {
		p = p[:l.left]
	}
	n, err := l.ReadCloser.Read(p)
	l.left -= int64(n)
	return n, err
}
