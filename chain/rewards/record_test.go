package rewards_test

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/chain/rewards"
)

const (
	alice = "0xa11ce00000000000000000000000000000abcdef"
	bob   = "0xb0b0000000000000000000000000000000fedcba"
)

// sum writes an address with the checksum that the tables ask for.
func sum(address string) string { return common.HexToAddress(address).Hex() }

func recordText(lines ...string) []byte {
	return []byte(rewards.RecordHeader + "\n" + strings.Join(lines, "\n") + "\n")
}

func TestParseRecord(t *testing.T) {
	text := recordText("2026-11-22,"+sum(bob)+",14400,14390,70,150", "2026-11-22,"+sum(alice)+",0,0,0,0")
	want := rewards.Record{Epoch: 20_779, Entries: []rewards.Entry{
		{Provider: common.HexToAddress(bob), Day: rewards.Day{Promised: 14_400, Kept: 14_390, ResponseMS: 70}, Weight: 150},
		{Provider: common.HexToAddress(alice)},
	}}
	for name, raw := range map[string][]byte{"lines": text, "a spreadsheet's lines": bytes.ReplaceAll(text, []byte("\n"), []byte("\r\n"))} {
		if got, err := rewards.ParseRecord(raw); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: record is %+v, %v", name, got, err)
		}
	}
	if got := want.Encode(); !bytes.Equal(got, text) {
		t.Errorf("written as %s", got)
	}
}

func TestRecordsThatAreRefused(t *testing.T) {
	good := "2026-11-22," + sum(alice) + ",14400,14390,70,150"
	for _, tt := range []struct {
		name string
		raw  []byte
		line int
		says string
	}{
		{"nothing", nil, 0, "empty"},
		{"only a header", []byte(rewards.RecordHeader + "\n"), 0, "nothing below"},
		{"another header", []byte("provider,promised\n"), 1, "header"},
		{"cut off", recordText(good)[:60], 2, "cut off"},
		{"cut off in the header", []byte("day,prov"), 1, "cut off"},
		{"an empty line", recordText(good, ""), 3, "1 fields, not 6"},
		{"a field too many", recordText(good + ",1"), 2, "7 fields, not 6"},
		{"a quoted field", recordText(strings.Replace(good, "70", `"70"`, 1)), 2, `response_ms is "\"70\""`},
		{"a space", recordText(strings.Replace(good, ",70", ", 70", 1)), 2, "response_ms"},
		{"a sign", recordText(strings.Replace(good, ",70", ",+70", 1)), 2, "response_ms"},
		{"a zero in front", recordText(strings.Replace(good, ",70", ",070", 1)), 2, "response_ms"},
		{"hours with a part", recordText(strings.Replace(good, "14390", "14390.5", 1)), 2, "kept"},
		{"too large", recordText(strings.Replace(good, "150", "4294967296", 1)), 2, "weight"},
		{"more kept than promised", recordText(strings.Replace(good, "14390", "14401", 1)), 2, "kept or promised"},
		{"more than a day", recordText(strings.Replace(good, "14400", "86401", 1)), 2, "kept or promised"},
		{"a mistyped address", recordText(strings.Replace(good, sum(alice), strings.ToLower(alice), 1)), 2, sum(alice)},
		{"a short address", recordText(strings.Replace(good, sum(alice), "0x1", 1)), 2, "not an address"},
		{"an address without 0x", recordText(strings.Replace(good, sum(alice), sum(alice)[2:], 1)), 2, "not an address"},
		{"nobody", recordText(strings.Replace(good, sum(alice), (common.Address{}).Hex(), 1)), 2, "zero"},
		{"no day", recordText(strings.Replace(good, "2026-11-22", "2026-11-31", 1)), 2, "not a day"},
		{"a day before days were counted", recordText(strings.Replace(good, "2026", "1969", 1)), 2, "not a day"},
		{"two days", recordText(good, "2026-11-23,"+sum(bob)+",0,0,0,0"), 3, "2026-11-22 in the line before"},
		{"twice", recordText(good, "2026-11-22,"+sum(bob)+",0,0,0,0", good), 4, "there twice"},
		{"too long", bytes.Repeat([]byte("\n"), rewards.MaxTableBytes+1), 0, "longer than"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := rewards.ParseRecord(tt.raw)
			var at *rewards.LineError
			if errors.As(err, &at); !errors.Is(err, rewards.ErrBadRecord) || !strings.Contains(err.Error(), tt.says) {
				t.Fatalf("error is %v, does not say %q", err, tt.says)
			}
			if at == nil && tt.line != 0 || at != nil && at.Line != tt.line {
				t.Errorf("error is %v, not in line %d", err, tt.line)
			}
		})
	}
}

