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
	// bumpPercent is by how much a replacement raises both fees. Nodes take one from 10 % on.
	bumpPercent = 12
	// defaultBumpAfter is how long a transaction may wait for a block before its fee is raised.
	defaultBumpAfter = time.Minute
)

// DefaultMaxFeePerGas is the cap on the fee per gas in wei unless Options says otherwise: 200 gwei.
var DefaultMaxFeePerGas = big.NewInt(200e9)

// Options adjust a Sender. The zero value is usable.
type Options struct {
	// MaxFeePerGas caps the fee per gas in wei, tip included, also of replacements; nil means
	// DefaultMaxFeePerGas.
	MaxFeePerGas *big.Int
	// MaxTipPerGas caps the part of it that goes to the block's maker; nil means MaxFeePerGas.
	MaxTipPerGas *big.Int
	// BumpAfter is how long a transaction waits for a block before Push raises its fee; zero means a minute.
	BumpAfter time.Duration
	// Finality is how many blocks must follow a transaction's block before its fate is final. Until then
	// Tend looks again. Zero believes the first receipt.
	Finality uint64
	// Keys keeps a key from being used by two senders; nil leaves that to the caller.
	Keys KeyLocks
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

	mu       sync.Mutex                       // guards the following fields
	keys     map[common.Address]chan struct{} // holds one value while somebody has the key's turn
	releases map[common.Address]func()        // of the keys that this sender holds
}

// New returns a Sender for the chain behind backend.
func New(backend Backend, chainID *big.Int, store Store, opts Options) *Sender {
	if opts.MaxFeePerGas == nil {
		opts.MaxFeePerGas = DefaultMaxFeePerGas
	}
	if opts.MaxTipPerGas == nil || opts.MaxTipPerGas.Cmp(opts.MaxFeePerGas) > 0 {
		opts.MaxTipPerGas = opts.MaxFeePerGas
	}
	if opts.BumpAfter <= 0 {
		opts.BumpAfter = defaultBumpAfter
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
		backend:  backend,
		store:    store,
		chainID:  new(big.Int).Set(chainID),
		opts:     opts,
		keys:     make(map[common.Address]chan struct{}),
		releases: make(map[common.Address]func()),
	}
}

// Close gives back the keys. Transactions that are pending stay stored; the next sender takes them up.
func (s *Sender) Close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for from, release := range s.releases {
		release()
		delete(s.releases, from)
	}
}

// Send signs, stores and broadcasts a transaction and returns its hash without waiting for a block.
//
// When it fails after the transaction was stored and it is unknown whether the node got it, the hash
// is returned with the error: the transaction may still be mined, and Wait or Resume deals with it.
// A zero hash says that nothing was or will be sent. Errors: *RevertError, ErrInsufficientGas,
// ErrFeeTooHigh, ErrKeyBusy, or the node's.
func (s *Sender) Send(ctx context.Context, signer Signer, req Request) (common.Hash, error) {
	unlock, err := s.lock(ctx, signer.Address())
	if err != nil {
		return common.Hash{}, err
	}
	defer unlock()

	for try := 1; ; try++ {
		signed, err := s.prepare(ctx, signer, req)
		if err != nil {
			return common.Hash{}, err
		}
		if err := s.put(ctx, signer.Address(), signed, req.Purpose, signed.Hash()); err != nil {
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
		if isNonceTaken(err) {
			// Perhaps it is ourselves who took it: the node may have had the transaction from an answer that
			// was lost on the way.
			if _, lookErr := s.receipt(ctx, s.backend, signed.Hash()); lookErr == nil {
				return signed.Hash(), nil
			} else if !errors.Is(lookErr, ethereum.NotFound) {
				return signed.Hash(), fmt.Errorf("broadcast transaction %s: %w", signed.Hash(), lookErr)
			}
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

// lock takes the key for this sender, and the key's turn within it; the function ends the turn. The key
// is kept until Close.
func (s *Sender) lock(ctx context.Context, from common.Address) (unlock func(), err error) {
	key, err := s.key(from)
	if err != nil {
		return nil, err
	}
	select {
	case key <- struct{}{}:
		return func() { <-key }, nil
	case <-ctx.Done():
		return nil, fmt.Errorf("wait for the turn of key %s: %w", from, ctx.Err())
	}
}

func (s *Sender) key(from common.Address) (chan struct{}, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, ours := s.releases[from]; !ours && s.opts.Keys != nil {
		release, err := s.opts.Keys.TryLock(s.chainID.Uint64(), from)
		if err != nil {
			return nil, fmt.Errorf("take key %s: %w", from, err)
		}
		s.releases[from] = release
	}
	key, ok := s.keys[from]
	if !ok {
		key = make(chan struct{}, 1)
		s.keys[from] = key
	}
	return key, nil
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
	if gas, feeCap, err = withinFee(req.MaxFee, gas, tip, feeCap); err != nil {
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
// the transaction out, but never more than the configured caps.
func (s *Sender) fees(ctx context.Context) (tip, feeCap *big.Int, err error) {
	ctx, cancel := context.WithTimeout(ctx, s.opts.CallTimeout)
	defer cancel()
	tip, err = s.backend.SuggestGasTipCap(ctx)
	if err != nil {
		return nil, nil, fmt.Errorf("ask for fee tip: %w", err)
	}
	tip = lesser(tip, s.opts.MaxTipPerGas)
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
	return tip, lesser(feeCap, s.opts.MaxFeePerGas), nil
}

func lesser(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		a = b
	}
	return new(big.Int).Set(a)
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

// nextNonce is the lowest that the node takes and that no stored transaction holds: the node forgets
// transactions it never saw, the store does not know those of another wallet with the same key. The
// lowest and not one above the highest, because behind a nonce that nobody uses nothing is ever mined.
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
	for _, r := range stored { // by ascending nonce
		if r.Nonce == nonce {
			nonce++
		}
	}
	return nonce, nil
}

func (s *Sender) put(ctx context.Context, from common.Address, signed *types.Transaction, purpose string, first common.Hash) error {
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
		First:     first,
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
