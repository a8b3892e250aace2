package probe

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"strconv"
	"strings"
	"time"

	"github.com/moonrig/moonrig/gpu"
)

// ChildArg is the hidden first argument with which a program is told to be a
// probing child. It is followed by a mode.
const ChildArg = "__gpu-probe-child"

// Modes of a child.
const (
	modeReport = "report" // one report as JSON, then the end
	modeWatch  = "watch"  // <milliseconds>: a line of samples at each interval
)

// Limits on a child.
const (
	childTimeout   = 15 * time.Second
	maxChildOutput = 1 << 20
	maxChildLine   = 2 << 20
	minInterval    = 100 * time.Millisecond
	maxInterval    = time.Hour
)

// Errors that Isolated wraps.
var (
	// ErrChildTimeout: the child did not answer within its time.
	ErrChildTimeout = errors.New("probe did not answer in time")
	// ErrChildCrashed: the child could not start or ended badly.
	ErrChildCrashed = errors.New("probe crashed")
	// ErrChildOutput: the child's output was too long or made no sense.
	ErrChildOutput = errors.New("probe gave an answer that makes no sense")
)

// Main is to be called first thing in the main function of a program whose
// executable runs native probes. If the program was started as a probing child
// it does that work and returns true, and main must return; otherwise it does
// nothing and returns false.
func Main() (handled bool) {
	handled, err := RunChild(os.Args, os.Stdin, os.Stdout)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	return handled
}

// RunChild is Main with everything passed in: it returns false when args are
// not those of a child. It ends when the work is done or in reaches its end,
// which is how a child notices that its parent is gone.
func RunChild(args []string, in io.Reader, out io.Writer) (handled bool, err error) {
	if len(args) < 3 || args[1] != ChildArg {
		return false, nil
	}
	// The library keeps state per thread on some systems.
	runtime.LockOSThread()
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	// This goroutine ends with the process, which is about to end.
	go func() {
		_, _ = io.Copy(io.Discard, in)
		cancel()
	}()
	switch {
	case args[2] == modeReport && len(args) == 3:
		return true, json.NewEncoder(out).Encode(reportNVML(openNVML()))
	case args[2] == modeWatch && len(args) == 4:
		ms, err := strconv.ParseInt(args[3], 10, 64)
		every := time.Duration(ms) * time.Millisecond
		if err != nil || ms < 0 || every < minInterval || every > maxInterval {
			return true, fmt.Errorf("start probe: interval %q", gpu.Clean(args[3]))
		}
		return true, watchNVML(ctx, openNVML(), every, out)
	}
	return true, fmt.Errorf("start probe: unknown mode %q", gpu.Clean(args[2]))
}

// Isolated runs a probing child, exe with the hidden arguments and args, and
// returns the report it gives. With no args the child makes one report. It
// returns within about 15 seconds. Errors wrap ErrChildTimeout, ErrChildCrashed
// or ErrChildOutput, or are that of ctx.
func Isolated(ctx context.Context, exe string, args ...string) (gpu.Report, error) {
	if len(args) == 0 {
		args = []string{modeReport}
	}
	return isolated(ctx, childTimeout, exe, args)
}

func isolated(ctx context.Context, limit time.Duration, exe string, args []string) (gpu.Report, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, limit, ErrChildTimeout)
	defer cancel()
	var out limitedBuffer
	cmd, stdin, err := childCommand(ctx, exe, args)
	if err != nil {
		return gpu.Report{}, err
	}
	defer stdin.Close()
	cmd.Stdout = &out
	runErr := cmd.Run()
	switch {
	case context.Cause(ctx) != nil:
		return gpu.Report{}, context.Cause(ctx)
	case out.over:
		return gpu.Report{}, fmt.Errorf("%w: more than %d bytes", ErrChildOutput, maxChildOutput)
	case runErr != nil:
		return gpu.Report{}, fmt.Errorf("%w: %w: %s", ErrChildCrashed, runErr, stderrOf(cmd))
	}
	return decodeReport(out.Bytes())
}

// childCommand prepares a child. The caller closes the pipe that is returned,
// which ends a child that still runs.
func childCommand(ctx context.Context, exe string, args []string) (*exec.Cmd, io.Closer, error) {
	if exe == "" {
		var err error
		if exe, err = os.Executable(); err != nil {
			return nil, nil, fmt.Errorf("%w: find own program: %w", ErrChildCrashed, err)
		}
	}
	cmd := exec.CommandContext(ctx, exe, append([]string{ChildArg}, args...)...)
	// A driver's library has no need of passwords and tokens that may be in
	// our environment.
	for _, name := range []string{"PATH", "LD_LIBRARY_PATH", "SystemRoot", "SystemDrive", "ProgramFiles", "TEMP", "TMPDIR"} {
		if v, ok := os.LookupEnv(name); ok {
			cmd.Env = append(cmd.Env, name+"="+v)
		}
	}
	// Without this Go would pass the whole environment when none was found.
	cmd.Env = append(cmd.Env, "MOONRIG_PROBE_CHILD=1")
	cmd.Stderr = &limitedBuffer{limit: 4096}
	cmd.WaitDelay = 2 * time.Second
	hideWindow(cmd)
	stdin, err := cmd.StdinPipe()
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrChildCrashed, err)
	}
	return cmd, stdin, nil
}

