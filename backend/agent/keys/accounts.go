package keys

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/wallet"
)

// WalletAccounts implements api.Keys.
func (k *Keys) WalletAccounts(ctx context.Context) ([]schema.WalletAccount, error) {
	var out []schema.WalletAccount
	for _, account := range k.c.Wallet.Accounts() {
		out = append(out, k.accountView(ctx, account))
	}
	return out, nil
}

func (k *Keys) accountView(ctx context.Context, account wallet.Account) schema.WalletAccount {
	v := schema.WalletAccount{Address: account.Address.Hex(), Name: account.Name, Origin: "imported", Path: account.Path, Active: account.Active,
		Balance: "0", Native: "0"}
	if account.Path != "" {
		v.Origin = "phrase"
	}
	if token, native, err := k.c.Chain.Balances(ctx, account.Address); err == nil {
		v.Known, v.Native, v.Balance = true, native.String(), token.String()
		v.BalanceUSDMicro = money.USDMicro(token, k.c.Chain.Status().TokenDecimals)
	}
	return v
}

// accountOf finds an account by what a client calls it.
func (k *Keys) accountOf(address string) (wallet.Account, error) {
	if !common.IsHexAddress(address) {
		return wallet.Account{}, condition.FieldErrorf("address", condition.InvalidInput, "%q is not an address", words.Clip(address, 64))
	}
	return k.c.Wallet.Account(common.HexToAddress(address))
}

// AddAccount implements api.Keys.
func (k *Keys) AddAccount(ctx context.Context, r schema.AccountRequest) (schema.WalletAccount, error) {
	if r.PrivateKey != "" && r.Keystore != "" {
		return schema.WalletAccount{}, condition.Errorf(condition.InvalidInput, "give a private key or a keystore, not both")
	}
	var added wallet.Account
	err := k.withPassphrase(false, func() (err error) {
		switch {
		case r.PrivateKey != "":
			added, err = k.c.Wallet.AddPrivateKey(r.PrivateKey, r.Passphrase)
		case r.Keystore != "":
			added, err = k.c.Wallet.AddKeystore([]byte(r.Keystore), r.KeystorePassphrase, r.Passphrase)
		default:
			added, err = k.c.Wallet.AddDerived(r.Passphrase)
		}
		return err
	})
	if err == nil && r.Name != "" {
		err = k.c.Wallet.Rename(added.Address, r.Name)
		added.Name = r.Name
	}
	if err != nil {
		return schema.WalletAccount{}, err
	}
	k.c.Changed()
	return k.accountView(ctx, added), nil
}

// RenameAccount implements api.Keys.
func (k *Keys) RenameAccount(ctx context.Context, address, name string) (schema.WalletAccount, error) {
	account, err := k.accountOf(address)
	if err != nil {
		return schema.WalletAccount{}, err
	}
	if err := k.c.Wallet.Rename(account.Address, name); err != nil {
		return schema.WalletAccount{}, err
	}
	k.c.Changed()
	account, err = k.c.Wallet.Account(account.Address)
	if err != nil {
		return schema.WalletAccount{}, err
	}
	return k.accountView(ctx, account), nil
}

// UseAccount implements api.Keys. A lease is a contract of the account that signed it, so none may go on.
func (k *Keys) UseAccount(_ context.Context, address, passphrase string) (schema.WalletStatus, error) {
	account, err := k.accountOf(address)
	if err != nil {
		return schema.WalletStatus{}, err
	}
	if !account.Active && k.c.Needed() {
		return schema.WalletStatus{}, condition.Errorf(condition.Conflict, "a lease goes on that the present account signs for; end it first")
	}
	was := k.c.Wallet.Address()
	err = k.withPassphrase(false, func() error { return k.c.Wallet.Use(account.Address, passphrase) })
	if err != nil {
		return k.WalletStatus(), err
	}
	if was != account.Address {
		k.c.OtherAccount()
	}
	k.c.Changed()
	return k.WalletStatus(), nil
}

// ExportAccount implements api.Keys.
func (k *Keys) ExportAccount(_ context.Context, address string, r schema.ExportRequest) (schema.Export, error) {
	account, err := k.accountOf(address)
	if err != nil {
		return schema.Export{}, err
	}
	out := schema.Export{Address: account.Address.Hex(), Format: r.Format}
	err = k.withPassphrase(true, func() error {
		if r.Format == "private_key" {
			out.PrivateKey, err = k.c.Wallet.ExportPrivateKey(account.Address, r.Passphrase)
			return err
		}
		if r.FilePassphrase == "" {
			r.FilePassphrase = r.Passphrase
		}
		file, name, err := k.c.Wallet.ExportKeystore(account.Address, r.Passphrase, r.FilePassphrase)
		out.Keystore, out.FileName = string(file), name
		return err
	})
	if err != nil {
		return schema.Export{}, err
	}
	return out, nil
}

// ChangePassphrase implements api.Keys. A keychain that knew the old one is told the new one.
func (k *Keys) ChangePassphrase(_ context.Context, c schema.PassphraseChange) (schema.WalletStatus, error) {
	err := k.withPassphrase(false, func() error { return k.c.Wallet.ChangePassphrase(c.Old, c.New) })
	if err != nil {
		return k.WalletStatus(), err
	}
	if k.keychainOn() {
		if err := k.c.Keychain.Set(k.keychainName(), c.New); err != nil {
			k.c.Log.Warn("The keychain was not told the new passphrase", "reason", condition.Of(err).Text)
		}
	}
	return k.WalletStatus(), nil
}

// AutoLock says when the wallet locks itself.
func (k *Keys) AutoLock(ctx context.Context) schema.AutoLock {
	minutes, err := k.c.Wishes.AutoLockMinutes(ctx)
	if err != nil {
		return schema.AutoLock{}
	}
	v := schema.AutoLock{Minutes: minutes}
	at := k.c.Wallet.LocksAt()
	if at == (time.Time{}) {
		return v
	}
	if k.c.Needed() {
		v.HeldBy = schema.Reason{Code: "lease_running", Text: "A lease goes on that needs signatures"}
		return v
	}
	v.LocksAt = at.Unix()
	return v
}
