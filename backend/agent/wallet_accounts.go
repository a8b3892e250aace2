package agent

import (
	"context"
	"errors"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/escrow"
	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/wallet"
)

// errOtherAccount ends everything that signs with an account that is not in use any more; the agent joins anew.
var errOtherAccount = errors.New("another account of the wallet is in use")

// WalletAccounts implements api.Keys.
func (a *Agent) WalletAccounts(ctx context.Context) ([]schema.WalletAccount, error) {
	var out []schema.WalletAccount
	for _, account := range a.wallet.Accounts() {
		out = append(out, a.accountView(ctx, account))
	}
	return out, nil
}

func (a *Agent) accountView(ctx context.Context, account wallet.Account) schema.WalletAccount {
	v := schema.WalletAccount{Address: account.Address.Hex(), Name: account.Name, Origin: "imported", Path: account.Path, Active: account.Active,
		Balance: "0", Native: "0"}
	if account.Path != "" {
		v.Origin = "phrase"
	}
	if token, native, err := a.balances(ctx, account.Address); err == nil {
		v.Known, v.Native, v.Balance = true, native.String(), token.String()
		v.BalanceUSDMicro = money.USDMicro(token, a.chain.Status().TokenDecimals)
	}
	return v
}

func (a *Agent) balances(ctx context.Context, account common.Address) (token money.Amount, native *big.Int, err error) {
	client, err := a.chain.Use()
	if err != nil {
		return token, nil, err
	}
	n, err := client.TokenBalance(ctx, account)
	if err != nil {
		return token, nil, escrow.Explain(err)
	}
	if native, err = client.NativeBalance(ctx, account); err != nil {
		return token, nil, escrow.Explain(err)
	}
	return money.MustBig(n), native, nil
}

// accountOf finds an account by what a client calls it.
func (a *Agent) accountOf(address string) (wallet.Account, error) {
	if !common.IsHexAddress(address) {
		return wallet.Account{}, condition.FieldErrorf("address", condition.InvalidInput, "%q is not an address", words.Clip(address, 64))
	}
	return a.wallet.Account(common.HexToAddress(address))
}

// AddAccount implements api.Keys.
func (a *Agent) AddAccount(ctx context.Context, r schema.AccountRequest) (schema.WalletAccount, error) {
	if r.PrivateKey != "" && r.Keystore != "" {
		return schema.WalletAccount{}, condition.Errorf(condition.InvalidInput, "give a private key or a keystore, not both")
	}
	var added wallet.Account
	err := a.desk.withPassphrase(false, a.now(), func() (err error) {
		switch {
		case r.PrivateKey != "":
			added, err = a.wallet.AddPrivateKey(r.PrivateKey, r.Passphrase)
		case r.Keystore != "":
			added, err = a.wallet.AddKeystore([]byte(r.Keystore), r.KeystorePassphrase, r.Passphrase)
		default:
			added, err = a.wallet.AddDerived(r.Passphrase)
		}
		return err
	})
	if err == nil && r.Name != "" {
		err = a.wallet.Rename(added.Address, r.Name)
		added.Name = r.Name
	}
	if err != nil {
		return schema.WalletAccount{}, err
	}
	a.walletChanged()
	return a.accountView(ctx, added), nil
}

// RenameAccount implements api.Keys.
func (a *Agent) RenameAccount(ctx context.Context, address, name string) (schema.WalletAccount, error) {
	account, err := a.accountOf(address)
	if err != nil {
		return schema.WalletAccount{}, err
	}
	if err := a.wallet.Rename(account.Address, name); err != nil {
		return schema.WalletAccount{}, err
	}
	a.walletChanged()
	account, err = a.wallet.Account(account.Address)
	if err != nil {
		return schema.WalletAccount{}, err
	}
	return a.accountView(ctx, account), nil
}

// UseAccount implements api.Keys. A lease is a contract of the account that signed it, so none may go on.
func (a *Agent) UseAccount(_ context.Context, address, passphrase string) (schema.WalletStatus, error) {
	account, err := a.accountOf(address)
	if err != nil {
		return schema.WalletStatus{}, err
	}
	if !account.Active && a.leaseNeedsWallet() {
		return schema.WalletStatus{}, condition.Errorf(condition.Conflict, "a lease goes on that the present account signs for; end it first")
	}
	was := a.wallet.Address()
	err = a.desk.withPassphrase(false, a.now(), func() error { return a.wallet.Use(account.Address, passphrase) })
	if err != nil {
		return a.walletStatus(), err
	}
	if was != account.Address {
		a.desk.previews.clear()
		a.rejoin(errOtherAccount)
	}
	a.walletChanged()
	return a.walletStatus(), nil
}

// ExportAccount implements api.Keys.
func (a *Agent) ExportAccount(_ context.Context, address string, r schema.ExportRequest) (schema.Export, error) {
	account, err := a.accountOf(address)
	if err != nil {
		return schema.Export{}, err
	}
	out := schema.Export{Address: account.Address.Hex(), Format: r.Format}
	err = a.desk.withPassphrase(true, a.now(), func() error {
		if r.Format == "private_key" {
			out.PrivateKey, err = a.wallet.ExportPrivateKey(account.Address, r.Passphrase)
			return err
		}
		if r.FilePassphrase == "" {
			r.FilePassphrase = r.Passphrase
		}
		file, name, err := a.wallet.ExportKeystore(account.Address, r.Passphrase, r.FilePassphrase)
		out.Keystore, out.FileName = string(file), name
		return err
	})
	if err != nil {
		return schema.Export{}, err
	}
	return out, nil
}

// ChangePassphrase implements api.Keys. A keychain that knew the old one is told the new one.
func (a *Agent) ChangePassphrase(_ context.Context, c schema.PassphraseChange) (schema.WalletStatus, error) {
	err := a.desk.withPassphrase(false, a.now(), func() error { return a.wallet.ChangePassphrase(c.Old, c.New) })
	if err != nil {
		return a.walletStatus(), err
	}
	if a.keychainOn() {
		if err := a.desk.keys.Set(a.keychainName(), c.New); err != nil {
			a.log.Warn("The keychain was not told the new passphrase", "reason", condition.Of(err).Text)
		}
	}
	return a.walletStatus(), nil
}

// autoLockView says when the wallet locks itself.
func (a *Agent) autoLockView(ctx context.Context) schema.AutoLock {
	settings, err := a.Settings(ctx)
	if err != nil {
		return schema.AutoLock{}
	}
	v := schema.AutoLock{Minutes: settings.AutoLockMinutes}
	at := a.wallet.LocksAt()
	if at == (time.Time{}) {
		return v
	}
	if a.leaseNeedsWallet() {
		v.HeldBy = schema.Reason{Code: "lease_running", Text: "A lease goes on that needs signatures"}
		return v
	}
	v.LocksAt = at.Unix()
	return v
}
