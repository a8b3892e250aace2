package client

import (
	"context"
	"io"
	"net/http"

	"github.com/moonrig/moonrig/backend/api/schema"
)

// Disputes returns the cases that concern the account.
func (c *Client) Disputes(ctx context.Context) (schema.Disputes, error) {
	return call[schema.Disputes](ctx, c, http.MethodGet, "/api/disputes", nil)
}

// Dispute returns one case with its story.
func (c *Client) Dispute(ctx context.Context, id string) (schema.DisputeDetail, error) {
	return call[schema.DisputeDetail](ctx, c, http.MethodGet, "/api/disputes/"+segment(id), nil)
}

// KeepEvidence has the agent keep a file of evidence, or put one together.
func (c *Client) KeepEvidence(ctx context.Context, request schema.EvidenceRequest) (schema.EvidenceFile, error) {
	return call[schema.EvidenceFile](ctx, c, http.MethodPost, "/api/evidence", request)
}

// Evidence opens a file of evidence that is kept, by its SHA-256. The caller closes it.
func (c *Client) Evidence(ctx context.Context, sha256 string) (io.ReadCloser, error) {
	return c.open(ctx, "/api/evidence/"+segment(sha256))
}
