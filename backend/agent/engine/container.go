package engine

import (
	"context"
	"errors"
	"io"
	"time"

	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/provider"
	"github.com/moonrig/moonrig/backend/sandbox"
	"github.com/moonrig/moonrig/backend/sandbox/archive"
	"github.com/moonrig/moonrig/backend/sandbox/docker"
)

// container gives the provider a container in its own words.
type container struct{ *docker.Container }

// Logs implements provider.Container.
func (c container) Logs(ctx context.Context, from int64, emit func(lease.Log) error) error {
	r, err := c.Container.Logs(ctx, from)
	if err != nil {
		return err
	}
	defer r.Close()
	for reader := sandbox.NewLogReader(r, from); ; {
		record, err := reader.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		stream := "stdout"
		if record.Stream != sandbox.Stdout {
			stream = "stderr"
		}
		if err := emit(lease.Log{Offset: record.Offset, Stream: stream, Text: record.Data}); err != nil {
			return err
		}
	}
}

// Wait implements provider.Container.
func (c container) Wait(ctx context.Context) (provider.Exit, error) {
	e, err := c.Container.Wait(ctx)
	return provider.Exit{Code: e.Code, Reason: e.Reason}, err
}

// Stop implements provider.Container.
func (c container) Stop(ctx context.Context, grace time.Duration) error {
	_, err := c.Container.Stop(ctx, grace)
	return err
}

// Outputs implements provider.Container.
func (c container) Outputs(ctx context.Context, dir string) ([]lease.Output, error) {
	m, err := c.Container.Outputs(ctx, dir)
	return outputsOf(m), err
}

func outputsOf(m archive.Manifest) []lease.Output {
	out := make([]lease.Output, 0, len(m.Files))
	for _, f := range m.Files {
		out = append(out, lease.Output{Name: f.Name, Bytes: f.Size, SHA256: f.SHA256})
	}
	return out
}
