// Package gpu holds what can be said about a device that a person may lend:
// what it is, what it is doing now, and why something that should be there is
// not. It is made of values and rules only: it does no I/O, and it knows
// neither how devices are found (gpu/probe) nor what they earn (gpu/tier), nor
// anything of the application around it.
package gpu

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Kind says which sort of hardware a device is. It is serialised.
type Kind string

// The kinds of device.
const (
	KindGPU Kind = "gpu"
	KindCPU Kind = "cpu"
)

// Vendor names a maker of devices in lower case. It is serialised. A CPU
// carries its maker too (amd, intel, apple), or VendorCPU where it is unknown.
type Vendor string

// The vendors that the probes know.
const (
	VendorNVIDIA Vendor = "nvidia"
	VendorAMD    Vendor = "amd"
	VendorApple  Vendor = "apple"
	VendorIntel  Vendor = "intel"
	VendorARM    Vendor = "arm"
	VendorCPU    Vendor = "cpu"
)

// SimulatedSuffix ends the name of every simulated device, so that no list,
// offer or picture can show one as real.
const SimulatedSuffix = " (simulated)"

// A Device is one GPU, or the computer's CPU, as a probe found it. The zero
// value of a number or string means that the probe could not learn it.
type Device struct {
	// ID is stable over restarts and driver updates: NVIDIA's UUID
	// ("GPU-…"), AMD's unique id or PCI address ("amd-…"), "apple-…",
	// "intel-…", "cpu-<hash>", or "sim-…" for a simulated device.
	ID     string `json:"id"`
	Kind   Kind   `json:"kind"`
	Vendor Vendor `json:"vendor"`
	// Name is the name as the maker writes it, made safe to print.
	Name string `json:"name"`
	// VRAMBytes is a GPU's memory in bytes; 0 for a CPU.
	VRAMBytes int64 `json:"vramBytes,omitempty"`
	// MemoryBytes is the system memory in bytes, for the CPU.
	MemoryBytes int64 `json:"memoryBytes,omitempty"`
	// Cores is the number of logical processors of a CPU, or of shader
	// cores of a GPU where the driver tells.
	Cores int `json:"cores,omitempty"`
	// Driver is the version of the vendor's driver.
	Driver string `json:"driver,omitempty"`
	// PCIBus is the address on the PCI bus ("0000:01:00.0").
	PCIBus string `json:"pciBus,omitempty"`
	// PowerLimitWatts is the power ceiling that is set on the device.
	PowerLimitWatts int `json:"powerLimitWatts,omitempty"`
	// Simulated is true for a device that does not exist.
	Simulated bool `json:"simulated,omitempty"`
	// Lendable is true where a job could be given this device; otherwise
	// WhyNot is a plain sentence.
	Lendable bool   `json:"lendable"`
	WhyNot   string `json:"whyNot,omitempty"`
}

// A Process is one program that holds a device.
type Process struct {
	PID  int    `json:"pid"`
	Name string `json:"name,omitempty"`
	// MemoryBytes is the device memory it holds; 0 where the driver does
	// not say.
	MemoryBytes int64       `json:"memoryBytes,omitempty"`
	Type        ProcessType `json:"type"`
}

// ProcessType says what a process uses the device for. It is serialised.
type ProcessType string

// The types of process.
const (
	ProcessCompute  ProcessType = "compute"
	ProcessGraphics ProcessType = "graphics"
)

// A Sample is what a device did at one moment. A nil field means that the
// device or its driver does not tell; it never means zero.
type Sample struct {
	// At is the time of the measurement in Unix seconds.
	At int64 `json:"at"`
	// Utilisation is the share of time in which the device was busy, 0..1.
	Utilisation     *float64 `json:"utilisation,omitempty"`
	MemoryUsedBytes *int64   `json:"memoryUsedBytes,omitempty"`
	TemperatureC    *float64 `json:"temperatureC,omitempty"`
	PowerWatts      *float64 `json:"powerWatts,omitempty"`
	ClockMHz        *float64 `json:"clockMHz,omitempty"`
	// Processes are the programs that hold the device. ProcessesKnown tells
	// an empty list from one that could not be read.
	Processes      []Process `json:"processes,omitempty"`
	ProcessesKnown bool      `json:"processesKnown,omitempty"`
}

// IssueCode names what stands between a person and a device. It is serialised
// and stable: a program may switch on it.
type IssueCode string

