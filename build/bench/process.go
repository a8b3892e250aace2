package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// memory is what the system says a process or a tree of them holds, in bytes. RSS counts what is shared in full, PSS its
// part of it; Anon is the process's own and not backed by a file.
type memory struct{ rss, pss, anon int64 }

func (m memory) String() string {
	return fmt.Sprintf("%.1f MB resident, %.1f MB proportional, %.1f MB anonymous", megabytes(m.rss), megabytes(m.pss), megabytes(m.anon))
}

// megabytes is in millions, as disks and phones are sold: the stricter reading of a target in MB.
func megabytes(n int64) float64 { return float64(n) / 1e6 }

// memoryOf reads /proc/PID/smaps_rollup.
func memoryOf(pid int) (memory, error) {
	raw, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "smaps_rollup"))
	if err != nil {
		return memory{}, fmt.Errorf("read memory of process %d: %w", pid, err)
	}
	var m memory
	for text := range strings.Lines(string(raw)) {
		f := strings.Fields(text)
		if len(f) != 3 {
			continue
		}
		kib, err := strconv.ParseInt(f[1], 10, 64)
		if err != nil {
			continue // the line with the addresses
		}
		switch f[0] {
		case "Rss:":
			m.rss = kib << 10
		case "Pss:":
			m.pss = kib << 10
		case "Anonymous:":
			m.anon = kib << 10
		}
	}
	if m.rss == 0 {
		return m, fmt.Errorf("read memory of process %d: it tells nothing", pid)
	}
	return m, nil
}

// treeMemory sums a process and all that descend from it. Those that end meanwhile are left out.
func treeMemory(root int) (sum memory, processes int, err error) {
	pids, err := tree(root)
	if err != nil {
		return memory{}, 0, err
	}
	for _, pid := range pids {
		m, err := memoryOf(pid)
		if err != nil {
			continue
		}
		sum.rss, sum.pss, sum.anon = sum.rss+m.rss, sum.pss+m.pss, sum.anon+m.anon
		processes++
	}
	if processes == 0 {
		return sum, 0, fmt.Errorf("process %d is gone", root)
	}
	return sum, processes, nil
}

// tree lists a process and its descendants.
func tree(root int) ([]int, error) {
	entries, err := os.ReadDir("/proc")
	if err != nil {
		return nil, fmt.Errorf("list processes: %w", err)
	}
	children := map[int][]int{}
	for _, e := range entries {
		pid, err := strconv.Atoi(e.Name())
		if err != nil {
			continue
		}
		if f, err := statOf(pid); err == nil {
			if parent, err := strconv.Atoi(f[1]); err == nil {
				children[parent] = append(children[parent], pid)
			}
		}
	}
	pids := []int{root}
	for i := 0; i < len(pids); i++ {
		pids = append(pids, children[pids[i]]...)
	}
	return pids, nil
}

// statOf returns the fields of /proc/PID/stat from the state on.
func statOf(pid int) ([]string, error) {
	raw, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "stat"))
	if err != nil {
		return nil, err
	}
	// The name before may hold anything, also blanks and brackets.
	end := strings.LastIndexByte(string(raw), ')')
	f := strings.Fields(string(raw[end+1:]))
	if end < 0 || len(f) < 15 {
		return nil, fmt.Errorf("read state of process %d: it tells too little", pid)
	}
	return f, nil
}

// ticksPerSecond is the unit of processor time in /proc, on every Linux.
const ticksPerSecond = 100

// processorTime is what a process and its ended children have used.
func processorTime(pid int) (time.Duration, error) {
	f, err := statOf(pid)
	if err != nil {
		return 0, err
	}
	var ticks int64
	for _, field := range f[11:15] { // utime, stime, cutime, cstime
		n, err := strconv.ParseInt(field, 10, 64)
		if err != nil {
			return 0, fmt.Errorf("read state of process %d: %w", pid, err)
		}
		ticks += n
	}
	return time.Duration(ticks) * time.Second / ticksPerSecond, nil
}
