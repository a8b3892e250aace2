package api

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/moonrig/moonrig/backend/api/schema"
)

// MaxEvidenceBytes bounds a file of evidence that is given.
const MaxEvidenceBytes = 8 << 20

// Quarrels are cases before the disputes contract. What changes them goes through Spending's previews. Where the network has no
// such contract: condition.NotOnNetwork.
type Quarrels interface {
	// Disputes returns the cases that concern the account, and looks for new ones first.
	Disputes(ctx context.Context) (schema.Disputes, error)
	// Dispute returns any case, or condition.NotFound.
	Dispute(ctx context.Context, id string) (schema.DisputeDetail, error)
	// KeepEvidence stores a file and returns its hash. The same file twice is kept once.
	KeepEvidence(ctx context.Context, request schema.EvidenceRequest) (schema.EvidenceFile, error)
	// Evidence returns a file that is kept, or condition.NotFound.
	Evidence(ctx context.Context, sha256 string) ([]byte, error)
}

func (s *Server) registerDisputes() {
	add(s, get("list-disputes", "/api/disputes", tagWallet, "Cases that concern the account, and what was put down for it"),
		func(ctx context.Context, _ *none) (schema.Disputes, error) { return s.backend.Disputes(ctx) })
	add(s, get("get-dispute", "/api/disputes/{id}", tagWallet, "One case with its story"),
		func(ctx context.Context, in *struct {
			ID string `path:"id" maxLength:"80"`
		}) (schema.DisputeDetail, error) {
			return s.backend.Dispute(ctx, in.ID)
		})
	keep := post("keep-evidence", "/api/evidence", tagWallet, "Keep a file of evidence, or put one together from a lease")
	keep.DefaultStatus = http.StatusCreated
	keep.MaxBodyBytes = MaxEvidenceBytes/3*4 + 64<<10 // base64, and the rest of the request
	add(s, keep, func(ctx context.Context, in *struct{ Body schema.EvidenceRequest }) (schema.EvidenceFile, error) {
		return s.backend.KeepEvidence(ctx, in.Body)
	})
	s.registerKeptEvidence()
}

func (s *Server) registerKeptEvidence() {
	op := get("get-evidence", "/api/evidence/{sha256}", tagWallet, "A file of evidence that is kept")
	op.Responses = map[string]*huma.Response{"200": {
		Description: "The file, byte for byte",
		Content:     map[string]*huma.MediaType{"application/octet-stream": {Schema: &huma.Schema{Type: huma.TypeString, Format: "binary"}}},
	}}
	s.describeErrors(&op)
	huma.Register(s.huma, op, func(ctx context.Context, in *struct {
		SHA256 string `path:"sha256" maxLength:"80"`
	}) (*huma.StreamResponse, error) {
		content, err := s.backend.Evidence(ctx, in.SHA256)
		if err != nil {
			return nil, s.problem(ctx, op.OperationID, err)
		}
		return &huma.StreamResponse{Body: func(ctx huma.Context) {
			_, w := humago.Unwrap(ctx)
			// Somebody chose it, and nobody knows what it is: it is only ever saved.
			w.Header().Set("Content-Type", "application/octet-stream")
			w.Header().Set("X-Content-Type-Options", "nosniff")
			w.Header().Set("Content-Disposition", `attachment; filename="moonrig-evidence"`)
			_, _ = w.Write(content) // an error here is a client that went away
		}}, nil
	})
}
