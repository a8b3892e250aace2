package telemetry_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/moonrig/moonrig/gpu"
	"github.com/moonrig/moonrig/gpu/telemetry"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// source is a source that a test scripts: each start takes the next run.
type source struct {
	name string
	runs []func(context.Context, time.Duration, func(string, gpu.Sample)) error

	mu     sync.Mutex
	starts []time.Time
}

func (s *source) Name() string { return s.name }

func (s *source) Serve(ctx context.Context, every time.Duration, emit func(string, gpu.Sample)) error {
	s.mu.Lock()
	n := len(s.starts)
	s.starts = append(s.starts, time.Now())
	s.mu.Unlock()
	return s.runs[min(n, len(s.runs)-1)](ctx, every, emit)
}

// started returns when the source was started.
func (s *source) started() []time.Time {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.starts)
}

// steady emits rising utilisation of one device at each interval.
func steady(id string) func(context.Context, time.Duration, func(string, gpu.Sample)) error {
	return func(ctx context.Context, every time.Duration, emit func(string, gpu.Sample)) error {
		tick := time.NewTicker(every)
		defer tick.Stop()
		for n := int64(0); ; n++ {
			emit(id, sample(n))
			select {
			case <-ctx.Done():
				return ctx.Err()
			case <-tick.C:
			}
		}
	}
}

func sample(n int64) gpu.Sample {
	u := float64(n%100) / 100
	return gpu.Sample{At: n, Utilisation: &u, ProcessesKnown: true,
		Processes: []gpu.Process{{PID: int(n), Type: gpu.ProcessGraphics}}}
}

func start(t *testing.T, s *telemetry.Service) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- s.Serve(ctx) }()
	return func() {
		cancel()
		if err := <-done; !errors.Is(err, context.Canceled) {
			t.Errorf("Serve returned %v", err)
		}
	}
}

func TestLatestAndHistory(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		src := &source{name: "a", runs: []func(context.Context, time.Duration, func(string, gpu.Sample)) error{steady("gpu-1")}}
		s := telemetry.New([]*source{src}, telemetry.Options{Interval: time.Second, History: 5})
		if _, ok := s.Latest("gpu-1"); ok {
			t.Fatal("a sample before Serve")
		}
		stop := start(t, s)
		time.Sleep(7*time.Second + time.Millisecond)
		got, ok := s.Latest("gpu-1")
		if !ok || got.At != 7 || len(got.Processes) != 1 || got.Processes[0].PID != 7 {
			t.Fatalf("got %+v, %v", got, ok)
		}
		got.Processes[0].PID = -1
		if again, _ := s.Latest("gpu-1"); again.Processes[0].PID != 7 {
			t.Fatal("the kept sample was changed through the copy")
		}
		h := s.History("gpu-1")
		if len(h) != 5 {
			t.Fatalf("got %d samples, want 5", len(h))
		}
		for i, v := range h {
			if v.At != int64(3+i) || v.Processes != nil || v.ProcessesKnown {
				t.Fatalf("sample %d: %+v", i, v)
			}
		}
		if s.History("gpu-2") != nil {
			t.Fatal("history of a device that is not there")
		}
		stop()
		// What is old is not the state of the device.
		time.Sleep(9 * time.Second)
		if _, ok := s.Latest("gpu-1"); !ok {
			t.Fatal("stale too early")
		}
		time.Sleep(time.Second)
		if _, ok := s.Latest("gpu-1"); ok {
			t.Fatal("an old sample is given as the newest state")
		}
	})
}

func TestBrokenSourceIsRestartedWithGrowingPauses(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		broken := errors.New("driver crashed")
		fail := func(context.Context, time.Duration, func(string, gpu.Sample)) error { return broken }
		src := &source{name: "nvidia", runs: []func(context.Context, time.Duration, func(string, gpu.Sample)) error{
			fail, fail, fail, fail, fail, fail, fail, fail, steady("gpu-1")}}
		other := &source{name: "cpu", runs: []func(context.Context, time.Duration, func(string, gpu.Sample)) error{steady("cpu-1")}}
		s := telemetry.New([]*source{src, other}, telemetry.Options{Interval: time.Second})
		stop := start(t, s)
		defer stop()
		time.Sleep(100 * time.Second)
		if err := s.Failing()["nvidia"]; !errors.Is(err, broken) {
			t.Fatalf("failing: %v", err)
		}
		if _, ok := s.Latest("cpu-1"); !ok || s.Failing()["cpu"] != nil {
			t.Fatal("a broken source stopped another")
		}
		time.Sleep(100 * time.Second)
		if len(s.Failing()) != 0 {
			t.Fatalf("still failing: %v", s.Failing())
		}
		if _, ok := s.Latest("gpu-1"); !ok {
			t.Fatal("no sample after the restart")
		}
		want := []time.Duration{1, 2, 4, 8, 16, 32, 60, 60}
		starts := src.started()
		for i, w := range want {
			if got := starts[i+1].Sub(starts[i]); got != w*time.Second {
				t.Errorf("pause %d: got %v, want %v", i, got, w*time.Second)
			}
		}
	})
}

