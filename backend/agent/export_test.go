package agent

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/provider"
	"github.com/moonrig/moonrig/backend/renter"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/backend/wallet"
	"github.com/moonrig/moonrig/chain"
)

// MoneyAgent is an agent without its peer node, its container engine and its API: everything through which money goes.
type MoneyAgent struct{ a *Agent }

// NewMoneyAgent opens the agent's store. The wallet is open already; opening one takes long on purpose.
func NewMoneyAgent(ctx context.Context, opts Options, w *wallet.Wallet) (*MoneyAgent, error) {
	a, err := newWith(opts.withDefaults(), w)
	if err != nil {
		return nil, err
	}
	db, err := store.Open(ctx, a.storePath())
	if err != nil {
		return nil, err
	}
	a.store.Store(db)
	return &MoneyAgent{a}, a.loadPreferences(ctx)
}

// Serve is join without a node of its own, again and again, as the supervisor does.
func (m *MoneyAgent) Serve(ctx context.Context, node peerNode, adjust func(*provider.Manager, *renter.Manager)) error {
	for {
		if err := m.join(ctx, node, adjust); ctx.Err() != nil {
			return ctx.Err()
		} else if err != nil {
			m.a.log.Warn("Part stopped", "err", err)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(time.Second):
		}
	}
}

func (m *MoneyAgent) join(ctx context.Context, node peerNode, adjust func(*provider.Manager, *renter.Manager)) error {
	n, err := m.a.chain.Dial(ctx)
	if err != nil {
		return err
	}
	j := &joined{provider: m.a.newProvider(ctx, n, node), renter: m.a.newRenter(n, node)}
	adjust(j.provider, j.renter)
	m.a.joined.Store(j)
	defer m.a.joined.Store(nil)
	return together(ctx, j.provider.Serve, j.renter.Serve, m.a.chain.Follow, m.a.chain.Heartbeat)
}

// Close lets go of the files and the chain.
func (m *MoneyAgent) Close() error {
	m.a.chain.Close()
	return errors.Join(m.a.db().Close(), m.a.engine.Close())
}

// Store returns the agent's store.
func (m *MoneyAgent) Store() *store.Store { return m.a.db() }

// Roles returns provider and renter, or nil while the agent has not joined.
func (m *MoneyAgent) Roles() (*provider.Manager, *renter.Manager) {
	if j := m.a.joined.Load(); j != nil {
		return j.provider, j.renter
	}
	return nil, nil
}

// Receive takes an offer that a peer published.
func (m *MoneyAgent) Receive(data []byte) { m.a.receiveOffer(context.Background(), "", data) }

// Chain returns the connection and what signs transactions.
func (m *MoneyAgent) Chain() (*chain.Client, chain.Signer, error) {
	c, err := m.a.chain.Use()
	return c, m.a.chain.Signer(), err
}

// Handler is what the agent serves to the peer that the header Moonrig-Peer names.
func (m *MoneyAgent) Handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		p, _ := m.Roles()
		if p == nil {
			http.Error(w, "not joined", http.StatusServiceUnavailable)
			return
		}
		p.Handler().ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), callerKey{}, r.Header.Get("Moonrig-Peer"))))
	})
}

// Distrusted is what was found out about what the network's servers say.
func (m *MoneyAgent) Distrusted() condition.Reason { return m.a.chain.Distrusted() }

// StoreOf returns the store of an agent that runs.
func StoreOf(a *Agent) *store.Store { return a.db() }

// LookForCases has cases looked for now and not minutes later.
func LookForCases(a *Agent) { a.Court.Look() }
