package api

import (
	"io/fs"
	"net"
	"os"

	"golang.org/x/sys/unix"
)

// allowedPeer asks the kernel who is on the other end.
func allowedPeer(conn *net.UnixConn) bool {
	raw, err := conn.SyscallConn()
	if err != nil {
		return false
	}
	var cred *unix.Ucred
	var credErr error
	if err := raw.Control(func(fd uintptr) {
		cred, credErr = unix.GetsockoptUcred(int(fd), unix.SOL_SOCKET, unix.SO_PEERCRED)
	}); err != nil || credErr != nil {
		return false
	}
	return cred.Uid == uint32(os.Getuid()) || cred.Uid == 0
}

func isSocket(info fs.FileInfo) bool { return info.Mode()&fs.ModeSocket != 0 }
