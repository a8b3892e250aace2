package api

import (
	"context"
	"net/http"

	"github.com/moonrig/moonrig/backend/api/schema"
)

// Keys are the wallet's accounts and what protects them. What takes a passphrase is bounded in how often it may be tried
// (condition.RateLimited).
type Keys interface {
	WalletAccounts(ctx context.Context) ([]schema.WalletAccount, error)
	// AddAccount adds the next key of the phrase or an imported one; it does not begin to sign.
	AddAccount(ctx context.Context, request schema.AccountRequest) (schema.WalletAccount, error)
	RenameAccount(ctx context.Context, address, name string) (schema.WalletAccount, error)
	// UseAccount makes an account the one that signs. Refused with condition.Conflict while a lease needs the present one.
	UseAccount(ctx context.Context, address, passphrase string) (schema.WalletStatus, error)
	// ExportAccount is, besides the recovery phrase, the only way in which a key leaves the agent.
	ExportAccount(ctx context.Context, address string, request schema.ExportRequest) (schema.Export, error)
	ChangePassphrase(ctx context.Context, change schema.PassphraseChange) (schema.WalletStatus, error)
	Keychain(ctx context.Context) (schema.Keychain, error)
	SetKeychain(ctx context.Context, request schema.KeychainRequest) (schema.Keychain, error)
}

// AccountRef names an account in a path. It is exported because huma reads embedded inputs only so.
type AccountRef struct {
	Address string `path:"address" maxLength:"64"`
}

func (s *Server) registerKeys() {
	add(s, get("list-accounts", "/api/wallet/accounts", tagWallet, "The wallet's accounts, and which one signs"),
		func(ctx context.Context, _ *none) ([]schema.WalletAccount, error) {
			return s.backend.WalletAccounts(ctx)
		})
	more := post("add-account", "/api/wallet/accounts", tagWallet, "Add an account")
	more.DefaultStatus = http.StatusCreated
	add(s, more, func(ctx context.Context, in *struct{ Body schema.AccountRequest }) (schema.WalletAccount, error) {
		return s.backend.AddAccount(ctx, in.Body)
	})
	add(s, patch("rename-account", "/api/wallet/accounts/{address}", tagWallet, "Rename an account"),
		func(ctx context.Context, in *struct {
			AccountRef
			Body schema.AccountPatch
		}) (schema.WalletAccount, error) {
			return s.backend.RenameAccount(ctx, in.Address, in.Body.Name)
		})
	add(s, post("use-account", "/api/wallet/accounts/{address}/use", tagWallet, "Let another account sign"),
		func(ctx context.Context, in *struct {
			AccountRef
			Body schema.Passphrase
		}) (schema.WalletStatus, error) {
			return s.backend.UseAccount(ctx, in.Address, in.Body.Passphrase)
		})
	add(s, post("export-account", "/api/wallet/accounts/{address}/export", tagWallet, "Show an account's key for another wallet"),
		func(ctx context.Context, in *struct {
			AccountRef
			Body schema.ExportRequest
		}) (schema.Export, error) {
			return s.backend.ExportAccount(ctx, in.Address, in.Body)
		})
	add(s, post("change-passphrase", "/api/wallet/passphrase", tagWallet, "Change the passphrase"),
		func(ctx context.Context, in *struct{ Body schema.PassphraseChange }) (schema.WalletStatus, error) {
			return s.backend.ChangePassphrase(ctx, in.Body)
		})
	add(s, get("get-keychain", "/api/wallet/keychain", tagWallet, "Whether the system's keychain unlocks the wallet"),
		func(ctx context.Context, _ *none) (schema.Keychain, error) { return s.backend.Keychain(ctx) })
	add(s, put("set-keychain", "/api/wallet/keychain", tagWallet, "Let the system's keychain unlock the wallet, or not"),
		func(ctx context.Context, in *struct{ Body schema.KeychainRequest }) (schema.Keychain, error) {
			return s.backend.SetKeychain(ctx, in.Body)
		})
}
