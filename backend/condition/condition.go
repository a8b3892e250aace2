// Package condition holds what can be wrong, or merely worth knowing, in words a person understands: a stable code,
// a plain sentence and what to do about it. It is pure: it knows no I/O and no other package of Moonrig, so every
// floor of the house can give its reasons in the same shape.
package condition

import (
	"errors"
	"fmt"
)

// Severity says how loudly a condition should be told.
type Severity string

// The severities, quietest first. Serialised as these words.
const (
	Info     Severity = "info"
	Warning  Severity = "warning"
	Critical Severity = "critical"
)

// Reason is a typed cause: for a pause, a refusal, a stop or a mismatch. The zero value means "no reason".
type Reason struct {
	// Code is stable and made for programs; see codes.go.
	Code Code `json:"code"`
	// Text is one sentence for a person, in sentence case, naming the particulars.
	Text string `json:"text"`
	// Remedy says what the reader can do, or is empty when nothing can be done.
	Remedy string `json:"remedy,omitempty"`
}

// New returns the reason of the given code with its catalogue sentence and remedy. Details, when not empty, is added to the sentence.
func New(code Code, details string) Reason {
	entry := catalogue[code]
	text := entry.text
	if text == "" {
		text = string(code)
	}
	if details != "" {
		text += ": " + details
	}
	return Reason{Code: code, Text: text, Remedy: entry.remedy}
}

// Newf is New with formatted details.
func Newf(code Code, format string, args ...any) Reason {
	return New(code, fmt.Sprintf(format, args...))
}

// IsZero reports whether there is no reason at all.
func (r Reason) IsZero() bool { return r.Code == "" }

// String returns the sentence.
func (r Reason) String() string { return r.Text }

// Severity returns how loudly the reason should be told.
func (r Reason) Severity() Severity {
	if s := catalogue[r.Code].severity; s != "" {
		return s
	}
	return Warning
}

// Error is a reason that travels as a Go error. Cause, when present, is for the log, not for people.
type Error struct {
	Reason Reason
	Cause  error
	// Field names the part of the input that is wrong, where it is one, as the API spells it: "amount".
	Field string
}

// FieldErrorf is Errorf for one field of the input.
func FieldErrorf(field string, code Code, format string, args ...any) *Error {
	err := Errorf(code, format, args...)
	err.Field = field
	return err
}

// Errorf returns an error carrying the reason of the given code; the formatted details may wrap a cause with %w.
func Errorf(code Code, format string, args ...any) *Error {
	err := fmt.Errorf(format, args...)
	return &Error{Reason: New(code, err.Error()), Cause: errors.Unwrap(err)}
}

// Error implements error.
func (e *Error) Error() string { return string(e.Reason.Code) + ": " + e.Reason.Text }

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Cause }

// Of returns the reason an error carries, or the Internal reason with the error's text when it carries none.
// For a nil error it returns the zero Reason.
func Of(err error) Reason {
	if err == nil {
		return Reason{}
	}
	var e *Error
	if errors.As(err, &e) {
		return e.Reason
	}
	return New(Internal, err.Error())
}

// Is reports whether err carries the given code.
func Is(err error, code Code) bool {
	var e *Error
	return errors.As(err, &e) && e.Reason.Code == code
}

// Condition is a reason that holds now for some subject, shown until it is cleared ("needs you").
type Condition struct {
	// ID is stable while the condition holds: code and subject.
	ID string `json:"id"`
	// Subject names what it is about: a device, a lease, "engine", "chain", "wallet"; free for people to read.
	Subject string `json:"subject"`
	// Severity is how loudly to tell it.
	Severity Severity `json:"severity"`
	// Reason says what and why.
	Reason Reason `json:"reason"`
	// Since is when it began to hold, in Unix seconds.
	Since int64 `json:"since"`
	// DependsOn is the ID of the condition that explains this one; while that one holds this is hidden.
	DependsOn string `json:"depends_on,omitempty"`
}
