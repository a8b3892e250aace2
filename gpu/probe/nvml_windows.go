package probe

import (
	"os"
	"path/filepath"
	"unsafe"

	"github.com/moonrig/moonrig/gpu"
	"golang.org/x/sys/windows"
)

// windowsNVML calls nvml.dll without cgo.
type windowsNVML struct {
	dll *windows.LazyDLL
}

func openNVML() nvmlLibrary { return &windowsNVML{} }

// libraries lists where the library may lie. Only folders that need
// administrator rights to write are named, and always by full path: a library
// of that name beside the program or on PATH must never be loaded.
func libraries() []*windows.LazyDLL {
	out := []*windows.LazyDLL{windows.NewLazySystemDLL("nvml.dll")}
	if system, err := windows.GetSystemDirectory(); err == nil {
		found, _ := filepath.Glob(filepath.Join(system, "DriverStore", "FileRepository", "nv*", "nvml.dll"))
		for _, path := range found[:min(len(found), 16)] {
			out = append(out, windows.NewLazyDLL(path))
		}
	}
	if programs, err := windows.KnownFolderPath(windows.FOLDERID_ProgramFiles, 0); err == nil {
		path := filepath.Join(programs, "NVIDIA Corporation", "NVSMI", "nvml.dll")
		if _, err := os.Stat(path); err == nil {
			out = append(out, windows.NewLazyDLL(path))
		}
	}
	return out
}

func (l *windowsNVML) Init() nvmlReturn {
	for _, dll := range libraries() {
		if dll.Load() == nil {
			l.dll = dll
			return l.call("nvmlInit_v2")
		}
	}
	return nvmlLibraryNotFound
}

func (l *windowsNVML) Shutdown() { l.call("nvmlShutdown") }

// call calls a function of the library. Arguments that are pointers must be
// kept alive by the caller until it returns, which they are as variables that
// are read afterwards.
//
//go:uintptrescapes
func (l *windowsNVML) call(name string, args ...uintptr) nvmlReturn {
	proc := l.dll.NewProc(name)
	if proc.Find() != nil {
		return nvmlFunctionNotFound
	}
	r, _, _ := proc.Call(args...)
	return nvmlReturn(int32(r))
}

func (l *windowsNVML) DriverVersion() (string, nvmlReturn) {
	var buf [96]byte
	ret := l.call("nvmlSystemGetDriverVersion", uintptr(unsafe.Pointer(&buf[0])), uintptr(len(buf)))
	return windows.ByteSliceToString(buf[:]), ret
}

func (l *windowsNVML) Count() (int, nvmlReturn) {
	var n uint32
	ret := l.call("nvmlDeviceGetCount_v2", uintptr(unsafe.Pointer(&n)))
	return int(n), ret
}

func (l *windowsNVML) Device(i int) (nvmlDevice, nvmlReturn) {
	var handle uintptr
	ret := l.call("nvmlDeviceGetHandleByIndex_v2", uintptr(i), uintptr(unsafe.Pointer(&handle)))
	return windowsDevice{l, handle}, ret
}

func (l *windowsNVML) ProcessName(pid int) string {
	h, err := windows.OpenProcess(windows.PROCESS_QUERY_LIMITED_INFORMATION, false, uint32(pid))
	if err != nil {
		return ""
	}
	defer windows.CloseHandle(h)
	var buf [windows.MAX_LONG_PATH]uint16
	n := uint32(len(buf))
	if windows.QueryFullProcessImageName(h, 0, &buf[0], &n) != nil {
		return ""
	}
	return gpu.Clean(filepath.Base(windows.UTF16ToString(buf[:n])))
}

type windowsDevice struct {
	lib    *windowsNVML
	handle uintptr
}

func (d windowsDevice) text(name string) (string, nvmlReturn) {
	var buf [96]byte
	ret := d.lib.call(name, d.handle, uintptr(unsafe.Pointer(&buf[0])), uintptr(len(buf)))
	return windows.ByteSliceToString(buf[:]), ret
}

func (d windowsDevice) number(name string) (uint32, nvmlReturn) {
	var v uint32
	ret := d.lib.call(name, d.handle, uintptr(unsafe.Pointer(&v)))
	return v, ret
}

