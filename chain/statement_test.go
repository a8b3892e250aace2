package chain_test

import (
	"cmp"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/faulty"
)

// longAgo is a history of 500 blocks in which native money came twice and another program sent some with the account's key.
type longAgo struct {
	*company
	me   account
	head uint64
	want []string // in the order of the chain
}

func newLongAgo(t *testing.T) *longAgo {
	t.Helper()
	h := &longAgo{company: newCompany(t, 1), me: newAccount(t)}
	pay := func(from, to account, amount int64) {
		t.Helper()
		h.background(t, func() error {
			hash, err := h.manual.client.SendCall(t.Context(), from, h.manual.client.TransferNative(to.Address(), big.NewInt(amount)), nil)
			if err != nil {
				return err
			}
			receipt, err := h.manual.client.WaitMined(t.Context(), from.Address(), hash)
			if err != nil || to.Address() != h.me.Address() {
				if err == nil {
					h.want = append(h.want, fmt.Sprintf("-fee %s", receipt.FeeWei), fmt.Sprintf("-transfer %d", amount))
				}
				return err
			}
			h.want = append(h.want, fmt.Sprintf("+transfer %d", amount))
			return nil
		})
	}
	h.mine(60)
	pay(h.renter, h.me, 5_000_000_000_000_000)
	h.mine(350)
	pay(h.me, h.renter, 7)
	h.mine(20)
	pay(h.renter, h.me, 3)
	h.head = h.mine(60)
	return h
}

// told lists the native movements of a statement over the whole history.
func (h *longAgo) told(t *testing.T) (out []string, s chain.Statement) {
	t.Helper()
	s, err := h.company.client.Statement(t.Context(), h.me.Address(), 0, h.head, new(big.Int), nil)
	if err != nil {
		t.Fatal(err)
	}
	sum := new(big.Int)
	for _, m := range s.Movements {
		sign := "+"
		if m.Outgoing {
			sign = "-"
			sum.Sub(sum, m.Amount)
		} else {
			sum.Add(sum, m.Amount)
		}
		out = append(out, fmt.Sprintf("%s%s %s", sign, m.Kind, m.Amount))
	}
	if sum.Cmp(s.Native) != 0 {
		t.Errorf("the movements add up to %s of %s", sum, s.Native)
	}
	if !slices.IsSortedFunc(s.Movements, func(a, b chain.Movement) int { return cmp.Compare(a.Block, b.Block) }) {
		t.Errorf("not in the order of the chain: %+v", s.Movements)
	}
	return out, s
}

// What came long ago is found with a few questions, and not by reading every block.
func TestStatementOfLongAgo(t *testing.T) {
	h := newLongAgo(t)
	told, s := h.told(t)
	if !slices.Equal(told, h.want) {
		t.Fatalf("told %v, want %v", told, h.want)
	}
	for _, m := range s.Movements {
		if m.TxHash == ([32]byte{}) || (m.Kind == chain.MovementTransfer && m.Other != h.renter.Address()) {
			t.Errorf("movement %+v", m)
		}
	}
	balances, blocks := h.proxies[0].Calls("eth_getBalance"), h.proxies[0].Calls("eth_getBlockByNumber")
	if balances > 40 || blocks > 50 {
		t.Errorf("asked for %d balances and %d blocks", balances, blocks)
	}
}

// A node that keeps no archive knows the newest blocks; what is older is told as a sum, and all adds up.
func TestStatementOfFullNode(t *testing.T) {
	h := newLongAgo(t)
	h.proxies[0].Set(faulty.Rule{Kind: faulty.Pruned, Number: h.head - 127})
	if told, _ := h.told(t); !slices.Equal(told[1:], h.want[1:]) || told[0] != "+other 5000000000000000" {
		t.Fatalf("told %v, want a sum and %v", told, h.want[1:])
	}
	if f := h.company.client.Health()[0].Fault; f != nil {
		t.Errorf("it is left alone for it: %v", f) // it is as good as any for the rest
	}
	h.proxies[0].Set(faulty.Rule{Kind: faulty.Pruned, Number: h.head})
	if told, _ := h.told(t); len(told) != 1 || !strings.HasPrefix(told[0], "+other ") {
		t.Fatalf("told %v", told)
	}
	// A hundred blocks are read one by one if need be.
	s, err := h.company.client.Statement(t.Context(), h.me.Address(), h.head-109, h.head, big.NewInt(5_000_000_000_000_000), nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(s.Movements) != 3 || s.Movements[0].Kind != chain.MovementFee || s.Movements[2].Amount.Int64() != 3 {
		t.Fatalf("told %+v", s.Movements)
	}
}

// A node that is only busy is asked again later: nothing becomes a sum that could have been found.
func TestStatementOfBusyNode(t *testing.T) {
	for kind, want := range map[faulty.Kind]error{faulty.LimitCode: chain.ErrRateLimited, faulty.Unavailable: chain.ErrFailing} {
		h := newLongAgo(t)
		h.proxies[0].Set(faulty.Rule{Kind: kind, Method: "eth_getBalance", Skip: 3})
		if _, err := h.company.client.Statement(t.Context(), h.me.Address(), 0, h.head, new(big.Int), nil); !errors.Is(err, want) {
			t.Fatalf("a node that is %s gives %v", kind, err)
		}
	}
}
