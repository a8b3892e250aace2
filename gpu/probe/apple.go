package probe

import (
	"cmp"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"github.com/moonrig/moonrig/gpu"
)

// maxProfile bounds the output of system_profiler, which is a few kilobytes on
// a computer with many displays.
const maxProfile = 1 << 20

const whyNotApple = "macOS does not let a container use the GPU."

// parseProfile reads the output of system_profiler SPDisplaysDataType -json.
// The memory is that of the computer, which Apple's own chips share between CPU
// and GPU.
func parseProfile(out []byte, machine string, memory int64) gpu.Report {
	if len(out) > maxProfile {
		return issues(appleFailed())
	}
	var profile struct {
		Displays []struct {
			Name   string `json:"_name"`
			Model  string `json:"sppci_model"`
			Vendor string `json:"spdisplays_vendor"`
			Cores  string `json:"sppci_cores"`
			VRAM   string `json:"spdisplays_vram"`
			Shared string `json:"spdisplays_vram_shared"`
		} `json:"SPDisplaysDataType"`
	}
	if err := json.Unmarshal(out, &profile); err != nil {
		return issues(appleFailed())
	}
	var r gpu.Report
	for i, p := range profile.Displays {
		if len(r.Devices) == gpu.MaxDevices {
			break
		}
		name := gpu.Clean(p.Model)
		if name == "" {
			name = gpu.Clean(p.Name)
		}
		d := gpu.Device{
			ID:   "apple-" + stableHash(machine, "gpu", strconv.Itoa(i), name),
			Kind: gpu.KindGPU, Vendor: vendorOfMac(p.Vendor), Name: name, WhyNot: whyNotApple,
		}
		if d.Name == "" || d.Vendor == "" {
			r.Issues = append(r.Issues, appleFailed())
			continue
		}
		if n, err := strconv.Atoi(p.Cores); err == nil && n > 0 && n <= 1<<20 {
			d.Cores = n
		}
		switch {
		case d.Vendor == gpu.VendorApple:
			d.VRAMBytes = max(memory, 0)
		default:
			d.VRAMBytes = sizeOfMac(cmp.Or(p.VRAM, p.Shared))
		}
		r.Devices = append(r.Devices, d)
	}
	return r
}

func vendorOfMac(v string) gpu.Vendor {
	v = strings.ToLower(v)
	for _, known := range []struct {
		sign   string
		vendor gpu.Vendor
	}{{"apple", gpu.VendorApple}, {"amd", gpu.VendorAMD}, {"0x1002", gpu.VendorAMD},
		{"intel", gpu.VendorIntel}, {"nvidia", gpu.VendorNVIDIA}} {
		if strings.Contains(v, known.sign) {
			return known.vendor
		}
	}
	return ""
}

// sizeOfMac reads "8 GB" or "1536 MB".
func sizeOfMac(s string) int64 {
	var n int64
	var unit string
	if _, err := fmt.Sscanf(s, "%d %2s", &n, &unit); err != nil || n < 0 || n > 1<<20 {
		return 0
	}
	switch unit {
	case "GB":
		return n << 30
	case "MB":
		return n << 20
	}
	return 0
}

func appleFailed() gpu.Issue {
	return warning(gpu.VendorApple, gpu.IssueProbeFailed, "macOS gave an answer about the GPU that makes no sense.",
		"Run “system_profiler SPDisplaysDataType” and look whether it shows the GPU.")
}
