package main

import (
	"context"
	"fmt"
	"path/filepath"
	"time"

	"github.com/moonrig/moonrig/backend/api/schema"
)

// peers is how many the agent is connected to while it idles.
const peers = 10

// benchAgent measures an agent that has been set up by its owner: how soon it answers, and what it costs while it offers its
// device and nothing happens. A bare libp2p node, connected to the same peers, idles beside it.
func benchAgent(ctx context.Context, o options) ([]line, error) {
	h, err := newHouse(ctx, o, "agent")
	if h != nil {
		defer h.stop()
	}
	if err != nil {
		return nil, err
	}
	for _, file := range []string{filepath.Join(o.programs, "moonrig"), o.bareNode} {
		if err := asAfterBoot(file); err != nil {
			return nil, err
		}
	}
	// Its wallet is as strong as a person's: opening it takes 256 MiB for a moment.
	a, err := h.newAgent("rig", nil, false)
	if err != nil {
		return nil, err
	}
	if err := a.setUp(ctx); err != nil {
		return nil, err
	}
	ready, err := measureReady(ctx, a, o.starts)
	if err != nil {
		return nil, err
	}
	lines := []line{absolute("agent_ready", median(ready), "ms", 1000)}
	idle, err := measureIdle(ctx, h, a, o)
	return append(lines, idle...), err
}

// setUp makes a wallet, lends, and ends the agent again.
func (a *agent) setUp(ctx context.Context) error {
	if _, err := a.run(ctx); err != nil {
		return err
	}
	defer a.end()
	if _, err := a.joined(ctx); err != nil {
		return err
	}
	if err := a.furnish(ctx); err != nil {
		return err
	}
	return a.lend(ctx)
}

// measureReady starts the agent again and again; the last one goes on.
func measureReady(ctx context.Context, a *agent, starts int) ([]float64, error) {
	var ready []float64
	for i := range starts {
		took, err := a.run(ctx)
		if err != nil {
			return nil, err
		}
		ready = append(ready, millis(took))
		if i < starts-1 {
			a.end()
		}
	}
	spread("agent: exec to the first answer", "ms", ready)
	return ready, nil
}

func measureIdle(ctx context.Context, h *house, a *agent, o options) ([]line, error) {
	if _, err := a.c.UnlockWallet(ctx, word); err != nil {
		return nil, err
	}
	status, err := a.joined(ctx)
	if err != nil {
		return nil, err
	}
	namespace := namespaceOf(status.Chain.Network, status.Chain.ChainID)
	bare, bareAddr, err := newBareNode(ctx, h, namespace)
	if err != nil {
		return nil, err
	}
	c, err := newCrowd(ctx, h.dir, namespace, peers, status.Peer.Addrs[0], bareAddr)
	if err != nil {
		return nil, err
	}
	defer c.close()
	var s schema.Status
	if err := until(ctx, func() (bool, error) {
		s, err = a.c.Status(ctx)
		return s.Peer.Peers >= peers && s.Wallet.State == "unlocked" && s.Lending.Active, err
	}); err != nil {
		return nil, fmt.Errorf("%d peers connected, the wallet is %s, lending is %v: %w", s.Peer.Peers, s.Wallet.State, s.Lending.Active, err)
	}
	say("agent: %d peers, wallet %s, lending; settling for %s", s.Peer.Peers, s.Wallet.State, o.settle)
	if err := pause(ctx, o.settle); err != nil {
		return nil, err
	}
	load, err := processorLoad(ctx, o.idle, a.p, bare)
	if err != nil {
		return nil, err
	}
	ours, err := memoryOf(a.p.cmd.Process.Pid)
	if err != nil {
		return nil, err
	}
	theirs, err := memoryOf(bare.cmd.Process.Pid)
	if err != nil {
		return nil, err
	}
	say("agent idle:     %v, %.3f %% of a core", ours, load[0])
	say("bare node idle: %v, %.3f %% of a core", theirs, load[1])
	const peer = "bare libp2p node"
	return []line{
		absolute("agent_idle_memory", megabytes(ours.rss), "MB", 80).beside(peer, megabytes(theirs.rss)),
		absolute("agent_idle_cpu", load[0], "% of a core", 0.5).beside(peer, load[1]),
	}, nil
}

// processorLoad watches the programs at the same time, and returns the part of a core that each used, in percent.
func processorLoad(ctx context.Context, d time.Duration, programs ...*program) ([]float64, error) {
	read := func() ([]time.Duration, error) {
		used := make([]time.Duration, len(programs))
		for i, p := range programs {
			var err error
			if used[i], err = processorTime(p.cmd.Process.Pid); err != nil {
				return nil, err
			}
		}
		return used, nil
	}
	began := time.Now()
	before, err := read()
	if err != nil {
		return nil, err
	}
	if err := pause(ctx, d); err != nil {
		return nil, err
	}
	after, err := read()
	if err != nil {
		return nil, err
	}
	took := time.Since(began)
	load := make([]float64, len(programs))
	for i := range load {
		load[i] = 100 * float64(after[i]-before[i]) / float64(took)
	}
	return load, nil
}
