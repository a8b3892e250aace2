package agent

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/backend/wallet"
	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/tx"
)

// chainLink is the connection to the payment network: it dials until it succeeds, keeps what it knows in the store, and
// gives the roles the escrow in their own words. Safe for concurrent use.
type chainLink struct {
	a *Agent

	mu      sync.Mutex // guards the following fields
	client  *chain.Client
	network chain.Network
	problem condition.Reason
	block   uint64
	// instance is which development chain the store belongs to; empty until that is known.
	instance string
}

func newChainLink(a *Agent) *chainLink {
	return &chainLink{a: a, problem: condition.New(condition.ChainUnreachable, "connecting")}
}

// resolve finds out which network is meant.
func (l *chainLink) resolve(ctx context.Context) (chain.Network, error) {
	o := l.a.opts
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

// dial connects, and tries again with growing pauses until ctx ends.
func (l *chainLink) dial(ctx context.Context) (chain.Network, error) {
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
		why := condition.Of(chainError(err))
		l.mu.Lock()
		news := l.problem.Code != why.Code || l.problem.Text != why.Text
		l.problem, l.network = why, n
		l.mu.Unlock()
		if news {
			l.a.log.Warn("Payment network cannot be reached", "reason", why.Text)
			l.a.poke()
		}
		select {
		case <-ctx.Done():
			return n, ctx.Err()
		case <-time.After(pause):
		}
	}
}

// dialOptions is how the owner wants transactions to be sent.
func (l *chainLink) dialOptions() chain.Options {
	o := l.a.opts
	return chain.Options{Store: txStore{l.a}, MaxFeePerGas: o.MaxFeePerGas, MaxTipPerGas: o.MaxTipPerGas,
		Keys: tx.FileLocks{Dir: o.KeyLocks}, Logger: l.a.log.With("part", "chain")}
}

func (l *chainLink) close() {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.client != nil {
		l.client.Close()
	}
}

// use returns the client, or why there is none.
func (l *chainLink) use() (*chain.Client, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.client == nil {
		return nil, &condition.Error{Reason: l.problem}
	}
	return l.client, nil
}

func (l *chainLink) notJoined() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if !l.problem.IsZero() {
		return &condition.Error{Reason: l.problem}
	}
	return condition.Errorf(condition.Unavailable, "the agent is still joining the network")
}

// errNewChain ends everything that counts on a development chain which is not there any more; the agent joins anew.
var errNewChain = errors.New("the development chain was started anew")

