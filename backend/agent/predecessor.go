package agent

import (
	"context"
	"os"
	"strings"

	"github.com/moonrig/moonrig/backend/agent/link"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/chain"
)

// freshStore puts the store of another development chain aside: that chain is gone, and its channels with it.
func (a *Agent) freshStore(ctx context.Context, n chain.Network) error {
	if n.Name != chain.Devnet {
		return nil
	}
	client, err := a.chain.Use()
	if err != nil {
		return err
	}
	instance, err := client.Instance(ctx)
	if err != nil {
		return link.Explain(err)
	}
	known, err := a.db().Meta(ctx, "devnet_instance")
	if err != nil {
		return err
	}
	if known != "" && known != instance {
		if err := a.putStoreAside(ctx); err != nil {
			return err
		}
	}
	if known != instance {
		if err := a.db().SetMeta(ctx, "devnet_instance", instance); err != nil {
			return err
		}
	}
	a.chain.Belongs(instance)
	return nil
}

// putStoreAside goes on with an empty store, but for the owner's preferences. Requests in flight on the old one fail.
func (a *Agent) putStoreAside(ctx context.Context) error {
	restore, err := a.Desk.Protection(ctx)
	if err != nil {
		return err
	}
	path := a.storePath()
	aside := strings.TrimSuffix(path, ".db") + "-" + a.now().UTC().Format("20060102-150405.000") + ".db"
	if err := a.db().Close(); err != nil {
		return err
	}
	if err := os.Rename(path, aside); err != nil {
		return err
	}
	db, err := store.Open(ctx, path)
	if err != nil {
		return err
	}
	a.store.Store(db)
	a.log.Warn("The development chain is a new one; the history on its predecessor was put aside", "file", aside)
	// What protects the owner does not end with a chain.
	if err := restore(ctx); err != nil {
		return err
	}
	return a.savePreferences(ctx)
}
