package inside

import (
	"sync"
	"time"

	"github.com/moonrig/moonrig/backend/sandbox"
)

// coalesceFor is how long small pieces of one stream are joined into one record.
const coalesceFor = 20 * time.Millisecond

// recordCost is what a record takes beside its data, so that many tiny ones cannot take more memory than allowed.
const recordCost = 96

// ring keeps the newest of a job's output, by absolute offsets. It is safe for concurrent use.
type ring struct {
	mu      sync.Mutex // guards the following fields
	records []sandbox.LogRecord
	size    int64 // of data and recordCost of all records
	limit   int64
	end     int64 // offset after the newest byte
	closed  bool
	changed chan struct{} // closed and replaced when there is something new
}

func newRing(limit int64) *ring { return &ring{limit: limit, changed: make(chan struct{})} }

// add appends output, forgetting the oldest where it is too much. The data is copied.
func (r *ring) add(stream sandbox.Stream, at time.Time, data []byte) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for len(data) > 0 {
		last := len(r.records) - 1
		if last >= 0 && r.records[last].Stream == stream && at.Sub(r.records[last].Time) < coalesceFor &&
			len(r.records[last].Data) < sandbox.MaxLogRecord {
			n := min(len(data), sandbox.MaxLogRecord-len(r.records[last].Data))
			r.records[last].Data = append(r.records[last].Data, data[:n]...)
			r.size += int64(n)
			r.end += int64(n)
			data = data[n:]
			continue
		}
		n := min(len(data), sandbox.MaxLogRecord)
		r.records = append(r.records, sandbox.LogRecord{
			Stream: stream, Time: at, Offset: r.end, Data: append([]byte(nil), data[:n]...),
		})
		r.size += int64(n) + recordCost
		r.end += int64(n)
		data = data[n:]
	}
	drop := 0
	for r.size > r.limit && drop < len(r.records)-1 {
		r.size -= int64(len(r.records[drop].Data)) + recordCost
		r.records[drop] = sandbox.LogRecord{} // the array below lives on for a while
		drop++
	}
	r.records = r.records[drop:]
	r.wake()
}

// finish says that nothing more will come.
func (r *ring) finish() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.closed = true
	r.wake()
}

func (r *ring) wake() {
	close(r.changed)
	r.changed = make(chan struct{})
}

// total is how many bytes have been printed.
func (r *ring) total() int64 {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.end
}

// read appends to b the framed records from the given offset on, up to about limit bytes, and returns the offset after
// them. With nothing to read it says whether there will ever be more, and a channel that is closed when there is.
func (r *ring) read(b []byte, from int64, limit int) (frames []byte, next int64, more bool, changed <-chan struct{}) {
	r.mu.Lock()
	defer r.mu.Unlock()
	next = from
	for _, record := range r.records[r.find(from):] {
		if len(b) >= limit {
			break
		}
		if skip := next - record.Offset; skip > 0 {
			record.Data = record.Data[skip:]
			record.Offset = next
		}
		b = sandbox.AppendLogRecord(b, record)
		next = record.Offset + int64(len(record.Data))
	}
	return b, next, !r.closed || next < r.end, r.changed
}

// find returns the index of the first record that ends after the offset.
func (r *ring) find(offset int64) int {
	low, high := 0, len(r.records)
	for low < high {
		middle := (low + high) / 2
		if r.records[middle].Offset+int64(len(r.records[middle].Data)) > offset {
			high = middle
		} else {
			low = middle + 1
		}
	}
	return low
}
