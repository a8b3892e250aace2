package inside

import (
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"runtime"
	"runtime/debug"
	"sync"
	"time"

	"github.com/hashicorp/yamux"
	"golang.org/x/sys/unix"

	"github.com/moonrig/moonrig/backend/sandbox"
	"github.com/moonrig/moonrig/backend/sandbox/guest"
)

const (
	// orphanLimit is how long the guest goes on without any agent, whatever the job does: nobody pays by then.
	orphanLimit = 10 * time.Minute
	firstRetry  = 20 * time.Millisecond
	lastRetry   = time.Second
	// threads are made at the start, because later the job may have used up the sandbox's processes.
	threads = 12
)

// Main is the guest. It returns the exit code of the container's init, and only when there has been no agent for long.
func Main() int {
	if os.Getpid() != 1 {
		fmt.Fprintln(os.Stderr, "moonrig-guest is the init of Moonrig's sandboxes and of no use elsewhere")
		return 2
	}
	log := slog.New(slog.NewTextHandler(os.Stderr, nil))
	runtime.GOMAXPROCS(2)
	debug.SetMemoryLimit(sandbox.GuestBytes/2 + sandbox.MaxMaxLogBytes)
	oom := newOOMWatch()
	if err := unix.Prctl(unix.PR_SET_DUMPABLE, 0, 0, 0, 0); err != nil {
		log.Error("Could not hide from the job", "error", err)
		return 1
	}
	makeThreads(threads)
	job := newJob(oom)
	go job.reap() // for as long as the process
	// The engine's own stop: the job is told, and the engine kills the rest after its grace.
	stops := make(chan os.Signal, 1)
	signal.Notify(stops, unix.SIGTERM, unix.SIGINT)
	signal.Ignore(unix.SIGHUP, unix.SIGQUIT, unix.SIGPIPE, unix.SIGUSR1, unix.SIGUSR2, unix.SIGALRM)
	go func() {
		for range stops {
			if job.signal(unix.SIGTERM) != nil {
				os.Exit(0) // no job: nothing to wait for
			}
		}
	}()
	s := &server{job: job, inDir: sandbox.InDir, outDir: sandbox.OutDir}
	dial(s.handler(), log)
	return 0
}

// dial keeps a connection to the agent, until none has come about for orphanLimit.
func dial(handler http.Handler, log *slog.Logger) {
	seen, wait := time.Now(), firstRetry
	for time.Since(seen) < orphanLimit {
		conn, err := net.Dial("unix", guest.SocketPath) //nolint:noctx // a socket on this machine answers or refuses at once
		if err == nil {
			if serve(conn, handler) {
				seen, wait = time.Now(), firstRetry
			}
		}
		// An agent that refuses looks the same as one that is just starting.
		<-time.After(wait)
		wait = min(wait*2, lastRetry)
	}
	log.Info("No agent for a long time, ending", "limit", orphanLimit)
}

// serve answers the agent on one connection until it breaks, and reports whether the agent ever asked something: one
// that accepts and hangs up is no agent.
func serve(conn net.Conn, handler http.Handler) bool {
	session, err := yamux.Client(conn, guest.SessionConfig())
	if err != nil {
		conn.Close()
		return false
	}
	defer session.Close()
	var asked sync.Once
	answered := false
	server := &http.Server{
		Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			asked.Do(func() { answered = true })
			handler.ServeHTTP(w, r)
		}),
		ReadHeaderTimeout: 30 * time.Second,
		MaxHeaderBytes:    8 << 10,
	}
	_ = server.Serve(session) // ends with the connection
	server.Close()            // what was being answered has nobody to go to
	asked.Do(func() {})       // orders the read below after the write
	return answered
}

// makeThreads has the runtime make threads that it keeps for later.
func makeThreads(n int) {
	var ready, done sync.WaitGroup
	release := make(chan struct{})
	for range n {
		ready.Add(1)
		done.Go(func() {
			runtime.LockOSThread()
			defer runtime.UnlockOSThread()
			ready.Done()
			<-release
		})
	}
	ready.Wait()
	close(release)
	done.Wait()
}
