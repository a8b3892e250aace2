//go:build unix

package archive

import (
	"errors"
	"syscall"
)

// diskFull reports whether the error says that the disk, or the owner's share of it, is full.
func diskFull(err error) bool {
	return errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT)
}

// openFlags keep an open from following a link or waiting for the other end of a pipe.
const openFlags = syscall.O_NOFOLLOW | syscall.O_NONBLOCK
