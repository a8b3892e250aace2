package gpu_test

import (
	"encoding/json"
	"errors"
	"math"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/moonrig/moonrig/gpu"
	"pgregory.net/rapid"
)

func device() gpu.Device {
	return gpu.Device{
		ID: "GPU-7f0c2a7e-11d5-4f0e-9a1b-0c1d2e3f4a5b", Kind: gpu.KindGPU, Vendor: gpu.VendorNVIDIA,
		Name: "NVIDIA GeForce RTX 4080", VRAMBytes: 16 << 30, Driver: "570.86.16",
		PCIBus: "0000:01:00.0", Lendable: true,
	}
}

func TestDeviceValidate(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name string
		edit func(*gpu.Device)
		ok   bool
	}{
		{"as probed", func(*gpu.Device) {}, true},
		{"simulated and named so", func(d *gpu.Device) { d.Simulated = true; d.Name += gpu.SimulatedSuffix }, true},
		{"simulated in secret", func(d *gpu.Device) { d.Simulated = true }, false},
		{"named simulated but real", func(d *gpu.Device) { d.Name += gpu.SimulatedSuffix }, false},
		{"not lendable without a reason", func(d *gpu.Device) { d.Lendable = false }, false},
		{"not lendable with a reason", func(d *gpu.Device) { d.Lendable = false; d.WhyNot = "It is split." }, true},
		{"lendable with a reason against", func(d *gpu.Device) { d.WhyNot = "It is split." }, false},
		{"no id", func(d *gpu.Device) { d.ID = "" }, false},
		{"id with a path", func(d *gpu.Device) { d.ID = "GPU-../../etc" }, false},
		{"id like a flag", func(d *gpu.Device) { d.ID = "--privileged" }, false},
		{"unknown kind", func(d *gpu.Device) { d.Kind = "tpu" }, false},
		{"vendor with capitals", func(d *gpu.Device) { d.Vendor = "NVIDIA" }, false},
		{"no name", func(d *gpu.Device) { d.Name = "" }, false},
		{"name of two lines", func(d *gpu.Device) { d.Name = "RTX\n4080" }, false},
		{"name with a terminal escape", func(d *gpu.Device) { d.Name = "RTX\x1b[2J" }, false},
		{"name that turns the line around", func(d *gpu.Device) { d.Name = "RTX \u202e0804" }, false},
		{"negative memory", func(d *gpu.Device) { d.VRAMBytes = -1 }, false},
		{"absurd memory", func(d *gpu.Device) { d.VRAMBytes = math.MaxInt64 }, false},
		{"negative cores", func(d *gpu.Device) { d.Cores = -1 }, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			d := device()
			tt.edit(&d)
			err := d.Validate()
			if (err == nil) != tt.ok {
				t.Fatalf("got error %v, want ok %v", err, tt.ok)
			}
			if err != nil && !errors.Is(err, gpu.ErrInvalid) {
				t.Fatalf("got %v, want it to wrap ErrInvalid", err)
			}
		})
	}
}

func TestSampleValidate(t *testing.T) {
	t.Parallel()
	f := func(v float64) *float64 { return &v }
	n := func(v int64) *int64 { return &v }
	tests := []struct {
		name string
		s    gpu.Sample
		ok   bool
	}{
		{"nothing known", gpu.Sample{At: 1}, true},
		{"all known", gpu.Sample{At: 1, Utilisation: f(1), MemoryUsedBytes: n(0), TemperatureC: f(41), PowerWatts: f(320), ClockMHz: f(2505),
			Processes: []gpu.Process{{PID: 1, Type: gpu.ProcessGraphics}}, ProcessesKnown: true}, true},
		{"in per cent", gpu.Sample{Utilisation: f(97)}, false},
		{"not a number", gpu.Sample{Utilisation: f(math.NaN())}, false},
		{"endless power", gpu.Sample{PowerWatts: f(math.Inf(1))}, false},
		{"before time", gpu.Sample{At: -1}, false},
		{"memory of a missing value", gpu.Sample{MemoryUsedBytes: n(-1)}, false},
		{"process of no type", gpu.Sample{Processes: []gpu.Process{{PID: 1}}}, false},
		{"too many processes", gpu.Sample{Processes: make([]gpu.Process, gpu.MaxProcesses+1)}, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if err := tt.s.Validate(); (err == nil) != tt.ok {
				t.Fatalf("got error %v, want ok %v", err, tt.ok)
			}
		})
	}
}

func TestReport(t *testing.T) {
	t.Parallel()
	d := device()
	r := gpu.Report{Devices: []gpu.Device{d}, Issues: []gpu.Issue{{
		Vendor: gpu.VendorAMD, Code: gpu.IssueNoHardware, Severity: gpu.SeverityInfo, Text: "No AMD card is here."}}}
	if err := r.Validate(); err != nil {
		t.Fatal(err)
	}
	if got, ok := r.Device(d.ID); !ok || got != d {
		t.Fatalf("got %+v, %v", got, ok)
	}
	if _, ok := r.Device("GPU-other"); ok {
		t.Fatal("found a device that is not there")
	}
	twice := gpu.Report{Devices: []gpu.Device{d, d}}
	if err := twice.Validate(); !errors.Is(err, gpu.ErrInvalid) {
		t.Fatalf("got %v for one id twice", err)
	}
	many := gpu.Report{Issues: make([]gpu.Issue, gpu.MaxIssues+1)}
	if err := many.Validate(); !errors.Is(err, gpu.ErrInvalid) {
		t.Fatalf("got %v for too many issues", err)
	}
}

// An unknown value must not arrive as a zero on the other side of JSON.
func TestUnknownStaysUnknown(t *testing.T) {
	t.Parallel()
	zero := 0.0
	b, err := json.Marshal(gpu.Sample{At: 5, Utilisation: &zero})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := string(b), `{"at":5,"utilisation":0}`; got != want {
		t.Fatalf("got %s, want %s", got, want)
	}
}

func TestCleanProperties(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		s := string(rapid.SliceOfN(rapid.Byte(), 0, 900).Draw(t, "bytes"))
		if rapid.Bool().Draw(t, "text") {
			s = rapid.String().Draw(t, "string")
		}
		c := gpu.Clean(s)
		if gpu.Clean(c) != c {
			t.Fatalf("not idempotent: %q then %q", c, gpu.Clean(c))
		}
		if len(c) > gpu.MaxText || !utf8.ValidString(c) || strings.ContainsAny(c, "\n\r\t\x1b\x00") {
			t.Fatalf("unsafe: %q", c)
		}
	})
}
