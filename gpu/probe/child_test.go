package probe_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/moonrig/moonrig/gpu"
	"github.com/moonrig/moonrig/gpu/probe"
	"go.uber.org/goleak"
)

const goodReport = `{"devices":[{"id":"GPU-1234","kind":"gpu","vendor":"nvidia","name":"RTX","lendable":true}],"issues":[]}`

// misbehave is what a probing child does in these tests in place of probing.
var misbehave = map[string]func(){
	"good":     func() { fmt.Println(goodReport) },
	"crash":    func() { panic("driver") },
	"exit":     func() { os.Exit(3) },
	"garbage":  func() { fmt.Println("NVRM: version mismatch") },
	"silent":   func() {},
	"hang":     func() { select {} },
	"flood":    func() { fmt.Print(strings.Repeat("x", probe.MaxChildOutput+1)) },
	"truncate": func() { fmt.Print(goodReport[:40]) },
	"lie":      func() { fmt.Println(strings.Replace(goodReport, "RTX", "RTX (simulated)", 1)) },
	"env": func() {
		if os.Getenv("MOONRIG_TEST_SECRET") != "" {
			os.Exit(1)
		}
		fmt.Println(goodReport)
	},
	// The mode of a watching child has the interval as second argument.
	"watch": func() {
		switch os.Args[3] {
		case "101":
			fmt.Println(`{"samples":{"GPU-1":{"at":1,"utilisation":0.5}}}`)
			panic("driver")
		case "102":
			fmt.Println(`{"samples":{"GPU-1":{"at":1,"utilisation":97}}}`)
			select {}
		case "103":
			fmt.Println(`{"samples":{"GPU-1":{"at":1}}}`)
			select {}
		case "104":
			fmt.Println(strings.Repeat("x", 3<<20))
			select {}
		}
	},
}

func TestMain(m *testing.M) {
	if len(os.Args) > 2 && os.Args[1] == probe.ChildArg {
		run, ok := misbehave[os.Args[2]]
		if ok && (os.Args[2] != "watch" || strings.HasPrefix(os.Args[3], "10") && len(os.Args[3]) == 3 && os.Args[3] != "100") {
			// A Go program whose every goroutine waits ends by itself;
			// a child that hangs does not.
			go func() { time.Sleep(time.Hour) }()
			run()
			return
		}
	}
	if probe.Main() {
		return
	}
	goleak.VerifyTestMain(m)
}

func self(t testing.TB) string {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	return exe
}

func TestIsolated(t *testing.T) {
	t.Setenv("MOONRIG_TEST_SECRET", "hunter2")
	tests := []struct {
		mode string
		want error
	}{
		{"good", nil},
		{"env", nil},
		{"crash", probe.ErrChildCrashed},
		{"exit", probe.ErrChildCrashed},
		{"garbage", probe.ErrChildOutput},
		{"silent", probe.ErrChildOutput},
		{"flood", probe.ErrChildOutput},
		{"truncate", probe.ErrChildOutput},
		{"lie", probe.ErrChildOutput},
		{"no such mode", probe.ErrChildCrashed},
	}
	for _, tt := range tests {
		t.Run(tt.mode, func(t *testing.T) {
			r, err := probe.Isolated(t.Context(), self(t), tt.mode)
			if !errors.Is(err, tt.want) {
				t.Fatalf("got %v, want %v", err, tt.want)
			}
			if (err == nil) != (len(r.Devices) == 1) {
				t.Fatalf("got %+v, %v", r, err)
			}
		})
	}
	t.Run("program is not there", func(t *testing.T) {
		if _, err := probe.Isolated(t.Context(), filepath.Join(t.TempDir(), "none")); !errors.Is(err, probe.ErrChildCrashed) {
			t.Fatalf("got %v", err)
		}
	})
}

