package keys

import (
	"time"

	"github.com/moonrig/moonrig/backend/condition"
)

// A person who reveals a phrase does so a few times in a life; a program that guesses a passphrase tries without end. Scrypt
// makes a guess cost a second, and this makes it cost many.
const (
	secretsBurst, failuresBurst = 5, 10
	secretsEvery, failuresEvery = 30 * time.Second, 6 * time.Second
)

// Verify refuses a passphrase that is not the wallet's, and any when wrong ones came too often.
func (k *Keys) Verify(passphrase string) error {
	return k.withPassphrase(false, func() error { return k.c.Wallet.Verify(passphrase) })
}

// withPassphrase runs something that tries a passphrase, and refuses when wrong ones came too often. Code that reveals a
// secret also counts when the passphrase is right.
func (k *Keys) withPassphrase(reveals bool, try func() error) error {
	now := k.c.Now()
	if k.failures.TokensAt(now) < 1 {
		return condition.Errorf(condition.RateLimited, "the passphrase was wrong too often; wait a minute")
	}
	if reveals && !k.secrets.AllowN(now, 1) {
		return condition.Errorf(condition.RateLimited, "secrets were shown too often; wait a minute")
	}
	err := try()
	if condition.Is(err, condition.WrongPassphrase) {
		k.failures.AllowN(now, 1)
	}
	return err
}
