// Package client talks to an agent. The command line, the window and tests use it; it knows the types in package
// schema and how to reach an agent, and nothing of what stands behind.
package client

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"reflect"
	"strconv"
	"strings"
	"time"

	"github.com/moonrig/moonrig/backend/api/schema"
)

// maxAnswer bounds one answer that is read as a whole.
const maxAnswer = 32 << 20

// ErrNotRunning is returned when no agent can be reached.
var ErrNotRunning = errors.New("the agent is not running")

// Error is a problem that the agent told.
type Error struct {
	// Status is the HTTP status.
	Status int
	// Code is stable and made for programs; empty when something else than an agent answered.
	Code string
	// Text is one sentence for a person.
	Text string
	// Remedy says what to do, or is empty.
	Remedy string
	// ID is what to look for in the agent's log, for internal errors.
	ID string
	// Fields are the parts of the input that are wrong, where the agent names them.
	Fields []schema.ProblemField
}

// Error implements error with the sentence.
func (e *Error) Error() string {
	if e.ID != "" {
		return e.Text + " (" + e.ID + " in the agent's log)"
	}
	return e.Text
}

// Code returns the code that err carries, or "".
func Code(err error) string {
	var e *Error
	if errors.As(err, &e) {
		return e.Code
	}
	return ""
}

// A Client reaches one agent. It is safe for concurrent use and connects only when asked something.
type Client struct {
	http  *http.Client
	base  string
	token string
}

// Local returns a client for the agent behind the unix socket at path.
func Local(path string) *Client {
	dialer := &net.Dialer{Timeout: 5 * time.Second}
	return &Client{base: "http://agent", http: &http.Client{Transport: &http.Transport{
		DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
			return dialer.DialContext(ctx, "unix", path)
		},
		IdleConnTimeout: 30 * time.Second,
	}}}
}

// Remote returns a client for the agent that serves browsers at address, an http URL, and takes token.
func Remote(address, token string) (*Client, error) {
	u, err := url.Parse(address)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" {
		return nil, fmt.Errorf("%q is not the URL of an agent", address)
	}
	return &Client{
		base: u.Scheme + "://" + u.Host, token: token,
		http: &http.Client{Transport: &http.Transport{IdleConnTimeout: 30 * time.Second}},
	}, nil
}

// Close ends idle connections.
func (c *Client) Close() { c.http.CloseIdleConnections() }

// RoundTrip implements http.RoundTripper for a proxy: it sends the request to the agent, whatever host it names, and
// adds the token.
func (c *Client) RoundTrip(r *http.Request) (*http.Response, error) {
	base, err := url.Parse(c.base)
	if err != nil {
		return nil, err
	}
	out := r.Clone(r.Context())
	out.URL.Scheme, out.URL.Host, out.Host = base.Scheme, base.Host, base.Host
	if c.token != "" {
		out.Header.Set("Authorization", "Bearer "+c.token)
	}
	response, err := c.http.Transport.RoundTrip(out)
	if err != nil {
		return nil, dialError(err)
	}
	return response, nil
}

// send makes one request and returns the answer if it is a good one.
func (c *Client) send(ctx context.Context, method, path string, body any, header http.Header) (*http.Response, error) {
	var reader io.Reader
	if body != nil {
		raw, err := json.Marshal(body)
		if err != nil {
			return nil, fmt.Errorf("encode request: %w", err)
		}
		reader = bytes.NewReader(raw)
	}
	request, err := http.NewRequestWithContext(ctx, method, c.base+path, reader)
	if err != nil {
		return nil, fmt.Errorf("make request: %w", err)
	}
	for name, values := range header {
		request.Header[name] = values
	}
	if body != nil {
		request.Header.Set("Content-Type", "application/json")
	}
	if c.token != "" {
		request.Header.Set("Authorization", "Bearer "+c.token)
	}
	response, err := c.http.Do(request)
	if err != nil {
		return nil, dialError(err)
	}
	if response.StatusCode >= 300 {
		defer response.Body.Close()
		return nil, readError(response)
	}
	return response, nil
}

// dialError tells an agent that is not there from one that hangs up.
func dialError(err error) error {
	var op *net.OpError
	if errors.As(err, &op) && op.Op == "dial" && !errors.Is(err, context.Canceled) {
		return fmt.Errorf("%w: %w", ErrNotRunning, err)
	}
	return fmt.Errorf("ask agent: %w", err)
}

func readError(response *http.Response) error {
	raw, _ := io.ReadAll(io.LimitReader(response.Body, 64<<10))
	var p schema.Problem
	if json.Unmarshal(raw, &p) != nil || p.Code == "" {
		return &Error{Status: response.StatusCode, Text: "The agent answered " + response.Status}
	}
	return &Error{Status: response.StatusCode, Code: p.Code, Text: p.Detail, Remedy: p.Remedy, ID: p.ID, Fields: p.Fields}
}

// call makes a request and decodes the answer.
func call[T any](ctx context.Context, c *Client, method, path string, body any) (T, error) {
	var out T
	response, err := c.send(ctx, method, path, body, nil)
	if err != nil {
		return out, err
	}
	defer response.Body.Close()
	raw, err := io.ReadAll(io.LimitReader(response.Body, maxAnswer+1))
	if err != nil {
		return out, fmt.Errorf("read the agent's answer: %w", err)
	}
	if len(raw) > maxAnswer {
		return out, errors.New("read the agent's answer: it is too large")
	}
	if err := json.Unmarshal(raw, &out); err != nil {
		return out, fmt.Errorf("read the agent's answer: %w", err)
	}
	return out, nil
}

// query prints a struct's fields with query tags; those with their zero value are left out.
func query(path string, v any) string {
	values := url.Values{}
	value := reflect.ValueOf(v)
	for i := range value.NumField() {
		name, field := value.Type().Field(i).Tag.Get("query"), value.Field(i)
		if name == "" || field.IsZero() {
			continue
		}
		switch field.Kind() {
		case reflect.String:
			values.Set(name, field.String())
		case reflect.Bool:
			values.Set(name, strconv.FormatBool(field.Bool()))
		case reflect.Int, reflect.Int64:
			values.Set(name, strconv.FormatInt(field.Int(), 10))
		default:
			panic("query parameter " + name + " has no printer for its type") // developer error
		}
	}
	if len(values) == 0 {
		return path
	}
	return path + "?" + values.Encode()
}

// segment escapes one part of a path.
func segment(s string) string {
	if strings.Trim(s, ".") == "" {
		// "." and ".." would be cleaned away on the way, and the request would mean something else.
		return "%00"
	}
	return url.PathEscape(s)
}
