package wallet

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"maps"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/moonrig/moonrig/backend/condition"
)

// An Account is one key of the wallet, without the key.
type Account struct {
	Address common.Address
	// Name is what the person calls it, or one that was made up; never empty.
	Name string
	// Path is the BIP-44 path of a key of the recovery phrase, or "" for an imported one, which the phrase does not bring back.
	Path string
	// Active says that this one signs.
	Active bool
}

// MaxAccountName bounds an account's name in characters.
const MaxAccountName = 64

// keyOf returns the encrypted key of an account.
func (f *walletFile) keyOf(address common.Address) (keystore.CryptoJSON, bool) {
	if address == f.address {
		return f.key, true
	}
	for _, a := range f.more {
		if a.address == address {
			return a.key, true
		}
	}
	return keystore.CryptoJSON{}, false
}

// list returns the file's accounts without names.
func (f *walletFile) list() []Account {
	first := Account{Address: f.address, Name: "Account 1"}
	if f.phrase != nil {
		first.Path = pathText(0)
	}
	out := []Account{first}
	for i, a := range f.more {
		next := Account{Address: a.address, Name: fmt.Sprintf("Account %d", i+2)}
		if a.origin == originDerived {
			next.Path = pathText(a.index)
		}
		out = append(out, next)
	}
	return out
}

func pathText(index uint32) string { return fmt.Sprintf("m/44'/60'/0'/0/%d", index) }

// Accounts returns the wallet's accounts, the first one first; none while there is no usable wallet.
func (w *Wallet) Accounts() []Account {
	w.refresh()
	w.mu.RLock()
	defer w.mu.RUnlock()
	if w.file == nil {
		return nil
	}
	out := w.file.list()
	for i := range out {
		out[i].Active = out[i].Address == w.active
		if name := w.names[out[i].Address]; name != "" {
			out[i].Name = name
		}
	}
	return out
}

// Account returns one of Accounts, or NotFound.
func (w *Wallet) Account(address common.Address) (Account, error) {
	for _, a := range w.Accounts() {
		if a.Address == address {
			return a, nil
		}
	}
	return Account{}, condition.Errorf(condition.NotFound, "the wallet has no account %s", address)
}

// AddDerived adds the phrase's next account: the lowest index that is not among the accounts yet. It does not begin to sign.
// It takes seconds. Errors: WalletMissing, WalletDamaged, WrongPassphrase, NotFound without a phrase, TooLarge when there are
// too many accounts, Conflict, and those of writing.
func (w *Wallet) AddDerived(passphrase string) (Account, error) {
	return w.add(passphrase, func(file *walletFile) (*ecdsa.PrivateKey, origin, uint32, error) {
		phrase, err := w.openPhrase(file, passphrase)
		if err != nil {
			return nil, "", 0, err
		}
		taken := map[uint32]bool{0: true}
		for _, a := range file.more {
			if a.origin == originDerived {
				taken[a.index] = true
			}
		}
		for index := uint32(1); ; index++ {
			if taken[index] {
				continue
			}
			key, err := deriveKeyAt(phrase, index)
			if err != nil {
				return nil, "", 0, condition.Errorf(condition.Internal, "%w", err)
			}
			if _, twice := file.keyOf(crypto.PubkeyToAddress(key.PublicKey)); twice { // it was imported by itself before
				zero(key)
				continue
			}
			return key, originDerived, index, nil
		}
	})
}

// AddPrivateKey adds a key given as 64 hexadecimal digits. The recovery phrase does not bring it back. Errors: InvalidInput,
// WalletExists for a key that is there already, and those of AddDerived.
func (w *Wallet) AddPrivateKey(hexKey, passphrase string) (Account, error) {
	return w.add(passphrase, func(file *walletFile) (*ecdsa.PrivateKey, origin, uint32, error) {
		if err := w.verify(file, passphrase); err != nil {
			return nil, "", 0, err
		}
		key, err := parsePrivateKey(hexKey)
		if err != nil {
			return nil, "", 0, condition.FieldErrorf("private_key", condition.InvalidInput, "%w", err)
		}
		return key, originPrivateKey, 0, nil
	})
}

// AddKeystore adds the key of another wallet's version 3 keystore file, protected by filePassphrase. Errors: InvalidInput
// when the file is not one, WrongPassphrase for either passphrase, WalletExists, and those of AddDerived.
func (w *Wallet) AddKeystore(data []byte, filePassphrase, passphrase string) (Account, error) {
	return w.add(passphrase, func(file *walletFile) (*ecdsa.PrivateKey, origin, uint32, error) {
		address, sealed, err := decodeKeystore(data)
		if err != nil {
			return nil, "", 0, condition.FieldErrorf("keystore", condition.InvalidInput, "the keystore file cannot be used: %w", err)
		}
		if err := w.verify(file, passphrase); err != nil {
			return nil, "", 0, err
		}
		key, err := w.openKeystore(address, sealed, filePassphrase)
		if condition.Is(err, condition.WrongPassphrase) {
			err = condition.FieldErrorf("keystore_passphrase", condition.WrongPassphrase, "the keystore file's")
		}
		return key, originKeystore, 0, err
	})
}

