package keychain

import (
	"os"
	"path/filepath"
	"strconv"
)

// absent says why there can be no keychain. Without this look the client library would start a message bus of its own, on
// which nobody answers.
func absent() string {
	if os.Getenv("DBUS_SESSION_BUS_ADDRESS") != "" {
		return ""
	}
	dir := os.Getenv("XDG_RUNTIME_DIR")
	if dir == "" {
		dir = filepath.Join("/run/user", strconv.Itoa(os.Getuid()))
	}
	if _, err := os.Stat(filepath.Join(dir, "bus")); err == nil { //nolint:gosec // the session's own variable, and only whether it is there
		return ""
	}
	return "nobody is logged in to a desktop here, so there is no message bus to ask"
}
