package agent

import (
	"context"
	"fmt"
	"runtime"
	"runtime/debug"
	"time"

	"github.com/dustin/go-humanize"
	"github.com/moonrig/moonrig/backend/agent/link"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/shirou/gopsutil/v4/disk"
)

// Version implements api.Rig.
func (a *Agent) Version(context.Context) (schema.Version, error) {
	v := schema.Version{Version: a.opts.Version, Go: runtime.Version(), OS: runtime.GOOS, Arch: runtime.GOARCH}
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				v.Commit = s.Value
			}
		}
	}
	return v, nil
}

// lowDisk is the free space under which a lease or a database could run out.
const lowDisk = 2 << 30

// Doctor implements api.Rig.
func (a *Agent) Doctor(ctx context.Context) ([]schema.Check, error) {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	checks := []schema.Check{a.checkWallet(), a.checkChain(ctx), a.checkPeers(), a.checkEngine(ctx)}
	checks = append(checks, a.checkDevices()...)
	return append(checks, a.checkDisk()), nil
}

func check(name, title string, why condition.Reason, good string) schema.Check {
	c := schema.Check{Name: name, Title: title, State: "ok", Detail: good}
	if !why.IsZero() {
		c.State, c.Detail, c.Remedy = "warning", why.Text, why.Remedy
		if why.Severity() == condition.Critical {
			c.State = "failed"
		}
	}
	return c
}

func (a *Agent) checkWallet() schema.Check {
	return check("wallet", "Wallet", a.Keys.WalletReason(), "open, "+a.wallet.Address().Hex())
}

func (a *Agent) checkChain(ctx context.Context) schema.Check {
	client, err := a.chain.Use()
	var block uint64
	if err == nil {
		block, err = client.BlockNumber(ctx)
	}
	why := condition.Of(link.Explain(err))
	if why.IsZero() {
		why = a.chain.Distrusted() // it answers; but is it to be believed
	}
	return check("chain", "Payment network", why, fmt.Sprintf("%s, block %d", a.opts.Network, block))
}

func (a *Agent) checkPeers() schema.Check {
	s := a.peerStatus()
	var why condition.Reason
	switch {
	case s.ID == "":
		why = condition.Of(a.chain.NotJoined())
	case s.Peers == 0:
		why = condition.Reason{Code: condition.PeerUnreachable, Text: "No other agent is connected", Remedy: "Check the internet connection, or add a bootstrap peer to the config file"}
	}
	return check("peers", "Other agents", why, fmt.Sprintf("%d connected, %d offers known", s.Peers, s.Offers))
}

func (a *Agent) checkEngine(ctx context.Context) schema.Check {
	engine, err := a.engine.Probe(ctx)
	return check("engine", "Container engine", condition.Of(err), engine.String())
}

func (a *Agent) checkDevices() []schema.Check {
	inv := a.inventory.Load()
	if inv == nil {
		return []schema.Check{{Name: "devices", Title: "Devices", State: "skipped", Detail: "Still looking for devices"}}
	}
	var out []schema.Check
	for _, d := range inv.devices {
		c := schema.Check{Name: "device/" + d.ID, Title: d.Name, State: "ok", Detail: "can be lent"}
		if !d.Lendable {
			c.State, c.Detail = "warning", d.WhyNot
		}
		out = append(out, c)
	}
	for _, i := range inv.issues {
		state := map[string]string{string(condition.Critical): "failed", string(condition.Warning): "warning"}[string(i.Severity)]
		if state == "" {
			state = "skipped"
		}
		out = append(out, schema.Check{Name: "driver/" + string(i.Vendor), Title: string(i.Vendor), State: state, Detail: i.Text, Remedy: i.Remedy})
	}
	return out
}

func (a *Agent) checkDisk() schema.Check {
	usage, err := disk.Usage(a.opts.Home)
	if err != nil {
		return schema.Check{Name: "disk", Title: "Disk", State: "skipped", Detail: "The free space is not known"}
	}
	var why condition.Reason
	if usage.Free < lowDisk {
		why = condition.Newf(condition.DiskFull, "%s left", humanize.IBytes(usage.Free))
	}
	return check("disk", "Disk", why, humanize.IBytes(usage.Free)+" free")
}
