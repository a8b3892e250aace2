package devnet

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/bindings"
	"github.com/moonrig/moonrig/chain/deploy"
	"github.com/moonrig/moonrig/chain/rewards"
	"github.com/moonrig/moonrig/chain/tx"
)

// publicKey is a private key that everybody may know: its hash input stands here.
type publicKey struct{ key *ecdsa.PrivateKey }

var _ tx.Signer = publicKey{}

func newPublicKey(seed string) publicKey {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte(seed)))
	if err != nil {
		panic(err) // the seeds are constants of this file
	}
	return publicKey{key}
}

func (k publicKey) Address() common.Address { return crypto.PubkeyToAddress(k.key.PublicKey) }

func (k publicKey) SignHash(hash [32]byte) ([]byte, error) { return crypto.Sign(hash[:], k.key) }

// The chain's two accounts, the same in every start, and what follows from them.
var (
	deployer = newPublicKey("moonrig devnet deployer")
	faucet   = newPublicKey("moonrig devnet faucet")
)

// What the faucet gives: 1 ether, 1,000 test dollars and 200,000 MOON, which is twice what it takes to
// decide a vote here.
var (
	faucetWei    = ether(1)
	faucetTokens = big.NewInt(1_000_000_000)
	faucetMoon   = deploy.Moon(200_000)
)

// settings are those of this chain's contracts: as Defaults, but so quick that a person can watch a vote,
// and with so small a quorum that one account of the faucet can decide it.
func settings(cfg Config) deploy.Config {
	out := deploy.Defaults()
	out.TestDollar = true
	out.ThawPeriod = whole(cfg.ThawPeriod)
	out.Holders = []deploy.Holder{{Address: faucet.Address(), Amount: deploy.Moon(900_000_000)}}
	out.Governance = deploy.Governance{
		VotingDelay:       whole(cfg.VotingDelay),
		VotingPeriod:      whole(cfg.VotingPeriod),
		MinVotingPeriod:   deploy.Second,
		ProposalThreshold: deploy.Moon(1_000),
		Quorum:            1,
		MinQuorum:         1,
		TimelockDelay:     whole(cfg.TimelockDelay),
	}
	out.Registry.Guardian, out.Registry.MinStake = deployer.Address(), deploy.Moon(100)
	out.Disputes.Arbiter, out.Disputes.PanelAge = deployer.Address(), 7*24*deploy.Hour
	out.Rewards.Poster, out.Rewards.Resolver = deployer.Address(), deployer.Address()
	// The last month can be posted, so that rewards can be tried on the first day.
	out.Rewards.FirstEpoch = rewards.EpochAt(time.Now()) - 30
	out.Rewards.ChallengePeriod, out.Rewards.MinChallengePeriod = whole(cfg.ChallengePeriod), deploy.Second
	out.Start = &deploy.Start{}
	out.AtOnce = true
	return out
}

// whole rounds down to seconds, the unit of a chain's clock.
func whole(d time.Duration) deploy.Period { return deploy.Period(d.Truncate(time.Second)) }

// addresses are where every development chain has its contracts: they depend on nothing but the
// deployer's key and the order of deployment.
var addresses = deploy.Config{TestDollar: true}.Addresses(deployer.Address(), 0)

// Operator is the public key that posts rewards, resolves challenges, rules over disputes and guards the
// registry on every development chain.
func Operator() tx.Signer { return deployer }

// bank gives money away.
type bank struct {
	node   *devNode
	sender *tx.Sender
	dollar *bindings.TestDollar
	log    *slog.Logger
}

func newBank(n *devNode, log *slog.Logger) *bank {
	return &bank{
		node:   n,
		sender: tx.New(n.client, big.NewInt(ChainID), tx.NewMemoryStore(), tx.Options{}),
		dollar: bindings.NewTestDollar(),
		log:    log,
	}
}

// give sends test money to an account and waits until it is there.
func (b *bank) give(ctx context.Context, to common.Address) ([]common.Hash, error) {
	var hashes []common.Hash
	for _, request := range []tx.Request{
		{To: to, Value: faucetWei, Purpose: "faucet"},
		{To: addresses[deploy.TestDollarContract], Data: b.dollar.PackMint(to, faucetTokens), Purpose: "faucet"},
		{To: addresses[chain.GovernTokenContract], Data: b.dollar.PackTransfer(to, faucetMoon), Purpose: "faucet"},
	} {
		hash, err := b.sender.Send(ctx, faucet, request)
		if err != nil {
			return nil, fmt.Errorf("send test money: %w", err)
		}
		hashes = append(hashes, hash)
	}
	for _, hash := range hashes {
		if _, err := b.sender.Wait(ctx, faucet.Address(), hash); err != nil {
			return nil, fmt.Errorf("send test money: %w", err)
		}
	}
	b.log.Info("Faucet gave test money", "account", to)
	return hashes, nil
}
