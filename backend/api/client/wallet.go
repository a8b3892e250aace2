package client

import (
	"context"
	"net/http"

	"github.com/moonrig/moonrig/backend/api/schema"
)

// WalletAccounts returns the wallet's accounts.
func (c *Client) WalletAccounts(ctx context.Context) ([]schema.WalletAccount, error) {
	return call[[]schema.WalletAccount](ctx, c, http.MethodGet, "/api/wallet/accounts", nil)
}

// AddAccount adds the next key of the phrase, or an imported one.
func (c *Client) AddAccount(ctx context.Context, request schema.AccountRequest) (schema.WalletAccount, error) {
	return call[schema.WalletAccount](ctx, c, http.MethodPost, "/api/wallet/accounts", request)
}

// RenameAccount gives an account another name.
func (c *Client) RenameAccount(ctx context.Context, address, name string) (schema.WalletAccount, error) {
	return call[schema.WalletAccount](ctx, c, http.MethodPatch, "/api/wallet/accounts/"+segment(address), schema.AccountPatch{Name: name})
}

// UseAccount lets an account sign from now on.
func (c *Client) UseAccount(ctx context.Context, address, passphrase string) (schema.WalletStatus, error) {
	return call[schema.WalletStatus](ctx, c, http.MethodPost, "/api/wallet/accounts/"+segment(address)+"/use", schema.Passphrase{Passphrase: passphrase})
}

// ExportAccount returns an account's key for another wallet.
func (c *Client) ExportAccount(ctx context.Context, address string, request schema.ExportRequest) (schema.Export, error) {
	return call[schema.Export](ctx, c, http.MethodPost, "/api/wallet/accounts/"+segment(address)+"/export", request)
}

// ChangePassphrase protects the wallet with another passphrase.
func (c *Client) ChangePassphrase(ctx context.Context, change schema.PassphraseChange) (schema.WalletStatus, error) {
	return call[schema.WalletStatus](ctx, c, http.MethodPost, "/api/wallet/passphrase", change)
}

// Keychain says whether the system's keychain unlocks the wallet.
func (c *Client) Keychain(ctx context.Context) (schema.Keychain, error) {
	return call[schema.Keychain](ctx, c, http.MethodGet, "/api/wallet/keychain", nil)
}

// SetKeychain lets the system's keychain unlock the wallet, or not.
func (c *Client) SetKeychain(ctx context.Context, request schema.KeychainRequest) (schema.Keychain, error) {
	return call[schema.Keychain](ctx, c, http.MethodPut, "/api/wallet/keychain", request)
}

// PreviewSpend says what sending would sign and cost.
func (c *Client) PreviewSpend(ctx context.Context, request schema.SpendRequest) (schema.SpendPreview, error) {
	return call[schema.SpendPreview](ctx, c, http.MethodPost, "/api/wallet/preview", request)
}

// Send sends what a preview showed.
func (c *Client) Send(ctx context.Context, previewID string) (schema.WalletTransaction, error) {
	return call[schema.WalletTransaction](ctx, c, http.MethodPost, "/api/wallet/transactions", schema.SendRequest{PreviewID: previewID})
}

// PreviewChannelEnd says what ending the deposit for a provider at once would bring.
func (c *Client) PreviewChannelEnd(ctx context.Context, provider string) (schema.ChannelEnding, error) {
	return call[schema.ChannelEnding](ctx, c, http.MethodGet, "/api/wallet/channels/"+segment(provider)+"/end", nil)
}

// EndChannel has the provider end it together with this wallet; that may take two minutes. Nothing is signed for less than back.
func (c *Client) EndChannel(ctx context.Context, provider, back string) (schema.ChannelEnding, error) {
	return call[schema.ChannelEnding](ctx, c, http.MethodPost, "/api/wallet/channels/"+segment(provider)+"/end", schema.ChannelEndRequest{Back: back})
}

// Transactions returns transactions with their progress, newest first.
func (c *Client) Transactions(ctx context.Context, q schema.TransactionQuery) ([]schema.WalletTransaction, error) {
	return call[[]schema.WalletTransaction](ctx, c, http.MethodGet, query("/api/wallet/transactions", q), nil)
}

// Transaction returns one transaction with its progress.
func (c *Client) Transaction(ctx context.Context, hash string) (schema.WalletTransaction, error) {
	return call[schema.WalletTransaction](ctx, c, http.MethodGet, "/api/wallet/transactions/"+segment(hash), nil)
}

// DepositAddress says where money comes in.
func (c *Client) DepositAddress(ctx context.Context) (schema.DepositAddress, error) {
	return call[schema.DepositAddress](ctx, c, http.MethodGet, "/api/wallet/deposit", nil)
}

// Limits returns what bounds spending.
func (c *Client) Limits(ctx context.Context) (schema.Limits, error) {
	return call[schema.Limits](ctx, c, http.MethodGet, "/api/wallet/limits", nil)
}

// SetLimits replaces what bounds spending.
func (c *Client) SetLimits(ctx context.Context, request schema.LimitsRequest) (schema.Limits, error) {
	return call[schema.Limits](ctx, c, http.MethodPut, "/api/wallet/limits", request)
}

// Payout returns the payout address and what is to become of it.
func (c *Client) Payout(ctx context.Context) (schema.Payout, error) {
	return call[schema.Payout](ctx, c, http.MethodGet, "/api/wallet/payout", nil)
}

// SetPayout sets, changes or removes the payout address.
func (c *Client) SetPayout(ctx context.Context, request schema.PayoutRequest) (schema.Payout, error) {
	return call[schema.Payout](ctx, c, http.MethodPut, "/api/wallet/payout", request)
}

// CancelPayout takes back a change of the payout address.
func (c *Client) CancelPayout(ctx context.Context) (schema.Payout, error) {
	return call[schema.Payout](ctx, c, http.MethodDelete, "/api/wallet/payout/change", nil)
}

// Statement returns every movement with opening and closing balance.
func (c *Client) Statement(ctx context.Context, q schema.StatementQuery) (schema.Statement, error) {
	return call[schema.Statement](ctx, c, http.MethodGet, query("/api/wallet/statement", q), nil)
}

// Stake returns what the account staked, and how it stands as a provider.
func (c *Client) Stake(ctx context.Context) (schema.Stake, error) {
	return call[schema.Stake](ctx, c, http.MethodGet, "/api/wallet/stake", nil)
}

// Rewards returns the days for which rewards can be claimed.
func (c *Client) Rewards(ctx context.Context) (schema.Rewards, error) {
	return call[schema.Rewards](ctx, c, http.MethodGet, "/api/wallet/rewards", nil)
}

// Votes returns what the account votes with, and what on.
func (c *Client) Votes(ctx context.Context) (schema.Votes, error) {
	return call[schema.Votes](ctx, c, http.MethodGet, "/api/wallet/votes", nil)
}

// NetworkRules returns what a vote can change, and what it takes to propose.
func (c *Client) NetworkRules(ctx context.Context) (schema.NetworkRules, error) {
	return call[schema.NetworkRules](ctx, c, http.MethodGet, "/api/wallet/rules", nil)
}
