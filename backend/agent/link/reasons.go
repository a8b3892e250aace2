package link

import (
	"errors"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/rpcpool"
)

// Explain turns what the chain says into a reason for people.
func Explain(err error) error {
	if err == nil {
		return nil
	}
	for _, m := range []struct {
		is   error
		code condition.Code
	}{
		{chain.ErrNotMined, condition.TransactionWaiting}, {chain.ErrUncertain, condition.TransactionWaiting},
		{chain.ErrContradicted, condition.ChainContradiction}, {chain.ErrHidesEvents, condition.ChainHidesEvents},
		{chain.ErrInventsEvents, condition.ChainInventsEvents}, {chain.ErrOutvoted, condition.ChainOutvoted},
		{chain.ErrLying, condition.ChainImplausible}, {chain.ErrWrongChain, condition.WrongChain},
		{chain.ErrStalled, condition.ChainSlow}, {chain.ErrRateLimited, condition.ChainRateLimited},
		{chain.ErrFailing, condition.ChainRefuses}, {chain.ErrGarbled, condition.ChainGarbled},
		{chain.ErrUnreachable, condition.ChainUnreachable},
		{chain.ErrWrongCode, condition.ContractChanged}, {chain.ErrWrongToken, condition.ContractChanged},
		{chain.ErrNoContract, condition.ContractMissing}, {chain.ErrNotDeployed, condition.ContractMissing},
		{chain.ErrBadAddressBook, condition.InvalidInput}, {chain.ErrKeyBusy, condition.KeyBusy}, {chain.ErrFeeTooHigh, condition.FeeTooHigh},
		{chain.ErrUnknownNetwork, condition.InvalidInput}, {chain.ErrInsufficientBalance, condition.InsufficientBalance},
		{chain.ErrInsufficientGas, condition.InsufficientGas}, {chain.ErrReverted, condition.TransactionFailed},
		{chain.ErrNoFaucet, condition.Unavailable}, {chain.ErrForwardSigner, condition.BadSignature}, {chain.ErrForwardEarly, condition.Conflict},
		{chain.ErrForwardUsed, condition.Conflict}, {chain.ErrForwardExpired, condition.Expired},
	} {
		if errors.Is(err, m.is) {
			return &condition.Error{Reason: condition.New(m.code, chainDetail(err)), Cause: err}
		}
	}
	var known *condition.Error
	if errors.As(err, &known) {
		return err
	}
	return &condition.Error{Reason: condition.New(condition.ChainUnreachable, err.Error()), Cause: err}
}

// chainDetail is what a person is told besides the sentence: of a lie, which server said it and about what.
func chainDetail(err error) string {
	var fault *rpcpool.Fault
	if errors.Is(err, chain.ErrLying) && errors.As(err, &fault) && fault.Detail != "" {
		return fault.Endpoint + ", " + fault.Detail
	}
	return err.Error()
}

// Governed is Explain for the contracts around the escrow, which a network may lack.
func Governed(err error) error {
	if errors.Is(err, chain.ErrNotDeployed) {
		return &condition.Error{Reason: condition.New(condition.NotOnNetwork, ""), Cause: err}
	}
	return Explain(err)
}
