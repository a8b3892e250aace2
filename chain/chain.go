// Package chain is everything Moonrig does on a chain, usable without the rest: networks, the escrow of payment channels, stake,
// disputes, rewards and votes. Below it endpoints are asked (rpcpool), transactions sent (tx) and events followed (follow). It
// knows contracts, transactions and JSON-RPC; it knows nothing of leases, offers, wallets' files or the agent, and keeps nothing
// but what its callers' stores keep.
package chain

import (
	"errors"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/chain/rpcpool"
	"github.com/moonrig/moonrig/chain/tx"
)

var (
	// ErrUnreachable says that no RPC endpoint of the network gave service. ErrStalled, ErrDropped,
	// ErrRateLimited, ErrFailing and ErrGarbled say how, and match it too.
	ErrUnreachable = rpcpool.ErrUnreachable
	// ErrStalled says that an endpoint did not answer in time.
	ErrStalled = rpcpool.ErrStalled
	// ErrDropped says that an endpoint broke the connection.
	ErrDropped = rpcpool.ErrDropped
	// ErrRateLimited says that an endpoint asks for fewer requests.
	ErrRateLimited = rpcpool.ErrRateLimited
	// ErrFailing says that an endpoint answers that it cannot serve.
	ErrFailing = rpcpool.ErrFailing
	// ErrGarbled says that an endpoint does not speak JSON-RPC.
	ErrGarbled = rpcpool.ErrGarbled
	// ErrLying says that what an endpoint says cannot be true. The next four say of what, and match it too; alone it is a newest
	// block that went backwards or has a time far from now.
	ErrLying = rpcpool.ErrLying
	// ErrHidesEvents says that an endpoint left out an event which a block holds.
	ErrHidesEvents = rpcpool.ErrHidesEvents
	// ErrInventsEvents says that an endpoint told of an event which is not on the chain.
	ErrInventsEvents = rpcpool.ErrInventsEvents
	// ErrOutvoted says that most other endpoints have another block or another state.
	ErrOutvoted = rpcpool.ErrOutvoted
	// ErrContradicted says that two endpoints contradict each other, and nobody can tell which is right.
	ErrContradicted = rpcpool.ErrContradicted
	// ErrWrongChain says that an endpoint, or an address book, is of another chain than the network's.
	ErrWrongChain = rpcpool.ErrWrongChain
	// ErrFeeTooHigh says that the network asks for more per gas than the configured cap.
	ErrFeeTooHigh = tx.ErrFeeTooHigh
	// ErrUncertain says that a transaction may have been taken although its sending failed.
	ErrUncertain = rpcpool.ErrUncertain
	// ErrKeyBusy says that another program is sending with the same key.
	ErrKeyBusy = tx.ErrKeyBusy
	// ErrNoContract says that there is no code at the address of the escrow or the token.
	ErrNoContract = errors.New("no contract at the address")
	// ErrNotDeployed says that the network is known but Moonrig's contracts are not on it yet.
	ErrNotDeployed = errors.New("contract not deployed there yet")
	// ErrUnknownNetwork says that no network has the name.
	ErrUnknownNetwork = errors.New("unknown network")
	// ErrInsufficientBalance says that the account holds less of the token than is to be deposited.
	ErrInsufficientBalance = errors.New("insufficient token balance")
	// ErrInsufficientGas says that the account cannot pay the transaction fee.
	ErrInsufficientGas = tx.ErrInsufficientGas
	// ErrReverted says that the contract refused the call; errors.As with *RevertError tells why.
	ErrReverted = errors.New("contract refused the call")
	// ErrNothingDue says that a better voucher was redeemed before. It comes with ErrReverted, as do the next four.
	ErrNothingDue = errors.New("the channel has paid this voucher")
	// ErrChannelEmpty says that the channel holds nothing.
	ErrChannelEmpty = errors.New("the channel is empty")
	// ErrNothingRedeemed says that no voucher of a batch was worth anything.
	ErrNothingRedeemed = errors.New("no voucher of the batch pays anything")
	// ErrDepositsPaused says that governance lets nobody deposit at present.
	ErrDepositsPaused = errors.New("deposits are paused")
	// ErrTokenNotAllowed says that the escrow takes no deposits in the token.
	ErrTokenNotAllowed = errors.New("deposits in this token are not taken")
	// ErrNotMined says that a transaction was sent and its block did not come in time. It may still
	// be mined: wait for its hash, do not send again.
	ErrNotMined = tx.ErrNotMined
	// ErrNoFaucet says that the network gives nothing away.
	ErrNoFaucet = errors.New("network has no faucet")
)