// The codes of issues.
const (
	// IssueNoHardware: no device of this vendor is in the computer.
	IssueNoHardware IssueCode = "no-hardware"
	// IssueDriverMissing: the driver's library is not on this computer.
	IssueDriverMissing IssueCode = "driver-missing"
	// IssueDriverNotLoaded: the driver is installed but does not run.
	IssueDriverNotLoaded IssueCode = "driver-not-loaded"
	// IssueDriverMismatch: library and kernel driver differ in version.
	IssueDriverMismatch IssueCode = "driver-mismatch"
	// IssueDriverTooOld: the driver lacks a function that is needed.
	IssueDriverTooOld IssueCode = "driver-too-old"
	// IssueNoPermission: the driver refused this user.
	IssueNoPermission IssueCode = "no-permission"
	// IssueDeviceLost: a device is there but does not answer.
	IssueDeviceLost IssueCode = "device-lost"
	// IssueProbeCrashed: the driver crashed the process that asked it.
	IssueProbeCrashed IssueCode = "probe-crashed"
	// IssueProbeTimeout: the driver did not answer in time.
	IssueProbeTimeout IssueCode = "probe-timeout"
	// IssueProbeFailed: the driver's answer could not be understood, or its
	// error has no code of its own here.
	IssueProbeFailed IssueCode = "probe-failed"
	// IssueUnsupported: this build or system cannot ask this vendor.
	IssueUnsupported IssueCode = "unsupported"
	// IssueUnknownSimulation: a simulated card was asked for by a name that
	// the catalog does not have.
	IssueUnknownSimulation IssueCode = "unknown-simulation"
)

// Severity says how much an issue matters. It is serialised.
type Severity string

// The severities. An info issue explains an absence that is no fault.
const (
	SeverityInfo    Severity = "info"
	SeverityWarning Severity = "warning"
)

// An Issue is a typed reason why a vendor's devices are missing or incomplete.
type Issue struct {
	Vendor   Vendor    `json:"vendor"`
	Code     IssueCode `json:"code"`
	Severity Severity  `json:"severity"`
	// DeviceID is set where the issue is about one device.
	DeviceID string `json:"deviceId,omitempty"`
	// Text is a plain sentence; Remedy says what to do, and is empty where
	// nothing needs doing.
	Text   string `json:"text"`
	Remedy string `json:"remedy,omitempty"`
}

// A Report is the result of one look at the computer: every device that was
// found and every reason why one was not.
type Report struct {
	Devices []Device `json:"devices"`
	Issues  []Issue  `json:"issues"`
}

// Device returns the device with the given id.
func (r Report) Device(id string) (Device, bool) {
	for _, d := range r.Devices {
		if d.ID == id {
			return d, true
		}
	}
	return Device{}, false
}

// Limits on what a report may hold. They are far above any real computer and
// keep a broken driver or a hostile child from filling memory.
const (
	MaxDevices   = 64
	MaxIssues    = 64
	MaxProcesses = 256
	MaxText      = 400
	maxBytes     = 1 << 50
	maxCores     = 1 << 20
)

// ErrInvalid is returned by Validate for a value that no probe may produce.
var ErrInvalid = errors.New("invalid device data")

// Validate reports whether the device keeps the rules of this package. The
// error wraps ErrInvalid.
func (d Device) Validate() error {
	switch {
	case !validID(d.ID):
		return fmt.Errorf("%w: id %q", ErrInvalid, Clean(d.ID))
	case d.Kind != KindGPU && d.Kind != KindCPU:
		return fmt.Errorf("%w: kind %q of %s", ErrInvalid, Clean(string(d.Kind)), d.ID)
	case !validWord(string(d.Vendor)):
		return fmt.Errorf("%w: vendor %q of %s", ErrInvalid, Clean(string(d.Vendor)), d.ID)
	case d.Name == "" || Clean(d.Name) != d.Name:
		return fmt.Errorf("%w: name of %s", ErrInvalid, d.ID)
	case Clean(d.Driver) != d.Driver || Clean(d.PCIBus) != d.PCIBus || Clean(d.WhyNot) != d.WhyNot:
		return fmt.Errorf("%w: text of %s", ErrInvalid, d.ID)
	case d.VRAMBytes < 0 || d.VRAMBytes > maxBytes || d.MemoryBytes < 0 || d.MemoryBytes > maxBytes:
		return fmt.Errorf("%w: memory of %s", ErrInvalid, d.ID)
	case d.Cores < 0 || d.Cores > maxCores || d.PowerLimitWatts < 0 || d.PowerLimitWatts > 100_000:
		return fmt.Errorf("%w: cores or power limit of %s", ErrInvalid, d.ID)
	case d.Simulated != strings.HasSuffix(d.Name, SimulatedSuffix):
		return fmt.Errorf("%w: name of %s does not tell whether it is simulated", ErrInvalid, d.ID)
	case d.Lendable != (d.WhyNot == ""):
		return fmt.Errorf("%w: %s is lendable or has a reason, not both or neither", ErrInvalid, d.ID)
	}
	return nil
}

