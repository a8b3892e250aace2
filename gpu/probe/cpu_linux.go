package probe

import (
	"context"
	"io/fs"

	"github.com/moonrig/moonrig/gpu"
)

func probeCPU(_ context.Context, root fs.FS, machine string) gpu.Report {
	return probeProc(root, machine)
}

func machineID(_ context.Context, root fs.FS) string { return machineOfProc(root) }

func newCPUSampler(root fs.FS) cpuSampler { return &procSampler{root: root} }
