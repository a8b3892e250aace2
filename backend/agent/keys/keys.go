// Package keys is what a person does with the wallet's keys: making and opening the wallet, its accounts, its passphrase, what the
// system's keychain keeps of it. It slows down whoever guesses. It knows nothing of what the keys sign.
package keys

import (
	"context"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/wallet"
	"golang.org/x/time/rate"
)

// Chain says what accounts hold.
type Chain interface {
	Balances(ctx context.Context, account common.Address) (token money.Amount, native *big.Int, err error)
	Status() schema.ChainStatus
}

// Keychain keeps secrets by name; keychain.Keychain is the system's.
type Keychain interface {
	Get(name string) (string, error)
	Set(name, secret string) error
	Delete(name string) error
}

// Wishes are those of the owner's preferences that are about the wallet.
type Wishes interface {
	// Keychain names the wallet whose passphrase the keychain holds; empty for none.
	Keychain() string
	SetKeychain(ctx context.Context, name string) error
	// AutoLockMinutes is after how long without use the wallet locks itself; 0 for never.
	AutoLockMinutes(ctx context.Context) (int, error)
}

// Config is what this room needs. All of it but PassphraseFile is required.
type Config struct {
	Wallet   *wallet.Wallet
	Chain    Chain
	Keychain Keychain
	Wishes   Wishes
	// PassphraseFile unlocks the wallet of a rig that nobody sits at.
	PassphraseFile string
	// Needed reports whether a lease goes on that has to sign.
	Needed func() bool
	// Changed is called when the wallet's state may be another, OtherAccount when another account is in use.
	Changed, OtherAccount func()
	Now                   func() time.Time
	Log                   *slog.Logger
}

// Keys implements api.Keys and most of api.Wallet. Safe for concurrent use.
type Keys struct {
	c        Config
	secrets  *rate.Limiter // reveals and exports
	failures *rate.Limiter // wrong passphrases
}

// New returns what a person does with the keys of a wallet.
func New(c Config) *Keys {
	return &Keys{c: c, secrets: rate.NewLimiter(rate.Every(secretsEvery), secretsBurst),
		failures: rate.NewLimiter(rate.Every(failuresEvery), failuresBurst)}
}
