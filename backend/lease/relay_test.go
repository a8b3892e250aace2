package lease_test

import (
	"strings"
	"testing"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
)

func goodRelay() lease.RelayRequest {
	return lease.RelayRequest{Signed: signedTerms(goodTerms()), Deposit: lease.RelayedDeposit{Amount: money.Units(1_000_000), Gas: 400_000,
		Nonce: 3, Deadline: 1_700_000_120, Permit: make([]byte, 65), Signature: append(make([]byte, 64), 28)}}
}

func TestRelayTravels(t *testing.T) {
	t.Parallel()
	raw := mustJSON(goodRelay())
	got, err := lease.DecodeRelayRequest(raw)
	if err != nil || string(mustJSON(got)) != string(raw) {
		t.Errorf("got %s, %v, want %s", mustJSON(got), err, raw)
	}
	if !got.Deposit.Same(goodRelay().Deposit) || got.Deposit.Until() != time.Unix(1_700_000_120, 0) {
		t.Errorf("it came as %+v", got.Deposit)
	}
	terms := lease.RelayTerms{MinCap: money.Units(5)}
	if got, err := lease.DecodeRelayTerms(mustJSON(terms)); err != nil || got.MinCap.Cmp(terms.MinCap) != 0 {
		t.Errorf("got %+v, %v", got, err)
	}
}

func TestRelayDecodersRefuse(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		name, old, new string
	}{
		{"no amount", `"amount":"1000000"`, `"amount":"0"`},
		{"an amount below zero", `"amount":"1000000"`, `"amount":"-1"`},
		{"an amount that is a number", `"amount":"1000000"`, `"amount":1000000`},
		{"more than the escrow counts", `"amount":"1000000"`, `"amount":"79228162514264337593543950336"`},
		{"no gas", `"gas":400000`, `"gas":0`},
		{"a block's worth of gas", `"gas":400000`, `"gas":1000001`},
		{"a number below zero", `"nonce":3`, `"nonce":-1`},
		{"no deadline", `"deadline":1700000120`, `"deadline":0`},
		{"a deadline beyond all time", `"deadline":1700000120`, `"deadline":18446744073709551615`},
		{"a short permit", `"permit":"0x00`, `"permit":"0x`},
		{"a long signature", `"signature":"0x00000000000000000000000000000000000000000000000000000000000000000`, `"signature":"0x0000000000000000000000000000000000000000000000000000000000000000000`},
		{"another target", `"gas":400000`, `"gas":400000,"to":"0x0000000000000000000000000000000000000001"`},
		{"native money along", `"gas":400000`, `"gas":400000,"value":"1"`},
		{"terms that cannot be", `"max_seconds":3600`, `"max_seconds":0`},
	} {
		raw := string(mustJSON(goodRelay()))
		if !strings.Contains(raw, tc.old) {
			t.Fatalf("%s is not in %s", tc.old, raw)
		}
		if _, err := lease.DecodeRelayRequest([]byte(strings.Replace(raw, tc.old, tc.new, 1))); !condition.Is(err, condition.InvalidInput) {
			t.Errorf("%s: %v", tc.name, err)
		}
	}
	for _, decode := range []func([]byte) error{
		func(b []byte) error { _, err := lease.DecodeRelayRequest(b); return err },
		func(b []byte) error { _, err := lease.DecodeRelayTerms(b); return err },
	} {
		if err := decode([]byte(strings.Repeat(" ", lease.MaxMessageBytes+1))); !condition.Is(err, condition.TooLarge) {
			t.Errorf("too long: %v", err)
		}
	}
	if _, err := lease.DecodeRelayTerms([]byte(`{"min_cap":"-1"}`)); !condition.Is(err, condition.InvalidInput) {
		t.Errorf("terms below zero: %v", err)
	}
}

func FuzzDecodeRelayRequest(f *testing.F) {
	fuzz(f, lease.MaxMessageBytes, lease.DecodeRelayRequest, func(r lease.RelayRequest) {
		_ = r.Signed.VerifyBoth()
		if r.Deposit.Until().Unix() != int64(r.Deposit.Deadline) || !r.Deposit.Same(r.Deposit) {
			panic("the deadline or the request is another")
		}
	}, mustJSON(goodRelay()))
}

func FuzzDecodeRelayTerms(f *testing.F) {
	fuzz(f, lease.MaxMessageBytes, lease.DecodeRelayTerms, func(t lease.RelayTerms) { _ = t.MinCap.Token(6) }, []byte(`{"min_cap":"600000"}`))
}
