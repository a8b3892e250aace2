package store_test

import (
	"encoding/csv"
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
)

func event(block uint64, index uint, role lease.Role, kind store.ChainEventKind, amount uint64) store.ChainEvent {
	return store.ChainEvent{
		TxHash: common.BigToHash(common.Big256), LogIndex: index, Block: block, AtMS: int64(block) * 1000, Role: role, Kind: kind,
		Key: channel, Amount: money.Units(amount), Refunded: money.Units(amount + 1), Claimed: money.Units(1), Balance: money.Units(2),
	}
}

func TestChainEvents(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	if marks, err := s.Checkpoints(t.Context()); len(marks) > 0 || err != nil {
		t.Errorf("checkpoints before there is one: %v %v", marks, err)
	}
	want := event(5, 1, lease.Renter, store.ChainDeposited, 10)
	want.LeaseID = idOf(3)
	for i, isNew := range []bool{true, false} {
		if got, err := s.AppendChainEvent(t.Context(), want); got != isNew || err != nil {
			t.Errorf("time %d: got %v, %v; want %v", i+1, got, err, isNew)
		}
	}
	for _, e := range []store.ChainEvent{event(6, 2, lease.Renter, store.ChainThaw, 0), event(7, 3, lease.Renter, store.ChainWithdrawn, 5)} {
		if _, err := s.AppendChainEvent(t.Context(), e); err != nil {
			t.Fatal(err)
		}
	}
	for _, block := range []uint64{5, 8} {
		if err := s.AddCheckpoint(t.Context(), store.Checkpoint{Block: block, Hash: common.BigToHash(common.Big3)}); err != nil {
			t.Fatal(err)
		}
	}
	removed, _, err := s.RemoveChainEventsFrom(t.Context(), 6, 7)
	if err != nil || len(removed) != 2 || removed[0].Block != 6 || removed[1].Kind != store.ChainWithdrawn {
		t.Fatalf("removed: got %+v, %v", removed, err)
	}
	got, err := s.ChainEvents(t.Context())
	if err != nil || len(got) != 1 || fmt.Sprint(got[0]) != fmt.Sprint(want) {
		t.Errorf("events: got %+v, %v; want %+v", got, err, want)
	}
	if removed, _, err := s.RemoveChainEventsFrom(t.Context(), 100, 7); len(removed) > 0 || err != nil {
		t.Fatalf("removed: got %+v, %v", removed, err)
	}
	want5 := []store.Checkpoint{{Block: 5, Hash: common.BigToHash(common.Big3)}}
	if marks, err := s.Checkpoints(t.Context()); !slices.Equal(marks, want5) || err != nil {
		t.Errorf("checkpoints: got %v, %v", marks, err)
	}
	// What a reorganisation removed may come again, in another block.
	if isNew, err := s.AppendChainEvent(t.Context(), event(9, 3, lease.Renter, store.ChainWithdrawn, 5)); !isNew || err != nil {
		t.Errorf("again: got %v, %v", isNew, err)
	}
	if _, err := s.AppendChainEvent(t.Context(), event(9, 4, "", store.ChainWithdrawn, 5)); !condition.Is(err, condition.InvalidInput) {
		t.Errorf("an event of nobody's: got %v", err)
	}
}

