package probe

import (
	"context"
	"io/fs"
	"runtime"
	"slices"
	"time"

	"github.com/moonrig/moonrig/gpu"
)

// A Source measures some of this computer's devices again and again.
type Source struct {
	name  string
	serve func(ctx context.Context, every time.Duration, emit func(string, gpu.Sample)) error
}

// Name names the source in logs.
func (s *Source) Name() string { return s.name }

// Serve measures at once and then at each interval until ctx is done, and gives
// each sample with its device's id to emit, never two at a time. It returns
// early when the source breaks and may be called again then. Only one call may
// be under way.
func (s *Source) Serve(ctx context.Context, every time.Duration, emit func(deviceID string, _ gpu.Sample)) error {
	return s.serve(ctx, every, emit)
}

// Sources returns what measures the devices of a report that this prober made:
// this computer's files in this process, a vendor's library in a child that
// lives as long as Serve, and simulated devices.
func (p *Prober) Sources(ctx context.Context, r gpu.Report) []*Source {
	var out []*Source
	of := func(match func(gpu.Device) bool) bool { return slices.ContainsFunc(r.Devices, match) }
	if i := slices.IndexFunc(r.Devices, func(d gpu.Device) bool { return d.Kind == gpu.KindCPU && !d.Simulated }); i >= 0 {
		out = append(out, fileSource(p.cfg.Root, r.Devices[i].ID))
	}
	if of(func(d gpu.Device) bool { return d.Vendor == gpu.VendorNVIDIA && !d.Simulated }) {
		out = append(out, &Source{"nvidia", func(ctx context.Context, every time.Duration, emit func(string, gpu.Sample)) error {
			return watch(ctx, p.cfg.Executable, every, childTimeout, emit)
		}})
	}
	if of(func(d gpu.Device) bool { return d.Simulated }) {
		set := p.simulated(machineID(ctx, p.cfg.Root))
		out = append(out, polled("simulated", func(now time.Time) map[string]gpu.Sample { return set.Samples(now) }))
	}
	return out
}

// fileSource measures the CPU, and on Linux the cards that the kernel tells of.
func fileSource(root fs.FS, cpuID string) *Source {
	cpu := newCPUSampler(root)
	return polled("system", func(now time.Time) map[string]gpu.Sample {
		out := map[string]gpu.Sample{cpuID: cpu.sample(now)}
		if runtime.GOOS == "linux" {
			for id, s := range sampleSysfs(root, now) {
				out[id] = s
			}
		}
		return out
	})
}

func polled(name string, sample func(time.Time) map[string]gpu.Sample) *Source {
	return &Source{name, func(ctx context.Context, every time.Duration, emit func(string, gpu.Sample)) error {
		tick := time.NewTicker(min(max(every, minInterval), maxInterval))
		defer tick.Stop()
		for {
			for id, s := range sample(time.Now()) {
				emit(id, s)
			}
			select {
			case <-ctx.Done():
				return ctx.Err()
			case <-tick.C:
			}
		}
	}}
}
