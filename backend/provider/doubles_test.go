package provider_test

import (
	"context"
	"errors"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/provider"
	"github.com/moonrig/moonrig/backend/store"
)

// chainDouble is the escrow: one channel, whose deposit the test sets.
type chainDouble struct {
	w  *world
	mu sync.Mutex // guards the following fields
	// deposited is everything ever put in, claimed everything redeemed.
	deposited, claimed money.Amount
	thawing            bool
	thawEnds           time.Time
	block              uint64
	redeems            int
	costs              provider.Costs
	err                error
	// hangs makes the escrow take every question and answer none.
	hangs  bool
	relays relays
	closes closes
}

func (c *chainDouble) deposit(n uint64) {
	c.mu.Lock()
	c.deposited = c.deposited.Add(money.Units(n))
	c.mu.Unlock()
}

func (c *chainDouble) thaw() {
	c.mu.Lock()
	c.thawing, c.thawEnds = true, time.Now().Add(time.Hour)
	c.mu.Unlock()
}

func (c *chainDouble) RefreshChannel(ctx context.Context, k lease.ChannelKey) (lease.Ledger, error) {
	c.mu.Lock()
	c.block++
	ch := store.Channel{Key: k, Balance: c.deposited.Minus(c.claimed), Claimed: c.claimed, Block: c.block}
	if c.thawing {
		ch.ThawEndsAt = c.thawEnds.Unix()
	}
	err, hangs := c.err, c.hangs
	c.mu.Unlock()
	if hangs {
		<-ctx.Done()
		return lease.Ledger{}, ctx.Err()
	}
	if err != nil {
		return lease.Ledger{}, err
	}
	if err := c.w.store.SetChannel(ctx, ch); err != nil {
		return lease.Ledger{}, err
	}
	return c.w.store.Ledger(ctx, lease.Provider, k)
}

func (c *chainDouble) RedeemCosts(context.Context, []lease.Voucher) (provider.Costs, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.costs, nil
}

func (c *chainDouble) Redeem(ctx context.Context, vouchers []lease.Voucher) (string, error) {
	for _, v := range vouchers {
		if err := c.redeem(ctx, v); err != nil {
			return "", err
		}
	}
	return "0xredeemed", nil
}

// redeemed returns how many vouchers have been redeemed.
func (c *chainDouble) redeemed() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.redeems
}

func (c *chainDouble) redeem(ctx context.Context, v lease.Voucher) error {
	c.mu.Lock()
	if v.Cumulative.Cmp(c.deposited) > 0 || v.Cumulative.Cmp(c.claimed) <= 0 {
		c.mu.Unlock()
		return errors.New("the voucher pays nothing")
	}
	c.claimed = v.Cumulative
	c.redeems++
	c.mu.Unlock()
	return c.settle(ctx, v.ChannelKey, v.Cumulative)
}

func (c *chainDouble) settle(ctx context.Context, key lease.ChannelKey, claimed money.Amount) error {
	records, err := c.w.store.MarkRedeemed(ctx, key, claimed, "0xredeemed", time.Now().UnixMilli())
	for _, r := range records {
		c.w.Settled(r)
	}
	return err
}

// tend settles what ended only after the escrow had paid for it, as the agent does every few seconds.
func (c *chainDouble) tend(key lease.ChannelKey) error {
	c.mu.Lock()
	claimed := c.claimed
	c.mu.Unlock()
	return c.settle(context.Background(), key, claimed)
}

// box is the sandbox: containers that do what the test says.
type box struct {
	mu         sync.Mutex // guards the following fields
	containers map[string]*container
	startErr   error
	imageErr   error
	removed    []string
	specs      []provider.Spec
	started    chan *container
}

func newBox() *box {
	return &box{containers: map[string]*container{}, started: make(chan *container, 64)}
}

func (b *box) CheckImage(context.Context, string) error { return b.imageErr }

