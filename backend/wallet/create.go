package wallet

import (
	"crypto/ecdsa"
	"errors"
	"runtime/debug"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/moonrig/moonrig/backend/condition"
)

// MinPassphrase and MaxPassphrase bound the length of a new passphrase in bytes.
const (
	MinPassphrase = 8
	MaxPassphrase = 1024
)

// Create makes a new key from a new recovery phrase, stores both under the passphrase, leaves the wallet unlocked with a
// quiz pending, and returns the phrase to be shown once. It takes seconds. Errors: WalletExists, WalletDamaged (something
// unreadable is in its place), InvalidInput for the passphrase, DiskFull and others from writing; after any error nothing
// was stored.
func (w *Wallet) Create(passphrase string) (phrase string, err error) {
	if err := w.vacant(passphrase); err != nil {
		return "", err
	}
	phrase, err = newPhrase(w.opts.Rand, w.opts.Words)
	if err != nil {
		return "", err
	}
	if err := w.storePhrase(phrase, passphrase, originCreated); err != nil {
		return "", err
	}
	return phrase, nil
}

// Import stores the key of a recovery phrase of 12 to 24 words and leaves the wallet unlocked. Errors: WrongPhrase and
// those of Create.
func (w *Wallet) Import(phrase, passphrase string) error {
	if err := w.vacant(passphrase); err != nil {
		return err
	}
	phrase, err := CheckPhrase(phrase)
	if err != nil {
		return err
	}
	return w.storePhrase(phrase, passphrase, originPhrase)
}

// ImportPrivateKey stores a key given as 64 hexadecimal digits, with or without 0x, and leaves the wallet unlocked. There is
// no recovery phrase then. Errors: InvalidInput and those of Create.
func (w *Wallet) ImportPrivateKey(hexKey, passphrase string) error {
	if err := w.vacant(passphrase); err != nil {
		return err
	}
	key, err := parsePrivateKey(hexKey)
	if err != nil {
		return condition.FieldErrorf("private_key", condition.InvalidInput, "%w", err)
	}
	return w.store(key, "", passphrase, originPrivateKey)
}

// ImportKeystore stores the key of another wallet's version 3 keystore file under a new passphrase and leaves the wallet
// unlocked. There is no recovery phrase then. Errors: InvalidInput when the file is not one, WrongPassphrase for the old
// passphrase, and those of Create.
func (w *Wallet) ImportKeystore(file []byte, oldPassphrase, newPassphrase string) error {
	if err := w.vacant(newPassphrase); err != nil {
		return err
	}
	address, sealed, err := decodeKeystore(file)
	if err != nil {
		return condition.FieldErrorf("keystore", condition.InvalidInput, "the keystore file cannot be used: %w", err)
	}
	key, err := w.openKeystore(address, sealed, oldPassphrase)
	if condition.Is(err, condition.WrongPassphrase) {
		return condition.FieldErrorf("keystore_passphrase", condition.WrongPassphrase, "the keystore file's")
	}
	if err != nil {
		return err
	}
	return w.store(key, "", newPassphrase, originKeystore)
}

// openKeystore decrypts the key of another wallet's file; address is what the file names, or zero.
func (w *Wallet) openKeystore(address common.Address, sealed keystore.CryptoJSON, passphrase string) (*ecdsa.PrivateKey, error) {
	plain, err := w.decrypt(sealed, passphrase)
	if err != nil {
		return nil, err
	}
	defer clear(plain)
	// Old wallets left out leading zeros.
	padded := common.LeftPadBytes(plain, 32)
	defer clear(padded)
	key, err := crypto.ToECDSA(padded)
	if err != nil {
		return nil, condition.Errorf(condition.InvalidInput, "the keystore file does not hold a key")
	}
	if address != (common.Address{}) && address != crypto.PubkeyToAddress(key.PublicKey) {
		zero(key)
		return nil, condition.Errorf(condition.InvalidInput, "the keystore file holds the key of another address than it names")
	}
	return key, nil
}

// vacant says early, before seconds of work, what would stop a new wallet. The last word is publish's.
func (w *Wallet) vacant(passphrase string) error {
	_, err := readWallet(w.Path())
	switch {
	case err == nil:
		return errExists()
	case !errors.Is(err, errNoFile):
		return err
	}
	return checkNew(passphrase)
}

