package inside

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"

	"golang.org/x/sys/unix"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/sandbox"
	"github.com/moonrig/moonrig/backend/sandbox/guest"
)

// drainLimit bounds the wait for processes that the kernel cannot end at once, such as one inside a driver.
const drainLimit = 5 * time.Second

// job is the one job of a guest. As process 1 it also reaps every orphan. It is safe for concurrent use.
type job struct {
	oom      *oomWatch
	children chan os.Signal // SIGCHLD

	mu       sync.Mutex // guards the following fields; held while forking, so that no exit is seen before its pid
	plan     guest.Plan
	status   guest.Status
	pid      int
	oomStart int64
	log      *ring
	prepared chan struct{} // closed when there is a plan
	exited   chan struct{} // closed when the job has ended and its output is complete
	pipes    sync.WaitGroup
}

// newJob begins to catch SIGCHLD; reap must run for the job to end.
func newJob(oom *oomWatch) *job {
	j := &job{
		oom: oom, children: make(chan os.Signal, 1),
		status:   guest.Status{Version: guest.Version, State: guest.Empty},
		prepared: make(chan struct{}), exited: make(chan struct{}),
	}
	signal.Notify(j.children, unix.SIGCHLD)
	return j
}

// snapshot returns the status now.
func (j *job) snapshot() guest.Status {
	j.mu.Lock()
	defer j.mu.Unlock()
	s := j.status
	if j.log != nil {
		s.LogEnd = j.log.total()
	}
	return s
}

// prepare takes the plan, once.
func (j *job) prepare(plan guest.Plan) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.status.State != guest.Empty {
		return condition.Errorf(condition.Conflict, "there is a plan already")
	}
	j.plan, j.log = plan, newRing(plan.LogBytes)
	j.status.State = sandbox.Prepared
	close(j.prepared)
	return nil
}

// start runs the plan's command.
func (j *job) start() error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.status.State != sandbox.Prepared {
		return condition.Errorf(condition.Conflict, "the job is %s", j.status.State)
	}
	dir, err := workingDir(j.plan.Dir)
	if err != nil {
		return err
	}
	program, err := lookup(j.plan.Command[0], dir, j.plan.Env)
	if err != nil {
		return err
	}
	var files [3]int
	if files[0], err = unix.Open(os.DevNull, unix.O_RDONLY|unix.O_CLOEXEC, 0); err != nil {
		return fmt.Errorf("open %s: %w", os.DevNull, err)
	}
	defer unix.Close(files[0])
	var readers [2]*os.File
	for i := range readers {
		var ends [2]int
		if err := unix.Pipe2(ends[:], unix.O_CLOEXEC); err != nil {
			return fmt.Errorf("make a pipe: %w", err)
		}
		defer unix.Close(ends[1])
		// Only our end: the job is to see an ordinary, blocking pipe.
		if err := unix.SetNonblock(ends[0], true); err != nil {
			return fmt.Errorf("make a pipe: %w", err)
		}
		readers[i], files[i+1] = os.NewFile(uintptr(ends[0]), "job output"), ends[1]
	}
	j.oomStart = j.oom.kills()
	j.oom.exposeChildren()
	// Not os/exec: it waits for its child by itself, and here every child is waited for in one place.
	pid, err := syscall.ForkExec(program, j.plan.Command, &syscall.ProcAttr{
		Dir: dir, Env: j.plan.Env,
		Files: []uintptr{uintptr(files[0]), uintptr(files[1]), uintptr(files[2])},
		Sys:   &syscall.SysProcAttr{Setsid: true},
	})
	j.oom.protectSelf()
	if err != nil {
		readers[0].Close()
		readers[1].Close()
		return condition.Errorf(condition.StartFailed, "run %s: %w", program, err)
	}
	j.pid = pid
	j.status.State, j.status.StartedAt = sandbox.Running, time.Now().UnixMilli()
	for i, stream := range []sandbox.Stream{sandbox.Stdout, sandbox.Stderr} {
		j.pipes.Go(func() { collect(readers[i], j.log, stream) })
	}
	return nil
}

// collect copies one stream of the job's output to the log until its last writer is gone.
func collect(r *os.File, log *ring, stream sandbox.Stream) {
	defer r.Close()
	buffer := make([]byte, sandbox.MaxLogRecord)
	for {
		n, err := r.Read(buffer)
		if n > 0 {
			log.add(stream, time.Now(), buffer[:n])
		}
		if err != nil {
			if !errors.Is(err, io.EOF) {
				log.add(sandbox.Notes, time.Now(), fmt.Appendf(nil, "the %s of the job cannot be read any more: %v\n", stream, err))
			}
			return
		}
	}
}

