package guest

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strconv"

	"github.com/moonrig/moonrig/backend/condition"
)

// ErrUnreachable is wrapped by errors of the connection to the guest, as against answers of the guest.
var ErrUnreachable = errors.New("the guest cannot be reached")

// Client is the agent's side of the protocol. It is safe for concurrent use.
type Client struct {
	http *http.Client
}

// NewClient returns a client that opens a stream to the guest by open for each request. It starts nothing by itself.
func NewClient(open func(ctx context.Context) (net.Conn, error)) *Client {
	return &Client{http: &http.Client{Transport: &http.Transport{
		DialContext:            func(ctx context.Context, _, _ string) (net.Conn, error) { return open(ctx) },
		DisableKeepAlives:      true, // a stream costs nothing, and none is left behind
		DisableCompression:     true,
		MaxResponseHeaderBytes: 8 << 10,
	}, CheckRedirect: func(*http.Request, []*http.Request) error {
		return fmt.Errorf("%w: a redirection", ErrProtocol)
	}}}
}

// Prepare tells the guest its plan.
func (c *Client) Prepare(ctx context.Context, plan Plan) (Status, error) {
	b, err := json.Marshal(plan)
	if err != nil {
		return Status{}, fmt.Errorf("encode the plan: %w", err)
	}
	return c.status(ctx, http.MethodPut, "/plan", bytes.NewReader(b))
}

// Status asks where the job is.
func (c *Client) Status(ctx context.Context) (Status, error) {
	return c.status(ctx, http.MethodGet, "/status", nil)
}

// Run starts the job; it returns when the program has been loaded, or says why it cannot.
func (c *Client) Run(ctx context.Context) (Status, error) {
	return c.status(ctx, http.MethodPost, "/run", nil)
}

// Wait returns when the job has ended.
func (c *Client) Wait(ctx context.Context) (Status, error) {
	return c.status(ctx, http.MethodGet, "/wait", nil)
}

// PutInputs sends a tar of inputs. The guest checks and unpacks it, so that no byte of it is parsed on the host.
func (c *Client) PutInputs(ctx context.Context, r io.Reader) error {
	_, err := c.status(ctx, http.MethodPut, "/in", r)
	return err
}

// Signal sends a signal, by its name, to all processes of the job.
func (c *Client) Signal(ctx context.Context, name string) error {
	_, err := c.status(ctx, http.MethodPost, "/signal?name="+url.QueryEscape(name), nil)
	return err
}

// Logs follows the framed log from the given offset until the job has ended and all is read.
func (c *Client) Logs(ctx context.Context, from int64) (io.ReadCloser, error) {
	response, err := c.do(ctx, http.MethodGet, "/logs?from="+strconv.FormatInt(from, 10), nil)
	if err != nil {
		return nil, err
	}
	return response.Body, nil
}

// Outputs returns a tar of /out, packed by the guest: a stranger's bytes.
func (c *Client) Outputs(ctx context.Context) (io.ReadCloser, error) {
	response, err := c.do(ctx, http.MethodGet, "/out", nil) //nolint:bodyclose // the caller closes it, through trailed
	if err != nil {
		return nil, err
	}
	return &trailed{response.Body, response}, nil
}

// ProblemTrailer is the trailer in which a stream that went wrong says so: a problem, in base64.
const ProblemTrailer = "Moonrig-Problem"

// trailed is a body whose end is an error when its trailer says so.
type trailed struct {
	io.ReadCloser
	response *http.Response
}

func (t *trailed) Read(p []byte) (int, error) {
	n, err := t.ReadCloser.Read(p)
	if errors.Is(err, io.EOF) {
		if said := t.response.Trailer.Get(ProblemTrailer); said != "" {
			b, _ := base64.StdEncoding.DecodeString(said) // what cannot be read is a problem without words
			return n, DecodeProblem(b)
		}
	}
	return n, err
}

func (c *Client) status(ctx context.Context, method, path string, body io.Reader) (Status, error) {
	answer, err := c.do(ctx, method, path, body)
	if err != nil {
		return Status{}, err
	}
	defer answer.Body.Close()
	b, err := io.ReadAll(io.LimitReader(answer.Body, maxStatus+1))
	if err != nil {
		return Status{}, fmt.Errorf("%w: %w", ErrUnreachable, err)
	}
	return DecodeStatus(b)
}

func (c *Client) do(ctx context.Context, method, path string, body io.Reader) (*http.Response, error) {
	request, err := http.NewRequestWithContext(ctx, method, "http://guest"+path, body)
	if err != nil {
		return nil, fmt.Errorf("ask the guest: %w", err)
	}
	response, err := c.http.Do(request)
	if err != nil {
		var typed *condition.Error // of the reader that is being sent, or of the connection's owner
		switch {
		case ctx.Err() != nil:
			return nil, fmt.Errorf("ask the guest for %s: %w", path, context.Cause(ctx))
		case errors.As(err, &typed):
			return nil, typed
		}
		return nil, fmt.Errorf("%w: %w", ErrUnreachable, err)
	}
	if response.StatusCode == http.StatusOK {
		return response, nil
	}
	defer response.Body.Close()
	b, err := io.ReadAll(io.LimitReader(response.Body, maxStatus+1))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrUnreachable, err)
	}
	return nil, DecodeProblem(b)
}
