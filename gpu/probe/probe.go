// Package probe finds the devices of this computer and measures them. It asks
// each vendor in that vendor's way: NVIDIA by its management library, AMD and
// Intel by the files of the Linux kernel, Apple by system_profiler, and the CPU
// by the operating system. A driver or library that is missing becomes an issue
// with a remedy; it is never an error, and a driver that crashes takes only a
// short-lived child process with it. The package knows the types of gpu; it
// knows nothing of what devices earn, of leases, or of who asks.
package probe

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"runtime"
	"slices"
	"strings"

	"github.com/moonrig/moonrig/gpu"
	"github.com/moonrig/moonrig/gpu/catalog"
	"github.com/moonrig/moonrig/gpu/simulated"
)

// Config says what a Prober works with. The zero value probes this computer
// without any simulated device.
type Config struct {
	// Executable is a program whose main calls Main; the native probes run
	// in it. Empty means the running program itself.
	Executable string
	// Root is the root of the file system that is read on Linux; nil means
	// that of this computer.
	Root fs.FS
	// Simulate names cards that are to be shown although they are not
	// there. It is for demonstrations and tests, and only ever set by an
	// explicit wish of the person who starts the program.
	Simulate []string
	// Catalog tells the properties of simulated cards; nil means the
	// catalog inside the program.
	Catalog *catalog.Catalog
	// Log takes notes of failures; nil means none are taken.
	Log *slog.Logger
}

// A Prober finds devices. It is safe for concurrent use.
type Prober struct {
	cfg Config
}

// New returns a prober. It does no I/O.
func New(cfg Config) *Prober {
	if cfg.Root == nil {
		cfg.Root = os.DirFS("/")
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	return &Prober{cfg: cfg}
}

// Probe looks at this computer with no simulated devices. The running program
// must call Main first thing in its main function.
func Probe(ctx context.Context) gpu.Report {
	return New(Config{}).Probe(ctx)
}

// Probe looks for devices. It never fails: what could not be found out is an
// issue of the report. It takes at most about 15 seconds, and the report always
// has the CPU. Devices come as GPUs first, in the order of their vendor's
// driver, then the CPU, then simulated ones.
func (p *Prober) Probe(ctx context.Context) gpu.Report {
	reports := []gpu.Report{p.probeNVIDIA(ctx)}
	if runtime.GOOS == "linux" {
		reports = append(reports, probeSysfs(p.cfg.Root))
	}
	machine := machineID(ctx, p.cfg.Root)
	reports = append(reports,
		probeApple(ctx, machine),
		probeCPU(ctx, p.cfg.Root, machine),
		p.simulated(machine).Report())
	return join(reports...)
}

func (p *Prober) simulated(machine string) *simulated.Set {
	if len(p.cfg.Simulate) == 0 {
		return nil
	}
	return simulated.New(p.cfg.Simulate, p.cfg.Catalog, machine)
}

// join puts reports together. Devices that break the rules of gpu are dropped
// with an issue, so that one odd answer does not spoil the rest.
func join(reports ...gpu.Report) gpu.Report {
	// Empty, not nil: a list in JSON is [], not null.
	out := gpu.Report{Devices: []gpu.Device{}, Issues: []gpu.Issue{}}
	for _, r := range reports {
		for _, d := range r.Devices {
			_, twice := out.Device(d.ID)
			if err := d.Validate(); err != nil || twice || len(out.Devices) == gpu.MaxDevices {
				out.Issues = append(out.Issues, warning(knownVendor(d.Vendor), gpu.IssueProbeFailed,
					"A device gave an answer that makes no sense and is left out.",
					"Update its driver. If that does not help, report the device and its driver version."))
				continue
			}
			out.Devices = append(out.Devices, d)
		}
		out.Issues = append(out.Issues, r.Issues...)
	}
	out.Issues = out.Issues[:min(len(out.Issues), gpu.MaxIssues)]
	return out
}

func knownVendor(v gpu.Vendor) gpu.Vendor {
	if slices.Contains([]gpu.Vendor{gpu.VendorNVIDIA, gpu.VendorAMD, gpu.VendorApple, gpu.VendorIntel, gpu.VendorARM}, v) {
		return v
	}
	return gpu.VendorCPU
}

func warning(v gpu.Vendor, code gpu.IssueCode, text, remedy string) gpu.Issue {
	return gpu.Issue{Vendor: v, Code: code, Severity: gpu.SeverityWarning, Text: gpu.Clean(text), Remedy: gpu.Clean(remedy)}
}

func info(v gpu.Vendor, code gpu.IssueCode, text, remedy string) gpu.Issue {
	i := warning(v, code, text, remedy)
	i.Severity = gpu.SeverityInfo
	return i
}

func issues(i ...gpu.Issue) gpu.Report { return gpu.Report{Issues: i} }

// stableHash makes a device id of things that identify a machine. The machine's
// own id is confidential, so it is only ever shown hashed, and under a label of
// our own, as its manual page asks for.
func stableHash(parts ...string) string {
	h := sha256.Sum256([]byte("moonrig device\x00" + strings.Join(parts, "\x00")))
	return hex.EncodeToString(h[:10])
}

// plainBus is a PCI address in the one form that ids are made of.
func plainBus(bus string) string {
	return strings.ToLower(strings.NewReplacer(":", "-", " ", "").Replace(bus))
}

func unknownCard(v gpu.Vendor, vendorID, deviceID string) string {
	return gpu.Clean(fmt.Sprintf("%s graphics %s:%s", strings.ToUpper(string(v)),
		strings.TrimPrefix(vendorID, "0x"), strings.TrimPrefix(deviceID, "0x")))
}
