package renter

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
)

// maxLogFile is how much of a log is kept at home. What comes after is shown live and not kept.
const maxLogFile = 64 << 20

func (m *Manager) logFile(id lease.ID) string { return filepath.Join(m.folder(id), "log.ndjson") }

// openLog opens the log for appending, cuts off a last line that a crash left half written, and returns how far the
// log had come and how large the file is.
func (m *Manager) openLog(id lease.ID) (*os.File, int64, int64, error) {
	if err := os.MkdirAll(m.folder(id), 0o700); err != nil {
		return nil, 0, 0, condition.Errorf(condition.DiskFull, "make the lease's folder: %w", err)
	}
	f, err := os.OpenFile(m.logFile(id), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, 0, 0, condition.Errorf(condition.DiskFull, "open log: %w", err)
	}
	next, whole := int64(0), int64(0)
	err = scanLog(f, func(l lease.Log, end int64) bool {
		next, whole = l.Offset+int64(len(l.Text)), end
		return true
	})
	if err == nil {
		if err = f.Truncate(whole); err == nil {
			_, err = f.Seek(whole, io.SeekStart)
		}
	}
	if err != nil {
		f.Close()
		return nil, 0, 0, condition.Errorf(condition.DiskFull, "read log: %w", err)
	}
	return f, next, whole, nil
}

// scanLog calls each with every whole line and the position after it.
func scanLog(r io.Reader, each func(l lease.Log, end int64) bool) error {
	br := bufio.NewReader(r)
	var end int64
	for {
		line, err := br.ReadBytes('\n')
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		end += int64(len(line))
		var l lease.Log
		if json.Unmarshal(line, &l) != nil {
			return nil //nolint:nilerr // a line that was cut off is the end
		}
		if !each(l, end) {
			return nil
		}
	}
}

// Log calls each with the pieces of a lease's log that end after the offset, oldest first, until it returns false.
// condition.NotFound when there is none.
func (m *Manager) Log(id lease.ID, from int64, each func(lease.Log) bool) error {
	f, err := os.Open(m.logFile(id))
	if err != nil {
		return condition.Errorf(condition.NotFound, "no log of lease %s", id.Short())
	}
	defer f.Close()
	return scanLog(f, func(l lease.Log, _ int64) bool {
		return l.Offset+int64(len(l.Text)) <= from || each(l)
	})
}

// maxOffset bounds the length of a whole log.
const maxOffset = 1 << 50

func (w *watcher) takeLog(ctx context.Context, l lease.Log) error {
	if l.Offset > maxOffset {
		return junk{condition.Errorf(condition.InvalidInput, "a log of %d bytes", l.Offset)}
	}
	if len(l.Text) == 0 {
		return nil // it would grow the file and never the offset
	}
	if l.Offset < w.offset {
		// The provider sends whole pieces; what is known of this one already is cut off.
		known := w.offset - l.Offset
		if known >= int64(len(l.Text)) {
			return nil
		}
		l.Offset, l.Text = w.offset, l.Text[known:]
	}
	if l.Stream != "stderr" {
		l.Stream = "stdout"
	}
	first := w.offset == 0
	w.heard = w.m.Now()
	w.offset = l.Offset + int64(len(l.Text))
	line, err := json.Marshal(l)
	if err != nil {
		return err
	}
	if w.logSize+int64(len(line))+1 <= maxLogFile {
		n, err := w.log.Write(append(line, '\n'))
		if w.logSize += int64(n); err != nil {
			return condition.Errorf(condition.DiskFull, "write log: %w", err)
		}
	}
	if w.m.Logged != nil {
		w.m.Logged(w.r.record().ID, l)
	}
	if !first || w.r.requested.IsZero() {
		return nil
	}
	return w.m.update(ctx, w.r, func(rec *lease.Record) {
		now := w.m.Now()
		stage(rec, "rent_to_first_log", now.Sub(w.r.requested))
		if rec.StartedAtMS > 0 {
			stage(rec, "first_log", time.Duration(now.UnixMilli()-rec.StartedAtMS)*time.Millisecond)
		}
	})
}

