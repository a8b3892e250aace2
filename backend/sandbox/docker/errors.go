package docker

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/containerd/errdefs"
	"github.com/docker/docker/client"

	"github.com/moonrig/moonrig/backend/condition"
)

func isNotFound(err error) bool { return err != nil && errdefs.IsNotFound(err) }

// engineError gives an error of the engine its reason. The end of the caller's own context is not the engine's fault
// and stays what it is.
func engineError(doing string, err error) error {
	text := err.Error()
	switch {
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return fmt.Errorf("%s: %w", doing, err)
	case client.IsErrConnectionFailed(err):
		return condition.Errorf(condition.EngineAbsent, "%s: %w", doing, err)
	case strings.Contains(text, "permission denied") && strings.Contains(text, "daemon socket"):
		return condition.Errorf(condition.EngineAbsent, "this user may not talk to it: %w", err)
	case strings.Contains(text, "no space left on device"), strings.Contains(text, "disk quota exceeded"):
		return condition.Errorf(condition.DiskFull, "%s: %w", doing, err)
	case strings.Contains(text, "is too old") && strings.Contains(text, "API version"):
		return condition.Errorf(condition.EngineTooOld, "%s: %w", doing, err)
	case strings.Contains(text, "could not select device driver"), strings.Contains(text, "nvidia-container"),
		strings.Contains(text, "unresolvable CDI devices"):
		return condition.Errorf(condition.DeviceLost, "%s: %w", doing, err)
	}
	return condition.Errorf(condition.EngineError, "%s: %w", doing, err)
}

func isNotRunning(err error) bool {
	return errdefs.IsConflict(err) || strings.Contains(err.Error(), "is not running")
}
