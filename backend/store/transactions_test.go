package store_test

import (
	"bytes"
	"math"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/store"
)

func TestTransactions(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	from, chain := channel.Renter, uint64(31337)
	if _, ok, err := s.MaxNonce(t.Context(), chain, from); ok || err != nil {
		t.Errorf("nonce before there is one: %v %v", ok, err)
	}
	for i, nonce := range []uint64{2, 0, 1} {
		tx := store.Transaction{
			Hash: common.BigToHash(common.Big1), ChainID: chain, From: from, Nonce: nonce, Raw: []byte{2, byte(nonce)}, Purpose: "deposit", AtMS: int64(i),
		}
		tx.Hash[0] = byte(nonce)
		for range 2 { // the second changes nothing
			if err := s.PutTransaction(t.Context(), tx); err != nil {
				t.Fatal(err)
			}
		}
	}
	other := store.Transaction{Hash: common.HexToHash("0xff"), ChainID: chain + 1, From: from, Nonce: 9, Raw: []byte{1}}
	if err := s.PutTransaction(t.Context(), other); err != nil {
		t.Fatal(err)
	}
	pending, err := s.OpenTransactions(t.Context(), chain, from)
	if err != nil || len(pending) != 3 {
		t.Fatalf("pending: got %v, %v", pending, err)
	}
	for i, tx := range pending {
		if tx.Nonce != uint64(i) || !bytes.Equal(tx.Raw, []byte{2, byte(i)}) || tx.State != store.TransactionPending || tx.Purpose != "deposit" {
			t.Errorf("pending %d: got %+v", i, tx)
		}
	}
	if nonce, ok, err := s.MaxNonce(t.Context(), chain, from); nonce != 2 || !ok || err != nil {
		t.Errorf("highest nonce: got %d %v %v", nonce, ok, err)
	}

	if err := s.FinishTransaction(t.Context(), pending[0].Hash, store.TransactionDone, 12, ""); err != nil {
		t.Fatal(err)
	}
	if err := s.FinishTransaction(t.Context(), pending[1].Hash, store.TransactionFailed, 13, "reverted"); err != nil {
		t.Fatal(err)
	}
	// Putting a finished one again must not bring it back.
	if err := s.PutTransaction(t.Context(), pending[0]); err != nil {
		t.Fatal(err)
	}
	left, err := s.OpenTransactions(t.Context(), chain, from)
	if err != nil || len(left) != 1 || left[0].Nonce != 2 {
		t.Errorf("left: got %v, %v", left, err)
	}
	all, err := s.Transactions(t.Context(), 2)
	if err != nil || len(all) != 2 || all[0].Nonce != 1 || all[0].Error != "reverted" || all[0].Block != 13 || all[1].State != store.TransactionDone {
		t.Errorf("newest: got %+v, %v", all, err)
	}
	if err := s.FinishTransaction(t.Context(), common.HexToHash("0x77"), store.TransactionDone, 1, ""); !condition.Is(err, condition.NotFound) {
		t.Errorf("finish what is not there: got %v", err)
	}
	if err := s.FinishTransaction(t.Context(), left[0].Hash, store.TransactionPending, 1, ""); !condition.Is(err, condition.InvalidInput) {
		t.Errorf("finish as pending: got %v", err)
	}
	if err := s.PutTransaction(t.Context(), store.Transaction{Nonce: math.MaxUint64}); !condition.Is(err, condition.InvalidInput) {
		t.Errorf("a nonce out of range: got %v", err)
	}
}

// What is in a block stays open until enough blocks follow, and waits again when its block is replaced. Of a transaction that
// was signed again with a higher fee one is told.
func TestTransactionLosesItsBlock(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	from, chain := channel.Renter, uint64(31337)
	first := store.Transaction{Hash: common.HexToHash("0x01"), ChainID: chain, From: from, Nonce: 3, Raw: []byte{1}, AtMS: 1}
	again := store.Transaction{Hash: common.HexToHash("0x02"), ChainID: chain, From: from, Nonce: 3, Raw: []byte{2}, AtMS: 2, First: first.Hash}
	for _, tx := range []store.Transaction{first, again} {
		if err := s.PutTransaction(t.Context(), tx); err != nil {
			t.Fatal(err)
		}
	}
	told := func(want common.Hash, state store.TransactionState, block uint64) {
		t.Helper()
		all, err := s.Transactions(t.Context(), 10)
		if err != nil || len(all) != 1 || all[0].Hash != want || all[0].State != state || all[0].Block != block {
			t.Errorf("told: %+v, %v; want %s %s in block %d", all, err, want, state, block)
		}
	}
	open := func(want int) {
		t.Helper()
		if left, err := s.OpenTransactions(t.Context(), chain, from); err != nil || len(left) != want {
			t.Errorf("open: %+v, %v; want %d", left, err, want)
		}
	}
	told(again.Hash, store.TransactionPending, 0)
	if err := s.MineTransaction(t.Context(), first.Hash, store.TransactionDone, 7, common.HexToHash("0x77"), ""); err != nil {
		t.Fatal(err)
	}
	told(first.Hash, store.TransactionDone, 7)
	open(2)
	if err := s.MineTransaction(t.Context(), first.Hash, store.TransactionPending, 0, common.Hash{}, ""); err != nil {
		t.Fatal(err)
	}
	told(again.Hash, store.TransactionPending, 0)
	if err := s.MineTransaction(t.Context(), again.Hash, store.TransactionDone, 9, common.HexToHash("0x99"), ""); err != nil {
		t.Fatal(err)
	}
	if err := s.FinishTransaction(t.Context(), first.Hash, store.TransactionFailed, 0, "replaced"); err != nil {
		t.Fatal(err)
	}
	if err := s.FinishTransaction(t.Context(), again.Hash, store.TransactionDone, 0, ""); err != nil {
		t.Fatal(err)
	}
	told(again.Hash, store.TransactionDone, 9)
	open(0)
	// What is final stays so.
	if err := s.MineTransaction(t.Context(), again.Hash, store.TransactionPending, 0, common.Hash{}, ""); !condition.Is(err, condition.NotFound) {
		t.Errorf("a final transaction waits again: %v", err)
	}
}
