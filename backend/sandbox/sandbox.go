// Package sandbox holds what every way of running a stranger's job has in common: what a job is given (Spec), how it
// ended (Exit), what it uses (Usage), what it printed (LogReader) and which containers are ours (Found). It is pure: it
// knows no container engine, no lease and no money. Package docker runs jobs by a Docker engine; package guest is our
// helper inside the container; package archive packs and unpacks what goes in and comes out.
//
// A runtime starts a sandbox in two steps, so that inputs are in place before the job's first instruction:
//
//	c, err := runtime.Start(ctx, spec) // the walls and the guest; nothing of the image has run yet
//	err = c.PutInputs(ctx, tar)        // into /in
//	err = c.Run(ctx)                   // the job itself
//	logs, err := c.Logs(ctx, 0)        // follows; read it with NewLogReader
//	exit, err := c.Wait(ctx)           // however it ended
//	m, err := c.Outputs(ctx, dir)      // /out, checked, into a fresh folder
//	err = runtime.Remove(ctx, spec.LeaseID)
//
// After a restart of the agent, runtime.List says which sandboxes are still there and runtime.Adopt takes one up again
// where it was; the job does not notice.
package sandbox

import (
	"fmt"
	"regexp"
	"strings"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
)

// Folders inside every sandbox. All are memory-backed, empty at the start and gone with the container.
const (
	InDir         = "/in"         // the job's inputs
	OutDir        = "/out"        // what the job leaves here is brought home
	CheckpointDir = "/checkpoint" // what the job needs to go on elsewhere
	TmpDir        = "/tmp"        // scratch; the job's HOME
)

// Bounds of a Spec.
const (
	MinMemoryBytes     = 32 << 20
	MinScratchBytes    = 1 << 20
	DefaultMaxLogBytes = 4 << 20
	MaxMaxLogBytes     = 16 << 20
	// GuestBytes is the memory that the guest gets on top of the job's, without its log.
	GuestBytes = 32 << 20
	// GuestPids is how many threads the guest may use on top of the job's limit.
	GuestPids = 32

	maxCommand = 256
	maxEnv     = 256
	maxText    = 64 << 10
)

// GPUVendor says whose card a Spec asks for, which decides how it is handed through.
type GPUVendor string

// The vendors.
const (
	NVIDIA GPUVendor = "nvidia"
	AMD    GPUVendor = "amd"
)

// Spec is all that a sandbox is made from. The zero value of an optional field means its default.
type Spec struct {
	// LeaseID names the sandbox: one lease, one sandbox. It is the key for Adopt and Remove.
	LeaseID string
	// Image is a reference ("moonrig/render:1") or an ID ("sha256:…") of an image that the engine already has.
	Image string
	// Command replaces the image's command and goes to its entrypoint, where it has one; empty runs what the image says.
	Command []string
	// Env is added to the image's environment. LD_* and NVIDIA_* are dropped from both.
	Env map[string]string

	// CPUs is how many cores the job may use, e.g. 1.5.
	CPUs float64
	// MemoryBytes is for the job's processes. With ScratchBytes it bounds all memory; see Footprint.
	MemoryBytes int64
	// ScratchBytes is the size of each of /out, /tmp, /in and /checkpoint. They lie in memory, and all of them
	// together draw on the same Footprint: a job that fills several has less left for its processes.
	ScratchBytes int64
	// PidsLimit is how many processes and threads the job may have.
	PidsLimit int64

	// MaxLogBytes is how much of the newest output is kept for readers who come late; older output is dropped and
	// the reader told how much. Default DefaultMaxLogBytes, at most MaxMaxLogBytes.
	MaxLogBytes int64
	// MaxOutputBytes is how much may be brought home from /out. Default ScratchBytes.
	MaxOutputBytes int64

	// GPUUUID is the one card the job gets, or empty for none.
	GPUUUID string
	// GPUVendor is needed with GPUUUID.
	GPUVendor GPUVendor

	// Labels are put on the container as they are, for people; keys may not begin with LabelPrefix.
	Labels map[string]string
}

