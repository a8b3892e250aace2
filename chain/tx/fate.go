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

// An outcome is what one look at a request's transactions found.
type outcome struct {
	receipt *types.Receipt // of the one that was mined
	final   bool           // nothing more can happen
	failure error          // *RevertError or ErrReplaced
}

// look finds out what became of a request's transactions, notes it, and broadcasts the newest again when
// it lost its block, or when resend says so. The group may be empty for a hash that is no longer open. An
// error says why nothing could be found out.
func (s *Sender) look(ctx context.Context, hash common.Hash, group []Record, resend bool) (outcome, error) {
	node, err := s.pinned(ctx)
	if err != nil {
		return outcome{}, err
	}
	if len(group) == 0 {
		group = []Record{{Hash: hash, First: hash}}
	}
	if out, err := s.lookMined(ctx, node, group); err != nil || out.receipt != nil {
		return out, err
	}
	newest := group[len(group)-1]
	if newest.Raw == nil {
		return outcome{}, nil // not ours to send
	}
	for _, r := range group {
		if r.Block == 0 {
			continue
		}
		s.opts.Logger.Warn("Transaction lost its block and is sent again", "hash", r.Hash, "block", r.Block, "purpose", r.Purpose)
		if err := s.store.MarkPending(ctx, r.Hash); err != nil {
			return outcome{}, fmt.Errorf("note lost block of %s: %w", r.Hash, err)
		}
		resend = true
	}
	if !resend {
		return outcome{}, nil
	}
	if used, err := s.nonceUsed(ctx, node, newest); err != nil || used {
		if err != nil {
			return outcome{}, err
		}
		// Look once more: one of ours may have been mined between the calls.
		if out, err := s.lookMined(ctx, node, group); err != nil || out.receipt != nil {
			return out, err
		}
		return s.fail(ctx, group, ErrReplaced)
	}
	return s.resend(ctx, group)
}

// lookMined looks for a receipt of any of the group.
func (s *Sender) lookMined(ctx context.Context, node Backend, group []Record) (outcome, error) {
	for _, r := range group {
		receipt, err := s.receipt(ctx, node, r.Hash)
		switch {
		case errors.Is(err, ethereum.NotFound):
			continue
		case err != nil:
			return outcome{}, fmt.Errorf("look for transaction %s: %w", r.Hash, err)
		}
		return s.mined(ctx, node, r, group, receipt)
	}
	return outcome{}, nil
}

// mined notes a receipt, and closes the request when enough blocks follow.
func (s *Sender) mined(ctx context.Context, node Backend, r Record, group []Record, receipt *types.Receipt) (outcome, error) {
	out := outcome{receipt: receipt}
	reason := ""
	if receipt.Status != types.ReceiptStatusSuccessful {
		revert := s.replay(ctx, node, r, receipt)
		out.failure, reason = revert, revert.Error()
	}
	if r.Raw == nil {
		return out, nil // not in the store, or final there
	}
	block := receipt.BlockNumber.Uint64()
	if r.BlockHash != receipt.BlockHash {
		if err := s.store.MarkMined(ctx, r.Hash, block, receipt.BlockHash, reason); err != nil {
			return outcome{}, fmt.Errorf("note mined transaction %s: %w", r.Hash, err)
		}
	}
	if s.opts.Finality > 0 {
		head, err := s.head(ctx, node)
		if err != nil || head < block+s.opts.Finality {
			return out, nil //nolint:nilerr // it is mined all the same; whether for good shows later
		}
	}
	out.final = true
	// The others first: after a crash in between, this one is still open and all is looked at again.
	for _, other := range group {
		if other.Hash != r.Hash {
			if err := s.store.MarkFailed(ctx, other.Hash, ErrReplaced.Error()); err != nil {
				return outcome{}, fmt.Errorf("note replaced transaction %s: %w", other.Hash, err)
			}
		}
	}
	done := func() error { return s.store.MarkDone(ctx, r.Hash) }
	if reason != "" {
		done = func() error { return s.store.MarkFailed(ctx, r.Hash, reason) }
	}
	if err := done(); err != nil {
		return outcome{}, fmt.Errorf("note final transaction %s: %w", r.Hash, err)
	}
	return out, nil
}

