package agent

import (
	"context"
	"os"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/escrow"
	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/backend/wallet"
	"github.com/moonrig/moonrig/chain"
)

func (a *Agent) walletStatus() schema.WalletStatus {
	s := schema.WalletStatus{State: string(a.wallet.State()), BackedUp: a.wallet.BackedUp()}
	if s.State == string(wallet.Damaged) {
		// Clients know three states; why it cannot be unlocked is among the conditions.
		s.State = string(wallet.Locked)
	}
	if address := a.wallet.Address(); address != (common.Address{}) {
		s.Address = address.Hex()
	}
	return s
}

// unlockFromFile opens the wallet of a rig that nobody sits at.
func (a *Agent) unlockFromFile() {
	if a.opts.PassphraseFile == "" || a.wallet.State() != wallet.Locked {
		return
	}
	raw, err := os.ReadFile(a.opts.PassphraseFile)
	if err == nil {
		err = a.wallet.Unlock(strings.TrimRight(string(raw), "\r\n"))
	}
	if err != nil {
		a.log.Warn("Wallet was not unlocked at start", "reason", condition.Of(err).Text)
	}
}

// walletChanged lets a new state of the wallet take effect everywhere.
func (a *Agent) walletChanged() {
	a.events.Publish(schema.EventWallet, schema.WalletChanged{State: a.walletStatus().State})
	a.offersChanged()
	a.publishDevices()
	a.poke()
}

// Wallet implements api.Wallet.
func (a *Agent) Wallet(ctx context.Context) (schema.Wallet, error) {
	w := schema.Wallet{WalletStatus: a.walletStatus(), HasPhrase: a.wallet.HasPhrase(), Balance: "0", Native: "0", AutoLock: a.autoLockView(ctx)}
	for _, account := range a.wallet.Accounts() {
		if account.Active {
			w.Account = account.Name
		}
	}
	decimals := a.chain.Status().TokenDecimals
	if client, err := a.chain.Use(); err == nil && w.Address != "" {
		native, nativeErr := client.NativeBalance(ctx, a.wallet.Address())
		balance, balanceErr := a.chain.Balance(ctx)
		if nativeErr == nil && balanceErr == nil {
			w.Known, w.AsOf, w.Native = true, a.now().Unix(), native.String()
			w.Balance, w.BalanceUSDMicro = balance.String(), money.USDMicro(balance, decimals)
		}
	}
	channels, err := a.db().Channels(ctx)
	if err != nil {
		return w, err
	}
	for _, c := range channels {
		if me := a.wallet.Address(); c.Key.Renter != me && c.Key.Provider != me {
			continue // another account's
		}
		v, err := a.channelView(ctx, c)
		if err != nil {
			return w, err
		}
		w.Channels = append(w.Channels, v)
	}
	txs, err := a.db().Transactions(ctx, 50)
	if err != nil {
		return w, err
	}
	for _, t := range txs {
		w.Transactions = append(w.Transactions, schema.Transaction{Hash: t.Hash.Hex(), Purpose: t.Purpose, State: string(t.State), At: t.AtMS / 1000})
	}
	return w, nil
}

func (a *Agent) channelView(ctx context.Context, c store.Channel) (schema.Channel, error) {
	role, other := lease.Renter, c.Key.Provider
	if c.Key.Provider == a.wallet.Address() {
		role, other = lease.Provider, c.Key.Renter
	}
	ledger, err := a.db().Ledger(ctx, role, c.Key)
	if err != nil {
		return schema.Channel{}, err
	}
	return schema.Channel{Role: string(role), Other: other.Hex(), Balance: c.Balance.String(), Claimed: c.Claimed.String(),
		Promised: ledger.Best.String(), Free: ledger.Free().String(), ThawEndsAt: c.ThawEndsAt}, nil
}

// CreateWallet implements api.Wallet.
func (a *Agent) CreateWallet(_ context.Context, passphrase string) (schema.Phrase, error) {
	phrase, err := a.wallet.Create(passphrase)
	if err != nil {
		return schema.Phrase{}, err
	}
	a.walletChanged()
	return schema.Phrase{Phrase: phrase, Address: a.wallet.Address().Hex()}, nil
}

// ImportWallet implements api.Wallet.
func (a *Agent) ImportWallet(_ context.Context, r schema.ImportRequest) (schema.WalletStatus, error) {
	var err error
	switch {
	case r.Phrase != "" && r.PrivateKey == "" && r.Keystore == "":
		err = a.wallet.Import(r.Phrase, r.Passphrase)
	case r.PrivateKey != "" && r.Phrase == "" && r.Keystore == "":
		err = a.wallet.ImportPrivateKey(r.PrivateKey, r.Passphrase)
	case r.Keystore != "" && r.Phrase == "" && r.PrivateKey == "":
		err = a.wallet.ImportKeystore([]byte(r.Keystore), r.KeystorePassphrase, r.Passphrase)
	default:
		err = condition.Errorf(condition.InvalidInput, "give exactly one of phrase, private key and keystore")
	}
	if err == nil {
		a.walletChanged()
	}
	return a.walletStatus(), err
}

// UnlockWallet implements api.Wallet.
func (a *Agent) UnlockWallet(_ context.Context, passphrase string) (schema.WalletStatus, error) {
	err := a.desk.withPassphrase(false, a.now(), func() error { return a.wallet.Unlock(passphrase) })
	if err == nil {
		a.walletChanged()
	}
	return a.walletStatus(), err
}

