// Package api serves the agent's HTTP API: its operations, the event stream, and the ways in (a unix socket, or a
// loopback port with a token). It knows the types in package schema and the reasons in package condition, and declares
// in Backend what it needs of the agent. It must not know how the agent does it, nor any ability or role.
//
// Lists are plain JSON arrays and never null. Every error is a schema.Problem.
package api

//go:generate go run ./openapi

import (
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/moonrig/moonrig/backend/api/schema"
)

// Limits of a request. Nothing that the API takes is large, evidence aside: files stay on the agent's machine and are named by path.
const (
	maxBodyBytes   = 256 << 10
	maxHeaderBytes = 32 << 10
	bodyTimeout    = 10 * time.Second
)

// Options are the parts of a server.
type Options struct {
	// Backend answers; required to serve, not to describe.
	Backend Backend
	// Events is the hub behind GET /api/events; required to serve.
	Events *Events
	// Logger receives internal errors; default: discard.
	Logger *slog.Logger
	// Version is the API document's; default "dev".
	Version string
	// Heartbeat is how often a silent event stream gets a comment; default 15 s.
	Heartbeat time.Duration
}

// A Server is the API. It starts nothing until Serve or ServeWeb.
type Server struct {
	backend   Backend
	events    *Events
	log       *slog.Logger
	heartbeat time.Duration
	huma      huma.API
	mux       *http.ServeMux
}

// New returns the API of the given parts.
func New(options Options) *Server {
	s := &Server{
		backend:   options.Backend,
		events:    options.Events,
		log:       options.Logger,
		heartbeat: options.Heartbeat,
		mux:       http.NewServeMux(),
	}
	if s.log == nil {
		s.log = slog.New(slog.DiscardHandler)
	}
	if s.heartbeat <= 0 {
		s.heartbeat = 15 * time.Second
	}
	if options.Version == "" {
		options.Version = "dev"
	}
	config := huma.DefaultConfig("Moonrig agent", options.Version)
	config.Info.Description = "What the window, the command line and your own programs ask of a Moonrig agent."
	config.Info.License = &huma.License{Name: "Apache-2.0", Identifier: "Apache-2.0"}
	// The document is checked in; the agent serves nothing that helps to look around, and adds no $schema links.
	config.OpenAPIPath, config.DocsPath, config.SchemasPath = "", "", ""
	config.CreateHooks = nil
	config.Transformers = []huma.Transformer{toProblem, noNulls}
	config.RejectUnknownQueryParameters = true
	s.huma = humago.New(s.mux, config)

	s.registerRig()
	s.registerDevices()
	s.registerMarket()
	s.registerLeases()
	s.registerWallet()
	s.registerKeys()
	s.registerSpending()
	s.registerStaking()
	s.registerDisputes()
	s.registerAccounts()
	s.registerEvents()
	tidyDocument(s.huma.OpenAPI())
	return s
}

// Handler returns the API behind the given guards, for a caller that has been let in already: it asks for no token.
func (s *Server) Handler() http.Handler { return s.recovered(s.problems(s.mux)) }

// Document returns the OpenAPI document, indented and the same on every run.
func (s *Server) Document() ([]byte, error) {
	raw, err := s.huma.OpenAPI().MarshalJSON()
	if err != nil {
		return nil, err
	}
	// Through a map, so that every key is in order.
	var document map[string]any
	if err := json.Unmarshal(raw, &document); err != nil {
		return nil, err
	}
	out, err := json.MarshalIndent(document, "", "  ")
	if err != nil {
		return nil, err
	}
	return append(out, '\n'), nil
}

// body wraps what an operation returns.
type body[T any] struct {
	Body T
}

// none is the input of an operation that takes none.
type none struct{}

// add registers one operation whose errors become problems.
func add[I, O any](s *Server, op huma.Operation, handle func(context.Context, *I) (O, error)) {
	if op.MaxBodyBytes == 0 {
		op.MaxBodyBytes = maxBodyBytes
	}
	op.BodyReadTimeout = bodyTimeout
	s.describeErrors(&op)
	huma.Register(s.huma, op, func(ctx context.Context, input *I) (*body[O], error) {
		out, err := handle(ctx, input)
		if err != nil {
			return nil, s.problem(ctx, op.OperationID, err)
		}
		return &body[O]{Body: out}, nil
	})
}

// describeErrors documents problem JSON as the answer in every other case.
func (s *Server) describeErrors(op *huma.Operation) {
	if op.Responses == nil {
		op.Responses = map[string]*huma.Response{}
	}
	op.Responses["default"] = &huma.Response{
		Description: "What went wrong",
		Content: map[string]*huma.MediaType{
			"application/problem+json": {Schema: schemaOf[schema.Problem](s.huma)},
		},
	}
}
