package keys

import (
	"context"
	"strings"

	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/wallet"
)

// keychainName names the wallet by its first account, which never changes.
func (k *Keys) keychainName() string {
	accounts := k.c.Wallet.Accounts()
	if len(accounts) == 0 {
		return ""
	}
	return strings.ToLower(accounts[0].Address.Hex())
}

func (k *Keys) keychainOn() bool {
	on := k.c.Wishes.Keychain()
	return on != "" && on == k.keychainName()
}

// Keychain implements api.Keys.
func (k *Keys) Keychain(context.Context) (schema.Keychain, error) {
	if k.keychainOn() {
		return schema.Keychain{State: "on"}, nil
	}
	name := k.keychainName()
	if name == "" {
		name = "none"
	}
	if _, err := k.c.Keychain.Get(name); condition.Is(err, condition.KeychainUnavailable) {
		return schema.Keychain{State: "unavailable", Reason: words.Reason(condition.Of(err))}, nil
	}
	return schema.Keychain{State: "off"}, nil
}

// SetKeychain implements api.Keys.
func (k *Keys) SetKeychain(ctx context.Context, r schema.KeychainRequest) (schema.Keychain, error) {
	name := k.keychainName()
	if name == "" {
		return schema.Keychain{}, condition.Errorf(condition.WalletMissing, "there is nothing to unlock")
	}
	if !r.Enabled {
		if err := k.c.Keychain.Delete(name); err != nil && k.keychainOn() {
			return schema.Keychain{}, err
		}
		name = ""
	} else {
		if err := k.withPassphrase(false, func() error { return k.c.Wallet.Verify(r.Passphrase) }); err != nil {
			return schema.Keychain{}, err
		}
		if err := k.c.Keychain.Set(name, r.Passphrase); err != nil {
			return schema.Keychain{}, err
		}
	}
	if err := k.c.Wishes.SetKeychain(ctx, name); err != nil {
		return schema.Keychain{}, err
	}
	return k.Keychain(ctx)
}

// UnlockFromKeychain opens the wallet of a person who asked for it.
func (k *Keys) UnlockFromKeychain() {
	if !k.keychainOn() || k.c.Wallet.State() != wallet.Locked {
		return
	}
	passphrase, err := k.c.Keychain.Get(k.keychainName())
	if err == nil {
		err = k.c.Wallet.Unlock(passphrase)
	}
	if err != nil {
		k.c.Log.Warn("Wallet was not unlocked from the keychain", "reason", condition.Of(err).Text)
		return
	}
	k.c.Changed()
}
