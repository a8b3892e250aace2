package wallet

import (
	"encoding/hex"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"

	"github.com/moonrig/moonrig/backend/condition"
)

// ExportKeystore returns an account as a Web3 secret storage file of version 3 for other wallets, protected by
// filePassphrase, and the name that go-ethereum gives such a file. It takes seconds. Errors: WalletMissing, WalletDamaged,
// WrongPassphrase, NotFound, and InvalidInput for a filePassphrase that is too short.
func (w *Wallet) ExportKeystore(address common.Address, passphrase, filePassphrase string) (file []byte, name string, err error) {
	if err := checkNew(filePassphrase); err != nil {
		return nil, "", condition.FieldErrorf("file_passphrase", condition.InvalidInput, "the file's passphrase must have %d to %d characters", MinPassphrase, MaxPassphrase)
	}
	own, err := w.current()
	if err != nil {
		return nil, "", err
	}
	key, err := w.decryptKey(own, address, passphrase)
	if err != nil {
		return nil, "", err
	}
	defer zero(key)
	w.kdf.Lock()
	defer w.kdf.Unlock()
	defer w.freeMemory()
	file, err = keystore.EncryptKey(&keystore.Key{Id: uuid.New(), Address: address, PrivateKey: key}, filePassphrase, w.opts.ScryptN, w.opts.ScryptP)
	if err != nil {
		return nil, "", condition.Errorf(condition.Internal, "encrypt the exported key: %w", err)
	}
	w.log.Info("Account exported as a keystore file", "address", address)
	name = fmt.Sprintf("UTC--%s--%s", w.opts.Now().UTC().Format("2006-01-02T15-04-05.000000000Z"), hex.EncodeToString(address[:]))
	return file, name, nil
}

// ExportPrivateKey returns an account's bare key as 0x and 64 hexadecimal digits. Whoever reads it owns the account. Errors:
// WalletMissing, WalletDamaged, WrongPassphrase, NotFound.
func (w *Wallet) ExportPrivateKey(address common.Address, passphrase string) (string, error) {
	file, err := w.current()
	if err != nil {
		return "", err
	}
	key, err := w.decryptKey(file, address, passphrase)
	if err != nil {
		return "", err
	}
	defer zero(key)
	raw := crypto.FromECDSA(key)
	defer clear(raw)
	w.log.Info("Account's private key shown", "address", address)
	return "0x" + hex.EncodeToString(raw), nil
}
