package docker

import "golang.org/x/sys/unix"

// freeBytes is the space left for this user where path lies, 0 when unknown.
func freeBytes(path string) int64 {
	var s unix.Statfs_t
	if unix.Statfs(path, &s) != nil {
		return 0
	}
	return int64(s.Bavail) * s.Bsize
}
