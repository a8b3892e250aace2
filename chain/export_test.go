package chain

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/moonrig/moonrig/chain/bindings"
)

// What the tests of foreign bytes need from inside.
var (
	ParseDevnet = parseDevnet
	EventTopics = func() []common.Hash { return eventTopics(bindings.NewLeaseEscrow()) }
	DecodeEvent = func(log *types.Log) (Event, error) { return decodeEvent(bindings.NewLeaseEscrow(), log) }
)

// DecodeRevert is what a refusal with these bytes becomes.
func DecodeRevert(data []byte) error {
	c := &Client{escrow: bindings.NewLeaseEscrow(), dollar: bindings.NewTestDollar()}
	return c.revert(data, common.Hash{}, "")
}
