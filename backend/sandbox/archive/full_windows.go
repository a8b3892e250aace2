package archive

import (
	"errors"

	"golang.org/x/sys/windows"
)

// diskFull reports whether the error says that the disk is full.
func diskFull(err error) bool {
	return errors.Is(err, windows.ERROR_DISK_FULL) || errors.Is(err, windows.ERROR_HANDLE_DISK_FULL)
}

// openFlags has nothing to add here: a Root does not follow links out, and there are no named pipes in folders.
const openFlags = 0
