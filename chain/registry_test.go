package chain_test

import (
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/moonrig/moonrig/chain"
)

// moon is n MOON in its smallest unit.
func moon(n int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(n), new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil))
}

func registryOf(t *testing.T, client *chain.Client) *chain.Registry {
	t.Helper()
	registry, err := client.Registry(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return registry
}

// staked is a funded account with stake of its own.
func staked(t *testing.T, client *chain.Client, amount int64) account {
	t.Helper()
	a := funded(t, client)
	if _, err := registryOf(t, client).Stake(t.Context(), a, moon(amount)); err != nil {
		t.Fatal(err)
	}
	return a
}

func wantNumber(t *testing.T, what string, got, want *big.Int) {
	t.Helper()
	if got == nil || got.Cmp(want) != 0 {
		t.Errorf("%s is %v, want %s", what, got, want)
	}
}

func TestStakeDelegateUnbond(t *testing.T) {
	client := dial(t)
	registry := registryOf(t, client)
	before := uint64(time.Now().Unix())
	provider, friend := staked(t, client, 1000), funded(t, client)

	if _, err := registry.Delegate(t.Context(), friend, provider.Address(), moon(500)); err != nil {
		t.Fatal(err)
	}
	s, err := registry.Standing(t.Context(), provider.Address())
	if err != nil {
		t.Fatal(err)
	}
	wantNumber(t, "stake", s.Stake, moon(1500))
	wantNumber(t, "active stake", s.ActiveStake, moon(1500))
	wantNumber(t, "self stake", s.SelfStake, moon(1000))
	if s.Tier != 7 || s.JoinedAt < before || s.Payout != provider.Address() || s.PendingPayoutAt != 0 || s.Cases != 0 {
		t.Errorf("standing is %+v", s)
	}

	if _, err := registry.Unbond(t.Context(), friend, provider.Address(), moon(200)); err != nil {
		t.Fatal(err)
	}
	p, err := registry.Position(t.Context(), provider.Address(), friend.Address())
	if err != nil {
		t.Fatal(err)
	}
	wantNumber(t, "shares", p.Shares, moon(300))
	wantNumber(t, "worth", p.Worth, moon(300))
	delay, err := registry.UnbondingDelay(t.Context())
	if err != nil || delay < 7*24*time.Hour {
		t.Fatalf("unbonding delay is %s, %v", delay, err)
	}
	if len(p.Unbondings) != 1 || p.Unbondings[0].Worth.Cmp(moon(200)) != 0 || p.Unbondings[0].ReleaseAt < before+uint64(delay.Seconds()) {
		t.Errorf("unbondings are %+v", p.Unbondings)
	}
	_, err = registry.Withdraw(t.Context(), friend, provider.Address())
	wantRevert(t, err, "ProviderRegistry_NothingToWithdraw")
	_, err = registry.Unbond(t.Context(), friend, provider.Address(), moon(301))
	wantRevert(t, err, "ProviderRegistry_BadShares")
}

func TestStakeRefusals(t *testing.T) {
	client := dial(t)
	registry := registryOf(t, client)
	a := funded(t, client)
	if _, err := registry.Stake(t.Context(), a, moon(1_000_000)); !errors.Is(err, chain.ErrInsufficientBalance) {
		t.Errorf("more than there is: %v", err)
	}
	if _, err := registry.Stake(t.Context(), a, new(big.Int)); err == nil || errors.Is(err, chain.ErrReverted) {
		t.Errorf("nothing got as far as the chain: %v", err)
	}
	if _, err := registry.Unbond(t.Context(), a, a.Address(), big.NewInt(-1)); err == nil || errors.Is(err, chain.ErrReverted) {
		t.Errorf("a negative number got as far as the chain: %v", err)
	}
	least, err := registry.MinStake(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	_, err = registry.Stake(t.Context(), a, new(big.Int).Sub(least, big.NewInt(1)))
	wantRevert(t, err, "ProviderRegistry_StakeTooSmall")
	_, err = registry.Delegate(t.Context(), a, newAccount(t).Address(), least)
	wantRevert(t, err, "ProviderRegistry_BadProvider")

	without := network
	without.Book = nil
	bare, err := chain.Dial(t.Context(), without, chain.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer bare.Close()
	if _, err := bare.Registry(t.Context()); !errors.Is(err, chain.ErrNotDeployed) {
		t.Errorf("registry without an address book: %v", err)
	}
	if _, err := bare.Disputes(); !errors.Is(err, chain.ErrNotDeployed) {
		t.Errorf("disputes without an address book: %v", err)
	}
}

func TestMaintenanceAndPayout(t *testing.T) {
	client := dial(t)
	registry := registryOf(t, client)
	provider, cold := staked(t, client, 1000), funded(t, client)
	now := uint64(time.Now().Unix())
	rules, err := registry.Rules(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if rules.SlashCap < chain.MinSlashCap || rules.SlashCap > chain.MaxSlashCap || rules.MaintenanceLongest < time.Hour || rules.MaintenanceGap < 7*24*time.Hour {
		t.Errorf("rules %+v", rules)
	}

	_, err = registry.AnnounceMaintenance(t.Context(), provider, now+60, now+120)
	wantRevert(t, err, "ProviderRegistry_BadTime")
	if _, err := registry.AnnounceMaintenance(t.Context(), provider, now+3*3600, now+4*3600); err != nil {
		t.Fatal(err)
	}
	_, err = registry.AnnounceMaintenance(t.Context(), provider, now+5*3600, now+6*3600)
	wantRevert(t, err, "ProviderRegistry_MaintenanceTooSoon")

	if _, err := registry.RequestPayout(t.Context(), provider, cold.Address()); err != nil {
		t.Fatal(err)
	}
	s, err := registry.Standing(t.Context(), provider.Address())
	if err != nil {
		t.Fatal(err)
	}
	if s.Payout != provider.Address() || s.PendingPayout != cold.Address() || s.PendingPayoutAt < now+3*24*3600 {
		t.Errorf("standing is %+v", s)
	}
	_, err = registry.CancelPayout(t.Context(), cold, provider.Address())
	wantRevert(t, err, "ProviderRegistry_Unauthorized")
	if _, err := registry.CancelPayout(t.Context(), provider, provider.Address()); err != nil {
		t.Fatal(err)
	}
	if s, err = registry.Standing(t.Context(), provider.Address()); err != nil || s.PendingPayoutAt != 0 {
		t.Errorf("standing is %+v, %v", s, err)
	}
}