// add stores one more key, which get returns after it has checked the passphrase.
func (w *Wallet) add(passphrase string, get func(*walletFile) (*ecdsa.PrivateKey, origin, uint32, error)) (Account, error) {
	w.changes.Lock()
	defer w.changes.Unlock()
	file, err := w.current()
	if err != nil {
		return Account{}, err
	}
	if len(file.more) >= maxAccounts {
		return Account{}, condition.Errorf(condition.TooLarge, "a wallet has at most %d accounts", maxAccounts+1)
	}
	key, from, index, err := get(file)
	if err != nil {
		return Account{}, err
	}
	defer zero(key)
	address := crypto.PubkeyToAddress(key.PublicKey)
	if _, twice := file.keyOf(address); twice {
		return Account{}, condition.Errorf(condition.WalletExists, "account %s is in it already", address)
	}
	raw := crypto.FromECDSA(key)
	defer clear(raw)
	sealed, err := w.encrypt(raw, passphrase)
	if err != nil {
		return Account{}, err
	}
	next := *file
	next.more = append(append([]sealedAccount(nil), file.more...), sealedAccount{address: address, origin: from, index: index, key: sealed})
	if err := w.rewrite(file, &next, func(read *walletFile) error {
		written, err := w.decryptKey(read, address, passphrase)
		if err != nil {
			return err
		}
		zero(written)
		return nil
	}); err != nil {
		return Account{}, err
	}
	w.log.Info("Account added", "address", address, "origin", from)
	return w.Account(address)
}

// rewrite replaces key.json by next, which opened must find to be whole. It needs changes.
func (w *Wallet) rewrite(old, next *walletFile, opened func(*walletFile) error) error {
	data, err := next.encode()
	if err != nil {
		return condition.Errorf(condition.Internal, "%w", err)
	}
	if len(data) > maxFile {
		return condition.Errorf(condition.TooLarge, "the wallet file would be larger than %d bytes", maxFile)
	}
	var read *walletFile
	if err := w.replace(keyFile, old.raw, data, func(written []byte) error {
		var err error
		if read, err = decodeWallet(written); err != nil {
			return fmt.Errorf("read the new wallet file back: %w", err)
		}
		read.raw = written
		return opened(read)
	}); err != nil {
		return err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.file, w.problem = read, nil
	return nil
}

// Verify checks the passphrase against the account in use, without unlocking anything. It takes about a second. Errors:
// WalletMissing, WalletDamaged, WrongPassphrase.
func (w *Wallet) Verify(passphrase string) error {
	file, err := w.current()
	if err != nil {
		return err
	}
	return w.verify(file, passphrase)
}

func (w *Wallet) verify(file *walletFile, passphrase string) error {
	key, err := w.decryptKey(file, file.address, passphrase)
	if err != nil {
		return err
	}
	zero(key)
	return nil
}

// Use makes an account the one that signs and unlocks it: its address is what Address says from now on. Nothing changes on
// an error: NotFound, WrongPassphrase, WalletMissing, WalletDamaged and those of writing.
func (w *Wallet) Use(address common.Address, passphrase string) error {
	w.changes.Lock()
	defer w.changes.Unlock()
	file, err := w.current()
	if err != nil {
		return err
	}
	key, err := w.decryptKey(file, address, passphrase)
	if err != nil {
		return err
	}
	w.mu.RLock()
	labels := labelsJSON{Active: address, Names: w.names}
	w.mu.RUnlock()
	if err := w.writeLabels(labels); err != nil {
		zero(key)
		return err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.active, w.quiz = address, nil
	w.unlocked(key)
	w.log.Info("Account in use", "address", address)
	return nil
}

// Rename gives an account another name. Errors: NotFound, InvalidInput, WalletMissing and those of writing.
func (w *Wallet) Rename(address common.Address, name string) error {
	name = strings.TrimSpace(name)
	if name == "" || !utf8.ValidString(name) || utf8.RuneCountInString(name) > MaxAccountName || strings.ContainsFunc(name, unicode.IsControl) {
		return condition.FieldErrorf("name", condition.InvalidInput, "a name has 1 to %d characters in one line", MaxAccountName)
	}
	w.changes.Lock()
	defer w.changes.Unlock()
	if _, err := w.Account(address); err != nil {
		return err
	}
	w.mu.RLock()
	labels := labelsJSON{Active: w.active, Names: maps.Clone(w.names)}
	w.mu.RUnlock()
	if labels.Names == nil {
		labels.Names = map[common.Address]string{}
	}
	labels.Names[address] = name
	if err := w.writeLabels(labels); err != nil {
		return err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.names = labels.Names
	return nil
}

// openPhrase decrypts the recovery phrase and makes sure that it is the first key's.
func (w *Wallet) openPhrase(file *walletFile, passphrase string) (string, error) {
	if file.phrase == nil {
		return "", condition.Errorf(condition.NotFound, "this wallet was imported from a bare key and has no recovery phrase")
	}
	plain, err := w.decrypt(*file.phrase, passphrase)
	if err != nil {
		return "", err
	}
	defer clear(plain)
	phrase, err := CheckPhrase(string(plain))
	if err != nil {
		return "", condition.Errorf(condition.WalletDamaged, "the stored recovery phrase is not valid")
	}
	key, err := deriveKey(phrase)
	if err != nil {
		return "", condition.Errorf(condition.Internal, "%w", err)
	}
	defer zero(key)
	if crypto.PubkeyToAddress(key.PublicKey) != file.address {
		return "", condition.Errorf(condition.WalletDamaged, "the stored recovery phrase belongs to another key")
	}
	return phrase, nil
}

var errLabels = errors.New("it is not what this program writes")
