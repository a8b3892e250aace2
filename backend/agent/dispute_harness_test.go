package agent_test

import (
	"context"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/moonrig/moonrig/backend/agent"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/bindings"
	"github.com/moonrig/moonrig/chain/devnet"
)

// timeChain is a development chain in this process whose clock a test moves.
type timeChain struct {
	info  devnet.Info
	link  *chain.Client
	steps chan step
}

// step is a time that passes; done is closed once it has.
type step struct {
	by   time.Duration
	done chan struct{}
}

func newTimeChain(t *testing.T) *timeChain {
	t.Helper()
	d, err := devnet.Start(context.Background(), devnet.Config{Manual: true, ThawPeriod: 2 * time.Second})
	if err != nil {
		t.Fatal(err)
	}
	stop, mined := make(chan struct{}), make(chan struct{})
	c := &timeChain{info: d.Info, steps: make(chan step)}
	go func() {
		defer close(mined)
		tick := time.NewTicker(100 * time.Millisecond)
		defer tick.Stop()
		for {
			select {
			case <-stop:
				return
			case <-tick.C:
				d.Control.Mine()
			case s := <-c.steps:
				for d.Control.Waiting() > 0 {
					d.Control.Mine()
				}
				if err := d.Control.Pass(s.by); err != nil {
					t.Errorf("time does not pass: %v", err)
				}
				close(s.done)
			}
		}
	}()
	t.Cleanup(func() {
		// A block that is being made when its node goes waits for ever.
		close(stop)
		<-mined
		if err := d.Stop(); err != nil {
			t.Error(err)
		}
	})
	if c.link, err = chain.Dial(t.Context(), c.info.Network(), chain.Options{}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.link.Close)
	return c
}

// pass lets time pass.
func (c *timeChain) pass(by time.Duration) {
	s := step{by, make(chan struct{})}
	c.steps <- s
	<-s.done
}

