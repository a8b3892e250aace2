package lease

import (
	"bytes"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/eip712"
)

// Bounds of a panel; the disputes contract has the same.
const (
	MinPanel = 3
	MaxPanel = 15
)

// Panel is who runs a verified job, named before it runs. A provider that signs a Result of it accepts that the
// majority of this very panel decides, so it looks at who is in it before it takes the lease.
type Panel struct {
	Renter common.Address `json:"renter"`
	// JobHash is Job.Hash.
	JobHash hexutil.Bytes `json:"job_hash"`
	// Nonce tells two panels for the same job apart.
	Nonce hexutil.Bytes `json:"nonce"`
	// CreatedAt is Unix seconds.
	CreatedAt int64 `json:"created_at"`
	// Providers are in ascending order, without repetition.
	Providers []common.Address `json:"providers"`
}

var (
	panelType  = eip712.TypeHash("Panel(address renter,bytes32 jobHash,bytes32 nonce,uint256 createdAt,address[] providers)")
	resultType = eip712.TypeHash("Result(bytes32 panel,bytes32 leaseId,bytes32 outputRoot,uint256 at)")
)

// Hash returns the hash by which results name the panel: EIP-712's of the struct, without a domain.
func (p Panel) Hash() [32]byte {
	var job, nonce [32]byte
	copy(job[:], p.JobHash)
	copy(nonce[:], p.Nonce)
	var providers []byte
	for _, a := range p.Providers {
		providers = append(providers, common.LeftPadBytes(a[:], 32)...)
	}
	return eip712.NewEncoder(panelType).Address(p.Renter).Bytes32(job).Bytes32(nonce).Uint64(uint64(max(p.CreatedAt, 0))).
		Bytes32(crypto.Keccak256Hash(providers)).Hash()
}

// Validate says with a *condition.Error what is out of range. Who the providers are is for the caller to judge.
func (p Panel) Validate() error {
	bad := func(what string) error { return condition.Errorf(condition.InvalidInput, "%s", what) }
	switch {
	case p.Renter == (common.Address{}):
		return bad("the panel names no renter")
	case len(p.JobHash) != 32 || len(p.Nonce) != 32:
		return bad("the panel names no job")
	case p.CreatedAt <= 0:
		return bad("the panel has no time")
	case len(p.Providers) < MinPanel || len(p.Providers) > MaxPanel:
		return condition.Errorf(condition.InvalidInput, "the panel has %d providers, not %d to %d", len(p.Providers), MinPanel, MaxPanel)
	}
	for i, a := range p.Providers {
		if a == (common.Address{}) || i > 0 && bytes.Compare(a[:], p.Providers[i-1][:]) <= 0 {
			return bad("the panel's providers are not in order")
		}
	}
	return nil
}

// Result is what a provider says its run of a verified job gave.
type Result struct {
	// Panel is Panel.Hash.
	Panel   hexutil.Bytes `json:"panel"`
	LeaseID ID            `json:"lease_id"`
	// OutputRoot is the root of the output: 32 bytes.
	OutputRoot hexutil.Bytes `json:"output_root"`
	// At is the provider's clock, Unix seconds.
	At        int64         `json:"at"`
	Signature hexutil.Bytes `json:"signature"`
}

// Digest returns what the provider signs.
func (r Result) Digest(d eip712.Domain) [32]byte {
	var panel, root [32]byte
	copy(panel[:], r.Panel)
	copy(root[:], r.OutputRoot)
	return d.Digest(eip712.NewEncoder(resultType).Bytes32(panel).Bytes32(r.LeaseID).Bytes32(root).Uint64(uint64(max(r.At, 0))).Hash())
}

// Verify says with a *condition.Error why the result is not provider's in this panel.
func (r Result) Verify(d eip712.Domain, p Panel, provider common.Address) error {
	hash := p.Hash()
	switch {
	case !bytes.Equal(r.Panel, hash[:]):
		return condition.Errorf(condition.InvalidInput, "the result is of another panel")
	case len(r.OutputRoot) != 32 || r.At < p.CreatedAt:
		return condition.Errorf(condition.InvalidInput, "the result is out of range")
	}
	return signatureError("result", eip712.Verify(provider, r.Digest(d), r.Signature))
}
