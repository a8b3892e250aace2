// Command verify measures how many vouchers one core verifies in full: hash, recover the signer, compare, and every rule about
// sums. Beside it, turn about, it measures what no verification can do without: the recovery of a key, and the three blocks of
// Keccak of a digest. It is built with cgo and without, since that decides how signers are recovered. It prints one JSON object.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"runtime"
	"slices"
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
	bare := make([]struct {
		digest    [32]byte
		signature []byte
	}, len(vouchers))
	for i := range vouchers {
		n := money.Units(uint64(i) + 1)
		v := lease.Voucher{ChannelKey: terms.Channel(), Cumulative: n, LeaseID: terms.ID, LeaseAmount: n}
		digest := v.Digest(terms.Domain())
		if v.Signature, err = crypto.Sign(digest[:], renter); err != nil {
			return err
		}
		bare[i].digest, bare[i].signature = digest, slices.Clone(v.Signature)
		v.Signature[64] += 27
		vouchers[i] = v
	}
	// A struct of six fields and its type, and then the domain's separator and the struct's hash behind two bytes.
	const structBytes, digestBytes = 7 * 32, 2 + 2*32
	var bytes [structBytes]byte
	runtime.LockOSThread()
	var (
		verified                              int
		spent, hashing, recovering, permuting time.Duration
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
		at = threadTime()
		for i := range bare {
			if _, err := crypto.Ecrecover(bare[i].digest[:], bare[i].signature); err != nil {
				return err
			}
		}
		recovering += threadTime() - at
		at = threadTime()
		for range vouchers {
			crypto.Keccak256Hash(bytes[:structBytes])
			crypto.Keccak256Hash(bytes[:digestBytes])
		}
		permuting += threadTime() - at
	}
	return json.NewEncoder(os.Stdout).Encode(map[string]float64{
		"per_second":         float64(verified) / spent.Seconds(),
		"digest_ns":          float64(hashing.Nanoseconds()) / float64(verified),
		"recover_per_second": float64(verified) / recovering.Seconds(),
		"keccak_ns":          float64(permuting.Nanoseconds()) / float64(verified),
	})
}
