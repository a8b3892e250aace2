package provider_test

import (
	"reflect"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/provider"
)

var thriftNow = time.Unix(1_800_000_000, 0)

func TestThrift(t *testing.T) {
	const dollar = 1_000_000
	waits := func(owed uint64) provider.Due { return provider.Due{Owed: money.Units(owed), Since: thriftNow} }
	thaws := func(owed uint64, in time.Duration) provider.Due {
		d := waits(owed)
		d.SafeUntil = thriftNow.Add(in)
		return d
	}
	old := waits(dollar)
	old.Since = thriftNow.Add(-7 * 24 * time.Hour)
	costs := provider.Costs{Fixed: money.Units(dollar / 50), Each: money.Units(dollar / 100)} // 2 and 1 cents
	for _, tt := range []struct {
		name  string
		dues  []provider.Due
		costs provider.Costs
		want  []int
	}{
		{"nothing due", nil, costs, nil},
		{"free of charge", []provider.Due{waits(1), waits(2)}, provider.Costs{}, []int{1, 0}},
		{"exactly 1 %", []provider.Due{waits(3 * dollar)}, costs, []int{0}},
		{"one unit less", []provider.Due{waits(3*dollar - 1)}, costs, nil},
		{"together they pay the fixed part", []provider.Due{waits(2 * dollar), waits(2 * dollar)}, costs, []int{0, 1}},
		{"a small one stays at home", []provider.Due{waits(dollar - 1), waits(4 * dollar)}, costs, []int{1}},
		{"thaw far off", []provider.Due{thaws(dollar, time.Minute)}, costs, nil},
		{"thaw at the margin", []provider.Due{thaws(dollar, 0)}, costs, []int{0}},
		{"thaw over", []provider.Due{thaws(dollar, -time.Hour)}, costs, []int{0}},
		{"old enough", []provider.Due{old}, costs, []int{0}},
		{"a thaw takes others along", []provider.Due{thaws(dollar, 0), waits(dollar), waits(dollar - 1)}, costs, []int{0, 1}},
		{"dust in a thaw is not worth its fee", []provider.Due{thaws(dollar/100, 0)}, costs, nil},
		{"dust in a thaw beside something", []provider.Due{thaws(dollar/100, 0), thaws(dollar, 0)}, costs, []int{1}},
		{"two thaws share the fixed part", []provider.Due{thaws(25_000, 0), thaws(25_000, 0)}, costs, []int{0, 1}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := provider.DefaultThrift.Choose(thriftNow, tt.dues, tt.costs)
			if !slices.Equal(got.Take, tt.want) {
				t.Errorf("takes %v, want %v (%+v)", got.Take, tt.want, got)
			}
		})
	}
}

func TestThriftHolds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		amount := rapid.Custom(func(t *rapid.T) money.Amount {
			return money.Units(rapid.Uint64Range(0, 1<<rapid.IntRange(0, 40).Draw(t, "bits")).Draw(t, "units"))
		})
		moment := func(name string) time.Time {
			return thriftNow.Add(time.Duration(rapid.Int64Range(-1_000_000, 1_000_000).Draw(t, name)) * time.Second)
		}
		th := provider.Thrift{
			MaxShare: rapid.SampledFrom([]uint64{0, 1, 100, 5000}).Draw(t, "share"), MaxAge: time.Duration(rapid.Int64Range(0, 1_000_000).Draw(t, "age")) * time.Second,
			MostChannels: rapid.IntRange(1, 8).Draw(t, "most"),
		}
		costs := provider.Costs{Fixed: amount.Draw(t, "fixed"), Each: amount.Draw(t, "each")}
		dues := make([]provider.Due, rapid.IntRange(0, 12).Draw(t, "n"))
		for i := range dues {
			dues[i] = provider.Due{Owed: amount.Draw(t, "owed"), Since: moment("since")}
			if rapid.Bool().Draw(t, "threatened") {
				dues[i].SafeUntil = moment("safe")
			}
		}
		got := th.Choose(thriftNow, dues, costs)
		if !reflect.DeepEqual(got, th.Choose(thriftNow, dues, costs)) {
			t.Fatal("the same question has two answers")
		}
		must := func(d provider.Due) bool {
			return !d.Owed.IsZero() && (!thriftNow.Before(d.Since.Add(th.MaxAge)) || !d.SafeUntil.IsZero() && !thriftNow.Before(d.SafeUntil))
		}
		cost, moved := costs.Fixed, money.Amount{}
		forced := false
		seen := map[int]bool{}
		for _, i := range got.Take {
			if seen[i] || dues[i].Owed.IsZero() {
				t.Fatalf("takes %v of %v", got.Take, dues)
			}
			seen[i] = true
			cost, moved, forced = cost.Add(costs.Each), moved.Add(dues[i].Owed), forced || must(dues[i])
		}
		if len(got.Take) > th.MostChannels {
			t.Fatalf("takes %d channels at once", len(got.Take))
		}
		if len(got.Take) > 0 && cost.Cmp(moved) >= 0 && !(forced && cost.IsZero()) {
			t.Fatalf("pays %s to collect %s", cost, moved)
		}
		if len(got.Take) > 0 && !forced && th.MaxShare > 0 && scaled(cost, 10_000).Cmp(scaled(moved, th.MaxShare)) > 0 {
			t.Fatalf("pays %s to collect %s although nothing presses", cost, moved)
		}
		// What presses and would pay for a transaction of its own is never left, unless the transaction is full.
		for i, d := range dues {
			if must(d) && d.Owed.Cmp(costs.Fixed.Add(costs.Each)) > 0 && !seen[i] && len(got.Take) < th.MostChannels {
				t.Fatalf("leaves %+v, takes %v", d, got.Take)
			}
			if !d.Owed.IsZero() && !must(d) && !seen[i] {
				if at := d.Since.Add(th.MaxAge); got.Next.After(at) || got.Next.IsZero() {
					t.Fatalf("looks again at %s, after %s", got.Next, at)
				}
				if !d.SafeUntil.IsZero() && got.Next.After(d.SafeUntil) {
					t.Fatalf("looks again at %s, after %s", got.Next, d.SafeUntil)
				}
			}
		}
		// Every unit is somewhere.
		var all money.Amount
		for _, d := range dues {
			all = all.Add(d.Owed)
		}
		if sum := moved.Add(got.Waiting).Add(got.Worthless); sum.Cmp(all) != 0 {
			t.Fatalf("%s of %s are accounted for", sum, all)
		}
	})
}

func scaled(a money.Amount, by uint64) money.Amount {
	var out money.Amount
	big := a.Big()
	big.Mul(big, money.Units(by).Big())
	out = money.MustBig(big)
	return out
}
