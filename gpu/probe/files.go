package probe

import (
	"io"
	"io/fs"
	"strconv"
	"strings"

	"github.com/moonrig/moonrig/gpu"
)

// maxFile bounds what is read of one kernel file; the largest that is needed is
// cpuinfo of a machine with hundreds of processors.
const maxFile = 4 << 20

// readFile returns at most limit bytes of a file, or nothing where it cannot be
// read: every file in sysfs may be missing, and a missing file means that the
// kernel does not tell.
func readFile(root fs.FS, path string, limit int64) string {
	f, err := root.Open(path)
	if err != nil {
		return ""
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, limit))
	if err != nil && len(b) == 0 {
		return ""
	}
	return string(b)
}

// readWord returns a short file without the blanks around.
func readWord(root fs.FS, path string) string {
	return strings.TrimSpace(readFile(root, path, 4096))
}

func readInt(root fs.FS, path string) (int64, bool) {
	v, err := strconv.ParseInt(readWord(root, path), 10, 64)
	return v, err == nil
}

// readScaled returns a number in units of 1/scale, or nil where it is unknown
// or outside what a sample may hold.
func readScaled(root fs.FS, path string, scale, low, high float64) *float64 {
	v, ok := readInt(root, path)
	if !ok {
		return nil
	}
	return bounded(float64(v)/scale, low, high)
}

func bounded(v, low, high float64) *float64 {
	if v >= low && v <= high {
		return &v
	}
	return nil
}

func exists(root fs.FS, path string) bool {
	_, err := fs.Stat(root, path)
	return err == nil
}

// names lists a folder, at most limit names, or nothing.
func names(root fs.FS, dir string, limit int) []string {
	entries, err := fs.ReadDir(root, dir)
	if err != nil {
		return nil
	}
	var out []string
	for _, e := range entries[:min(len(entries), limit)] {
		out = append(out, e.Name())
	}
	return out
}

// keyValues reads lines of "KEY<sep>value".
func keyValues(text, sep string) map[string]string {
	out := map[string]string{}
	for line := range strings.Lines(text) {
		if k, v, ok := strings.Cut(line, sep); ok {
			out[strings.TrimSpace(k)] = strings.TrimSpace(v)
		}
	}
	return out
}

func processName(root fs.FS, pid int) string {
	return gpu.Clean(readWord(root, "proc/"+strconv.Itoa(pid)+"/comm"))
}
