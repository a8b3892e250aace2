package main

import (
	"bufio"
	"os"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

// shrink unmaps what the agent does not use of its own program. Recent kernels map a program in pieces of 2 MiB, so that
// nearly all of its 80 MB count as resident although a fifth is ever touched: the development chain and the command line
// are in the same file. From here on only what is used comes back, in small pieces. Anything that fails leaves all as it is.
// It may be called again at any time, and is every minute: what only starting needed goes then, and with it the neighbours of
// what was used, which the system brings along 64 KiB at a time.
func shrink() {
	exe, err := os.Readlink("/proc/self/exe")
	if err != nil {
		return
	}
	f, err := os.Open("/proc/self/smaps")
	if err != nil {
		return
	}
	defer f.Close()
	var parts []span
	var part span
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		fields := strings.Fields(lines.Text())
		switch {
		case len(fields) >= 5 && !strings.HasSuffix(fields[0], ":"):
			part = readSpan(fields, exe)
		case len(fields) == 3 && fields[0] == "Anonymous:" && fields[1] == "0" && part.length > 0:
			// Nothing in it was ever written to, so that all of it can be read again from the file.
			parts = append(parts, part)
		}
	}
	for _, p := range parts {
		for _, advice := range []uintptr{unix.MADV_NOHUGEPAGE, unix.MADV_DONTNEED} {
			if _, _, errno := unix.Syscall(unix.SYS_MADVISE, p.start, p.length, advice); errno != 0 {
				break
			}
		}
	}
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
