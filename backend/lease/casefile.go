package lease

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/moonrig/moonrig/backend/condition"
)

const (
	// CaseFileFormat names the layout of CaseFile; a change of it changes the name.
	CaseFileFormat = "moonrig case file 1"
	// MaxCaseFileBytes bounds a case file.
	MaxCaseFileBytes = 1 << 20
	// MaxStatementBytes bounds what a person says in a case file.
	MaxStatementBytes = 16 << 10
	// maxListed bounds how many outputs and steps a case file lists.
	maxListed = 4096
)

// A CaseFile is what one side of a lease puts before the arbiter: what both signed, and what this side kept and says. Only the
// evidence in it is proof; the rest is this side's word.
type CaseFile struct {
	Format   string   `json:"format"`
	Evidence Evidence `json:"evidence"`
	// Statement is what the person says happened.
	Statement string `json:"statement,omitempty"`
	// State, Reason, MeteredMS and Outputs are as this side has them.
	State     State            `json:"state"`
	Reason    condition.Reason `json:"reason,omitzero"`
	MeteredMS int64            `json:"metered_ms"`
	Log       *LogHash         `json:"log,omitempty"`
	Outputs   []Output         `json:"outputs,omitempty"`
	Story     []StoryStep      `json:"story,omitempty"`
}

// LogHash names what this side kept of the job's log, without its contents.
type LogHash struct {
	// From is the offset of the first byte that was kept, Bytes how many there are, and SHA256 the hash of them in their order.
	From   int64  `json:"from"`
	Bytes  int64  `json:"bytes"`
	SHA256 string `json:"sha256"`
}

// StoryStep is one step in the lease's life, as this side saw it.
type StoryStep struct {
	AtMS   int64            `json:"at_ms"`
	State  State            `json:"state"`
	Reason condition.Reason `json:"reason,omitzero"`
}

// Encode returns the file. The same content always gives the same bytes, which are what is hashed.
func (f CaseFile) Encode() ([]byte, error) {
	raw, err := json.MarshalIndent(f, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("write case file of lease %s: %w", f.Evidence.Signed.Terms.ID, err)
	}
	if len(raw) >= MaxCaseFileBytes {
		return nil, condition.Errorf(condition.TooLarge, "a case file of %d bytes", len(raw))
	}
	return append(raw, '\n'), nil
}

// DecodeCaseFile reads a case file from foreign bytes, checks the evidence in it as DecodeEvidence does, and bounds the rest.
func DecodeCaseFile(data []byte) (CaseFile, error) {
	var f CaseFile
	if err := decodeStrict(data, MaxCaseFileBytes, &f); err != nil {
		return CaseFile{}, err
	}
	if err := f.check(); err != nil {
		return CaseFile{}, err
	}
	return f, nil
}

func (f CaseFile) check() error {
	bad := func(why string) error { return condition.Errorf(condition.InvalidInput, "the case file %s", why) }
	switch {
	case f.Format != CaseFileFormat:
		return bad("is of another format")
	case len(f.Statement) > MaxStatementBytes:
		return bad("says too much")
	case !slices.Contains(States(), f.State) || f.MeteredMS < 0:
		return bad("is out of range")
	case len(f.Outputs) > maxListed || len(f.Story) > maxListed:
		return bad("lists too much")
	case f.Log != nil && (f.Log.From < 0 || f.Log.Bytes < 0 || !hashPattern.MatchString(f.Log.SHA256)):
		return bad("names no log")
	}
	for _, o := range f.Outputs {
		if o.Bytes < 0 || len(o.Name) > 4096 || !hashPattern.MatchString(o.SHA256) {
			return bad("names no output")
		}
	}
	if err := checkReason(f.Reason); err != nil {
		return err
	}
	for _, s := range f.Story {
		if !slices.Contains(States(), s.State) || s.AtMS < 0 {
			return bad("tells a story out of range")
		}
		if err := checkReason(s.Reason); err != nil {
			return err
		}
	}
	return f.Evidence.check()
}

// formatOf returns the format that foreign bytes claim, or nothing.
func formatOf(data []byte) string {
	var head struct {
		Format string `json:"format"`
	}
	if len(data) > MaxCaseFileBytes || json.Unmarshal(data, &head) != nil {
		return ""
	}
	return head.Format
}

// EvidenceIn reads the evidence of a lease out of foreign bytes that are a file of evidence or a case file.
func EvidenceIn(data []byte) (Evidence, error) {
	if formatOf(data) != CaseFileFormat {
		return DecodeEvidence(data)
	}
	f, err := DecodeCaseFile(data)
	return f.Evidence, err
}

// Subject is EvidenceIn for foreign bytes that need not be any of that: ok is false when they do not claim to. A picture or a
// letter is evidence, too, and nobody can tell by it which lease it is about.
func Subject(data []byte) (e Evidence, ok bool, err error) {
	if !strings.HasPrefix(formatOf(data), "moonrig ") {
		return Evidence{}, false, nil
	}
	e, err = EvidenceIn(data)
	return e, err == nil, err
}
