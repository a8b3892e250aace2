package simulated_test

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/moonrig/moonrig/gpu"
	"github.com/moonrig/moonrig/gpu/simulated"
	"pgregory.net/rapid"
)

func TestSet(t *testing.T) {
	t.Parallel()
	s := simulated.New([]string{"RTX 4090", "NVIDIA GeForce RTX 4090", "Radeon RX 7900 XTX", "No Such Card"}, nil, "machine")
	r := s.Report()
	if err := r.Validate(); err != nil {
		t.Fatal(err)
	}
	if len(r.Devices) != 3 || len(r.Issues) != 1 || r.Issues[0].Code != gpu.IssueUnknownSimulation ||
		!strings.Contains(r.Issues[0].Text, "No Such Card") {
		t.Fatalf("got %+v", r)
	}
	for _, d := range r.Devices {
		if !d.Simulated || !strings.HasSuffix(d.Name, " (simulated)") || !strings.HasPrefix(d.ID, "sim-") {
			t.Errorf("%+v does not say that it is simulated", d)
		}
	}
	if d := r.Devices[2]; d.Vendor != gpu.VendorAMD || d.VRAMBytes != 24<<30 || d.PowerLimitWatts != 355 {
		t.Errorf("got %+v", d)
	}
	again := simulated.New([]string{"RTX 4090", "NVIDIA GeForce RTX 4090", "Radeon RX 7900 XTX"}, nil, "machine").Report()
	if !reflect.DeepEqual(again.Devices, r.Devices) {
		t.Error("the same names make other devices")
	}
	if other := simulated.New([]string{"RTX 4090"}, nil, "other machine").Report(); other.Devices[0].ID == r.Devices[0].ID {
		t.Error("two computers simulate one device")
	}
}

func TestNobodyAsked(t *testing.T) {
	t.Parallel()
	for _, s := range []*simulated.Set{nil, simulated.New(nil, nil, "machine")} {
		if r := s.Report(); len(r.Devices)+len(r.Issues) != 0 || len(s.Samples(time.Unix(1, 0))) != 0 {
			t.Fatalf("got %+v", r)
		}
	}
}

func TestTooMany(t *testing.T) {
	t.Parallel()
	names := make([]string, 100)
	for i := range names {
		names[i] = "RTX 3060"
	}
	r := simulated.New(names, nil, "machine").Report()
	if err := r.Validate(); err != nil || len(r.Devices) != simulated.Max || len(r.Issues) != 1 {
		t.Fatalf("got %d devices, %d issues, %v", len(r.Devices), len(r.Issues), err)
	}
}

func TestSamplesArePlausibleAndRepeatable(t *testing.T) {
	t.Parallel()
	s := simulated.New([]string{"RTX 4090", "Arc A310"}, nil, "machine")
	devices := map[string]gpu.Device{}
	for _, d := range s.Report().Devices {
		devices[d.ID] = d
	}
	rapid.Check(t, func(t *rapid.T) {
		at := time.Unix(rapid.Int64Range(0, 4_000_000_000).Draw(t, "at"), 0)
		samples := s.Samples(at)
		if len(samples) != 2 || !reflect.DeepEqual(samples, s.Samples(at)) {
			t.Fatal("the same moment gives other samples")
		}
		for id, v := range samples {
			d := devices[id]
			if err := v.Validate(); err != nil {
				t.Fatal(err)
			}
			if *v.MemoryUsedBytes > d.VRAMBytes || *v.PowerWatts > float64(d.PowerLimitWatts) || *v.TemperatureC < 20 || *v.TemperatureC > 90 {
				t.Fatalf("%s: %+v", d.Name, v)
			}
		}
	})
}
