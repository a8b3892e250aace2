package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// ErrNoPrice says that nobody tells what the chain's native currency is worth.
var ErrNoPrice = errors.New("no price of the native currency")

// maxPriceAge is how old an answer of a price feed may be; Chainlink's feeds of ether are renewed at least daily.
const maxPriceAge = 25 * time.Hour

// NativePrice returns what one whole unit (10^18 wei) of the native currency is worth in millionths of a US dollar, as the
// network's Chainlink feed says. Errors: ErrNoPrice without a feed, or with one that is silent, stale or nonsense;
// ErrUnreachable.
func (c *Client) NativePrice(ctx context.Context, now time.Time) (*big.Int, error) {
	feed := c.network.PriceFeed
	if feed == (common.Address{}) {
		return nil, ErrNoPrice
	}
	answer, err := c.call(ctx, feed, []byte{0xfe, 0xaf, 0x96, 0x8c}) // latestRoundData()
	if err != nil {
		return nil, fmt.Errorf("read price feed: %w", err)
	}
	decimals, err := c.call(ctx, feed, []byte{0x31, 0x3c, 0xe5, 0x67}) // decimals()
	if err != nil {
		return nil, fmt.Errorf("read price feed: %w", err)
	}
	return parsePrice(answer, decimals, now)
}

// parsePrice reads a feed's round (id, answer, started, updated, answered in) and its number of decimals.
func parsePrice(round, decimals []byte, now time.Time) (*big.Int, error) {
	if len(round) != 5*32 || len(decimals) != 32 {
		return nil, fmt.Errorf("%w: the feed answers %d and %d bytes", ErrNoPrice, len(round), len(decimals))
	}
	price := new(big.Int).SetBytes(round[32:64])
	updated := new(big.Int).SetBytes(round[96:128])
	places := new(big.Int).SetBytes(decimals)
	switch {
	case price.Sign() == 0 || price.BitLen() > 128: // a negative number has its highest bit set
		return nil, fmt.Errorf("%w: the feed's answer is not a price", ErrNoPrice)
	case !places.IsInt64() || places.Int64() > 36:
		return nil, fmt.Errorf("%w: the feed has %s decimals", ErrNoPrice, places)
	case !updated.IsInt64() || now.Sub(time.Unix(updated.Int64(), 0)) > maxPriceAge:
		return nil, fmt.Errorf("%w: the feed was renewed at %s", ErrNoPrice, updated)
	}
	price.Mul(price, big.NewInt(1_000_000))
	return price.Quo(price, new(big.Int).Exp(big.NewInt(10), places, nil)), nil
}
