package follow

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	// redialMin and redialMax bound the pause between two tries to get events pushed while they are polled: it doubles unless the
	// last connection lasted for steady.
	redialMin = 15 * time.Second
	redialMax = 10 * time.Minute
	steady    = time.Minute
	// hearEvery is how soon after an event another one is heard: a server that pushes without end must not have it looked without end.
	hearEvery = 500 * time.Millisecond
	// maxPush bounds one pushed message in bytes. An event of the escrow has about one thousand.
	maxPush = 16 << 10
	// expectFor and expectEvery say how long, and how often, an event is looked for that was pushed and is not there yet: behind
	// the endpoint that is asked can be another node, which is late.
	expectFor   = time.Minute
	expectEvery = time.Second
)

// An eventFeed tells that there are new events, pushed over a WebSocket, while it is open. It is used by one goroutine. Losing
// it is harmless: who reads it polls as well. What it tells is never believed, it is a reason to look.
type eventFeed struct {
	url     string
	timeout time.Duration
	queries [2]ethereum.FilterQuery

	eth    *ethclient.Client
	subs   [2]ethereum.Subscription
	ch     chan types.Log
	opened time.Time
	tryAt  time.Time
	redial time.Duration // the pause before tryAt

	heard time.Time // when an event was pushed last
	block uint64    // the newest block that an event was pushed of
	until time.Time // how long it is expected
}

// open connects if need be. It reports whether it is connected anew: what came before must then be looked for.
func (f *eventFeed) open(ctx context.Context) (fresh bool) {
	if f.eth != nil || f.url == "" || time.Now().Before(f.tryAt) {
		return false
	}
	f.redial = min(max(2*f.redial, redialMin), redialMax)
	f.tryAt = time.Now().Add(f.redial)
	ctx, cancel := context.WithTimeout(ctx, f.timeout)
	defer cancel()
	conn, err := rpc.DialOptions(ctx, f.url, rpc.WithWebsocketMessageSizeLimit(maxPush))
	if err != nil {
		return false
	}
	f.eth, f.ch, f.opened = ethclient.NewClient(conn), make(chan types.Log, 1), time.Now()
	for i, q := range f.queries {
		if f.subs[i], err = f.eth.SubscribeFilterLogs(ctx, q, f.ch); err != nil {
			f.subs[i] = nil
			f.close()
			return false
		}
	}
	return true
}

// logs is the channel of pushed events; nil, which blocks, while closed. Until mute has passed nothing may be taken from it.
func (f *eventFeed) logs() (ch <-chan types.Log, mute time.Duration) {
	return f.ch, max(hearEvery-time.Since(f.heard), 0)
}

// lost fires when a subscription broke; nil while closed.
func (f *eventFeed) lost(i int) <-chan error {
	if f.subs[i] == nil {
		return nil
	}
	return f.subs[i].Err()
}

// told notes an event, and some that wait behind it: one look is enough for all.
func (f *eventFeed) told(log types.Log) {
	f.heard = time.Now()
	for range 1000 {
		f.block, f.until = max(f.block, log.BlockNumber), f.heard.Add(expectFor)
		select {
		case log = <-f.ch:
		default:
			return
		}
	}
}

// expects reports whether a look that came as far as the given block should be followed by another one soon.
func (f *eventFeed) expects(next uint64) bool { return f.block >= next && time.Now().Before(f.until) }

func (f *eventFeed) close() {
	for i, sub := range f.subs {
		if sub != nil {
			sub.Unsubscribe()
		}
		f.subs[i] = nil
	}
	if f.eth != nil {
		f.eth.Close()
		if time.Since(f.opened) >= steady {
			f.redial = 0
		}
	}
	f.eth, f.ch, f.block = nil, nil, 0
}
