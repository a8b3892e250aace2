// Package simulated makes devices that do not exist, for demonstrations and
// tests on a computer without a GPU. A set is made only from names that a
// person gave explicitly, and every device of it says in its name and in a flag
// that it is simulated. The package takes the properties of a card from the
// catalog; it does no I/O and knows nothing of real devices.
package simulated

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math"
	"strconv"
	"time"

	"github.com/moonrig/moonrig/gpu"
	"github.com/moonrig/moonrig/gpu/catalog"
)

// Max is how many devices one set may have.
const Max = 16

// A Set is some simulated devices. It does not change and is safe for
// concurrent use; a nil set is empty.
type Set struct {
	devices []simulation
	issues  []gpu.Issue
}

type simulation struct {
	device gpu.Device
	card   catalog.Card
	seed   uint64
}

// New makes a set of the cards with these names. A name that the catalog does
// not have, and every name beyond Max, becomes an issue. The ids depend only on
// the machine, the names and their order. A nil catalog is the one inside the
// program.
func New(names []string, cards *catalog.Catalog, machine string) *Set {
	s := &Set{}
	if cards == nil {
		var err error
		if cards, err = catalog.Default(); err != nil {
			panic(err) // developer error: the catalog is part of the program and tested
		}
	}
	for i, name := range names {
		if i == Max {
			s.refuse(fmt.Sprintf("Only %d cards can be simulated.", Max), "Name fewer cards.")
			break
		}
		card, ok := cards.Lookup(name)
		if !ok {
			s.refuse(fmt.Sprintf("No card “%s” is known, so it cannot be simulated.", gpu.Clean(name)),
				"Name a card of the catalog, such as “RTX 4090”.")
			continue
		}
		h := sha256.Sum256([]byte("moonrig simulated device\x00" + machine + "\x00" + card.Name + "\x00" + strconv.Itoa(i)))
		s.devices = append(s.devices, simulation{
			device: gpu.Device{
				ID: "sim-" + hex.EncodeToString(h[:8]), Kind: gpu.KindGPU, Vendor: card.Vendor,
				Name: card.Name + gpu.SimulatedSuffix, VRAMBytes: card.VRAMBytes,
				Driver: "simulated", PowerLimitWatts: card.PowerWatts, Simulated: true, Lendable: true,
			},
			card: card,
			seed: binary.BigEndian.Uint64(h[8:]),
		})
	}
	return s
}

func (s *Set) refuse(text, remedy string) {
	s.issues = append(s.issues, gpu.Issue{Vendor: "simulated", Code: gpu.IssueUnknownSimulation,
		Severity: gpu.SeverityWarning, Text: gpu.Clean(text), Remedy: remedy})
}

// Report returns the devices and what was wrong with the names.
func (s *Set) Report() gpu.Report {
	var r gpu.Report
	if s == nil {
		return r
	}
	for _, d := range s.devices {
		r.Devices = append(r.Devices, d.device)
	}
	r.Issues = append(r.Issues, s.issues...)
	return r
}

// Samples returns what the devices would do at a moment: a slow swing between
// idle and some load with a little unrest, the same at the same moment.
func (s *Set) Samples(now time.Time) map[string]gpu.Sample {
	out := map[string]gpu.Sample{}
	if s == nil {
		return out
	}
	for _, d := range s.devices {
		out[d.device.ID] = d.sample(now)
	}
	return out
}

func (d simulation) sample(now time.Time) gpu.Sample {
	t := now.Unix()
	// Each device has its own period of 5 to 10 minutes and its own phase.
	period := float64(300 + d.seed%301)
	phase := float64(d.seed>>32%1000) / 1000
	swing := (1 + math.Sin(2*math.Pi*(float64(t)/period+phase))) / 2
	load := 0.02 + 0.30*swing + 0.03*unrest(d.seed, t)
	memory := int64(float64(d.card.VRAMBytes) * (0.04 + 0.20*swing))
	temperature := math.Round(33 + 30*load)
	watts := math.Round(float64(d.card.PowerWatts)*(0.07+0.93*load)*10) / 10
	clock := math.Round(210 + 2000*load)
	return gpu.Sample{
		At: t, Utilisation: &load, MemoryUsedBytes: &memory, TemperatureC: &temperature,
		PowerWatts: &watts, ClockMHz: &clock, ProcessesKnown: true,
	}
}

// unrest is noise of 0..1 that depends only on its arguments.
func unrest(seed uint64, t int64) float64 {
	x := seed ^ uint64(t)*0x9e3779b97f4a7c15
	x ^= x >> 31
	x *= 0xbf58476d1ce4e5b9
	x ^= x >> 29
	return float64(x%1000) / 1000
}
