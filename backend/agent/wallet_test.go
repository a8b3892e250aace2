package agent_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/agent"
	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/chain/devnet"
)

// purse is an agent in this process with a wallet on a development chain in another, and no engine.
type purse struct {
	*client.Client
	t     *testing.T
	chain devnet.Info
	agent *agent.Agent
}

func newPurse(t *testing.T) *purse {
	t.Helper()
	return newPurseOn(t, devnet.Config{ThawPeriod: 2 * time.Second, BlockInterval: 200 * time.Millisecond})
}

func newPurseOn(t *testing.T, cfg devnet.Config) *purse {
	t.Helper()
	return newPurseAt(t, startDevnet(t, cfg))
}

// newPurseAt is newPurse on a chain that runs already.
func newPurseAt(t *testing.T, info devnet.Info) *purse {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	home, err := os.MkdirTemp("", "mr")
	if err != nil {
		t.Fatal(err)
	}
	a, err := agent.New(agent.Options{Version: "test", Home: home, Socket: filepath.Join(home, "agent.sock"), Network: "devnet",
		DevnetURL: infoURL(info), Listen: []string{"/ip4/127.0.0.1/tcp/0"}, LightScrypt: true,
		ProbeExecutable: os.Args[0], DockerHost: "unix://" + filepath.Join(home, "none.sock")})
	if err != nil {
		t.Fatal(err)
	}
	ready, done := make(chan struct{}), make(chan error, 1)
	go func() { done <- a.Run(ctx, func() { close(ready) }) }()
	select {
	case <-ready:
	case err := <-done:
		t.Fatal(err)
	}
	p := &purse{Client: client.Local(filepath.Join(home, "agent.sock")), t: t, chain: info, agent: a}
	t.Cleanup(func() {
		p.Close()
		cancel()
		<-done
		os.RemoveAll(home)
	})
	p.await("joining", func() (bool, error) {
		s, err := p.Status(t.Context())
		return err == nil && s.Peer.ID != "" && s.Chain.Connected, err
	})
	return p
}

func (p *purse) await(what string, holds func() (bool, error)) {
	p.t.Helper()
	eventually(p.t, what, holds)
}

const walletPass = "correct horse"

func (p *purse) create() string {
	p.t.Helper()
	phrase, err := p.CreateWallet(p.t.Context(), walletPass)
	if err != nil {
		p.t.Fatal(err)
	}
	if _, err := p.Faucet(p.t.Context()); err != nil {
		p.t.Fatal(err)
	}
	return phrase.Address
}

// send previews and sends, and waits until it is final.
func (p *purse) send(r schema.SpendRequest) schema.WalletTransaction {
	p.t.Helper()
	v, err := p.PreviewSpend(p.t.Context(), r)
	if err != nil {
		p.t.Fatal(err)
	}
	if v.Refused.Code != "" {
		p.t.Fatalf("refused: %+v", v.Refused)
	}
	sent, err := p.Send(p.t.Context(), v.ID)
	if err != nil {
		p.t.Fatal(err)
	}
	p.await("finality of "+v.Title, func() (bool, error) {
		sent, err = p.Transaction(p.t.Context(), sent.Hash)
		return err == nil && (sent.State == "final" || sent.State == "failed"), err
	})
	return sent
}

func wantField(t *testing.T, err error, code, field string) {
	t.Helper()
	var told *client.Error
	if !errors.As(err, &told) || told.Code != code {
		t.Fatalf("got %v, want code %s", err, code)
	}
	if field != "" && (len(told.Fields) != 1 || told.Fields[0].Location != "body."+field) {
		t.Fatalf("got fields %+v, want %s", told.Fields, field)
	}
}

const stranger = "0x00000000000000000000000000000000000A11cE"

