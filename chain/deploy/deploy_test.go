package deploy_test

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"log/slog"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/deploy"
	"github.com/moonrig/moonrig/chain/devnet"
)

type account struct{ key *ecdsa.PrivateKey }

func (a account) Address() common.Address { return crypto.PubkeyToAddress(a.key.PublicKey) }

func (a account) SignHash(hash [32]byte) ([]byte, error) { return crypto.Sign(hash[:], a.key) }

// start is a development chain, and an account with money on it.
func start(t *testing.T) (chain.Network, *ethclient.Client, account) {
	t.Helper()
	d, err := devnet.Start(context.Background(), devnet.Config{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Stop(); err != nil {
			t.Error(err)
		}
	})
	info := d.Info
	node, err := ethclient.DialContext(t.Context(), info.RPCURL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	client, err := chain.Dial(t.Context(), info.Network(), chain.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	a := account{key}
	if err := client.RequestFaucet(t.Context(), a.Address()); err != nil {
		t.Fatal(err)
	}
	return info.Network(), node, a
}

func config() deploy.Config {
	cfg := deploy.Defaults()
	cfg.TestDollar = true
	cfg.Holders = []deploy.Holder{{Address: common.Address{1}, Amount: deploy.Moon(400_000_000)}}
	cfg.Rewards.Poster, cfg.Rewards.Resolver = common.Address{2}, common.Address{3}
	cfg.MaxFeePerGas = big.NewInt(1e12)
	return cfg
}

// cut is a node that takes a few transactions and then is gone.
type cut struct {
	deploy.Backend
	left int
}

var errGone = errors.New("node is gone")

func (c *cut) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	if c.left--; c.left < 0 {
		return errGone
	}
	return c.Backend.SendTransaction(ctx, tx)
}

// A deployment is interrupted, goes on where it was, and passes the audit; the development chain's own
// passes it too.
func TestRun(t *testing.T) {
	network, node, deployer := start(t)
	log := slog.New(slog.DiscardHandler)
	if err := deploy.Audit(t.Context(), node, *network.Book); err != nil {
		t.Errorf("audit of the development chain: %v", err)
	}

	block, err := node.BlockNumber(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	cfg := config()
	cfg.Start = &deploy.Start{Nonce: 0, Block: block}
	if _, err := deploy.Run(t.Context(), &cut{Backend: node, left: 4}, deployer, cfg, log); !errors.Is(err, errGone) {
		t.Fatalf("error is %v, want %v", err, errGone)
	}
	book, err := deploy.Run(t.Context(), node, deployer, cfg, log)
	if err != nil {
		t.Fatal(err)
	}
	if err := deploy.Audit(t.Context(), node, book); err != nil {
		t.Fatal(err)
	}
	if book.Block != block || book.ChainID != devnet.ChainID || len(book.Tokens) != 1 {
		t.Errorf("book is %+v", book)
	}
	if raw, err := book.Encode(); err != nil {
		t.Error(err)
	} else if _, err := chain.ParseAddressBook(raw); err != nil {
		t.Error(err)
	}
	// Once more changes nothing.
	again, err := deploy.Run(t.Context(), &cut{Backend: node}, deployer, cfg, log)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range book.Contracts {
		if again.Contracts[name] != c {
			t.Errorf("%s moved from %+v to %+v", name, c, again.Contracts[name])
		}
	}
	// A start that is not this one's is noticed.
	cfg.Start = &deploy.Start{Nonce: 3}
	if _, err := deploy.Run(t.Context(), node, deployer, cfg, log); !errors.Is(err, deploy.ErrTaken) {
		t.Errorf("another start: %v", err)
	}

	// The supply is where it should be: with the holders and behind the rewards.
	custom, err := chain.Network{Name: chain.Custom, RPCURLs: network.RPCURLs}.WithBook(book)
	if err != nil {
		t.Fatal(err)
	}
	client, err := chain.Dial(t.Context(), custom, chain.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	for at, want := range map[common.Address]*big.Int{
		{1}: deploy.Moon(400_000_000),
		book.Contracts[chain.RewardsContract].Address: deploy.Moon(600_000_000),
		deployer.Address():                            new(big.Int),
	} {
		if got, err := client.MoonBalance(t.Context(), at); err != nil || got.Cmp(want) != 0 {
			t.Errorf("%s has %s (%v), want %s", at, got, err, want)
		}
	}

	// An audit finds a book that mixes two deployments, and one without a contract.
	for name := range book.Contracts {
		if name == chain.ForwarderContract || name == chain.GovernTokenContract {
			continue // nothing asks these for their governance
		}
		mixed := book
		mixed.Contracts = map[string]chain.BookContract{}
		for k, v := range book.Contracts {
			mixed.Contracts[k] = v
		}
		mixed.Contracts[name] = network.Book.Contracts[name]
		if err := deploy.Audit(t.Context(), node, mixed); !errors.Is(err, deploy.ErrAudit) {
			t.Errorf("audit with another %s: %v", name, err)
		}
		delete(mixed.Contracts, name)
		if err := deploy.Audit(t.Context(), node, mixed); err == nil {
			t.Errorf("audit without %s passes", name)
		}
	}
}

func TestRunRefusesFees(t *testing.T) {
	_, node, deployer := start(t)
	cfg := config()
	cfg.MaxFeePerGas = big.NewInt(1)
	_, err := deploy.Run(t.Context(), node, deployer, cfg, slog.New(slog.DiscardHandler))
	if !errors.Is(err, deploy.ErrFeeTooHigh) {
		t.Errorf("error is %v, want %v", err, deploy.ErrFeeTooHigh)
	}
}

func TestCheck(t *testing.T) {
	if err := config().Check(); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name   string
		change func(*deploy.Config)
	}{
		{"no token", func(c *deploy.Config) { c.TestDollar = false }},
		{"no poster", func(c *deploy.Config) { c.Rewards.Poster = common.Address{} }},
		{"no resolver", func(c *deploy.Config) { c.Rewards.Resolver = common.Address{} }},
		{"no thaw", func(c *deploy.Config) { c.ThawPeriod = 0 }},
		{"half a second", func(c *deploy.Config) { c.Governance.VotingPeriod = deploy.Second / 2 }},
		{"no budget", func(c *deploy.Config) { c.Rewards.EpochBudget = nil }},
		{"too much", func(c *deploy.Config) { c.Holders[0].Amount = new(big.Int).Add(deploy.Supply, big.NewInt(1)) }},
		{"nobody", func(c *deploy.Config) { c.Holders[0].Address = common.Address{} }},
		{"negative", func(c *deploy.Config) { c.Holders[0].Amount = big.NewInt(-1) }},
		{"bond", func(c *deploy.Config) { c.Disputes.Bond = 0 }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			cfg := config()
			tt.change(&cfg)
			if err := cfg.Check(); !errors.Is(err, deploy.ErrBadConfig) {
				t.Errorf("error is %v", err)
			}
			if _, err := cfg.Plan(common.Address{1}, 0); !errors.Is(err, deploy.ErrBadConfig) {
				t.Errorf("planned: %v", err)
			}
		})
	}
}

func TestConfigIsJSON(t *testing.T) {
	cfg := config()
	raw, err := json.Marshal(cfg)
	if err != nil {
		t.Fatal(err)
	}
	var back deploy.Config
	if err := json.Unmarshal(raw, &back); err != nil {
		t.Fatal(err)
	}
	if back.Governance.TimelockDelay != 48*deploy.Hour || back.Rewards.EpochBudget.Cmp(cfg.Rewards.EpochBudget) != 0 {
		t.Errorf("came back as %+v", back)
	}
	for _, bad := range []string{`{"ThawPeriod":86400}`, `{"ThawPeriod":"a day"}`, `{"ThawPeriod":"}`} {
		if err := json.Unmarshal([]byte(bad), &back); err == nil {
			t.Errorf("%s was taken", bad)
		}
	}
}
