package agent

import (
	"context"
	"fmt"
	"net/http"
	"path/filepath"
	"time"

	"github.com/moonrig/moonrig/backend/agent/engine"
	"github.com/moonrig/moonrig/backend/agent/pace"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/market"
	"github.com/moonrig/moonrig/backend/network"
	"github.com/moonrig/moonrig/backend/provider"
	"github.com/moonrig/moonrig/backend/renter"
	"github.com/moonrig/moonrig/backend/wallet"
	"github.com/moonrig/moonrig/chain"
)

// join makes the agent part of its network: payment network first, since its name keeps networks apart, then the peers,
// then the roles. It works until ctx ends.
func (a *Agent) join(ctx context.Context) error {
	n, err := a.chain.Dial(ctx)
	if err != nil {
		return err
	}
	if err := a.freshStore(ctx, n); err != nil {
		return err
	}
	node, err := network.Open(ctx, network.Config{
		IdentityPath: filepath.Join(a.opts.Home, "peer.key"), Listen: a.opts.Listen, Bootstrap: a.opts.Bootstrap,
		MDNS: a.opts.MDNS, DHT: a.opts.DHT, Namespace: fmt.Sprintf("%s-%d", n.Name, n.ChainID), Logger: a.log.With("part", "network"),
	})
	if err != nil {
		return fmt.Errorf("open peer node: %w", err)
	}
	defer func() {
		a.joined.Store(nil)
		if err := node.Close(); err != nil {
			a.log.Warn("Peer node was not closed", "err", err)
		}
	}()
	j := &joined{node: node}
	j.provider = a.newProvider(ctx, n, node)
	j.renter = a.newRenter(n, node)
	j.provider.SetPolicy(a.policy())
	node.Handle(network.Handlers{HTTP: withCaller(j.provider.Handler()), Validate: a.validateOffer, Receive: a.receiveOffer,
		Peer: func(e network.PeerEvent) { a.peerChanged(ctx, j, e) }})
	a.joined.Store(j)
	a.log.Info("Joined", "peer", node.ID(), "network", n.Name, "addrs", node.Addrs())
	a.poke()

	// The parts end together: each depends on the others, and a fresh start joins them anew.
	return together(ctx, node.Serve, j.provider.Serve, j.renter.Serve, a.chain.Follow, a.chain.Heartbeat, a.pruneOffers, a.awaitRejoin)
}

// rejoin ends what is joined; it joins anew at once.
func (a *Agent) rejoin(why error) {
	select {
	case a.rejoins <- why:
	default: // it is on its way
	}
}

func (a *Agent) awaitRejoin(ctx context.Context) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case why := <-a.rejoins:
		return why
	}
}

// together runs functions until one ends or ctx does, ends the others, and returns the first error.
func together(ctx context.Context, parts ...func(context.Context) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	ended := make(chan error, len(parts))
	for _, part := range parts {
		go func() { ended <- part(ctx) }()
	}
	err := <-ended
	cancel()
	for range len(parts) - 1 {
		<-ended
	}
	return err
}

type callerKey struct{}

// withCaller puts the authenticated peer where the roles, which do not know the network, can read it.
func withCaller(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), callerKey{}, network.CallerFrom(r))))
	})
}

func callerOf(ctx context.Context) string {
	caller, _ := ctx.Value(callerKey{}).(string)
	return caller
}

// peerNode is this agent among the others, as the roles need it.
type peerNode interface {
	ID() string
	// Publish tells all of an offer.
	Publish(ctx context.Context, data []byte) error
	// Client makes requests to the peer.
	Client(peer string) *http.Client
}

