package market_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/market"
	"github.com/moonrig/moonrig/backend/money"
)

func TestOfferCheck(t *testing.T) {
	t.Parallel()
	x := func(n int) string { return strings.Repeat("x", n) }
	for _, tc := range []struct {
		name   string
		change func(*market.Offer) // before it is signed
		want   condition.Code
	}{
		{"as it is", func(*market.Offer) {}, ""},
		{"a processor", func(o *market.Offer) { o.Device = market.Device{ID: "cpu", Kind: "cpu", Name: "Ryzen"} }, ""},
		{"busy, simulated and free", func(o *market.Offer) { o.Busy, o.Device.Simulated, o.PricePerHour = true, true, 0 }, ""},

		{"expired", func(o *market.Offer) { o.IssuedAt, o.ExpiresAt = now.Unix()-60, now.Unix() }, condition.Expired},
		{"about to expire", func(o *market.Offer) { o.IssuedAt, o.ExpiresAt = now.Unix()-60, now.Unix()+1 }, ""},
		{"from a clock that is ahead", func(o *market.Offer) { o.IssuedAt = now.Add(market.MaxClockSkew).Unix() }, ""},
		{"from the future", func(o *market.Offer) { o.IssuedAt = now.Add(market.MaxClockSkew).Unix() + 1 }, condition.InvalidInput},
		{"for as long as may be", func(o *market.Offer) { o.ExpiresAt = now.Add(market.MaxOfferLife).Unix() }, ""},
		{"for too long", func(o *market.Offer) { o.ExpiresAt = now.Add(market.MaxOfferLife).Unix() + 1 }, condition.InvalidInput},
		{"expiring before it is issued", func(o *market.Offer) { o.ExpiresAt = o.IssuedAt }, condition.InvalidInput},
		{"at no time", func(o *market.Offer) { o.IssuedAt = 0 }, condition.InvalidInput},
		{"at a time that overflows", func(o *market.Offer) { o.ExpiresAt = 1 << 62 }, condition.InvalidInput},

		{"sent by somebody else", func(o *market.Offer) { o.Peer = "peer-q" }, condition.WrongPeer},
		{"of nobody", func(o *market.Offer) { o.Peer = "" }, condition.InvalidInput},
		{"of a long peer", func(o *market.Offer) { o.Peer = x(129) }, condition.InvalidInput},

		{"no device", func(o *market.Offer) { o.Device.ID = "" }, condition.InvalidInput},
		{"a nameless device", func(o *market.Offer) { o.Device.Name = "" }, condition.InvalidInput},
		{"a name that is not UTF-8", func(o *market.Offer) { o.Device.Name = "RTX\xff" }, condition.InvalidInput},
		{"an image that is not UTF-8", func(o *market.Offer) { o.Images = []string{"\xc3"} }, condition.InvalidInput},
		{"a long id", func(o *market.Offer) { o.Device.ID = x(97) }, condition.InvalidInput},
		{"a long name", func(o *market.Offer) { o.Device.Name = x(97) }, condition.InvalidInput},
		{"a long vendor", func(o *market.Offer) { o.Device.Vendor = x(33) }, condition.InvalidInput},
		{"a long tier", func(o *market.Offer) { o.Device.Tier = x(33) }, condition.InvalidInput},
		{"a long region", func(o *market.Offer) { o.Region = x(33) }, condition.InvalidInput},
		{"a toaster", func(o *market.Offer) { o.Device.Kind = "toaster" }, condition.InvalidInput},
		{"negative graphics memory", func(o *market.Offer) { o.Device.VRAMBytes = -1 }, condition.InvalidInput},
		{"endless graphics memory", func(o *market.Offer) { o.Device.VRAMBytes = 1<<44 + 1 }, condition.InvalidInput},
		{"negative memory", func(o *market.Offer) { o.Device.MemoryBytes = -1 }, condition.InvalidInput},
		{"endless memory", func(o *market.Offer) { o.Device.MemoryBytes = 1<<46 + 1 }, condition.InvalidInput},
		{"negative cores", func(o *market.Offer) { o.Device.Cores = -1 }, condition.InvalidInput},
		{"endless cores", func(o *market.Offer) { o.Device.Cores = 1<<16 + 1 }, condition.InvalidInput},

		{"a negative price", func(o *market.Offer) { o.PricePerHour = -1 }, condition.InvalidInput},
		{"a thousand dollars", func(o *market.Offer) { o.PricePerHour = 1000 * money.Dollar }, ""},
		{"more", func(o *market.Offer) { o.PricePerHour = 1000*money.Dollar + 1 }, condition.InvalidInput},
		{"for no time", func(o *market.Offer) { o.MaxSeconds = 0 }, condition.InvalidInput},
		{"for ever", func(o *market.Offer) { o.MaxSeconds = 1 << 63 }, condition.InvalidInput},
		{"eight images", func(o *market.Offer) { o.Images = slices.Repeat([]string{"a"}, 8) }, ""},
		{"nine images", func(o *market.Offer) { o.Images = slices.Repeat([]string{"a"}, 9) }, condition.InvalidInput},
		{"a long image", func(o *market.Offer) { o.Images = []string{x(201)} }, condition.InvalidInput},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			o := plainOffer()
			tc.change(&o)
			if got := condition.Of(sign(o).Check("peer-p", now)).Code; got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

func TestOfferSignature(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*market.Offer){
		"none":             func(o *market.Offer) { o.Signature = nil },
		"short":            func(o *market.Offer) { o.Signature = o.Signature[:64] },
		"of another":       func(o *market.Offer) { o.Provider = common.Address{1} },
		"of nobody":        func(o *market.Offer) { o.Provider = common.Address{} },
		"on another chain": func(o *market.Offer) { o.ChainID++ },
	} {
		o := sign(plainOffer())
		change(&o)
		if err := o.Check("peer-p", now); !condition.Is(err, condition.BadSignature) {
			t.Errorf("%s: got %v, want %s", name, err, condition.BadSignature)
		}
	}
}

// TestEveryFieldIsSigned changes each field of an offer and of its device in turn: the digest must notice.
func TestEveryFieldIsSigned(t *testing.T) {
	t.Parallel()
	want := plainOffer().Digest()
	var walk func(path string, at func(*market.Offer) reflect.Value)
	walk = func(path string, at func(*market.Offer) reflect.Value) {
		o := plainOffer()
		v := at(&o)
		switch v.Kind() {
		case reflect.Struct:
			for i := range v.NumField() {
				if name := path + "." + v.Type().Field(i).Name; name != ".Signature" {
					walk(name, func(o *market.Offer) reflect.Value { return at(o).Field(i) })
				}
			}
			return
		case reflect.String:
			v.SetString(v.String() + "x")
		case reflect.Bool:
			v.SetBool(!v.Bool())
		case reflect.Int, reflect.Int64:
			v.SetInt(v.Int() + 1)
		case reflect.Uint64:
			v.SetUint(v.Uint() + 1)
		case reflect.Slice:
			v.Set(v.Slice(0, v.Len()-1))
		case reflect.Array:
			v.Index(0).SetUint(v.Index(0).Uint() ^ 1)
		default:
			t.Fatalf("cannot change %s", path)
		}
		if o.Digest() == want {
			t.Errorf("%s can be changed without the signature noticing", path)
		}
	}
	walk("", func(o *market.Offer) reflect.Value { return reflect.ValueOf(o).Elem() })
}

func TestOfferID(t *testing.T) {
	t.Parallel()
	id := plainOffer().ID()
	for _, tc := range []struct {
		name   string
		change func(*market.Offer)
		same   bool
	}{
		{"the next statement", func(o *market.Offer) {
			o.Sequence, o.PricePerHour, o.Busy, o.Device.Name = o.Sequence+1, 1, true, "another name"
		}, true},
		{"another device", func(o *market.Offer) { o.Device.ID = "gpu-1" }, false},
		{"another peer", func(o *market.Offer) { o.Peer = "peer-q" }, false},
		{"another chain", func(o *market.Offer) { o.ChainID++ }, false},
		{"a border moved", func(o *market.Offer) { o.Peer, o.Device.ID = "peer-pg", "pu-0" }, false},
	} {
		o := plainOffer()
		tc.change(&o)
		if (o.ID() == id) != tc.same {
			t.Errorf("%s: got %s for %s", tc.name, o.ID(), id)
		}
	}
}

func TestDecodeOffer(t *testing.T) {
	t.Parallel()
	want := sign(plainOffer())
	raw, err := want.Encode()
	if err != nil {
		t.Fatal(err)
	}
	got, err := market.DecodeOffer(raw)
	if err != nil || !reflect.DeepEqual(got, want) || got.Check("peer-p", now) != nil {
		t.Errorf("got %+v, %v; want %+v", got, err, want)
	}
	for _, tc := range []struct {
		name, in string
		want     condition.Code
	}{
		{"nothing", "", condition.InvalidInput},
		{"an unknown field", strings.Replace(string(raw), "{", `{"discount":1,`, 1), condition.InvalidInput},
		{"something behind it", string(raw) + "x", condition.InvalidInput},
		{"two offers", string(raw) + string(raw), condition.InvalidInput},
		{"half of it", string(raw[:len(raw)/2]), condition.InvalidInput},
		{"too much", string(raw) + strings.Repeat(" ", market.MaxOfferBytes), condition.TooLarge},
	} {
		if o, err := market.DecodeOffer([]byte(tc.in)); !condition.Is(err, tc.want) || !reflect.DeepEqual(o, market.Offer{}) {
			t.Errorf("%s: got %v with %+v, want %s", tc.name, err, o, tc.want)
		}
	}
}

func TestNoImagesTravel(t *testing.T) {
	t.Parallel()
	o := plainOffer()
	o.Images = []string{}
	o = sign(o)
	raw, err := o.Encode()
	if err != nil {
		t.Fatal(err)
	}
	got, err := market.DecodeOffer(raw)
	if err != nil {
		t.Fatal(err)
	}
	if err := got.Check("peer-p", now); err != nil {
		t.Errorf("an offer with an empty list of images does not arrive: %v", err)
	}
}

// TestTheLargestOfferFits: an offer at all its bounds must still be small enough to be sent.
func TestTheLargestOfferFits(t *testing.T) {
	t.Parallel()
	o := plainOffer()
	x := func(n int) string { return strings.Repeat("x", n) }
	o.Peer, o.Region = x(128), x(32)
	o.Device = market.Device{
		ID: x(96), Kind: "gpu", Vendor: x(32), Name: x(96), VRAMBytes: 1 << 44, Cores: 1 << 16, MemoryBytes: 1 << 46, Tier: x(32), Simulated: true,
	}
	o.PricePerHour, o.MaxSeconds, o.Images, o.Busy, o.Sequence = 1000*money.Dollar, 366*24*3600, slices.Repeat([]string{x(200)}, 8), true, 1<<64-1
	o = sign(o)
	raw, err := o.Encode()
	if err != nil {
		t.Fatal(err)
	}
	if len(raw) > market.MaxOfferBytes {
		t.Errorf("%d bytes, only %d are let through", len(raw), market.MaxOfferBytes)
	}
	if err := o.Check(o.Peer, now); err != nil {
		t.Error(err)
	}
}

func FuzzDecodeOffer(f *testing.F) {
	raw, err := sign(plainOffer()).Encode()
	if err != nil {
		f.Fatal(err)
	}
	for _, s := range [][]byte{raw, []byte("null"), []byte("{}"), []byte(`{"expires_at":9223372036854775807}`)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		o, err := market.DecodeOffer(data)
		if err != nil {
			if !condition.Is(err, condition.InvalidInput) && !condition.Is(err, condition.TooLarge) {
				t.Fatalf("an error without a reason: %v", err)
			}
			return
		}
		market.Rank([]market.Offer{o}, market.Filter{Kind: "gpu", Name: "x", MaxPrice: 1}, "a")
		if err := o.Check(o.Peer, time.Unix(o.IssuedAt, 0)); err == nil {
			// Whatever passes is one that its provider signed: nobody else's key is in this test.
			if o.Provider != plainOffer().Provider {
				t.Fatalf("a forged offer passes: %s", data)
			}
		} else if condition.Of(err).Code == condition.Internal {
			t.Fatalf("an error without a reason: %v", err)
		}
		again, err := o.Encode()
		if err != nil {
			t.Fatal(err)
		}
		if len(again) <= market.MaxOfferBytes {
			if back, err := market.DecodeOffer(again); err != nil || fmt.Sprint(back.Digest()) != fmt.Sprint(o.Digest()) {
				t.Fatalf("%s became %s: %v", data, again, err)
			}
		}
	})
}
