package follow

import (
	"context"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/chain/rpcpool"
)

// A Checkpoint is a block up to which events were followed, with the hash that it had then. A zero hash
// is not known, and taken for right.
type Checkpoint struct {
	Block uint64
	Hash  common.Hash
}

// A Cursor keeps how far events were followed. It must be durable when Save returns.
type Cursor interface {
	// Load returns the newest checkpoints, oldest first; none at the first start.
	Load(ctx context.Context) ([]Checkpoint, error)
	// Save adds a checkpoint above all others. Old ones may be forgotten: the more are kept, the less has to
	// be followed again after blocks were replaced.
	Save(ctx context.Context, c Checkpoint) error
}

// A Handler takes one event. Events come in the order of the chain, at least once: an event may come
// again after a restart or within the re-scanned blocks, with the same Key. An error stops the
// delivery and the same event is tried again later.
type Handler func(ctx context.Context, e Event) error

// An Undo takes back every event in block from and above, because other blocks have taken their place,
// and forgets the checkpoints from there on. It must be durable when it returns nil. What still holds is
// delivered again. An error stops everything and the same is tried again later.
type Undo func(ctx context.Context, from uint64) error

// A Source is where events come from: an escrow on a chain.
type Source struct {
	// Endpoints are asked; they must outlive the follower.
	Endpoints *rpcpool.Pool
	Escrow    common.Address
	// StartBlock is the first block that can hold an event.
	StartBlock uint64
	// PushURL is a WebSocket that pushes events; empty where nothing does.
	PushURL string
	// CallTimeout bounds the opening of that WebSocket. The endpoints have theirs.
	CallTimeout time.Duration
	// Proves says that the chain's receipts are known to be hashed as package proof does, so that receipts which prove nothing
	// are a lie. Otherwise that is found out by the first that do prove something.
	Proves bool
}

// Config says whom a Follower follows and how.
type Config struct {
	Source Source
	// Account is followed as renter and as provider.
	Account common.Address
	Cursor  Cursor
	Handler Handler
	// Undo is required where blocks can be replaced; nil is an error then.
	Undo Undo
	// Head, when not nil, is told the number of the newest block at each look that finds another one, before events are
	// delivered. It is called by Serve and must return quickly.
	Head   func(block uint64)
	Logger *slog.Logger

	// Confirmations is how many blocks must follow an event's block before it is delivered; zero
	// delivers at once.
	Confirmations uint64
	// Rescan is how many blocks are looked at again each time, for what an endpoint's lagging node did not
	// tell the first time; zero means 12.
	Rescan uint64
	// ChunkBlocks bounds one query; zero means 2,000. An endpoint that takes less gets less.
	ChunkBlocks uint64
	// PollInterval is the pause between two looks that nothing asks for, neither an event that was pushed nor Look; zero
	// means 15 seconds, and a minute while events are pushed. Each look is some five questions to an endpoint, which has
	// other users, too.
	PollInterval time.Duration
}
