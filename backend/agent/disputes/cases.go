package disputes

import (
	"context"
	"encoding/hex"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/link"
	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/chain"
)

// statusWords say how a case stands, after "the case is".
var statusWords = map[chain.CaseStatus]string{
	chain.CaseOpen: "waiting for the provider's answer", chain.CaseAnswered: "waiting for the renter's reply",
	chain.CaseContested: "waiting for the arbiter", chain.CaseUpheld: "over, and the provider has lost it",
	chain.CaseDismissed: "over, and the renter has lost it", chain.CaseUndecided: "over, and nobody has won it",
}

// Disputes implements api.Quarrels.
func (ct *Court) Disputes(ctx context.Context) (schema.Disputes, error) {
	k, err := ct.lookAtCases(ctx)
	if err != nil {
		return schema.Disputes{}, link.Governed(err)
	}
	client, err := ct.c.Chain.Use()
	if err != nil {
		return schema.Disputes{}, err
	}
	contract, err := client.Disputes()
	if err != nil {
		return schema.Disputes{}, link.Governed(err)
	}
	bond, err := contract.Bond(ctx, k.network.Token)
	if err != nil {
		return schema.Disputes{}, link.Governed(err)
	}
	v := schema.Disputes{Account: k.account.Hex(), Contract: contract.Address().Hex(), Symbol: ct.c.Chain.Status().TokenSymbol, Decimals: k.network.TokenDecimals,
		Bond: bond.String(), BondUSDMicro: money.USDMicro(money.AtLeastZero(bond), k.network.TokenDecimals), Rules: disputeRules(k.rules), Credits: []schema.DisputeCredit{},
		Cases: []schema.Dispute{}, Complete: k.complete}
	if k.token.Sign() > 0 {
		v.Credits = append(v.Credits, schema.DisputeCredit{Asset: "token", Symbol: v.Symbol, Decimals: v.Decimals, Amount: k.token.String(),
			USDMicro: money.USDMicro(money.AtLeastZero(k.token), v.Decimals)})
	}
	if k.moon.Sign() > 0 {
		v.Credits = append(v.Credits, schema.DisputeCredit{Asset: "moon", Symbol: words.MoonSymbol, Decimals: chain.MoonDecimals, Amount: k.moon.String()})
	}
	for _, c := range k.cases {
		v.Cases = append(v.Cases, ct.disputeView(ctx, k, c))
	}
	return v, nil
}

func disputeRules(r chain.DisputeRules) schema.DisputeRules {
	seconds := func(d time.Duration) int64 { return int64(d / time.Second) }
	v := schema.DisputeRules{AnswerSeconds: seconds(r.Answer), ReplySeconds: seconds(r.Reply), RulingSeconds: seconds(r.Ruling),
		ClaimSeconds: seconds(chain.ClaimPeriod), CollectSeconds: seconds(chain.CollectPeriod), Silence: int(r.SilenceBps), Ruling: int(r.RulingBps),
		DoubleSale: int(r.DoubleSaleBps), Reward: int(r.RewardBps)}
	if r.Arbiter != (common.Address{}) {
		v.Arbiter = r.Arbiter.Hex()
	}
	return v
}

func (ct *Court) disputeView(ctx context.Context, k *knownCases, c chain.Case) schema.Dispute {
	v := schema.Dispute{ID: c.ID.String(), Kind: "proof", Role: k.roleIn(c), Status: string(c.Status), Claimant: c.Claimant.Hex(), Respondent: c.Respondent.Hex(),
		Bond: c.Bond.String(), Owed: c.Owed.String(), Reason: string(c.Reason), Claim: hashText(c.Claim), Answer: hashText(c.Answer), Reply: hashText(c.Reply)}
	if !over(c.Status) || c.Owed.Sign() > 0 {
		v.Deadline = int64(c.Deadline)
	}
	if c.BondToken == k.network.Token {
		v.BondUSDMicro = money.USDMicro(money.AtLeastZero(c.Bond), k.network.TokenDecimals)
	}
	if c.BondToken != (common.Address{}) {
		v.Kind, v.LeaseID = "lease", lease.ID(c.Subject).String()
		role := lease.Renter
		if v.Role == "respondent" {
			role = lease.Provider
		}
		if rec, err := ct.c.Store().Lease(ctx, role, c.Subject); err == nil {
			v.LeaseRole, v.Device = string(role), words.Device(rec)
		}
	}
	v.Turn, v.Headline, v.Next, v.Actions = k.stand(c, k.now(ct.c.Now()))
	return v
}

