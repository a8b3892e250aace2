package chain

import (
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/chain/bindings"
)

var registryABI = sync.OnceValue(func() abi.ABI { return bindings.NewProviderRegistry().GetABI() })

// describeGoverned reads calls of the contracts around the escrow. Their amounts are MOON's.
func (n Network) describeGoverned(out *Action, to common.Address, data []byte) {
	is := func(contract string) bool {
		at, err := n.Contract(contract)
		return err == nil && at == to
	}
	switch {
	case is(ForwarderContract):
		n.describeForward(out, data)
	case is(RegistryContract):
		n.describeRegistry(out, data)
	case is(GovernTokenContract):
		switch name, args := unpackCall(governedBindings().moon.GetABI(), data); {
		case name == "transfer" && len(args) == 2:
			out.Kind = "send"
			out.Other, _ = args[0].(common.Address)
			setAmount(out, args[1])
		case name == "delegate" && len(args) == 1:
			out.Kind = "delegate_votes"
			out.Other, _ = args[0].(common.Address)
		}
	case is(GovernorContract):
		switch name, _ := unpackCall(governedBindings().governor.GetABI(), data); name {
		case "castVote":
			out.Kind = "vote"
		case "propose":
			out.Kind = "propose"
		case "cancel", "queue", "execute":
			out.Kind = name + "_proposal"
		}
	case is(RewardsContract):
		if name, _ := unpackCall(governedBindings().rewards.GetABI(), data); name == "claim" || name == "claimMany" {
			out.Kind = "claim_rewards"
		}
	case is(DisputesContract):
		n.describeDisputes(out, data)
		return
	default:
		return
	}
	out.Moon = true
}

// describeDisputes reads calls of the disputes contract. None of them says how much it moves.
func (n Network) describeDisputes(out *Action, data []byte) {
	name, args := unpackCall(governedBindings().disputes.GetABI(), data)
	switch name {
	case "open", "openWithPermit":
		out.Kind = "open_dispute"
	case "proveDoubleSale":
		out.Kind = "prove_double_sale"
	case "answer", "reply", "settle", "collect":
		out.Kind = name + "_dispute"
	case "withdraw":
		out.Kind = "withdraw_dispute"
		if len(args) == 1 { // none when the rest of the call cannot be read
			token, ok := args[0].(common.Address)
			out.Moon = ok && token != n.Token
		}
	}
}

func (n Network) describeRegistry(out *Action, data []byte) {
	name, args := unpackCall(registryABI(), data)
	if len(args) == 0 {
		return
	}
	switch name {
	case "stake", "stakeWithPermit":
		out.Kind = "stake"
		setAmount(out, args[0])
		return
	case "delegate", "delegateWithPermit":
		out.Kind = "delegate_stake"
		setAmount(out, args[1])
	case "unbond": // its amount is in shares
		out.Kind = "unbond"
	case "withdraw":
		out.Kind = "withdraw_stake"
	case "announceMaintenance":
		out.Kind = "maintenance"
		return
	case "requestPayout":
		out.Kind = "payout_address"
	case "cancelPayout":
		out.Kind = "cancel_payout_address"
	}
	out.Other, _ = args[0].(common.Address)
}

func setAmount(out *Action, arg any) {
	if amount, ok := arg.(*big.Int); ok {
		out.Amount = amount
	}
}
