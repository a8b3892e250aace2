package tx

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Wait returns the receipt of a stored transaction of the key and notes its fate in the store. It
// broadcasts the transaction again when it stays missing, and tolerates a node that does not answer
// until ctx ends.
//
// Errors: *RevertError (with the receipt), ErrReplaced, or ErrNotMined together with the context's
// error when ctx ended first.
func (s *Sender) Wait(ctx context.Context, from common.Address, hash common.Hash) (*types.Receipt, error) {
	pause := pollStart
	timer := time.NewTimer(0)
	defer timer.Stop()
	sentAt := time.Now()
	var lastErr error
	for {
		select {
		case <-ctx.Done():
			return nil, errors.Join(fmt.Errorf("wait for transaction %s: %w", hash, ErrNotMined), context.Cause(ctx), lastErr)
		case <-timer.C:
		}
		receipt, err := s.receipt(ctx, hash)
		switch {
		case err == nil:
			return receipt, s.settle(ctx, from, hash, receipt)
		case !errors.Is(err, ethereum.NotFound):
			lastErr = err
		case time.Since(sentAt) >= rebroadcastEvery:
			sentAt = time.Now()
			// Done without an error means that it was mined meanwhile; the next look finds the receipt.
			if done, err := s.resumeOne(ctx, from, hash); done && err != nil {
				return nil, err
			}
		}
		timer.Reset(pause)
		pause = min(pause*3/2, pollMax)
	}
}

// Resume takes up what an earlier process left: each stored pending transaction of the key is either
// found mined and noted, or found impossible and noted, or broadcast again. It returns those that are
// still to be waited for.
func (s *Sender) Resume(ctx context.Context, from common.Address) ([]Record, error) {
	unlock := s.lock(from)
	defer unlock()
	stored, err := s.store.Pending(ctx, s.chainID.Uint64(), from)
	if err != nil {
		return nil, fmt.Errorf("load pending transactions of %s: %w", from, err)
	}
	var left []Record
	for _, r := range stored {
		done, err := s.resume(ctx, r)
		switch {
		case !done && err != nil:
			return nil, err
		case !done:
			left = append(left, r)
		case err != nil:
			// Its fate is stored; the caller learns of it there. It must not keep the others back.
			s.opts.Logger.Warn("Stored transaction failed", "hash", r.Hash, "purpose", r.Purpose, "err", err)
		}
	}
	return left, nil
}

// resumeOne is resume for one hash of the key.
func (s *Sender) resumeOne(ctx context.Context, from common.Address, hash common.Hash) (done bool, err error) {
	stored, err := s.store.Pending(ctx, s.chainID.Uint64(), from)
	if err != nil {
		return false, fmt.Errorf("load pending transactions of %s: %w", from, err)
	}
	for _, r := range stored {
		if r.Hash == hash {
			return s.resume(ctx, r)
		}
	}
	return false, nil
}

// resume looks after one stored transaction. done says that its fate is known and stored; err is then
// the failure, if it is one. Without done, err says why nothing could be found out.
func (s *Sender) resume(ctx context.Context, r Record) (done bool, err error) {
	receipt, err := s.receipt(ctx, r.Hash)
	if err == nil {
		return s.settled(ctx, r, receipt)
	}
	if !errors.Is(err, ethereum.NotFound) {
		return false, fmt.Errorf("look for transaction %s: %w", r.Hash, err)
	}
	mined, err := s.minedNonce(ctx, r.From)
	if err != nil {
		return false, err
	}
	if mined > r.Nonce {
		// The nonce is used. Look once more: our own transaction may have been mined between the calls.
		if receipt, err := s.receipt(ctx, r.Hash); err == nil {
			return s.settled(ctx, r, receipt)
		} else if !errors.Is(err, ethereum.NotFound) {
			return false, fmt.Errorf("look for transaction %s: %w", r.Hash, err)
		}
		return s.fail(ctx, r.Hash, ErrReplaced)
	}
	signed := new(types.Transaction)
	if err := signed.UnmarshalBinary(r.Raw); err != nil {
		return s.fail(ctx, r.Hash, fmt.Errorf("decode stored transaction: %w", err))
	}
	if err := s.broadcast(ctx, signed); err != nil {
		if isFinalRefusal(err) && !isNonceTaken(err) {
			return s.fail(ctx, r.Hash, classify(err))
		}
		// Not reachable, or another transaction waits with this nonce: which one wins shows later.
		return false, nil
	}
	s.opts.Logger.Info("Transaction broadcast again", "hash", r.Hash, "nonce", r.Nonce, "purpose", r.Purpose)
	return false, nil
}

