package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/moonrig/moonrig/chain/bindings"
	"github.com/moonrig/moonrig/chain/tx"
)

var (
	// ErrForwardSigner says that a forward request is not signed by the account that it speaks for.
	ErrForwardSigner = errors.New("the request is not signed by its sender")
	// ErrForwardUsed says that the forwarder has executed a request with this number already: this one, or another in its place.
	ErrForwardUsed = errors.New("the request's number is used")
	// ErrForwardEarly says that an earlier request of the same sender would have to be executed first.
	ErrForwardEarly = errors.New("the request's number is not the next one")
	// ErrForwardExpired says that a forward request's deadline has passed on the chain.
	ErrForwardExpired = errors.New("the request has expired")
)

// Name and version in the forwarder's EIP-712 domain.
const (
	ForwarderDomainName    = "Moonrig Forwarder"
	ForwarderDomainVersion = "1"
)

var forwardTypeHash = crypto.Keccak256([]byte("ForwardRequest(address from,address to,uint256 value,uint256 gas,uint256 nonce,uint48 deadline,bytes data)"))

var forwarderBinding = sync.OnceValue(bindings.NewForwarder)

// A ForwardRequest is a call of a contract that trusts the forwarder (ERC-2771), signed by From and submitted by somebody else,
// who pays the network's fee. It never sends native money along. The forwarder executes the requests of an account by their
// Nonce, each number once, and none after its deadline.
type ForwardRequest struct {
	From, To common.Address
	// Gas is what the call itself gets, Deadline the last second in which it may be executed, in Unix seconds of the chain.
	Gas, Nonce, Deadline uint64
	Data                 []byte
	// Signature is by From over Network.ForwardDigest, 65 bytes.
	Signature []byte
}

// ForwardDigest returns the hash that the sender of a request signs on this network. Error: ErrNotDeployed where the address
// book names no forwarder.
func (n Network) ForwardDigest(r ForwardRequest) ([32]byte, error) {
	forwarder, err := n.Contract(ForwarderContract)
	if err != nil {
		return [32]byte{}, err
	}
	number := func(v uint64) []byte { return numberWord(new(big.Int).SetUint64(v)) }
	return typedDigest(domainSeparator(ForwarderDomainName, ForwarderDomainVersion, n.ChainID, forwarder), forwardTypeHash,
		addressWord(r.From), addressWord(r.To), number(0), number(r.Gas), number(r.Nonce), number(r.Deadline), crypto.Keccak256(r.Data)), nil
}

// VerifyForward checks the signature without asking a node. Errors: ErrForwardSigner, ErrNotDeployed.
func (n Network) VerifyForward(r ForwardRequest) error {
	digest, err := n.ForwardDigest(r)
	if err != nil {
		return err
	}
	sig, err := tx.NormalizeSignature(r.Signature)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrForwardSigner, err)
	}
	if sig[32]&0x80 != 0 { // the second form of a signature, which the forwarder refuses
		return fmt.Errorf("%w: s is in the upper half of the order", ErrForwardSigner)
	}
	key, err := crypto.SigToPub(digest[:], sig)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrForwardSigner, err)
	}
	if by := crypto.PubkeyToAddress(*key); by != r.From {
		return fmt.Errorf("%w: it is by %s, not by %s", ErrForwardSigner, by, r.From)
	}
	return nil
}

// MaxForwardGas bounds what a call may be given that somebody else pays for: a deposit takes 140,000 as the contract's tests
// count, and 400,000 where a chain charges more for new state, as the development chain does.
const MaxForwardGas = 1_000_000

// SignForward signs a call of the escrow that somebody else may submit until the deadline, in Unix seconds of the chain. The
// number is the next one of the signer's: until this request is executed or has expired, another one is only its rival. Errors:
// ErrNotDeployed, ErrUnreachable, ErrReverted when the escrow would refuse the call now, the signer's.
func (c *Client) SignForward(ctx context.Context, signer Signer, data []byte, deadline uint64) (ForwardRequest, error) {
	gas, err := c.forwardGas(ctx, signer.Address(), data)
	if err != nil {
		return ForwardRequest{}, fmt.Errorf("sign request: %w", err)
	}
	nonce, err := c.ForwardNonce(ctx, signer.Address())
	if err != nil {
		return ForwardRequest{}, fmt.Errorf("sign request: %w", err)
	}
	r := ForwardRequest{From: signer.Address(), To: c.network.Escrow, Gas: gas, Nonce: nonce, Deadline: deadline, Data: data}
	digest, err := c.network.ForwardDigest(r)
	if err != nil {
		return ForwardRequest{}, fmt.Errorf("sign request: %w", err)
	}
	sig, err := signer.SignHash(digest)
	if err != nil {
		return ForwardRequest{}, fmt.Errorf("sign request: %w", err)
	}
	if r.Signature, err = contractSignature(sig); err != nil {
		return ForwardRequest{}, fmt.Errorf("sign request: %w", err)
	}
	return r, nil
}

