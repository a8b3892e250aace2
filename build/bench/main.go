// Command bench measures what Moonrig promises about its speed and size, with the programs that people run, from outside:
// it starts them, asks their API, and reads what the system says of their processes. What can be compared is measured
// beside something everybody knows, turn about in the same run, since only such ratios mean anything on another machine.
// It prints one JSON object a line; the story and the spread go to standard error. docs/performance.md says what each line
// means. It must not know how anything is built inside, but for the peers it needs: those are nodes of backend/network.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strconv"
	"syscall"
	"time"
)

// options is how the bench is run.
type options struct {
	// programs holds moonrig and moonrig-desktop, bareNode is the program to compare the agent with.
	programs, bareNode string
	// vouchers, verify and verifyPlain are programs too: build/bench/vouchers, and build/bench/verify with cgo and without.
	vouchers, verify, verifyPlain string
	// contracts is the Foundry project, sablier the folder with Sablier's packages. The prices are in gwei for a gas and in
	// dollars for an ether.
	contracts, sablier   string
	gasPrice, etherPrice float64
	image                string
	leases, starts       int
	settle, idle         time.Duration
	work                 string
}

// line is one result. Target is in the value's unit: ok means that the value is not above it, or not below it where the unit
// is so many a second. Where TargetRatio is set, the target is that many times the peer's value in this very run.
type line struct {
	Name        string   `json:"name"`
	Value       float64  `json:"value"`
	Unit        string   `json:"unit"`
	Target      float64  `json:"target"`
	OK          bool     `json:"ok"`
	Peer        string   `json:"peer,omitempty"`
	PeerValue   *float64 `json:"peer_value,omitempty"`
	Ratio       *float64 `json:"ratio,omitempty"`
	TargetRatio float64  `json:"target_ratio,omitempty"`
}

// groups are what -only chooses from, in the order in which they run.
var groups = []struct {
	name string
	run  func(context.Context, options) ([]line, error)
}{{"agent", benchAgent}, {"window", benchWindow}, {"start", benchStart}, {"vouchers", benchVouchers}, {"gas", benchGas}}

func main() {
	var o options
	only := flag.String("only", "", "run one group: agent, window, start, vouchers or gas")
	flag.StringVar(&o.programs, "programs", filepath.Join("build", "bin"), "folder of the programs")
	flag.StringVar(&o.bareNode, "bare-node", "", "program that is a bare libp2p node (build/bench/barenode)")
	flag.StringVar(&o.vouchers, "vouchers", "", "program that saves vouchers (build/bench/vouchers)")
	flag.StringVar(&o.verify, "verify", "", "program that verifies vouchers (build/bench/verify)")
	flag.StringVar(&o.verifyPlain, "verify-plain", "", "the same, built without cgo")
	flag.StringVar(&o.image, "image", "moonrig/render:1", "image of the job")
	flag.IntVar(&o.leases, "leases", 12, "leases for each line of start")
	flag.IntVar(&o.starts, "starts", 9, "starts for each line of agent and window")
	flag.DurationVar(&o.settle, "settle", 2*time.Minute, "pause before anything idle is measured")
	flag.DurationVar(&o.idle, "idle", 40*time.Second, "how long idleness is measured")
	flag.StringVar(&o.contracts, "contracts", filepath.Join("chain", "contracts"), "folder of the contracts, with what npm ci installs")
	flag.StringVar(&o.sablier, "sablier", "", "folder of Sablier's packages (build/scripts/sablier.sh)")
	flag.Float64Var(&o.gasPrice, "gas-price", setting("GAS_PRICE_GWEI", 0.02), "price of a gas in gwei, also from GAS_PRICE_GWEI")
	flag.Float64Var(&o.etherPrice, "ether-price", setting("ETH_USD", 3000), "price of an ether in dollars, also from ETH_USD")
	flag.Parse()

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	err := run(ctx, o, *only)
	stop()
	if err != nil {
		say("%v", err)
		os.Exit(1)
	}
}

// setting is a number from the environment; what is no number counts as not set.
func setting(name string, otherwise float64) float64 {
	if v, err := strconv.ParseFloat(os.Getenv(name), 64); err == nil && v > 0 {
		return v
	}
	return otherwise
}

// run measures, and prints each group's lines as soon as they are known. A target that is missed is no error: the line says so.
func run(ctx context.Context, o options, only string) (err error) {
	if o.work, err = os.MkdirTemp("", "moonrig-bench-"); err != nil {
		return err
	}
	defer func() {
		if err == nil {
			err = os.RemoveAll(o.work)
		} else {
			say("logs are in %s", o.work)
		}
	}()
	known := false
	var errs []error
	out := json.NewEncoder(os.Stdout)
	for _, g := range groups {
		if only != "" && only != g.name {
			continue
		}
		known = true
		say("== %s", g.name)
		lines, err := g.run(ctx, o)
		for _, l := range lines {
			if err := out.Encode(l); err != nil {
				return err
			}
		}
		if err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", g.name, err))
		}
		if ctx.Err() != nil {
			break
		}
	}
	if !known {
		return fmt.Errorf("there is no group %q: want agent, window, start, vouchers or gas", only)
	}
	return errors.Join(errs...)
}

// absolute is a line with a target of its own.
func absolute(name string, value float64, unit string, target float64) line {
	value = round(value)
	return line{Name: name, Value: value, Unit: unit, Target: target, OK: value <= target}
}

// atLeast is a line whose value must not be below its target.
func atLeast(name string, value float64, unit string, target float64) line {
	l := absolute(name, value, unit, target)
	l.OK = l.Value >= target
	return l
}

// beside adds what the same thing costs the peer; the target stays.
func (l line) beside(peer string, value float64) line {
	value = round(value)
	l.Peer, l.PeerValue = peer, &value
	if value > 0 {
		ratio := round(l.Value / value)
		l.Ratio = &ratio
	}
	return l
}

// relative is a line whose target is a multiple of the peer's value.
func relative(name string, value float64, unit, peer string, peerValue, atMost float64) line {
	l := absolute(name, value, unit, round(peerValue*atMost)).beside(peer, peerValue)
	l.TargetRatio = atMost
	return l
}

// round keeps three digits after the point.
func round(v float64) float64 { return float64(int64(v*1000+0.5)) / 1000 }

// say tells people, who read standard error.
func say(format string, args ...any) { fmt.Fprintf(os.Stderr, "bench: "+format+"\n", args...) }

// median of the values, which it sorts. With an even number it is the upper one of the two, to flatter nobody.
func median(values []float64) float64 {
	if len(values) == 0 {
		return 0
	}
	slices.Sort(values)
	return values[len(values)/2]
}

// spread tells how far apart the values were.
func spread(what, unit string, values []float64) {
	if len(values) == 0 {
		return
	}
	m := median(values)
	say("%-46s median %8.1f %s, from %.1f to %.1f in %d", what, m, unit, values[0], values[len(values)-1], len(values))
}

// millis is a duration in milliseconds.
func millis(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
