package tx

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// Nodes agree on what they refuse and not on error codes, so the sentences decide. They are
// go-ethereum's, which the other clients and the rollups copy.

// isRefusal reports whether the node answered and will not take the transaction, as against a node
// that could not be asked.
func isRefusal(err error) bool {
	var answer rpc.Error
	return errors.As(err, &answer)
}

// isFinalRefusal reports whether the node's answer proves that it did not take the transaction. An
// answer that is not on the list proves nothing: a gateway may answer with an error after it passed
// the transaction on, and sending a second one then would pay twice.
func isFinalRefusal(err error) bool {
	return isRefusal(err) && (isNonceTaken(err) || says(err,
		"insufficient funds",
		"intrinsic gas too low",
		"exceeds block gas limit",
		"gas limit too high",
		"transaction underpriced",
		"less than block base fee",
		"higher than max fee per gas",
		"oversized data",
		"invalid sender",
		"transaction type not supported",
		"execution reverted",
	))
}

// isNonceTaken reports whether another transaction holds the nonce.
func isNonceTaken(err error) bool {
	return says(err, "nonce too low", "replacement transaction underpriced")
}

// isTemporary reports whether a refusal may be otherwise a block later: fees fall and balances grow. It
// does not end a transaction that was once taken.
func isTemporary(err error) bool {
	return says(err, "transaction underpriced", "less than block base fee", "higher than max fee per gas", "insufficient funds")
}

func isAlreadyKnown(err error) bool {
	return says(err, "already known", "known transaction")
}

func says(err error, sentences ...string) bool {
	text := strings.ToLower(err.Error())
	for _, s := range sentences {
		if strings.Contains(text, s) {
			return true
		}
	}
	return false
}

// classify gives the node's answer its type. Errors it does not know it returns as they are.
func classify(err error) error {
	if err == nil || !isRefusal(err) {
		return err
	}
	if says(err, "insufficient funds", "gas required exceeds allowance") {
		return fmt.Errorf("%w: %w", ErrInsufficientGas, err)
	}
	if data, ok := RevertData(err); ok {
		return &RevertError{Data: data, Message: err.Error()}
	}
	return err
}

// RevertData returns what a contract answered when it refused a call, and whether err is such a
// refusal at all.
func RevertData(err error) ([]byte, bool) {
	var answer rpc.DataError
	if errors.As(err, &answer) {
		if text, ok := answer.ErrorData().(string); ok {
			if data, err := hexutil.Decode(text); err == nil {
				return data, true
			}
		}
	}
	return nil, err != nil && says(err, "execution reverted")
}
