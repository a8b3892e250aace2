package agent_test

import (
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/backend/agent/disputes"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/chain"
)

// agentSigned is a signature in the form that agents give.
func (k simKey) agentSigned(t *testing.T, digest [32]byte) []byte {
	t.Helper()
	sig, err := k.SignHash(digest)
	if err != nil {
		t.Fatal(err)
	}
	sig[64] += 27
	return sig
}

// evidenceFile takes a lease of an hour from the provider's device through a renter's store, and writes what that one has to show.
func evidenceFile(t *testing.T, client *chain.Client, provider, renter simKey, id lease.ID, quotedAt int64) string {
	t.Helper()
	db, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "moonrig.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	}()
	net := client.Network()
	job := lease.Job{Image: "job:1"}
	hash := job.Hash()
	terms := lease.Terms{ID: id, ChainID: net.ChainID, Escrow: net.Escrow, Token: net.Token, Provider: provider.Address(), Renter: renter.Address(),
		ProviderPeer: "12D3KooWProvider", RenterPeer: "12D3KooWRenter", DeviceID: "GPU-1", DeviceName: "GPU", JobHash: hash[:],
		PricePerHour: money.Dollar, TokenDecimals: 6, Cap: lease.CapFor(money.Dollar, 7200, 6), MaxSeconds: 7200,
		VoucherSeconds: lease.DefaultVoucherSeconds, HeartbeatSeconds: lease.DefaultHeartbeatSeconds, QuotedAt: quotedAt, ExpiresAt: quotedAt + 60}
	rec := lease.Record{ID: id, Role: lease.Renter, State: lease.Quoted, Job: job, Peer: terms.ProviderPeer, CreatedAtMS: quotedAt * 1000,
		Signed: lease.Signed{Terms: terms, ProviderSignature: provider.agentSigned(t, terms.Digest()), RenterSignature: renter.agentSigned(t, terms.Digest())}}
	if err := db.CreateLease(t.Context(), rec); err != nil {
		t.Fatal(err)
	}
	for second := int64(0); second <= 3600; second += 600 {
		h := lease.Heartbeat{LeaseID: id, Sequence: uint64(second + 1), State: lease.Running, MeteredMS: second * 1000, At: quotedAt + 5 + second, Load: 1, Watts: 200}
		h.Signature = provider.agentSigned(t, h.Digest(terms.Domain()))
		if _, err := db.KeepHeartbeat(t.Context(), lease.Renter, h); err != nil {
			t.Fatal(err)
		}
	}
	evidence, err := db.Evidence(t.Context(), lease.Renter, id)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := evidence.Encode()
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "evidence.json")
	if err := os.WriteFile(file, raw, 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// readSale reads a file of evidence as somebody would who takes it to the contract.
func readSale(t *testing.T, file string) chain.Sale {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	e, err := lease.DecodeEvidence(raw)
	if err != nil {
		t.Fatal(err)
	}
	return disputes.SaleOnChain(e)
}

// TestDoubleSaleIsProvedByFiles: what two renters kept of one device sold twice is all that the contract needs to slash.
func TestDoubleSaleIsProvedByFiles(t *testing.T) {
	client, _ := evidenceDevnet(t)
	ctx := t.Context()
	contract, err := client.Disputes()
	if err != nil {
		t.Fatal(err)
	}
	registry, err := client.Registry(ctx)
	if err != nil {
		t.Fatal(err)
	}
	provider, first, second := newSimKey("double seller"), newSimKey("first renter"), newSimKey("second renter")
	for _, k := range []simKey{provider, first, second} {
		if err := client.RequestFaucet(ctx, k.Address()); err != nil {
			t.Fatal(err)
		}
	}
	stake := new(big.Int).Mul(big.NewInt(1000), big.NewInt(1e18))
	if _, err := registry.Stake(ctx, provider, stake); err != nil {
		t.Fatal(err)
	}
	quoted := time.Now().Add(-3 * time.Hour).Unix()
	a := evidenceFile(t, client, provider, first, lease.ID{1}, quoted)
	b := evidenceFile(t, client, provider, second, lease.ID{2}, quoted+60)
	later := evidenceFile(t, client, provider, second, lease.ID{3}, quoted+3700)

	// Whoever holds the files can check them by hand: the digests in them are the contract's.
	var termsDigests [][]byte
	for _, file := range []string{a, b} {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		e, err := lease.DecodeEvidence(raw)
		if err != nil {
			t.Fatal(err)
		}
		sale := disputes.SaleOnChain(e)
		termsDigests = append(termsDigests, e.Digests.Terms)
		for what, digest := range map[string]struct {
			got  []byte
			want func() ([32]byte, error)
		}{
			"terms": {e.Digests.Terms, func() ([32]byte, error) { return contract.TermsDigestOnChain(ctx, sale.Terms) }},
			"first": {e.Digests.First, func() ([32]byte, error) { return contract.HeartbeatDigestOnChain(ctx, sale.From) }},
			"last":  {e.Digests.Last, func() ([32]byte, error) { return contract.HeartbeatDigestOnChain(ctx, sale.To) }},
		} {
			if want, err := digest.want(); err != nil || want != [32]byte(digest.got) {
				t.Errorf("%s: the file says %x, the contract %x: %v", what, digest.got, want, err)
			}
		}
	}

	// Leases that followed each other prove nothing.
	if _, err := contract.ProveDoubleSale(ctx, second, readSale(t, a), readSale(t, later)); err == nil {
		t.Fatal("two leases that followed each other were punished")
	}
	if _, err := contract.ProveDoubleSale(ctx, second, readSale(t, a), readSale(t, b)); err != nil {
		t.Fatal(err)
	}
	count, err := contract.Count(ctx)
	if err != nil {
		t.Fatal(err)
	}
	c, err := contract.Case(ctx, count)
	if err != nil {
		t.Fatal(err)
	}
	subject := crypto.Keccak256Hash(termsDigests...)
	if c.Status != chain.CaseUpheld || c.Reason != chain.ReasonDoubleSale || c.Respondent != provider.Address() || common.Hash(c.Subject) != subject {
		t.Errorf("the case is %+v", c)
	}
	standing, err := registry.Standing(ctx, provider.Address())
	if err != nil {
		t.Fatal(err)
	}
	if standing.Stake.Cmp(stake) >= 0 {
		t.Errorf("nothing was taken: %s of %s is staked", standing.Stake, stake)
	}
}

// What the agent says of two leases before anybody pays is what the contract says of them.
func TestSalesAreJudgedAsOnChain(t *testing.T) {
	client, _ := evidenceDevnet(t)
	ctx := t.Context()
	contract, err := client.Disputes()
	if err != nil {
		t.Fatal(err)
	}
	registry, err := client.Registry(ctx)
	if err != nil {
		t.Fatal(err)
	}
	provider, renter := newSimKey("judged provider"), newSimKey("judged renter")
	if err := client.RequestFaucet(ctx, provider.Address()); err != nil {
		t.Fatal(err)
	}
	if _, err := registry.Stake(ctx, provider, new(big.Int).Mul(big.NewInt(1000), big.NewInt(1e18))); err != nil {
		t.Fatal(err)
	}
	net, job := client.Network(), lease.Job{Image: "job:1"}
	hash := job.Hash()
	proved, refused := 0, 0
	rapid.Check(t, func(rt *rapid.T) {
		now, err := client.ChainTime(ctx)
		if err != nil {
			rt.Fatal(err)
		}
		one := func(name string, id byte) lease.Evidence {
			started := int64(now) - rapid.SampledFrom([]int64{31 * 24 * 3600, 9000, 7200, 3600}).Draw(rt, name+" ago") - rapid.Int64Range(0, 1200).Draw(rt, name+" and")
			lasted := rapid.Int64Range(-10, 5400).Draw(rt, name+" lasted")
			before := rapid.Int64Range(0, 5400).Draw(rt, name+" metered before")
			metered := rapid.Int64Range(0, 5400).Draw(rt, name+" metered after")
			terms := lease.Terms{ID: lease.ID{id}, ChainID: net.ChainID, Escrow: net.Escrow, Token: net.Token, Provider: provider.Address(), Renter: renter.Address(),
				ProviderPeer: "P", RenterPeer: "R", DeviceID: rapid.SampledFrom([]string{"GPU-1", "GPU-1", "GPU-1", "GPU-2"}).Draw(rt, name+" device"), JobHash: hash[:],
				Cap: money.Units(1), MaxSeconds: rapid.Uint64Range(1, 2).Draw(rt, name+" longest"), VoucherSeconds: 15, HeartbeatSeconds: 3, QuotedAt: started - 5, ExpiresAt: started + 55}
			beat := func(sequence uint64, meteredMS, at int64) *lease.Heartbeat {
				h := lease.Heartbeat{LeaseID: terms.ID, Sequence: sequence, State: lease.Running, MeteredMS: meteredMS, At: at}
				h.Signature = provider.agentSigned(t, h.Digest(terms.Domain()))
				return &h
			}
			signed := lease.Signed{Terms: terms, ProviderSignature: provider.agentSigned(t, terms.Digest())}
			return lease.NewEvidence(lease.Renter, signed, beat(1, before*1000, started), beat(2, metered*1000, started+lasted))
		}
		a, b := one("a", 1), one("b", rapid.SampledFrom([]byte{2, 2, 2, 1}).Draw(rt, "id"))
		_, ours := lease.CheckDoubleSale(a, b, time.Unix(int64(now), 0))
		call, err := contract.ProveDoubleSaleCall(disputes.SaleOnChain(a), disputes.SaleOnChain(b))
		if err != nil {
			rt.Fatal(err)
		}
		_, theirs := client.Quote(ctx, renter.Address(), call)
		if (ours == nil) != (theirs == nil) {
			rt.Fatalf("the agent says %v, the contract %v", ours, theirs)
		}
		if ours == nil {
			proved++
		} else {
			refused++
		}
	})
	if proved == 0 || refused == 0 {
		t.Errorf("%d sales were proved and %d refused: nothing was compared", proved, refused)
	}
}
