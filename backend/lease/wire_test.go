package lease_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
)

func mustJSON(v any) []byte {
	raw, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return raw
}

func goodRequest() lease.QuoteRequest {
	return lease.QuoteRequest{OfferID: "abcd", Renter: goodTerms().Renter, Job: goodJob(), MaxSeconds: 60, MaxPricePerHour: money.Dollar}
}

func goodEvents() []lease.Event {
	code, beat := 1, signedHeartbeat(goodTerms(), 1)
	return []lease.Event{
		{Status: &lease.Status{State: lease.Ending, Reason: condition.New(condition.NonZeroExit, "1"), MeteredMS: 5, Promised: money.Units(7), ExitCode: &code}},
		{Heartbeat: &beat},
		{Log: &lease.Log{Offset: 12, Stream: "stderr", Text: []byte("boom\xff\n")}},
	}
}

func TestMessagesTravel(t *testing.T) {
	t.Parallel()
	again := func(name string, raw []byte, decode func([]byte) (any, error)) {
		got, err := decode(raw)
		if err != nil {
			t.Errorf("%s: %v", name, err)
		} else if back := mustJSON(got); string(back) != string(raw) {
			t.Errorf("%s: got %s, want %s", name, back, raw)
		}
	}
	again("request", mustJSON(goodRequest()), func(b []byte) (any, error) { return lease.DecodeQuoteRequest(b) })
	again("voucher", mustJSON(signedVoucher(goodTerms(), 5, 6)), func(b []byte) (any, error) { return lease.DecodeVoucher(b) })
	again("reason", mustJSON(condition.New(condition.Reclaimed, "")), func(b []byte) (any, error) { return lease.DecodeReason(b) })
	for _, e := range goodEvents() {
		again("event", mustJSON(e), func(b []byte) (any, error) { return lease.DecodeEvent(b) })
		if e.Status != nil {
			again("status", mustJSON(e.Status), func(b []byte) (any, error) { return lease.DecodeStatus(b) })
		}
	}
}

