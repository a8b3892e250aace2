package store_test

import (
	"crypto/ecdsa"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
)

var (
	renterKey, _   = crypto.ToECDSA(common.LeftPadBytes([]byte{1}, 32))
	providerKey, _ = crypto.ToECDSA(common.LeftPadBytes([]byte{2}, 32))
	token          = common.HexToAddress("0x70")
	escrow         = common.HexToAddress("0xe5")
	channel        = lease.ChannelKey{Renter: addressOf(renterKey), Provider: addressOf(providerKey), Token: token}
)

func addressOf(k *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(k.PublicKey) }

func sign(k *ecdsa.PrivateKey, digest [32]byte) []byte {
	sig, err := crypto.Sign(digest[:], k)
	if err != nil {
		panic(err)
	}
	sig[64] += 27
	return sig
}

// signVoucher is the sign function of a renter whose wallet is open.
func signVoucher(v lease.Voucher) ([]byte, error) {
	return sign(renterKey, v.Digest(lease.Terms{ChainID: 31337, Escrow: escrow}.Domain())), nil
}

func idOf(n uint64) lease.ID {
	var id lease.ID
	binary.BigEndian.PutUint64(id[24:], n)
	return id
}

// newLease returns a quoted lease on the channel, the n-th, with a cap in units.
func newLease(role lease.Role, n uint64, leaseCap money.Amount) lease.Record {
	job := lease.Job{Image: "alpine:3", Command: []string{"sh", "-c", "true"}, Env: map[string]string{"A": "b"}}
	hash := job.Hash()
	terms := lease.Terms{
		ID: idOf(n), ChainID: 31337, Escrow: escrow, Token: token, Provider: channel.Provider, Renter: channel.Renter,
		ProviderPeer: "peer-p", RenterPeer: "peer-r", DeviceID: "gpu-0", DeviceName: "GeForce RTX 4090", JobHash: hash[:],
		PricePerHour: money.Dollar, TokenDecimals: 6, Cap: leaseCap, MaxSeconds: 3600, VoucherSeconds: 15, HeartbeatSeconds: 3,
		QuotedAt: 1000, ExpiresAt: 1060,
	}
	return lease.Record{
		ID: terms.ID, Role: role, State: lease.Quoted, Job: job, Peer: "peer", Label: fmt.Sprintf("job %d", n), CreatedAtMS: int64(n),
		Signed: lease.Signed{Terms: terms, ProviderSignature: sign(providerKey, terms.Digest())},
	}
}

func openStore(t testing.TB, path string) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func newStore(t testing.TB) *store.Store {
	t.Helper()
	return openStore(t, filepath.Join(t.TempDir(), "moonrig.db"))
}

// inMemory makes a folder that no disk stands behind, where the system has one: for what opens and writes databases by the
// hundred, asks nothing of the disk, and would wait for it each time. Whoever asks removes it, as such folders are small.
func inMemory(t testing.TB) string {
	t.Helper()
	if dir, err := os.MkdirTemp("/dev/shm", "moonrig-store-"); err == nil {
		return dir
	}
	return t.TempDir()
}

// mustCreate stores a lease and takes it to the given state along the shortest way. Nothing is admitted: the states are forced.
func mustCreate(t testing.TB, s *store.Store, l lease.Record, to lease.State) lease.Record {
	t.Helper()
	if err := s.CreateLease(t.Context(), l); err != nil {
		t.Fatal(err)
	}
	return mustMove(t, s, l, to)
}

func mustMove(t testing.TB, s *store.Store, l lease.Record, to lease.State) lease.Record {
	t.Helper()
	way := map[lease.State][]lease.State{
		lease.Quoted: {}, lease.Agreed: {lease.Agreed}, lease.Funded: {lease.Agreed, lease.Funded},
		lease.Running: {lease.Agreed, lease.Funded, lease.Preparing, lease.Running},
		lease.Ended:   {lease.Ending, lease.Ended}, lease.Ending: {lease.Ending},
	}[to]
	for _, next := range way {
		var err error
		if l, err = s.Transition(t.Context(), l.Role, l.ID, next, condition.Reason{}, l.CreatedAtMS+100, nil); err != nil {
			t.Fatal(err)
		}
	}
	return l
}

// deposit sets the channel.
func deposit(t testing.TB, s *store.Store, balance, claimed uint64) {
	t.Helper()
	err := s.SetChannel(t.Context(), store.Channel{Key: channel, Balance: money.Units(balance), Claimed: money.Units(claimed), Block: 1})
	if err != nil {
		t.Fatal(err)
	}
}

func voucher(n, amount, cumulative uint64) lease.Voucher {
	v := lease.Voucher{ChannelKey: channel, Cumulative: money.Units(cumulative), LeaseID: idOf(n), LeaseAmount: money.Units(amount)}
	v.Signature, _ = signVoucher(v)
	return v
}
