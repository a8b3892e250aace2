package lease_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
)

func TestTermsValidate(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		name   string
		change func(*lease.Terms)
		ok     bool
	}{
		{"as they are", func(*lease.Terms) {}, true},
		{"no lease", func(t *lease.Terms) { t.ID = lease.ID{} }, false},
		{"no provider", func(t *lease.Terms) { t.Provider = common.Address{} }, false},
		{"no renter", func(t *lease.Terms) { t.Renter = common.Address{} }, false},
		{"one side twice", func(t *lease.Terms) { t.Renter = t.Provider }, false},
		{"no peer", func(t *lease.Terms) { t.RenterPeer = "" }, false},
		{"a long peer", func(t *lease.Terms) { t.ProviderPeer = strings.Repeat("p", 129) }, false},
		{"no device", func(t *lease.Terms) { t.DeviceID = "" }, false},
		{"a long device", func(t *lease.Terms) { t.DeviceName = strings.Repeat("d", 97) }, false},
		{"no job", func(t *lease.Terms) { t.JobHash = nil }, false},
		{"a short job hash", func(t *lease.Terms) { t.JobHash = t.JobHash[:31] }, false},
		{"for free", func(t *lease.Terms) { t.PricePerHour = 0 }, true},
		{"a negative price", func(t *lease.Terms) { t.PricePerHour = -1 }, false},
		{"a thousand dollars", func(t *lease.Terms) { t.PricePerHour = 1000 * money.Dollar }, true},
		{"more", func(t *lease.Terms) { t.PricePerHour = 1000*money.Dollar + 1 }, false},
		{"a fine token", func(t *lease.Terms) { t.TokenDecimals = 19 }, false},
		{"a cap that no channel holds", func(t *lease.Terms) { t.Cap = amount(t, "79228162514264337593543950336") }, false},
		{"the largest cap", func(t *lease.Terms) { t.Cap = amount(t, "79228162514264337593543950335") }, true},
		{"no time", func(t *lease.Terms) { t.MaxSeconds = 0 }, false},
		{"more than a year", func(t *lease.Terms) { t.MaxSeconds = 366*24*3600 + 1 }, false},
		{"no vouchers", func(t *lease.Terms) { t.VoucherSeconds = 0 }, false},
		{"no heartbeats", func(t *lease.Terms) { t.HeartbeatSeconds = 0 }, false},
		{"heartbeats rarer than vouchers", func(t *lease.Terms) { t.HeartbeatSeconds = t.VoucherSeconds + 1 }, false},
		{"a long grace", func(t *lease.Terms) { t.GraceSeconds = 61 }, false},
		{"quoted never", func(t *lease.Terms) { t.QuotedAt = 0 }, false},
		{"expired at once", func(t *lease.Terms) { t.ExpiresAt = t.QuotedAt }, false},
		{"ten minutes", func(t *lease.Terms) { t.ExpiresAt = t.QuotedAt + 600 }, true},
		{"for longer", func(t *lease.Terms) { t.ExpiresAt = t.QuotedAt + 601 }, false},
	} {
		terms := goodTerms()
		tc.change(&terms)
		if err := terms.Validate(); tc.ok != (err == nil) || (!tc.ok && !condition.Is(err, condition.InvalidInput)) {
			t.Errorf("%s: got %v, want ok %v", tc.name, err, tc.ok)
		}
	}
}

func amount(_ *lease.Terms, s string) money.Amount {
	a, err := money.ParseUnits(s)
	if err != nil {
		panic(err)
	}
	return a
}

