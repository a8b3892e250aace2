package renter

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
)

// callTimeout bounds a short exchange with the provider. Accepting may wait for the deposit to be seen.
const (
	callTimeout   = 20 * time.Second
	acceptTimeout = lease.QuoteLife
)

// leasePath fills the lease's ID into a path of the peer API.
func leasePath(pattern string, id lease.ID) string {
	return strings.Replace(pattern, "{id}", id.String(), 1)
}

// call does one request to the peer and returns the open response; any answer but 2xx becomes the reason it carries.
func (m *Manager) call(ctx context.Context, method, peer, path string, body io.Reader, length int64) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, method, "http://"+peer+path, body)
	if err != nil {
		return nil, condition.Errorf(condition.InvalidInput, "address provider: %w", err)
	}
	if length >= 0 {
		req.ContentLength = length
	}
	resp, err := m.Client(peer).Do(req)
	if err != nil {
		if ctx.Err() == nil && condition.Of(err).Code == condition.Internal {
			return nil, condition.Errorf(condition.PeerUnreachable, "%w", err)
		}
		return nil, err
	}
	if resp.StatusCode/100 == 2 {
		return resp, nil
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(io.LimitReader(resp.Body, lease.MaxMessageBytes+1))
	if err != nil {
		return nil, condition.Errorf(condition.PeerUnreachable, "read refusal: %w", err)
	}
	why, err := lease.DecodeReason(data)
	if err != nil || why.IsZero() {
		return nil, condition.Errorf(condition.Unavailable, "the provider answered %s", resp.Status)
	}
	return nil, &condition.Error{Reason: why}
}

// exchange sends v as JSON and returns the bounded answer.
func (m *Manager) exchange(ctx context.Context, method, peer, path string, v any, timeout time.Duration) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	var body io.Reader
	length := int64(-1)
	if v != nil {
		raw, err := json.Marshal(v)
		if err != nil {
			return nil, fmt.Errorf("write message: %w", err)
		}
		body, length = bytes.NewReader(raw), int64(len(raw))
	}
	resp, err := m.call(ctx, method, peer, path, body, length)
	if err != nil {
		if errors.Is(err, context.DeadlineExceeded) {
			return nil, condition.Errorf(condition.PeerUnreachable, "no answer within %s", timeout)
		}
		return nil, err
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(io.LimitReader(resp.Body, lease.MaxMessageBytes+1))
	if err != nil {
		return nil, condition.Errorf(condition.PeerUnreachable, "read answer: %w", err)
	}
	if len(data) > lease.MaxMessageBytes {
		return nil, condition.Errorf(condition.TooLarge, "the provider's answer")
	}
	return data, nil
}

// ask sends v about a lease and returns where the provider says it stands.
func (m *Manager) ask(ctx context.Context, method string, rec lease.Record, path string, v any, timeout time.Duration) (lease.Status, error) {
	data, err := m.exchange(ctx, method, rec.Peer, leasePath(path, rec.ID), v, timeout)
	if err != nil {
		return lease.Status{}, err
	}
	return lease.DecodeStatus(data)
}
