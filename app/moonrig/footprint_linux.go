package main

import (
	"bufio"
	"os"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

// pieceSize is how much of the program comes back at most when a part of it is missing: what the system brings along by itself
// where its cache is in small pieces.
const pieceSize = 64 << 10

// footprint is where the agent's program is in memory, to let go of what it does not use of it. Recent kernels map as much of a file
// at once as lies in one piece in the system's cache, 2 MiB perhaps, so that nearly all of the program's 80 MB count as resident
// although a fifth is ever touched: the development chain and the command line are in the same file.
type footprint []span

// findFootprint finds the program, and has the system see it as pieces of pieceSize, beyond which it maps nothing by itself. Anything
// that fails leaves all as it is.
func findFootprint() footprint {
	f := readFootprint()
	for _, part := range f {
		advise(part, unix.MADV_NOHUGEPAGE)
		// Neighbours are one piece unless something tells them apart. What a core dump need not hold, as the file has it, is harmless.
		for start := part.start; start < part.start+part.length; start += 2 * pieceSize {
			advise(span{start, min(pieceSize, part.start+part.length-start)}, unix.MADV_DONTDUMP)
		}
	}
	return f
}

// readFootprint returns the parts of the program that nothing was ever written to, so that they can be read again from the file.
func readFootprint() footprint {
	exe, err := os.Readlink("/proc/self/exe")
	if err != nil {
		return nil
	}
	f, err := os.Open("/proc/self/smaps")
	if err != nil {
		return nil
	}
	defer f.Close()
	var parts footprint
	var part span
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		fields := strings.Fields(lines.Text())
		switch {
		case len(fields) >= 5 && !strings.HasSuffix(fields[0], ":"):
			part = readSpan(fields, exe)
		case len(fields) == 3 && fields[0] == "Anonymous:" && fields[1] == "0" && part.length > 0:
			parts = append(parts, part)
		}
	}
	return parts
}

// shrink unmaps the program. From here on only what is used comes back, in small pieces, from the system's cache of the file. It is
// done at the start and each minute: what only starting needed goes then.
func (f footprint) shrink() {
	for _, part := range f {
		advise(part, unix.MADV_DONTNEED)
	}
}

// advise tells the system about a part of the memory; one that does not know the advice goes on without it.
func advise(part span, advice uintptr) {
	_, _, _ = unix.Syscall(unix.SYS_MADVISE, part.start, part.length, advice)
}

// span is a piece of memory that shows a piece of the program's file.
type span struct{ start, length uintptr }

// readSpan reads the first line of a mapping; it returns nothing for one that is not the program's own or can be written.
func readSpan(fields []string, exe string) span {
	if len(fields) < 6 || fields[5] != exe || (fields[1] != "r-xp" && fields[1] != "r--p") {
		return span{}
	}
	from, to, _ := strings.Cut(fields[0], "-")
	start, startErr := strconv.ParseUint(from, 16, 64)
	end, endErr := strconv.ParseUint(to, 16, 64)
	if startErr != nil || endErr != nil || end <= start {
		return span{}
	}
	return span{uintptr(start), uintptr(end - start)}
}
