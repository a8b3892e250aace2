// Command vouchers measures how soon a provider acknowledges vouchers, which it does only once they are on the disk, beside
// bare flushes of the same disk, turn about. It uses the store that the agent uses, in the folder it is given, and prints one
// JSON object.
package main

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
)

func main() {
	dir := flag.String("dir", "", "folder on the disk to measure")
	clients := flag.Int("clients", 64, "clients at a time")
	alone := flag.Int("alone", 400, "vouchers of one client alone")
	rounds := flag.Int("rounds", 9, "rounds of all clients")
	each := flag.Int("each", 30, "vouchers of each client in a round")
	flag.Parse()
	b := bench{dir: *dir}
	err := b.run(context.Background(), *clients, *alone, *rounds, *each)
	if err != nil {
		fmt.Fprintln(os.Stderr, "vouchers:", err)
		os.Exit(1)
	}
}

// block is what a bare flush puts on the disk: one page.
const block = 4096

type bench struct {
	dir     string
	store   *store.Store
	raw     *os.File
	renters []*renter
}

// renter is one client with a channel and a running lease of its own.
type renter struct {
	key   *ecdsa.PrivateKey
	terms lease.Terms
	paid  uint64
}

func (b *bench) run(ctx context.Context, clients, alone, rounds, each int) (err error) {
	if b.store, err = store.Open(ctx, filepath.Join(b.dir, "vouchers.db")); err != nil {
		return err
	}
	defer b.store.Close()
	if b.raw, err = os.Create(filepath.Join(b.dir, "raw")); err != nil {
		return err
	}
	defer b.raw.Close()
	for i := range clients {
		if err := b.add(ctx, i); err != nil {
			return err
		}
	}
	var ack, flush []float64
	for i := range alone + 20 {
		v, err := b.renters[0].next()
		if err != nil {
			return err
		}
		at := time.Now()
		if _, err := b.store.AcceptVoucher(ctx, v, 1); err != nil {
			return err
		}
		one := time.Since(at)
		took, err := b.flush()
		if err != nil {
			return err
		}
		if i >= 20 { // the first ones warm up
			ack, flush = append(ack, micros(one)), append(flush, micros(took))
		}
	}
	whole, checked := kind{}, kind{checkBefore: true}
	var flushes []float64
	for i := range rounds + 1 {
		for _, k := range []*kind{&whole, &checked} {
			took, err := b.round(ctx, each, k)
			if err != nil {
				return err
			}
			n, at := 0, time.Now()
			for time.Since(at) < took {
				if _, err := b.flush(); err != nil {
					return err
				}
				n++
			}
			flushes = append(flushes, float64(n)/time.Since(at).Seconds())
		}
		if i == 0 { // the first ones warm up
			whole, checked, flushes = kind{}, kind{checkBefore: true}, nil
		}
	}
	return json.NewEncoder(os.Stdout).Encode(map[string]float64{
		"ack_us": median(ack), "flush_us": median(flush), "flushes_per_second": median(flushes),
		"acks_per_second": median(whole.rates), "acks_per_flush": median(whole.groups), "check_us": median(checked.checks),
		"checked_per_second": median(checked.rates), "checked_per_flush": median(checked.groups),
	})
}

// kind is one way to hand in vouchers, with what was measured of it.
type kind struct {
	// checkBefore checks all signatures before the clock starts: what is left is what the store does with them.
	checkBefore bool

	rates, groups []float64 // vouchers a second, and for each commit
	checks        []float64 // what checking one signature cost, in µs
}

// flush appends one block to a file and waits until it is on the disk.
func (b *bench) flush() (time.Duration, error) {
	at := time.Now()
	if _, err := b.raw.Write(make([]byte, block)); err != nil {
		return 0, err
	}
	if err := b.raw.Sync(); err != nil {
		return 0, err
	}
	return time.Since(at), nil
}

