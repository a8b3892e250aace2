package probe

import (
	"fmt"
	"io/fs"
	"path"
	"strconv"
	"strings"
	"time"

	"github.com/moonrig/moonrig/gpu"
)

const (
	drmDir  = "sys/class/drm"
	kfdDir  = "sys/class/kfd/kfd"
	idsFile = "usr/share/libdrm/amdgpu.ids"

	pciAMD   = "0x1002"
	pciIntel = "0x8086"

	// A card with less is the graphics part of a processor, which takes its
	// memory from the system.
	minVRAM = 2 << 30
)

// arc are the PCI numbers of Intel's cards; its other graphics are parts of
// processors and not worth a list entry.
var arc = map[string]string{
	"0x56a0": "Intel Arc A770", "0x56a1": "Intel Arc A750", "0x56a2": "Intel Arc A580",
	"0x56a5": "Intel Arc A380", "0x56a6": "Intel Arc A310",
	"0xe20b": "Intel Arc B580", "0xe20c": "Intel Arc B570",
}

// probeSysfs finds the cards of AMD and Intel in the files of a Linux kernel.
func probeSysfs(root fs.FS) gpu.Report {
	var r gpu.Report
	amd := false
	for _, card := range drmCards(root) {
		dir := path.Join(drmDir, card, "device")
		switch readWord(root, dir+"/vendor") {
		case pciAMD:
			amd = true
			d, issue := describeAMD(root, dir)
			if issue != nil {
				r.Issues = append(r.Issues, *issue)
				continue
			}
			r.Devices = append(r.Devices, d)
		case pciIntel:
			if d, ok := describeIntel(root, dir); ok {
				r.Devices = append(r.Devices, d)
			}
		}
	}
	if !amd {
		r.Issues = append(r.Issues, missingAMD(root))
	}
	return r
}

// drmCards lists "card0", "card1" … without the connectors ("card0-HDMI-A-1").
func drmCards(root fs.FS) []string {
	var out []string
	for _, n := range names(root, drmDir, 1024) {
		num, ok := strings.CutPrefix(n, "card")
		if _, err := strconv.ParseUint(num, 10, 16); ok && err == nil {
			out = append(out, n)
		}
	}
	return out
}

// missingAMD tells a computer without an AMD card from one whose card has no
// driver.
func missingAMD(root fs.FS) gpu.Issue {
	const dir = "sys/bus/pci/devices"
	for _, d := range names(root, dir, 4096) {
		if readWord(root, dir+"/"+d+"/vendor") == pciAMD && strings.HasPrefix(readWord(root, dir+"/"+d+"/class"), "0x03") {
			return warning(gpu.VendorAMD, gpu.IssueDriverNotLoaded, "This computer has an AMD card, but no driver holds it.",
				"Load the amdgpu driver (modprobe amdgpu); if the card is newer than the kernel, update the kernel.")
		}
	}
	return info(gpu.VendorAMD, gpu.IssueNoHardware, "This computer has no AMD card.", "")
}

