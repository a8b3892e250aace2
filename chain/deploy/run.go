package deploy

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/tx"
)

var (
	// ErrTaken says that another contract is where a step's should be: Start is that of another deployment.
	ErrTaken = errors.New("another contract is at the address")
	// ErrNonce says that the deployer's nonce is not the one of the next step: the key sent something else.
	ErrNonce = errors.New("deployer's nonce is not the next step's")
	// ErrFailed says that a deployment was mined and reverted.
	ErrFailed = errors.New("deployment was refused")
	// ErrFeeTooHigh says that the chain's fees are above the configured cap.
	ErrFeeTooHigh = tx.ErrFeeTooHigh
)

// A Backend is the part of a node that deploying needs; *ethclient.Client has it.
type Backend interface {
	chain.CodeReader
	BlockNumber(ctx context.Context) (uint64, error)
	EstimateGas(ctx context.Context, msg ethereum.CallMsg) (uint64, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	SendTransaction(ctx context.Context, tx *types.Transaction) error
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
	TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error)
}

const (
	// pollStart and pollMax bound the pause between two looks for a receipt.
	pollStart = 5 * time.Millisecond
	pollMax   = time.Second
	// What a deployment costs at most, guessed from the size of its code: a word of it is hashed, carried
	// and stored, and the constructor writes some slots.
	guessBase    = 3_000_000
	guessPerByte = 300
	// mostGas is what a transaction may use on chains with EIP-7825.
	mostGas = 1 << 24
)

// run is one deployment under way.
type run struct {
	cfg     Config
	node    Backend
	signer  tx.Signer
	chainID *big.Int
	log     *slog.Logger
}

// Run deploys all contracts and returns their address book, read back from the chain. It may be called
// again with the same Start, which it logs, after it was interrupted, and goes on where it was. It checks nothing
// of what it deployed beyond its presence; Audit does.
//
// Errors: ErrBadConfig, ErrTaken, ErrNonce, ErrFailed, ErrFeeTooHigh, or the node's.
func Run(ctx context.Context, node Backend, signer tx.Signer, cfg Config, log *slog.Logger) (chain.AddressBook, error) {
	chainID, err := node.ChainID(ctx)
	if err != nil {
		return chain.AddressBook{}, fmt.Errorf("read chain id: %w", err)
	}
	next, err := node.PendingNonceAt(ctx, signer.Address())
	if err != nil {
		return chain.AddressBook{}, fmt.Errorf("read deployer's nonce: %w", err)
	}
	start := cfg.Start
	if start == nil {
		block, err := node.BlockNumber(ctx)
		if err != nil {
			return chain.AddressBook{}, fmt.Errorf("read block number: %w", err)
		}
		start = &Start{Nonce: next, Block: block}
	}
	steps, err := cfg.Plan(signer.Address(), start.Nonce)
	if err != nil {
		return chain.AddressBook{}, err
	}
	log.Info("Deployment starts", "deployer", signer.Address(), "nonce", start.Nonce, "block", start.Block)
	r := &run{cfg: cfg, node: node, signer: signer, chainID: chainID, log: log}
	if err := r.deploy(ctx, steps, next); err != nil {
		return chain.AddressBook{}, err
	}
	return r.book(ctx, steps, start.Block)
}

// deploy sends the steps that are missing.
func (r *run) deploy(ctx context.Context, steps []Step, next uint64) error {
	var sent []*types.Transaction
	var waiting []Step
	for _, step := range steps {
		if step.Nonce < next {
			code, err := r.node.CodeAt(ctx, step.Address, nil)
			if err != nil {
				return fmt.Errorf("read code of %s: %w", step.Name, err)
			}
			if len(code) == 0 {
				return fmt.Errorf("%w: %s needs nonce %d, next is %d", ErrNonce, step.Name, step.Nonce, next)
			}
			if err := r.same(ctx, step, code); err != nil {
				return err
			}
			r.log.Info("Contract is there already", "contract", step.Name, "address", step.Address)
			continue
		}
		if step.Nonce > next {
			return fmt.Errorf("%w: %s needs nonce %d, next is %d", ErrNonce, step.Name, step.Nonce, next)
		}
		signed, err := r.send(ctx, step)
		if err != nil {
			return fmt.Errorf("deploy %s: %w", step.Name, err)
		}
		next++
		sent, waiting = append(sent, signed), append(waiting, step)
		if !r.cfg.AtOnce {
			if err := r.wait(ctx, step, signed); err != nil {
				return err
			}
		}
	}
	if r.cfg.AtOnce {
		for i, signed := range sent {
			if err := r.wait(ctx, waiting[i], signed); err != nil {
				return err
			}
		}
	}
	return nil
}

