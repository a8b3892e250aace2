//go:build !darwin

package probe

import (
	"context"

	"github.com/moonrig/moonrig/gpu"
)

func probeApple(context.Context, string) gpu.Report { return gpu.Report{} }