func TestIsolatedHang(t *testing.T) {
	if _, err := probe.IsolatedFor(t.Context(), 300*time.Millisecond, self(t), "hang"); !errors.Is(err, probe.ErrChildTimeout) {
		t.Fatalf("got %v, want ErrChildTimeout", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := probe.Isolated(ctx, self(t), "hang"); !errors.Is(err, context.Canceled) {
		t.Fatalf("got %v, want context.Canceled", err)
	}
}

func TestWatchBrokenChildren(t *testing.T) {
	tests := []struct {
		name    string
		every   time.Duration
		want    error
		samples int
	}{
		{"crash after a sample", 101 * time.Millisecond, probe.ErrChildCrashed, 1},
		{"sample out of range", 102 * time.Millisecond, probe.ErrChildOutput, 0},
		{"silence after a sample", 103 * time.Millisecond, probe.ErrChildTimeout, 1},
		{"endless line", 104 * time.Millisecond, probe.ErrChildOutput, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			n, silence := 0, 2*time.Minute
			watch := func() error {
				return probe.Watch(t.Context(), self(t), tt.every, silence, func(string, gpu.Sample) { n++ })
			}
			var err error
			if tt.want == probe.ErrChildTimeout {
				// A busy machine may need longer than that for the child to start at all.
				for silence = 500 * time.Millisecond; n == 0 && silence < 2*time.Minute; silence *= 4 {
					err = watch()
				}
			} else {
				err = watch()
			}
			if !errors.Is(err, tt.want) || n != tt.samples {
				t.Fatalf("got %v and %d samples, want %v and %d", err, n, tt.want, tt.samples)
			}
		})
	}
}

func TestRunChild(t *testing.T) {
	for _, args := range [][]string{nil, {"moonrig"}, {"moonrig", "agent"}, {"moonrig", probe.ChildArg}, {"moonrig", "x", probe.ChildArg}} {
		if handled, err := probe.RunChild(args, strings.NewReader(""), &bytes.Buffer{}); handled || err != nil {
			t.Errorf("%q: got %v, %v", args, handled, err)
		}
	}
	for _, args := range [][]string{{"moonrig", probe.ChildArg, "x"}, {"moonrig", probe.ChildArg, "report", "x"},
		{"moonrig", probe.ChildArg, "watch", "0"}, {"moonrig", probe.ChildArg, "watch", "-1"},
		{"moonrig", probe.ChildArg, "watch", "99999999999999"}, {"moonrig", probe.ChildArg, "watch", "x"}} {
		if handled, err := probe.RunChild(args, strings.NewReader(""), &bytes.Buffer{}); !handled || err == nil {
			t.Errorf("%q: got %v, %v", args, handled, err)
		}
	}
}

// fakeNVML builds the stand-in library and puts it where children find it.
func fakeNVML(t *testing.T, flags ...string) {
	t.Helper()
	cc, err := exec.LookPath("cc")
	if runtime.GOOS != "linux" || err != nil {
		t.Skip("needs Linux and a C compiler to build the stand-in library")
	}
	if _, err := os.Stat("/proc/driver/nvidia"); err == nil {
		t.Skip("a real driver is here, which the stand-in would hide")
	}
	dir := t.TempDir()
	args := append([]string{"-shared", "-fPIC", "-o", filepath.Join(dir, "libnvidia-ml.so.1"), "testdata/nvml.c"}, flags...)
	if out, err := exec.Command(cc, args...).CombinedOutput(); err != nil {
		t.Fatalf("build stand-in library: %v\n%s", err, out)
	}
	t.Setenv("LD_LIBRARY_PATH", dir)
}

func TestChildCallsLibrary(t *testing.T) {
	fakeNVML(t)
	r, err := probe.Isolated(t.Context(), self(t))
	if err != nil {
		t.Fatal(err)
	}
	want := gpu.Device{
		ID: "GPU-11112222-3333-4444-5555-666677778888", Kind: gpu.KindGPU, Vendor: gpu.VendorNVIDIA,
		Name: "NVIDIA GeForce RTX 4080", VRAMBytes: 17171480576, Cores: 9728, Driver: "570.86.16",
		PCIBus: "0000:0a:00.0", PowerLimitWatts: 320, Lendable: true,
	}
	if len(r.Devices) != 1 || r.Devices[0] != want {
		t.Fatalf("got %+v, want %+v", r, want)
	}
}

// A function that the library lacks must not end the child.
func TestChildWithOldLibrary(t *testing.T) {
	fakeNVML(t, "-DOLD")
	r, err := probe.Isolated(t.Context(), self(t))
	if err != nil || len(r.Devices) != 1 || r.Devices[0].Cores != 0 || !r.Devices[0].Lendable {
		t.Fatalf("got %+v, %v", r, err)
	}
}

func TestProbeSurvivesLibrary(t *testing.T) {
	tests := []struct {
		name string
		flag string
		code gpu.IssueCode
	}{
		{"crash", "-DCRASH", gpu.IssueProbeCrashed},
		{"versions differ", "-DINIT=18", gpu.IssueDriverMismatch},
		{"no permission", "-DINIT=4", gpu.IssueNoPermission},
		{"number of the future", "-DINIT=77", gpu.IssueProbeFailed},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			fakeNVML(t, tt.flag)
			r := probe.New(probe.Config{Executable: self(t)}).Probe(t.Context())
			var got gpu.Issue
			for _, i := range r.Issues {
				if i.Vendor == gpu.VendorNVIDIA {
					got = i
				}
			}
			if got.Code != tt.code || got.Text == "" || got.Remedy == "" {
				t.Fatalf("got %+v, want %s", got, tt.code)
			}
			if len(r.Devices) == 0 || r.Devices[len(r.Devices)-1].Kind != gpu.KindCPU {
				t.Fatalf("the CPU is missing: %+v", r.Devices)
			}
		})
	}
}

