package provider

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
)

// maxKeptLog is how much of a job's output is kept for a renter who is away.
const maxKeptLog = 4 << 20

// logBuffer keeps the newest output of one job. Its owner's lock guards it.
type logBuffer struct {
	pieces []lease.Log
	size   int
}

// pieceOverhead is counted for every piece besides its text, so that a job that prints byte by byte cannot fill the memory.
const pieceOverhead = 64

func (b *logBuffer) add(l lease.Log) {
	b.pieces = append(b.pieces, l)
	b.size += len(l.Text) + pieceOverhead
	for b.size > maxKeptLog {
		b.size -= len(b.pieces[0].Text) + pieceOverhead
		b.pieces = b.pieces[1:]
	}
}

// from returns the pieces that end after the offset.
func (b *logBuffer) from(offset int64) []lease.Log {
	for i, l := range b.pieces {
		if l.Offset+int64(len(l.Text)) > offset {
			return b.pieces[i:len(b.pieces):len(b.pieces)]
		}
	}
	return nil
}

// append takes a piece of output in.
func (r *run) append(l lease.Log) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.log.add(l)
	r.wake()
	return nil
}

// eventPause is the longest silence on an event stream: then the status is told again, so that a renter can tell a long
// preparation from a dead host.
const eventPause = 20 * time.Second

// handleEvents streams what happens until the renter leaves or the lease is over and all was said.
func (m *Manager) handleEvents(r *run, w http.ResponseWriter, req *http.Request) {
	offset, err := strconv.ParseInt(req.FormValue("log"), 10, 64)
	if req.FormValue("log") != "" && (err != nil || offset < 0) {
		reply(w, nil, condition.Errorf(condition.InvalidInput, "log is not an offset"))
		return
	}
	w.Header().Set("Content-Type", "application/x-ndjson")
	control := http.NewResponseController(w)
	enc := json.NewEncoder(w)
	var told lease.Status
	var beat uint64
	still := time.NewTicker(eventPause)
	defer still.Stop()
	for tell := true; ; {
		r.mu.Lock()
		status := lease.Status{State: r.rec.State, Reason: r.rec.Reason, MeteredMS: r.rec.MeteredMS, Promised: r.rec.Promised, ExitCode: r.rec.ExitCode}
		pieces := r.log.from(offset)
		var heartbeat *lease.Heartbeat
		if r.beat != nil && r.beat.Sequence > beat {
			heartbeat, beat = r.beat, r.beat.Sequence
		}
		changed := r.changed
		r.mu.Unlock()

		var events []lease.Event
		// The log goes before the state, so that the last lines are there when the end is told.
		for _, l := range pieces {
			events = append(events, lease.Event{Log: &l})
			offset = l.Offset + int64(len(l.Text))
		}
		if tell || status.State != told.State || status.Reason != told.Reason {
			events = append(events, lease.Event{Status: &status})
			told, tell = status, false
		}
		if heartbeat != nil {
			events = append(events, lease.Event{Heartbeat: heartbeat})
		}
		// A slow reader is cut off and comes back from its offset; it does not hold memory here.
		_ = control.SetWriteDeadline(time.Now().Add(writeTimeout))
		for _, e := range events {
			if enc.Encode(e) != nil {
				return
			}
		}
		if len(events) > 0 && control.Flush() != nil {
			return
		}
		if status.State.Over() && len(pieces) == 0 {
			return
		}
		select {
		case <-req.Context().Done():
			return
		case <-changed:
		case <-still.C:
			tell = true
		}
	}
}

// handleInputs spools the input archive and checks it against the job.
func (m *Manager) handleInputs(r *run, w http.ResponseWriter, req *http.Request) {
	rec := r.record()
	want := rec.Job.Inputs
	switch {
	case want == nil:
		reply(w, nil, condition.Errorf(condition.Conflict, "the job has no inputs"))
		return
	case rec.State != lease.Funded && rec.State != lease.Preparing:
		reply(w, nil, condition.Errorf(condition.Conflict, "a lease that is %s takes no inputs", rec.State))
		return
	}
	if _, err := os.Stat(m.inputsFile(rec.ID)); err == nil {
		reply(w, nil, condition.Errorf(condition.Conflict, "the inputs are here already"))
		return
	}
	// One at a time: each may fill as much of the disk as the job describes.
	if !r.spooling.TryLock() {
		reply(w, nil, condition.Errorf(condition.RateLimited, "the inputs are on their way already"))
		return
	}
	defer r.spooling.Unlock()
	control := http.NewResponseController(w)
	body := readerFunc(func(p []byte) (int, error) {
		_ = control.SetReadDeadline(time.Now().Add(readTimeout)) // a sender that stalls must not keep another try out
		return req.Body.Read(p)
	})
	err := m.spool(body, m.inputsFile(rec.ID), *want)
	if err == nil {
		kick(r.inputs)
	}
	reply(w, r.status(), err)
}

