package probe

import (
	"os/exec"
	"syscall"
)

// hideWindow keeps a console from flashing up on the owner's desktop.
func hideWindow(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{HideWindow: true}
}
