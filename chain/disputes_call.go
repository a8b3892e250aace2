package chain

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// What the disputes contract fixes for good.
const (
	// ClaimPeriod is how long after the latest possible end of a lease a case can be opened.
	ClaimPeriod = 14 * 24 * time.Hour
	// CollectPeriod is how long after a case was upheld what is owed stays owed.
	CollectPeriod = 14 * 24 * time.Hour
)

// DisputeRules are what governance has set. Shares are in basis points of all that can be slashed of the provider; Reward is
// of what the provider itself loses.
type DisputeRules struct {
	Answer, Reply, Ruling                                           time.Duration
	DoubleSaleBps, WrongOutputBps, RulingBps, SilenceBps, RewardBps uint16
	// Arbiter rules; zero for nobody.
	Arbiter common.Address
}

// Rules returns what governs cases that are opened now. Errors: ErrUnreachable.
func (d *Disputes) Rules(ctx context.Context) (DisputeRules, error) {
	periods, err := read(ctx, d.client, d.at, "periods", d.contract.PackPeriods(), d.contract.UnpackPeriods)
	if err != nil {
		return DisputeRules{}, err
	}
	penalties, err := read(ctx, d.client, d.at, "penalties", d.contract.PackPenalties(), d.contract.UnpackPenalties)
	if err != nil {
		return DisputeRules{}, err
	}
	arbiter, err := read(ctx, d.client, d.at, "arbiter", d.contract.PackArbiter(), d.contract.UnpackArbiter)
	if err != nil {
		return DisputeRules{}, err
	}
	seconds := func(n *big.Int) time.Duration { return time.Duration(n.Uint64()) * time.Second } // 40 bits, which fit
	return DisputeRules{Answer: seconds(periods.Answer), Reply: seconds(periods.Reply), Ruling: seconds(periods.Ruling),
		DoubleSaleBps: penalties.DoubleSale, WrongOutputBps: penalties.WrongOutput, RulingBps: penalties.Ruling,
		SilenceBps: penalties.Silence, RewardBps: penalties.Reward, Arbiter: arbiter}, nil
}

// SaleSettled reports whether terms with this digest were part of a double sale that is settled.
func (d *Disputes) SaleSettled(ctx context.Context, digest [32]byte) (bool, error) {
	return read(ctx, d.client, d.at, "settled sale", d.contract.PackIsSaleSettled(digest), d.contract.UnpackIsSaleSettled)
}

// OpenTrial is Open without the permit, for trying out: nothing needs to be signed for it. It fails with AllowanceMissing when
// everything else is right.
func (d *Disputes) OpenTrial(terms SignedTerms, signature []byte, token common.Address, evidence [32]byte) (Call, error) {
	data, err := d.contract.TryPackOpen(terms, signature, token, evidence)
	return d.prepared(data, err, "open dispute with "+terms.Provider.Hex())
}

// OpenCall is what Open sends, with a bond that was read before. It signs a permit for the bond, and nothing else; a bond that
// governance has changed since is refused by the contract. Errors as for Deposit.
func (d *Disputes) OpenCall(ctx context.Context, signer Signer, terms SignedTerms, signature []byte, token common.Address, bond *big.Int, evidence [32]byte) (Call, error) {
	p, err := d.client.permitOn(ctx, signer, token, d.at, bond)
	if err != nil {
		return Call{}, fmt.Errorf("open dispute: %w", err)
	}
	data, err := d.contract.TryPackOpenWithPermit(terms, signature, token, evidence, new(big.Int).SetUint64(p.deadline), p.v, p.r, p.s)
	return d.prepared(data, err, "open dispute with "+terms.Provider.Hex())
}

// AnswerCall is what Answer sends.
func (d *Disputes) AnswerCall(id *big.Int, evidence [32]byte) (Call, error) {
	data, err := d.contract.TryPackAnswer(id, evidence)
	return d.prepared(data, err, "answer dispute "+id.String())
}

// ReplyCall is what Reply sends.
func (d *Disputes) ReplyCall(id *big.Int, evidence [32]byte) (Call, error) {
	data, err := d.contract.TryPackReply(id, evidence)
	return d.prepared(data, err, "reply in dispute "+id.String())
}

// SettleCall is what Settle sends.
func (d *Disputes) SettleCall(id *big.Int) (Call, error) {
	data, err := d.contract.TryPackSettle(id)
	return d.prepared(data, err, "settle dispute "+id.String())
}

// CollectCall is what Collect sends.
func (d *Disputes) CollectCall(id *big.Int) (Call, error) {
	data, err := d.contract.TryPackCollect(id)
	return d.prepared(data, err, "collect penalty of dispute "+id.String())
}

// WithdrawCall is what Withdraw sends.
func (d *Disputes) WithdrawCall(token common.Address) (Call, error) {
	data, err := d.contract.TryPackWithdraw(token)
	return d.prepared(data, err, "withdraw from disputes")
}

// ProveDoubleSaleCall is what ProveDoubleSale sends.
func (d *Disputes) ProveDoubleSaleCall(a, b Sale) (Call, error) {
	data, err := d.contract.TryPackProveDoubleSale(a, b)
	return d.prepared(data, err, "prove double sale by "+a.Terms.Provider.Hex())
}

func (d *Disputes) prepared(data []byte, packErr error, purpose string) (Call, error) {
	if packErr != nil {
		return Call{}, fmt.Errorf("%s: %w", purpose, packErr)
	}
	return Call{To: d.at, Data: data, Value: new(big.Int), Purpose: purpose}, nil
}
