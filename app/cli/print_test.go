package cli

import (
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/backend/api/schema"
)

func TestDollarsRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		micro := rapid.Int64Min(0).Draw(t, "micro")
		if got, err := parseUSD(usd(micro)); err != nil || got != micro {
			t.Fatalf("%d prints as %s and reads as %d, %v", micro, usd(micro), got, err)
		}
	})
	for _, wrong := range []string{"", "$", ".5", "1.", "-1", "1e3", "0.0000001", "1,5", "1,250", "1,25.00", " 1", "99999999999999999999"} {
		if n, err := parseUSD(wrong); err == nil {
			t.Errorf("%q reads as %d", wrong, n)
		}
	}
	for micro, want := range map[int64]string{-1_500_000: "-$1.50", 999_000_000: "$999.00", 1_234_567_000_001: "$1,234,567.000001"} {
		if got := usd(micro); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

func TestTokens(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		decimals := rapid.IntRange(0, 24).Draw(t, "decimals")
		amount := rapid.StringMatching(`[1-9][0-9]{0,40}`).Draw(t, "amount")
		whole, fraction, _ := strings.Cut(strings.ReplaceAll(tokens(amount, uint8(decimals), ""), ",", ""), ".")
		back, ok := new(big.Int).SetString(whole+fraction+strings.Repeat("0", max(0, decimals-len(fraction))), 10)
		if !ok || back.String() != amount {
			t.Fatalf("%s with %d decimals prints as %s.%s", amount, decimals, whole, fraction)
		}
	})
}

func TestSizes(t *testing.T) {
	for text, want := range map[string]int64{"8GiB": 8 << 30, "8G": 8 << 30, "1GB": 1_000_000_000, "512 MiB": 512 << 20, "7": 7, "2tib": 2 << 40} {
		if got, err := parseBytes(text); err != nil || got != want {
			t.Errorf("%q reads as %d, %v", text, got, err)
		}
	}
	for _, wrong := range []string{"", "GiB", "1.5GiB", "-1", "1XB", "99999999T", "9223372036854775808"} {
		if n, err := parseBytes(wrong); err == nil {
			t.Errorf("%q reads as %d", wrong, n)
		}
	}
}

func TestDaily(t *testing.T) {
	for name, test := range map[string]struct {
		from, to string
		hours    float64
	}{
		"over midnight": {"23:00", "07:30", 8.5}, "by day": {"9:00", "17:00", 8}, "to midnight": {"22:00", "24:00", 2}, "always": {"0:00", "24:00", 24},
	} {
		day, err := daily(test.from, test.to)
		if err != nil || len(day) != 48 || float64(strings.Count(day, "1"))/2 != test.hours {
			t.Errorf("%s: %s, %v", name, day, err)
		}
	}
	if _, err := daily("7:15", "8:00"); err == nil {
		t.Error("a quarter hour is taken")
	}
}

func TestLeaseExit(t *testing.T) {
	zero, seven := 0, 7
	for name, test := range map[string]struct {
		lease schema.Lease
		want  int
	}{
		"done":      {schema.Lease{State: "ended", Reason: schema.Reason{Code: "completed"}, ExitCode: &zero}, ExitDone},
		"exit code": {schema.Lease{State: "ended", Reason: schema.Reason{Code: "completed"}, ExitCode: &seven}, ExitJobFailed},
		"memory":    {schema.Lease{State: "ended", Reason: schema.Reason{Code: "out_of_memory"}, StartedAt: 1}, ExitJobFailed},
		"reclaimed": {schema.Lease{State: "ended", Reason: schema.Reason{Code: "reclaimed"}, StartedAt: 1}, ExitLostLease},
		"unknown":   {schema.Lease{State: "failed", Reason: schema.Reason{Code: "from the future"}, StartedAt: 1}, ExitLostLease},
		"not begun": {schema.Lease{State: "failed", Reason: schema.Reason{Code: "device_busy"}}, ExitNoLease},
		"spent":     {schema.Lease{State: "ended", Reason: schema.Reason{Code: "time_up"}, StartedAt: 1}, ExitSpent},
		"cancelled": {schema.Lease{State: "ended", Reason: schema.Reason{Code: "cancelled_by_renter"}}, ExitCancelled},
	} {
		if got := leaseExit(test.lease); got != test.want {
			t.Errorf("%s: got %d, want %d", name, got, test.want)
		}
	}
}
