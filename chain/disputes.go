package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/chain/bindings"
)

// The structs that agents sign, as the disputes take them. The contract hashes them like the agents; a test compares.
type (
	// SignedTerms is what provider and renter agree on.
	SignedTerms = bindings.IDisputesTerms
	// SignedHeartbeat is the provider's word on a running lease.
	SignedHeartbeat = bindings.IDisputesHeartbeat
	// JobPanel is who runs a verified job.
	JobPanel = bindings.IDisputesPanel
	// JobResult is what a provider says its run of a verified job gave.
	JobResult = bindings.IDisputesResult
	// Sale is one side of a double sale: terms and heartbeats with the provider's signatures.
	Sale = bindings.IDisputesSale
	// MemberResult is a result with its signature and the index of its provider in the panel.
	MemberResult = bindings.IDisputesSignedResult
)

// CaseStatus is where a case stands.
type CaseStatus string

// The statuses, in the contract's order.
const (
	CaseNone      CaseStatus = "none"
	CaseOpen      CaseStatus = "open"      // the provider has to answer
	CaseAnswered  CaseStatus = "answered"  // the renter has to reply
	CaseContested CaseStatus = "contested" // the arbiter has to rule
	CaseUpheld    CaseStatus = "upheld"
	CaseDismissed CaseStatus = "dismissed"
	CaseUndecided CaseStatus = "undecided"
)

// CaseReason is for what a provider was slashed.
type CaseReason string

// The reasons, in the contract's order.
const (
	ReasonDowntime    CaseReason = "downtime"
	ReasonDoubleSale  CaseReason = "double_sale"
	ReasonWrongOutput CaseReason = "wrong_output"
	ReasonRuling      CaseReason = "ruling"
	ReasonDefault     CaseReason = "default"
)

var (
	caseStatuses = [...]CaseStatus{CaseNone, CaseOpen, CaseAnswered, CaseContested, CaseUpheld, CaseDismissed, CaseUndecided}
	caseReasons  = [...]CaseReason{ReasonDowntime, ReasonDoubleSale, ReasonWrongOutput, ReasonRuling, ReasonDefault}
)

// A Case is a quarrel over a lease, or a fault that was proved.
type Case struct {
	ID                   *big.Int
	Status               CaseStatus
	Claimant, Respondent common.Address
	// Deadline is the last second of the step that is due, or of collecting what is owed, in Unix seconds.
	Deadline uint64
	// Reason is for what the provider is slashed; empty unless the case is upheld.
	Reason CaseReason
	// BondToken and Bond are what the claimant put down; zero for a proof.
	BondToken common.Address
	Bond      *big.Int
	// Owed is what is still to be slashed, in the staked token's smallest unit.
	Owed *big.Int
	// Rewarded share the reward, if there is one; zero addresses where nobody does.
	Rewarded [2]common.Address
	// Subject is the lease, or the hash of what was proved.
	Subject [32]byte
	// Claim, Answer and Reply are the hashes of the evidence; zero where there was none.
	Claim, Answer, Reply [32]byte
}

// Disputes are the network's quarrels over leases. Safe for concurrent use.
type Disputes struct {
	client   *Client
	at       common.Address
	contract *bindings.Disputes
}

// Disputes returns the network's disputes. Errors: ErrNotDeployed when its address book has none.
func (c *Client) Disputes() (*Disputes, error) {
	at, err := c.network.Contract(DisputesContract)
	if err != nil {
		return nil, err
	}
	return &Disputes{client: c, at: at, contract: governedBindings().disputes}, nil
}

// Address returns where the contract is.
func (d *Disputes) Address() common.Address { return d.at }

// Case returns a case; its status is CaseNone when there is none with this id.
func (d *Disputes) Case(ctx context.Context, id *big.Int) (Case, error) {
	raw, err := read(ctx, d.client, d.at, "case "+id.String(), d.contract.PackCaseOf(id), d.contract.UnpackCaseOf)
	if err != nil {
		return Case{}, err
	}
	if int(raw.Status) >= len(caseStatuses) || int(raw.Reason) >= len(caseReasons) {
		return Case{}, fmt.Errorf("decode case %s: status %d, reason %d", id, raw.Status, raw.Reason)
	}
	out := Case{
		ID: id, Status: caseStatuses[raw.Status], Claimant: raw.Claimant, Respondent: raw.Respondent, Deadline: raw.Deadline.Uint64(),
		BondToken: raw.BondToken, Bond: raw.Bond, Owed: raw.Owed, Rewarded: raw.Rewarded, Subject: raw.Subject, Claim: raw.Claim, Answer: raw.Answer, Reply: raw.Reply,
	}
	if out.Status == CaseUpheld {
		out.Reason = caseReasons[raw.Reason]
	}
	return out, nil
}

// Count returns how many cases there have been; their ids are 1 to this number.
func (d *Disputes) Count(ctx context.Context) (*big.Int, error) {
	return read(ctx, d.client, d.at, "number of cases", d.contract.PackCaseCount(), d.contract.UnpackCaseCount)
}

// CaseOfLease returns the id of the case over a lease; zero when there is none.
func (d *Disputes) CaseOfLease(ctx context.Context, provider common.Address, leaseID [32]byte) (*big.Int, error) {
	return read(ctx, d.client, d.at, "case of lease", d.contract.PackCaseOfLease(provider, leaseID), d.contract.UnpackCaseOfLease)
}

// Bond returns what opening a case costs in a token, in its smallest unit; zero for a token in which no bond is taken.
func (d *Disputes) Bond(ctx context.Context, token common.Address) (*big.Int, error) {
	bond, err := read(ctx, d.client, d.at, "bond", d.contract.PackBondOf(token), d.contract.UnpackBondOf)
	return bond.Bond, err
}

