package chain

import (
	"context"
	"fmt"
	"log/slog"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/chain/bindings"
	"github.com/moonrig/moonrig/chain/follow"
	"github.com/moonrig/moonrig/chain/rpcpool"
	"github.com/moonrig/moonrig/chain/tx"
)

// Options adjust a Client. The zero value is usable; without a Store, transactions that were sent
// before a crash are forgotten.
type Options struct {
	// Store keeps sent transactions until their fate is known; nil keeps them in memory.
	Store tx.Store
	// MaxFeePerGas caps the fee per gas in wei; nil means tx.DefaultMaxFeePerGas. MaxTipPerGas caps the
	// part of it that goes to the block's maker; nil means MaxFeePerGas.
	MaxFeePerGas, MaxTipPerGas *big.Int
	// BumpAfter is how long a transaction waits for a block before its fee is raised; zero means a minute.
	BumpAfter time.Duration
	// Finality is how many blocks must follow before a transaction's fate is believed for good; zero means
	// DefaultFinality.
	Finality uint64
	// Keys keeps a key from being used by two senders; nil leaves that to the caller.
	Keys tx.KeyLocks
	// CallTimeout bounds each call to one endpoint; zero means DefaultCallTimeout.
	CallTimeout time.Duration
	// MinedTimeout bounds the wait for a transaction's block, after which ErrNotMined is returned; zero
	// means DefaultMinedTimeout.
	MinedTimeout time.Duration
	Logger       *slog.Logger
}

// A Client talks to one network. It is safe for concurrent use.
type Client struct {
	network Network
	eth     *rpcpool.Pool
	sender  *tx.Sender
	opts    Options

	escrow *bindings.LeaseEscrow
	dollar *bindings.TestDollar

	mu      sync.Mutex                // guards domains
	domains map[common.Address][]byte // tokens' EIP-712 domain separators once they are known; they never change
}

// Dial connects to the network through all of its endpoints, and checks through the first that is well
// that the contracts are what the network's address book says. Close must be called.
//
// Errors: ErrNotDeployed, ErrUnreachable and its kinds, ErrLying, ErrWrongChain, ErrNoContract,
// ErrWrongCode, ErrWrongToken.
func Dial(ctx context.Context, network Network, opts Options) (*Client, error) {
	if !network.Deployed() {
		return nil, fmt.Errorf("dial %s: %w", network.Name, ErrNotDeployed)
	}
	opts = opts.withDefaults()
	pool, err := rpcpool.New(rpcpool.Config{
		ChainID: network.ChainID, URLs: network.RPCURLs, CallTimeout: opts.CallTimeout,
		Development: network.Name == Devnet, Logger: opts.Logger,
	})
	if err != nil {
		return nil, fmt.Errorf("dial %s: %w", network.Name, err)
	}
	c := &Client{network: network, eth: pool, opts: opts, escrow: bindings.NewLeaseEscrow(), dollar: bindings.NewTestDollar(), domains: map[common.Address][]byte{}}
	if err := c.check(ctx); err != nil {
		pool.Close()
		return nil, fmt.Errorf("dial %s: %w", network.Name, reachable(err))
	}
	c.sender = tx.New(pinner{pool}, new(big.Int).SetUint64(network.ChainID), opts.Store, tx.Options{
		MaxFeePerGas: opts.MaxFeePerGas,
		MaxTipPerGas: opts.MaxTipPerGas,
		BumpAfter:    opts.BumpAfter,
		Finality:     opts.Finality,
		Keys:         opts.Keys,
		CallTimeout:  c.patience(),
		Logger:       opts.Logger,
	})
	return c, nil
}