// end stores a lease that ended at the given time with the given cost.
func end(t *testing.T, s *store.Store, role lease.Role, n uint64, cost uint64, atMS int64) {
	t.Helper()
	l := mustCreate(t, s, newLease(role, n, money.Units(1000)), lease.Running)
	if cost > 0 {
		var err error
		if role == lease.Provider {
			ledger, lerr := s.Ledger(t.Context(), role, channel)
			if lerr != nil {
				t.Fatal(lerr)
			}
			_, err = s.AcceptVoucher(t.Context(), voucher(n, cost, ledger.Best.Big().Uint64()+cost), atMS)
		} else {
			_, err = s.IssueVoucher(t.Context(), l.ID, money.Units(cost), atMS, signVoucher)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, to := range []lease.State{lease.Ending, lease.Ended} {
		_, err := s.Transition(t.Context(), role, l.ID, to, condition.New(condition.Completed, ""), atMS, func(l *lease.Record) { l.MeteredMS = 1000 })
		if err != nil {
			t.Fatal(err)
		}
	}
}

func TestHistory(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	deposit(t, s, 100_000, 0)
	end(t, s, lease.Provider, 1, 10, 1000)
	end(t, s, lease.Provider, 2, 20, 5000)
	end(t, s, lease.Renter, 3, 30, 5500)
	mustCreate(t, s, newLease(lease.Renter, 4, money.Units(1000)), lease.Running)
	if _, err := s.IssueVoucher(t.Context(), idOf(4), money.Units(7), 6000, signVoucher); err != nil {
		t.Fatal(err)
	}
	for i, e := range []store.ChainEvent{
		event(2, 0, lease.Renter, store.ChainDeposited, 100), event(3, 1, lease.Renter, store.ChainThaw, 0),
		event(3, 2, lease.Renter, store.ChainRedeemed, 30), event(4, 3, lease.Provider, store.ChainRedeemed, 10), event(4, 7, lease.Provider, store.ChainFee, 1), event(3, 8, lease.Renter, store.ChainFee, 3),
		event(4, 4, lease.Provider, store.ChainDeposited, 99), event(6, 5, lease.Renter, store.ChainClosed, 40), event(7, 6, lease.Renter, store.ChainWithdrawn, 50),
	} {
		if _, err := s.AppendChainEvent(t.Context(), e); err != nil {
			t.Fatal(i, err)
		}
	}
	if _, err := s.MarkRedeemed(t.Context(), channel, money.Units(10), "0xaa", 8000); err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct {
		name   string
		filter store.HistoryFilter
		want   string
	}{
		{"all", store.HistoryFilter{}, "withdrawal 50 at 7000, withdrawal 41 at 6000, lease 30 at 5500, lease 20 at 5000, fee 1 at 4000, redemption 10 at 4000, deposit 100 at 2000, lease 10 at 1000"},
		{"one side", store.HistoryFilter{Role: lease.Provider}, "lease 20 at 5000, fee 1 at 4000, redemption 10 at 4000, lease 10 at 1000"},
		{"the newest", store.HistoryFilter{Limit: 3}, "withdrawal 50 at 7000, withdrawal 41 at 6000, lease 30 at 5500"},
		{"a time", store.HistoryFilter{FromMS: 2000, ToMS: 5500}, "lease 20 at 5000, fee 1 at 4000, redemption 10 at 4000, deposit 100 at 2000"},
		{"none", store.HistoryFilter{FromMS: 9000}, ""},
	} {
		entries, err := s.History(t.Context(), tc.filter)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range entries {
			got = append(got, fmt.Sprintf("%s %s at %d", e.Kind, e.Amount, e.AtMS))
			if want := map[lease.Role]common.Address{lease.Provider: channel.Renter, lease.Renter: channel.Provider}[e.Role]; e.Other != want {
				t.Errorf("%s: the other side is %s, want %s", tc.name, e.Other, want)
			}
		}
		if strings.Join(got, ", ") != tc.want {
			t.Errorf("%s: got %s\nwant %s", tc.name, strings.Join(got, ", "), tc.want)
		}
	}
	for _, tc := range []struct {
		role  lease.Role
		since int64
		want  uint64
	}{{lease.Provider, 0, 30}, {lease.Provider, 2000, 20}, {lease.Renter, 0, 37}, {lease.Renter, 5501, 7}} {
		if got, err := s.Totals(t.Context(), tc.role, tc.since); err != nil || got.Cmp(money.Units(tc.want)) != 0 {
			t.Errorf("total of a %s since %d: got %s, %v; want %d", tc.role, tc.since, got, err, tc.want)
		}
	}
}

func TestHistoryReadsEveryPage(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	const n = 1203 // more than two pages, at times that many entries share
	times := make([]int64, 0, n)
	for i := range n {
		e := event(1, uint(i), lease.Renter, store.ChainDeposited, 1)
		e.AtMS = rand.Int64N(40)
		times = append(times, e.AtMS)
		if _, err := s.AppendChainEvent(t.Context(), e); err != nil {
			t.Fatal(err)
		}
	}
	got, err := s.History(t.Context(), store.HistoryFilter{})
	if err != nil {
		t.Fatal(err)
	}
	slices.SortFunc(times, func(a, b int64) int { return int(b - a) })
	var ordered []int64
	for _, e := range got {
		ordered = append(ordered, e.AtMS)
	}
	if !slices.Equal(ordered, times) {
		t.Errorf("got %d entries, want the %d that were stored, newest first", len(got), n)
	}
}

func TestDays(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	deposit(t, s, 100_000, 0)
	// Two hours apart, around midnight in a zone that is ahead of UTC.
	zone := time.FixedZone("east", 2*3600)
	midnight := time.Date(2026, 3, 2, 0, 0, 0, 0, zone)
	end(t, s, lease.Provider, 1, 10, midnight.Add(-time.Hour).UnixMilli())
	end(t, s, lease.Provider, 2, 20, midnight.Add(time.Hour).UnixMilli())
	end(t, s, lease.Renter, 3, 30, midnight.Add(2*time.Hour).UnixMilli())
	end(t, s, lease.Provider, 4, 40, midnight.Add(72*time.Hour).UnixMilli())
	for i, hours := range []int{-26, -1, 1, 30, 31} { // the first is before the time that is asked for
		e := event(1, uint(i), lease.Provider, store.ChainFee, uint64(i)+1)
		e.AtMS = midnight.Add(time.Duration(hours) * time.Hour).UnixMilli()
		if _, err := s.AppendChainEvent(t.Context(), e); err != nil {
			t.Fatal(err)
		}
	}
	print := func(days []store.Day) (out []string) {
		for _, d := range days {
			out = append(out, fmt.Sprintf("%s +%s -%s %s %dms", d.Day, d.Earned, d.Spent, d.Fees, d.MeteredMS))
		}
		return out
	}
	for _, tc := range []struct {
		name string
		loc  *time.Location
		want []string
	}{
		{"the owner's clock", zone, []string{"2026-03-01 +10 -0 2 1000ms", "2026-03-02 +20 -30 3 2000ms", "2026-03-03 +0 -0 9 0ms"}},
		{"UTC", time.UTC, []string{"2026-03-01 +30 -0 5 2000ms", "2026-03-02 +0 -30 0 1000ms", "2026-03-03 +0 -0 9 0ms"}},
	} {
		days, err := s.Days(t.Context(), tc.loc, midnight.Add(-24*time.Hour), midnight.Add(72*time.Hour))
		if got := print(days); err != nil || !reflect.DeepEqual(got, tc.want) {
			t.Errorf("%s: got %v, %v; want %v", tc.name, got, err, tc.want)
		}
	}
}

func TestExportCSV(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	for i, label := range []string{"=HYPERLINK(\"http://x\")", " +1", "-2", "@SUM(A1)", "\t=1", "\u00a0=1", "＝1", "plain, \"quoted\"", "two\nlines", "-"} {
		l := newLease(lease.Renter, uint64(i+1), money.Units(1))
		l.Label, l.Signed.Terms.DeviceName = label, "=cmd|' /C calc'!A0"
		mustCreate(t, s, l, lease.Quoted)
		if _, err := s.Transition(t.Context(), l.Role, l.ID, lease.Failed, condition.Newf(condition.QuoteExpired, "after 60 s"), int64(i+1)*1000, nil); err != nil {
			t.Fatal(err)
		}
	}
	var out strings.Builder
	if err := s.ExportCSV(t.Context(), &out, store.HistoryFilter{Role: lease.Renter}); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(out.String())).ReadAll()
	if err != nil || len(rows) != 11 {
		t.Fatalf("got %d rows, %v", len(rows), err)
	}
	for _, row := range rows {
		for _, cell := range row {
			if first := []rune(strings.TrimSpace(cell) + " ")[0]; strings.ContainsRune("=+-@＝", first) {
				t.Errorf("a spreadsheet would run %q", cell)
			}
		}
	}
	if got := rows[3][5]; got != "plain, \"quoted\"" {
		t.Errorf("a harmless label became %q", got)
	}
	if got := rows[10]; got[0] != "1970-01-01 00:00:01" || got[2] != "lease" || got[3] != idOf(1).String() || got[6] != channel.Provider.Hex() || got[10] != "0" {
		t.Errorf("got %q", got)
	}

	broken := errors.New("pipe is gone")
	if err := s.ExportCSV(t.Context(), failingWriter{broken}, store.HistoryFilter{}); !errors.Is(err, broken) {
		t.Errorf("got %v, want the writer's error", err)
	}
}

type failingWriter struct{ err error }

func (w failingWriter) Write([]byte) (int, error) { return 0, w.err }

// Only the newest checkpoints are kept, and what lies above the newest one belongs to a chain that was left.
func TestCheckpoints(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	for block := range uint64(200) {
		if err := s.AddCheckpoint(t.Context(), store.Checkpoint{Block: block, Hash: common.BigToHash(common.Big1)}); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.AddCheckpoint(t.Context(), store.Checkpoint{Block: 190, Hash: common.BigToHash(common.Big2)}); err != nil {
		t.Fatal(err)
	}
	marks, err := s.Checkpoints(t.Context())
	if err != nil || len(marks) > 64 || len(marks) < 50 {
		t.Fatalf("%d checkpoints, %v", len(marks), err)
	}
	if last := marks[len(marks)-1]; last.Block != 190 || last.Hash != common.BigToHash(common.Big2) || marks[0].Block < 130 {
		t.Errorf("checkpoints are %v", marks)
	}
}
