// Package faulty is an HTTP proxy in front of a real JSON-RPC endpoint that fails on command: it stalls,
// drops connections, limits the rate, serves another chain, lies about blocks, events and state. It is for tests;
// what it does depends on its script and on the order of calls alone. It knows JSON-RPC and nothing else
// of Moonrig.
package faulty

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
)

// maxBody bounds a request.
const maxBody = 8 << 20

// A Kind is what goes wrong with a call. The words are the names of faults in tests.
type Kind string

// The faults.
const (
	// Down refuses every connection's request without an answer.
	Down Kind = "down"
	// Stall takes the request and answers nothing until the caller gives up.
	Stall Kind = "stall"
	// DropBefore breaks the connection without passing the request on.
	DropBefore Kind = "drop_before"
	// DropAfter passes the request on and breaks the connection in place of the answer.
	DropAfter Kind = "drop_after"
	// StallAfter passes the request on and never answers.
	StallAfter Kind = "stall_after"
	// Limit429 answers with HTTP status 429 and Retry-After.
	Limit429 Kind = "limit_429"
	// LimitCode answers with JSON-RPC error -32005.
	LimitCode Kind = "limit_code"
	// Unavailable answers with HTTP status 503.
	Unavailable Kind = "unavailable"
	// Internal answers with JSON-RPC error -32603.
	Internal Kind = "internal"
	// Garbage answers with a web page.
	Garbage Kind = "garbage"
	// Half answers with the first half of the true answer, of the full length by its header.
	Half Kind = "half"
	// OtherChain answers eth_chainId with Rule.Number.
	OtherChain Kind = "other_chain"
	// HeadNumber answers with a newest block of the number Rule.Number.
	HeadNumber Kind = "head_number"
	// HeadTime answers with a newest block of the time Rule.Number, in Unix seconds.
	HeadTime Kind = "head_time"
	// TooMany answers eth_getLogs with the error by which endpoints bound the size of an answer.
	TooMany Kind = "too_many"
	// Forget answers eth_sendRawTransaction with the transaction's hash and passes nothing on: the node
	// took it and lost it.
	Forget Kind = "forget"
	// NoMethod answers that there is no such method.
	NoMethod Kind = "no_method"
	// HideLogs answers eth_getLogs with no log, ShortenLogs with all but the last.
	HideLogs    Kind = "hide_logs"
	ShortenLogs Kind = "shorten_logs"
	// InventLog adds Rule.Log to the answers of eth_getLogs for its block.
	InventLog Kind = "invent_log"
	// AlterLogs answers eth_getLogs and eth_getBlockReceipts with logs whose data ends in another byte.
	AlterLogs Kind = "alter_logs"
	// AlterHashes answers the same with other hashes of transactions, which receipts do not prove.
	AlterHashes Kind = "alter_hashes"
	// HideReceipts answers eth_getBlockReceipts with receipts that have no logs.
	HideReceipts Kind = "hide_receipts"
	// OtherHeader answers eth_getBlockByNumber, from block Rule.Number on, with headers of other blocks that hash as they should.
	OtherHeader Kind = "other_header"
	// UnknownHeader answers eth_getBlockByNumber as of a chain whose headers have a field that the caller does not know: the
	// fields do not hash to the hash.
	UnknownHeader Kind = "unknown_header"
	// OtherState answers eth_call with a first word that is larger by Rule.Number.
	OtherState Kind = "other_state"
	// Pruned refuses eth_getBalance of blocks below Rule.Number as a node that keeps no archive.
	Pruned Kind = "pruned"
	// Behind answers as a node that has no block above Rule.Number yet.
	Behind Kind = "behind"
)

// A Rule says which calls go wrong, and how.
type Rule struct {
	Kind Kind
	// Method is the JSON-RPC method that it concerns; empty concerns all.
	Method string
	// Skip lets so many calls through before, Times is how many go wrong then; zero means all.
	Skip, Times int
	// Number is what some kinds lie.
	Number uint64
	// Match is text that a call's parameters must hold for the rule to concern it; empty concerns all.
	Match string
	// Log is what InventLog tells.
	Log json.RawMessage
}

// A Proxy is an endpoint with rules. Safe for concurrent use.
type Proxy struct {
	target string
	server *httptest.Server
	client *http.Client
	closed chan struct{}

	mu    sync.Mutex // guards the following fields
	rules []*Rule
	calls map[string]int
	wrong map[Kind]int
}

// New returns a proxy in front of the endpoint at target, on a free loopback port. Close must be called.
func New(target string) *Proxy {
	p := &Proxy{
		target: target, client: &http.Client{Transport: &http.Transport{}}, closed: make(chan struct{}),
		calls: make(map[string]int), wrong: make(map[Kind]int),
	}
	p.server = httptest.NewServer(p)
	return p
}

// URL is where the proxy listens.
func (p *Proxy) URL() string { return p.server.URL }

// Close ends the proxy and every call that stalls.
func (p *Proxy) Close() {
	close(p.closed)
	p.server.CloseClientConnections()
	p.server.Close()
	p.client.CloseIdleConnections()
}