// LabelPrefix begins the container labels that are the runtime's own.
const LabelPrefix = "io.moonrig."

// Footprint is the memory in bytes that the host must be able to spare for this sandbox: it can never use more.
func (s Spec) Footprint() int64 {
	return s.MemoryBytes + s.ScratchBytes + GuestBytes + s.logBytes()
}

// WithDefaults returns s with its optional sizes filled in.
func (s Spec) WithDefaults() Spec {
	s.MaxLogBytes = s.logBytes()
	if s.MaxOutputBytes == 0 {
		s.MaxOutputBytes = s.ScratchBytes
	}
	return s
}

func (s Spec) logBytes() int64 {
	if s.MaxLogBytes == 0 {
		return DefaultMaxLogBytes
	}
	return s.MaxLogBytes
}

var (
	leaseIDPattern = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$`)
	imagePattern   = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9_./:@-]{0,255}$`)
	envPattern     = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]{0,127}$`)
	gpuPattern     = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9/-]{3,95}$`)
)

// Validate says what is wrong with the spec as a *condition.Error with code InvalidInput, or returns nil.
func (s Spec) Validate() error {
	switch {
	case !leaseIDPattern.MatchString(s.LeaseID):
		return invalid("the lease ID %.40q is not usable as a name", s.LeaseID)
	case !imagePattern.MatchString(s.Image):
		return invalid("%.80q is not an image reference", s.Image)
	case s.CPUs < 0.01 || s.CPUs > 4096:
		return invalid("%v cores is not between 0.01 and 4096", s.CPUs)
	case s.MemoryBytes < MinMemoryBytes || s.MemoryBytes > 1<<50:
		return invalid("%d bytes of memory is less than %d or absurdly much", s.MemoryBytes, MinMemoryBytes)
	case s.ScratchBytes < MinScratchBytes || s.ScratchBytes > 1<<50:
		return invalid("%d bytes of scratch is less than %d or absurdly much", s.ScratchBytes, MinScratchBytes)
	case s.PidsLimit < 1 || s.PidsLimit > 1<<20:
		return invalid("a limit of %d processes is not between 1 and %d", s.PidsLimit, 1<<20)
	case s.MaxLogBytes < 0 || s.MaxLogBytes > MaxMaxLogBytes:
		return invalid("a log of %d bytes is more than %d", s.MaxLogBytes, MaxMaxLogBytes)
	case s.MaxOutputBytes < 0:
		return invalid("%d bytes of outputs is negative", s.MaxOutputBytes)
	case s.GPUUUID != "" && !gpuPattern.MatchString(s.GPUUUID):
		return invalid("%.60q is not a GPU's UUID", s.GPUUUID)
	case s.GPUUUID != "" && s.GPUVendor != NVIDIA && s.GPUVendor != AMD:
		return invalid("%q is not a GPU vendor", s.GPUVendor)
	case s.GPUUUID == "" && s.GPUVendor != "":
		return invalid("a GPU vendor without a GPU")
	case len(s.Command) > maxCommand:
		return invalid("the command has %d words, more than %d", len(s.Command), maxCommand)
	case len(s.Env) > maxEnv:
		return invalid("the environment has %d entries, more than %d", len(s.Env), maxEnv)
	}
	size := 0
	for _, word := range s.Command {
		size += len(word)
		if strings.ContainsRune(word, 0) {
			return invalid("the command holds a zero byte")
		}
	}
	for name, value := range s.Env {
		size += len(name) + len(value)
		if !envPattern.MatchString(name) {
			return invalid("%.60q is not a name for an environment variable", name)
		}
		if strings.ContainsRune(value, 0) {
			return invalid("the environment variable %s holds a zero byte", name)
		}
	}
	if size > maxText {
		return invalid("command and environment take %d bytes, more than %d", size, maxText)
	}
	for key := range s.Labels {
		if key == "" || strings.HasPrefix(key, LabelPrefix) {
			return invalid("the label %.60q is not free to use", key)
		}
	}
	return nil
}

