package docker

import (
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"strconv"

	"golang.org/x/sys/unix"

	"github.com/moonrig/moonrig/backend/sandbox/guest"
)

// listen makes the folder and listens on its socket. The folder above is for this user only; this one and the socket
// are open to the container's user, who sees nothing but them.
func listen(dir string) (net.Listener, func(), error) {
	if err := os.MkdirAll(dir, 0o711); err != nil {
		return nil, nil, err
	}
	if err := os.Chmod(dir, 0o711); err != nil { // whatever the umask made of it
		return nil, nil, err
	}
	if err := os.Remove(filepath.Join(dir, guest.SocketName)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, nil, err
	}
	// A socket's path may have 107 bytes, a person's folders have more: through the open folder it is always short.
	folder, err := os.Open(dir)
	if err != nil {
		return nil, nil, err
	}
	path := filepath.Join("/proc/self/fd", strconv.Itoa(int(folder.Fd())), guest.SocketName)
	listener, err := net.Listen("unix", path)
	if err != nil {
		folder.Close()
		return nil, nil, err
	}
	if err := os.Chmod(path, 0o666); err != nil {
		listener.Close()
		folder.Close()
		return nil, nil, err
	}
	return listener, func() { folder.Close() }, nil
}

// peerPID asks the kernel which process connected.
func peerPID(conn net.Conn) (int, error) {
	u, ok := conn.(*net.UnixConn)
	if !ok {
		return 0, errors.New("not a unix socket")
	}
	raw, err := u.SyscallConn()
	if err != nil {
		return 0, err
	}
	var cred *unix.Ucred
	var credErr error
	if err := raw.Control(func(fd uintptr) {
		cred, credErr = unix.GetsockoptUcred(int(fd), unix.SOL_SOCKET, unix.SO_PEERCRED)
	}); err != nil {
		return 0, err
	}
	if credErr != nil {
		return 0, fmt.Errorf("ask for the peer: %w", credErr)
	}
	return int(cred.Pid), nil
}
