// Package words is how the agent's desks read what a person types, and how they say amounts, periods and moments. It knows
// values only: no store, no wallet and no connection to the chain, and none of the desks that use it.
package words

import (
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/chain"
)

const (
	// MoonSymbol is how people write the unit of what stake and votes are in.
	MoonSymbol = "MOON"
	// NativeDecimals are those of the coin that the network's fees are paid in.
	NativeDecimals = 18
)

// Reason is a reason as clients get it.
func Reason(r condition.Reason) schema.Reason {
	return schema.Reason{Code: string(r.Code), Text: r.Text, Remedy: r.Remedy}
}

// Moon prints an amount of MOON in its smallest unit; nil is none.
func Moon(n *big.Int) string {
	return money.AtLeastZero(n).Token(chain.MoonDecimals) + " " + MoonSymbol
}

// Percent prints hundredths of a per cent.
func Percent(bps uint16) string {
	if bps%100 == 0 {
		return fmt.Sprintf("%d %%", bps/100)
	}
	return fmt.Sprintf("%d.%02d %%", bps/100, bps%100)
}

// steps are how people count periods, longest first.
var steps = []struct {
	one, many string
	length    time.Duration
}{
	{"a day", "days", 24 * time.Hour}, {"an hour", "hours", time.Hour}, {"a minute", "minutes", time.Minute}, {"a second", "seconds", time.Second},
}

// InDays prints a period as people say it, in the longest unit that it has a whole number of. Fractions of a second are left out.
func InDays(d time.Duration) string {
	d = d.Truncate(time.Second)
	for _, s := range steps {
		switch {
		case d == s.length:
			return s.one
		case d != 0 && d%s.length == 0:
			return fmt.Sprintf("%d %s", d/s.length, s.many)
		}
	}
	return "0 seconds"
}

// Day prints a moment of the chain's clock, which is in Unix seconds, in this computer's time zone.
func Day(at uint64) string { return time.Unix(int64(at), 0).Format("Monday 2 January 2006, 15:04") }

// Lasting prints a number of milliseconds as people say it, to the second.
func Lasting(ms int64) string {
	return InDays((time.Duration(ms) * time.Millisecond).Round(time.Second))
}

// Clip returns at most n bytes of what others wrote, so that it can be shown.
func Clip(s string, n int) string {
	if len(s) <= n {
		return s
	}
	return strings.ToValidUTF8(s[:n], "")
}

// Device returns how the device of a lease is called.
func Device(r lease.Record) string {
	if name := r.Signed.Terms.DeviceName; name != "" {
		return name
	}
	return fmt.Sprintf("device %s", Clip(r.Signed.Terms.DeviceID, 12))
}
