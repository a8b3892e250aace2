package probe_test

import (
	"context"
	"os"
	"runtime"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/moonrig/moonrig/gpu"
	"github.com/moonrig/moonrig/gpu/probe"
)

func TestProbeProc(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, cpuinfo, model string
		vendor               gpu.Vendor
		cores                int
	}{
		{"Ryzen", golden(t, "cpuinfo_ryzen"), "AMD Ryzen 7 7700X 8-Core Processor", gpu.VendorAMD, 2},
		{"Raspberry Pi", golden(t, "cpuinfo_pi"), "Raspberry Pi 5 Model B Rev 1.0", gpu.VendorARM, 2},
		{"nothing", "", "CPU (" + runtime.GOARCH + ")", gpu.VendorCPU, runtime.NumCPU()},
		{"named simulated", "processor : 0\nmodel name : Old (simulated)\n", "Old", gpu.VendorCPU, 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			r := probe.ProbeProc(tree(map[string]string{
				"proc/cpuinfo": tt.cpuinfo, "proc/meminfo": "MemTotal:       32614132 kB\nMemAvailable:   16307066 kB\n",
			}), "machine")
			if err := r.Validate(); err != nil {
				t.Fatal(err)
			}
			d := r.Devices[0]
			if d.Name != tt.model || d.Vendor != tt.vendor || d.Cores != tt.cores || d.MemoryBytes != 32614132<<10 ||
				d.Kind != gpu.KindCPU || !d.Lendable || !strings.HasPrefix(d.ID, "cpu-") {
				t.Fatalf("got %+v", d)
			}
		})
	}
}

func TestCPUID(t *testing.T) {
	t.Parallel()
	id := func(machine string) string { return probe.ProbeProc(tree(nil), machine).Devices[0].ID }
	if id("a") != id("a") || id("a") == id("b") {
		t.Fatalf("got %s, %s and %s", id("a"), id("a"), id("b"))
	}
	if strings.Contains(id("3d1219c7c4c5404a"), "3d1219c7") {
		t.Fatal("the machine's own id is shown")
	}
}

func TestMachineOfProc(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name  string
		files map[string]string
		want  string
	}{
		{"usual", map[string]string{"etc/machine-id": "0123456789abcdef\n", "proc/sys/kernel/hostname": "rig\n"}, "0123456789abcdef"},
		{"old", map[string]string{"var/lib/dbus/machine-id": "fedcba9876543210\n"}, "fedcba9876543210"},
		{"first start", map[string]string{"etc/machine-id": "uninitialized\n", "proc/sys/kernel/hostname": "rig\n"}, "rig"},
		{"minimal", map[string]string{"proc/sys/kernel/hostname": "rig\n"}, "rig"},
	}
	for _, tt := range tests {
		if got := probe.MachineOfProc(tree(tt.files)); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestProcSampler(t *testing.T) {
	t.Parallel()
	files := map[string]string{
		"proc/stat":                          "cpu  1000 0 500 8000 500 0 0 0 0 0\ncpu0 1 2 3 4\n",
		"proc/meminfo":                       "MemTotal:       16384 kB\nMemFree:  10 kB\nMemAvailable:    4096 kB\n",
		"sys/class/hwmon/hwmon0/name":        "nvme\n",
		"sys/class/hwmon/hwmon1/name":        "k10temp\n",
		"sys/class/hwmon/hwmon1/temp1_input": "48250\n",
		"sys/devices/system/cpu/cpu0/cpufreq/scaling_cur_freq": "4491540\n",
		"sys/class/powercap/intel-rapl:0/energy_uj":            "65000000\n",
		"sys/class/powercap/intel-rapl:0/max_energy_range_uj":  "65532610987\n",
	}
	root := tree(files)
	sample := probe.ProcSampler(root)
	start := time.Unix(1_700_000_000, 0)
	s := sample(start)
	if s.Utilisation != nil || s.PowerWatts != nil {
		t.Fatalf("a share from one reading: %+v", s)
	}
	if *s.MemoryUsedBytes != 12288<<10 || *s.TemperatureC != 48.25 || *s.ClockMHz != 4491.54 {
		t.Fatalf("got %+v", s)
	}
	set := func(path, text string) { root[path].Data = []byte(text) }
	set("proc/stat", "cpu  1060 10 530 8080 520 0 0 0 0 0\n")
	set("sys/class/powercap/intel-rapl:0/energy_uj", "195000000\n")
	s = sample(start.Add(2 * time.Second))
	// 100 of 200 ticks; 130 joules in 2 seconds.
	if *s.Utilisation != 0.5 || *s.PowerWatts != 65 {
		t.Fatalf("got %v and %v W", *s.Utilisation, *s.PowerWatts)
	}
	// No time has passed; the counter of energy has started again.
	set("sys/class/powercap/intel-rapl:0/energy_uj", "1000000\n")
	s = sample(start.Add(4 * time.Second))
	if s.Utilisation != nil || *s.PowerWatts < 32_000 {
		t.Fatalf("got %+v", s)
	}
	// A processor was taken out: counters go back.
	set("proc/stat", "cpu  10 0 5 80 5 0 0 0 0 0\n")
	if s = sample(start.Add(6 * time.Second)); s.Utilisation != nil {
		t.Fatalf("got %v", *s.Utilisation)
	}
}

// The CPU of this computer is measured at once and then at each interval.
func TestSourcesOfThisComputer(t *testing.T) {
	p := probe.New(probe.Config{Executable: self(t), Simulate: []string{"RTX 4090"}})
	r := p.Probe(t.Context())
	if err := r.Validate(); err != nil {
		t.Fatal(err)
	}
	sources := p.Sources(t.Context(), r)
	got := map[string]gpu.Sample{}
	for _, src := range sources {
		if src.Name() == "nvidia" {
			continue
		}
		synctest.Test(t, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
			defer cancel()
			began, n := time.Now(), map[string]int{}
			err := src.Serve(ctx, 500*time.Millisecond, func(id string, s gpu.Sample) {
				if err := s.Validate(); err != nil {
					t.Errorf("%s: %v", id, err)
				}
				if want := began.Add(time.Duration(n[id]) * 500 * time.Millisecond).Unix(); s.At != want {
					t.Errorf("%s: sample %d at %d, want %d", id, n[id], s.At, want)
				}
				n[id]++
				got[id] = s
			})
			if err != context.DeadlineExceeded {
				t.Errorf("%s: got %v", src.Name(), err)
			}
			for id, n := range n {
				if n < 4 {
					t.Errorf("%s: %d samples", id, n)
				}
			}
		})
	}
	for _, d := range r.Devices {
		if d.Vendor == gpu.VendorNVIDIA && !d.Simulated {
			continue
		}
		if s, ok := got[d.ID]; !ok || d.Kind == gpu.KindCPU && s.MemoryUsedBytes == nil {
			t.Errorf("%s: got %+v, %v", d.Name, s, ok)
		}
	}
}

