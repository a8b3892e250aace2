//go:build !linux

package probe

import (
	"context"
	"io/fs"
	"os"
	"time"

	"github.com/moonrig/moonrig/gpu"
	"github.com/shirou/gopsutil/v4/cpu"
	"github.com/shirou/gopsutil/v4/host"
	"github.com/shirou/gopsutil/v4/mem"
)

func probeCPU(ctx context.Context, _ fs.FS, machine string) gpu.Report {
	ctx, cancel := context.WithTimeout(ctx, childTimeout)
	defer cancel()
	var model, vendor string
	if info, err := cpu.InfoWithContext(ctx); err == nil && len(info) > 0 {
		model, vendor = info[0].ModelName, info[0].VendorID
	}
	cores, err := cpu.CountsWithContext(ctx, true)
	if err != nil {
		cores = 0
	}
	var memory int64
	if v, err := mem.VirtualMemoryWithContext(ctx); err == nil {
		memory = int64(min(v.Total, 1<<49))
	}
	return gpu.Report{Devices: []gpu.Device{describeCPU(machine, model, vendor, cores, memory)}}
}

func machineID(ctx context.Context, _ fs.FS) string {
	ctx, cancel := context.WithTimeout(ctx, childTimeout)
	defer cancel()
	if id, err := host.HostIDWithContext(ctx); err == nil && id != "" {
		return id
	}
	name, _ := os.Hostname()
	return name
}

func newCPUSampler(fs.FS) cpuSampler { return &systemSampler{} }

// systemSampler measures the CPU through the operating system's own calls.
type systemSampler struct {
	last cpuTimes
}

func (s *systemSampler) sample(now time.Time) gpu.Sample {
	out := gpu.Sample{At: now.Unix()}
	if times, err := cpu.Times(false); err == nil && len(times) == 1 {
		t := times[0]
		idle := t.Idle + t.Iowait
		all := t.User + t.System + t.Nice + t.Irq + t.Softirq + t.Steal + idle
		current := cpuTimes{busy: all - idle, total: all}
		if s.last.total > 0 {
			out.Utilisation = current.since(s.last)
		}
		s.last = current
	}
	if v, err := mem.VirtualMemory(); err == nil {
		used := int64(min(v.Used, 1<<49))
		out.MemoryUsedBytes = &used
	}
	return out
}