func TestDecodersRefuse(t *testing.T) {
	t.Parallel()
	edit := func(v any, old, new string) string {
		raw := string(mustJSON(v))
		if !strings.Contains(raw, old) {
			panic(fmt.Sprintf("%s is not in %s", old, raw))
		}
		return strings.Replace(raw, old, new, 1)
	}
	events := goodEvents()
	long := func(n int) string { return strings.Repeat("x", n) }
	type decoder func([]byte) error
	request := func(b []byte) error { _, err := lease.DecodeQuoteRequest(b); return err }
	signed := func(b []byte) error { _, err := lease.DecodeSigned(b); return err }
	voucher := func(b []byte) error { _, err := lease.DecodeVoucher(b); return err }
	reason := func(b []byte) error { _, err := lease.DecodeReason(b); return err }
	status := func(b []byte) error { _, err := lease.DecodeStatus(b); return err }
	event := func(b []byte) error { _, err := lease.DecodeEvent(b); return err }
	for _, tc := range []struct {
		name   string
		decode decoder
		in     string
		want   condition.Code
	}{
		{"a request without a renter", request, edit(goodRequest(), strings.ToLower(goodTerms().Renter.Hex()), "0x"+strings.Repeat("0", 40)), condition.InvalidInput},
		{"a request for no time", request, edit(goodRequest(), `"max_seconds":60`, `"max_seconds":0`), condition.InvalidInput},
		{"a request for ever", request, edit(goodRequest(), `"max_seconds":60`, `"max_seconds":31622401`), condition.InvalidInput},
		{"a request for a negative time", request, edit(goodRequest(), `"max_seconds":60`, `"max_seconds":-1`), condition.InvalidInput},
		{"a request below zero", request, edit(goodRequest(), `"max_price_per_hour":1000000`, `"max_price_per_hour":-1`), condition.InvalidInput},
		{"a request of a long offer", request, edit(goodRequest(), "abcd", long(65)), condition.InvalidInput},
		{"a request for a bad job", request, edit(goodRequest(), `"memory_bytes":`, `"memory_bytes":-`), condition.InvalidInput},
		{"a request with an unknown field", request, edit(goodRequest(), `"offer_id"`, `"root":true,"offer_id"`), condition.InvalidInput},
		{"a request that is too long", request, long(lease.MaxMessageBytes + 1), condition.TooLarge},
		{"terms for no lease", signed, edit(signedTerms(goodTerms()), goodTerms().ID.String(), strings.Repeat("0", 64)), condition.InvalidInput},
		{"terms for a bad lease", signed, edit(signedTerms(goodTerms()), goodTerms().ID.String(), "07"), condition.InvalidInput},
		{"terms with a negative cap", signed, edit(signedTerms(goodTerms()), `"cap":"`, `"cap":"-`), condition.InvalidInput},
		{"terms with a cap in numbers", signed, edit(signedTerms(goodTerms()), `"cap":"1000000"`, `"cap":1000000`), condition.InvalidInput},
		{"terms that are null", signed, "null", condition.InvalidInput},
		{"a voucher with a negative total", voucher, edit(signedVoucher(goodTerms(), 5, 6), `"cumulative":"`, `"cumulative":"-`), condition.InvalidInput},
		{"a voucher with an endless total", voucher, edit(signedVoucher(goodTerms(), 5, 6), `"cumulative":"6`, `"cumulative":"`+strings.Repeat("9", 78)), condition.InvalidInput},
		{"a voucher with something behind it", voucher, string(mustJSON(signedVoucher(goodTerms(), 5, 6))) + "1", condition.InvalidInput},
		{"a reason with a long code", reason, fmt.Sprintf(`{"code":%q,"text":""}`, long(65)), condition.InvalidInput},
		{"a reason with a long text", reason, fmt.Sprintf(`{"code":"x","text":%q}`, long(4097)), condition.InvalidInput},
		{"a reason with a long remedy", reason, fmt.Sprintf(`{"code":"x","text":"","remedy":%q}`, long(1025)), condition.InvalidInput},
		{"a status of no state", status, edit(events[0].Status, `"ending"`, `"endless"`), condition.InvalidInput},
		{"a status before its time", status, edit(events[0].Status, `"metered_ms":5`, `"metered_ms":-5`), condition.InvalidInput},
		{"a status with a long reason", status, edit(events[0].Status, `"text":"`, `"text":"`+long(4097)), condition.InvalidInput},
		{"a status in an event", event, edit(events[0], `"ending"`, `"endless"`), condition.InvalidInput},
		{"an empty event", event, `{}`, condition.InvalidInput},
		{"two events in one", event, `{"status":{"state":"running","metered_ms":0,"promised":"0"},"log":{"offset":0,"stream":"stdout","text":""}}`, condition.InvalidInput},
		{"a log before its beginning", event, edit(events[2], `"offset":12`, `"offset":-1`), condition.InvalidInput},
		{"a log of no stream", event, edit(events[2], `"stderr"`, `"stdlog"`), condition.InvalidInput},
		{"a log that is too long", event, string(mustJSON(lease.Event{Log: &lease.Log{Stream: "stdout", Text: make([]byte, lease.MaxLogChunk+1)}})), condition.InvalidInput},
		{"an event that is too long", event, long(lease.MaxEventBytes + 1), condition.TooLarge},
	} {
		if err := tc.decode([]byte(tc.in)); !condition.Is(err, tc.want) {
			t.Errorf("%s: got %v, want %s", tc.name, err, tc.want)
		}
	}
}

func TestHeartbeatCheck(t *testing.T) {
	t.Parallel()
	terms := goodTerms()
	for _, tc := range []struct {
		name   string
		change func(*lease.Heartbeat)
		want   condition.Code
	}{
		{"as it came", func(*lease.Heartbeat) {}, ""},
		{"with another load, which is not signed", func(h *lease.Heartbeat) { h.Load, h.Watts = 1, 300 }, ""},
		{"of another lease", func(h *lease.Heartbeat) { h.LeaseID[0] ^= 1 }, condition.InvalidInput},
		{"seen before", func(h *lease.Heartbeat) { h.Sequence = 4 }, condition.InvalidInput},
		{"before its time", func(h *lease.Heartbeat) { h.MeteredMS = -1 }, condition.InvalidInput},
		{"before all time", func(h *lease.Heartbeat) { h.At = -1 }, condition.InvalidInput},
		{"later in the row than signed", func(h *lease.Heartbeat) { h.Sequence++ }, condition.BadSignature},
		{"with a meter turned on", func(h *lease.Heartbeat) { h.MeteredMS++ }, condition.BadSignature},
		{"in another state", func(h *lease.Heartbeat) { h.State = lease.Paused }, condition.BadSignature},
		{"at another time", func(h *lease.Heartbeat) { h.At++ }, condition.BadSignature},
		{"called the last", func(h *lease.Heartbeat) { h.Final = true }, condition.BadSignature},
		{"signed by the renter", func(h *lease.Heartbeat) { h.Signature = sign(renterKey, h.Digest(terms.Domain())) }, condition.BadSignature},
	} {
		h := signedHeartbeat(terms, 5)
		tc.change(&h)
		if got := condition.Of(h.Check(terms, 4)).Code; got != tc.want {
			t.Errorf("%s: got %q, want %q", tc.name, got, tc.want)
		}
	}
}