// Validate reports whether the sample keeps the rules of this package. The
// error wraps ErrInvalid.
func (s Sample) Validate() error {
	switch {
	case s.At < 0:
		return fmt.Errorf("%w: sample time %d", ErrInvalid, s.At)
	case !within(s.Utilisation, 0, 1):
		return fmt.Errorf("%w: utilisation", ErrInvalid)
	case s.MemoryUsedBytes != nil && (*s.MemoryUsedBytes < 0 || *s.MemoryUsedBytes > maxBytes):
		return fmt.Errorf("%w: memory used", ErrInvalid)
	case !within(s.TemperatureC, -60, 250):
		return fmt.Errorf("%w: temperature", ErrInvalid)
	case !within(s.PowerWatts, 0, 100_000):
		return fmt.Errorf("%w: power", ErrInvalid)
	case !within(s.ClockMHz, 0, 100_000):
		return fmt.Errorf("%w: clock", ErrInvalid)
	case len(s.Processes) > MaxProcesses:
		return fmt.Errorf("%w: %d processes", ErrInvalid, len(s.Processes))
	}
	for _, p := range s.Processes {
		if p.PID < 0 || p.MemoryBytes < 0 || p.MemoryBytes > maxBytes || Clean(p.Name) != p.Name ||
			(p.Type != ProcessCompute && p.Type != ProcessGraphics) {
			return fmt.Errorf("%w: process %d", ErrInvalid, p.PID)
		}
	}
	return nil
}

// Validate reports whether the report keeps the rules of this package: valid
// devices, no id twice, and bounded lists. The error wraps ErrInvalid.
func (r Report) Validate() error {
	if len(r.Devices) > MaxDevices || len(r.Issues) > MaxIssues {
		return fmt.Errorf("%w: %d devices, %d issues", ErrInvalid, len(r.Devices), len(r.Issues))
	}
	seen := make(map[string]bool, len(r.Devices))
	for _, d := range r.Devices {
		if err := d.Validate(); err != nil {
			return err
		}
		if seen[d.ID] {
			return fmt.Errorf("%w: id %s twice", ErrInvalid, d.ID)
		}
		seen[d.ID] = true
	}
	for _, i := range r.Issues {
		if !validWord(string(i.Vendor)) || !validWord(string(i.Code)) || i.Text == "" ||
			(i.Severity != SeverityInfo && i.Severity != SeverityWarning) ||
			(i.DeviceID != "" && !validID(i.DeviceID)) ||
			Clean(i.Text) != i.Text || Clean(i.Remedy) != i.Remedy {
			return fmt.Errorf("%w: issue", ErrInvalid)
		}
	}
	return nil
}

// Clean makes foreign text safe to show: one line, printable, valid UTF-8, no
// runs of blanks, at most MaxText bytes. Clean(Clean(s)) == Clean(s).
func Clean(s string) string {
	var b strings.Builder
	blank := false
	for _, r := range s {
		if r == utf8.RuneError || !unicode.IsPrint(r) || r == ' ' {
			// Bidirectional and other format characters are not
			// printable in this sense, so they go too.
			blank = b.Len() > 0
			continue
		}
		n := utf8.RuneLen(r)
		if blank {
			n++
		}
		if b.Len()+n > MaxText {
			break
		}
		if blank {
			b.WriteByte(' ')
			blank = false
		}
		b.WriteRune(r)
	}
	return b.String()
}

func within(v *float64, low, high float64) bool {
	// Written so that NaN is outside.
	return v == nil || (*v >= low && *v <= high)
}

// validID accepts what is safe in a path, a URL, a label and a log line.
func validID(s string) bool {
	if len(s) < 5 || len(s) > 100 {
		return false
	}
	for i := range len(s) {
		c := s[i]
		ok := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' ||
			c == '-' || i > 0 && (c == '.' || c == '_')
		if !ok {
			return false
		}
	}
	return s[0] != '-'
}

func validWord(s string) bool {
	if s == "" || len(s) > 40 {
		return false
	}
	for i := range len(s) {
		if c := s[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' {
			return false
		}
	}
	return true
}
