package tx

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Wait returns the receipt of a stored transaction of the key, or of the replacement that was mined in
// its place. It broadcasts the transaction again when it stays missing or when its block was replaced,
// and tolerates a node that does not answer until ctx ends. The receipt may still be undone until
// Finality blocks follow; Tend looks after that.
//
// Errors: *RevertError (with the receipt), ErrReplaced, or ErrNotMined together with the context's
// error when ctx ended first.
func (s *Sender) Wait(ctx context.Context, from common.Address, hash common.Hash) (*types.Receipt, error) {
	return s.wait(ctx, from, hash, nil)
}

// Push is Wait that also raises the fee, within the caps, each time the transaction waited BumpAfter for
// a block. Errors as for Wait; a fee that cannot be raised is no error.
func (s *Sender) Push(ctx context.Context, signer Signer, hash common.Hash) (*types.Receipt, error) {
	return s.wait(ctx, signer.Address(), hash, signer)
}

func (s *Sender) wait(ctx context.Context, from common.Address, hash common.Hash, signer Signer) (*types.Receipt, error) {
	pause := pollStart
	timer := time.NewTimer(0)
	defer timer.Stop()
	sentAt, known := time.Now(), []Record(nil)
	var lastErr error
	for {
		select {
		case <-ctx.Done():
			return nil, errors.Join(fmt.Errorf("wait for transaction %s: %w", hash, ErrNotMined), context.Cause(ctx), lastErr)
		case <-timer.C:
		}
		resend := time.Since(sentAt) >= rebroadcastEvery
		if resend {
			sentAt = time.Now()
		}
		group, err := s.group(ctx, from, hash)
		if err == nil && len(group) == 0 {
			group = known // its fate became final while we waited
		}
		known = group
		var out outcome
		if err == nil {
			out, err = s.look(ctx, hash, group, resend)
		}
		switch {
		case err != nil && ctx.Err() != nil: // what the end of patience broke is no news
		case err != nil:
			lastErr = err
		case out.receipt != nil:
			return out.receipt, out.failure
		case out.final:
			return nil, out.failure
		case signer != nil:
			if err := s.raise(ctx, signer, group); ctx.Err() == nil {
				lastErr = err
			}
		}
		timer.Reset(pause)
		pause = min(pause*3/2, pollMax)
	}
}

// group returns the open transactions of one request: the one of the hash and those it was signed again
// as. It is empty when their fate is final, or when the store never had the hash.
func (s *Sender) group(ctx context.Context, from common.Address, hash common.Hash) ([]Record, error) {
	stored, err := s.store.Pending(ctx, s.chainID.Uint64(), from)
	if err != nil {
		return nil, fmt.Errorf("load pending transactions of %s: %w", from, err)
	}
	var first common.Hash
	for _, r := range stored {
		if r.Hash == hash {
			first = r.first()
		}
	}
	var out []Record
	for _, r := range stored {
		if first != (common.Hash{}) && r.first() == first {
			out = append(out, r)
		}
	}
	return out, nil
}

// first is First, or the hash itself in a record that was stored without it.
func (r Record) first() common.Hash {
	if r.First == (common.Hash{}) {
		return r.Hash
	}
	return r.First
}

// Tend looks after everything of the key whose fate is not final: what was mined is noted, what lost its
// block is broadcast again, what can never be mined is noted as failed, and what Finality blocks have
// followed is closed. Call it at start, before anything new is sent, and from time to time. It returns
// those that are still to be mined. It signs nothing.
func (s *Sender) Tend(ctx context.Context, from common.Address) ([]Record, error) {
	stored, err := s.store.Pending(ctx, s.chainID.Uint64(), from)
	if err != nil {
		return nil, fmt.Errorf("load pending transactions of %s: %w", from, err)
	}
	var left []Record
	var errs []error
	for len(stored) > 0 {
		var group, rest []Record
		for _, r := range stored {
			if r.first() == stored[0].first() {
				group = append(group, r)
			} else {
				rest = append(rest, r)
			}
		}
		stored = rest
		out, err := s.look(ctx, group[len(group)-1].Hash, group, true)
		switch {
		case err != nil: // it must not keep the others back
			errs = append(errs, err)
			left = append(left, group[len(group)-1])
		case out.failure != nil:
			s.opts.Logger.Warn("Stored transaction failed", "hash", group[0].Hash, "purpose", group[0].Purpose, "err", out.failure)
		case out.receipt == nil && !out.final:
			left = append(left, group[len(group)-1])
		}
	}
	return left, errors.Join(errs...)
}

// Resume is Tend, under the name that a start calls it by.
func (s *Sender) Resume(ctx context.Context, from common.Address) ([]Record, error) {
	return s.Tend(ctx, from)
}
