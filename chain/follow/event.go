package follow

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/moonrig/moonrig/chain/bindings"
)

// An EventKind says what happened on a channel.
type EventKind string

// The kinds of events.
const (
	EventDeposited   EventKind = "deposited"
	EventRedeemed    EventKind = "redeemed"
	EventThawStarted EventKind = "thaw_started"
	EventWithdrawn   EventKind = "withdrawn"
	EventClosed      EventKind = "closed"
	// EventFeeTaken follows an EventRedeemed or EventClosed of the same channel: the provider received that much less
	// than its Amount says.
	EventFeeTaken EventKind = "fee_taken"
)

// An Event is something that happened on a channel. Amounts that a kind does not have are nil.
type Event struct {
	Kind     EventKind
	Renter   common.Address
	Provider common.Address
	Token    common.Address

	// Amount is what moved: the deposit, the payment to the provider, the withdrawal, or the fee.
	Amount *big.Int
	// Refunded is what a close gave back to the renter.
	Refunded *big.Int
	// Balance and Claimed are the channel's values afterwards. Deposits do not carry Claimed,
	// and fees neither.
	Balance *big.Int
	Claimed *big.Int
	// LeaseID and LeaseAmount are the redeemed voucher's.
	LeaseID     [32]byte
	LeaseAmount *big.Int
	// ThawEndsAt is when the renter may withdraw, in Unix seconds.
	ThawEndsAt uint64

	Block     uint64
	BlockHash common.Hash
	TxHash    common.Hash
	// LogIndex is the event's place within its transaction. With TxHash it names the event for good:
	// the place within the block may change when a block is replaced.
	LogIndex uint
}

// An EventKey names an event for good. A ledger that ignores keys it has seen counts each event once.
type EventKey struct {
	TxHash   common.Hash
	LogIndex uint
}

// Key returns the event's name.
func (e Event) Key() EventKey { return EventKey{TxHash: e.TxHash, LogIndex: e.LogIndex} }

// topics are the first topics of the escrow's channel events.
func topics(escrow *bindings.LeaseEscrow) []common.Hash {
	events := escrow.GetABI().Events
	return []common.Hash{
		events["Deposited"].ID, events["Redeemed"].ID, events["ThawStarted"].ID,
		events["Withdrawn"].ID, events["Closed"].ID, events["FeeTaken"].ID,
	}
}

// Decode turns a log of the escrow, which may be any bytes, into an Event. LogIndex is left for the caller.
func Decode(escrow *bindings.LeaseEscrow, log *types.Log) (Event, error) {
	if len(log.Topics) == 0 {
		return Event{}, fmt.Errorf("decode log of %s: no topics", log.TxHash)
	}
	if err := CheckShape(escrow, log); err != nil {
		return Event{}, err
	}
	out := Event{Block: log.BlockNumber, BlockHash: log.BlockHash, TxHash: log.TxHash}
	events := escrow.GetABI().Events
	switch log.Topics[0] {
	case events["Deposited"].ID:
		e, err := escrow.UnpackDepositedEvent(log)
		if err != nil {
			return Event{}, fmt.Errorf("decode deposit of %s: %w", log.TxHash, err)
		}
		out.Kind, out.Renter, out.Provider, out.Token = EventDeposited, e.Renter, e.Provider, e.Token
		out.Amount, out.Balance = e.Amount, e.Balance
	case events["Redeemed"].ID:
		e, err := escrow.UnpackRedeemedEvent(log)
		if err != nil {
			return Event{}, fmt.Errorf("decode redemption of %s: %w", log.TxHash, err)
		}
		out.Kind, out.Renter, out.Provider, out.Token = EventRedeemed, e.Renter, e.Provider, e.Token
		out.Amount = e.Amount
		out.Claimed, out.Balance = claimedAndBalance(e.Channel)
		out.LeaseID, out.LeaseAmount = e.LeaseId, e.LeaseAmount
	case events["ThawStarted"].ID:
		e, err := escrow.UnpackThawStartedEvent(log)
		if err != nil {
			return Event{}, fmt.Errorf("decode thaw of %s: %w", log.TxHash, err)
		}
		out.Kind, out.Renter, out.Provider, out.Token = EventThawStarted, e.Renter, e.Provider, e.Token
		out.ThawEndsAt = e.EndsAt.Uint64()
	case events["Withdrawn"].ID:
		e, err := escrow.UnpackWithdrawnEvent(log)
		if err != nil {
			return Event{}, fmt.Errorf("decode withdrawal of %s: %w", log.TxHash, err)
		}
		out.Kind, out.Renter, out.Provider, out.Token = EventWithdrawn, e.Renter, e.Provider, e.Token
		out.Amount, out.Balance = e.Amount, new(big.Int)
	case events["Closed"].ID:
		e, err := escrow.UnpackClosedEvent(log)
		if err != nil {
			return Event{}, fmt.Errorf("decode close of %s: %w", log.TxHash, err)
		}
		out.Kind, out.Renter, out.Provider, out.Token = EventClosed, e.Renter, e.Provider, e.Token
		out.Amount, out.Refunded, out.Claimed, out.Balance = e.Paid, e.Refunded, e.Claimed, new(big.Int)
	case events["FeeTaken"].ID:
		e, err := escrow.UnpackFeeTakenEvent(log)
		if err != nil {
			return Event{}, fmt.Errorf("decode fee of %s: %w", log.TxHash, err)
		}
		out.Kind, out.Renter, out.Provider, out.Token = EventFeeTaken, e.Renter, e.Provider, e.Token
		out.Amount = e.Amount
	default:
		return Event{}, fmt.Errorf("decode log of %s: unknown event %s", log.TxHash, log.Topics[0])
	}
	return out, nil
}

// claimedAndBalance takes a channel's sums out of the word that is its slot in the escrow: the lowest 96 bits are its balance, the
// next 96 what was claimed.
func claimedAndBalance(channel [32]byte) (claimed, balance *big.Int) {
	return new(big.Int).SetBytes(channel[8:20]), new(big.Int).SetBytes(channel[20:])
}

// CheckShape makes sure that a log of the escrow has all the parts of its event: the generated bindings take an
// empty body for an event without sums.
func CheckShape(escrow *bindings.LeaseEscrow, log *types.Log) error {
	contract := escrow.GetABI()
	event, err := contract.EventByID(log.Topics[0])
	if err != nil {
		return fmt.Errorf("decode log of %s: unknown event %s", log.TxHash, log.Topics[0])
	}
	inBody := len(event.Inputs.NonIndexed()) // each a static word
	inTopics := 1 + len(event.Inputs) - inBody
	if len(log.Data) != 32*inBody || len(log.Topics) != inTopics {
		return fmt.Errorf("decode %s of %s: %d topics and %d bytes, want %d and %d",
			event.Name, log.TxHash, len(log.Topics), len(log.Data), inTopics, 32*inBody)
	}
	return nil
}