// reap waits for children until the job has ended and then some: it never returns. Orphans become ours.
func (j *job) reap() {
	for range j.children {
		for {
			var state unix.WaitStatus
			pid, err := unix.Wait4(-1, &state, unix.WNOHANG, nil)
			if errors.Is(err, unix.EINTR) {
				continue
			}
			if err != nil || pid <= 0 {
				break
			}
			j.mu.Lock()
			ours := pid == j.pid && j.status.State == sandbox.Running
			j.mu.Unlock()
			if ours {
				j.end(state)
			}
		}
	}
}

// end notes how the job ended, after ending whatever it left running.
func (j *job) end(state unix.WaitStatus) {
	finished := time.Now()
	for deadline := finished.Add(drainLimit); ; {
		// From process 1 this reaches every other process of the sandbox, and nothing outside it.
		_ = unix.Kill(-1, unix.SIGKILL)
		pid, err := unix.Wait4(-1, nil, unix.WNOHANG, nil)
		if errors.Is(err, unix.ECHILD) {
			break
		}
		if pid == 0 { // some are still on their way out
			if time.Now().After(deadline) {
				break
			}
			<-time.After(time.Millisecond)
		}
	}
	drained := make(chan struct{})
	go func() {
		j.pipes.Wait()
		close(drained)
	}()
	select {
	case <-drained:
	case <-time.After(drainLimit):
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	j.status.State, j.status.FinishedAt = sandbox.Exited, finished.UnixMilli()
	switch {
	case state.Signaled():
		j.status.Code = 128 + int(state.Signal())
		j.status.Signal = unix.SignalName(state.Signal())
	default:
		j.status.Code = state.ExitStatus()
	}
	j.status.OOMKilled = j.status.Code != 0 && j.oom.kills() > j.oomStart
	j.log.finish()
	close(j.exited)
}

// signal sends a signal to every process of the job.
func (j *job) signal(sig unix.Signal) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.status.State != sandbox.Running {
		return condition.Errorf(condition.Conflict, "the job is %s", j.status.State)
	}
	if err := unix.Kill(-1, sig); err != nil && !errors.Is(err, unix.ESRCH) {
		return fmt.Errorf("send %s: %w", unix.SignalName(sig), err)
	}
	return nil
}

// workingDir checks the folder that an image or a job asks to start in. The kernel's own trees are refused: a path such
// as /proc/self/fd/8 has been a way out of containers before.
func workingDir(dir string) (string, error) {
	resolved, err := filepath.EvalSymlinks(filepath.Clean(dir))
	if err != nil {
		return "", condition.Errorf(condition.StartFailed, "the working folder %.100q is not in the image", dir)
	}
	for _, tree := range []string{"/proc", "/sys", "/dev", "/.moonrig"} {
		for _, name := range []string{filepath.Clean(dir), resolved} {
			if name == tree || strings.HasPrefix(name, tree+"/") {
				return "", condition.Errorf(condition.StartFailed, "a job may not start in %.100q", dir)
			}
		}
	}
	if info, err := os.Stat(resolved); err != nil || !info.IsDir() {
		return "", condition.Errorf(condition.StartFailed, "the working folder %.100q is not a folder", dir)
	}
	return resolved, nil
}

// lookup finds a program as a shell would, by the job's own PATH.
func lookup(name, dir string, env []string) (string, error) {
	if strings.Contains(name, "/") {
		if !filepath.IsAbs(name) {
			name = filepath.Join(dir, name)
		}
		return name, runnable(name)
	}
	list := ""
	for _, entry := range env {
		if value, ok := strings.CutPrefix(entry, "PATH="); ok {
			list = value
		}
	}
	for _, folder := range filepath.SplitList(list) {
		if !filepath.IsAbs(folder) {
			continue
		}
		candidate := filepath.Join(folder, name)
		if runnable(candidate) == nil {
			return candidate, nil
		}
	}
	return "", condition.Errorf(condition.StartFailed, "there is no program %.100q in the image", name)
}

func runnable(path string) error {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return condition.Errorf(condition.StartFailed, "there is no program %.100q in the image", path)
	case info.IsDir():
		return condition.Errorf(condition.StartFailed, "%.100q is a folder, not a program", path)
	case info.Mode()&0o111 == 0:
		return condition.Errorf(condition.StartFailed, "%.100q may not be run", path)
	}
	return nil
}
