package rpcpool_test

import (
	"errors"
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/chain/rpcpool"
)

// refusal is an endpoint's own answer.
type refusal struct{}

func (refusal) Error() string  { return "no" }
func (refusal) ErrorCode() int { return -32000 }

// Whatever the endpoint takes at once, a span finds sizes that it takes, asks for no block twice once it was taken, and never
// for more than it may.
func TestSpanFindsWhatIsTaken(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		most := rapid.Uint64Range(1, 100_000).Draw(t, "most")
		takes := rapid.Uint64Range(1, 2*most).Draw(t, "takes")
		blocks := rapid.Uint64Range(1, 20*takes).Draw(t, "blocks")
		span := rpcpool.NewSpan(most)
		queries, refused := uint64(0), 0
		for next := uint64(0); next < blocks; queries++ {
			n := min(span.Size(), blocks-next)
			if n == 0 || span.Size() > most {
				t.Fatalf("asks for %d blocks of at most %d", span.Size(), most)
			}
			if n <= takes {
				next += n
				span.Taken(n)
				continue
			}
			if refused++; !span.Refused(fmt.Errorf("query: %w", rpcpool.ErrTooManyResults), n) {
				t.Fatalf("gives up at %d blocks", n)
			}
		}
		// It halves down once, and then tries again what is too much only now and then.
		if limit := 17 + int(queries/8); refused > limit {
			t.Errorf("was refused %d times in %d queries", refused, queries)
		}
	})
}

// What is no matter of size is not asked again with fewer blocks.
func TestSpanRefused(t *testing.T) {
	for _, test := range []struct {
		name   string
		err    error
		blocks uint64
		again  bool
	}{
		{"too many for one query", rpcpool.ErrTooManyResults, 2, true},
		{"too many in one block", rpcpool.ErrTooManyResults, 1, false},
		{"an answer for a large range", refusal{}, rpcpool.SmallSpan + 1, true},
		{"an answer for a small range", refusal{}, rpcpool.SmallSpan, false},
		{"a broken connection", errors.New("reset"), 1000, false},
	} {
		span := rpcpool.NewSpan(2000)
		if again := span.Refused(test.err, test.blocks); again != test.again {
			t.Errorf("%s: asks again: %t", test.name, again)
		}
		if want := map[bool]uint64{true: test.blocks / 2, false: 2000}[test.again]; span.Size() != want {
			t.Errorf("%s: asks for %d blocks then, want %d", test.name, span.Size(), want)
		}
	}
}
