// Package telemetry keeps what the devices of this computer do: the newest
// sample of each, a short history for charts, and a stream for whoever wants to
// follow. It runs the sources it is given and restarts those that break. It
// does not know how a device is measured, nor who looks at the samples.
package telemetry

import (
	"cmp"
	"context"
	"errors"
	"log/slog"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/moonrig/moonrig/gpu"
)

// A Source measures some devices until ctx is done, or until it breaks, which
// it tells by an error. Emit is safe for concurrent use and never blocks.
type Source interface {
	Name() string
	Serve(ctx context.Context, every time.Duration, emit func(deviceID string, _ gpu.Sample)) error
}

// Options say how often to measure and how much to keep. Zero fields take the
// defaults.
type Options struct {
	// Interval is the time between two samples of a device; 2 seconds by
	// default. Shorter intervals cost more of the owner's computer.
	Interval time.Duration
	// History is how many samples are kept of each device; 300 by default.
	History int
	// Stale is the age from which a sample is no longer the state of the
	// device; by default 5 intervals of when it was taken, and at least 10
	// seconds.
	Stale time.Duration
	// Log takes notes of sources that break; nil means none are taken.
	Log *slog.Logger
}

// An Update is one new sample.
type Update struct {
	DeviceID string     `json:"deviceId"`
	Sample   gpu.Sample `json:"sample"`
}

// A Service samples devices while Serve runs. All methods are safe for
// concurrent use.
type Service struct {
	sources []Source
	opts    Options

	mu          sync.Mutex // guards the following fields
	interval    time.Duration
	paced       chan struct{} // closed when interval changes
	devices     map[string]*series
	failing     map[string]error
	subscribers map[chan Update]struct{}
}

// series is what is kept of one device.
type series struct {
	latest gpu.Sample
	until  time.Time // when latest is stale
	// ring holds the newest samples; next is where the next one goes.
	ring []gpu.Sample
	next int
}

// maxSeries bounds the devices that are kept; a source that makes up ids cannot
// fill memory.
const maxSeries = 2 * gpu.MaxDevices

const (
	firstPause = time.Second
	longPause  = time.Minute
)

// New returns a service for some sources. It starts nothing.
func New[S Source](sources []S, opts Options) *Service {
	if opts.Interval <= 0 {
		opts.Interval = 2 * time.Second
	}
	if opts.History <= 0 {
		opts.History = 300
	}
	if opts.Log == nil {
		opts.Log = slog.New(slog.DiscardHandler)
	}
	s := &Service{
		opts: opts, interval: opts.Interval, paced: make(chan struct{}), devices: map[string]*series{}, failing: map[string]error{},
		subscribers: map[chan Update]struct{}{},
	}
	for _, src := range sources {
		s.sources = append(s.sources, src)
	}
	return s
}

// Serve samples until ctx is done, and returns its error then. A source that
// breaks is started again, after a second at first and then after up to a
// minute; the others go on meanwhile. Only one Serve may run.
func (s *Service) Serve(ctx context.Context) error {
	var wg sync.WaitGroup
	for _, src := range s.sources {
		wg.Go(func() { s.keep(ctx, src) })
	}
	<-ctx.Done()
	wg.Wait()
	return ctx.Err()
}

