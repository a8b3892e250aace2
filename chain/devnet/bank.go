package devnet

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/bindings"
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

	tokenAddress  = crypto.CreateAddress(deployer.Address(), 0)
	escrowAddress = crypto.CreateAddress(deployer.Address(), 1)
	// The forwarder comes last, and is known to the escrow before it is there.
	forwarderAddress = crypto.CreateAddress(deployer.Address(), 2)
)

// What the faucet gives: 1 ether and 1,000 test dollars.
var (
	faucetWei    = ether(1)
	faucetTokens = big.NewInt(1_000_000_000)
)

// bank deploys the contracts and gives money away.
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

// deploy puts test dollar, escrow and forwarder on the chain. The deployer's key, which everybody knows, is the
// escrow's governance.
func (b *bank) deploy(ctx context.Context, thaw time.Duration) (escrow, token common.Address, err error) {
	seconds := int64(thaw / time.Second)
	if seconds <= 0 {
		return escrow, token, fmt.Errorf("thaw period %s is shorter than a second", thaw)
	}
	args := bindings.NewLeaseEscrow().PackConstructor(big.NewInt(seconds), []common.Address{tokenAddress},
		deployer.Address(), forwarderAddress)
	for nonce, code := range [][]byte{
		common.FromHex(bindings.TestDollarMetaData.Bin),
		append(common.FromHex(bindings.LeaseEscrowMetaData.Bin), args...),
		common.FromHex(bindings.ForwarderMetaData.Bin),
	} {
		if err := b.create(ctx, uint64(nonce), code); err != nil {
			return escrow, token, err
		}
	}
	return escrowAddress, tokenAddress, nil
}

// book writes down what was deployed. The code is read back from the chain: its immutables are filled in
// only there.
func (b *bank) book(ctx context.Context, escrow, token common.Address) (chain.AddressBook, error) {
	code, err := b.node.client.CodeAt(ctx, escrow, nil)
	if err != nil {
		return chain.AddressBook{}, fmt.Errorf("read deployed code: %w", err)
	}
	book := chain.AddressBook{
		ChainID: ChainID,
		Contracts: map[string]chain.BookContract{
			chain.EscrowContract: {Address: escrow, CodeHash: chain.CodeHash(code)},
		},
		Tokens: []chain.BookToken{{Address: token, Symbol: TokenSymbol, Decimals: TokenDecimals}},
	}
	return book, book.Verify(ctx, b.node.client)
}

// create deploys code with the deployer's nonce.
func (b *bank) create(ctx context.Context, nonce uint64, code []byte) error {
	head, err := b.node.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("read base fee: %w", err)
	}
	gas, err := b.node.client.EstimateGas(ctx, ethereum.CallMsg{From: deployer.Address(), Data: code})
	if err != nil {
		return fmt.Errorf("estimate gas: %w", err)
	}
	tip := big.NewInt(1e9)
	signed, err := tx.Sign(types.NewTx(&types.DynamicFeeTx{
		ChainID:   big.NewInt(ChainID),
		Nonce:     nonce,
		GasTipCap: tip,
		GasFeeCap: new(big.Int).Add(tip, new(big.Int).Mul(head.BaseFee, big.NewInt(2))),
		Gas:       gas,
		Data:      code,
	}), big.NewInt(ChainID), deployer)
	if err != nil {
		return err
	}
	if err := b.node.client.SendTransaction(ctx, signed); err != nil {
		return fmt.Errorf("send deployment: %w", err)
	}
	receipt, err := b.sender.Wait(ctx, deployer.Address(), signed.Hash())
	if err != nil {
		return err
	}
	if receipt.ContractAddress != crypto.CreateAddress(deployer.Address(), nonce) {
		return errors.New("contract came to lie at another address than computed")
	}
	return nil
}

// give sends test money to an account and waits until it is there.
func (b *bank) give(ctx context.Context, to common.Address) ([]common.Hash, error) {
	var hashes []common.Hash
	for _, request := range []tx.Request{
		{To: to, Value: faucetWei, Purpose: "faucet"},
		{To: tokenAddress, Data: b.dollar.PackMint(to, faucetTokens), Purpose: "faucet"},
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
