package api

import (
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"time"
)

// maxSocketPath is what the narrowest system (macOS) takes.
const maxSocketPath = 103

// ErrAgentRuns is returned by ListenLocal when somebody answers at the socket already.
var ErrAgentRuns = errors.New("an agent answers at this socket already")

// ListenLocal listens at a unix socket that only this user can reach: mode 0600 in a folder of mode 0700, and on Linux
// and macOS the caller's user is asked of the kernel, too. A socket that nobody answers at is a dead agent's and is
// replaced. Two agents must be kept apart by the lock on their data: between the question and the answer is a gap.
func ListenLocal(path string) (net.Listener, error) {
	if len(path) > maxSocketPath {
		return nil, fmt.Errorf("listen at %s: the path is longer than %d bytes", path, maxSocketPath)
	}
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("make socket folder: %w", err)
	}
	if err := ownFolder(dir); err != nil {
		return nil, err
	}
	if err := os.Chmod(dir, 0o700); err != nil {
		return nil, fmt.Errorf("close socket folder to others: %w", err)
	}
	if err := removeStale(path); err != nil {
		return nil, err
	}
	listener, err := net.Listen("unix", path)
	if err != nil {
		return nil, fmt.Errorf("listen at socket: %w", err)
	}
	if err := os.Chmod(path, 0o600); err != nil {
		listener.Close()
		return nil, fmt.Errorf("close socket to others: %w", err)
	}
	return &ownListener{listener.(*net.UnixListener)}, nil
}

// removeStale removes a socket that nobody answers at, and nothing else.
func removeStale(path string) error {
	info, err := os.Lstat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("look at socket: %w", err)
	}
	conn, err := net.DialTimeout("unix", path, time.Second)
	if err == nil {
		conn.Close()
		return fmt.Errorf("%s: %w", path, ErrAgentRuns)
	}
	if !isSocket(info) {
		return fmt.Errorf("%s is there and is not a socket", path)
	}
	if err := os.Remove(path); err != nil {
		return fmt.Errorf("remove dead socket: %w", err)
	}
	return nil
}

// ownListener accepts only connections of this user, or of the administrator.
type ownListener struct {
	*net.UnixListener
}

func (l *ownListener) Accept() (net.Conn, error) {
	for {
		conn, err := l.AcceptUnix()
		if err != nil {
			return nil, err
		}
		if allowedPeer(conn) {
			return conn, nil
		}
		conn.Close()
	}
}