// checkNew refuses a new passphrase that is too short or too long.
func checkNew(passphrase string) error {
	if n := len(passphrase); n < MinPassphrase || n > MaxPassphrase {
		return condition.FieldErrorf("passphrase", condition.InvalidInput, "the passphrase must have %d to %d characters", MinPassphrase, MaxPassphrase)
	}
	return nil
}

func errExists() error {
	return condition.Errorf(condition.WalletExists, "nothing was changed")
}

func (w *Wallet) storePhrase(phrase, passphrase string, from origin) error {
	key, err := deriveKey(phrase)
	if err != nil {
		return condition.Errorf(condition.Internal, "%w", err)
	}
	return w.store(key, phrase, passphrase, from)
}

// store encrypts, writes and unlocks. It takes over key.
func (w *Wallet) store(key *ecdsa.PrivateKey, phrase, passphrase string, from origin) (err error) {
	defer func() {
		if err != nil {
			zero(key)
		}
	}()
	file := &walletFile{address: crypto.PubkeyToAddress(key.PublicKey), origin: from}
	raw := crypto.FromECDSA(key)
	defer clear(raw)
	file.key, err = w.encrypt(raw, passphrase)
	if err != nil {
		return err
	}
	var q *quiz
	if phrase != "" {
		sealed, err := w.encrypt([]byte(phrase), passphrase)
		if err != nil {
			return err
		}
		file.phrase = &sealed
		if q, err = newQuiz(w.opts.Rand, phrase); err != nil {
			return condition.Errorf(condition.Internal, "%w", err)
		}
	}
	data, err := file.encode()
	if err != nil {
		return condition.Errorf(condition.Internal, "%w", err)
	}
	if err := w.write(keyFile, data); err != nil {
		w.load() // another process may have been first
		return err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.file, w.problem, w.quiz = file, nil, q
	w.active = file.address
	w.unlocked(key)
	w.log.Info("Wallet stored", "address", file.address, "origin", from)
	return nil
}

func (w *Wallet) encrypt(plain []byte, passphrase string) (keystore.CryptoJSON, error) {
	w.kdf.Lock()
	defer w.kdf.Unlock()
	defer w.freeMemory()
	sealed, err := keystore.EncryptDataV3(plain, []byte(passphrase), w.opts.ScryptN, w.opts.ScryptP)
	if err != nil {
		return keystore.CryptoJSON{}, condition.Errorf(condition.Internal, "encrypt the wallet: %w", err)
	}
	return sealed, nil
}

func (w *Wallet) decrypt(sealed keystore.CryptoJSON, passphrase string) ([]byte, error) {
	w.kdf.Lock()
	defer w.kdf.Unlock()
	defer w.freeMemory()
	plain, err := keystore.DecryptDataV3(sealed, passphrase)
	if errors.Is(err, keystore.ErrDecrypt) {
		return nil, &condition.Error{Reason: condition.New(condition.WrongPassphrase, "")}
	}
	if err != nil {
		return nil, condition.Errorf(condition.WalletDamaged, "decrypt: %w", err)
	}
	return plain, nil
}

// decryptKey opens the key of one account of the file.
func (w *Wallet) decryptKey(file *walletFile, address common.Address, passphrase string) (*ecdsa.PrivateKey, error) {
	sealed, ok := file.keyOf(address)
	if !ok {
		return nil, condition.Errorf(condition.NotFound, "the wallet has no account %s", address)
	}
	plain, err := w.decrypt(sealed, passphrase)
	if err != nil {
		return nil, err
	}
	defer clear(plain)
	key, err := crypto.ToECDSA(plain)
	if err != nil {
		return nil, condition.Errorf(condition.WalletDamaged, "it does not hold a key")
	}
	if crypto.PubkeyToAddress(key.PublicKey) != address {
		zero(key)
		return nil, condition.Errorf(condition.WalletDamaged, "its key belongs to another address")
	}
	return key, nil
}

// freeMemory gives scrypt's 256 MiB back to the system at once: the agent lives on a gamer's PC and unlocks rarely.
func (w *Wallet) freeMemory() {
	if w.opts.ScryptN > keystore.LightScryptN {
		debug.FreeOSMemory()
	}
}