// fuzz checks what every decoder promises: no panic, a typed error, and that what it lets in it also lets in again, unchanged.
func fuzz[T any](f *testing.F, limit int, decode func([]byte) (T, error), use func(T), seeds ...[]byte) {
	for _, s := range append(seeds, []byte("null"), []byte("{}"), []byte("[]"), []byte(`{"a":1}`)) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		v, err := decode(data)
		if err != nil {
			switch condition.Of(err).Code {
			case condition.InvalidInput, condition.TooLarge, condition.BadSignature: // what is signed is checked where it is read
			default:
				t.Fatalf("an error without a reason: %v", err)
			}
			return
		}
		if len(data) > limit {
			t.Fatalf("it took %d bytes", len(data))
		}
		use(v)
		raw := mustJSON(v)
		again, err := decode(raw)
		if err != nil {
			if condition.Is(err, condition.TooLarge) {
				return // escapes may make it longer
			}
			t.Fatalf("it does not take %s again: %v", raw, err)
		}
		if string(mustJSON(again)) != string(raw) {
			t.Fatalf("%s became %s", raw, mustJSON(again))
		}
	})
}

func FuzzDecodeJob(f *testing.F) {
	fuzz(f, lease.MaxJobBytes, lease.DecodeJob, func(j lease.Job) { j.Hash() }, mustJSON(goodJob()))
}

func FuzzDecodeQuoteRequest(f *testing.F) {
	fuzz(f, lease.MaxMessageBytes, lease.DecodeQuoteRequest, func(lease.QuoteRequest) {}, mustJSON(goodRequest()))
}

func FuzzDecodeSigned(f *testing.F) {
	fuzz(f, lease.MaxMessageBytes, lease.DecodeSigned, func(s lease.Signed) {
		_ = s.VerifyBoth()
		s.Terms.CostUnits(1 << 50)
	}, mustJSON(signedTerms(goodTerms())))
}

func FuzzDecodeVoucher(f *testing.F) {
	terms := goodTerms()
	fuzz(f, lease.MaxMessageBytes, lease.DecodeVoucher, func(v lease.Voucher) {
		_ = lease.CheckVoucher(terms, v, money.Amount{}, lease.Ledger{Balance: money.Units(100)})
	}, mustJSON(signedVoucher(terms, 5, 6)))
}

func FuzzDecodeReason(f *testing.F) {
	fuzz(f, lease.MaxMessageBytes, lease.DecodeReason, func(r condition.Reason) { _ = r.Severity() }, mustJSON(condition.New(condition.Reclaimed, "x")))
}

func FuzzDecodeStatus(f *testing.F) {
	fuzz(f, lease.MaxMessageBytes, lease.DecodeStatus, func(s lease.Status) { _ = s.State.Over() }, mustJSON(goodEvents()[0].Status))
}

func FuzzDecodeEvent(f *testing.F) {
	terms := goodTerms()
	var seeds [][]byte
	for _, e := range goodEvents() {
		seeds = append(seeds, mustJSON(e))
	}
	fuzz(f, lease.MaxEventBytes, lease.DecodeEvent, func(e lease.Event) {
		if e.Heartbeat != nil {
			_ = e.Heartbeat.Check(terms, 0)
			_, _ = lease.Payable(terms, e.Heartbeat.MeteredMS, 0)
		}
	}, seeds...)
}
