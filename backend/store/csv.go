package store

import (
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"
)

var csvHeader = []string{
	"time_utc", "role", "kind", "lease_id", "device", "label", "other", "state", "reason", "metered_ms", "amount_units", "transaction",
	"network_fee_wei",
}

// ExportCSV writes the history that the filter selects as CSV, newest first, without holding it in memory. Amounts are in the
// token's smallest unit. No cell is a formula to a spreadsheet, whatever a device or a job was called.
func (s *Store) ExportCSV(ctx context.Context, w io.Writer, f HistoryFilter) error {
	out := csv.NewWriter(w)
	if err := out.Write(csvHeader); err != nil {
		return fmt.Errorf("export history: %w", err)
	}
	err := s.eachEntry(ctx, f, func(e HistoryEntry) error {
		id := ""
		if !e.LeaseID.IsZero() {
			id = e.LeaseID.String()
		}
		fee := ""
		if e.Relay != nil && e.Relay.Tx != "" {
			fee = e.Relay.FeeWei.String()
		}
		return out.Write([]string{
			time.UnixMilli(e.AtMS).UTC().Format("2006-01-02 15:04:05"), string(e.Role), string(e.Kind), id, inert(e.Device), inert(e.Label),
			e.Other.Hex(), string(e.State), inert(e.Reason.Text), strconv.FormatInt(e.MeteredMS, 10), e.Amount.String(), e.Tx, fee,
		})
	})
	if err != nil {
		return fmt.Errorf("export history: %w", err)
	}
	out.Flush()
	if err := out.Error(); err != nil {
		return fmt.Errorf("export history: %w", err)
	}
	return nil
}

// inert makes text that others chose safe to open in a spreadsheet: a cell that begins like a formula gets an apostrophe,
// and control characters, which some programs strip before they look, become spaces.
func inert(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return ' '
		}
		return r
	}, s)
	if strings.ContainsAny(firstRune(strings.TrimSpace(s)), "=+-@＝＋－＠") {
		return "'" + s
	}
	return s
}

func firstRune(s string) string {
	for _, r := range s {
		return string(r)
	}
	return ""
}