// SetInterval changes how often devices are measured. Sources are started
// again for it, and measure at once; one that waits after it broke goes on
// waiting. An interval that is not above zero is that of the options.
func (s *Service) SetInterval(every time.Duration) {
	if every <= 0 {
		every = s.opts.Interval
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if every == s.interval {
		return
	}
	s.interval = every
	close(s.paced)
	s.paced = make(chan struct{})
}

// measure runs a source until it breaks, or until it is to measure at another
// interval, which it tells by a nil error.
func (s *Service) measure(ctx context.Context, src Source) error {
	s.mu.Lock()
	every, paced := s.interval, s.paced
	s.mu.Unlock()
	run, cancel := context.WithCancel(ctx)
	defer cancel()
	go func() {
		select {
		case <-paced:
			cancel()
		case <-run.Done():
		}
	}()
	err := src.Serve(run, every, func(id string, sample gpu.Sample) { s.record(src.Name(), id, sample) })
	if run.Err() != nil {
		return nil
	}
	if err == nil {
		err = errors.New("source ended early")
	}
	return err
}

// keep runs one source again and again.
func (s *Service) keep(ctx context.Context, src Source) {
	pause := firstPause
	for {
		started := time.Now()
		err := s.measure(ctx, src)
		if ctx.Err() != nil {
			return
		}
		if err == nil {
			continue
		}
		if time.Since(started) > longPause {
			pause = firstPause
		}
		s.note(src.Name(), err)
		timer := time.NewTimer(pause)
		select {
		case <-ctx.Done():
			timer.Stop()
			return
		case <-timer.C:
		}
		pause = min(2*pause, longPause)
	}
}

// note keeps why a source broke. It is logged when it begins, not each time.
func (s *Service) note(source string, err error) {
	s.mu.Lock()
	_, known := s.failing[source]
	s.failing[source] = err
	s.mu.Unlock()
	level := slog.LevelWarn
	if known {
		level = slog.LevelDebug
	}
	s.opts.Log.Log(context.Background(), level, "Device source broke and is started again", "source", source, "err", err)
}

func (s *Service) record(source, id string, sample gpu.Sample) {
	if sample.Validate() != nil {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.failing, source)
	d := s.devices[id]
	if d == nil {
		if len(s.devices) == maxSeries {
			return
		}
		d = &series{}
		s.devices[id] = d
	}
	d.latest, d.until = sample, time.Now().Add(cmp.Or(s.opts.Stale, max(5*s.interval, 10*time.Second)))
	// Charts show numbers; keeping the programs of ten minutes ago would
	// cost memory and the owner's privacy.
	kept := sample
	kept.Processes, kept.ProcessesKnown = nil, false
	if len(d.ring) < s.opts.History {
		d.ring = append(d.ring, kept)
	} else {
		d.ring[d.next] = kept
		d.next = (d.next + 1) % len(d.ring)
	}
	for ch := range s.subscribers {
		offer(ch, Update{DeviceID: id, Sample: cloned(sample)})
	}
}

// offer never blocks: a follower that is too slow loses the oldest update.
func offer(ch chan Update, u Update) {
	for {
		select {
		case ch <- u:
			return
		default:
		}
		select {
		case <-ch:
		default:
		}
	}
}

// Latest returns the newest sample of a device. It is false when there is none
// or the newest is too old to tell what the device does now.
func (s *Service) Latest(deviceID string) (gpu.Sample, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	d := s.devices[deviceID]
	if d == nil || !time.Now().Before(d.until) {
		return gpu.Sample{}, false
	}
	return cloned(d.latest), true
}

// History returns the kept samples of a device, oldest first, without their
// processes.
func (s *Service) History(deviceID string) []gpu.Sample {
	s.mu.Lock()
	defer s.mu.Unlock()
	d := s.devices[deviceID]
	if d == nil {
		return nil
	}
	return append(slices.Clone(d.ring[d.next:]), d.ring[:d.next]...)
}

// Subscribe returns a channel of all samples from now on. A reader that is too
// slow misses old ones and never holds up the service. The channel is closed by
// stop, which must be called once the reader is done and may be called again.
func (s *Service) Subscribe() (updates <-chan Update, stop func()) {
	// Room for a few rounds of all devices of a usual computer.
	ch := make(chan Update, 64)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.subscribers[ch] = struct{}{}
	return ch, func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		if _, ok := s.subscribers[ch]; ok {
			delete(s.subscribers, ch)
			close(ch)
		}
	}
}

// Failing returns the sources that are broken now, by name, with the reason.
func (s *Service) Failing() map[string]error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return maps.Clone(s.failing)
}

// cloned parts a sample from the one that is kept. The numbers behind its
// pointers are never changed, so only the list needs a copy.
func cloned(s gpu.Sample) gpu.Sample {
	s.Processes = slices.Clone(s.Processes)
	return s
}