// Set replaces all rules. The first that concerns a call decides.
func (p *Proxy) Set(rules ...Rule) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.rules = nil
	for _, r := range rules {
		p.rules = append(p.rules, &r)
	}
}

// Calls returns how often a method was called.
func (p *Proxy) Calls(method string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.calls[method]
}

// Wrong returns how many calls went wrong in a way.
func (p *Proxy) Wrong(kind Kind) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.wrong[kind]
}

// call is a JSON-RPC request as far as it matters here.
type call struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

// rule returns what is to go wrong with a call, if anything.
func (p *Proxy) rule(c call) (Rule, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.calls[c.Method]++
	for _, r := range p.rules {
		if !r.concerns(c) {
			continue
		}
		if r.Skip > 0 {
			r.Skip--
			continue
		}
		if r.Times > 0 {
			if r.Times--; r.Times == 0 {
				r.Times = -1 // used up
			}
		} else if r.Times < 0 {
			continue
		}
		p.wrong[r.Kind]++
		return *r, true
	}
	return Rule{}, false
}

// concerns reports whether a rule is about a call. The lies are about the calls that can tell them.
func (r *Rule) concerns(c call) bool {
	if r.Method != "" && r.Method != c.Method || !c.holds(r.Match) {
		return false
	}
	switch r.Kind {
	case OtherChain:
		return c.Method == "eth_chainId"
	case HeadNumber, HeadTime:
		return c.Method == "eth_getBlockByNumber" && len(c.Params) > 0 && string(c.Params[0]) == `"latest"`
	case TooMany:
		return c.Method == "eth_getLogs"
	case Forget:
		return c.Method == "eth_sendRawTransaction"
	case HideLogs, ShortenLogs, InventLog:
		return c.Method == "eth_getLogs"
	case AlterLogs, AlterHashes:
		return c.Method == "eth_getLogs" || c.Method == "eth_getBlockReceipts"
	case HideReceipts:
		return c.Method == "eth_getBlockReceipts"
	case OtherHeader, UnknownHeader:
		return c.Method == "eth_getBlockByNumber"
	case OtherState:
		return c.Method == "eth_call"
	case Pruned:
		return c.Method == "eth_getBalance" && c.below(1, r.Number)
	}
	return true
}

// ServeHTTP implements http.Handler.
func (p *Proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(io.LimitReader(r.Body, maxBody))
	var c call
	if err != nil || json.Unmarshal(body, &c) != nil {
		http.Error(w, "not a single call", http.StatusBadRequest)
		return
	}
	rule, wrong := p.rule(c)
	if !wrong {
		rule.Kind = ""
	}
	switch rule.Kind {
	case Down, DropBefore:
		panic(http.ErrAbortHandler) // closes the connection
	case Stall:
		p.stall(r)
	case DropAfter, StallAfter:
		if _, err := p.forward(r, body); err == nil && rule.Kind == StallAfter {
			p.stall(r)
		}
		panic(http.ErrAbortHandler)
	case Limit429:
		w.Header().Set("Retry-After", "30")
		http.Error(w, "slow down", http.StatusTooManyRequests)
	case LimitCode:
		refuse(w, c, -32005, "daily request count exceeded, request rate limited")
	case TooMany:
		refuse(w, c, -32005, "query returned more than 10000 results")
	case Internal:
		refuse(w, c, -32603, "internal error")
	case Pruned:
		refuse(w, c, -32000, "missing trie node 0123 (path ) state 0x0123 is not available")
	case NoMethod:
		refuse(w, c, -32601, "the method "+c.Method+" does not exist/is not available")
	case Unavailable:
		http.Error(w, "no backend", http.StatusServiceUnavailable)
	case Garbage:
		w.Header().Set("Content-Type", "text/html")
		_, _ = io.WriteString(w, "<html>Please log in</html>")
	case OtherChain:
		answer(w, c, fmt.Sprintf("0x%x", rule.Number))
	case Forget:
		answer(w, c, transactionHash(c))
	default:
		p.pass(w, r, body, c, rule)
	}
}

// stall waits until the caller or the test gives up.
func (p *Proxy) stall(r *http.Request) {
	select {
	case <-r.Context().Done():
	case <-p.closed:
	}
	panic(http.ErrAbortHandler)
}

// pass forwards a call, and perhaps changes its answer.
func (p *Proxy) pass(w http.ResponseWriter, r *http.Request, body []byte, c call, rule Rule) {
	if rule.Kind == Behind {
		body = c.behind(body, rule.Number)
	}
	out, err := p.forward(r, body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	switch rule.Kind {
	case Half:
		w.Header().Set("Content-Length", fmt.Sprint(len(out)))
		out = out[:len(out)/2]
	case HeadNumber:
		out = relabel(out, "number", rule.Number)
	case HeadTime:
		out = relabel(out, "timestamp", rule.Number)
	default:
		out = rule.lie(c, out)
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(out)
}

func (p *Proxy) forward(r *http.Request, body []byte) ([]byte, error) {
	// Not bound to the caller: what is dropped after it was passed on must have arrived.
	req, err := http.NewRequest(http.MethodPost, p.target, bytes.NewReader(body)) //nolint:noctx // see above
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", r.Header.Get("Content-Type"))
	resp, err := p.client.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}
