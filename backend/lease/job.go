// Package lease holds what both sides of a lease agree on: the job, the terms, the states, the meter, the vouchers and
// the messages between the two agents. It is pure: no clock, no network, no disk; time comes in as an argument.
package lease

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/moonrig/moonrig/backend/condition"
)

// Bounds of a job.
const (
	// MaxJobBytes is the largest encoded job.
	MaxJobBytes     = 64 << 10
	maxArgs         = 256
	maxArgBytes     = 8 << 10
	maxEnv          = 128
	maxOutputBytes  = 64 << 30
	maxInputsBytes  = 64 << 30
	minMemoryBytes  = 16 << 20
	minScratchBytes = 1 << 20
)

// Job is what runs inside a lease.
type Job struct {
	// Image is an image reference or digest that the provider has.
	Image string `json:"image"`
	// Command replaces the image's own command and goes to its entrypoint, where it has one; empty keeps it.
	Command []string `json:"command,omitempty"`
	// Env is added to the image's environment. LD_* and NVIDIA_* are refused.
	Env map[string]string `json:"env,omitempty"`
	// NeedsGPU asks for the leased GPU inside the container.
	NeedsGPU bool `json:"needs_gpu,omitempty"`
	// MilliCPUs, MemoryBytes and ScratchBytes (the size of /out and of /tmp) are limits; zero takes the provider's default.
	MilliCPUs    int64 `json:"milli_cpus,omitempty"`
	MemoryBytes  int64 `json:"memory_bytes,omitempty"`
	ScratchBytes int64 `json:"scratch_bytes,omitempty"`
	// Inputs describes the archive that will be put into /in; nil for none.
	Inputs *Inputs `json:"inputs,omitempty"`
	// MaxOutputBytes is the most the renter will take home; zero takes ScratchBytes.
	MaxOutputBytes int64 `json:"max_output_bytes,omitempty"`
}

// Inputs names an input archive by content.
type Inputs struct {
	// Bytes is the archive's length and SHA256 its hash, in hex.
	Bytes  int64  `json:"bytes"`
	SHA256 string `json:"sha256"`
}

var (
	imagePattern = regexp.MustCompile(`^[a-zA-Z0-9][a-zA-Z0-9._/:@-]{0,254}$`)
	envPattern   = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]{0,127}$`)
	hashPattern  = regexp.MustCompile(`^[0-9a-f]{64}$`)
)

// DecodeJob reads a job from foreign bytes: bounded, strict, nothing after it, and valid.
func DecodeJob(data []byte) (Job, error) {
	var j Job
	if err := decodeStrict(data, MaxJobBytes, &j); err != nil {
		return Job{}, err
	}
	return j, j.Validate()
}

// Validate says with a *condition.Error what is wrong with the job.
func (j Job) Validate() error {
	bad := func(format string, args ...any) error {
		return condition.Errorf(condition.InvalidInput, format, args...)
	}
	if !imagePattern.MatchString(j.Image) {
		return bad("%q is not the name of an image", clip(j.Image))
	}
	if len(j.Command) > maxArgs {
		return bad("the command has more than %d words", maxArgs)
	}
	for _, a := range j.Command {
		if !argument(a) {
			return bad("a word of the command is too long, holds a zero byte or is not UTF-8")
		}
	}
	if len(j.Env) > maxEnv {
		return bad("more than %d environment variables", maxEnv)
	}
	for k, v := range j.Env {
		if !envPattern.MatchString(k) || !argument(v) {
			return bad("the environment variable %q is not valid", clip(k))
		}
		if up := strings.ToUpper(k); strings.HasPrefix(up, "LD_") || strings.HasPrefix(up, "NVIDIA_") {
			return bad("the environment variable %q is not allowed: it reaches outside the job", clip(k))
		}
	}
	for _, f := range []struct {
		what     string
		v        int64
		min, max int64
	}{
		{"milli_cpus", j.MilliCPUs, 10, 1 << 20},
		{"memory_bytes", j.MemoryBytes, minMemoryBytes, 1 << 44},
		{"scratch_bytes", j.ScratchBytes, minScratchBytes, 1 << 42},
		{"max_output_bytes", j.MaxOutputBytes, 1, maxOutputBytes},
	} {
		if f.v != 0 && (f.v < f.min || f.v > f.max) {
			return bad("%s is %d; it must lie between %d and %d", f.what, f.v, f.min, f.max)
		}
	}
	if in := j.Inputs; in != nil && (in.Bytes <= 0 || in.Bytes > maxInputsBytes || !hashPattern.MatchString(in.SHA256)) {
		return bad("the description of the inputs is not valid")
	}
	return nil
}

// argument reports whether s can be handed to a program and travels as JSON unchanged: other bytes than UTF-8 would not,
// and the job would have another hash on the other side.
func argument(s string) bool {
	return len(s) <= maxArgBytes && utf8.ValidString(s) && !strings.ContainsRune(s, 0)
}

// Hash returns the SHA-256 of the job's canonical JSON (sorted keys, as encoding/json writes maps): what the terms bind.
func (j Job) Hash() [32]byte {
	raw, err := json.Marshal(j)
	if err != nil {
		panic(err) // developer error: a Job holds only plain values
	}
	return sha256.Sum256(raw)
}

// decodeStrict reads exactly one JSON value of at most limit bytes and refuses unknown fields.
func decodeStrict(data []byte, limit int, into any) error {
	if len(data) > limit {
		return condition.Errorf(condition.TooLarge, "%d bytes, %d allowed", len(data), limit)
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(into); err != nil {
		return condition.Errorf(condition.InvalidInput, "read message: %w", err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return condition.Errorf(condition.InvalidInput, "something follows the message")
	}
	return nil
}

func clip(s string) string {
	if len(s) > 60 {
		return s[:60] + "…"
	}
	return s
}

// ID names a lease: 32 random bytes chosen by the provider.
type ID [32]byte

// ParseID reads the 64 hex digits of an ID.
func ParseID(s string) (ID, error) {
	var id ID
	if !hashPattern.MatchString(s) {
		return id, condition.Errorf(condition.InvalidInput, "%q is not a lease", clip(s))
	}
	_, err := hex.Decode(id[:], []byte(s))
	return id, err
}

// String returns the 64 hex digits.
func (id ID) String() string { return hex.EncodeToString(id[:]) }

// Short returns the first eight digits, for people.
func (id ID) Short() string { return hex.EncodeToString(id[:4]) }

// IsZero reports whether the ID names nothing.
func (id ID) IsZero() bool { return id == ID{} }

// MarshalText implements encoding.TextMarshaler, and so JSON.
func (id ID) MarshalText() ([]byte, error) { return []byte(id.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler, and so JSON.
func (id *ID) UnmarshalText(b []byte) error {
	v, err := ParseID(string(b))
	if err == nil {
		*id = v
	}
	return err
}
