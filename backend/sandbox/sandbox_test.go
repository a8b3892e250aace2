package sandbox_test

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/sandbox"
)

func good() sandbox.Spec {
	return sandbox.Spec{LeaseID: "0xabc", Image: "moonrig/render:1", CPUs: 2, MemoryBytes: 1 << 30, ScratchBytes: 1 << 28, PidsLimit: 256}
}

func TestValidate(t *testing.T) {
	if err := good().Validate(); err != nil {
		t.Fatal(err)
	}
	for name, spoil := range map[string]func(*sandbox.Spec){
		"no lease":            func(s *sandbox.Spec) { s.LeaseID = "" },
		"lease with a slash":  func(s *sandbox.Spec) { s.LeaseID = "../x" },
		"no image":            func(s *sandbox.Spec) { s.Image = "" },
		"image as an option":  func(s *sandbox.Spec) { s.Image = "--privileged" },
		"no cores":            func(s *sandbox.Spec) { s.CPUs = 0 },
		"no memory":           func(s *sandbox.Spec) { s.MemoryBytes = 0 },
		"too much memory":     func(s *sandbox.Spec) { s.MemoryBytes = 1 << 62 },
		"no scratch":          func(s *sandbox.Spec) { s.ScratchBytes = 0 },
		"unlimited processes": func(s *sandbox.Spec) { s.PidsLimit = -1 },
		"endless log":         func(s *sandbox.Spec) { s.MaxLogBytes = 1 << 40 },
		"negative outputs":    func(s *sandbox.Spec) { s.MaxOutputBytes = -1 },
		"all GPUs":            func(s *sandbox.Spec) { s.GPUUUID, s.GPUVendor = "all", sandbox.NVIDIA },
		"two GPUs":            func(s *sandbox.Spec) { s.GPUUUID, s.GPUVendor = "GPU-1,GPU-2", sandbox.NVIDIA },
		"GPU without vendor":  func(s *sandbox.Spec) { s.GPUUUID = "GPU-1234" },
		"variable's name":     func(s *sandbox.Spec) { s.Env = map[string]string{"A=B": ""} },
		"variable's value":    func(s *sandbox.Spec) { s.Env = map[string]string{"A": "\x00"} },
		"endless command":     func(s *sandbox.Spec) { s.Command = []string{strings.Repeat("x", 1<<20)} },
		"our label":           func(s *sandbox.Spec) { s.Labels = map[string]string{"io.moonrig.lease": "other"} },
	} {
		s := good()
		spoil(&s)
		if err := s.Validate(); !condition.Is(err, condition.InvalidInput) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestLogRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var framed []byte
		var want []sandbox.LogRecord
		offset := int64(0)
		for range rapid.IntRange(0, 6).Draw(t, "records") {
			dropped := rapid.Int64Range(0, 1000).Draw(t, "dropped")
			r := sandbox.LogRecord{
				Stream: rapid.SampledFrom([]sandbox.Stream{sandbox.Stdout, sandbox.Stderr, sandbox.Notes}).Draw(t, "stream"),
				Time:   time.UnixMilli(rapid.Int64Range(0, 1<<41).Draw(t, "time")), Offset: offset + dropped, Dropped: dropped,
				Data: rapid.SliceOfN(rapid.Byte(), 1, 3000).Draw(t, "data"),
			}
			offset = r.Offset + int64(len(r.Data))
			framed, want = sandbox.AppendLogRecord(framed, r), append(want, r)
		}
		reader := sandbox.NewLogReader(bytes.NewReader(framed), 0)
		for _, w := range want {
			got, err := reader.Next()
			if err != nil {
				t.Fatal(err)
			}
			if got.Stream != w.Stream || !got.Time.Equal(w.Time) || got.Offset != w.Offset || got.Dropped != w.Dropped || !bytes.Equal(got.Data, w.Data) {
				t.Fatalf("got %+v instead of %+v", got, w)
			}
		}
		if _, err := reader.Next(); !errors.Is(err, io.EOF) || reader.Offset() != offset {
			t.Fatalf("at the end: %v, offset %d of %d", err, reader.Offset(), offset)
		}
	})
}

// FuzzLogReader feeds anything at all: records stay bounded and offsets rise.
func FuzzLogReader(f *testing.F) {
	f.Add(sandbox.AppendLogRecord(nil, sandbox.LogRecord{Stream: sandbox.Stdout, Time: time.UnixMilli(1), Data: []byte("x")}))
	f.Add([]byte("\x01\x00\x00\x00\xff\xff\xff\xff"))
	f.Fuzz(func(t *testing.T, framed []byte) {
		reader := sandbox.NewLogReader(bytes.NewReader(framed), 0)
		for last := int64(0); ; {
			r, err := reader.Next()
			if err != nil {
				return
			}
			if len(r.Data) > sandbox.MaxLogRecord || r.Offset < last || r.Dropped < 0 {
				t.Fatalf("record %+v after %d", r, last)
			}
			last = r.Offset + int64(len(r.Data))
		}
	})
}