// heartbeat asks for the newest block every few seconds, which shows whether the network still answers.
func (l *chainLink) heartbeat(ctx context.Context) error {
	tick := time.NewTicker(5 * time.Second)
	defer tick.Stop()
	for {
		if client, err := l.use(); err == nil {
			block, err := client.BlockNumber(ctx)
			if err == nil && l.renewed(ctx, client) {
				return errNewChain
			}
			l.mu.Lock()
			was := l.problem.Code
			if l.problem = (condition.Reason{}); err != nil && ctx.Err() == nil {
				l.problem = condition.Of(chainError(err))
			} else {
				l.block = block
			}
			changed := was != l.problem.Code
			l.mu.Unlock()
			if changed {
				l.a.poke()
			}
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
}

// renewed reports whether a development chain was replaced by another one at the same address.
func (l *chainLink) renewed(ctx context.Context, client *chain.Client) bool {
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

// belongs notes which development chain the store belongs to.
func (l *chainLink) belongs(instance string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.instance = instance
}

func (l *chainLink) status() schema.ChainStatus {
	l.mu.Lock()
	defer l.mu.Unlock()
	n := l.network
	s := schema.ChainStatus{Network: l.a.opts.Network, ChainID: n.ChainID, Connected: l.client != nil && l.problem.IsZero(),
		Block: l.block, TokenDecimals: n.TokenDecimals, TokenSymbol: cmp.Or(n.TokenSymbol, "USDC"), Test: l.a.opts.Network != chain.ArbitrumOne,
		Faucet: n.FaucetURL != "", Reason: words.Reason(l.problem)}
	if l.a.opts.Network == chain.Devnet {
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

// sideOf is the escrow as one role sees it.
type sideOf struct {
	*chainLink
	role lease.Role
}

// RefreshChannel implements provider.Chain and renter.Chain.
func (l sideOf) RefreshChannel(ctx context.Context, key lease.ChannelKey) (lease.Ledger, error) {
	if err := l.refresh(ctx, key); err != nil {
		return lease.Ledger{}, err
	}
	return l.a.db().Ledger(ctx, l.role, key)
}

// refresh reads a channel from the escrow into the store, so that what is stored is never older than its number says. Of a channel
// that pays this side, two servers must say the same: leases are accepted and payments counted on it. The other side's money is a
// renter's own, who must see a deposit in the block that it was just mined in.
func (l *chainLink) refresh(ctx context.Context, key lease.ChannelKey) error {
	client, err := l.use()
	if err != nil {
		return err
	}
	var ch chain.Channel
	var block uint64
	if key.Provider == l.a.wallet.Address() {
		ch, block, err = client.AgreedChannel(ctx, key.Renter, key.Provider)
	} else if block, err = client.BlockNumber(ctx); err == nil { // before the channel
		ch, err = client.Channel(ctx, key.Renter, key.Provider)
	}
	if err != nil {
		return chainError(err)
	}
	return l.a.db().SetChannel(ctx, store.Channel{Key: key, Balance: money.MustBig(ch.Balance), Claimed: money.MustBig(ch.Claimed),
		ThawEndsAt: int64(ch.ThawEndsAt), Block: block})
}

// settled brings the leases of a channel up to what the escrow has paid.
func (l *chainLink) settled(ctx context.Context, key lease.ChannelKey, tx string) {
	if err := l.refresh(ctx, key); err != nil {
		l.a.log.Warn("Channel cannot be read", "err", err)
		return
	}
	ch, ok, err := l.a.db().Channel(ctx, key)
	if err != nil || !ok {
		return
	}
	records, err := l.a.db().MarkRedeemed(ctx, key, ch.Claimed, tx, l.a.now().UnixMilli())
	if err != nil {
		l.a.log.Error("Settlement was not stored", "err", err)
		return
	}
	l.tell(records)
	l.a.events.Publish(schema.EventWallet, schema.WalletChanged{State: string(l.a.wallet.State())})
}

// tell tells the roles of leases that the store settled, or reopened.
func (l *chainLink) tell(records []lease.Record) {
	j := l.a.joined.Load()
	for _, r := range records {
		switch {
		case j == nil:
			l.a.leaseChanged(r)
		case r.Role == lease.Provider:
			j.provider.Settled(r)
		default:
			j.renter.Settled(r)
		}
	}
}

// reopen takes back what the escrow no longer has paid for.
func (l *chainLink) reopen(ctx context.Context) {
	records, err := l.a.db().ReopenUnpaid(ctx, l.a.now().UnixMilli())
	if err != nil {
		l.a.log.Error("Leases cannot be reopened", "err", err)
		return
	}
	for _, r := range records {
		l.a.log.Warn("Lease is not settled any more", "leaseId", r.ID.Short(), "role", r.Role)
	}
	l.tell(records)
}

// AwaitDeposits implements renter.Chain.
func (l *chainLink) AwaitDeposits(ctx context.Context, to common.Address) error {
	client, err := l.use()
	if err != nil {
		return err
	}
	from := l.a.wallet.Address()
	for {
		// A block that was replaced may have taken a deposit back; Tend finds out and sends it again.
		if _, err := client.Tend(ctx, from); err != nil {
			return chainError(err)
		}
		open, err := l.a.db().OpenTransactions(ctx, client.Network().ChainID, from)
		if err != nil {
			return err
		}
		i := slices.IndexFunc(open, func(t store.Transaction) bool {
			return t.State == store.TransactionPending && t.Purpose == chain.DepositPurpose(to)
		})
		if i < 0 {
			return nil
		}
		// Mined, refused or replaced, it is pending no more; anything else is worth another look.
		if _, err := client.WaitMined(ctx, from, open[i].Hash); err != nil && ctx.Err() != nil {
			return chainError(fmt.Errorf("an earlier deposit is on its way: %w", err))
		}
		select {
		case <-ctx.Done():
			return chainError(fmt.Errorf("an earlier deposit is on its way: %w", chain.ErrNotMined))
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// Deposit implements renter.Chain.
func (l *chainLink) Deposit(ctx context.Context, to common.Address, amount money.Amount) (string, error) {
	client, err := l.use()
	if err != nil {
		return "", err
	}
	// The limits hold here, too: what a person agreed to may have been a while ago.
	undo, err := l.a.spend(ctx, money.USDMicro(amount, client.Network().TokenDecimals), "deposit for "+to.Hex())
	if err != nil {
		return "", err
	}
	receipt, err := client.Deposit(ctx, l.signer(), to, amount.Big())
	switch {
	case err == nil:
	case receipt.TxHash == (common.Hash{}):
		undo()
	case errors.Is(err, chain.ErrInsufficientGas):
		// It was sent; there is only not enough to raise its fee. Nobody must take that for a deposit that was not made.
		err = fmt.Errorf("%w: %w", chain.ErrNotMined, err)
	}
	if err != nil {
		return "", chainError(err)
	}
	return receipt.TxHash.Hex(), nil
}

// Balance implements renter.Chain.
func (l *chainLink) Balance(ctx context.Context) (money.Amount, error) {
	client, err := l.use()
	if err != nil {
		return money.Amount{}, err
	}
	n, err := client.TokenBalance(ctx, l.a.wallet.Address())
	if err != nil {
		return money.Amount{}, chainError(err)
	}
	return money.MustBig(n), nil
}

// signer signs transactions, and the permit that goes into a deposit.
func (l *chainLink) signer() chain.Signer { return l.a.wallet.Signer(wallet.Transaction) }

// chainError turns what the chain says into a reason for people.
func chainError(err error) error {
	if err == nil {
		return nil
	}
	for _, m := range []struct {
		is   error
		code condition.Code
	}{
		{chain.ErrNotMined, condition.TransactionWaiting}, {chain.ErrUncertain, condition.TransactionWaiting},
		{chain.ErrContradicted, condition.ChainContradiction}, {chain.ErrHidesEvents, condition.ChainHidesEvents},
		{chain.ErrInventsEvents, condition.ChainInventsEvents}, {chain.ErrOutvoted, condition.ChainOutvoted},
		{chain.ErrLying, condition.ChainImplausible}, {chain.ErrWrongChain, condition.WrongChain},
		{chain.ErrStalled, condition.ChainSlow}, {chain.ErrRateLimited, condition.ChainRateLimited},
		{chain.ErrFailing, condition.ChainRefuses}, {chain.ErrGarbled, condition.ChainGarbled},
		{chain.ErrUnreachable, condition.ChainUnreachable},
		{chain.ErrWrongCode, condition.ContractChanged}, {chain.ErrWrongToken, condition.ContractChanged},
		{chain.ErrNoContract, condition.ContractMissing}, {chain.ErrNotDeployed, condition.ContractMissing},
		{chain.ErrBadAddressBook, condition.InvalidInput}, {chain.ErrKeyBusy, condition.KeyBusy}, {chain.ErrFeeTooHigh, condition.FeeTooHigh},
		{chain.ErrUnknownNetwork, condition.InvalidInput}, {chain.ErrInsufficientBalance, condition.InsufficientBalance},
		{chain.ErrInsufficientGas, condition.InsufficientGas}, {chain.ErrReverted, condition.TransactionFailed},
		{chain.ErrNoFaucet, condition.Unavailable}, {chain.ErrForwardSigner, condition.BadSignature}, {chain.ErrForwardEarly, condition.Conflict},
		{chain.ErrForwardUsed, condition.Conflict}, {chain.ErrForwardExpired, condition.Expired},
	} {
		if errors.Is(err, m.is) {
			return &condition.Error{Reason: condition.New(m.code, chainDetail(err)), Cause: err}
		}
	}
	var known *condition.Error
	if errors.As(err, &known) {
		return err
	}
	return &condition.Error{Reason: condition.New(condition.ChainUnreachable, err.Error()), Cause: err}
}

// freshStore puts the store of another development chain aside: that chain is gone, and its channels with it.
func (a *Agent) freshStore(ctx context.Context, n chain.Network) error {
	if n.Name != chain.Devnet {
		return nil
	}
	client, err := a.chain.use()
	if err != nil {
		return err
	}
	instance, err := client.Instance(ctx)
	if err != nil {
		return chainError(err)
	}
	known, err := a.db().Meta(ctx, "devnet_instance")
	if err != nil {
		return err
	}
	if known != "" && known != instance {
		if err := a.putStoreAside(ctx); err != nil {
			return err
		}
	}
	if known != instance {
		if err := a.db().SetMeta(ctx, "devnet_instance", instance); err != nil {
			return err
		}
	}
	a.chain.belongs(instance)
	return nil
}

// putStoreAside goes on with an empty store, but for the owner's preferences. Requests in flight on the old one fail.
func (a *Agent) putStoreAside(ctx context.Context) error {
	payout, err := a.db().Payout(ctx, a.now().UnixMilli())
	if err != nil {
		return err
	}
	limits, err := a.limits(ctx)
	if err != nil {
		return err
	}
	path := a.storePath()
	aside := strings.TrimSuffix(path, ".db") + "-" + a.now().UTC().Format("20060102-150405.000") + ".db"
	if err := a.db().Close(); err != nil {
		return err
	}
	if err := os.Rename(path, aside); err != nil {
		return err
	}
	db, err := store.Open(ctx, path)
	if err != nil {
		return err
	}
	a.store.Store(db)
	a.log.Warn("The development chain is a new one; the history on its predecessor was put aside", "file", aside)
	// What protects the owner does not end with a chain.
	if err := errors.Join(db.AdoptPayout(ctx, payout, a.now().UnixMilli()), db.PutDocument(ctx, limitsDocument, limits)); err != nil {
		return err
	}
	return a.savePreferences(ctx)
}