// LockWallet implements api.Wallet.
func (a *Agent) LockWallet(context.Context) (schema.WalletStatus, error) {
	a.wallet.Lock()
	a.walletChanged()
	return a.walletStatus(), nil
}

// WalletPhrase implements api.Wallet.
func (a *Agent) WalletPhrase(_ context.Context, passphrase string) (schema.Phrase, error) {
	var phrase string
	err := a.desk.withPassphrase(true, a.now(), func() (err error) {
		phrase, err = a.wallet.RevealPhrase(passphrase)
		return err
	})
	return schema.Phrase{Phrase: phrase, Address: a.wallet.Address().Hex()}, err
}

// WalletQuiz implements api.Wallet.
func (a *Agent) WalletQuiz(context.Context) (schema.Quiz, error) {
	positions, err := a.wallet.Quiz()
	return schema.Quiz{Positions: positions}, err
}

// AnswerQuiz implements api.Wallet.
func (a *Agent) AnswerQuiz(_ context.Context, answer schema.QuizAnswer) (schema.WalletStatus, error) {
	err := a.wallet.ConfirmBackup(answer.Words)
	if err == nil {
		a.walletChanged()
	}
	return a.walletStatus(), err
}

// Faucet implements api.Wallet.
func (a *Agent) Faucet(ctx context.Context) (schema.Wallet, error) {
	client, err := a.chain.Use()
	if err != nil {
		return schema.Wallet{}, err
	}
	if a.wallet.Address() == (common.Address{}) {
		return schema.Wallet{}, condition.Errorf(condition.WalletMissing, "test money needs somewhere to go")
	}
	if err := client.RequestFaucet(ctx, a.wallet.Address()); err != nil {
		return schema.Wallet{}, escrow.Explain(err)
	}
	a.walletChanged()
	return a.Wallet(ctx)
}

// ThawChannel implements api.Wallet.
func (a *Agent) ThawChannel(ctx context.Context, other string) (schema.Transaction, error) {
	return a.onChannel(ctx, other, "withdrawal requested", (*chain.Client).RequestWithdraw)
}

// WithdrawChannel implements api.Wallet.
func (a *Agent) WithdrawChannel(ctx context.Context, other string) (schema.Transaction, error) {
	return a.onChannel(ctx, other, "withdrawal", (*chain.Client).Withdraw)
}

func (a *Agent) onChannel(ctx context.Context, other, purpose string,
	do func(*chain.Client, context.Context, chain.Signer, common.Address) (chain.Receipt, error),
) (schema.Transaction, error) {
	if !common.IsHexAddress(other) {
		return schema.Transaction{}, condition.Errorf(condition.InvalidInput, "%q is not an address", words.Clip(other, 64))
	}
	client, err := a.chain.Use()
	if err != nil {
		return schema.Transaction{}, err
	}
	if why := a.walletReason(); !why.IsZero() {
		return schema.Transaction{}, &condition.Error{Reason: why}
	}
	provider := common.HexToAddress(other)
	receipt, err := do(client, ctx, a.chain.Signer(), provider)
	if err != nil {
		return schema.Transaction{}, escrow.Explain(err)
	}
	key := lease.ChannelKey{Renter: a.wallet.Address(), Provider: provider, Token: client.Network().Token}
	if err := a.chain.Refresh(ctx, key); err != nil {
		return schema.Transaction{}, err
	}
	a.walletChanged()
	return schema.Transaction{Hash: receipt.TxHash.Hex(), Purpose: purpose, State: "done", At: a.now().Unix()}, nil
}

// History implements api.Accounts.
func (a *Agent) History(ctx context.Context, q schema.HistoryQuery) (schema.History, error) {
	f := store.HistoryFilter{Role: lease.Role(q.Role), FromMS: q.From * 1000, ToMS: q.To * 1000, Limit: q.Limit}
	if f.Limit == 0 {
		f.Limit = 1000
	}
	decimals := a.chain.Status().TokenDecimals
	entries, err := a.db().History(ctx, f)
	if err != nil {
		return schema.History{}, err
	}
	var h schema.History
	for _, e := range entries {
		v := schema.HistoryEntry{At: e.AtMS / 1000, Role: string(e.Role), Kind: string(e.Kind), Device: e.Device, Label: e.Label, Other: e.Other.Hex(),
			State: string(e.State), Reason: words.Reason(e.Reason), MeteredMS: e.MeteredMS, Amount: e.Amount.String(), USDMicro: money.USDMicro(e.Amount, decimals), Tx: e.Tx}
		if !e.LeaseID.IsZero() {
			v.LeaseID = e.LeaseID.String()
		}
		if e.Relay != nil && e.Relay.Tx != "" {
			v.NetworkFeeTx = e.Relay.Tx
			v.NetworkFeeWei, v.NetworkFeeUSDMicro = a.chain.NetworkFee(*e.Relay)
		}
		h.Entries = append(h.Entries, v)
	}
	from, to := time.Unix(q.From, 0), a.now().Add(time.Minute)
	if q.From == 0 {
		from = a.now().AddDate(-1, 0, 0)
	}
	if q.To > 0 {
		to = time.Unix(q.To, 0)
	}
	days, err := a.db().Days(ctx, time.Local, from, to)
	if err != nil {
		return h, err
	}
	for _, d := range days {
		h.Days = append(h.Days, schema.DayTotal{Day: d.Day, EarnedUSDMicro: money.USDMicro(d.Earned, decimals), SpentUSDMicro: money.USDMicro(d.Spent, decimals),
			FeesUSDMicro: money.USDMicro(d.Fees, decimals), MeteredMS: d.MeteredMS})
	}
	return h, nil
}
