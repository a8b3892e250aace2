package tx

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

const (
	// maxNonceRetries bounds how often a send starts over because another wallet with the same key
	// took the nonce.
	maxNonceRetries = 3
	// pollStart and pollMax bound the pause between two looks for a receipt: short at first because
	// a development chain or a rollup mines within milliseconds, long later.
	pollStart = 15 * time.Millisecond
	pollMax   = time.Second
	// rebroadcastEvery is how long a transaction may be missing before it is broadcast again, in case
	// the node forgot it.
	rebroadcastEvery = 10 * time.Second
)

// DefaultMaxFeePerGas is the cap on the fee per gas in wei unless Options says otherwise: 200 gwei.
var DefaultMaxFeePerGas = big.NewInt(200e9)

// Options adjust a Sender. The zero value is usable.
type Options struct {
	// MaxFeePerGas caps the fee per gas in wei; nil means DefaultMaxFeePerGas.
	MaxFeePerGas *big.Int
	// CallTimeout bounds each call to the node; zero means 10 seconds.
	CallTimeout time.Duration
	Logger      *slog.Logger
	// Now is the clock for stored records; nil means time.Now.
	Now func() time.Time
}

// A Sender sends transactions on one chain. It is safe for concurrent use; transactions of one key
// get their nonces one after the other.
type Sender struct {
	backend Backend
	store   Store
	chainID *big.Int
	opts    Options

	mu   sync.Mutex // guards keys
	keys map[common.Address]*sync.Mutex
}

// New returns a Sender for the chain behind backend.
func New(backend Backend, chainID *big.Int, store Store, opts Options) *Sender {
	if opts.MaxFeePerGas == nil {
		opts.MaxFeePerGas = DefaultMaxFeePerGas
	}
	if opts.CallTimeout <= 0 {
		opts.CallTimeout = 10 * time.Second
	}
	if opts.Logger == nil {
		opts.Logger = slog.New(slog.DiscardHandler)
	}
	if opts.Now == nil {
		opts.Now = time.Now
	}
	return &Sender{
		backend: backend,
		store:   store,
		chainID: new(big.Int).Set(chainID),
		opts:    opts,
		keys:    make(map[common.Address]*sync.Mutex),
	}
}

// Send signs, stores and broadcasts a transaction and returns its hash without waiting for a block.
//
// When it fails after the transaction was stored and it is unknown whether the node got it, the hash
// is returned with the error: the transaction may still be mined, and Wait or Resume deals with it.
// A zero hash says that nothing was or will be sent. Errors: *RevertError, ErrInsufficientGas,
// ErrFeeTooHigh, or the node's.
func (s *Sender) Send(ctx context.Context, signer Signer, req Request) (common.Hash, error) {
	unlock := s.lock(signer.Address())
	defer unlock()

	for try := 1; ; try++ {
		signed, err := s.prepare(ctx, signer, req)
		if err != nil {
			return common.Hash{}, err
		}
		if err := s.put(ctx, signer.Address(), signed, req.Purpose); err != nil {
			return common.Hash{}, err
		}
		err = s.broadcast(ctx, signed)
		switch {
		case err == nil:
			s.opts.Logger.Debug("Transaction broadcast", "hash", signed.Hash(), "nonce", signed.Nonce(), "purpose", req.Purpose)
			return signed.Hash(), nil
		case !isFinalRefusal(err):
			return signed.Hash(), fmt.Errorf("broadcast transaction %s: %w", signed.Hash(), err)
		}
		// The node has seen it and will not have it: it can be forgotten.
		if markErr := s.store.MarkFailed(ctx, signed.Hash(), err.Error()); markErr != nil {
			return common.Hash{}, fmt.Errorf("note refused transaction %s: %w", signed.Hash(), markErr)
		}
		if isNonceTaken(err) && try < maxNonceRetries {
			continue
		}
		return common.Hash{}, classify(err)
	}
}

// lock takes the key's turn and returns the function that ends it.
func (s *Sender) lock(from common.Address) func() {
	s.mu.Lock()
	key, ok := s.keys[from]
	if !ok {
		key = new(sync.Mutex)
		s.keys[from] = key
	}
	s.mu.Unlock()
	key.Lock()
	return key.Unlock
}

// prepare builds and signs the transaction: gas, fees, nonce.
func (s *Sender) prepare(ctx context.Context, signer Signer, req Request) (*types.Transaction, error) {
	from := signer.Address()
	value := req.Value
	if value == nil {
		value = new(big.Int)
	}
	tip, feeCap, err := s.fees(ctx)
	if err != nil {
		return nil, err
	}
	gas, err := s.estimate(ctx, ethereum.CallMsg{From: from, To: &req.To, Data: req.Data, Value: value})
	if err != nil {
		return nil, err
	}
	if err := s.checkFunds(ctx, from, gas, feeCap, value); err != nil {
		return nil, err
	}
	nonce, err := s.nextNonce(ctx, from)
	if err != nil {
		return nil, err
	}
	return Sign(types.NewTx(&types.DynamicFeeTx{
		ChainID:   s.chainID,
		Nonce:     nonce,
		GasTipCap: tip,
		GasFeeCap: feeCap,
		Gas:       gas,
		To:        &req.To,
		Value:     value,
		Data:      req.Data,
	}), s.chainID, signer)
}