func (k *knownCases) roleIn(c chain.Case) string {
	switch k.account {
	case c.Claimant:
		return "claimant"
	case c.Respondent:
		return "respondent"
	}
	return "bystander"
}

func hashText(h [32]byte) string {
	if h == ([32]byte{}) {
		return ""
	}
	return hex.EncodeToString(h[:])
}

// Dispute implements api.Quarrels.
func (ct *Court) Dispute(ctx context.Context, text string) (schema.DisputeDetail, error) {
	id, err := parseCase(text)
	if err != nil {
		return schema.DisputeDetail{}, err
	}
	k, err := ct.lookAtCases(ctx)
	if err != nil {
		return schema.DisputeDetail{}, link.Governed(err)
	}
	v, err := ct.disputeDetail(ctx, k, id)
	return v, link.Governed(err)
}

func (ct *Court) disputeDetail(ctx context.Context, k *knownCases, id *big.Int) (schema.DisputeDetail, error) {
	client, err := ct.c.Chain.Use()
	if err != nil {
		return schema.DisputeDetail{}, err
	}
	contract, err := client.Disputes()
	if err != nil {
		return schema.DisputeDetail{}, err
	}
	c, err := contract.Case(ctx, id)
	if err != nil {
		return schema.DisputeDetail{}, err
	}
	if c.Status == chain.CaseNone {
		return schema.DisputeDetail{}, condition.Errorf(condition.NotFound, "there is no case %s", id)
	}
	steps, complete, err := contract.CaseSteps(ctx, id, k.blocks[id.String()])
	if err != nil {
		return schema.DisputeDetail{}, err
	}
	v := schema.DisputeDetail{Dispute: ct.disputeView(ctx, k, c), Steps: []schema.DisputeStep{}, Complete: complete}
	for _, s := range steps {
		v.Steps = append(v.Steps, ct.stepView(k, c, s))
	}
	return v, nil
}

func (ct *Court) stepView(k *knownCases, c chain.Case, s chain.CaseStep) schema.DisputeStep {
	v := schema.DisputeStep{At: int64(s.Time), Kind: string(s.Kind), Evidence: hashText(s.Evidence), Tx: s.TxHash.Hex(), ExplorerURL: ct.c.Chain.Network().ExplorerTx(s.TxHash)}
	v.Kept = v.Evidence != "" && ct.c.Files.Keeps(v.Evidence)
	if s.By != (common.Address{}) {
		v.By = s.By.Hex()
	}
	bond := "a bond"
	if c.BondToken == k.network.Token {
		bond = "a bond of " + money.MicroUSD(money.USDMicro(money.AtLeastZero(c.Bond), k.network.TokenDecimals)).String()
	}
	switch s.Kind {
	case chain.StepOpened:
		v.Text = "The renter opened the case with " + bond
	case chain.StepAnswered:
		v.Text = "The provider answered"
	case chain.StepReplied:
		v.Text = "The renter replied and took the case to the arbiter"
	case chain.StepRuled:
		v.Text = "The arbiter ruled"
	case chain.StepProved:
		v.Text = "Signatures of the provider proved that it broke a rule"
	case chain.StepResolved:
		v.Text = "The case ended: " + map[chain.CaseStatus]string{chain.CaseUpheld: "the provider has lost " + words.Moon(s.Penalty) + " of its stake",
			chain.CaseDismissed: "the renter has lost, and the bond is the provider's", chain.CaseUndecided: "nobody has won, and the bond went back"}[s.Status]
	case chain.StepCollected:
		if v.Text = fmt.Sprintf("%s of the stake were taken, of which %s are the renter's", words.Moon(s.Slashed), words.Moon(s.Reward)); s.Slashed.Sign() == 0 && s.Owed.Sign() > 0 {
			v.Text = "Nothing more could be taken that day; " + words.Moon(s.Owed) + " are still owed"
		} else if s.Slashed.Sign() == 0 {
			v.Text = "What was not collected in time was forgiven"
		} else if s.Reward.Sign() == 0 {
			v.Text = words.Moon(s.Slashed) + " of the stake were taken"
		}
	}
	return v
}
