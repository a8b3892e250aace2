package provider

import (
	"math/big"
	"slices"
	"time"

	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
)

// A Due is a channel with something to collect.
type Due struct {
	Key lease.ChannelKey
	// Owed is what redeeming the channel's best voucher pays now.
	Owed money.Amount
	// Since is when the oldest part of it could first be collected; the zero time is long ago.
	Since time.Time
	// SafeUntil is the last moment at which collecting it is certain to be in time; zero when nothing threatens it.
	SafeUntil time.Time
}

// Costs are what collecting costs, in the token: Fixed once a transaction, Each for every channel in it.
type Costs struct{ Fixed, Each money.Amount }

// Thrift is how the owner weighs a fee against what it brings.
type Thrift struct {
	// MaxShare is how much of what it moves a transaction may cost, in basis points; zero collects at any cost that is less
	// than what it brings.
	MaxShare uint64
	// MaxAge is how long anything waits at most.
	MaxAge time.Duration
	// MostChannels bounds one transaction.
	MostChannels int
}

// DefaultThrift waits while collecting would cost more than 1 %, for a week at most.
var DefaultThrift = Thrift{MaxShare: 100, MaxAge: 7 * 24 * time.Hour, MostChannels: 20}

// A Choice is what to collect now, and when to look again.
type Choice struct {
	// Take are indices into the dues, to be collected in one transaction; none means wait.
	Take []int
	// Next is when something that waits will have to be collected; zero when nothing waits.
	Next time.Time
	// Waiting is what waits for lower fees or for company. Worthless is what must not wait any longer and costs more to collect
	// than it brings; it stays where it is.
	Waiting, Worthless money.Amount
}

// Choose decides. What must not wait any longer is taken while it brings more than it costs, and pays the transaction's fixed
// cost; the rest joins where its own cost is within MaxShare, or is taken without the urgent ones when the whole transaction
// is. Nothing is ever collected at a loss.
func (t Thrift) Choose(now time.Time, dues []Due, c Costs) Choice {
	var out Choice
	var urgent, patient []int
	for i, d := range dues {
		at := t.mustGo(d)
		switch {
		case d.Owed.IsZero():
		case !now.Before(at):
			urgent = append(urgent, i)
		default:
			patient = append(patient, i)
			if out.Next.IsZero() || at.Before(out.Next) {
				out.Next = at
			}
		}
	}
	byWorth := func(a, b int) int { return dues[b].Owed.Cmp(dues[a].Owed) }
	slices.SortStableFunc(urgent, byWorth)
	slices.SortStableFunc(patient, byWorth)

	// The dearest first: each that brings more than it adds to the cost makes the whole better.
	var moved money.Amount
	for _, i := range urgent {
		if len(out.Take) < t.most() && dues[i].Owed.Cmp(c.Each) > 0 {
			out.Take, moved = append(out.Take, i), moved.Add(dues[i].Owed)
		}
	}
	if len(out.Take) > 0 && moved.Cmp(c.of(len(out.Take))) <= 0 {
		out.Take, moved = nil, money.Amount{} // not even together do they pay for the transaction
	}
	forced := len(out.Take)
	for _, i := range patient {
		if len(out.Take) < t.most() && t.within(c.Each, dues[i].Owed) {
			out.Take, moved = append(out.Take, i), moved.Add(dues[i].Owed)
		}
	}
	if forced == 0 && !t.within(c.of(len(out.Take)), moved) {
		out.Take = nil
	}
	for i, d := range dues {
		switch {
		case slices.Contains(out.Take, i):
		case slices.Contains(patient, i):
			out.Waiting = out.Waiting.Add(d.Owed)
		case d.Owed.Cmp(c.Each) <= 0 || forced == 0:
			out.Worthless = out.Worthless.Add(d.Owed)
		default:
			out.Waiting = out.Waiting.Add(d.Owed) // the transaction is full; the next one follows at once
		}
	}
	return out
}

// mustGo is when something must not wait any longer.
func (t Thrift) mustGo(d Due) time.Time {
	at := d.Since.Add(t.MaxAge)
	if !d.SafeUntil.IsZero() && d.SafeUntil.Before(at) {
		at = d.SafeUntil
	}
	return at
}

func (t Thrift) most() int {
	if t.MostChannels <= 0 {
		return DefaultThrift.MostChannels
	}
	return t.MostChannels
}

// within reports whether a cost is at most MaxShare of what it moves, and less than it.
func (t Thrift) within(cost, moved money.Amount) bool {
	if cost.Cmp(moved) >= 0 {
		return false
	}
	if t.MaxShare == 0 {
		return true
	}
	limit := new(big.Int).Mul(moved.Big(), new(big.Int).SetUint64(t.MaxShare))
	return new(big.Int).Mul(cost.Big(), big.NewInt(10_000)).Cmp(limit) <= 0
}

// of is what a transaction for n channels costs.
func (c Costs) of(n int) money.Amount {
	if n == 0 {
		return money.Amount{}
	}
	each := new(big.Int).Mul(c.Each.Big(), big.NewInt(int64(n)))
	return c.Fixed.Add(money.MustBig(each))
}
