package agent_test

import (
	"context"
	"encoding/binary"
	"math/big"
	"time"

	"github.com/moonrig/moonrig/backend/agent"
	"github.com/moonrig/moonrig/backend/agent/disputes"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/chain"
)

// terms are those of a new lease between us and the other side, signed by its provider.
func (l *ledgerTest) terms(t tester, provider, renter localKey) lease.Record {
	l.leases++
	now, err := l.link.ChainTime(context.Background())
	l.must(t, "chain's clock", err)
	net, job := l.link.Network(), lease.Job{Image: "job:1"}
	hash := job.Hash()
	terms := lease.Terms{ChainID: net.ChainID, Escrow: net.Escrow, Token: net.Token, Provider: provider.Address(), Renter: renter.Address(),
		ProviderPeer: "P", RenterPeer: "R", DeviceID: "D", JobHash: hash[:], PricePerHour: money.Dollar, TokenDecimals: 6, Cap: money.Units(1), MaxSeconds: 60,
		VoucherSeconds: lease.DefaultVoucherSeconds, HeartbeatSeconds: lease.DefaultHeartbeatSeconds, QuotedAt: int64(now) - 120, ExpiresAt: int64(now) - 60}
	binary.BigEndian.PutUint64(terms.ID[:], uint64(l.leases))
	sig, err := provider.SignHash(terms.Digest())
	l.must(t, "signature", err)
	sig[64] += 27
	return lease.Record{ID: terms.ID, Role: lease.Renter, State: lease.Quoted, Job: job, Peer: "P", CreatedAtMS: terms.QuotedAt * 1000,
		Signed: lease.Signed{Terms: terms, ProviderSignature: sig}}
}

func (l *ledgerTest) disputes(t tester) *chain.Disputes {
	d, err := l.link.Disputes()
	l.must(t, "disputes", err)
	return d
}

// opened remembers the newest case.
func (l *ledgerTest) opened(t tester) {
	id, err := l.disputes(t).Count(context.Background())
	l.must(t, "number of cases", err)
	l.open = append(l.open, id)
}

// openCase has the agent open a case against the other side, which is silent.
func (l *ledgerTest) openCase(t tester) {
	ctx, rec := context.Background(), l.terms(t, l.other, l.ours)
	l.must(t, "lease", agent.StoreOf(l.p.agent).CreateLease(ctx, rec))
	file, err := l.p.KeepEvidence(ctx, schema.EvidenceRequest{Content: []byte("what I have to show")})
	l.must(t, "evidence", err)
	l.spend(t, schema.SpendRequest{Kind: "open_dispute", Lease: rec.ID.String(), Evidence: []string{file.SHA256}})
	l.opened(t)
}

// beSued has the other side open a case against us, which we answer and it does not reply to, so that its bond becomes ours.
func (l *ledgerTest) beSued(t tester) {
	ctx, rec := context.Background(), l.terms(t, l.ours, l.other)
	l.move(t, "stake", 1)
	_, err := l.disputes(t).Open(ctx, l.other, disputes.TermsOnChain(rec.Signed.Terms), rec.Signed.ProviderSignature, l.link.Network().Token, [32]byte{1})
	l.must(t, "open", err)
	l.opened(t)
	file, err := l.p.KeepEvidence(ctx, schema.EvidenceRequest{Content: []byte("what I say to that")})
	l.must(t, "evidence", err)
	l.spend(t, schema.SpendRequest{Kind: "answer_dispute", Case: l.open[len(l.open)-1].String(), Evidence: []string{file.SHA256}})
}

// settleCases lets the time of every open case pass and settles it: the agent one half, the other side the rest.
func (l *ledgerTest) settleCases(t tester) {
	if len(l.open) == 0 {
		return
	}
	l.clock.pass(3*24*time.Hour + time.Minute)
	for i, id := range l.open {
		if i%2 == 0 {
			l.spend(t, schema.SpendRequest{Kind: "settle_dispute", Case: id.String()})
			continue
		}
		_, err := l.disputes(t).Settle(context.Background(), l.other, id)
		l.must(t, "settle", err)
	}
	l.open = nil
}

// credits are the assets in which something was put down for us.
func (l *ledgerTest) credits(t tester) []string {
	d, err := l.p.Disputes(context.Background())
	l.must(t, "disputes", err)
	var out []string
	for _, c := range d.Credits {
		amount, _ := new(big.Int).SetString(c.Amount, 10)
		if amount.Sign() <= 0 {
			t.Fatalf("a credit of %s", c.Amount)
		}
		out = append(out, c.Asset)
	}
	return out
}
