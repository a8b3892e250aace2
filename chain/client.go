package chain

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
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/moonrig/moonrig/chain/bindings"
	"github.com/moonrig/moonrig/chain/tx"
)

// Options adjust a Client. The zero value is usable; without a Store, transactions that were sent
// before a crash are forgotten.
type Options struct {
	// Store keeps sent transactions until their fate is known; nil keeps them in memory.
	Store tx.Store
	// MaxFeePerGas caps the fee per gas in wei; nil means tx.DefaultMaxFeePerGas.
	MaxFeePerGas *big.Int
	// CallTimeout bounds each call to an endpoint; zero means DefaultCallTimeout.
	CallTimeout time.Duration
	// MinedTimeout bounds the wait for a transaction's block, after which ErrNotMined is returned; zero
	// means DefaultMinedTimeout.
	MinedTimeout time.Duration
	Logger       *slog.Logger
}

// A Client talks to one network. It is safe for concurrent use.
type Client struct {
	network Network
	eth     *ethclient.Client
	sender  *tx.Sender
	opts    Options

	escrow *bindings.LeaseEscrow
	dollar *bindings.TestDollar

	mu     sync.Mutex // guards domain
	domain []byte     // the token's EIP-712 domain separator once it is known; it never changes
}

// Dial connects to the first endpoint of the network that answers, and checks that it serves the
// right chain and that the contracts are what the network's address book says. Close must be called.
//
// Errors: ErrNotDeployed, ErrUnreachable, ErrWrongChain, ErrNoContract, ErrWrongCode, ErrWrongToken.
func Dial(ctx context.Context, network Network, opts Options) (*Client, error) {
	if !network.Deployed() {
		return nil, fmt.Errorf("dial %s: %w", network.Name, ErrNotDeployed)
	}
	if opts.CallTimeout <= 0 {
		opts.CallTimeout = DefaultCallTimeout
	}
	if opts.MinedTimeout <= 0 {
		opts.MinedTimeout = DefaultMinedTimeout
	}
	if opts.Logger == nil {
		opts.Logger = slog.New(slog.DiscardHandler)
	}
	if opts.Store == nil {
		opts.Store = tx.NewMemoryStore()
	}
	errs := []error{}
	for _, endpoint := range network.RPCURLs {
		c, err := dialOne(ctx, network, endpoint, opts)
		if err == nil {
			return c, nil
		}
		errs = append(errs, fmt.Errorf("dial %s at %s: %w", network.Name, endpoint, err))
	}
	if len(errs) == 0 {
		return nil, fmt.Errorf("dial %s: no endpoint is configured: %w", network.Name, ErrUnreachable)
	}
	return nil, errors.Join(errs...)
}

func dialOne(ctx context.Context, network Network, endpoint string, opts Options) (*Client, error) {
	dialCtx, cancel := context.WithTimeout(ctx, opts.CallTimeout)
	defer cancel()
	conn, err := rpc.DialContext(dialCtx, endpoint)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrUnreachable, err)
	}
	c := &Client{
		network: network,
		eth:     ethclient.NewClient(conn),
		opts:    opts,
		escrow:  bindings.NewLeaseEscrow(),
		dollar:  bindings.NewTestDollar(),
	}
	if err := c.check(ctx); err != nil {
		c.eth.Close()
		return nil, err
	}
	c.sender = tx.New(c.eth, new(big.Int).SetUint64(network.ChainID), opts.Store, tx.Options{
		MaxFeePerGas: opts.MaxFeePerGas,
		CallTimeout:  opts.CallTimeout,
		Logger:       opts.Logger,
	})
	return c, nil
}

// check asks the endpoint who it is.
func (c *Client) check(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, c.opts.CallTimeout)
	defer cancel()
	id, err := c.eth.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("read chain id: %w", reachable(err))
	}
	if !id.IsUint64() || id.Uint64() != c.network.ChainID {
		return fmt.Errorf("%w: chain id is %s, want %d", ErrWrongChain, id, c.network.ChainID)
	}
	for _, contract := range []struct {
		what string
		at   common.Address
	}{{"escrow", c.network.Escrow}, {"token", c.network.Token}} {
		code, err := c.eth.CodeAt(ctx, contract.at, nil)
		if err != nil {
			return fmt.Errorf("read code of %s: %w", contract.what, reachable(err))
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
	return book.Verify(ctx, c.eth)
}

// Close ends the connection.
func (c *Client) Close() { c.eth.Close() }

// Network returns what the client was dialled with.
func (c *Client) Network() Network { return c.network }

// BlockNumber returns the number of the newest block.
func (c *Client) BlockNumber(ctx context.Context) (uint64, error) {
	ctx, cancel := context.WithTimeout(ctx, c.opts.CallTimeout)
	defer cancel()
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
	ctx, cancel := context.WithTimeout(ctx, c.opts.CallTimeout)
	defer cancel()
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
	ctx, cancel := context.WithTimeout(ctx, c.opts.CallTimeout)
	defer cancel()
	out, err := c.eth.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
	if err != nil {
		return nil, c.explain(err)
	}
	return out, nil
}
