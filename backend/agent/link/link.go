package link

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/tx"
)

// resolve finds out which network is meant.
func (l *Link) resolve(ctx context.Context) (chain.Network, error) {
	o := l.c
	if o.Network == chain.Devnet {
		return chain.FetchDevnet(ctx, o.DevnetURL)
	}
	n, err := chain.LookupNetwork(o.Network)
	if err != nil && !errors.Is(err, chain.ErrNotDeployed) {
		return n, err
	}
	if len(o.RPCURLs) > 0 {
		n.RPCURLs = o.RPCURLs
	}
	if o.AddressBook != "" {
		raw, err := readBook(o.AddressBook)
		if err != nil {
			return n, err
		}
		book, err := chain.ParseAddressBook(raw)
		if err != nil {
			return n, fmt.Errorf("%s: %w", o.AddressBook, err)
		}
		if n, err = n.WithBook(book); err != nil {
			return n, fmt.Errorf("%s: %w", o.AddressBook, err)
		}
	}
	if !n.Deployed() {
		return n, fmt.Errorf("%s: %w", o.Network, chain.ErrNotDeployed)
	}
	return n, nil
}

// readBook reads no more of a file than an address book may have.
func readBook(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", chain.ErrBadAddressBook, err)
	}
	defer f.Close()
	raw, err := io.ReadAll(io.LimitReader(f, chain.MaxAddressBookBytes+1))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", chain.ErrBadAddressBook, err)
	}
	return raw, nil
}

// Dial connects, and tries again with growing pauses until ctx ends.
func (l *Link) Dial(ctx context.Context) (chain.Network, error) {
	for pause := 200 * time.Millisecond; ; pause = min(2*pause, 10*time.Second) {
		n, err := l.resolve(ctx)
		if err == nil {
			var client *chain.Client
			if client, err = chain.Dial(ctx, n, l.dialOptions()); err == nil {
				l.mu.Lock()
				old := l.client
				l.client, l.network, l.problem = client, n, condition.Reason{}
				l.mu.Unlock()
				if old != nil {
					old.Close()
				}
				return n, nil
			}
		}
		if ctx.Err() != nil {
			return n, ctx.Err()
		}
		why := condition.Of(Explain(err))
		l.mu.Lock()
		news := l.problem.Code != why.Code || l.problem.Text != why.Text
		l.problem, l.network = why, n
		l.mu.Unlock()
		if news {
			l.c.Log.Warn("Payment network cannot be reached", "reason", why.Text)
			l.c.StatusMoved()
		}
		select {
		case <-ctx.Done():
			return n, ctx.Err()
		case <-time.After(pause):
		}
	}
}

// dialOptions is how the owner wants transactions to be sent.
func (l *Link) dialOptions() chain.Options {
	o := l.c
	return chain.Options{Store: txStore{l}, MaxFeePerGas: o.MaxFeePerGas, MaxTipPerGas: o.MaxTipPerGas,
		Keys: tx.FileLocks{Dir: o.KeyLocks}, Logger: l.c.Log.With("part", "chain")}
}

// Close lets go of the connection, if there is one.
func (l *Link) Close() {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.client != nil {
		l.client.Close()
	}
}

// Use returns the client, or why there is none.
func (l *Link) Use() (*chain.Client, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.client == nil {
		return nil, &condition.Error{Reason: l.problem}
	}
	return l.client, nil
}

// NotJoined says why there is no connection, or that only the rest is missing.
func (l *Link) NotJoined() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if !l.problem.IsZero() {
		return &condition.Error{Reason: l.problem}
	}
	return condition.Errorf(condition.Unavailable, "the agent is still joining the network")
}

// ErrNewChain ends everything that counts on a development chain which is not there any more; the agent joins anew.
var ErrNewChain = errors.New("the development chain was started anew")

// How often it is asked whether the network answers: while it does and somebody watches, while it does and nobody watches, and
// while it does not.
const (
	heartbeatWatched = 20 * time.Second
	heartbeatAlone   = time.Minute
	heartbeatIll     = 5 * time.Second
)

// Heartbeat asks for the newest block now and then, which shows whether the network still answers.
func (l *Link) Heartbeat(ctx context.Context) error {
	for {
		watched, alone := heartbeatIll, heartbeatIll // also while there is no client yet
		if client, err := l.Use(); err == nil {
			block, err := client.BlockNumber(ctx)
			if err == nil && l.Renewed(ctx, client) {
				return ErrNewChain
			}
			l.mu.Lock()
			was := l.problem.Code
			if l.problem = (condition.Reason{}); err != nil && ctx.Err() == nil {
				l.problem = condition.Of(Explain(err))
			} else {
				l.block, watched, alone = block, heartbeatWatched, heartbeatAlone
			}
			changed := was != l.problem.Code
			l.mu.Unlock()
			if changed {
				l.c.StatusMoved()
			}
		}
		if err := l.c.Watched.Wait(ctx, watched, alone); err != nil {
			return err
		}
	}
}

// Renewed reports whether a development chain was replaced by another one at the same address.
func (l *Link) Renewed(ctx context.Context, client *chain.Client) bool {
	if client.Network().Name != chain.Devnet {
		return false
	}
	instance, err := client.Instance(ctx)
	if err != nil {
		return false
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.instance != "" && l.instance != instance
}

// Belongs notes which development chain the store belongs to.
func (l *Link) Belongs(instance string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.instance = instance
}

// Status is how the network is, for clients.
func (l *Link) Status() schema.ChainStatus {
	l.mu.Lock()
	defer l.mu.Unlock()
	n := l.network
	s := schema.ChainStatus{Network: l.c.Network, ChainID: n.ChainID, Connected: l.client != nil && l.problem.IsZero(),
		Block: l.block, TokenDecimals: n.TokenDecimals, TokenSymbol: cmp.Or(n.TokenSymbol, "USDC"), Test: l.c.Network != chain.ArbitrumOne,
		Faucet: n.FaucetURL != "", Reason: words.Reason(l.problem)}
	if l.c.Network == chain.Devnet {
		s.TokenSymbol = "test dollars"
	}
	if len(n.RPCURLs) > 0 {
		s.RPCURL = n.RPCURLs[0]
	}
	if n.Deployed() {
		s.Escrow, s.Token = n.Escrow.Hex(), n.Token.Hex()
	}
	return s
}

// Network is the payment network as far as it is known, with what the options say of it.
func (l *Link) Network() chain.Network {
	l.mu.Lock()
	defer l.mu.Unlock()
	n := l.network
	if l.c.ExplorerURL != "" {
		n.ExplorerURL = l.c.ExplorerURL
	}
	return n
}

// Problem is why the network cannot be used now; zero while it can.
func (l *Link) Problem() condition.Reason {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.problem
}
