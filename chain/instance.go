package chain

import (
	"context"
	"fmt"
	"math/big"
)

// Instance names this very chain: the hash of the block in which the escrow was deployed. Two development chains have
// the same id and the same addresses, but not the same instance.
func (c *Client) Instance(ctx context.Context) (string, error) {
	header, err := c.eth.HeaderByNumber(ctx, new(big.Int).SetUint64(c.network.StartBlock))
	if err != nil {
		return "", fmt.Errorf("read block %d: %w", c.network.StartBlock, reachable(err))
	}
	return header.Hash().Hex(), nil
}
