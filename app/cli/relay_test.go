package cli

import (
	"testing"

	"github.com/moonrig/moonrig/backend/api/schema"
)

func TestParsePercent(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		in   string
		want int
		ok   bool
	}{
		{"1", 100, true}, {"0.5%", 50, true}, {"0", 0, true}, {"100", 10_000, true}, {"0.01", 1, true}, {"1.23", 123, true},
		{"0.005", 0, false}, {"-1", 0, false}, {"101", 0, false}, {"NaN", 0, false}, {"Inf", 0, false}, {"", 0, false}, {"half", 0, false},
	} {
		if got, err := parsePercent(tc.in); (err == nil) != tc.ok || got != tc.want {
			t.Errorf("%q is %d, %v", tc.in, got, err)
		}
	}
}

func TestWhoPaysTheFee(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		p    schema.Preview
		want string
	}{
		{schema.Preview{FeeWei: "0"}, ""},
		{schema.Preview{FeeWei: "0", Relayed: true}, "The lender pays the network's fee for your deposit"},
		{schema.Preview{FeeWei: "5", FeeUSDMicro: 20_000, USDKnown: true}, "at most $0.02 for the deposit"},
		{schema.Preview{FeeWei: "5000000000000000"}, "at most 0.005 ETH for the deposit"},
	} {
		if got := depositFee(tc.p); got != tc.want {
			t.Errorf("%+v: %q, want %q", tc.p, got, tc.want)
		}
	}
	half, none := 50, 0
	for want, p := range map[string]schema.Provide{"paid for nobody": {RelayFeeBP: &none}, "paid up to 0.5 % of what a lease may cost": {RelayFeeBP: &half}} {
		if got := feesWords(p); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
