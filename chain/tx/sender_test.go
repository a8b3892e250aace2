package tx_test

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/bindings"
	"github.com/moonrig/moonrig/chain/devnet"
	"github.com/moonrig/moonrig/chain/tx"
)

// network is the development chain that all tests of this package share.
var network chain.Network

func TestMain(m *testing.M) {
	d, err := devnet.Start(context.Background(), devnet.Config{})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	network = d.Info.Network()
	code := m.Run()
	if err := d.Stop(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		code = 1
	}
	os.Exit(code)
}

type account struct{ key *ecdsa.PrivateKey }

func (a account) Address() common.Address                { return crypto.PubkeyToAddress(a.key.PublicKey) }
func (a account) SignHash(hash [32]byte) ([]byte, error) { return crypto.Sign(hash[:], a.key) }

func newAccount(t *testing.T) account {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	return account{key}
}

// funded is an account with ether.
func funded(t *testing.T) account {
	t.Helper()
	a := newAccount(t)
	client, err := chain.Dial(t.Context(), network, chain.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	if err := client.RequestFaucet(t.Context(), a.Address()); err != nil {
		t.Fatal(err)
	}
	return a
}

func dial(t *testing.T) *ethclient.Client {
	t.Helper()
	eth, err := ethclient.DialContext(t.Context(), network.RPCURLs[0])
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(eth.Close)
	return eth
}

func newSender(backend tx.Backend, store tx.Store) *tx.Sender {
	return tx.New(backend, new(big.Int).SetUint64(network.ChainID), store, tx.Options{})
}

func mustPending(t *testing.T, store tx.Store, a account, want int) []tx.Record {
	t.Helper()
	pending, err := store.Pending(t.Context(), network.ChainID, a.Address())
	if err != nil {
		t.Fatal(err)
	}
	if len(pending) != want {
		t.Fatalf("%d transactions are pending, want %d", len(pending), want)
	}
	return pending
}

func balance(t *testing.T, eth *ethclient.Client, a account) int64 {
	t.Helper()
	wei, err := eth.BalanceAt(t.Context(), a.Address(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return wei.Int64()
}

func TestSendWait(t *testing.T) {
	eth, from, to := dial(t), funded(t), newAccount(t)
	store := tx.NewMemoryStore()
	sender := newSender(eth, store)
	hash, err := sender.Send(t.Context(), from, tx.Request{To: to.Address(), Value: big.NewInt(7)})
	if err != nil {
		t.Fatal(err)
	}
	receipt, err := sender.Wait(t.Context(), from.Address(), hash)
	if err != nil || receipt.TxHash != hash {
		t.Fatalf("receipt %+v, error %v", receipt, err)
	}
	mustPending(t, store, from, 0)
	if got := balance(t, eth, to); got != 7 {
		t.Errorf("%d wei arrived", got)
	}
}

// Many senders of one key at once: each transaction gets a nonce of its own and all are mined.
func TestSendConcurrently(t *testing.T) {
	eth, from, to := dial(t), funded(t), newAccount(t)
	sender := newSender(eth, tx.NewMemoryStore())
	var wg sync.WaitGroup
	for range 10 {
		wg.Go(func() {
			hash, err := sender.Send(t.Context(), from, tx.Request{To: to.Address(), Value: big.NewInt(1)})
			if err != nil {
				t.Error(err)
				return
			}
			if _, err := sender.Wait(t.Context(), from.Address(), hash); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if got := balance(t, eth, to); got != 10 {
		t.Errorf("%d wei arrived, want 10", got)
	}
}

// cut is a connection that breaks when a transaction is broadcast: before it reaches the node, or
// after, so that only the answer is lost.
type cut struct {
	*ethclient.Client
	after bool
}

var errCut = errors.New("connection reset by peer")

func (c cut) SendTransaction(ctx context.Context, signed *types.Transaction) error {
	if c.after {
		if err := c.Client.SendTransaction(ctx, signed); err != nil {
			return err
		}
	}
	return errCut
}

// A process that ends between storing and broadcasting, or right after broadcasting, loses nothing
// and pays nothing twice.
func TestResumeAfterCrash(t *testing.T) {
	for _, tt := range []struct {
		name  string
		after bool
	}{{"before broadcast", false}, {"after broadcast", true}} {
		t.Run(tt.name, func(t *testing.T) {
			eth, from, to := dial(t), funded(t), newAccount(t)
			store := tx.NewMemoryStore() // stands for the disk: it outlives the sender
			hash, err := newSender(cut{eth, tt.after}, store).Send(t.Context(), from,
				tx.Request{To: to.Address(), Value: big.NewInt(5), Purpose: "test"})
			if !errors.Is(err, errCut) || hash == (common.Hash{}) {
				t.Fatalf("hash %s, error %v", hash, err)
			}
			if r := mustPending(t, store, from, 1)[0]; r.Hash != hash || r.Purpose != "test" || r.From != from.Address() {
				t.Fatalf("stored %+v", r)
			}

			sender := newSender(eth, store)
			if _, err := sender.Resume(t.Context(), from.Address()); err != nil {
				t.Fatal(err)
			}
			if _, err := sender.Wait(t.Context(), from.Address(), hash); err != nil {
				t.Fatal(err)
			}
			left, err := sender.Resume(t.Context(), from.Address())
			if err != nil || len(left) != 0 {
				t.Fatalf("still pending: %v, %v", left, err)
			}
			mustPending(t, store, from, 0)
			if got := balance(t, eth, to); got != 5 {
				t.Errorf("%d wei arrived, want 5", got)
			}
		})
	}
}

// A transaction that was stored and never sent keeps its nonce: the next one gets the one after it.
func TestNonceFromStore(t *testing.T) {
	eth, from, to := dial(t), funded(t), newAccount(t)
	store := tx.NewMemoryStore()
	if _, err := newSender(cut{eth, false}, store).Send(t.Context(), from, tx.Request{To: to.Address(), Value: big.NewInt(1)}); !errors.Is(err, errCut) {
		t.Fatal(err)
	}
	sender := newSender(eth, store)
	second, err := sender.Send(t.Context(), from, tx.Request{To: to.Address(), Value: big.NewInt(2)})
	if err != nil {
		t.Fatal(err)
	}
	pending := mustPending(t, store, from, 2)
	if pending[0].Nonce != 0 || pending[1].Nonce != 1 || pending[1].Hash != second {
		t.Fatalf("pending are %+v", pending)
	}
	left, err := sender.Resume(t.Context(), from.Address())
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range left {
		if _, err := sender.Wait(t.Context(), from.Address(), r.Hash); err != nil {
			t.Fatal(err)
		}
	}
	if got := balance(t, eth, to); got != 3 {
		t.Errorf("%d wei arrived, want 3", got)
	}
}

// Another wallet with the same key used the nonce of a stored transaction.
func TestReplaced(t *testing.T) {
	eth, from, to := dial(t), funded(t), newAccount(t)
	store := tx.NewMemoryStore()
	lost, err := newSender(cut{eth, false}, store).Send(t.Context(), from, tx.Request{To: to.Address(), Value: big.NewInt(1)})
	if !errors.Is(err, errCut) {
		t.Fatal(err)
	}
	other := newSender(eth, tx.NewMemoryStore())
	hash, err := other.Send(t.Context(), from, tx.Request{To: to.Address(), Value: big.NewInt(2)})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := other.Wait(t.Context(), from.Address(), hash); err != nil {
		t.Fatal(err)
	}
	left, err := newSender(eth, store).Resume(t.Context(), from.Address())
	if err != nil || len(left) != 0 {
		t.Fatalf("transaction %s is still pending: %v, %v", lost, left, err)
	}
	mustPending(t, store, from, 0)
	if got := balance(t, eth, to); got != 2 {
		t.Errorf("%d wei arrived, want 2", got)
	}
}

func TestSendRefused(t *testing.T) {
	eth := dial(t)
	to := newAccount(t).Address()
	tooMuch := bindings.NewTestDollar().PackMint(to, big.NewInt(1e18))
	rich := funded(t)
	for _, tt := range []struct {
		name  string
		from  account
		req   tx.Request
		opts  tx.Options
		check func(error) bool
	}{
		{"no gas", newAccount(t), tx.Request{To: to}, tx.Options{}, func(err error) bool { return errors.Is(err, tx.ErrInsufficientGas) }},
		{"too little for the value", rich, tx.Request{To: to, Value: big.NewInt(2e18)}, tx.Options{}, func(err error) bool { return errors.Is(err, tx.ErrInsufficientGas) }},
		{"fee above the cap", rich, tx.Request{To: to}, tx.Options{MaxFeePerGas: big.NewInt(1)}, func(err error) bool { return errors.Is(err, tx.ErrFeeTooHigh) }},
		{"contract says no", rich, tx.Request{To: network.Token, Data: tooMuch}, tx.Options{}, func(err error) bool {
			var revert *tx.RevertError
			return errors.As(err, &revert) && len(revert.Data) == 4+64 && revert.Hash == (common.Hash{})
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			store := tx.NewMemoryStore()
			sender := tx.New(eth, new(big.Int).SetUint64(network.ChainID), store, tt.opts)
			hash, err := sender.Send(t.Context(), tt.from, tt.req)
			if hash != (common.Hash{}) || !tt.check(err) {
				t.Errorf("hash %s, error %v", hash, err)
			}
			mustPending(t, store, tt.from, 0)
		})
	}
}

// blind estimates no gas, so that a call which must fail is broadcast and reverts in its block.
type blind struct{ *ethclient.Client }

func (blind) EstimateGas(context.Context, ethereumCallMsg) (uint64, error) { return 100_000, nil }

// priced asks the same for each unit of gas whatever the chain asks, a base fee of 50 gwei and a tip of one.
type priced struct{ blind }

func (priced) SuggestGasTipCap(context.Context) (*big.Int, error) { return big.NewInt(1e9), nil }

func (priced) HeaderByNumber(context.Context, *big.Int) (*types.Header, error) {
	return &types.Header{BaseFee: big.NewInt(50e9)}, nil
}

// A transaction costs no more than was agreed to: first the room above the base fee goes, then the reserve above the estimate.
func TestAgreedFee(t *testing.T) {
	eth, from, to := dial(t), funded(t), newAccount(t).Address()
	fee := func(gas, gwei, more int64) *big.Int {
		n := new(big.Int).Mul(big.NewInt(gas), big.NewInt(gwei*1e9))
		return n.Add(n, big.NewInt(more))
	}
	for _, tt := range []struct {
		name   string
		agreed *big.Int
		gas    uint64
		gwei   int64
	}{
		{"without a bound", nil, 120_000, 101},
		{"as quoted", fee(120_000, 101, 0), 120_000, 101},
		{"some room", fee(120_000, 60, 0), 120_000, 60},
		{"what is charged", fee(120_000, 51, 0), 120_000, 51},
		{"half the reserve", fee(110_000, 51, 0), 110_000, 51},
		{"no reserve", fee(100_000, 51, 0), 100_000, 51},
		{"too little", fee(100_000, 51, -1), 0, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			store := tx.NewMemoryStore()
			sender := newSender(priced{blind{eth}}, store)
			hash, err := sender.Send(t.Context(), from, tx.Request{To: to, MaxFee: tt.agreed})
			if tt.gas == 0 {
				if !errors.Is(err, tx.ErrFeeTooHigh) || hash != (common.Hash{}) {
					t.Fatalf("hash %s, error %v", hash, err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			sent, _, err := eth.TransactionByHash(t.Context(), hash)
			if err != nil || sent.Gas() != tt.gas || sent.GasFeeCap().Cmp(fee(1, tt.gwei, 0)) != 0 {
				t.Fatalf("sent %+v, %v", sent, err)
			}
			if _, err := sender.Wait(t.Context(), from.Address(), hash); err != nil {
				t.Fatal(err)
			}
		})
	}
}

func TestRevertedInBlock(t *testing.T) {
	eth, from := dial(t), funded(t)
	store := tx.NewMemoryStore()
	sender := newSender(blind{eth}, store)
	hash, err := sender.Send(t.Context(), from, tx.Request{
		To: network.Token, Data: bindings.NewTestDollar().PackMint(from.Address(), big.NewInt(1e18)),
	})
	if err != nil {
		t.Fatal(err)
	}
	receipt, err := sender.Wait(t.Context(), from.Address(), hash)
	var revert *tx.RevertError
	if !errors.As(err, &revert) || revert.Hash != hash || len(revert.Data) != 4+64 {
		t.Fatalf("error is %v", err)
	}
	if receipt == nil || receipt.Status != types.ReceiptStatusFailed {
		t.Errorf("receipt is %+v", receipt)
	}
	mustPending(t, store, from, 0)
}

func TestWaitEndsWithContext(t *testing.T) {
	eth, from, to := dial(t), funded(t), newAccount(t)
	store := tx.NewMemoryStore()
	sender := newSender(cut{eth, false}, store)
	hash, err := sender.Send(t.Context(), from, tx.Request{To: to.Address()})
	if !errors.Is(err, errCut) {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if _, err := sender.Wait(ctx, from.Address(), hash); !errors.Is(err, tx.ErrNotMined) || !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error is %v", err)
	}
	mustPending(t, store, from, 1)
}
