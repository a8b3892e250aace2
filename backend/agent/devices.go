package agent

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/market"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/provider"
	"github.com/moonrig/moonrig/backend/wallet"
	"github.com/moonrig/moonrig/gpu"
	"github.com/moonrig/moonrig/gpu/telemetry"
	"github.com/moonrig/moonrig/gpu/tier"
)

const (
	// sampleInterval is how often devices are measured while somebody watches: often enough for a live picture.
	sampleInterval = 2 * time.Second
	// restInterval is the same while nobody does and nothing is leased, so that an idle rig stays idle.
	restInterval = 20 * time.Second
)

// inventory is what devices there are and what measures them.
type inventory struct {
	devices   []gpu.Device
	issues    []gpu.Issue
	telemetry *telemetry.Service
	// ratings and suggestions are by device ID; they do not change while the agent runs.
	ratings     map[string]tier.Rating
	suggestions map[string]tier.Suggestion
}

// watchDevices finds the devices once and measures them until ctx ends.
func (a *Agent) watchDevices(ctx context.Context) error {
	report := a.prober.Probe(ctx)
	inv := &inventory{devices: report.Devices, issues: report.Issues,
		telemetry: telemetry.New(a.prober.Sources(ctx, report), telemetry.Options{Interval: sampleInterval, Log: a.log.With("part", "telemetry")}),
		ratings:   map[string]tier.Rating{}, suggestions: map[string]tier.Suggestion{}}
	for _, d := range report.Devices {
		inv.ratings[d.ID] = tier.Rate(d, a.cards)
		inv.suggestions[d.ID] = tier.Suggest(d, a.cards)
		a.log.Info("Device found", "name", d.Name, "kind", d.Kind, "lendable", d.Lendable)
	}
	a.inventory.Store(inv)
	a.offersChanged()
	a.publishDevices()
	a.poke()
	updates, stop := inv.telemetry.Subscribe()
	defer stop()
	done := make(chan error, 1)
	go func() { done <- inv.telemetry.Serve(ctx) }()
	for {
		watched, changed := a.events.Watched()
		if watched || a.leased(report.Devices) {
			inv.telemetry.SetInterval(sampleInterval)
		} else {
			inv.telemetry.SetInterval(restInterval)
		}
		select {
		case err := <-done:
			return err
		case <-changed:
		case <-a.leaseMoved:
		case u, ok := <-updates:
			if !ok {
				updates = nil
				continue
			}
			if !watched {
				continue // whoever comes begins with a snapshot, and with a sample of that moment
			}
			if d, err := a.Device(ctx, u.DeviceID); err == nil {
				a.events.Publish(schema.EventDevice, d)
			}
		}
	}
}

// leased reports whether a lease uses any of the devices: its heartbeats tell of their load.
func (a *Agent) leased(devices []gpu.Device) bool {
	j := a.joined.Load()
	return j != nil && slices.ContainsFunc(devices, func(d gpu.Device) bool {
		_, busy := j.provider.LeaseOn(d.ID)
		return busy
	})
}

func (a *Agent) offersChanged() {
	if j := a.joined.Load(); j != nil {
		j.provider.DevicesChanged()
	}
}

func (a *Agent) publishDevices() {
	devices, err := a.Devices(context.Background())
	if err != nil {
		return
	}
	for _, d := range devices {
		a.events.Publish(schema.EventDevice, d)
	}
}

// lendable is the devices in the provider's words.
func (a *Agent) lendable() []provider.Device {
	inv := a.inventory.Load()
	if inv == nil {
		return nil
	}
	prefs := a.preferences()
	cpus, memory, _ := jobLimits(prefs.Provide)
	out := make([]provider.Device, 0, len(inv.devices))
	for _, d := range inv.devices {
		p := provider.Device{Device: market.Device{ID: d.ID, Kind: string(d.Kind), Vendor: string(d.Vendor), Name: words.Clip(d.Name, 96),
			VRAMBytes: d.VRAMBytes, Cores: int(cpus / 1000), MemoryBytes: memory, Tier: string(inv.ratings[d.ID].Tier), Simulated: d.Simulated}}
		p.Enabled, p.PricePerHour = a.wish(d, prefs, inv)
		if d.Kind == gpu.KindGPU && !d.Simulated {
			p.GPUUUID = d.ID
		}
		p.Reason = a.hindrance(d)
		out = append(out, p)
	}
	return out
}