// nonceUsed reports whether a transaction with the record's nonce was mined, deep enough to stay.
func (s *Sender) nonceUsed(ctx context.Context, node Backend, r Record) (bool, error) {
	var at *big.Int
	if s.opts.Finality > 0 {
		head, err := s.head(ctx, node)
		if err != nil {
			return false, err
		}
		if head < s.opts.Finality {
			return false, nil
		}
		at = new(big.Int).SetUint64(head - s.opts.Finality)
	}
	ctx, cancel := context.WithTimeout(ctx, s.opts.CallTimeout)
	defer cancel()
	nonce, err := node.NonceAt(ctx, r.From, at)
	if err != nil {
		return false, fmt.Errorf("read mined nonce of %s: %w", r.From, err)
	}
	return nonce > r.Nonce, nil
}

// resend broadcasts the newest transaction of a group again.
func (s *Sender) resend(ctx context.Context, group []Record) (outcome, error) {
	newest := group[len(group)-1]
	signed := new(types.Transaction)
	if err := signed.UnmarshalBinary(newest.Raw); err != nil {
		return s.fail(ctx, group[len(group)-1:], fmt.Errorf("decode stored transaction: %w", err))
	}
	err := s.broadcast(ctx, signed)
	switch {
	case err == nil:
		s.opts.Logger.Info("Transaction broadcast again", "hash", newest.Hash, "nonce", newest.Nonce, "purpose", newest.Purpose)
	case len(group) == 1 && isFinalRefusal(err) && !isNonceTaken(err) && !isTemporary(err):
		return s.fail(ctx, group, classify(err))
	}
	// Not reachable, or another transaction waits with this nonce: which one wins shows later.
	return outcome{}, nil
}

// fail closes transactions that can never be mined.
func (s *Sender) fail(ctx context.Context, group []Record, cause error) (outcome, error) {
	for _, r := range group {
		if err := s.store.MarkFailed(ctx, r.Hash, cause.Error()); err != nil {
			return outcome{}, fmt.Errorf("note failed transaction %s: %w", r.Hash, err)
		}
	}
	return outcome{final: true, failure: fmt.Errorf("transaction %s: %w", group[0].Hash, cause)}, nil
}

// replay runs a reverted transaction again on the state of its block to learn the reason, which
// receipts do not carry.
func (s *Sender) replay(ctx context.Context, node Backend, r Record, receipt *types.Receipt) *RevertError {
	revert := &RevertError{Hash: r.Hash, Message: "reverted in block " + receipt.BlockNumber.String()}
	signed := new(types.Transaction)
	if signed.UnmarshalBinary(r.Raw) != nil {
		return revert
	}
	ctx, cancel := context.WithTimeout(ctx, s.opts.CallTimeout)
	defer cancel()
	_, err := node.CallContract(ctx, ethereum.CallMsg{
		From: r.From, To: signed.To(), Data: signed.Data(), Value: signed.Value(), Gas: signed.Gas(),
	}, receipt.BlockNumber)
	var cause *RevertError
	if errors.As(classify(err), &cause) {
		revert.Data, revert.Message = cause.Data, cause.Message
	}
	return revert
}

// pinned returns one view of the chain for several questions.
func (s *Sender) pinned(ctx context.Context) (Backend, error) {
	p, ok := s.backend.(Pinner)
	if !ok {
		return s.backend, nil
	}
	ctx, cancel := context.WithTimeout(ctx, s.opts.CallTimeout)
	defer cancel()
	return p.Pin(ctx)
}

func (s *Sender) receipt(ctx context.Context, node Backend, hash common.Hash) (*types.Receipt, error) {
	ctx, cancel := context.WithTimeout(ctx, s.opts.CallTimeout)
	defer cancel()
	receipt, err := node.TransactionReceipt(ctx, hash)
	if err == nil && receipt == nil {
		err = ethereum.NotFound
	}
	// While a node indexes old transactions it says so instead of "not found".
	if err != nil && err.Error() == "transaction indexing is in progress" {
		err = ethereum.NotFound
	}
	return receipt, err
}

func (s *Sender) head(ctx context.Context, node Backend) (uint64, error) {
	ctx, cancel := context.WithTimeout(ctx, s.opts.CallTimeout)
	defer cancel()
	head, err := node.HeaderByNumber(ctx, nil)
	if err != nil {
		return 0, fmt.Errorf("read newest block: %w", err)
	}
	return head.Number.Uint64(), nil
}
