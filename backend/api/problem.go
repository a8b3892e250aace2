package api

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"net/http"
	"runtime/debug"

	"github.com/danielgtaylor/huma/v2"

	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
)

// statusOf maps codes to HTTP statuses. A code that is not here is a refusal of the present state: 409.
var statusOf = map[condition.Code]int{
	condition.Internal:        http.StatusInternalServerError,
	condition.InvalidInput:    http.StatusUnprocessableEntity,
	condition.WrongPhrase:     http.StatusUnprocessableEntity,
	condition.BadArchive:      http.StatusUnprocessableEntity,
	condition.BadSignature:    http.StatusUnprocessableEntity,
	condition.NotFound:        http.StatusNotFound,
	condition.WalletMissing:   http.StatusConflict,
	condition.NoMatchingOffer: http.StatusNotFound,
	condition.TooLarge:        http.StatusRequestEntityTooLarge,
	condition.OutputTooLarge:  http.StatusRequestEntityTooLarge,
	condition.RateLimited:     http.StatusTooManyRequests,
	condition.Forbidden:       http.StatusForbidden,
	condition.WrongPassphrase: http.StatusForbidden,
	condition.WalletLocked:    http.StatusLocked,
	condition.Expired:         http.StatusGone,

	condition.Unavailable:      http.StatusServiceUnavailable,
	condition.EngineAbsent:     http.StatusServiceUnavailable,
	condition.EngineTooOld:     http.StatusServiceUnavailable,
	condition.EngineError:      http.StatusServiceUnavailable,
	condition.ChainUnreachable: http.StatusServiceUnavailable,
	condition.PeerUnreachable:  http.StatusServiceUnavailable,
	condition.DiskFull:         http.StatusInsufficientStorage,

	condition.InsufficientBalance: http.StatusPaymentRequired,
	condition.InsufficientGas:     http.StatusPaymentRequired,
}

// codeOf maps the statuses that are given before an operation runs to codes.
var codeOf = map[int]condition.Code{
	http.StatusBadRequest:            condition.InvalidInput,
	http.StatusUnprocessableEntity:   condition.InvalidInput,
	http.StatusUnsupportedMediaType:  condition.InvalidInput,
	http.StatusNotAcceptable:         condition.InvalidInput,
	http.StatusMethodNotAllowed:      condition.InvalidInput,
	http.StatusUnauthorized:          condition.Forbidden,
	http.StatusForbidden:             condition.Forbidden,
	http.StatusMisdirectedRequest:    condition.Forbidden,
	http.StatusNotFound:              condition.NotFound,
	http.StatusRequestEntityTooLarge: condition.TooLarge,
	http.StatusRequestTimeout:        condition.TooLarge,
}

// problemError is a problem on its way through huma.
type problemError struct {
	schema.Problem
}

var (
	_ huma.StatusError       = (*problemError)(nil)
	_ huma.ContentTypeFilter = (*problemError)(nil)
)

func (p *problemError) Error() string             { return p.Detail }
func (p *problemError) GetStatus() int            { return p.Status }
func (p *problemError) ContentType(string) string { return "application/problem+json" }

// problem turns a backend's error into what the client is told. An error without a reason says nothing of the inside:
// it gets an id under which the log has it.
func (s *Server) problem(ctx context.Context, operation string, err error) *problemError {
	var known *condition.Error
	if errors.As(err, &known) && known.Reason.Code != condition.Internal {
		p := newProblem(http.StatusConflict, known.Reason)
		if known.Field != "" {
			p.Fields = []schema.ProblemField{{Location: "body." + known.Field, Message: known.Reason.Text}}
		}
		return p
	}
	if ctx.Err() != nil && errors.Is(err, ctx.Err()) {
		// Nobody reads this: the client is gone, or the agent stops.
		return newProblem(0, condition.New(condition.Unavailable, ""))
	}
	p := newProblem(0, condition.New(condition.Internal, ""))
	p.ID = rand.Text()[:10]
	s.log.Error("Request ended with an internal error", "operation", operation, "id", p.ID, "err", err)
	return p
}

// newProblem says reason; fallback is the status where the table has none.
func newProblem(fallback int, reason condition.Reason) *problemError {
	status, ok := statusOf[reason.Code]
	if !ok {
		status = fallback
	}
	return &problemError{schema.Problem{
		Status: status,
		Title:  http.StatusText(status),
		Detail: reason.Text,
		Code:   string(reason.Code),
		Remedy: reason.Remedy,
	}}
}

// toProblem gives the errors that huma finds by itself (validation, size, type) the same shape.
func toProblem(_ huma.Context, _ string, v any) (any, error) {
	found, ok := v.(*huma.ErrorModel)
	if !ok {
		return v, nil
	}
	code, ok := codeOf[found.Status]
	if !ok {
		code = condition.Internal
	}
	var fields []schema.ProblemField
	details := ""
	for _, e := range found.Errors {
		fields = append(fields, schema.ProblemField{Location: e.Location, Message: e.Message})
		if details == "" {
			details = e.Message
			if e.Location != "" {
				details = e.Location + ": " + e.Message
			}
		}
	}
	p := newProblem(found.Status, condition.New(code, details))
	p.Status, p.Title, p.Fields = found.Status, http.StatusText(found.Status), fields
	return p.Problem, nil
}

// writeProblem answers outside huma.
func writeProblem(w http.ResponseWriter, status int, reason condition.Reason) {
	p := newProblem(status, reason)
	p.Status, p.Title = status, http.StatusText(status)
	w.Header().Set("Content-Type", "application/problem+json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	// An error here is a client that went away.
	_ = json.NewEncoder(w).Encode(p.Problem)
}

// problems answers a path or a method that the API does not have.
func (s *Server) problems(mux *http.ServeMux) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Content-Type-Options", "nosniff")
		if _, pattern := mux.Handler(r); pattern == "" {
			writeProblem(w, http.StatusNotFound, condition.Newf(condition.NotFound, "%s %s", r.Method, r.URL.Path))
			return
		}
		w.Header().Set("Cache-Control", "no-store")
		mux.ServeHTTP(w, r)
	})
}

// recovered keeps a panic in one request from ending the agent.
func (s *Server) recovered(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			v := recover()
			if v == nil {
				return
			}
			if v == http.ErrAbortHandler { //nolint:errorlint // the server compares it so, too
				panic(v)
			}
			id := rand.Text()[:10]
			s.log.Error("Request panicked", "method", r.Method, "path", r.URL.Path, "id", id, "panic", v, "stack", string(debug.Stack()))
			writeProblem(w, http.StatusInternalServerError, condition.Newf(condition.Internal, "error %s in the log", id))
		}()
		next.ServeHTTP(w, r)
	})
}
