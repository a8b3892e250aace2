package follow_test

import (
	"context"
	"math/big"
	"testing"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/devnet"
)

// manual is a chain of its own that makes blocks when it is told to.
type manual struct {
	network          chain.Network
	control          *devnet.Control
	client           *chain.Client // straight to it
	renter, provider account
}

func newManual(t *testing.T) *manual {
	t.Helper()
	d, err := devnet.Start(context.Background(), devnet.Config{Manual: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Stop(); err != nil {
			t.Error(err)
		}
	})
	m := &manual{network: d.Info.Network(), control: d.Control, renter: newAccount(t), provider: newAccount(t)}
	m.network.Name = chain.Custom // no development chain's privileges
	direct := m.network
	direct.WSURL = ""
	client, err := chain.Dial(t.Context(), direct, chain.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	m.client = client
	m.background(t, func() error { return client.RequestFaucet(t.Context(), m.renter.Address()) })
	return m
}

// background runs a call that waits for its block, and makes blocks until it has it.
func (m *manual) background(t *testing.T, call func() error) {
	t.Helper()
	if err := m.control.Until(call); err != nil {
		t.Fatal(err)
	}
}

func (m *manual) deposit(t *testing.T, amount int64) {
	t.Helper()
	m.background(t, func() error {
		_, err := m.client.Deposit(t.Context(), m.renter, m.provider.Address(), big.NewInt(amount))
		return err
	})
}

// mine makes empty blocks, and returns the number of the newest.
func (m *manual) mine(blocks int) uint64 {
	for range blocks {
		m.control.Mine()
	}
	head, _ := m.control.Head()
	return head
}