// same compares what lies at a step's address with what the step would put there, without doing it. Only
// the length is compared: some immutables depend on the address and the day.
func (r *run) same(ctx context.Context, step Step, code []byte) error {
	want, err := r.node.CallContract(ctx, ethereum.CallMsg{From: r.signer.Address(), Data: step.Code}, nil)
	if err != nil {
		return fmt.Errorf("try %s: %w", step.Name, err)
	}
	if len(want) != len(code) {
		return fmt.Errorf("%w: %s at %s", ErrTaken, step.Name, step.Address)
	}
	return nil
}

// send signs and broadcasts one step.
func (r *run) send(ctx context.Context, step Step) (*types.Transaction, error) {
	head, err := r.node.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("read base fee: %w", err)
	}
	if head.BaseFee == nil {
		return nil, errors.New("read base fee: chain has no EIP-1559 fees")
	}
	tip, err := r.node.SuggestGasTipCap(ctx)
	if err != nil {
		return nil, fmt.Errorf("ask for fee tip: %w", err)
	}
	most := r.cfg.MaxFeePerGas
	if most == nil {
		most = tx.DefaultMaxFeePerGas
	}
	fee := new(big.Int).Mul(head.BaseFee, big.NewInt(2))
	if fee.Add(fee, tip); fee.Cmp(most) > 0 {
		return nil, fmt.Errorf("%w: %s wei per gas, cap %s", ErrFeeTooHigh, fee, most)
	}
	gas := min(guessBase+guessPerByte*uint64(len(step.Code)), mostGas)
	if !r.cfg.AtOnce {
		if gas, err = r.node.EstimateGas(ctx, ethereum.CallMsg{From: r.signer.Address(), Data: step.Code}); err != nil {
			return nil, fmt.Errorf("estimate gas: %w", err)
		}
		gas += gas / 5
	}
	signed, err := tx.Sign(types.NewTx(&types.DynamicFeeTx{
		ChainID: r.chainID, Nonce: step.Nonce, GasTipCap: tip, GasFeeCap: fee, Gas: gas, Data: step.Code,
	}), r.chainID, r.signer)
	if err != nil {
		return nil, err
	}
	if err := r.node.SendTransaction(ctx, signed); err != nil {
		return nil, fmt.Errorf("broadcast: %w", err)
	}
	return signed, nil
}

// wait waits until a step was mined.
func (r *run) wait(ctx context.Context, step Step, signed *types.Transaction) error {
	for pause := pollStart; ; pause = min(2*pause, pollMax) {
		receipt, err := r.node.TransactionReceipt(ctx, signed.Hash())
		switch {
		case errors.Is(err, ethereum.NotFound), err != nil && ctx.Err() == nil && isIndexing(err):
		case err != nil:
			return fmt.Errorf("wait for %s in transaction %s: %w", step.Name, signed.Hash(), err)
		case receipt.Status != types.ReceiptStatusSuccessful:
			return fmt.Errorf("%w: %s in transaction %s", ErrFailed, step.Name, signed.Hash())
		case receipt.ContractAddress != step.Address:
			return fmt.Errorf("%w: %s came to lie at %s, not %s", ErrNonce, step.Name, receipt.ContractAddress, step.Address)
		default:
			r.log.Info("Contract deployed", "contract", step.Name, "address", step.Address, "gas", receipt.GasUsed,
				"block", receipt.BlockNumber)
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("wait for %s in transaction %s: %w", step.Name, signed.Hash(), ctx.Err())
		case <-time.After(pause):
		}
	}
}

// isIndexing reports a node that has the block and not yet its index.
func isIndexing(err error) bool { return err.Error() == "transaction indexing is in progress" }

// book writes down what is on the chain: immutables are filled in only there.
func (r *run) book(ctx context.Context, steps []Step, block uint64) (chain.AddressBook, error) {
	at := make(map[string]common.Address, len(steps))
	book := chain.AddressBook{ChainID: r.chainID.Uint64(), Block: block, Contracts: make(map[string]chain.BookContract)}
	for _, step := range steps {
		at[step.Name] = step.Address
		if step.Name == TestDollarContract {
			continue // it is among the tokens
		}
		code, err := r.node.CodeAt(ctx, step.Address, nil)
		if err != nil {
			return chain.AddressBook{}, fmt.Errorf("read code of %s: %w", step.Name, err)
		}
		book.Contracts[step.Name] = chain.BookContract{Address: step.Address, CodeHash: chain.CodeHash(code)}
	}
	book.Tokens = slices.Clone(r.cfg.tokens(at))
	return book, book.Check()
}
