package keys

import (
	"context"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/wallet"
)

// WalletStatus is how the wallet is, for clients.
func (k *Keys) WalletStatus() schema.WalletStatus {
	s := schema.WalletStatus{State: string(k.c.Wallet.State()), BackedUp: k.c.Wallet.BackedUp()}
	if s.State == string(wallet.Damaged) {
		// Clients know three states; why it cannot be unlocked is among the conditions.
		s.State = string(wallet.Locked)
	}
	if address := k.c.Wallet.Address(); address != (common.Address{}) {
		s.Address = address.Hex()
	}
	return s
}

// UnlockFromFile opens the wallet of a rig that nobody sits at.
func (k *Keys) UnlockFromFile() {
	if k.c.PassphraseFile == "" || k.c.Wallet.State() != wallet.Locked {
		return
	}
	raw, err := os.ReadFile(k.c.PassphraseFile)
	if err == nil {
		err = k.c.Wallet.Unlock(strings.TrimRight(string(raw), "\r\n"))
	}
	if err != nil {
		k.c.Log.Warn("Wallet was not unlocked at start", "reason", condition.Of(err).Text)
	}
}

// CreateWallet implements api.Wallet.
func (k *Keys) CreateWallet(_ context.Context, passphrase string) (schema.Phrase, error) {
	phrase, err := k.c.Wallet.Create(passphrase)
	if err != nil {
		return schema.Phrase{}, err
	}
	k.c.Changed()
	return schema.Phrase{Phrase: phrase, Address: k.c.Wallet.Address().Hex()}, nil
}

// ImportWallet implements api.Wallet.
func (k *Keys) ImportWallet(_ context.Context, r schema.ImportRequest) (schema.WalletStatus, error) {
	var err error
	switch {
	case r.Phrase != "" && r.PrivateKey == "" && r.Keystore == "":
		err = k.c.Wallet.Import(r.Phrase, r.Passphrase)
	case r.PrivateKey != "" && r.Phrase == "" && r.Keystore == "":
		err = k.c.Wallet.ImportPrivateKey(r.PrivateKey, r.Passphrase)
	case r.Keystore != "" && r.Phrase == "" && r.PrivateKey == "":
		err = k.c.Wallet.ImportKeystore([]byte(r.Keystore), r.KeystorePassphrase, r.Passphrase)
	default:
		err = condition.Errorf(condition.InvalidInput, "give exactly one of phrase, private key and keystore")
	}
	if err == nil {
		k.c.Changed()
	}
	return k.WalletStatus(), err
}

// UnlockWallet implements api.Wallet.
func (k *Keys) UnlockWallet(_ context.Context, passphrase string) (schema.WalletStatus, error) {
	err := k.withPassphrase(false, func() error { return k.c.Wallet.Unlock(passphrase) })
	if err == nil {
		k.c.Changed()
	}
	return k.WalletStatus(), err
}

// LockWallet implements api.Wallet.
func (k *Keys) LockWallet(context.Context) (schema.WalletStatus, error) {
	k.c.Wallet.Lock()
	k.c.Changed()
	return k.WalletStatus(), nil
}

// WalletPhrase implements api.Wallet.
func (k *Keys) WalletPhrase(_ context.Context, passphrase string) (schema.Phrase, error) {
	var phrase string
	err := k.withPassphrase(true, func() (err error) {
		phrase, err = k.c.Wallet.RevealPhrase(passphrase)
		return err
	})
	return schema.Phrase{Phrase: phrase, Address: k.c.Wallet.Address().Hex()}, err
}

// WalletQuiz implements api.Wallet.
func (k *Keys) WalletQuiz(context.Context) (schema.Quiz, error) {
	positions, err := k.c.Wallet.Quiz()
	return schema.Quiz{Positions: positions}, err
}

// AnswerQuiz implements api.Wallet.
func (k *Keys) AnswerQuiz(_ context.Context, answer schema.QuizAnswer) (schema.WalletStatus, error) {
	err := k.c.Wallet.ConfirmBackup(answer.Words)
	if err == nil {
		k.c.Changed()
	}
	return k.WalletStatus(), err
}

// WalletReason says why the wallet cannot sign now.
func (k *Keys) WalletReason() condition.Reason {
	switch k.c.Wallet.State() {
	case wallet.Unlocked:
		return condition.Reason{}
	case wallet.Locked:
		return condition.New(condition.WalletLocked, "")
	case wallet.Damaged:
		return condition.New(condition.WalletDamaged, "")
	}
	return condition.New(condition.WalletMissing, "")
}