func describeAMD(root fs.FS, dir string) (gpu.Device, *gpu.Issue) {
	event := keyValues(readFile(root, dir+"/uevent", 4096), "=")
	bus := gpu.Clean(event["PCI_SLOT_NAME"])
	if driver := gpu.Clean(event["DRIVER"]); driver != "amdgpu" {
		i := warning(gpu.VendorAMD, gpu.IssueDriverNotLoaded,
			fmt.Sprintf("The AMD card at %s is held by the driver “%s”, which cannot run jobs.", bus, driver),
			"Let the amdgpu driver hold the card; cards older than 2012 have no such driver.")
		return gpu.Device{}, &i
	}
	d := gpu.Device{Kind: gpu.KindGPU, Vendor: gpu.VendorAMD, PCIBus: bus, ID: amdID(root, dir, bus), Name: amdName(root, dir)}
	if v, ok := readInt(root, dir+"/mem_info_vram_total"); ok && v > 0 && v < 1<<50 {
		d.VRAMBytes = v
	}
	if v := readWord(root, "sys/module/amdgpu/version"); v != "" {
		d.Driver = gpu.Clean("amdgpu " + v)
	} else if v := readWord(root, "proc/sys/kernel/osrelease"); v != "" {
		d.Driver = gpu.Clean("amdgpu (Linux " + v + ")")
	}
	if hw := hwmonOf(root, dir); hw != "" {
		if w := readScaled(root, hw+"/power1_cap", 1e6, 1, 100_000); w != nil {
			d.PowerLimitWatts = int(*w)
		}
	}
	switch {
	case d.VRAMBytes == 0:
		d.WhyNot = "The driver does not tell how much memory the card has."
	case d.VRAMBytes < minVRAM:
		d.WhyNot = "This is the graphics part of a processor, with too little memory of its own for a job."
	case !exists(root, "dev/kfd"):
		d.WhyNot = "AMD's compute driver is not there (/dev/kfd is missing), so a job could not use the card."
	default:
		d.Lendable = true
	}
	return d, nil
}

// amdID is the number that is burnt into the card, where the driver tells it,
// so that the card keeps its id in another slot.
func amdID(root fs.FS, dir, bus string) string {
	unique := strings.ToLower(readWord(root, dir+"/unique_id"))
	if v, err := strconv.ParseUint(unique, 16, 64); err == nil && v != 0 {
		return "amd-" + unique
	}
	return "amd-" + plainBus(bus)
}

func amdName(root fs.FS, dir string) string {
	if n := gpu.Clean(readWord(root, dir+"/product_name")); n != "" && n != "N/A" {
		return n
	}
	device, revision := readWord(root, dir+"/device"), readWord(root, dir+"/revision")
	if n := nameFromIDs(readFile(root, idsFile, 1<<20), device, revision); n != "" {
		return n
	}
	return unknownCard(gpu.VendorAMD, pciAMD, device)
}

// nameFromIDs looks a card up in libdrm's list, whose lines are
// "744C,	C8,	AMD Radeon RX 7900 XTX".
func nameFromIDs(list, device, revision string) string {
	device, revision = strings.TrimPrefix(device, "0x"), strings.TrimPrefix(revision, "0x")
	if device == "" || revision == "" {
		return ""
	}
	for line := range strings.Lines(list) {
		parts := strings.SplitN(line, ",", 3)
		if len(parts) == 3 && strings.EqualFold(strings.TrimSpace(parts[0]), device) &&
			strings.EqualFold(strings.TrimSpace(parts[1]), revision) {
			return gpu.Clean(parts[2])
		}
	}
	return ""
}

func describeIntel(root fs.FS, dir string) (gpu.Device, bool) {
	name, ok := arc[readWord(root, dir+"/device")]
	if !ok {
		return gpu.Device{}, false
	}
	event := keyValues(readFile(root, dir+"/uevent", 4096), "=")
	bus := gpu.Clean(event["PCI_SLOT_NAME"])
	d := gpu.Device{
		ID: "intel-" + plainBus(bus), Kind: gpu.KindGPU, Vendor: gpu.VendorIntel, Name: name, PCIBus: bus,
		Driver: gpu.Clean(event["DRIVER"]), WhyNot: "Intel cards cannot be given to a job yet.",
	}
	if v, ok := readInt(root, dir+"/lmem_total_bytes"); ok && v > 0 && v < 1<<50 {
		d.VRAMBytes = v
	}
	return d, true
}

// hwmonOf is the folder of a card's sensors, or "".
func hwmonOf(root fs.FS, dir string) string {
	for _, n := range names(root, dir+"/hwmon", 16) {
		return path.Join(dir, "hwmon", n)
	}
	return ""
}