// readTimeout bounds how long a renter may take to send the next piece of its inputs.
const readTimeout = 30 * time.Second

type readerFunc func(p []byte) (int, error)

func (f readerFunc) Read(p []byte) (int, error) { return f(p) }

type writerFunc func(p []byte) (int, error)

func (f writerFunc) Write(p []byte) (int, error) { return f(p) }

// spool writes exactly what was announced, or nothing.
func (m *Manager) spool(body io.Reader, path string, want lease.Inputs) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return condition.Errorf(condition.DiskFull, "make the lease's folder: %w", err)
	}
	f, err := os.CreateTemp(filepath.Dir(path), "in-*.part")
	if err != nil {
		return condition.Errorf(condition.DiskFull, "make the inputs' file: %w", err)
	}
	defer os.Remove(f.Name())
	defer f.Close()
	hash := sha256.New()
	n, err := io.Copy(io.MultiWriter(f, hash), io.LimitReader(body, want.Bytes+1))
	switch {
	case err != nil:
		return condition.Errorf(condition.InvalidInput, "receive inputs: %w", err)
	case n != want.Bytes || hex.EncodeToString(hash.Sum(nil)) != want.SHA256:
		return condition.Errorf(condition.InvalidInput, "the inputs are not what the job describes")
	}
	if err := f.Sync(); err != nil {
		return condition.Errorf(condition.DiskFull, "write inputs: %w", err)
	}
	return os.Rename(f.Name(), path)
}

// awaitInputs waits until the job's inputs lie in their file.
func (m *Manager) awaitInputs(ctx context.Context, r *run) error {
	rec := r.record()
	if rec.Job.Inputs == nil {
		return nil
	}
	patience := time.NewTimer(inputsPatience)
	defer patience.Stop()
	for {
		if _, err := os.Stat(m.inputsFile(rec.ID)); err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-patience.C:
			return condition.Errorf(condition.NotFound, "the inputs did not come within %s", inputsPatience)
		case <-r.stopped:
			return &condition.Error{Reason: r.stopReason()}
		case <-r.inputs:
		}
	}
}

// handleOutputs sends the outputs once they are there.
func (m *Manager) handleOutputs(r *run, w http.ResponseWriter, req *http.Request) {
	for {
		r.mu.Lock()
		ready, changed, state := r.outputsReady, r.changed, r.rec.State
		r.mu.Unlock()
		if ready || state.Over() {
			break
		}
		if state != lease.Ending {
			reply(w, nil, condition.Errorf(condition.Conflict, "a lease that is %s has no outputs yet", state))
			return
		}
		select {
		case <-req.Context().Done():
			return
		case <-changed:
		}
	}
	dir := m.outputsDir(r.record().ID)
	if _, err := os.Stat(dir); err != nil {
		reply(w, nil, condition.Errorf(condition.OutputsLost, "there are none"))
		return
	}
	w.Header().Set("Content-Type", "application/x-tar")
	control := http.NewResponseController(w)
	body := writerFunc(func(p []byte) (int, error) {
		_ = control.SetWriteDeadline(time.Now().Add(writeTimeout))
		r.poke(r.received) // something moves: awaitRenter goes on waiting
		return w.Write(p)
	})
	if err := m.Pack(req.Context(), body, dir); err != nil {
		// The headers are out; breaking the stream is the only way left to say so.
		m.Logger.Warn("Outputs were not sent whole", "leaseId", r.record().ID.Short(), "err", err)
		panic(http.ErrAbortHandler)
	}
}

// Log calls each with the kept pieces of a running lease's log that end after the offset, until it returns false.
// condition.NotFound when the lease is not running here: a provider keeps no log of a job that is over.
func (m *Manager) Log(id lease.ID, from int64, each func(lease.Log) bool) error {
	r, err := m.run(id)
	if err != nil {
		return err
	}
	r.mu.Lock()
	pieces := r.log.from(from)
	r.mu.Unlock()
	for _, l := range pieces {
		if !each(l) {
			return nil
		}
	}
	return nil
}
