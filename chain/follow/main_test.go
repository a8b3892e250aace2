package follow_test

import (
	"context"
	"crypto/ecdsa"
	"flag"
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/devnet"
)

// thawPeriod of the tests' escrow is long enough that a redemption fits into it on a busy machine.
const thawPeriod = 30 * time.Second

// hung is how long a test waits for what must happen, however slow the machine is.
const hung = 5 * time.Minute

// network is the development chain that tests share which need no other; each uses accounts of its own.
var network chain.Network

func TestMain(m *testing.M) {
	flag.Parse()
	if flag.Lookup("test.fuzz").Value.String() != "" {
		os.Exit(m.Run()) // the fuzz target needs no chain, and each of its workers would start one
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
