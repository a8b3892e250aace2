// Command verify measures how many vouchers one core verifies in full: hash, recover the signer, compare, and every rule about
// sums. It is built with cgo and without, since that decides how signers are recovered. It prints one JSON object.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"runtime"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
)

func main() {
	long := flag.Duration("for", time.Second, "how long to verify")
	flag.Parse()
	if err := run(*long); err != nil {
		fmt.Fprintln(os.Stderr, "verify:", err)
		os.Exit(1)
	}
}

// run verifies vouchers that all differ, in one thread, and counts the thread's own time: what others do on the machine
// meanwhile is not verification.
func run(long time.Duration) error {
	renter, err := crypto.GenerateKey()
	if err != nil {
		return err
	}
	terms := lease.Terms{ID: lease.ID{1}, ChainID: 421614, Escrow: common.HexToAddress("0xe5"), Token: common.HexToAddress("0x70"),
		Provider: common.HexToAddress("0x99"), Renter: crypto.PubkeyToAddress(renter.PublicKey), Cap: money.Units(1 << 60)}
	ledger := lease.Ledger{Balance: money.Units(1 << 60)}
	vouchers := make([]lease.Voucher, 2000)
	for i := range vouchers {
		n := money.Units(uint64(i) + 1)
		v := lease.Voucher{ChannelKey: terms.Channel(), Cumulative: n, LeaseID: terms.ID, LeaseAmount: n}
		digest := v.Digest(terms.Domain())
		if v.Signature, err = crypto.Sign(digest[:], renter); err != nil {
			return err
		}
		v.Signature[64] += 27
		vouchers[i] = v
	}
	runtime.LockOSThread()
	var (
		verified, hashed int
		spent, hashing   time.Duration
	)
	for began := time.Now(); time.Since(began) < long; {
		at := threadTime()
		for _, v := range vouchers {
			if err := lease.CheckVoucher(terms, v, money.Amount{}, ledger); err != nil {
				return err
			}
		}
		spent += threadTime() - at
		verified += len(vouchers)
		at = threadTime()
		for _, v := range vouchers {
			v.Digest(terms.Domain())
		}
		hashing += threadTime() - at
		hashed += len(vouchers)
	}
	return json.NewEncoder(os.Stdout).Encode(map[string]float64{
		"per_second": float64(verified) / spent.Seconds(),
		"digest_ns":  float64(hashing.Nanoseconds()) / float64(hashed),
	})
}