// refusedBecause are the reasons that callers tell apart, by the contract's name for them.
var refusedBecause = map[string]error{
	"LeaseEscrow_NothingDue":      ErrNothingDue,
	"LeaseEscrow_ChannelEmpty":    ErrChannelEmpty,
	"LeaseEscrow_NothingRedeemed": ErrNothingRedeemed,
	"LeaseEscrow_DepositsPaused":  ErrDepositsPaused,
	"LeaseEscrow_TokenNotAllowed": ErrTokenNotAllowed,
}

// A RevertError is a contract's refusal with the decoded name of its custom error. It matches
// ErrReverted, and the more precise error where there is one.
type RevertError struct {
	// Name is the custom error, for example "LeaseEscrow_NothingDue"; empty when it is not known.
	Name string
	// Args are its arguments, printed.
	Args string
	// TxHash is the reverted transaction; zero when the refusal was found before sending.
	TxHash common.Hash
	// Message is the node's sentence.
	Message string
}

func (e *RevertError) Error() string {
	if e.Name == "" {
		return ErrReverted.Error() + ": " + e.Message
	}
	return ErrReverted.Error() + ": " + e.Name + "(" + e.Args + ")"
}

// Is makes errors.Is true for ErrReverted and for the precise reason.
func (e *RevertError) Is(target error) bool {
	return target == ErrReverted || target != nil && refusedBecause[e.Name] == target
}

// A Signer signs hashes with one key; see tx.Signer.
type Signer = tx.Signer

// A Channel is the escrow's view of one payment channel, in the token's smallest unit.
type Channel struct {
	// Balance is what the escrow holds for the channel.
	Balance *big.Int
	// Claimed is what the provider was paid over the channel's whole life. A voucher is worth its
	// cumulative sum less this.
	Claimed *big.Int
	// ThawEndsAt is when the renter may withdraw, in Unix seconds; zero when no thaw runs.
	ThawEndsAt uint64
	// FeeBasisPoints is the protocol fee on what the provider is paid, in hundredths of a percent. The last deposit
	// fixed it.
	FeeBasisPoints uint64
}

// A Voucher is the renter's promise on a channel, the struct that is hashed and signed as EIP-712.
type Voucher struct {
	Renter   common.Address
	Provider common.Address
	Token    common.Address
	// Cumulative is what the provider is due in all, over the channel's whole life.
	Cumulative *big.Int
	LeaseID    [32]byte
	// LeaseAmount is how much of Cumulative is for the lease; it moves no money.
	LeaseAmount *big.Int
}

// A Close is an agreement to end a channel at once: the provider ends with FinalCumulative, the renter
// gets the rest of the balance back.
type Close struct {
	Renter   common.Address
	Provider common.Address
	Token    common.Address
	// ClaimedBefore is the channel's Claimed at the time of signing. The close is void once it changed.
	ClaimedBefore *big.Int
	// FinalCumulative is what the provider is due in all; at most ClaimedBefore and the balance.
	FinalCumulative *big.Int
	// Deadline is the last second in which the close may be mined, in Unix seconds.
	Deadline uint64
}

// A Receipt tells what became of a transaction.
type Receipt struct {
	TxHash  common.Hash
	Block   uint64
	GasUsed uint64
	// FeeWei is what was paid for it in the chain's native unit.
	FeeWei *big.Int
}

const (
	// DefaultCallTimeout bounds each call to an endpoint unless Options says otherwise.
	DefaultCallTimeout = 10 * time.Second
	// DefaultMinedTimeout bounds the wait for a block unless Options says otherwise.
	DefaultMinedTimeout = 3 * time.Minute
	// DefaultFinality is how many blocks must follow a transaction's before its fate is believed for good,
	// unless Options says otherwise: two epochs of Ethereum's proof of stake, after which it finalises. On
	// a rollup, whose blocks are replaced only when its sequencer fails, it is half a minute.
	DefaultFinality = 64
)
