// Package keychain keeps a wallet's passphrase in the operating system's keychain: Secret Service on Linux, the Keychain on
// macOS, the Credential Manager on Windows. It knows nothing of wallets' files. Whoever can use the person's session can
// read what lies there; that is the trade for not typing.
package keychain

import (
	"errors"
	"time"

	"github.com/zalando/go-keyring"

	"github.com/moonrig/moonrig/backend/condition"
)

// service is under which name the system shows our entries.
const service = "Moonrig wallet"

// answerWithin bounds a question to the system. A person may have to allow it in a window of the system's own.
const answerWithin = 30 * time.Second

// A Keychain is the system's. Its methods may be called by several goroutines at once. Each returns KeychainUnavailable, with
// the cause, where there is no keychain that answers.
type Keychain struct{}

// Get returns the passphrase that is kept under a name, or a NotFound.
func (Keychain) Get(name string) (string, error) {
	var secret string
	err := ask(func() (err error) {
		secret, err = keyring.Get(service, name)
		return err
	})
	if err != nil {
		return "", err
	}
	return secret, nil
}

// Set keeps a passphrase under a name, in the place of an earlier one.
func (Keychain) Set(name, secret string) error {
	return ask(func() error { return keyring.Set(service, name, secret) })
}

// Delete forgets what is kept under a name. It is no error when nothing is.
func (Keychain) Delete(name string) error {
	err := ask(func() error { return keyring.Delete(service, name) })
	if condition.Is(err, condition.NotFound) {
		return nil
	}
	return err
}

// ask runs one question to the system and bounds it.
func ask(question func() error) error {
	if why := absent(); why != "" {
		return condition.Errorf(condition.KeychainUnavailable, "%s", why)
	}
	answered := make(chan error, 1)
	go func() { answered <- question() }() // ends when the system answers; it cannot be called off
	timer := time.NewTimer(answerWithin)
	defer timer.Stop()
	select {
	case err := <-answered:
		return explain(err)
	case <-timer.C:
		return condition.Errorf(condition.KeychainUnavailable, "it did not answer within %s", answerWithin)
	}
}

func explain(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, keyring.ErrNotFound):
		return condition.Errorf(condition.NotFound, "nothing is kept in the keychain")
	case errors.Is(err, keyring.ErrSetDataTooBig):
		return condition.Errorf(condition.TooLarge, "the passphrase is too long for the keychain")
	}
	return condition.Errorf(condition.KeychainUnavailable, "%w", err)
}
