package api

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"github.com/moonrig/moonrig/backend/api/schema"
)

// Spending is money that moves: what is shown before, what bounds it, what became of it.
type Spending interface {
	// PreviewSpend says what would be signed. Input that cannot be is refused with the field; what only hinders now is in
	// the preview.
	PreviewSpend(ctx context.Context, request schema.SpendRequest) (schema.SpendPreview, error)
	// Send signs what a preview showed, once, and returns as soon as it is on its way. condition.NotFound and
	// condition.Expired for a preview that is not good any more, condition.PriceChanged when the fee has risen above it.
	Send(ctx context.Context, previewID string) (schema.WalletTransaction, error)
	Transactions(ctx context.Context, query schema.TransactionQuery) ([]schema.WalletTransaction, error)
	Transaction(ctx context.Context, hash string) (schema.WalletTransaction, error)
	DepositAddress(ctx context.Context) (schema.DepositAddress, error)
	Limits(ctx context.Context) (schema.Limits, error)
	// SetLimits replaces the limits. Lowering one needs no passphrase.
	SetLimits(ctx context.Context, request schema.LimitsRequest) (schema.Limits, error)
	Payout(ctx context.Context) (schema.Payout, error)
	// SetPayout sets the first payout address at once; every later change waits for its time.
	SetPayout(ctx context.Context, request schema.PayoutRequest) (schema.Payout, error)
	CancelPayout(ctx context.Context) (schema.Payout, error)
	Statement(ctx context.Context, query schema.StatementQuery) (schema.Statement, error)
	// PreviewChannelEnd says what ending the deposit for a provider at once would bring.
	PreviewChannelEnd(ctx context.Context, provider string) (schema.ChannelEnding, error)
	// EndChannel asks the provider to end it together and returns once it has ended; that may take two minutes. condition.CloseRefused
	// and condition.CloseMissed when it has not, condition.Conflict when less would come back than was shown.
	EndChannel(ctx context.Context, provider string, request schema.ChannelEndRequest) (schema.ChannelEnding, error)
}

func (s *Server) registerSpending() {
	add(s, post("preview-spend", "/api/wallet/preview", tagWallet, "What sending would sign and cost"),
		func(ctx context.Context, in *struct{ Body schema.SpendRequest }) (schema.SpendPreview, error) {
			return s.backend.PreviewSpend(ctx, in.Body)
		})
	send := post("send", "/api/wallet/transactions", tagWallet, "Send what a preview showed")
	send.DefaultStatus = http.StatusCreated
	add(s, send, func(ctx context.Context, in *struct{ Body schema.SendRequest }) (schema.WalletTransaction, error) {
		return s.backend.Send(ctx, in.Body.PreviewID)
	})
	add(s, get("list-transactions", "/api/wallet/transactions", tagWallet, "Transactions with their progress, newest first"),
		func(ctx context.Context, in *struct{ schema.TransactionQuery }) ([]schema.WalletTransaction, error) {
			return s.backend.Transactions(ctx, in.TransactionQuery)
		})
	add(s, get("get-transaction", "/api/wallet/transactions/{hash}", tagWallet, "One transaction"),
		func(ctx context.Context, in *struct {
			Hash string `path:"hash" maxLength:"66"`
		}) (schema.WalletTransaction, error) {
			return s.backend.Transaction(ctx, in.Hash)
		})
	add(s, get("get-deposit-address", "/api/wallet/deposit", tagWallet, "Where money comes in"),
		func(ctx context.Context, _ *none) (schema.DepositAddress, error) {
			return s.backend.DepositAddress(ctx)
		})
	add(s, get("get-limits", "/api/wallet/limits", tagWallet, "What bounds spending"),
		func(ctx context.Context, _ *none) (schema.Limits, error) { return s.backend.Limits(ctx) })
	add(s, put("set-limits", "/api/wallet/limits", tagWallet, "Bound spending"),
		func(ctx context.Context, in *struct{ Body schema.LimitsRequest }) (schema.Limits, error) {
			return s.backend.SetLimits(ctx, in.Body)
		})
	add(s, get("get-payout", "/api/wallet/payout", tagWallet, "The only address that money is sent to, if one is set"),
		func(ctx context.Context, _ *none) (schema.Payout, error) { return s.backend.Payout(ctx) })
	add(s, put("set-payout", "/api/wallet/payout", tagWallet, "Set, change or remove the payout address"),
		func(ctx context.Context, in *struct{ Body schema.PayoutRequest }) (schema.Payout, error) {
			return s.backend.SetPayout(ctx, in.Body)
		})
	add(s, huma.Operation{
		OperationID: "cancel-payout-change", Method: http.MethodDelete, Path: "/api/wallet/payout/change", Tags: []string{tagWallet},
		Summary: "Take back a change of the payout address", DefaultStatus: http.StatusOK,
	}, func(ctx context.Context, _ *none) (schema.Payout, error) { return s.backend.CancelPayout(ctx) })
	add(s, get("get-statement", "/api/wallet/statement", tagWallet, "Every movement as the chain tells it, with opening and closing balance"),
		func(ctx context.Context, in *struct{ schema.StatementQuery }) (schema.Statement, error) {
			return s.backend.Statement(ctx, in.StatementQuery)
		})
	add(s, get("preview-channel-end", "/api/wallet/channels/{provider}/end", tagWallet, "What ending a deposit at once would bring"),
		func(ctx context.Context, in *struct {
			Provider string `path:"provider" maxLength:"64"`
		}) (schema.ChannelEnding, error) {
			return s.backend.PreviewChannelEnd(ctx, in.Provider)
		})
	add(s, post("end-channel", "/api/wallet/channels/{provider}/end", tagWallet, "End a deposit at once, together with its lender"),
		func(ctx context.Context, in *struct {
			Provider string `path:"provider" maxLength:"64"`
			Body     schema.ChannelEndRequest
		}) (schema.ChannelEnding, error) {
			return s.backend.EndChannel(ctx, in.Provider, in.Body)
		})
}
