package apitest

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"time"

	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/money"
)

// quarrels are the cases of the account in memory.
type quarrels struct {
	cases  []schema.Dispute // oldest first
	files  map[string][]byte
	credit money.Amount
}

// AddDispute adds a case, whose id it sets.
func (a *Agent) AddDispute(d schema.Dispute) string {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.addDispute(d)
}

func (a *Agent) addDispute(d schema.Dispute) string {
	d.ID = fmt.Sprint(len(a.quarrels.cases) + 1)
	if d.Actions == nil {
		d.Actions = []string{}
	}
	a.quarrels.cases = append(a.quarrels.cases, d)
	return d.ID
}

var bond = money.Units(10_000_000)

// Disputes implements api.Quarrels.
func (a *Agent) Disputes(context.Context) (schema.Disputes, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if err := a.staking(); err != nil {
		return schema.Disputes{}, err
	}
	v := schema.Disputes{Account: a.wallet.Address, Contract: "0x00000000000000000000000000000000000000a4", Symbol: "tUSD", Decimals: 6, Bond: bond.String(),
		BondUSDMicro: 10_000_000, Rules: schema.DisputeRules{AnswerSeconds: 3 * 86400, ReplySeconds: 2 * 86400, RulingSeconds: 7 * 86400, ClaimSeconds: 14 * 86400,
			CollectSeconds: 14 * 86400, Silence: 500, Ruling: 5000, DoubleSale: 3000, Reward: 2500, Arbiter: "0x00000000000000000000000000000000000000a5"},
		Credits: []schema.DisputeCredit{}, Cases: []schema.Dispute{}, Complete: true}
	if !a.quarrels.credit.IsZero() {
		v.Credits = append(v.Credits, schema.DisputeCredit{Asset: "token", Symbol: "tUSD", Decimals: 6, Amount: a.quarrels.credit.String(), USDMicro: a.quarrels.credit.Big().Int64()})
	}
	for _, c := range a.quarrels.cases {
		v.Cases = append([]schema.Dispute{c}, v.Cases...)
	}
	return v, nil
}

// Dispute implements api.Quarrels.
func (a *Agent) Dispute(_ context.Context, id string) (schema.DisputeDetail, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if err := a.staking(); err != nil {
		return schema.DisputeDetail{}, err
	}
	c := a.dispute(id)
	if c == nil {
		return schema.DisputeDetail{}, missing("case", id)
	}
	return schema.DisputeDetail{Dispute: *c, Complete: true, Steps: []schema.DisputeStep{{At: 1_700_000_000, Kind: "opened", Text: "The renter opened the case with a bond of $10.00",
		By: c.Claimant, Evidence: c.Claim, Kept: a.quarrels.files[c.Claim] != nil, Tx: fmt.Sprintf("0x%064x", 1)}}}, nil
}

// dispute returns a case or nil. Called with a.mu held.
func (a *Agent) dispute(id string) *schema.Dispute {
	for i := range a.quarrels.cases {
		if a.quarrels.cases[i].ID == id {
			return &a.quarrels.cases[i]
		}
	}
	return nil
}

// KeepEvidence implements api.Quarrels.
func (a *Agent) KeepEvidence(ctx context.Context, r schema.EvidenceRequest) (schema.EvidenceFile, error) {
	content, v := r.Content, schema.EvidenceFile{Name: r.Name}
	if len(content) == 0 {
		l, err := a.Lease(ctx, r.Lease, r.Role)
		if err != nil {
			return v, err
		}
		content, v.Name, v.LeaseID = []byte(fmt.Sprintf(`{"lease": %q, "statement": %q}`, l.ID, r.Statement)), "case.json", l.ID
	}
	sum := sha256.Sum256(content)
	v.SHA256, v.Bytes = hex.EncodeToString(sum[:]), int64(len(content))
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.quarrels.files == nil {
		a.quarrels.files = map[string][]byte{}
	}
	a.quarrels.files[v.SHA256] = content
	return v, nil
}

