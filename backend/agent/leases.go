package agent

import (
	"context"

	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
)

// leaseView is a lease as clients see it.
func (a *Agent) leaseView(r lease.Record) schema.Lease {
	t := r.Signed.Terms
	v := schema.Lease{ID: r.ID.String(), Role: string(r.Role), State: string(r.State), Reason: words.Reason(r.Reason), Label: r.Label,
		Image: r.Job.Image, Command: r.Job.Command, DeviceID: t.DeviceID, Device: words.Device(r), Provider: t.Provider.Hex(), Renter: t.Renter.Hex(),
		Peer: r.Peer, PricePerHour: int64(t.PricePerHour), CapUSDMicro: money.USDMicro(t.Cap, t.TokenDecimals), Cap: t.Cap.String(),
		MaxSeconds: int64(t.MaxSeconds), MeteredMS: r.MeteredMS, CostUSDMicro: money.USDMicro(t.CostUnits(r.MeteredMS), t.TokenDecimals),
		PromisedUSDMicro: money.USDMicro(r.Promised, t.TokenDecimals), PaidUSDMicro: money.USDMicro(r.Paid, t.TokenDecimals),
		Promised: r.Promised.String(), Paid: r.Paid.String(), Deposited: r.Deposited.String(), ChannelLeft: r.ChannelLeft.String(),
		ExitCode: r.ExitCode, CreatedAt: r.CreatedAtMS / 1000, StartedAt: r.StartedAtMS / 1000, EndedAt: r.EndedAtMS / 1000,
		SettleTx: r.SettleTx, DepositTx: r.DepositTx, Stages: r.Stages}
	if r.Relay != nil {
		v.Relayed = true
		v.NetworkFeeWei, v.NetworkFeeUSDMicro = a.chain.NetworkFee(*r.Relay)
	}
	if r.Role == lease.Renter {
		v.OutputsDir = r.OutputsDir
		for _, o := range r.Outputs {
			v.Outputs = append(v.Outputs, schema.Output{Name: o.Name, Bytes: o.Bytes, SHA256: o.SHA256})
		}
	}
	if j := a.joined.Load(); j != nil && r.Role == lease.Renter && !r.State.Over() {
		if load, at, ok := j.renter.Live(r.ID); ok {
			v.LastHeartbeat = at.Unix()
			if load >= 0 {
				v.Load = &load
			}
		}
	}
	return v
}

// recentLeases is how many leases that are over a client gets without asking for more.
const recentLeases = 50

// Leases implements api.Leases.
func (a *Agent) Leases(ctx context.Context, q schema.LeaseQuery) ([]schema.Lease, error) {
	f := store.LeaseFilter{Role: lease.Role(q.Role), Limit: q.Limit}
	if f.Limit == 0 {
		f.Limit = 100
	}
	if q.Before != "" {
		before, err := a.record(ctx, q.Before, q.Role)
		if err != nil {
			return nil, err
		}
		f.BeforeMS = before.CreatedAtMS
	}
	if q.Active {
		active := true
		f.Active = &active
	}
	records, err := a.db().Leases(ctx, f)
	if err != nil {
		return nil, err
	}
	out := make([]schema.Lease, 0, len(records))
	for _, r := range records {
		out = append(out, a.leaseView(r))
	}
	return out, nil
}

// record finds a lease by its ID, or by the first digits of it, on either side.
func (a *Agent) record(ctx context.Context, id, role string) (lease.Record, error) {
	parsed, err := lease.ParseID(id)
	if err != nil {
		return lease.Record{}, err
	}
	roles := []lease.Role{lease.Renter, lease.Provider}
	if role != "" {
		roles = []lease.Role{lease.Role(role)}
	}
	for _, r := range roles {
		rec, err := a.db().Lease(ctx, r, parsed)
		if err == nil || !condition.Is(err, condition.NotFound) {
			return rec, err
		}
	}
	return lease.Record{}, condition.Errorf(condition.NotFound, "no lease %s", parsed.Short())
}

// Lease implements api.Leases.
func (a *Agent) Lease(ctx context.Context, id, role string) (schema.LeaseDetail, error) {
	rec, err := a.record(ctx, id, role)
	if err != nil {
		return schema.LeaseDetail{}, err
	}
	steps, err := a.db().LeaseEvents(ctx, rec.Role, rec.ID)
	if err != nil {
		return schema.LeaseDetail{}, err
	}
	d := schema.LeaseDetail{Lease: a.leaseView(rec)}
	for _, s := range steps {
		d.Events = append(d.Events, schema.LeaseEvent{At: s.AtMS / 1000, AtMS: s.AtMS, From: string(s.From), To: string(s.To), Reason: words.Reason(s.Reason)})
	}
	return d, nil
}

// CancelLease implements api.Leases.
func (a *Agent) CancelLease(ctx context.Context, id, role string) (schema.Lease, error) {
	j, err := a.member()
	if err != nil {
		return schema.Lease{}, err
	}
	rec, err := a.record(ctx, id, role)
	if err != nil {
		return schema.Lease{}, err
	}
	if rec.Role == lease.Renter {
		err = j.renter.Cancel(rec.ID)
	} else {
		err = j.provider.Stop(rec.ID, condition.New(condition.StoppedByProvider, ""))
	}
	return a.leaseView(rec), err
}

// logPage bounds one page of a log.
const logPage = 256 << 10

// LeaseLogs implements api.Leases.
func (a *Agent) LeaseLogs(ctx context.Context, id, role string, from int64) (schema.LogPage, error) {
	j, err := a.member()
	if err != nil {
		return schema.LogPage{}, err
	}
	rec, err := a.record(ctx, id, role)
	if err != nil {
		return schema.LogPage{}, err
	}
	page := schema.LogPage{From: from, Next: from}
	size, first, full := 0, true, false
	take := func(l lease.Log) bool {
		if skip := from - l.Offset; skip > 0 && skip < int64(len(l.Text)) {
			l.Offset, l.Text = from, l.Text[skip:]
		}
		if first {
			page.Dropped, first = max(l.Offset-from, 0), false
		}
		page.Chunks = append(page.Chunks, schema.LogChunk{LeaseID: id, Offset: l.Offset, Stream: l.Stream, Text: string(l.Text)})
		page.Next = l.Offset + int64(len(l.Text))
		size += len(l.Text)
		full = size >= logPage
		return !full
	}
	if rec.Role == lease.Renter {
		err = j.renter.Log(rec.ID, from, take)
	} else {
		err = j.provider.Log(rec.ID, from, take)
	}
	page.Complete = rec.State.Over() && !full
	if condition.Is(err, condition.NotFound) {
		err = nil // nothing was printed, or it is no longer kept
	}
	return page, err
}

// jobLog gives what is kept of a job's log to take; joined is false while the parts that keep logs are not there.
func (a *Agent) jobLog(rec lease.Record, take func(lease.Log) bool) (joined bool, err error) {
	j := a.joined.Load()
	switch {
	case j == nil:
		return false, nil
	case rec.Role == lease.Provider:
		return true, j.provider.Log(rec.ID, 0, take)
	}
	return true, j.renter.Log(rec.ID, 0, take)
}

// LeaseEvidence implements api.Leases.
func (a *Agent) LeaseEvidence(ctx context.Context, id, role string) ([]byte, error) {
	rec, err := a.record(ctx, id, role)
	if err != nil {
		return nil, err
	}
	e, err := a.db().Evidence(ctx, rec.Role, rec.ID)
	if err != nil {
		return nil, err
	}
	return e.Encode()
}
