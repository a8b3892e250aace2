package main

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
)

// gasLimit is above what any transaction here takes, so that none is estimated. Deployments of Sablier's take the most.
const gasLimit = 12_000_000

// anvil is a chain of Foundry's, in a process of its own: a node that is neither ours nor Sablier's.
type anvil struct {
	p    *program
	eth  *ethclient.Client
	id   *big.Int
	bank *ecdsa.PrivateKey // deploys, and gives everybody else ether
}

// newAnvil starts one on a free port. What it returns is to be ended, also beside an error.
func newAnvil(ctx context.Context, o options) (*anvil, error) {
	said := make(chan string, 256)
	cmd := exec.CommandContext(context.Background(), "node", filepath.Join(o.contracts, "scripts", "foundry.cjs"),
		"anvil", "--port", "0", "--host", "127.0.0.1")
	a := &anvil{}
	var err error
	if a.p, err = launch(o.work, "anvil", cmd, func(line string) {
		select {
		case said <- line:
		default: // nobody reads any more
		}
	}); err != nil {
		return a, err
	}
	address := ""
	for address == "" {
		select {
		case line := <-said:
			if at, ok := strings.CutPrefix(line, "Listening on "); ok {
				address = at
			}
		case <-a.p.done:
			return a, errors.New("anvil did not start: run npm ci in chain/contracts")
		case <-ctx.Done():
			return a, ctx.Err()
		}
	}
	if a.eth, err = ethclient.DialContext(ctx, "http://"+address); err != nil {
		return a, err
	}
	if a.id, err = a.eth.ChainID(ctx); err != nil {
		return a, err
	}
	a.bank = account("bank")
	funds := new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(1e18))
	return a, a.ask(ctx, "anvil_setBalance", crypto.PubkeyToAddress(a.bank.PublicKey), fmt.Sprintf("0x%x", funds))
}

// end stops it.
func (a *anvil) end() {
	if a.eth != nil {
		a.eth.Close()
	}
	a.p.end()
}

// ask calls a method of anvil's own.
func (a *anvil) ask(ctx context.Context, method string, args ...any) error {
	if err := a.eth.Client().CallContext(ctx, nil, method, args...); err != nil {
		return fmt.Errorf("%s: %w", method, err)
	}
	return nil
}

// account is the key of that name, the same in each run, so that signatures and addresses cost the same calldata.
func account(name string) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("moonrig bench " + name)))
	if err != nil {
		panic(err) // one name in 2^128
	}
	return key
}

// funded is an account with ether.
func (a *anvil) funded(ctx context.Context, name string) (*ecdsa.PrivateKey, error) {
	key := account(name)
	return key, a.ask(ctx, "anvil_setBalance", crypto.PubkeyToAddress(key.PublicKey), fmt.Sprintf("0x%x", big.NewInt(1e18)))
}

// transact sends a transaction, which must succeed, and returns its receipt. A nil to deploys.
func (a *anvil) transact(ctx context.Context, from *ecdsa.PrivateKey, to *common.Address, data []byte) (*types.Receipt, error) {
	sender := crypto.PubkeyToAddress(from.PublicKey)
	nonce, err := a.eth.PendingNonceAt(ctx, sender)
	if err != nil {
		return nil, err
	}
	signed, err := types.SignNewTx(from, types.LatestSignerForChainID(a.id), &types.DynamicFeeTx{
		ChainID: a.id, Nonce: nonce, To: to, Data: data, Gas: gasLimit,
		GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(10e9),
	})
	if err != nil {
		return nil, err
	}
	if err := a.eth.SendTransaction(ctx, signed); err != nil {
		return nil, err
	}
	var receipt *types.Receipt
	if err := until(ctx, func() (bool, error) {
		receipt, err = a.eth.TransactionReceipt(ctx, signed.Hash())
		return receipt != nil, err
	}); err != nil {
		return nil, err
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		_, err := a.eth.CallContract(ctx, ethereum.CallMsg{From: sender, To: to, Data: data}, nil)
		return nil, fmt.Errorf("transaction %s reverted: %w", signed.Hash(), err)
	}
	return receipt, nil
}

// gas is transact for who only wants to know what it took.
func (a *anvil) gas(ctx context.Context, from *ecdsa.PrivateKey, to common.Address, data []byte) (float64, error) {
	receipt, err := a.transact(ctx, from, &to, data)
	if err != nil {
		return 0, err
	}
	return float64(receipt.GasUsed), nil
}

// deploy puts a contract on the chain.
func (a *anvil) deploy(ctx context.Context, code ...[]byte) (common.Address, error) {
	var all []byte
	for _, part := range code {
		all = append(all, part...)
	}
	receipt, err := a.transact(ctx, a.bank, nil, all)
	if err != nil {
		return common.Address{}, fmt.Errorf("deploy: %w", err)
	}
	return receipt.ContractAddress, nil
}

// call asks a contract.
func (a *anvil) call(ctx context.Context, to common.Address, data []byte) ([]byte, error) {
	return a.eth.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
}

// pass lets time go by on the chain.
func (a *anvil) pass(ctx context.Context, span time.Duration) error {
	if err := a.ask(ctx, "evm_increaseTime", int64(span/time.Second)); err != nil {
		return err
	}
	return a.ask(ctx, "evm_mine")
}

// now is the chain's time.
func (a *anvil) now(ctx context.Context) (uint64, error) {
	head, err := a.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return 0, err
	}
	return head.Time, nil
}