func stderrOf(cmd *exec.Cmd) string {
	if b, ok := cmd.Stderr.(*limitedBuffer); ok {
		return gpu.Clean(b.String())
	}
	return ""
}

// decodeReport reads what a child says. A child ran a vendor's library, so its
// word is foreign: bounded, strict, and checked.
func decodeReport(b []byte) (gpu.Report, error) {
	var r gpu.Report
	if err := decodeOne(b, maxChildOutput, &r); err != nil {
		return gpu.Report{}, err
	}
	if err := r.Validate(); err != nil {
		return gpu.Report{}, fmt.Errorf("%w: %w", ErrChildOutput, err)
	}
	for _, d := range r.Devices {
		if d.Simulated || d.Vendor != gpu.VendorNVIDIA {
			return gpu.Report{}, fmt.Errorf("%w: a device of another kind", ErrChildOutput)
		}
	}
	return r, nil
}

// sampleLine is one line of a watching child.
type sampleLine struct {
	Samples map[string]gpu.Sample `json:"samples"`
}

func decodeSamples(b []byte) (map[string]gpu.Sample, error) {
	var l sampleLine
	if err := decodeOne(b, maxChildLine, &l); err != nil {
		return nil, err
	}
	if len(l.Samples) > gpu.MaxDevices {
		return nil, fmt.Errorf("%w: samples of %d devices", ErrChildOutput, len(l.Samples))
	}
	for id, s := range l.Samples {
		if err := s.Validate(); err != nil {
			return nil, fmt.Errorf("%w: %s: %w", ErrChildOutput, gpu.Clean(id), err)
		}
	}
	return l.Samples, nil
}

func decodeOne(b []byte, limit int, into any) error {
	if len(b) > limit {
		return fmt.Errorf("%w: more than %d bytes", ErrChildOutput, limit)
	}
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	if err := dec.Decode(into); err != nil {
		return fmt.Errorf("%w: %w", ErrChildOutput, err)
	}
	if rest := strings.TrimSpace(string(b[dec.InputOffset():])); rest != "" {
		return fmt.Errorf("%w: more than one value", ErrChildOutput)
	}
	return nil
}

// watch runs a watching child and passes on its samples until the child ends,
// is silent for longer than it may be, or ctx is done. It always returns an error.
func watch(ctx context.Context, exe string, every, silence time.Duration, emit func(string, gpu.Sample)) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	every = min(max(every, minInterval), maxInterval)
	cmd, stdin, err := childCommand(ctx, exe, []string{modeWatch, strconv.FormatInt(every.Milliseconds(), 10)})
	if err != nil {
		return err
	}
	defer stdin.Close()
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		return fmt.Errorf("%w: %w", ErrChildCrashed, err)
	}
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("%w: %w", ErrChildCrashed, err)
	}
	silence += 2 * every
	watchdog := time.AfterFunc(silence, func() { cancel(ErrChildTimeout) })
	defer watchdog.Stop()
	lines := bufio.NewScanner(stdout)
	lines.Buffer(make([]byte, 0, 64<<10), maxChildLine)
	var bad error
	for lines.Scan() {
		watchdog.Reset(silence)
		samples, err := decodeSamples(lines.Bytes())
		if err != nil {
			bad = err
			break
		}
		for id, s := range samples {
			emit(id, s)
		}
	}
	if bad == nil {
		bad = lines.Err()
	}
	timedOut := errors.Is(context.Cause(ctx), ErrChildTimeout)
	stopped := ctx.Err() != nil
	cancel(nil)
	waitErr := cmd.Wait()
	switch {
	case timedOut:
		return ErrChildTimeout
	case stopped:
		return ctx.Err()
	case bad != nil:
		return fmt.Errorf("read samples: %w: %w", ErrChildOutput, bad)
	}
	return fmt.Errorf("%w: %v: %s", ErrChildCrashed, waitErr, stderrOf(cmd)) //nolint:errorlint // may be nil, and is for reading only
}

// limitedBuffer keeps the first bytes that are written to it and lets the
// writer go on.
type limitedBuffer struct {
	bytes.Buffer
	limit int
	over  bool
}

func (b *limitedBuffer) Write(p []byte) (int, error) {
	limit := b.limit
	if limit == 0 {
		limit = maxChildOutput
	}
	if room := limit - b.Len(); len(p) > room {
		b.over = true
		b.Buffer.Write(p[:room])
		return len(p), nil
	}
	return b.Buffer.Write(p)
}
