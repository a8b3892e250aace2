package main

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/bindings"
)

const (
	// batchSize is how many channels one redeemMany pays in these lines.
	batchSize = 20
	// benchThaw is the escrow's thaw period.
	benchThaw = time.Hour
)

// The targets in gas, of whole transactions.
const (
	depositTarget = 140_000
	redeemTarget  = 52_000
	batchTarget   = 20_000 // for each channel
)

// gasBench is the escrow on anvil, with one token.
type gasBench struct {
	*anvil
	dollar   *bindings.TestDollar
	escrow   *bindings.LeaseEscrow
	network  chain.Network // for the digests of what is signed
	domain   []byte        // of the token's permits
	provider *ecdsa.PrivateKey
}

// escrowGas is what the steps of one lease take.
type escrowGas struct{ deposit, redeem, ask, withdraw, close float64 }

// benchGas tells what a lease takes on chain, beside the same lease as a stream of Sablier's: on one anvil, in one token.
func benchGas(ctx context.Context, o options) ([]line, error) {
	a, err := newAnvil(ctx, o)
	defer a.end()
	if err != nil {
		return nil, err
	}
	b, err := newGasBench(ctx, a)
	if err != nil {
		return nil, err
	}
	peer, err := b.sablierGas(ctx, o)
	if err != nil {
		return nil, fmt.Errorf("sablier: %w", err)
	}
	first, err := b.lease(ctx, "first", false)
	if err != nil {
		return nil, err
	}
	g, err := b.lease(ctx, "steady", false)
	if err != nil {
		return nil, err
	}
	agreed, err := b.lease(ctx, "agreed", true)
	if err != nil {
		return nil, err
	}
	batch, err := b.batch(ctx)
	if err != nil {
		return nil, err
	}
	alone, together := g.deposit+g.redeem+g.ask+g.withdraw, agreed.deposit+agreed.close
	// For a thousand leases, since one costs about a cent.
	dollars := func(gas float64) float64 { return 1000 * gas * o.gasPrice * 1e-9 * o.etherPrice }
	say("gas: a first redemption for a provider without tokens took %.0f", first.redeem)
	say("gas: Sablier's create and deposit %.0f, withdraw %.0f, void %.0f, refund %.0f", peer.create, peer.withdraw, peer.void, peer.refund)
	say("gas: request of a withdrawal %.0f, withdrawal %.0f, close by both %.0f", g.ask, g.withdraw, agreed.close)
	say("gas: at %g gwei and $%g for an ether a lease costs $%.5f alone, $%.5f when both sign, $%.5f in an open channel; a stream $%.5f",
		o.gasPrice, o.etherPrice, dollars(alone)/1000, dollars(together)/1000, dollars(batch)/1000, dollars(peer.sum())/1000)
	return []line{
		absolute("gas_deposit_with_permit", g.deposit, "gas", depositTarget).beside(sablierName+" createAndDeposit", peer.create),
		absolute("gas_redeem", g.redeem, "gas", redeemTarget).beside(sablierName+" withdrawMax", peer.withdraw),
		absolute("gas_redeem_many_20_per_channel", batch, "gas", batchTarget).beside(sablierName+" withdrawMax", peer.withdraw),
		relative("gas_lifecycle_alone", alone, "gas", sablierName, peer.sum(), 1),
		relative("gas_lifecycle_both_sign", together, "gas", sablierName, peer.sum(), 1),
		relative("gas_lease_in_open_channel", batch, "gas", sablierName, peer.sum(), 1),
		relative("dollars_per_1000_lifecycle_alone", dollars(alone), "usd", sablierName, dollars(peer.sum()), 1),
		relative("dollars_per_1000_lifecycle_both_sign", dollars(together), "usd", sablierName, dollars(peer.sum()), 1),
		relative("dollars_per_1000_lease_in_open_channel", dollars(batch), "usd", sablierName, dollars(peer.sum()), 1),
	}, nil
}

// newGasBench deploys token and escrow.
func newGasBench(ctx context.Context, a *anvil) (*gasBench, error) {
	b := &gasBench{anvil: a, dollar: bindings.NewTestDollar(), escrow: bindings.NewLeaseEscrow()}
	token, err := a.deploy(ctx, common.FromHex(bindings.TestDollarMetaData.Bin))
	if err != nil {
		return nil, err
	}
	forwarder, err := a.deploy(ctx, common.FromHex(bindings.ForwarderMetaData.Bin))
	if err != nil {
		return nil, err
	}
	escrow, err := a.deploy(ctx, common.FromHex(bindings.LeaseEscrowMetaData.Bin), b.escrow.PackConstructor(
		big.NewInt(int64(benchThaw/time.Second)), []common.Address{token}, crypto.PubkeyToAddress(a.bank.PublicKey), forwarder))
	if err != nil {
		return nil, err
	}
	b.network = chain.Network{Name: "anvil", ChainID: a.id.Uint64(), Escrow: escrow, Token: token}
	if b.domain, err = a.call(ctx, token, b.dollar.PackDOMAINSEPARATOR()); err != nil {
		return nil, err
	}
	// The escrow holds somebody's deposit in every measurement, as it does on a chain in use.
	if b.provider, err = a.funded(ctx, "provider"); err != nil {
		return nil, err
	}
	early, err := b.renter(ctx, "early")
	if err != nil {
		return nil, err
	}
	_, err = b.deposit(ctx, early, big.NewInt(1e6))
	return b, err
}

// renter is an account with ether and a thousand dollars, more than it will deposit.
func (b *gasBench) renter(ctx context.Context, name string) (*ecdsa.PrivateKey, error) {
	key, err := b.funded(ctx, name)
	if err != nil {
		return nil, err
	}
	_, err = b.transact(ctx, b.bank, &b.network.Token, b.dollar.PackMint(crypto.PubkeyToAddress(key.PublicKey), big.NewInt(1000e6)))
	return key, err
}

// sablierGas measures the second stream between the same two, so that no slot is written for the first time that would not
// be on a chain in use.
func (b *gasBench) sablierGas(ctx context.Context, o options) (g sablierGas, err error) {
	s, err := newSablier(ctx, b.anvil, o.sablier)
	if err != nil {
		return g, err
	}
	sender, err := b.renter(ctx, "sender")
	if err != nil {
		return g, err
	}
	recipient, err := b.renter(ctx, "recipient")
	if err != nil {
		return g, err
	}
	// One approval for good: it is not counted. Ours signs a permit each time, and that is counted.
	if _, err := b.transact(ctx, sender, &b.network.Token, b.dollar.PackApprove(s.flow, new(big.Int).Lsh(big.NewInt(1), 255))); err != nil {
		return g, err
	}
	// Another stream stays open all the while, as ours has another channel that does.
	other, err := b.renter(ctx, "another sender")
	if err != nil {
		return g, err
	}
	if _, err := b.transact(ctx, other, &b.network.Token, b.dollar.PackApprove(s.flow, big.NewInt(100e6))); err != nil {
		return g, err
	}
	if err := s.open(ctx, b.network.Token, other, recipient, big.NewInt(100e6)); err != nil {
		return g, err
	}
	for id := int64(2); id <= 3; id++ {
		if g, err = s.stream(ctx, id, b.network.Token, sender, recipient, big.NewInt(100e6)); err != nil {
			return g, fmt.Errorf("stream %d: %w", id, err)
		}
	}
	return g, nil
}