// now is the chain's clock.
func (c *timeChain) now(t *testing.T) int64 {
	t.Helper()
	now, err := c.link.ChainTime(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return int64(now)
}

// rule has the arbiter of every development chain decide.
func (c *timeChain) rule(t *testing.T, id string, verdict uint8, bps uint16) {
	t.Helper()
	disputes, err := c.link.Disputes()
	if err != nil {
		t.Fatal(err)
	}
	n, _ := new(big.Int).SetString(id, 10)
	operator := devnet.Operator()
	hash, err := c.link.SendCall(t.Context(), operator, chain.Call{To: disputes.Address(), Data: bindings.NewDisputes().PackRule(n, verdict, bps, [32]byte{9}),
		Value: new(big.Int), Purpose: "rule"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.link.WaitMined(t.Context(), operator.Address(), hash); err != nil {
		t.Fatal(err)
	}
}

// party is one side of a lease: a purse whose key the test knows too.
type party struct {
	*purse
	key localKey
}

func newParty(t *testing.T, c *timeChain) party {
	t.Helper()
	p := newPurseAt(t, c.info)
	me := p.create()
	exported, err := p.ExportAccount(t.Context(), me, schema.ExportRequest{Passphrase: walletPass, Format: "private_key"})
	if err != nil {
		t.Fatal(err)
	}
	key, err := crypto.HexToECDSA(exported.PrivateKey[2:])
	if err != nil {
		t.Fatal(err)
	}
	return party{p, localKey{key}}
}

func (p party) me() common.Address { return p.key.Address() }

func (p party) sign(digest [32]byte) []byte {
	p.t.Helper()
	sig, err := p.key.SignHash(digest)
	if err != nil {
		p.t.Fatal(err)
	}
	sig[64] += 27
	return sig
}

// leased puts a lease of a minute that began just now into the stores of both sides, as running it would have. Its terms are as
// long as terms can be, which makes a case about it cost the most.
func leased(t *testing.T, c *timeChain, provider, renter party, id lease.ID) {
	t.Helper()
	net, now := c.link.Network(), c.now(t)
	job := lease.Job{Image: "job:1"}
	hash := job.Hash()
	terms := lease.Terms{ID: id, ChainID: net.ChainID, Escrow: net.Escrow, Token: net.Token, Provider: provider.me(), Renter: renter.me(),
		ProviderPeer: strings.Repeat("P", 128), RenterPeer: strings.Repeat("R", 128), DeviceID: strings.Repeat("D", 96), DeviceName: strings.Repeat("N", 96),
		JobHash: hash[:], PricePerHour: money.Dollar, TokenDecimals: 6, Cap: lease.CapFor(money.Dollar, 7200, 6), MaxSeconds: 7200,
		VoucherSeconds: lease.DefaultVoucherSeconds, HeartbeatSeconds: lease.DefaultHeartbeatSeconds, QuotedAt: now - 120, ExpiresAt: now - 60}
	signed := lease.Signed{Terms: terms, ProviderSignature: provider.sign(terms.Digest()), RenterSignature: renter.sign(terms.Digest())}
	for _, side := range []struct {
		party
		role lease.Role
	}{{provider, lease.Provider}, {renter, lease.Renter}} {
		db := agent.StoreOf(side.agent)
		rec := lease.Record{ID: id, Role: side.role, State: lease.Quoted, Job: job, Peer: "12D3KooWOther", CreatedAtMS: terms.QuotedAt * 1000, Signed: signed}
		if err := db.CreateLease(t.Context(), rec); err != nil {
			t.Fatal(err)
		}
		for second := int64(0); second <= 60; second += 30 {
			h := lease.Heartbeat{LeaseID: id, Sequence: uint64(second + 1), State: lease.Running, MeteredMS: second * 1000, At: terms.QuotedAt + 5 + second, Load: 1, Watts: 200}
			h.Signature = provider.sign(h.Digest(terms.Domain()))
			if _, err := db.KeepHeartbeat(t.Context(), side.role, h); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// evidence has the agent put a case file together and returns its hash.
func (p party) evidence(id lease.ID, statement string) string {
	p.t.Helper()
	f, err := p.KeepEvidence(p.t.Context(), schema.EvidenceRequest{Lease: id.String(), Statement: statement})
	if err != nil {
		p.t.Fatal(err)
	}
	if f.LeaseID != id.String() || f.Bytes == 0 {
		p.t.Fatalf("evidence %+v", f)
	}
	return f.SHA256
}

func (p party) disputes() schema.Disputes {
	p.t.Helper()
	d, err := p.Disputes(p.t.Context())
	if err != nil {
		p.t.Fatal(err)
	}
	return d
}

// newest is the newest case that concerns the party.
func (p party) newest() schema.Dispute {
	p.t.Helper()
	d := p.disputes()
	if len(d.Cases) == 0 {
		p.t.Fatal("there is no case")
	}
	return d.Cases[0]
}

// refused wants a preview to be refused as input.
func (p party) refused(r schema.SpendRequest, code, field string) {
	p.t.Helper()
	_, err := p.PreviewSpend(p.t.Context(), r)
	wantField(p.t, err, code, field)
}

// needs returns the severity of a condition that holds, or nothing.
func (p party) needs(code string) string {
	p.t.Helper()
	s, err := p.Status(p.t.Context())
	if err != nil {
		p.t.Fatal(err)
	}
	for _, c := range s.Conditions {
		if c.Reason.Code == code {
			return c.Severity
		}
	}
	return ""
}

// addsUp waits until the statement has seen the newest block, compares it with the chain to the unit, and returns how often each
// kind of line is in it.
func (p party) addsUp(c *timeChain) map[string]int {
	p.t.Helper()
	l := &ledgerTest{p: p.purse, link: c.link, me: p.me()}
	l.check(p.t)
	s, err := p.Statement(p.t.Context(), schema.StatementQuery{})
	if err != nil {
		p.t.Fatal(err)
	}
	kinds := map[string]int{}
	for _, a := range s.Assets {
		for _, line := range a.Lines {
			kinds[a.Asset+" "+line.Kind]++
		}
	}
	return kinds
}

// holds returns the tokens and the MOON that the party has, in their smallest units.
func (p party) holds(c *timeChain) (token, moon *big.Int) {
	p.t.Helper()
	token, err := c.link.TokenBalance(p.t.Context(), p.me())
	if err != nil {
		p.t.Fatal(err)
	}
	if moon, err = c.link.MoonBalance(p.t.Context(), p.me()); err != nil {
		p.t.Fatal(err)
	}
	return token, moon
}