// Credit returns what account can withdraw in a token, in its smallest unit.
func (d *Disputes) Credit(ctx context.Context, account, token common.Address) (*big.Int, error) {
	return read(ctx, d.client, d.at, "credit", d.contract.PackCreditOf(account, token), d.contract.UnpackCreditOf)
}

// Open opens a case of the signer, the renter of the terms, with the bond in token and a permit for it. signature is
// the provider's over the terms, evidence the hash of what the renter has to show. Errors as for Deposit.
func (d *Disputes) Open(ctx context.Context, signer Signer, terms SignedTerms, signature []byte, token common.Address, evidence [32]byte) (Receipt, error) {
	bond, err := d.Bond(ctx, token)
	if err != nil {
		return Receipt{}, fmt.Errorf("open dispute: %w", err)
	}
	if bond.Sign() == 0 {
		return Receipt{}, fmt.Errorf("open dispute: no bond is taken in token %s", token)
	}
	p, err := d.client.permitOn(ctx, signer, token, d.at, bond)
	if err != nil {
		return Receipt{}, fmt.Errorf("open dispute: %w", err)
	}
	data, err := d.contract.TryPackOpenWithPermit(terms, signature, token, evidence, new(big.Int).SetUint64(p.deadline), p.v, p.r, p.s)
	return d.send(ctx, signer, data, err, "open dispute with "+terms.Provider.Hex())
}

// Answer answers a case; the signer is the provider or its payout address. Errors as for Deposit.
func (d *Disputes) Answer(ctx context.Context, signer Signer, id *big.Int, evidence [32]byte) (Receipt, error) {
	data, err := d.contract.TryPackAnswer(id, evidence)
	return d.send(ctx, signer, data, err, "answer dispute")
}

// Reply takes an answered case to the arbiter; the signer is the claimant. Errors as for Deposit.
func (d *Disputes) Reply(ctx context.Context, signer Signer, id *big.Int, evidence [32]byte) (Receipt, error) {
	data, err := d.contract.TryPackReply(id, evidence)
	return d.send(ctx, signer, data, err, "reply in dispute")
}

// Settle ends a case whose deadline has passed. Anybody may. Errors as for Deposit.
func (d *Disputes) Settle(ctx context.Context, signer Signer, id *big.Int) (Receipt, error) {
	data, err := d.contract.TryPackSettle(id)
	return d.send(ctx, signer, data, err, "settle dispute")
}

// Collect slashes what the registry's cap did not let be slashed before. Anybody may. Errors as for Deposit.
func (d *Disputes) Collect(ctx context.Context, signer Signer, id *big.Int) (Receipt, error) {
	data, err := d.contract.TryPackCollect(id)
	return d.send(ctx, signer, data, err, "collect penalty")
}

// ProveDoubleSale shows that a provider sold one device twice for the same time. Anybody may; the reward is the
// renters'. Errors as for Deposit; ErrReverted with Disputes_NoOverlap when the two could both be honest.
func (d *Disputes) ProveDoubleSale(ctx context.Context, signer Signer, a, b Sale) (Receipt, error) {
	data, err := d.contract.TryPackProveDoubleSale(a, b)
	return d.send(ctx, signer, data, err, "prove double sale by "+a.Terms.Provider.Hex())
}

// ProveWrongOutput shows that the majority of a panel contradicts one of its members. Anybody may. Errors as for
// Deposit.
func (d *Disputes) ProveWrongOutput(ctx context.Context, signer Signer, panel JobPanel, accused MemberResult, majority []MemberResult) (Receipt, error) {
	data, err := d.contract.TryPackProveWrongOutput(panel, accused, majority)
	return d.send(ctx, signer, data, err, "prove wrong output")
}

// Withdraw pays the signer the bonds and rewards that were put down for it in a token. Errors as for Deposit.
func (d *Disputes) Withdraw(ctx context.Context, signer Signer, token common.Address) (Receipt, error) {
	data, err := d.contract.TryPackWithdraw(token)
	return d.send(ctx, signer, data, err, "withdraw from disputes")
}

// TermsDigestOnChain asks the contract for what is signed, as do the three methods after it. They serve to check the
// agents' own digests, never to sign.
func (d *Disputes) TermsDigestOnChain(ctx context.Context, t SignedTerms) ([32]byte, error) {
	return read(ctx, d.client, d.at, "terms digest", d.contract.PackTermsDigest(t), d.contract.UnpackTermsDigest)
}

// HeartbeatDigestOnChain is as TermsDigestOnChain.
func (d *Disputes) HeartbeatDigestOnChain(ctx context.Context, h SignedHeartbeat) ([32]byte, error) {
	return read(ctx, d.client, d.at, "heartbeat digest", d.contract.PackHeartbeatDigest(h), d.contract.UnpackHeartbeatDigest)
}

// PanelHashOnChain is as TermsDigestOnChain.
func (d *Disputes) PanelHashOnChain(ctx context.Context, p JobPanel) ([32]byte, error) {
	return read(ctx, d.client, d.at, "panel hash", d.contract.PackPanelHash(p), d.contract.UnpackPanelHash)
}

// ResultDigestOnChain is as TermsDigestOnChain.
func (d *Disputes) ResultDigestOnChain(ctx context.Context, r JobResult) ([32]byte, error) {
	return read(ctx, d.client, d.at, "result digest", d.contract.PackResultDigest(r), d.contract.UnpackResultDigest)
}

func (d *Disputes) send(ctx context.Context, signer Signer, data []byte, packErr error, purpose string) (Receipt, error) {
	if packErr != nil {
		return Receipt{}, fmt.Errorf("%s: %w", purpose, packErr)
	}
	return d.client.sendAt(ctx, signer, d.at, data, purpose)
}