// forwardGas is what the call takes from the forwarder, with a quarter on top, since the state may change before the block. The
// estimate is of a whole transaction, so it has some to spare.
func (c *Client) forwardGas(ctx context.Context, from common.Address, data []byte) (uint64, error) {
	forwarder, err := c.network.Contract(ForwarderContract)
	if err != nil {
		return 0, err
	}
	ctx, cancel := context.WithTimeout(ctx, c.opts.CallTimeout)
	defer cancel()
	node, err := c.eth.Pin(ctx)
	if err != nil {
		return 0, reachable(err)
	}
	gas, err := node.EstimateGas(ctx, ethereum.CallMsg{From: forwarder, To: &c.network.Escrow, Data: asForwarded(data, from)})
	if err != nil {
		return 0, c.explain(err)
	}
	if gas += gas / 4; gas > MaxForwardGas {
		return 0, fmt.Errorf("the call takes %d gas, %d is the most", gas, MaxForwardGas)
	}
	return gas, nil
}

// asForwarded is a call as the forwarder makes it: whom it is from stands at its end.
func asForwarded(data []byte, from common.Address) []byte {
	return append(append(make([]byte, 0, len(data)+common.AddressLength), data...), from[:]...)
}

// ForwardNonce returns the number of the account's next request.
func (c *Client) ForwardNonce(ctx context.Context, account common.Address) (uint64, error) {
	out, err := c.callTo(ctx, ForwarderContract, forwarderBinding().PackNonces(account))
	if err != nil {
		return 0, fmt.Errorf("read request number of %s: %w", account, err)
	}
	return unpackForwardNonce(out)
}

func unpackForwardNonce(out []byte) (uint64, error) {
	nonce, err := forwarderBinding().UnpackNonces(out)
	if err != nil {
		return 0, fmt.Errorf("decode request number: %w", err)
	}
	if !nonce.IsUint64() {
		return 0, fmt.Errorf("decode request number: %s is not a number of requests", nonce)
	}
	return nonce.Uint64(), nil
}

// ForwardOpen says whether a request may still be executed: nil while it may, else ErrForwardUsed,
// ErrForwardExpired, ErrForwardEarly or ErrUnreachable. A
// block that is replaced may make an executed request open again, and never one that expired in a block that stays.
func (c *Client) ForwardOpen(ctx context.Context, r ForwardRequest) error {
	forwarder, err := c.network.Contract(ForwarderContract)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, c.opts.CallTimeout)
	defer cancel()
	node, err := c.eth.Pin(ctx) // time and number must be of one block
	if err != nil {
		return reachable(err)
	}
	head, err := node.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("read chain time: %w", reachable(err))
	}
	out, err := node.CallContract(ctx, ethereum.CallMsg{To: &forwarder, Data: forwarderBinding().PackNonces(r.From)}, head.Number)
	if err != nil {
		return fmt.Errorf("read request number of %s: %w", r.From, c.explain(err))
	}
	next, err := unpackForwardNonce(out)
	switch {
	case err != nil:
		return err
	case next > r.Nonce:
		return fmt.Errorf("%w: %s is at %d", ErrForwardUsed, r.From, next)
	case head.Time > r.Deadline:
		return fmt.Errorf("%w: at %d, and it is %d", ErrForwardExpired, r.Deadline, head.Time)
	case next < r.Nonce:
		return fmt.Errorf("%w: %s is at %d", ErrForwardEarly, r.From, next)
	}
	return nil
}

// ForwardCall is the transaction that submits a request. Whoever signs it pays the fee and nothing else.
func (c *Client) ForwardCall(r ForwardRequest) (Call, error) {
	forwarder, err := c.network.Contract(ForwarderContract)
	if err != nil {
		return Call{}, err
	}
	data, err := forwarderBinding().TryPackExecute(bindings.ERC2771ForwarderForwardRequestData{From: r.From, To: r.To, Value: new(big.Int),
		Gas: new(big.Int).SetUint64(r.Gas), Deadline: new(big.Int).SetUint64(r.Deadline), Data: r.Data, Signature: r.Signature})
	if err != nil {
		return Call{}, fmt.Errorf("submit request of %s: %w", r.From, err)
	}
	return Call{To: forwarder, Data: data, Value: new(big.Int), Purpose: ForwardPurpose(r)}, nil
}

