package apitest

import (
	"context"
	"strings"
	"time"

	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
)

// Wallet implements api.Wallet.
func (a *Agent) Wallet(context.Context) (schema.Wallet, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.wallet, nil
}

// CreateWallet implements api.Wallet.
func (a *Agent) CreateWallet(_ context.Context, passphrase string) (schema.Phrase, error) {
	if err := a.open(passphrase); err != nil {
		return schema.Phrase{}, err
	}
	return schema.Phrase{Phrase: Phrase, Address: Address}, nil
}

// ImportWallet implements api.Wallet.
func (a *Agent) ImportWallet(_ context.Context, request schema.ImportRequest) (schema.WalletStatus, error) {
	if request.Phrase != Phrase {
		return schema.WalletStatus{}, condition.Errorf(condition.WrongPhrase, "the checksum does not match")
	}
	if err := a.open(request.Passphrase); err != nil {
		return schema.WalletStatus{}, err
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.wallet.BackedUp = true
	return a.wallet.WalletStatus, nil
}

func (a *Agent) open(passphrase string) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.wallet.State != "missing" {
		return condition.Errorf(condition.WalletExists, "at %s", Address)
	}
	a.passphrase = passphrase
	a.wallet.State, a.wallet.Address, a.wallet.HasPhrase = "unlocked", Address, true
	a.wallet.Account = "Account 1"
	a.accounts = []schema.WalletAccount{{Address: Address, Name: "Account 1", Origin: "phrase", Path: "m/44'/60'/0'/0/0", Active: true, Balance: "0", Native: "0", Known: true}}
	a.Events.Publish(schema.EventWallet, schema.WalletChanged{State: a.wallet.State})
	return nil
}

// check compares the passphrase; the caller holds the lock.
func (a *Agent) check(passphrase string) error {
	if a.wallet.State == "missing" {
		return condition.Errorf(condition.WalletMissing, "nothing to unlock")
	}
	if passphrase != a.passphrase {
		return condition.Errorf(condition.WrongPassphrase, "for %s", Address)
	}
	return nil
}

// UnlockWallet implements api.Wallet.
func (a *Agent) UnlockWallet(_ context.Context, passphrase string) (schema.WalletStatus, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if err := a.check(passphrase); err != nil {
		return schema.WalletStatus{}, err
	}
	a.wallet.State = "unlocked"
	return a.wallet.WalletStatus, nil
}

// LockWallet implements api.Wallet.
func (a *Agent) LockWallet(context.Context) (schema.WalletStatus, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.wallet.State == "missing" {
		return schema.WalletStatus{}, condition.Errorf(condition.WalletMissing, "nothing to lock")
	}
	a.wallet.State = "locked"
	return a.wallet.WalletStatus, nil
}

// WalletPhrase implements api.Wallet.
func (a *Agent) WalletPhrase(_ context.Context, passphrase string) (schema.Phrase, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if err := a.check(passphrase); err != nil {
		return schema.Phrase{}, err
	}
	return schema.Phrase{Phrase: Phrase, Address: Address}, nil
}

// WalletQuiz implements api.Wallet.
func (a *Agent) WalletQuiz(context.Context) (schema.Quiz, error) {
	return schema.Quiz{Positions: []int{2, 5, 12}}, nil
}

// AnswerQuiz implements api.Wallet.
func (a *Agent) AnswerQuiz(_ context.Context, answer schema.QuizAnswer) (schema.WalletStatus, error) {
	words := strings.Fields(Phrase)
	if len(answer.Positions) != len(answer.Words) || len(answer.Words) != 3 {
		return schema.WalletStatus{}, condition.Errorf(condition.WrongPhrase, "three words are asked for")
	}
	for i, position := range answer.Positions {
		if position < 1 || position > len(words) || answer.Words[i] != words[position-1] {
			return schema.WalletStatus{}, condition.Errorf(condition.WrongPhrase, "word %d is another", position)
		}
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.wallet.BackedUp = true
	return a.wallet.WalletStatus, nil
}

// Faucet implements api.Wallet.
func (a *Agent) Faucet(context.Context) (schema.Wallet, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.wallet.State == "missing" {
		return schema.Wallet{}, condition.Errorf(condition.WalletMissing, "no address to send to")
	}
	a.wallet.Balance, a.wallet.BalanceUSDMicro, a.wallet.Native = "100000000", 100_000_000, "1000000000000000000"
	return a.wallet, nil
}

// ThawChannel implements api.Wallet.
func (a *Agent) ThawChannel(_ context.Context, other string) (schema.Transaction, error) {
	return a.channel(other, "thaw")
}

// WithdrawChannel implements api.Wallet.
func (a *Agent) WithdrawChannel(_ context.Context, other string) (schema.Transaction, error) {
	return a.channel(other, "withdraw")
}

func (a *Agent) channel(other, purpose string) (schema.Transaction, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, c := range a.wallet.Channels {
		if c.Other == other {
			return schema.Transaction{Hash: "0x01", Purpose: purpose, State: "done", At: time.Now().Unix()}, nil
		}
	}
	return schema.Transaction{}, missing("channel with", other)
}

// AddChannel gives the wallet a channel.
func (a *Agent) AddChannel(c schema.Channel) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.wallet.Channels = append(a.wallet.Channels, c)
}

// AddHistory gives the agent a past.
func (a *Agent) AddHistory(e schema.HistoryEntry) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.history = append([]schema.HistoryEntry{e}, a.history...)
}

// History implements api.Accounts.
func (a *Agent) History(_ context.Context, query schema.HistoryQuery) (schema.History, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	var out schema.History
	for _, e := range a.history {
		if query.Role == "" || query.Role == e.Role {
			out.Entries = append(out.Entries, e)
		}
	}
	return out, nil
}
