package words_test

import (
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/condition"
)

func TestSaid(t *testing.T) {
	moons := new(big.Int).Mul(big.NewInt(25), new(big.Int).Exp(big.NewInt(10), big.NewInt(17), nil))
	for _, tt := range []struct{ got, want string }{
		{words.InDays(24 * time.Hour), "a day"},
		{words.InDays(72 * time.Hour), "3 days"},
		{words.InDays(36 * time.Hour), "36 hours"},
		{words.InDays(time.Hour), "an hour"},
		{words.InDays(90 * time.Minute), "90 minutes"},
		{words.InDays(time.Minute), "a minute"},
		{words.InDays(3601 * time.Second), "3601 seconds"},
		{words.InDays(0), "0 seconds"},
		{words.Percent(500), "5 %"},
		{words.Percent(1205), "12.05 %"},
		{words.Moon(moons), "2.50 MOON"},
		{words.Moon(nil), "0.00 MOON"},
		{words.Lasting(90_400), "90 seconds"},
		{words.Clip("short", 10), "short"},
		{words.Clip("aé", 2), "a"}, // half a letter is none
	} {
		if tt.got != tt.want {
			t.Errorf("%q, not %q", tt.got, tt.want)
		}
	}
}

func TestAddress(t *testing.T) {
	const right = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"
	for _, tt := range []struct {
		name, text string
		ok         bool
	}{
		{"checksum", right, true},
		{"lower case has none", strings.ToLower(right), true},
		{"upper case has none", "0x" + strings.ToUpper(right[2:]), true},
		{"spaces around", " " + right + "\n", true},
		{"a wrong capital", "0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", false},
		{"no prefix", right[2:], false},
		{"too short", right[:41], false},
		{"zero", "0x0000000000000000000000000000000000000000", false},
	} {
		a, err := words.Address("to", tt.text)
		if tt.ok && (err != nil || a.Hex() != right) {
			t.Errorf("%s: %s, %v", tt.name, a, err)
		}
		if !tt.ok {
			refused(t, tt.name, err, "to")
		}
	}
}

func TestMoonAmount(t *testing.T) {
	most := new(big.Int).Exp(big.NewInt(10), big.NewInt(19), nil) // ten
	for _, tt := range []struct {
		text string
		want string // empty when it is refused
	}{
		{"max", most.String()}, {"10", most.String()}, {"0.5", "500000000000000000"}, {"10.1", ""}, {"0", ""}, {"-1", ""}, {"much", ""},
	} {
		n, err := words.MoonAmount(tt.text, most)
		if tt.want == "" {
			refused(t, tt.text, err, "amount")
		} else if err != nil || n.String() != tt.want {
			t.Errorf("%s: %s, %v", tt.text, n, err)
		}
	}
	_, err := words.MoonAmount("max", new(big.Int))
	refused(t, "all of nothing", err, "amount")
}

func TestInField(t *testing.T) {
	first := condition.FieldErrorf("there", condition.InvalidInput, "it is wrong")
	refused(t, "moved", words.InField("here", first), "here")
	refused(t, "the first one", first, "there")
	if other := errors.New("no condition"); words.InField("here", other) != other || words.InField("here", nil) != nil {
		t.Error("an error without a reason has got one")
	}
}

// refused checks that it was, and because of a field.
func refused(t *testing.T, name string, err error, field string) {
	t.Helper()
	var why *condition.Error
	if !errors.As(err, &why) || why.Field != field {
		t.Errorf("%s: %v, which is not about %s", name, err, field)
	}
}

// What is printed is read again, and so is what people write instead.
func TestPeriod(t *testing.T) {
	for _, d := range []time.Duration{0, time.Second, time.Minute, 61 * time.Second, time.Hour, 36 * time.Hour, 24 * time.Hour, 14 * 24 * time.Hour} {
		if got, err := words.Period("x", words.InDays(d)); err != nil || got != d {
			t.Errorf("%q is read as %s (%v)", words.InDays(d), got, err)
		}
	}
	for text, want := range map[string]time.Duration{
		" 2 Days ": 48 * time.Hour, "1 day 12 hours": 36 * time.Hour, "1d12h": 36 * time.Hour, "90 min": 90 * time.Minute, "1,000 s": 1000 * time.Second,
		"one week": -1, "": -1, "14": -1, "-1 day": -1, "1.5 days": -1, "99999999999 days": -1, "2 days or so": -1, "1 day, 2 hours": 26 * time.Hour,
	} {
		got, err := words.Period("x", text)
		if want < 0 {
			refused(t, text, err, "x")
			continue
		}
		if err != nil || got != want {
			t.Errorf("%q is read as %s (%v)", text, got, err)
		}
	}
}

// FuzzPeriod: whatever is typed, what is taken is a period that is not negative, and printing it and reading that gives it again.
func FuzzPeriod(f *testing.F) {
	f.Add("1 day 12 hours")
	f.Add("9223372036854775807 s")
	f.Fuzz(func(t *testing.T, text string) {
		d, err := words.Period("x", text)
		if err != nil {
			return
		}
		if d < 0 {
			t.Fatalf("%q is read as %s", text, d)
		}
		if again, err := words.Period("x", words.InDays(d)); err != nil || again != d {
			t.Fatalf("%s is printed as %q, which is read as %s (%v)", d, words.InDays(d), again, err)
		}
	})
}