// wish returns what the owner wants of a device. GPUs are lent unless the owner says no; the CPU only where there is no
// GPU, since lending it slows the whole computer down.
func (a *Agent) wish(d gpu.Device, prefs preferences, inv *inventory) (enabled bool, price money.MicroUSD) {
	enabled = d.Kind == gpu.KindGPU
	if d.Kind == gpu.KindCPU {
		enabled = true
		for _, other := range inv.devices {
			if other.Kind == gpu.KindGPU && other.Lendable {
				enabled = false
			}
		}
	}
	price = money.MicroUSD(inv.suggestions[d.ID].MicroUSDPerHour)
	w := prefs.Devices[d.ID]
	if w.Enabled != nil {
		enabled = *w.Enabled
	}
	if w.PricePerHour != nil {
		price = money.MicroUSD(*w.PricePerHour)
	}
	return enabled, price
}

// hindrance says why a device cannot be lent now, whatever its owner wishes.
func (a *Agent) hindrance(d gpu.Device) condition.Reason {
	engine, why := a.engine.State()
	switch {
	case !d.Lendable:
		return condition.New(condition.NotLendable, d.WhyNot)
	case a.wallet.State() != wallet.Unlocked:
		return a.Keys.WalletReason()
	case !why.IsZero():
		return why
	case d.Kind == gpu.KindGPU && d.Vendor == gpu.VendorNVIDIA && !d.Simulated && !engine.NVIDIA && !engine.CDI:
		return condition.New(condition.NotLendable, "the container engine cannot hand NVIDIA cards through; install the NVIDIA container toolkit")
	}
	return condition.Reason{}
}

// Devices implements api.Devices.
func (a *Agent) Devices(context.Context) ([]schema.Device, error) {
	inv := a.inventory.Load()
	if inv == nil {
		return nil, nil
	}
	out := make([]schema.Device, 0, len(inv.devices))
	for _, d := range inv.devices {
		out = append(out, a.deviceView(d, inv))
	}
	return out, nil
}

// Device returns one device.
func (a *Agent) Device(_ context.Context, id string) (schema.Device, error) {
	if inv := a.inventory.Load(); inv != nil {
		for _, d := range inv.devices {
			if d.ID == id {
				return a.deviceView(d, inv), nil
			}
		}
	}
	return schema.Device{}, condition.Errorf(condition.NotFound, "no device %s", words.Clip(id, 96))
}

func (a *Agent) deviceView(d gpu.Device, inv *inventory) schema.Device {
	prefs := a.preferences()
	rating, suggestion := inv.ratings[d.ID], inv.suggestions[d.ID]
	v := schema.Device{ID: d.ID, Kind: string(d.Kind), Vendor: string(d.Vendor), Name: d.Name, VRAMBytes: d.VRAMBytes, MemoryBytes: d.MemoryBytes,
		Cores: d.Cores, Driver: d.Driver, Simulated: d.Simulated, Tier: string(rating.Tier), SuggestedPricePerHour: suggestion.MicroUSDPerHour}
	if rating.Card != nil {
		v.ListPriceUSD = int(rating.Card.ListPriceUSD)
	}
	enabled, price := a.wish(d, prefs, inv)
	v.Enabled, v.PricePerHour = enabled, int64(price)
	v.State, v.Reason, v.LeaseID = a.deviceState(d, enabled)
	v.Earnings = estimate(prefs.Provide, rating, suggestion, int64(price))
	if s, ok := inv.telemetry.Latest(d.ID); ok {
		view := sampleView(s)
		v.Sample = &view
	}
	return v
}

// deviceState says what a device does now, and why it earns nothing.
func (a *Agent) deviceState(d gpu.Device, enabled bool) (state string, why schema.Reason, leaseID string) {
	j := a.joined.Load()
	if j != nil {
		if id, ok := j.provider.LeaseOn(d.ID); ok {
			return "leased", schema.Reason{}, id.String()
		}
	}
	if why := a.hindrance(d); why.Code == condition.NotLendable {
		return "unavailable", words.Reason(why), ""
	} else if !enabled {
		return "off", schema.Reason{Code: string(condition.ProviderPaused), Text: "You do not lend this device", Remedy: "Switch it on"}, ""
	} else if !why.IsZero() {
		return "waiting", words.Reason(why), ""
	}
	policy := a.policy()
	if why := policy.Refuse(a.now()); !why.IsZero() {
		return "waiting", words.Reason(toOwner(why, policy)), ""
	}
	if j == nil {
		return "waiting", words.Reason(condition.Of(a.chain.NotJoined())), ""
	}
	return "offered", schema.Reason{}, ""
}

