package probe

import (
	"context"
	"errors"
	"io/fs"
	"runtime"
	"strings"

	"github.com/moonrig/moonrig/gpu"
)

// probeNVIDIA asks NVIDIA's library in a child and puts what happens to the
// child into words.
func (p *Prober) probeNVIDIA(ctx context.Context) gpu.Report {
	if runtime.GOOS != "linux" && runtime.GOOS != "windows" {
		return gpu.Report{}
	}
	r, err := Isolated(ctx, p.cfg.Executable)
	if err != nil {
		p.cfg.Log.Warn("NVIDIA probe ended badly", "err", err)
		return issues(childIssue(err))
	}
	hardware, known := false, false
	if runtime.GOOS == "linux" {
		hardware, known = nvidiaOnBus(p.cfg.Root)
	}
	return explainNVIDIA(r, hardware, known, nouveauLoaded(p.cfg.Root))
}

// explainNVIDIA fits the issues of a report to what is known of the hardware: a
// missing driver is no fault where there is no card, and has another remedy
// where the free driver holds the card.
func explainNVIDIA(r gpu.Report, hardware, known, nouveau bool) gpu.Report {
	for i, issue := range r.Issues {
		missing := issue.Code == gpu.IssueDriverMissing || issue.Code == gpu.IssueDriverNotLoaded ||
			issue.Code == gpu.IssueUnsupported
		switch {
		case !missing || len(r.Devices) > 0:
		case known && !hardware:
			r.Issues[i] = noNVIDIA()
		case known && issue.Code == gpu.IssueUnsupported:
			r.Issues[i].Severity = gpu.SeverityWarning
		case known && nouveau:
			r.Issues[i] = warning(gpu.VendorNVIDIA, issue.Code,
				"This computer has an NVIDIA card, but the free nouveau driver holds it, which cannot run jobs.",
				"Install NVIDIA's own driver (it switches nouveau off), then restart the computer.")
		case known:
			r.Issues[i].Text = gpu.Clean("This computer has an NVIDIA card. " + issue.Text)
		default:
			r.Issues[i].Severity = gpu.SeverityInfo
			r.Issues[i].Remedy = gpu.Clean("If this computer has an NVIDIA card: " + issue.Remedy)
		}
	}
	return r
}

func childIssue(err error) gpu.Issue {
	const v = gpu.VendorNVIDIA
	switch {
	case errors.Is(err, ErrChildTimeout):
		return nvmlIssue(nvmlTimeout)
	case errors.Is(err, ErrChildCrashed):
		return warning(v, gpu.IssueProbeCrashed, "NVIDIA's driver crashed the probe that asked it.",
			"Restart the computer; if it crashes again, install the driver anew.")
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return warning(v, gpu.IssueProbeTimeout, "The look at NVIDIA cards was broken off.", "Look again.")
	}
	return warning(v, gpu.IssueProbeFailed, "The probe of NVIDIA's driver gave an answer that makes no sense.",
		"Install the driver anew.")
}

// nvidiaOnBus says whether a card of NVIDIA's is on the PCI bus, and whether
// that can be known: a virtual machine such as WSL shows no bus.
func nvidiaOnBus(root fs.FS) (found, known bool) {
	const dir = "sys/bus/pci/devices"
	devices := names(root, dir, 4096)
	if len(devices) == 0 || exists(root, "dev/dxg") {
		return false, false
	}
	for _, d := range devices {
		if readWord(root, dir+"/"+d+"/vendor") == "0x10de" &&
			strings.HasPrefix(readWord(root, dir+"/"+d+"/class"), "0x03") {
			return true, true
		}
	}
	return false, true
}

func nouveauLoaded(root fs.FS) bool { return exists(root, "sys/module/nouveau") }
