package network_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/backend/network"
)

func TestLimiterNeverGivesMore(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rate := network.Rate{PerSecond: rapid.Float64Range(0.1, 100).Draw(t, "rate"), Burst: rapid.IntRange(1, 50).Draw(t, "burst")}
		now := time.Unix(1_800_000_000, 0)
		began := now
		l := network.NewLimiter(rate, func() time.Time { return now })
		given := map[peer.ID]int{}
		for range rapid.IntRange(1, 300).Draw(t, "steps") {
			now = now.Add(time.Duration(rapid.IntRange(0, 500).Draw(t, "ms")) * time.Millisecond)
			id := peer.ID(rapid.SampledFrom([]string{"a", "b"}).Draw(t, "peer"))
			ok := l.Allow(id)
			if !ok && given[id] < rate.Burst {
				t.Fatalf("%s was refused after %d of a burst of %d", id, given[id], rate.Burst)
			}
			if ok {
				given[id]++
			}
			if most := float64(rate.Burst) + rate.PerSecond*now.Sub(began).Seconds() + 1e-6; float64(given[id]) > most {
				t.Fatalf("%s got %d tokens, want at most %f", id, given[id], most)
			}
		}
	})
}

func TestLimiterForgets(t *testing.T) {
	now := time.Unix(1_800_000_000, 0)
	l := network.NewLimiter(network.Rate{PerSecond: 1, Burst: 1}, func() time.Time { return now })
	for i := range 3 * network.MaxBuckets {
		if !l.Allow(peer.ID(fmt.Sprint(i))) {
			t.Fatalf("newcomer %d was refused", i)
		}
	}
	if l.Len() > network.MaxBuckets {
		t.Errorf("%d peers are remembered", l.Len())
	}
	for i := 0; l.Len() < network.MaxBuckets; i++ {
		l.Allow(peer.ID(fmt.Sprint("again ", i)))
	}
	now = now.Add(time.Minute) // all have their tokens back, so that nothing is lost in forgetting them
	if !l.Allow("one more") {
		t.Error("newcomer was refused")
	}
	if l.Len() != 1 {
		t.Errorf("%d peers are remembered, want 1", l.Len())
	}
}
