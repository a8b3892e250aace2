// Command demo runs one whole lease on this machine: it starts a development chain and two agents, one that lends this
// machine's devices and one that rents, lets the second rent from the first, checks that everything really happened, and
// says where the results are. It is a client like any other: it knows the API's client, the config's folders, and programs.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"github.com/gofrs/flock"
)

// options is how the demo is run.
type options struct {
	once, json, keep bool
	home             string
	// programs is the folder with moonrig and moonrig-desktop.
	programs  string
	image     string
	simulate  string
	jobArgs   []string
	noDisplay bool
}

func main() {
	var o options
	flag.BoolVar(&o.once, "once", false, "run one lease without a window and end")
	flag.BoolVar(&o.json, "json", false, "with -once: print the summary as one line of JSON, last")
	flag.BoolVar(&o.keep, "keep", false, "with -once: leave the chain and the agents up until Ctrl-C")
	flag.StringVar(&o.home, "home", filepath.Join("build", "demo"), "folder of everything the demo keeps")
	flag.StringVar(&o.programs, "programs", filepath.Join("build", "bin"), "folder of the programs")
	flag.StringVar(&o.image, "image", "moonrig/render:1", "image of the job")
	flag.StringVar(&o.simulate, "simulate", "", "also lend a simulated card of this name; it is labelled everywhere")
	flag.Parse()
	o.jobArgs = flag.Args()
	o.noDisplay = o.once || (os.Getenv("DISPLAY") == "" && os.Getenv("WAYLAND_DISPLAY") == "")

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	err := run(ctx, o)
	stop()
	switch {
	case err == nil:
	case ctx.Err() != nil && errors.Is(err, context.Canceled):
		os.Exit(130)
	default:
		fmt.Fprintln(os.Stderr, "demo:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, o options) (err error) {
	say := func(format string, args ...any) { fmt.Printf(format+"\n", args...) }
	if o.json {
		// The last line must be the summary and nothing may follow it; the story goes where people look.
		say = func(format string, args ...any) { fmt.Fprintf(os.Stderr, format+"\n", args...) }
	}
	if o.home, err = filepath.Abs(o.home); err != nil {
		return err
	}
	if err := os.MkdirAll(o.home, 0o700); err != nil {
		return err
	}
	lock := flock.New(filepath.Join(o.home, "demo.lock"))
	if ok, err := lock.TryLock(); err != nil || !ok {
		return errors.Join(fmt.Errorf("another demo is running in %s", o.home), err)
	}
	defer lock.Unlock()

	h, err := start(ctx, o, say)
	if h != nil {
		defer func() { err = errors.Join(err, h.stop(say)) }()
	}
	if err != nil {
		return err
	}
	if !o.noDisplay {
		if err := h.openWindow(ctx); err != nil {
			say("The window could not be opened: %v", err)
		}
	}
	s, err := h.lease(ctx, o, say)
	if err != nil {
		return err
	}
	s.print(say)
	if o.json {
		if err := s.printJSON(os.Stdout); err != nil {
			return err
		}
	}
	if o.once && !o.keep {
		return nil
	}
	say("\nThe chain and both agents stay up until Ctrl-C. To look inside:")
	for _, side := range []string{"renter", "provider"} {
		say("  MOONRIG_HOME=%s %s status", filepath.Join(o.home, side), filepath.Join(o.programs, "moonrig"))
	}
	return h.wait(ctx)
}

// wait returns when the person ends the demo, closes the window, or something that should run does not.
func (h *house) wait(ctx context.Context) error {
	select {
	case <-ctx.Done():
		return nil
	case <-h.windowClosed:
		return nil
	case p := <-h.died:
		return fmt.Errorf("%s ended by itself; its log is %s", p.name, p.logFile)
	}
}

// patience is how long anything may take to come about, grace how long a program may take to end in order. They are for
// what hangs: the machine may be slow.
const (
	patience = 3 * time.Minute
	grace    = 2 * time.Minute
)
