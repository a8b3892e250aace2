package chain

import (
	"math/big"
	"reflect"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/moonrig/moonrig/chain/bindings"
)

// Parsing an ABI takes longer than reading a transaction by it.
var (
	escrowContract = sync.OnceValue(bindings.NewLeaseEscrow)
	escrowABI      = func() abi.ABI { return escrowContract().GetABI() }
	tokenABI       = sync.OnceValue(func() abi.ABI { return bindings.NewTestDollar().GetABI() })
)

func (n Network) describeToken(out *Action, data []byte) {
	name, args := unpackCall(tokenABI(), data)
	if name != "transfer" || len(args) != 2 {
		return
	}
	to, okTo := args[0].(common.Address)
	amount, okAmount := args[1].(*big.Int)
	if okTo && okAmount {
		*out = Action{Kind: "send", Amount: amount, Other: to}
	}
}

// describeEscrow goes by the names of functions and arguments, so that a function which is added says at least what it is.
func (n Network) describeEscrow(out *Action, data []byte) {
	name, _ := unpackCall(escrowABI(), data)
	for _, m := range methods {
		if strings.HasPrefix(name, m.prefix) {
			out.Kind = m.kind
			break
		}
	}
	contract := escrowABI()
	method, err := contract.MethodById(data)
	if err != nil {
		return
	}
	values := map[string]any{}
	if method.Inputs.UnpackIntoMap(values, data[4:]) != nil {
		return
	}
	if amount, ok := values["amount"].(*big.Int); ok && out.Kind == "deposit" {
		out.Amount = amount
	}
	if provider, ok := values["provider"].(common.Address); ok {
		out.Other = provider
	}
	// The struct of a voucher is of a type that is made at run time.
	if voucher := reflect.ValueOf(values["voucher"]); voucher.IsValid() && voucher.Kind() == reflect.Struct {
		if f := voucher.FieldByName("Renter"); f.IsValid() {
			if renter, ok := f.Interface().(common.Address); ok {
				out.Other = renter
			}
		}
	}
}

// describeClose finds the other side of a channel that is closed: either side may have sent it.
func (n Network) describeClose(out *Action, signed *types.Transaction) {
	_, args := unpackCall(escrowABI(), signed.Data())
	if len(args) == 0 {
		return
	}
	renter, ok := args[0].(common.Address)
	if !ok {
		return
	}
	if sender, err := types.Sender(types.LatestSignerForChainID(signed.ChainId()), signed); err == nil && sender == out.Other {
		out.Other = renter
	}
}

func unpackCall(contract abi.ABI, data []byte) (name string, args []any) {
	if len(data) < 4 {
		return "", nil
	}
	method, err := contract.MethodById(data)
	if err != nil {
		return "", nil
	}
	args, err = method.Inputs.Unpack(data[4:])
	if err != nil {
		return method.Name, nil
	}
	return method.Name, args
}
