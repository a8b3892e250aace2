package provider_test

import (
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/provider"
)

func week(day string) []string {
	days := make([]string, 7)
	for i := range days {
		days[i] = day
	}
	return days
}

// evening is 22:00 to 06:00.
var evening = strings.Repeat("1", 12) + strings.Repeat("0", 32) + strings.Repeat("1", 4)

func berlin(t *testing.T) *time.Location {
	t.Helper()
	place, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Skip("no time zones here: ", err)
	}
	return place
}

func TestSchedule(t *testing.T) {
	place := berlin(t)
	at := func(s string) time.Time {
		v, err := time.ParseInLocation("2006-01-02 15:04", s, place)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	s, err := provider.ParseSchedule(week(evening), place)
	if err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct {
		now    string
		allows bool
		next   string
	}{
		{"2026-11-23 21:59", false, "2026-11-23 22:00"},
		{"2026-11-23 22:00", true, "2026-11-24 06:00"},
		{"2026-11-24 05:59", true, "2026-11-24 06:00"},
		{"2026-11-24 06:00", false, "2026-11-24 22:00"},
		{"2026-03-28 23:00", true, "2026-03-29 06:00"}, // the clock jumps ahead at two: the wall clock counts
		{"2026-10-24 23:00", true, "2026-10-25 06:00"}, // and back at three
	} {
		if got := s.Allows(at(tc.now)); got != tc.allows {
			t.Errorf("%s: allows %v", tc.now, got)
		}
		if got, ok := s.Next(at(tc.now)); !ok || !got.Equal(at(tc.next)) {
			t.Errorf("%s: next %s, want %s", tc.now, got.In(place), tc.next)
		}
	}
	if got := at("2026-03-29 06:00").Sub(at("2026-03-28 22:00")); got != 7*time.Hour {
		t.Errorf("the short night lasts %s", got)
	}
	if got := s.HoursPerWeek(); got != 56 {
		t.Errorf("%v hours a week", got)
	}
	always, _ := provider.ParseSchedule(nil, place)
	if _, ok := always.Next(at("2026-11-23 12:00")); ok || !always.Allows(at("2026-11-23 12:00")) || always.String() != "always" {
		t.Error("no schedule is not always")
	}
	never, _ := provider.ParseSchedule(week(strings.Repeat("0", 48)), place)
	if _, ok := never.Next(at("2026-11-23 12:00")); ok {
		t.Error("an empty schedule changes")
	}
}

func TestParseScheduleRefuses(t *testing.T) {
	for _, days := range [][]string{week(evening)[:6], append(week(evening), evening), week(evening[1:]), week("2" + evening[1:]), week("")} {
		if _, err := provider.ParseSchedule(days, time.UTC); !condition.Is(err, condition.InvalidInput) {
			t.Errorf("%q: %v", days, err)
		}
	}
}

// Between a moment and Next nothing changes, and at Next it does, across every change of the clocks.
func TestScheduleNext(t *testing.T) {
	place := berlin(t)
	rapid.Check(t, func(t *rapid.T) {
		days := make([]string, 7)
		for i := range days {
			days[i] = rapid.StringMatching("[01]{48}").Draw(t, "day")
		}
		s, err := provider.ParseSchedule(days, place)
		if err != nil {
			t.Fatal(err)
		}
		now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC).Add(time.Duration(rapid.Int64Range(0, 366*24*3600).Draw(t, "second")) * time.Second)
		next, ok := s.Next(now)
		if !ok {
			return
		}
		if !next.After(now) || s.Allows(next) == s.Allows(now) {
			t.Fatalf("next of %s is %s", now, next)
		}
		for at := now; at.Before(next); at = at.Add(time.Minute) {
			if s.Allows(at) != s.Allows(now) {
				t.Fatalf("it changes at %s, before %s", at, next)
			}
		}
	})
}

func TestRefuse(t *testing.T) {
	now := time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)
	night, err := provider.ParseSchedule(week(evening), time.UTC)
	if err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct {
		name string
		p    provider.Policy
		want condition.Code
	}{
		{"off", provider.Policy{}, condition.ProviderPaused},
		{"on", provider.Policy{Enabled: true}, ""},
		{"paused for ever", provider.Policy{Enabled: true, PausedUntil: provider.Forever}, condition.ProviderPaused},
		{"paused until later", provider.Policy{Enabled: true, PausedUntil: now.Add(time.Second)}, condition.ProviderPaused},
		{"paused until now", provider.Policy{Enabled: true, PausedUntil: now}, ""},
		{"outside the schedule", provider.Policy{Enabled: true, Schedule: night}, condition.OutsideSchedule},
	} {
		if got := tc.p.Refuse(now).Code; got != tc.want {
			t.Errorf("%s: %q, want %q", tc.name, got, tc.want)
		}
	}
}
