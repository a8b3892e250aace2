package wallet

import (
	"errors"

	"golang.org/x/sys/unix"
)

// publish gives a finished file its name, unless that name is taken: fs.ErrExist.
func publish(temp, path string) error {
	err := unix.Renameat2(unix.AT_FDCWD, temp, unix.AT_FDCWD, path, unix.RENAME_NOREPLACE)
	if errors.Is(err, unix.EINVAL) || errors.Is(err, unix.ENOSYS) {
		return linkOrRename(temp, path)
	}
	return err
}