// round lets every client send its vouchers, each after the one before was acknowledged, and returns how long they took.
func (b *bench) round(ctx context.Context, each int, k *kind) (time.Duration, error) {
	signed := make([][]lease.Voucher, len(b.renters))
	ready := make([][]store.CheckedVoucher, len(b.renters))
	var checking time.Duration
	for i, r := range b.renters {
		for range each {
			v, err := r.next()
			if err != nil {
				return 0, err
			}
			signed[i] = append(signed[i], v)
			if k.checkBefore {
				at := time.Now()
				c, err := b.store.CheckVoucher(v)
				if err != nil {
					return 0, err
				}
				checking += time.Since(at)
				ready[i] = append(ready[i], c)
			}
		}
	}
	errs := make([]error, len(b.renters))
	var all sync.WaitGroup
	commits, at := b.store.Commits(), time.Now()
	for i := range b.renters {
		all.Go(func() {
			for n := range each {
				var err error
				if k.checkBefore {
					_, err = b.store.AcceptChecked(ctx, ready[i][n], 1)
				} else {
					_, err = b.store.AcceptVoucher(ctx, signed[i][n], 1)
				}
				if err != nil {
					errs[i] = err
					return
				}
			}
		})
	}
	all.Wait()
	took := time.Since(at)
	if err := errors.Join(errs...); err != nil {
		return 0, err
	}
	n := float64(each * len(b.renters))
	k.rates = append(k.rates, n/took.Seconds())
	k.groups = append(k.groups, n/float64(b.store.Commits()-commits))
	k.checks = append(k.checks, micros(checking)/n)
	return took, nil
}

// add makes a channel that holds plenty, and a lease on it that runs.
func (b *bench) add(ctx context.Context, n int) error {
	key, err := crypto.GenerateKey()
	if err != nil {
		return err
	}
	job := lease.Job{Image: "registry.example/render:1", Command: []string{"/render", "-frames", "24"}, MilliCPUs: 4000,
		MemoryBytes: 8 << 30, ScratchBytes: 1 << 30}
	hash := job.Hash()
	r := &renter{key: key, terms: lease.Terms{ID: lease.ID{1, byte(n >> 8), byte(n)}, ChainID: 421614, Escrow: common.HexToAddress("0xe5"),
		Token: common.HexToAddress("0x70"), Provider: common.HexToAddress("0x99"), Renter: crypto.PubkeyToAddress(key.PublicKey),
		ProviderPeer: "12D3KooWProvider", RenterPeer: "12D3KooWRenter", DeviceID: "gpu-0", DeviceName: "GeForce RTX 4090",
		JobHash: hash[:], PricePerHour: money.Dollar, TokenDecimals: 6, Cap: money.Units(1 << 50), MaxSeconds: 3600,
		VoucherSeconds: lease.DefaultVoucherSeconds, HeartbeatSeconds: lease.DefaultHeartbeatSeconds, QuotedAt: 1, ExpiresAt: 61}}
	b.renters = append(b.renters, r)
	if err := b.store.SetChannel(ctx, store.Channel{Key: r.terms.Channel(), Balance: money.Units(1 << 51), Block: 1}); err != nil {
		return err
	}
	err = b.store.CreateLease(ctx, lease.Record{ID: r.terms.ID, Role: lease.Provider, State: lease.Quoted, Peer: r.terms.RenterPeer, Job: job,
		Signed: lease.Signed{Terms: r.terms, ProviderSignature: make([]byte, 65), RenterSignature: make([]byte, 65)}, CreatedAtMS: 1})
	for _, to := range []lease.State{lease.Agreed, lease.Funded, lease.Preparing, lease.Running} {
		if err == nil {
			_, err = b.store.Transition(ctx, lease.Provider, r.terms.ID, to, condition.Reason{}, 1, nil)
		}
	}
	return err
}

// next signs the renter's next voucher.
func (r *renter) next() (lease.Voucher, error) {
	r.paid += 417
	v := lease.Voucher{ChannelKey: r.terms.Channel(), Cumulative: money.Units(r.paid), LeaseID: r.terms.ID, LeaseAmount: money.Units(r.paid)}
	digest := v.Digest(r.terms.Domain())
	sig, err := crypto.Sign(digest[:], r.key)
	if err != nil {
		return v, err
	}
	sig[64] += 27
	v.Signature = sig
	return v, nil
}

func micros(d time.Duration) float64 { return float64(d.Nanoseconds()) / 1000 }

// median of the values, which it sorts: the upper one of two.
func median(values []float64) float64 {
	if len(values) == 0 {
		return 0
	}
	slices.Sort(values)
	return values[len(values)/2]
}
