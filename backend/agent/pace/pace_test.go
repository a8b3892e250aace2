package pace_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/moonrig/moonrig/backend/agent/pace"
)

// audience comes and goes as a test says.
type audience struct {
	here    bool
	changed chan struct{}
}

func (a *audience) watched() (bool, <-chan struct{}) { return a.here, a.changed }

func (a *audience) set(here bool) {
	last := a.changed
	a.here, a.changed = here, make(chan struct{})
	close(last)
}

func TestWait(t *testing.T) {
	const often, seldom = 20 * time.Second, time.Minute
	tests := []struct {
		name string
		here bool            // at first
		turn []time.Duration // when somebody comes or goes, since the beginning
		want time.Duration
	}{
		{name: "watched", here: true, want: often},
		{name: "alone", want: seldom},
		{name: "somebody comes soon", turn: []time.Duration{5 * time.Second}, want: often},
		{name: "somebody comes late", turn: []time.Duration{50 * time.Second}, want: 50 * time.Second},
		{name: "everybody goes", here: true, turn: []time.Duration{5 * time.Second}, want: seldom},
		{name: "everybody goes and one comes back", here: true, turn: []time.Duration{5 * time.Second, 30 * time.Second}, want: 30 * time.Second},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				a := &audience{here: tt.here, changed: make(chan struct{})}
				start := time.Now()
				done := make(chan error, 1)
				go func() { done <- pace.Watched(a.watched).Wait(t.Context(), often, seldom) }()
				for _, at := range tt.turn {
					time.Sleep(at - time.Since(start))
					synctest.Wait()
					a.set(!a.here)
				}
				if err := <-done; err != nil {
					t.Fatal(err)
				}
				if got := time.Since(start); got != tt.want {
					t.Errorf("waited %v, want %v", got, tt.want)
				}
			})
		})
	}
}

func TestWaitEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a := &audience{changed: make(chan struct{})}
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		if err := pace.Watched(a.watched).Wait(ctx, time.Minute, time.Hour); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("Wait = %v, want the context's error", err)
		}
	})
}
