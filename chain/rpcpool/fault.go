package rpcpool

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// A Kind says what is wrong with an endpoint. Serialised as these words.
type Kind string

// What an endpoint can do wrong.
const (
	// Unreachable: no connection came about.
	Unreachable Kind = "unreachable"
	// Dropped: the connection broke before the answer was whole.
	Dropped Kind = "dropped"
	// Stalled: no answer came within the call's time.
	Stalled Kind = "stalled"
	// RateLimited: the endpoint asks for fewer requests.
	RateLimited Kind = "rate_limited"
	// Failing: the endpoint answers that it cannot serve, now or for us.
	Failing Kind = "failing"
	// Garbled: the answer is not JSON-RPC, or longer than allowed.
	Garbled Kind = "garbled"
	// WrongChain: the endpoint serves another chain.
	WrongChain Kind = "wrong_chain"
	// HeadBackwards: the newest block is far older than one that the same endpoint named before.
	HeadBackwards Kind = "head_backwards"
	// HeadTime: the newest block's time is far from the clock's.
	HeadTime Kind = "head_time"
	// HidesEvents: a block that the endpoint itself vouches for holds an event that it left out.
	HidesEvents Kind = "hides_events"
	// InventsEvents: the endpoint told of an event that the block which it names does not hold.
	InventsEvents Kind = "invents_events"
	// Outvoted: most of the other endpoints have another block, or another state, at the same place.
	Outvoted Kind = "outvoted"
	// Contradicted: two endpoints cannot both be right, and nothing tells which of them is. It is a fault of both, or of
	// neither, so neither is left alone for it.
	Contradicted Kind = "contradicted"
)

// The kinds as errors, for errors.Is. Every fault of an endpoint that gives no service matches
// ErrUnreachable besides; the ones about what it says match ErrLying.
var (
	ErrUnreachable   = errors.New("chain endpoint is not reachable")
	ErrDropped       = errors.New("chain endpoint dropped the connection")
	ErrStalled       = errors.New("chain endpoint does not answer in time")
	ErrRateLimited   = errors.New("chain endpoint is asked too often")
	ErrFailing       = errors.New("chain endpoint refuses to serve")
	ErrGarbled       = errors.New("chain endpoint answers something else than JSON-RPC")
	ErrWrongChain    = errors.New("endpoint serves another chain")
	ErrHeadBackwards = errors.New("chain endpoint's newest block went backwards")
	ErrHeadTime      = errors.New("chain endpoint's newest block has a time far from now")
	ErrHidesEvents   = errors.New("chain endpoint leaves out events")
	ErrInventsEvents = errors.New("chain endpoint tells of events that are not on the chain")
	ErrOutvoted      = errors.New("chain endpoint is contradicted by most others")
	ErrContradicted  = errors.New("chain endpoints contradict each other")
	// ErrLying is matched by every fault that is about what an endpoint says: the six above it.
	ErrLying = errors.New("chain endpoint's answers cannot be true")
	// ErrTooManyResults says that a query for events must ask for fewer blocks.
	ErrTooManyResults = errors.New("too many events for one query")
	// ErrNoHistory: the endpoint does not know any more what was at a block.
	ErrNoHistory = errors.New("chain endpoint keeps no such old state")
	// ErrUncertain says that a transaction may have reached the chain although its sending failed.
	ErrUncertain = errors.New("transaction may have been taken")
)

var sentinels = map[Kind]error{
	Unreachable: ErrUnreachable, Dropped: ErrDropped, Stalled: ErrStalled, RateLimited: ErrRateLimited, Failing: ErrFailing,
	Garbled: ErrGarbled, WrongChain: ErrWrongChain, HeadBackwards: ErrHeadBackwards, HeadTime: ErrHeadTime,
	HidesEvents: ErrHidesEvents, InventsEvents: ErrInventsEvents, Outvoted: ErrOutvoted, Contradicted: ErrContradicted,
}

// lies reports whether a fault is about what the endpoint says.
func (k Kind) lies() bool {
	switch k {
	case HeadBackwards, HeadTime, Contradicted:
		return true
	}
	return k.convicts()
}

// convicts reports whether a fault is a lie that was found out by comparing: that the endpoint answers again does not
// make it well.
func (k Kind) convicts() bool { return k == HidesEvents || k == InventsEvents || k == Outvoted }

// A Fault is why an endpoint was not used. It never carries the endpoint's whole URL, whose path often
// is a key.
type Fault struct {
	Kind Kind
	// Endpoint is the URL's scheme and host.
	Endpoint string
	// Detail says what was seen.
	Detail string

	cause      error
	retryAfter time.Duration
}