// ForwardPurpose is the purpose with which the submission of a request is stored. No two requests that can both be executed
// share it.
func ForwardPurpose(r ForwardRequest) string {
	return fmt.Sprintf("submit request %d of %s until %d", r.Nonce, r.From.Hex(), r.Deadline)
}

// CheckForward asks the network what would become of a request if relayer submitted it now, and costs nothing. The signature is
// checked here first. Errors: ErrForwardSigner, those of ForwardOpen, ErrReverted with the escrow's own reason,
// ErrUnreachable.
func (c *Client) CheckForward(ctx context.Context, relayer common.Address, r ForwardRequest) error {
	if err := c.network.VerifyForward(r); err != nil {
		return err
	}
	if err := c.ForwardOpen(ctx, r); err != nil {
		return err
	}
	call, err := c.ForwardCall(r)
	if err != nil {
		return err
	}
	// The call as the forwarder makes it, since that one says only that something failed inside.
	inner := ethereum.CallMsg{From: call.To, To: &r.To, Data: asForwarded(r.Data, r.From)}
	for _, msg := range []ethereum.CallMsg{inner, {From: relayer, To: &call.To, Data: call.Data}} {
		if _, err := c.eth.CallContract(ctx, msg, nil); err != nil {
			return fmt.Errorf("try request of %s: %w", r.From, c.explain(err))
		}
	}
	return nil
}

// Forward submits a request and waits until it is in a block. It never costs more than maxFee wei, nil for no bound. Errors as
// for CheckForward and Deposit.
func (c *Client) Forward(ctx context.Context, signer Signer, r ForwardRequest, maxFee *big.Int) (Receipt, error) {
	if err := c.CheckForward(ctx, signer.Address(), r); err != nil {
		return Receipt{}, err
	}
	call, err := c.ForwardCall(r)
	if err != nil {
		return Receipt{}, err
	}
	return c.sendAll(ctx, signer, tx.Request{To: call.To, Data: call.Data, Purpose: call.Purpose, MaxFee: maxFee})
}

// ForwardedIn returns the transaction in which the forwarder executed a request with the number, in a block from the given one
// on, and whether its call succeeded. ok is false when there is none.
func (c *Client) ForwardedIn(ctx context.Context, from common.Address, nonce, block uint64) (hash common.Hash, succeeded, ok bool, err error) {
	forwarder, err := c.network.Contract(ForwarderContract)
	if err != nil {
		return hash, false, false, err
	}
	contract := forwarderBinding()
	executed := contract.GetABI().Events[bindings.ForwarderExecutedForwardRequestEventName]
	logs, err := c.eth.FilterLogs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int).SetUint64(block), Addresses: []common.Address{forwarder},
		Topics: [][]common.Hash{{executed.ID}, {common.BytesToHash(from[:])}}})
	if err != nil {
		return hash, false, false, fmt.Errorf("look for request %d of %s: %w", nonce, from, reachable(err))
	}
	for i := range logs {
		log := &logs[i]
		if log.Removed || len(log.Topics) != 2 || len(log.Data) != 64 {
			continue
		}
		e, err := contract.UnpackExecutedForwardRequestEvent(log)
		if err != nil {
			return hash, false, false, fmt.Errorf("decode log of %s: %w", log.TxHash, err)
		}
		if e.Nonce.IsUint64() && e.Nonce.Uint64() == nonce {
			return log.TxHash, e.Success, true, nil
		}
	}
	return hash, false, false, nil
}

// describeForward says what a submitted request does; only those for the escrow are of interest.
func (n Network) describeForward(out *Action, data []byte) {
	contract := forwarderBinding().GetABI()
	name, args := unpackCall(contract, data)
	if name != "execute" || len(args) != 1 {
		return
	}
	r := *abi.ConvertType(args[0], new(bindings.ERC2771ForwarderForwardRequestData)).(*bindings.ERC2771ForwarderForwardRequestData)
	if r.To != n.Escrow {
		return
	}
	inner := Action{Amount: new(big.Int)}
	n.describeEscrow(&inner, r.Data)
	*out = Action{Kind: "forward", Amount: inner.Amount, Other: r.From}
}
