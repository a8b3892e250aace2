package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/chain/rpcpool"
)

const (
	// aboutChannels names disputes about what the escrow holds.
	aboutChannels = "channels"
	// lagTolerance is how old the newest block of an endpoint may be, by this computer's clock, that is behind another one,
	// for its word to count.
	lagTolerance = 2 * time.Minute
)

// AgreedChannel returns the channel of renter and provider as it stands in the newest block that two endpoints have in common,
// and that block's number. It is for decisions about money: both must hold the same for true. Where a single endpoint can be
// asked its word is taken, unless it was found to lie.
//
// Errors: ErrContradicted when endpoints contradict each other and no majority decides, ErrOutvoted, ErrLying, ErrUnreachable and
// its kinds.
func (c *Client) AgreedChannel(ctx context.Context, renter, provider common.Address) (ch Channel, block uint64, err error) {
	node, err := c.eth.Pin(ctx)
	if err != nil {
		return Channel{}, 0, fmt.Errorf("read channel %s to %s: %w", renter, provider, reachable(err))
	}
	if lie := node.Convicted(); lie != nil {
		return Channel{}, 0, fmt.Errorf("read channel %s to %s: %w", renter, provider, lie)
	}
	msg := ethereum.CallMsg{To: &c.network.Escrow, Data: c.escrow.PackChannelOf(renter, provider, c.network.Token)}
	out, block, err := c.agreedCall(ctx, node, msg)
	if err != nil {
		return Channel{}, 0, fmt.Errorf("read channel %s to %s: %w", renter, provider, c.explain(err))
	}
	ch, err = c.decodeChannel(out)
	return ch, block, err
}

// agreedCall runs a call on the newest block that node has in common with another endpoint.
func (c *Client) agreedCall(ctx context.Context, node *rpcpool.View, msg ethereum.CallMsg) (out []byte, block uint64, err error) {
	head, err := node.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, 0, err
	}
	number := head.Number.Uint64()
	for _, w := range c.eth.Witnesses(node) {
		theirs, err := w.HeaderByNumber(ctx, nil)
		if err != nil || theirs.Number.Cmp(head.Number) < 0 && time.Since(time.Unix(int64(min(theirs.Time, 1<<40)), 0)) > lagTolerance {
			continue
		}
		shared, ok, err := c.sharedBlock(ctx, node, w, min(number, theirs.Number.Uint64()))
		if err != nil {
			return nil, 0, err
		}
		if !ok {
			continue
		}
		out, err := node.CallContractAtHash(ctx, msg, shared.Told)
		if err != nil {
			return nil, 0, err
		}
		again, err := w.CallContractAtHash(ctx, msg, shared.Told)
		if ctx.Err() != nil {
			return nil, 0, ctx.Err()
		}
		if err != nil {
			continue // it does not keep the state, or does not take a hash
		}
		if !bytes.Equal(out, again) {
			if err := c.voteOnCall(ctx, node, w, msg, shared, out, again); err != nil {
				return nil, 0, err
			}
			continue // it was outvoted
		}
		c.eth.Agreed(aboutChannels)
		return out, shared.Number.Uint64(), nil
	}
	out, err = node.CallContract(ctx, msg, new(big.Int).SetUint64(number))
	return out, number, err
}

// sharedBlock returns the newest block up to number that two endpoints have in common, looked for in steps that grow. That they
// have none among settled ones is a dispute. ok is false when w cannot say.
func (c *Client) sharedBlock(ctx context.Context, node, w *rpcpool.View, number uint64) (b rpcpool.Block, ok bool, err error) {
	for back := uint64(0); ; back = max(1, 2*back) {
		n := number - min(back, rpcpool.SettledDepth, number)
		ours, err := node.Block(ctx, n)
		if err != nil {
			return ours, false, err
		}
		theirs, err := w.Block(ctx, n)
		if err != nil {
			return ours, false, ctx.Err()
		}
		if ours.Hash() == theirs.Hash() && ours.Told == theirs.Told {
			return ours, true, nil
		}
		if back >= rpcpool.SettledDepth || n == 0 {
			return ours, false, c.eth.Dispute(aboutChannels, node, w, fmt.Sprintf("they have different blocks %d", n))
		}
	}
}

// voteOnCall lets every endpoint that can say vote on what a call returns at a block.
func (c *Client) voteOnCall(ctx context.Context, node, w *rpcpool.View, msg ethereum.CallMsg, at rpcpool.Block, ours, theirs []byte) error {
	voters, answers := []*rpcpool.View{node, w}, [][]byte{ours, theirs}
	for _, v := range c.eth.Witnesses(node) {
		if v.Is(w) {
			continue
		}
		b, err := v.Block(ctx, at.Number.Uint64())
		if err != nil || b.Told != at.Told {
			continue
		}
		if out, err := v.CallContractAtHash(ctx, msg, at.Told); err == nil {
			voters, answers = append(voters, v), append(answers, out)
		}
	}
	err := c.eth.Decide(aboutChannels, voters, func(i, j int) bool { return bytes.Equal(answers[i], answers[j]) },
		fmt.Sprintf("they hold different states of block %d", at.Number))
	if errors.Is(err, rpcpool.ErrMoved) {
		return nil
	}
	return err
}
