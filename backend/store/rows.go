package store

import (
	"encoding/json"
	"fmt"

	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/store/internal/db"
)

func insertParams(l lease.Record) (db.InsertLeaseParams, error) {
	u, err := updateParams(l)
	if err != nil {
		return db.InsertLeaseParams{}, err
	}
	job, err := toJSON(l.Job)
	t := l.Signed.Terms
	return db.InsertLeaseParams{
		Role: u.Role, ID: u.ID, State: u.State, Reason: u.Reason, Signed: u.Signed, Job: job,
		Renter: t.Renter, Provider: t.Provider, Token: t.Token, Cap: t.Cap, Peer: u.Peer, Label: u.Label,
		MeteredMS: u.MeteredMS, Promised: u.Promised, Paid: u.Paid, Deposited: u.Deposited, DepositTx: u.DepositTx,
		SettleTx: u.SettleTx, ExitCode: u.ExitCode, ContainerID: u.ContainerID, InputsPath: u.InputsPath,
		OutputsDir: u.OutputsDir, Outputs: u.Outputs, OutputsReceived: u.OutputsReceived, Stages: u.Stages,
		ChannelLeft: u.ChannelLeft, CreatedAtMS: u.CreatedAtMS, StartedAtMS: u.StartedAtMS, EndedAtMS: u.EndedAtMS,
		UpdatedAtMS: u.UpdatedAtMS, Relay: u.Relay, RelayOpen: u.RelayOpen,
	}, err
}

func updateParams(l lease.Record) (db.UpdateLeaseParams, error) {
	p := db.UpdateLeaseParams{
		Role: l.Role, ID: l.ID.String(), State: l.State, Peer: l.Peer, Label: l.Label, MeteredMS: l.MeteredMS,
		Promised: l.Promised, Paid: l.Paid, Deposited: l.Deposited, DepositTx: l.DepositTx, SettleTx: l.SettleTx,
		ContainerID: l.ContainerID, InputsPath: l.InputsPath, OutputsDir: l.OutputsDir, OutputsReceived: l.OutputsReceived,
		ChannelLeft: l.ChannelLeft, CreatedAtMS: l.CreatedAtMS, StartedAtMS: l.StartedAtMS, EndedAtMS: l.EndedAtMS,
		UpdatedAtMS: l.UpdatedAtMS, RelayOpen: l.Relay != nil && l.Relay.Open,
	}
	if l.ExitCode != nil {
		code := int64(*l.ExitCode)
		p.ExitCode = &code
	}
	for _, f := range []struct {
		to *string
		v  any
	}{{&p.Reason, l.Reason}, {&p.Signed, l.Signed}, {&p.Outputs, l.Outputs}, {&p.Stages, l.Stages}, {&p.Relay, l.Relay}} {
		raw, err := toJSON(f.v)
		if err != nil {
			return p, err
		}
		*f.to = raw
	}
	return p, nil
}

func leaseOf(r db.Lease) (lease.Record, error) {
	id, err := lease.ParseID(r.ID)
	if err != nil {
		return lease.Record{}, err
	}
	l := lease.Record{
		ID: id, Role: r.Role, State: r.State, Peer: r.Peer, Label: r.Label, MeteredMS: r.MeteredMS,
		Promised: r.Promised, Paid: r.Paid, Deposited: r.Deposited, DepositTx: r.DepositTx, SettleTx: r.SettleTx,
		ContainerID: r.ContainerID, InputsPath: r.InputsPath, OutputsDir: r.OutputsDir, OutputsReceived: r.OutputsReceived,
		ChannelLeft: r.ChannelLeft, CreatedAtMS: r.CreatedAtMS, StartedAtMS: r.StartedAtMS, EndedAtMS: r.EndedAtMS,
		UpdatedAtMS: r.UpdatedAtMS,
	}
	if r.ExitCode != nil {
		code := int(*r.ExitCode)
		l.ExitCode = &code
	}
	for _, f := range []struct {
		raw  string
		into any
	}{{r.Reason, &l.Reason}, {r.Signed, &l.Signed}, {r.Job, &l.Job}, {r.Outputs, &l.Outputs}, {r.Stages, &l.Stages}, {r.Relay, &l.Relay}} {
		if err := fromJSON(f.raw, f.into); err != nil {
			return lease.Record{}, fmt.Errorf("load lease %s: %w", id, err)
		}
	}
	return l, nil
}

func leasesOf(rows []db.Lease) ([]lease.Record, error) {
	out := make([]lease.Record, 0, len(rows))
	for _, r := range rows {
		l, err := leaseOf(r)
		if err != nil {
			return nil, err
		}
		out = append(out, l)
	}
	return out, nil
}

func toJSON(v any) (string, error) {
	raw, err := json.Marshal(v)
	if err != nil {
		return "", fmt.Errorf("encode %T: %w", v, err)
	}
	return string(raw), nil
}

func fromJSON(raw string, into any) error {
	if err := json.Unmarshal([]byte(raw), into); err != nil {
		return fmt.Errorf("decode %T: %w", into, err)
	}
	return nil
}

func boolInt(b bool) int64 {
	if b {
		return 1
	}
	return 0
}
