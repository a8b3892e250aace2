package agent

import (
	"context"
	"runtime"
	"sync"
	"time"

	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/provider"
	"github.com/shirou/gopsutil/v4/mem"
)

// preferences are the wishes a person sets in the window. They live in the store; what belongs to the installation lives
// in the config file.
type preferences struct {
	Provide     schema.Provide        `json:"provide"`
	PausedUntil int64                 `json:"paused_until"`
	Devices     map[string]deviceWish `json:"devices"`
	Settings    schema.SettingsPatch  `json:"settings"`
	// Keychain names the wallet whose passphrase the system's keychain holds; empty for none.
	Keychain string `json:"keychain,omitempty"`
}

type deviceWish struct {
	Enabled      *bool  `json:"enabled,omitempty"`
	PricePerHour *int64 `json:"price_per_hour,omitempty"`
}

const preferencesDocument = "preferences"

// defaultPreferences is what a new rig starts with: nothing is lent before its owner says so.
func defaultPreferences() preferences {
	return preferences{Devices: map[string]deviceWish{}, Provide: schema.Provide{
		KWhPrice: 300_000, OccupancyPercent: 40, MaxLeaseSeconds: 6 * 3600, GraceSeconds: 10, ImagePolicy: "any",
	}}
}

func (a *Agent) loadPreferences(ctx context.Context) error {
	p := defaultPreferences()
	if _, err := a.db().GetDocument(ctx, preferencesDocument, &p); err != nil {
		return err
	}
	if p.Devices == nil {
		p.Devices = map[string]deviceWish{}
	}
	a.prefsMu.Lock()
	a.prefs = p
	a.prefsMu.Unlock()
	return nil
}

func (a *Agent) savePreferences(ctx context.Context) error {
	a.prefsMu.Lock()
	defer a.prefsMu.Unlock()
	return a.db().PutDocument(ctx, preferencesDocument, a.prefs)
}

// change stores changed preferences and lets them take effect; on an error nothing changes.
func (a *Agent) change(ctx context.Context, f func(*preferences) error) error {
	a.prefsMu.Lock()
	next := a.prefs
	next.Devices = make(map[string]deviceWish, len(a.prefs.Devices))
	for id, w := range a.prefs.Devices {
		next.Devices[id] = w
	}
	err := f(&next)
	if err == nil {
		if err = a.db().PutDocument(ctx, preferencesDocument, next); err == nil {
			a.prefs = next
		}
	}
	a.prefsMu.Unlock()
	if err != nil {
		return err
	}
	if j := a.joined.Load(); j != nil {
		j.provider.SetPolicy(a.policy())
	}
	a.publishDevices()
	a.poke()
	return nil
}

func (a *Agent) preferences() preferences {
	a.prefsMu.Lock()
	defer a.prefsMu.Unlock()
	return a.prefs
}

// policy is the owner's wishes in the provider's words.
func (a *Agent) policy() provider.Policy {
	p := a.preferences()
	schedule, err := scheduleOf(p.Provide)
	if err != nil {
		// It was checked when it was set; a time zone may have gone since. Lending at the wrong hour is worse than not lending.
		a.log.Error("Schedule cannot be read, nothing is lent", "err", err)
		p.Provide.Enabled = false
	}
	cpus, memory, scratch := jobLimits(p.Provide)
	return provider.Policy{Enabled: p.Provide.Enabled, PausedUntil: pausedUntil(p.PausedUntil), Schedule: schedule, Region: p.Provide.Region,
		MaxSeconds: uint64(p.Provide.MaxLeaseSeconds), GraceSeconds: uint64(p.Provide.GraceSeconds),
		AnyImage: p.Provide.ImagePolicy == "any", Images: p.Provide.Images,
		MilliCPUs: cpus, MemoryBytes: memory, ScratchBytes: scratch, RelayShare: uint64(max(*a.effective(p.Provide).RelayFeeBP, 0))}
}

func pausedUntil(unix int64) time.Time {
	switch unix {
	case 0:
		return time.Time{}
	case -1:
		return provider.Forever
	}
	return time.Unix(unix, 0)
}

func scheduleOf(p schema.Provide) (provider.Schedule, error) {
	location := time.Local
	if p.TimeZone != "" {
		var err error
		if location, err = time.LoadLocation(p.TimeZone); err != nil {
			return provider.Schedule{}, condition.Errorf(condition.InvalidInput, "%q is not a time zone", p.TimeZone)
		}
	}
	return provider.ParseSchedule(p.Schedule, location)
}

// installedMemory is the machine's memory in bytes, or zero where the system does not tell. It is asked once: the limits are
// looked at with every sample of a device.
var installedMemory = sync.OnceValue(func() int64 {
	v, err := mem.VirtualMemory()
	if err != nil {
		return 0
	}
	return int64(v.Total)
})

// jobLimits returns the most one job gets: the owner's wish, or by default all cores but one, half of the memory and an
// eighth of it as scratch space. Scratch lies in memory, so the two must fit together.
func jobLimits(p schema.Provide) (milliCPUs, memory, scratch int64) {
	cores := int64(runtime.NumCPU())
	milliCPUs = max(cores-1, 1) * 1000
	if p.CPUs > 0 {
		milliCPUs = min(int64(p.CPUs), cores) * 1000
	}
	total := int64(4 << 30)
	if installed := installedMemory(); installed > 0 {
		total = installed
	}
	if memory = total / 2; p.MemoryBytes > 0 {
		memory = min(p.MemoryBytes, total)
	}
	if scratch = total / 8; p.ScratchBytes > 0 {
		scratch = min(p.ScratchBytes, total/2)
	}
	return milliCPUs, memory, scratch
}

