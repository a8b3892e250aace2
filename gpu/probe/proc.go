package probe

import (
	"io/fs"
	"os"
	"path"
	"strconv"
	"strings"
	"time"

	"github.com/moonrig/moonrig/gpu"
)

// probeProc finds the CPU in the files of a Linux kernel.
func probeProc(root fs.FS, machine string) gpu.Report {
	model, vendor, cores := parseCPUInfo(readFile(root, "proc/cpuinfo", maxFile))
	total, _ := parseMemInfo(readFile(root, "proc/meminfo", 1<<16))
	return gpu.Report{Devices: []gpu.Device{describeCPU(machine, model, vendor, cores, total)}}
}

// machineOfProc is the installation's own id, or the host's name where a
// minimal system has none.
func machineOfProc(root fs.FS) string {
	for _, p := range []string{"etc/machine-id", "var/lib/dbus/machine-id"} {
		if id := readWord(root, p); len(id) >= 8 && id != "uninitialized" {
			return id
		}
	}
	if name := readWord(root, "proc/sys/kernel/hostname"); name != "" {
		return name
	}
	name, _ := os.Hostname()
	return name
}

// parseCPUInfo reads /proc/cpuinfo, whose keys differ between architectures.
func parseCPUInfo(text string) (model, vendor string, cores int) {
	for line := range strings.Lines(text) {
		k, v, ok := strings.Cut(line, ":")
		if !ok {
			continue
		}
		v = strings.TrimSpace(v)
		switch strings.TrimSpace(k) {
		case "processor":
			if _, err := strconv.ParseUint(v, 10, 32); err == nil {
				cores++
			}
		case "model name", "Model", "cpu model":
			if model == "" {
				model = v
			}
		case "vendor_id", "CPU implementer":
			if vendor == "" {
				vendor = v
			}
		}
	}
	return model, vendor, cores
}

// parseMemInfo reads the total and the used memory of /proc/meminfo in bytes,
// or zeros.
func parseMemInfo(text string) (total, used int64) {
	values := keyValues(text, ":")
	kib := func(key string) int64 {
		n, err := strconv.ParseInt(strings.TrimSuffix(values[key], " kB"), 10, 64)
		if err != nil || n < 0 || n >= 1<<40 {
			return 0
		}
		return n << 10
	}
	total = kib("MemTotal")
	return total, max(total-kib("MemAvailable"), 0)
}

// parseStat reads the first line of /proc/stat.
func parseStat(text string) (cpuTimes, bool) {
	line, _, _ := strings.Cut(text, "\n")
	f := strings.Fields(line)
	// user nice system idle iowait irq softirq steal; the guest times that
	// follow are part of user and nice.
	if len(f) < 5 || f[0] != "cpu" {
		return cpuTimes{}, false
	}
	var t cpuTimes
	for i, s := range f[1:min(len(f), 9)] {
		v, err := strconv.ParseUint(s, 10, 63)
		if err != nil {
			return cpuTimes{}, false
		}
		t.total += float64(v)
		if i != 3 && i != 4 {
			t.busy += float64(v)
		}
	}
	return t, true
}

// cpuSampler measures the CPU. It keeps the last reading, from which the next
// tells a share, and is not safe for concurrent use.
type cpuSampler interface {
	sample(now time.Time) gpu.Sample
}

// procSampler measures the CPU by the files of a Linux kernel.
type procSampler struct {
	root     fs.FS
	last     cpuTimes
	energy   int64
	energyAt time.Time
	// sensor is the folder of the CPU's temperature; looked stays true when
	// there is none, so that the search is made once.
	sensor string
	looked bool
}

func (s *procSampler) sample(now time.Time) gpu.Sample {
	out := gpu.Sample{At: now.Unix()}
	if t, ok := parseStat(readFile(s.root, "proc/stat", 4096)); ok {
		if s.last.total > 0 {
			out.Utilisation = t.since(s.last)
		}
		s.last = t
	}
	if total, used := parseMemInfo(readFile(s.root, "proc/meminfo", 1<<16)); total > 0 {
		out.MemoryUsedBytes = &used
	}
	if !s.looked {
		s.sensor, s.looked = cpuSensor(s.root), true
	}
	if s.sensor != "" {
		out.TemperatureC = readScaled(s.root, s.sensor+"/temp1_input", 1000, -60, 250)
	}
	out.ClockMHz = readScaled(s.root, "sys/devices/system/cpu/cpu0/cpufreq/scaling_cur_freq", 1000, 0, 100_000)
	out.PowerWatts = s.power(now)
	return out
}

// power is the mean power since the last reading, from a counter of
// microjoules that only root may read and that starts again at its end.
func (s *procSampler) power(now time.Time) *float64 {
	const dir = "sys/class/powercap/intel-rapl:0"
	energy, ok := readInt(s.root, dir+"/energy_uj")
	if !ok {
		return nil
	}
	used, passed := energy-s.energy, now.Sub(s.energyAt).Seconds()
	first := s.energyAt.IsZero()
	s.energy, s.energyAt = energy, now
	if used < 0 {
		end, ok := readInt(s.root, dir+"/max_energy_range_uj")
		if !ok {
			return nil
		}
		used += end
	}
	if first || passed <= 0 || used < 0 {
		return nil
	}
	return bounded(float64(used)/1e6/passed, 0, 100_000)
}

// cpuSensor finds the folder of the CPU's own temperature.
func cpuSensor(root fs.FS) string {
	const dir = "sys/class/hwmon"
	for _, n := range names(root, dir, 256) {
		switch readWord(root, path.Join(dir, n, "name")) {
		case "coretemp", "k10temp", "zenpower", "cpu_thermal":
			return path.Join(dir, n)
		}
	}
	return ""
}