func TestSourceStreamsFromLibrary(t *testing.T) {
	fakeNVML(t)
	p := probe.New(probe.Config{Executable: self(t)})
	r := p.Probe(t.Context())
	var nvidia *probe.Source
	for _, s := range p.Sources(t.Context(), r) {
		if s.Name() == "nvidia" {
			nvidia = s
		}
	}
	if nvidia == nil {
		t.Fatalf("no source for %+v", r.Devices)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	var mu sync.Mutex
	var got []gpu.Sample
	err := nvidia.Serve(ctx, 100*time.Millisecond, func(id string, s gpu.Sample) {
		mu.Lock()
		defer mu.Unlock()
		if id == r.Devices[0].ID {
			got = append(got, s)
		}
		if len(got) == 3 {
			cancel()
		}
	})
	if !errors.Is(err, context.Canceled) || len(got) < 3 {
		t.Fatalf("got %v and %d samples", err, len(got))
	}
	s := got[0]
	if s.At == 0 || *s.Utilisation != 0.37 || *s.MemoryUsedBytes != 1<<30 || *s.TemperatureC != 54 ||
		*s.PowerWatts != 48.25 || *s.ClockMHz != 2505 || !s.ProcessesKnown || len(s.Processes) != 2 {
		t.Fatalf("got %+v", s)
	}
	compute, graphics := s.Processes[0], s.Processes[1]
	if compute.PID != 1 || compute.Name == "" || compute.MemoryBytes != 734003200 || compute.Type != gpu.ProcessCompute {
		t.Errorf("got %+v", compute)
	}
	// No such process, and memory that the driver does not know.
	if graphics.PID != 4000000 || graphics.Name != "" || graphics.MemoryBytes != 0 || graphics.Type != gpu.ProcessGraphics {
		t.Errorf("got %+v", graphics)
	}
}

// A child whose parent is gone must end: its input ends then.
func TestChildEndsWithItsParent(t *testing.T) {
	fakeNVML(t)
	cmd := exec.Command(self(t), probe.ChildArg, "watch", "3600000")
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	stop := time.AfterFunc(2*time.Minute, func() { _ = cmd.Process.Kill() })
	defer stop.Stop()
	if n, err := out.Read(make([]byte, 64)); n == 0 {
		t.Fatalf("no sample: %v", err)
	}
	_ = stdin.Close()
	if _, err := out.Read(make([]byte, 1<<16)); err == nil {
		// The rest of the first line may come first.
		_, _ = out.Read(make([]byte, 1<<16))
	}
	if err := cmd.Wait(); err != nil {
		t.Fatalf("the child did not end by itself: %v", err)
	}
}

// TestRealNVIDIA runs on a computer with an NVIDIA card and driver.
func TestRealNVIDIA(t *testing.T) {
	p := probe.New(probe.Config{Executable: self(t)})
	r := p.Probe(t.Context())
	var cards []gpu.Device
	for _, d := range r.Devices {
		if d.Vendor == gpu.VendorNVIDIA && d.Kind == gpu.KindGPU {
			cards = append(cards, d)
		}
	}
	if len(cards) == 0 {
		t.Skipf("no NVIDIA card here, as the probe says: %+v", r.Issues)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	seen := map[string]gpu.Sample{}
	for _, s := range p.Sources(t.Context(), r) {
		if s.Name() == "nvidia" {
			_ = s.Serve(ctx, 200*time.Millisecond, func(id string, sample gpu.Sample) {
				seen[id] = sample
				if len(seen) == len(cards) {
					cancel()
				}
			})
		}
	}
	for _, c := range cards {
		t.Logf("%+v: %+v", c, seen[c.ID])
		if s := seen[c.ID]; !strings.HasPrefix(c.ID, "GPU-") || c.VRAMBytes < 1<<30 || c.Driver == "" || s.MemoryUsedBytes == nil || s.TemperatureC == nil {
			t.Errorf("incomplete: %+v, %+v", c, s)
		}
	}
}

func FuzzDecodeReport(f *testing.F) {
	f.Add([]byte(goodReport))
	f.Add([]byte(`{"devices":null,"issues":[{"vendor":"nvidia","code":"driver-missing","severity":"warning","text":"x"}]}`))
	f.Add([]byte(`{"devices":[]}{}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := probe.DecodeReport(b)
		if err != nil {
			if !errors.Is(err, probe.ErrChildOutput) || len(r.Devices) != 0 {
				t.Fatalf("got %+v, %v", r, err)
			}
			return
		}
		if err := r.Validate(); err != nil {
			t.Fatalf("accepted %s: %v", b, err)
		}
		for _, d := range r.Devices {
			if d.Simulated {
				t.Fatalf("a child made up %+v", d)
			}
		}
	})
}

func FuzzDecodeSamples(f *testing.F) {
	f.Add([]byte(`{"samples":{"GPU-1":{"at":1,"utilisation":0.5,"processes":[{"pid":1,"type":"compute"}],"processesKnown":true}}}`))
	f.Add([]byte(`{"samples":{"GPU-1":{"at":1,"utilisation":1e999}}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		samples, err := probe.DecodeSamples(b)
		if err != nil {
			if !errors.Is(err, probe.ErrChildOutput) || samples != nil {
				t.Fatalf("got %+v, %v", samples, err)
			}
			return
		}
		for id, s := range samples {
			if err := s.Validate(); err != nil {
				t.Fatalf("accepted %s: %v", id, err)
			}
		}
	})
}
