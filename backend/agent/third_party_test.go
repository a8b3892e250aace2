package agent_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"math/big"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/network"
)

// cast asks the chain through a client that is not ours, over JSON-RPC, and returns the numbers it prints.
func cast(t *testing.T, rpc, contract string, call ...string) []*big.Int {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), hung)
	defer cancel()
	runner := filepath.Join("..", "..", "chain", "contracts", "scripts", "foundry.cjs")
	cmd := exec.CommandContext(ctx, "node", append([]string{runner, "cast", "call", "--rpc-url", rpc, contract}, call...)...)
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("cast: %v\n%s", err, out)
	}
	// Each line is a number, and for large ones a short form in brackets.
	var got []*big.Int
	for line := range strings.Lines(string(out)) {
		if fields := strings.Fields(line); len(fields) > 0 {
			got = append(got, units(t, fields[0]))
		}
	}
	return got
}

func needCast(t *testing.T) {
	t.Helper()
	if _, err := os.Stat(filepath.Join("..", "..", "chain", "contracts", "node_modules")); err != nil {
		if os.Getenv("MOONRIG_NEED_TOOLS") != "" {
			t.Fatal("cast is not installed: run npm ci in chain/contracts")
		}
		t.Skip("cast is not installed: run npm ci in chain/contracts")
	}
}

// TestThirdPartyChecksTheMoney runs a lease while a stranger tries to reach it, and then compares what both agents say
// with what the chain says to a client that is not ours.
func TestThirdPartyChecksTheMoney(t *testing.T) {
	t.Parallel()
	needCast(t)
	w := newWorldOf(t, plainProgram(t), "", "")
	l := w.rent(t, "-lines", "20", "-pause", "200ms")
	w.provider.await(t, l.ID, "running")
	w.probeAsStranger(t, l.ID)
	renter := w.renter.await(t, l.ID, "settled", "failed")
	provider := w.provider.await(t, l.ID, "settled", "failed")
	if renter.State != "settled" || provider.State != "settled" {
		t.Fatalf("renter %s (%s), provider %s (%s)", renter.State, renter.Reason.Text, provider.State, provider.Reason.Text)
	}

	s, err := w.renter.Status(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	rpc, escrow, token := s.Chain.RPCURL, s.Chain.Escrow, s.Chain.Token
	channel := cast(t, rpc, escrow, "channelOf(address,address,address)(uint96,uint96,uint40)", renter.Renter, renter.Provider, token)
	if len(channel) != 3 {
		t.Fatalf("the channel reads %v", channel)
	}
	balanceOf := func(who string) *big.Int {
		return cast(t, rpc, token, "balanceOf(address)(uint256)", who)[0]
	}
	paid, deposited, start := units(t, renter.Paid), units(t, renter.Deposited), units(t, "1000000000")
	if paid.Sign() <= 0 {
		t.Error("nothing was paid")
	}
	for _, c := range []struct {
		what      string
		got, want *big.Int
	}{
		{"what the escrow has paid", channel[1], paid},
		{"what the provider says it was paid", units(t, provider.Paid), channel[1]},
		{"what is left in the channel", channel[0], new(big.Int).Sub(deposited, paid)},
		{"what the renter says is left", units(t, renter.ChannelLeft), channel[0]},
		{"the thaw", channel[2], new(big.Int)},
		{"the provider's wallet", balanceOf(provider.Provider), new(big.Int).Add(start, paid)},
		{"the renter's wallet", balanceOf(renter.Renter), new(big.Int).Sub(start, deposited)},
		{"the escrow's wallet", balanceOf(escrow), channel[0]},
	} {
		if c.got.Cmp(c.want) != 0 {
			t.Errorf("%s is %s, want %s", c.what, c.got, c.want)
		}
	}

	// The history of each side says the same, deposit and redemption included, with transactions that exist.
	for _, side := range []struct {
		rig  *rig
		role string
		want map[string]*big.Int
	}{
		{w.renter, "renter", map[string]*big.Int{"lease": paid, "deposit": deposited}},
		{w.provider, "provider", map[string]*big.Int{"lease": paid, "redemption": paid}},
	} {
		eventually(t, side.role+"'s history", func() (bool, error) {
			h, err := side.rig.History(t.Context(), schema.HistoryQuery{Role: side.role})
			if err != nil {
				return false, err
			}
			found := 0
			for _, e := range h.Entries {
				if want, ok := side.want[e.Kind]; ok && units(t, e.Amount).Cmp(want) == 0 {
					found++
				}
			}
			return found == len(side.want), nil
		})
	}
}

// probeAsStranger tries everything of the peer API on somebody else's running lease, and what no peer should send.
func (w *world) probeAsStranger(t *testing.T, id string) {
	t.Helper()
	s, err := w.provider.Status(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	stranger := newPeer(t, s.Chain.ChainID, network.Handlers{})
	stranger.meet(t, s.Peer)
	c := stranger.Client(s.Peer.ID)
	ask := func(method, path string, body io.Reader) (int, condition.Code) {
		t.Helper()
		ctx, cancel := context.WithTimeout(t.Context(), hung)
		defer cancel()
		req, err := http.NewRequestWithContext(ctx, method, "http://"+s.Peer.ID+path, body)
		if err != nil {
			t.Fatal(err)
		}
		resp, err := c.Do(req)
		if err != nil {
			return 0, condition.Of(err).Code
		}
		defer resp.Body.Close()
		data, _ := io.ReadAll(io.LimitReader(resp.Body, 1<<20))
		var why condition.Reason
		_ = json.Unmarshal(data, &why)
		return resp.StatusCode, why.Code
	}
	unknown := strings.Repeat("ab", 32)
	for _, lid := range []string{id, unknown} {
		for pattern, method := range map[string]string{lease.PathStatus: "GET", lease.PathEvents: "GET", lease.PathOutputs: "GET", lease.PathInputs: "PUT",
			lease.PathAccept: "POST", lease.PathVoucher: "POST", lease.PathCancel: "POST", lease.PathReceived: "POST"} {
			path := strings.Replace(pattern, "{id}", lid, 1)
			if status, code := ask(method, path, strings.NewReader(`{"code":"cancelled_by_renter","text":""}`)); status != http.StatusNotFound || code != condition.NotFound {
				t.Errorf("%s %s: %d %q", method, path, status, code)
			}
		}
	}
	if _, code := ask("POST", lease.PathQuote, bytes.NewReader(make([]byte, 8<<20))); code != condition.TooLarge && code != condition.PeerUnreachable {
		t.Errorf("a quote of 8 MiB: %q", code)
	}
	if status, code := ask("POST", lease.PathQuote, strings.NewReader("junk")); status != http.StatusUnprocessableEntity || code != condition.InvalidInput {
		t.Errorf("junk: %d %q", status, code)
	}
	for _, path := range []string{"/", "/api/status", "/lease/../../etc/passwd", "/debug/pprof/", "/lease/" + id + "/outputs/../../x"} {
		if status, _ := ask("GET", path, nil); status == http.StatusOK {
			t.Errorf("GET %s is answered", path)
		}
	}
}
