package inside

import (
	"bytes"
	"errors"
	"io"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/backend/sandbox"
)

// TestRingKeepsTheNewest compares the ring with the plain concatenation of all that went in.
func TestRingKeepsTheNewest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		limit := rapid.Int64Range(1, 200_000).Draw(t, "limit")
		r := newRing(limit)
		var all []byte
		at := time.UnixMilli(1_700_000_000_000)
		for range rapid.IntRange(0, 30).Draw(t, "writes") {
			at = at.Add(time.Duration(rapid.IntRange(0, 40).Draw(t, "pause")) * time.Millisecond)
			data := rapid.SliceOfN(rapid.Byte(), 1, 2000).Draw(t, "data")
			data = bytes.Repeat(data, rapid.IntRange(1, 40).Draw(t, "times"))
			r.add(rapid.SampledFrom([]sandbox.Stream{sandbox.Stdout, sandbox.Stderr}).Draw(t, "stream"), at, data)
			all = append(all, data...)
		}
		r.finish()
		if r.total() != int64(len(all)) {
			t.Fatalf("%d bytes of %d", r.total(), len(all))
		}
		if r.size > limit && len(r.records) > 1 {
			t.Fatalf("%d bytes kept, the limit is %d", r.size, limit)
		}
		from := rapid.Int64Range(0, int64(len(all))).Draw(t, "from")
		var framed []byte
		for position := from; ; {
			frames, next, more, _ := r.read(nil, position, 5000)
			framed = append(framed, frames...)
			if len(frames) == 0 {
				if more {
					t.Fatal("more is promised of a finished log")
				}
				break
			}
			position = next
		}
		reader := sandbox.NewLogReader(bytes.NewReader(framed), from)
		for {
			record, err := reader.Next()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(record.Data, all[record.Offset:record.Offset+int64(len(record.Data))]) {
				t.Fatalf("wrong bytes at %d", record.Offset)
			}
		}
		if len(all) > 0 && from < int64(len(all)) && reader.Offset() != int64(len(all)) {
			t.Fatalf("read up to %d of %d", reader.Offset(), len(all))
		}
	})
}

func TestRingWakesItsReaders(t *testing.T) {
	r := newRing(1000)
	_, _, more, changed := r.read(nil, 0, 100)
	if !more {
		t.Fatal("no more of an open log")
	}
	go r.add(sandbox.Stdout, time.Now(), []byte("x"))
	<-changed
	if frames, next, _, _ := r.read(nil, 0, 100); len(frames) == 0 || next != 1 {
		t.Errorf("%d bytes up to %d", len(frames), next)
	}
}

func TestRingBoundsTinyWrites(t *testing.T) {
	r := newRing(64 << 10)
	at := time.UnixMilli(0)
	for range 100_000 {
		at = at.Add(coalesceFor) // too far apart to be joined
		r.add(sandbox.Stdout, at, []byte("."))
	}
	if len(r.records) > 64<<10/recordCost {
		t.Errorf("%d records", len(r.records))
	}
}