// TestEveryTermIsSigned changes each field in turn: the digest must notice.
func TestEveryTermIsSigned(t *testing.T) {
	t.Parallel()
	want := goodTerms().Digest()
	typ := reflect.TypeFor[lease.Terms]()
	for i := range typ.NumField() {
		terms := goodTerms()
		switch f := reflect.ValueOf(&terms).Elem().Field(i); v := f.Addr().Interface().(type) {
		case *lease.ID:
			v[0] ^= 1
		case *common.Address:
			v[0] ^= 1
		case *money.Amount:
			*v = v.Add(money.Units(1))
		default:
			switch f.Kind() {
			case reflect.Uint64, reflect.Uint8:
				f.SetUint(f.Uint() + 1)
			case reflect.Int64:
				f.SetInt(f.Int() + 1)
			case reflect.String:
				f.SetString(f.String() + "x")
			case reflect.Slice:
				f.Index(0).SetUint(f.Index(0).Uint() ^ 1)
			default:
				t.Fatalf("cannot change %s", typ.Field(i).Name)
			}
		}
		if terms.Digest() == want {
			t.Errorf("%s can be changed without the signature noticing", typ.Field(i).Name)
		}
	}
}

func TestSignedTravels(t *testing.T) {
	t.Parallel()
	want := signedTerms(goodTerms())
	raw, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	got, err := lease.DecodeSigned(raw)
	if err != nil {
		t.Fatal(err)
	}
	if err := got.VerifyBoth(); err != nil {
		t.Errorf("signatures did not survive: %v", err)
	}

	for _, tc := range []struct {
		name           string
		change         func(*lease.Signed)
		provider, both condition.Code
	}{
		{"nothing", func(*lease.Signed) {}, "", ""},
		{"without the renter", func(s *lease.Signed) { s.RenterSignature = nil }, "", condition.BadSignature},
		{"without the provider", func(s *lease.Signed) { s.ProviderSignature = nil }, condition.BadSignature, condition.BadSignature},
		{"signed by the wrong side", func(s *lease.Signed) { s.RenterSignature = s.ProviderSignature }, "", condition.BadSignature},
		{"another price", func(s *lease.Signed) { s.Terms.PricePerHour++ }, condition.BadSignature, condition.BadSignature},
		{"another chain", func(s *lease.Signed) { s.Terms.ChainID++ }, condition.BadSignature, condition.BadSignature},
		{"terms that are not valid", func(s *lease.Signed) { s.Terms.MaxSeconds = 0 }, condition.InvalidInput, condition.InvalidInput},
	} {
		s := signedTerms(goodTerms())
		tc.change(&s)
		if got := condition.Of(s.VerifyProvider()).Code; got != tc.provider {
			t.Errorf("%s: the provider's part gives %q, want %q", tc.name, got, tc.provider)
		}
		if got := condition.Of(s.VerifyBoth()).Code; got != tc.both {
			t.Errorf("%s: both give %q, want %q", tc.name, got, tc.both)
		}
	}
}

// TestCostUnits: a cost never falls, never passes the cap, and the cap of the whole time covers all of it.
func TestCostUnits(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		terms := goodTerms()
		terms.PricePerHour = money.MicroUSD(rapid.Int64Range(0, int64(1000*money.Dollar)).Draw(rt, "price"))
		terms.MaxSeconds = rapid.Uint64Range(1, 366*24*3600).Draw(rt, "seconds")
		terms.TokenDecimals = rapid.Uint8Range(0, 18).Draw(rt, "decimals")
		terms.Cap = lease.CapFor(terms.PricePerHour, terms.MaxSeconds, terms.TokenDecimals)
		a := rapid.Int64Range(0, int64(terms.MaxSeconds)*1200).Draw(rt, "ms")
		b := a + rapid.Int64Range(0, 1<<40).Draw(rt, "more")
		if terms.CostUnits(a).Cmp(terms.CostUnits(b)) > 0 {
			rt.Fatalf("%d ms cost %s, %d ms %s", a, terms.CostUnits(a), b, terms.CostUnits(b))
		}
		if got := terms.CostUnits(1 << 62); got.Cmp(terms.Cap) != 0 {
			rt.Fatalf("the whole time costs %s, the cap is %s", got, terms.Cap)
		}
	})
}
