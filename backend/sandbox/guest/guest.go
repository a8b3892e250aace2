// Package guest is how the agent speaks with the guest: our small static program that is the init of every sandbox and
// its only way to the outside. This package has the protocol and the agent's side of it; package inside has the guest's.
// It knows no container engine and no lease.
//
// The guest dials the agent's unix socket, again and again until it is answered, also after the agent was restarted. On
// that one connection yamux carries streams, and on the streams the guest serves plain HTTP:
//
//	PUT  /plan          what to run; once                        Plan → Status
//	PUT  /in            a tar of inputs, before the job starts   tar
//	POST /run           start the job                            → Status
//	GET  /status                                                 → Status
//	GET  /wait          answers when the job has ended           → Status
//	GET  /logs?from=N   follows the framed log (sandbox.LogReader)
//	POST /signal?name=  SIGTERM, SIGKILL, …, to all of the job
//	GET  /out           a tar of outputs
//
// Streams that the guest opens are kept for what comes later (the job's way out); the agent refuses them now.
//
// The agent believes nothing that comes from the guest: the job lives beside it. Sizes are bounded before anything is
// parsed, and words meant for people are cleaned.
package guest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/hashicorp/yamux"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/sandbox"
)

// Version of the protocol. An agent and a guest of different versions do not work together; the agent brings its own.
const Version = 1

// Where things are inside a sandbox. The parent folder is ours; images cannot put anything there that would be used.
const (
	ProgramPath = "/.moonrig/guest"            // the guest itself, read-only
	AgentDir    = "/.moonrig/agent"            // holds the agent's socket, read-only
	SocketPath  = "/.moonrig/agent/agent.sock" // what the guest dials
	SocketName  = "agent.sock"
)

// Bounds of what is parsed.
const (
	maxStatus = 16 << 10
	maxPlan   = 256 << 10
	maxWords  = 1 << 10
)

// Plan is what the guest is told about its job.
type Plan struct {
	Version int `json:"version"`
	// Command is what to run, at least one word; a first word without a slash is looked up in PATH.
	Command []string `json:"command"`
	// Env is the job's whole environment, as NAME=value.
	Env []string `json:"env"`
	// Dir is the absolute folder to start in.
	Dir string `json:"dir"`
	// LogBytes is how much of the newest output is kept.
	LogBytes int64 `json:"log_bytes"`
	// InBytes and OutBytes bound the inputs and the outputs.
	InBytes  int64 `json:"in_bytes"`
	OutBytes int64 `json:"out_bytes"`
}

// Empty is the state of a guest that has no plan yet.
const Empty sandbox.JobState = "empty"

// Status is what the guest tells about its job.
type Status struct {
	Version int              `json:"version"`
	State   sandbox.JobState `json:"state"`
	// Code, Signal and OOMKilled say how it ended, in state Exited.
	Code      int    `json:"code,omitempty"`
	Signal    string `json:"signal,omitempty"`
	OOMKilled bool   `json:"oom_killed,omitempty"`
	// StartedAt and FinishedAt are in Unix milliseconds, 0 when it has not come to that.
	StartedAt  int64 `json:"started_at,omitempty"`
	FinishedAt int64 `json:"finished_at,omitempty"`
	// LogEnd is how many bytes the job has printed.
	LogEnd int64 `json:"log_end,omitempty"`
}

// ErrProtocol is wrapped by errors about a guest that does not keep to the protocol.
var ErrProtocol = errors.New("the guest breaks the protocol")

// DecodeStatus parses a status from a guest and checks each field.
func DecodeStatus(b []byte) (Status, error) {
	var s Status
	if len(b) > maxStatus {
		return Status{}, fmt.Errorf("%w: a status of %d bytes", ErrProtocol, len(b))
	}
	decoder := json.NewDecoder(bytes.NewReader(b))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&s); err != nil {
		return Status{}, fmt.Errorf("%w: status: %w", ErrProtocol, err)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return Status{}, fmt.Errorf("%w: more than a status", ErrProtocol)
	}
	const farFuture = 1 << 45 // milliseconds
	switch {
	case s.Version != Version:
		return Status{}, fmt.Errorf("%w: version %d instead of %d", ErrProtocol, s.Version, Version)
	case s.State != Empty && s.State != sandbox.Prepared && s.State != sandbox.Running && s.State != sandbox.Exited:
		return Status{}, fmt.Errorf("%w: state %.20q", ErrProtocol, s.State)
	case s.Code < 0 || s.Code > 255, s.StartedAt < 0 || s.StartedAt > farFuture,
		s.FinishedAt < 0 || s.FinishedAt > farFuture, s.LogEnd < 0 || s.LogEnd > 1<<60:
		return Status{}, fmt.Errorf("%w: a number out of bounds", ErrProtocol)
	case len(s.Signal) > 16 || strings.Trim(s.Signal, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-") != "":
		return Status{}, fmt.Errorf("%w: signal %.20q", ErrProtocol, s.Signal)
	case s.State != sandbox.Exited && (s.Code != 0 || s.Signal != "" || s.OOMKilled || s.FinishedAt != 0):
		return Status{}, fmt.Errorf("%w: an exit of a job in state %s", ErrProtocol, s.State)
	}
	return s, nil
}

