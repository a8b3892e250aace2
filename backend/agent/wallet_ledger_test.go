package agent_test

import (
	"context"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/chain"
)

// TestHistoryAddsUp performs random movements of money, by the agent, by another program with the same key and by others, and
// compares what the statement says with the chain, to the unit.
func TestHistoryAddsUp(t *testing.T) {
	clock := newTimeChain(t)
	side := newParty(t, clock)
	p, me, ours, link := side.purse, side.me(), side.key, clock.link
	ctx := t.Context()
	other := newKey(t)
	if err := link.RequestFaucet(ctx, other.Address()); err != nil {
		t.Fatal(err)
	}
	registry, err := link.Registry(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := registry.Stake(ctx, other, units(t, moonUnits("10000"))); err != nil {
		t.Fatal(err)
	}
	l := &ledgerTest{p: p, link: link, me: me, ours: ours, other: other, promised: new(big.Int), clock: clock}

	for _, every := range movements { // each at least once
		l.move(t, every, 1_000_003)
	}
	l.check(t)
	rapid.Check(t, func(rt *rapid.T) {
		// Rapid runs this many times; each run adds a few movements to the same account, and all must still add up.
		for range rapid.IntRange(1, 2).Draw(rt, "movements") {
			l.move(rt, rapid.SampledFrom(movements).Draw(rt, "movement"), int64(rapid.IntRange(1, 2_000_000).Draw(rt, "units")))
		}
		l.check(rt)
	})
	l.thawAndWithdraw(t)
	l.check(t)
	s, err := p.Statement(ctx, schema.StatementQuery{Asset: "token"})
	if err != nil {
		t.Fatal(err)
	}
	kinds := map[string]bool{}
	for _, line := range s.Assets[0].Lines {
		kinds[line.Kind] = true
	}
	moon, err := p.Statement(ctx, schema.StatementQuery{Asset: "moon"})
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range moon.Assets[0].Lines {
		kinds["moon "+line.Kind] = true
	}
	for _, kind := range []string{"moon faucet", "moon stake", "moon sent", "moon received"} {
		if !kinds[kind] {
			t.Errorf("no line of %s: %v", kind, kinds)
		}
	}
	for _, kind := range []string{"withdrawal", "deposit", "redemption", "faucet", "sent", "received", "bond", "dispute"} {
		if !kinds[kind] {
			t.Errorf("no line of %s: %v", kind, kinds)
		}
	}
}

var movements = []string{"faucet", "send token", "send ether", "receive token", "receive ether", "self", "deposit", "earn", "refused", "elsewhere",
	"stake", "send moon", "receive moon", "open case", "be sued", "settle cases", "withdraw from cases"}

// stakeUnits is above the smallest stake, 100 MOON.
var stakeUnits, _ = new(big.Int).SetString("128000000000000000000", 10)

type ledgerTest struct {
	p           *purse
	link        *chain.Client
	me          common.Address
	ours, other localKey
	promised    *big.Int // by other to us
	// The following are of cases.
	clock  *timeChain
	leases int64
	open   []*big.Int
}

type tester interface {
	Helper()
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}

func (l *ledgerTest) must(t tester, what string, err error) {
	t.Helper()
	if err != nil {
		t.Fatalf("%s: %v", what, err)
	}
}

func (l *ledgerTest) move(t tester, kind string, units int64) {
	ctx := context.Background()
	amount := big.NewInt(units)
	switch kind {
	case "faucet":
		_, err := l.p.Faucet(ctx)
		l.must(t, kind, err)
	case "send token":
		l.spend(t, schema.SpendRequest{Kind: "send", To: l.other.Address().Hex(), Asset: "token", Amount: decimals(amount, 6)})
	case "send ether":
		l.spend(t, schema.SpendRequest{Kind: "send", To: l.other.Address().Hex(), Asset: "native", Amount: decimals(amount, 18)})
	case "receive token":
		l.send(t, l.other, l.link.TransferToken(l.me, amount))
	case "receive ether":
		l.send(t, l.other, l.link.TransferNative(l.me, amount))
	case "self":
		l.send(t, l.ours, l.link.TransferToken(l.me, amount))
		l.send(t, l.ours, l.link.TransferNative(l.me, amount))
	case "deposit":
		_, err := l.link.Deposit(ctx, l.ours, l.other.Address(), amount) // another program with our key
		l.must(t, kind, err)
	case "earn":
		l.earn(t, amount)
	case "refused":
		// It is refused before it is sent, and so costs nothing.
		call := l.link.TransferToken(l.other.Address(), amount)
		call.Data = call.Data[:20]
		call.To = l.p.chain.Escrow
		_, err := l.link.SendCall(ctx, l.ours, call, nil)
		if err == nil {
			t.Fatal("a call that must fail did not")
		}
	case "stake":
		l.spend(t, schema.SpendRequest{Kind: "stake", Amount: decimals(new(big.Int).Add(stakeUnits, amount), 18)})
	case "send moon":
		_, err := l.link.TransferMoon(ctx, l.ours, l.other.Address(), amount)
		l.must(t, kind, err)
	case "receive moon":
		_, err := l.link.TransferMoon(ctx, l.other, l.me, amount)
		l.must(t, kind, err)
	case "open case":
		l.openCase(t)
	case "be sued":
		l.beSued(t)
	case "settle cases":
		l.settleCases(t)
	case "withdraw from cases":
		for _, credit := range l.credits(t) {
			l.spend(t, schema.SpendRequest{Kind: "withdraw_dispute", Asset: credit})
		}
	case "elsewhere":
		l.send(t, l.ours, l.link.TransferNative(l.other.Address(), amount))
	}
}

func (l *ledgerTest) spend(t tester, r schema.SpendRequest) {
	ctx := context.Background()
	v, err := l.p.PreviewSpend(ctx, r)
	l.must(t, "preview", err)
	if v.Refused.Code != "" {
		t.Fatalf("refused: %+v", v.Refused)
	}
	sent, err := l.p.Send(ctx, v.ID)
	l.must(t, "send", err)
	_, err = l.link.WaitMined(ctx, l.me, common.HexToHash(sent.Hash))
	l.must(t, "mine", err)
}

func (l *ledgerTest) send(t tester, from localKey, call chain.Call) {
	hash, err := l.link.SendCall(context.Background(), from, call, nil)
	l.must(t, call.Purpose, err)
	_, err = l.link.WaitMined(context.Background(), from.Address(), hash)
	l.must(t, call.Purpose, err)
}

// earn is a renter's deposit, a voucher of it, and its redemption by our key.
func (l *ledgerTest) earn(t tester, amount *big.Int) {
	ctx := context.Background()
	_, err := l.link.Deposit(ctx, l.other, l.me, amount)
	l.must(t, "renter's deposit", err)
	l.promised.Add(l.promised, amount)
	v := chain.Voucher{Renter: l.other.Address(), Provider: l.me, Token: l.p.chain.Token, Cumulative: new(big.Int).Set(l.promised), LeaseID: [32]byte{1}, LeaseAmount: amount}
	signature, err := l.other.SignHash(l.link.Network().VoucherDigest(v))
	l.must(t, "voucher", err)
	_, err = l.link.Redeem(ctx, l.ours, v, signature)
	l.must(t, "redeem", err)
}

func (l *ledgerTest) thawAndWithdraw(t *testing.T) {
	if _, err := l.link.Deposit(t.Context(), l.ours, l.other.Address(), big.NewInt(5)); err != nil {
		t.Fatal(err)
	}
	l.p.send(schema.SpendRequest{Kind: "thaw", To: l.other.Address().Hex()})
	l.p.await("the thaw's end", func() (bool, error) {
		v, err := l.p.PreviewSpend(t.Context(), schema.SpendRequest{Kind: "withdraw", To: l.other.Address().Hex()})
		return err == nil && v.Refused.Code == "", err
	})
	l.p.send(schema.SpendRequest{Kind: "withdraw", To: l.other.Address().Hex()})
}

// check waits until the statement has seen the newest block, and adds it up.
func (l *ledgerTest) check(t tester) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), hung)
	defer cancel()
	head, err := l.link.BlockNumber(ctx)
	l.must(t, "head", err)
	var s schema.Statement
	for s.Block < int64(head) {
		s, err = l.p.Statement(ctx, schema.StatementQuery{})
		l.must(t, "statement", err)
	}
	token, err := l.link.TokenBalance(ctx, l.me)
	l.must(t, "balance", err)
	native, err := l.link.NativeBalance(ctx, l.me)
	l.must(t, "balance", err)
	moon, err := l.link.MoonBalance(ctx, l.me)
	l.must(t, "balance", err)
	if len(s.Assets) != 3 || s.Assets[2].Asset != "moon" {
		t.Fatalf("assets %+v", s.Assets)
	}
	for i, want := range []*big.Int{token, native, moon} {
		a := s.Assets[i]
		sum, _ := new(big.Int).SetString(a.Opening, 10)
		for j := len(a.Lines) - 1; j >= 0; j-- {
			amount, _ := new(big.Int).SetString(a.Lines[j].Amount, 10)
			if sum.Add(sum, amount).String() != a.Lines[j].After {
				t.Fatalf("%s: after line %d the account held %s, the line says %s", a.Asset, j, sum, a.Lines[j].After)
			}
			if a.Lines[j].Kind == "other" {
				t.Fatalf("%s: a movement was not found on the chain: %+v", a.Asset, a.Lines[j])
			}
		}
		if sum.String() != a.Closing || sum.Cmp(want) != 0 || a.Opening != "0" {
			t.Fatalf("%s: opening %s, the lines come to %s, closing %s, the chain says %s", a.Asset, a.Opening, sum, a.Closing, want)
		}
	}
}
