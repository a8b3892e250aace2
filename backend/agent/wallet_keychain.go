package agent

import (
	"context"
	"strings"

	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/wallet"
)

// keychainName names the wallet by its first account, which never changes.
func (a *Agent) keychainName() string {
	accounts := a.wallet.Accounts()
	if len(accounts) == 0 {
		return ""
	}
	return strings.ToLower(accounts[0].Address.Hex())
}

func (a *Agent) keychainOn() bool {
	on := a.preferences().Keychain
	return on != "" && on == a.keychainName()
}

// Keychain implements api.Keys.
func (a *Agent) Keychain(context.Context) (schema.Keychain, error) {
	if a.keychainOn() {
		return schema.Keychain{State: "on"}, nil
	}
	name := a.keychainName()
	if name == "" {
		name = "none"
	}
	if _, err := a.desk.keys.Get(name); condition.Is(err, condition.KeychainUnavailable) {
		return schema.Keychain{State: "unavailable", Reason: words.Reason(condition.Of(err))}, nil
	}
	return schema.Keychain{State: "off"}, nil
}

// SetKeychain implements api.Keys.
func (a *Agent) SetKeychain(ctx context.Context, r schema.KeychainRequest) (schema.Keychain, error) {
	name := a.keychainName()
	if name == "" {
		return schema.Keychain{}, condition.Errorf(condition.WalletMissing, "there is nothing to unlock")
	}
	if !r.Enabled {
		if err := a.desk.keys.Delete(name); err != nil && a.keychainOn() {
			return schema.Keychain{}, err
		}
		name = ""
	} else {
		if err := a.desk.withPassphrase(false, a.now(), func() error { return a.wallet.Verify(r.Passphrase) }); err != nil {
			return schema.Keychain{}, err
		}
		if err := a.desk.keys.Set(name, r.Passphrase); err != nil {
			return schema.Keychain{}, err
		}
	}
	if err := a.change(ctx, func(p *preferences) error {
		p.Keychain = name
		return nil
	}); err != nil {
		return schema.Keychain{}, err
	}
	return a.Keychain(ctx)
}

// unlockFromKeychain opens the wallet of a person who asked for it.
func (a *Agent) unlockFromKeychain() {
	if !a.keychainOn() || a.wallet.State() != wallet.Locked {
		return
	}
	passphrase, err := a.desk.keys.Get(a.keychainName())
	if err == nil {
		err = a.wallet.Unlock(passphrase)
	}
	if err != nil {
		a.log.Warn("Wallet was not unlocked from the keychain", "reason", condition.Of(err).Text)
		return
	}
	a.walletChanged()
}
