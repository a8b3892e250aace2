package lease_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
)

const someHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

func goodCaseFile() lease.CaseFile {
	return lease.CaseFile{Format: lease.CaseFileFormat, Evidence: goodEvidence(), Statement: "It printed zeros.", State: lease.Ended,
		Reason: condition.New(condition.NoHeartbeat, ""), MeteredMS: 1500, Log: &lease.LogHash{Bytes: 12, SHA256: someHash},
		Outputs: []lease.Output{{Name: "a.png", Bytes: 3, SHA256: someHash}},
		Story:   []lease.StoryStep{{AtMS: 1, State: lease.Running}, {AtMS: 2, State: lease.Ended, Reason: condition.New(condition.NoHeartbeat, "")}}}
}

func TestCaseFile(t *testing.T) {
	t.Parallel()
	file, err := goodCaseFile().Encode()
	if err != nil {
		t.Fatal(err)
	}
	back, err := lease.DecodeCaseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := back.Encode(); err != nil || !bytes.Equal(again, file) {
		t.Errorf("it is written differently again: %v", err)
	}
	e, ok, err := lease.Subject(file)
	if err != nil || !ok || e.Signed.Terms.ID != goodTerms().ID {
		t.Errorf("it is about %s, %v, %v", e.Signed.Terms.ID, ok, err)
	}
	plain, err := goodEvidence().Encode()
	if err != nil {
		t.Fatal(err)
	}
	if e, ok, err := lease.Subject(plain); err != nil || !ok || e.Signed.Terms.ID != goodTerms().ID {
		t.Errorf("evidence is about %s, %v, %v", e.Signed.Terms.ID, ok, err)
	}
	for _, foreign := range []string{"", "\x89PNG", "dear arbiter", `{"format": "letter"}`, "[]"} {
		if _, ok, err := lease.Subject([]byte(foreign)); ok || err != nil {
			t.Errorf("%q is about a lease: %v", foreign, err)
		}
	}
	if _, _, err := lease.Subject(bytes.Replace(file, []byte("gpu-0"), []byte("gpu-9"), 1)); err == nil {
		t.Error("a case file that was changed is believed")
	}
}

func TestCaseFileRefused(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*lease.CaseFile){
		"another format":      func(f *lease.CaseFile) { f.Format = lease.EvidenceFormat },
		"a long statement":    func(f *lease.CaseFile) { f.Statement = strings.Repeat("x", lease.MaxStatementBytes+1) },
		"no state":            func(f *lease.CaseFile) { f.State = "gone" },
		"a negative meter":    func(f *lease.CaseFile) { f.MeteredMS = -1 },
		"no log":              func(f *lease.CaseFile) { f.Log.SHA256 = "12" },
		"no output":           func(f *lease.CaseFile) { f.Outputs[0].SHA256 = "" },
		"a negative output":   func(f *lease.CaseFile) { f.Outputs[0].Bytes = -1 },
		"a long story":        func(f *lease.CaseFile) { f.Story = make([]lease.StoryStep, 5000) },
		"a story out of time": func(f *lease.CaseFile) { f.Story[0].AtMS = -1 },
		"a long reason":       func(f *lease.CaseFile) { f.Story[1].Reason.Text = strings.Repeat("x", 5000) },
		"evidence changed":    func(f *lease.CaseFile) { f.Evidence.Signed.Terms.MaxSeconds++ },
	} {
		f := goodCaseFile()
		change(&f)
		if _, err := lease.DecodeCaseFile(mustJSON(f)); err == nil {
			t.Errorf("%s is believed", name)
		}
	}
	f := goodCaseFile()
	f.Statement = strings.Repeat("x", lease.MaxCaseFileBytes)
	if _, err := f.Encode(); !condition.Is(err, condition.TooLarge) {
		t.Errorf("it is written: %v", err)
	}
}

func FuzzDecodeCaseFile(f *testing.F) {
	fuzz(f, lease.MaxCaseFileBytes, lease.DecodeCaseFile, func(c lease.CaseFile) {
		if _, err := c.Encode(); err != nil && !condition.Is(err, condition.TooLarge) {
			panic(err)
		}
	}, mustJSON(goodCaseFile()), mustJSON(goodEvidence()))
}

func FuzzEvidenceIn(f *testing.F) {
	forged := goodEvidence()
	forged.Signed.ProviderSignature = slices.Clone(forged.Signed.ProviderSignature)
	forged.Signed.ProviderSignature[0] ^= 1
	fuzz(f, lease.MaxCaseFileBytes, func(data []byte) (lease.Evidence, error) { return lease.EvidenceIn(data) }, func(e lease.Evidence) {
		// Whatever was decoded can be judged against itself.
		if _, err := lease.CheckDoubleSale(e, e, saleTime); err == nil {
			panic("one lease proves a double sale")
		}
	}, mustJSON(goodCaseFile()), mustJSON(goodEvidence()), mustJSON(forged))
}