func TestTooManyProviders(t *testing.T) {
	lines := make([]string, rewards.MaxProviders+1)
	for i := range lines {
		lines[i] = fmt.Sprintf("2026-11-22,%s,0,0,0,0", common.BigToAddress(big.NewInt(int64(i+1))).Hex())
	}
	if _, err := rewards.ParseRecord(recordText(lines...)); !errors.Is(err, rewards.ErrBadRecord) || !strings.Contains(err.Error(), "line 65538: there are more") {
		t.Errorf("error is %v", err)
	}
	record, err := rewards.ParseRecord(recordText(lines[:rewards.MaxProviders]...))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := rewards.Assess(record, rewards.Standings{}, new(big.Int)); err != nil {
		t.Error(err)
	}
	before := rewards.Standings{Of: map[common.Address]rewards.Standing{{1}: rewards.NewStanding()}}
	if _, err := rewards.Assess(record, before, new(big.Int)); !errors.Is(err, rewards.ErrTooMany) {
		t.Errorf("error is %v", err)
	}
}

func TestStandingsThatAreRefused(t *testing.T) {
	for line, says := range map[string]string{
		"0,0,0": "tier", "8,0,0": "tier", "256,0,0": "tier", "7,1,1": "in a row", "7,3,0": "in a row", "1,1,0": "in a row", "7,0,1": "in a row",
		"6,0,5": "in a row", "6,5,0": "in a row", "6,0,0,0": "fields",
	} {
		_, err := rewards.ParseStandings([]byte(rewards.StandingsHeader + "\n2026-11-22," + sum(alice) + "," + line + "\n"))
		if !errors.Is(err, rewards.ErrBadStandings) || !strings.Contains(err.Error(), "line 2: ") || !strings.Contains(err.Error(), says) {
			t.Errorf("%s: error is %v, does not say %q", line, err, says)
		}
	}
}

// Whatever days come, the standings after them can be written and read again, the root does not depend on the order of the
// record, and a day is paid by the tier with which it began.
func TestAssess(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		rate := big.NewInt(rapid.Int64Range(0, 1e15).Draw(rt, "rate"))
		before := rewards.Standings{}
		for day := range rapid.IntRange(1, 40).Draw(rt, "days") {
			record := rewards.Record{Epoch: uint64(20_000 + day)}
			for i := range rapid.IntRange(1, 5).Draw(rt, "providers") {
				promised := rapid.Uint32Range(0, 86_400).Draw(rt, "promised")
				record.Entries = append(record.Entries, rewards.Entry{Provider: common.Address{byte(i + 1)}, Weight: 100, Day: rewards.Day{
					Promised: promised, Kept: uint32(uint64(promised) * rapid.SampledFrom([]uint64{50, 90, 100}).Draw(rt, "per cent") / 100), ResponseMS: 50}})
			}
			a, err := rewards.Assess(record, before, rate)
			if err != nil {
				rt.Fatal(err)
			}
			shuffled := record
			shuffled.Entries = rapid.Permutation(record.Entries).Draw(rt, "order")
			b, err := rewards.Assess(shuffled, before, rate)
			if err != nil {
				rt.Fatal(err)
			}
			tree, treeErr := a.Tree()
			other, otherErr := b.Tree()
			if treeErr != nil || otherErr != nil || tree.Root() != other.Root() || tree.Total().Cmp(a.Total) != 0 {
				rt.Fatalf("trees are not one: %v, %v", treeErr, otherErr)
			}
			for _, line := range a.Lines {
				if was, known := before.Of[line.Reward.Provider]; known && was != line.Before || !known && line.Before != rewards.NewStanding() ||
					line.Reward.Tier != line.Before.Tier || a.After.Of[line.Reward.Provider] != line.After {
					rt.Fatalf("line is %+v, stood %+v", line, was)
				}
			}
			again, err := rewards.ParseStandings(a.After.Encode())
			if err != nil || !reflect.DeepEqual(again, a.After) {
				rt.Fatalf("standings %+v are read as %+v, %v", a.After, again, err)
			}
			before = again
		}
	})
}

