package probe

import (
	"runtime"
	"strings"

	"github.com/moonrig/moonrig/gpu"
)

// describeCPU makes the device of the CPU from what a system tells of it; what
// is unknown is zero or empty.
func describeCPU(machine, model, vendor string, cores int, memory int64) gpu.Device {
	name := gpu.Clean(model)
	if name == "" {
		name = "CPU (" + runtime.GOARCH + ")"
	}
	// Nothing real may look simulated.
	name = strings.TrimSuffix(name, gpu.SimulatedSuffix)
	if cores <= 0 {
		cores = runtime.NumCPU()
	}
	d := gpu.Device{
		ID: "cpu-" + stableHash(machine, "cpu"), Kind: gpu.KindCPU, Vendor: vendorOfCPU(vendor + " " + name),
		Name: name, Cores: min(cores, 1<<20), Lendable: true,
	}
	if memory > 0 && memory < 1<<50 {
		d.MemoryBytes = memory
	}
	return d
}

func vendorOfCPU(s string) gpu.Vendor {
	s = strings.ToLower(s)
	for _, known := range []struct {
		sign   string
		vendor gpu.Vendor
	}{{"authenticamd", gpu.VendorAMD}, {"amd ", gpu.VendorAMD}, {"genuineintel", gpu.VendorIntel}, {"intel", gpu.VendorIntel},
		{"apple", gpu.VendorApple}, {"arm", gpu.VendorARM}, {"0x41", gpu.VendorARM}, {"neoverse", gpu.VendorARM}} {
		if strings.Contains(s, known.sign) {
			return known.vendor
		}
	}
	return gpu.VendorCPU
}

// cpuTimes is how long the processors were busy and how long they were there,
// in any one unit.
type cpuTimes struct {
	busy, total float64
}

// since is the share of time in which the processors were busy between two
// readings, or nil where no time passed or a counter went back (as it does when
// a processor is taken out).
func (t cpuTimes) since(earlier cpuTimes) *float64 {
	total := t.total - earlier.total
	if !(total > 0) || t.busy < earlier.busy {
		return nil
	}
	return bounded(min((t.busy-earlier.busy)/total, 1), 0, 1)
}
