package main

import (
	"context"
	"fmt"
	"os/exec"
	"path/filepath"
	"strconv"

	"golang.org/x/sync/errgroup"

	"github.com/moonrig/moonrig/backend/network"
)

// crowd is a number of peers, in this process, that stay connected to what is measured.
type crowd struct {
	nodes []*network.Node
	group *errgroup.Group
	stop  context.CancelFunc
}

// newCrowd opens the peers, each with a table and gossip as a rig has them, and sends them to the given addresses.
func newCrowd(ctx context.Context, dir, namespace string, n int, addrs ...string) (*crowd, error) {
	ctx, cancel := context.WithCancel(ctx)
	group, ctx := errgroup.WithContext(ctx)
	c := &crowd{group: group, stop: cancel}
	for i := range n {
		node, err := network.Open(ctx, network.Config{IdentityPath: filepath.Join(dir, "peer-"+strconv.Itoa(i)+".key"),
			Listen: network.LoopbackAddrs(0), Bootstrap: addrs, DHT: true, Namespace: namespace})
		if err != nil {
			c.close()
			return nil, err
		}
		node.Handle(network.Handlers{
			Validate: func(context.Context, string, []byte) network.Verdict { return network.Accept },
			Receive:  func(context.Context, string, []byte) {},
		})
		c.nodes = append(c.nodes, node)
		group.Go(func() error { return node.Serve(ctx) })
	}
	return c, nil
}

func (c *crowd) close() {
	c.stop()
	_ = c.group.Wait() // it was asked to end
	for _, n := range c.nodes {
		if err := n.Close(); err != nil {
			say("close a peer: %v", err)
		}
	}
}

// namespaceOf is the name of the agents' network.
func namespaceOf(network string, chainID uint64) string {
	return fmt.Sprintf("%s-%d", network, chainID)
}

// newBareNode starts the program beside which the agent is measured, and returns its address.
func newBareNode(ctx context.Context, h *house, namespace string) (*program, string, error) {
	cmd := exec.CommandContext(context.Background(), h.o.bareNode, "-prefix", "/moonrig/"+namespace)
	if _, err := cmd.StdinPipe(); err != nil { // held open: its end is the program's
		return nil, "", err
	}
	said := make(chan string, 1)
	p, err := launch(h.dir, "barenode", cmd, func(line string) { said <- line })
	if err != nil {
		return nil, "", err
	}
	h.programs = append(h.programs, p)
	select {
	case addr := <-said:
		return p, addr, nil
	case <-p.done:
		return nil, "", fmt.Errorf("the bare node did not start")
	case <-ctx.Done():
		return nil, "", ctx.Err()
	}
}
