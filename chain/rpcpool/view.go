package rpcpool

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// A View is a chain as its calls show it, through a Pool or through one endpoint of it. Every call is
// bounded by the pool's CallTimeout for each endpoint it tries. Errors: the chain's own answer, or
// *Fault of every endpoint that was tried.
type View struct {
	pool *Pool
	only *endpoint
}

// Distrust has the one endpoint of a pinned view left alone for a minute, and others asked, because it
// cannot give what its user must have: it refuses what any node can tell, or does not know of a block or a
// transaction that it named itself. That is for the user to judge, so it is the user who says it. An
// error that is no answer of the endpoint changes nothing: the pool has judged it already.
func (v View) Distrust(err error) {
	var answer rpc.Error
	if v.only == nil || !errors.As(err, &answer) && !errors.Is(err, ErrTooManyResults) && !errors.Is(err, ethereum.NotFound) {
		return
	}
	f := &Fault{Kind: Failing, Endpoint: v.only.name, Detail: clip(err.Error()), retryAfter: distrustPause}
	v.only.failed(f, v.pool.cfg.Now())
	v.pool.cfg.Logger.Warn("Chain endpoint is left alone for a while", "endpoint", f.Endpoint, "kind", f.Kind, "detail", f.Detail)
}

// ChainID returns the chain's id. It is the pool's own, which every endpoint was checked against.
func (v View) ChainID(ctx context.Context) (*big.Int, error) {
	return do(ctx, v, func(ctx context.Context, eth conn) (*big.Int, error) { return eth.ChainID(ctx) })
}

// HeaderByNumber returns a block's header, the newest one's for nil. The newest is checked for what
// cannot be true.
func (v View) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	return do(ctx, v, func(ctx context.Context, eth conn) (*types.Header, error) {
		head, err := eth.HeaderByNumber(ctx, number)
		if err != nil || number != nil {
			return head, err
		}
		if f := eth.e.sawHead(head, &v.pool.cfg); f != nil {
			return nil, f
		}
		return head, nil
	})
}

// BlockNumber returns the newest block's number, checked like HeaderByNumber's.
func (v View) BlockNumber(ctx context.Context) (uint64, error) {
	head, err := v.HeaderByNumber(ctx, nil)
	if err != nil {
		return 0, err
	}
	return head.Number.Uint64(), nil
}

// CodeAt returns the code at an address.
func (v View) CodeAt(ctx context.Context, contract common.Address, block *big.Int) ([]byte, error) {
	return do(ctx, v, func(ctx context.Context, eth conn) ([]byte, error) { return eth.CodeAt(ctx, contract, block) })
}

// CallContract runs a call without a transaction.
func (v View) CallContract(ctx context.Context, msg ethereum.CallMsg, block *big.Int) ([]byte, error) {
	return do(ctx, v, func(ctx context.Context, eth conn) ([]byte, error) { return eth.CallContract(ctx, msg, block) })
}

// BalanceAt returns an account's native balance in wei.
func (v View) BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error) {
	return do(ctx, v, func(ctx context.Context, eth conn) (*big.Int, error) { return eth.BalanceAt(ctx, account, block) })
}

// PastBalance is BalanceAt for a block that may be long gone: ErrNoHistory says that the endpoint keeps no state of then, which
// kinds of nodes say in as many ways. That is not held against it: many serve everything else.
func (v View) PastBalance(ctx context.Context, account common.Address, block uint64) (*big.Int, error) {
	return do(ctx, v, func(ctx context.Context, eth conn) (*big.Int, error) {
		held, err := eth.BalanceAt(ctx, account, new(big.Int).SetUint64(block))
		var answer rpc.Error
		if errors.As(err, &answer) {
			if f := faultOf(ctx, eth.e.name, err); f == nil || f.Kind != RateLimited {
				return nil, fmt.Errorf("%w: %s", ErrNoHistory, clip(answer.Error()))
			}
		}
		return held, err
	})
}

// NonceAt returns how many transactions of the account were mined.
func (v View) NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error) {
	return do(ctx, v, func(ctx context.Context, eth conn) (uint64, error) { return eth.NonceAt(ctx, account, block) })
}

// PendingNonceAt returns the account's next nonce as far as the endpoint knows.
func (v View) PendingNonceAt(ctx context.Context, account common.Address) (uint64, error) {
	return do(ctx, v, func(ctx context.Context, eth conn) (uint64, error) { return eth.PendingNonceAt(ctx, account) })
}

// SuggestGasTipCap returns the tip in wei per gas that gets a transaction mined soon.
func (v View) SuggestGasTipCap(ctx context.Context) (*big.Int, error) {
	return do(ctx, v, func(ctx context.Context, eth conn) (*big.Int, error) { return eth.SuggestGasTipCap(ctx) })
}

// EstimateGas returns how much gas a transaction would need.
func (v View) EstimateGas(ctx context.Context, msg ethereum.CallMsg) (uint64, error) {
	return do(ctx, v, func(ctx context.Context, eth conn) (uint64, error) { return eth.EstimateGas(ctx, msg) })
}

// TransactionReceipt returns a mined transaction's receipt, or ethereum.NotFound.
func (v View) TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	return do(ctx, v, func(ctx context.Context, eth conn) (*types.Receipt, error) {
		return eth.TransactionReceipt(ctx, hash)
	})
}

// TransactionByHash returns a transaction, mined or waiting, or ethereum.NotFound.
func (v View) TransactionByHash(ctx context.Context, hash common.Hash) (*types.Transaction, error) {
	return do(ctx, v, func(ctx context.Context, eth conn) (*types.Transaction, error) {
		found, _, err := eth.TransactionByHash(ctx, hash)
		return found, err
	})
}

// FilterLogs returns events. ErrTooManyResults says that the range must be smaller.
func (v View) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	return do(ctx, v, func(ctx context.Context, eth conn) ([]types.Log, error) {
		logs, err := eth.FilterLogs(ctx, q)
		if err != nil && isTooMany(err) {
			return nil, fmt.Errorf("%w: %s", ErrTooManyResults, clip(withoutURL(err).Error()))
		}
		return logs, err
	})
}

// SendTransaction hands a signed transaction to the chain. Handing it to several endpoints is harmless:
// it is the same transaction. But what one endpoint refuses another may have taken before its answer was
// lost, so a refusal after such a fault is ErrUncertain, and no longer an answer.
func (v View) SendTransaction(ctx context.Context, signed *types.Transaction) error {
	_, faults, err := attempt(ctx, v, func(ctx context.Context, eth conn) (struct{}, error) {
		return struct{}{}, eth.SendTransaction(ctx, signed)
	})
	var refusal rpc.Error
	switch {
	case err == nil, says(err, "already known", "known transaction"):
		return nil
	case len(faults) > 0 && errors.As(err, &refusal):
		return fmt.Errorf("%w: %s", ErrUncertain, clip(err.Error()))
	}
	return err
}
