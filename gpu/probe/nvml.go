package probe

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/moonrig/moonrig/gpu"
)

// nvmlReturn is a return code of NVIDIA's management library. The numbers are
// part of its ABI and the same on every system.
type nvmlReturn int32

const (
	nvmlSuccess          nvmlReturn = 0
	nvmlNotSupported     nvmlReturn = 3
	nvmlNoPermission     nvmlReturn = 4
	nvmlDriverNotLoaded  nvmlReturn = 9
	nvmlTimeout          nvmlReturn = 10
	nvmlLibraryNotFound  nvmlReturn = 12
	nvmlFunctionNotFound nvmlReturn = 13
	nvmlGPUIsLost        nvmlReturn = 15
	nvmlResetRequired    nvmlReturn = 16
	nvmlVersionMismatch  nvmlReturn = 18
	nvmlUnknown          nvmlReturn = 999
	// nvmlNotBuiltIn is our own: this build cannot load the library.
	nvmlNotBuiltIn nvmlReturn = -1
)

// nvmlLibrary is what is needed of the library; each system has its own way to
// call it.
type nvmlLibrary interface {
	Init() nvmlReturn
	Shutdown()
	DriverVersion() (string, nvmlReturn)
	Count() (int, nvmlReturn)
	Device(i int) (nvmlDevice, nvmlReturn)
	ProcessName(pid int) string
}

type nvmlDevice interface {
	UUID() (string, nvmlReturn)
	Name() (string, nvmlReturn)
	Memory() (total, used uint64, _ nvmlReturn)
	PCIBus() (string, nvmlReturn)
	Cores() (int, nvmlReturn)
	// PowerLimit and Power are in milliwatts.
	PowerLimit() (uint32, nvmlReturn)
	Power() (uint32, nvmlReturn)
	MIG() (bool, nvmlReturn)
	// Utilisation is in per cent.
	Utilisation() (uint32, nvmlReturn)
	Temperature() (uint32, nvmlReturn)
	ClockMHz() (uint32, nvmlReturn)
	Processes(gpu.ProcessType) ([]nvmlProcess, nvmlReturn)
}

type nvmlProcess struct {
	PID uint32
	// Memory is in bytes, or nvmlNoValue.
	Memory uint64
}

// nvmlNoValue is what the library says where it does not know a number, as
// with the memory of processes on most Windows computers.
const nvmlNoValue = ^uint64(0)

// reportNVML asks the library what devices there are.
func reportNVML(lib nvmlLibrary) gpu.Report {
	r := gpu.Report{Devices: []gpu.Device{}, Issues: []gpu.Issue{}}
	if ret := lib.Init(); ret != nvmlSuccess {
		r.Issues = append(r.Issues, nvmlIssue(ret))
		return r
	}
	defer lib.Shutdown()
	driver, _ := lib.DriverVersion()
	n, ret := lib.Count()
	if ret != nvmlSuccess {
		r.Issues = append(r.Issues, nvmlIssue(ret))
		return r
	}
	if n == 0 {
		r.Issues = append(r.Issues, noNVIDIA())
	}
	for i := range min(n, gpu.MaxDevices) {
		d, ret := describeNVML(lib, i)
		if ret != nvmlSuccess {
			issue := nvmlIssue(ret)
			issue.Text = gpu.Clean(fmt.Sprintf("NVIDIA device %d: %s", i, issue.Text))
			r.Issues = append(r.Issues, issue)
			continue
		}
		d.Driver = gpu.Clean(driver)
		r.Devices = append(r.Devices, d)
	}
	return r
}

func describeNVML(lib nvmlLibrary, i int) (gpu.Device, nvmlReturn) {
	dev, ret := lib.Device(i)
	if ret != nvmlSuccess {
		return gpu.Device{}, ret
	}
	d := gpu.Device{Kind: gpu.KindGPU, Vendor: gpu.VendorNVIDIA, Lendable: true}
	if d.ID, ret = dev.UUID(); ret != nvmlSuccess {
		return gpu.Device{}, ret
	}
	name, ret := dev.Name()
	if ret != nvmlSuccess {
		return gpu.Device{}, ret
	}
	d.Name = gpu.Clean(name)
	// All that follows may be unknown.
	if total, _, ret := dev.Memory(); ret == nvmlSuccess {
		d.VRAMBytes = int64(min(total, 1<<50))
	}
	if bus, ret := dev.PCIBus(); ret == nvmlSuccess {
		d.PCIBus = shortBus(gpu.Clean(bus))
	}
	if cores, ret := dev.Cores(); ret == nvmlSuccess {
		d.Cores = min(max(cores, 0), 1<<20)
	}
	if mw, ret := dev.PowerLimit(); ret == nvmlSuccess {
		d.PowerLimitWatts = int(min(mw/1000, 100_000))
	}
	if on, ret := dev.MIG(); ret == nvmlSuccess && on {
		d.Lendable, d.WhyNot = false, "The card is split into MIG instances; only whole cards can be lent."
	}
	return d, nvmlSuccess
}

