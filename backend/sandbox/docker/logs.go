package docker

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/moonrig/moonrig/backend/sandbox"
	"github.com/moonrig/moonrig/backend/sandbox/guest"
)

// logStream is a job's log over as many connections as it takes. Each record is checked before it is passed on.
type logStream struct {
	c      *Container
	ctx    context.Context // of the stream's whole life
	cancel context.CancelFunc

	current io.ReadCloser
	reader  *sandbox.LogReader
	next    int64
	pending []byte // of the record being handed out
	frame   []byte
}

func (s *logStream) connect() error {
	for {
		body, err := s.c.guest.Logs(s.ctx, s.next)
		if err == nil {
			s.current, s.reader = body, sandbox.NewLogReader(body, s.next)
			return nil
		}
		if !errors.Is(err, guest.ErrUnreachable) || errors.Is(err, errLinkClosed) || s.ctx.Err() != nil {
			return err
		}
		select {
		case <-s.c.gone:
			return s.c.lost(s.ctx, err)
		default:
		}
	}
}

// Read implements io.Reader. It is not safe for concurrent use.
func (s *logStream) Read(p []byte) (int, error) {
	for len(s.pending) == 0 {
		record, err := s.reader.Next()
		switch {
		case err == nil:
			s.next = s.reader.Offset()
			s.frame = sandbox.AppendLogRecord(s.frame[:0], record)
			s.pending = s.frame
		case errors.Is(err, io.EOF):
			return 0, io.EOF
		case s.ctx.Err() != nil:
			return 0, fmt.Errorf("read the log: %w", context.Cause(s.ctx))
		case errors.Is(err, sandbox.ErrBadLog):
			return 0, fmt.Errorf("read the log: %w", err)
		default: // the connection broke
			s.current.Close()
			if err := s.connect(); err != nil {
				return 0, fmt.Errorf("read the log: %w", err)
			}
		}
	}
	n := copy(p, s.pending)
	s.pending = s.pending[n:]
	return n, nil
}

// Close implements io.Closer.
func (s *logStream) Close() error {
	s.cancel()
	return s.current.Close()
}
