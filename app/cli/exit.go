package cli

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/config"
)

// The exit codes, as the help text explains them. They are never renumbered.
const (
	ExitDone        = 0
	ExitUnexpected  = 1
	ExitUsage       = 2
	ExitNoAgent     = 3
	ExitRefused     = 4
	ExitJobFailed   = 10
	ExitLostLease   = 11
	ExitNoLease     = 12
	ExitCancelled   = 13
	ExitSpent       = 14
	ExitInterrupted = 130
)

// exitError is an error with an exit code of its own. One without a text was told already.
type exitError struct {
	code   int
	text   string
	remedy string
}

func (e *exitError) Error() string { return e.text }

// usage makes err one of the command line.
func usage(err error) error { return &exitError{code: ExitUsage, text: err.Error()} }

func usagef(format string, args ...any) error { return usage(fmt.Errorf(format, args...)) }

// exitCode returns the code for an error.
func exitCode(err error) int {
	var own *exitError
	var told *client.Error
	switch {
	case err == nil:
		return ExitDone
	case errors.As(err, &own):
		return own.code
	case errors.Is(err, config.ErrFile):
		return ExitUsage
	case errors.Is(err, client.ErrNotRunning):
		return ExitNoAgent
	case errors.Is(err, context.Canceled):
		return ExitInterrupted
	case errors.As(err, &told) && told.Status < 500, errors.As(err, &told) && told.Code != "internal" && told.Code != "":
		return ExitRefused
	default:
		return ExitUnexpected
	}
}

// explain tells an error in a sentence, with what to do.
func (e *env) explain(err error) {
	text, remedy := err.Error(), ""
	var own *exitError
	var told *client.Error
	switch {
	case errors.As(err, &own):
		text, remedy = own.text, own.remedy
		if own.code == ExitUsage {
			remedy = "See moonrig --help"
		}
	case errors.Is(err, client.ErrNotRunning):
		text, remedy = "The agent is not running", `Start it with "moonrig agent", or open the window`
	case errors.As(err, &told):
		text, remedy = told.Error(), told.Remedy
	case errors.Is(err, context.Canceled):
		return
	}
	if text == "" {
		return
	}
	fmt.Fprintln(e.err, sentence(text))
	if remedy != "" {
		fmt.Fprintln(e.err, sentence(remedy))
	}
}

// sentence begins with a capital and ends with a full stop.
func sentence(s string) string {
	s = strings.TrimSpace(s)
	if s == "" {
		return ""
	}
	if !strings.HasPrefix(s, "moonrig") {
		s = strings.ToUpper(s[:1]) + s[1:]
	}
	if !strings.ContainsAny(s[len(s)-1:], ".:!?") && !strings.Contains(s, "\n") {
		s += "."
	}
	return s
}

// leaseExit returns the exit code of a lease that is over.
func leaseExit(l schema.Lease) int {
	switch l.Reason.Code {
	case "completed", "":
		if l.ExitCode != nil && *l.ExitCode != 0 {
			return ExitJobFailed
		}
		if l.State == "failed" {
			return ExitUnexpected
		}
		return ExitDone
	case "non_zero_exit", "out_of_memory", "start_failed", "output_too_large", "disk_full":
		return ExitJobFailed
	case "cancelled_by_renter":
		return ExitCancelled
	case "budget_spent", "time_up":
		return ExitSpent
	}
	if l.StartedAt == 0 {
		// Whatever it was, nothing ran and nothing was paid.
		return ExitNoLease
	}
	return ExitLostLease
}
