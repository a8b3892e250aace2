package agent

import (
	"context"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/link"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
)

// errOtherAccount ends everything that signs with an account that is not in use any more; the agent joins anew.
var errOtherAccount = errors.New("another account of the wallet is in use")

// otherAccount lets another account take effect: nothing that was shown for the last one is signed.
func (a *Agent) otherAccount() {
	a.Desk.Clear()
	a.Court.Look()
	a.rejoin(errOtherAccount)
}

// walletMoved tells clients that the wallet's money may have moved.
func (a *Agent) walletMoved() {
	a.events.Publish(schema.EventWallet, schema.WalletChanged{State: a.Keys.WalletStatus().State})
}

// walletChanged lets a new state of the wallet take effect everywhere.
func (a *Agent) walletChanged() {
	a.walletMoved()
	a.offersChanged()
	a.publishDevices()
	a.poke()
}

// Wallet implements api.Wallet.
func (a *Agent) Wallet(ctx context.Context) (schema.Wallet, error) {
	w := schema.Wallet{WalletStatus: a.Keys.WalletStatus(), HasPhrase: a.wallet.HasPhrase(), Balance: "0", Native: "0", AutoLock: a.Keys.AutoLock(ctx)}
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
		return schema.Wallet{}, link.Explain(err)
	}
	a.walletChanged()
	return a.Wallet(ctx)
}

// leaseNeedsWallet reports whether a lease goes on that has to sign.
func (a *Agent) leaseNeedsWallet() bool {
	db := a.db()
	if db == nil {
		return false
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	active := true
	leases, err := db.Leases(ctx, store.LeaseFilter{Active: &active})
	if err != nil {
		a.log.Warn("Leases cannot be counted; the wallet stays open", "err", err)
		return true
	}
	return len(leases) > 0
}
