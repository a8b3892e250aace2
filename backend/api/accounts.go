package api

import (
	"context"
	"encoding/csv"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/money"
)

// maxExport is the most entries that one CSV file holds.
const maxExport = 10_000

func (s *Server) registerAccounts() {
	add(s, get("get-history", "/api/history", tagHistory, "What was earned and spent"),
		func(ctx context.Context, in *struct{ schema.HistoryQuery }) (schema.History, error) {
			return s.backend.History(ctx, in.HistoryQuery)
		})

	op := get("export-history", "/api/history.csv", tagHistory, "The same as a table")
	op.Responses = map[string]*huma.Response{"200": {
		Description: "A table with a header line, newest first",
		Content:     map[string]*huma.MediaType{"text/csv": {Schema: &huma.Schema{Type: huma.TypeString}}},
	}}
	s.describeErrors(&op)
	huma.Register(s.huma, op, func(ctx context.Context, in *struct{ schema.HistoryQuery }) (*huma.StreamResponse, error) {
		if in.Limit == 0 {
			in.Limit = maxExport
		}
		history, err := s.backend.History(ctx, in.HistoryQuery)
		if err != nil {
			return nil, s.problem(ctx, op.OperationID, err)
		}
		return &huma.StreamResponse{Body: func(ctx huma.Context) {
			_, w := humago.Unwrap(ctx)
			w.Header().Set("Content-Type", "text/csv; charset=utf-8")
			w.Header().Set("Content-Disposition", `attachment; filename="moonrig-history.csv"`)
			// An error here is a client that went away.
			_ = writeHistory(w, history.Entries)
		}}, nil
	})
}

// writeHistory writes the table. Times are RFC 3339 in UTC; dollars are exact decimals.
func writeHistory(w io.Writer, entries []schema.HistoryEntry) error {
	table := csv.NewWriter(w)
	if err := table.Write([]string{
		"time", "role", "kind", "lease", "device", "label", "other", "state", "reason", "metered_seconds", "usd", "token_units", "transaction",
		"network_fee_wei", "network_fee_transaction",
	}); err != nil {
		return err
	}
	for _, e := range entries {
		if err := table.Write([]string{
			time.Unix(e.At, 0).UTC().Format(time.RFC3339), e.Role, e.Kind, e.LeaseID, plain(e.Device), plain(e.Label), e.Other, e.State, e.Reason.Code,
			strconv.FormatFloat(float64(e.MeteredMS)/1000, 'f', 3, 64),
			strings.Replace(money.MicroUSD(e.USDMicro).String(), "$", "", 1), e.Amount, e.Tx,
			e.NetworkFeeWei, e.NetworkFeeTx,
		}); err != nil {
			return err
		}
	}
	table.Flush()
	return table.Error()
}

// plain keeps a spreadsheet from reading somebody else's words as a formula.
func plain(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}
