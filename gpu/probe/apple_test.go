package probe_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/moonrig/moonrig/gpu"
	"github.com/moonrig/moonrig/gpu/probe"
)

func TestParseProfile(t *testing.T) {
	t.Parallel()
	const why = "macOS does not let a container use the GPU."
	tests := []struct {
		file string
		want []gpu.Device
	}{
		{"mac_m1_max.json", []gpu.Device{
			{Kind: gpu.KindGPU, Vendor: gpu.VendorApple, Name: "Apple M1 Max", Cores: 32, VRAMBytes: 64 << 30, WhyNot: why}}},
		{"mac_intel_amd.json", []gpu.Device{
			{Kind: gpu.KindGPU, Vendor: gpu.VendorIntel, Name: "Intel UHD Graphics 630", VRAMBytes: 1536 << 20, WhyNot: why},
			{Kind: gpu.KindGPU, Vendor: gpu.VendorAMD, Name: "AMD Radeon Pro 5500M", VRAMBytes: 8 << 30, WhyNot: why}}},
	}
	for _, tt := range tests {
		t.Run(tt.file, func(t *testing.T) {
			t.Parallel()
			r := probe.ParseProfile([]byte(golden(t, tt.file)), "machine", 64<<30)
			if err := r.Validate(); err != nil {
				t.Fatal(err)
			}
			for i := range r.Devices {
				if !strings.HasPrefix(r.Devices[i].ID, "apple-") {
					t.Errorf("id %s", r.Devices[i].ID)
				}
				r.Devices[i].ID = ""
			}
			if !reflect.DeepEqual(r.Devices, tt.want) || len(r.Issues) != 0 {
				t.Fatalf("got %+v", r)
			}
		})
	}
}

func TestParseProfileNonsense(t *testing.T) {
	t.Parallel()
	for _, out := range []string{"", "null garbage", `{"SPDisplaysDataType":5}`, `{"SPDisplaysDataType":[{"_name":"X"}]}`,
		`{"SPDisplaysDataType":[{"spdisplays_vendor":"sppci_vendor_Apple"}]}`, strings.Repeat(" ", probe.MaxProfile+1)} {
		r := probe.ParseProfile([]byte(out), "machine", 1)
		if len(r.Devices) != 0 || len(r.Issues) != 1 || r.Issues[0].Code != gpu.IssueProbeFailed {
			t.Errorf("%.40q: got %+v", out, r)
		}
	}
	// A Mac without a display adapter is no fault.
	if r := probe.ParseProfile([]byte(`{"SPDisplaysDataType":[]}`), "machine", 1); len(r.Devices)+len(r.Issues) != 0 {
		t.Errorf("got %+v", r)
	}
}

func FuzzParseProfile(f *testing.F) {
	f.Add([]byte(golden(f, "mac_m1_max.json")))
	f.Add([]byte(golden(f, "mac_intel_amd.json")))
	f.Add([]byte(`{"SPDisplaysDataType":[{"_name":"x (simulated)","spdisplays_vendor":"Apple","sppci_cores":"-1"}]}`))
	f.Fuzz(func(t *testing.T, out []byte) {
		if err := probe.Join(probe.ParseProfile(out, "machine", 1<<40)).Validate(); err != nil {
			t.Fatal(err)
		}
	})
}