// Evidence implements api.Quarrels.
func (a *Agent) Evidence(_ context.Context, hash string) ([]byte, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if content, ok := a.quarrels.files[hash]; ok {
		return content, nil
	}
	return nil, missing("file", hash)
}

func isQuarrel(kind string) bool {
	return strings.HasSuffix(kind, "_dispute") || kind == "prove_double_sale"
}

// previewQuarrel is PreviewSpend for cases. Called with a.mu held.
func (a *Agent) previewQuarrel(r schema.SpendRequest) (schema.SpendPreview, error) {
	v, err := a.previewGoverned(r)
	if err != nil {
		return v, err
	}
	v.Asset = "token"
	for _, hash := range r.Evidence {
		if a.quarrels.files[hash] == nil {
			return schema.SpendPreview{}, condition.FieldErrorf("evidence", condition.NotFound, "no such file is kept")
		}
	}
	switch c := a.dispute(r.Case); {
	case r.Kind == "open_dispute":
		for _, c := range a.quarrels.cases {
			if c.LeaseID == r.Lease {
				return schema.SpendPreview{}, condition.FieldErrorf("lease", condition.AlreadyDisputed, "case %s", c.ID)
			}
		}
		v.Amount, v.AmountUSDMicro, v.Title = bond.String(), 10_000_000, "Open a case"
		v.Sentences = []string{"You put down a bond of $10.00. It comes back if you win.", "The network charges at most $0.01 for it."}
	case r.Kind == "withdraw_dispute":
		if a.quarrels.credit.IsZero() {
			return schema.SpendPreview{}, condition.FieldErrorf("asset", condition.NotFound, "nothing was put down for this account")
		}
		v.Amount, v.Title = a.quarrels.credit.String(), "Withdraw $"+a.quarrels.credit.Token(6)
	case r.Kind == "prove_double_sale":
		if string(a.quarrels.files[r.Evidence[0]]) == string(a.quarrels.files[r.Evidence[1]]) {
			return schema.SpendPreview{}, condition.FieldErrorf("evidence", condition.NotOneDevice, "both files are about one and the same lease")
		}
		v.Title = "Prove that somebody sold a device twice"
	case c == nil:
		return schema.SpendPreview{}, condition.FieldErrorf("case", condition.NotFound, "there is no case %s", r.Case)
	case r.Kind == "settle_dispute" && c.Turn != "anybody":
		return schema.SpendPreview{}, condition.FieldErrorf("case", condition.Conflict, "the time of this step is not over")
	}
	a.previews[v.ID] = v
	return v, nil
}

// sendQuarrel does what a preview showed. Called with a.mu held.
func (a *Agent) sendQuarrel(v schema.SpendPreview, r schema.SpendRequest) {
	c := a.dispute(r.Case)
	switch v.Kind {
	case "open_dispute":
		a.addDispute(schema.Dispute{Kind: "lease", Role: "claimant", Status: "open", Turn: "other", Headline: "The provider has to answer", Next: "If it says nothing, it loses 5 % of its stake.",
			Claimant: a.wallet.Address, Respondent: "0xabc", LeaseID: r.Lease, LeaseRole: "renter", Device: "Card", Deadline: time.Now().Add(72 * time.Hour).Unix(),
			Bond: bond.String(), BondUSDMicro: 10_000_000, Owed: "0", Claim: r.Evidence[0]})
	case "answer_dispute":
		c.Status, c.Turn, c.Answer, c.Actions = "answered", "other", r.Evidence[0], []string{}
	case "reply_dispute":
		c.Status, c.Turn, c.Reply, c.Actions = "contested", "arbiter", r.Evidence[0], []string{}
	case "settle_dispute":
		c.Status, c.Turn, c.Actions, c.Deadline, c.Headline = "upheld", "nobody", []string{}, 0, "You have won"
		a.quarrels.credit = a.quarrels.credit.Add(bond)
	case "collect_dispute":
		c.Owed, c.Actions, c.Turn = "0", []string{}, "nobody"
	case "withdraw_dispute":
		a.quarrels.credit = money.Amount{}
	}
}