func (b *box) Start(_ context.Context, s provider.Spec) (provider.Container, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.startErr != nil {
		return nil, b.startErr
	}
	c := newContainer(s.LeaseID)
	b.containers[s.LeaseID] = c
	b.specs = append(b.specs, s)
	b.started <- c
	return c, nil
}

func (b *box) Adopt(_ context.Context, id string) (provider.Container, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if c, ok := b.containers[id]; ok {
		return c, nil
	}
	return nil, condition.Errorf(condition.SandboxLost, "lease %s has none", id)
}

func (b *box) Leases(context.Context) ([]string, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return slices.Sorted(maps.Keys(b.containers)), nil
}

func (b *box) Remove(_ context.Context, id string) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if c, ok := b.containers[id]; ok {
		c.end(provider.Exit{Code: 137}, condition.Errorf(condition.SandboxLost, "removed"))
		delete(b.containers, id)
		b.removed = append(b.removed, id)
	}
	return nil
}

type container struct {
	id string

	mu       sync.Mutex // guards the following fields
	runs     int
	paused   bool
	pauses   int
	stopped  bool
	inputs   []byte
	log      []lease.Log
	offset   int64
	changed  chan struct{}
	exit     provider.Exit
	exitErr  error
	over     bool
	ended    chan struct{}
	outputs  map[string]string
	runErr   error
	pauseErr error
}

func newContainer(id string) *container {
	return &container{id: "c-" + id[:8], ended: make(chan struct{}), changed: make(chan struct{}), outputs: map[string]string{"result.txt": "done\n"}}
}

func (c *container) ID() string { return c.id }

func (c *container) PutInputs(_ context.Context, r io.Reader) error {
	data, err := io.ReadAll(r)
	c.mu.Lock()
	c.inputs = data
	c.mu.Unlock()
	return err
}

func (c *container) Run(context.Context) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.runErr != nil {
		return c.runErr
	}
	if c.runs++; c.runs > 1 {
		c.runs = 1
		return condition.Errorf(condition.Conflict, "it runs already")
	}
	return nil
}

func (c *container) say(text string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.log = append(c.log, lease.Log{Offset: c.offset, Stream: "stdout", Text: []byte(text)})
	c.offset += int64(len(text))
	close(c.changed)
	c.changed = make(chan struct{})
}

func (c *container) Logs(ctx context.Context, _ int64, emit func(lease.Log) error) error {
	for at := 0; ; {
		c.mu.Lock()
		pieces, changed, over := c.log[at:], c.changed, c.over
		c.mu.Unlock()
		for _, l := range pieces {
			if err := emit(l); err != nil {
				return err
			}
		}
		at += len(pieces)
		if over {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-changed:
		}
	}
}

func (c *container) Wait(ctx context.Context) (provider.Exit, error) {
	select {
	case <-ctx.Done():
		return provider.Exit{}, ctx.Err()
	case <-c.ended:
		return c.exit, c.exitErr
	}
}

func (c *container) end(e provider.Exit, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.over {
		return
	}
	c.over, c.exit, c.exitErr = true, e, err
	close(c.ended)
	close(c.changed)
	c.changed = make(chan struct{})
}

func (c *container) Outputs(_ context.Context, dir string) ([]lease.Output, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	var out []lease.Output
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	for name, text := range c.outputs {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			return nil, err
		}
		out = append(out, lease.Output{Name: name, Bytes: int64(len(text))})
	}
	return out, nil
}

func (c *container) Pause(context.Context) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	switch {
	case c.pauseErr != nil:
		return c.pauseErr
	case c.paused:
		return condition.Errorf(condition.EngineError, "it is paused already")
	}
	c.paused = true
	c.pauses++
	return nil
}

func (c *container) Unpause(context.Context) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.paused {
		return condition.Errorf(condition.EngineError, "it is not paused")
	}
	c.paused = false
	return nil
}

func (c *container) Stop(context.Context, time.Duration) error {
	c.mu.Lock()
	c.stopped = true
	c.mu.Unlock()
	c.end(provider.Exit{Code: 143}, nil)
	return nil
}

func (c *container) Close() error { return nil }

func (c *container) isPaused() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.paused
}
