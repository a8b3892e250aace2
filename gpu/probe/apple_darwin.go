package probe

import (
	"context"
	"os/exec"
	"time"

	"github.com/moonrig/moonrig/gpu"
	"github.com/shirou/gopsutil/v4/mem"
)

// probeApple asks system_profiler, by full path so that no program of that name
// on PATH is run instead.
func probeApple(ctx context.Context, machine string) gpu.Report {
	ctx, cancel := context.WithTimeout(ctx, childTimeout)
	defer cancel()
	var out limitedBuffer
	cmd := exec.CommandContext(ctx, "/usr/sbin/system_profiler", "SPDisplaysDataType", "-json")
	cmd.Stdout = &out
	cmd.WaitDelay = 2 * time.Second
	if err := cmd.Run(); err != nil || out.over {
		return issues(appleFailed())
	}
	var memory int64
	if v, err := mem.VirtualMemoryWithContext(ctx); err == nil {
		memory = int64(min(v.Total, 1<<50))
	}
	return parseProfile(out.Bytes(), machine, memory)
}