// Provide implements api.Lending.
func (a *Agent) Provide(context.Context) (schema.Provide, error) {
	return a.effective(a.preferences().Provide), nil
}

// effective fills in what the owner left to the config file.
func (a *Agent) effective(p schema.Provide) schema.Provide {
	if p.RelayFeeBP == nil {
		share := int(a.opts.relayShare())
		p.RelayFeeBP = &share
	}
	return p
}

// SetProvide implements api.Lending.
func (a *Agent) SetProvide(ctx context.Context, p schema.Provide) (schema.Provide, error) {
	if _, err := scheduleOf(p); err != nil {
		return schema.Provide{}, err
	}
	if p.RelayFeeBP != nil && *p.RelayFeeBP == int(a.opts.relayShare()) {
		p.RelayFeeBP = nil // as the config file has it, also when that changes
	}
	err := a.change(ctx, func(prefs *preferences) error {
		prefs.Provide = p
		return nil
	})
	return a.effective(p), err
}

// StartLending implements api.Lending.
func (a *Agent) StartLending(ctx context.Context) (schema.LendingStatus, error) {
	if state := a.wallet.State(); state == "missing" {
		return schema.LendingStatus{}, condition.Errorf(condition.WalletMissing, "earnings need somewhere to go")
	}
	err := a.change(ctx, func(p *preferences) error {
		p.Provide.Enabled, p.PausedUntil = true, 0
		return nil
	})
	return a.lendingStatus(), err
}

// PauseLending implements api.Lending.
func (a *Agent) PauseLending(ctx context.Context, r schema.PauseRequest) (schema.LendingStatus, error) {
	until := int64(-1)
	if r.Minutes > 0 {
		until = a.now().Add(time.Duration(r.Minutes) * time.Minute).Unix()
	}
	if err := a.change(ctx, func(p *preferences) error {
		p.PausedUntil = until
		return nil
	}); err != nil {
		return schema.LendingStatus{}, err
	}
	if j := a.joined.Load(); j != nil && r.StopNow {
		j.provider.StopAll(condition.New(condition.Reclaimed, ""))
	}
	return a.lendingStatus(), nil
}

// ResumeLending implements api.Lending.
func (a *Agent) ResumeLending(ctx context.Context) (schema.LendingStatus, error) {
	err := a.change(ctx, func(p *preferences) error {
		p.PausedUntil = 0
		return nil
	})
	return a.lendingStatus(), err
}

// Settings implements api.Rig.
func (a *Agent) Settings(context.Context) (schema.Settings, error) {
	p := a.preferences().Settings
	s := schema.Settings{Home: a.opts.Home, ConfigFile: a.opts.ConfigFile, Role: "both", Theme: "system", LogLevel: "info",
		AutoLockMinutes: int(a.opts.AutoLock / time.Minute), OutputsDir: a.opts.OutputsDir,
		Network: a.opts.Network, Bootstrap: a.opts.Bootstrap, Listen: a.opts.Listen}
	set(&s.Role, p.Role)
	set(&s.Onboarded, p.Onboarded)
	set(&s.Theme, p.Theme)
	set(&s.LogLevel, p.LogLevel)
	set(&s.AutoLockMinutes, p.AutoLockMinutes)
	set(&s.OutputsDir, p.OutputsDir)
	if s.OutputsDir == "" {
		s.OutputsDir = a.opts.OutputsDir
	}
	return s, nil
}

// ChangeSettings implements api.Rig.
func (a *Agent) ChangeSettings(ctx context.Context, p schema.SettingsPatch) (schema.Settings, error) {
	if err := a.change(ctx, func(prefs *preferences) error {
		s := &prefs.Settings
		merge(&s.Role, p.Role)
		merge(&s.Onboarded, p.Onboarded)
		merge(&s.Theme, p.Theme)
		merge(&s.LogLevel, p.LogLevel)
		merge(&s.AutoLockMinutes, p.AutoLockMinutes)
		merge(&s.OutputsDir, p.OutputsDir)
		return nil
	}); err != nil {
		return schema.Settings{}, err
	}
	a.applySettings()
	return a.Settings(ctx)
}

// applySettings lets what can change while the agent runs take effect.
func (a *Agent) applySettings() {
	p := a.preferences().Settings
	if p.LogLevel != nil && a.opts.LogLevel != nil {
		if err := a.opts.LogLevel.UnmarshalText([]byte(*p.LogLevel)); err != nil {
			a.log.Warn("Log level is not known", "level", *p.LogLevel)
		}
	}
	if p.AutoLockMinutes != nil {
		a.wallet.SetAutoLock(time.Duration(*p.AutoLockMinutes) * time.Minute)
	}
}

func set[T any](to *T, from *T) {
	if from != nil {
		*to = *from
	}
}

func merge[T any](to **T, from *T) {
	if from != nil {
		*to = from
	}
}

// wishes are the preferences about the wallet.
type wishes struct{ a *Agent }

// Keychain implements keys.Wishes.
func (w wishes) Keychain() string { return w.a.preferences().Keychain }

// SetKeychain implements keys.Wishes.
func (w wishes) SetKeychain(ctx context.Context, name string) error {
	return w.a.change(ctx, func(p *preferences) error {
		p.Keychain = name
		return nil
	})
}

// AutoLockMinutes implements keys.Wishes.
func (w wishes) AutoLockMinutes(ctx context.Context) (int, error) {
	s, err := w.a.Settings(ctx)
	return s.AutoLockMinutes, err
}
