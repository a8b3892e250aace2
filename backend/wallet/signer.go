package wallet

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/moonrig/moonrig/backend/condition"
)

// Purpose is what a signature is for. The wallet counts signatures by it and refuses those a signer was not given.
type Purpose string

// The purposes. Serialised as these words.
const (
	Offer       Purpose = "offer"
	Terms       Purpose = "terms"
	Voucher     Purpose = "voucher"
	Close       Purpose = "close"
	Permit      Purpose = "permit"
	Transaction Purpose = "transaction"
	Heartbeat   Purpose = "heartbeat"
)

// Purposes returns all purposes there are.
func Purposes() []Purpose {
	return []Purpose{Offer, Terms, Voucher, Close, Permit, Transaction, Heartbeat}
}

// Signer signs with the wallet's key for the purposes it was made for and no others. Safe for concurrent use; it stays
// valid while the wallet is locked and unlocked.
type Signer struct {
	wallet  *Wallet
	allowed []Purpose
}

// Signer returns a signer limited to the given purposes. Without any it signs nothing.
func (w *Wallet) Signer(purposes ...Purpose) *Signer {
	return &Signer{wallet: w, allowed: slices.Clone(purposes)}
}

// Address returns the wallet's address, or the zero address when there is no wallet.
func (s *Signer) Address() common.Address { return s.wallet.Address() }

// SignHash signs a digest for the signer's one purpose and returns 65 bytes r‖s‖v with v 27 or 28 and s in the lower half.
// Errors: WalletMissing, WalletLocked, WalletDamaged, and Forbidden when the signer does not have exactly one purpose.
func (s *Signer) SignHash(hash [32]byte) ([]byte, error) {
	if len(s.allowed) != 1 {
		return nil, condition.Errorf(condition.Forbidden, "the signer has %d purposes, the signature must name one", len(s.allowed))
	}
	return s.SignFor(s.allowed[0], hash)
}

// SignFor is SignHash for a signer of several purposes. Forbidden when purpose is not among them.
func (s *Signer) SignFor(purpose Purpose, hash [32]byte) ([]byte, error) {
	if !slices.Contains(s.allowed, purpose) {
		return nil, condition.Errorf(condition.Forbidden, "this part of the program may not sign for purpose %q", string(purpose))
	}
	return s.wallet.sign(purpose, hash)
}

func (w *Wallet) sign(purpose Purpose, hash [32]byte) ([]byte, error) {
	count, ok := w.counts[purpose]
	if !ok {
		return nil, condition.Errorf(condition.Forbidden, "there is no purpose %q", string(purpose))
	}
	w.lockIfIdle()
	w.mu.RLock()
	defer w.mu.RUnlock()
	switch {
	case w.key != nil:
	case w.file != nil:
		return nil, condition.Errorf(condition.WalletLocked, "signing for purpose %q is not possible", string(purpose))
	case w.problem != nil:
		return nil, w.problem
	default:
		return nil, condition.Errorf(condition.WalletMissing, "signing for purpose %q is not possible", string(purpose))
	}
	signature, err := crypto.Sign(hash[:], w.key)
	if err != nil {
		return nil, condition.Errorf(condition.Internal, "sign a digest: %w", err)
	}
	signature[64] += 27
	w.touch()
	w.log.Debug("Digest signed", "purpose", purpose, "count", count.Add(1))
	return signature, nil
}

// Counts returns how many signatures were made for each purpose since the wallet was opened.
func (w *Wallet) Counts() map[Purpose]uint64 {
	counts := make(map[Purpose]uint64, len(w.counts))
	for purpose, count := range w.counts {
		counts[purpose] = count.Load()
	}
	return counts
}
