package rpcpool

import (
	"errors"

	"github.com/ethereum/go-ethereum/rpc"
)

// A Span is how many blocks one query for events asks for. Endpoints bound range or size of an answer, each in its own way
// and words, so the span shrinks when one refuses and carefully grows again: what was refused just now is not asked again
// until much was taken. It is used by one goroutine.
type Span struct {
	most    uint64 // never more
	now     uint64
	ceiling uint64 // the last refusal was above this
	answers int    // queries taken since
}

const (
	// SmallSpan is how many blocks are so few that a refusal is not explained by size, unless it says so.
	SmallSpan = 16
	// forgetCeiling is after how many queries a refused size is tried again.
	forgetCeiling = 64
)

// NewSpan returns a span that begins with as many blocks as it may ever have.
func NewSpan(most uint64) Span { return Span{most: most, now: most, ceiling: most} }

// Size is how many blocks to ask for.
func (s *Span) Size() uint64 { return s.now }

// Refused shrinks the span after a query for so many blocks failed, and reports whether to ask again.
func (s *Span) Refused(err error, blocks uint64) bool {
	var answer rpc.Error
	tooMany := errors.Is(err, ErrTooManyResults)
	if !tooMany && (!errors.As(err, &answer) || blocks <= SmallSpan) {
		return false
	}
	if blocks <= 1 {
		return false
	}
	s.ceiling, s.answers = blocks-1, 0
	s.now = max(blocks/2, 1)
	return true
}

// Taken grows the span after a query for so many blocks was answered.
func (s *Span) Taken(blocks uint64) {
	if s.answers++; s.answers >= forgetCeiling {
		s.ceiling, s.answers = s.most, 0
	}
	if blocks >= s.now {
		s.now = min(s.now+s.now/4+1, s.ceiling, s.most)
	}
}
