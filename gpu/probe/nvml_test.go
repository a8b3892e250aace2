package probe_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/moonrig/moonrig/gpu"
	"github.com/moonrig/moonrig/gpu/probe"
)

// library answers as NVIDIA's does; each function fails with fail[its name].
type library struct {
	cards int
	fail  map[string]probe.NVMLReturn
	open  int
}

func (l *library) Init() probe.NVMLReturn {
	if l.fail["Init"] == 0 {
		l.open++
	}
	return l.fail["Init"]
}
func (l *library) Shutdown() { l.open-- }
func (l *library) DriverVersion() (string, probe.NVMLReturn) {
	return "570.86.16", l.fail["DriverVersion"]
}
func (l *library) Count() (int, probe.NVMLReturn) { return l.cards, l.fail["Count"] }
func (l *library) Device(i int) (probe.NVMLDevice, probe.NVMLReturn) {
	return libraryCard{l, i}, l.fail[fmt.Sprintf("Device%d", i)]
}
func (l *library) ProcessName(pid int) string { return fmt.Sprintf("program-%d", pid) }

type libraryCard struct {
	l *library
	i int
}

func (c libraryCard) UUID() (string, probe.NVMLReturn) {
	return fmt.Sprintf("GPU-0000-%d", c.i), c.l.fail["UUID"]
}
func (c libraryCard) Name() (string, probe.NVMLReturn) {
	return "NVIDIA GeForce RTX 3090", c.l.fail["Name"]
}
func (c libraryCard) Memory() (total, used uint64, _ probe.NVMLReturn) {
	return 24 << 30, 3 << 30, c.l.fail["Memory"]
}
func (c libraryCard) PCIBus() (string, probe.NVMLReturn) {
	return fmt.Sprintf("00000000:%02X:00.0", c.i+10), c.l.fail["PCIBus"]
}
func (c libraryCard) Cores() (int, probe.NVMLReturn)          { return 10496, c.l.fail["Cores"] }
func (c libraryCard) PowerLimit() (uint32, probe.NVMLReturn)  { return 350_000, c.l.fail["PowerLimit"] }
func (c libraryCard) Power() (uint32, probe.NVMLReturn)       { return 21_500, c.l.fail["Power"] }
func (c libraryCard) MIG() (bool, probe.NVMLReturn)           { return c.l.fail["MIGOn"] != 0, c.l.fail["MIG"] }
func (c libraryCard) Utilisation() (uint32, probe.NVMLReturn) { return 99, c.l.fail["Utilisation"] }
func (c libraryCard) Temperature() (uint32, probe.NVMLReturn) { return 66, c.l.fail["Temperature"] }
func (c libraryCard) ClockMHz() (uint32, probe.NVMLReturn)    { return 1695, c.l.fail["ClockMHz"] }
func (c libraryCard) Processes(t gpu.ProcessType) ([]probe.NVMLProcess, probe.NVMLReturn) {
	if t == gpu.ProcessGraphics {
		return []probe.NVMLProcess{{PID: 7, Memory: probe.NVMLNoValue}}, c.l.fail["Graphics"]
	}
	return []probe.NVMLProcess{{PID: 5, Memory: 1 << 30}}, c.l.fail["Compute"]
}

func TestReportNVML(t *testing.T) {
	t.Parallel()
	type fails = map[string]probe.NVMLReturn
	tests := []struct {
		name    string
		lib     library
		devices int
		code    gpu.IssueCode
		check   func(gpu.Device) bool
	}{
		{name: "two cards", lib: library{cards: 2}, devices: 2},
		{name: "no card", lib: library{}, code: gpu.IssueNoHardware},
		{name: "no library", lib: library{cards: 1, fail: fails{"Init": 12}}, code: gpu.IssueDriverMissing},
		{name: "driver does not run", lib: library{cards: 1, fail: fails{"Init": 9}}, code: gpu.IssueDriverNotLoaded},
		{name: "no permission", lib: library{cards: 1, fail: fails{"Init": 4}}, code: gpu.IssueNoPermission},
		{name: "versions differ", lib: library{cards: 1, fail: fails{"Init": 18}}, code: gpu.IssueDriverMismatch},
		{name: "too old", lib: library{cards: 1, fail: fails{"Init": 13}}, code: gpu.IssueDriverTooOld},
		{name: "slow", lib: library{cards: 1, fail: fails{"Init": 10}}, code: gpu.IssueProbeTimeout},
		{name: "built without", lib: library{cards: 1, fail: fails{"Init": -1}}, code: gpu.IssueUnsupported},
		{name: "unknown", lib: library{cards: 1, fail: fails{"Count": 999}}, code: gpu.IssueProbeFailed},
		{name: "one of two lost", lib: library{cards: 2, fail: fails{"Device1": 15}}, devices: 1, code: gpu.IssueDeviceLost},
		{name: "no name", lib: library{cards: 1, fail: fails{"Name": 16}}, code: gpu.IssueDeviceLost},
		{name: "only the least", lib: library{cards: 1, fail: fails{"Memory": 3, "PCIBus": 3, "Cores": 13, "PowerLimit": 3, "MIG": 3, "DriverVersion": 3}},
			devices: 1, check: func(d gpu.Device) bool {
				return d.VRAMBytes == 0 && d.PCIBus == "" && d.Cores == 0 && d.PowerLimitWatts == 0 && d.Lendable
			}},
		{name: "split", lib: library{cards: 1, fail: fails{"MIGOn": 1}}, devices: 1, check: func(d gpu.Device) bool {
			return !d.Lendable && strings.Contains(d.WhyNot, "MIG")
		}},
		{name: "more than a computer can hold", lib: library{cards: 5000}, devices: gpu.MaxDevices},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			r := probe.ReportNVML(&tt.lib)
			if err := r.Validate(); err != nil {
				t.Fatal(err)
			}
			if len(r.Devices) != tt.devices || (tt.code == "") != (len(r.Issues) == 0) {
				t.Fatalf("got %+v", r)
			}
			if tt.code != "" && (r.Issues[0].Code != tt.code || r.Issues[0].Remedy == "" && tt.code != gpu.IssueNoHardware) {
				t.Fatalf("got %+v, want %s", r.Issues, tt.code)
			}
			if tt.check != nil && !tt.check(r.Devices[0]) {
				t.Fatalf("got %+v", r.Devices[0])
			}
			if tt.lib.open != 0 {
				t.Fatal("the library was left open")
			}
			b, err := json.Marshal(r)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := probe.DecodeReport(b); err != nil {
				t.Fatalf("the parent does not take it: %v", err)
			}
		})
	}
}

