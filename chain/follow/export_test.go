package follow

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/moonrig/moonrig/chain/bindings"
)

// escrowBinding is parsed once: a fuzz target runs thousands of times a second.
var escrowBinding = bindings.NewLeaseEscrow()

// Topics are the first topics of the events.
func Topics() []common.Hash { return topics(escrowBinding) }

// DecodeEvent is Decode of one escrow's logs.
func DecodeEvent(log *types.Log) (Event, error) { return Decode(escrowBinding, log) }
