//go:build linux && cgo

package probe

import (
	"os"

	"github.com/NVIDIA/go-nvml/pkg/nvml"
	"github.com/moonrig/moonrig/gpu"
)

// nvmlPaths are where the library may lie: known to the loader, or in the
// places of WSL and NixOS that the loader may not know.
var nvmlPaths = []string{
	"libnvidia-ml.so.1",
	"/usr/lib/wsl/lib/libnvidia-ml.so.1",
	"/run/opengl-driver/lib/libnvidia-ml.so.1",
}

// linuxNVML calls the library through dlopen. A function that an old driver
// lacks would end the process when called, so newer ones are looked up first.
type linuxNVML struct {
	lib nvml.Interface
}

func openNVML() nvmlLibrary { return &linuxNVML{} }

func (l *linuxNVML) Init() nvmlReturn {
	ret := nvmlLibraryNotFound
	for _, path := range nvmlPaths {
		l.lib = nvml.New(nvml.WithLibraryPath(path))
		if ret = nvmlReturn(l.lib.Init()); ret != nvmlLibraryNotFound {
			return ret
		}
	}
	return ret
}

func (l *linuxNVML) Shutdown() { l.lib.Shutdown() }

func (l *linuxNVML) has(symbol string) bool {
	return l.lib.Extensions().LookupSymbol(symbol) == nil
}

func (l *linuxNVML) DriverVersion() (string, nvmlReturn) {
	v, ret := l.lib.SystemGetDriverVersion()
	return v, nvmlReturn(ret)
}

func (l *linuxNVML) Count() (int, nvmlReturn) {
	n, ret := l.lib.DeviceGetCount()
	return n, nvmlReturn(ret)
}

func (l *linuxNVML) Device(i int) (nvmlDevice, nvmlReturn) {
	d, ret := l.lib.DeviceGetHandleByIndex(i)
	return linuxDevice{l, d}, nvmlReturn(ret)
}

func (l *linuxNVML) ProcessName(pid int) string {
	return processName(os.DirFS("/"), pid)
}

type linuxDevice struct {
	lib *linuxNVML
	dev nvml.Device
}

func (d linuxDevice) UUID() (string, nvmlReturn) {
	v, ret := d.dev.GetUUID()
	return v, nvmlReturn(ret)
}

func (d linuxDevice) Name() (string, nvmlReturn) {
	v, ret := d.dev.GetName()
	return v, nvmlReturn(ret)
}

func (d linuxDevice) Memory() (total, used uint64, _ nvmlReturn) {
	m, ret := d.dev.GetMemoryInfo()
	return m.Total, m.Used, nvmlReturn(ret)
}

func (d linuxDevice) PCIBus() (string, nvmlReturn) {
	p, ret := d.dev.GetPciInfo()
	var b []byte
	for _, c := range p.BusId {
		if c == 0 {
			break
		}
		b = append(b, byte(c))
	}
	return string(b), nvmlReturn(ret)
}

func (d linuxDevice) Cores() (int, nvmlReturn) {
	if !d.lib.has("nvmlDeviceGetNumGpuCores") {
		return 0, nvmlFunctionNotFound
	}
	n, ret := d.dev.GetNumGpuCores()
	return n, nvmlReturn(ret)
}

func (d linuxDevice) PowerLimit() (uint32, nvmlReturn) {
	v, ret := d.dev.GetPowerManagementLimit()
	return v, nvmlReturn(ret)
}

func (d linuxDevice) Power() (uint32, nvmlReturn) {
	v, ret := d.dev.GetPowerUsage()
	return v, nvmlReturn(ret)
}

func (d linuxDevice) MIG() (bool, nvmlReturn) {
	if !d.lib.has("nvmlDeviceGetMigMode") {
		return false, nvmlFunctionNotFound
	}
	current, _, ret := d.dev.GetMigMode()
	return current == nvml.DEVICE_MIG_ENABLE, nvmlReturn(ret)
}

func (d linuxDevice) Utilisation() (uint32, nvmlReturn) {
	u, ret := d.dev.GetUtilizationRates()
	return u.Gpu, nvmlReturn(ret)
}

func (d linuxDevice) Temperature() (uint32, nvmlReturn) {
	v, ret := d.dev.GetTemperature(nvml.TEMPERATURE_GPU)
	return v, nvmlReturn(ret)
}

func (d linuxDevice) ClockMHz() (uint32, nvmlReturn) {
	v, ret := d.dev.GetClockInfo(nvml.CLOCK_GRAPHICS)
	return v, nvmlReturn(ret)
}

func (d linuxDevice) Processes(t gpu.ProcessType) ([]nvmlProcess, nvmlReturn) {
	get := d.dev.GetComputeRunningProcesses
	if t == gpu.ProcessGraphics {
		get = d.dev.GetGraphicsRunningProcesses
	}
	list, ret := get()
	out := make([]nvmlProcess, 0, len(list))
	for _, p := range list {
		out = append(out, nvmlProcess{PID: p.Pid, Memory: p.UsedGpuMemory})
	}
	return out, nvmlReturn(ret)
}
