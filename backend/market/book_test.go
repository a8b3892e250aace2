package market_test

import (
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/backend/market"
)

func TestBook(t *testing.T) {
	t.Parallel()
	b := market.NewBook()
	offer := func(sequence uint64, life time.Duration) market.Offer {
		o := plainOffer()
		o.Sequence, o.ExpiresAt = sequence, now.Add(life).Unix()
		return o
	}
	for _, step := range []struct {
		name  string
		offer market.Offer
		want  bool
		held  uint64
	}{
		{"the first", offer(5, time.Minute), true, 5},
		{"the same", offer(5, time.Minute), false, 5},
		{"an older one", offer(4, time.Hour), false, 5},
		{"a newer one", offer(6, 2*time.Minute), true, 6},
	} {
		if got := b.Put(step.offer); got != step.want {
			t.Errorf("%s: got %v, want %v", step.name, got, step.want)
		}
		if o, ok := b.Get(step.offer.ID(), now); !ok || o.Sequence != step.held {
			t.Errorf("%s: the book has %d, want %d", step.name, o.Sequence, step.held)
		}
	}
	id := plainOffer().ID()
	later := now.Add(2 * time.Minute)
	if len(b.Live(later.Add(-time.Second))) != 1 || len(b.Live(later)) != 0 {
		t.Error("it lives too short or too long")
	}
	if _, ok := b.Get(id, later); ok {
		t.Error("an expired offer can be got")
	}
	if gone := b.Prune(later); !slices.Equal(gone, []market.OfferID{id}) {
		t.Errorf("pruned %v, want %v", gone, id)
	}
	if gone := b.Prune(later); len(gone) != 0 {
		t.Errorf("pruned %v twice", gone)
	}
}

func TestBookKeepsOnePeerFromFillingIt(t *testing.T) {
	t.Parallel()
	b := market.NewBook()
	held := 0
	for i := range 1000 {
		o := plainOffer()
		o.Device.ID = fmt.Sprint(i)
		if b.Put(o) {
			held++
		}
	}
	if held != len(b.Live(now)) || held == 0 || held > 100 {
		t.Errorf("one peer has %d offers in the book", held)
	}
	other := plainOffer()
	other.Peer = "peer-q"
	if !b.Put(other) {
		t.Error("another peer finds no place")
	}
	// What it holds it may still renew, and what expires makes room.
	renewed := plainOffer()
	renewed.Device.ID, renewed.Sequence = "0", 6
	if !b.Put(renewed) {
		t.Error("a full peer cannot renew an offer")
	}
	b.Prune(now.Add(time.Hour))
	fresh := plainOffer()
	fresh.Device.ID, fresh.ExpiresAt = "new", now.Add(2*time.Hour).Unix()
	if !b.Put(fresh) {
		t.Error("room was not given back")
	}
}

// TestBookModel compares the book with a plain list.
func TestBookModel(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		b, model, at := market.NewBook(), map[market.OfferID]market.Offer{}, now
		rt.Repeat(map[string]func(*rapid.T){
			"put": func(rt *rapid.T) {
				o := plainOffer()
				o.Device.ID = rapid.SampledFrom([]string{"0", "1", "2"}).Draw(rt, "device")
				o.Peer = rapid.SampledFrom([]string{"p", "q"}).Draw(rt, "peer")
				o.Sequence = rapid.Uint64Range(0, 9).Draw(rt, "sequence")
				o.ExpiresAt = at.Unix() + rapid.Int64Range(1, 100).Draw(rt, "life")
				old, held := model[o.ID()]
				if want := !held || o.Sequence > old.Sequence; b.Put(o) != want {
					rt.Fatalf("put %d over %d: want %v", o.Sequence, old.Sequence, want)
				} else if want {
					model[o.ID()] = o
				}
			},
			"wait": func(rt *rapid.T) { at = at.Add(time.Duration(rapid.IntRange(1, 60).Draw(rt, "seconds")) * time.Second) },
			"prune": func(rt *rapid.T) {
				var want []market.OfferID
				for id, o := range model {
					if o.ExpiresAt <= at.Unix() {
						want = append(want, id)
						delete(model, id)
					}
				}
				slices.Sort(want)
				if got := b.Prune(at); !slices.Equal(got, want) {
					rt.Fatalf("pruned %v, want %v", got, want)
				}
			},
			"": func(rt *rapid.T) {
				live := 0
				for id, o := range model {
					got, ok := b.Get(id, at)
					if want := o.ExpiresAt > at.Unix(); ok != want || (ok && got.Sequence != o.Sequence) {
						rt.Fatalf("%s: got %d %v, want %d %v", id, got.Sequence, ok, o.Sequence, want)
					} else if want {
						live++
					}
				}
				if got := len(b.Live(at)); got != live {
					rt.Fatalf("%d live, want %d", got, live)
				}
			},
		})
	})
}

func TestBookConcurrently(t *testing.T) {
	t.Parallel()
	b := market.NewBook()
	var wg sync.WaitGroup
	for w := range 4 {
		wg.Go(func() {
			for i := range uint64(200) {
				o := plainOffer()
				o.Sequence = i*4 + uint64(w)
				b.Put(o)
				b.Get(o.ID(), now)
				b.Live(now)
				b.Prune(now)
			}
		})
	}
	wg.Wait()
	if o, ok := b.Get(plainOffer().ID(), now); !ok || o.Sequence != 799 {
		t.Errorf("the newest is %d, want 799", o.Sequence)
	}
}
