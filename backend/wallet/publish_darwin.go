package wallet

import (
	"errors"

	"golang.org/x/sys/unix"
)

// publish gives a finished file its name, unless that name is taken: fs.ErrExist.
func publish(temp, path string) error {
	err := unix.RenamexNp(temp, path, unix.RENAME_EXCL)
	if errors.Is(err, unix.ENOTSUP) || errors.Is(err, unix.EINVAL) {
		return linkOrRename(temp, path)
	}
	return err
}
