package sandbox

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"time"
)

// Stream says where a piece of a job's log comes from.
type Stream string

// The streams.
const (
	Stdout Stream = "stdout"
	Stderr Stream = "stderr"
	Notes  Stream = "moonrig" // said by the guest, about the job
)

// LogRecord is a piece of a job's log: not a line, but what one or a few writes of the job brought.
type LogRecord struct {
	Stream Stream
	// Time is when its first byte was read, to the millisecond.
	Time time.Time
	// Offset is how many bytes the job had printed, on all streams, before this record. Offset + len(Data) is the
	// place to resume from.
	Offset int64
	// Dropped is how many bytes are missing between the record before and this one, because they came faster than
	// the reader or were too old to be kept. Only LogReader sets it.
	Dropped int64
	Data    []byte
}

// The frame: stream (1 byte), zero (3), length of the data (4), offset (8), Unix milliseconds (8), then the data.
// Numbers are big endian.
const (
	logHeader = 24
	// MaxLogRecord is the most data that one record carries.
	MaxLogRecord = 32 << 10
)

var streamCodes = map[Stream]byte{Stdout: 1, Stderr: 2, Notes: 3}

// ErrBadLog is returned for a log that breaks the frame's rules.
var ErrBadLog = errors.New("the log's framing is broken")

// AppendLogRecord appends the framed record to b. Data longer than MaxLogRecord or an unknown stream is a programmer's
// error and panics.
func AppendLogRecord(b []byte, r LogRecord) []byte {
	code, known := streamCodes[r.Stream]
	if !known || len(r.Data) > MaxLogRecord {
		panic("log record out of bounds") // developer error
	}
	b = append(b, code, 0, 0, 0)
	b = binary.BigEndian.AppendUint32(b, uint32(len(r.Data)))
	b = binary.BigEndian.AppendUint64(b, uint64(r.Offset))
	b = binary.BigEndian.AppendUint64(b, uint64(r.Time.UnixMilli()))
	return append(b, r.Data...)
}

// LogReader reads the framed log that a container's Logs returns. It trusts nothing: lengths are bounded and offsets
// must rise. It is not safe for concurrent use.
type LogReader struct {
	r      io.Reader
	next   int64
	header [logHeader]byte
}

// NewLogReader returns a reader of the framed log r, which begins at the given offset.
func NewLogReader(r io.Reader, from int64) *LogReader { return &LogReader{r: r, next: from} }

// Offset is the place to resume from after the records read so far.
func (l *LogReader) Offset() int64 { return l.next }

// Next returns the next record; io.EOF at the end of the log, io.ErrUnexpectedEOF when it breaks off inside a record,
// ErrBadLog when it is not a log.
func (l *LogReader) Next() (LogRecord, error) {
	if _, err := io.ReadFull(l.r, l.header[:]); err != nil {
		return LogRecord{}, err
	}
	h := l.header[:]
	var stream Stream
	for s, code := range streamCodes {
		if code == h[0] {
			stream = s
		}
	}
	size := binary.BigEndian.Uint32(h[4:])
	offset := int64(binary.BigEndian.Uint64(h[8:]))
	millis := int64(binary.BigEndian.Uint64(h[16:]))
	switch {
	case stream == "" || h[1]|h[2]|h[3] != 0:
		return LogRecord{}, fmt.Errorf("%w: unknown stream", ErrBadLog)
	case size == 0 || size > MaxLogRecord:
		return LogRecord{}, fmt.Errorf("%w: a record of %d bytes", ErrBadLog, size)
	case offset < l.next || offset > 1<<60:
		return LogRecord{}, fmt.Errorf("%w: offset %d after %d", ErrBadLog, offset, l.next)
	case millis < 0 || millis > 1<<45:
		return LogRecord{}, fmt.Errorf("%w: an impossible time", ErrBadLog)
	}
	data := make([]byte, size)
	if _, err := io.ReadFull(l.r, data); err != nil {
		if errors.Is(err, io.EOF) {
			err = io.ErrUnexpectedEOF
		}
		return LogRecord{}, err
	}
	r := LogRecord{Stream: stream, Time: time.UnixMilli(millis), Offset: offset, Dropped: offset - l.next, Data: data}
	l.next = offset + int64(size)
	return r, nil
}