func TestMaxRate(t *testing.T) {
	record := rewards.Record{Epoch: 20_000, Entries: []rewards.Entry{
		{Provider: common.Address{1}, Weight: 133, Day: rewards.Day{Promised: 7_777, Kept: 7_777}},
		{Provider: common.Address{2}, Weight: 71, Day: rewards.Day{Promised: 10_000, Kept: 9_999}},
	}}
	before := rewards.Standings{Of: map[common.Address]rewards.Standing{{1}: {Tier: 2}, {2}: {Tier: 5}}}
	limit := big.NewInt(1e15)
	a, err := rewards.Assess(record, before, big.NewInt(1))
	if err != nil {
		t.Fatal(err)
	}
	rate := a.MaxRate(limit)
	for more, within := range map[int64]bool{0: true, 1: false} {
		b, err := rewards.Assess(record, before, new(big.Int).Add(rate, big.NewInt(more)))
		if err != nil || (b.Total.Cmp(limit) <= 0) != within {
			t.Errorf("rate %s and %d more: total is %s of %s (%v)", rate, more, b.Total, limit, err)
		}
	}
	if a, err = rewards.Assess(record, rewards.Standings{}, rate); err != nil || a.MaxRate(limit) != nil || a.Total.Sign() != 0 {
		t.Errorf("tier 7 earns %s, %v", a.Total, err)
	}
}

func FuzzParseRecord(f *testing.F) {
	f.Add(recordText("2026-11-22," + sum(alice) + ",14400,14390,70,150"))
	f.Add(recordText("1970-01-01,"+sum(bob)+",0,0,0,0", "1970-01-01,"+sum(alice)+",86400,86400,4294967295,4294967295"))
	f.Add([]byte(rewards.RecordHeader))
	f.Fuzz(func(t *testing.T, raw []byte) {
		record, err := rewards.ParseRecord(raw)
		if err != nil {
			if !errors.Is(err, rewards.ErrBadRecord) {
				t.Errorf("error is %v", err)
			}
			return
		}
		if got := record.Encode(); !bytes.Equal(got, bytes.ReplaceAll(raw, []byte("\r\n"), []byte("\n"))) {
			t.Errorf("%q is written as %q", raw, got)
		}
		a, err := rewards.Assess(record, rewards.Standings{}, big.NewInt(1))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := a.Tree(); err != nil {
			t.Error(err)
		}
	})
}

func FuzzParseStandings(f *testing.F) {
	f.Add([]byte(rewards.StandingsHeader + "\n2026-11-22," + sum(alice) + ",6,0,4\n"))
	f.Add([]byte(rewards.StandingsHeader + "\r\n2026-11-22," + sum(bob) + ",1,0,31\r\n"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		s, err := rewards.ParseStandings(raw)
		if err != nil {
			if !errors.Is(err, rewards.ErrBadStandings) {
				t.Errorf("error is %v", err)
			}
			return
		}
		if again, err := rewards.ParseStandings(s.Encode()); err != nil || !reflect.DeepEqual(again, s) {
			t.Errorf("%+v is read again as %+v, %v", s, again, err)
		}
		for provider, at := range s.Of {
			if _, err := at.Next(rewards.Day{Promised: 86_400, Kept: 43_200}); err != nil {
				t.Errorf("%s stands %+v: %v", provider, at, err)
			}
		}
	})
}
