package tx_test

import (
	"context"
	"errors"
	"math/big"
	"os"
	"os/exec"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/moonrig/moonrig/chain/devnet"
	"github.com/moonrig/moonrig/chain/faulty"
	"github.com/moonrig/moonrig/chain/tx"
)

// manual is a chain whose blocks the test makes, with a proxy in front and an account with ether.
type manual struct {
	*devnet.Control
	eth   *ethclient.Client
	proxy *faulty.Proxy
	from  account
}

func newManual(t *testing.T) *manual {
	t.Helper()
	d, err := devnet.Start(context.Background(), devnet.Config{Manual: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Stop(); err != nil {
			t.Error(err)
		}
	})
	m := &manual{Control: d.Control, from: newAccount(t), proxy: faulty.New(d.Info.RPCURL)}
	t.Cleanup(m.proxy.Close)
	eth, err := ethclient.DialContext(t.Context(), m.proxy.URL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(eth.Close)
	m.eth = eth
	if err := m.Give(m.from.Address()); err != nil {
		t.Fatal(err)
	}
	m.Mine()
	return m
}

func (m *manual) sender(store tx.Store, opts tx.Options) *tx.Sender {
	return tx.New(m.eth, big.NewInt(devnet.ChainID), store, opts)
}

func (m *manual) send(t *testing.T, s *tx.Sender, to account) common.Hash {
	t.Helper()
	hash, err := s.Send(t.Context(), m.from, tx.Request{To: to.Address(), Value: big.NewInt(7), Purpose: "test"})
	if err != nil {
		t.Fatal(err)
	}
	return hash
}

// tend is one look; left is how many transactions must still wait.
func tend(t *testing.T, s *tx.Sender, a account, left int) {
	t.Helper()
	got, err := s.Tend(t.Context(), a.Address())
	if err != nil || len(got) != left {
		t.Fatalf("%d transactions wait, %v; want %d", len(got), err, left)
	}
}

// A transaction whose block is replaced, and which the node forgot, is noticed and sent again; once
// enough blocks follow it is closed. A sender that starts in the middle does the same.
func TestReceiptVanishes(t *testing.T) {
	for _, restart := range []bool{false, true} {
		m, store, to := newManual(t), tx.NewMemoryStore(), newAccount(t)
		opts := tx.Options{Finality: 3}
		sender := m.sender(store, opts)
		parent, _ := m.Head()
		hash := m.send(t, sender, to)
		m.Mine()
		first, err := sender.Wait(t.Context(), m.from.Address(), hash)
		if err != nil {
			t.Fatal(err)
		}
		if r := mustPendingOn(t, store, m.from, 1)[0]; r.Block != parent+1 || r.BlockHash != first.BlockHash {
			t.Fatalf("stored %+v", r)
		}

		if err := m.Rewind(parent, true); err != nil {
			t.Fatal(err)
		}
		m.Mine()
		m.Mine()
		if m.Waiting() != 0 || balance(t, m.eth, to) != 0 {
			t.Fatal("the node did not forget the transaction")
		}
		if restart {
			sender = m.sender(store, opts)
		}
		tend(t, sender, m.from, 1)
		if m.Waiting() != 1 {
			t.Fatal("it was not sent again")
		}
		if r := mustPendingOn(t, store, m.from, 1)[0]; r.Block != 0 {
			t.Errorf("it is still said to be in block %d", r.Block)
		}
		m.Mine()
		second, err := sender.Wait(t.Context(), m.from.Address(), hash)
		if err != nil || second.BlockHash == first.BlockHash {
			t.Fatalf("receipt %+v, %v", second, err)
		}
		m.Mine()
		m.Mine()
		tend(t, sender, m.from, 0)
		mustPendingOn(t, store, m.from, 1) // two blocks follow, three are wanted
		m.Mine()
		tend(t, sender, m.from, 0)
		mustPendingOn(t, store, m.from, 0)
		if got := balance(t, m.eth, to); got != 7 {
			t.Errorf("%d wei arrived, want 7", got)
		}
	}
}

// A transaction that the network does not take at its price is signed again with a higher one: same
// nonce, both fees at least a tenth higher, stored before it is sent. It is paid once.
func TestFeeIsRaised(t *testing.T) {
	m, store, to := newManual(t), tx.NewMemoryStore(), newAccount(t)
	sender := m.sender(store, tx.Options{BumpAfter: time.Millisecond})
	m.proxy.Set(faulty.Rule{Kind: faulty.Forget, Times: 1}) // so that it is never mined
	hash := m.send(t, sender, to)
	done := make(chan error, 1)
	go func() {
		receipt, err := sender.Push(t.Context(), m.from, hash)
		if err == nil && receipt.TxHash == hash {
			err = errors.New("the lost one was mined")
		}
		done <- err
	}()
	for m.Waiting() == 0 {
		if t.Context().Err() != nil {
			t.Fatal("nothing was sent again")
		}
	}
	old := mustPendingAtLeast(t, store, m.from, 2)
	for {
		m.Mine()
		select {
		case err := <-done:
			if err != nil {
				t.Fatal(err)
			}
		default:
			continue
		}
		break
	}
	for i := range old[:len(old)-1] {
		before, after := decode(t, old[i].Raw), decode(t, old[i+1].Raw)
		if before.Nonce() != after.Nonce() || old[i+1].First != hash {
			t.Errorf("replacement has nonce %d for %d, first %s", after.Nonce(), before.Nonce(), old[i+1].First)
		}
		if !tenthMore(before.GasTipCap(), after.GasTipCap()) || !tenthMore(before.GasFeeCap(), after.GasFeeCap()) {
			t.Errorf("fees went from %s and %s to %s and %s", before.GasTipCap(), before.GasFeeCap(), after.GasTipCap(), after.GasFeeCap())
		}
	}
	tend(t, sender, m.from, 0)
	mustPendingOn(t, store, m.from, 0)
	if got := balance(t, m.eth, to); got != 7 {
		t.Errorf("%d wei arrived, want 7", got)
	}
}

// The cap holds for replacements too.
func TestFeeIsNotRaisedAboveTheCap(t *testing.T) {
	m, store, to := newManual(t), tx.NewMemoryStore(), newAccount(t)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var sent atomic.Bool
	var tries atomic.Int64
	sender := m.sender(store, tx.Options{BumpAfter: time.Nanosecond, MaxTipPerGas: big.NewInt(1), Now: func() time.Time {
		if sent.Load() && tries.Add(1) == 2 {
			cancel() // once it has been tried, and is about to be again
		}
		return time.Now()
	}})
	m.proxy.Set(faulty.Rule{Kind: faulty.Forget, Times: 1})
	hash := m.send(t, sender, to)
	sent.Store(true)
	if _, err := sender.Push(ctx, m.from, hash); !errors.Is(err, tx.ErrNotMined) || !errors.Is(err, tx.ErrFeeTooHigh) {
		t.Errorf("error is %v", err)
	}
	mustPendingOn(t, store, m.from, 1)
}

// Behind a nonce that nobody uses nothing is mined, so the gap that a refused transaction leaves is
// filled by the next one.
func TestNonceGapIsFilled(t *testing.T) {
	m, store, to := newManual(t), tx.NewMemoryStore(), newAccount(t)
	sender := m.sender(store, tx.Options{})
	m.proxy.Set(faulty.Rule{Kind: faulty.DropBefore, Method: "eth_sendRawTransaction", Times: 1})
	lost, err := sender.Send(t.Context(), m.from, tx.Request{To: to.Address(), Value: big.NewInt(1)})
	if err == nil || lost == (common.Hash{}) {
		t.Fatalf("%s, %v", lost, err)
	}
	m.send(t, sender, to) // takes the nonce after it
	if err := store.MarkFailed(t.Context(), lost, "refused"); err != nil {
		t.Fatal(err)
	}
	third := m.send(t, sender, to)
	for _, r := range mustPendingOn(t, store, m.from, 2) {
		if r.Hash == third && r.Nonce != 0 {
			t.Errorf("the gap is left: nonce is %d", r.Nonce)
		}
	}
	m.Mine()
	tend(t, sender, m.from, 0)
	if got := balance(t, m.eth, to); got != 14 {
		t.Errorf("%d wei arrived, want 14", got)
	}
}

// Two senders never have one key, within a process and across processes; a killed one keeps nobody out.
func TestOneKeyOneSender(t *testing.T) {
	if dir := os.Getenv("MOONRIG_HOLD_KEY"); dir != "" {
		holdKey(dir)
	}
	from, to := funded(t), newAccount(t)
	dir := t.TempDir()
	open := func() *tx.Sender {
		return tx.New(dial(t), new(big.Int).SetUint64(network.ChainID), tx.NewMemoryStore(), tx.Options{Keys: tx.FileLocks{Dir: dir}})
	}
	try := func(s *tx.Sender) error {
		_, err := s.Send(t.Context(), from, tx.Request{To: to.Address(), Value: big.NewInt(1)})
		return err
	}
	a, b := open(), open()
	if err := try(a); err != nil {
		t.Fatal(err)
	}
	if err := try(b); !errors.Is(err, tx.ErrKeyBusy) {
		t.Fatalf("the second sender gets %v", err)
	}
	a.Close()
	if err := try(b); err != nil {
		t.Fatal(err)
	}
	b.Close()

	other := exec.Command(os.Args[0], "-test.run=^TestOneKeyOneSender$")
	other.Env = append(os.Environ(), "MOONRIG_HOLD_KEY="+dir+"|"+from.Address().Hex())
	out, err := other.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := other.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = other.Process.Kill() }()
	line := make([]byte, 5)
	if _, err := out.Read(line); err != nil || string(line) != "held\n" {
		t.Fatalf("the other process says %q, %v", line, err)
	}
	c := open()
	defer c.Close()
	if err := try(c); !errors.Is(err, tx.ErrKeyBusy) {
		t.Fatalf("beside another process the sender gets %v", err)
	}
	if err := other.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = other.Wait()
	if err := try(c); err != nil {
		t.Fatalf("after the other process was killed: %v", err)
	}
}