func invalid(format string, args ...any) error {
	return condition.Errorf(condition.InvalidInput, format, args...)
}

// Exit is how a job ended.
type Exit struct {
	// Code is the exit code; 128 + the signal's number when a signal ended it.
	Code int `json:"code"`
	// Signal is the name of the signal that ended it ("SIGKILL"), or empty.
	Signal string `json:"signal,omitempty"`
	// OOMKilled says that the memory limit ended it.
	OOMKilled bool `json:"oom_killed,omitempty"`
	// Reason is zero for exit code 0, else NonZeroExit, OutOfMemory or SandboxLost in words.
	Reason condition.Reason `json:"reason,omitzero"`
	// StartedAt and FinishedAt are by the host's clock.
	StartedAt  time.Time `json:"started_at"`
	FinishedAt time.Time `json:"finished_at"`
}

// ReasonFor returns the reason that belongs to an exit: the zero Reason for success.
func ReasonFor(code int, signal string, oom bool) condition.Reason {
	switch {
	case oom:
		return condition.New(condition.OutOfMemory, "")
	case signal != "":
		return condition.Newf(condition.NonZeroExit, "ended by %s", signal)
	case code != 0:
		return condition.Newf(condition.NonZeroExit, "exit code %d", code)
	}
	return condition.Reason{}
}

// JobState says where a sandbox's job is.
type JobState string

// The states, in order.
const (
	Prepared JobState = "prepared" // the sandbox stands, the job has not been started
	Running  JobState = "running"  // the job runs, or is paused
	Exited   JobState = "exited"   // the job ended; outputs can be fetched
	Gone     JobState = "gone"     // the container stopped or vanished: nothing can be fetched
)

// Usage is what a sandbox uses now.
type Usage struct {
	// CPUPercent is since the last call, where 100 is one core fully busy. The first call reports 0.
	CPUPercent float64
	// MemoryBytes is what processes and files in memory take; page cache that can be dropped is not counted.
	MemoryBytes int64
	// MemoryLimit is the most it can take.
	MemoryLimit int64
}

// Found is a sandbox of ours that List saw.
type Found struct {
	LeaseID     string
	ContainerID string
	// State is Running when the container lives (its job may be prepared, running or exited: Adopt, then ask), or Gone.
	State JobState
	// Paused says that the container is frozen.
	Paused bool
	Labels map[string]string
}

// ImageInfo is an image that the engine has.
type ImageInfo struct {
	// ID is the digest of the image's configuration ("sha256:…"), the same on every machine for the same image.
	ID string
	// Ref is the reference that was asked for, or the image's first name, or empty.
	Ref string
	// Refs are all its names.
	Refs []string
	// Size is its unpacked size in bytes.
	Size int64
	// Arch is the architecture in Go's words ("amd64").
	Arch   string
	Labels map[string]string
}

// Engine is what is known of a container engine that answers.
type Engine struct {
	Version string
	API     string
	// OSType and Arch are the engine's, in Go's words ("linux", "amd64"), whatever this program runs on.
	OSType string
	Arch   string
	// OS is the distribution in words.
	OS       string
	CPUs     int
	MemBytes int64
	// RootDir is where the engine keeps images; FreeBytes is the space left there, 0 when it cannot be known.
	RootDir   string
	FreeBytes int64
	// CDI says that the engine can hand devices through by the Container Device Interface.
	CDI bool
	// NVIDIA says that the engine can hand NVIDIA cards through at all.
	NVIDIA bool
}

// String names the engine for a person.
func (e Engine) String() string {
	return fmt.Sprintf("Docker %s (API %s, %s/%s)", e.Version, e.API, e.OSType, e.Arch)
}