// sendInputs sends the input archive, and tells moved of each piece that left.
func (m *Manager) sendInputs(ctx context.Context, rec lease.Record, moved func()) error {
	f, err := os.Open(m.inputsFile(rec.ID))
	if err != nil {
		return condition.Errorf(condition.NotFound, "the inputs are gone: %w", err)
	}
	defer f.Close()
	resp, err := m.call(ctx, "PUT", rec.Peer, leasePath(lease.PathInputs, rec.ID), noting{f, moved}, rec.Job.Inputs.Bytes)
	if condition.Is(err, condition.Conflict) {
		return nil // they are there already
	}
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// noting tells of each read.
type noting struct {
	io.Reader
	moved func()
}

func (n noting) Read(p []byte) (int, error) {
	n.moved()
	return n.Reader.Read(p)
}

// maxFetches is how often the outputs are asked for before they are given up.
const maxFetches = 8

// bringHome fetches the outputs once, however often it is called. What cannot be had, or must not be let in, is given up
// with its reason in the lease.
func (w *watcher) bringHome(ctx context.Context) error {
	if w.r.record().OutputsReceived {
		return nil
	}
	w.fetches++
	err := w.fetch(ctx)
	if err == nil || ctx.Err() != nil {
		return err
	}
	why := condition.Of(err)
	switch why.Code {
	case condition.OutputsLost, condition.BadArchive, condition.OutputTooLarge, condition.TooLarge:
	default:
		if w.fetches < maxFetches {
			return err
		}
	}
	w.m.Logger.Warn("Outputs are given up", "leaseId", w.r.record().ID.Short(), "reason", why.Text)
	return w.m.update(ctx, w.r, func(rec *lease.Record) {
		rec.OutputsReceived = true
		if rec.Reason.Code == condition.Completed {
			rec.Reason = why
		}
	})
}

// fetch takes the outputs into a fresh folder and moves them to their place, so that a half-fetched result is never
// taken for a whole one.
func (w *watcher) fetch(ctx context.Context) error {
	rec := w.r.record()
	limit := outputsLimit(rec)
	// The stream of outputs has its own bounds: large ones take long, and nothing else is heard meanwhile.
	ctx, cancel := context.WithTimeoutCause(ctx, fetchLimit(limit), condition.Errorf(condition.PeerUnreachable, "the outputs come too slowly"))
	defer cancel()
	ctx, stall := context.WithCancelCause(ctx)
	defer stall(nil)
	stalled := time.AfterFunc(stallLimit, func() { stall(condition.Errorf(condition.PeerUnreachable, "the outputs do not come")) })
	defer stalled.Stop()
	defer func() { w.heard = w.m.Now() }()
	resp, err := w.m.call(ctx, "GET", rec.Peer, leasePath(lease.PathOutputs, rec.ID), nil, -1)
	if err != nil {
		if cause := context.Cause(ctx); cause != nil {
			return cause
		}
		return err
	}
	defer resp.Body.Close()
	part := filepath.Join(w.m.folder(rec.ID), "out.part")
	if err := os.RemoveAll(part); err != nil {
		return err
	}
	body := noting{resp.Body, func() { stalled.Reset(stallLimit) }}
	files, err := w.m.Archive.Unpack(ctx, body, part, limit)
	if err != nil {
		if cause := context.Cause(ctx); cause != nil {
			return cause
		}
		return err
	}
	if err := moveInto(part, rec.OutputsDir, files); err != nil {
		return condition.Errorf(condition.DiskFull, "put outputs in place: %w", err)
	}
	return w.m.update(ctx, w.r, func(rec *lease.Record) { rec.Outputs, rec.OutputsReceived = files, true })
}

const (
	// maxOutputs bounds what comes home when the job names no bound.
	maxOutputs = 16 << 30
	// stallLimit is how long the outputs may stand still.
	stallLimit = time.Minute
)

func outputsLimit(rec lease.Record) int64 {
	if rec.Job.MaxOutputBytes > 0 {
		return rec.Job.MaxOutputBytes
	}
	return maxOutputs
}

// fetchLimit is how long outputs of that size may take at most.
func fetchLimit(bytes int64) time.Duration {
	return 5*time.Minute + time.Duration(bytes/slowest)*time.Second
}

// moveInto puts each file into dir, which may exist already and hold other things. A file of the same name is kept and
// the new one goes beside it. Nothing is ever put through a link that lies there.
func moveInto(part, dir string, files []lease.Output) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for i, f := range files {
		name, err := freeName(dir, f.Name)
		if err != nil {
			return err
		}
		to := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			return err
		}
		if err := move(filepath.Join(part, filepath.FromSlash(f.Name)), to); err != nil {
			return err
		}
		files[i].Name = name
	}
	return os.RemoveAll(part)
}

// freeName returns the name in dir that a file can take: each folder on the way is a real one or not there, and the file
// itself is not there.
func freeName(dir, name string) (string, error) {
	parts := strings.Split(name, "/")
	at := dir
	for i, part := range parts {
		last := i == len(parts)-1
		free := func(p string) (bool, error) {
			info, err := os.Lstat(filepath.Join(at, p))
			if errors.Is(err, fs.ErrNotExist) {
				return true, nil
			}
			return err == nil && !last && info.IsDir(), err
		}
		ext := ""
		if last {
			ext = filepath.Ext(part)
		}
		for n := 2; ; n++ {
			ok, err := free(parts[i])
			if err != nil {
				return "", err
			}
			if ok {
				break
			}
			parts[i] = strings.TrimSuffix(part, ext) + " (" + strconv.Itoa(n) + ")" + ext
		}
		at = filepath.Join(at, parts[i])
	}
	return strings.Join(parts, "/"), nil
}

// move renames, or copies where the folder is on another disk.
func move(from, to string) error {
	if os.Rename(from, to) == nil {
		return nil
	}
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	if _, err := io.Copy(out, in); err != nil {
		return errors.Join(err, out.Close(), os.Remove(to))
	}
	return out.Close()
}
