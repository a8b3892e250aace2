package deploy

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/bindings"
)

// ErrAudit says that a deployment gives somebody a power that it should not, or lacks one.
var ErrAudit = errors.New("deployment is not what it should be")

// An Auditor is the part of a node that auditing needs; *ethclient.Client has it.
type Auditor interface {
	chain.CodeReader
	FilterLogs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error)
}

// Audit asks the chain whether a deployment is what its address book says and whether governance alone
// has power over it: the timelock governs every contract, the governor alone acts in the timelock, nobody
// ever was its admin, and proposals can reach every named parameter. It reads the timelock's whole history
// from the book's block on.
//
// Errors: those of AddressBook.Verify, ErrAudit, or the node's.
func Audit(ctx context.Context, node Auditor, book chain.AddressBook) error {
	if err := book.Verify(ctx, node); err != nil {
		return err
	}
	for _, name := range (Config{}).order() {
		if _, ok := book.Contracts[name]; !ok {
			return fmt.Errorf("%w: there is no %s", ErrAudit, name)
		}
	}
	a := audit{ctx, node, book}
	return errors.Join(a.governed(), a.roles(), a.history(), a.parameters())
}

type audit struct {
	ctx  context.Context
	node Auditor
	book chain.AddressBook
}

func (a audit) at(name string) common.Address { return a.book.Contracts[name].Address }

func (a audit) call(name string, data []byte) ([]byte, error) {
	to := a.at(name)
	out, err := a.node.CallContract(a.ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
	if err != nil {
		return nil, fmt.Errorf("ask %s: %w", name, err)
	}
	return out, nil
}

// governed: the timelock governs each contract, and the governor acts through it.
func (a audit) governed() error {
	var errs []error
	// All of them spell governance() alike.
	ask := bindings.NewLivenessRewards()
	for _, name := range []string{
		chain.EscrowContract, chain.RegistryContract, chain.DisputesContract, chain.RewardsContract,
	} {
		out, err := a.call(name, ask.PackGovernance())
		if err != nil {
			errs = append(errs, err)
			continue
		}
		if by, err := ask.UnpackGovernance(out); err != nil || by != a.at(chain.TimelockContract) {
			errs = append(errs, fmt.Errorf("%w: %s is governed by %s", ErrAudit, name, by))
		}
	}
	governor := bindings.NewMoonrigGovernor()
	out, err := a.call(chain.GovernorContract, governor.PackTimelock())
	if err != nil {
		return errors.Join(append(errs, err)...)
	}
	if by, err := governor.UnpackTimelock(out); err != nil || by != a.at(chain.TimelockContract) {
		errs = append(errs, fmt.Errorf("%w: the governor acts through %s", ErrAudit, by))
	}
	return errors.Join(errs...)
}

// role returns the identifiers of the timelock's roles that the governor has.
func (a audit) role() (map[string]common.Hash, error) {
	timelock := bindings.NewMoonrigTimelock()
	out := make(map[string]common.Hash)
	for name, pack := range map[string][]byte{
		"proposer": timelock.PackPROPOSERROLE(), "canceller": timelock.PackCANCELLERROLE(), "executor": timelock.PackEXECUTORROLE(),
	} {
		raw, err := a.call(chain.TimelockContract, pack)
		if err != nil {
			return nil, err
		}
		if out[name], err = timelock.UnpackPROPOSERROLE(raw); err != nil {
			return nil, fmt.Errorf("decode role: %w", err)
		}
	}
	return out, nil
}

// roles: the governor has its three.
func (a audit) roles() error {
	timelock := bindings.NewMoonrigTimelock()
	roles, err := a.role()
	if err != nil {
		return err
	}
	var errs []error
	for name, id := range roles {
		out, err := a.call(chain.TimelockContract, timelock.PackHasRole(id, a.at(chain.GovernorContract)))
		if err != nil {
			errs = append(errs, err)
			continue
		}
		if has, err := timelock.UnpackHasRole(out); err != nil || !has {
			errs = append(errs, fmt.Errorf("%w: the governor is not the timelock's %s", ErrAudit, name))
		}
	}
	return errors.Join(errs...)
}

// history: nobody else was ever given a role, so nobody can have one.
func (a audit) history() error {
	timelock := bindings.NewMoonrigTimelock()
	roles, err := a.role()
	if err != nil {
		return err
	}
	granted := timelock.GetABI().Events["RoleGranted"].ID
	logs, err := a.node.FilterLogs(a.ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(a.book.Block),
		Addresses: []common.Address{a.at(chain.TimelockContract)}, Topics: [][]common.Hash{{granted}},
	})
	if err != nil {
		return fmt.Errorf("read the timelock's roles: %w", err)
	}
	if len(logs) == 0 {
		return fmt.Errorf("%w: the timelock's first roles are older than block %d", ErrAudit, a.book.Block)
	}
	var errs []error
	for i := range logs {
		e, err := timelock.UnpackRoleGrantedEvent(&logs[i])
		if err != nil {
			return fmt.Errorf("decode role of %s: %w", logs[i].TxHash, err)
		}
		governor := e.Account == a.at(chain.GovernorContract) && e.Role != [32]byte{} && isOneOf(roles, e.Role)
		itself := e.Account == a.at(chain.TimelockContract) && e.Role == [32]byte{}
		if !governor && !itself {
			errs = append(errs, fmt.Errorf("%w: %s was given role %x in %s", ErrAudit, e.Account, e.Role, logs[i].TxHash))
		}
	}
	return errors.Join(errs...)
}

func isOneOf(roles map[string]common.Hash, id common.Hash) bool {
	for _, known := range roles {
		if known == id {
			return true
		}
	}
	return false
}

// parameters: the governor's list is the one that is documented, no more and no less.
func (a audit) parameters() error {
	governor := bindings.NewMoonrigGovernor()
	var errs []error
	var want []bindings.IMoonrigGovernorParameter
	for _, p := range chain.Parameters() {
		method, err := p.Method()
		if err != nil {
			return err
		}
		named := bindings.IMoonrigGovernorParameter{Target: a.at(p.Contract), Selector: [4]byte(method.ID)}
		want = append(want, named)
		out, err := a.call(chain.GovernorContract, governor.PackIsParameter(named.Target, named.Selector))
		if err != nil {
			errs = append(errs, err)
			continue
		}
		if is, err := governor.UnpackIsParameter(out); err != nil || !is {
			errs = append(errs, fmt.Errorf("%w: no proposal can call %s of %s", ErrAudit, p.Setter, p.Contract))
		}
	}
	logs, err := a.node.FilterLogs(a.ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(a.book.Block),
		Addresses: []common.Address{a.at(chain.GovernorContract)},
		Topics:    [][]common.Hash{{governor.GetABI().Events["ParameterNamed"].ID}},
	})
	if err != nil {
		return errors.Join(append(errs, fmt.Errorf("read the governor's parameters: %w", err))...)
	}
	for i := range logs {
		e, err := governor.UnpackParameterNamedEvent(&logs[i])
		if err != nil {
			return fmt.Errorf("decode parameter of %s: %w", logs[i].TxHash, err)
		}
		if !slices.Contains(want, bindings.IMoonrigGovernorParameter{Target: e.Target, Selector: e.Selector}) {
			errs = append(errs, fmt.Errorf("%w: proposals can call %x of %s", ErrAudit, e.Selector, e.Target))
		}
	}
	return errors.Join(errs...)
}