// settled is settle in the terms of resume.
func (s *Sender) settled(ctx context.Context, r Record, receipt *types.Receipt) (done bool, err error) {
	err = s.settle(ctx, r.From, r.Hash, receipt)
	var revert *RevertError
	return err == nil || errors.As(err, &revert), err
}

func (s *Sender) fail(ctx context.Context, hash common.Hash, cause error) (done bool, err error) {
	if err := s.store.MarkFailed(ctx, hash, cause.Error()); err != nil {
		return false, fmt.Errorf("note failed transaction %s: %w", hash, err)
	}
	return true, fmt.Errorf("transaction %s: %w", hash, cause)
}

// settle notes the fate that a receipt tells.
func (s *Sender) settle(ctx context.Context, from common.Address, hash common.Hash, receipt *types.Receipt) error {
	if receipt.Status == types.ReceiptStatusSuccessful {
		if err := s.store.MarkDone(ctx, hash); err != nil && !errors.Is(err, ErrUnknownTransaction) {
			return fmt.Errorf("note mined transaction %s: %w", hash, err)
		}
		return nil
	}
	revert := s.replay(ctx, from, hash, receipt)
	if err := s.store.MarkFailed(ctx, hash, revert.Error()); err != nil && !errors.Is(err, ErrUnknownTransaction) {
		return fmt.Errorf("note reverted transaction %s: %w", hash, err)
	}
	return revert
}

// replay runs a reverted transaction again on the state of its block to learn the reason, which
// receipts do not carry.
func (s *Sender) replay(ctx context.Context, from common.Address, hash common.Hash, receipt *types.Receipt) *RevertError {
	revert := &RevertError{Hash: hash, Message: "reverted in block " + receipt.BlockNumber.String()}
	stored, err := s.store.Pending(ctx, s.chainID.Uint64(), from)
	if err != nil {
		return revert
	}
	for _, r := range stored {
		signed := new(types.Transaction)
		if r.Hash != hash || signed.UnmarshalBinary(r.Raw) != nil {
			continue
		}
		ctx, cancel := context.WithTimeout(ctx, s.opts.CallTimeout)
		defer cancel()
		_, err := s.backend.CallContract(ctx, ethereum.CallMsg{
			From: from, To: signed.To(), Data: signed.Data(), Value: signed.Value(), Gas: signed.Gas(),
		}, receipt.BlockNumber)
		var cause *RevertError
		if errors.As(classify(err), &cause) {
			revert.Data, revert.Message = cause.Data, cause.Message
		}
		break
	}
	return revert
}

func (s *Sender) receipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	ctx, cancel := context.WithTimeout(ctx, s.opts.CallTimeout)
	defer cancel()
	receipt, err := s.backend.TransactionReceipt(ctx, hash)
	if err == nil && receipt == nil {
		err = ethereum.NotFound
	}
	// While a node indexes old transactions it says so instead of "not found".
	if err != nil && err.Error() == "transaction indexing is in progress" {
		err = ethereum.NotFound
	}
	return receipt, err
}

func (s *Sender) minedNonce(ctx context.Context, from common.Address) (uint64, error) {
	ctx, cancel := context.WithTimeout(ctx, s.opts.CallTimeout)
	defer cancel()
	nonce, err := s.backend.NonceAt(ctx, from, nil)
	if err != nil {
		return 0, fmt.Errorf("read mined nonce of %s: %w", from, err)
	}
	return nonce, nil
}
