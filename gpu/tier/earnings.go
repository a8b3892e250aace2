package tier

import (
	"errors"
	"fmt"
	"math/big"
)

// Plan is what an owner intends: how long the device is lent, at which price,
// and what power costs.
type Plan struct {
	MicroUSDPerHour int64 `json:"microUSDPerHour"`
	// LoadWatts is the power of the device while a job runs. IdleWatts is
	// what the computer draws only because it waits for jobs; 0 where it
	// would run anyway.
	LoadWatts int64 `json:"loadWatts"`
	IdleWatts int64 `json:"idleWatts"`
	// MicroUSDPerKWh is the owner's price of power.
	MicroUSDPerKWh int64 `json:"microUSDPerKWh"`
	// LentMinutesPerWeek is how long the device is on offer.
	LentMinutesPerWeek int64 `json:"lentMinutesPerWeek"`
	// OccupancyPermille is the share of that time in which it is rented.
	OccupancyPermille int64 `json:"occupancyPermille"`
}

// An Amount is money over some time, in micro-USD. Gross is rounded down and
// power is rounded up, so that no promise is too good. Net is the difference
// and is negative where power costs more than the device earns.
type Amount struct {
	GrossMicroUSD int64 `json:"grossMicroUSD"`
	PowerMicroUSD int64 `json:"powerMicroUSD"`
	NetMicroUSD   int64 `json:"netMicroUSD"`
}

// Earnings are what to expect of a plan on average.
type Earnings struct {
	// PerHour is over one hour on offer, PerDay over one day of the average
	// week, PerMonth over a twelfth of a year of 365.25 days.
	PerHour   Amount `json:"perHour"`
	PerDay    Amount `json:"perDay"`
	PerMonth  Amount `json:"perMonth"`
	Breakdown []Line `json:"breakdown"`
}

// MinutesPerWeek is a whole week on offer.
const MinutesPerWeek = 7 * 24 * 60

// Limits on a plan; within them no calculation can overflow.
const (
	maxMicroUSD = 1_000_000_000 // $1,000 an hour, or a kWh
	maxWatts    = 100_000
)

// ErrPlan is wrapped by the errors of Expect and PowerCost about numbers that
// are out of range.
var ErrPlan = errors.New("plan out of range")

// Expect computes what a plan earns. Errors wrap ErrPlan.
func Expect(p Plan) (Earnings, error) {
	if err := p.validate(); err != nil {
		return Earnings{}, err
	}
	// A month is 365.25/12/7 = 487/112 weeks.
	e := Earnings{
		PerHour:  p.over(60, 1),
		PerDay:   p.over(p.LentMinutesPerWeek, 7),
		PerMonth: p.over(p.LentMinutesPerWeek*487, 112),
	}
	e.Breakdown = p.explain(e.PerMonth)
	return e, nil
}

// PowerCost is what an hour of a power draw costs in micro-USD, rounded up:
// below it a rented device loses money. Errors wrap ErrPlan.
func PowerCost(watts, microUSDPerKWh int64) (int64, error) {
	p := Plan{LoadWatts: watts, MicroUSDPerKWh: microUSDPerKWh, OccupancyPermille: 1000}
	if err := p.validate(); err != nil {
		return 0, err
	}
	return p.over(60, 1).PowerMicroUSD, nil
}

func (p Plan) validate() error {
	for _, v := range []struct {
		name   string
		n, max int64
	}{
		{"price per hour", p.MicroUSDPerHour, maxMicroUSD},
		{"watts under load", p.LoadWatts, maxWatts},
		{"watts while waiting", p.IdleWatts, maxWatts},
		{"price per kWh", p.MicroUSDPerKWh, maxMicroUSD},
		{"minutes per week", p.LentMinutesPerWeek, MinutesPerWeek},
		{"occupancy per mille", p.OccupancyPermille, 1000},
	} {
		if v.n < 0 || v.n > v.max {
			return fmt.Errorf("%w: %s is %d, want 0 to %d", ErrPlan, v.name, v.n, v.max)
		}
	}
	return nil
}

// over computes the amount of minutes/div minutes on offer. The products pass
// 64 bits, so they are big; the results do not.
func (p Plan) over(minutes, div int64) Amount {
	gross, _ := ratio(product(p.MicroUSDPerHour, p.OccupancyPermille, minutes), product(1000, 60, div))
	// Watt-permille: what is drawn while rented and while waiting.
	draw := p.LoadWatts*p.OccupancyPermille + p.IdleWatts*(1000-p.OccupancyPermille)
	power, rest := ratio(product(draw, minutes, p.MicroUSDPerKWh), product(1000, 60, 1000, div))
	if rest {
		power++
	}
	return Amount{GrossMicroUSD: gross, PowerMicroUSD: power, NetMicroUSD: gross - power}
}

func product(factors ...int64) *big.Int {
	out := big.NewInt(1)
	for _, f := range factors {
		out.Mul(out, big.NewInt(f))
	}
	return out
}

func ratio(num, den *big.Int) (whole int64, rest bool) {
	q, r := new(big.Int).QuoRem(num, den, new(big.Int))
	return q.Int64(), r.Sign() != 0
}

func (p Plan) explain(month Amount) []Line {
	hours := p.LentMinutesPerWeek * 487 / 112 / 60
	return []Line{
		{Text: fmt.Sprintf("On offer %d.%d hours a week, which is %d hours a month", p.LentMinutesPerWeek/60,
			p.LentMinutesPerWeek%60/6, hours)},
		{Text: fmt.Sprintf("Rented %d.%d %% of that time", p.OccupancyPermille/10, p.OccupancyPermille%10)},
		{Text: fmt.Sprintf("Price of %s an hour: gross a month", usd(p.MicroUSDPerHour)), MicroUSD: month.GrossMicroUSD},
		{Text: fmt.Sprintf("Power of %d W while rented and %d W more while waiting, at %s a kWh: cost a month",
			p.LoadWatts, p.IdleWatts, usd(p.MicroUSDPerKWh)), MicroUSD: -month.PowerMicroUSD},
		{Text: "Net a month", MicroUSD: month.NetMicroUSD},
	}
}
