package probe_test

import (
	"maps"
	"os"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/moonrig/moonrig/gpu"
	"github.com/moonrig/moonrig/gpu/catalog"
	"github.com/moonrig/moonrig/gpu/probe"
)

// tree makes a file system of paths and contents.
func tree(files map[string]string) fstest.MapFS {
	out := fstest.MapFS{}
	for path, text := range files {
		out[path] = &fstest.MapFile{Data: []byte(text)}
	}
	return out
}

func golden(t testing.TB, name string) string {
	t.Helper()
	b, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// desktop is a computer with an RX 7900 XTX, the graphics part of a Ryzen, and
// an Arc, with the files that a kernel shows of them.
func desktop(t testing.TB) map[string]string {
	t.Helper()
	const card, apu, arc = "sys/class/drm/card1/device", "sys/class/drm/card0/device", "sys/class/drm/card2/device"
	return map[string]string{
		"sys/class/drm/version":                         "drm 1.1.0 20060810\n",
		"sys/class/drm/card1-HDMI-A-1/status":           "connected\n",
		"sys/class/drm/renderD128/dev":                  "226:128\n",
		card + "/vendor":                                "0x1002\n",
		card + "/device":                                "0x744c\n",
		card + "/revision":                              "0xc8\n",
		card + "/uevent":                                "DRIVER=amdgpu\nPCI_CLASS=30000\nPCI_ID=1002:744C\nPCI_SLOT_NAME=0000:03:00.0\n",
		card + "/unique_id":                             "6bd0d8a17c5a3f52\n",
		card + "/product_name":                          "\n",
		card + "/mem_info_vram_total":                   "25753026560\n",
		card + "/mem_info_vram_used":                    "1836941312\n",
		card + "/gpu_busy_percent":                      "42\n",
		card + "/hwmon/hwmon3/name":                     "amdgpu\n",
		card + "/hwmon/hwmon3/temp1_input":              "51000\n",
		card + "/hwmon/hwmon3/power1_average":           "98000000\n",
		card + "/hwmon/hwmon3/power1_cap":               "303000000\n",
		card + "/hwmon/hwmon3/freq1_input":              "2124000000\n",
		apu + "/vendor":                                 "0x1002\n",
		apu + "/device":                                 "0x164e\n",
		apu + "/revision":                               "0xc8\n",
		apu + "/uevent":                                 "DRIVER=amdgpu\nPCI_SLOT_NAME=0000:10:00.0\n",
		apu + "/mem_info_vram_total":                    "536870912\n",
		arc + "/vendor":                                 "0x8086\n",
		arc + "/device":                                 "0xe20b\n",
		arc + "/uevent":                                 "DRIVER=xe\nPCI_SLOT_NAME=0000:05:00.0\n",
		"sys/class/drm/card3/device/vendor":             "0x10de\n",
		"usr/share/libdrm/amdgpu.ids":                   golden(t, "amdgpu.ids"),
		"proc/sys/kernel/osrelease":                     "6.12.9\n",
		"dev/kfd":                                       "",
		"sys/class/kfd/kfd/topology/nodes/0/gpu_id":     "0\n",
		"sys/class/kfd/kfd/topology/nodes/0/properties": "cpu_cores_count 16\nsimd_count 0\nlocation_id 0\ndomain 0\n",
		"sys/class/kfd/kfd/topology/nodes/1/gpu_id":     "51234\n",
		"sys/class/kfd/kfd/topology/nodes/1/properties": "cpu_cores_count 0\nsimd_count 192\nlocation_id 768\ndomain 0\n",
		"sys/class/kfd/kfd/proc/4242/vram_51234":        "1073741824\n",
		"sys/class/kfd/kfd/proc/4243/vram_99":           "5\n",
		"proc/4242/comm":                                "blender\n",
	}
}

func TestProbeSysfs(t *testing.T) {
	t.Parallel()
	r := probe.ProbeSysfs(tree(desktop(t)))
	want := []gpu.Device{
		{ID: "amd-0000-10-00.0", Kind: gpu.KindGPU, Vendor: gpu.VendorAMD, Name: "AMD Radeon Graphics", VRAMBytes: 512 << 20,
			Driver: "amdgpu (Linux 6.12.9)", PCIBus: "0000:10:00.0",
			WhyNot: "This is the graphics part of a processor, with too little memory of its own for a job."},
		{ID: "amd-6bd0d8a17c5a3f52", Kind: gpu.KindGPU, Vendor: gpu.VendorAMD, Name: "AMD Radeon RX 7900 XTX", VRAMBytes: 25753026560,
			Driver: "amdgpu (Linux 6.12.9)", PCIBus: "0000:03:00.0", PowerLimitWatts: 303, Lendable: true},
		{ID: "intel-0000-05-00.0", Kind: gpu.KindGPU, Vendor: gpu.VendorIntel, Name: "Intel Arc B580", Driver: "xe",
			PCIBus: "0000:05:00.0", WhyNot: "Intel cards cannot be given to a job yet."},
	}
	if !reflect.DeepEqual(r.Devices, want) {
		t.Errorf("got %+v\nwant %+v", r.Devices, want)
	}
	if len(r.Issues) != 0 {
		t.Errorf("got %+v", r.Issues)
	}
	if err := r.Validate(); err != nil {
		t.Error(err)
	}
	cards, err := catalog.Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, i := range []int{1, 2} {
		if _, ok := cards.Find(want[i].Name, want[i].VRAMBytes); !ok {
			t.Errorf("%s is not found in the catalog", want[i].Name)
		}
	}
}

func TestProbeSysfsVariants(t *testing.T) {
	t.Parallel()
	const card = "sys/class/drm/card1/device"
	tests := []struct {
		name   string
		edit   func(map[string]string)
		id     string
		card   string
		whyNot string
		issue  gpu.IssueCode
	}{
		{"no compute driver", func(f map[string]string) { delete(f, "dev/kfd") },
			"amd-6bd0d8a17c5a3f52", "AMD Radeon RX 7900 XTX", "/dev/kfd", ""},
		{"no unique id", func(f map[string]string) { delete(f, card+"/unique_id") },
			"amd-0000-03-00.0", "AMD Radeon RX 7900 XTX", "", ""},
		{"unique id of a card that has none", func(f map[string]string) { f[card+"/unique_id"] = "0000000000000000\n" },
			"amd-0000-03-00.0", "AMD Radeon RX 7900 XTX", "", ""},
		{"hostile unique id", func(f map[string]string) { f[card+"/unique_id"] = "../../x\n" },
			"amd-0000-03-00.0", "AMD Radeon RX 7900 XTX", "", ""},
		{"name in the card", func(f map[string]string) { f[card+"/product_name"] = "AMD Instinct MI210\n" },
			"amd-6bd0d8a17c5a3f52", "AMD Instinct MI210", "", ""},
		{"no list of names", func(f map[string]string) { delete(f, "usr/share/libdrm/amdgpu.ids") },
			"amd-6bd0d8a17c5a3f52", "AMD graphics 1002:744c", "", ""},
		{"newer than the list", func(f map[string]string) { f[card+"/revision"] = "0xff\n" },
			"amd-6bd0d8a17c5a3f52", "AMD graphics 1002:744c", "", ""},
		{"memory unknown", func(f map[string]string) { delete(f, card+"/mem_info_vram_total") },
			"amd-6bd0d8a17c5a3f52", "AMD Radeon RX 7900 XTX", "does not tell", ""},
		{"passed to a virtual machine", func(f map[string]string) { f[card+"/uevent"] = "DRIVER=vfio-pci\nPCI_SLOT_NAME=0000:03:00.0\n" },
			"", "", "", gpu.IssueDriverNotLoaded},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			files := desktop(t)
			tt.edit(files)
			r := probe.ProbeSysfs(tree(files))
			if err := r.Validate(); err != nil {
				t.Fatal(err)
			}
			if tt.issue != "" {
				if len(r.Issues) != 1 || r.Issues[0].Code != tt.issue || r.Issues[0].Remedy == "" {
					t.Fatalf("got %+v", r.Issues)
				}
				return
			}
			d, ok := r.Device(tt.id)
			if !ok || d.Name != tt.card || d.Lendable != (tt.whyNot == "") || !strings.Contains(d.WhyNot, tt.whyNot) {
				t.Fatalf("got %+v", r.Devices)
			}
		})
	}
}

