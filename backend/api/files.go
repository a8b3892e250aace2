package api

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/moonrig/moonrig/backend/condition"
)

// outputTypes are the types that a browser may show. Everything else is a download: a stranger's job wrote it.
var outputTypes = map[string]string{
	".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".gif": "image/gif", ".webp": "image/webp",
	".avif": "image/avif", ".bmp": "image/bmp",
	".txt": "text/plain; charset=utf-8", ".log": "text/plain; charset=utf-8", ".md": "text/plain; charset=utf-8",
	".csv": "text/csv; charset=utf-8", ".json": "application/json",
	".mp4": "video/mp4", ".webm": "video/webm", ".wav": "audio/wav", ".mp3": "audio/mpeg", ".ogg": "audio/ogg",
}

type outputInput struct {
	LeaseRef
	Path string `query:"path" required:"true" minLength:"1" maxLength:"4096" doc:"Name of the output, with slashes"`
}

func (s *Server) registerOutputs() {
	op := get("get-lease-output", "/api/leases/{id}/outputs", tagLeases, "One file that came home")
	op.Responses = map[string]*huma.Response{"200": {
		Description: "The file",
		Content:     map[string]*huma.MediaType{"application/octet-stream": {Schema: &huma.Schema{Type: huma.TypeString, Format: "binary"}}},
	}}
	s.describeErrors(&op)
	huma.Register(s.huma, op, func(ctx context.Context, in *outputInput) (*huma.StreamResponse, error) {
		detail, err := s.backend.Lease(ctx, in.ID, in.Role)
		if err != nil {
			return nil, s.problem(ctx, op.OperationID, err)
		}
		file, info, err := openOutput(detail.OutputsDir, in.Path)
		if err != nil {
			return nil, s.problem(ctx, op.OperationID, err)
		}
		return &huma.StreamResponse{Body: func(ctx huma.Context) {
			defer file.Close()
			r, w := humago.Unwrap(ctx)
			serveOutput(w, r, file, info)
		}}, nil
	})
}

func (s *Server) registerEvidence() {
	op := get("get-lease-evidence", "/api/leases/{id}/evidence", tagLeases, "What this side can show of a lease")
	op.Responses = map[string]*huma.Response{"200": {
		Description: "The signed terms with the first and the newest heartbeat, as the disputes contract takes them",
		Content:     map[string]*huma.MediaType{"application/json": {Schema: &huma.Schema{Type: huma.TypeObject}}},
	}}
	s.describeErrors(&op)
	huma.Register(s.huma, op, func(ctx context.Context, in *LeaseRef) (*huma.StreamResponse, error) {
		file, err := s.backend.LeaseEvidence(ctx, in.ID, in.Role)
		if err != nil {
			return nil, s.problem(ctx, op.OperationID, err)
		}
		return &huma.StreamResponse{Body: func(ctx huma.Context) {
			_, w := humago.Unwrap(ctx)
			w.Header().Set("Content-Type", "application/json")
			w.Header().Set("Content-Disposition", `attachment; filename="moonrig-evidence.json"`)
			_, _ = w.Write(file) // an error here is a client that went away
		}}, nil
	})
}

// openOutput opens a regular file below dir. A name or a link that leads out of dir is refused by the system call.
func openOutput(dir, name string) (*os.File, fs.FileInfo, error) {
	missing := condition.Errorf(condition.NotFound, "no output named %q", path.Base(name))
	if dir == "" {
		return nil, nil, missing
	}
	local, err := filepath.Localize(path.Clean(name))
	if err != nil {
		return nil, nil, condition.Errorf(condition.InvalidInput, "%q is not the name of an output", name)
	}
	root, err := os.OpenRoot(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil, missing
	} else if err != nil {
		return nil, nil, fmt.Errorf("open outputs: %w", err)
	}
	defer root.Close()
	// Asked before it is opened: to open a named pipe would wait for its other end.
	info, err := root.Stat(local)
	if err != nil || !info.Mode().IsRegular() {
		return nil, nil, missing
	}
	file, err := root.Open(local)
	if err != nil {
		return nil, nil, missing
	}
	if info, err = file.Stat(); err != nil || !info.Mode().IsRegular() {
		file.Close()
		return nil, nil, missing
	}
	return file, info, nil
}

// serveOutput streams the file with ranges, and without any trust in what it holds.
func serveOutput(w http.ResponseWriter, r *http.Request, file *os.File, info fs.FileInfo) {
	header := w.Header()
	kind, shown := outputTypes[strings.ToLower(filepath.Ext(info.Name()))]
	if !shown {
		kind = "application/octet-stream"
		header.Set("Content-Disposition", "attachment")
	}
	header.Set("Content-Type", kind)
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Content-Security-Policy", "default-src 'none'; sandbox")
	header.Set("Cache-Control", "private, no-cache")
	http.ServeContent(w, r, "", info.ModTime(), file)
}