func (f *Fault) Error() string {
	text := fmt.Sprintf("%s: %v", f.Endpoint, sentinels[f.Kind])
	if f.Detail != "" {
		text += ": " + f.Detail
	}
	return text
}

// Is gives the fault its types.
func (f *Fault) Is(target error) bool {
	switch target {
	case sentinels[f.Kind]:
		return true
	case ErrLying:
		return f.Kind.lies()
	case ErrUnreachable:
		return f.Kind != WrongChain && !f.Kind.lies()
	}
	return false
}

// Unwrap returns the cause.
func (f *Fault) Unwrap() error { return f.cause }

// maxDetail bounds what of a foreign answer is quoted.
const maxDetail = 160

// faultOf tells a fault of the endpoint from an answer of the chain: nil means that err, if it is one,
// is the answer. The caller's own end of patience is no fault either.
func faultOf(ctx context.Context, endpoint string, err error) *Fault {
	f := &Fault{Endpoint: endpoint}
	var known *Fault
	var answer rpc.Error
	var status rpc.HTTPError
	switch {
	case err == nil, ctx.Err() != nil, errors.Is(err, ethereum.NotFound), errors.Is(err, ErrTooManyResults), errors.Is(err, ErrNoHistory):
		return nil //nolint:nilerr // what is returned is the fault, and this error is none
	case errors.As(err, &known):
		return known
	case errors.As(err, &answer):
		switch {
		case isTooMany(err), hasRevertData(err):
			return nil
		case answer.ErrorCode() == -32005, answer.ErrorCode() == -32029, answer.ErrorCode() == 429, says(err, "rate limit", "too many requests", "capacity", "throughput"):
			f.Kind = RateLimited
		case answer.ErrorCode() == -32603 && !says(err, "execution reverted", "insufficient", "nonce", "gas", "underpriced", "known"):
			f.Kind = Failing
		case says(err, "missing trie node", "header not found", "state is not available", "block range extends beyond"):
			f.Kind = Failing // it is behind; another may not be
		default:
			return nil
		}
		f.Detail = clip(answer.Error())
		return f
	case errors.As(err, &status):
		f.Kind, f.Detail = Failing, clip(status.Status)
		switch {
		case isTooMany(err):
			return nil
		case status.StatusCode == http.StatusTooManyRequests:
			f.Kind = RateLimited
		}
		return f
	}
	f.cause = withoutURL(err)
	f.Detail = clip(f.cause.Error())
	var syntax *json.SyntaxError
	var wrongType *json.UnmarshalTypeError
	var timeout net.Error
	switch {
	case errors.Is(err, errTooLong), errors.As(err, &syntax), errors.As(err, &wrongType), errors.Is(err, rpc.ErrNoResult),
		says(err, "invalid character", "content type", "missing required field"):
		f.Kind = Garbled
	case errors.Is(err, context.DeadlineExceeded), errors.As(err, &timeout) && timeout.Timeout():
		f.Kind, f.Detail = Stalled, ""
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, syscall.ECONNRESET), errors.Is(err, syscall.EPIPE),
		says(err, "server closed", "connection reset", "unexpected end of json"):
		f.Kind = Dropped
	default:
		f.Kind = Unreachable
	}
	return f
}

// isTooMany recognises the sentences by which endpoints refuse a query for being too large. Some give
// them the code of a rate limit, so the sentence is looked at first.
func isTooMany(err error) bool {
	return says(err, "query returned more than", "more than 10000", "too many results", "too many logs", "block range is too",
		"range too large", "range is too large", "exceeds max results", "max results", "response size", "limited to", "maximum block range",
		"exceed maximum block range", "query timeout exceeded", "logs matched by query exceeds")
}

func hasRevertData(err error) bool {
	var answer rpc.DataError
	if !errors.As(err, &answer) {
		return false
	}
	text, ok := answer.ErrorData().(string)
	if !ok {
		return false
	}
	_, decodeErr := hexutil.Decode(text)
	return decodeErr == nil
}

func says(err error, sentences ...string) bool {
	text := strings.ToLower(err.Error())
	for _, s := range sentences {
		if strings.Contains(text, s) {
			return true
		}
	}
	return false
}

// withoutURL takes the URL out of an HTTP client's error.
func withoutURL(err error) error {
	var u *url.Error
	if errors.As(err, &u) {
		return u.Err
	}
	return err
}

func clip(s string) string {
	if len(s) > maxDetail {
		s = strings.ToValidUTF8(s[:maxDetail], "") + "…"
	}
	return strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, s)
}