// choice is for functions with one number before the result.
func (d windowsDevice) choice(name string, what uintptr) (uint32, nvmlReturn) {
	var v uint32
	ret := d.lib.call(name, d.handle, what, uintptr(unsafe.Pointer(&v)))
	return v, ret
}

func (d windowsDevice) UUID() (string, nvmlReturn) { return d.text("nvmlDeviceGetUUID") }
func (d windowsDevice) Name() (string, nvmlReturn) { return d.text("nvmlDeviceGetName") }

func (d windowsDevice) Memory() (total, used uint64, _ nvmlReturn) {
	var m struct{ total, free, used uint64 }
	ret := d.lib.call("nvmlDeviceGetMemoryInfo", d.handle, uintptr(unsafe.Pointer(&m)))
	return m.total, m.used, ret
}

func (d windowsDevice) PCIBus() (string, nvmlReturn) {
	var p struct {
		legacy                                  [16]byte
		domain, bus, device, deviceID, subsysID uint32
		busID                                   [32]byte
	}
	ret := d.lib.call("nvmlDeviceGetPciInfo_v3", d.handle, uintptr(unsafe.Pointer(&p)))
	return windows.ByteSliceToString(p.busID[:]), ret
}

func (d windowsDevice) Cores() (int, nvmlReturn) {
	v, ret := d.number("nvmlDeviceGetNumGpuCores")
	return int(v), ret
}

func (d windowsDevice) PowerLimit() (uint32, nvmlReturn) {
	return d.number("nvmlDeviceGetPowerManagementLimit")
}

func (d windowsDevice) Power() (uint32, nvmlReturn) { return d.number("nvmlDeviceGetPowerUsage") }

func (d windowsDevice) MIG() (bool, nvmlReturn) {
	var current, pending uint32
	ret := d.lib.call("nvmlDeviceGetMigMode", d.handle,
		uintptr(unsafe.Pointer(&current)), uintptr(unsafe.Pointer(&pending)))
	return current == 1, ret
}

func (d windowsDevice) Utilisation() (uint32, nvmlReturn) {
	var u struct{ gpu, memory uint32 }
	ret := d.lib.call("nvmlDeviceGetUtilizationRates", d.handle, uintptr(unsafe.Pointer(&u)))
	return u.gpu, ret
}

func (d windowsDevice) Temperature() (uint32, nvmlReturn) {
	return d.choice("nvmlDeviceGetTemperature", 0) // NVML_TEMPERATURE_GPU
}

func (d windowsDevice) ClockMHz() (uint32, nvmlReturn) {
	return d.choice("nvmlDeviceGetClockInfo", 0) // NVML_CLOCK_GRAPHICS
}

// windowsProcess is nvmlProcessInfo_t of version 2 and 3 of the functions.
type windowsProcess struct {
	pid               uint32
	_                 uint32 // padding that the C compiler adds
	memory            uint64
	gpuInstance       uint32
	computeInstanceID uint32
}

// The build fails where the layout is not that of the library.
var _ = [1]struct{}{}[unsafe.Sizeof(windowsProcess{})-24]

func (d windowsDevice) Processes(t gpu.ProcessType) ([]nvmlProcess, nvmlReturn) {
	name := "nvmlDeviceGetComputeRunningProcesses"
	if t == gpu.ProcessGraphics {
		name = "nvmlDeviceGetGraphicsRunningProcesses"
	}
	for _, version := range []string{"_v3", "_v2"} {
		buf := make([]windowsProcess, gpu.MaxProcesses)
		n := uint32(len(buf))
		ret := d.lib.call(name+version, d.handle, uintptr(unsafe.Pointer(&n)), uintptr(unsafe.Pointer(&buf[0])))
		if ret == nvmlFunctionNotFound {
			continue
		}
		if ret != nvmlSuccess {
			return nil, ret
		}
		var out []nvmlProcess
		for _, p := range buf[:min(int(n), len(buf))] {
			out = append(out, nvmlProcess{PID: p.pid, Memory: p.memory})
		}
		return out, nvmlSuccess
	}
	return nil, nvmlFunctionNotFound
}
