package agent

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/gpu"
)

// conditions remembers since when each condition has held.
type conditions struct {
	mu    sync.Mutex // guards the following field
	since map[string]int64
}

func newConditions() *conditions { return &conditions{since: map[string]int64{}} }

// stamp fills in since when each holds, and forgets those that hold no longer.
func (c *conditions) stamp(now time.Time, holding []schema.Condition) []schema.Condition {
	c.mu.Lock()
	defer c.mu.Unlock()
	next := make(map[string]int64, len(holding))
	for i := range holding {
		id := holding[i].ID
		at, known := c.since[id]
		if !known {
			at = now.Unix()
		}
		next[id], holding[i].Since = at, at
	}
	c.since = next
	return holding
}

// severityOrder sorts the loudest first.
var severityOrder = map[string]int{string(condition.Critical): 0, string(condition.Warning): 1, string(condition.Info): 2}

// holding lists what a person should know now. What follows from something worse is left out.
func (a *Agent) holding() []schema.Condition {
	var out []schema.Condition
	add := func(subject string, why condition.Reason) {
		if why.IsZero() {
			return
		}
		out = append(out, schema.Condition{ID: subject + "/" + string(why.Code), Subject: subject, Severity: string(why.Severity()), Reason: words.Reason(why)})
	}
	add("wallet", a.Keys.WalletReason())
	if a.Keys.WalletReason().Code == condition.WalletLocked && a.leaseNeedsWallet() {
		add("wallet", condition.New(condition.LeaseUnsigned, ""))
	}
	if a.Keys.WalletReason().IsZero() && !a.wallet.BackedUp() {
		add("wallet", condition.Reason{Code: "wallet_not_backed_up", Text: "The wallet has no checked backup",
			Remedy: "Write the recovery phrase down and check it"})
	}
	chainWhy := a.chain.Problem()
	if a.now().Sub(a.started) > 3*time.Second || chainWhy.Code != condition.ChainUnreachable {
		add("chain", chainWhy)
	}
	servers, disputed := a.chain.Servers()
	add("chain", disputed)
	out = append(out, servers...)
	if j := a.joined.Load(); j != nil {
		add("earnings", j.provider.Unsettled())
	}
	out = append(out, a.Court.CaseConditions()...)
	// A rig that only rents needs no engine.
	if a.preferences().Provide.Enabled {
		if _, why := a.engine.State(); a.now().Sub(a.started) > 3*time.Second {
			add("engine", why)
		}
	}
	if inv := a.inventory.Load(); inv != nil {
		for _, i := range inv.issues {
			if i.Code == gpu.IssueNoHardware {
				continue
			}
			why := condition.Reason{Code: condition.Code("device_" + string(i.Code)), Text: i.Text, Remedy: i.Remedy}
			out = append(out, schema.Condition{ID: "device/" + string(i.Vendor) + "/" + string(i.Code) + "/" + i.DeviceID,
				Subject: string(i.Vendor), Severity: severityOf(i.Severity), Reason: words.Reason(why)})
		}
	}
	slices.SortStableFunc(out, func(x, y schema.Condition) int {
		return cmp.Compare(severityOrder[x.Severity], severityOrder[y.Severity])
	})
	return a.conds.stamp(a.now(), out)
}

func severityOf(s gpu.Severity) string {
	if _, known := severityOrder[string(s)]; known {
		return string(s)
	}
	return string(condition.Warning)
}

// Status implements api.Rig.
func (a *Agent) Status(ctx context.Context) (schema.Status, error) {
	settings, err := a.Settings(ctx)
	if err != nil {
		return schema.Status{}, err
	}
	s := schema.Status{Version: a.opts.Version, StartedAt: a.started.Unix(), Peer: a.peerStatus(), Wallet: a.Keys.WalletStatus(),
		Chain: a.chain.Status(), Lending: a.lendingStatus(), Conditions: a.holding(), Onboarded: settings.Onboarded}
	engine, why := a.engine.State()
	s.Engine = schema.EngineStatus{Ready: why.IsZero(), Version: engine.Version, Reason: words.Reason(why)}
	if s.Earnings, err = a.totals(ctx, lease.Provider, s.Chain.TokenDecimals); err != nil {
		return s, err
	}
	if s.Spending, err = a.totals(ctx, lease.Renter, s.Chain.TokenDecimals); err != nil {
		return s, err
	}
	active := true
	leases, err := a.db().Leases(ctx, store.LeaseFilter{Active: &active})
	if err != nil {
		return s, err
	}
	s.Active = len(leases)
	s.Sentence = a.sentence(s, leases)
	return s, nil
}