func (a *Agent) newProvider(ctx context.Context, n chain.Network, node peerNode) *provider.Manager {
	return provider.New(provider.Config{
		Store: a.db(), Chain: a.chain.Side(lease.Provider), Sandbox: a.engine, Pack: engine.Archives{}.Pack,
		Publish: func(ctx context.Context, data []byte) error {
			err := node.Publish(ctx, data)
			if o, decodeErr := market.DecodeOffer(data); decodeErr == nil {
				a.book.Put(o)
			}
			return err
		},
		Devices: a.lendable, Images: a.engine.Images, Load: a.load, Caller: callerOf,
		SignOffer: a.wallet.Signer(wallet.Offer), SignTerms: a.wallet.Signer(wallet.Terms), SignHeartbeat: a.wallet.Signer(wallet.Heartbeat),
		PeerID:  node.ID(),
		Network: provider.Network{ChainID: n.ChainID, Escrow: n.Escrow, Token: n.Token, TokenDecimals: n.TokenDecimals},
		Thrift:  a.opts.thrift(), ThawMargin: a.chain.ThawMargin(ctx),
		Dir: filepath.Join(a.opts.Home, "provider"), Changed: a.leaseChanged, Now: a.now, Logger: a.log.With("part", "provider"),
	})
}

func (a *Agent) newRenter(n chain.Network, node peerNode) *renter.Manager {
	return renter.New(renter.Config{
		Store: a.db(), Chain: a.chain.Side(lease.Renter), Archive: engine.Archives{}, Client: node.Client, Offers: a.book,
		SignTerms: a.wallet.Signer(wallet.Terms), SignVoucher: a.wallet.Signer(wallet.Voucher), SignClose: a.wallet.Signer(wallet.Close),
		PeerID:  node.ID(),
		Network: renter.Network{ChainID: n.ChainID, Escrow: n.Escrow, Token: n.Token, TokenDecimals: n.TokenDecimals},
		Dir:     filepath.Join(a.opts.Home, "renter"),
		OutputsDir: func() string {
			s, _ := a.Settings(context.Background())
			return s.OutputsDir
		},
		Changed: a.leaseChanged,
		Logged: func(id lease.ID, l lease.Log) {
			a.events.Publish(schema.EventLog, schema.LogChunk{LeaseID: id.String(), Offset: l.Offset, Stream: l.Stream, Text: string(l.Text)})
		},
		Now: a.now, Logger: a.log.With("part", "renter"),
	})
}

// validateOffer judges an offer before it is forwarded to anybody.
func (a *Agent) validateOffer(_ context.Context, from string, data []byte) network.Verdict {
	o, err := market.DecodeOffer(data)
	if err != nil {
		return network.Reject
	}
	now := a.now()
	err = o.Check(from, now)
	switch {
	case err == nil:
		return network.Accept
	case condition.Is(err, condition.Expired), time.Unix(o.IssuedAt, 0).After(now.Add(market.MaxClockSkew)):
		// Old news travels slowly, and clocks differ; whoever handed it on is not to blame.
		return network.Ignore
	}
	return network.Reject
}

func (a *Agent) receiveOffer(_ context.Context, _ string, data []byte) {
	o, err := market.DecodeOffer(data)
	if err != nil || !a.book.Put(o) {
		return
	}
	a.offersMoved()
}

func (a *Agent) offersMoved() {
	a.events.Publish(schema.EventOffers, schema.OffersChanged{Live: len(a.book.Live(a.now()))})
}

// peerChanged asks a new peer what it offers: gossip tells only what is new, and a newcomer wants to know at once.
func (a *Agent) peerChanged(ctx context.Context, j *joined, e network.PeerEvent) {
	a.poke()
	if !e.Connected {
		return
	}
	go func() {
		ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
		defer cancel()
		if err := a.fetchOffers(ctx, j, e.Peer.ID); err != nil {
			a.log.Debug("Peer's offers were not fetched", "peer", e.Peer.ID, "err", err)
		}
	}()
}

// pruneOffers forgets what has expired.
func (a *Agent) pruneOffers(ctx context.Context) error {
	for {
		if err := pace.Watched(a.watched).Wait(ctx, 15*time.Second, time.Minute); err != nil {
			return err
		}
		if len(a.book.Prune(a.now())) > 0 {
			a.offersMoved()
		}
	}
}

// Connect implements api.Rig.
func (a *Agent) Connect(ctx context.Context, addr string) (schema.PeerStatus, error) {
	j, err := a.member()
	if err != nil {
		return schema.PeerStatus{}, err
	}
	if err := j.node.Connect(ctx, addr); err != nil {
		return schema.PeerStatus{}, err
	}
	return a.peerStatus(), nil
}
