package link

import (
	"context"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/chain"
)

// priceFresh is how old a price may be.
const priceFresh = 5 * time.Minute

// priceCache keeps what an ether is worth for a few minutes.
type priceCache struct {
	mu    sync.Mutex // guards the following fields
	at    time.Time
	price *big.Int
}

// NativePrice returns what 10^18 wei are worth in micro-dollars, or nil when nobody says. It asks the given client, if any, at most
// every few minutes.
func (l *Link) NativePrice(ctx context.Context, client *chain.Client) *big.Int {
	c := &l.price
	c.mu.Lock()
	defer c.mu.Unlock()
	if client != nil && client.Network().PriceFeed != (common.Address{}) {
		if c.price != nil && l.c.Now().Sub(c.at) < priceFresh {
			return c.price
		}
		price, err := client.NativePrice(ctx, l.c.Now())
		if err == nil {
			c.at, c.price = l.c.Now(), price
			return price
		}
		l.c.Log.Warn("Price of fees is not known", "err", err)
	}
	return l.c.NativePrice
}

// knownPrice is NativePrice as it was last heard, without asking anybody.
func (l *Link) knownPrice() *big.Int {
	c := &l.price
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.price != nil {
		return c.price
	}
	return l.c.NativePrice
}

// NetworkFee is what a deposit that this side submitted cost, in wei and at today's price; nothing where that is not known.
func (l *Link) NetworkFee(r lease.Relay) (wei string, usdMicro int64) {
	if r.Tx == "" {
		return "", 0
	}
	usdMicro, _ = money.USDOfWei(r.FeeWei.Big(), l.knownPrice())
	return r.FeeWei.String(), usdMicro
}