func TestNoAMDCard(t *testing.T) {
	t.Parallel()
	r := probe.ProbeSysfs(tree(nil))
	if len(r.Devices) != 0 || len(r.Issues) != 1 || r.Issues[0].Code != gpu.IssueNoHardware || r.Issues[0].Severity != gpu.SeverityInfo {
		t.Fatalf("got %+v", r)
	}
	r = probe.ProbeSysfs(tree(map[string]string{
		"sys/bus/pci/devices/0000:03:00.0/vendor": "0x1002\n",
		"sys/bus/pci/devices/0000:03:00.0/class":  "0x030000\n",
	}))
	if len(r.Issues) != 1 || r.Issues[0].Code != gpu.IssueDriverNotLoaded || r.Issues[0].Severity != gpu.SeverityWarning {
		t.Fatalf("got %+v", r)
	}
}

func TestSampleSysfs(t *testing.T) {
	t.Parallel()
	files := desktop(t)
	samples := probe.SampleSysfs(tree(files), time.Unix(1_700_000_000, 0))
	if len(samples) != 3 {
		t.Fatalf("got %d samples", len(samples))
	}
	s := samples["amd-6bd0d8a17c5a3f52"]
	if s.At != 1_700_000_000 || *s.Utilisation != 0.42 || *s.MemoryUsedBytes != 1836941312 || *s.TemperatureC != 51 ||
		*s.PowerWatts != 98 || *s.ClockMHz != 2124 {
		t.Errorf("got %+v", s)
	}
	want := []gpu.Process{{PID: 4242, Name: "blender", MemoryBytes: 1 << 30, Type: gpu.ProcessCompute}}
	if !reflect.DeepEqual(s.Processes, want) || s.ProcessesKnown {
		t.Errorf("got %+v, known %v", s.Processes, s.ProcessesKnown)
	}
	// What the kernel does not tell is unknown, not zero.
	apu := samples["amd-0000-10-00.0"]
	if apu.Utilisation != nil || apu.MemoryUsedBytes != nil || apu.TemperatureC != nil || apu.PowerWatts != nil {
		t.Errorf("got %+v", apu)
	}
	// A card that sleeps is left to sleep.
	files["sys/class/drm/card1/device/power/runtime_status"] = "suspended\n"
	s = probe.SampleSysfs(tree(files), time.Unix(1, 0))["amd-6bd0d8a17c5a3f52"]
	if s.Utilisation == nil || *s.Utilisation != 0 || s.TemperatureC != nil || s.MemoryUsedBytes != nil {
		t.Errorf("got %+v of a card that sleeps", s)
	}
	files["sys/class/drm/card1/device/power/runtime_status"] = "active\n"
	// Nonsense is unknown too.
	const card = "sys/class/drm/card1/device"
	files[card+"/gpu_busy_percent"] = "65535\n"
	files[card+"/hwmon/hwmon3/temp1_input"] = "-999999\n"
	files[card+"/mem_info_vram_used"] = "18446744073709551615\n"
	delete(files, card+"/hwmon/hwmon3/power1_average")
	files[card+"/hwmon/hwmon3/power1_input"] = "12000000\n"
	s = probe.SampleSysfs(tree(files), time.Unix(1, 0))["amd-6bd0d8a17c5a3f52"]
	if s.Utilisation != nil || s.TemperatureC != nil || s.MemoryUsedBytes != nil || *s.PowerWatts != 12 {
		t.Errorf("got %+v", s)
	}
	if err := s.Validate(); err != nil {
		t.Error(err)
	}
}

