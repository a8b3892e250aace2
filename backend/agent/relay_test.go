package agent_test

import (
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/bindings"
	"github.com/moonrig/moonrig/chain/devnet"
)

// poorWorld is a world whose renter has a thousand dollars and not one wei, and a client that is neither side's.
type poorWorld struct {
	*world
	chain *chain.Client
}

func newPoorWorld(t *testing.T, program, providerKill, renterKill string) *poorWorld {
	t.Helper()
	if testImage == "" {
		t.Skip("no Docker engine answers here (start one with build/scripts/engine.sh): ", noEngine)
	}
	info := startDevnet(t, devnet.Config{})
	client, err := chain.Dial(t.Context(), info.Network(), chain.Options{CallTimeout: hung})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	somebody := newKey(t)
	if err := client.RequestFaucet(t.Context(), somebody.Address()); err != nil {
		t.Fatal(err)
	}
	dollars := func(t *testing.T, r *rig) {
		t.Helper()
		w, err := r.Wallet(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		call := chain.Call{To: info.Network().Token, Value: new(big.Int), Purpose: "mint",
			Data: bindings.NewTestDollar().PackMint(common.HexToAddress(w.Address), units(t, "1000000000"))}
		hash, err := client.SendCall(t.Context(), somebody, call, nil)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := client.WaitMined(t.Context(), somebody.Address(), hash); err != nil {
			t.Fatal(err)
		}
	}
	return &poorWorld{newWorldOn(t, program, providerKill, renterKill, info, dollars), client}
}

// wei is what an agent's account holds of the network's coin, as the chain says it.
func (w *poorWorld) wei(t *testing.T, r *rig) *big.Int {
	t.Helper()
	v, err := r.Wallet(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	n, err := w.chain.NativeBalance(t.Context(), common.HexToAddress(v.Address))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func (w *poorWorld) preview(t *testing.T, seconds int64) schema.Preview {
	t.Helper()
	p, err := w.renter.Preview(t.Context(), schema.RentRequest{MaxSeconds: seconds, Job: schema.Job{Image: testImage, Command: []string{"/testjob"}}})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// TestRenterWithoutFeeCoin lets somebody rent who owns dollars and nothing to pay the network with, twice: a first deposit, and one
// that adds to it. The lender pays the fee, its history says for which lease, and every account adds up.
func TestRenterWithoutFeeCoin(t *testing.T) {
	t.Parallel()
	w := newPoorWorld(t, plainProgram(t), "", "")
	if n := w.wei(t, w.renter); n.Sign() != 0 {
		t.Fatalf("the renter begins with %s wei", n)
	}
	p := w.preview(t, 120)
	if !p.Relayed || p.Refused.Code != "" || p.FeeWei != "0" || p.Deposit != "120000" ||
		!slices.Contains(p.Sentences, "The lender pays the network's fee for your deposit.") {
		t.Errorf("the preview is %+v", p)
	}
	first := w.lend(t, 120)
	if n := w.wei(t, w.renter); n.Sign() != 0 {
		t.Errorf("the renter has %s wei", n)
	}
	// The channel covers a part of the next one; more is added the same way.
	second := w.lend(t, 600)
	if n := w.wei(t, w.renter); n.Sign() != 0 {
		t.Errorf("the renter has %s wei", n)
	}
	for _, l := range []schema.LeaseDetail{first, second} {
		if l.Deposited == "0" || !l.Relayed || !strings.HasPrefix(l.DepositTx, "0x") {
			t.Errorf("%.8s: deposited %s in %q, relayed %v", l.ID, l.Deposited, l.DepositTx, l.Relayed)
		}
	}
	w.checkFees(t, first, second)

	// A lender that pays for nobody says so beforehand, and what to do.
	set, err := w.provider.Provide(t.Context())
	if err != nil || set.RelayFeeBP == nil || *set.RelayFeeBP != 100 {
		t.Fatalf("the lender's limit is %v: %v", set.RelayFeeBP, err)
	}
	*set.RelayFeeBP = 0
	if set, err = w.provider.SetProvide(t.Context(), set); err != nil || *set.RelayFeeBP != 0 {
		t.Fatalf("the lender's limit is %v: %v", set.RelayFeeBP, err)
	}
	wallet, err := w.renter.Wallet(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	refused := w.preview(t, 3600)
	if refused.Relayed || refused.Refused.Code != "insufficient_gas" || !strings.Contains(refused.Refused.Text, "switched off") ||
		!strings.Contains(refused.Refused.Remedy, wallet.Address) {
		t.Errorf("the preview is refused with %+v", refused.Refused)
	}
	third, err := w.renter.Rent(t.Context(), schema.RentRequest{MaxSeconds: 3600, Job: schema.Job{Image: testImage, Command: []string{"/testjob"}}})
	if err != nil {
		t.Fatal(err)
	}
	if l := w.renter.await(t, third.ID, "failed", "settled"); l.State != "failed" || l.Reason.Code != "insufficient_gas" || l.Relayed {
		t.Errorf("it is %s (%s)", l.State, l.Reason.Text)
	}
}

// lend runs one lease to its end and holds both sides to the unit.
func (w *poorWorld) lend(t *testing.T, seconds int64) schema.LeaseDetail {
	t.Helper()
	before, err := w.renter.Leases(t.Context(), schema.LeaseQuery{})
	if err != nil {
		t.Fatal(err)
	}
	w.awaitOffer(t)
	l, err := w.renter.Rent(t.Context(), schema.RentRequest{MaxSeconds: seconds,
		Job: schema.Job{Image: testImage, Command: []string{"/testjob", "-lines", "5", "-pause", "200ms"}}})
	if err != nil {
		t.Fatal(err)
	}
	renter := w.renter.await(t, l.ID, "settled", "failed")
	provider := w.provider.await(t, l.ID, "settled", "failed")
	if renter.State != "settled" || renter.Reason.Code != "completed" || provider.State != "settled" {
		t.Fatalf("renter %s (%s), provider %s (%s)", renter.State, renter.Reason.Text, provider.State, provider.Reason.Text)
	}
	if len(before) == 0 {
		w.checkMoney(t, renter.Lease, provider.Lease)
	}
	return renter
}

// checkFees holds what the lender's history says of fees against the chain and against its account in the network's coin.
func (w *poorWorld) checkFees(t *testing.T, leases ...schema.LeaseDetail) {
	t.Helper()
	history, err := w.provider.History(t.Context(), schema.HistoryQuery{})
	if err != nil {
		t.Fatal(err)
	}
	told := map[string]string{} // by transaction
	for _, l := range leases {
		i := slices.IndexFunc(history.Entries, func(e schema.HistoryEntry) bool { return e.Kind == "lease" && e.LeaseID == l.ID })
		if i < 0 {
			t.Fatalf("lease %.8s is not in the history", l.ID)
		}
		e := history.Entries[i]
		if e.NetworkFeeTx != l.DepositTx || units(t, e.NetworkFeeWei).Sign() <= 0 || e.NetworkFeeUSDMicro <= 0 {
			t.Errorf("the history says %s wei ($%d) in %s, the deposit is in %s", e.NetworkFeeWei, e.NetworkFeeUSDMicro, e.NetworkFeeTx, l.DepositTx)
		}
		told[e.NetworkFeeTx] = e.NetworkFeeWei
		view, err := w.provider.Lease(t.Context(), l.ID, "provider")
		if err != nil || view.NetworkFeeWei != e.NetworkFeeWei || !view.Relayed {
			t.Errorf("the lease says %s wei: %v", view.NetworkFeeWei, err)
		}
		mined, ok, err := w.chain.MinedReceipt(t.Context(), common.HexToHash(e.NetworkFeeTx))
		if err != nil || !ok || mined.FeeWei.String() != e.NetworkFeeWei {
			t.Errorf("the chain charged %s wei, the history says %s: %v", mined.FeeWei, e.NetworkFeeWei, err)
		}
	}
	if len(told) != len(leases) {
		t.Errorf("%d leases were paid for in %d transactions", len(leases), len(told))
	}
	var closing string
	eventually(t, "a statement up to date", func() (bool, error) {
		s, err := w.provider.Statement(t.Context(), schema.StatementQuery{Asset: "native"})
		if err != nil || len(s.Assets) != 1 {
			return false, err
		}
		a, sum, seen := s.Assets[0], units(t, s.Assets[0].Opening), 0
		for _, line := range a.Lines {
			sum.Add(sum, units(t, line.Amount))
			if wei, ok := told[line.Tx]; ok && line.Kind == "fee" && line.Amount == "-"+wei {
				seen++
			}
		}
		if closing = a.Closing; sum.String() != closing {
			t.Fatalf("the lines add up to %s, the account holds %s", sum, closing)
		}
		return seen == len(told), nil
	})
	if wei := w.wei(t, w.provider); wei.String() != closing {
		t.Errorf("the chain has %s wei for the lender, the statement %s", wei, closing)
	}
	all, err := w.provider.Transactions(t.Context(), schema.TransactionQuery{})
	if err != nil {
		t.Fatal(err)
	}
	for _, tx := range all {
		if _, ok := told[tx.Hash]; ok && (tx.Kind != "forward" || tx.Amount != "0" || !strings.Contains(tx.Title, leases[0].Renter)) {
			t.Errorf("the transaction is shown as %s of %s: %q", tx.Kind, tx.Amount, tx.Title)
		}
	}
}

// TestKilledWhileRelaying kills one side right after the deposit of a renter without fee coin was written down, and after it was
// submitted. There is one deposit, the lease runs, and the renter still has not one wei.
func TestKilledWhileRelaying(t *testing.T) {
	t.Parallel()
	for _, at := range []string{"renter/relay", "provider/relay", "provider/relayed"} {
		t.Run(at, func(t *testing.T) {
			t.Parallel()
			var providerKill, renterKill string
			if at[0] == 'p' {
				providerKill = at
			} else {
				renterKill = at
			}
			w := newPoorWorld(t, plainProgram(t), providerKill, renterKill)
			victim := w.renter
			if providerKill != "" {
				victim = w.provider
			}
			l, err := w.renter.Rent(t.Context(), schema.RentRequest{MaxSeconds: 120,
				Job: schema.Job{Image: testImage, Command: []string{"/testjob", "-lines", "8", "-pause", "200ms"}}})
			if err != nil {
				t.Fatal(err)
			}
			<-victim.done
			victim.start()
			w.reconnect(t, victim)
			renter := w.renter.await(t, l.ID, "settled", "failed")
			provider := w.provider.await(t, l.ID, "settled", "failed")
			if renter.State != "settled" || provider.State != "settled" {
				t.Fatalf("renter %s (%s), provider %s (%s)", renter.State, renter.Reason.Text, provider.State, provider.Reason.Text)
			}
			w.checkMoney(t, renter.Lease, provider.Lease)
			w.checkNoContainer(t, l.ID)
			if n := w.wei(t, w.renter); n.Sign() != 0 {
				t.Errorf("the renter has %s wei", n)
			}
			ch, err := w.chain.Channel(t.Context(), common.HexToAddress(renter.Renter), common.HexToAddress(renter.Provider))
			if err != nil {
				t.Fatal(err)
			}
			if in := new(big.Int).Add(ch.Balance, ch.Claimed); in.String() != renter.Cap {
				t.Errorf("%s were deposited in all, want %s once", in, renter.Cap)
			}
			w.checkFees(t, renter)
		})
	}
}