// Exit returns how the job ended; only for state Exited.
func (s Status) Exit() sandbox.Exit {
	return sandbox.Exit{
		Code: s.Code, Signal: s.Signal, OOMKilled: s.OOMKilled,
		Reason:    sandbox.ReasonFor(s.Code, s.Signal, s.OOMKilled),
		StartedAt: time.UnixMilli(s.StartedAt), FinishedAt: time.UnixMilli(s.FinishedAt),
	}
}

// DecodePlan parses a plan; the guest's half of the carefulness.
func DecodePlan(r io.Reader) (Plan, error) {
	var p Plan
	decoder := json.NewDecoder(io.LimitReader(r, maxPlan))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&p); err != nil {
		return Plan{}, fmt.Errorf("plan: %w", err)
	}
	switch {
	case p.Version != Version:
		return Plan{}, fmt.Errorf("plan of version %d instead of %d", p.Version, Version)
	case len(p.Command) == 0 || p.Command[0] == "":
		return Plan{}, errors.New("plan without a command")
	case !strings.HasPrefix(p.Dir, "/"):
		return Plan{}, errors.New("plan without an absolute folder")
	case p.LogBytes <= 0 || p.LogBytes > sandbox.MaxMaxLogBytes:
		return Plan{}, errors.New("plan with an impossible log size")
	case p.InBytes <= 0 || p.OutBytes <= 0:
		return Plan{}, errors.New("plan without limits")
	}
	return p, nil
}

// problem is the body of an answer that is not a success.
type problem struct {
	Code condition.Code `json:"code"`
	Text string         `json:"text"`
}

// EncodeProblem returns the body for an error that the guest answers with.
func EncodeProblem(code condition.Code, text string) []byte {
	b, err := json.Marshal(problem{Code: code, Text: clean(text)})
	if err != nil {
		panic(err) // developer error: strings always marshal
	}
	return b
}

// guestCodes are the causes that a guest may name; anything else becomes StartFailed.
var guestCodes = map[condition.Code]bool{
	condition.InvalidInput: true, condition.Conflict: true, condition.BadArchive: true, condition.TooLarge: true,
	condition.DiskFull: true, condition.StartFailed: true, condition.NotFound: true,
}

// DecodeProblem turns such a body into a *condition.Error with cleaned words.
func DecodeProblem(b []byte) error {
	var p problem
	if len(b) > maxStatus || json.Unmarshal(b, &p) != nil {
		return condition.Errorf(condition.EngineError, "%w: an answer that is not understood", ErrProtocol)
	}
	if !guestCodes[p.Code] {
		p.Code = condition.StartFailed
	}
	return &condition.Error{Reason: condition.New(p.Code, clean(p.Text))}
}

// clean makes a stranger's words fit for a person's screen: valid, one line, not too long.
func clean(s string) string {
	if len(s) > maxWords {
		s = s[:maxWords]
	}
	s = strings.ToValidUTF8(s, "")
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		switch {
		case r == '\n', r == '\t':
			return ' '
		case r < 0x20, r >= 0x7f && r < 0xa0, r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r == utf8.RuneError:
			return -1
		}
		return r
	}, s))
}

// SessionConfig is how both sides multiplex their connection. Nothing in it times out by itself: the other end is on
// the same machine, the kernel tells when it goes, and a paused container must not lose its connection.
func SessionConfig() *yamux.Config {
	config := yamux.DefaultConfig()
	config.AcceptBacklog = 32
	config.EnableKeepAlive = false
	config.MaxStreamWindowSize = 1 << 20
	config.StreamOpenTimeout = 0
	config.StreamCloseTimeout = 30 * time.Second
	config.LogOutput = io.Discard
	return config
}