// holdKey is the other process.
func holdKey(what string) {
	dir, key, _ := strings.Cut(what, "|")
	if _, err := (tx.FileLocks{Dir: dir}).TryLock(network.ChainID, common.HexToAddress(key)); err != nil {
		os.Stdout.WriteString(err.Error())
		os.Exit(1)
	}
	os.Stdout.WriteString("held\n")
	select {} // until it is killed
}

func decode(t *testing.T, raw []byte) *types.Transaction {
	t.Helper()
	out := new(types.Transaction)
	if err := out.UnmarshalBinary(raw); err != nil {
		t.Fatal(err)
	}
	return out
}

func tenthMore(before, after *big.Int) bool {
	return new(big.Int).Mul(after, big.NewInt(10)).Cmp(new(big.Int).Mul(before, big.NewInt(11))) >= 0
}

func mustPendingAtLeast(t *testing.T, store tx.Store, a account, want int) []tx.Record {
	t.Helper()
	pending, err := store.Pending(t.Context(), devnet.ChainID, a.Address())
	if err != nil || len(pending) < want {
		t.Fatalf("%d transactions are open, %v; want %d", len(pending), err, want)
	}
	return pending
}

func mustPendingOn(t *testing.T, store tx.Store, a account, want int) []tx.Record {
	t.Helper()
	pending := mustPendingAtLeast(t, store, a, want)
	if len(pending) != want {
		t.Fatalf("%d transactions are open, want %d", len(pending), want)
	}
	return pending
}
