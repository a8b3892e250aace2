package chain_test

import (
	"context"
	"math/big"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// A client that is not ours reads the escrow through JSON-RPC and finds the same numbers.
func TestThirdPartyReadsChannel(t *testing.T) {
	runner := filepath.Join("contracts", "scripts", "foundry.cjs")
	installed, err := filepath.Glob(filepath.Join("contracts", "node_modules", "@foundry-rs", "cast-*"))
	if err != nil {
		t.Fatal(err)
	}
	if len(installed) == 0 {
		t.Skip("cast is not installed: run npm ci in chain/contracts (Linux on amd64)")
	}
	client := dial(t)
	renter, provider := funded(t, client), funded(t, client)
	if _, err := client.Deposit(t.Context(), renter, provider.Address(), big.NewInt(7_654_321)); err != nil {
		t.Fatal(err)
	}
	v := voucher(renter, provider, 1_234_567)
	if _, err := client.Redeem(t.Context(), provider, v, renter.signed(t, network.VoucherDigest(v))); err != nil {
		t.Fatal(err)
	}
	if _, err := client.RequestWithdraw(t.Context(), renter, provider.Address()); err != nil {
		t.Fatal(err)
	}
	ch := wantChannel(t, client, renter, provider, 7_654_321-1_234_567, 1_234_567)

	ctx, cancel := context.WithTimeout(t.Context(), hung)
	defer cancel()
	cmd := exec.CommandContext(ctx, "node", runner, "cast", "call", "--rpc-url", network.RPCURLs[0], network.Escrow.Hex(),
		"channelOf(address,address,address)(uint96,uint96,uint40)",
		renter.Address().Hex(), provider.Address().Hex(), network.Token.Hex())
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("cast: %v\n%s", err, out)
	}
	// Each line is a number, and for large ones a short form in brackets.
	var got []string
	for line := range strings.Lines(string(out)) {
		if fields := strings.Fields(line); len(fields) > 0 {
			got = append(got, fields[0])
		}
	}
	want := []string{ch.Balance.String(), ch.Claimed.String(), new(big.Int).SetUint64(ch.ThawEndsAt).String()}
	if strings.Join(got, " ") != strings.Join(want, " ") {
		t.Errorf("cast reads %v, we read %v", got, want)
	}
}