// shortBus turns "00000000:01:00.0" into the kernel's "0000:01:00.0".
func shortBus(bus string) string {
	if i := strings.IndexByte(bus, ':'); i == 8 {
		bus = bus[4:]
	}
	return strings.ToLower(bus)
}

// watchNVML writes a line of samples at each interval until ctx is done.
func watchNVML(ctx context.Context, lib nvmlLibrary, every time.Duration, out io.Writer) error {
	if ret := lib.Init(); ret != nvmlSuccess {
		return errors.New(nvmlIssue(ret).Text)
	}
	defer lib.Shutdown()
	tick := time.NewTicker(every)
	defer tick.Stop()
	enc := json.NewEncoder(out)
	for {
		line := sampleLine{Samples: sampleNVML(lib, time.Now())}
		if err := enc.Encode(line); err != nil {
			return fmt.Errorf("write samples: %w", err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}

func sampleNVML(lib nvmlLibrary, now time.Time) map[string]gpu.Sample {
	out := map[string]gpu.Sample{}
	n, ret := lib.Count()
	if ret != nvmlSuccess {
		return out
	}
	for i := range min(n, gpu.MaxDevices) {
		dev, ret := lib.Device(i)
		if ret != nvmlSuccess {
			continue
		}
		id, ret := dev.UUID()
		if ret != nvmlSuccess {
			continue
		}
		s := gpu.Sample{At: now.Unix()}
		if v, ret := dev.Utilisation(); ret == nvmlSuccess {
			s.Utilisation = bounded(float64(v)/100, 0, 1)
		}
		if _, used, ret := dev.Memory(); ret == nvmlSuccess && used < 1<<50 {
			v := int64(used)
			s.MemoryUsedBytes = &v
		}
		if v, ret := dev.Temperature(); ret == nvmlSuccess {
			s.TemperatureC = bounded(float64(v), -60, 250)
		}
		if v, ret := dev.Power(); ret == nvmlSuccess {
			s.PowerWatts = bounded(float64(v)/1000, 0, 100_000)
		}
		if v, ret := dev.ClockMHz(); ret == nvmlSuccess {
			s.ClockMHz = bounded(float64(v), 0, 100_000)
		}
		s.Processes, s.ProcessesKnown = processesNVML(lib, dev)
		out[id] = s
	}
	return out
}

func processesNVML(lib nvmlLibrary, dev nvmlDevice) ([]gpu.Process, bool) {
	var out []gpu.Process
	known := true
	for _, t := range []gpu.ProcessType{gpu.ProcessCompute, gpu.ProcessGraphics} {
		list, ret := dev.Processes(t)
		known = known && ret == nvmlSuccess
		for _, p := range list {
			if len(out) == gpu.MaxProcesses {
				return out, false
			}
			g := gpu.Process{PID: int(p.PID), Name: lib.ProcessName(int(p.PID)), Type: t}
			if p.Memory < 1<<50 {
				g.MemoryBytes = int64(p.Memory)
			}
			out = append(out, g)
		}
	}
	return out, known
}

func noNVIDIA() gpu.Issue {
	return info(gpu.VendorNVIDIA, gpu.IssueNoHardware, "This computer has no NVIDIA card.", "")
}

// nvmlIssue says a return code in words.
func nvmlIssue(ret nvmlReturn) gpu.Issue {
	const v = gpu.VendorNVIDIA
	switch ret {
	case nvmlLibraryNotFound:
		return warning(v, gpu.IssueDriverMissing, "NVIDIA's driver is not installed.",
			"Install NVIDIA's own driver for the card, then restart the computer.")
	case nvmlDriverNotLoaded:
		return warning(v, gpu.IssueDriverNotLoaded, "NVIDIA's driver is installed but does not run.",
			"Restart the computer. If Secure Boot is on, enrol the key that signs the driver's module.")
	case nvmlVersionMismatch:
		return warning(v, gpu.IssueDriverMismatch, "NVIDIA's driver was updated, and the old one still runs.",
			"Restart the computer.")
	case nvmlNoPermission:
		return warning(v, gpu.IssueNoPermission, "NVIDIA's driver does not let this user ask it.",
			"Add the user to the group that owns /dev/nvidia0 (often “video” or “render”), then log in again.")
	case nvmlFunctionNotFound:
		return warning(v, gpu.IssueDriverTooOld, "NVIDIA's driver is too old.", "Update the driver.")
	case nvmlGPUIsLost, nvmlResetRequired:
		return warning(v, gpu.IssueDeviceLost, "The card does not answer any more.",
			"Shut the computer down, wait a moment and start it again; check the card's seat and power plugs if it comes back.")
	case nvmlTimeout:
		return warning(v, gpu.IssueProbeTimeout, "NVIDIA's driver did not answer in time.", "Restart the computer.")
	case nvmlNotBuiltIn:
		return info(v, gpu.IssueUnsupported, "This build of the program cannot ask NVIDIA's driver.",
			"Use a build made with cgo.")
	}
	return warning(v, gpu.IssueProbeFailed, fmt.Sprintf("NVIDIA's driver answered with error %d.", ret),
		"Restart the computer; if the error comes back, install the driver anew.")
}
