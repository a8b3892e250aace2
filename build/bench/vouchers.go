package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
)

// verifyRounds is how often each build verifies; the rounds take turns.
const verifyRounds = 7

// benchVouchers measures the two things that bound how many vouchers a provider takes: its processor, which verifies them, and
// its disk, which must hold them before they are acknowledged. Both are parts that no process shows from outside, so programs of
// their own use the packages that the agent uses.
func benchVouchers(ctx context.Context, o options) ([]line, error) {
	var withCgo, without, digest, recovered, keccak []float64
	for range verifyRounds {
		for _, build := range []struct {
			program string
			into    *[]float64
		}{{o.verify, &withCgo}, {o.verifyPlain, &without}} {
			got, err := measured(ctx, build.program)
			if err != nil {
				return nil, err
			}
			*build.into = append(*build.into, got["per_second"])
			if build.program == o.verify {
				digest, keccak = append(digest, got["digest_ns"]), append(keccak, got["keccak_ns"])
				recovered = append(recovered, got["recover_per_second"])
			}
		}
	}
	spread("vouchers verified, with cgo", "/s", withCgo)
	spread("vouchers verified, without cgo", "/s", without)
	spread("keys recovered, with cgo", "/s", recovered)
	spread("a voucher's digest", "ns", digest)
	spread("the Keccak of a digest", "ns", keccak)
	dir, err := os.MkdirTemp(o.work, "vouchers-")
	if err != nil {
		return nil, err
	}
	got, err := measured(ctx, o.vouchers, "-dir", dir)
	if err != nil {
		return nil, err
	}
	verify := median(withCgo)
	ack := relative("voucher_ack", got["ack_us"], "µs", "one flush of the same disk", got["flush_us"], 1.5)
	many := atLeast("voucher_acks_64_clients", got["acks_per_second"], "/s", round(10*got["flushes_per_second"])).
		beside("flushes of the same disk", got["flushes_per_second"])
	many.TargetRatio = 10
	// What bounds that: the signatures, which all cores check side by side, and the store, which takes one voucher after another.
	stored := atLeast("voucher_acks_64_clients_checked", got["checked_per_second"], "/s", round(10*got["flushes_per_second"])).
		beside("flushes of the same disk", got["flushes_per_second"])
	stored.TargetRatio = 10
	say("64 clients: %.1f vouchers a flush, and %.1f where signatures were checked before", got["acks_per_flush"], got["checked_per_flush"])
	return []line{
		atLeast("voucher_verify", verify, "/s", 20_000).beside("the same without cgo", median(without)),
		// What the machine of the day could do at best: a voucher costs one recovery, and its digest three blocks of Keccak.
		atLeast("voucher_verify_beside_recovery", verify, "/s", round(0.9*median(recovered))).beside("the bare recovery of a key", median(recovered)),
		absolute("voucher_digest", median(digest), "ns", 1000),
		relative("voucher_digest_beside_keccak", median(digest), "ns", "the bare Keccak of as many bytes", median(keccak), 1.5),
		ack, many, stored,
		absolute("voucher_check", got["check_us"], "µs", 50),
		atLeast("voucher_group_64_clients", got["acks_per_flush"], "vouchers a flush", 10),
	}, nil
}

// measured runs a program that prints one JSON object of numbers.
func measured(ctx context.Context, program string, args ...string) (map[string]float64, error) {
	cmd := exec.CommandContext(ctx, program, args...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("run %s: %w", program, err)
	}
	var got map[string]float64
	if err := json.Unmarshal(out, &got); err != nil {
		return nil, fmt.Errorf("read what %s says: %w", program, err)
	}
	return got, nil
}
