package devnet

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/moonrig/moonrig/chain/tx"
)

// A Control makes the blocks of a Manual chain, for tests of what happens when blocks are late, replaced
// or lost. It is used by one goroutine.
type Control struct{ node *devNode }

// Mine makes a block with every transaction that waits, and returns its hash.
func (c *Control) Mine() common.Hash {
	if err := c.node.backend.TxPool().Sync(); err != nil {
		return common.Hash{}
	}
	return c.node.beacon.Commit()
}

// Until runs a call that waits for its transactions, makes blocks while some wait, and returns the call's error.
func (c *Control) Until(call func() error) error {
	sent, stop := c.sent()
	defer stop()
	done := make(chan error, 1)
	go func() { done <- call() }()
	for {
		wake := sent
		if c.Waiting() > 0 {
			c.Mine()
			wake = always // it may be that not all had room
		}
		select {
		case err := <-done:
			return err
		case <-wake:
		}
	}
}

// always is a reason at any time.
var always = func() chan struct{} {
	ch := make(chan struct{})
	close(ch)
	return ch
}()

// sent tells that transactions have come since it was read last.
func (c *Control) sent() (<-chan struct{}, func()) {
	news, out := make(chan core.NewTxsEvent), make(chan struct{}, 1)
	sub := c.node.backend.TxPool().SubscribeTransactions(news, true)
	go func() { // the pool waits for whoever reads its news, and Mine for the pool
		for {
			select {
			case <-news:
				select {
				case out <- struct{}{}:
				default:
				}
			case <-sub.Err():
				return
			}
		}
	}()
	return out, sub.Unsubscribe
}

// Head returns the newest block.
func (c *Control) Head() (number uint64, hash common.Hash) {
	head := c.node.backend.BlockChain().CurrentBlock()
	return head.Number.Uint64(), head.Hash()
}

// Rewind makes the block with the given number the newest one again, so that the next Mine replaces what
// followed it. The transactions of the lost blocks wait to be mined again, or are forgotten when forget
// says so; then waiting ones are forgotten too.
func (c *Control) Rewind(number uint64, forget bool) error {
	header := c.node.backend.BlockChain().GetHeaderByNumber(number)
	if header == nil {
		return fmt.Errorf("rewind to block %d: there is none", number)
	}
	parent := c.node.backend.BlockChain().GetBlockByHash(header.Hash())
	if parent == nil {
		return errors.New("rewind: the block has no body")
	}
	if forget {
		c.Forget()
	}
	if _, err := c.node.backend.BlockChain().SetCanonical(parent); err != nil {
		return fmt.Errorf("rewind to block %d: %w", number, err)
	}
	if err := c.node.backend.TxPool().Sync(); err != nil {
		return fmt.Errorf("rewind to block %d: %w", number, err)
	}
	if forget {
		c.Forget()
	}
	return nil
}

// Give sends an account one ether of the faucet's, in the next block.
func (c *Control) Give(to common.Address) error {
	ctx := context.Background()
	nonce, err := c.node.client.PendingNonceAt(ctx, faucet.Address())
	if err != nil {
		return fmt.Errorf("read faucet's nonce: %w", err)
	}
	signed, err := tx.Sign(types.NewTx(&types.DynamicFeeTx{
		ChainID: big.NewInt(ChainID), Nonce: nonce, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(10e9), Gas: 21_000,
		To: &to, Value: faucetWei,
	}), big.NewInt(ChainID), faucet)
	if err != nil {
		return err
	}
	return c.node.client.SendTransaction(ctx, signed)
}

// Forget drops every transaction that waits, as a node does that restarts.
func (c *Control) Forget() { c.node.backend.TxPool().Clear() }

// Pass makes an empty block that is later than the newest one by d, in whole seconds. No transaction may
// wait.
func (c *Control) Pass(d time.Duration) error { return c.node.beacon.AdjustTime(d) }

// Waiting returns how many transactions wait to be mined next.
func (c *Control) Waiting() int {
	pending, _ := c.node.backend.TxPool().Stats()
	return pending
}