func TestSendAndStatement(t *testing.T) {
	p := newPurse(t)
	me := p.create()
	v, err := p.PreviewSpend(t.Context(), schema.SpendRequest{Kind: "send", To: stranger, Asset: "token", Amount: "12.5"})
	if err != nil {
		t.Fatal(err)
	}
	if v.Amount != "12500000" || v.AmountUSDMicro != 12_500_000 || !v.USDKnown || v.FeeUSDMicro <= 0 || v.BalanceAfter != "987500000" || v.From != me {
		t.Fatalf("preview %+v", v)
	}
	text := strings.Join(v.Sentences, " ")
	if !strings.Contains(text, "12.50") || !strings.Contains(text, stranger) || !strings.Contains(text, "at most $") {
		t.Errorf("the sentences do not say it: %s", text)
	}
	sent, err := p.Send(t.Context(), v.ID)
	if err != nil {
		t.Fatal(err)
	}
	if sent.Kind != "send" || sent.To != stranger || sent.Amount != v.Amount || sent.State == "failed" {
		t.Fatalf("sent %+v", sent)
	}
	_, err = p.Send(t.Context(), v.ID)
	wantField(t, err, "not_found", "")
	p.await("finality", func() (bool, error) {
		sent, err = p.Transaction(t.Context(), sent.Hash)
		return err == nil && sent.State == "final", err
	})
	if units(t, sent.FeeWei).Cmp(units(t, v.FeeWei)) > 0 {
		t.Errorf("the fee %s is above what was shown, %s", sent.FeeWei, v.FeeWei)
	}
	p.send(schema.SpendRequest{Kind: "send", To: stranger, Asset: "native", Amount: "0.25"})
	all := p.send(schema.SpendRequest{Kind: "send", To: stranger, Asset: "native", Amount: "max"})
	if all.State != "final" {
		t.Fatalf("sending all: %+v", all)
	}
	p.await("the statement", func() (bool, error) {
		s, err := p.Statement(t.Context(), schema.StatementQuery{})
		return err == nil && s.Block >= all.Block, err
	})
	s, err := p.Statement(t.Context(), schema.StatementQuery{})
	if err != nil {
		t.Fatal(err)
	}
	w, err := p.Wallet(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	kinds := map[string]int{}
	for i, asset := range s.Assets {
		sum := units(t, asset.Opening)
		for _, l := range asset.Lines {
			sum.Add(sum, units(t, l.Amount))
			kinds[asset.Asset+" "+l.Kind]++
		}
		if want := []string{w.Balance, w.Native, moonUnits("200000")}[i]; sum.String() != asset.Closing || asset.Closing != want || asset.Opening != "0" {
			t.Errorf("%s: opening %s, lines come to %s, closing %s, the chain says %s", asset.Asset, asset.Opening, sum, asset.Closing, want)
		}
	}
	for kind, n := range map[string]int{"token faucet": 1, "native faucet": 1, "token sent": 1, "native sent": 2, "native fee": 3} {
		if kinds[kind] != n {
			t.Errorf("%d lines of %s, want %d: %v", kinds[kind], kind, n, kinds)
		}
	}
}

func TestAmountsAreRefusedInTheirField(t *testing.T) {
	p := newPurse(t)
	me := p.create()
	for _, tt := range []struct{ name, to, amount, code, field string }{
		{"too many decimals", stranger, "1.0000001", "invalid_input", "amount"},
		{"negative", stranger, "-1", "invalid_input", "amount"},
		{"zero", stranger, "0.00", "invalid_input", "amount"},
		{"empty", stranger, "", "invalid_input", "amount"},
		{"words", stranger, "all", "invalid_input", "amount"},
		{"overflow", stranger, strings.Repeat("9", 90), "invalid_input", "amount"},
		{"above the balance", stranger, "1000.000001", "insufficient_balance", "amount"},
		{"no address", "alice", "1", "invalid_input", "to"},
		{"wrong checksum", strings.Replace(me, me[2:12], flipCase(me[2:12]), 1), "1", "invalid_input", "to"},
		{"zero address", common.Address{}.Hex(), "1", "invalid_input", "to"},
		{"itself", me, "1", "invalid_input", "to"},
		{"the token", p.chain.Token.Hex(), "1", "invalid_input", "to"},
		{"the escrow", p.chain.Escrow.Hex(), "1", "invalid_input", "to"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := p.PreviewSpend(t.Context(), schema.SpendRequest{Kind: "send", To: tt.to, Asset: "token", Amount: tt.amount})
			wantField(t, err, tt.code, tt.field)
		})
	}
}

func flipCase(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'f':
			return r - 32
		case r >= 'A' && r <= 'F':
			return r + 32
		}
		return r
	}, s)
}

