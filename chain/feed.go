package chain

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// redialEvery is the pause between two tries to get heads pushed while they are polled.
const redialEvery = 15 * time.Second

// A headFeed pushes new heads over a WebSocket while it is open. It is used by one goroutine. Losing
// it is harmless: who reads it polls as well.
type headFeed struct {
	url     string
	timeout time.Duration

	eth   *ethclient.Client
	sub   ethereum.Subscription
	ch    chan *types.Header
	tryAt time.Time
}

// open connects if need be. It reports whether heads are pushed now, and whether that is new: what
// came before the first push must then be looked for.
func (h *headFeed) open(ctx context.Context) (pushed, fresh bool) {
	if h.sub != nil {
		return true, false
	}
	if h.url == "" || time.Now().Before(h.tryAt) {
		return false, false
	}
	h.tryAt = time.Now().Add(redialEvery)
	dialCtx, cancel := context.WithTimeout(ctx, h.timeout)
	defer cancel()
	conn, err := rpc.DialContext(dialCtx, h.url)
	if err != nil {
		return false, false
	}
	eth := ethclient.NewClient(conn)
	ch := make(chan *types.Header, 1)
	sub, err := eth.SubscribeNewHead(dialCtx, ch)
	if err != nil {
		eth.Close()
		return false, false
	}
	h.eth, h.sub, h.ch = eth, sub, ch
	return true, true
}

// heads is the channel of pushed heads; nil, which blocks, while closed.
func (h *headFeed) heads() <-chan *types.Header { return h.ch }

// lost fires when the connection broke; nil while closed.
func (h *headFeed) lost() <-chan error {
	if h.sub == nil {
		return nil
	}
	return h.sub.Err()
}

func (h *headFeed) close() {
	if h.sub == nil {
		return
	}
	h.sub.Unsubscribe()
	h.eth.Close()
	h.eth, h.sub, h.ch = nil, nil, nil
}