func TestProbeSimulatesOnlyWhenTold(t *testing.T) {
	has := func(r gpu.Report) (n int) {
		for _, d := range r.Devices {
			if d.Simulated {
				n++
				if !strings.HasSuffix(d.Name, gpu.SimulatedSuffix) {
					t.Errorf("%q does not say that it is simulated", d.Name)
				}
			}
		}
		return n
	}
	if n := has(probe.New(probe.Config{Executable: self(t)}).Probe(t.Context())); n != 0 {
		t.Fatalf("%d simulated devices that nobody asked for", n)
	}
	if n := has(probe.New(probe.Config{Executable: self(t), Simulate: []string{"RTX 4090", "A100 80GB"}}).Probe(t.Context())); n != 2 {
		t.Fatalf("got %d simulated devices, want 2", n)
	}
}

// BenchmarkSample is the cost of one look at the CPU and the cards of this
// computer; at the usual 2 seconds, 2 ms of it would be 0.1 % of a core.
func BenchmarkSample(b *testing.B) {
	root := os.DirFS("/")
	sample := probe.ProcSampler(root)
	for b.Loop() {
		now := time.Now()
		sample(now)
		probe.SampleSysfs(root, now)
	}
}

func FuzzProc(f *testing.F) {
	f.Add(golden(f, "cpuinfo_ryzen"), "MemTotal: 1 kB\n", "cpu 1 2 3 4\n")
	f.Add(golden(f, "cpuinfo_pi"), "MemTotal: 18446744073709551615 kB\n", "cpu  18446744073709551615 1 1 1\n")
	f.Add("processor : 0\nmodel name : \x1b\xff", "MemTotal:\n", "cpu")
	f.Fuzz(func(t *testing.T, cpuinfo, meminfo, stat string) {
		root := tree(map[string]string{"proc/cpuinfo": cpuinfo, "proc/meminfo": meminfo, "proc/stat": stat})
		if err := probe.ProbeProc(root, "m").Validate(); err != nil {
			t.Fatal(err)
		}
		sample := probe.ProcSampler(root)
		for i := range int64(2) {
			if err := sample(time.Unix(i, 0)).Validate(); err != nil {
				t.Fatal(err)
			}
		}
		if busy, total, ok := probe.ParseStat(stat); ok && !(busy >= 0 && busy <= total) {
			t.Fatalf("busy %v of %v", busy, total)
		}
	})
}