func TestLimitsAndPayout(t *testing.T) {
	p := newPurse(t)
	p.create()
	ctx := t.Context()
	if _, err := p.SetLimits(ctx, schema.LimitsRequest{DailyUSDMicro: 20_000_000, PerLeaseUSDMicro: 5_000_000}); err != nil {
		t.Fatal(err)
	}
	_, err := p.SetLimits(ctx, schema.LimitsRequest{DailyUSDMicro: 30_000_000, PerLeaseUSDMicro: 5_000_000})
	wantField(t, err, "wrong_passphrase", "passphrase")
	twice, err := p.PreviewSpend(ctx, schema.SpendRequest{Kind: "send", To: stranger, Asset: "token", Amount: "15"})
	if err != nil || twice.Refused.Code != "" {
		t.Fatalf("%+v, %v", twice.Refused, err)
	}
	p.send(schema.SpendRequest{Kind: "send", To: stranger, Asset: "token", Amount: "15"})
	v, err := p.PreviewSpend(ctx, schema.SpendRequest{Kind: "send", To: stranger, Asset: "token", Amount: "5.000001"})
	if err != nil || v.Refused.Code != "limit_reached" {
		t.Fatalf("above the limit: %+v, %v", v.Refused, err)
	}
	// One that was shown before the limit was used up is refused when it is sent.
	_, err = p.Send(ctx, twice.ID)
	wantField(t, err, "limit_reached", "")
	l, err := p.Limits(ctx)
	if err != nil || l.SpentUSDMicro != 15_000_000 || l.LeftUSDMicro != 5_000_000 || l.FreesAt == 0 {
		t.Fatalf("limits %+v, %v", l, err)
	}

	mine := "0x000000000000000000000000000000000000bEEF"
	locked, err := p.SetPayout(ctx, schema.PayoutRequest{Address: mine, Passphrase: walletPass})
	if err != nil || !strings.EqualFold(locked.Address, mine) || locked.Changing {
		t.Fatalf("the first payout address: %+v, %v", locked, err)
	}
	v, err = p.PreviewSpend(ctx, schema.SpendRequest{Kind: "send", To: stranger, Asset: "token", Amount: "1"})
	if err != nil || v.Refused.Code != "payout_locked" {
		t.Fatalf("to somebody else: %+v, %v", v.Refused, err)
	}
	_, err = p.SetPayout(ctx, schema.PayoutRequest{Address: stranger, Passphrase: "wrong horse"})
	wantField(t, err, "wrong_passphrase", "")
	locked, err = p.SetPayout(ctx, schema.PayoutRequest{Address: stranger, Passphrase: walletPass})
	if err != nil || !strings.EqualFold(locked.Address, mine) || !locked.Changing || locked.EffectiveAt-locked.RequestedAt != 48*3600 {
		t.Fatalf("a change: %+v, %v", locked, err)
	}
	if locked, err = p.CancelPayout(ctx); err != nil || locked.Changing || !strings.EqualFold(locked.Address, mine) {
		t.Fatalf("cancelled: %+v, %v", locked, err)
	}
	if sent := p.send(schema.SpendRequest{Kind: "send", To: mine, Asset: "token", Amount: "1"}); sent.State != "final" {
		t.Fatalf("to the payout address: %+v", sent)
	}
}

func TestAccountsAndExport(t *testing.T) {
	p := newPurse(t)
	first := p.create()
	ctx := t.Context()
	second, err := p.AddAccount(ctx, schema.AccountRequest{Passphrase: walletPass, Name: "Savings"})
	if err != nil || second.Path != "m/44'/60'/0'/0/1" || second.Active || second.Name != "Savings" {
		t.Fatalf("%+v, %v", second, err)
	}
	if _, err := p.UseAccount(ctx, second.Address, walletPass); err != nil {
		t.Fatal(err)
	}
	p.await("joining with the other account", func() (bool, error) {
		s, err := p.Status(ctx)
		return err == nil && s.Peer.ID != "" && s.Wallet.Address == second.Address, err
	})
	if _, err := p.Faucet(ctx); err != nil {
		t.Fatal(err)
	}
	if sent := p.send(schema.SpendRequest{Kind: "send", To: first, Asset: "token", Amount: "3"}); sent.From != second.Address {
		t.Fatalf("sent by %s", sent.From)
	}
	out, err := p.ExportAccount(ctx, second.Address, schema.ExportRequest{Passphrase: walletPass, Format: "keystore", FilePassphrase: "another horse"})
	if err != nil {
		t.Fatal(err)
	}
	key, err := keystore.DecryptKey([]byte(out.Keystore), "another horse")
	if err != nil || key.Address.Hex() != second.Address {
		t.Fatalf("go-ethereum reads %v, %v", key, err)
	}
	if _, err := p.ChangePassphrase(ctx, schema.PassphraseChange{Old: walletPass, New: "yet another horse"}); err != nil {
		t.Fatal(err)
	}
	_, err = p.UnlockWallet(ctx, walletPass)
	wantField(t, err, "wrong_passphrase", "")
	if _, err := p.UnlockWallet(ctx, "yet another horse"); err != nil {
		t.Fatal(err)
	}
	k, err := p.Keychain(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if os.Getenv("DBUS_SESSION_BUS_ADDRESS") == "" && k.State == "on" {
		t.Fatalf("keychain %+v", k)
	}
	// Secrets are not shown without end.
	for i := range 10 {
		_, err = p.WalletPhrase(ctx, "yet another horse")
		if err != nil {
			wantField(t, err, "rate_limited", "")
			return
		}
		if i == 9 {
			t.Fatal("ten reveals in a row were not refused")
		}
	}
}
