package chain

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/chain/bindings"
)

// The bindings are parsed once: a fuzz target runs thousands of times a second.
var (
	escrowBinding = bindings.NewLeaseEscrow()
	dollarBinding = bindings.NewTestDollar()
)

// What the tests of foreign bytes need from inside.
var (
	ParseDevnet = parseDevnet
)

// DecodeRevert is what a refusal with these bytes becomes.
func DecodeRevert(data []byte) error {
	c := &Client{escrow: escrowBinding, dollar: dollarBinding}
	return c.revert(data, common.Hash{}, "")
}

// ParsePrice reads what a price feed answers.
var ParsePrice = parsePrice

// ChannelOfSelector is how a call that reads a channel begins.
func ChannelOfSelector() []byte { return escrowBinding.GetABI().Methods["channelOf"].ID }
