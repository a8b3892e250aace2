package chain

import (
	"errors"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/moonrig/moonrig/chain/rpcpool"
)

// A span is how many blocks one query asks for. Endpoints bound range or size of an answer, each in its
// own way and words, so the span shrinks when one refuses and carefully grows again: what was refused
// just now is not asked again until much was taken.
type span struct {
	most    uint64 // never more
	now     uint64
	ceiling uint64 // the last refusal was above this
	answers int    // queries taken since
}

const (
	// smallSpan is where refusals stop to be explained by size, unless they say so.
	smallSpan = 16
	// forgetCeiling is after how many queries a refused size is tried again.
	forgetCeiling = 64
)

func newSpan(most uint64) span { return span{most: most, now: most, ceiling: most} }

func (s *span) size() uint64 { return s.now }

// refused shrinks the span after a query for so many blocks failed, and reports whether to ask again.
func (s *span) refused(err error, blocks uint64) bool {
	var answer rpc.Error
	tooMany := errors.Is(err, rpcpool.ErrTooManyResults)
	if !tooMany && (!errors.As(err, &answer) || blocks <= smallSpan) {
		return false
	}
	if blocks <= 1 {
		return false
	}
	s.ceiling, s.answers = blocks-1, 0
	s.now = max(blocks/2, 1)
	return true
}

// taken grows the span after a query for so many blocks was answered.
func (s *span) taken(blocks uint64) {
	if s.answers++; s.answers >= forgetCeiling {
		s.ceiling, s.answers = s.most, 0
	}
	if blocks >= s.now {
		s.now = min(s.now+s.now/4+1, s.ceiling, s.most)
	}
}