// sampleSysfs measures the AMD and Intel cards of a Linux kernel.
func sampleSysfs(root fs.FS, now time.Time) map[string]gpu.Sample {
	out := map[string]gpu.Sample{}
	for _, card := range drmCards(root) {
		dir := path.Join(drmDir, card, "device")
		vendor := readWord(root, dir+"/vendor")
		event := keyValues(readFile(root, dir+"/uevent", 4096), "=")
		bus := gpu.Clean(event["PCI_SLOT_NAME"])
		var id string
		switch _, known := arc[readWord(root, dir+"/device")]; {
		case vendor == pciAMD && event["DRIVER"] == "amdgpu":
			id = amdID(root, dir, bus)
		case vendor == pciIntel && known:
			id = "intel-" + plainBus(bus)
		default:
			continue
		}
		if readWord(root, dir+"/power/runtime_status") == "suspended" {
			// Asking its sensors would wake the card, and empty the battery
			// of a laptop. A card that sleeps does nothing, so much is known.
			idle := 0.0
			out[id] = gpu.Sample{At: now.Unix(), Utilisation: &idle}
			continue
		}
		s := gpu.Sample{At: now.Unix(), Utilisation: readScaled(root, dir+"/gpu_busy_percent", 100, 0, 1)}
		if v, ok := readInt(root, dir+"/mem_info_vram_used"); ok && v >= 0 && v < 1<<50 {
			s.MemoryUsedBytes = &v
		}
		if hw := hwmonOf(root, dir); hw != "" {
			s.TemperatureC = readScaled(root, hw+"/temp1_input", 1000, -60, 250)
			s.PowerWatts = readScaled(root, hw+"/power1_average", 1e6, 0, 100_000)
			if s.PowerWatts == nil {
				s.PowerWatts = readScaled(root, hw+"/power1_input", 1e6, 0, 100_000)
			}
			s.ClockMHz = readScaled(root, hw+"/freq1_input", 1e6, 0, 100_000)
		}
		if vendor == pciAMD {
			// The kernel lists only programs that compute. Games are not
			// among them, so the list is never said to be complete.
			s.Processes = processesKFD(root, bus)
		}
		out[id] = s
	}
	return out
}

// processesKFD lists the programs that compute on the card at a PCI address.
func processesKFD(root fs.FS, bus string) []gpu.Process {
	node := nodeKFD(root, bus)
	if node == "" {
		return nil
	}
	var out []gpu.Process
	for _, n := range names(root, kfdDir+"/proc", 4096) {
		pid, err := strconv.Atoi(n)
		used, ok := readInt(root, kfdDir+"/proc/"+n+"/vram_"+node)
		if err != nil || pid < 0 || !ok || used < 0 || used >= 1<<50 || len(out) == gpu.MaxProcesses {
			continue
		}
		out = append(out, gpu.Process{PID: pid, Name: processName(root, pid), MemoryBytes: used, Type: gpu.ProcessCompute})
	}
	return out
}

// nodeKFD is the number by which the compute driver knows the card at a PCI
// address ("0000:03:00.0"), or "".
func nodeKFD(root fs.FS, bus string) string {
	var domain, b, dev, fn int64
	if _, err := fmt.Sscanf(bus, "%x:%x:%x.%x", &domain, &b, &dev, &fn); err != nil {
		return ""
	}
	for _, n := range names(root, kfdDir+"/topology/nodes", 256) {
		dir := kfdDir + "/topology/nodes/" + n
		props := keyValues(readFile(root, dir+"/properties", 1<<16), " ")
		location, err := strconv.ParseInt(props["location_id"], 10, 64)
		if err != nil || location != b<<8|dev<<3|fn || (props["domain"] != "" && props["domain"] != strconv.FormatInt(domain, 10)) {
			continue
		}
		if id, ok := readInt(root, dir+"/gpu_id"); ok && id > 0 {
			return strconv.FormatInt(id, 10)
		}
	}
	return ""
}