// toOwner says to the owner what the reason says to a renter about the owner.
func toOwner(why condition.Reason, p provider.Policy) condition.Reason {
	switch {
	case why.Code == condition.OutsideSchedule:
		why.Text, why.Remedy = "You do not lend at this time", "Change the hours, or wait"
	case why.Code != condition.ProviderPaused:
	case !p.Enabled:
		why.Text, why.Remedy = "Lending is switched off", "Start lending"
	case p.PausedUntil.Equal(provider.Forever):
		why.Text, why.Remedy = "You have paused lending", "Resume when you like"
	default:
		why.Text, why.Remedy = "You have paused lending until "+p.PausedUntil.Format("15:04"), "Resume earlier, or wait"
	}
	return why
}

// estimate is what a device can be expected to earn at the owner's price and hours.
func estimate(p schema.Provide, r tier.Rating, s tier.Suggestion, price int64) schema.Estimate {
	hours := 168.0
	if schedule, err := scheduleOf(p); err == nil {
		hours = schedule.HoursPerWeek()
	}
	e := schema.Estimate{GrossPerHour: price, HoursPerWeek: hours, OccupancyPercent: p.OccupancyPercent, Watts: int(r.PowerWatts), KWhPrice: p.KWhPrice}
	power, err := tier.PowerCost(r.PowerWatts, p.KWhPrice)
	if err != nil {
		return e
	}
	e.PowerPerHour, e.NetPerHour = power, price-power
	earned, err := tier.Expect(tier.Plan{MicroUSDPerHour: price, LoadWatts: r.PowerWatts, MicroUSDPerKWh: p.KWhPrice,
		LentMinutesPerWeek: int64(hours * 60), OccupancyPermille: int64(p.OccupancyPercent) * 10})
	if err != nil {
		return e
	}
	e.NetPerMonth = earned.PerMonth.NetMicroUSD
	var lines []string
	for _, l := range append(s.Breakdown, earned.Breakdown...) {
		lines = append(lines, l.Text)
	}
	e.Explanation = strings.Join(lines, "\n")
	return e
}

// ChangeDevice implements api.Devices.
func (a *Agent) ChangeDevice(ctx context.Context, id string, p schema.DevicePatch) (schema.Device, error) {
	if _, err := a.Device(ctx, id); err != nil {
		return schema.Device{}, err
	}
	if err := a.change(ctx, func(prefs *preferences) error {
		w := prefs.Devices[id]
		merge(&w.Enabled, p.Enabled)
		merge(&w.PricePerHour, p.PricePerHour)
		prefs.Devices[id] = w
		return nil
	}); err != nil {
		return schema.Device{}, err
	}
	return a.Device(ctx, id)
}

// DeviceSamples implements api.Devices.
func (a *Agent) DeviceSamples(ctx context.Context, id string) ([]schema.Sample, error) {
	if _, err := a.Device(ctx, id); err != nil {
		return nil, err
	}
	var out []schema.Sample
	for _, s := range a.inventory.Load().telemetry.History(id) {
		out = append(out, sampleView(s))
	}
	return out, nil
}

// load returns what a heartbeat says of a device.
func (a *Agent) load(id string) (load, watts float64) {
	load, watts = -1, -1
	inv := a.inventory.Load()
	if inv == nil {
		return load, watts
	}
	if s, ok := inv.telemetry.Latest(id); ok {
		set(&load, s.Utilisation)
		set(&watts, s.PowerWatts)
	}
	return load, watts
}

func sampleView(s gpu.Sample) schema.Sample {
	v := schema.Sample{At: s.At, Utilisation: s.Utilisation, MemoryUsedBytes: s.MemoryUsedBytes, TemperatureC: s.TemperatureC, PowerWatts: s.PowerWatts}
	for _, p := range s.Processes {
		v.Processes = append(v.Processes, schema.Process{PID: p.PID, Name: p.Name, MemoryBytes: p.MemoryBytes})
	}
	return v
}