// fees returns tip and cap per gas: twice the base fee, so that six full blocks in a row do not price
// the transaction out, but never more than the configured cap.
func (s *Sender) fees(ctx context.Context) (tip, feeCap *big.Int, err error) {
	ctx, cancel := context.WithTimeout(ctx, s.opts.CallTimeout)
	defer cancel()
	tip, err = s.backend.SuggestGasTipCap(ctx)
	if err != nil {
		return nil, nil, fmt.Errorf("ask for fee tip: %w", err)
	}
	head, err := s.backend.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, nil, fmt.Errorf("read base fee: %w", err)
	}
	if head.BaseFee == nil {
		return nil, nil, errors.New("read base fee: chain has no EIP-1559 fees")
	}
	if need := new(big.Int).Add(head.BaseFee, tip); need.Cmp(s.opts.MaxFeePerGas) > 0 {
		return nil, nil, fmt.Errorf("%w: %s wei per gas, cap %s", ErrFeeTooHigh, need, s.opts.MaxFeePerGas)
	}
	feeCap = new(big.Int).Mul(head.BaseFee, big.NewInt(2))
	feeCap.Add(feeCap, tip)
	if feeCap.Cmp(s.opts.MaxFeePerGas) > 0 {
		feeCap.Set(s.opts.MaxFeePerGas)
	}
	return tip, feeCap, nil
}

// estimate returns the gas limit with a fifth on top, because the state may change before the block.
func (s *Sender) estimate(ctx context.Context, msg ethereum.CallMsg) (uint64, error) {
	ctx, cancel := context.WithTimeout(ctx, s.opts.CallTimeout)
	defer cancel()
	gas, err := s.backend.EstimateGas(ctx, msg)
	if err != nil {
		return 0, classify(err)
	}
	return gas + gas/5, nil
}

func (s *Sender) checkFunds(ctx context.Context, from common.Address, gas uint64, feeCap, value *big.Int) error {
	ctx, cancel := context.WithTimeout(ctx, s.opts.CallTimeout)
	defer cancel()
	have, err := s.backend.BalanceAt(ctx, from, nil)
	if err != nil {
		return fmt.Errorf("read native balance of %s: %w", from, err)
	}
	need := new(big.Int).Mul(new(big.Int).SetUint64(gas), feeCap)
	need.Add(need, value)
	if have.Cmp(need) < 0 {
		return fmt.Errorf("%w: %s has %s wei, up to %s are needed", ErrInsufficientGas, from, have, need)
	}
	return nil
}

// nextNonce is the higher of what the node and what the store say: the node forgets transactions it
// never saw, the store does not know those of another wallet with the same key.
func (s *Sender) nextNonce(ctx context.Context, from common.Address) (uint64, error) {
	callCtx, cancel := context.WithTimeout(ctx, s.opts.CallTimeout)
	defer cancel()
	nonce, err := s.backend.PendingNonceAt(callCtx, from)
	if err != nil {
		return 0, fmt.Errorf("read nonce of %s: %w", from, err)
	}
	stored, err := s.store.Pending(ctx, s.chainID.Uint64(), from)
	if err != nil {
		return 0, fmt.Errorf("load pending transactions of %s: %w", from, err)
	}
	for _, r := range stored {
		nonce = max(nonce, r.Nonce+1)
	}
	return nonce, nil
}

func (s *Sender) put(ctx context.Context, from common.Address, signed *types.Transaction, purpose string) error {
	raw, err := signed.MarshalBinary()
	if err != nil {
		return fmt.Errorf("encode transaction: %w", err)
	}
	err = s.store.PutPending(ctx, Record{
		Hash:      signed.Hash(),
		ChainID:   s.chainID.Uint64(),
		From:      from,
		Nonce:     signed.Nonce(),
		Raw:       raw,
		Purpose:   purpose,
		CreatedAt: s.opts.Now(),
	})
	if err != nil {
		return fmt.Errorf("store transaction %s: %w", signed.Hash(), err)
	}
	return nil
}

// broadcast hands a signed transaction to the node. A node that has it already is no error.
func (s *Sender) broadcast(ctx context.Context, signed *types.Transaction) error {
	ctx, cancel := context.WithTimeout(ctx, s.opts.CallTimeout)
	defer cancel()
	if err := s.backend.SendTransaction(ctx, signed); err != nil && !isAlreadyKnown(err) {
		return err
	}
	return nil
}