func TestNVIDIAOnBus(t *testing.T) {
	t.Parallel()
	const dev = "sys/bus/pci/devices/0000:01:00.0/"
	tests := []struct {
		name         string
		files        map[string]string
		found, known bool
	}{
		{"card", map[string]string{dev + "vendor": "0x10de\n", dev + "class": "0x030000\n"}, true, true},
		{"card without outputs", map[string]string{dev + "vendor": "0x10de\n", dev + "class": "0x030200\n"}, true, true},
		{"only its sound", map[string]string{dev + "vendor": "0x10de\n", dev + "class": "0x040300\n"}, false, true},
		{"another maker", map[string]string{dev + "vendor": "0x1002\n", dev + "class": "0x030000\n"}, false, true},
		{"no bus", nil, false, false},
		{"WSL", map[string]string{dev + "vendor": "0x1414\n", dev + "class": "0x030200\n", "dev/dxg": ""}, false, false},
	}
	for _, tt := range tests {
		if found, known := probe.NVIDIAOnBus(tree(tt.files)); found != tt.found || known != tt.known {
			t.Errorf("%s: got %v, %v", tt.name, found, known)
		}
	}
}

func FuzzNameFromIDs(f *testing.F) {
	f.Add(golden(f, "amdgpu.ids"), "0x744c", "0xc8")
	f.Add("744C,C8", "0x744c", "0xc8")
	f.Add("744C,\tC8,\t\x1b[2J", "0x744c", "0xc8")
	f.Fuzz(func(t *testing.T, list, device, revision string) {
		if name := probe.NameFromIDs(list, device, revision); gpu.Clean(name) != name {
			t.Fatalf("unsafe name %q", name)
		}
	})
}

// FuzzSysfs feeds foreign bytes into each file that is read of a card.
func FuzzSysfs(f *testing.F) {
	f.Add("42\n", "DRIVER=amdgpu\nPCI_SLOT_NAME=0000:03:00.0\n", "cafe", "name")
	f.Add("-1", "DRIVER=amdgpu\nPCI_SLOT_NAME=::::\x00", "\xff", "x (simulated)")
	f.Add("9223372036854775807", "=\n=", "", "\n")
	base := desktop(f)
	f.Fuzz(func(t *testing.T, number, event, unique, name string) {
		files := maps.Clone(base)
		for path := range files {
			switch {
			case strings.HasSuffix(path, "uevent"):
				files[path] = event
			case strings.HasSuffix(path, "unique_id"):
				files[path] = unique
			case strings.HasSuffix(path, "product_name"), strings.HasSuffix(path, "comm"):
				files[path] = name
			case strings.Contains(path, "hwmon"), strings.Contains(path, "mem_info"), strings.Contains(path, "busy"),
				strings.Contains(path, "kfd/"):
				files[path] = number
			}
		}
		root := tree(files)
		if err := probe.Join(probe.ProbeSysfs(root)).Validate(); err != nil {
			t.Fatal(err)
		}
		for id, s := range probe.SampleSysfs(root, time.Unix(1, 0)) {
			if err := s.Validate(); err != nil {
				t.Fatalf("%s: %v", id, err)
			}
		}
	})
}