func TestSampleNVMLUnknown(t *testing.T) {
	t.Parallel()
	lib := &library{cards: 2, fail: map[string]probe.NVMLReturn{"Utilisation": 3, "Memory": 3, "Temperature": 3, "Power": 3,
		"ClockMHz": 3, "Graphics": 3, "Device1": 15}}
	samples := probe.SampleNVML(lib, time.Unix(9, 0))
	s, ok := samples["GPU-0000-0"]
	if !ok || len(samples) != 1 {
		t.Fatalf("got %+v", samples)
	}
	if s.At != 9 || s.Utilisation != nil || s.MemoryUsedBytes != nil || s.TemperatureC != nil || s.PowerWatts != nil || s.ClockMHz != nil {
		t.Errorf("got %+v", s)
	}
	if s.ProcessesKnown {
		t.Error("half a list of processes is said to be whole")
	}
}

func TestWatchNVML(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		lib := &library{cards: 1}
		ctx, cancel := context.WithTimeout(t.Context(), 3500*time.Millisecond)
		defer cancel()
		var out bytes.Buffer
		if err := probe.WatchNVML(ctx, lib, time.Second, &out); err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(strings.TrimSpace(out.String()), "\n")
		if len(lines) != 4 || lib.open != 0 {
			t.Fatalf("got %d lines, library open %d", len(lines), lib.open)
		}
		samples, err := probe.DecodeSamples([]byte(lines[3]))
		if err != nil {
			t.Fatal(err)
		}
		s := samples["GPU-0000-0"]
		if *s.Utilisation != 0.99 || *s.MemoryUsedBytes != 3<<30 || *s.PowerWatts != 21.5 || len(s.Processes) != 2 || !s.ProcessesKnown {
			t.Fatalf("got %+v", s)
		}
	})
	if err := probe.WatchNVML(t.Context(), &library{fail: map[string]probe.NVMLReturn{"Init": 12}}, time.Second, &bytes.Buffer{}); err == nil {
		t.Fatal("no error without a library")
	}
	if err := probe.WatchNVML(t.Context(), &library{cards: 1}, time.Second, broken{}); !errors.Is(err, errBroken) {
		t.Fatalf("got %v for a parent that is gone", err)
	}
}

var errBroken = errors.New("broken pipe")

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errBroken }

func TestExplainNVIDIA(t *testing.T) {
	t.Parallel()
	const missing probe.NVMLReturn = 12
	tests := []struct {
		name                     string
		ret                      probe.NVMLReturn
		hardware, known, nouveau bool
		code                     gpu.IssueCode
		severity                 gpu.Severity
		says                     string
	}{
		{"no card", missing, false, true, false, gpu.IssueNoHardware, gpu.SeverityInfo, "no NVIDIA card"},
		{"card without driver", missing, true, true, false, gpu.IssueDriverMissing, gpu.SeverityWarning, "has an NVIDIA card"},
		{"card with nouveau", missing, true, true, true, gpu.IssueDriverMissing, gpu.SeverityWarning, "nouveau"},
		{"cannot be known", missing, false, false, false, gpu.IssueDriverMissing, gpu.SeverityInfo, "If this computer has"},
		{"build without cgo and a card", -1, true, true, false, gpu.IssueUnsupported, gpu.SeverityWarning, "build"},
		{"build without cgo and no card", -1, false, true, false, gpu.IssueNoHardware, gpu.SeverityInfo, "no NVIDIA card"},
		{"another fault", 18, true, true, false, gpu.IssueDriverMismatch, gpu.SeverityWarning, "updated"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			r := probe.ExplainNVIDIA(gpu.Report{Issues: []gpu.Issue{probe.NVMLIssue(tt.ret)}}, tt.hardware, tt.known, tt.nouveau)
			i := r.Issues[0]
			if i.Code != tt.code || i.Severity != tt.severity || !strings.Contains(i.Text+i.Remedy, tt.says) {
				t.Fatalf("got %+v", i)
			}
			if err := r.Validate(); err != nil {
				t.Fatal(err)
			}
		})
	}
}

// One odd device must not spoil the rest.
func TestJoinDropsWhatMakesNoSense(t *testing.T) {
	t.Parallel()
	good := gpu.Device{ID: "GPU-1234", Kind: gpu.KindGPU, Vendor: gpu.VendorNVIDIA, Name: "RTX", Lendable: true}
	odd := good
	odd.Name = ""
	r := probe.Join(gpu.Report{Devices: []gpu.Device{odd, good, good}})
	if err := r.Validate(); err != nil {
		t.Fatal(err)
	}
	if len(r.Devices) != 1 || r.Devices[0] != good || len(r.Issues) != 2 {
		t.Fatalf("got %+v", r)
	}
}
