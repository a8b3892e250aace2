package books

import (
	"context"
	"time"

	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
)

// History implements api.Accounts.
func (b *Books) History(ctx context.Context, q schema.HistoryQuery) (schema.History, error) {
	f := store.HistoryFilter{Role: lease.Role(q.Role), FromMS: q.From * 1000, ToMS: q.To * 1000, Limit: q.Limit}
	if f.Limit == 0 {
		f.Limit = 1000
	}
	decimals := b.c.Chain.Status().TokenDecimals
	entries, err := b.c.Store().History(ctx, f)
	if err != nil {
		return schema.History{}, err
	}
	var h schema.History
	for _, e := range entries {
		v := schema.HistoryEntry{At: e.AtMS / 1000, Role: string(e.Role), Kind: string(e.Kind), Device: e.Device, Label: e.Label, Other: e.Other.Hex(),
			State: string(e.State), Reason: words.Reason(e.Reason), MeteredMS: e.MeteredMS, Amount: e.Amount.String(), USDMicro: money.USDMicro(e.Amount, decimals), Tx: e.Tx}
		if !e.LeaseID.IsZero() {
			v.LeaseID = e.LeaseID.String()
		}
		if e.Relay != nil && e.Relay.Tx != "" {
			v.NetworkFeeTx = e.Relay.Tx
			v.NetworkFeeWei, v.NetworkFeeUSDMicro = b.c.Chain.NetworkFee(*e.Relay)
		}
		h.Entries = append(h.Entries, v)
	}
	from, to := time.Unix(q.From, 0), b.c.Now().Add(time.Minute)
	if q.From == 0 {
		from = b.c.Now().AddDate(-1, 0, 0)
	}
	if q.To > 0 {
		to = time.Unix(q.To, 0)
	}
	days, err := b.c.Store().Days(ctx, time.Local, from, to)
	if err != nil {
		return h, err
	}
	for _, d := range days {
		h.Days = append(h.Days, schema.DayTotal{Day: d.Day, EarnedUSDMicro: money.USDMicro(d.Earned, decimals), SpentUSDMicro: money.USDMicro(d.Spent, decimals),
			FeesUSDMicro: money.USDMicro(d.Fees, decimals), MeteredMS: d.MeteredMS})
	}
	return h, nil
}
