package inside

import (
	"encoding/base64"
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"

	"golang.org/x/sys/unix"
	"golang.org/x/time/rate"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/sandbox"
	"github.com/moonrig/moonrig/backend/sandbox/archive"
	"github.com/moonrig/moonrig/backend/sandbox/guest"
)

// How fast a log is sent: a flood costs the agent no more than this, and what does not fit is dropped and counted.
const (
	logRate  = 2 << 20 // bytes a second
	logBurst = 4 << 20
	logBatch = 64 << 10
)

// server answers the agent.
type server struct {
	job    *job
	inDir  string
	outDir string
	inMu   sync.Mutex // held while inputs are unpacked
}

func (s *server) handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /plan", s.plan)
	mux.HandleFunc("PUT /in", s.in)
	mux.HandleFunc("POST /run", s.run)
	mux.HandleFunc("GET /status", func(w http.ResponseWriter, _ *http.Request) { s.answer(w, nil) })
	mux.HandleFunc("GET /wait", s.wait)
	mux.HandleFunc("GET /logs", s.logs)
	mux.HandleFunc("POST /signal", s.signal)
	mux.HandleFunc("GET /out", s.out)
	return mux
}

// answer sends the status, or the error.
func (s *server) answer(w http.ResponseWriter, err error) {
	w.Header().Set("Content-Type", "application/json")
	if err != nil {
		w.WriteHeader(http.StatusUnprocessableEntity)
		_, _ = w.Write(encodeError(err))
		return
	}
	// A failed write means that the agent is gone; there is nobody to tell.
	_ = json.NewEncoder(w).Encode(s.job.snapshot())
}

// encodeError keeps the code of an error and its particulars; the code says its own sentence again on the other side.
func encodeError(err error) []byte {
	reason := condition.Of(err)
	text := reason.Text
	if _, details, found := strings.Cut(text, ": "); found {
		text = details
	}
	return guest.EncodeProblem(reason.Code, text)
}

func (s *server) plan(w http.ResponseWriter, r *http.Request) {
	plan, err := guest.DecodePlan(r.Body)
	if err != nil {
		s.answer(w, condition.Errorf(condition.InvalidInput, "%w", err))
		return
	}
	s.answer(w, s.job.prepare(plan))
}

// in replaces the contents of the inputs' folder.
func (s *server) in(w http.ResponseWriter, r *http.Request) {
	s.inMu.Lock()
	defer s.inMu.Unlock()
	if state := s.job.snapshot().State; state != sandbox.Prepared {
		s.answer(w, condition.Errorf(condition.Conflict, "inputs for a job that is %s", state))
		return
	}
	err := clearDir(s.inDir)
	if err == nil {
		err = s.unpack(r)
	}
	if err != nil {
		_ = clearDir(s.inDir)
	}
	s.answer(w, err)
}

func (s *server) unpack(r *http.Request) error {
	root, err := os.OpenRoot(s.inDir)
	if err != nil {
		return err
	}
	defer root.Close()
	_, err = archive.UnpackInto(r.Context(), r.Body, root, archive.Limits{MaxBytes: s.job.plan.InBytes})
	return err
}

// run starts the job, not while inputs are on their way.
func (s *server) run(w http.ResponseWriter, _ *http.Request) {
	s.inMu.Lock()
	defer s.inMu.Unlock()
	s.answer(w, s.job.start())
}

func (s *server) wait(w http.ResponseWriter, r *http.Request) {
	select {
	case <-s.job.exited:
		s.answer(w, nil)
	case <-r.Context().Done():
	}
}

func (s *server) signal(w http.ResponseWriter, r *http.Request) {
	sig := unix.SignalNum(r.FormValue("name"))
	if sig == 0 {
		s.answer(w, condition.Errorf(condition.InvalidInput, "there is no signal of that name"))
		return
	}
	s.answer(w, s.job.signal(sig))
}

func (s *server) logs(w http.ResponseWriter, r *http.Request) {
	position, err := strconv.ParseInt(r.FormValue("from"), 10, 64)
	if err != nil || position < 0 {
		s.answer(w, condition.Errorf(condition.InvalidInput, "from which offset?"))
		return
	}
	select {
	case <-s.job.prepared:
	case <-r.Context().Done():
		return
	}
	w.Header().Set("Content-Type", "application/octet-stream")
	flush := http.NewResponseController(w)
	_ = flush.Flush()
	limiter := rate.NewLimiter(logRate, logBurst)
	var buffer []byte
	for {
		frames, next, more, changed := s.job.log.read(buffer[:0], position, logBatch)
		buffer, position = frames, next
		if len(frames) == 0 {
			if !more {
				return
			}
			select {
			case <-changed:
			case <-r.Context().Done():
				return
			}
			continue
		}
		if limiter.WaitN(r.Context(), len(frames)) != nil {
			return
		}
		if _, err := w.Write(frames); err != nil {
			return
		}
		if flush.Flush() != nil {
			return
		}
	}
}

// out packs the outputs, of a job that ended or of one that still runs. What goes wrong after the first byte is told in
// the trailer; without one the stream is whole.
func (s *server) out(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Trailer", guest.ProblemTrailer)
	w.Header().Set("Content-Type", "application/x-tar")
	manifest, err := archive.Pack(r.Context(), w, s.outDir, archive.Limits{MaxBytes: s.job.plan.OutBytes})
	if err != nil {
		w.Header().Set(guest.ProblemTrailer, base64.StdEncoding.EncodeToString(encodeError(err)))
		return
	}
	if len(manifest.Skipped) > 0 {
		s.job.note("left out of the outputs, as they are not plain files: " + strings.Join(manifest.Skipped, ", "))
	}
}

// note adds words of the guest's own to the log of a job that still runs.
func (j *job) note(text string) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.status.State == sandbox.Running {
		j.log.add(sandbox.Notes, time.Now(), []byte(text+"\n"))
	}
}

// clearDir empties a folder that itself must stay.
func clearDir(dir string) error {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, entry := range entries {
		if err := os.RemoveAll(filepath.Join(dir, entry.Name())); err != nil {
			return err
		}
	}
	return nil
}
