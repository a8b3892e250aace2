package main

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// TestShrink lets go of the program's own pages while it runs: whatever is still needed has to come back by itself, and not as
// one large piece.
func TestShrink(t *testing.T) {
	before := build()
	whole := readFootprint()
	program := findFootprint()
	program.shrink()
	program.shrink()
	if after := build(); after != before {
		t.Errorf("the program says %v of itself, before it was %v", after, before)
	}
	if len(program) == 0 || !slices.Equal(program, whole) {
		t.Fatalf("the program is in memory at %v, before it was at %v", program, whole)
	}
	pieces := readFootprint()
	size := func(f footprint) (sum uintptr) {
		for _, p := range f {
			sum += p.length
		}
		return sum
	}
	if size(pieces) != size(whole) {
		t.Errorf("%d bytes of the program are left of %d", size(pieces), size(whole))
	}
	for _, p := range pieces {
		if p.length > pieceSize {
			t.Errorf("%d bytes are one piece", p.length)
		}
	}
	raw, err := os.ReadFile("/proc/self/smaps")
	if err != nil {
		t.Fatal(err)
	}
	exe, err := os.Readlink("/proc/self/exe")
	if err != nil {
		t.Fatal(err)
	}
	// The kernel marks what is not to be mapped in large pieces with "nh".
	_, code, found := strings.Cut(string(raw), " r-xp ")
	if !found || !strings.Contains(strings.SplitN(code, "\n", 2)[0], exe) {
		t.Fatal("the program's code is not the first that can be run")
	}
	_, flags, _ := strings.Cut(code, "VmFlags:")
	if line, _, _ := strings.Cut(flags, "\n"); !strings.Contains(line+" ", " nh ") {
		t.Errorf("the program's code may still be mapped in large pieces: %q", line)
	}
}

func TestReadSpan(t *testing.T) {
	for _, tt := range []struct {
		name, line string
		want       span
	}{
		{"code", "00400000-00402000 r-xp 00000000 08:01 42 /bin/moonrig", span{0x400000, 0x2000}},
		{"constants", "00402000-00403000 r--p 00002000 08:01 42 /bin/moonrig", span{0x402000, 0x1000}},
		{"variables", "00403000-00404000 rw-p 00003000 08:01 42 /bin/moonrig", span{}},
		{"another file", "7f0000000000-7f0000001000 r-xp 00000000 08:01 43 /lib/libc.so", span{}},
		{"no file", "7f0000000000-7f0000001000 r-xp 00000000 00:00 0", span{}},
		{"no numbers", "x-y r-xp 00000000 08:01 42 /bin/moonrig", span{}},
		{"backwards", "00402000-00400000 r-xp 00000000 08:01 42 /bin/moonrig", span{}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := readSpan(strings.Fields(tt.line), "/bin/moonrig"); got != tt.want {
				t.Errorf("got %v, want %v", got, tt.want)
			}
		})
	}
}