func (o Options) withDefaults() Options {
	if o.CallTimeout <= 0 {
		o.CallTimeout = DefaultCallTimeout
	}
	if o.MinedTimeout <= 0 {
		o.MinedTimeout = DefaultMinedTimeout
	}
	if o.Finality == 0 {
		o.Finality = DefaultFinality
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	if o.Store == nil {
		o.Store = tx.NewMemoryStore()
	}
	return o
}

// pinner is a pool in the sender's words.
type pinner struct{ *rpcpool.Pool }

// Pin implements tx.Pinner.
func (p pinner) Pin(ctx context.Context) (tx.Backend, error) { return p.Pool.Pin(ctx) }

// patience is how long a call may take that tries one endpoint after the other, each with its check.
func (c *Client) patience() time.Duration {
	return c.opts.CallTimeout*time.Duration(len(c.network.RPCURLs)) + time.Second
}

// check makes sure that the contracts are there. The endpoint was asked for its chain's id before.
func (c *Client) check(ctx context.Context) error {
	node, err := c.eth.Pin(ctx)
	if err != nil {
		return err
	}
	for _, contract := range []struct {
		what string
		at   common.Address
	}{{"escrow", c.network.Escrow}, {"token", c.network.Token}} {
		code, err := node.CodeAt(ctx, contract.at, nil)
		if err != nil {
			return fmt.Errorf("read code of %s: %w", contract.what, err)
		}
		if len(code) == 0 {
			return fmt.Errorf("%w: %s %s", ErrNoContract, contract.what, contract.at)
		}
	}
	book := c.network.Book
	if book == nil {
		return nil
	}
	if at := book.Contracts[EscrowContract].Address; at != c.network.Escrow {
		return fmt.Errorf("%w: it has the escrow at %s, the network at %s", ErrBadAddressBook, at, c.network.Escrow)
	}
	return book.Verify(ctx, node)
}

// Close ends the connections and gives the keys back. Transactions that are pending stay stored.
func (c *Client) Close() {
	c.sender.Close()
	c.eth.Close()
}

// Health tells of each of the network's endpoints how it is. It asks nobody.
func (c *Client) Health() []rpcpool.Health { return c.eth.Health() }

// Disputed returns a contradiction between the network's endpoints that nothing decided, nil while there is none. It asks nobody.
func (c *Client) Disputed() *rpcpool.Fault { return c.eth.Disputed() }

// Network returns what the client was dialled with.
func (c *Client) Network() Network { return c.network }

// EventSource is where a follower reads the escrow's events. It serves until the client is closed.
func (c *Client) EventSource() follow.Source {
	return follow.Source{
		Endpoints: c.eth, Escrow: c.network.Escrow, StartBlock: c.network.StartBlock, PushURL: c.network.pushURL(),
		CallTimeout: c.opts.CallTimeout, Proves: c.network.Name != Custom,
	}
}

// BlockNumber returns the number of the newest block.
func (c *Client) BlockNumber(ctx context.Context) (uint64, error) {
	n, err := c.eth.BlockNumber(ctx)
	if err != nil {
		return 0, fmt.Errorf("read block number: %w", reachable(err))
	}
	return n, nil
}

// Channel returns the channel of renter and provider in the network's token. A channel that was never
// used is all zeros.
func (c *Client) Channel(ctx context.Context, renter, provider common.Address) (Channel, error) {
	out, err := c.call(ctx, c.network.Escrow, c.escrow.PackChannelOf(renter, provider, c.network.Token))
	if err != nil {
		return Channel{}, fmt.Errorf("read channel %s to %s: %w", renter, provider, err)
	}
	return c.decodeChannel(out)
}

func (c *Client) decodeChannel(out []byte) (Channel, error) {
	ch, err := c.escrow.UnpackChannelOf(out)
	if err != nil {
		return Channel{}, fmt.Errorf("decode channel: %w", err)
	}
	return Channel{
		Balance: ch.Balance, Claimed: ch.Claimed,
		ThawEndsAt: ch.ThawEndsAt.Uint64(), FeeBasisPoints: uint64(ch.FeeBasisPoints),
	}, nil
}

// ThawPeriod returns how long a renter waits for a withdrawal.
func (c *Client) ThawPeriod(ctx context.Context) (time.Duration, error) {
	out, err := c.call(ctx, c.network.Escrow, c.escrow.PackThawPeriod())
	if err != nil {
		return 0, fmt.Errorf("read thaw period: %w", err)
	}
	seconds, err := c.escrow.UnpackThawPeriod(out)
	if err != nil {
		return 0, fmt.Errorf("decode thaw period: %w", err)
	}
	return time.Duration(seconds.Int64()) * time.Second, nil
}

// TokenBalance returns what account holds of the network's token, in its smallest unit.
func (c *Client) TokenBalance(ctx context.Context, account common.Address) (*big.Int, error) {
	out, err := c.call(ctx, c.network.Token, c.dollar.PackBalanceOf(account))
	if err != nil {
		return nil, fmt.Errorf("read token balance of %s: %w", account, err)
	}
	balance, err := c.dollar.UnpackBalanceOf(out)
	if err != nil {
		return nil, fmt.Errorf("decode token balance: %w", err)
	}
	return balance, nil
}

// NativeBalance returns what account holds of the chain's native currency, in wei.
func (c *Client) NativeBalance(ctx context.Context, account common.Address) (*big.Int, error) {
	balance, err := c.eth.BalanceAt(ctx, account, nil)
	if err != nil {
		return nil, fmt.Errorf("read native balance of %s: %w", account, reachable(err))
	}
	return balance, nil
}

// VoucherDigestOnChain asks the escrow for the digest of v. It serves to check Network.VoucherDigest,
// never to sign.
func (c *Client) VoucherDigestOnChain(ctx context.Context, v Voucher) ([32]byte, error) {
	out, err := c.call(ctx, c.network.Escrow, c.escrow.PackVoucherDigest(v.tuple()))
	if err != nil {
		return [32]byte{}, fmt.Errorf("read voucher digest: %w", err)
	}
	return c.escrow.UnpackVoucherDigest(out)
}

// CloseDigestOnChain asks the escrow for the digest of cl. It serves to check Network.CloseDigest,
// never to sign.
func (c *Client) CloseDigestOnChain(ctx context.Context, cl Close) ([32]byte, error) {
	out, err := c.call(ctx, c.network.Escrow, c.escrow.PackCloseDigest(cl.Renter, cl.Provider, cl.Token,
		cl.ClaimedBefore, cl.FinalCumulative, new(big.Int).SetUint64(cl.Deadline)))
	if err != nil {
		return [32]byte{}, fmt.Errorf("read close digest: %w", err)
	}
	return c.escrow.UnpackCloseDigest(out)
}

// call runs a read-only call on the newest block.
func (c *Client) call(ctx context.Context, to common.Address, data []byte) ([]byte, error) {
	out, err := c.eth.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
	if err != nil {
		return nil, c.explain(err)
	}
	return out, nil
}
