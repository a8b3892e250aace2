package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/moonrig/moonrig/app/cli"
	"github.com/moonrig/moonrig/backend/agent"
	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/config"
	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/devnet"
	"github.com/moonrig/moonrig/chain/rewards"
)

func dialNode(t *testing.T, url string) *ethclient.Client {
	t.Helper()
	eth, err := ethclient.DialContext(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(eth.Close)
	return eth
}

// A wallet is a provider's: an agent on the chain, and the command line that asks it.
type wallet struct {
	t       *testing.T
	address common.Address
}

func (k *desk) wallet() *wallet {
	t := k.t
	t.Helper()
	home, err := os.MkdirTemp("", "mr")
	if err != nil {
		t.Fatal(err)
	}
	t.Setenv(config.HomeVariable, home)
	socket := filepath.Join(home, "run", "agent.sock")
	a, err := agent.New(agent.Options{Version: "test", Home: home, Socket: socket, Network: chain.Devnet,
		DevnetURL: strings.TrimSuffix(k.info.FaucetURL, "/faucet"), Listen: []string{"/ip4/127.0.0.1/tcp/0"}, LightScrypt: true,
		ProbeExecutable: os.Args[0], DockerHost: "unix://" + filepath.Join(home, "none.sock")})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ready, done := make(chan struct{}), make(chan error, 1)
	go func() { done <- a.Run(ctx, func() { close(ready) }) }()
	t.Cleanup(func() {
		cancel()
		<-done
		os.RemoveAll(home)
	})
	select {
	case <-ready:
	case err := <-done:
		done <- err
		t.Fatal(err)
	}
	c := client.Local(socket)
	t.Cleanup(c.Close)
	await(t, "the agent is on the chain", func() bool {
		s, err := c.Status(t.Context())
		return err == nil && s.Peer.ID != "" && s.Chain.Connected
	})
	phrase, err := c.CreateWallet(t.Context(), "correct horse battery")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.Faucet(t.Context()); err != nil {
		t.Fatal(err)
	}
	return &wallet{t: t, address: common.HexToAddress(phrase.Address)}
}

// moonrig runs the command line with what it is given to read.
func (w *wallet) moonrig(in []byte, args ...string) (code int, out string) {
	w.t.Helper()
	path := filepath.Join(w.t.TempDir(), "in")
	if err := os.WriteFile(path, in, 0o600); err != nil {
		w.t.Fatal(err)
	}
	f, err := os.Open(path)
	if err != nil {
		w.t.Fatal(err)
	}
	defer f.Close()
	var b bytes.Buffer
	code = cli.Run(w.t.Context(), cli.Commands{}, args, f, &b, &b)
	return code, b.String()
}

// Five days of three providers. On the first three nobody is in a tier that earns. Then one keeps its hours, one falls below
// the slash line, and one promises too little to rise. What two days pay is claimed to the last unit: the first provider's with
// the real wallet, from what a web server hands out.
func TestFiveDays(t *testing.T) {
	k := newDesk(t, devnet.Config{ChallengePeriod: 3 * time.Second})
	w := k.wallet()
	lapsed, brief := common.HexToAddress("0xa11ce00000000000000000000000000000000001"), common.HexToAddress("0xa11ce00000000000000000000000000000000002")
	short := rewards.Entry{Provider: brief, Day: rewards.Day{Promised: 1800, Kept: 1800, ResponseMS: 50}, Weight: 100}
	sent := k.sent()
	more := []string{"-after", "none"}
	for i := range uint64(3) {
		record := k.record(k.first+i, kept(w.address, 14_400, 150), kept(lapsed, 14_400, 100), short)
		files := k.files()
		if out := k.mustCall(record, more...); !strings.Contains(out, "Nobody earns anything") || !strings.Contains(out, "Root     nothing") || !strings.Contains(out, "Nothing was signed or written") || k.files() != files {
			t.Fatalf("trying says:\n%s", out)
		}
		if out := k.mustCall(record, append(more, "-yes")...); !strings.Contains(out, "0 providers have something to claim") {
			t.Fatalf("the day says:\n%s", out)
		}
		more = nil
	}
	if now := k.sent(); now != sent {
		t.Fatalf("%d transactions were sent for days that pay nothing", now-sent)
	}

	// The fourth day in tier 6: 14,400 and 14,000 s at 1.50 and 1.00. On the fifth one of them keeps half an hour of four.
	fourth := k.record(k.first+3, kept(w.address, 14_400, 150), kept(lapsed, 14_000, 100), short)
	out := k.mustCall(fourth, "-yes")
	for _, part := range []string{"Total    3.56 MOON, to 2 of 3 providers", "goes on from " + rewards.DateOf(k.first+2), "The day is not posted", "Posted in block", "2 providers have something"} {
		if !strings.Contains(out, part) {
			t.Errorf("the fourth day does not say %q:\n%s", part, out)
		}
	}
	fifth := k.record(k.first+4, kept(w.address, 14_399, 150), kept(lapsed, 1800, 100), short)
	out = k.mustCall(fifth, "-yes")
	for _, part := range []string{"Total    2.15985 MOON, to 1 of 3 providers", "tier 6, 2 of 5 days up", "tier 6, 1 of 5 days down; below 60 %: 1.26 MOON of its stake can be charged", "tier 7"} {
		if !strings.Contains(out, part) {
			t.Errorf("the fifth day does not say %q:\n%s", part, out)
		}
	}
	if now := k.sent(); now != sent+2 {
		t.Fatalf("%d transactions were sent for two days", now-sent)
	}
	await(t, "the end of the challenge period", func() bool {
		now, err := k.client.ChainTime(t.Context())
		return err == nil && now >= k.posting(k.first+4).EndsAt
	})

	// The provider fetches its file and pipes it into the wallet.
	web := httptest.NewServer(http.FileServer(http.Dir(k.out)))
	defer web.Close()
	got, err := http.Get(web.URL + "/proofs/" + w.address.Hex() + ".json")
	if err != nil {
		t.Fatal(err)
	}
	defer got.Body.Close()
	proofs, err := io.ReadAll(got.Body)
	if err != nil || got.StatusCode != http.StatusOK {
		t.Fatalf("%s, %v", got.Status, err)
	}
	had := k.moonOf(w.address)
	if code, said := w.moonrig(proofs, "wallet", "rewards", "claim", "--proofs", "-", "--yes"); code != 0 || !strings.Contains(said, "4.31985") {
		t.Fatalf("claiming ends with %d:\n%s", code, said)
	}
	await(t, "the rewards", func() bool {
		claimed, err := k.client.RewardClaimed(t.Context(), k.first+4, w.address)
		return err == nil && claimed
	})
	if sum := new(big.Int).Sub(k.moonOf(w.address), had); sum.String() != "4319850000000000000" {
		t.Errorf("the wallet got %s", sum)
	}

	// The other's file, straight to the contract; then both days are paid out.
	raw, err := os.ReadFile(filepath.Join(k.out, proofsFolder, lapsed.Hex()+".json"))
	if err != nil {
		t.Fatal(err)
	}
	list := proven(t, raw)
	if len(list) != 1 || list[0].Reward.Epoch != k.first+3 {
		t.Fatalf("the file is %s", raw)
	}
	if _, err := k.client.ClaimRewards(t.Context(), devnet.Operator(), list); err != nil {
		t.Fatal(err)
	}
	if sum := k.moonOf(lapsed); sum.String() != "1400000000000000000" {
		t.Errorf("the other got %s", sum)
	}
	for epoch, total := range map[uint64]string{k.first + 3: "3560000000000000000", k.first + 4: "2159850000000000000"} {
		if p := k.posting(epoch); p.Left.Sign() != 0 || p.Total.String() != total {
			t.Errorf("%s: %s is left of %s, want nothing of %s", rewards.DateOf(epoch), p.Left, p.Total, total)
		}
	}
	if _, err := os.Stat(filepath.Join(k.out, proofsFolder, brief.Hex()+".json")); err == nil {
		t.Error("a provider that earned nothing has a file")
	}

	// The leaf of the day below the slash line is among the day's, for whoever charges it.
	raw, err = os.ReadFile(filepath.Join(k.out, rewards.DateOf(k.first+4), rewardsFile))
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range proven(t, raw) {
		if !rewards.Verify(k.posting(k.first+4).Root, r.Reward.Leaf(), r.Proof) {
			t.Errorf("%s is not proven", r.Reward.Provider)
		}
	}
}

// proven reads a file of proofs as the contract's client takes them.
func proven(t *testing.T, raw []byte) []chain.ProvenReward {
	t.Helper()
	var list []schema.RewardProof
	if err := json.Unmarshal(raw, &list); err != nil {
		t.Fatal(err)
	}
	var out []chain.ProvenReward
	for _, p := range list {
		amount, ok := new(big.Int).SetString(p.Amount, 10)
		if !ok {
			t.Fatalf("amount %q", p.Amount)
		}
		r := chain.ProvenReward{Reward: rewards.Reward{Epoch: p.Epoch, Provider: common.HexToAddress(p.Provider), Tier: rewards.Tier(p.Tier), Weight: p.Weight,
			Amount: amount, Day: rewards.Day{Promised: p.Promised, Kept: p.Kept, ResponseMS: p.ResponseMS}}}
		for _, text := range p.Proof {
			r.Proof = append(r.Proof, common.BytesToHash(hexutil.MustDecode(text)))
		}
		out = append(out, r)
	}
	return out
}
