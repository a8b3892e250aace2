package follow_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/moonrig/moonrig/chain/follow"
)

// A node may answer with any log. It is an event of a kind with its parts, or an error.
func FuzzDecodeEvent(f *testing.F) {
	word := make([]byte, 32)
	for kind := range 6 {
		f.Add(uint8(kind), word, word, word, make([]byte, 5*32))
		f.Add(uint8(kind), word, word, word, []byte(nil))
		for words := 1; words < 5; words++ {
			f.Add(uint8(kind), word, word, word, make([]byte, words*32))
		}
		f.Add(uint8(kind), word, word, []byte(nil), word[:31])
	}
	topics := follow.Topics()
	f.Fuzz(func(t *testing.T, kind uint8, one, two, three, data []byte) {
		log := &types.Log{Data: data}
		if int(kind) < len(topics) {
			log.Topics = append(log.Topics, topics[kind])
		}
		for _, topic := range [][]byte{one, two, three} {
			if len(topic) > 0 {
				log.Topics = append(log.Topics, common.BytesToHash(topic))
			}
		}
		event, err := follow.DecodeEvent(log)
		if err != nil {
			return
		}
		switch event.Kind {
		case follow.EventDeposited, follow.EventRedeemed, follow.EventWithdrawn, follow.EventClosed:
			if event.Amount == nil || event.Amount.Sign() < 0 || event.Balance == nil {
				t.Errorf("event without its sums: %+v", event)
			}
		case follow.EventFeeTaken:
			if event.Amount == nil || event.Amount.Sign() < 0 || event.Balance != nil {
				t.Errorf("fee without its sum, or with a balance: %+v", event)
			}
		case follow.EventThawStarted:
		default:
			t.Errorf("event of kind %q", event.Kind)
		}
	})
}
