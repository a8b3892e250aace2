package chain

import (
	"context"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/chain/bindings"
)

// governed are the bindings of the contracts around the escrow. Parsing them takes milliseconds and they
// never change, so it is done once, by the first that needs them.
type governed struct {
	moon     *bindings.MoonrigToken
	governor *bindings.MoonrigGovernor
	rewards  *bindings.LivenessRewards
	disputes *bindings.Disputes
	errors   []abi.ABI
}

var governedBindings = sync.OnceValue(func() governed {
	g := governed{
		moon:     bindings.NewMoonrigToken(),
		governor: bindings.NewMoonrigGovernor(),
		rewards:  bindings.NewLivenessRewards(),
		disputes: bindings.NewDisputes(),
	}
	timelock, registry := bindings.NewMoonrigTimelock(), bindings.NewProviderRegistry()
	g.errors = []abi.ABI{
		g.moon.GetABI(), g.governor.GetABI(), g.rewards.GetABI(), timelock.GetABI(), registry.GetABI(), g.disputes.GetABI(),
		forwarderBinding().GetABI(),
	}
	return g
})

// Contract returns where a contract of the network's address book is. Error: ErrNotDeployed.
func (n Network) Contract(name string) (common.Address, error) {
	if n.Book != nil {
		if c, ok := n.Book.Contracts[name]; ok {
			return c.Address, nil
		}
	}
	return common.Address{}, fmt.Errorf("%s on %s: %w", name, n.Name, ErrNotDeployed)
}

// callTo runs a read-only call of a contract of the address book.
func (c *Client) callTo(ctx context.Context, name string, data []byte) ([]byte, error) {
	to, err := c.network.Contract(name)
	if err != nil {
		return nil, err
	}
	return c.call(ctx, to, data)
}

// sendTo sends a call of a contract of the address book and waits for its receipt.
func (c *Client) sendTo(ctx context.Context, signer Signer, name string, data []byte, purpose string) (Receipt, error) {
	to, err := c.network.Contract(name)
	if err != nil {
		return Receipt{}, fmt.Errorf("%s: %w", purpose, err)
	}
	return c.sendAt(ctx, signer, to, data, purpose)
}

// ChainTime returns the newest block's time in Unix seconds: what the contracts go by.
func (c *Client) ChainTime(ctx context.Context) (uint64, error) {
	ctx, cancel := context.WithTimeout(ctx, c.opts.CallTimeout)
	defer cancel()
	head, err := c.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return 0, fmt.Errorf("read chain time: %w", reachable(err))
	}
	return head.Time, nil
}
