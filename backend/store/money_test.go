package store_test

import (
	"fmt"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
)

func moneyStore(t *testing.T) *store.Store {
	t.Helper()
	return openStore(t, filepath.Join(t.TempDir(), "moonrig.db"))
}

// Many at once never pass the limit together, and what was not sent does not count.
func TestSpendsNeverPassTheLimit(t *testing.T) {
	t.Parallel()
	s := moneyStore(t)
	const limit, each = 10 * money.Dollar, 3 * money.Dollar
	var wg sync.WaitGroup
	var mu sync.Mutex
	var taken []int64
	for range 8 {
		wg.Go(func() {
			id, err := s.Spend(t.Context(), store.Spend{AtMS: 1000, Amount: each, What: "test"}, 0, limit)
			mu.Lock()
			defer mu.Unlock()
			switch {
			case err == nil:
				taken = append(taken, id)
			case !condition.Is(err, condition.LimitReached):
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if len(taken) != 3 {
		t.Fatalf("%d of $3 fit into $10, want 3", len(taken))
	}
	if err := s.Unspend(t.Context(), taken[0]); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Spend(t.Context(), store.Spend{AtMS: 1001, Amount: 4 * money.Dollar}, 0, limit); err != nil {
		t.Errorf("what was taken back counts: %v", err)
	}
	// A day later none of it counts.
	if _, err := s.Spend(t.Context(), store.Spend{AtMS: 90_000_000, Amount: limit}, 1002, limit); err != nil {
		t.Errorf("what is old counts: %v", err)
	}
	if all, err := s.Spends(t.Context(), 0); err != nil || len(all) != 1 {
		t.Errorf("%+v, %v", all, err)
	}
	if _, err := s.Spend(t.Context(), store.Spend{AtMS: 90_000_001, Amount: 1 << 60}, 1002, 0); err != nil {
		t.Errorf("without a limit: %v", err)
	}
}

func TestPayoutCoolsOff(t *testing.T) {
	t.Parallel()
	s := moneyStore(t)
	ctx := t.Context()
	a, b, none := common.Address{0xa}, common.Address{0xb}, common.Address{}
	const hour = int64(time.Hour / time.Millisecond)
	at := func(now int64, address, next common.Address, changing bool) {
		t.Helper()
		p, err := s.Payout(ctx, now)
		if err != nil || p.Address != address || p.Changing != changing || p.Next != next {
			t.Fatalf("at hour %d: %+v, %v", now/hour, p, err)
		}
	}
	change := func(address common.Address, now int64) {
		t.Helper()
		if _, err := s.ChangePayout(ctx, address, now, 48*time.Hour); err != nil {
			t.Fatal(err)
		}
	}
	at(0, none, none, false)
	change(a, hour)
	at(hour, a, none, false)
	_, err := s.ChangePayout(ctx, a, 2*hour, 48*time.Hour)
	wantCode(t, err, condition.Conflict)

	change(b, 2*hour)
	at(50*hour-1, a, b, true)
	at(50*hour, b, none, false)

	change(none, 60*hour) // the lock itself comes off no faster
	at(100*hour, b, none, true)
	change(a, 100*hour) // a newer change takes its place, and its time begins anew
	at(60*hour+48*hour, b, a, true)
	if p, err := s.CancelPayoutChange(ctx, 101*hour); err != nil || p.Changing {
		t.Fatalf("%+v, %v", p, err)
	}
	at(1000*hour, b, none, false)
	_, err = s.CancelPayoutChange(ctx, 1000*hour)
	wantCode(t, err, condition.NotFound)

	change(none, 1000*hour)
	at(1048*hour, none, none, false)
	change(a, 1048*hour)
	at(1048*hour, a, none, false)

	// Another file takes over what holds and what waits.
	change(b, 1050*hour)
	p, err := s.Payout(ctx, 1051*hour)
	if err != nil {
		t.Fatal(err)
	}
	next := moneyStore(t)
	if err := next.AdoptPayout(ctx, p, 1051*hour); err != nil {
		t.Fatal(err)
	}
	if got, err := next.Payout(ctx, 1051*hour); err != nil || got != p {
		t.Errorf("%+v, want %+v, %v", got, p, err)
	}
}

func TestLedgerAddsUpOrIsRefused(t *testing.T) {
	t.Parallel()
	s := moneyStore(t)
	ctx := t.Context()
	account := common.Address{1}
	in := store.LedgerLine{Asset: store.AssetToken, Block: 5, AtMS: 5000, Kind: "received", Amount: money.Units(10), Other: common.Address{2}, TxHash: common.Hash{3}}
	out := in
	out.Outgoing, out.Kind, out.Amount = true, "sent", money.Units(4)
	mark := func(block, opening, balance uint64) []store.LedgerMark {
		return []store.LedgerMark{{Asset: store.AssetToken, Block: block, AtMS: int64(block) * 1000, Opening: money.Units(opening), Balance: money.Units(balance)}}
	}
	for name, try := range map[string]func() error{
		"too little": func() error {
			return s.AppendLedger(ctx, account, false, 0, []store.LedgerLine{in, out}, mark(5, 1, 6))
		},
		"too much":   func() error { return s.AppendLedger(ctx, account, false, 0, []store.LedgerLine{in}, mark(5, 1, 12)) },
		"below zero": func() error { return s.AppendLedger(ctx, account, false, 0, []store.LedgerLine{out}, mark(5, 1, 0)) },
		"not begun":  func() error { return s.AppendLedger(ctx, account, true, 4, []store.LedgerLine{in}, mark(5, 0, 10)) },
	} {
		if try() == nil {
			t.Errorf("%s was stored", name)
		}
	}
	if _, lines, err := s.Statement(ctx, account, store.AssetToken); err != nil || len(lines) != 0 {
		t.Fatalf("what was refused is stored: %+v, %v", lines, err)
	}
	if err := s.AppendLedger(ctx, account, false, 0, []store.LedgerLine{in, out}, mark(5, 1, 7)); err != nil {
		t.Fatal(err)
	}
	// The same again is somebody else's.
	wantCode(t, s.AppendLedger(ctx, account, false, 0, []store.LedgerLine{in, out}, mark(5, 1, 7)), condition.Conflict)
	wantCode(t, s.AppendLedger(ctx, account, true, 4, []store.LedgerLine{in}, mark(6, 0, 17)), condition.Conflict)
	if err := s.AppendLedger(ctx, account, true, 5, []store.LedgerLine{in}, mark(6, 0, 17)); err != nil {
		t.Fatal(err)
	}
	m, lines, err := s.Statement(ctx, account, store.AssetToken)
	if err != nil || m.Block != 6 || m.Opening.String() != "1" || m.Balance.String() != "17" || len(lines) != 3 || !lines[1].Outgoing || lines[1].Amount.Cmp(out.Amount) != 0 || lines[1].TxHash != out.TxHash {
		t.Errorf("%+v, %+v, %v", m, lines, err)
	}
}

// What others' transactions did is told apart from what ours did, and from what no transaction is known of.
func TestForeignLines(t *testing.T) {
	t.Parallel()
	s, ctx := newStore(t), t.Context()
	mine, theirs := common.HexToHash("0x01"), common.HexToHash("0x02")
	if err := s.PutTransaction(ctx, store.Transaction{Hash: mine, ChainID: 1, From: channel.Renter, Raw: []byte{1}}); err != nil {
		t.Fatal(err)
	}
	line := func(asset store.Asset, at int64, tx common.Hash) store.LedgerLine {
		return store.LedgerLine{Asset: asset, Block: uint64(at), AtMS: at, Kind: "received", Amount: money.Units(5), Other: channel.Provider, TxHash: tx}
	}
	for _, account := range []common.Address{channel.Renter, {9}} {
		lines := []store.LedgerLine{line(store.AssetToken, 1, mine), line(store.AssetToken, 2, theirs), line(store.AssetNative, 2, theirs), line(store.AssetNative, 3, common.Hash{})}
		marks := []store.LedgerMark{{Asset: store.AssetToken, Block: 3, Balance: money.Units(10)}, {Asset: store.AssetNative, Block: 3, Balance: money.Units(10)}}
		if err := s.AppendLedger(ctx, account, false, 0, lines, marks); err != nil {
			t.Fatal(err)
		}
	}
	all, err := s.ForeignLines(ctx, 10)
	if err != nil || len(all) != 4 {
		t.Fatalf("%+v, %v", all, err)
	}
	first := fmt.Sprint(store.ForeignLine{Account: common.Address{9}, LedgerLine: line(store.AssetNative, 2, theirs)})
	if fmt.Sprint(all[0]) != first || all[3].Account != channel.Renter || all[3].Asset != store.AssetToken {
		t.Errorf("%+v", all)
	}
	if newest, err := s.ForeignLines(ctx, 1); err != nil || len(newest) != 1 || fmt.Sprint(newest[0]) != first {
		t.Errorf("the newest: %+v, %v", newest, err)
	}
	// The other account did not sign what brought it something.
	if own, err := s.OwnIncome(ctx); err != nil || len(own) != 1 || len(own[mine]) != 1 || own[mine][0].Amount.String() != "5" {
		t.Errorf("income of our own: %+v, %v", own, err)
	}
	for tx, want := range map[common.Hash]int{mine: 0, theirs: 4, {3}: 0} {
		if got, err := s.ForeignLinesOf(ctx, tx); err != nil || len(got) != want {
			t.Errorf("of %s: %+v, %v", tx, got, err)
		}
	}
}

func TestReceiptsAndFees(t *testing.T) {
	t.Parallel()
	s := moneyStore(t)
	ctx := t.Context()
	from, hash := common.Address{9}, common.Hash{7}
	if err := s.PutTransaction(ctx, store.Transaction{Hash: hash, ChainID: 1, From: from, Raw: []byte{1}, Purpose: "test", AtMS: 1}); err != nil {
		t.Fatal(err)
	}
	for block := uint64(3); block < 5; block++ { // its block was replaced
		if err := s.PutReceipt(ctx, store.Receipt{Hash: hash, Block: block, MinedMS: 3, FeeWei: money.Units(21), Succeeded: true}); err != nil {
			t.Fatal(err)
		}
	}
	if r, ok, err := s.Receipt(ctx, hash); err != nil || !ok || r.Block != 4 || r.FeeWei.String() != "21" || !r.Succeeded {
		t.Errorf("%+v, %v, %v", r, ok, err)
	}
	if _, ok, err := s.Receipt(ctx, common.Hash{8}); ok || err != nil {
		t.Errorf("%v, %v", ok, err)
	}
	if due, err := s.TransactionsWithoutFee(ctx, 1, from, 10); err != nil || len(due) != 1 {
		t.Fatalf("%+v, %v", due, err)
	}
	fee := store.LedgerLine{Asset: store.AssetNative, Kind: "fee", Outgoing: true, Amount: money.Units(21), TxHash: hash}
	if err := s.AppendLedger(ctx, from, false, 0, []store.LedgerLine{fee}, []store.LedgerMark{{Asset: store.AssetNative, Block: 4, Opening: money.Units(30), Balance: money.Units(9)}}); err != nil {
		t.Fatal(err)
	}
	if due, err := s.TransactionsWithoutFee(ctx, 1, from, 10); err != nil || len(due) != 0 {
		t.Errorf("%+v, %v", due, err)
	}
	_, err := s.Transaction(ctx, common.Hash{8})
	wantCode(t, err, condition.NotFound)
}

func wantCode(t *testing.T, err error, code condition.Code) {
	t.Helper()
	if !condition.Is(err, code) {
		t.Fatalf("got %v, want code %s", err, code)
	}
}
