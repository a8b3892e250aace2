package lease

import (
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/money"
)

// Record is one side's memory of a lease: what the store keeps and the roles work with. (ID, Role) is its key.
type Record struct {
	ID     ID
	Role   Role
	State  State
	Reason condition.Reason
	Signed Signed
	Job    Job
	// Peer is the other side's peer ID.
	Peer  string
	Label string

	MeteredMS int64
	// Promised is this lease's part of the best voucher; Paid what the escrow has paid of it; Deposited what was put into
	// the channel for it; ChannelLeft what the channel held when the lease settled. All in token units.
	Promised, Paid, Deposited, ChannelLeft money.Amount
	DepositTx, SettleTx                    string
	// Relay is the renter's signed deposit that the provider submits; nil where the channel was funded otherwise. What it
	// points to is never changed, only replaced.
	Relay *Relay

	ExitCode        *int
	ContainerID     string
	InputsPath      string
	OutputsDir      string
	Outputs         []Output
	OutputsReceived bool
	// Stages holds how long each stage took, in milliseconds.
	Stages map[string]int64

	// Unix milliseconds; zero where it has not happened.
	CreatedAtMS, StartedAtMS, EndedAtMS, UpdatedAtMS int64
}

// Output is one file that came home.
type Output struct {
	// Name is relative to the outputs' folder, with forward slashes.
	Name   string `json:"name"`
	Bytes  int64  `json:"bytes"`
	SHA256 string `json:"sha256"`
}

// Transition is one step in a lease's life.
type Transition struct {
	AtMS     int64
	From, To State
	Reason   condition.Reason
}
