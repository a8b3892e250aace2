package probe

import (
	"context"
	"io"
	"io/fs"
	"time"

	"github.com/moonrig/moonrig/gpu"
)

type (
	NVMLReturn  = nvmlReturn
	NVMLLibrary = nvmlLibrary
	NVMLDevice  = nvmlDevice
	NVMLProcess = nvmlProcess
	CPUTimes    = cpuTimes
)

const (
	NVMLNoValue    = nvmlNoValue
	MaxChildOutput = maxChildOutput
	MaxProfile     = maxProfile
)

var (
	ReportNVML    = reportNVML
	SampleNVML    = sampleNVML
	NVMLIssue     = nvmlIssue
	ExplainNVIDIA = explainNVIDIA
	NVIDIAOnBus   = nvidiaOnBus
	ProbeSysfs    = probeSysfs
	SampleSysfs   = sampleSysfs
	NameFromIDs   = nameFromIDs
	ParseProfile  = parseProfile
	ProbeProc     = probeProc
	MachineOfProc = machineOfProc
	ParseCPUInfo  = parseCPUInfo
	ParseMemInfo  = parseMemInfo
	DecodeReport  = decodeReport
	DecodeSamples = decodeSamples
	Join          = join
)

func IsolatedFor(ctx context.Context, limit time.Duration, exe string, args ...string) (gpu.Report, error) {
	return isolated(ctx, limit, exe, args)
}

func Watch(ctx context.Context, exe string, every, silence time.Duration, emit func(string, gpu.Sample)) error {
	return watch(ctx, exe, every, silence, emit)
}

func WatchNVML(ctx context.Context, lib NVMLLibrary, every time.Duration, out io.Writer) error {
	return watchNVML(ctx, lib, every, out)
}

func ParseStat(text string) (busy, total float64, ok bool) {
	t, ok := parseStat(text)
	return t.busy, t.total, ok
}

// ProcSampler returns a function that measures by the files of a kernel.
func ProcSampler(root fs.FS) func(time.Time) gpu.Sample {
	s := &procSampler{root: root}
	return s.sample
}
