package chain_test

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"flag"
	"fmt"
	"math/big"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/devnet"
)

// thawPeriod of the tests' escrow: long enough that a redemption fits into it on a busy machine, short enough for
// reachChainTime.
const thawPeriod = 30 * time.Second

// hung is how long a test waits for what must happen, however slow the machine is.
const hung = 5 * time.Minute

// network is the development chain that all tests of this package share; each uses accounts of its own.
var network chain.Network

func TestMain(m *testing.M) {
	flag.Parse()
	if flag.Lookup("test.fuzz").Value.String() != "" {
		os.Exit(m.Run()) // the fuzz targets need no chain, and each of their workers would start one
	}
	d, err := devnet.Start(context.Background(), devnet.Config{ThawPeriod: thawPeriod})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	network = d.Info.Network()
	code := m.Run()
	if err := d.Stop(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		code = 1
	}
	os.Exit(code)
}

// account is a key in memory.
type account struct{ key *ecdsa.PrivateKey }

func newAccount(t *testing.T) account {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	return account{key}
}

func (a account) Address() common.Address { return crypto.PubkeyToAddress(a.key.PublicKey) }

func (a account) SignHash(hash [32]byte) ([]byte, error) { return crypto.Sign(hash[:], a.key) }

// signed is SignHash for tests.
func (a account) signed(t *testing.T, hash [32]byte) []byte {
	t.Helper()
	sig, err := a.SignHash(hash)
	if err != nil {
		t.Fatal(err)
	}
	return sig
}

func dial(t *testing.T) *chain.Client {
	t.Helper()
	client, err := chain.Dial(t.Context(), network, chain.Options{CallTimeout: hung})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return client
}

// funded is an account with test money from the faucet.
func funded(t *testing.T, client *chain.Client) account {
	t.Helper()
	a := newAccount(t)
	if err := client.RequestFaucet(t.Context(), a.Address()); err != nil {
		t.Fatal(err)
	}
	return a
}

func voucher(renter, provider account, cumulative int64) chain.Voucher {
	return chain.Voucher{
		Renter:      renter.Address(),
		Provider:    provider.Address(),
		Token:       network.Token,
		Cumulative:  big.NewInt(cumulative),
		LeaseID:     [32]byte{1, 2, 3},
		LeaseAmount: big.NewInt(cumulative),
	}
}

// wantChannel checks a channel's two sums.
func wantChannel(t *testing.T, client *chain.Client, renter, provider account, balance, claimed int64) chain.Channel {
	t.Helper()
	ch, err := client.Channel(t.Context(), renter.Address(), provider.Address())
	if err != nil {
		t.Fatal(err)
	}
	if ch.Balance.Cmp(big.NewInt(balance)) != 0 || ch.Claimed.Cmp(big.NewInt(claimed)) != 0 {
		t.Fatalf("channel has balance %s, claimed %s; want %d, %d", ch.Balance, ch.Claimed, balance, claimed)
	}
	return ch
}

func wantTokens(t *testing.T, client *chain.Client, a account, want int64) {
	t.Helper()
	got, err := client.TokenBalance(t.Context(), a.Address())
	if err != nil {
		t.Fatal(err)
	}
	if got.Cmp(big.NewInt(want)) != 0 {
		t.Fatalf("%s has %s tokens, want %d", a.Address(), got, want)
	}
}

func wantRevert(t *testing.T, err error, name string) {
	t.Helper()
	var revert *chain.RevertError
	if !errors.Is(err, chain.ErrReverted) || !errors.As(err, &revert) {
		t.Fatalf("error is %v, want a revert with %s", err, name)
	}
	if revert.Name != name {
		t.Fatalf("reverted with %q (%v), want %q", revert.Name, err, name)
	}
}

// reachChainTime makes blocks, each of which is a second later than the one before, until one is of unix or later.
func reachChainTime(t *testing.T, unix uint64) {
	t.Helper()
	client := dial(t)
	a := funded(t, client)
	for {
		now, err := client.ChainTime(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if now >= unix {
			return
		}
		hash, err := client.SendCall(t.Context(), a, client.TransferNative(a.Address(), big.NewInt(1)), nil)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := client.WaitMined(t.Context(), a.Address(), hash); err != nil {
			t.Fatal(err)
		}
	}
}
