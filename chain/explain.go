package chain

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/moonrig/moonrig/chain/rpcpool"
	"github.com/moonrig/moonrig/chain/tx"
)

// reachable marks an error that is not a node's answer with ErrUnreachable. A context that the caller
// ended says nothing about the node.
func reachable(err error) error {
	var answer rpc.Error
	switch {
	case err == nil, errors.As(err, &answer), errors.Is(err, context.Canceled), isTyped(err):
		return err
	}
	return fmt.Errorf("%w: %w", ErrUnreachable, err)
}

// isTyped reports whether an error says already what is wrong.
func isTyped(err error) bool {
	for _, known := range []error{
		ErrUnreachable, ErrLying, ErrWrongChain, ErrNoContract, ErrWrongCode, ErrWrongToken, ErrBadAddressBook,
		rpcpool.ErrTooManyResults, rpcpool.ErrNoHistory, rpcpool.ErrUncertain, tx.ErrKeyBusy,
	} {
		if errors.Is(err, known) {
			return true
		}
	}
	return false
}

// explain gives an error of a call or a transaction its type.
func (c *Client) explain(err error) error {
	var refused *tx.RevertError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &refused):
		return c.revert(refused.Data, refused.Hash, refused.Message)
	case errors.Is(err, tx.ErrInsufficientGas), errors.Is(err, tx.ErrFeeTooHigh),
		errors.Is(err, tx.ErrReplaced), errors.Is(err, tx.ErrNotMined):
		return err
	}
	if data, ok := tx.RevertData(err); ok {
		return c.revert(data, common.Hash{}, err.Error())
	}
	return reachable(err)
}

// revert decodes what a contract answered when it refused. Errors of the token are looked up too,
// because the escrow passes them on.
func (c *Client) revert(data []byte, hash common.Hash, message string) error {
	out := &RevertError{TxHash: hash, Message: message}
	if len(data) < 4 {
		return out
	}
	if reason, err := abi.UnpackRevert(data); err == nil {
		out.Message = reason
		return out
	}
	for _, contract := range append([]abi.ABI{c.escrow.GetABI(), c.dollar.GetABI()}, governedBindings().errors...) {
		def, err := contract.ErrorByID([4]byte(data[:4]))
		if err != nil {
			continue
		}
		out.Name = def.Name
		if values, err := def.Inputs.Unpack(data[4:]); err == nil {
			args := make([]string, len(values))
			for i, v := range values {
				args[i] = fmt.Sprint(v)
			}
			out.Args = strings.Join(args, ", ")
		}
		break
	}
	return out
}
