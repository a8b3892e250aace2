// Package tx sends transactions so that a crash at any instruction loses none and sends none twice:
// it signs, stores what it signed, and only then broadcasts. It knows nonces, fees, receipts and the
// store's interface; it knows nothing of contracts, leases or where keys live.
package tx

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

var (
	// ErrInsufficientGas says that the sender's native balance does not cover fee and value.
	ErrInsufficientGas = errors.New("insufficient native balance for the transaction fee")
	// ErrFeeTooHigh says that the network asks for more per gas than the configured cap.
	ErrFeeTooHigh = errors.New("network fee is above the configured cap")
	// ErrReplaced says that another transaction of the same key took the nonce, so that this one can
	// never be mined.
	ErrReplaced = errors.New("transaction was replaced by another one")
	// ErrNotMined says that the transaction was broadcast and is not in a block yet. It stays stored
	// and may still be mined; wait again rather than send again.
	ErrNotMined = errors.New("transaction is not mined yet")
)

// ErrKeyBusy says that another sender, of this or of another process, has the key: two that count nonces
// on their own would take each other's.
var ErrKeyBusy = errors.New("another program is sending with the same key")

// A RevertError says that the contract refused the call. It is found before broadcasting where
// possible (no fee was paid then) and otherwise in the receipt.
type RevertError struct {
	// Hash is the mined transaction, or zero when the refusal was found before broadcasting.
	Hash common.Hash
	// Data is what the contract returned: a four-byte selector and arguments, or nothing.
	Data []byte
	// Message is the node's sentence.
	Message string
}

func (e *RevertError) Error() string { return "contract refused the call: " + e.Message }

// A Signer signs hashes with one key. SignHash returns 65 bytes r || s || v with v in {0, 1} or
// {27, 28}. It must be safe for concurrent use.
type Signer interface {
	Address() common.Address
	SignHash(hash [32]byte) ([]byte, error)
}

// A Backend is the part of a chain client that sending needs; *ethclient.Client has it.
type Backend interface {
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error)
	BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
	EstimateGas(ctx context.Context, msg ethereum.CallMsg) (uint64, error)
	CallContract(ctx context.Context, msg ethereum.CallMsg, block *big.Int) ([]byte, error)
	SendTransaction(ctx context.Context, tx *types.Transaction) error
	TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error)
}

// A Pinner is a Backend of several nodes that can give one of them, so that a block number, a nonce and
// a receipt belong to the same view of the chain.
type Pinner interface {
	Pin(ctx context.Context) (Backend, error)
}

// A Request is a transaction that is to be sent.
type Request struct {
	To    common.Address
	Data  []byte
	Value *big.Int // wei; nil is zero
	// Purpose says in a few words what it is for; it is stored with the transaction.
	Purpose string
	// MaxFee is the most wei that the transaction may cost besides its value, or nil: no bound but the fee cap. A dearer one
	// is not signed: ErrFeeTooHigh.
	MaxFee *big.Int
}

// NormalizeSignature returns a copy of sig, 65 bytes r || s || v, with v in {0, 1}.
func NormalizeSignature(sig []byte) ([]byte, error) {
	if len(sig) != 65 {
		return nil, fmt.Errorf("check signature: %d bytes, want 65", len(sig))
	}
	out := append([]byte(nil), sig...)
	if out[64] >= 27 {
		out[64] -= 27
	}
	if out[64] > 1 {
		return nil, fmt.Errorf("check signature: recovery value %d is not 0, 1, 27 or 28", sig[64])
	}
	return out, nil
}

// Sign returns tx signed by signer for the chain.
func Sign(tx *types.Transaction, chainID *big.Int, signer Signer) (*types.Transaction, error) {
	rules := types.LatestSignerForChainID(chainID)
	sig, err := signer.SignHash(rules.Hash(tx))
	if err != nil {
		return nil, fmt.Errorf("sign transaction: %w", err)
	}
	if sig, err = NormalizeSignature(sig); err != nil {
		return nil, err
	}
	signed, err := tx.WithSignature(rules, sig)
	if err != nil {
		return nil, fmt.Errorf("attach signature: %w", err)
	}
	// A signer that signs with another key than it names would have its transaction lost in
	// somebody else's nonces.
	from, err := types.Sender(rules, signed)
	if err != nil {
		return nil, fmt.Errorf("recover sender: %w", err)
	}
	if from != signer.Address() {
		return nil, fmt.Errorf("sign transaction: signature is by %s, not by %s", from, signer.Address())
	}
	return signed, nil
}