// sentence says how the rig is in a few words.
func (a *Agent) sentence(s schema.Status, active []lease.Record) string {
	lent, rented := 0, 0
	device := ""
	for _, r := range active {
		if r.Role == lease.Provider {
			lent, device = lent+1, words.Device(r)
		} else {
			rented, device = rented+1, words.Device(r)
		}
	}
	switch {
	case s.Wallet.State == "missing":
		return "Welcome. Set up a wallet to begin"
	case lent == 1 && rented == 0:
		return fmt.Sprintf("Lending %s now", device)
	case rented == 1 && lent == 0:
		return fmt.Sprintf("Renting %s now", device)
	case lent+rented > 0:
		return fmt.Sprintf("Lending %d and renting %d now", lent, rented)
	case !s.Chain.Connected:
		return "Waiting for the payment network"
	case s.Wallet.State == "locked":
		return "The wallet is locked"
	case s.Lending.Active:
		return "On offer, waiting for somebody to rent"
	case s.Lending.Enabled && s.Lending.NextStart > 0:
		return "Lending from " + time.Unix(s.Lending.NextStart, 0).Format("Monday 15:04")
	case s.Lending.Enabled && s.Lending.Reason.Text != "":
		return "Not lending. " + s.Lending.Reason.Text
	}
	return "Ready to rent. Lending is off"
}

func (a *Agent) totals(ctx context.Context, role lease.Role, decimals uint8) (schema.Totals, error) {
	now := a.now()
	midnight := time.Date(now.Year(), now.Month(), now.Day(), 0, 0, 0, 0, now.Location())
	var t schema.Totals
	for _, f := range []struct {
		since time.Time
		into  *int64
	}{
		{midnight, &t.TodayUSDMicro}, {midnight.AddDate(0, 0, -6), &t.Days7USDMicro}, {midnight.AddDate(0, 0, -29), &t.Days30USDMicro}, {time.UnixMilli(0), &t.AllUSDMicro},
	} {
		sum, err := a.db().Totals(ctx, role, f.since.UnixMilli())
		if err != nil {
			return t, err
		}
		*f.into = money.USDMicro(sum, decimals)
	}
	open, err := a.db().Unsettled(ctx, role)
	t.UnsettledUSDMicro = money.USDMicro(open, decimals)
	return t, err
}

func (a *Agent) peerStatus() schema.PeerStatus {
	j := a.joined.Load()
	if j == nil {
		return schema.PeerStatus{}
	}
	offers := 0
	for _, o := range a.book.Live(a.now()) {
		if o.Peer != j.node.ID() {
			offers++
		}
	}
	return schema.PeerStatus{ID: j.node.ID(), Addrs: j.node.Addrs(), Peers: len(j.node.Peers()), Offers: offers}
}

func (a *Agent) lendingStatus() schema.LendingStatus {
	p := a.preferences()
	policy := a.policy()
	now := a.now()
	s := schema.LendingStatus{Enabled: p.Provide.Enabled, PausedUntil: p.PausedUntil}
	if p.PausedUntil > 0 && p.PausedUntil <= now.Unix() {
		s.PausedUntil = 0
	}
	devices, _ := a.Devices(context.Background())
	why := toOwner(policy.Refuse(now), policy)
	for _, d := range devices {
		switch {
		case d.State == "offered" || d.State == "leased":
			s.Active = true
		case why.IsZero() && d.Enabled && d.Reason.Code != "":
			why = condition.Reason{Code: condition.Code(d.Reason.Code), Text: d.Reason.Text, Remedy: d.Reason.Remedy}
		}
	}
	if !s.Active {
		s.Reason = words.Reason(why)
	}
	if at, ok := policy.Schedule.Next(now); ok && p.Provide.Enabled {
		if policy.Schedule.Allows(now) {
			s.NextStop = at.Unix()
		} else {
			s.NextStart = at.Unix()
		}
	}
	return s
}

// Snapshot is the first picture of a client.
func (a *Agent) Snapshot(ctx context.Context) (schema.Snapshot, error) {
	status, err := a.Status(ctx)
	if err != nil {
		return schema.Snapshot{}, err
	}
	s := schema.Snapshot{Status: status}
	if s.Devices, err = a.Devices(ctx); err != nil {
		return s, err
	}
	if s.Leases, err = a.Leases(ctx, schema.LeaseQuery{Active: true, Limit: 1000}); err != nil {
		return s, err
	}
	recent, err := a.Leases(ctx, schema.LeaseQuery{Limit: recentLeases})
	if err != nil {
		return s, err
	}
	for _, l := range recent {
		if lease.State(l.State).Over() {
			s.Leases = append(s.Leases, l)
		}
	}
	s.Offers, err = a.Offers(ctx, schema.OfferQuery{Simulated: true})
	return s, err
}

// publishStatus tells clients of the status when something moved, not more often than four times a second, and now and
// then in any case, since schedules and clocks move by themselves. While nobody listens it rests; the first one that comes
// is told at once, as it may go on from an earlier stream.
func (a *Agent) publishStatus(ctx context.Context) error {
	slow := time.NewTicker(30 * time.Second)
	defer slow.Stop()
	for {
		watched, changed := a.events.Watched()
		due, poked := slow.C, a.poked
		if !watched {
			due, poked = nil, nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-due:
		case <-poked:
		case <-changed:
			if watched {
				continue
			}
		}
		s, err := a.Status(ctx)
		if err == nil {
			a.events.Publish(schema.EventStatus, s)
		} else if ctx.Err() == nil {
			a.log.Warn("Status cannot be read", "err", err)
		}
		pause := time.NewTimer(250 * time.Millisecond)
		select {
		case <-ctx.Done():
			pause.Stop()
			return ctx.Err()
		case <-pause.C:
		}
	}
}
