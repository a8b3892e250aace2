package apitest

import (
	"context"
	"fmt"

	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
)

// PrivateKey is the key of every wallet made here: the first of Phrase, which is public.
const PrivateKey = "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"

// WalletAccounts implements api.Keys.
func (a *Agent) WalletAccounts(context.Context) ([]schema.WalletAccount, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	out := append([]schema.WalletAccount(nil), a.accounts...)
	for i := range out {
		if out[i].Active {
			out[i].Balance, out[i].BalanceUSDMicro, out[i].Native = a.wallet.Balance, a.wallet.BalanceUSDMicro, a.wallet.Native
		}
	}
	return out, nil
}

// AddAccount implements api.Keys.
func (a *Agent) AddAccount(_ context.Context, r schema.AccountRequest) (schema.WalletAccount, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if err := a.check(r.Passphrase); err != nil {
		return schema.WalletAccount{}, err
	}
	n := len(a.accounts)
	added := schema.WalletAccount{Address: fmt.Sprintf("0x%040x", n), Name: r.Name, Origin: "phrase", Path: fmt.Sprintf("m/44'/60'/0'/0/%d", n), Balance: "0", Native: "0", Known: true}
	if r.PrivateKey != "" || r.Keystore != "" {
		added.Origin, added.Path = "imported", ""
	}
	if added.Name == "" {
		added.Name = fmt.Sprintf("Account %d", n+1)
	}
	a.accounts = append(a.accounts, added)
	return added, nil
}

// RenameAccount implements api.Keys.
func (a *Agent) RenameAccount(_ context.Context, address, name string) (schema.WalletAccount, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for i := range a.accounts {
		if a.accounts[i].Address == address {
			a.accounts[i].Name = name
			return a.accounts[i], nil
		}
	}
	return schema.WalletAccount{}, missing("account", address)
}

// UseAccount implements api.Keys.
func (a *Agent) UseAccount(_ context.Context, address, passphrase string) (schema.WalletStatus, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if err := a.check(passphrase); err != nil {
		return schema.WalletStatus{}, err
	}
	found := false
	for _, account := range a.accounts {
		found = found || account.Address == address
	}
	if !found {
		return schema.WalletStatus{}, missing("account", address)
	}
	for i := range a.accounts {
		a.accounts[i].Active = a.accounts[i].Address == address
	}
	a.wallet.Address, a.wallet.State = address, "unlocked"
	return a.wallet.WalletStatus, nil
}

// ExportAccount implements api.Keys.
func (a *Agent) ExportAccount(_ context.Context, address string, r schema.ExportRequest) (schema.Export, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if err := a.check(r.Passphrase); err != nil {
		return schema.Export{}, err
	}
	out := schema.Export{Address: address, Format: r.Format}
	if r.Format == "private_key" {
		out.PrivateKey = PrivateKey
	} else {
		out.Keystore, out.FileName = `{"version":3}`, "UTC--2026-01-01T00-00-00.000000000Z--"+address[2:]
	}
	return out, nil
}

// ChangePassphrase implements api.Keys.
func (a *Agent) ChangePassphrase(_ context.Context, c schema.PassphraseChange) (schema.WalletStatus, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if err := a.check(c.Old); err != nil {
		return schema.WalletStatus{}, err
	}
	a.passphrase = c.New
	return a.wallet.WalletStatus, nil
}

// Keychain implements api.Keys.
func (a *Agent) Keychain(context.Context) (schema.Keychain, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.keychain {
		return schema.Keychain{State: "on"}, nil
	}
	return schema.Keychain{State: "off"}, nil
}

// SetKeychain implements api.Keys.
func (a *Agent) SetKeychain(ctx context.Context, r schema.KeychainRequest) (schema.Keychain, error) {
	a.mu.Lock()
	if r.Enabled {
		if err := a.check(r.Passphrase); err != nil {
			a.mu.Unlock()
			return schema.Keychain{}, err
		}
	}
	a.keychain = r.Enabled
	a.mu.Unlock()
	return a.Keychain(ctx)
}

// unlocked says why nothing can be signed; the caller holds the lock.
func (a *Agent) unlocked() error {
	switch a.wallet.State {
	case "missing":
		return condition.Errorf(condition.WalletMissing, "nothing to spend")
	case "locked":
		return condition.Errorf(condition.WalletLocked, "sending needs it")
	}
	return nil
}