func TestPauseIsShortAgainAfterAGoodRun(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fail := func(context.Context, time.Duration, func(string, gpu.Sample)) error { return errors.New("broken") }
		long := func(ctx context.Context, _ time.Duration, emit func(string, gpu.Sample)) error {
			emit("gpu-1", sample(1))
			select {
			case <-time.After(2 * time.Minute):
			case <-ctx.Done():
			}
			return nil
		}
		src := &source{name: "a", runs: []func(context.Context, time.Duration, func(string, gpu.Sample)) error{fail, fail, fail, long, steady("gpu-1")}}
		stop := start(t, telemetry.New([]*source{src}, telemetry.Options{}))
		defer stop()
		time.Sleep(5 * time.Minute)
		starts := src.started()
		if len(starts) != 5 {
			t.Fatalf("got %d starts, want 5", len(starts))
		}
		if got := starts[4].Sub(starts[3]); got != 2*time.Minute+time.Second {
			t.Fatalf("got %v, want a pause of a second after the good run", got)
		}
	})
}

// A source is measured at the new interval at once, and no fault is held against it.
func TestSetInterval(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		run := steady("gpu-1")
		src := &source{name: "a", runs: []func(context.Context, time.Duration, func(string, gpu.Sample)) error{run, run, run}}
		s := telemetry.New([]*source{src}, telemetry.Options{Interval: time.Second})
		stop := start(t, s)
		began := time.Now()
		wait := func(d time.Duration, samples int64) {
			t.Helper()
			time.Sleep(d)
			if got, ok := s.Latest("gpu-1"); !ok || got.At != samples || len(s.Failing()) > 0 {
				t.Fatalf("%v: got %+v, %v, failing %v", time.Since(began), got, ok, s.Failing())
			}
		}
		wait(3500*time.Millisecond, 3)
		s.SetInterval(20 * time.Second)
		s.SetInterval(20 * time.Second)
		wait(time.Millisecond, 0) // it counts from its start
		wait(19*time.Second, 0)
		wait(2*time.Second, 1)
		s.SetInterval(0)
		wait(time.Millisecond, 0)
		wait(2*time.Second, 2)
		s.SetInterval(20 * time.Second)
		stop()
		if n := len(src.started()); n != 3 && n != 4 { // the last change and the end come together
			t.Errorf("the source was started %d times", n)
		}
		// What was taken at a long interval holds as long.
		time.Sleep(9 * time.Second)
		if _, ok := s.Latest("gpu-1"); !ok {
			t.Error("stale too early")
		}
	})
}

func TestSubscribe(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		src := &source{name: "a", runs: []func(context.Context, time.Duration, func(string, gpu.Sample)) error{steady("gpu-1")}}
		s := telemetry.New([]*source{src}, telemetry.Options{Interval: time.Second})
		fast, stopFast := s.Subscribe()
		slow, stopSlow := s.Subscribe()
		stop := start(t, s)
		for i := range 200 {
			if u := <-fast; u.DeviceID != "gpu-1" || u.Sample.At != int64(i) {
				t.Fatalf("update %d: %+v", i, u)
			}
		}
		stop()
		stopFast()
		stopFast()
		if _, ok := <-fast; ok {
			t.Fatal("channel not closed")
		}
		stopSlow()
		// The slow reader has the newest updates, not the oldest.
		var last, n int64
		for u := range slow {
			last = u.Sample.At
			n++
		}
		if last < 199 || n == 0 || n > 64 {
			t.Fatalf("slow reader got %d updates, the last %d", n, last)
		}
	})
}

func TestHostileSourceIsBounded(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		flood := func(ctx context.Context, _ time.Duration, emit func(string, gpu.Sample)) error {
			bad := 97.0
			emit("gpu-bad", gpu.Sample{At: 1, Utilisation: &bad})
			for i := range 10_000 {
				emit(fmt.Sprintf("gpu-%d", i), sample(1))
			}
			<-ctx.Done()
			return ctx.Err()
		}
		src := &source{name: "a", runs: []func(context.Context, time.Duration, func(string, gpu.Sample)) error{flood}}
		s := telemetry.New([]*source{src}, telemetry.Options{})
		stop := start(t, s)
		defer stop()
		synctest.Wait()
		kept := 0
		for i := range 10_000 {
			if _, ok := s.Latest(fmt.Sprintf("gpu-%d", i)); ok {
				kept++
			}
		}
		if kept == 0 || kept > 2*gpu.MaxDevices {
			t.Fatalf("kept %d devices", kept)
		}
		if _, ok := s.Latest("gpu-bad"); ok {
			t.Fatal("kept a sample that breaks the rules")
		}
	})
}
