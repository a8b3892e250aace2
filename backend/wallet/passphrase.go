package wallet

import (
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/condition"
)

// ChangePassphrase encrypts everything anew under another passphrase. The new file is written beside the old one, read back
// from the disk and opened with the new passphrase, every key and the phrase; only then does it take the old one's place, in
// one step. A crash at any moment leaves the old file or the new one, whole. The wallet stays locked or unlocked as it is. It
// takes seconds. Errors: WalletMissing, WalletDamaged, WrongPassphrase, InvalidInput for the new passphrase, Conflict, and
// those of writing.
func (w *Wallet) ChangePassphrase(old, next string) error {
	if err := checkNew(next); err != nil {
		return condition.FieldErrorf("new", condition.InvalidInput, "the passphrase must have %d to %d characters", MinPassphrase, MaxPassphrase)
	}
	w.changes.Lock()
	defer w.changes.Unlock()
	file, err := w.current()
	if err != nil {
		return err
	}
	changed := *file
	if changed.key, err = w.reseal(file.key, old, next); err != nil {
		return err
	}
	if file.phrase != nil {
		phrase, err := w.reseal(*file.phrase, old, next)
		if err != nil {
			return err
		}
		changed.phrase = &phrase
	}
	changed.more = make([]sealedAccount, len(file.more))
	for i, a := range file.more {
		changed.more[i] = a
		if changed.more[i].key, err = w.reseal(a.key, old, next); err != nil {
			return fmt.Errorf("account %s: %w", a.address, err)
		}
	}
	if err := w.rewrite(file, &changed, func(read *walletFile) error { return w.openAll(read, next) }); err != nil {
		return err
	}
	w.log.Info("Passphrase changed", "address", file.address)
	return nil
}

// reseal encrypts a secret under another passphrase.
func (w *Wallet) reseal(sealed keystore.CryptoJSON, old, next string) (keystore.CryptoJSON, error) {
	plain, err := w.decrypt(sealed, old)
	if err != nil {
		return keystore.CryptoJSON{}, err
	}
	defer clear(plain)
	return w.encrypt(plain, next)
}

// openAll opens every secret of a file.
func (w *Wallet) openAll(file *walletFile, passphrase string) error {
	addresses := []common.Address{file.address}
	for _, a := range file.more {
		addresses = append(addresses, a.address)
	}
	for _, address := range addresses {
		key, err := w.decryptKey(file, address, passphrase)
		if err != nil {
			return err
		}
		zero(key)
	}
	if file.phrase == nil {
		return nil
	}
	_, err := w.openPhrase(file, passphrase)
	return err
}
